//! Going through a result that comes page by page.

mod items;
mod pages;
#[cfg(feature = "stream")]
mod stream;

pub use items::Items;
pub use pages::Pages;

use crate::error::Error;
use crate::operation::Operation;

/// What comes next, or why it could not be had; `None` at the end.
type Next<O, T> = Option<Result<T, Error<<O as Operation>::Documented>>>;
