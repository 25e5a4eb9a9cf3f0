//! Going through the pages of a result.

use super::Next;
use crate::client::{Async, Blocking, CallOptions, Core, Mode};
use crate::drift::Drift;
use crate::error::{CallOutcome, Course, Error, ErrorKind};
use crate::foreign::Known;
use crate::operation::{Operation, Reply};
use crate::paging::{Misfit, PagePlace, Paged, PagingFault, Progress};
use crate::transport::{BoxFuture, wait};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

/// So many errors in a row end it, so that a loop that passes over errors ends.
const ERRORS_IN_A_ROW: u32 = 3;

type Answer<O> = Result<Reply<<O as Operation>::Output>, Error<<O as Operation>::Documented>>;

/// The pages of a result, one after the other.
///
/// With an asynchronous client [`next`](Self::next) gives the next page; with one that blocks this is an iterator. Each page is
/// a call of its own, with the options of the call that this began with: retry, limits, quota. A page that could not be
/// had is asked for again by the next `next`; three errors in a row end it.
///
/// It ends where the service says that there are no more: the documented member that says so decides, else an empty cursor, else
/// the number of all items, else a page without items. A number that is smaller than what came, or than it was before, ends
/// nothing. A service that leads in circles, leaves out the list of items or says that there is more where nothing is gets an
/// [error](ErrorKind::Paging) that [says where it was](Error::page_place). If only the way on from a page is broken, the page
/// comes before the error, and not again after it.
pub struct Pages<M: Mode, O: Paged> {
    core: Core<Async>,
    options: CallOptions,
    progress: Progress<O>,
    /// The call of the page that is waited for.
    busy: Option<BoxFuture<Answer<O>>>,
    /// Why there is no way on from the page that was given last.
    stuck: Option<Error<O::Documented>>,
    errors: u32,
    ended: bool,
    left: Option<u64>,
    mode: PhantomData<M>,
}

impl<M: Mode, O: Paged> Pages<M, O> {
    /// The pages that a call leads to, from the one that its operation asks for.
    pub fn new(core: Core<M>, operation: O, options: CallOptions) -> Self {
        let (core, progress) = (core.into_async(), Progress::new(operation));
        Self {
            core,
            options,
            progress,
            busy: None,
            stuck: None,
            errors: 0,
            ended: false,
            left: None,
            mode: PhantomData,
        }
    }

    /// At most so many pages.
    #[must_use]
    pub fn most(mut self, pages: u64) -> Self {
        self.left = Some(pages);
        self
    }

    /// Goes on from a place of the same call, whole pages at a time: that of the place is the first, unless all its items were
    /// taken. It may lie behind: what came since then comes again. A call that is on its way to another page ends.
    #[must_use]
    pub fn resume(mut self, place: PagePlace) -> Self {
        (self.busy, self.stuck, self.errors, self.ended) = (None, None, 0, place.is_end());
        self.progress.resume(place);
        self
    }

    /// Lets pages and cursors come again: a way out where pages may have the same items. Nothing but the service then ends a
    /// circle.
    #[must_use]
    pub fn allow_repeats(mut self) -> Self {
        self.progress.allow_repeats();
        self
    }

    /// Where the next page is.
    pub fn place(&self) -> PagePlace {
        self.progress.place().clone()
    }

    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Next<O, O::Output>> {
        self.poll_placed(context).map(|next| next.map(|page| page.map(|(_, page)| page)))
    }

    /// The next page, and which place it has.
    pub(super) fn poll_placed(&mut self, context: &mut Context<'_>) -> Poll<Next<O, (PagePlace, O::Output)>> {
        loop {
            if self.ended || self.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(error) = self.stuck.take() {
                return Poll::Ready(Some(Err(self.failed(error))));
            }
            let busy = match &mut self.busy {
                Some(busy) => busy,
                None => match self.call() {
                    Ok(call) => self.busy.insert(call),
                    Err(fault) => {
                        self.ended = true;
                        let error = Error::unanswered(O::META.id, ErrorKind::Paging(fault));
                        return Poll::Ready(Some(Err(error.at_page(self.place()))));
                    }
                },
            };
            let answer = ready!(busy.as_mut().poll(context));
            self.busy = None;
            let place = self.place();
            match answer.and_then(|reply| self.turn(reply)) {
                Ok(Some(page)) => {
                    self.errors = 0;
                    self.left = self.left.map(|left| left.saturating_sub(1));
                    return Poll::Ready(Some(Ok((place, page))));
                }
                // It was given before, and now leads on or ends.
                Ok(None) => {}
                Err(error) => return Poll::Ready(Some(Err(self.failed(error)))),
            }
        }
    }

