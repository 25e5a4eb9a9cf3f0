//! Writing the parts of a request that depend on the arguments of a call.

use super::{Join, Parameter, Segment, is_unreserved, push_encoded, push_name};
use crate::json::{WriteJson, to_vec};
use crate::validation::{Path, Rule, Violation, Violations};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use std::ops::Range;

/// Takes the parameters and the body of a call. What cannot be sent becomes a violation, and the call is refused.
#[derive(Debug, Default)]
pub struct RequestWriter {
    /// The values of path parameters as they are sent, one behind the other.
    values: String,
    /// Whose value stands where among them.
    path: Vec<(&'static str, Range<usize>)>,
    query: String,
    headers: HeaderMap,
    body: Bytes,
    violations: Violations,
}

/// The parts of a request.
pub(crate) struct Parts {
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RequestWriter {
    /// A request without parameters and body.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same for a call that breaks these rules already: it is refused.
    pub(crate) fn refusing(violations: Violations) -> Self {
        Self { violations, ..Self::default() }
    }

    /// Gives the value of a path parameter. An empty one, `.` and `..` would change which path is meant: violations.
    pub fn path<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P) {
        self.reserve();
        let start = self.values.len();
        push_value(&mut self.values, value);
        self.segment(name, start);
    }

    /// Makes room for a few ids at once.
    fn reserve(&mut self) {
        if self.values.capacity() == 0 {
            self.values.reserve(128);
        }
    }

    /// Gives the values of a path parameter that is a list, separated by commas. An empty list is a violation.
    pub fn path_list<P: Parameter>(&mut self, name: &'static str, values: &[P]) {
        let start = self.values.len();
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                self.values.push(',');
            }
            push_value(&mut self.values, value);
        }
        self.segment(name, start);
    }

    /// Adds a query parameter, unless its value is absent.
    pub fn query<P: Parameter + ?Sized>(&mut self, name: &str, value: &P) {
        if !value.is_absent() {
            self.query_name(name);
            push_value(&mut self.query, value);
        }
    }

    /// Adds a list to the query; an empty one is left out.
    pub fn query_list<P: Parameter>(&mut self, name: &str, values: &[P], join: Join) {
        let separator = match join {
            Join::Comma => ",",
            Join::Space => "%20",
            Join::Pipe => "%7C",
            Join::Repeat => return values.iter().for_each(|value| self.query(name, value)),
            Join::Brackets => {
                let name = format!("{name}[]");
                return values.iter().for_each(|value| self.query(&name, value));
            }
        };
        for (index, value) in values.iter().enumerate() {
            if index == 0 {
                self.query_name(name);
            } else {
                self.query.push_str(separator);
            }
            push_value(&mut self.query, value);
        }
    }

    /// Sets a header, unless its value is absent. A value with line ends, control characters or anything beyond ASCII
    /// is a violation.
    pub fn header<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P) {
        if value.is_absent() {
            return;
        }
        match header(name, &text_of(value)) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(violation) => self.violation(violation),
        }
    }

    /// Sets a header to a list, its items separated by commas; an empty one is left out.
    pub fn header_list<P: Parameter>(&mut self, name: &'static str, values: &[P]) {
        let texts: Vec<String> = values.iter().map(text_of).collect();
        if !texts.is_empty() {
            self.header(name, &texts.join(","));
        }
    }

    /// Sets the body.
    pub fn json<B: WriteJson + ?Sized>(&mut self, media: &'static str, body: &B) {
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
        self.body = to_vec(body).into();
    }

    /// Sets the body, if there is one.
    pub fn optional_json<B: WriteJson + ?Sized>(&mut self, media: &'static str, body: Option<&B>) {
        if let Some(body) = body {
            self.json(media, body);
        }
    }

    /// Notes something that must not be sent.
    pub fn violation(&mut self, violation: Violation) {
        self.violations.push(violation);
    }

    /// Puts path and query together, which begin with what the paths of all operations do; all violations if there are any.
    pub(crate) fn finish(mut self, base: &str, path: &[Segment]) -> Result<Parts, Violations> {
        let literals: usize = path.iter().map(Segment::literal).map(str::len).sum();
        // All of it is had ready at once.
        let length = base.len() + literals + self.values.len() + self.query.len() + usize::from(!self.query.is_empty());
        let mut target = String::with_capacity(length);
        target.push_str(base);
        for segment in path {
            match segment {
                Segment::Literal(literal) => target.push_str(literal),
                Segment::Parameter(wanted) => match self.path.iter().find(|(name, _)| name == wanted) {
                    Some((_, value)) => target.push_str(&self.values[value.clone()]),
                    None if self.violations.is_empty() => {
                        self.violations.broken(&Path::ROOT.name("path").name(wanted), Rule::PATH_SEGMENT);
                    }
                    // It was refused, which is why it is not there.
                    None => {}
                },
            }
        }
        self.violations.into_result()?;
        if !self.query.is_empty() {
            target.push('?');
            target.push_str(&self.query);
        }
        Ok(Parts { target, headers: self.headers, body: self.body })
    }

    /// Notes a segment; those that encoding leaves as they are but that mean another path are refused.
    fn segment(&mut self, name: &'static str, start: usize) {
        let encoded = &self.values[start..];
        if matches!(encoded, "" | "." | "..") {
            self.violations.broken_by(&Path::ROOT.name("path").name(name), Rule::PATH_SEGMENT, &format!("{encoded:?}"));
        } else {
            self.path.push((name, start..self.values.len()));
        }
    }

    fn query_name(&mut self, name: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        push_name(&mut self.query, name);
        self.query.push('=');
    }
}

/// A header ready to be set, or why it cannot be.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Violation> {
    let refused = || Violation::at(&Path::ROOT.name("header").name(name), Rule::HEADER_TEXT);
    let known = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused().found("no name of a header"))?;
    let value = header_value(value).ok_or_else(refused)?;
    Ok((known, value))
}

/// A header's value, if the text can be one. What is not ASCII is read differently by every server.
pub(crate) fn header_value(text: impl AsRef<str> + TryInto<HeaderValue>) -> Option<HeaderValue> {
    if text.as_ref().is_ascii() { text.try_into().ok() } else { None }
}

/// Appends a value so that nothing in it has a meaning in an address.
fn push_value<P: Parameter + ?Sized>(out: &mut String, value: &P) {
    let start = out.len();
    value.append(out);
    // Most values are ids and numbers, which are sent as they are.
    if !is_unreserved(&out[start..]) {
        let text = out.split_off(start);
        push_encoded(out, &text);
    }
}

fn text_of<P: Parameter + ?Sized>(value: &P) -> String {
    let mut text = String::new();
    value.append(&mut text);
    text
}
