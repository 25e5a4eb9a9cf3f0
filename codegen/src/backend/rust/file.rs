//! A Rust file in the making: tokens that are formatted, and macro calls that are written out.

use proc_macro2::TokenStream;

use super::tokens::DOC_BREAK;

/// A Rust file in the making: stretches of finished text.
#[derive(Default)]
pub(super) struct File {
    parts: Vec<String>,
}

impl File {
    /// Adds items. They are formatted at once, so that no more tokens are alive than those of one push.
    pub(super) fn push(&mut self, items: TokenStream) {
        self.parts.push(formatted(items));
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

/// One line of documentation for each that was put into an attribute.
fn with_doc_lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for line in text.lines() {
        if line.contains(TEXT_MARK_WRITTEN) {
            out.push_str(&line.replace(TEXT_MARK_WRITTEN, ""));
            out.push_str(" // documented-text\n");
            continue;
        }
        let slashes = line.find("//").filter(|_| line.contains(DOC_BREAK));
        match slashes {
            None => {
                out.push_str(line);
                out.push('\n');
            }
            Some(at) => {
                let (lead, words) = line.split_at(at + 3);
                for words in words.split(DOC_BREAK) {
                    out.push_str(lead);
                    out.push_str(words);
                    out.push('\n');
                }
            }
        }
    }
    out
}

/// Formatted Rust. Tokens that are no Rust, which the tests of every shape rule out, come as they are, so that the
/// compiler of the generated crate shows where.
fn formatted(tokens: TokenStream) -> String {
    let text = match syn::parse2::<syn::File>(tokens.clone()) {
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
    };
    with_doc_lines(&text)
}
