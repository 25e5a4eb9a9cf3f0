//! Going from page to page: what is asked for next, and what a page must not say.

use super::member::{plain, truth, whole};
use super::place::{Mark, PagePlace};
use super::seen::Seen;
use super::{Paged, PagedBy, PagingFault, Parts};

/// A service may send so many pages without items in a row, each with a cursor that leads on, before that counts as a fault.
const EMPTY_PAGES: u32 = 100;

/// Where paging has come to, and what it has met.
#[derive(Clone, Debug)]
pub(crate) struct Progress<O> {
    operation: O,
    place: PagePlace,
    pages: Seen,
    cursors: Seen,
    /// Pages without items that came in a row.
    empty: u32,
    /// Pages and cursors may come again.
    repeats: bool,
    /// The page before said that there are more.
    promised: bool,
}

/// What follows from a page.
#[derive(Debug)]
pub(crate) struct Turned {
    next: PagePlace,
    page: Option<u64>,
    cursor: Option<u64>,
    /// The page said that there are more.
    promised: bool,
    /// The service told another number of items than came.
    pub(crate) misfit: Option<Misfit>,
}

/// The number of items that a service told is not that of those that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// The member that tells it.
    pub(crate) member: &'static str,
    pub(crate) told: i64,
    pub(crate) came: u64,
}

impl<O: Paged> Progress<O> {
    /// Begins with the page that the operation asks for.
    pub(crate) fn new(operation: O) -> Self {
        let place = beginning(&operation);
        Self {
            operation,
            place,
            pages: Seen::default(),
            cursors: Seen::default(),
            empty: 0,
            repeats: false,
            promised: false,
        }
    }

    /// Goes on from a place. It may lie behind, so that what was met since may come once more.
    pub(crate) fn resume(&mut self, place: PagePlace) {
        (self.place, self.empty, self.promised) = (place, 0, false);
        (self.pages, self.cursors) = (Seen::default(), Seen::default());
    }

    /// Lets pages and cursors come again.
    pub(crate) fn allow_repeats(&mut self) {
        self.repeats = true;
    }

    /// True if what asks for the next page is what the service gave, and not what the caller did.
    pub(crate) fn follows(&self) -> bool {
        self.promised && matches!(self.place.mark, Mark::Cursor(_))
    }

    pub(crate) fn place(&self) -> &PagePlace {
        &self.place
    }

    /// The operation that asks for the page of the present place.
    ///
    /// # Errors
    /// If the operation cannot ask for it.
    pub(crate) fn request(&self) -> Result<O, PagingFault> {
        let mut operation = self.operation.clone();
        let is_asked = match (&self.place.mark, O::PAGING.by) {
            (Mark::First | Mark::End, _) => true,
            (Mark::Number(number), PagedBy::Page | PagedBy::Offset) => operation.ask(&number.to_string()),
            (Mark::Cursor(json), PagedBy::Cursor) => operation.ask(json),
            _ => return Err(PagingFault::UnfitPlace),
        };
        if is_asked { Ok(operation) } else { Err(PagingFault::UnfitCursor) }
    }

    /// What follows from the page of the present place.
    ///
    /// # Errors
    /// If there is no way on from it.
    pub(crate) fn look(&self, page: &O::Output) -> Result<Turned, PagingFault> {
        let Some(parts) = O::parts(page) else {
            // The service says that there is nothing of the kind, which is no page: an end, unless it said otherwise before.
            let end = PagePlace::at(Mark::End, None);
            let turned = Turned { next: end, page: None, cursor: None, promised: false, misfit: None };
            return if self.promised { Err(PagingFault::EmptyPage) } else { Ok(turned) };
        };
        let items = O::items(page).ok_or(PagingFault::MissingItems)?;
        let identity = (!items.is_empty()).then(|| self.pages.page(items));
        if identity.is_some_and(|identity| !self.repeats && self.pages.has(identity)) {
            return Err(PagingFault::RepeatedPage);
        }
        let count = items.len() as u64;
        let came = self.place.before.map(|before| before.saturating_add(count));
        let mark = self.next(&parts, count, came)?;
        let cursor = match &self.place.mark {
            Mark::Cursor(json) => Some(self.cursors.cursor(json)),
            _ => None,
        };
        if let Mark::Cursor(next) = &mark {
            let next = self.cursors.cursor(next);
            if !self.repeats && (cursor == Some(next) || self.cursors.has(next)) {
                return Err(PagingFault::RepeatedCursor);
            }
        }
        let misfit = if mark == Mark::End { misfit(O::PAGING.total, &parts, came) } else { None };
        let promised = matches!(mark, Mark::Cursor(_)) || parts.more.as_deref().and_then(truth) == Some(true);
        Ok(Turned { next: PagePlace::at(mark, came), page: identity, cursor, promised, misfit })
    }

