//! Writes tests that call every operation over real HTTP and read every payload. What has to be on the wire follows from
//! the model alone; of the Rust only the public functions are known here, so that a mistake of theirs shows.

mod answer;
mod form;
mod invoke;
mod json;
mod keeps;
mod pattern;
mod payload;
mod rule;
mod rust;
mod sample;
#[cfg(test)]
mod tests;
mod wire;

use self::answer::{Answer, Gives};
use self::invoke::{Caller, Way};
use self::rust::{Names, list, literal};
use crate::Tested;
use crate::module_list::module_list;
use specwright::backend::OutputFile;
use specwright::ir;
use specwright::model::{Api, Operation};

/// The tests of an API, in `folder`.
#[must_use]
pub fn render(tested: &Tested<'_>, krate: &ir::Crate, folder: &str) -> OutputFile {
    let api: &Api = tested.api;
    let mut names = Names::default();
    let payloads = payload::tests(api, krate, &mut names);
    let mut text = format!(
        "{header}//! Every operation of `{name}` called over HTTP, every type and printed payload read and written back.\n\n",
        header = tested.header(krate),
        name = krate.package
    );
    text.push_str(&imports(krate, &payloads, &tested.import(krate)));
    let pairs = list(wire::pair_lists(api).iter().map(|name| literal(name)));
    text.push_str(&format!(
        "/// Members with lists of key and value entries, whose order has no meaning.\nconst PAIRS: &[&str] = {pairs};\n"
    ));
    if let Some(client) = &krate.client {
        let caller = Caller { api, krate, client };
        text.push_str(&format!("\n{}\n{}", caller.client(), documented(krate, client)));
        for (operation, made) in api.operations.iter().zip(&client.operations) {
            for way in invoke::ways(client, made) {
                text.push('\n');
                text.push_str(&call(&caller, operation, made, &way, &mut names));
            }
        }
    }
    for test in payloads {
        text.push('\n');
        text.push_str(&test);
    }
    OutputFile { path: format!("{folder}/{}.rs", tested.file(krate)), text }
}

fn imports(krate: &ir::Crate, payloads: &[String], import: &str) -> String {
    let mut text = String::new();
    if let Some(client) = &krate.client {
        text.push_str("#[allow(unused_imports)] // Not every API needs all of it.\nuse crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};\n");
        let setups = client.builder.iter().chain([&client.begin]).flat_map(|function| match &function.body {
            ir::Body::Builder(setups) => setups.as_slice(),
            ir::Body::Setup(setup) => std::slice::from_ref(setup),
            _ => &[],
        });
        if setups.into_iter().any(|setup| matches!(setup, ir::Setup::Certificate(_))) {
            text.push_str("use specwright_tests::certificates::certificate;\n");
        }
    }
    let mut used = Vec::new();
    if payloads.iter().any(|text| text.contains("Printed {")) {
        used.push("Printed");
    }
    if payloads.iter().any(|text| text.contains("each_form_survives")) {
        used.push("each_form_survives");
    }
    if !used.is_empty() {
        text.push_str(&format!("use crate::payload::{{{}}};\n", used.join(", ")));
    }
    text + import + "\n"
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
        .map(|variant| format!("        {library}::Documented::{}(body) => Some(json(body)),\n", variant.ident))
        .collect();
    format!(
        "/// What a documented error says.\nfn documented(error: &{library}::Documented) -> Said {{\n    \
         let body = match error {{\n{arms}        {library}::Documented::Status(_) => None,\n        \
         other => panic!(\"{{other:?}} is not expected\"),\n    }};\n    \
         Said {{ body, known: {known} }}\n}}\n"
    )
}

fn call(caller: &Caller<'_>, operation: &Operation, made: &ir::Operation, way: &Way<'_>, names: &mut Names) -> String {
    let api = caller.api;
    let version = way.version.or_else(|| api.default_version());
    let request = wire::request(api, operation, version);
    let pairs = |pairs: &[(String, String)]| {
        list(pairs.iter().map(|(name, value)| format!("({}, {})", literal(name), literal(value))))
    };
    let answers: String =
        answer::answers(api, operation).iter().map(|it| format!("        {},{}\n", answer(it), mark(it))).collect();
    let suffix = way.version.map(|version| format!(" {version}")).unwrap_or_default();
    format!(
        "#[tokio::test]\nasync fn {name}() {{\n    let wanted = Wanted {{\n        method: {method:?},\n        \
         path: {path},\n        query: {query},\n        headers: {headers},\n        absent: {absent},\n        body: {body},\n        \
         pairs: PAIRS,\n    }};\n    let answers = [\n{answers}    ];\n    \
         exchange(&wanted, &answers, client, async |client| {{\n        let outcome = {call}\n            .await;\n        \
         told(outcome, documented)\n    }})\n    .await;\n}}\n",
        name = names.claim(&format!("call {}{suffix}", operation.name.value)),
        method = request.method,
        path = list(request.path.iter().map(|segment| literal(segment))),
        query = pairs(&request.query),
        headers = pairs(&request.headers),
        absent = list(request.absent.iter().map(|name| literal(name))),
        body = request.body.as_ref().map_or("None".into(), |body| format!("Some({})", literal(&body.to_string()))),
        call = caller.call(operation, made, way, &request),
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

/// The list of the modules in a folder.
#[must_use]
pub fn modules(folder: &str, files: &[OutputFile]) -> OutputFile {
    module_list(&format!("{folder}.rs"), "Calls of every operation.", files)
}
