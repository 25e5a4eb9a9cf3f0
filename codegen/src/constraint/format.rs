//! `format`: the name of a well-known form that a text has.

use super::Wording;
use super::keyword::{Argument, Class, Keyword};
use super::text_format::FORMATS;
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::Literal;
use crate::source::Span;

/// The keyword.
pub static FORMAT: Keyword = Keyword {
    name: "format",
    argument: Argument::Format,
    fits: Class::Text,
    bound: None,
    sample: "bcp47",
    wording: |argument| match argument {
        Literal::String(name) => {
            FORMATS.iter().find(|it| it.name == name).map_or_else(Wording::default, |it| it.wording.to_owned().into())
        }
        _ => Wording::default(),
    },
    excludes: |argument, value| match (argument, value) {
        (Literal::String(name), Literal::String(text)) => {
            FORMATS.iter().any(|format| format.name == name && !(format.accepts)(text))
        }
        _ => false,
    },
};

/// A format that nothing checks.
pub static UNKNOWN_FORMAT: Check = Check::error(
    "unknown-format",
    "A format is one of `date`, `date-time`, `uuid`, `uri`, `email`, `hostname`, `bcp47`, `iso3166-1-alpha-2`, `ipv4` \
     and `ipv6`. No other format is checked. Write one of these, or a `pattern` that describes the text.",
);

pub(super) fn check(name: &str, span: Span) -> Option<Diagnostic> {
    if FORMATS.iter().any(|format| format.name == name) {
        return None;
    }
    let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let help = did_you_mean(name, names.iter().copied())
        .unwrap_or_else(|| format!("write a `pattern`, or one of `{}`", names.join("`, `")));
    Some(Diagnostic::new(&UNKNOWN_FORMAT, span, format!("unknown format `{name}`")).help(help))
}
