//! Text of a spec as Markdown that rustdoc shows and does not act on: no markup, no link, no HTML, no hidden character.

/// The width at which lines of documentation are broken.
const WIDTH: usize = 110;

/// Words of a spec as one paragraph of Markdown.
pub(super) fn flat(text: &str) -> String {
    paragraphs(text).join(" ")
}

/// A text as code, whatever it holds.
pub(super) fn code(text: &str) -> String {
    // Most are names.
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'`') {
        return format!("`{text}`");
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        push_visible(c, &mut plain);
    }
    if plain.trim().is_empty() {
        // Nothing but blanks makes no code in Markdown.
        return if plain.is_empty() { "`\"\"`".into() } else { "a blank".into() };
    }
    let longest = plain.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if plain.starts_with('`') || plain.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{plain}{pad}{fence}")
}

/// Paragraphs of a text, in Markdown: pairs of backticks stay code, addresses become code, all else is plain.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let unified = text.contains('\r').then(|| text.replace("\r\n", "\n").replace('\r', "\n"));
    for line in unified.as_deref().unwrap_or(text).split('\n').chain([""]) {
        if line.trim().is_empty() {
            if !words.is_empty() {
                out.push(escape(&words.join(" ")));
                words.clear();
            }
        } else {
            words.extend(line.split_whitespace());
        }
    }
    out
}

fn escape(paragraph: &str) -> String {
    let parts: Vec<&str> = paragraph.split('`').collect();
    let paired = parts.len() % 2 == 1 && parts.iter().skip(1).step_by(2).all(|part| !part.trim().is_empty());
    let mut out = String::with_capacity(paragraph.len() + 8);
    if paired {
        for (index, part) in parts.iter().enumerate() {
            if index % 2 == 1 { out.push_str(&code(part)) } else { push_plain(part, &mut out) }
        }
    } else {
        push_plain(paragraph, &mut out);
    }
    mask_start(out)
}

/// Plain text: whatever Markdown, HTML or rustdoc could take for markup is masked.
fn push_plain(text: &str, out: &mut String) {
    // Most texts are nothing but words.
    if text.bytes().all(|byte| byte == b' ' || is_plain(byte)) && !text.contains("://") {
        return out.push_str(text);
    }
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if let Some(at) = address_at(word) {
            // rustdoc warns of bare addresses.
            let end = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']).len().max(at);
            push_masked(&word[..at], out);
            if end > at {
                out.push_str(&code(&word[at..end]));
            }
            push_masked(&word[end..], out);
        } else {
            push_masked(word, out);
        }
    }
}

/// Where an address begins in a word.
fn address_at(word: &str) -> Option<usize> {
    // Few words hold this, and only those are worth a copy.
    if !word.contains("://") {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    lower.find("http://").or_else(|| lower.find("https://"))
}

/// Whether a byte means nothing to Markdown, HTML and rustdoc wherever it stands in a word.
const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b',' | b';' | b':' | b'(' | b')' | b'/' | b'-' | b'\'' | b'"')
}

fn push_masked(text: &str, out: &mut String) {
    // Most words are nothing but letters.
    if text.bytes().all(is_plain) {
        return out.push_str(text);
    }
    let chars: Vec<char> = text.chars().collect();
    for (index, &c) in chars.iter().enumerate() {
        let beside = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphanumeric());
        let mask = match c {
            '\\' | '*' | '[' | ']' | '<' | '>' | '`' | '~' | '|' | '$' => true,
            '&' => beside(index.checked_add(1)) || chars.get(index + 1) == Some(&'#'),
            '_' => !(beside(index.checked_sub(1)) && beside(index.checked_add(1))),
            _ => false,
        };
        if mask {
            out.push('\\');
        }
        push_visible(c, out);
    }
}

/// A character, or its number where it cannot be seen or changes the direction of what follows.
fn push_visible(c: char, out: &mut String) {
    let hidden = c.is_control()
        || matches!(u32::from(c), 0xad | 0x61c | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff | 0xfff9..=0xfffb);
    match c {
        '\t' | '\n' | '\r' => out.push(' '),
        _ if hidden || u32::from(c) >= 0xe0000 => out.push_str(&format!("U+{:04X}", u32::from(c))),
        _ => out.push(c),
    }
}

