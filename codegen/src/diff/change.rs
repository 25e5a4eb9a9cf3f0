//! A change between two revisions of a spec, and what it means to those who use the client.

use super::check::Check;
use super::checks::item_changed;
use crate::model::NodePath;
use crate::source::Span;

/// What a change does to a promise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It has nothing to do with it.
    #[default]
    None,
    /// Touched, and kept.
    Compatible,
    /// It depends on what the documents do not say.
    CannotTell,
    /// Broken.
    Breaks,
}

impl Verdict {
    /// The word in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::CannotTell => "cannot-tell",
            Self::Breaks => "breaks",
        }
    }
}

/// The part of an exchange in which something travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The body of a request.
    Request,
    /// The body of a successful answer.
    Response,
    /// The body of any other answer, or the texts of a catalogue.
    Error,
    /// The path or the query.
    Parameter,
    /// A header of a request.
    Header,
    /// Anything else: server, auth, limits, what only callers know.
    Other,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Request, Self::Response, Self::Error, Self::Parameter, Self::Header, Self::Other];

    /// The word in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Error => "error",
            Self::Parameter => "parameter",
            Self::Header => "header",
            Self::Other => "other",
        }
    }

    /// Whether clients send it: the service is the one that has to understand it.
    #[must_use]
    pub const fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Parameter | Self::Header)
    }

    /// Whether clients read it.
    #[must_use]
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Response | Self::Error)
    }
}

/// What a change does to talk between clients and services of different revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wire {
    /// A client generated from the base, with a service as the head documents it.
    pub old_client: Verdict,
    /// A client generated from the head, with a service as the base documents it.
    pub new_client: Verdict,
    /// Where it shows.
    pub location: Part,
}

/// Why a spec changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The vendor's page changed: the recorded hash of a section is another.
    Page,
    /// The page is the same; somebody read it anew.
    Reading,
    /// The spec is the same; the generator makes something else of it.
    Generator,
    /// No hash was recorded that could tell.
    Unknown,
}

impl Cause {
    /// All of them, in the order of reports.
    pub const ALL: [Self; 4] = [Self::Page, Self::Reading, Self::Generator, Self::Unknown];

    /// The word in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Reading => "reading",
            Self::Generator => "generator",
            Self::Unknown => "unknown",
        }
    }
}

/// A change of the contract.
#[derive(Clone, Debug)]
pub struct Change {
    /// The id of the check that tells of it.
    pub id: &'static str,
    /// The name of the API.
    pub api: String,
    /// The node: that of the head, or of the base where it is gone.
    pub node: NodePath,
    /// What the base has there, in the words of the spec; `None` where it has nothing.
    pub from: Option<String>,
    /// What the head has there.
    pub to: Option<String>,
    /// Why it changed.
    pub cause: Cause,
    /// What it does on the wire: an entry for each part of an exchange that it shows in; none if it shows in none.
    pub wire: Vec<Wire>,
    /// Whether a consumer that was compiled against the crate of the base compiles against that of the head.
    pub rust: Verdict,
    /// Whether a client does other than before: `Breaks` where it does less or something else, `Compatible` where it does more.
    pub behaviour: Verdict,
    /// What changed, as a plain sentence.
    pub sentence: String,
    /// Where it stands in the base.
    pub base: Option<Span>,
    /// Where it stands in the head.
    pub head: Option<Span>,
    /// The items of the crate that it touches: paths in Rust, sorted.
    pub items: Vec<String>,
    /// A value, as JSON, that was accepted before and is refused now.
    pub witness: Option<String>,
    /// The reason for which it was accepted, where it was.
    pub accepted: Option<Accepted>,
}

impl Change {
    /// A change that a check tells of an API, of unknown cause: it touches no promise and stands nowhere until that is set.
    pub(super) fn new(
        check: &'static Check,
        api: &str,
        node: NodePath,
        [from, to]: [Option<String>; 2],
        sentence: String,
    ) -> Self {
        Self {
            id: check.id,
            api: api.to_owned(),
            node,
            from,
            to,
            cause: Cause::Unknown,
            wire: Vec::new(),
            rust: Verdict::None,
            behaviour: Verdict::None,
            sentence,
            base: None,
            head: None,
            items: Vec::new(),
            witness: None,
            accepted: None,
        }
    }

