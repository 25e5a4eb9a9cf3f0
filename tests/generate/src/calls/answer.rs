//! What a server answers for each documented status, and what the caller has to get.

use std::collections::BTreeSet;

use super::wire;
use specwright::example::{Json, Manner, Sampler, ValuePosition};
use specwright::model::{
    CatalogueEntry, Literal, Operation, Response, ResponseBody, Scalar, Shape, Status, TypeKind, Verb,
};
use specwright::valid::ValidApi;

/// An answer and its outcome.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: Option<String>,
    pub(crate) body: Option<Json>,
    pub(crate) gives: Gives,
}

impl Answer {
    /// The same to HEAD, whose answers have no bodies.
    fn bodiless(&mut self) {
        self.body = None;
        match self.gives {
            Gives::Value => self.gives = Gives::Nothing,
            Gives::Documented(_) => self.gives = Gives::Status,
            Gives::Nothing | Gives::Status | Gives::Undocumented => {}
        }
    }
}

/// What the caller gets.
pub(crate) enum Gives {
    /// A value that is the body again.
    Value,
    /// A value without content: nothing, or that the thing is not there.
    Nothing,
    /// A documented error whose body is the answer's.
    Documented(Vec<Known>),
    /// A documented error of which only the status is told.
    Status,
    /// An error that no page tells of.
    Undocumented,
}

/// A documented text in an error.
pub(crate) struct Known {
    pub(crate) id: String,
    pub(crate) captures: Vec<String>,
}

/// Codes that stand for `default`, and one that nothing stands for.
const ODD: [u16; 7] = [500, 502, 409, 418, 429, 451, 599];

/// One answer for each documented status, one for each documented error text, and one that is not documented.
pub(crate) fn answers(api: &ValidApi, operation: &Operation) -> Vec<Answer> {
    let mut answers = Vec::new();
    let fixed = Fixed::of(api);
    for response in api.responses_of(operation) {
        let Some(code) = code(api, operation, response) else { continue };
        let mut plain = answer(api, response, code);
        if operation.verb == Verb::Head {
            plain.bodiless();
            answers.push(plain);
            continue;
        }
        answers.push(plain);
        let Some(catalogue) = response.catalogue.and_then(|at| api.catalogues.get(at)) else { continue };
        for entry in &catalogue.entries {
            let said = entry.status.as_ref().and_then(|status| u16::try_from(status.value).ok());
            let said = said.filter(|said| is_for(api, operation, response, *said));
            answers.push(with_text(api, response, said.unwrap_or(code), entry, &fixed));
        }
    }
    let odd = ODD.into_iter().find(|code| api.response_for(operation, *code).is_none());
    answers.extend(odd.map(|status| Answer {
        status,
        media: Some("text/html".into()),
        body: Some(Json::text("<html>out of order</html>")).filter(|_| operation.verb != Verb::Head),
        gives: Gives::Undocumented,
    }));
    answers
}

fn is_for(api: &ValidApi, operation: &Operation, response: &Response, code: u16) -> bool {
    api.response_for(operation, code).is_some_and(|found| std::ptr::eq(found, response))
}

/// A code that falls under the response and no other.
fn code(api: &ValidApi, operation: &Operation, response: &Response) -> Option<u16> {
    let mut candidates = match response.status.value {
        Status::Code(code) => vec![code],
        Status::Class(digit) => (0..100).map(|rest| u16::from(digit) * 100 + rest).collect(),
        Status::Default => ODD.to_vec(),
    };
    // These never come as answers, or mean something to every client.
    candidates.retain(|code| !matches!(code, 100..200 | 300..400));
    candidates.into_iter().find(|code| is_for(api, operation, response, *code))
}

