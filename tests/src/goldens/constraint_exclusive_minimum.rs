// @generated from specs/exclusive_minimum by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of exclusive_minimum. Clones are cheap and share connections.
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
    /// The operations of `words`.
    pub fn words(&self) -> super::groups::Words<M> {
        super::groups::Words {
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
    /// The keyword at every place of a call.
    ///
    /// `PUT /things/{id}`; see [`ThingsChange`](super::ops::ThingsChange).
    ///
    /// ```ignore
    /// # async fn example(client: exclusive_minimum::Client, id: exclusive_minimum::runtime::Integer) -> Result<(), exclusive_minimum::Error> {
    /// let thing = client.things().change(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(
        &self,
        id: impl Into<rt::Integer>,
    ) -> super::Call<M, super::ops::ThingsChange> {
        super::Call::new(
            &self.core,
            super::ops::ThingsChange {
                id: id.into(),
                one: Default::default(),
                many: Default::default(),
                named: Default::default(),
                x_word: Default::default(),
                body: Default::default(),
            },
        )
    }
}

/// The operations of `words`.
#[derive(Clone, Debug)]
pub struct Words<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Words<M> {
    /// The keyword on a body.
    ///
    /// `PUT /words`; see [`WordsPut`](super::ops::WordsPut).
    ///
    /// ```ignore
    /// # async fn example(client: exclusive_minimum::Client, body: exclusive_minimum::types::Named) -> Result<(), exclusive_minimum::Error> {
    /// client.words().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        body: super::types::Named,
    ) -> super::Call<M, super::ops::WordsPut> {
        super::Call::new(&self.core, super::ops::WordsPut { body })
    }
    /// The keyword on what a body holds.
    ///
    /// `POST /words`; see [`WordsList`](super::ops::WordsList).
    ///
    /// ```ignore
    /// # async fn example(client: exclusive_minimum::Client, body: Vec<exclusive_minimum::types::Named>) -> Result<(), exclusive_minimum::Error> {
    /// client.words().list(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        body: impl Into<Vec<super::types::Named>>,
    ) -> super::Call<M, super::ops::WordsList> {
        super::Call::new(
            &self.core,
            super::ops::WordsList {
                body: body.into(),
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

/// The keyword at every place of a call.
///
/// `PUT /things/{id}`.
///
/// Answers:
///
/// - `200`: `Thing`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsChange {
    /// The path parameter `id`.
    ///
    /// `id`; required; more than `10`.
    pub id: rt::Integer,
    /// The query parameter `one`.
    ///
    /// `one`; may be left out; more than `10`.
    pub one: Option<rt::Integer>,
    /// The query parameter `many`.
    ///
    /// `many`; may be left out.
    pub many: Option<Vec<rt::Integer>>,
    /// The query parameter `named`.
    ///
    /// `named`; may be left out.
    pub named: Option<super::types::Named>,
    /// The header parameter `X-Word`.
    ///
    /// `X-Word`; may be left out; more than `10`.
    pub x_word: Option<rt::Integer>,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Option<super::types::Thing>,
}

impl ThingsChange {
    /// The operation with what it needs.
    pub fn new(id: impl Into<rt::Integer>) -> Self {
        Self {
            id: id.into(),
            one: Default::default(),
            many: Default::default(),
            named: Default::default(),
            x_word: Default::default(),
            body: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, ThingsChange> {
    /// The query parameter `one`.
    pub fn one(mut self, one: impl Into<rt::Integer>) -> Self {
        self.operation.one = Some(one.into());
        self
    }
    /// The query parameter `many`.
    pub fn many(mut self, many: impl Into<Vec<rt::Integer>>) -> Self {
        self.operation.many = Some(many.into());
        self
    }
    /// The query parameter `named`.
    pub fn named(mut self, named: super::types::Named) -> Self {
        self.operation.named = Some(named);
        self
    }
    /// The header parameter `X-Word`.
    pub fn x_word(mut self, x_word: impl Into<rt::Integer>) -> Self {
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
        path: &[rt::Segment::Literal("/things/"), rt::Segment::Parameter("id")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.path("id", &self.id);
        out.query("one", &self.one);
        if let Some(items) = &self.many {
            out.query_list("many", items, rt::Join::Comma);
        }
        out.query("named", &self.named);
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

/// The keyword on a body.
///
/// `PUT /words`.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct WordsPut {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: super::types::Named,
}

impl WordsPut {
    /// The operation with what it needs.
    pub fn new(body: super::types::Named) -> Self {
        Self { body }
    }
}

impl rt::Operation for WordsPut {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "words.put",
        source: "Made up / all",
        method: rt::Method::PUT,
        path: &[rt::Segment::Literal("/words")],
        accept: Some("application/json"),
        idempotent: true,
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

/// The keyword on what a body holds.
///
/// `POST /words`.
///
/// Repeating it may do it twice.
///
/// Answers:
///
/// - `204`: no body.
#[derive(Clone, Debug, PartialEq)]
pub struct WordsList {
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Vec<super::types::Named>,
}

impl WordsList {
    /// The operation with what it needs.
    pub fn new(body: impl Into<Vec<super::types::Named>>) -> Self {
        Self { body: body.into() }
    }
}

impl rt::Operation for WordsList {
    type Output = ();
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "words.list",
        source: "Made up / all",
        method: rt::Method::POST,
        path: &[rt::Segment::Literal("/words")],
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
    ///
    /// More than `10`.
    pub struct Named(rt::Integer);
}

/// The object `Part`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The member `grouped`.
    ///
    /// `grouped`; not said whether required; more than `10`.
    pub grouped: Option<rt::Integer>,
}

impl Part {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `grouped`.
    #[must_use]
    pub fn grouped(mut self, grouped: impl Into<rt::Integer>) -> Self {
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
    /// `label`; not said whether required; more than `10`.
    pub label: Option<rt::Integer>,
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
    pub fn label(mut self, label: impl Into<rt::Integer>) -> Self {
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

/// The union `Either`.
///
/// The member `key` tells what `value` holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// `key` is `word`.
    ///
    /// more than `10`
    Word(rt::Integer),
    /// `key` is `words`.
    Words(Vec<Named>),
    /// Another key, or a value that is not of the documented type.
    Other {
        /// The key.
        key: String,
        /// The value.
        value: rt::Json,
    },
}

impl rt::ReadJson for Either {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let value = rt::ReadMembers::read_members(&mut fields)?;
        fields.end();
        Ok(value)
    }
}

impl rt::ReadMembers for Either {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        let key: String = f.take_required(&["key"])?;
        Ok(
            match key.as_str() {
                "word" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::Word(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                "words" => {
                    match f.take_either(&["value"])? {
                        Ok(value) => Self::Words(value),
                        Err(value) => Self::Other { key, value },
                    }
                }
                _ => {
                    f.undocumented("key", &key, &["word", "words"]);
                    Self::Other {
                        key,
                        value: f.take_raw(&["value"])?.unwrap_or_else(rt::Json::null),
                    }
                }
            },
        )
    }
}

impl rt::WriteJson for Either {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Either {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        match self {
            Self::Word(value) => {
                o.required("key", "word");
                o.required("value", value);
            }
            Self::Words(value) => {
                o.required("key", "words");
                o.required("value", value);
            }
            Self::Other { key, value } => {
                o.required("key", key);
                o.required("value", value);
            }
        }
    }
}

/// The object `Entries`.
///
/// On the wire a list in `entries`, each member an entry with its name in `key` and its value in `value`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Entries {
    /// The member `paired`.
    ///
    /// `paired`; not said whether required; more than `10`.
    pub paired: Option<rt::Integer>,
    /// The member `slotted`.
    ///
    /// `slotted`; not said whether required; more than `10`.
    pub slotted: Option<rt::Integer>,
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
    pub fn paired(mut self, paired: impl Into<rt::Integer>) -> Self {
        self.paired = Some(paired.into());
        self
    }
    /// The member `slotted`.
    #[must_use]
    pub fn slotted(mut self, slotted: impl Into<rt::Integer>) -> Self {
        self.slotted = Some(slotted.into());
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
        let (mut fields, siblings) = rt::Fields::pairs(
            r,
            "entries",
            "key",
            &["value", "structured"],
        )?;
        let f = &mut fields;
        Ok(Self {
            paired: f.take(&["paired"])?,
            slotted: f.take_slot(&["slotted"], "structured")?,
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
        o.slot("slotted", "structured", &self.slotted);
        o.extra(&self.extra);
        o.end(&self.siblings);
    }
}

/// The object `Must`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Must {
    /// The member `must`.
    ///
    /// `must`; required; more than `10`.
    pub must: rt::Integer,
    /// The member `may`.
    ///
    /// `may`; may be left out; more than `10`.
    pub may: Option<rt::Integer>,
    /// The member `null`.
    ///
    /// `null`; required; may be null; more than `10`.
    pub null: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Must {
    /// One with what is required.
    pub fn new(must: impl Into<rt::Integer>, null: Option<rt::Integer>) -> Self {
        Self {
            must: must.into(),
            may: Default::default(),
            null,
            extra: Default::default(),
        }
    }
    /// The member `may`.
    #[must_use]
    pub fn may(mut self, may: impl Into<rt::Integer>) -> Self {
        self.may = Some(may.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Must {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut must = None;
        let mut may = None;
        let mut null = None;
        while let Some(index) = object.next(r, &["must", "may", "null"])? {
            match index {
                0 => object.member(r, &mut must)?,
                1 => object.member(r, &mut may)?,
                _ => object.nullable(r, &mut null)?,
            }
        }
        Ok(Self {
            must: object.required(must, "must")?,
            may,
            null: object.required(null, "null")?,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Must {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("must", &self.must);
        o.member("may", &self.may);
        o.required("null", &self.null);
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `plain`.
    ///
    /// `plain`; not said whether required; more than `10`.
    pub plain: Option<rt::Integer>,
    /// The member `maybe`.
    ///
    /// `maybe`; not said whether required; may be null; more than `10`.
    pub maybe: rt::Patch<rt::Integer>,
    /// The member `named`.
    ///
    /// `named`; not said whether required.
    pub named: Option<Named>,
    /// The member `items`.
    ///
    /// `items`; not said whether required.
    pub items: Option<Vec<rt::Integer>>,
    /// The member `nested`.
    ///
    /// `nested`; not said whether required.
    pub nested: Option<Vec<Vec<rt::Integer>>>,
    /// The member `map`.
    ///
    /// `map`; not said whether required.
    pub map: Option<rt::Map<rt::Integer>>,
    /// The member `lists`.
    ///
    /// `lists`; not said whether required.
    pub lists: Option<rt::Map<Vec<Named>>>,
    /// The member `shape`.
    ///
    /// `shape`; not said whether required.
    pub shape: Option<Shape>,
    /// The member `either`.
    ///
    /// `either`; not said whether required.
    pub either: Option<Either>,
    /// The member `kind`.
    ///
    /// `kind`; not said whether required.
    pub kind: Option<ThingKind>,
    /// The member `both`.
    ///
    /// `both`; not said whether required; more than `10`.
    pub both: Option<ThingBoth>,
    /// The member `entries`.
    ///
    /// `entries`; not said whether required.
    pub entries: Option<Entries>,
    /// The member `must`.
    ///
    /// `must`; not said whether required.
    pub must: Option<Must>,
    /// The member `child`.
    ///
    /// `child`; not said whether required.
    pub child: Option<Box<Thing>>,
    /// The member `children`.
    ///
    /// `children`; not said whether required.
    pub children: Option<Vec<Thing>>,
    /// The member `numbers`.
    ///
    /// `numbers`; not said whether required.
    pub numbers: Option<Numbers>,
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
    pub fn plain(mut self, plain: impl Into<rt::Integer>) -> Self {
        self.plain = Some(plain.into());
        self
    }
    /// The member `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<rt::Patch<rt::Integer>>) -> Self {
        self.maybe = maybe.into();
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
    pub fn items(mut self, items: impl Into<Vec<rt::Integer>>) -> Self {
        self.items = Some(items.into());
        self
    }
    /// The member `nested`.
    #[must_use]
    pub fn nested(mut self, nested: impl Into<Vec<Vec<rt::Integer>>>) -> Self {
        self.nested = Some(nested.into());
        self
    }
    /// The member `map`.
    #[must_use]
    pub fn map(mut self, map: impl Into<rt::Map<rt::Integer>>) -> Self {
        self.map = Some(map.into());
        self
    }
    /// The member `lists`.
    #[must_use]
    pub fn lists(mut self, lists: impl Into<rt::Map<Vec<Named>>>) -> Self {
        self.lists = Some(lists.into());
        self
    }
    /// The member `shape`.
    #[must_use]
    pub fn shape(mut self, shape: Shape) -> Self {
        self.shape = Some(shape);
        self
    }
    /// The member `either`.
    #[must_use]
    pub fn either(mut self, either: Either) -> Self {
        self.either = Some(either);
        self
    }
    /// The member `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<ThingKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
    /// The member `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<ThingBoth>) -> Self {
        self.both = Some(both.into());
        self
    }
    /// The member `entries`.
    #[must_use]
    pub fn entries(mut self, entries: Entries) -> Self {
        self.entries = Some(entries);
        self
    }
    /// The member `must`.
    #[must_use]
    pub fn must(mut self, must: Must) -> Self {
        self.must = Some(must);
        self
    }
    /// The member `child`.
    #[must_use]
    pub fn child(mut self, child: Thing) -> Self {
        self.child = Some(Box::new(child));
        self
    }
    /// The member `children`.
    #[must_use]
    pub fn children(mut self, children: impl Into<Vec<Thing>>) -> Self {
        self.children = Some(children.into());
        self
    }
    /// The member `numbers`.
    #[must_use]
    pub fn numbers(mut self, numbers: Numbers) -> Self {
        self.numbers = Some(numbers);
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
            maybe: f.take_patch(&["maybe"])?,
            named: f.take(&["named"])?,
            items: f.take(&["items"])?,
            nested: f.take(&["nested"])?,
            map: f.take(&["map"])?,
            lists: f.take(&["lists"])?,
            shape: f.take(&["shape"])?,
            either: f.take(&["either"])?,
            kind: f.take(&["kind"])?,
            both: f.take(&["both"])?,
            entries: f.take(&["entries"])?,
            must: f.take(&["must"])?,
            child: f.take(&["child"])?,
            children: f.take(&["children"])?,
            numbers: f.take(&["numbers"])?,
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
        o.member("maybe", &self.maybe);
        o.member("named", &self.named);
        o.member("items", &self.items);
        o.member("nested", &self.nested);
        o.member("map", &self.map);
        o.member("lists", &self.lists);
        o.member("shape", &self.shape);
        o.member("either", &self.either);
        o.member("kind", &self.kind);
        o.member("both", &self.both);
        o.member("entries", &self.entries);
        o.member("must", &self.must);
        o.member("child", &self.child);
        o.member("children", &self.children);
        o.member("numbers", &self.numbers);
        if let Some(group) = &self.part {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
    }
}

rt::newtype! {
    #[copy]
    /// The value `Small`.
    ///
    /// More than `10`.
    pub struct Small(i32);
}

rt::newtype! {
    #[copy]
    /// The value `Wide`.
    ///
    /// More than `10`.
    pub struct Wide(i64);
}

rt::newtype! {
    /// The value `Exact`.
    ///
    /// More than `0.1`.
    pub struct Exact(rt::Decimal);
}

rt::newtype! {
    /// The value `Any`.
    ///
    /// More than `0.1`.
    pub struct Any(rt::Decimal);
}

rt::newtype! {
    /// The value `Huge`.
    ///
    /// More than `123456789012345678901234567890`.
    pub struct Huge(rt::Integer);
}

/// The object `Numbers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// The member `small`.
    ///
    /// `small`; not said whether required.
    pub small: Option<Small>,
    /// The member `wide`.
    ///
    /// `wide`; not said whether required.
    pub wide: Option<Wide>,
    /// The member `exact`.
    ///
    /// `exact`; not said whether required.
    pub exact: Option<Exact>,
    /// The member `any`.
    ///
    /// `any`; not said whether required.
    pub any: Option<Any>,
    /// The member `huge`.
    ///
    /// `huge`; not said whether required.
    pub huge: Option<Huge>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Numbers {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `small`.
    #[must_use]
    pub fn small(mut self, small: Small) -> Self {
        self.small = Some(small);
        self
    }
    /// The member `wide`.
    #[must_use]
    pub fn wide(mut self, wide: Wide) -> Self {
        self.wide = Some(wide);
        self
    }
    /// The member `exact`.
    #[must_use]
    pub fn exact(mut self, exact: Exact) -> Self {
        self.exact = Some(exact);
        self
    }
    /// The member `any`.
    #[must_use]
    pub fn any(mut self, any: Any) -> Self {
        self.any = Some(any);
        self
    }
    /// The member `huge`.
    #[must_use]
    pub fn huge(mut self, huge: Huge) -> Self {
        self.huge = Some(huge);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Numbers {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            small: None,
            wide: None,
            exact: None,
            any: None,
            huge: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(r, &["small", "wide", "exact", "any", "huge"])?
        {
            match index {
                0 => object.member(r, &mut value.small)?,
                1 => object.member(r, &mut value.wide)?,
                2 => object.member(r, &mut value.exact)?,
                3 => object.member(r, &mut value.any)?,
                _ => object.member(r, &mut value.huge)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Numbers {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("small", &self.small);
        o.member("wide", &self.wide);
        o.member("exact", &self.exact);
        o.member("any", &self.any);
        o.member("huge", &self.huge);
        o.extra(&self.extra);
        o.end();
    }
}

/// The union `ThingKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingKind {
    /// Read from a number.
    Named(Named),
    /// Read from a boolean.
    Boolean(bool),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<Named> for ThingKind {
    fn from(value: Named) -> Self {
        Self::Named(value)
    }
}

impl From<bool> for ThingKind {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl rt::ReadJson for ThingKind {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Named))
            }
            rt::Kind::Bool => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Boolean))
            }
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::Bool]).map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ThingKind {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Named(value) => rt::WriteJson::write(value, w),
            Self::Boolean(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ThingKind {
    fn append(&self, out: &mut String) {
        match self {
            Self::Named(value) => rt::Parameter::append(value, out),
            Self::Boolean(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
        }
    }
}

/// The union `ThingBoth`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingBoth {
    /// Read from a number.
    Integer(rt::Integer),
    /// Read from a boolean.
    Boolean(bool),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<rt::Integer> for ThingBoth {
    fn from(value: rt::Integer) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for ThingBoth {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<bool> for ThingBoth {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl rt::ReadJson for ThingBoth {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        match r.peek()? {
            rt::Kind::Number => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer))
            }
            rt::Kind::Bool => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Boolean))
            }
            _ => {
                r.other_kind(&[rt::Kind::Number, rt::Kind::Bool]).map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ThingBoth {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Integer(value) => rt::WriteJson::write(value, w),
            Self::Boolean(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ThingBoth {
    fn append(&self, out: &mut String) {
        match self {
            Self::Integer(value) => rt::Parameter::append(value, out),
            Self::Boolean(value) => rt::Parameter::append(value, out),
            Self::Undocumented(json) => out.push_str(json.as_str()),
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
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

impl rt::Validate for super::types::Named {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.0,
            rt::constraint::Limit::Whole(10),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Named.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 10",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Part {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.grouped {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("grouped"),
                    &rt::Rule {
                        id: "Part.grouped.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Round {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.label {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("label"),
                    &rt::Rule {
                        id: "Round.label.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
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

impl rt::Validate for super::types::Either {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        match self {
            Self::Word(value) => {
                if !rt::constraint::exclusive_minimum(
                    value,
                    rt::constraint::Limit::Whole(10),
                ) {
                    out.broken_by(
                        &at.name("value"),
                        &rt::Rule {
                            id: "Either.word.exclusiveMinimum",
                            keyword: "exclusiveMinimum",
                            sentence: "above 10",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Number(value),
                    );
                }
            }
            Self::Words(value) => {
                for (index, item) in value.iter().enumerate() {
                    rt::Validate::check(
                        item,
                        context,
                        &at.name("value").index(index),
                        out,
                    );
                }
            }
            _ => {}
        }
    }
}

impl rt::Validate for super::types::Entries {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.paired {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("paired"),
                    &rt::Rule {
                        id: "Entries.paired.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.slotted {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("slotted"),
                    &rt::Rule {
                        id: "Entries.slotted.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Must {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.must,
            rt::constraint::Limit::Whole(10),
        ) {
            out.broken_by(
                &at.name("must"),
                &rt::Rule {
                    id: "Must.must.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 10",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.must),
            );
        }
        if let Some(value) = &self.may {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("may"),
                    &rt::Rule {
                        id: "Must.may.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.null {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("null"),
                    &rt::Rule {
                        id: "Must.null.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
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
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("plain"),
                    &rt::Rule {
                        id: "Thing.plain.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = self.maybe.as_option() {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("maybe"),
                    &rt::Rule {
                        id: "Thing.maybe.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.named {
            rt::Validate::check(value, context, &at.name("named"), out);
        }
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::exclusive_minimum(
                    item,
                    rt::constraint::Limit::Whole(10),
                ) {
                    out.broken_by(
                        &at.name("items").index(index),
                        &rt::Rule {
                            id: "Thing.items[].exclusiveMinimum",
                            keyword: "exclusiveMinimum",
                            sentence: "above 10",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Number(item),
                    );
                }
            }
        }
        if let Some(value) = &self.nested {
            for (index, item) in value.iter().enumerate() {
                for (index_2, item) in item.iter().enumerate() {
                    if !rt::constraint::exclusive_minimum(
                        item,
                        rt::constraint::Limit::Whole(10),
                    ) {
                        out.broken_by(
                            &at.name("nested").index(index).index(index_2),
                            &rt::Rule {
                                id: "Thing.nested[][].exclusiveMinimum",
                                keyword: "exclusiveMinimum",
                                sentence: "above 10",
                                source: "Made up / all",
                            },
                            &rt::constraint::found::Number(item),
                        );
                    }
                }
            }
        }
        if let Some(value) = &self.map {
            for (key, item) in value.iter() {
                if !rt::constraint::exclusive_minimum(
                    item,
                    rt::constraint::Limit::Whole(10),
                ) {
                    out.broken_by(
                        &at.name("map").key(key),
                        &rt::Rule {
                            id: "Thing.map[].exclusiveMinimum",
                            keyword: "exclusiveMinimum",
                            sentence: "above 10",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Number(item),
                    );
                }
            }
        }
        if let Some(value) = &self.lists {
            for (key, item) in value.iter() {
                for (index_2, item) in item.iter().enumerate() {
                    rt::Validate::check(
                        item,
                        context,
                        &at.name("lists").key(key).index(index_2),
                        out,
                    );
                }
            }
        }
        if let Some(value) = &self.shape {
            rt::Validate::check(value, context, &at.name("shape"), out);
        }
        if let Some(value) = &self.either {
            rt::Validate::check(value, context, &at.name("either"), out);
        }
        if let Some(value) = &self.kind {
            rt::Validate::check(value, context, &at.name("kind"), out);
        }
        if let Some(value) = &self.both {
            if let super::types::ThingBoth::Integer(value) = value {
                if !rt::constraint::exclusive_minimum(
                    value,
                    rt::constraint::Limit::Whole(10),
                ) {
                    out.broken_by(
                        &at.name("both"),
                        &rt::Rule {
                            id: "Thing.both.exclusiveMinimum",
                            keyword: "exclusiveMinimum",
                            sentence: "above 10",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Number(value),
                    );
                }
            }
        }
        if let Some(value) = &self.entries {
            rt::Validate::check(value, context, &at.name("entries"), out);
        }
        if let Some(value) = &self.must {
            rt::Validate::check(value, context, &at.name("must"), out);
        }
        if let Some(value) = &self.child {
            rt::Validate::check(value, context, &at.name("child"), out);
        }
        if let Some(value) = &self.children {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(
                    item,
                    context,
                    &at.name("children").index(index),
                    out,
                );
            }
        }
        if let Some(value) = &self.numbers {
            rt::Validate::check(value, context, &at.name("numbers"), out);
        }
        if let Some(value) = &self.part {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::Small {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.0,
            rt::constraint::Limit::Whole(10),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Small.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 10",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Wide {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.0,
            rt::constraint::Limit::Whole(10),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Wide.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 10",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Exact {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.0,
            rt::constraint::Limit::Exact("0.1"),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Exact.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 0.1",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Any {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.0,
            rt::constraint::Limit::Exact("0.1"),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Any.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 0.1",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Huge {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(
            &self.0,
            rt::constraint::Limit::Exact("123456789012345678901234567890"),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Huge.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 123456789012345678901234567890",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Numbers {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.small {
            rt::Validate::check(value, context, &at.name("small"), out);
        }
        if let Some(value) = &self.wide {
            rt::Validate::check(value, context, &at.name("wide"), out);
        }
        if let Some(value) = &self.exact {
            rt::Validate::check(value, context, &at.name("exact"), out);
        }
        if let Some(value) = &self.any {
            rt::Validate::check(value, context, &at.name("any"), out);
        }
        if let Some(value) = &self.huge {
            rt::Validate::check(value, context, &at.name("huge"), out);
        }
    }
}

impl rt::Validate for super::types::ThingKind {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Self::Named(value) = self {
            rt::Validate::check(value, context, at, out);
        }
    }
}

impl rt::Validate for super::types::ThingBoth {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsChange {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if !rt::constraint::exclusive_minimum(
            &self.id,
            rt::constraint::Limit::Whole(10),
        ) {
            out.broken_by(
                &at.name("path").name("id"),
                &rt::Rule {
                    id: "things.change.path.id.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 10",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.id),
            );
        }
        if let Some(value) = &self.one {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("query").name("one"),
                    &rt::Rule {
                        id: "things.change.query.one.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.many {
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::exclusive_minimum(
                    item,
                    rt::constraint::Limit::Whole(10),
                ) {
                    out.broken_by(
                        &at.name("query").name("many").index(index),
                        &rt::Rule {
                            id: "things.change.query.many[].exclusiveMinimum",
                            keyword: "exclusiveMinimum",
                            sentence: "above 10",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Number(item),
                    );
                }
            }
        }
        if let Some(value) = &self.named {
            rt::Validate::check(value, context, &at.name("query").name("named"), out);
        }
        if let Some(value) = &self.x_word {
            if !rt::constraint::exclusive_minimum(
                value,
                rt::constraint::Limit::Whole(10),
            ) {
                out.broken_by(
                    &at.name("header").name("X-Word"),
                    &rt::Rule {
                        id: "things.change.header.X-Word.exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 10",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.body {
            rt::Validate::check(value, context, &at.name("body"), out);
        }
    }
}

impl rt::Validate for super::ops::WordsPut {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        rt::Validate::check(&self.body, context, &at.name("body"), out);
    }
}

impl rt::Validate for super::ops::WordsList {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        for (index, item) in self.body.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("body").index(index), out);
        }
    }
}
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