    /// Whether it breaks those who are there: released clients, consumers of the crate, or what a client does.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.severity() == Verdict::Breaks
    }

    /// Whether clients that were generated from the base fail with a service as the head documents it. No version mends that.
    #[must_use]
    pub fn fails_released(&self) -> bool {
        self.wire.iter().any(|wire| wire.old_client == Verdict::Breaks)
    }

    /// Whether it is of an item of a crate, and no change of a spec explains it.
    #[must_use]
    pub fn is_of_item(&self) -> bool {
        self.id == item_changed::CHECK.id
    }

    /// What it does to those who are there. That a service of the base does not serve clients of the head, as none serves an operation
    /// that it does not have yet, is told and harms nobody.
    #[must_use]
    pub fn severity(&self) -> Verdict {
        let tells = self.wire.iter().any(|wire| wire.new_client != Verdict::None);
        let least = if tells { Verdict::Compatible } else { Verdict::None };
        self.wire.iter().map(|wire| wire.old_client).chain([self.rust, self.behaviour, least]).max().unwrap_or_default()
    }

    /// The worst of its verdicts.
    #[must_use]
    pub fn worst(&self) -> Verdict {
        let wire = self.wire.iter().flat_map(|wire| [wire.old_client, wire.new_client]);
        wire.chain([self.rust, self.behaviour]).max().unwrap_or_default()
    }

    /// 16 hexadecimal digits that stay the same as long as the same change is told of the same node.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let side = |text: &Option<String>| text.as_ref().map_or_else(|| "-".to_owned(), |text| format!("={text}"));
        let parts = [self.id, &self.api, &self.node.to_string(), &side(&self.from), &side(&self.to)];
        crate::source::hash::long(&parts.join("\n"))
    }
}

/// An entry of `accepted.yaml`, as far as a report shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Why the change is accepted.
    pub reason: String,
    /// The last day on which it is, `YYYY-MM-DD`.
    pub until: Option<String>,
}

/// Something that changed beside the contract: words, sources, errata, evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The name of the API.
    pub api: String,
    /// The node.
    pub node: NodePath,
    /// What changed, as a plain sentence.
    pub sentence: String,
}

/// The part of a version that has to be raised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// No byte of the crate changes.
    #[default]
    None,
    /// Rust does not change, and the client does what it did, or more.
    Patch,
    /// An item is new, or the client does less than before or something else.
    Minor,
    /// A consumer may no longer compile.
    Major,
}

impl Bump {
    /// The word in reports.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The version that follows: for 0.x, as cargo reads it, what breaks raises the second number and all else the third.
    #[must_use]
    pub fn next(self, version: &semver::Version) -> semver::Version {
        let (major, minor, patch) = (version.major, version.minor, version.patch);
        match (self, major, minor) {
            (Self::None, ..) => version.clone(),
            (Self::Major, 0, 0) | (Self::Patch, ..) | (Self::Minor, 0, _) => {
                semver::Version::new(major, minor, patch + 1)
            }
            (Self::Major, 0, _) | (Self::Minor, ..) => semver::Version::new(major, minor + 1, 0),
            (Self::Major, ..) => semver::Version::new(major + 1, 0, 0),
        }
    }
}

/// What a crate has to be published as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateBump {
    /// The name of the crate.
    pub name: String,
    /// Its version in the base; in the head where the base has none.
    pub version: String,
    /// The part to raise.
    pub bump: Bump,
    /// The version to publish.
    pub next: String,
}

/// What a comparison of one API, or of one crate, came to.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// The crate; `None` where neither side has one.
    pub krate: CrateBump,
    /// The changes, the worst first, then by node.
    pub changes: Vec<Change>,
    /// What changed beside the contract, by node.
    pub facts: Vec<Fact>,
}
