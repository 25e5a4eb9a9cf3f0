//! Which exchanges are on their way, and how far they came.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::task::Waker;
use std::time::Duration;

use super::clock::{Clock, clock, locked};

/// The header in which the transport tells a server the number of the exchange.
pub const EXCHANGE: &str = "x-exchange";

/// The exchanges that are on their way. Clones are the same.
#[derive(Clone, Debug)]
pub struct Traffic {
    clock: Arc<Clock>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    begun: u64,
    flights: BTreeMap<u64, Flight>,
    events: Vec<Event>,
    driver: Option<Waker>,
}

#[derive(Debug, Default)]
struct Flight {
    head: bool,
    body: usize,
    pause: Option<Pause>,
}

/// A server will do nothing more for an exchange before a certain time.
#[derive(Clone, Copy, Debug)]
pub struct Pause {
    /// When it goes on, counted from the beginning of the clock.
    pub until: Duration,
    /// Whether it has sent the whole head, which the client then has to read before time moves on.
    pub head: bool,
    /// How much of the body it has sent.
    pub body: usize,
}

/// What happened to an exchange, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// When, counted from the beginning of the clock.
    pub at: Duration,
    /// Its number, from 1 on.
    pub exchange: u64,
    /// What happened.
    pub happened: Happened,
}

/// What happened to an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    /// The client began to send its request.
    Begun,
    /// The client has the head of an answer with this status.
    Answered(u16),
    /// The client is done with it, or gave it up.
    Ended,
}

impl Traffic {
    /// No traffic yet, by a clock at its beginning.
    #[must_use]
    #[allow(clippy::new_without_default)] // No two are equal.
    pub fn new() -> Self {
        Self { clock: clock(), state: Arc::default() }
    }

    /// The clock by which all of it goes.
    #[must_use]
    pub fn clock(&self) -> &Arc<Clock> {
        &self.clock
    }

    /// What happened since this was last asked for, in order.
    #[must_use]
    pub fn take_events(&self) -> Vec<Event> {
        std::mem::take(&mut locked(&self.state).events)
    }

    /// How many exchanges are on their way.
    #[must_use]
    pub fn in_flight(&self) -> usize {
        locked(&self.state).flights.len()
    }

    /// Notes that a server will do nothing for an exchange for now.
    pub fn pause(&self, exchange: u64, pause: Pause) {
        let mut state = locked(&self.state);
        if let Some(flight) = state.flights.get_mut(&exchange) {
            flight.pause = Some(pause);
        }
        let driver = state.driver.take();
        drop(state);
        driver.into_iter().for_each(Waker::wake);
    }

    /// True if nothing is on its way. If something is, the waker is told when that may have changed.
    pub(super) fn is_quiet(&self, waker: &Waker) -> bool {
        let now = self.clock.passed();
        let mut state = locked(&self.state);
        let quiet = state.flights.values().all(|flight| flight.is_paused(now));
        if !quiet {
            state.driver = Some(waker.clone());
        }
        quiet
    }

    pub(super) fn begin(&self) -> Ticket {
        let exchange = {
            let mut state = locked(&self.state);
            state.begun += 1;
            let exchange = state.begun;
            state.flights.insert(exchange, Flight::default());
            exchange
        };
        self.note(exchange, Happened::Begun);
        Ticket { traffic: self.clone(), exchange }
    }

    fn note(&self, exchange: u64, happened: Happened) {
        let at = self.clock.passed();
        locked(&self.state).events.push(Event { at, exchange, happened });
    }
}

impl Flight {
    fn is_paused(&self, now: Duration) -> bool {
        self.pause.is_some_and(|pause| {
            let has_read = (self.head || !pause.head) && self.body >= pause.body;
            pause.until > now && has_read
        })
    }
}

/// An exchange on its way, until it is dropped.
#[derive(Debug)]
pub(super) struct Ticket {
    traffic: Traffic,
    pub(super) exchange: u64,
}

impl Ticket {
    pub(super) fn answered(&self, status: u16) {
        if let Some(flight) = locked(&self.traffic.state).flights.get_mut(&self.exchange) {
            flight.head = true;
        }
        self.traffic.note(self.exchange, Happened::Answered(status));
    }

    pub(super) fn received(&self, bytes: usize) {
        if let Some(flight) = locked(&self.traffic.state).flights.get_mut(&self.exchange) {
            flight.body += bytes;
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        locked(&self.traffic.state).flights.remove(&self.exchange);
        self.traffic.note(self.exchange, Happened::Ended);
    }
}
