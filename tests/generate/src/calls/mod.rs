//! Writes tests that call every operation over real HTTP and read every payload. What has to be on the wire follows from
//! the model alone; of the Rust only the public functions are known here, so that a mistake of theirs shows.

pub(crate) mod answer;
pub(crate) mod client;
mod form;
pub(crate) mod invoke;
mod payload;
pub(crate) mod rust;
#[cfg(test)]
mod tests;
pub(crate) mod wire;

use self::answer::{Answer, Gives};
use self::client::{ClientFunction, Given};
use self::invoke::{CallPath, Caller};
use self::payload::Payload;
use self::rust::{Names, list, literal};
use crate::Subject;
use specwright::example::Manner;
use specwright::ir::{self, Shape};
use specwright::model::Operation;
use specwright::valid::ValidApi;

/// The calls and payloads of an API, and a test for each.
pub struct Rendered {
    /// A function for each, which gives what has to be on the wire and how to call.
    pub text: String,
    /// The names of these functions, each with the one that looks at what it gives.
    pub tests: Vec<Test>,
}

/// A test.
pub struct Test {
    /// The function that gives what is tested.
    pub name: String,
    /// The function that tests it.
    pub by: &'static str,
}

/// The calls and payloads of an API.
#[must_use]
pub fn render(subject: &Subject) -> Rendered {
    let (api, krate): (&ValidApi, &ir::Crate) = (&subject.api, &subject.krate);
    let mut names = Names::default();
    let payloads = payload::tests(api, krate, &mut names);
    let Rendered { mut text, mut tests } = calls(api, krate, &mut names);
    let mut head = subject.header();
    if !tests.is_empty() || !payloads.is_empty() {
        head.push_str(&imports(!tests.is_empty(), &payloads));
    }
    for payload in payloads {
        text.push('\n');
        text.push_str(&payload.text);
        tests.push(payload.test);
    }
    if !text.is_empty() {
        head.push_str(&subject.import_for(&text));
        head.push('\n');
        head.push_str(&constants(api, krate, &text));
    }
    Rendered { text: head + &text, tests }
}

/// The calls of an API, and what they share. Operations that no version has left cannot be called.
fn calls(api: &ValidApi, krate: &ir::Crate, names: &mut Names) -> Rendered {
    let (mut text, mut tests) = (String::new(), Vec::new());
    let Some(client) = &krate.client else { return Rendered { text, tests } };
    let caller = Caller { api, krate, client };
    for operation in &api.operations {
        let Some(made) = krate.operation(&operation.name) else { continue };
        for call_path in invoke::call_paths(client, made) {
            let suffix = call_path.version.map(|version| format!(" {version}")).unwrap_or_default();
            let name = names.claim(&format!("call {}{suffix}", operation.name.value));
            text.push('\n');
            text.push_str(&call(&caller, operation, made, &call_path, &name));
            tests.push(Test { name, by: "call" });
        }
    }
    if !tests.is_empty() {
        let function = ClientFunction { api, krate, client, given: given() }.text();
        text = format!("\n{function}\n{}{text}", documented(krate, client));
    }
    Rendered { text, tests }
}

/// What the clients of these tests are given: all that they take.
fn given() -> Given {
    let (name, token) = wire::OWN_HEADER;
    Given {
        manner: Manner::Odd,
        optional: true,
        secret: wire::secret,
        authenticate: format!("HeaderToken {{ name: {name:?}, token: {token:?}.into() }}"),
        reader: invoke::NAMES,
    }
}

/// What the functions share.
fn constants(api: &ValidApi, krate: &ir::Crate, functions: &str) -> String {
    let pairs = list(wire::pair_lists(api).iter().map(|name| literal(name)));
    // A choice may have no value but with a key that it does not list.
    let other = functions.contains(specwright::example::OTHER_KEY).then_some("Other");
    let names = look_like_marks(krate).filter(|name| Some(*name) != other).chain(other);
    let marks = list(names.map(literal));
    format!(
        "/// Members with lists of key and value entries, whose order has no meaning.\nconst PAIRS: &[&str] = {pairs};\n\
         /// Documented names that are shown like something that is not documented.\nconst NAMES: Names = Names({marks});\n"
    )
}

/// The names of types, cases and fields that `Debug` shows as it shows what is not documented.
fn look_like_marks(krate: &ir::Crate) -> impl Iterator<Item = &'static str> {
    let names = krate.types.iter().flat_map(|item| {
        let inner: Vec<&ir::Ident> = match &item.shape {
            Shape::Struct(made) => {
                made.fields.iter().filter(|field| field.node.is_some()).map(|field| &field.ident).collect()
            }
            Shape::Choice(choice) => choice.variants.iter().map(|(variant, _)| &variant.ident).collect(),
            // The other enums have the name for what is not documented themselves.
            _ => Vec::new(),
        };
        inner.into_iter().chain([&item.ident])
    });
    let names: Vec<&str> = names.map(ir::Ident::as_str).collect();
    ["extra", "siblings", "Undocumented", "Other"].into_iter().filter(move |mark| names.contains(mark))
}

