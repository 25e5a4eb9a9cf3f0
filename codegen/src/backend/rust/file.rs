//! A Rust file in the making: tokens that are formatted, and macro calls that are written out.

use proc_macro2::TokenStream;

use crate::ir;

/// A Rust file in the making.
#[derive(Default)]
pub(super) struct File {
    pub(super) parts: Vec<Part>,
}

/// A stretch of a file.
pub(super) enum Part {
    /// Items, to be formatted.
    Items(TokenStream),
    /// Text that is well formatted already: calls of macros, which a formatter leaves alone.
    Text(String),
}

impl File {
    /// Adds items.
    pub(super) fn push(&mut self, items: TokenStream) {
        match self.parts.last_mut() {
            Some(Part::Items(known)) => known.extend(items),
            _ => self.parts.push(Part::Items(items)),
        }
    }

    /// Adds text.
    pub(super) fn push_text(&mut self, text: String) {
        self.parts.push(Part::Text(text));
    }

    /// The text of the file.
    pub(super) fn text(self) -> String {
        self.parts
            .into_iter()
            .map(|part| match part {
                Part::Text(text) => text,
                Part::Items(tokens) => formatted(tokens),
            })
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// Formatted Rust. Tokens that are no Rust, which the tests of every shape rule out, come as they are, so that the
/// compiler of the generated crate shows where.
fn formatted(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) if file.attrs.is_empty() => {
            let items = file.items.into_iter().map(|item| {
                prettyplease::unparse(&syn::File {
                    shebang: None,
                    frontmatter: None,
                    attrs: Vec::new(),
                    items: vec![item],
                })
            });
            // A blank line between items, which the formatter leaves out.
            items.collect::<Vec<_>>().join("\n")
        }
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => format!("::core::compile_error!({:?});\n{tokens}\n", error.to_string()),
    }
}

/// What every generated file begins with.
pub(super) fn header(api: &ir::Crate) -> String {
    format!("// @generated from specs/{} by `cargo xtask regenerate`. Changes made here are lost.\n\n", api.package)
}
