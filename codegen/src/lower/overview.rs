//! The first page of a crate: what the API is, how to begin, what it offers, what is wrong with its documentation.

use super::credentials::flow_of;
use super::doc_value::sample;
use super::{Lower, docs, operation};
use crate::describe;
use crate::ir;
use crate::model::{Auth, AuthKind, ServerBase};

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
        self.facts_of_api(&mut page, client.is_some());
        if let Some(client) = client {
            begin(&mut page, library, client);
            calling(&mut page, client);
            self.error_model(&mut page, client);
            self.operations_of(&mut page, client);
        }
        if types.iter().filter_map(|item| item.validator.as_ref()).any(|validator| !validator.is_empty()) {
            checks(&mut page, context.is_some(), client.is_some());
        }
        if !api.types.is_empty() {
            page.heading("Beyond the page");
            page.paragraph(
                "What the service sends beyond its page, nulls where a value is documented, and values that are not of the \
                 documented type, stay in the field `extra` of a value and are written back; more can be put there to be \
                 sent. A struct without that field is a part of others, which have it.",
            );
        }
        self.errata_of_api(&mut page);
        self.documents_of(&mut page);
        page.finish()
    }

    fn facts_of_api(&self, page: &mut docs::Page, calls: bool) {
        let api = self.api;
        let mut points = Vec::new();
        match api.server.as_ref().map(|server| &server.base) {
            Some(ServerBase::Fixed(url)) => points.push(format!("Server: {}.", docs::code(url))),
            _ if calls => points.push("Server: the page names none; the caller gives its address.".to_owned()),
            _ => {}
        }
        match &api.auth {
            Some(Auth::Schemes(schemes)) => points.extend(schemes.iter().map(|scheme| {
                let how = match &scheme.kind {
                    AuthKind::Header(name) => format!("in the header {}", docs::code(name)),
                    AuthKind::Query(name) => format!("in the query as {}", docs::code(name)),
                    AuthKind::Bearer(format) => format!("as a bearer token ({})", docs::flat(format)),
                    AuthKind::OAuth2(flow) => {
                        let flow = docs::code(&flow.token_url);
                        format!("as a bearer token of OAuth 2.0 (client credentials), fetched from {flow}")
                    }
                    AuthKind::Basic(format) => format!("as user and password ({})", docs::flat(format)),
                    AuthKind::ClientCertificate => "as a client certificate".to_owned(),
                };
                let required = if scheme.required { "required" } else { "optional" };
                let per = if scheme.per_call { "with each call" } else { "once, for all calls" };
                format!("Credentials {}: {how}, {required}, given {per}.", docs::code(&scheme.name))
            })),
            Some(Auth::None(_)) => points.push("Credentials: none are needed.".to_owned()),
            _ if calls => {
                points.push("Credentials: the page does not describe them; the caller brings its own.".to_owned())
            }
            _ => {}
        }
        if !api.versions.is_empty() {
            let versions: Vec<_> = api.versions.iter().map(|version| docs::code(version)).collect();
            let default = api.default_version().map(docs::code).unwrap_or_default();
            points.push(format!("Versions: {}; {default} is used unless another is chosen.", versions.join(", ")));
        }
        if let Some(limit) = &api.rate_limit {
            let limit = docs::markdown(&describe::rate_limit(limit));
            points.push(format!("Limit: {limit}. The client keeps it: calls wait for their turn."));
        }
        page.list(points);
    }

    fn error_model(&self, page: &mut docs::Page, client: &ir::Client) {
        page.heading("Errors");
        page.paragraph(
            "An [`Error`] tells apart what was refused before it was sent, what found no answer, what the page \
             documents ([`Documented`]), statuses it does not name, and bodies that cannot be read.",
        );
        if !client.errors.known.is_empty() {
            page.paragraph(
                "`Documented::known` finds documented texts in an error, with their meaning and what helps.",
            );
        }
    }

    fn operations_of(&self, page: &mut docs::Page, client: &ir::Client) {
        page.heading("Operations");
        let operations = client.operations.iter().filter_map(|made| Some((self.operation_at(&made.node)?, made)));
        page.list(operations.map(|(operation, made)| {
            let words = operation.metadata.doc.as_deref().map(docs::flat).unwrap_or_default();
            let first = words.split_inclusive(". ").next().unwrap_or_default().trim();
            let call = if made.call.is_empty() { String::new() } else { docs::code(&format!("client.{}", made.call)) };
            format!("{call}, {}: {first}", operation::line(operation)).trim_end_matches([':', ' ']).to_owned()
        }));
    }

    fn documents_of(&self, page: &mut docs::Page) {
        let documents = self.api.documents.iter().map(|document| {
            let title = docs::flat(document.title.as_deref().unwrap_or(&document.id));
            let url = document.url.as_deref().map(|url| format!(", {}", docs::code(url))).unwrap_or_default();
            let read =
                document.retrieved.as_ref().map(|day| format!(", read on {}", docs::flat(day))).unwrap_or_default();
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
fn calling(page: &mut docs::Page, client: &ir::Client) {
    let named = |call: &str| docs::code(&format!("client.{call}"));
    let operations = || client.operations.iter().filter(|operation| !operation.call.is_empty());
    let mut points = vec![
        "A call is sent when it is awaited. One of a client that `Client::blocking` begins (feature `blocking`, without tokio) is sent \
         by `send`, on the thread of the caller."
            .to_owned(),
    ];
    let paged: Vec<String> = operations().filter(|made| made.paged.is_some()).map(|made| named(&made.call)).collect();
    if !paged.is_empty() {
        let come = if paged.len() == 1 { "comes" } else { "come" };
        points.push(format!(
            "{} {come} in pages: `items()` gives all items, one after the other, and `pages()` the pages; `most` ends earlier, and \
             `resume` goes on at the place that an error or an earlier run tells.",
            listed(&paged)
        ));
    }
    for operation in operations() {
        let waits: Vec<String> = operation.waits().map(|ident| docs::code(&format!("{ident}()"))).collect();
        if !waits.is_empty() {
            points.push(format!("{} is waited for: {}.", named(&operation.call), listed(&waits)));
        }
    }
    points.push(
        "What may be sent twice is sent again after a failure that may pass; [`Retry`](runtime::Retry) has the defaults, and the \
         builder and each call take others. [`Limits`](runtime::Limits) has the time that a call may take."
            .to_owned(),
    );
    points
        .push("For `tracing`, a call is a span, and each attempt a span within it that ends with an event.".to_owned());
    points.push(
        "Tests use `runtime::testing` (feature `testing`): a transport that answers by the ids of operations without a network, \
         and a clock that the test moves on."
            .to_owned(),
    );
    page.heading("Calling");
    page.list(points);
}

/// `a`, `a and b`, `a, b and c`.
fn listed(names: &[String]) -> String {
    match names {
        [names @ .., last] if !names.is_empty() => format!("{} and {last}", names.join(", ")),
        names => names.concat(),
    }
}

/// What is checked, and when.
fn checks(page: &mut docs::Page, context: bool, calls: bool) {
    page.heading("Checks");
    page.paragraph(
        "[`Validate`](runtime::Validate) checks a value against the documented bounds and rules and tells of all that it \
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
            "Some rules need what only the caller can know. It is given as a [`Context`]{given}; a rule is checked where \
             all is given that it needs."
        ));
    }
}
