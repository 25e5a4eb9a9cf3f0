//! Running operations: building a client, preparing a request, following redirects, and reading what comes.

mod address;
mod build;
mod builder;
mod core;
mod mode;
mod options;
mod prepare;
mod reading;
mod redirect;
mod settings;
mod span;

pub use self::core::Core;
pub use builder::BuilderCore;
pub use mode::{Async, Mode};
pub use options::CallOptions;
