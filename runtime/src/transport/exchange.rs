//! One request and the whole answer to it, within the limits.

use super::seams::Sending;
use super::{Alarm, Body, Limits, coding, earlier};
use crate::error::{TransportError, TransportErrorKind};
use bytes::{Bytes, BytesMut};
use http_body::Body as _;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Instant;

/// So much memory is had ready for a body that says how long it is.
const AHEAD: u64 = 1024 * 1024;

/// Sends a request, and collects and decodes the response to it, until a moment at most.
///
/// # Errors
/// If no complete response comes in time, or a larger one than the limits allow.
pub(crate) async fn exchange(
    alarm: &mut Alarm,
    until: Option<Instant>,
    limits: Limits,
    request: http::Request<Body>,
) -> Result<http::Response<Bytes>, TransportError> {
    let left = alarm.left(until)?;
    let given = Limits { attempt: left, total: left, ..limits };
    let response = match alarm.seams().send(request, given) {
        Sending::Ended(response) => response?,
        Sending::Begun(response) => alarm.before(until, response).await??,
    };
    let (parts, body) = response.into_parts();
    let body = match body.into_bytes() {
        Ok(bytes) if length(bytes.len()) > limits.response_bytes => return Err(too_large(limits)),
        Ok(bytes) => bytes,
        Err(stream) => collect(alarm, until, limits, stream).await?,
    };
    let response = http::Response::from_parts(parts, body);
    if !coding::is_coded(response.headers()) {
        return Ok(response);
    }
    let decoded = Box::pin(coding::decoded(alarm.seams().clone(), limits.response_bytes, response));
    alarm.before(until, decoded).await?
}

/// The bytes of a stream, never holding more of them than the limit. If they come in one piece, they are not copied.
async fn collect(
    alarm: &mut Alarm,
    until: Option<Instant>,
    limits: Limits,
    mut stream: Body,
) -> Result<Bytes, TransportError> {
    let told = stream.size_hint().lower();
    if told > limits.response_bytes {
        return Err(too_large(limits));
    }
    let mut first = Bytes::new();
    let mut all = BytesMut::new();
    while let Some(piece) = next(alarm, until, limits, &mut stream).await? {
        if length(first.len() + all.len() + piece.len()) > limits.response_bytes {
            return Err(too_large(limits));
        }
        if first.is_empty() && all.is_empty() {
            first = piece;
            continue;
        }
        if all.is_empty() {
            all.reserve(usize::try_from(told.min(AHEAD)).unwrap_or_default());
            all.extend_from_slice(&std::mem::take(&mut first));
        }
        all.extend_from_slice(&piece);
    }
    Ok(if all.is_empty() { first } else { all.freeze() })
}

/// The next piece of a body, which must not keep the caller waiting for too long.
async fn next(
    alarm: &mut Alarm,
    until: Option<Instant>,
    limits: Limits,
    stream: &mut Body,
) -> Result<Option<Bytes>, TransportError> {
    if stream.is_end_stream() {
        return Ok(None);
    }
    // A stream that never waits would never meet the alarm.
    alarm.left(until)?;
    let until = earlier(until, alarm.after(limits.idle));
    let next = poll_fn(|context| poll_data(stream, context));
    alarm.before(until, next).await?
}

/// The next piece; what is no data stands behind the body, and nobody asked for it.
fn poll_data(stream: &mut Body, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, TransportError>> {
    loop {
        match ready!(Pin::new(&mut *stream).poll_frame(context)).transpose() {
            Ok(Some(frame)) => {
                if let Ok(piece) = frame.into_data() {
                    return Poll::Ready(Ok(Some(piece)));
                }
            }
            ended => return Poll::Ready(ended.map(|_| None)),
        }
    }
}

fn length(bytes: usize) -> u64 {
    u64::try_from(bytes).unwrap_or(u64::MAX)
}

fn too_large(limits: Limits) -> TransportError {
    TransportError::new(TransportErrorKind::TooLarge { limit: limits.response_bytes })
}