    /// Goes on to the next page; true if there is one.
    pub(crate) fn turn(&mut self, turned: Turned) -> bool {
        let Turned { next, page, cursor, promised, misfit: _ } = turned;
        self.promised = promised;
        self.empty = if page.is_some() { 0 } else { self.empty.saturating_add(1) };
        page.into_iter().for_each(|identity| self.pages.meet(identity));
        cursor.into_iter().for_each(|identity| self.cursors.meet(identity));
        self.place = next;
        !self.place.is_end()
    }

    /// Which page comes after one with so many items.
    fn next(&self, parts: &Parts, count: u64, came: Option<u64>) -> Result<Mark, PagingFault> {
        let more = parts.more.as_deref().and_then(truth);
        if more == Some(false) {
            return Ok(Mark::End);
        }
        if more == Some(true) && count == 0 {
            return Err(PagingFault::EmptyPage);
        }
        let step = match O::PAGING.by {
            PagedBy::Cursor => return self.cursor(parts, more, count),
            PagedBy::Page => 1,
            PagedBy::Offset => count,
        };
        // A page may be shorter than it could be. Where the service says no more than that, one without items is the end.
        if more.is_none() && (count == 0 || (O::PAGING.more.is_none() && is_all(parts, came))) {
            return Ok(Mark::End);
        }
        let number = match self.place.mark {
            Mark::Number(number) => number,
            _ => O::PAGING.first,
        };
        let next = i64::try_from(step).ok().and_then(|step| number.checked_add(step));
        // One that is given and no whole number cannot be counted on from.
        let counts = self.place.mark != Mark::First || self.operation.asked().is_none();
        next.filter(|_| counts).map(Mark::Number).ok_or(PagingFault::UnfitCursor)
    }

    fn cursor(&self, parts: &Parts, more: Option<bool>, count: u64) -> Result<Mark, PagingFault> {
        let cursor = parts.next.as_deref().filter(|json| plain(json).is_none_or(|text| !text.is_empty()));
        match cursor {
            Some(_) if count == 0 && self.empty >= EMPTY_PAGES => Err(PagingFault::EmptyPage),
            Some(json) => Ok(Mark::Cursor(json.into())),
            None if more == Some(true) => Err(PagingFault::MissingCursor),
            None => Ok(Mark::End),
        }
    }
}

/// The page that an operation asks for.
fn beginning<O: Paged>(operation: &O) -> PagePlace {
    let Some(asked) = operation.asked() else { return PagePlace::at(Mark::First, Some(0)) };
    match (O::PAGING.by, whole(&asked)) {
        (PagedBy::Cursor, _) => PagePlace::at(Mark::Cursor(asked.into()), None),
        (PagedBy::Page, Some(number)) => PagePlace::at(Mark::Number(number), (number == O::PAGING.first).then_some(0)),
        (PagedBy::Offset, Some(number)) => PagePlace::at(Mark::Number(number), number.try_into().ok()),
        (_, None) => PagePlace::at(Mark::First, None),
    }
}

/// Whether so many items are all that there are.
fn is_all(parts: &Parts, came: Option<u64>) -> bool {
    let total = parts.total.as_deref().and_then(whole);
    total.zip(came).is_some_and(|(total, came)| u64::try_from(total).is_ok_and(|total| came >= total))
}

fn misfit(member: Option<&'static str>, parts: &Parts, came: Option<u64>) -> Option<Misfit> {
    let (told, came) = (whole(parts.total.as_deref()?)?, came?);
    (u64::try_from(told) != Ok(came)).then_some(Misfit { member: member?, told, came })
}
