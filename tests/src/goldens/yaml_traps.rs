// @generated from specs/yaml_traps by `cargo xtask regenerate`. Changes made here are lost.

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The client, its builder, and calls.
mod client {
use ::specwright_runtime as rt;

/// A client of NO. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `base_url`: The address of the server, which the page does not name.
    pub fn builder(base_url: impl Into<String>) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(Into::<String>::into(base_url)),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `things`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// Where answers were not as the page says, as far as this client and its clones looked for that.
    pub fn drift(&self) -> rt::DriftReport {
        self.core.drift()
    }
}

/// Collects what a client needs.
#[derive(Debug)]
#[must_use = "a builder makes nothing until `build`"]
pub struct Builder {
    core: rt::BuilderCore,
}

impl Builder {
    /// What calls do where an answer is not as the page says.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.core = self.core.drift(mode);
        self
    }
    /// What one call may take.
    pub fn limits(mut self, limits: rt::Limits) -> Self {
        self.core = self.core.limits(limits);
        self
    }
    /// What the client calls itself in `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent: ::std::string::String = user_agent.into();
        self.core = self.core.user_agent(user_agent);
        self
    }
    /// An authority to be trusted besides those of the system, in PEM form.
    pub fn root_certificate(mut self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
        self.core = self.core.root_certificate(pem);
        self
    }
    /// Another transport than the default one.
    pub fn transport(mut self, transport: ::std::sync::Arc<dyn rt::Transport>) -> Self {
        self.core = self.core.transport(transport);
        self
    }
    /// Another timer than the default one.
    pub fn timer(mut self, timer: ::std::sync::Arc<dyn rt::Timer>) -> Self {
        self.core = self.core.timer(timer);
        self
    }
    /// Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.core = self.core.allow_plain_http();
        self
    }
    /// The client.
    ///
    /// # Errors
    ///
    /// If the address, a header or a certificate cannot be used, or there is no transport.
    pub fn build(self) -> Result<super::Client, rt::BuildError> {
        self.core.build().map(|core| Client { core })
    }
}

/// A call that was not made yet. It owns what it needs, so it can be moved to another task.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<M: rt::Mode, O> {
    core: rt::Core<M>,
    pub(super) operation: O,
    pub(super) options: rt::CallOptions,
}

