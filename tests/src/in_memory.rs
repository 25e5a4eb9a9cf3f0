//! A service in memory, for clients of both modes: it answers by a function, and knows what it was asked.

use std::sync::{Arc, Mutex, PoisonError};

use specwright_runtime::testing::{Answer, FakeTransport, Sent};

/// A request as a service sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How many came before.
    pub number: usize,
    /// The path.
    pub path: String,
    /// The query as it is written.
    pub query: String,
}

impl Asked {
    /// A request that so many came before.
    #[must_use]
    pub fn of(sent: &Sent, number: usize) -> Self {
        let (path, query) = (sent.uri.path().to_owned(), sent.uri.query().unwrap_or_default().to_owned());
        Self { number, path, query }
    }

    /// The value of a query parameter, as it is written.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }
}

/// A service that answers by a function, and knows what it was asked.
#[derive(Debug)]
pub struct Service {
    transport: Arc<FakeTransport>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Service {
    /// A service that answers the requests of these operations.
    pub fn new(operations: &[&str], answers: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Self {
        let (transport, asked) = (FakeTransport::new(), Arc::<Mutex<Vec<Asked>>>::default());
        let answers = Arc::new(answers);
        for operation in operations {
            let (answers, asked) = (Arc::clone(&answers), Arc::clone(&asked));
            transport.answer_by(operation, move |sent| answers(&noted(sent, &asked)));
        }
        Self { transport, asked }
    }

    /// The transport that leads to it.
    #[must_use]
    pub fn transport(&self) -> Arc<FakeTransport> {
        Arc::clone(&self.transport)
    }

    /// What it was asked so far.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn noted(sent: &Sent, all: &Mutex<Vec<Asked>>) -> Asked {
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    let asked = Asked::of(sent, all.len());
    all.push(asked.clone());
    asked
}
