//! The first page of a crate: what the API is, how to begin, what it offers, what is wrong with its documentation.

use super::credentials::flow_of;
use super::doc_value::sample;
use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir;
use crate::model::NodePath;

impl Lower<'_> {
    pub(super) fn overview(
        &self,
        library: &ir::Ident,
        types: &[ir::Item],
        context: Option<&ir::Context>,
        client: Option<&ir::Client>,
    ) -> ir::Docs {
        let api = self.api;
        let title = docs::flat(api.title.as_deref().unwrap_or(&api.name));
        let mut page = docs::Page::of(format!("{}.", title.trim_end_matches('.')));
        if let Some(doc) = &api.metadata.doc {
            page.text(doc);
        }
        let writer = docs::Writer::at_root(&self.proof.names);
        page.list(writer.texts(&describe::facts_of_api(api)));
        if let Some(client) = client {
            begin(&mut page, library, client);
            calling(&mut page, api.rate_limit.is_some());
            error_model(&mut page, client);
        }
        self.items_of(&mut page, client);
        if types.iter().filter_map(|item| item.validator.as_ref()).any(|validator| !validator.is_empty()) {
            checks(&mut page, context.is_some(), client.is_some());
        }
        if !api.types.is_empty() {
            page.heading("Undocumented members");
            page.paragraph(
                "Members that are not documented, nulls where a value is documented, and values that are not of the \
                 documented type are kept in the field `extra` of a value and sent back when it is written; more can be put there. \
                 A struct without that field is a part of others, which have it.",
            );
        }
        self.errata_of_api(&mut page);
        self.documents_of(&mut page);
        page.finish()
    }

    /// Operations and types by resource.
    fn items_of(&self, page: &mut docs::Page, client: Option<&ir::Client>) {
        let writer = docs::Writer::at_root(&self.proof.names);
        let made = client.map(ir::Client::operations_by_id).unwrap_or_default();
        let groups = describe::groups(self.api, &self.proof.reach);
        if client.is_some() {
            page.heading("Operations");
            let rows = groups.iter().flat_map(|group| &group.operations).map(|operation| {
                let function = made.get(operation.name.value.as_str()).filter(|made| !made.call.is_empty());
                let call = function.map_or_else(
                    || writer.text(&Text::node(NodePath::Operation(operation.name.value.clone()))),
                    |made| format!("[`client.{}`]({})", made.call, made.function.trim_start_matches("super::")),
                );
                let request = writer.text(&describe::request_line(operation));
                [call, request, docs::first_sentence(&operation.metadata)]
            });
            page.table(["call", "request", "meaning"], &rows.collect::<Vec<_>>());
        }
        if self.api.types.is_empty() {
            return;
        }
        page.heading("Types");
        page.list(writer.texts(&describe::types_by_resource(self.api, &groups)));
    }

    fn documents_of(&self, page: &mut docs::Page) {
        let documents = self.api.documents.iter().map(|document| {
            let title = docs::flat(document.title.as_deref().unwrap_or(&document.id));
            let url = document.url.as_deref().map(|url| format!(", {}", docs::code(url))).unwrap_or_default();
            let read = document
                .retrieved
                .as_ref()
                .map(|day| format!(", retrieved on {}", docs::flat(day)))
                .unwrap_or_default();
            format!("{title}{url}{read}.")
        });
        let points: Vec<String> = documents.collect();
        if !points.is_empty() {
            page.heading("Sources");
            page.list(points);
        }
    }
}

/// How to begin, as code that compiles.
fn begin(page: &mut docs::Page, library: &ir::Ident, client: &ir::Client) {
    let library = library.as_str();
    let arguments = &client.begin.arguments;
    let (taken, mut shown) = fetched(library, client);
    let mut declared: Vec<String> =
        taken.iter().map(|argument| format!("{}: {}", argument.ident, ir::type_text(&argument.ty, library))).collect();
    let passed: Vec<String> = arguments.iter().map(|argument| argument.ident.to_string()).collect();
    shown.push(format!("let client = {library}::Client::builder({}).build()?;", passed.join(", ")));
    // The first operation that does not take what the builder takes by the same name.
    let first = client.operations.iter().find(|operation| {
        let clash = |sample: &ir::Argument| {
            arguments.iter().chain(taken.iter().copied()).any(|argument| argument.ident == sample.ident)
        };
        !operation.call.is_empty() && !operation.sample.iter().any(clash)
    });
    if let Some(operation) = first {
        let (values, call) = sample(operation, &operation.call, library);
        declared.extend(values);
        shown.push(call);
    }
    page.heading("Beginning");
    page.example(&ir::Example {
        before: vec![format!("async fn begin({}) -> Result<(), Box<dyn std::error::Error>> {{", declared.join(", "))],
        shown,
        after: vec!["Ok(())".into(), "}".into()],
    });
}

