//! Going through the items on the pages of a result.

use super::{Next, Pages};
use crate::client::{Async, Blocking, CallOptions, Core, Mode};
use crate::error::Error;
use crate::paging::{PagePlace, Paged};
use crate::transport::wait;
use std::fmt;
use std::future::poll_fn;
use std::task::{Context, Poll, ready};

/// The items of a result, one after the other, over all its pages.
///
/// As [`Pages`], with what is on them. After an error the next `next` goes on where it was: nothing comes twice, and nothing
/// is missed.
pub struct Items<M: Mode, O: Paged> {
    pages: Pages<M, O>,
    /// The page that the items are of.
    page: PagePlace,
    taken: u64,
    items: std::vec::IntoIter<O::Item>,
    left: Option<u64>,
}

impl<M: Mode, O: Paged> Items<M, O> {
    /// The items that a call leads to, from the page that its operation asks for.
    pub fn new(core: Core<M>, operation: O, options: CallOptions) -> Self {
        let pages = Pages::new(core, operation, options);
        Self { page: pages.place(), taken: 0, items: Vec::new().into_iter(), left: None, pages }
    }

    /// At most so many items.
    #[must_use]
    pub fn most(mut self, items: u64) -> Self {
        self.left = Some(items);
        self
    }

    /// Goes on from a place of the same call. The items of its page that were taken do not come again.
    #[must_use]
    pub fn resume(mut self, place: PagePlace) -> Self {
        self.items = Vec::new().into_iter();
        self.pages = self.pages.resume(place);
        self
    }

    /// Lets pages and cursors come again: a way out where pages may have the same items. Nothing but the service then ends a
    /// circle.
    #[must_use]
    pub fn allow_repeats(mut self) -> Self {
        self.pages = self.pages.allow_repeats();
        self
    }

    /// Where the next item is.
    pub fn place(&self) -> PagePlace {
        if self.items.as_slice().is_empty() { self.pages.place() } else { self.page.after(self.taken) }
    }

    pub(super) fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Next<O, O::Item>> {
        if self.left == Some(0) {
            return Poll::Ready(None);
        }
        loop {
            if let Some(item) = self.items.next() {
                self.taken += 1;
                self.left = self.left.map(|left| left.saturating_sub(1));
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_placed(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok((page, value))) => {
                    self.items = O::into_items(value).into_iter();
                    self.taken = page.taken();
                    if let Some(last) = self.taken.checked_sub(1) {
                        // What is taken lies behind: the page may have become shorter since.
                        self.items.nth(usize::try_from(last).unwrap_or(usize::MAX));
                    }
                    self.page = page;
                }
            }
        }
    }
}

impl<O: Paged> Items<Async, O> {
    /// The next item; `None` after the last one, or after three errors in a row.
    ///
    /// Whoever drops the future loses nothing: its call goes on with the next one. The time of the call runs on meanwhile.
    ///
    /// # Errors
    /// If the page could not be had or does not lead on. The next call asks for it again.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Documented>>> {
        poll_fn(|context| self.poll_item(context)).await
    }
}

impl<O: Paged> Iterator for Items<Blocking, O> {
    type Item = Result<O::Item, Error<O::Documented>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(poll_fn(|context| self.poll_item(context)))
    }
}

impl<M: Mode, O: Paged> fmt::Debug for Items<M, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("operation", &O::META.id)
            .field("place", &self.place())
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

// Nothing of it is pinned: the call that it waits for has a place of its own.
impl<M: Mode, O: Paged> Unpin for Items<M, O> {}
