//! A small API as a generator would emit it.

mod attribute;
mod client;
mod customer;
mod errors;
mod member;
mod member_patch;
/// The operations as values.
pub mod ops;
mod scalars;
mod unions;

pub use attribute::ValidatedAttribute;
pub use client::Client;
pub use customer::NewCustomer;
pub use errors::{ApiError, Error, Known};
pub use member::Member;
pub use member_patch::MemberPatch;
pub use scalars::{MemberId, SortDirection, Status};
pub use unions::{Payment, TimeZoneId};
