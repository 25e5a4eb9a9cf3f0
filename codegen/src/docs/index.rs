//! The first page: what holds for the whole API, and what leads to everything else.

use super::Maker;
use super::address::{COVERAGE, ERRATA, ERRORS, INDEX, RULES};
use super::note::marked;
use super::page::{Block, Kind, Link, Page, Row};
use crate::describe::{self, Text};
use crate::model::{Auth, AuthScheme, Field, NodePath};

impl Maker<'_> {
    /// The first page.
    pub(super) fn index(&self) -> Page {
        let api = self.api;
        let mut page = Page::new(Kind::Index, INDEX, Text::spec(api.title.as_deref().unwrap_or(&api.name)));
        page.id = Some(self.addresses.id(&NodePath::Api));
        page.words(api.metadata.doc.as_deref());
        page.list(describe::facts_of_api(api));
        self.note(&mut page, &api.metadata, &[]);
        let pages = [
            (RULES, "Rules", "every rule, with who can decide it"),
            (ERRORS, "Errors", "what an error says, and what helps"),
            (ERRATA, "Errata", "where the documentation is wrong, contradicts itself or leaves something open"),
            (COVERAGE, "Coverage", "the sections of the documentation, with what stands on each"),
        ];
        let pages = pages.map(|(page, label, words)| Link {
            page: page.to_owned(),
            label: Text::words(label),
            words: Text::words(words).stopped(),
        });
        page.blocks.push(Block::Pages(pages.to_vec()));
        self.whole(&mut page);
        self.operations(&mut page);
        self.types(&mut page);
        if !api.operations.is_empty() {
            page.heading(2, "Samples");
            page.paragraph(self.variables_of_samples());
        }
        let errata = describe::errata(api, self.concerns.of_api().iter().copied());
        if let Some(errata) = errata {
            page.heading(2, "Errata of the API as a whole");
            page.paragraph(errata);
        }
        page
    }

    /// Server, credentials, headers, versions and limit with what they rest on.
    fn whole(&self, page: &mut Page) {
        let api = self.api;
        let mut rows = Vec::new();
        let mut row = |node: NodePath, what: Text, metadata| {
            rows.push(self.row(&node, metadata, [what, self.whole_meaning(metadata)]));
        };
        if let Some(server) = &api.server {
            row(NodePath::Server, Text::words("server"), &server.metadata);
        }
        match &api.auth {
            Some(Auth::Schemes(schemes)) => schemes.iter().for_each(|scheme| {
                let node = NodePath::Scheme(scheme.name.value.clone());
                row(node, Text::words("credentials ").then_code(scheme.name.value.as_str()), &scheme.metadata);
                if let Some(flow) = &scheme.flow {
                    let node = NodePath::Flow(scheme.name.value.clone());
                    row(
                        node,
                        Text::words("token of ").then_code(scheme.name.value.as_str()).and(flow_facts(scheme)),
                        flow,
                    );
                }
            }),
            Some(Auth::None(metadata) | Auth::Undocumented(metadata)) => {
                row(NodePath::Auth, Text::words("credentials"), metadata);
            }
            None => {}
        }
        if let Some(metadata) = &api.versions_facts {
            row(NodePath::Versions, Text::words("versions"), metadata);
        }
        if let Some(limit) = &api.rate_limit {
            row(NodePath::RateLimit, Text::words("rate limit"), &limit.metadata);
        }
        page.headed_table(2, "Server and credentials", &["what", "notes"], rows);
        let headers = |fields: &[Field], node: &dyn Fn(String) -> NodePath, given: &str| {
            let rows = fields.iter().map(|field| {
                let cells = [
                    Text::code(field.name.value.as_str()),
                    describe::value_type_in_full(api, &field.ty),
                    marked([Text::words(given)].into_iter().chain(describe::marks(field)).collect()),
                    self.meaning(&field.metadata),
                ];
                self.row(&node(field.name.value.clone()), &field.metadata, cells)
            });
            rows.collect::<Vec<_>>()
        };
        let mut rows = headers(&api.client_headers, &NodePath::ClientHeader, "given once, for all calls");
        rows.extend(headers(&api.call_headers, &NodePath::CallHeader, "given with each call"));
        page.headed_table(2, "Headers of every call", &["header", "type", "marks", "meaning"], rows);
    }

    fn operations(&self, page: &mut Page) {
        let groups = self.groups.iter().filter(|group| !group.operations.is_empty());
        let rows = groups.flat_map(|group| {
            group.operations.iter().map(|operation| {
                let node = NodePath::Operation(operation.name.value.clone());
                let doc = operation.metadata.words().unwrap_or_default();
                let cells = [Text::node(node), describe::request_line(operation), Text::spec(doc)];
                Row { versions: self.versions(&operation.metadata), ..Row::plain(cells) }
            })
        });
        page.headed_table(2, "Operations", &["operation", "request", "meaning"], rows.collect());
    }

    fn types(&self, page: &mut Page) {
        if self.api.types.is_empty() {
            return;
        }
        page.heading(2, "Types");
        page.list(describe::types_by_resource(self.api, &self.groups));
    }
}

/// How a token is asked for.
fn flow_facts(scheme: &AuthScheme) -> Text {
    let facts = scheme.client_credentials().map(describe::flow).unwrap_or_default();
    Text::words(": ").and(Text::joined(facts, " "))
}
