//! Pages and items as streams.

use super::{Items, Pages};
use crate::client::Async;
use crate::error::Error;
use crate::paging::Paged;
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};

impl<O: Paged> Stream for Pages<Async, O> {
    type Item = Result<O::Output, Error<O::Documented>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<O: Paged> Stream for Items<Async, O> {
    type Item = Result<O::Item, Error<O::Documented>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}