/// Masks what makes a heading, list, quote or rule at the start of a line.
fn mask_start(text: String) -> String {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text[digits..].chars().next();
    if digits > 0 && matches!(after, Some('.' | ')')) {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    match text.chars().next() {
        Some('#' | '-' | '+' | '=' | ':' | '!') => format!("\\{text}"),
        _ => text,
    }
}

/// Breaks a paragraph into lines, never inside code, and never so that a line starts with a mark.
pub(super) fn wrap(markdown: &str, indent: &str, lines: &mut Vec<String>) {
    let mut line = String::new();
    // In characters, counted along: counting anew for each word would be quadratic in the width.
    let mut width = 0;
    let mut fence = 0;
    let start = lines.len();
    for word in markdown.split(' ') {
        let word_width = word.chars().count();
        if !line.is_empty() && fence == 0 && width + 1 + word_width > WIDTH && !starts_block(word) {
            lines.push(std::mem::take(&mut line));
            width = 0;
        }
        if !line.is_empty() || fence > 0 {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        width += word_width;
        // Most words hold no code.
        if word.contains('`') {
            fence = fence_after(word, fence);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    for line in lines.iter_mut().skip(start + 1) {
        line.insert_str(0, indent);
    }
}

/// Whether a line that starts with a word would be something else than a line of a paragraph.
fn starts_block(word: &str) -> bool {
    word.starts_with(['#', '-', '+', '=', ':', '>', '!'])
        || word.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', ')'])
}

/// How many backticks end the code that is open behind a word, where so many did before it; 0 outside of code.
fn fence_after(word: &str, mut fence: usize) -> usize {
    let bytes = word.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes[at..].iter().take_while(|byte| **byte == b'`').count();
        if run > 0 && (fence == 0 || fence == run) {
            fence = run - fence;
        }
        // Outside of code, a backslash takes its meaning from what follows.
        at += if run == 0 && fence == 0 && bytes[at] == b'\\' { 2 } else { run.max(1) };
    }
    fence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_in_one_line_however_long_it_is() {
        let code = format!("``{} * 2 - `a` ``", "long ".repeat(60));
        let mut lines = Vec::new();
        wrap(&format!("- \\` {} {code} {}", "words ".repeat(10), "more ".repeat(40)), "  ", &mut lines);
        assert!(lines.len() > 2 && lines.iter().any(|line| line.contains(&code)), "{lines:#?}");
        assert_eq!(
            [fence_after("`a`", 0), fence_after("``a`", 0), fence_after("b``.", 2), fence_after("\\`", 0)],
            [0, 2, 0, 0]
        );
    }

    #[test]
    fn spec_text_stays_text() {
        let cases = [
            ("Plain words.", "Plain words."),
            ("One of `time_zones.list`.", "One of `time_zones.list`."),
            ("a ` lonely one", "a \\` lonely one"),
            ("empty `` pair", "empty \\`\\` pair"),
            ("[link](x) and [Vec]", "\\[link\\](x) and \\[Vec\\]"),
            ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
            ("*/ and \"# and ]]>", "\\*/ and \"# and \\]\\]\\>"),
            ("snake_case but _not_ this", "snake_case but \\_not\\_ this"),
            ("&lt; a & b", "\\&lt; a & b"),
            ("# heading", "\\# heading"),
            ("1. first", "1\\. first"),
            ("see https://example.com/a_b.", "see `https://example.com/a_b`."),
            ("(http://x.y)", "(`http://x.y`)"),
            ("right\u{202e}left\u{0}", "rightU+202EleftU+0000"),
        ];
        for (text, wanted) in cases {
            assert_eq!(flat(text), wanted, "{text}");
        }
    }

    #[test]
    fn code_holds_anything() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code(""), "`\"\"`");
        assert_eq!(code(" x"), "` x`");
        assert_eq!(code("a\nb"), "`a b`");
    }

    #[test]
    fn lines_break_outside_of_code() {
        let text = format!("{} `{}` end", "word ".repeat(21).trim(), "code ".repeat(10).trim());
        let mut lines = Vec::new();
        wrap(&flat(&text), "", &mut lines);
        assert!(lines.len() > 1);
        for line in lines {
            assert_eq!(line.matches('`').count() % 2, 0, "{line}");
        }
    }

    #[test]
    fn paragraphs_are_kept_apart_and_indents_dropped() {
        assert_eq!(paragraphs("one\ntwo\n\n    three"), ["one two", "three"]);
    }
}
