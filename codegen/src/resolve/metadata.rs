//! Sources, evidence, errata and versions of a node; literals.

use super::Resolver;
use crate::ast::{Block, Scalar, Value};
use crate::diagnostic::{Check, Diagnostic, did_you_mean, nearest};
use crate::model::{DocumentId, Evidence, Literal, Metadata, Source};
use crate::source::{Span, Spanned};

pub(super) static SOURCE_FORM: Check = Check::error(
    "source-form",
    "A source does not name a section. It is written `document / section`, with the names from `documents:`.",
);
pub(super) static UNKNOWN_DOCUMENT: Check = Check::error(
    "unknown-document",
    "A source names a document that is not declared under `documents:`. Declare it, or correct the name.",
);
pub(super) static UNKNOWN_SECTION: Check = Check::error(
    "unknown-section",
    "A source names a section that its document does not list under `sections:`. List it, or correct the name.",
);
pub(super) static UNKNOWN_ERRATUM: Check =
    Check::error("unknown-erratum", "`errata:` or `breaks:` names an erratum that is not declared under `errata:`.");
pub(super) static UNKNOWN_FACET: Check = Check::error(
    "unknown-facet",
    "`evidence:` names a facet that the node does not have. A facet is a keyword of the node, or `required`, `null` or `name`.",
);

/// Facets that every node has beside its keywords.
const FACETS: [&str; 3] = ["required", "null", "name"];

impl Resolver<'_> {
    /// The facts of a block; sources are inherited where it names none.
    pub(super) fn metadata(&mut self, block: &Block, span: Span, inherited: &[Source]) -> Metadata {
        let mut metadata = Metadata::bare(span);
        metadata.doc = block.text("doc");
        metadata.sources = self.source_list(block);
        metadata.own_sources = block.value("source").is_some();
        if !metadata.own_sources {
            metadata.sources = inherited.to_vec();
        }
        self.evidence(block, &mut metadata);
        for scalar in block.scalars("errata") {
            match self.errata.get(&scalar.text) {
                Some(id) if !metadata.errata.contains(id) => metadata.errata.push(*id),
                Some(_) => {}
                None => self.unknown_erratum(scalar),
            }
        }
        if block.place.keyword("since").is_some() {
            metadata.since = block.scalar("since").map(Scalar::spanned);
            metadata.removed = block.scalar("removed").map(Scalar::spanned);
            metadata.deprecated = match block.text("deprecated").as_deref() {
                None | Some("false") => None,
                Some("true") => Some(String::new()),
                Some(reason) => Some(reason.to_owned()),
            };
        }
        metadata
    }

    /// Facts of a node in short form.
    pub(super) fn bare_facts(span: Span, inherited: &[Source]) -> Metadata {
        Metadata { sources: inherited.to_vec(), ..Metadata::bare(span) }
    }

    pub(super) fn unknown_erratum(&mut self, scalar: &Scalar) {
        let help = did_you_mean(&scalar.text, self.errata.keys().map(String::as_str))
            .unwrap_or_else(|| format!("declare it under `errata:`, with `id: {}`", scalar.text));
        self.report(
            Diagnostic::new(&UNKNOWN_ERRATUM, scalar.span, format!("unknown erratum `{}`", scalar.text)).help(help),
        );
    }

    pub(super) fn source_list(&mut self, block: &Block) -> Vec<Source> {
        let scalars: Vec<Scalar> = block.scalars("source").cloned().collect();
        scalars.iter().filter_map(|scalar| self.source(scalar)).collect()
    }

    fn source(&mut self, scalar: &Scalar) -> Option<Source> {
        let Some((document, section)) = scalar.text.split_once('/') else {
            let message = format!("`{}` does not name a section", scalar.text);
            self.report(Diagnostic::new(&SOURCE_FORM, scalar.span, message).help("write `document / section`"));
            return None;
        };
        let (document, section) = (document.trim(), section.trim());
        let Some(id) = self.documents.iter().position(|known| known.id.value == document) else {
            let known: Vec<&str> = self.documents.iter().map(|known| known.id.as_str()).collect();
            let help = nearest(document, known.iter().copied()).or(known.first().copied());
            let help = help.map_or_else(
                || format!("list it under `documents:`, with `{section}` among its sections"),
                |name| format!("did you mean `{name} / {section}`?"),
            );
            let message = format!("unknown document `{document}`");
            self.report(Diagnostic::new(&UNKNOWN_DOCUMENT, scalar.span, message).help(help));
            return None;
        };
        let sections = &self.documents[id].sections;
        if let Some(position) = sections.iter().position(|known| known.id.value == section) {
            return Some(Source { document: DocumentId(id), section: position });
        }
        let help = nearest(section, sections.iter().map(|known| known.id.as_str())).map_or_else(
            || format!("list it under `documents.{document}.sections`"),
            |name| format!("did you mean `{document} / {name}`?"),
        );
        let message = format!("unknown section `{section}` of the document `{document}`");
        self.report(Diagnostic::new(&UNKNOWN_SECTION, scalar.span, message).help(help));
        None
    }

    fn evidence(&mut self, block: &Block, metadata: &mut Metadata) {
        match block.value("evidence") {
            Some(Value::Scalar(scalar)) => metadata.evidence = evidence(&scalar.text),
            Some(Value::Map(entries, _)) => {
                for entry in entries {
                    let Value::Scalar(word) = &entry.value else { continue };
                    let facet = entry.key.text.as_str();
                    if block.place.keyword(facet).is_none() && !FACETS.contains(&facet) {
                        let known = block.place.keywords().map(|keyword| keyword.name).chain(FACETS);
                        let message = format!("{} has no facet `{facet}`", block.place.name);
                        let help = did_you_mean(facet, known).unwrap_or_else(|| {
                            "write a keyword of the node, or `required`, `null` or `name`".to_owned()
                        });
                        self.report(Diagnostic::new(&UNKNOWN_FACET, entry.key.span, message).help(help));
                        continue;
                    }
                    metadata.facets.push((Spanned::new(facet.to_owned(), entry.key.span), evidence(&word.text)));
                }
            }
            _ => {}
        }
    }

    /// The literal of a keyword.
    pub(super) fn literal(block: &Block, keyword: &str) -> Option<Spanned<Literal>> {
        block.value(keyword).and_then(literal_of)
    }
}

/// A value as a literal.
pub(super) fn literal_of(value: &Value) -> Option<Spanned<Literal>> {
    match value {
        Value::Scalar(scalar) => Some(Spanned::new(scalar.literal(), scalar.span)),
        Value::Json(text, span) => Some(Spanned::new(Literal::Json(text.clone()), *span)),
        _ => None,
    }
}

fn evidence(word: &str) -> Evidence {
    match word {
        "example" => Evidence::Example,
        "inferred" => Evidence::Inferred,
        "contradicted" => Evidence::Contradicted,
        _ => Evidence::Stated,
    }
}