/// What an example of the builder is given, and the lines that make its arguments of it: credentials are fetched where that
/// is documented.
fn fetched<'c>(library: &str, client: &'c ir::Client) -> (Vec<&'c ir::Argument>, Vec<String>) {
    let (mut taken, mut made): (Vec<&ir::Argument>, _) = (Vec::new(), Vec::new());
    let arguments = &client.begin.arguments;
    for argument in arguments {
        let makes = |function: &&ir::Function| argument.node.as_ref().map(flow_of) == function.node;
        let is_free = |it: &ir::Argument, taken: &[&ir::Argument]| {
            !arguments.iter().chain(taken.iter().copied()).any(|other| other.ident == it.ident)
        };
        let function = client.credentials.iter().find(makes);
        match function.filter(|function| function.arguments.iter().all(|it| is_free(it, &taken))) {
            Some(function) => {
                taken.extend(&function.arguments);
                let passed: Vec<String> = function.arguments.iter().map(|it| it.ident.to_string()).collect();
                let (name, passed) = (&function.ident, passed.join(", "));
                made.push(format!("let {} = {library}::credentials::{name}({passed});", argument.ident));
            }
            None => taken.push(argument),
        }
    }
    (taken, made)
}

/// What can be done with a call, whatever it is of.
fn calling(page: &mut docs::Page, limited: bool) {
    let limited = if limited { " Calls wait for their turn where the rate limit asks for it." } else { "" };
    page.heading("Calling");
    page.list([
        format!(
            "A call is sent when it is awaited. A call of a client that `Client::blocking` begins (feature `blocking`, without tokio) \
             is sent by `send`, on the thread of the caller.{limited}"
        ),
        "A call whose result comes in pages has `items()` and `pages()`; `most` ends them earlier, and `resume` continues at the place \
         that an error or an earlier run has told. The documentation of each operation tells whether it is paged, and what can be \
         waited for."
            .to_owned(),
        "What may be sent twice is sent again after a failure that may pass; [`Retry`](runtime::Retry) has the defaults, and the \
         builder and each call take others. [`Limits`](runtime::Limits) has the time that a call may take."
            .to_owned(),
        "For `tracing`, a call is a span, and each attempt a span within it that ends with an event.".to_owned(),
        "Tests use `runtime::testing` (feature `testing`): a transport that answers by the ids of operations without a network, \
         and a clock that the test moves on."
            .to_owned(),
    ]);
}

/// What can go wrong.
fn error_model(page: &mut docs::Page, client: &ir::Client) {
    page.heading("Errors");
    page.paragraph(
        "An [`Error`] tells apart what was refused before it was sent, what found no answer, what is documented \
         ([`Documented`]), statuses that are not documented, and bodies that cannot be read.",
    );
    if !client.errors.known.is_empty() {
        page.paragraph("`Documented::known` finds documented texts in an error, with their meaning and what helps.");
    }
}

/// What is checked, and when.
fn checks(page: &mut docs::Page, context: bool, calls: bool) {
    page.heading("Checks");
    page.paragraph(
        "[`Validate`](runtime::Validate) checks a value against the documented bounds and rules and reports everything that it \
         breaks, with place and source.",
    );
    if calls {
        page.paragraph(
            "A call checks its parameters and its body before anything is sent. A broken rule that the documentation states \
             refuses the call. One that is inferred, shown by an example or contradicted is advice in \
             [`Reply::advice`](runtime::Reply::advice) and in the client's report; `refuse(Evidence::Inferred)` makes it \
             refuse. `unchecked()` sends everything as it is, and `unchecked_rule(id)` what breaks the rule of that id alone.",
        );
    }
    if context {
        let given = if calls { ", or to a call through the setters of the same names" } else { "" };
        page.paragraph(format!(
            "Some rules need what only the caller knows. It is given as a [`Context`]{given}; a rule is checked if everything that \
             it needs is given."
        ));
    }
}
