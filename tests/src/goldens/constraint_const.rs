// @generated from specs/const_value by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of const_value. Clones are cheap and share connections.
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
    /// A constant at every place of a call.
    ///
    /// `PUT /things`; see [`ThingsChange`](super::ops::ThingsChange).
    ///
    /// ```ignore
    /// # async fn example(client: const_value::Client) -> Result<(), const_value::Error> {
    /// let thing = client.things().change().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self) -> super::Call<M, super::ops::ThingsChange> {
        super::Call::new(
            &self.core,
            super::ops::ThingsChange {
                one: Default::default(),
                x_word: Default::default(),
                body: Default::default(),
            },
        )
    }
    /// What is only sent.
    ///
    /// `POST /things`; see [`ThingsSend`](super::ops::ThingsSend).
    ///
    /// ```ignore
    /// # async fn example(client: const_value::Client, body: const_value::types::Sent) -> Result<(), const_value::Error> {
    /// client.things().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send(
        &self,
        body: super::types::Sent,
    ) -> super::Call<M, super::ops::ThingsSend> {
        super::Call::new(&self.core, super::ops::ThingsSend { body })
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

/// A constant at every place of a call.
///
/// `PUT /things`.
///
/// Answers:
///
/// - `200`: `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsChange {
    /// The query parameter `one`.
    ///
    /// `one`; may be left out.
    pub one: Option<String>,
    /// The header parameter `X-Word`.
    ///
    /// `X-Word`; may be left out.
    pub x_word: Option<String>,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Option<super::types::Thing>,
}

impl ThingsChange {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

impl<M: rt::Mode> super::Call<M, ThingsChange> {
    /// The query parameter `one`.
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.operation.one = Some(one.into());
        self
    }
    /// The header parameter `X-Word`.
    pub fn x_word(mut self, x_word: impl Into<String>) -> Self {
        self.operation.x_word = Some(x_word.into());
        self
    }
    /// The body.
    pub fn body(mut self, body: super::types::Thing) -> Self {
        self.operation.body = Some(body);
        self
    }
}

impl rt::Operation for ThingsChange {
    type Output = super::types::Thing;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.change",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("one", &self.one);
        out.query("same", "fixed");
        out.header("X-Word", &self.x_word);
        out.optional_json("application/json", self.body.as_ref());
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

/// What is only sent.
///
/// `POST /things`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingsSend {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Sent,
}

impl ThingsSend {
    /// The operation with what it needs.
    pub fn new(body: super::types::Sent) -> Self {
        Self { body }
    }
}

impl rt::Operation for ThingsSend {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.send",
        source: "Made up / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/things")],
        accept: Some("application/json"),
        idempotent: false,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.json("application/json", &self.body);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[204]);
        match r.status() {
            200..=299 => r.success_empty(),
            _ => rt::Outcome::Undocumented,
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

rt::newtype! {
    /// The value `Named`.
    pub struct Named(String);
}

rt::newtype! {
    /// The value `Number`.
    pub struct Number(rt::Decimal);
}

rt::newtype! {
    #[copy]
    /// The value `Truth`.
    pub struct Truth(bool);
}

/// The value `Nothing`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Nothing(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for Nothing {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Nothing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Nothing {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Listed`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Listed(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for Listed {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Listed {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Listed {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Object`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Object(
    /// The value on the wire.
    pub rt::Json,
);

impl From<rt::Json> for Object {
    fn from(inner: rt::Json) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Object {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Object {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The object `Part`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The member `grouped`.
    ///
    /// `grouped`; may be left out.
    pub grouped: Option<String>,
}

impl Part {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `grouped`.
    #[must_use]
    pub fn grouped(mut self, grouped: impl Into<String>) -> Self {
        self.grouped = Some(grouped.into());
        self
    }
}

impl rt::ReadJson for Part {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Part {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            grouped: f.take(&["grouped"])?,
        })
    }
}

impl rt::WriteJson for Part {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Part {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("grouped", &self.grouped);
    }
}

/// The object `Round`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Round {
    /// The member `label`.
    ///
    /// `label`; may be left out.
    pub label: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Round {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Round {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
        value.extra = fields.rest();
        Ok(value)
    }
}

impl rt::ReadMembers for Round {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            label: f.take(&["label"])?,
            extra: Default::default(),
        })
    }
}

impl rt::WriteJson for Round {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.extra(&self.extra);
        o.end();
    }
}

impl rt::WriteMembers for Round {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("label", &self.label);
    }
}

/// The union `Shape`.
///
/// The member `kind` tells which.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `kind` is `round`.
    Round(Round),
    /// A tag that the page does not list.
    Undocumented {
        /// The tag, if there is one.
        tag: Option<String>,
        /// The whole value.
        json: rt::Json,
    },
}

