//! Compares two revisions of an API, model against model: what changed, for whom it breaks, and why.

mod accept;
mod alone;
mod bounds;
mod cause;
mod change;
mod check;
mod checks;
mod differ;
mod gaps;
mod literal;
mod marks;
mod meaning;
mod movement;
mod now;
mod now_values;
mod pairing;
mod parts;
mod revision;
mod shift;
mod space;
mod view;
mod walk;
mod witness;

pub use accept::{OF_ACCEPTED, accept, accept_items};
pub use alone::{added, removed};
pub use change::{Accepted, Bump, Cause, Change, Comparison, CrateBump, Fact, Part, Verdict, Wire};
pub use check::{Check, Covers, Edit};
pub use checks::ALL as CHECKS;
pub use gaps::Gaps;
pub use parts::Parts;
pub use revision::{Revision, compare, compare_surface};
pub use space::{Decided, Direction, Step, space};
pub use view::Side;
