//! What goes along through a comparison: both sides, what is paired with what, and what was found.

use std::collections::{BTreeMap, BTreeSet};

use super::cause::cause;
use super::change::{Cause, Change, Fact, Verdict, Wire};
use super::check::Check;
use super::pairing::Types;
use super::parts::Parts;
use super::view::View;
use super::walk::{Own, Replaced, Structure};
use crate::model::{Metadata, NodePath, TypeId};
use crate::source::Span;

/// A comparison under way.
pub(super) struct Differ<'a> {
    pub(super) base: View<'a>,
    pub(super) head: View<'a>,
    /// Which types are which.
    pub(super) types: Types,
    pub(super) changes: Vec<Change>,
    pub(super) facts: Vec<Fact>,
    /// The nodes of the head whose facts were compared.
    pub(super) compared: BTreeSet<NodePath>,
    /// What differs between types that are not one by name, where one stands in place of the other.
    pub(super) structures: BTreeMap<(TypeId, TypeId, Parts), Structure>,
    /// The same without what the types differ in that their members lead to.
    pub(super) owns: BTreeMap<(TypeId, TypeId, Parts), Own>,
    /// While two such types are compared by themselves: what their members lead to.
    pub(super) inner: Option<Vec<Replaced>>,
    /// What evidence changed, beside the contract unless a change tells of it: the facet, or none for a node as a whole.
    pub(super) evidence: Vec<(Fact, Span, Option<String>)>,
    /// Where it is written in the head of whose evidence a change tells, with the facets: of none if it is of the whole.
    pub(super) told_evidence: Vec<(Span, Vec<String>)>,
}

/// A node on one side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Site<'a> {
    /// Where it is written.
    pub(super) span: Span,
    /// What is known of it, or of the nearest node around it that carries facts.
    pub(super) metadata: &'a Metadata,
}

/// A node on both sides, or on one.
#[derive(Clone, Debug)]
pub(super) struct Spot<'a> {
    /// The node of the head; of the base where it is gone.
    pub(super) node: NodePath,
    pub(super) base: Option<Site<'a>>,
    pub(super) head: Option<Site<'a>>,
    /// The parts of exchanges in which it travels.
    pub(super) parts: Parts,
}

impl<'a> Spot<'a> {
    /// A node that both sides have.
    pub(super) fn both(node: NodePath, base: &'a Metadata, head: &'a Metadata, parts: Parts) -> Self {
        let site = |metadata: &'a Metadata| Some(Site { span: metadata.span, metadata });
        Self { node, base: site(base), head: site(head), parts }
    }

    /// A node that only the base has.
    pub(super) fn gone(node: NodePath, base: &'a Metadata, parts: Parts) -> Self {
        Self { node, base: Some(Site { span: base.span, metadata: base }), head: None, parts }
    }

    /// A node that only the head has.
    pub(super) fn new(node: NodePath, head: &'a Metadata, parts: Parts) -> Self {
        Self { node, base: None, head: Some(Site { span: head.span, metadata: head }), parts }
    }

    /// The same node, with the places where a part of it is written.
    pub(super) fn at(&self, base: Option<Span>, head: Option<Span>) -> Self {
        let moved =
            |site: Option<Site<'a>>, span: Option<Span>| site.map(|it| Site { span: span.unwrap_or(it.span), ..it });
        Self { base: moved(self.base, base), head: moved(self.head, head), ..self.clone() }
    }
}

impl Differ<'_> {
    /// Tells of a change. Its verdicts are those of a change that touches no promise, until they are set.
    pub(super) fn tell(
        &mut self,
        check: &'static Check,
        spot: &Spot<'_>,
        texts: [Option<String>; 2],
        sentence: impl Into<String>,
    ) -> &mut Change {
        self.changes.push(Change {
            cause: self.cause_at(spot),
            base: spot.base.map(|site| site.span),
            head: spot.head.map(|site| site.span),
            ..Change::new(check, &self.head.api.name.value, spot.node.clone(), texts, sentence.into())
        });
        let last = self.changes.len() - 1;
        &mut self.changes[last]
    }

    /// Tells of something beside the contract.
    pub(super) fn note(&mut self, node: &NodePath, sentence: impl Into<String>) {
        let api = self.head.api.name.value.clone();
        self.facts.push(Fact { api, node: node.clone(), sentence: sentence.into() });
    }

    /// Tells of evidence, unless a change does: of a facet, or of a node as a whole.
    pub(super) fn note_evidence(&mut self, spot: &Spot<'_>, facet: Option<&str>, sentence: impl Into<String>) {
        let Some(head) = spot.head else { return };
        let api = self.head.api.name.value.clone();
        let fact = Fact { api, node: spot.node.clone(), sentence: sentence.into() };
        self.evidence.push((fact, head.metadata.span, facet.map(str::to_owned)));
    }

    /// Remembers that a change tells of the evidence of these facets.
    pub(super) fn tells_evidence(&mut self, spot: &Spot<'_>, facets: &[&str]) {
        if let Some(head) = spot.head {
            self.told_evidence.push((head.metadata.span, facets.iter().map(|facet| (*facet).to_owned()).collect()));
        }
    }

    /// The facts, those on evidence among them of which no change tells.
    pub(super) fn all_facts(&mut self) -> Vec<Fact> {
        let told = &self.told_evidence;
        // An enum that is written in place stands where its member does.
        let is_told = |(_, at, facet): &(Fact, Span, Option<String>)| {
            told.iter().any(|(span, facets)| span == at && facet.as_ref().is_none_or(|facet| facets.contains(facet)))
        };
        self.evidence.retain(|it| !is_told(it));
        let evidence = self.evidence.drain(..).map(|(fact, ..)| fact);
        self.facts.drain(..).chain(evidence).collect()
    }

    fn cause_at(&self, spot: &Spot<'_>) -> Cause {
        let sources = |site: Option<super::differ::Site<'_>>| site.map(|site| site.metadata.sources.clone());
        cause(
            (self.base.api, &sources(spot.base).unwrap_or_default()),
            (self.head.api, &sources(spot.head).unwrap_or_default()),
        )
    }

    /// Whether a type of the base is that type of the head.
    pub(super) fn is_same_type(&self, base: TypeId, head: TypeId) -> bool {
        self.types.head_of(base) == Some(head)
    }
}

impl Change {
    /// What it does on the wire.
    pub(super) fn on_wire(&mut self, wire: Vec<Wire>) -> &mut Self {
        self.wire = wire;
        self
    }

    /// The same in each part of an exchange.
    pub(super) fn everywhere(&mut self, parts: Parts, [old_client, new_client]: [Verdict; 2]) -> &mut Self {
        self.on_wire(parts.iter().map(|location| Wire { old_client, new_client, location }).collect())
    }

    /// What it does to the behaviour of clients.
    pub(super) fn behaves(&mut self, verdict: Verdict) -> &mut Self {
        self.behaviour = verdict;
        self
    }

    /// Shows a value that was accepted before and is refused now.
    pub(super) fn shown_by(&mut self, witness: Option<String>) -> &mut Self {
        self.witness = witness;
        self
    }
}
