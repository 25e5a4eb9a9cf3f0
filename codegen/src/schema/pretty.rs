//! The layout of JSON text: two blanks per level, short lists of scalars on one line.

use std::fmt::{Formatter, Result, Write};

use super::json::{Json, Parts, quoted};

/// A list of scalars longer than this gets a line per item.
const ONE_LINE: usize = 90;

/// Writes a value and the line break at its end.
pub(super) fn write(value: &Json, f: &mut Formatter<'_>) -> Result {
    level(value, 0, f)?;
    f.write_char('\n')
}

fn level(value: &Json, depth: usize, f: &mut Formatter<'_>) -> Result {
    match value.parts() {
        Parts::Scalar(text) => f.write_str(&text),
        Parts::Items([]) => f.write_str("[]"),
        Parts::Members([]) => f.write_str("{}"),
        Parts::Items(items) => match one_line(items) {
            Some(text) => f.write_str(&text),
            None => {
                f.write_char('[')?;
                for (at, item) in items.iter().enumerate() {
                    next_line(at, depth, f)?;
                    level(item, depth + 1, f)?;
                }
                close(']', depth, f)
            }
        },
        Parts::Members(members) => {
            f.write_char('{')?;
            for (at, (name, member)) in members.iter().enumerate() {
                next_line(at, depth, f)?;
                write!(f, "{}: ", quoted(name))?;
                level(member, depth + 1, f)?;
            }
            close('}', depth, f)
        }
    }
}

fn one_line(items: &[Json]) -> Option<String> {
    let mut texts = Vec::new();
    for item in items {
        match item.parts() {
            Parts::Scalar(text) => texts.push(text),
            _ => return None,
        }
    }
    let text = format!("[{}]", texts.join(", "));
    (text.len() <= ONE_LINE).then_some(text)
}

fn next_line(at: usize, depth: usize, f: &mut Formatter<'_>) -> Result {
    if at > 0 {
        f.write_char(',')?;
    }
    indent(depth + 1, f)
}

fn close(bracket: char, depth: usize, f: &mut Formatter<'_>) -> Result {
    indent(depth, f)?;
    f.write_char(bracket)
}

fn indent(depth: usize, f: &mut Formatter<'_>) -> Result {
    f.write_char('\n')?;
    (0..depth).try_for_each(|_| f.write_str("  "))
}