impl<M: rt::Mode, O> Call<M, O> {
    pub(super) fn new(core: &rt::Core<M>, operation: O) -> Self {
        Self {
            core: core.clone(),
            operation,
            options: rt::CallOptions::new(),
        }
    }
    /// Changes the request before it is sent, after everything else was put into it: a way out where the page is
    /// wrong.
    pub fn edit(
        mut self,
        edit: impl ::core::ops::FnOnce(
            &mut rt::http::Request<rt::Bytes>,
        ) + ::core::marker::Send + 'static,
    ) -> Self {
        self.options.edit(edit);
        self
    }
    /// The time for the whole call, instead of the client's.
    pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }
    /// What this call does where its answer is not as the page says, instead of what the client does. Where a strict
    /// call fails for it, the service did what was asked of it all the same.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.options.drift(mode);
        self
    }
    /// Sends the request although it breaks documented rules; what HTTP itself cannot carry is refused as before.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked();
        self
    }
    /// The operation without its client.
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Async, O> {
    /// Makes the call and gives the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub async fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: rt::Operation<Documented = super::Documented>> ::core::future::IntoFuture
for Call<rt::Async, O> {
    type Output = Result<O::Output, super::Error>;
    type IntoFuture = rt::BoxFuture<Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.reply().await.map(|reply| reply.value) })
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// What can go wrong.
mod error {
use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// An error that the page documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

/// What helps where that is known; never the body.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match self {
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The operations by resource.
pub mod groups {
use ::specwright_runtime as rt;

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// One thing: with a colon.
    ///
    /// `GET /things/{id}`; see [`ThingsGet`](super::ops::ThingsGet).
    ///
    /// ```ignore
    /// # async fn example(client: yaml_traps::Client, id: String) -> Result<(), yaml_traps::Error> {
    /// let thing = client.things().get(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> super::Call<M, super::ops::ThingsGet> {
        super::Call::new(
            &self.core,
            super::ops::ThingsGet {
                id: id.into(),
            },
        )
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The operations as values, which know nothing of a connection.
pub mod ops {
use ::specwright_runtime as rt;

/// One thing: with a colon.
///
/// `GET /things/{id}`.
///
/// Answers:
///
/// - `200`: `Thing`.
/// - `4XX`: no body.
/// - `default`: the page does not describe the body.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingsGet {
    /// The path parameter `id`.
    ///
    /// `id`; required.
    pub id: String,
}

impl ThingsGet {
    /// The operation with what it needs.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Operation for ThingsGet {
    type Output = super::types::Thing;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.get",
        source: "Made up / all",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/things/"), rt::Segment::Parameter("id")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        match r.status() {
            400..=499 => r.error_empty(super::Documented::Status(r.status())),
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => r.error_empty(super::Documented::Status(r.status())),
        }
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

rt::string_enum! {
    /// The set of values `Country`.
    pub enum Country {
        /// `"NO"` on the wire.
        No = "NO",
        /// `"SE"` on the wire.
        Se = "SE",
        /// `"YES"` on the wire.
        Yes = "YES",
        /// `"on"` on the wire.
        On = "on",
        /// `"off"` on the wire.
        Off = "off",
        /// `"null"` on the wire.
        Null = "null",
        /// `"~"` on the wire.
        Tilde = "~",
        /// `"true"` on the wire.
        True = "true",
        /// `"1.10"` on the wire.
        N1_10 = "1.10",
        /// `"0x1F"` on the wire.
        N0x1F = "0x1F",
        /// `"1e3"` on the wire.
        N1e3 = "1e3",
        /// `"012"` on the wire.
        N012 = "012",
        /// `""` on the wire.
        Empty = "",
        /// `" "` on the wire.
        Space = " ",
        /// `"quoted"` on the wire.
        Quoted = "quoted",
    }
}

rt::string_enum! {
    /// The set of values `Version`.
    pub enum Version {
        /// the tenth
        ///
        /// `"1.10"` on the wire.
        N1_10 = "1.10",
        /// the first
        ///
        /// `"1.1"` on the wire.
        N1_1 = "1.1",
        /// the next
        ///
        /// `"2"` on the wire.
        N2 = "2",
    }
}

rt::integer_enum! {
    /// The set of values `Level`.
    pub enum Level {
        /// `0` on the wire.
        No = 0,
        /// `1` on the wire.
        Yes = 1,
        /// `-1` on the wire.
        Off = -1,
    }
}

/// A folded text in two lines.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `yes`.
    ///
    /// `yes`; not said whether required.
    pub yes: Option<bool>,
    /// The member `no`.
    ///
    /// `no`; may be left out.
    pub no: Option<bool>,
    /// The member `null`.
    ///
    /// `null`; required; may be null.
    pub null: Option<String>,
    /// The member `1`.
    ///
    /// `1`; not said whether required.
    pub n1: Option<rt::Integer>,
    /// The member `1.10`.
    ///
    /// `1.10`; not said whether required.
    pub n1_10: Option<rt::Decimal>,
    /// The member `with: colon`.
    ///
    /// `with: colon`; not said whether required.
    pub with_colon: Option<String>,
    /// The member `with # hash`.
    ///
    /// `with # hash`; not said whether required.
    pub with_hash_hash: Option<String>,
    /// The member `question?`.
    ///
    /// `question?`; may be left out.
    pub question: Option<String>,
    /// The member `  blanks  `.
    ///
    /// `  blanks  `; not said whether required.
    pub blanks: Option<String>,
    /// The member `country`.
    ///
    /// `country`; not said whether required.
    pub country: Option<Country>,
    /// The member `version`.
    ///
    /// `version`; not said whether required.
    pub version: Option<Version>,
    /// The member `level`.
    ///
    /// `level`; not said whether required.
    pub level: Option<Level>,
    /// The member `always`.
    ///
    /// `always`; not said whether required.
    pub always: Option<String>,
    /// The member `truly`.
    ///
    /// `truly`; not said whether required.
    pub truly: Option<bool>,
    /// The member `text`.
    ///
    /// `text`; not said whether required; the server takes `"true"` where it is absent; for example `"12"`.
    pub text: Option<String>,
    /// The member `pattern`.
    ///
    /// `pattern`; not said whether required; matches `^[A-Z]{2}: #\d+$`.
    pub pattern: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Thing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut yes = None;
        let mut no = None;
        let mut null = None;
        let mut n1 = None;
        let mut n1_10 = None;
        let mut with_colon = None;
        let mut with_hash_hash = None;
        let mut question = None;
        let mut blanks = None;
        let mut country = None;
        let mut version = None;
        let mut level = None;
        let mut always = None;
        let mut truly = None;
        let mut text = None;
        let mut pattern = None;
        while let Some(index) = object
            .next(
                r,
                &[
                    "yes",
                    "no",
                    "null",
                    "1",
                    "1.10",
                    "with: colon",
                    "with # hash",
                    "question?",
                    "  blanks  ",
                    "country",
                    "version",
                    "level",
                    "always",
                    "truly",
                    "text",
                    "pattern",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut yes)?,
                1 => object.member(r, &mut no)?,
                2 => object.nullable(r, &mut null)?,
                3 => object.member(r, &mut n1)?,
                4 => object.member(r, &mut n1_10)?,
                5 => object.member(r, &mut with_colon)?,
                6 => object.member(r, &mut with_hash_hash)?,
                7 => object.member(r, &mut question)?,
                8 => object.member(r, &mut blanks)?,
                9 => object.member(r, &mut country)?,
                10 => object.member(r, &mut version)?,
                11 => object.member(r, &mut level)?,
                12 => object.member(r, &mut always)?,
                13 => object.member(r, &mut truly)?,
                14 => object.member(r, &mut text)?,
                _ => object.member(r, &mut pattern)?,
            }
        }
        Ok(Self {
            yes,
            no,
            null: object.required(null, "null")?,
            n1,
            n1_10,
            with_colon,
            with_hash_hash,
            question,
            blanks,
            country,
            version,
            level,
            always,
            truly,
            text,
            pattern,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Thing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("yes", &self.yes);
        o.member("no", &self.no);
        o.required("null", &self.null);
        o.member("1", &self.n1);
        o.member("1.10", &self.n1_10);
        o.member("with: colon", &self.with_colon);
        o.member("with # hash", &self.with_hash_hash);
        o.member("question?", &self.question);
        o.member("  blanks  ", &self.blanks);
        o.member("country", &self.country);
        o.member("version", &self.version);
        o.member("level", &self.level);
        o.member("always", &self.always);
        o.member("truly", &self.truly);
        o.member("text", &self.text);
        o.member("pattern", &self.pattern);
        o.extra(&self.extra);
        o.end();
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

impl rt::Validate for super::types::Thing {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.always {
            if value != "YES" {
                out.broken(
                    &at.name("always"),
                    &rt::Rule {
                        id: "Thing.always.const",
                        keyword: "const",
                        sentence: "always `\"YES\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.truly {
            if !rt::constraint::constant(value, "true") {
                out.broken(
                    &at.name("truly"),
                    &rt::Rule {
                        id: "Thing.truly.const",
                        keyword: "const",
                        sentence: "always `true`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.pattern {
            {
                static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(
                    "^[A-Z]{2}: #[0-9]+$",
                );
                if !PATTERN.matches(value) {
                    out.broken(
                        &at.name("pattern"),
                        &rt::Rule {
                            id: "Thing.pattern.pattern",
                            keyword: "pattern",
                            sentence: "text that matches `^[A-Z]{2}: #\\d+$`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
    }
}

impl rt::Validate for super::ops::ThingsGet {
    type Context = ();
}
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
