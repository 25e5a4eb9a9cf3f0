//! What an operation can be waited for.

use super::field::spanned_key;
use super::{Resolver, block_of};
use crate::ast::{Entry, Literal, Scalar as Text};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Source, Wait};
use crate::source::Spanned;

pub(super) static SEVERAL_WAIT_MEMBERS: Check = Check::error(
    "several-wait-members",
    "`until` or `while` of a wait lists the values of more than one member. A wait watches one member; declare another wait for the other.",
);

impl Resolver<'_> {
    /// A wait.
    pub(super) fn wait(&mut self, entry: &Entry, sources: &[Source]) -> Option<Wait> {
        let block = block_of(&entry.value)?;
        for keyword in ["until", "while"] {
            if let [_, second, ..] = block.map(keyword) {
                let message = format!("`{keyword}` takes one member");
                self.report(
                    Diagnostic::new(&SEVERAL_WAIT_MEMBERS, second.key.span, message)
                        .help("keep one; declare another wait for the other"),
                );
            }
        }
        let states = |keyword: &str| {
            block.map(keyword).first().map(|state| {
                let values = state.value.scalars().map(value).collect();
                (spanned_key(state), values)
            })
        };
        if let Some(every) = block.block("every") {
            // Our policy has no place in the model; its sources are resolved all the same.
            self.metadata(every, entry.key.span, sources);
        }
        let every = block.block("every").and_then(|every| every.scalar("seconds"));
        Some(Wait {
            name: spanned_key(entry),
            until: states("until"),
            during: states("while"),
            changed: block.scalar("changed").map(Text::spanned),
            not_after: block.scalar("not-after").map(Text::spanned),
            every_seconds: every.and_then(|text| Some(Spanned::new(text.count()?, text.span))),
            metadata: self.metadata(block, entry.key.span, sources),
        })
    }
}

/// A value as it is written; null in its one spelling.
fn value(text: &Text) -> Spanned<String> {
    match text.literal() {
        Literal::Null => Spanned::new("null".to_owned(), text.span),
        _ => text.spanned(),
    }
}
