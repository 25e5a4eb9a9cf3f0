//! A text that matches a pattern.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// A text that matches, with `before` in front where the pattern leaves open what comes first; what may be repeated stands
/// that many times more than it has to.
pub fn text(pattern: &str, before: &str, times: u32) -> Option<String> {
    let hir = regex_syntax::parse(pattern).ok()?;
    let mut out = String::new();
    if !anchored(&hir) {
        out.push_str(before);
    }
    push(&hir, times, &mut out);
    Some(out)
}

fn anchored(hir: &Hir) -> bool {
    match hir.kind() {
        HirKind::Look(Look::Start | Look::StartLF) => true,
        HirKind::Capture(capture) => anchored(&capture.sub),
        HirKind::Concat(parts) => parts.first().is_some_and(anchored),
        HirKind::Alternation(parts) => parts.iter().any(anchored),
        _ => false,
    }
}

fn push(hir: &Hir, times: u32, out: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => out.extend(letter(class)),
        HirKind::Repetition(repetition) => {
            let least = repetition.min.max(u32::from(repetition.max != Some(0)));
            let most = repetition.max.unwrap_or(u32::MAX);
            (0..least.saturating_add(times).min(most)).for_each(|_| push(&repetition.sub, times, out));
        }
        HirKind::Capture(capture) => push(&capture.sub, times, out),
        HirKind::Concat(parts) => parts.iter().for_each(|part| push(part, times, out)),
        HirKind::Alternation(parts) => parts.first().into_iter().for_each(|part| push(part, times, out)),
    }
}

/// A letter of a class; a plain one where there is one.
fn letter(class: &Class) -> Option<char> {
    let has = |wanted: char| match class {
        Class::Unicode(class) => class.iter().any(|range| (range.start()..=range.end()).contains(&wanted)),
        Class::Bytes(class) => u8::try_from(wanted)
            .is_ok_and(|byte| class.iter().any(|range| (range.start()..=range.end()).contains(&byte))),
    };
    let plain = ('a'..='z').chain('A'..='Z').chain('1'..='9').chain(['0', '-', '_', '.']);
    plain.into_iter().find(|wanted| has(*wanted)).or_else(|| match class {
        Class::Unicode(class) => class.iter().next().map(regex_syntax::hir::ClassUnicodeRange::start),
        Class::Bytes(class) => class.iter().next().map(|range| char::from(range.start())),
    })
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn matches() {
        let cases = [
            (r"\.onmicrosoft\.com$", "example.onmicrosoft.com"),
            (r"^[0-9]{3}-[A-Z]+$", "111-A"),
            ("^(yes|no)?$", "yes"),
            ("a", "examplea"),
        ];
        for (pattern, wanted) in cases {
            assert_eq!(text(pattern, "example", 0).as_deref(), Some(wanted), "{pattern}");
        }
    }
}
