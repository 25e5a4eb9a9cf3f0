//! The pages of one API.

use maud::html;
use specwright::backend::markdown::{self, anchor};
use specwright::backend::{Header, OutputFile};
use specwright::describe::paragraphs;
use specwright::docs::{self, Docs, Kind, Page};
use specwright::ir;
use specwright::markdown::visible;
use specwright::valid::ValidApi;

use crate::block::Body;
use crate::frame::{Frame, MOST_LINKS};
use crate::text::Writer;
use crate::unfold::{self, Shapes, Unfolder};
use crate::{paste, search};

/// The docs of one API, as a part of a site.
pub struct Reference {
    /// The name of the API, and of its folder.
    pub name: String,
    /// Its title.
    pub title: String,
    /// The first of our words on it.
    pub summary: String,
    /// How much there is, in words.
    pub amount: String,
    /// The pages by their paths in the folder, with their titles.
    pub pages: Vec<(String, String)>,
    /// All files, with their paths from the root of the site.
    pub files: Vec<OutputFile>,
}

/// The docs of a proved API, whose crate is `krate`. `markdown` is the header of the Markdown, as in the folder of the crate, and `html`
/// that of everything else.
#[must_use]
pub fn reference(api: &ValidApi, krate: &ir::Crate, markdown: &Header, html: &Header) -> Reference {
    let docs = docs::docs(api, krate);
    let name = &api.name.value;
    let title = visible(api.title.as_deref().unwrap_or(name));
    let shapes = unfold::shapes(&docs);
    let maker = Maker {
        docs: &docs,
        shapes: &shapes,
        name,
        title: &title,
        links: links(&docs),
        versions: api.versions.iter().map(|version| version.value.clone()).collect(),
        header: html.html(),
    };
    let mut files = markdown::render(&docs, markdown);
    files.extend(docs.pages.iter().map(|page| maker.page(page)));
    files.extend(paste::scripts(&docs));
    files.push(search::index(&docs, name, &title));
    files.iter_mut().for_each(|file| file.path = format!("{name}/{}", file.path));
    let summary = paragraphs(api.metadata.doc.as_deref().unwrap_or_default()).next().unwrap_or_default();
    let amount = [(api.operations.len(), "operation"), (api.types.len(), "type"), (api.errata.len(), "erratum")];
    let amount = amount.map(|(count, word)| counted(count, word)).join(", ");
    let pages = docs.pages.iter().map(|page| (page.path.clone(), plain_title(page))).collect();
    Reference { name: name.clone(), title, summary: visible(&summary), amount, pages, files }
}

fn counted(count: usize, word: &str) -> String {
    match (count, word) {
        (1, _) => format!("1 {word}"),
        (_, "erratum") => format!("{count} errata"),
        _ => format!("{count} {word}s"),
    }
}

/// The title of a page as plain text.
pub fn plain_title(page: &Page) -> String {
    visible(&page.title.to_string().replace('`', ""))
}

/// The pages that every page of an API links: the first, those of resources as far as they are few, and what concerns the whole.
fn links(docs: &Docs) -> Vec<(String, String)> {
    let resources = docs.pages.iter().filter(|page| page.kind == Kind::Resource).count();
    let links = docs.pages.iter().filter_map(|page| {
        let words = match page.kind {
            Kind::Type | Kind::FurtherErrata => return None,
            Kind::Resource if resources > MOST_LINKS => return None,
            Kind::Index => "Overview".to_owned(),
            _ => plain_title(page),
        };
        Some((page.path.clone(), words))
    });
    links.collect()
}

/// Makes the pages of one API.
struct Maker<'d> {
    docs: &'d Docs,
    shapes: &'d Shapes<'d>,
    name: &'d str,
    title: &'d str,
    links: Vec<(String, String)>,
    versions: Vec<String>,
    header: String,
}

impl Maker<'_> {
    fn page(&self, page: &Page) -> OutputFile {
        let writer = Writer { docs: self.docs, page: &page.path };
        let mut body = Body { writer, unfolder: Unfolder::new(self.shapes), has_ids: true };
        let sections = body.sections(page);
        let id = page.id.as_deref().map(anchor);
        let main = html! { h1 id=[id] { (writer.text(&page.title)) } (sections) };
        let title = plain_title(page);
        let frame = Frame {
            api: Some(self.name),
            page: &page.path,
            title: &title,
            whole: self.title,
            links: &self.links,
            is_pasted: paste::has_operations(page),
            versions: &self.versions,
            main,
        };
        OutputFile { path: format!("{}.html", page.path), text: frame.html(&self.header) }
    }
}
