//! Spoils text in the ways in which people and tools spoil it; the same seed spoils the same way.

use crate::Dice;

/// The seeds of a target that takes texts at random: as many as `SPECWRIGHT_FUZZ` says, else the usual number, from that in
/// `SPECWRIGHT_SEED` on.
///
/// # Panics
/// If one of them is not a number.
#[must_use]
#[expect(clippy::panic, reason = "a test says so by failing")]
pub fn seeds(usual: u64) -> std::ops::Range<u64> {
    let number = |name: &str| {
        let text = std::env::var(name).ok()?;
        Some(text.parse::<u64>().unwrap_or_else(|_| panic!("{name} is {text:?}, which is no number")))
    };
    let first = number("SPECWRIGHT_SEED").unwrap_or(0);
    first..first.saturating_add(number("SPECWRIGHT_FUZZ").unwrap_or(usual))
}

/// Words and marks that the language gives a meaning to.
const LOADED: [&str; 32] = [
    "{", "}", "[", "]", ":", ": ", "- ", "#", "&a ", "*a", "!", "!!str ", "|", ">", "'", "\"", "<", ">", "?", ",",
    "\t", "\n", "\r", "\u{feff}", "\u{0}", "ä", "😀", "\u{202e}", "null", "~", "---\n", "<<: ",
];

/// Values where the table wants something else, or the bounds of what it wants.
const VALUES: [&str; 16] = [
    "\"\"",
    "[]",
    "{}",
    "null",
    "true",
    "-1",
    "0",
    "99999999999999999999",
    "1e999",
    "list<list<list<string>>>",
    "string?",
    "page / nowhere",
    "contradicted",
    "2026-02-30",
    "undocumented",
    "this.a == (",
];

/// Spoils `text` once.
#[must_use]
pub fn spoil(text: &str, dice: &mut Dice) -> String {
    match dice.below(12) {
        0 => cut(text, dice, 1),
        1 => {
            let length = dice.below(40);
            cut(text, dice, length)
        }
        2 => {
            let what = LOADED[dice.below(LOADED.len())];
            insert(text, dice, what)
        }
        3 => text[..place(text, dice)].to_owned(),
        4 => on_line(text, dice, |_| None),
        5 => on_line(text, dice, |line| Some(format!("{line}\n{line}"))),
        6 => on_line(text, dice, |line| Some(format!("  {line}"))),
        7 => on_line(text, dice, |line| Some(line.trim_start().to_owned())),
        8 => {
            let value = VALUES[dice.below(VALUES.len())];
            on_line(text, dice, |line| {
                line.split_once(':').map(|(key, _)| format!("{key}: {value}")).or(Some(line.into()))
            })
        }
        9 => swap_scalars(text, dice),
        10 => swap_lines(text, dice),
        _ => on_line(text, dice, |line| {
            line.split_once(':').map(|(key, value)| format!("{key}x:{value}")).or(Some(line.into()))
        }),
    }
}

/// An offset on the border of a character.
fn place(text: &str, dice: &mut Dice) -> usize {
    let mut at = dice.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn cut(text: &str, dice: &mut Dice, length: usize) -> String {
    let start = place(text, dice);
    let mut end = (start + length).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    format!("{}{}", &text[..start], &text[end..])
}

fn insert(text: &str, dice: &mut Dice, what: &str) -> String {
    let at = place(text, dice);
    format!("{}{what}{}", &text[..at], &text[at..])
}

fn on_line(text: &str, dice: &mut Dice, change: impl Fn(&str) -> Option<String>) -> String {
    let chosen = dice.below(text.lines().count());
    let lines = text.lines().enumerate();
    let lines = lines.filter_map(|(at, line)| if at == chosen { change(line) } else { Some(line.to_owned()) });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

fn swap_lines(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if !lines.is_empty() {
        let (a, b) = (dice.below(lines.len()), dice.below(lines.len()));
        lines.swap(a, b);
    }
    lines.join("\n") + "\n"
}

/// Puts what stands after the colon of one line after that of another.
fn swap_scalars(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let valued: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].contains(": ")).collect();
    if valued.is_empty() {
        return text.to_owned();
    }
    let (a, b) = (valued[dice.below(valued.len())], valued[dice.below(valued.len())]);
    let value = |line: &str| line.split_once(": ").map_or(String::new(), |(_, value)| value.to_owned());
    let key = |line: &str| line.split_once(": ").map_or(String::new(), |(key, _)| key.to_owned());
    let (of_a, of_b) = (value(&lines[a]), value(&lines[b]));
    lines[a] = format!("{}: {of_b}", key(&lines[a]));
    lines[b] = format!("{}: {of_a}", key(&lines[b]));
    lines.join("\n") + "\n"
}