fn answer(api: &ValidApi, response: &Response, status: u16) -> Answer {
    let success = (200..300).contains(&status);
    let media = response.media.clone().or_else(|| Some("application/json".into()));
    let json = || match &response.body {
        ResponseBody::Type(ty) => Some(Sampler::new(api, ValuePosition::Read, Manner::Odd).value(ty, "body")),
        // Whatever comes is not looked at.
        ResponseBody::Undocumented => Some(Json::Object(vec![("nobody".into(), Json::text("said so"))])),
        ResponseBody::None => None,
    };
    let typed = matches!(response.body, ResponseBody::Type(_));
    let gives = match (response.means_absent, success, typed) {
        (true, ..) | (false, true, false) => Gives::Nothing,
        (false, true, true) => Gives::Value,
        (false, false, true) => Gives::Documented(Vec::new()),
        (false, false, false) => Gives::Status,
    };
    let body = json().filter(|_| !matches!(status, 204 | 205));
    Answer { status, media: media.filter(|_| body.is_some()), body, gives }
}

/// An error that holds a documented text.
fn with_text(api: &ValidApi, response: &Response, status: u16, entry: &CatalogueEntry, fixed: &Fixed<'_>) -> Answer {
    let mut answer = answer(api, response, status);
    let mut text = entry.text.value.clone();
    let mut captures = Vec::new();
    for (at, (name, ty)) in entry.captures.iter().enumerate() {
        let value = match ty.kind {
            TypeKind::Scalar(Scalar::String) => format!("captured{at}.example.com"),
            _ => Sampler::new(api, ValuePosition::Header, Manner::Odd).value(ty, &name.value).plain(),
        };
        text = text.replace(&format!("<{}>", name.value), &value);
        captures.push(value);
    }
    if let ResponseBody::Type(ty) = &response.body
        && wire::is_json(ty)
    {
        answer.body = Some(Json::Object(vec![("errors".into(), Json::List(vec![Json::text("")]))]));
    }
    // What decides on the type of the rest is no place for a text; what has no type is not looked at.
    let typed = matches!(response.body, ResponseBody::Type(_));
    if let Some(place) =
        answer.body.as_mut().filter(|_| typed).and_then(|body| first_text(body, &fixed.deciding, &fixed.listed))
    {
        *place = text;
        answer.gives = Gives::Documented(vec![Known { id: entry.id.value.clone(), captures }]);
    }
    answer
}

/// The texts of an answer for which no other can stand.
struct Fixed<'a> {
    /// The names of the members by which unions and choices are told apart, and pairs named.
    deciding: BTreeSet<&'a str>,
    /// The texts that enums list: another in the place of one is a value that nobody documented.
    listed: BTreeSet<&'a str>,
}

impl<'a> Fixed<'a> {
    fn of(api: &'a ValidApi) -> Self {
        let (mut deciding, mut listed) = (BTreeSet::new(), BTreeSet::new());
        for def in &api.types {
            match &def.shape {
                Shape::TaggedUnion(union) => _ = deciding.insert(union.by.value.as_str()),
                Shape::Choice(choice) => _ = deciding.insert(choice.by.value.as_str()),
                Shape::Object(object) => deciding.extend(object.pairs.as_ref().map(|pairs| pairs.key.value.as_str())),
                Shape::Enum(values) => {
                    listed.extend(values.values.iter().filter_map(|value| match &value.wire.value {
                        Literal::String(text) => Some(text.as_str()),
                        _ => None,
                    }))
                }
                _ => {}
            }
        }
        Self { deciding, listed }
    }
}

/// The first text anywhere inside that is none of the listed ones, no UUID, and does not stand under one of the kept
/// names, to be changed.
fn first_text<'j>(json: &'j mut Json, kept: &BTreeSet<&str>, listed: &BTreeSet<&str>) -> Option<&'j mut String> {
    match json {
        Json::String(text) => Some(text).filter(|text| !listed.contains(text.as_str()) && !is_uuid(text)),
        Json::List(items) => items.iter_mut().find_map(|item| first_text(item, kept, listed)),
        Json::Object(members) => {
            let mut free = members.iter_mut().filter(|(name, _)| !kept.contains(name.as_str()));
            free.find_map(|(_, value)| first_text(value, kept, listed))
        }
        Json::Null | Json::Boolean(_) | Json::Number(_) => None,
    }
}

/// Whether it is one of the UUIDs that samples have, in whose place no other text can be read.
fn is_uuid(text: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.split('-').map(str::len).eq([8, 4, 4, 4, 12]) && text.split('-').all(digits)
}
