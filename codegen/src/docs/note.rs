//! What is said of every node, whatever it is: our words, evidence, sources, errata.

use super::Maker;
use super::page::{Page, Row};
use crate::describe::{self, Text};
use crate::model::{Metadata, NodePath, Type};
use crate::proof;

impl Maker<'_> {
    /// Our words on a node, its errata and the sources of its own, in one text: for the cell of a table, beside its marks.
    pub(super) fn meaning(&self, metadata: &Metadata) -> Text {
        self.meaning_with(metadata, Vec::new())
    }

    /// The same with versions, deprecation and evidence, where nothing beside it tells them.
    pub(super) fn whole_meaning(&self, metadata: &Metadata) -> Text {
        self.meaning_with(metadata, standing(metadata, &[]))
    }

    fn meaning_with(&self, metadata: &Metadata, standing: Vec<Text>) -> Text {
        let mut says: Vec<Text> = metadata.words().map(|doc| Text::spec(doc).stopped()).into_iter().collect();
        says.extend(standing);
        says.extend(self.notes(metadata));
        Text::joined(says, " ")
    }

    /// Errata of a node, and the sources that are written at it.
    pub(super) fn notes(&self, metadata: &Metadata) -> Vec<Text> {
        let mut says: Vec<Text> = describe::errata(self.api, metadata.errata.iter().copied()).into_iter().collect();
        if metadata.own_sources && !metadata.sources.is_empty() {
            says.push(Text::words("Source: ").and(describe::source_nodes(self.api, &metadata.sources)).then("."));
        }
        says
    }

    /// The same for a node with a heading, with versions, deprecation and evidence as far as nothing beside it tells them.
    pub(super) fn note(&self, page: &mut Page, metadata: &Metadata, told: &[&str]) {
        let mut says = standing(metadata, told);
        says.extend(self.notes(metadata));
        page.paragraph(Text::joined(says, " "));
    }

    /// The row of a node in a table.
    pub(super) fn row(&self, node: &NodePath, metadata: &Metadata, cells: impl Into<Vec<Text>>) -> Row {
        Row { versions: self.versions(metadata), ..self.row_of_all(node, cells) }
    }

    /// The row of a node that every version has.
    pub(super) fn row_of_all(&self, node: &NodePath, cells: impl Into<Vec<Text>>) -> Row {
        Row { id: Some(self.addresses.id(node)), ..Row::plain(cells) }
    }

    /// The versions that have something, where others lack it.
    pub(super) fn versions(&self, metadata: &Metadata) -> Vec<String> {
        let names = self.api.versions.iter().map(|version| &version.value);
        let having: Vec<String> = names.filter(|name| self.api.available(metadata, name)).cloned().collect();
        if having.len() == self.api.versions.len() { Vec::new() } else { having }
    }

    /// The name of the type that stands in a type, if it has one.
    pub(super) fn type_name(&self, ty: &Type) -> Option<String> {
        proof::named(ty).map(|id| self.api.type_def(id).name.value.clone())
    }
}

/// Versions, deprecation and evidence, each a sentence; `told` are the facets whose evidence stands elsewhere.
fn standing(metadata: &Metadata, told: &[&str]) -> Vec<Text> {
    let mut says: Vec<Text> = describe::availability(metadata).into_iter().collect();
    says.extend(describe::deprecated(metadata));
    says.extend(describe::evidence(metadata, told));
    says.into_iter().map(|text| Text::sentence([text])).collect()
}

/// Marks as one text.
pub(super) fn marked(marks: Vec<Text>) -> Text {
    Text::joined(marks, "; ")
}
