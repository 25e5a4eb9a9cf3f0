//! Drift: what a service answers beside or against its documentation, noted while an answer is read.

mod kind;
mod mode;
mod notes;
mod observation;
mod observed;
mod pointer;
mod report;
mod says;
#[cfg(feature = "serde")]
mod serde_impls;
mod table;
mod tally;

pub use kind::DriftKind;
pub use mode::DriftMode;
pub use observation::Drift;
pub use report::{DriftEntry, DriftReport};

pub(crate) use notes::{BrokenRule, Notes, Step};
pub(crate) use observed::Observed;
pub(crate) use says::{ask_for, one_of};
pub(crate) use tally::Tally;
