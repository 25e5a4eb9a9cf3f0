//! Whether an argument is of the kind that its keyword takes.

use crate::constraint::keyword::{Argument, Keyword};
use crate::constraint::literal::found;
use crate::constraint::measure::number;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Constraint, Literal};
use specwright_semantics::{DecimalText, ExactNumber};

/// A keyword with an argument of the wrong kind.
pub static CONSTRAINT_ARGUMENT: Check = Check::error(
    "constraint-argument",
    "Each constraint takes one kind of argument: lengths and counts a whole number of 0 or more (`maxLength: 255`), \
     bounds a number (`minimum: 0`), `multipleOf` a number above 0, `pattern` a regular expression in quotes, `format` \
     and `uniqueBy` a name, `uniqueItems` `true` or `false`. Numbers are written as in JSON and without quotes.",
);

/// What is wrong with an argument, as `expected …`; `None` where nothing is.
pub(in crate::constraint) fn argument_error(known: &Keyword, argument: &Literal) -> Option<String> {
    let fine = match (known.argument, argument) {
        (Argument::Count, _) => argument.json().parse::<u64>().is_ok() && number(argument).is_some(),
        (Argument::Number, _) => number(argument).is_some(),
        (Argument::Positive, _) => number(argument).is_some_and(|it| it > ExactNumber::Whole(0)),
        (Argument::Pattern | Argument::Format | Argument::Member, Literal::String(_))
        | (Argument::Flag, Literal::Boolean(_)) => true,
        _ => false,
    };
    (!fine).then(|| format!("`{}` takes {}, found {}", known.name, known.argument.words(), found(argument)))
}

pub(super) fn argument(known: &Keyword, constraint: &Constraint) -> Option<Diagnostic> {
    let message = argument_error(known, &constraint.argument)?;
    let numeric = matches!(known.argument, Argument::Count | Argument::Number | Argument::Positive);
    let help = match &constraint.argument {
        Literal::String(text) if numeric && DecimalText::json(text).is_some() => {
            format!("write it without quotes: `{}: {text}`", known.name)
        }
        _ => format!("for example `{}: {}`", known.name, known.sample),
    };
    Some(Diagnostic::new(&CONSTRAINT_ARGUMENT, constraint.span, message).help(help))
}
