//! What the document says for each thing that the model can say, tried on values made by hand.

mod layout;
mod operations;
mod paths;
mod responses;
mod security;

use serde_json::Value;

use crate::model::Api;
use crate::schema::json::Json;

/// The document of an API, as other programs read it.
fn exported(api: &Api) -> Value {
    serde_json::from_str(&Json::from(super::document(api)).to_string()).unwrap()
}

/// The part of a document at a JSON Pointer.
fn at<'a>(document: &'a Value, pointer: &str) -> &'a Value {
    document.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer} in {document:#}"))
}
