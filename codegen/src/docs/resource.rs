//! The page of a resource: its operations, one below the other.

use super::Maker;
use super::page::{Kind, Page};
use crate::describe::{Group, Text};
use crate::model::NodePath;

impl Maker<'_> {
    /// The page of the operations of a group.
    pub(super) fn resource(&self, group: &Group<'_>) -> Page {
        let path = self.addresses.resource(group.resource).unwrap_or_default();
        let title = group.resource.map_or_else(|| Text::words("Operations"), Text::code);
        let mut page = Page::new(Kind::Resource, path, title);
        if group.operations.len() > 1 {
            let links = group.operations.iter().map(|it| Text::node(NodePath::Operation(it.name.value.clone())));
            page.paragraph(Text::words("Operations: ").and(Text::joined(links, ", ")).then("."));
        }
        group.operations.iter().for_each(|operation| self.operation(&mut page, operation));
        page
    }
}