impl From<Round> for Shape {
    fn from(value: Round) -> Self {
        Self::Round(value)
    }
}

impl rt::ReadJson for Shape {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let tag = if r.peek()? == rt::Kind::Object { r.tag(&["kind"])? } else { None };
        match tag.as_deref() {
            Some("round") => {
                let mut value: Round = r.variant("kind")?;
                value.extra.remove("kind");
                Ok(Self::Round(value))
            }
            _ => {
                let json = r.other_tag("kind", &["round"], tag.as_deref())?;
                Ok(Self::Undocumented { tag, json })
            }
        }
    }
}

impl rt::WriteJson for Shape {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Round(value) => {
                let mut o = w.object();
                o.constant("kind", "\"round\"");
                rt::WriteMembers::write_members(value, &mut o);
                o.extra(&value.extra);
                o.end();
            }
            Self::Undocumented { json, .. } => w.raw(json),
        }
    }
}

/// The object `Entries`.
///
/// On the wire a list in `entries`, each member an entry with its name in `key` and its value in `value`.
///
/// - Always sent: `always` as `1`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entries {
    /// The member `paired`.
    ///
    /// `paired`; may be left out.
    pub paired: Option<String>,
    /// The member `more`.
    ///
    /// `more`; may be left out.
    pub more: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
    /// Members beside the list.
    pub siblings: rt::Extra,
}

impl Entries {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `paired`.
    #[must_use]
    pub fn paired(mut self, paired: impl Into<String>) -> Self {
        self.paired = Some(paired.into());
        self
    }
    /// The member `more`.
    #[must_use]
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
    /// Adds an entry that the page does not list.
    #[must_use]
    pub fn entry(mut self, key: &str, value: &(impl rt::WriteJson + ?Sized)) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}

impl rt::ReadJson for Entries {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let (mut fields, siblings) = rt::Fields::pairs(r, "entries", "key", &["value"])?;
        let f = &mut fields;
        f.take_constant(&["always"], "1")?;
        Ok(Self {
            paired: f.take(&["paired"])?,
            more: f.take(&["more"])?,
            extra: fields.rest(),
            siblings,
        })
    }
}

