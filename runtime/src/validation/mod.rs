//! What a value breaks: documented rules, violations of them, and where in the value they are.

mod came_texts;
mod drift;
mod path;
mod rule;
#[cfg(feature = "serde")]
mod serialized;
mod validate;
mod violation;
mod violations;

pub use path::Path;
pub use rule::Rule;
pub use validate::Validate;
pub use violation::Violation;
pub use violations::Violations;
