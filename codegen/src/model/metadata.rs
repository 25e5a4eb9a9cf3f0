//! Where a fact comes from and how sure it is; documents, sections and errata.

use crate::source::{Span, Spanned};

/// Position in [`Api::documents`](super::Api::documents).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId(pub usize);

/// Position in [`Api::errata`](super::Api::errata).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErratumId(pub usize);

/// A vendor page that facts were taken from.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The name that sources use.
    pub id: Spanned<String>,
    /// The page's title.
    pub title: Option<String>,
    /// The file name of the page's copy, for `check --documents`.
    pub file: Option<Spanned<String>>,
    /// Where the page lives.
    pub url: Option<String>,
    /// The day it was read, `YYYY-MM-DD`.
    pub retrieved: Option<Spanned<String>>,
    /// Its sections in the order of the page.
    pub sections: Vec<Section>,
}

/// A part of a document: from its first words to the first words of the next section.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The name that sources use.
    pub id: Spanned<String>,
    /// Its first words, white space folded.
    pub starts: Spanned<String>,
    /// Which occurrence of those words it is, from 1, where they stand more than once.
    pub nth: Option<Spanned<u32>>,
    /// Why nothing of it is modelled.
    pub excused: Option<Spanned<String>>,
    /// What was recorded of its text when the spec was last compared with the page.
    pub recorded: Option<Recorded>,
}

/// Hashes of a section's text, as `check --documents … --record` wrote them down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// 16 hexadecimal digits over the normalised text.
    pub hash: String,
    /// One short hash for each paragraph, in order: shows which paragraphs are new.
    pub paragraphs: Vec<String>,
}

/// A reference to a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document.
    pub document: DocumentId,
    /// The position of the section in [`Document::sections`].
    pub section: usize,
}

/// How a fact is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The page says so.
    #[default]
    Stated,
    /// Only a sample shows it.
    Example,
    /// Concluded, not said.
    Inferred,
    /// The page says two things; an erratum tells which was taken.
    Contradicted,
}

impl Evidence {
    /// The word used in specs and docs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Example => "example",
            Self::Inferred => "inferred",
            Self::Contradicted => "contradicted",
        }
    }
}

/// What holds for every node: words, sources, evidence, versions.
#[derive(Clone, Debug)]
pub struct Metadata {
    /// The node itself: the key that introduces it.
    pub span: Span,
    /// Our words on it.
    pub doc: Option<String>,
    /// Its sources; those of the enclosing node where it names none.
    pub sources: Vec<Source>,
    /// Whether `sources` were written at this node.
    pub own_sources: bool,
    /// How the node as a whole is known.
    pub evidence: Evidence,
    /// How single facets of it are known: (keyword or `required`, `null`, `name`; evidence).
    pub facets: Vec<(Spanned<String>, Evidence)>,
    /// Errata that touch it, through `at` or through `errata:`, in order of declaration.
    pub errata: Vec<ErratumId>,
    /// The version that brought it.
    pub since: Option<Spanned<String>>,
    /// The version that no longer has it.
    pub removed: Option<Spanned<String>>,
    /// Why it should not be used any more; empty where the page gives no reason.
    pub deprecated: Option<String>,
}

impl Metadata {
    /// The words on the node without the blanks around them, if there are any.
    #[must_use]
    pub fn words(&self) -> Option<&str> {
        self.doc.as_deref().map(str::trim).filter(|words| !words.is_empty())
    }

    /// Facts of a node of which nothing was written.
    #[must_use]
    pub const fn bare(span: Span) -> Self {
        Self {
            span,
            doc: None,
            sources: Vec::new(),
            own_sources: false,
            evidence: Evidence::Stated,
            facets: Vec::new(),
            errata: Vec::new(),
            since: None,
            removed: None,
            deprecated: None,
        }
    }

    /// The evidence for one facet: its own, or that of the node.
    #[must_use]
    pub fn evidence_for(&self, facet: &str) -> Evidence {
        self.own_evidence_for(facet).unwrap_or(self.evidence)
    }

    /// The evidence that was written for one facet.
    #[must_use]
    pub fn own_evidence_for(&self, facet: &str) -> Option<Evidence> {
        self.facets.iter().find(|(name, _)| name.value == facet).map(|(_, evidence)| *evidence)
    }

    /// The weakest evidence for these facets.
    #[must_use]
    pub fn weakest_of(&self, facets: &[&str]) -> Evidence {
        facets.iter().map(|facet| self.evidence_for(facet)).max().unwrap_or(self.evidence)
    }

    /// How a node is known whose parts are known in different ways: as its weakest part.
    #[must_use]
    pub fn weakest(&self) -> Evidence {
        self.facets.iter().map(|(_, evidence)| *evidence).fold(self.evidence, Evidence::max)
    }
}

/// A place where a page is wrong, contradicts itself or leaves something open.
#[derive(Clone, Debug, PartialEq)]
pub struct Erratum {
    /// Its name.
    pub id: Spanned<String>,
    /// The nodes concerned, as written.
    pub at: Vec<Spanned<String>>,
    /// What the page says, in our words.
    pub says: String,
    /// The ways to understand it.
    pub readings: Vec<Spanned<String>>,
    /// The reading that the spec follows.
    pub taken: Spanned<String>,
    /// Why.
    pub why: String,
    /// Where it stands.
    pub sources: Vec<Source>,
}
