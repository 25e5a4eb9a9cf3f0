//! `format` as a test.

use super::{Measured, Validators, text};
use crate::ir::Test;
use crate::model::Literal;

pub(super) fn test(_: &Validators<'_>, argument: &Literal, _: Measured<'_>) -> Option<Test> {
    text(argument).and_then(function).map(Test::Format)
}

/// The runtime's function for a format.
pub(in crate::lower::validator) fn function(name: &str) -> Option<&'static str> {
    Some(match name {
        "date" => "date",
        "date-time" => "date_time",
        "uuid" => "uuid",
        "uri" => "uri",
        "email" => "email",
        "hostname" => "hostname",
        "bcp47" => "bcp47",
        "iso3166-1-alpha-2" => "country",
        "ipv4" => "ipv4",
        "ipv6" => "ipv6",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::constraint::FORMATS;

    #[test]
    fn each_format_has_a_function() {
        for format in &FORMATS {
            assert!(super::function(format.name).is_some(), "{}", format.name);
        }
    }
}
