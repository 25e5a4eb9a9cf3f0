//! Request bodies and responses.

use heck::ToUpperCamelCase;

use super::error_text::UNKNOWN_CATALOGUE;
use super::{Resolver, block_of, form};
use crate::ast::{Block, Entry, Scalar as Text, TypeText, Value};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::*;
use crate::source::Spanned;

impl Resolver<'_> {
    /// A request body.
    pub(super) fn body(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Body {
        let hint = format!("{owner}Body");
        let mut body = Body {
            ty: form::unknown(entry.value.span()),
            media: "application/json".to_owned(),
            media_said: false,
            optional: false,
            metadata: Self::bare_facts(entry.key.span, sources),
        };
        let first = self.inline.len();
        match &entry.value {
            Value::Type(text) => body.ty = self.type_text(text, &hint),
            Value::Block(block) => {
                body.metadata = self.metadata(block, entry.key.span, sources);
                if let Some(text) = block.type_text("type") {
                    body.ty = self.type_text(text, &hint);
                }
                if let Some(media) = block.text("media") {
                    body.media = media;
                    body.media_said = true;
                }
                body.optional = block.is_true("optional");
            }
            _ => {}
        }
        self.place_inline(first, &body.metadata);
        body
    }

    /// The responses of an operation.
    pub(super) fn responses(&mut self, block: &Block, owner: &str, sources: &[Source]) -> Vec<Response> {
        block.map("responses").iter().filter_map(|entry| self.response(entry, owner, sources)).collect()
    }

    /// A response.
    pub(super) fn response(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Option<Response> {
        let status = Spanned::new(Status::parse(&entry.key.text)?, entry.key.span);
        let hint = format!("{owner}{}", entry.key.text.to_upper_camel_case());
        let block = block_of(&entry.value);
        let metadata = match block {
            Some(block) => self.metadata(block, entry.key.span, sources),
            None => Self::bare_facts(entry.key.span, sources),
        };
        let text = match &entry.value {
            Value::Type(text) => text,
            _ => block?.type_text("type")?,
        };
        let first = self.inline.len();
        let body = self.response_body(text, &hint);
        self.place_inline(first, &metadata);
        let catalogue = block.and_then(|block| block.scalar("errors")).and_then(|name| self.catalogue_named(name));
        Some(Response {
            status,
            body,
            media: block.and_then(|block| block.text("media")),
            means_absent: block.is_some_and(|block| block.value("means").is_some()),
            catalogue,
            metadata,
        })
    }

    /// The body of a response: its type text may also be a reserved word.
    fn response_body(&mut self, text: &TypeText, hint: &str) -> ResponseBody {
        match text.scalar.text.as_str() {
            "none" => ResponseBody::None,
            "undocumented" => ResponseBody::Undocumented,
            _ => ResponseBody::Type(self.type_text(text, hint)),
        }
    }

    fn catalogue_named(&mut self, name: &Text) -> Option<usize> {
        let found = self.catalogues.get(&name.text).copied();
        if found.is_none() {
            let help = did_you_mean(&name.text, self.catalogues.keys().map(String::as_str))
                .unwrap_or_else(|| format!("declare it: `errors: {{{}: […]}}`", name.text));
            self.report(
                Diagnostic::new(&UNKNOWN_CATALOGUE, name.span, format!("unknown catalogue `{}`", name.text)).help(help),
            );
        }
        found
    }
}
