//! What generated API clients stand on: JSON without loss, values kept as they came, and calls over HTTP.
//!
//! A generated crate depends on this crate alone. It describes operations as values ([`Operation`]) that write a
//! request and read a response; [`Core`] does the rest: credentials, limits, redirects, tracing. Nothing is sent that
//! breaks a stated rule, nothing that comes is lost, and no secret is shown.
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `hyper` (default) | a [`Transport`] over hyper and rustls, and a [`Timer`] over tokio |
//! | `blocking` | a [`BlockingTransport`] over ureq and rustls, which needs no runtime |
//! | `gzip` (with `hyper` and `blocking`), `deflate`, `br`, `zstd` | answers compressed in that way, whatever the transport |
//! | `http2` | HTTP/2 in that transport, where a server offers it |
//! | `pkcs12` | client certificates from files of PKCS #12 |
//! | `reqwest` | a `reqwest::Client` of your own as a transport, and all that `hyper` adds |
//! | `testing` | the module `testing`, for tests of programs that make calls |
//! | `tower` | `TowerTransport` and `TransportService`: services of tower as transports, and the other way round |
//! | `stream` | [`Pages`] and [`Items`] as streams of `futures-core` |
//! | `serde` | `Serialize` and `Deserialize` for values and generated types, exact with `serde_json`; what is read is a caller's, and is read strictly |
//!
//! What a client reads as an answer keeps optional members that are not of their type. What is read through `serde`, [`from_str`] or
//! [`from_slice`] may be about to be sent, so that such a member is an error: whoever keeps answers for later keeps their bodies
//! ([`Reply::body`]) or is ready for values that are not read back.
#![forbid(unsafe_code)]

// The rooms in the order in which data flows: none imports from a room below it.
#[macro_use]
mod macros;
mod evidence;
mod foreign;
mod kind;

mod drift;
mod json;
mod value;

mod members;
#[cfg(feature = "serde")]
mod through_serde;

mod validation;

pub mod constraint;
pub mod rule;

mod operation;
mod paging;

mod certificate;
mod error;
mod transport;

mod auth;

mod client;

#[cfg(feature = "testing")]
pub mod testing;

pub use auth::{
    Authenticate, BasicAuth, BearerToken, ClientAuth, ClientCredentials, Credential, Fetch, FetchToken, FetchedToken,
    HeaderToken, NoAuthentication, Placement, QueryToken, Token, TokenAuth, TokenSource, Wire,
};
pub use certificate::{Certificate, CertificateError, CertificateHandle};
pub use client::{
    Async, Attempted, Blocking, BuilderCore, CallOptions, Core, Items, Mode, Pages, RateLimit, Retry, Wait, WaitError,
    WaitPlan, WaitValues, Waited,
};
pub use drift::{Drift, DriftEntry, DriftKind, DriftMode, DriftReport};
pub use error::{
    BuildError, CallOutcome, Captures, CredentialsError, DocumentedText, Error, ErrorKind, Piece, PlaceStep, Problem,
    ProblemPlaces, TransportError, TransportErrorKind, find_documented, show_documented, show_problem,
};
pub use evidence::Evidence;
pub use json::{
    DecodeError, ReadJson, Reader, WriteJson, Writer, from_slice, from_str, from_str_with_drift, to_string, to_vec,
};
pub use kind::Kind;
pub use members::{Fields, MemberSink, Object, ObjectWriter, PairsWriter, ReadMembers, WriteMembers};
pub use operation::{
    Anew, GeneratedForm, GeneratedHeader, Join, Meta, Operation, Outcome, Parameter, Quota, QuotaKey, Reply,
    RequestWriter, ResponseView, Segment,
};
pub use paging::{
    PagePlace, Paged, PagedBy, Paging, PagingFault, ParsePagePlaceError, Parts, set_page, written, written_as_it_came,
};
#[cfg(feature = "reqwest")]
pub use transport::ReqwestTransport;
#[cfg(feature = "blocking")]
pub use transport::UreqTransport;
pub use transport::{BlockingTimer, BlockingTransport, Body, BoxFuture, Limits, SystemTimer, Timer, Transport};
#[cfg(feature = "hyper")]
pub use transport::{HyperTransport, TokioTimer};
#[cfg(feature = "tower")]
pub use transport::{TowerTransport, TransportService};
pub use value::{
    Date, Decimal, Extra, Integer, IntegerRangeError, Json, Listed, Map, Missing, ParseDateError, ParseDecimalError,
    ParseIntegerError, ParseScalarError, ParseTimestampError, Patch, Secret, Timestamp, UndocumentedInt,
    UndocumentedText, Uuid,
};

pub use validation::{Path, Rule, Validate, Violation, Violations};

pub use bytes::{self, Bytes};
pub use http::{self, HeaderMap, Method, StatusCode};
pub use http_body;
pub use time;
pub use uuid;
/// UUIDs of the crate `uuid`, which [`Uuid`] is made from.
pub use uuid::Uuid as PlainUuid;

#[doc(hidden)]
pub use value::CameTexts;

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde as __serde;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use through_serde::{deserialize as __deserialize, serialize as __serialize};
