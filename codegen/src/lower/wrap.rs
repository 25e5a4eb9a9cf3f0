//! Lines of documentation in Rust: paragraphs of Markdown broken at a width.

/// The width at which lines of documentation are broken.
const WIDTH: usize = 110;

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
    use super::{fence_after, wrap};
    use crate::markdown::flat;

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
    fn lines_break_outside_of_code() {
        let text = format!("{} `{}` end", "word ".repeat(21).trim(), "code ".repeat(10).trim());
        let mut lines = Vec::new();
        wrap(&flat(&text), "", &mut lines);
        assert!(lines.len() > 1);
        for line in lines {
            assert_eq!(line.matches('`').count() % 2, 0, "{line}");
        }
    }
}
