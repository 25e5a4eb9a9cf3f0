//! An operation: what it does, takes and gives, and how it is called.

use super::Maker;
use super::note::marked;
use super::page::{Block, Page, Row};
use crate::describe::{self, Text};
use crate::example::curl;
use crate::model::{
    Auth, AuthScheme, ContextVariable, Example, Field, Literal, NodePath, Operation, OperationPart, Presence, Response,
    ResponseBody, Rule, Status,
};
use crate::proof::parameters;
use crate::source::Spanned;

impl Maker<'_> {
    pub(super) fn operation(&self, page: &mut Page, operation: &Operation) {
        let name = &operation.name.value;
        let node = NodePath::Operation(name.clone());
        let part = |part: OperationPart| NodePath::InOperation(name.clone(), part);
        page.blocks.push(Block::Heading {
            level: 2,
            id: Some(self.addresses.id(&node)),
            versions: self.versions(&operation.metadata),
            text: Text::code(name.as_str()),
        });
        page.words(operation.metadata.doc.as_deref());
        page.blocks.push(Block::Request {
            method: operation.verb.wire(),
            path: operation.path.value.clone(),
            conditions: Text::joined(describe::conditions(operation), " "),
        });
        let notes = Text::joined(self.notes(&operation.metadata), " ");
        page.paragraph(notes);
        page.paragraph(self.of_every_call(operation));
        self.parameters(page, operation);
        self.body(page, operation);
        page.heading(3, "Responses");
        let responses = self.api.responses_of(operation).map(|response| {
            let own = operation.responses.iter().any(|own| std::ptr::eq(own, response));
            let cells = self.response_cells(response, own);
            match own {
                true => self.row(&part(OperationPart::Response(response.status.value)), &response.metadata, cells),
                false => Row { versions: self.versions(&response.metadata), ..Row::plain(cells) },
            }
        });
        page.table(&["status", "body", "notes"], responses.collect());
        page.types(self.api.responses_of(operation).filter_map(|response| self.type_of_response(response)));
        self.repeated(page, operation);
        let rule = |it: &Rule| part(OperationPart::Rule(it.id.value.clone()));
        self.rules_of(page, 3, &operation.rules, &rule);
        let variable = |it: &ContextVariable| part(OperationPart::Context(it.name.value.clone()));
        self.variables(page, 3, &operation.context, &variable);
        self.samples(page, operation);
        for example in &operation.request_examples {
            let id = self.addresses.id(&part(OperationPart::RequestExample(example.name.value.clone())));
            self.example(page, 3, id, Text::words("Request ").then_code(example.name.value.as_str()), example);
        }
        for (status, example) in &operation.response_examples {
            let id = self.addresses.id(&part(OperationPart::ResponseExample(example.name.value.clone())));
            self.example(page, 3, id, response_title(status.as_ref(), example), example);
        }
    }

    /// The credentials and headers that the operation takes as every other does. Those of its own stand with it.
    fn of_every_call(&self, operation: &Operation) -> Text {
        let api = self.api;
        let marked =
            |node: NodePath, presence: Presence| Text::node(node).then(format!(" ({})", describe::presence(presence)));
        let scheme = |it: &AuthScheme| {
            let presence = if it.required { Presence::Required } else { Presence::Optional };
            marked(NodePath::Scheme(it.name.value.clone()), presence)
        };
        let credentials = match (&operation.auth, &api.auth) {
            (None, Some(Auth::Schemes(schemes))) => {
                Some(Text::words("credentials ").and(Text::listed(schemes.iter().map(scheme), "and")))
            }
            _ => None,
        };
        let header =
            |node: &dyn Fn(String) -> NodePath, field: &Field| marked(node(field.name.value.clone()), field.presence);
        let headers = api.client_headers.iter().map(|field| header(&NodePath::ClientHeader, field));
        let headers = headers.chain(api.call_headers.iter().map(|field| header(&NodePath::CallHeader, field)));
        let headers: Vec<Text> = headers.collect();
        let headers = (!headers.is_empty()).then(|| Text::words("headers ").and(Text::listed(headers, "and")));
        let says: Vec<Text> = credentials.into_iter().chain(headers).collect();
        if says.is_empty() {
            return Text::default();
        }
        Text::words("As for every operation: ").and(Text::joined(says, "; ")).then(".")
    }

    fn parameters(&self, page: &mut Page, operation: &Operation) {
        let rows = parameters(operation).map(|parameter| {
            let field = parameter.field;
            let mut marks = describe::marks(field);
            if let Some(join) = parameter.join.filter(|_| crate::proof::is_list(self.api, &field.ty)) {
                marks.push(Text::words("list written as ").then_code(join_form(join, &field.name)));
            }
            let cells = [
                Text::code(field.name.value.as_str()),
                Text::words(parameter.location.word()),
                describe::value_type_in_full(self.api, &field.ty),
                marked(marks),
                self.meaning(&field.metadata),
            ];
            self.row(&parameter.node(operation), &field.metadata, cells)
        });
        page.headed_table(3, "Parameters", &["parameter", "in", "type", "marks", "meaning"], rows.collect());
        page.types(parameters(operation).filter_map(|parameter| self.type_name(&parameter.field.ty)));
    }

    fn body(&self, page: &mut Page, operation: &Operation) {
        let Some(body) = &operation.body else { return };
        let node = NodePath::body(&operation.name);
        page.heading_at(3, self.addresses.id(&node), Text::words("Body"));
        let says = describe::value_type_in_full(self.api, &body.ty).then(", sent as ").then_code(body.media.as_str());
        page.paragraph(Text::sentence([says].into_iter().chain(describe::body_marks(body))));
        page.words(body.metadata.doc.as_deref());
        page.paragraph(Text::joined(self.notes(&body.metadata), " "));
        page.types(self.type_name(&body.ty));
    }

    /// The name of the type that stands in the body of a response.
    pub(super) fn type_of_response(&self, response: &Response) -> Option<String> {
        match &response.body {
            ResponseBody::Type(ty) => self.type_name(ty),
            ResponseBody::None | ResponseBody::Undocumented => None,
        }
    }

    /// What a response has in a table: status, body, the rest.
    pub(super) fn response_cells(&self, response: &Response, own: bool) -> [Text; 3] {
        let (body, says) = describe::response_parts(self.api, response);
        let mut notes: Vec<Text> = says.into_iter().map(|text| Text::sentence([text])).collect();
        if own {
            notes.extend(response.catalogue.and_then(|at| self.api.catalogues.get(at)).map(|catalogue| {
                let node = NodePath::Catalogue(catalogue.name.value.clone());
                Text::words("Texts: ").and(Text::node(node)).then(".")
            }));
            let meaning = self.whole_meaning(&response.metadata);
            notes.extend((!meaning.is_empty()).then_some(meaning));
        } else {
            let node = NodePath::Response(response.status.value);
            notes.push(Text::words("As for every operation: see ").and(Text::node(node)).then("."));
        }
        [Text::code(response.status.value.to_string()), body, Text::joined(notes, " ")]
    }

    fn repeated(&self, page: &mut Page, operation: &Operation) {
        if let Some(paging) = operation.paginate.as_ref().and_then(describe::paging) {
            page.heading(3, "Pages");
            page.paragraph(
                paging
                    .then(" In Rust, ")
                    .then_code(".items()")
                    .then(" and ")
                    .then_code(".pages()")
                    .then(" go through all pages."),
            );
        }
        for wait in &operation.waits {
            let part = OperationPart::Wait(wait.name.value.clone());
            let node = NodePath::InOperation(operation.name.value.clone(), part);
            page.heading_at(3, self.addresses.id(&node), Text::words("Wait ").then_code(wait.name.value.as_str()));
            page.words(wait.metadata.doc.as_deref());
            page.list(describe::wait(wait));
            self.note(page, &wait.metadata, &[]);
        }
    }

    /// The rules of a type or operation, with who can decide them.
    pub(super) fn rules_of(&self, page: &mut Page, level: u8, rules: &[Rule], node: &dyn Fn(&Rule) -> NodePath) {
        let rows = rules.iter().map(|rule| {
            let cells = [
                Text::code(rule.id.value.as_str()),
                describe::rule(rule).stopped(),
                describe::checked(rule, describe::needed(rule)),
                Text::joined(describe::condition(rule).into_iter().chain(self.notes(&rule.metadata)), " "),
            ];
            self.row(&node(rule), &rule.metadata, cells)
        });
        page.headed_table(level, "Rules", &["rule", "statement", "checked", "notes"], rows.collect());
    }

    /// What only the caller knows, for rules.
    pub(super) fn variables(
        &self,
        page: &mut Page,
        level: u8,
        variables: &[ContextVariable],
        node: &dyn Fn(&ContextVariable) -> NodePath,
    ) {
        let rows = variables.iter().map(|variable| {
            let cells = [
                Text::code(variable.name.value.as_str()),
                describe::value_type_in_full(self.api, &variable.ty),
                marked(describe::variable_marks(variable)),
                self.meaning(&variable.metadata),
            ];
            self.row(&node(variable), &variable.metadata, cells)
        });
        let head = ["variable", "type", "marks", "meaning"];
        page.headed_table(level, "Given by the caller", &head, rows.collect());
    }

    /// How the operation is called.
    fn samples(&self, page: &mut Page, operation: &Operation) {
        let node = NodePath::Operation(operation.name.value.clone());
        page.heading(3, "Samples");
        if let Some(example) = self.calls.get(&node).and_then(|function| function.example.as_ref()) {
            page.blocks.push(Block::Code { language: "rust", text: example.shown.join("\n") });
        }
        if let Some(made) = self.made.get(operation.name.value.as_str()) {
            page.blocks.push(Block::Code { language: "sh", text: curl(self.api, operation, &made.request) });
        }
    }

    /// A printed payload: as it must have been meant, with the printed form behind it.
    pub(super) fn example(&self, page: &mut Page, level: u8, id: String, title: Text, example: &Example) {
        page.heading_at(level, id, title);
        page.words(example.metadata.doc.as_deref());
        self.note(page, &example.metadata, &[]);
        let code = |text: &str| Block::Code { language: "json", text: text.trim_matches('\n').to_owned() };
        let breaks = example.breaks.iter().map(|id| Text::erratum(id.value.as_str()));
        let breaks = Text::joined(breaks, ", ");
        match &example.mended {
            Some(mended) => {
                page.blocks.push(code(&mended.value));
                let words = Text::words("As printed in the documentation");
                let summary = if breaks.is_empty() { words } else { words.then("; see ").and(breaks) };
                page.blocks.push(Block::Folded { summary, blocks: vec![code(&example.body.value)] });
            }
            None => {
                page.blocks.push(code(&example.body.value));
                if !breaks.is_empty() {
                    page.paragraph(Text::words("It does not fit its type as printed: see ").and(breaks).then("."));
                }
            }
        }
    }
}

/// The title of a printed response.
fn response_title(status: Option<&Spanned<Status>>, example: &Example) -> Text {
    let words = Text::words("Response ").then_code(example.name.value.as_str());
    match status {
        Some(status) => words.then(" (").then_code(status.value.to_string()).then(")"),
        None => words,
    }
}

/// How a list of two values is written into a query.
fn join_form(join: crate::model::Join, name: &str) -> String {
    use crate::model::Join;
    match join {
        Join::Comma => format!("{name}=1,2"),
        Join::Repeat => format!("{name}=1&{name}=2"),
        Join::Space => format!("{name}=1%202"),
        Join::Pipe => format!("{name}=1|2"),
        Join::Brackets => format!("{name}[]=1&{name}[]=2"),
    }
}

/// A literal as code.
pub(super) fn literal(literal: &Literal) -> Text {
    Text::code(literal.json())
}
