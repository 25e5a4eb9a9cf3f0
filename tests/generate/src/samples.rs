//! The samples of the docs as functions: the text of each example as it is documented, with the hidden lines that rustdoc
//! compiles around it, and a client for it to call.

use specwright::backend::OutputFile;
use specwright::example::{Manner, USER_VARIABLE, secrets};
use specwright::ir::Example;
use specwright::model::{AuthScheme, Operation};

use crate::calls::answer::{self, Gives};
use crate::calls::client::{ClientFunction, Given};
use crate::calls::invoke::{CallPath, call_paths};
use crate::calls::rust::literal;
use crate::calls::wire;
use crate::modules::{by_parent, include};
use crate::{Origin, Subject};

/// The user of basic credentials.
pub const USER: &str = wire::USER;

/// The secret that samples send for a scheme. It holds what a shell takes for marks.
#[must_use]
pub fn secret(scheme: &AuthScheme) -> String {
    format!("{}: it's $HOME \"a\" `b`", scheme.name.value)
}

/// The path of the address of a client, for a version or the usual one.
#[must_use]
pub fn base_path(subject: &Subject, version: Option<&str>) -> String {
    let version = version.or_else(|| subject.api.default_version());
    wire::base_path(&subject.api).replace("{version}", version.unwrap_or_default())
}

/// The files of the package of samples: one for each client, and `samples.rs`, which lists them.
#[must_use]
pub fn render(subjects: &[Subject]) -> Vec<OutputFile> {
    let (mut files, mut lists) = (Vec::new(), String::new());
    for subject in subjects {
        if let Some(text) = of_subject(subject) {
            files.push(OutputFile { path: path(subject), text });
            lists.push_str(&format!("    {}::{}::SAMPLES,\n", subject.parent(), subject.module()));
        }
    }
    let declared = |subject: &Subject| {
        let path = path(subject);
        if !files.iter().any(|file| file.path == path) {
            return String::new();
        }
        let (folder, module) = (&subject.folder, subject.module());
        format!("/// Samples of `{folder}`.\npub mod {module} {{\n    {}\n}}\n", include(&path))
    };
    let list = format!("/// The samples of every client.\npub const SAMPLES: &[&[Sample]] = &[\n{lists}];\n");
    let text = by_parent(subjects, declared) + &list;
    files.push(OutputFile { path: "samples.rs".to_owned(), text });
    files
}

fn path(subject: &Subject) -> String {
    format!("{}/{}.rs", subject.parent(), subject.module().stem())
}

/// The samples of a client; `None` if it has none.
fn of_subject(subject: &Subject) -> Option<String> {
    let client = subject.krate.client.as_ref().filter(|_| subject.origin != Origin::Values)?;
    let (mut list, mut modules, mut count) = (String::new(), String::new(), 0);
    for operation in &subject.api.operations {
        let Some(made) = subject.krate.operation(&operation.name) else { continue };
        for call_path in call_paths(client, made) {
            let Some(example) = &call_path.function.example else { continue };
            count += 1;
            let call = arguments(subject, operation, example).map(|arguments| {
                modules.push_str(&module(subject, count, example, &arguments));
                format!("sample_{count}::call")
            });
            list.push_str(&entry(subject, operation, &call_path, example, call));
        }
    }
    if list.is_empty() {
        return None;
    }
    let authenticate = "NoAuthentication".to_owned();
    let given = Given { manner: Manner::Plain, optional: false, secret, authenticate, reader: "value" };
    let function = ClientFunction { api: &subject.api, krate: &subject.krate, client, given }.text();
    // A client whose samples all declare their arguments is not called.
    let (import, function) =
        if modules.is_empty() { (String::new(), String::new()) } else { (subject.import(), function) };
    Some(format!(
        "{header}#[allow(unused_imports)] // Not every client takes a value or has an answer.\n\
         use crate::{{Answer, At, Running, Sample, value}};\n{import}\n\
         /// The samples of this client.\npub const SAMPLES: &[Sample] = &[\n{list}];\n\n{function}{modules}",
        header = subject.header_of("specwright-tests-samples"),
    ))
}

/// A sample in the list.
fn entry(
    subject: &Subject,
    operation: &Operation,
    call_path: &CallPath<'_>,
    example: &Example,
    call: Option<String>,
) -> String {
    let optional = |text: Option<String>| text.map_or("None".to_owned(), |text| format!("Some({text})"));
    format!(
        "    Sample {{\n        spec: {:?},\n        operation: {:?},\n        version: {},\n        shown: {},\n        \
         answer: {},\n        call: {},\n    }},\n",
        subject.folder,
        operation.name.value,
        optional(call_path.version.map(literal)),
        literal(&example.shown.join("\n")),
        optional(success(subject, operation)),
        optional(call),
    )
}

/// A documented answer that means success.
fn success(subject: &Subject, operation: &Operation) -> Option<String> {
    let is_success =
        |status: u16, gives: &Gives| (200..300).contains(&status) && matches!(gives, Gives::Value | Gives::Nothing);
    let mut answers = answer::answers(&subject.api, operation).into_iter();
    let answer = answers.find(|answer| is_success(answer.status, &answer.gives))?;
    let media = answer.media.map_or("None".to_owned(), |media| format!("Some({})", literal(&media)));
    let body = answer.body.map(|body| body.to_string()).unwrap_or_default();
    Some(format!("Answer {{ status: {}, media: {media}, body: {} }}", answer.status, literal(&body)))
}

/// What the function of an example is called with; `None` if it wants values that nobody has.
fn arguments(subject: &Subject, operation: &Operation, example: &Example) -> Option<Vec<String>> {
    let function: syn::ItemFn = syn::parse_str(&text(example)).ok()?;
    let secrets = secrets(&subject.api, operation);
    let arguments = function.sig.inputs.iter().map(|input| {
        let syn::FnArg::Typed(input) = input else { return None };
        let syn::Pat::Ident(name) = &*input.pat else { return None };
        let name = name.ident.to_string();
        if name == "client" {
            return Some(name);
        }
        if name == USER_VARIABLE.to_ascii_lowercase() {
            return Some(literal(USER));
        }
        let known = secrets.iter().find(|(_, variable)| variable.to_ascii_lowercase() == name);
        known.map(|(scheme, _)| literal(&secret(scheme)))
    });
    arguments.collect()
}

/// All lines of an example, as rustdoc compiles them.
fn text(example: &Example) -> String {
    let lines = example.before.iter().chain(&example.shown).chain(&example.after);
    lines.map(|line| format!("{line}\n")).collect()
}

/// A module with the function of an example, and one that calls it with a client.
fn module(subject: &Subject, number: usize, example: &Example, arguments: &[String]) -> String {
    format!(
        "\n#[allow(unused)] // As rustdoc does.\nmod sample_{number} {{\n    use super::{library};\n\n{text}\n    \
         pub(super) fn call(at: &super::At<'_>) -> super::Running {{\n        let client = super::client(at);\n        \
         Box::pin(example({arguments}))\n    }}\n}}\n",
        library = subject.krate.library,
        text = text(example),
        arguments = arguments.join(", "),
    )
}
