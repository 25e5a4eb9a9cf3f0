//! What a spec says at a place, fit to be shown: the lines that the sides do not have in common.

use specwright::source::{SourceMap, Span};

/// The lines of a side that are shown.
const LINES: usize = 6;

/// The characters of a line that are shown.
const LENGTH: usize = 160;

/// What one side has at a place.
#[derive(Debug)]
pub(super) struct Excerpt {
    /// The file as it is shown: `main:specs/api.yaml`.
    pub(super) shown: String,
    /// The first line of the node, from 1.
    pub(super) line: usize,
    /// Lines of it, cut and without what a terminal would obey.
    pub(super) text: Vec<String>,
}

/// What both sides have at their places.
pub(super) fn both(sources: &SourceMap, spans: [Option<Span>; 2]) -> [Option<Excerpt>; 2] {
    let blocks = spans.map(|span| span.map_or_else(Vec::new, |span| block(sources, span)));
    let mut kept = apart(&blocks[0], &blocks[1]);
    if kept.iter().all(Vec::is_empty) {
        // What changed is written elsewhere: the key of the node is shown.
        for (kept, block) in kept.iter_mut().zip(&blocks) {
            kept.extend(block.first().copied());
        }
    }
    let [base, head] = spans;
    let [old, now] = kept;
    [base.map(|span| excerpt(sources, span, &old)), head.map(|span| excerpt(sources, span, &now))]
}

fn excerpt(sources: &SourceMap, span: Span, lines: &[&str]) -> Excerpt {
    let indent = lines.iter().map(|line| indent(line)).min().unwrap_or_default();
    let mut text: Vec<String> = lines.iter().take(LINES).map(|line| cut(&line[indent..])).collect();
    if lines.len() > LINES {
        text.push("…".to_owned());
    }
    let file = sources.file(span.file);
    Excerpt { shown: clean(&file.shown()), line: sources.position(span).line, text }
}

/// The lines of a node: that of its key, and those that are indented below it.
fn block(sources: &SourceMap, span: Span) -> Vec<&str> {
    let mut lines = sources.file(span.file).text.lines().skip(sources.position(span).line - 1);
    let Some(first) = lines.next() else { return Vec::new() };
    let own = indent(first);
    let is_inside = |line: &&str| line.trim().is_empty() || indent(line) > own;
    let inner = lines.take_while(is_inside).filter(|line| !line.trim().is_empty());
    std::iter::once(first).chain(inner).collect()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The lines of each that are not among those that both have, in order.
fn apart<'a>(old: &[&'a str], now: &[&'a str]) -> [Vec<&'a str>; 2] {
    // Nobody reads through more, and the table below grows with the product.
    const MOST: usize = 400;
    let (old, now) = (&old[..old.len().min(MOST)], &now[..now.len().min(MOST)]);
    let width = now.len() + 1;
    // How many lines both have in common from a line of each on.
    let mut common = vec![0_u16; (old.len() + 1) * width];
    for (at, one) in old.iter().enumerate().rev() {
        for (by, other) in now.iter().enumerate().rev() {
            common[at * width + by] = if one == other {
                common[(at + 1) * width + by + 1] + 1
            } else {
                common[(at + 1) * width + by].max(common[at * width + by + 1])
            };
        }
    }
    let (mut at, mut by, mut kept) = (0, 0, [Vec::new(), Vec::new()]);
    while at < old.len() || by < now.len() {
        if at < old.len() && by < now.len() && old[at] == now[by] {
            (at, by) = (at + 1, by + 1);
        } else if by == now.len() || at < old.len() && common[(at + 1) * width + by] >= common[at * width + by + 1] {
            kept[0].push(old[at]);
            at += 1;
        } else {
            kept[1].push(now[by]);
            by += 1;
        }
    }
    kept
}

fn cut(line: &str) -> String {
    let line = line.trim_end();
    let cut: String = line.chars().take(LENGTH).collect();
    let more = if cut.len() < line.len() { " …" } else { "" };
    clean(&cut) + more
}

/// A text without characters that a terminal obeys, or that hide or turn what stands around them.
pub(super) fn clean(text: &str) -> String {
    let is_hidden = |c: char| {
        let turns =
            matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        c.is_control() || turns
    };
    text.chars().map(|c| if is_hidden(c) { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_differ_are_kept() {
        let (old, now) = (["a:", "  b: 1", "  c: 2", "  d: 3"], ["a:", "  c: 2", "  d: 4", "  e: 5"]);
        assert_eq!(apart(&old, &now), [vec!["  b: 1", "  d: 3"], vec!["  d: 4", "  e: 5"]]);
        assert_eq!(apart(&old, &old), [Vec::<&str>::new(), Vec::new()]);
        assert_eq!(apart(&old, &[]), [old.to_vec(), Vec::new()]);
    }

    #[test]
    fn nothing_of_a_spec_is_obeyed() {
        assert_eq!(clean("a\u{1b}[31m\u{202e}b"), "a\u{fffd}[31m\u{fffd}b");
    }
}