fn imports(calls: bool, payloads: &[Payload]) -> String {
    let mut text = String::new();
    if calls {
        text.push_str("#[allow(unused_imports)] // Not every API needs all of it.\nuse crate::call::{Answer, At, Call, Gives, Said, Wanted, caller, told};\n");
    }
    let used = |name: &&str| payloads.iter().any(|payload| payload.text.contains(&format!("-> {name} ")));
    let used: Vec<&str> = ["Forms", "Printed"].into_iter().filter(used).collect();
    let used: String = used.iter().map(|name| format!(", {name}")).collect();
    text.push_str(&format!("use crate::payload::{{Names{used}}};\n"));
    text
}

/// A function `documented` that tells of a documented error.
fn documented(krate: &ir::Crate, client: &ir::Client) -> String {
    let library = &krate.library;
    let known = if client.errors.known.is_empty() {
        "Vec::new()".to_owned()
    } else {
        "error.known().iter().map(|known| (known.id().to_owned(), format!(\"{known:?}\"))).collect()".to_owned()
    };
    let arms: String = client
        .errors
        .variants
        .iter()
        .map(|variant| format!("        {library}::Documented::{}(body) => Some(NAMES.json(body)),\n", variant.ident))
        .collect();
    format!(
        "/// What a documented error says.\nfn documented(error: &{library}::Documented) -> Said {{\n    \
         let body = match error {{\n{arms}        {library}::Documented::Status(_) => None,\n        \
         other => panic!(\"{{other:?}} is not expected\"),\n    }};\n    \
         Said {{ body, known: {known} }}\n}}\n"
    )
}

fn call(
    caller: &Caller<'_>,
    operation: &Operation,
    made: &ir::Operation,
    call_path: &CallPath<'_>,
    name: &str,
) -> String {
    let api = caller.api;
    let version = call_path.version.or_else(|| api.default_version());
    let request = wire::request(api, operation, version);
    let pairs = |pairs: &[(String, String)]| {
        list(pairs.iter().map(|(name, value)| format!("({}, {})", literal(name), literal(value))))
    };
    let answers: String =
        answer::answers(api, operation).iter().map(|it| format!("            {},{}\n", answer(it), mark(it))).collect();
    format!(
        "/// A call of `{operation}`.\npub fn {name}() -> Call {{\n    Call {{\n        wanted: Wanted {{\n            \
         method: {method:?},\n            path: {path},\n            query: {query},\n            headers: {headers},\n            \
         absent: {absent},\n            body: {body},\n            pairs: PAIRS,\n        }},\n        answers: &[\n{answers}        ],\n        \
         caller: |at| {{\n            let client = client(at);\n            caller(move || {{\n                \
         let client = client.clone();\n                async move {{\n                    let outcome = {call}\n                        \
         .await;\n                    told(&NAMES, outcome, documented)\n                }}\n            }})\n        }},\n    }}\n}}\n",
        operation = operation.name.value,
        method = request.method,
        path = list(request.path.iter().map(|segment| literal(segment))),
        query = pairs(&request.query),
        headers = pairs(&request.headers),
        absent = list(request.absent.iter().map(|name| literal(name))),
        body = request.body.as_ref().map_or("None".into(), |body| format!("Some({})", literal(&body.to_string()))),
        call = caller.call(operation, made, call_path, &request),
    )
}

/// Marks an error text that a program has to match for what it is: a fact, and no sentence of a page.
fn mark(answer: &Answer) -> &'static str {
    match &answer.gives {
        Gives::Documented(known) if !known.is_empty() => " // documented-text",
        _ => "",
    }
}

fn answer(answer: &Answer) -> String {
    let body = match (&answer.body, &answer.gives) {
        (None, _) => String::new(),
        (Some(body), Gives::Undocumented) => body.plain(),
        (Some(body), _) => body.to_string(),
    };
    let gives = match &answer.gives {
        Gives::Value => "Gives::Value".into(),
        Gives::Nothing => "Gives::Nothing".into(),
        Gives::Documented(known) => {
            let known = known.iter().map(|known| {
                format!("({}, {})", literal(&known.id), list(known.captures.iter().map(|text| literal(text))))
            });
            format!("Gives::Documented({})", list(known))
        }
        Gives::Status => "Gives::Status".into(),
        Gives::Undocumented => "Gives::Undocumented".into(),
    };
    let media = answer.media.as_ref().map_or("None".into(), |media| format!("Some({})", literal(media)));
    format!("Answer {{ status: {}, media: {media}, body: {}, gives: {gives} }}", answer.status, literal(&body))
}
