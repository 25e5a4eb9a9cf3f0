//! Lines that are still read when nothing more can be written.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// A line whose peer may close it before it has read a request. What the peer answered is read, and only if nothing came is it told
/// that writing failed; hyper alone would end the line when it hears of that.
pub(super) struct Half<T> {
    line: T,
    /// Nothing can be written any more.
    refused: bool,
    /// Why, until something comes.
    why: Option<io::Error>,
}

impl<T> Half<T> {
    pub(super) fn new(line: T) -> Self {
        Self { line, refused: false, why: None }
    }
}

impl<T: AsyncWrite + Unpin> Half<T> {
    /// Writes. Who writes what nobody takes waits until reading ends the line.
    fn write<W>(
        &mut self,
        context: &mut Context<'_>,
        write: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<io::Result<W>>,
    ) -> Poll<io::Result<W>> {
        if self.refused {
            return Poll::Pending;
        }
        match write(Pin::new(&mut self.line), context) {
            Poll::Ready(Err(why)) => {
                (self.refused, self.why) = (true, Some(why));
                // Whoever does not read at the moment has to look what came.
                context.waker().wake_by_ref();
                Poll::Pending
            }
            written => written,
        }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Half<T> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let Poll::Ready(read) = Pin::new(&mut self.line).poll_read(context, into) else { return Poll::Pending };
        let came = into.filled().len() > before;
        let why = self.why.take();
        Poll::Ready(match why {
            Some(why) if !came && into.remaining() > 0 => Err(why),
            _ => read,
        })
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Half<T> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.write(context, |line, context| line.poll_write(context, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.write(context, |line, context| line.poll_write_vectored(context, pieces))
    }

    fn is_write_vectored(&self) -> bool {
        self.line.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.write(context, AsyncWrite::poll_flush)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        // It may be done with the line also where nothing can be written.
        if self.refused { Poll::Ready(Ok(())) } else { Pin::new(&mut self.line).poll_shutdown(context) }
    }
}
