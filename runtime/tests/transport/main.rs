//! Calls over real HTTP and TLS, to servers on this machine that answer well or badly.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.
#![cfg(feature = "hyper")]

mod addresses;
mod bodies;
mod building;
mod callers;
mod codings;
mod credentials;
mod early;
#[cfg(feature = "http2")]
mod http2;
mod large;
mod mutual_tls;
mod operations;
#[cfg(feature = "blocking")]
mod over_ureq;
#[cfg(feature = "reqwest")]
mod own_reqwest;
#[cfg(feature = "pkcs12")]
mod pkcs12;
mod proxies;
mod redirects;
mod refused;
mod secure_redirects;
mod server;
mod spans;
mod streams;
