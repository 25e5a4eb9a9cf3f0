//! Consumers of one revision of a crate, compiled against another: which of many pairs no longer compile, said by rustc.

mod compile;
mod layout;

use std::collections::BTreeMap;
use std::path::Path;

use specwright::backend::Header;
use specwright::backend::rust::Options;
use specwright::ir::surface::Line;
use specwright::pipeline;
use specwright::valid::ValidApi;

/// Two revisions of a crate.
pub struct Pair {
    /// The name of its module, an identifier.
    pub name: String,
    /// The library as consumers of the older one call it.
    library: String,
    /// The surface of the older one.
    base: Vec<Line>,
    /// The newer one as one file.
    head: String,
}

impl Pair {
    /// The crates of two revisions of an API.
    #[must_use]
    pub fn of(name: &str, base: &ValidApi, head: &ValidApi) -> Self {
        let base = pipeline::lower(base);
        let header = Header::new("specs", "a test that compiles it");
        let text = pipeline::render_file(&pipeline::lower(head), &header, &Options::default()).text;
        let surface = specwright::ir::public_api(&base);
        Self { name: name.to_owned(), library: base.library.as_str().to_owned(), base: surface, head: text }
    }
}

/// What rustc says of consumers: the pairs whose consumer of the older revision does not compile against the newer one, with the
/// errors.
pub type Broken = BTreeMap<String, Vec<String>>;

/// Compiles the consumers of all pairs in `folder`, which is made anew; `root` is that of the workspace.
///
/// # Errors
/// A file cannot be written, cargo cannot run, or one of the newer revisions does not compile by itself.
pub fn broken(root: &Path, folder: &Path, pairs: &[Pair]) -> Result<Broken, String> {
    layout::write(root, folder, pairs)?;
    let mut broken = Broken::new();
    // While a name is missing anywhere, rustc does not look at types, nor at borrows while a type does not fit: what is known to be
    // broken is taken out, until nothing is said of the rest.
    for _ in 0..=pairs.len() {
        let found = compile::errors(folder)?;
        if found.is_empty() {
            return Ok(broken);
        }
        for (file, errors) in found {
            let pair = pairs.iter().find(|pair| file == layout::consumer(pair));
            let Some(pair) = pair else { return Err(format!("{file} does not compile:\n{}", errors.join("\n"))) };
            layout::empty(folder, pair)?;
            broken.entry(pair.name.clone()).or_default().extend(errors);
        }
    }
    Err("what was taken out is still said not to compile".to_owned())
}
