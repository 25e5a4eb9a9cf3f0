//! A service without a network.

use cloudcockpit::runtime::{
    Body, BoxFuture, Limits, Transport, TransportError, TransportErrorKind, http::Request, http::Response,
};
use std::sync::atomic::{AtomicBool, Ordering};

/// Cannot be reached the first time, and then answers.
#[derive(Default)]
pub struct Faltering(AtomicBool);

impl Transport for Faltering {
    fn send(&self, _request: Request<Body>, _limits: Limits) -> BoxFuture<Result<Response<Body>, TransportError>> {
        let is_first = !self.0.swap(true, Ordering::Relaxed);
        Box::pin(async move {
            if is_first {
                return Err(TransportError::new(TransportErrorKind::Connect).because("nobody listens"));
            }
            Ok(Response::new(Body::from("")))
        })
    }
}
