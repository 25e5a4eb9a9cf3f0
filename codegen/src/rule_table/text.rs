//! The table as text: columns that line up, folded to the width of a terminal where there is one.

use super::{Row, summary};

/// The columns, in order; what has no width of its own can be folded.
const TITLES: [&str; 6] = ["rule", "class", "statement", "enforced", "source", "evidence"];

/// Between two columns.
const GAP: &str = "  ";

/// No column is folded narrower than this.
const NARROWEST: usize = 12;

/// The table of one API with a line that sums it up. With a width lines are folded to it; without, every rule is one line.
#[must_use]
pub fn render(api: &str, rows: &[Row], width: Option<usize>) -> String {
    let mut out = format!("{api}: {}\n", summary(rows));
    if rows.is_empty() {
        return out;
    }
    let lines: Vec<[String; 6]> = std::iter::once(TITLES.map(str::to_owned)).chain(rows.iter().map(cells)).collect();
    let widths = fit(&lines, width);
    for cells in &lines {
        let folded: Vec<Vec<String>> = cells.iter().zip(widths).map(|(cell, width)| fold(cell, width)).collect();
        let height = folded.iter().map(Vec::len).max().unwrap_or_default();
        for at in 0..height {
            let mut line = String::new();
            for (column, width) in folded.iter().zip(widths) {
                let text = column.get(at).map_or("", String::as_str);
                line.push_str(text);
                line.push_str(&" ".repeat(width.saturating_sub(length(text))));
                line.push_str(GAP);
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

fn cells(row: &Row) -> [String; 6] {
    let enforced: Vec<_> = row.enforced.iter().map(ToString::to_string).collect();
    [
        row.id.clone(),
        row.class.words().to_owned(),
        row.statement.clone(),
        enforced.join("; "),
        some(&row.source),
        row.evidence.word().to_owned(),
    ]
}

/// The first source and how many more there are: the rest is in the JSON and in the spec.
fn some(sources: &[String]) -> String {
    match sources {
        [] => String::new(),
        [one] => one.clone(),
        [first, more @ ..] => format!("{first} (+{})", more.len()),
    }
}

/// The width of each column: its longest cell, and where that is too much the widest give way first.
fn fit(lines: &[[String; 6]], width: Option<usize>) -> [usize; 6] {
    let mut widths = [0; 6];
    for cells in lines {
        for (widest, cell) in widths.iter_mut().zip(cells) {
            *widest = (*widest).max(length(cell));
        }
    }
    let Some(room) = width.map(|width| width.saturating_sub(GAP.len() * (TITLES.len() - 1))) else { return widths };
    while widths.iter().sum::<usize>() > room {
        let Some(widest) = widths.iter_mut().max().filter(|widest| **widest > NARROWEST) else { break };
        *widest -= 1;
    }
    widths
}

fn length(text: &str) -> usize {
    text.chars().count()
}

/// Folds a text at blanks; a word that is too long, such as an id, is cut, after a dot where it has one.
fn fold(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let mut word = word;
        if !line.is_empty() && length(&line) + 1 + length(word) > width {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        while length(word) > width {
            let end = word.char_indices().nth(width).map_or(word.len(), |(at, _)| at);
            let cut = word[..end].rfind('.').map_or(end, |dot| dot + 1);
            lines.push(word[..cut].to_owned());
            word = &word[cut..];
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}
