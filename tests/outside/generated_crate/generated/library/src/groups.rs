// @generated from specs/library by `specwright generate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// The operations of `books`.
#[derive(Clone, Debug)]
pub struct Books<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Books<M> {
    /// One book.
    ///
    /// `GET /books/{id}`; see [`BooksGet`](super::ops::BooksGet).
    ///
    /// ```no_run
    /// # async fn example(client: library::Client, id: library::runtime::Uuid) -> Result<(), library::Error> {
    /// let book = client.books().get(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: rt::Uuid) -> super::Call<M, super::ops::BooksGet> {
        super::Call::new(&self.core, super::ops::BooksGet { id })
    }
}
