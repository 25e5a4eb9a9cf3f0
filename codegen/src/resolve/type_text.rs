//! Type text: what its names stand for, and the unions of kinds that get a name of their own.

use super::{Resolver, form};
use crate::ast::{TypeExpression, TypeTerm, TypeText};
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::*;
use crate::source::{Span, Spanned};

pub(super) static UNKNOWN_TYPE: Check = Check::error(
    "unknown-type",
    "A type refers to a name that is not declared under `types:`. Built-in scalars are lower case: `string`, `integer`, `uuid` and so on; named types are declared once and referred to by name.",
);

/// What can be known of a place that is about the type written there, and not about the place.
const FACETS_OF_A_TYPE: [&str; 5] = ["type", "list", "map", "enum", "closed"];

impl Resolver<'_> {
    /// The type that a text describes.
    pub(super) fn type_text(&mut self, text: &TypeText, hint: &str) -> Type {
        match self.parsed(text) {
            Some(expression) => self.expression(expression, hint),
            None => form::unknown(text.scalar.span),
        }
    }

    /// The tree of a text, or the finding on it.
    pub(super) fn parsed<'t>(&mut self, text: &'t TypeText) -> Option<&'t TypeExpression> {
        match &text.parsed {
            Ok(expression) => Some(expression),
            Err(finding) => {
                self.report(Diagnostic::clone(finding));
                None
            }
        }
    }

    /// A type; a union of kinds gets the name `hint`.
    pub(super) fn expression(&mut self, expression: &TypeExpression, hint: &str) -> Type {
        if let [term] = expression.terms.as_slice() {
            return self.term(term, hint);
        }
        match self.kinds(expression, hint) {
            Some((kinds, null)) => Type { null, ..self.hoist(hint, Shape::KindUnion(kinds), expression.span) },
            None => form::unknown(expression.span),
        }
    }

    /// The members of a union of kinds, and whether the union may be null; `None` where there is one type only, or none
    /// is known.
    pub(super) fn kinds(&mut self, expression: &TypeExpression, hint: &str) -> Option<(Vec<Type>, Null)> {
        if expression.terms.len() < 2 {
            return None;
        }
        let mut kinds: Vec<Type> = Vec::new();
        for term in &expression.terms {
            let before = self.diagnostics.len();
            let kind = self.term(term, hint);
            // An unknown type is reported already; how it differs from the others cannot be judged.
            if self.diagnostics.len() == before {
                kinds.push(kind);
            }
        }
        if kinds.is_empty() {
            return None;
        }
        let null = if kinds.iter().any(|kind| kind.null == Null::Nullable) {
            Null::Nullable
        } else if kinds.iter().all(|kind| kind.null == Null::Never) {
            Null::Never
        } else {
            Null::Unsaid
        };
        for kind in &mut kinds {
            kind.null = Null::Unsaid;
        }
        Some((kinds, null))
    }

    fn term(&mut self, term: &TypeTerm, hint: &str) -> Type {
        let (kind, span) = match term {
            TypeTerm::List(inner, _, span) => (TypeKind::List(Box::new(self.expression(inner, hint))), *span),
            TypeTerm::Map(inner, _, span) => (TypeKind::Map(Box::new(self.expression(inner, hint))), *span),
            TypeTerm::Name(name, _) => (self.named(name), name.span),
        };
        Type { null: null(term.mark()), ..Type::plain(kind, span) }
    }

    fn named(&mut self, name: &Spanned<String>) -> TypeKind {
        if let Some(scalar) = Scalar::ALL.into_iter().find(|scalar| scalar.word() == name.value) {
            return TypeKind::Scalar(scalar);
        }
        if let Some((id, _)) = self.type_names.get(&name.value) {
            return TypeKind::Named(*id);
        }
        let known = self.type_names.keys().map(String::as_str).chain(Scalar::ALL.iter().map(|scalar| scalar.word()));
        let help = known_elsewhere(&name.value)
            .map(str::to_owned)
            .or_else(|| did_you_mean(&name.value, known))
            .unwrap_or_else(|| format!("declare it: `types: {{{}: …}}`", name.value));
        self.report(Diagnostic::new(&UNKNOWN_TYPE, name.span, format!("unknown type `{}`", name.value)).help(help));
        TypeKind::Scalar(Scalar::Json)
    }

    /// Tells the types that were written in this place, since there were `first` of them, what is known of it: its
    /// sources, and the evidence for its type. Those of a place within it know theirs already.
    pub(super) fn place_inline(&mut self, first: usize, place: &Metadata) {
        let about_a_type = |(facet, _): &&(Spanned<String>, Evidence)| FACETS_OF_A_TYPE.contains(&facet.as_str());
        let facets: Vec<_> = place.facets.iter().filter(about_a_type).cloned().collect();
        let within = self.unplaced.partition_point(|at| *at < first);
        for at in self.unplaced.drain(within..) {
            let def = &mut self.inline[at].metadata;
            def.sources.clone_from(&place.sources);
            def.evidence = place.evidence;
            def.facets.clone_from(&facets);
        }
    }

    /// Gives a type that was written in place a name of its own.
    pub(super) fn hoist(&mut self, hint: &str, shape: Shape, span: Span) -> Type {
        let id = TypeId(self.declared + self.inline.len());
        self.unplaced.push(self.inline.len());
        self.inline.push(TypeDef {
            name: Spanned::new(hint.to_owned(), span),
            declared: false,
            metadata: Metadata::bare(span),
            shape,
            usage: Usage::default(),
            rules: Vec::new(),
            context: Vec::new(),
            examples: Vec::new(),
            problem: Problem::default(),
        });
        Type::plain(TypeKind::Named(id), span)
    }
}

/// What the mark behind a type says.
pub(super) const fn null(mark: Option<char>) -> Null {
    match mark {
        Some('?') => Null::Nullable,
        Some('!') => Null::Never,
        _ => Null::Unsaid,
    }
}

/// The help for a name that other languages use.
fn known_elsewhere(name: &str) -> Option<&'static str> {
    Some(match name {
        "int" => "write `integer`",
        "bool" => "write `boolean`",
        "float" | "double" => "write `number`",
        "datetime" | "timestamp" => "write `date-time`",
        "guid" => "write `uuid`",
        "object" => "name the object under `types:`, or use `map<json>`",
        "array" => "write `list<…>`",
        _ => return None,
    })
}
