//! Texts of specs made harmless in Markdown and HTML: nothing of them becomes a link, a mention, a tag or a format.

use specwright::markdown::fence;

use super::excerpt::clean;

/// Nothing to see, and no forge takes what stands behind it for the name of somebody or of an issue.
const BREAK: char = '\u{200b}';

/// A text as code in Markdown.
pub(super) fn code(text: &str) -> String {
    let text = one_line(text);
    if text.is_empty() {
        return "(nothing)".to_owned();
    }
    let fence = fence(&text, 1);
    // A blank parts the fence from a backtick of the text; of a text that is all blanks none is taken away.
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The same in a table, where a bar ends a cell even in code.
pub(super) fn cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

/// A sentence whose names are in backticks, in Markdown.
pub(super) fn sentence(text: &str) -> String {
    parts(text).into_iter().map(|(is_code, part)| if is_code { code(part) } else { words(part) }).collect()
}

/// Words in Markdown.
pub(super) fn words(text: &str) -> String {
    let mut out = String::new();
    for c in one_line_keeping_ends(text).chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '@' | '#' => out.extend([c, BREAK]),
            // What would be a link.
            '/' if out.ends_with('/') => out.extend([BREAK, c]),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' | '!' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    // A line that begins so is a heading, an item or a quotation.
    if out.starts_with(['-', '+', '=']) { format!("\\{out}") } else { out }
}

/// A sentence whose names are in backticks, in HTML.
pub(super) fn html(text: &str) -> String {
    let part = |(is_code, part): (bool, &str)| {
        let mut out = String::new();
        for c in one_line_keeping_ends(part).chars() {
            match c {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                '"' => out.push_str("&quot;"),
                '@' | '#' if !is_code => out.extend([c, BREAK]),
                _ => out.push(c),
            }
        }
        if is_code { format!("<code>{out}</code>") } else { out }
    };
    parts(text).into_iter().map(part).collect()
}

/// Lines of a spec in a block of code of Markdown.
pub(super) fn block(language: &str, lines: &[String]) -> String {
    let text = lines.join("\n");
    let fence = fence(&text, 3);
    format!("{fence}{language}\n{text}\n{fence}\n")
}

/// The parts of a sentence by turns: words, then what stands in backticks. A backtick without a partner is a part of the words.
fn parts(text: &str) -> Vec<(bool, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((words, behind)) = rest.split_once('`')
        && let Some((code, after)) = behind.split_once('`')
    {
        found.extend([(false, words), (true, code)]);
        rest = after;
    }
    found.push((false, rest));
    found
}

fn one_line(text: &str) -> String {
    clean(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn one_line_keeping_ends(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    clean(&spaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_spec_is_markup() {
        assert_eq!(code("a``b`"), "``` a``b` ```");
        assert_eq!(code("a\n\n<b>"), "`a <b>`");
        assert_eq!(cell("a|b"), "`a\\|b`");
        assert_eq!(words("@me *a* <b> #1 http://x"), "@\u{200b}me \\*a\\* &lt;b&gt; #\u{200b}1 http:/\u{200b}/x");
        assert_eq!(sentence("The `<a>` of `b@c`."), "The `<a>` of `b@c`.");
        assert_eq!(sentence("It is `odd."), "It is \\`odd.");
        assert_eq!(html("The `</summary>` & @me"), "The <code>&lt;/summary&gt;</code> &amp; @\u{200b}me");
        assert_eq!(block("diff", &["- ```".into()]), "````diff\n- ```\n````\n");
    }
}
