//! Documentation on its way around the formatter: tokens carry a number, and the finished text gets the lines.
//!
//! A third of the generated text is documentation. As string literals it would be escaped, parsed and printed, which costs more than
//! all of the code.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::rc::Rc;

use super::tokens::doc_text;
use crate::ir::Docs;

/// Stands before the number of a documentation. No text of a spec holds it: `lower` makes control characters visible.
const MARK: char = '\u{1}';

/// The documentation of one file's items, by number. Clones share what they hold.
#[derive(Clone, Default)]
pub(super) struct DocTable(Rc<RefCell<Vec<Docs>>>);

impl DocTable {
    /// Keeps a documentation and returns the text that stands for it.
    pub(super) fn keep(&self, docs: Docs) -> String {
        let mut all = self.0.borrow_mut();
        all.push(docs);
        format!("{MARK}{}", all.len() - 1)
    }

    /// Writes the documentation that the line stands for; false where it stands for none.
    pub(super) fn write(&self, line: &str, out: &mut String) -> bool {
        let Some(at) = line.find(MARK) else { return false };
        let (lead, number) = (&line[..at], &line[at + MARK.len_utf8()..]);
        let all = self.0.borrow();
        let Some(docs) = number.parse::<usize>().ok().and_then(|number| all.get(number)) else { return false };
        for line in &docs.0 {
            // Writing to a text cannot fail.
            let _ = writeln!(out, "{lead}{}", doc_text(line));
        }
        true
    }
}
