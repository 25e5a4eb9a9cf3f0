//! What an error says of itself: places in its body.

use super::Resolver;
use crate::ast::{Block, Scalar as Text};
use crate::cel;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Node, NodeKind, Place, Problem, Step};
use crate::source::{Span, Spanned};

pub(super) static PROBLEM_PLACE: Check = Check::error(
    "problem-place",
    "A place under `problem:` is not the path of a member. Write its members from the top, with dots between, and items by number: `error.code`, `errors[0].detail`; a name that is no plain word as in `this['odata.error']`.",
);

pub(super) static EMPTY_PROBLEM: Check = Check::error(
    "empty-problem",
    "A `problem:` names no place, so that it says nothing of the error. Name the members that hold `message`, `code`, `member` or `reference`, or remove it.",
);

impl Resolver<'_> {
    /// The places of a `problem:`, whose key stands at `key`.
    pub(super) fn problem(&mut self, block: &Block, key: Span) -> Problem {
        let mut places = |keyword: &str| block.scalars(keyword).map(|text| self.place(text)).collect();
        let problem = Problem {
            message: places("message"),
            code: places("code"),
            member: places("member"),
            reference: places("reference"),
        };
        if problem.is_empty() && !block.incomplete {
            let message = "`problem` names no place";
            self.report(
                Diagnostic::new(&EMPTY_PROBLEM, key, message)
                    .help("name a member, as in `problem: {message: description}`, or remove it"),
            );
        }
        problem
    }

    fn place(&mut self, text: &Text) -> Place {
        let written = text.spanned();
        let steps = cel::parse(&written, |part| text.locate(self.sources, part)).ok().and_then(|root| steps(&root));
        if steps.is_none() {
            let message = format!("`{}` is not the path of a member", text.text);
            let help = "write the names of members with dots between them, as in `error.code`; a name that is not a plain word goes in brackets, as in `this['odata.error'].code`";
            self.report(Diagnostic::new(&PROBLEM_PLACE, text.span, message).help(help));
        }
        Place { text: Spanned::new(written.value, written.span), steps: steps.unwrap_or_default() }
    }
}

/// The steps of a plain path; `None` where it is something else, or leads nowhere.
fn steps(root: &Node) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut node = root;
    loop {
        node = match &node.kind {
            NodeKind::Variable(name) if name == "this" => break,
            NodeKind::Variable(name) => {
                steps.push(Step::Member(name.clone()));
                break;
            }
            NodeKind::Member(inner, name) => {
                steps.push(Step::Member(name.value.clone()));
                inner
            }
            NodeKind::Index(inner, at) => {
                steps.push(match &at.kind {
                    NodeKind::String(name) => Step::Member(name.clone()),
                    NodeKind::Integer(at) => Step::Item(u32::try_from(*at).ok()?),
                    _ => return None,
                });
                inner
            }
            _ => return None,
        };
    }
    steps.reverse();
    (!steps.is_empty()).then_some(steps)
}
