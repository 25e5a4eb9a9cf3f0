//! Accepted changes. What they name need not exist: it may be gone, which is what was accepted.

use super::blocks;
use crate::ast::{Block, Literal, Scalar as Text, Value};
use crate::model::{AcceptedChange, AcceptedChanges};

/// The accepted changes of an API or a crate, in the order of its files.
#[must_use]
pub fn accepted(files: &[Block]) -> AcceptedChanges {
    AcceptedChanges(blocks(files, "accepted").filter_map(entry).collect())
}

fn entry(block: &Block) -> Option<AcceptedChange> {
    let text = |keyword: &str| block.scalar(keyword).map(Text::spanned);
    Some(AcceptedChange {
        id: text("id")?,
        node: text("node")?,
        from: words(block.value("from")),
        to: words(block.value("to")),
        reason: block.text("reason").unwrap_or_default(),
        until: text("until"),
        span: block.span,
    })
}

/// A value as the comparison writes it; `None` for null.
fn words(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::Scalar(scalar) => match scalar.literal() {
            Literal::Null => None,
            _ => Some(scalar.text.clone()),
        },
        Value::Json(text, _) => Some(text.clone()),
        _ => None,
    }
}
