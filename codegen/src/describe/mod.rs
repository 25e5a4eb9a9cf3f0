//! What a spec says of something, as neutral text: for rustdoc, messages, tables and reports alike, each of which writes it in its
//! own form. A thing is worded here once.

mod bound;
mod evidence;
mod limit;
mod member;
mod presence;
mod rule;
mod source;
mod text;

pub use bound::bounds;
pub use evidence::{evidence, origin};
pub use limit::{closed_values, rate_limit, roles, versions};
pub use member::{default, facts, member};
pub use presence::{null, presence};
pub use rule::{rule, sentence};
pub use source::{address, first_source, section, sources};
pub use text::{Piece, Text};