impl rt::WriteJson for Entries {
    fn write(&self, w: &mut rt::Writer) {
        use rt::MemberSink as _;
        let mut o = w.pairs("entries", "key", "value");
        o.member("paired", &self.paired);
        o.constant("always", "1");
        o.member("more", &self.more);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `Always`.
///
/// - Always sent: `flag` as `true`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Always {
    /// The member `other`.
    ///
    /// `other`; may be left out.
    pub other: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Always {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `other`.
    #[must_use]
    pub fn other(mut self, other: impl Into<String>) -> Self {
        self.other = Some(other.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Always {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            other: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["flag", "other"])? {
            match index {
                0 => object.constant(r, "true")?,
                _ => object.member(r, &mut value.other)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Always {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.constant("flag", "true");
        o.member("other", &self.other);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Only`.
///
/// - Always sent: `flag` as `true`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Only {
    /// The member `text`.
    ///
    /// `text`; required.
    pub text: String,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Only {
    /// One with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: Default::default(),
        }
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Only {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut text = None;
        while let Some(index) = object.next(r, &["flag", "text"])? {
            match index {
                0 => object.constant(r, "true")?,
                _ => object.member(r, &mut text)?,
            }
        }
        Ok(Self {
            text: object.required(text, "text")?,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Only {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.constant("flag", "true");
        o.required("text", &self.text);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Sent`.
///
/// - Always sent: `flag` as `true`.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// The member `text`.
    ///
    /// `text`; required.
    pub text: String,
}

impl rt::ReadJson for Sent {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut text = None;
        while let Some(index) = object.next(r, &["flag", "text"])? {
            match index {
                0 => object.only(r, "true")?,
                _ => object.member(r, &mut text)?,
            }
        }
        Ok(Self {
            text: object.required(text, "text")?,
        })
    }
}

impl rt::WriteJson for Sent {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.constant("flag", "true");
        o.required("text", &self.text);
        o.end();
    }
}

/// The object `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `plain`.
    ///
    /// `plain`; may be left out.
    pub plain: Option<String>,
    /// The member `named`.
    ///
    /// `named`; may be left out.
    pub named: Option<Named>,
    /// The member `items`.
    ///
    /// `items`; not said whether required.
    pub items: Option<Vec<String>>,
    /// The member `map`.
    ///
    /// `map`; not said whether required.
    pub map: Option<rt::Map<String>>,
    /// The member `shape`.
    ///
    /// `shape`; not said whether required.
    pub shape: Option<Shape>,
    /// The member `entries`.
    ///
    /// `entries`; not said whether required.
    pub entries: Option<Entries>,
    /// The member `always`.
    ///
    /// `always`; not said whether required.
    pub always: Option<Always>,
    /// The member `only`.
    ///
    /// `only`; not said whether required.
    pub only: Option<Only>,
    /// The member `child`.
    ///
    /// `child`; not said whether required.
    pub child: Option<Box<Thing>>,
    /// The member `number`.
    ///
    /// `number`; not said whether required.
    pub number: Option<Number>,
    /// The member `truth`.
    ///
    /// `truth`; not said whether required.
    pub truth: Option<Truth>,
    /// The member `nothing`.
    ///
    /// `nothing`; not said whether required.
    pub nothing: Option<Nothing>,
    /// The member `listed`.
    ///
    /// `listed`; not said whether required.
    pub listed: Option<Listed>,
    /// The member `object`.
    ///
    /// `object`; not said whether required.
    pub object: Option<Object>,
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `grouped`.
    pub part: Option<Part>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Thing {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `plain`.
    #[must_use]
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        self.plain = Some(plain.into());
        self
    }
    /// The member `named`.
    #[must_use]
    pub fn named(mut self, named: Named) -> Self {
        self.named = Some(named);
        self
    }
    /// The member `items`.
    #[must_use]
    pub fn items(mut self, items: impl Into<Vec<String>>) -> Self {
        self.items = Some(items.into());
        self
    }
    /// The member `map`.
    #[must_use]
    pub fn map(mut self, map: impl Into<rt::Map<String>>) -> Self {
        self.map = Some(map.into());
        self
    }
    /// The member `shape`.
    #[must_use]
    pub fn shape(mut self, shape: Shape) -> Self {
        self.shape = Some(shape);
        self
    }
    /// The member `entries`.
    #[must_use]
    pub fn entries(mut self, entries: Entries) -> Self {
        self.entries = Some(entries);
        self
    }
    /// The member `always`.
    #[must_use]
    pub fn always(mut self, always: Always) -> Self {
        self.always = Some(always);
        self
    }
    /// The member `only`.
    #[must_use]
    pub fn only(mut self, only: Only) -> Self {
        self.only = Some(only);
        self
    }
    /// The member `child`.
    #[must_use]
    pub fn child(mut self, child: Thing) -> Self {
        self.child = Some(Box::new(child));
        self
    }
    /// The member `number`.
    #[must_use]
    pub fn number(mut self, number: Number) -> Self {
        self.number = Some(number);
        self
    }
    /// The member `truth`.
    #[must_use]
    pub fn truth(mut self, truth: Truth) -> Self {
        self.truth = Some(truth);
        self
    }
    /// The member `nothing`.
    #[must_use]
    pub fn nothing(mut self, nothing: Nothing) -> Self {
        self.nothing = Some(nothing);
        self
    }
    /// The member `listed`.
    #[must_use]
    pub fn listed(mut self, listed: Listed) -> Self {
        self.listed = Some(listed);
        self
    }
    /// The member `object`.
    #[must_use]
    pub fn object(mut self, object: Object) -> Self {
        self.object = Some(object);
        self
    }
    /// A group of members.
    #[must_use]
    pub fn part(mut self, part: Part) -> Self {
        self.part = Some(part);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Thing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            plain: f.take(&["plain"])?,
            named: f.take(&["named"])?,
            items: f.take(&["items"])?,
            map: f.take(&["map"])?,
            shape: f.take(&["shape"])?,
            entries: f.take(&["entries"])?,
            always: f.take(&["always"])?,
            only: f.take(&["only"])?,
            child: f.take(&["child"])?,
            number: f.take(&["number"])?,
            truth: f.take(&["truth"])?,
            nothing: f.take_or_null(&["nothing"])?,
            listed: f.take(&["listed"])?,
            object: f.take(&["object"])?,
            part: if f.has_any(&["grouped"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Thing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("plain", &self.plain);
        o.member("named", &self.named);
        o.member("items", &self.items);
        o.member("map", &self.map);
        o.member("shape", &self.shape);
        o.member("entries", &self.entries);
        o.member("always", &self.always);
        o.member("only", &self.only);
        o.member("child", &self.child);
        o.member("number", &self.number);
        o.member("truth", &self.truth);
        o.member("nothing", &self.nothing);
        o.member("listed", &self.listed);
        o.member("object", &self.object);
        if let Some(group) = &self.part {
            rt::WriteMembers::write_members(group, &mut o);
        }
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

impl rt::Validate for super::types::Named {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if self.0 != "fixed" {
            out.broken(
                at,
                &rt::Rule {
                    id: "Named.const",
                    keyword: "const",
                    sentence: "always `\"fixed\"`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Number {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "1.50") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Number.const",
                    keyword: "const",
                    sentence: "always `1.50`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Truth {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "true") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Truth.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Nothing {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "null") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Nothing.const",
                    keyword: "const",
                    sentence: "always `null`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Listed {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "[1,\"a\"]") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Listed.const",
                    keyword: "const",
                    sentence: "always `[1,\"a\"]`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Object {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant(&self.0, "{\"a\":1,\"b\":[true]}") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Object.const",
                    keyword: "const",
                    sentence: "always `{\"a\":1,\"b\":[true]}`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Part {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.grouped {
            if value != "fixed" {
                out.broken(
                    &at.name("grouped"),
                    &rt::Rule {
                        id: "Part.grouped.const",
                        keyword: "const",
                        sentence: "always `\"fixed\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Round {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.label {
            if value != "fixed" {
                out.broken(
                    &at.name("label"),
                    &rt::Rule {
                        id: "Round.label.const",
                        keyword: "const",
                        sentence: "always `\"fixed\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Shape {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Self::Round(value) = self {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Entries {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_entry(&self.extra, &["always"], "value", "1") {
            out.broken(
                &at.name("always"),
                &rt::Rule {
                    id: "Entries.always.const",
                    keyword: "const",
                    sentence: "always `1`",
                    source: "Made up / all",
                },
            );
        }
        if let Some(value) = &self.paired {
            if value != "fixed" {
                out.broken(
                    &at.name("paired"),
                    &rt::Rule {
                        id: "Entries.paired.const",
                        keyword: "const",
                        sentence: "always `\"fixed\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Always {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_member(&self.extra, &["flag"], "true") {
            out.broken(
                &at.name("flag"),
                &rt::Rule {
                    id: "Always.flag.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Only {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::constant_member(&self.extra, &["flag"], "true") {
            out.broken(
                &at.name("flag"),
                &rt::Rule {
                    id: "Only.flag.const",
                    keyword: "const",
                    sentence: "always `true`",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Sent {
    type Context = ();
}

impl rt::Validate for super::types::Thing {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.plain {
            if value != "fixed" {
                out.broken(
                    &at.name("plain"),
                    &rt::Rule {
                        id: "Thing.plain.const",
                        keyword: "const",
                        sentence: "always `\"fixed\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.named {
            rt::Validate::check(value, context, &at.name("named"), out);
        }
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                if item != "fixed" {
                    out.broken(
                        &at.name("items").index(index),
                        &rt::Rule {
                            id: "Thing.items[].const",
                            keyword: "const",
                            sentence: "always `\"fixed\"`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        if let Some(value) = &self.map {
            for (key, item) in value.iter() {
                if item != "fixed" {
                    out.broken(
                        &at.name("map").key(key),
                        &rt::Rule {
                            id: "Thing.map[].const",
                            keyword: "const",
                            sentence: "always `\"fixed\"`",
                            source: "Made up / all",
                        },
                    );
                }
            }
        }
        if let Some(value) = &self.shape {
            rt::Validate::check(value, context, &at.name("shape"), out);
        }
        if let Some(value) = &self.entries {
            rt::Validate::check(value, context, &at.name("entries"), out);
        }
        if let Some(value) = &self.always {
            rt::Validate::check(value, context, &at.name("always"), out);
        }
        if let Some(value) = &self.only {
            rt::Validate::check(value, context, &at.name("only"), out);
        }
        if let Some(value) = &self.child {
            rt::Validate::check(value, context, &at.name("child"), out);
        }
        if let Some(value) = &self.number {
            rt::Validate::check(value, context, &at.name("number"), out);
        }
        if let Some(value) = &self.truth {
            rt::Validate::check(value, context, &at.name("truth"), out);
        }
        if let Some(value) = &self.nothing {
            rt::Validate::check(value, context, &at.name("nothing"), out);
        }
        if let Some(value) = &self.listed {
            rt::Validate::check(value, context, &at.name("listed"), out);
        }
        if let Some(value) = &self.object {
            rt::Validate::check(value, context, &at.name("object"), out);
        }
        if let Some(value) = &self.part {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::ops::ThingsChange {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.one {
            if value != "fixed" {
                out.broken(
                    &at.name("query").name("one"),
                    &rt::Rule {
                        id: "things.change.query.one.const",
                        keyword: "const",
                        sentence: "always `\"fixed\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.x_word {
            if value != "fixed" {
                out.broken(
                    &at.name("header").name("X-Word"),
                    &rt::Rule {
                        id: "things.change.header.X-Word.const",
                        keyword: "const",
                        sentence: "always `\"fixed\"`",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.body {
            rt::Validate::check(value, context, &at.name("body"), out);
        }
    }
}

impl rt::Validate for super::ops::ThingsSend {
    type Context = ();
}
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
