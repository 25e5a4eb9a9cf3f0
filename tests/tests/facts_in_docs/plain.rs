//! Markdown as a reader sees it: without marks, escapes and links.

use specwright::backend::OutputFile;

use crate::fact::Place;

/// What the ids of Markdown files lead to.
pub(crate) fn places(files: &[OutputFile]) -> Vec<Place> {
    let of_file = |file: &OutputFile| {
        let page = file.path.trim_end_matches(".md").to_owned();
        let places = sections(&file.text).into_iter();
        places
            .map(move |(id, source)| Place { page: page.clone(), id, words: words(&source), source })
            .collect::<Vec<_>>()
    };
    files.iter().flat_map(of_file).collect()
}

/// What each id of a page leads to: the row of a table, or everything up to the next heading of its level.
fn sections(text: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    let mut fenced = false;
    for (at, line) in lines.iter().enumerate() {
        fenced ^= line.starts_with("```");
        let Some(id) = line.split_once("<a id=\"").and_then(|(_, rest)| rest.split_once("\"></a>")).map(|(id, _)| id)
        else {
            continue;
        };
        if fenced {
            continue;
        }
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        let rest = lines[at + 1..].iter();
        let until = |line: &&&str| {
            let other = line.bytes().take_while(|byte| *byte == b'#').count();
            !(1..=level).contains(&other)
        };
        let section: Vec<&str> = match level {
            0 => vec![*line],
            _ => [line].into_iter().chain(rest.take_while(until)).copied().collect(),
        };
        found.push((id.to_owned(), section.join("\n")));
    }
    found
}

/// The words of a piece of Markdown: no backticks, escapes undone, links as their labels, blanks folded.
fn words(markdown: &str) -> String {
    let mut out = String::new();
    let mut rest = markdown;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        match c {
            '\\' if after.starts_with(|c: char| c.is_ascii_punctuation()) => {
                out.extend(after.chars().next().filter(|c| !is_passed_over(*c)));
                rest = &after[1..];
            }
            '`' => rest = code(rest, &mut out),
            '|' => rest = after,
            '<' if tag(rest).is_some() => rest = tag(rest).unwrap_or(after),
            '&' => {
                let (c, next) = entity(after).unwrap_or(('&', after));
                out.extend(Some(c).filter(|c| !is_passed_over(*c)));
                rest = next;
            }
            ']' if after.starts_with('(') && is_target(after) => {
                rest = after.find(')').map_or(after, |end| &after[end + 1..]);
            }
            '[' => rest = after,
            c => {
                out.push(c);
                rest = after;
            }
        }
    }
    folded(&out)
}

/// Adds what stands in code, in which nothing is a mark; returns what follows it.
fn code<'t>(text: &'t str, out: &mut String) -> &'t str {
    let fence = text.len() - text.trim_start_matches('`').len();
    let inside = &text[fence..];
    let mut at = 0;
    while let Some(found) = inside[at..].find('`') {
        let run = inside[at + found..].len() - inside[at + found..].trim_start_matches('`').len();
        if run == fence {
            out.extend(inside[..at + found].chars().filter(|c| !is_passed_over(*c)));
            return &inside[at + found + run..];
        }
        at += found + run;
    }
    inside
}

/// A text of a spec as a reader sees it in any form: brackets, backticks and pipes left out as above, blanks folded.
pub(crate) fn needle(text: &str) -> String {
    let seen = |c: char| match c {
        c if is_passed_over(c) => String::new(),
        '\n' | '\t' | '\r' => " ".to_owned(),
        c if hides(c) => format!("U+{:04X}", u32::from(c)),
        c => c.to_string(),
    };
    folded(&text.chars().map(seen).collect::<String>())
}

/// What may be a mark, and is left out of both sides.
const fn is_passed_over(c: char) -> bool {
    matches!(c, '`' | '|' | '[')
}

/// What turns the direction of a text, or is not seen.
fn hides(c: char) -> bool {
    c.is_control() || matches!(u32::from(c), 0xad | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff)
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What follows a tag that the docs use.
fn tag(text: &str) -> Option<&str> {
    let known = ["<a ", "</a>", "<code>", "</code>", "<details>", "</details>", "<summary>", "</summary>"];
    known.iter().any(|tag| text.starts_with(tag)).then(|| &text[text.find('>').map_or(text.len(), |end| end + 1)..])
}

/// The character of an entity, and what follows it.
fn entity(text: &str) -> Option<(char, &str)> {
    let end = text.find(';')?;
    let c = match &text[..end] {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        number => char::from_u32(number.strip_prefix('#')?.parse().ok()?)?,
    };
    Some((c, &text[end + 1..]))
}

/// Whether what stands in parentheses is the target of a link of the docs.
fn is_target(text: &str) -> bool {
    text.find(')').is_some_and(|end| text[..end].contains('#') || text[..end].ends_with(".md"))
}
