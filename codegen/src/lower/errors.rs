//! Documented errors: one variant for each body, and the catalogues of texts.

use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir;
use crate::model::{Catalogue, CatalogueEntry, NodePath, Problem, Type};
use crate::proof::{NameKind, scalar_of, wrapped};

impl Lower<'_> {
    pub(super) fn errors(&self) -> ir::Errors {
        let mut errors = ir::Errors { variants: self.error_variants(), ..ir::Errors::default() };
        self.catalogues(&mut errors);
        errors.shared = self.shared_arms();
        errors
    }

    fn error_variants(&self) -> Vec<ir::ErrorVariant> {
        let mut variants: Vec<ir::ErrorVariant> = Vec::new();
        for error in &self.proof.answers.errors {
            let body = &error.ty;
            let ty = self.element(body);
            let catalogue = error.catalogue.and_then(|at| self.api.catalogues.get(at));
            let words = Text::words("The body is ").and(describe::value_type(self.api, body)).then(".");
            let words = catalogue.into_iter().fold(words, |words, catalogue| {
                words
                    .then(" Its texts may be among those of the catalogue ")
                    .then_code(catalogue.name.value.as_str())
                    .then(".")
            });
            let page = docs::Page::of(self.writer().text(&words));
            variants.push(ir::ErrorVariant {
                node: error.node.clone(),
                docs: page.finish(),
                accessor: self.proof.names.named(&error.node, NameKind::Accessor),
                ident: self.proof.names.item(&error.node),
                ty,
                catalogue: error.catalogue,
                problem: self.problem(body),
            });
        }
        variants
    }

    /// What a body says of itself: what its named type does, or else the one that it wraps.
    fn problem(&self, body: &Type) -> Problem {
        let mut known = wrapped(self.api, body).into_iter().map(|id| &self.api.type_def(id).problem);
        known.find(|problem| !problem.is_empty()).cloned().unwrap_or_default()
    }

    fn catalogues(&self, errors: &mut ir::Errors) {
        let api = self.api;
        for catalogue in &api.catalogues {
            let node = NodePath::Catalogue(catalogue.name.value.clone());
            let ident = self.proof.names.item(&node);
            let mut entries = Vec::new();
            for entry in &catalogue.entries {
                entries.push(errors.known.len());
                let known = self.known(catalogue, entry);
                errors.known.push(known);
            }
            errors.catalogues.push(ir::Catalogue { node, ident, entries });
        }
    }

    fn known(&self, catalogue: &Catalogue, entry: &CatalogueEntry) -> ir::Known {
        let of = |name: &str| NodePath::Capture(catalogue.name.value.clone(), entry.id.value.clone(), name.to_owned());
        let node = NodePath::ErrorText(catalogue.name.value.clone(), entry.id.value.clone());
        let mut captures = Vec::new();
        let mut claimed: Vec<(ir::Field, String)> = Vec::new();
        let pieces = pieces(entry);
        for piece in &pieces {
            let ir::Piece::Capture(name) = piece else { continue };
            if claimed.iter().any(|(_, known)| known == name) {
                continue;
            }
            let declared = entry.captures.iter().find(|(known, _)| known.value == *name).map(|(_, ty)| ty);
            let ty = declared.filter(|ty| scalar_of(self.api, ty).is_some()).map_or(ir::Type::String, |ty| self.ty(ty));
            let capture = of(name);
            let field = ir::Field {
                docs: docs::Page::of(format!("The text at {}.", docs::code(&format!("<{name}>")))).finish(),
                deprecated: None,
                ident: self.proof.names.item(&capture),
                node: Some(capture),
                ty,
                secret: false,
            };
            claimed.push((field, name.clone()));
        }
        captures.append(&mut claimed);
        let mut page = docs::Page::default();
        if let Some(meaning) = &entry.meaning {
            page.text(meaning);
        }
        page.paragraph(format!("documented-text: {}.", docs::code(&entry.text)));
        if let Some(remedy) = &entry.remedy {
            page.text(remedy);
        }
        let errata = self.concerns.at(&node);
        page.metadata(self.writer(), self.api, &entry.metadata, errata.iter().copied());
        ir::Known {
            id: entry.id.value.clone(),
            ident: self.proof.names.item(&node),
            node,
            docs: page.finish(),
            pieces,
            captures,
            meaning: words(entry.meaning.as_deref()),
            remedy: words(entry.remedy.as_deref()),
            retry: entry.retry,
        }
    }
}

/// Words on one line.
fn words(text: Option<&str>) -> String {
    text.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text cut at its places: `<name>` is one where a capture of that name is declared.
fn pieces(entry: &CatalogueEntry) -> Vec<ir::Piece> {
    let mut pieces = Vec::new();
    let mut rest = entry.text.as_str();
    let mut open = String::new();
    while let Some(at) = rest.find('<') {
        let name = rest[at + 1..].find('>').map(|end| &rest[at + 1..at + 1 + end]);
        match name.filter(|name| entry.captures.iter().any(|(known, _)| known.value == **name)) {
            Some(name) => {
                open.push_str(&rest[..at]);
                if !open.is_empty() {
                    pieces.push(ir::Piece::Text(std::mem::take(&mut open)));
                }
                pieces.push(ir::Piece::Capture(name.to_owned()));
                rest = &rest[at + name.len() + 2..];
            }
            None => {
                open.push_str(&rest[..=at]);
                rest = &rest[at + 1..];
            }
        }
    }
    open.push_str(rest);
    if !open.is_empty() {
        pieces.push(ir::Piece::Text(open));
    }
    pieces
}
