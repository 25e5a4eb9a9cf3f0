//! A crate without a transport of its own says so, and works with the caller's.
#![allow(clippy::unwrap_used)] // A test that panics has failed, which is what it is for.
#![cfg(not(feature = "hyper"))]

use specwright_runtime::{Body, BoxFuture, BuildError, BuilderCore, Limits, Timer, Transport, TransportError};
use std::sync::Arc;
use std::time::{Duration, Instant};

struct Nothing;

impl Transport for Nothing {
    fn send(
        &self,
        _request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

impl Timer for Nothing {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn transport_and_timer_have_to_be_given() {
    let builder = || BuilderCore::new("https://a.example");
    assert!(matches!(builder().build(), Err(BuildError::NoTransport)));
    let error = builder().transport(Arc::new(Nothing)).build().unwrap_err();
    assert_eq!(error.to_string(), "no timer: give one, or enable the feature `hyper`");
    assert!(builder().transport(Arc::new(Nothing)).timer(Arc::new(Nothing)).build().is_ok());
}

#[cfg(not(feature = "blocking"))]
#[test]
fn a_client_that_blocks_says_which_feature_it_lacks() {
    let error = BuilderCore::blocking("https://a.example").build().unwrap_err();
    let said = "no transport: give one, or enable the feature `hyper`, or `blocking` for clients that block";
    assert_eq!(error.to_string(), said);
}
