//! The page of rules: every documented rule with who can decide it and where it is enforced.

use super::Maker;
use super::address::RULES;
use super::page::{Kind, Page, Row};
use crate::describe::{Text, origin};
use crate::model::NodePath;
use crate::rule_table;

impl Maker<'_> {
    /// The page of rules.
    pub(super) fn rules(&self) -> Page {
        let mut page = Page::new(Kind::Rules, RULES, Text::words("Rules"));
        let rows = rule_table::rows(self.api);
        page.paragraph(Text::words(rule_table::summary(&rows)).stopped());
        page.paragraph(Text::words(
            "“Always” means that the values alone decide; “with context”, that something is needed which only the caller knows, and the \
             rule is checked if that is given; “server only”, that no client can decide. What a client can decide is checked before \
             anything is sent. A rule that the documentation does not state is advice: it refuses no call unless that is asked for.",
        ));
        let rows = rows.into_iter().map(|row| {
            let enforced = row.enforced.iter().map(|enforced| Text::spec(enforced.to_string()));
            let cells = [
                Text::code(row.id.as_str()),
                Text::words(row.class.words()),
                Text::spec(row.statement),
                Text::joined(enforced, "; "),
                Text::words(origin(row.evidence)),
                Text::joined(row.source.iter().map(|source| section(source)), ", "),
            ];
            Row { id: Some(row.id), ..Row::plain(cells) }
        });
        page.table(&["rule", "decided", "statement", "enforced", "evidence", "source"], rows.collect());
        page
    }
}

/// A section as the table of rules names it, `document / section`.
fn section(source: &str) -> Text {
    match source.split_once(" / ") {
        Some((document, section)) => Text::node(NodePath::Section(document.to_owned(), section.to_owned())),
        None => Text::code(source),
    }
}
