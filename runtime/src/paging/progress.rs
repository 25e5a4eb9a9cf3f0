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
    /// How many items there are in all, as the service told last.
    total: Option<i64>,
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
    /// How many items there are in all, as the service told last.
    total: Option<i64>,
    /// Everything of the page was taken before: it was asked for again for its way on.
    pub(crate) is_taken: bool,
    /// There is no way on from the page, whose items can be had.
    pub(crate) stuck: Option<PagingFault>,
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
            total: None,
            repeats: false,
            promised: false,
        }
    }

    /// Goes on from a place. It may lie behind, so that what was met since may come once more.
    pub(crate) fn resume(&mut self, place: PagePlace) {
        (self.place, self.empty, self.total, self.promised) = (place, 0, None, false);
        (self.pages, self.cursors) = (Seen::default(), Seen::default());
    }

    /// Lets pages and cursors come again.
    pub(crate) fn allow_repeats(&mut self) {
        self.repeats = true;
    }

    /// The operation as the caller gave it, if what asks for the next page is what the service gave.
    pub(crate) fn given(&self) -> Option<&O> {
        matches!(self.place.mark, Mark::Cursor(_)).then_some(&self.operation)
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
            (Mark::Cursor(json) | Mark::Asked(json), PagedBy::Cursor) => operation.ask(json),
            _ => return Err(PagingFault::UnfitPlace),
        };
        if is_asked { Ok(operation) } else { Err(PagingFault::UnfitCursor) }
    }

    /// What follows from the page of the present place.
    ///
    /// # Errors
    /// If it is no page, or has nothing to be had and no way on.
    pub(crate) fn look(&self, page: &O::Output) -> Result<Turned, PagingFault> {
        let Some(parts) = O::parts(page) else {
            // The service says that there is nothing of the kind, which is no page: an end, unless it said otherwise before.
            let turned = self.turned(PagePlace::at(Mark::End, None));
            return if self.promised { Err(PagingFault::EmptyPage) } else { Ok(turned) };
        };
        let items = O::items(page).ok_or(PagingFault::MissingItems)?;
        let identity = (!items.is_empty()).then(|| self.pages.page(items));
        if identity.is_some_and(|identity| !self.repeats && self.pages.has(identity)) {
            return Err(PagingFault::RepeatedPage);
        }
        let count = items.len() as u64;
        let came = self.place.before.map(|before| before.saturating_add(count));
        let is_taken = self.place.has_taken(items.len());
        let cursor = match &self.place.mark {
            Mark::Cursor(json) | Mark::Asked(json) => Some(self.cursors.cursor(json)),
            _ => None,
        };
        let mark = match self.next(&parts, count, came).and_then(|mark| self.unless_met(mark, cursor)) {
            Ok(mark) => mark,
            Err(fault) if identity.is_none() => return Err(fault),
            // The page stays the place, so that it is asked for again; what is on it does not come again.
            Err(fault) => {
                return Ok(Turned { is_taken, stuck: Some(fault), ..self.turned(self.place.after(count)) });
            }
        };
        let told = parts.total.as_deref().and_then(whole);
        // A page behind the last one may tell nothing any more.
        let total = told.or_else(|| self.total.filter(|_| count == 0));
        let misfit = if mark == Mark::End { misfit(O::PAGING.total, total, came) } else { None };
        let promised = matches!(mark, Mark::Cursor(_)) || parts.more.as_deref().and_then(truth) == Some(true);
        let next = PagePlace::at(mark, came);
        let total = told.or(self.total);
        Ok(Turned { page: identity, cursor, promised, total, is_taken, misfit, ..self.turned(next) })
    }

    /// On to a place, with nothing met on the way.
    fn turned(&self, next: PagePlace) -> Turned {
        let (promised, total) = (self.promised, self.total);
        Turned { next, page: None, cursor: None, promised, total, is_taken: false, stuck: None, misfit: None }
    }

    /// A cursor that was followed before leads nowhere.
    fn unless_met(&self, mark: Mark, present: Option<u64>) -> Result<Mark, PagingFault> {
        if let Mark::Cursor(next) = &mark {
            let next = self.cursors.cursor(next);
            if !self.repeats && (present == Some(next) || self.cursors.has(next)) {
                return Err(PagingFault::RepeatedCursor);
            }
        }
        Ok(mark)
    }

    /// Goes on to the next page; true if there is one.
    pub(crate) fn turn(&mut self, turned: Turned) -> bool {
        let Turned { next, page, cursor, promised, total, is_taken: _, stuck, misfit: _ } = turned;
        (self.promised, self.total) = (promised, total);
        self.empty = if page.is_some() || stuck.is_some() { 0 } else { self.empty.saturating_add(1) };
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
        if more.is_none() && (count == 0 || (O::PAGING.more.is_none() && self.is_all(parts, came))) {
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

    /// Whether so many items are all that there are. More than that prove the number false, and one that became smaller may be.
    fn is_all(&self, parts: &Parts, came: Option<u64>) -> bool {
        let total = parts.total.as_deref().and_then(whole);
        total.zip(came).is_some_and(|(total, came)| {
            u64::try_from(total) == Ok(came) && self.total.is_none_or(|before| before <= total)
        })
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
        (PagedBy::Cursor, _) => PagePlace::at(Mark::Asked(asked.into()), None),
        (PagedBy::Page, Some(number)) => PagePlace::at(Mark::Number(number), (number == O::PAGING.first).then_some(0)),
        (PagedBy::Offset, Some(number)) => PagePlace::at(Mark::Number(number), number.try_into().ok()),
        (_, None) => PagePlace::at(Mark::First, None),
    }
}

fn misfit(member: Option<&'static str>, told: Option<i64>, came: Option<u64>) -> Option<Misfit> {
    let (told, came) = (told?, came?);
    (u64::try_from(told) != Ok(came)).then_some(Misfit { member: member?, told, came })
}
