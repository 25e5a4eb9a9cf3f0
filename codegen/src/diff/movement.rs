//! How the values that may stand at a place move from one revision to the other, and what that does to both sides of the wire.

use super::change::{Part, Verdict, Wire};
use super::parts::Parts;

/// How the set of values at a place moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// Some are no longer among them.
    Narrowed,
    /// Some are new among them.
    Widened,
    /// Both.
    Moved,
    /// Neither: they are the same and called otherwise.
    Same,
    /// Not to be told.
    CannotTell,
}

impl Movement {
    /// From whether some went and some came; `None` if neither did.
    #[must_use]
    pub const fn of(went: bool, came: bool) -> Option<Self> {
        match (went, came) {
            (true, true) => Some(Self::Moved),
            (true, false) => Some(Self::Narrowed),
            (false, true) => Some(Self::Widened),
            (false, false) => None,
        }
    }

    /// What one who sends values of the one side to one who takes those of the other meets: old sender, new sender.
    const fn sent(self) -> [Verdict; 2] {
        match self {
            Self::Narrowed => [Verdict::Breaks, Verdict::Compatible],
            Self::Widened => [Verdict::Compatible, Verdict::Breaks],
            Self::Moved => [Verdict::Breaks, Verdict::Breaks],
            Self::Same => [Verdict::Compatible, Verdict::Compatible],
            Self::CannotTell => [Verdict::CannotTell, Verdict::CannotTell],
        }
    }

    /// What it does on the wire in each part of an exchange. Where `is_lenient`, clients read whatever comes there.
    #[must_use]
    pub fn wire(self, parts: Parts, is_lenient: bool) -> Vec<Wire> {
        exchanged(self.sent(), parts, is_lenient)
    }

    /// What it does to a client that refuses other values before it sends them.
    #[must_use]
    pub const fn refusing(self) -> Verdict {
        match self {
            Self::Narrowed | Self::Moved => Verdict::Breaks,
            Self::Widened => Verdict::Compatible,
            Self::Same => Verdict::None,
            Self::CannotTell => Verdict::CannotTell,
        }
    }
}

/// What is met on the wire by one who sends values of the one side to one who takes those of the other: old sender, new sender.
pub(super) fn exchanged(sent: [Verdict; 2], parts: Parts, is_lenient: bool) -> Vec<Wire> {
    let [old, new] = sent;
    let of = |location: Part| {
        let [old_client, new_client] = match () {
            () if location.is_sent() => [old, new],
            () if is_lenient => [Verdict::Compatible; 2],
            // The service sends: the new one to old clients, the old one to new clients.
            () => [new, old],
        };
        Wire { old_client, new_client, location }
    };
    parts.iter().filter(|part| *part != Part::Other).map(of).collect()
}
