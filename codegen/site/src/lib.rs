//! The reference docs of APIs as a static site: the pages of `specwright::docs` as HTML, with the same pages as Markdown beside them, a
//! search index, and what agents read. Its files need no server.

mod anchor;
mod block;
mod frame;
mod manual;
mod paste;
mod reference;
mod root;
mod search;
mod text;
mod unfold;

pub use reference::{Reference, reference};
pub use root::{begins, site};

/// The style of every page.
const STYLE: &str = include_str!("assets/style.css");
/// The script of every page: search, one version alone, copies of operations. Without it everything can be read.
const SCRIPT: &str = include_str!("assets/script.js");
