// @generated from specs/enum_values by `cargo xtask regenerate`. Changes made here are lost.

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

/// A client of enum_values. Clones are cheap and share connections.
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
    /// Values at every place of a call.
    ///
    /// `PUT /things/{id}`; see [`ThingsChange`](super::ops::ThingsChange).
    ///
    /// ```ignore
    /// # async fn example(client: enum_values::Client, id: enum_values::types::Closed) -> Result<(), enum_values::Error> {
    /// let thing = client.things().change(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(
        &self,
        id: super::types::Closed,
    ) -> super::Call<M, super::ops::ThingsChange> {
        super::Call::new(
            &self.core,
            super::ops::ThingsChange {
                id,
                one: Default::default(),
                many: Default::default(),
                open: Default::default(),
                x_word: Default::default(),
                body: Default::default(),
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

/// Values at every place of a call.
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
    /// `id`; required.
    pub id: super::types::Closed,
    /// The query parameter `one`.
    ///
    /// `one`; may be left out.
    pub one: Option<super::types::Closed>,
    /// The query parameter `many`.
    ///
    /// `many`; may be left out.
    pub many: Option<Vec<super::types::Closed>>,
    /// The query parameter `open`.
    ///
    /// `open`; may be left out.
    pub open: Option<super::types::Open>,
    /// The header parameter `X-Word`.
    ///
    /// `X-Word`; may be left out.
    pub x_word: Option<super::types::Closed>,
    /// The body.
    ///
    /// Sent as `application/json`.
    pub body: Option<super::types::Thing>,
}

impl ThingsChange {
    /// The operation with what it needs.
    pub fn new(id: super::types::Closed) -> Self {
        Self {
            id,
            one: Default::default(),
            many: Default::default(),
            open: Default::default(),
            x_word: Default::default(),
            body: Default::default(),
        }
    }
}

impl<M: rt::Mode> super::Call<M, ThingsChange> {
    /// The query parameter `one`.
    pub fn one(mut self, one: super::types::Closed) -> Self {
        self.operation.one = Some(one);
        self
    }
    /// The query parameter `many`.
    pub fn many(mut self, many: impl Into<Vec<super::types::Closed>>) -> Self {
        self.operation.many = Some(many.into());
        self
    }
    /// The query parameter `open`.
    pub fn open(mut self, open: super::types::Open) -> Self {
        self.operation.open = Some(open);
        self
    }
    /// The header parameter `X-Word`.
    pub fn x_word(mut self, x_word: super::types::Closed) -> Self {
        self.operation.x_word = Some(x_word);
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
        out.query("open", &self.open);
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
    /// The set of values `Open`.
    pub enum Open {
        /// `"red"` on the wire.
        Red = "red",
        /// `"dark blue"` on the wire.
        DarkBlue = "dark blue",
        /// `"é"` on the wire.
        E = "é",
    }
}

rt::closed_string_enum! {
    /// The set of values `Closed`.
    pub enum Closed {
        /// `"red"` on the wire.
        Red = "red",
        /// `"green"` on the wire.
        Green = "green",
    }
}

rt::integer_enum! {
    /// The set of values `Coded`.
    pub enum Coded {
        /// `0` on the wire.
        None = 0,
        /// `1` on the wire.
        One = 1,
        /// `-5` on the wire.
        Below = -5,
    }
}

rt::integer_enum! {
    /// The set of values `Few`.
    pub enum Few {
        /// `1` on the wire.
        One = 1,
        /// `2` on the wire.
        Two = 2,
    }
}

rt::closed_string_enum! {
    /// The set of values `Told`.
    pub enum Told {
        /// the first
        ///
        /// `"a"` on the wire.
        A = "a",
        /// the second
        ///
        /// `"b"` on the wire.
        B = "b",
    }
}

/// The object `Part`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The member `grouped`.
    ///
    /// `grouped`; not said whether required.
    pub grouped: Option<Closed>,
}

impl Part {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `grouped`.
    #[must_use]
    pub fn grouped(mut self, grouped: Closed) -> Self {
        self.grouped = Some(grouped);
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
    /// `label`; not said whether required.
    pub label: Option<Closed>,
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
    pub fn label(mut self, label: Closed) -> Self {
        self.label = Some(label);
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
    Word(Closed),
    /// `key` is `words`.
    Words(Vec<Closed>),
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
    /// `paired`; not said whether required.
    pub paired: Option<Closed>,
    /// The member `slotted`.
    ///
    /// `slotted`; not said whether required.
    pub slotted: Option<Closed>,
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
    pub fn paired(mut self, paired: Closed) -> Self {
        self.paired = Some(paired);
        self
    }
    /// The member `slotted`.
    #[must_use]
    pub fn slotted(mut self, slotted: Closed) -> Self {
        self.slotted = Some(slotted);
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
    /// `must`; required.
    pub must: Closed,
    /// The member `may`.
    ///
    /// `may`; may be left out.
    pub may: Option<Closed>,
    /// The member `null`.
    ///
    /// `null`; required; may be null.
    pub null: Option<Closed>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Must {
    /// One with what is required.
    pub fn new(must: Closed, null: Option<Closed>) -> Self {
        Self {
            must,
            may: Default::default(),
            null,
            extra: Default::default(),
        }
    }
    /// The member `may`.
    #[must_use]
    pub fn may(mut self, may: Closed) -> Self {
        self.may = Some(may);
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
    /// `plain`; not said whether required.
    pub plain: Option<Closed>,
    /// The member `maybe`.
    ///
    /// `maybe`; not said whether required; may be null.
    pub maybe: rt::Patch<Closed>,
    /// The member `inline`.
    ///
    /// `inline`; not said whether required.
    pub inline: Option<ThingInline>,
    /// The member `open`.
    ///
    /// `open`; not said whether required.
    pub open: Option<ThingOpen>,
    /// The member `items`.
    ///
    /// `items`; not said whether required.
    pub items: Option<Vec<Closed>>,
    /// The member `nested`.
    ///
    /// `nested`; not said whether required.
    pub nested: Option<Vec<Vec<Closed>>>,
    /// The member `map`.
    ///
    /// `map`; not said whether required.
    pub map: Option<rt::Map<Closed>>,
    /// The member `listed`.
    ///
    /// `listed`; not said whether required.
    pub listed: Option<Vec<ThingListed>>,
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
    /// The member `opens`.
    ///
    /// `opens`; not said whether required.
    pub opens: Option<Vec<Open>>,
    /// The member `coded`.
    ///
    /// `coded`; not said whether required.
    pub coded: Option<Coded>,
    /// The member `told`.
    ///
    /// `told`; not said whether required.
    pub told: Option<Told>,
    /// The member `few`.
    ///
    /// `few`; not said whether required.
    pub few: Option<Few>,
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
    pub fn plain(mut self, plain: Closed) -> Self {
        self.plain = Some(plain);
        self
    }
    /// The member `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<rt::Patch<Closed>>) -> Self {
        self.maybe = maybe.into();
        self
    }
    /// The member `inline`.
    #[must_use]
    pub fn inline(mut self, inline: ThingInline) -> Self {
        self.inline = Some(inline);
        self
    }
    /// The member `open`.
    #[must_use]
    pub fn open(mut self, open: ThingOpen) -> Self {
        self.open = Some(open);
        self
    }
    /// The member `items`.
    #[must_use]
    pub fn items(mut self, items: impl Into<Vec<Closed>>) -> Self {
        self.items = Some(items.into());
        self
    }
    /// The member `nested`.
    #[must_use]
    pub fn nested(mut self, nested: impl Into<Vec<Vec<Closed>>>) -> Self {
        self.nested = Some(nested.into());
        self
    }
    /// The member `map`.
    #[must_use]
    pub fn map(mut self, map: impl Into<rt::Map<Closed>>) -> Self {
        self.map = Some(map.into());
        self
    }
    /// The member `listed`.
    #[must_use]
    pub fn listed(mut self, listed: impl Into<Vec<ThingListed>>) -> Self {
        self.listed = Some(listed.into());
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
    /// The member `opens`.
    #[must_use]
    pub fn opens(mut self, opens: impl Into<Vec<Open>>) -> Self {
        self.opens = Some(opens.into());
        self
    }
    /// The member `coded`.
    #[must_use]
    pub fn coded(mut self, coded: Coded) -> Self {
        self.coded = Some(coded);
        self
    }
    /// The member `told`.
    #[must_use]
    pub fn told(mut self, told: Told) -> Self {
        self.told = Some(told);
        self
    }
    /// The member `few`.
    #[must_use]
    pub fn few(mut self, few: Few) -> Self {
        self.few = Some(few);
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
            inline: f.take(&["inline"])?,
            open: f.take(&["open"])?,
            items: f.take(&["items"])?,
            nested: f.take(&["nested"])?,
            map: f.take(&["map"])?,
            listed: f.take(&["listed"])?,
            shape: f.take(&["shape"])?,
            either: f.take(&["either"])?,
            kind: f.take(&["kind"])?,
            entries: f.take(&["entries"])?,
            must: f.take(&["must"])?,
            child: f.take(&["child"])?,
            opens: f.take(&["opens"])?,
            coded: f.take(&["coded"])?,
            told: f.take(&["told"])?,
            few: f.take(&["few"])?,
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
        o.member("inline", &self.inline);
        o.member("open", &self.open);
        o.member("items", &self.items);
        o.member("nested", &self.nested);
        o.member("map", &self.map);
        o.member("listed", &self.listed);
        o.member("shape", &self.shape);
        o.member("either", &self.either);
        o.member("kind", &self.kind);
        o.member("entries", &self.entries);
        o.member("must", &self.must);
        o.member("child", &self.child);
        o.member("opens", &self.opens);
        o.member("coded", &self.coded);
        o.member("told", &self.told);
        o.member("few", &self.few);
        if let Some(group) = &self.part {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
    }
}

rt::closed_string_enum! {
    /// The set of values `ThingInline`.
    pub enum ThingInline {
        /// `"x"` on the wire.
        X = "x",
        /// `"y"` on the wire.
        Y = "y",
    }
}

rt::string_enum! {
    /// The set of values `ThingOpen`.
    pub enum ThingOpen {
        /// `"x"` on the wire.
        X = "x",
        /// `"y"` on the wire.
        Y = "y",
    }
}

rt::string_enum! {
    /// The set of values `ThingListed`.
    pub enum ThingListed {
        /// `"p"` on the wire.
        P = "p",
        /// `"q"` on the wire.
        Q = "q",
    }
}

/// The union `ThingKind`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingKind {
    /// Read from a string.
    Closed(Closed),
    /// Read from a boolean.
    Boolean(bool),
    /// A value that is none of the documented ones.
    Undocumented(rt::Json),
}

impl From<Closed> for ThingKind {
    fn from(value: Closed) -> Self {
        Self::Closed(value)
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
            rt::Kind::String => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Closed))
            }
            rt::Kind::Bool => {
                Ok(r.either()?.map_or_else(Self::Undocumented, Self::Boolean))
            }
            _ => {
                r.other_kind(&[rt::Kind::String, rt::Kind::Bool]).map(Self::Undocumented)
            }
        }
    }
}

impl rt::WriteJson for ThingKind {
    fn write(&self, w: &mut rt::Writer) {
        match self {
            Self::Closed(value) => rt::WriteJson::write(value, w),
            Self::Boolean(value) => rt::WriteJson::write(value, w),
            Self::Undocumented(json) => w.raw(json),
        }
    }
}

impl rt::Parameter for ThingKind {
    fn append(&self, out: &mut String) {
        match self {
            Self::Closed(value) => rt::Parameter::append(value, out),
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

impl rt::Validate for super::types::Open {
    type Context = ();
}

impl rt::Validate for super::types::Closed {
    type Context = ();
}

impl rt::Validate for super::types::Coded {
    type Context = ();
}

impl rt::Validate for super::types::Few {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !matches!(self.as_i64(), 1 | 2) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Few.enum",
                    keyword: "enum",
                    sentence: "one of 1, 2",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.as_i64()),
            );
        }
    }
}

impl rt::Validate for super::types::Told {
    type Context = ();
}

impl rt::Validate for super::types::Part {
    type Context = ();
}

impl rt::Validate for super::types::Round {
    type Context = ();
}

impl rt::Validate for super::types::Shape {
    type Context = ();
}

impl rt::Validate for super::types::Either {
    type Context = ();
}

impl rt::Validate for super::types::Entries {
    type Context = ();
}

impl rt::Validate for super::types::Must {
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
        if let Some(value) = &self.child {
            rt::Validate::check(value, context, &at.name("child"), out);
        }
        if let Some(value) = &self.few {
            rt::Validate::check(value, context, &at.name("few"), out);
        }
    }
}

impl rt::Validate for super::types::ThingInline {
    type Context = ();
}

impl rt::Validate for super::types::ThingOpen {
    type Context = ();
}

impl rt::Validate for super::types::ThingListed {
    type Context = ();
}

impl rt::Validate for super::types::ThingKind {
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
        if let Some(value) = &self.body {
            rt::Validate::check(value, context, &at.name("body"), out);
        }
    }
}
}

pub use self::client::{Builder, Call, Client};
pub use self::error::{Documented, Error};
pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
