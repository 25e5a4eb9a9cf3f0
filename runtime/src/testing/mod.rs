//! For tests of a program that makes calls: a service that is not there, time that stands still, and a certificate.
//!
//! ```
//! use specwright_runtime::testing::{Answer, Clock, FakeTransport};
//! use specwright_runtime::{BuilderCore, CallOptions};
//! # use specwright_runtime::{Json, Meta, Method, Operation, Outcome, RequestWriter, ResponseView, Segment, Validate};
//! # #[derive(Clone)]
//! # struct Rename(&'static str);
//! # impl Validate for Rename {
//! #     type Context = ();
//! # }
//! # impl Operation for Rename {
//! #     type Output = Json;
//! #     type Documented = Json;
//! #     const META: &'static Meta = &Meta {
//! #         id: "notes.rename", source: "", method: Method::PUT, path: &[Segment::Literal("/note")], accept: None,
//! #         idempotent: true, client_auth: true, generated: &[], since: None, removed: None,
//! #     };
//! #     fn encode(&self, out: &mut RequestWriter) {
//! #         out.json("application/json", self.0);
//! #     }
//! #     fn decode(r: &ResponseView<'_>) -> Outcome<Json, Json> {
//! #         if r.status() == 200 { r.success() } else { Outcome::Undocumented }
//! #     }
//! # }
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//!
//! let service = FakeTransport::new();
//! service.answer("notes.rename", Answer::status(503)).answer("notes.rename", Answer::json(200, "7"));
//! let clock = Clock::new();
//! // Whatever the program has a client for; here one that blocks, with an operation `notes.rename`.
//! let client =
//!     BuilderCore::blocking("https://notes.example").transport(service.clone()).timer(clock.clone()).build()?;
//! let reply = client.run(Rename("new"), CallOptions::new())?;
//!
//! assert_eq!(reply.value.as_str(), "7");
//! assert_eq!(reply.attempts, 2); // The wait between them took no time.
//! assert_eq!(service.take_sent()[1].json::<String>()?, "new");
//! # Ok(())
//! # }
//! ```

mod answer;
mod certificate;
mod clock;
mod fake;
mod sent;

pub use answer::Answer;
pub use certificate::certificate;
pub use clock::Clock;
pub use fake::FakeTransport;
pub use sent::Sent;
