//! The two ways in which calls are made.

use std::collections::BTreeMap;
use std::sync::Arc;

use specwright_runtime::{
    Async, Blocking, BlockingTransport, Body, BoxFuture, BuilderCore, CallOptions, Core, Error, Limits, Mode,
    Operation, Reply, Transport, TransportError, http,
};
use tokio::runtime::{Builder, Runtime};

use super::case::Case;
use super::operations::Problem;
use super::server::Server;
use crate::virtual_time::{Traffic, Watched, runtime};

/// What a call comes to.
pub(super) type Ended = Result<Reply<String>, Error<Problem>>;

/// A way in which calls are made.
pub trait Way: Mode {
    /// A runtime for the servers, on which the calls are made as well.
    fn runtime() -> Runtime;

    /// A builder of clients for the first of these servers, with the usual transport of the way.
    fn builder(servers: &[&Server], traffic: &Traffic) -> BuilderCore<Self>;

    /// Makes a call.
    fn run(
        client: &Core<Self>,
        operation: impl Operation<Output = String, Documented = Problem>,
        options: CallOptions,
    ) -> impl Future<Output = Result<Reply<String>, Error<Problem>>>;

    /// What a case says of calls that are made this way.
    fn ends(case: &Case) -> &BTreeMap<String, String>;
}

impl Way for Async {
    fn runtime() -> Runtime {
        runtime()
    }

    fn builder(servers: &[&Server], traffic: &Traffic) -> BuilderCore {
        let watched = Watched::new(traffic).expect("a transport without certificates");
        let transport = Arc::new(Knocking::new(watched, servers));
        BuilderCore::new(servers[0].address().to_owned()).transport(transport).timer(traffic.clock().clone())
    }

    fn run(
        client: &Core,
        operation: impl Operation<Output = String, Documented = Problem>,
        options: CallOptions,
    ) -> impl Future<Output = Ended> {
        client.clone().run(operation, options)
    }

    fn ends(case: &Case) -> &BTreeMap<String, String> {
        &case.ends
    }
}

impl Way for Blocking {
    /// The servers have a thread of their own, since the calls hold up the other one.
    fn runtime() -> Runtime {
        Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
    }

    fn builder(servers: &[&Server], traffic: &Traffic) -> BuilderCore<Self> {
        let watched = Watched::blocking(traffic).expect("a transport without certificates");
        let transport = Arc::new(Knocking::new(watched, servers));
        BuilderCore::blocking(servers[0].address().to_owned()).transport(transport).timer(Arc::new(traffic.clone()))
    }

    async fn run(
        client: &Core<Self>,
        operation: impl Operation<Output = String, Documented = Problem>,
        options: CallOptions,
    ) -> Ended {
        client.clone().run(operation, options)
    }

    fn ends(case: &Case) -> &BTreeMap<String, String> {
        case.blocking.as_ref().unwrap_or(&case.ends)
    }
}

/// Lets a server open when the client comes to it.
struct Knocking<T> {
    inner: Arc<T>,
    servers: Vec<Server>,
}

impl<T> Knocking<T> {
    fn new(inner: Arc<T>, servers: &[&Server]) -> Self {
        Self { inner, servers: servers.iter().copied().cloned().collect() }
    }

    fn knock(&self, uri: &http::Uri) {
        let asked = |server: &&Server| uri.to_string().starts_with(&format!("{}/", server.address()));
        self.servers.iter().filter(asked).for_each(Server::knock);
    }
}

impl<T: Transport> Transport for Knocking<T> {
    fn send(
        &self,
        request: http::Request<Body>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        self.knock(request.uri());
        self.inner.send(request, limits)
    }
}

impl<T: BlockingTransport> BlockingTransport for Knocking<T> {
    fn send(&self, request: http::Request<Body>, limits: Limits) -> Result<http::Response<Body>, TransportError> {
        self.knock(request.uri());
        self.inner.send(request, limits)
    }
}
