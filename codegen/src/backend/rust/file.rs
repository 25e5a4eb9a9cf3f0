//! A Rust file in the making: tokens that are formatted, and macro calls that are written out.

use proc_macro2::TokenStream;

use super::doc_table::DocTable;
use super::tokens::Tokens;

/// A Rust file in the making: stretches of finished text.
#[derive(Default)]
pub(super) struct File {
    parts: Vec<String>,
    docs: DocTable,
}

impl File {
    /// A file for what these tokens write.
    pub(super) fn new(tokens: &Tokens) -> Self {
        Self { parts: Vec::new(), docs: tokens.doc_table().clone() }
    }

    /// Adds items. They are formatted at once, so that no more tokens are alive than those of one push.
    pub(super) fn push(&mut self, items: TokenStream) {
        self.parts.push(formatted(items, &self.docs));
    }

    /// Adds text that is well formatted already: calls of macros, which a formatter leaves alone.
    pub(super) fn push_text(&mut self, text: String) {
        self.parts.push(text);
    }

    /// The text of the file.
    pub(super) fn text(self) -> String {
        self.parts.join("\n")
    }
}

/// How [`TEXT_MARK`](super::tokens::TEXT_MARK) stands in a literal.
const TEXT_MARK_WRITTEN: &str = "\\u{2}\\u{3}";

/// The text with each documentation where only its number stands, and with the marks of documented texts as comments.
fn finished(text: &str, docs: &DocTable) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        if docs.write(line, &mut out) {
            continue;
        }
        if line.contains(TEXT_MARK_WRITTEN) {
            out.push_str(&line.replace(TEXT_MARK_WRITTEN, ""));
            out.push_str(" // documented-text\n");
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Formatted Rust. Where the tokens are no Rust, which the tests of every shape rule out, an error of the compiler stands in
/// their place: a copy of all tokens, to show them then, would cost every run.
fn formatted(tokens: TokenStream, docs: &DocTable) -> String {
    let text = match syn::parse2::<syn::File>(tokens) {
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
        Err(error) => format!("::core::compile_error!({:?});\n", error.to_string()),
    };
    finished(&text, docs)
}
