//! A service of tower as a transport, around a transport as a service.

use crate::clock::{Clock, at_once};
use crate::operations::Read;
use crate::wire::{Answer, Wire};
use specwright_runtime::{
    Body, BoxFuture, CallOptions, CallOutcome, ErrorKind, Limits, TowerTransport, TransportErrorKind, TransportService,
    http,
};
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_service::Service;

/// Marks each request, and fails by itself for one that is marked so already.
#[derive(Clone)]
struct Marks<S>(S, bool);

impl<S> Service<http::Request<Body>> for Marks<S>
where
    S: Service<http::Request<Body>, Response = http::Response<Body>>,
    S::Error: std::error::Error + Send + Sync + 'static,
    S::Future: Send + 'static,
{
    type Response = http::Response<Body>;
    type Error = Box<dyn std::error::Error + Send + Sync>;
    type Future = BoxFuture<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        if !self.1 {
            return Poll::Ready(Err("shed".into()));
        }
        self.0.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, mut request: http::Request<Body>) -> Self::Future {
        request.headers_mut().insert("x-mark", http::HeaderValue::from_static("yes"));
        let response = self.0.call(request);
        Box::pin(async move { response.await.map_err(Into::into) })
    }
}

#[test]
fn layers_stand_around_each_attempt() {
    let (wire, clock) = (Wire::new([Answer::Lost(TransportErrorKind::Connect)]), Clock::new());
    let service = |ready| Marks(TransportService::new(wire.clone(), Limits::default()), ready);
    let client = |ready| {
        let transport = Arc::new(TowerTransport::new(service(ready)));
        wire.client(&clock, |builder| builder.transport(transport))
    };
    // What a transport says of an error is kept through the layers.
    let error = at_once(client(true).run(Read, CallOptions::new())).unwrap_err();
    assert_eq!(error.outcome(), CallOutcome::NotSent);
    assert_eq!(at_once(client(true).run(Read, CallOptions::new())).unwrap().value.as_str(), "1");
    assert_eq!(wire.headers("x-mark"), ["yes", "yes"]);
    // What a layer fails by says nothing of how far the request came.
    let error = at_once(client(false).run(Read, CallOptions::new())).unwrap_err();
    let ErrorKind::Transport(lost) = error.kind() else { panic!("{error}") };
    assert!(matches!(lost.kind(), TransportErrorKind::Interrupted));
    assert_eq!(error.outcome(), CallOutcome::Unknown);
}
