// @generated from specs/library by `specwright generate`. Changes made here are lost.

//! Library.
//!
//! - Server: `https://library.example`.
//! - Credentials: none are needed.
//!
//! # Beginning
//!
//! ```no_run
//! # async fn begin(id: library::runtime::Uuid) -> Result<(), Box<dyn std::error::Error>> {
//! let client = library::Client::builder().build()?;
//! let book = client.books().get(id).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! An [`Error`] tells apart what was refused before it was sent, what found no answer, what the page documents
//! ([`Documented`]), statuses it does not name, and bodies that cannot be read.
//!
//! # Operations
//!
//! - `client.books().get`, `GET /books/{id}`: One book.
//!
//! # Checks
//!
//! [`Validate`](runtime::Validate) checks a value against the documented bounds and rules and tells of all that
//! it breaks, with place and source.
//!
//! A call checks its parameters and its body before anything is sent; `unchecked()` sends them as they are.
//!
//! # Beyond the page
//!
//! What the service sends beyond its page, and nulls where a value is documented, stay in the field `extra` of a
//! value and are written back; more can be put there to be sent. Structs without that field are only sent: they
//! are built as literals, and read back they keep what is documented.
//!
//! # Sources
//!
//! - Made up, read on 2026-11-20.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#![allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]

/// The client, its builder, and calls.
mod client;

/// What can go wrong.
mod error;

/// The operations by resource.
pub mod groups;

/// The operations as values, which know nothing of a connection.
pub mod ops;

/// The types of the API.
pub mod types;

/// What is checked of values and operations.
mod validate;

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
