//! Reads a path from the words that it prints as.

use std::fmt;
use std::str::FromStr;

use super::path::FLOW;
use super::{Location, NodePath, OperationPart, TypePart};
use crate::ast::Status;

/// No node of any API has such a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoNodePath;

impl fmt::Display for NoNodePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the path of a node; paths look like `types.Contact.email` or `operations.contacts.list`")
    }
}

impl std::error::Error for NoNodePath {}

impl FromStr for NodePath {
    type Err = NoNodePath;

    /// Names may hold dots, so the words alone do not always tell which of two nodes is meant. The name of an operation is
    /// read as long as it can be, those of types, catalogues and documents as short as they can be.
    /// [`Api::node`](crate::model::Api::node) takes the other one too.
    fn from_str(text: &str) -> Result<Self, NoNodePath> {
        let (first, rest) = text.split_once('.').map_or((text, None), |(first, rest)| (first, Some(rest)));
        read(first, rest.filter(|rest| !rest.is_empty())).ok_or(NoNodePath)
    }
}

fn read(first: &str, rest: Option<&str>) -> Option<NodePath> {
    let two = |rest: &str| match rest.split_once('.') {
        Some((name, inner)) if !name.is_empty() && !inner.is_empty() => (name.to_owned(), Some(inner.to_owned())),
        _ => (rest.to_owned(), None),
    };
    Some(match (first, rest) {
        ("api", None) => NodePath::Api,
        ("versions", None) => NodePath::Versions,
        ("versions", Some(name)) => NodePath::Version(name.to_owned()),
        ("server", None) => NodePath::Server,
        ("auth", None) => NodePath::Auth,
        ("auth", Some(name)) => match name.strip_suffix(FLOW) {
            Some(scheme) => NodePath::Flow(scheme.to_owned()),
            None => NodePath::Scheme(name.to_owned()),
        },
        ("rateLimit", None) => NodePath::RateLimit,
        ("client", Some(name)) => NodePath::ClientHeader(name.to_owned()),
        ("headers", Some(name)) => NodePath::CallHeader(name.to_owned()),
        ("responses", Some(status)) => NodePath::Response(Status::parse(status)?),
        ("types", Some(rest)) => match two(rest) {
            (name, None) => NodePath::Type(name),
            (name, Some(part)) => NodePath::InType(name, of_type(&part)),
        },
        ("operations", Some(rest)) => of_operations(rest),
        ("errors", Some(rest)) => match two(rest) {
            (catalogue, None) => NodePath::Catalogue(catalogue),
            (catalogue, Some(text)) => match text.split_once(".captures.") {
                Some((id, name)) => NodePath::Capture(catalogue, id.to_owned(), name.to_owned()),
                None => NodePath::ErrorText(catalogue, text),
            },
        },
        ("documents", Some(rest)) => match two(rest) {
            (document, None) => NodePath::Document(document),
            (document, Some(section)) => NodePath::Section(document, section),
        },
        _ => return None,
    })
}

fn of_type(part: &str) -> TypePart {
    let (keyword, name) = part.split_once('.').unwrap_or((part, ""));
    let name = name.to_owned();
    match keyword {
        _ if name.is_empty() => TypePart::Member(part.to_owned()),
        "enum" => TypePart::Value(name),
        "union" => TypePart::Case(name),
        "rules" => TypePart::Rule(name),
        "context" => TypePart::Context(name),
        "examples" => TypePart::Example(name),
        _ => TypePart::Member(part.to_owned()),
    }
}

/// An operation, or the part of one whose name is the longest.
fn of_operations(rest: &str) -> NodePath {
    let dots = rest.match_indices('.').map(|(at, _)| at).filter(|at| *at > 0);
    let parts = dots.rev().filter_map(|at| Some((&rest[..at], of_operation(&rest[at + 1..])?)));
    match parts.into_iter().next() {
        Some((name, part)) => NodePath::InOperation(name.to_owned(), part),
        None => NodePath::Operation(rest.to_owned()),
    }
}

fn of_operation(part: &str) -> Option<OperationPart> {
    let (keyword, name) = part.split_once('.').map_or((part, None), |(keyword, name)| (keyword, Some(name)));
    let name = match name {
        Some(name) => name.to_owned(),
        None => {
            return match keyword {
                "body" => Some(OperationPart::Body),
                "auth" => Some(OperationPart::Auth),
                "rateLimit" => Some(OperationPart::RateLimit),
                _ => None,
            };
        }
    };
    if let Some(location) = Location::ALL.into_iter().find(|location| location.keyword() == keyword) {
        return Some(OperationPart::Parameter(location, name));
    }
    Some(match keyword {
        "responses" => OperationPart::Response(Status::parse(&name)?),
        "auth" => match name.strip_suffix(FLOW) {
            Some(scheme) => OperationPart::Flow(scheme.to_owned()),
            None => OperationPart::Scheme(name),
        },
        "wait" => OperationPart::Wait(name),
        "rules" => OperationPart::Rule(name),
        "context" => OperationPart::Context(name),
        "examples" => OperationPart::RequestExample(name),
        _ => return None,
    })
}
