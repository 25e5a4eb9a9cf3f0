//! What an operation says of its pages.

use crate::json::WriteJson;
use crate::operation::Operation;

/// An operation whose result comes page by page.
///
/// Generated code implements it for operations with `paginate:`. Values go through it as JSON text, since the types of
/// parameters and members differ from operation to operation.
pub trait Paged: Operation {
    /// What the pages hold.
    type Item: WriteJson + Send + 'static;
    /// What the documentation says of the paging.
    const PAGING: &'static Paging;

    /// The parameter that says which page is asked for; `None` if it is not given.
    fn asked(&self) -> Option<String>;

    /// Sets that parameter; false if it cannot hold the value.
    fn ask(&mut self, json: &str) -> bool;

    /// What a page says of itself; `None` if the service said that there is none at all.
    fn parts(page: &Self::Output) -> Option<Parts>;

    /// The items of a page; `None` if it lacks their list.
    fn items(page: &Self::Output) -> Option<&[Self::Item]>;

    /// The items of a page; none if it lacks their list.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;
}

/// How an operation is paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What leads from page to page.
    pub by: PagedBy,
    /// Of pages and offsets that are counted, the first, where the caller gives none.
    pub first: i64,
    /// The member that says whether there are more, if the documentation has one.
    pub more: Option<&'static str>,
    /// The member that says how many items there are in all, if the documentation has one.
    pub total: Option<&'static str>,
}

/// What leads from page to page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagedBy {
    /// The number of the page.
    Page,
    /// How many items stand before the page.
    Offset,
    /// What the page before says.
    Cursor,
}

/// What a page says of itself, beside its items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Whether there are more.
    pub more: Option<String>,
    /// How many items there are in all.
    pub total: Option<String>,
    /// What leads to the next page.
    pub next: Option<String>,
}
