//! The goldens: a few small clients that between them have every shape, committed so that a reviewer sees what a change of
//! the generator does.

use std::path::Path;

use specwright::backend::rust::Options;
use specwright::backend::{Header, OutputFile};
use specwright::pipeline;

use crate::folders;
use crate::{Origin, Subject};

/// The folder of their specs, from the root of the project.
pub(crate) const FOLDER: &str = "tests/cases/golden";

/// The specs of the goldens.
///
/// # Errors
///
/// If a folder cannot be read, or a spec has an error.
pub fn subjects(root: &Path) -> Result<Vec<Subject>, String> {
    let names = folders::names(&root.join(FOLDER))?;
    names.iter().map(|name| Subject::read(root, format!("{FOLDER}/{name}"), Origin::Golden)).collect()
}

/// The source files of the package of goldens.
///
/// # Errors
///
/// If a folder cannot be read, or a spec has an error.
pub fn render(root: &Path) -> Result<Vec<OutputFile>, String> {
    let mut files = Vec::new();
    let mut list = "// @generated from tests/cases/golden by `cargo xtask regenerate`. Changes made here are lost.\n\n\
                    //! Small clients that between them have every shape that is generated.\n"
        .to_owned();
    for subject in subjects(root)? {
        let module = subject.module();
        let header = Header::new(&subject.folder, "cargo xtask regenerate");
        let text = pipeline::render_file(&subject.krate, &header, &Options::default()).text;
        files.push(OutputFile { path: format!("{}.rs", module.stem()), text });
        list.push_str(&format!("\n/// The client of `{}`.\n#[rustfmt::skip]\npub mod {module};\n", subject.folder));
    }
    files.push(OutputFile { path: "lib.rs".to_owned(), text: list });
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proc_macro2::{TokenStream, TokenTree};

    use crate::{Origin, Subject};

    /// The names of the structs and variants that a crate is made of, as `Debug` shows them.
    fn shapes(subject: &Subject) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        collect(format!("{:?}", subject.krate).parse().unwrap(), &mut found);
        found
    }

    fn collect(tokens: TokenStream, found: &mut BTreeSet<String>) {
        let mut before = String::new();
        for token in tokens {
            match token {
                // Which function is called makes no other shape; the case `cel` has them all.
                TokenTree::Group(group) if before == "Call" => {
                    collect(group.stream().into_iter().skip(1).collect(), found)
                }
                TokenTree::Group(group) => collect(group.stream(), found),
                TokenTree::Ident(ident) => {
                    before = ident.to_string();
                    found.insert(before.clone());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => before.clear(),
            }
        }
    }

    #[test]
    fn the_goldens_have_every_shape() {
        let package = std::path::PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap());
        let subjects = Subject::all(package.ancestors().nth(2).unwrap(), None).unwrap();
        let (goldens, others): (Vec<&Subject>, Vec<&Subject>) =
            subjects.iter().partition(|subject| subject.origin == Origin::Golden);
        let of_goldens: BTreeSet<String> = goldens.into_iter().flat_map(shapes).collect();
        let missing: BTreeSet<String> =
            others.into_iter().flat_map(shapes).filter(|shape| !of_goldens.contains(shape)).collect();
        assert!(of_goldens.len() > 100, "{of_goldens:?}");
        assert!(missing.is_empty(), "no spec in {} has {missing:?}", super::FOLDER);
    }
}
