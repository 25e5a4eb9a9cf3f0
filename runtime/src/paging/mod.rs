//! Results that come page by page: which page is asked for next, and when there is none. No I/O; the client does that.

mod fault;
mod member;
mod paged;
mod place;
mod progress;
mod seen;

pub use fault::PagingFault;
pub(crate) use member::means;
pub use member::{set_page, written, written_as_it_came};
pub use paged::{Paged, PagedBy, Paging, Parts};
pub use place::{PagePlace, ParsePagePlaceError};
pub(crate) use progress::{Misfit, Progress};
