//! A service that answers by a function.

use std::sync::{Arc, Mutex, PoisonError};

use specwright_runtime::http::{Request, Response};
use specwright_runtime::{BlockingTransport, Body, BoxFuture, Limits, Transport, TransportError, TransportErrorKind};

/// A request as a service sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How many came before.
    pub number: usize,
    /// The path.
    pub path: String,
    /// The names and values of the query, as they are written.
    pub query: Vec<(String, String)>,
}

impl Asked {
    /// The value of a query parameter.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// What a service does with a request.
#[derive(Clone, Debug)]
pub enum Answer {
    /// It answers with a status and JSON.
    Json(u16, String),
    /// The same, with a header.
    With(u16, &'static str, String, String),
    /// It closes the connection.
    Lost,
}

impl Answer {
    /// A success.
    #[must_use]
    pub fn ok(json: impl Into<String>) -> Self {
        Self::Json(200, json.into())
    }
}

type Answers = Box<dyn Fn(&Asked) -> Answer + Send + Sync>;

/// A service that answers by a function, and knows what it was asked.
pub struct Service {
    answers: Answers,
    asked: Mutex<Vec<Asked>>,
    keeps: bool,
}

impl Service {
    /// A service with these answers.
    #[must_use]
    pub fn new(answers: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { answers: Box::new(answers), asked: Mutex::default(), keeps: true })
    }

    /// The same for a great many requests, of which it keeps none.
    #[must_use]
    pub fn forgetful(answers: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { answers: Box::new(answers), asked: Mutex::default(), keeps: false })
    }

    /// What it was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn answer(&self, request: &Request<Body>) -> Result<Response<Body>, TransportError> {
        let query = request.uri().query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let query = query.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Asked {
            number: asked.len(),
            path: request.uri().path().to_owned(),
            query: query.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        };
        if self.keeps {
            asked.push(now.clone());
        }
        drop(asked);
        let (status, header, json) = match (self.answers)(&now) {
            Answer::Json(status, json) => (status, None, json),
            Answer::With(status, name, value, json) => (status, Some((name, value)), json),
            Answer::Lost => return Err(TransportError::new(TransportErrorKind::Interrupted)),
        };
        let mut response = Response::builder().status(status).header("content-type", "application/json");
        if let Some((name, value)) = header {
            response = response.header(name, value);
        }
        response
            .body(Body::from(json.into_bytes()))
            .map_err(|error| TransportError::new(TransportErrorKind::Other).because(error.to_string()))
    }
}

impl Transport for Service {
    fn send(&self, request: Request<Body>, _limits: Limits) -> BoxFuture<Result<Response<Body>, TransportError>> {
        let answer = self.answer(&request);
        Box::pin(std::future::ready(answer))
    }
}

impl BlockingTransport for Service {
    fn send(&self, request: Request<Body>, _limits: Limits) -> Result<Response<Body>, TransportError> {
        self.answer(&request)
    }
}
