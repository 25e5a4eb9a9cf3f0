//! Neutral text as Markdown. What a spec says is shown by rustdoc and by forges and not acted on: no markup, no link, no HTML, no hidden
//! character.

use crate::describe::{Piece, Text, spans};

/// Neutral text as one paragraph of Markdown; `link` writes what leads elsewhere, a node or an erratum.
#[must_use]
pub fn inline(text: &Text, link: &dyn Fn(&Piece) -> String) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Spec(words) => flat(words),
        Piece::Code(text) | Piece::Url(text) => code(text),
        Piece::Node(_) | Piece::Erratum(_) => link(piece),
    };
    text.pieces().map(piece).collect()
}

/// Words of a spec as one paragraph of Markdown.
#[must_use]
pub fn flat(text: &str) -> String {
    paragraphs(text).join(" ")
}

/// Markdown of one line as a cell of a table: a pipe within code, which would end the cell, is written as HTML has it.
#[must_use]
pub fn cell(markdown: &str) -> String {
    if !markdown.contains('|') {
        return markdown.to_owned();
    }
    let mut out = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(at) = rest.find(['`', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        // Outside of code, a backslash takes its meaning from what follows.
        if rest.starts_with('\\') {
            let end = rest.char_indices().nth(2).map_or(rest.len(), |(end, _)| end);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let fence = rest.len() - rest.trim_start_matches('`').len();
        let Some(length) = closing(&rest[fence..], fence) else {
            out.push_str(&rest[..fence]);
            rest = &rest[fence..];
            continue;
        };
        let inside = &rest[fence..fence + length];
        let end = fence + length + fence;
        if inside.contains('|') {
            out.push_str(&html_code(inside));
        } else {
            out.push_str(&rest[..end]);
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Where code that so many backticks open ends.
fn closing(text: &str, fence: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let run = text[at + found..].bytes().take_while(|byte| *byte == b'`').count();
        if run == fence {
            return Some(at + found);
        }
        at += found + run;
    }
    None
}

/// Code as HTML in which nothing is markup, of HTML or of Markdown.
#[must_use]
pub fn html_code(text: &str) -> String {
    let inner: String = text
        .trim()
        .chars()
        .map(|c| if c.is_ascii_punctuation() { format!("&#{};", u32::from(c)) } else { c.to_string() })
        .collect();
    format!("<code>{inner}</code>")
}

/// A text as code, whatever it holds.
#[must_use]
pub fn code(text: &str) -> String {
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
    let fence = fence(&plain, 1);
    let pad = if plain.starts_with('`') || plain.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{plain}{pad}{fence}")
}

/// Backticks, at least so many, that a text does not hold: what code stands between.
#[must_use]
pub fn fence(text: &str, least: usize) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat((longest + 1).max(least))
}

/// Paragraphs of a text, in Markdown: pairs of backticks stay code, addresses become code, all else is plain.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
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
    let mut out = String::with_capacity(paragraph.len() + 8);
    for (is_code, part) in spans(paragraph) {
        if is_code { out.push_str(&code(part)) } else { push_plain(part, &mut out) }
    }
    mask_start(out)
}

/// Plain text: whatever Markdown, HTML or rustdoc could take for markup is masked.
fn push_plain(text: &str, out: &mut String) {
    // Most texts are nothing but words.
    if text.bytes().all(|byte| byte == b' ' || is_plain(byte)) && address_at(text).is_none() {
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
    if !word.contains("://") && !word.contains('.') {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    lower.find("http://").or_else(|| lower.find("https://")).or_else(|| lower.find("www."))
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

/// A line in which every character is seen: what hides, or turns the direction of what follows, is written as its number.
#[must_use]
pub fn visible(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    line.chars().for_each(|c| push_visible(c, &mut out));
    out
}

/// Whether a character cannot be seen, or changes the direction of what follows.
#[must_use]
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c), 0xad | 0x61c | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff | 0xfff9..=0xfffb | 0xe0000..)
}

/// A character, or its number where it cannot be seen or changes the direction of what follows.
fn push_visible(c: char, out: &mut String) {
    match c {
        '\t' | '\n' | '\r' => out.push(' '),
        _ if is_hidden(c) => out.push_str(&format!("U+{:04X}", u32::from(c))),
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

#[cfg(test)]
mod tests {
    use super::*;

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
            ("at www.example.com today", "at `www.example.com` today"),
            ("right\u{202e}left\u{0}", "rightU+202EleftU+0000"),
        ];
        for (text, wanted) in cases {
            assert_eq!(flat(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_pipe_within_code_ends_no_cell() {
        assert_eq!(cell("a `b` \\| c"), "a `b` \\| c");
        assert_eq!(cell("`^(a\\|b|c)$` or `d`"), "<code>&#94;&#40;a&#92;&#124;b&#124;c&#41;&#36;</code> or `d`");
        assert_eq!(cell("``a`|`` \\` |"), "<code>a&#96;&#124;</code> \\` |");
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
    fn paragraphs_are_kept_apart_and_indents_dropped() {
        assert_eq!(paragraphs("one\ntwo\n\n    three"), ["one two", "three"]);
    }
}
