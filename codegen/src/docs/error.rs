//! The page of errors: what every operation may answer, and the documented texts with what helps.

use super::Maker;
use super::address::ERRORS;
use super::page::{Kind, Page};
use crate::describe::{self, Text};
use crate::model::{Catalogue, CatalogueEntry, NodePath};

impl Maker<'_> {
    /// The page of errors.
    pub(super) fn errors(&self) -> Page {
        let api = self.api;
        let mut page = Page::new(Kind::Errors, ERRORS, Text::words("Errors"));
        if api.responses.is_empty() && api.catalogues.is_empty() {
            page.paragraph(Text::words("No error is documented beside those of single operations."));
        }
        if !api.responses.is_empty() {
            let rows = api.responses.iter().map(|response| {
                let node = NodePath::Response(response.status.value);
                self.row(&node, &response.metadata, self.response_cells(response, true))
            });
            let rows = rows.collect();
            page.headed_table(2, "For every operation", &["status", "body", "notes"], rows);
            page.types(api.responses.iter().filter_map(|response| self.type_of_response(response)));
        }
        api.catalogues.iter().for_each(|catalogue| self.catalogue(&mut page, catalogue));
        page
    }

    fn catalogue(&self, page: &mut Page, catalogue: &Catalogue) {
        let node = NodePath::Catalogue(catalogue.name.value.clone());
        page.heading_at(2, self.addresses.id(&node), Text::code(catalogue.name.value.as_str()));
        let rows = catalogue.entries.iter().map(|entry| {
            let node = NodePath::ErrorText(catalogue.name.value.clone(), entry.id.value.clone());
            let told = |text: &Option<String>| text.as_deref().map(|text| Text::spec(text.trim())).unwrap_or_default();
            let status = entry.status.as_ref().map(|status| Text::code(status.value.to_string())).unwrap_or_default();
            let cells = [
                Text::code(entry.id.value.as_str()),
                status,
                Text::code(entry.text.value.as_str()),
                told(&entry.meaning),
                told(&entry.remedy),
                self.entry_notes(entry),
            ];
            self.row(&node, &entry.metadata, cells)
        });
        page.table(&["error", "status", "text", "meaning", "what helps", "notes"], rows.collect());
    }

    fn entry_notes(&self, entry: &CatalogueEntry) -> Text {
        let mut says = Vec::new();
        says.extend(entry.retry.then(|| Text::words("Trying again may help.")));
        says.extend(entry.captures.iter().map(|(name, ty)| {
            let place = Text::code(format!("<{}>", name.value));
            place.then(" is ").and(describe::value_type(self.api, ty)).then(".")
        }));
        let meaning = self.whole_meaning(&entry.metadata);
        says.extend((!meaning.is_empty()).then_some(meaning));
        Text::joined(says, " ")
    }
}
