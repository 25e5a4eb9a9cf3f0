//! Examples: payloads of types, requests and responses.

use std::collections::BTreeMap;

use super::Resolver;
use crate::ast::{Block, Scalar as Text};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Example, Source, Status};
use crate::source::{Span, Spanned};

pub(super) static EMPTY_EXAMPLE: Check = Check::error(
    "empty-example",
    "An example of an operation has neither `request` nor `response`. Add the payload as documented, or remove the example.",
);

/// The examples of an operation: requests, and responses with their status.
pub(super) type OperationExamples = (Vec<Example>, Vec<(Option<Spanned<Status>>, Example)>);

impl Resolver<'_> {
    /// The examples of a type.
    pub(super) fn type_examples(&mut self, block: &Block, sources: &[Source]) -> Vec<Example> {
        let mut seen = BTreeMap::new();
        block.blocks("examples").filter_map(|example| self.example(example, "body", sources, &mut seen)).collect()
    }

    /// The examples of an operation.
    pub(super) fn operation_examples(&mut self, block: &Block, sources: &[Source]) -> OperationExamples {
        let (mut requests, mut responses) = (Vec::new(), Vec::new());
        let mut seen = BTreeMap::new();
        for example in block.blocks("examples") {
            let (request, response) = (example.value("request").is_some(), example.value("response").is_some());
            if !request && !response && !example.incomplete {
                self.report(
                    Diagnostic::new(&EMPTY_EXAMPLE, example.span, "an example without a payload")
                        .help("add `request:` or `response:` with the payload as documented"),
                );
            }
            if request {
                requests.extend(self.example(example, "request", sources, &mut seen));
            }
            if response {
                let mut ignored = BTreeMap::new();
                let names = if request { &mut ignored } else { &mut seen };
                let status = status(example);
                responses.extend(self.example(example, "response", sources, names).map(|example| (status, example)));
            }
        }
        (requests, responses)
    }

    /// An example whose payload is under the keyword `payload`.
    fn example(
        &mut self,
        block: &Block,
        payload: &str,
        sources: &[Source],
        seen: &mut BTreeMap<String, Span>,
    ) -> Option<Example> {
        let name = block.scalar("name").map(Text::spanned)?;
        let body = block.scalar(payload).map(Text::spanned)?;
        self.first_of_name(seen, "the example", &name.value, name.span);
        let metadata = self.metadata(block, name.span, sources);
        let mut breaks = Vec::new();
        for scalar in block.scalars("breaks") {
            if !self.errata.contains_key(&scalar.text) {
                self.unknown_erratum(scalar);
            }
            breaks.push(scalar.spanned());
        }
        Some(Example { name, body, breaks, mended: block.scalar("mended").map(Text::spanned), metadata })
    }
}

fn status(example: &Block) -> Option<Spanned<Status>> {
    let text = example.scalar("status")?;
    let code = u16::try_from(text.count()?).ok()?;
    Some(Spanned::new(Status::Code(code), text.span))
}
