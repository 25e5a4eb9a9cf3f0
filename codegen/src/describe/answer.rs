//! What a service answers.

use super::{Text, value_type};
use crate::model::{Api, Response, ResponseBody};

/// A documented response: its body, what it means, our words on it. The status stands beside it.
#[must_use]
pub fn response(api: &Api, response: &Response) -> Text {
    let (body, says) = response_parts(api, response);
    let says = Text::sentence([body].into_iter().chain(says));
    match response.metadata.words() {
        Some(doc) => says.then(" ").and(Text::spec(doc)).stopped(),
        None => says,
    }
}

/// The body of a response, and what the response means beside that.
#[must_use]
pub fn response_parts(api: &Api, response: &Response) -> (Text, Vec<Text>) {
    let body = match &response.body {
        ResponseBody::None => Text::words("no body"),
        ResponseBody::Undocumented => Text::words("body not documented"),
        ResponseBody::Type(ty) => {
            let words = value_type(api, ty);
            match super::null(ty.null) {
                Some(null) => words.then(format!(" ({null})")),
                None => words,
            }
        }
    };
    let mut says = Vec::new();
    says.extend(response.media.as_deref().map(|media| Text::words("sent as ").then_code(media)));
    if response.means_absent {
        says.push(Text::words(match response.body {
            ResponseBody::None if !response.status.is_success() => {
                "means that there is none, unless a body comes all the same"
            }
            _ => "means that there is none",
        }));
    }
    (body, says)
}