    /// The call that asks for the page of the present place.
    fn call(&self) -> Result<BoxFuture<Answer<O>>, PagingFault> {
        let operation = self.progress.request()?;
        let mut options = self.options.clone();
        // What the service gave goes back as it came, whatever is documented of its form; all else is checked.
        if let Some(given) = self.progress.given() {
            options.judged_by(given);
        }
        Ok(Box::pin(self.core.clone().run(operation, options)))
    }

    /// An error, of which three in a row are the end.
    fn failed(&mut self, error: Error<O::Documented>) -> Error<O::Documented> {
        self.errors += 1;
        self.ended = self.errors >= ERRORS_IN_A_ROW;
        error.at_page(self.place())
    }

    /// The page of an answer, and on to the next; `None` if that page was given before.
    fn turn(&mut self, reply: Reply<O::Output>) -> Result<Option<O::Output>, Error<O::Documented>> {
        let turned = match self.progress.look(&reply.value) {
            Ok(turned) => turned,
            Err(fault) => return Err(broken(O::META.id, reply, ErrorKind::Paging(fault)).0),
        };
        if let Some(misfit) = turned.misfit
            && let Some(drift) = self.told(misfit)
        {
            return Err(broken(O::META.id, reply, ErrorKind::Drift(drift)).0);
        }
        let (is_taken, stuck) = (turned.is_taken, turned.stuck);
        self.ended = !self.progress.turn(turned);
        let Some(fault) = stuck else { return Ok((!is_taken).then_some(reply.value)) };
        let (error, page) = broken(O::META.id, reply, ErrorKind::Paging(fault));
        if is_taken {
            return Err(error);
        }
        self.stuck = Some(error);
        Ok(Some(page))
    }

    /// Tells that the service counts its items otherwise than they came; what a strict call fails for.
    fn told(&self, misfit: Misfit) -> Option<Vec<Drift>> {
        let says = format!("the number of all items, which is {}", misfit.came);
        self.core.note::<O>(&self.options, misfit.member, says, format!("the number {}", misfit.told))
    }
}

/// The error of a page that came, and that page.
fn broken<T, D>(operation: &'static str, reply: Reply<T>, kind: ErrorKind<D>) -> (Error<D>, T) {
    let mut response = http::Response::new(reply.body);
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    let course = Course { attempts: reply.attempts, outcome: CallOutcome::Answered, ..Course::NONE };
    let mut error = Error::answered(operation, kind, response).drifting(reply.drift);
    error.ended(reply.advice, course, None, Known::default());
    (error, reply.value)
}

impl<O: Paged> Pages<Async, O> {
    /// The next page; `None` after the last one, or after three errors in a row.
    ///
    /// Whoever drops the future loses nothing: its call goes on with the next one. The time of the call runs on meanwhile.
    ///
    /// # Errors
    /// If the page could not be had or does not lead on. The next call asks for it again.
    pub async fn next(&mut self) -> Option<Result<O::Output, Error<O::Documented>>> {
        poll_fn(|context| self.poll_page(context)).await
    }
}

impl<O: Paged> Iterator for Pages<Blocking, O> {
    type Item = Result<O::Output, Error<O::Documented>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(poll_fn(|context| self.poll_page(context)))
    }
}

impl<M: Mode, O: Paged> fmt::Debug for Pages<M, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::META.id)
            .field("place", self.progress.place())
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

// Nothing of it is pinned: the call that it waits for has a place of its own.
impl<M: Mode, O: Paged> Unpin for Pages<M, O> {}
