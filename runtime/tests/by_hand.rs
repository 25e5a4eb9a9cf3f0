//! What generated code looks like: a small API written by hand against the runtime, and called through a transport
//! that answers from memory.

use std::future::{Future, IntoFuture};
use std::sync::{Arc, Mutex};

/// The crate that a generator would emit.
mod club {
    use specwright_runtime::{
        self as rt, Async, Authenticate, BoxFuture, BuildError, BuilderCore, CallOptions, Core, DecodeError, Extra,
        Fields, Integer, Join, Json, Kind, MemberSink, Meta, Method, Mode, Object, ObjectWriter, Operation, Outcome,
        Patch, ReadJson, ReadMembers, Reader, Reply, RequestWriter, ResponseView, Segment, Timestamp, Uuid, WriteJson,
        WriteMembers, Writer,
    };
    use std::sync::Arc;

    // ---- scalars and enumerations

    rt::newtype! {
        #[copy]
        /// Which member.
        pub struct MemberId(Uuid);
    }

    rt::newtype! {
        /// A key of a plan.
        pub struct PlanKey(String);
    }

    rt::string_enum! {
        /// Which way a list is sorted.
        pub enum SortDirection {
            /// Upwards.
            Ascending = "Ascending",
            /// Downwards.
            Descending = "Descending",
        }
    }

    rt::integer_enum! {
        /// How far a request is.
        pub enum Status {
            /// Not known.
            Unspecified = 0,
            /// Waiting.
            Pending = 1,
        }
    }

    // ---- a plain struct that is read (and written, for a round trip)

    /// A member of the club.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Member {
        /// `memberId`, required
        pub member_id: MemberId,
        /// `name`
        pub name: Option<String>,
        /// `joined`
        pub joined: Option<Timestamp>,
        /// `points`, or `Points` as the example has it
        pub points: Option<Integer>,
        /// `status`
        pub status: Option<Status>,
        /// `sponsor`: the type holds itself
        pub sponsor: Option<Box<Member>>,
        /// `left`, required, may be null
        pub left: Option<Timestamp>,
        /// Members that the documentation does not list.
        pub extra: Extra,
    }

    impl ReadJson for Member {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            const NAMES: &[&str] = &["memberId", "name", "joined", "points", "status", "sponsor", "left", "Points"];
            let mut o = r.object()?;
            let (mut member_id, mut name, mut joined, mut points) = (None, None, None, None);
            let (mut status, mut sponsor, mut left) = (None, None, None);
            while let Some(index) = o.next(r, NAMES)? {
                match index {
                    0 => o.member(r, &mut member_id)?,
                    1 => o.member(r, &mut name)?,
                    2 => o.member(r, &mut joined)?,
                    3 | 7 => o.member(r, &mut points)?,
                    4 => o.member(r, &mut status)?,
                    5 => o.member(r, &mut sponsor)?,
                    _ => o.nullable(r, &mut left)?,
                }
            }
            Ok(Self {
                member_id: o.required(member_id, "memberId")?,
                name,
                joined,
                points,
                status,
                sponsor,
                left: o.required(left, "left")?,
                extra: o.into_extra(),
            })
        }
    }

    impl WriteJson for Member {
        fn write(&self, w: &mut Writer) {
            let mut o = w.object();
            o.required("memberId", &self.member_id);
            o.member("name", &self.name);
            o.member("joined", &self.joined);
            o.member("points", &self.points);
            o.member("status", &self.status);
            o.member("sponsor", &self.sponsor);
            o.required("left", &self.left);
            o.extra(&self.extra);
            o.end();
        }
    }

    // ---- a struct that is sent: three states, a constant

    /// Changes to a member.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MemberPatch {
        /// `name`
        pub name: Patch<String>,
        /// `sponsorId`
        pub sponsor_id: Patch<MemberId>,
        /// Members that the documentation does not list.
        pub extra: Extra,
    }

    impl MemberPatch {
        /// Changes nothing.
        pub fn new() -> Self {
            Self::default()
        }

        /// Sets `name`.
        pub fn name(mut self, value: impl Into<Patch<String>>) -> Self {
            self.name = value.into();
            self
        }

        /// Sets `sponsorId`.
        pub fn sponsor_id(mut self, value: impl Into<Patch<MemberId>>) -> Self {
            self.sponsor_id = value.into();
            self
        }

        /// Sets a member that the documentation does not list.
        pub fn member(mut self, name: &str, value: impl Into<Json>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl WriteJson for MemberPatch {
        fn write(&self, w: &mut Writer) {
            let mut o = w.object();
            o.constant("automatic", "true");
            o.member("name", &self.name);
            o.member("sponsorId", &self.sponsor_id);
            o.extra(&self.extra);
            o.end();
        }
    }

    impl ReadJson for MemberPatch {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            const NAMES: &[&str] = &["automatic", "name", "sponsorId"];
            let mut o: Object = r.object()?;
            let mut out = Self::default();
            while let Some(index) = o.next(r, NAMES)? {
                match index {
                    0 => o.constant(r, "true")?,
                    1 => o.patch(r, &mut out.name)?,
                    _ => o.patch(r, &mut out.sponsor_id)?,
                }
            }
            out.extra = o.into_extra();
            Ok(out)
        }
    }

    // ---- an included type, a type in pairs that includes it, and an object that includes it

    /// Who agreed.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Agreement {
        /// `agreement_first_name`, required
        pub first_name: String,
        /// `agreement_last_name`, required
        pub last_name: String,
    }

    impl ReadMembers for Agreement {
        fn read_members(f: &mut Fields<'_>) -> Result<Self, DecodeError> {
            let value = Self {
                first_name: f.take_required(&["agreement_first_name"])?,
                last_name: f.take_required(&["agreement_last_name"])?,
            };
            f.take_constant(&["mca_attestation_accepted"], "\"YES\"")?;
            Ok(value)
        }
    }

    impl WriteMembers for Agreement {
        fn write_members<S: MemberSink>(&self, sink: &mut S) {
            sink.required("agreement_first_name", &self.first_name);
            sink.required("agreement_last_name", &self.last_name);
            sink.constant("mca_attestation_accepted", "\"YES\"");
        }
    }

    /// What a partner of record says.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PartnerOfRecord {
        /// Members that the documentation does not list.
        pub extra: Extra,
    }

    impl ReadJson for PartnerOfRecord {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let mut o = r.object()?;
            while o.next(r, &["YES"])?.is_some() {
                o.constant(r, "true")?;
            }
            Ok(Self { extra: o.into_extra() })
        }
    }

    impl WriteJson for PartnerOfRecord {
        fn write(&self, w: &mut Writer) {
            let mut o = w.object();
            o.constant("YES", "true");
            o.extra(&self.extra);
            o.end();
        }
    }

    /// A new customer, as a list of key and value entries.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NewCustomer {
        /// `microsoft_domain`, required
        pub domain: String,
        /// `partner_on_record_attestation_accepted`, in `structured_value`
        pub partner_of_record: Option<PartnerOfRecord>,
        /// included, all or nothing
        pub agreement: Option<Agreement>,
        /// Entries that the documentation does not list, each whole.
        pub extra: Extra,
        /// Members beside the list.
        pub siblings: Extra,
    }

    impl ReadJson for NewCustomer {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let (mut f, siblings) = Fields::pairs(r, "activationParameters", "key", &["value", "structured_value"])?;
            f.take_constant(&["microsoft_order_type", " microsoft_order_type"], "\"new_customer\"")?;
            Ok(Self {
                domain: f.take_required(&["microsoft_domain"])?,
                partner_of_record: f.take_slot(&["partner_on_record_attestation_accepted"], "structured_value")?,
                agreement: if f.has_any(&["agreement_first_name", "agreement_last_name"]) {
                    Some(Agreement::read_members(&mut f)?)
                } else {
                    None
                },
                extra: f.rest(),
                siblings,
            })
        }
    }

    impl WriteJson for NewCustomer {
        fn write(&self, w: &mut Writer) {
            let mut p = w.pairs("activationParameters", "key", "value");
            p.constant("microsoft_order_type", "\"new_customer\"");
            p.required("microsoft_domain", &self.domain);
            p.slot("partner_on_record_attestation_accepted", "structured_value", &self.partner_of_record);
            if let Some(agreement) = &self.agreement {
                agreement.write_members(&mut p);
            }
            p.extra(&self.extra);
            p.end(&self.siblings);
        }
    }

    impl NewCustomer {
        /// Sets an entry that the documentation does not list.
        pub fn parameter(mut self, key: &str, value: &str) -> Self {
            self.extra.insert_pair("key", key, "value", value);
            self
        }
    }

    // ---- a choice: the type of one member depends on another

    /// An attribute.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Attribute {
        /// `reservation_scope`
        ReservationScope(String),
        /// `azure_subscriptions`
        AzureSubscriptions(Vec<String>),
        /// Any other key.
        Other {
            /// The key.
            key: String,
            /// Its value.
            value: Json,
        },
    }

    impl ReadMembers for Attribute {
        fn read_members(f: &mut Fields<'_>) -> Result<Self, DecodeError> {
            let key: String = f.take_required(&["key"])?;
            Ok(match key.as_str() {
                "reservation_scope" => Self::ReservationScope(f.take_required(&["value"])?),
                "azure_subscriptions" => Self::AzureSubscriptions(f.take_required(&["value"])?),
                _ => Self::Other { key, value: f.take_required(&["value"])? },
            })
        }
    }

    impl WriteMembers for Attribute {
        fn write_members<S: MemberSink>(&self, sink: &mut S) {
            match self {
                Self::ReservationScope(value) => {
                    sink.constant("key", "\"reservation_scope\"");
                    sink.required("value", value);
                }
                Self::AzureSubscriptions(value) => {
                    sink.constant("key", "\"azure_subscriptions\"");
                    sink.required("value", value);
                }
                Self::Other { key, value } => {
                    sink.required("key", key);
                    sink.required("value", value);
                }
            }
        }
    }

    /// An attribute with what was found out about it.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ValidatedAttribute {
        /// included
        pub attribute: Attribute,
        /// `microsoft_customer_agreement`
        pub microsoft_customer_agreement: Option<bool>,
        /// Members that the documentation does not list.
        pub extra: Extra,
    }

    impl ReadJson for ValidatedAttribute {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let mut f = r.fields()?;
            Ok(Self {
                attribute: Attribute::read_members(&mut f)?,
                microsoft_customer_agreement: f.take(&["microsoft_customer_agreement"])?,
                extra: f.rest(),
            })
        }
    }

    impl WriteJson for ValidatedAttribute {
        fn write(&self, w: &mut Writer) {
            let mut o: ObjectWriter<'_> = w.object();
            self.attribute.write_members(&mut o);
            o.member("microsoft_customer_agreement", &self.microsoft_customer_agreement);
            o.extra(&self.extra);
            o.end();
        }
    }

    // ---- a union by a tag, and one by the kind of JSON

    /// A way to pay.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Payment {
        /// `card`
        Card(Card),
        /// Any other.
        Undocumented(Json),
    }

    /// A card.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Card {
        /// `last4`
        pub last4: Option<String>,
        /// Members that the documentation does not list.
        pub extra: Extra,
    }

    impl ReadJson for Card {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let mut o = r.object()?;
            let mut last4 = None;
            while let Some(index) = o.next(r, &["type", "last4"])? {
                match index {
                    0 => o.constant(r, "\"card\"")?,
                    _ => o.member(r, &mut last4)?,
                }
            }
            Ok(Self { last4, extra: o.into_extra() })
        }
    }

    impl WriteJson for Card {
        fn write(&self, w: &mut Writer) {
            let mut o = w.object();
            o.constant("type", "\"card\"");
            o.member("last4", &self.last4);
            o.extra(&self.extra);
            o.end();
        }
    }

    impl ReadJson for Payment {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            match r.tag(&["type"])?.as_deref() {
                Some("card") => Card::read(r).map(Self::Card),
                _ => r.raw().map(Self::Undocumented),
            }
        }
    }

    impl WriteJson for Payment {
        fn write(&self, w: &mut Writer) {
            match self {
                Self::Card(card) => card.write(w),
                Self::Undocumented(json) => json.write(w),
            }
        }
    }

    /// A UUID in one place and an integer in another.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TimeZoneId {
        /// As a string.
        Uuid(Uuid),
        /// As a number.
        Integer(Integer),
    }

    impl ReadJson for TimeZoneId {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            match r.peek()? {
                Kind::String => Uuid::read(r).map(Self::Uuid),
                Kind::Number => Integer::read(r).map(Self::Integer),
                _ => Err(r.unexpected("a string or a number")),
            }
        }
    }

    impl WriteJson for TimeZoneId {
        fn write(&self, w: &mut Writer) {
            match self {
                Self::Uuid(value) => value.write(w),
                Self::Integer(value) => value.write(w),
            }
        }
    }

    // ---- documented errors and their catalogue

    /// The documented error.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ApiError {
        /// 422
        Provisioning(ProvisioningError),
        /// 4XX
        Problem(Problem),
    }

    /// The general error.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Problem {
        /// `message`
        pub message: Option<String>,
        /// Members that the documentation does not list.
        pub extra: Extra,
    }

    impl ReadJson for Problem {
        fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
            let mut o = r.object()?;
            let mut message = None;
            while let Some(_index) = o.next(r, &["message"])? {
                o.member(r, &mut message)?;
            }
            Ok(Self { message, extra: o.into_extra() })
        }
    }

    /// An error whose shape is not documented, but whose texts are.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ProvisioningError {
        /// The body.
        pub body: Json,
    }

    /// A documented text.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Known {
        /// Validation is failed
        VendorFailure,
        /// Account already has a domain
        AccountHasDomain {
            /// Which one.
            domain: String,
        },
    }

    const VENDOR_FAILURE: rt::DocumentedText = rt::DocumentedText(&[rt::Piece::Text("Validation is failed")]);
    const ACCOUNT_HAS_DOMAIN: rt::DocumentedText = rt::DocumentedText(&[
        rt::Piece::Text("Account already has a domain "),
        rt::Piece::Capture("domain"),
        rt::Piece::Text(" in the Microsoft network"),
    ]);

    impl ProvisioningError {
        /// The documented texts in the body.
        pub fn known(&self) -> Vec<Known> {
            let mut known = Vec::new();
            for text in self.body.strings() {
                if VENDOR_FAILURE.find(&text).is_some() {
                    known.push(Known::VendorFailure);
                }
                if let Some(captures) = ACCOUNT_HAS_DOMAIN.find(&text) {
                    known.push(Known::AccountHasDomain { domain: captures.get("domain").to_owned() });
                }
            }
            known
        }
    }

    /// The error of every call.
    pub type Error = rt::Error<ApiError>;

    fn failure<T>(r: &ResponseView<'_>) -> Outcome<T, ApiError> {
        match r.status() {
            422 => r.error(|body| ApiError::Provisioning(ProvisioningError { body })),
            400..=499 => r.error(ApiError::Problem),
            _ => Outcome::Undocumented,
        }
    }

    // ---- operations

    /// The operations as values.
    pub mod ops {
        use super::*;

        /// `members.list`
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct ListMembers {
            /// `sort`
            pub sort: Option<SortDirection>,
            /// `ids`
            pub ids: Vec<MemberId>,
        }

        impl Operation for ListMembers {
            type Output = Vec<Member>;
            type Documented = ApiError;
            const META: &'static Meta = &Meta {
                id: "members.list",
                source: "params / members",
                method: Method::GET,
                path: &[Segment::Literal("/members")],
                accept: Some("application/json"),
                idempotent: true,
                since: None,
                removed: None,
            };

            fn encode(&self, out: &mut RequestWriter) {
                out.query("sort", &self.sort);
                out.query_list("ids", &self.ids, Join::Comma);
            }

            fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, ApiError> {
                match r.status() {
                    200..=299 => r.success(),
                    _ => failure(r),
                }
            }
        }

        /// `members.get`: 404 means that there is none
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct GetMember {
            /// `memberId`
            pub member: MemberId,
        }

        impl Operation for GetMember {
            type Output = Option<Member>;
            type Documented = ApiError;
            const META: &'static Meta = &Meta {
                id: "members.get",
                source: "params / members",
                method: Method::GET,
                path: &[Segment::Literal("/members/"), Segment::Parameter("memberId")],
                accept: Some("application/json"),
                idempotent: true,
                since: None,
                removed: None,
            };

            fn encode(&self, out: &mut RequestWriter) {
                out.path("memberId", &self.member);
            }

            fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, ApiError> {
                match r.status() {
                    200..=299 => r.success().map(Some),
                    404 => Outcome::Success(None),
                    _ => failure(r),
                }
            }
        }

        /// `members.update`: 202 without a body
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct UpdateMember {
            /// `memberId`
            pub member: MemberId,
            /// The body.
            pub body: MemberPatch,
        }

        impl Operation for UpdateMember {
            type Output = ();
            type Documented = ApiError;
            const META: &'static Meta = &Meta {
                id: "members.update",
                source: "params / members",
                method: Method::PATCH,
                path: &[Segment::Literal("/members/"), Segment::Parameter("memberId")],
                accept: None,
                idempotent: false,
                since: Some("v1"),
                removed: Some("v3"),
            };

            fn encode(&self, out: &mut RequestWriter) {
                out.path("memberId", &self.member);
                out.json("application/json", &self.body);
            }

            fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, ApiError> {
                match r.status() {
                    202 => r.success_empty(),
                    200..=299 => r.success_empty(),
                    _ => failure(r),
                }
            }
        }
    }

    // ---- the client

    /// Collects what a client needs.
    #[derive(Debug)]
    #[must_use]
    pub struct Builder(BuilderCore);

    impl Builder {
        /// Another address: a sandbox, a server of a test.
        pub fn base_url(self, address: impl Into<String>) -> Self {
            Self(self.0.base_url(address.into()))
        }

        /// Another transport.
        pub fn transport(self, transport: Arc<dyn rt::Transport>) -> Self {
            Self(self.0.transport(transport))
        }

        /// Another timer.
        pub fn timer(self, timer: Arc<dyn rt::Timer>) -> Self {
            Self(self.0.timer(timer))
        }

        /// The client.
        ///
        /// # Errors
        /// If what was given cannot be used.
        pub fn build(self) -> Result<Client, BuildError> {
            Ok(Client { core: self.0.build()? })
        }
    }

    /// A client of the club.
    #[derive(Clone, Debug)]
    pub struct Client<M: Mode = Async> {
        core: Core<M>,
    }

    impl Client<Async> {
        /// A builder with what is required: the tenant and a way to authenticate.
        pub fn builder(tenant: &str, credentials: impl Authenticate) -> Builder {
            Builder(
                BuilderCore::new("https://club.example/{version}/api")
                    .version("v2")
                    .header("X-Tenant", tenant)
                    .authenticate(Arc::new(credentials)),
            )
        }
    }

    impl<M: Mode> Client<M> {
        /// Members.
        pub fn members(&self) -> Members<M> {
            Members { core: self.core.clone() }
        }

        /// What v1 has and the present version lacks.
        pub fn v1(&self) -> Members<M> {
            Members { core: self.core.with_version("v1") }
        }
    }

    /// The group `members`.
    #[derive(Clone, Debug)]
    pub struct Members<M: Mode = Async> {
        core: Core<M>,
    }

    impl<M: Mode> Members<M> {
        /// All members.
        pub fn list(&self) -> Call<M, ops::ListMembers> {
            Call::new(&self.core, ops::ListMembers { sort: None, ids: Vec::new() })
        }

        /// One member.
        pub fn get(&self, member: impl Into<MemberId>) -> Call<M, ops::GetMember> {
            Call::new(&self.core, ops::GetMember { member: member.into() })
        }

        /// Changes a member.
        pub fn update(&self, member: impl Into<MemberId>, body: MemberPatch) -> Call<M, ops::UpdateMember> {
            Call::new(&self.core, ops::UpdateMember { member: member.into(), body })
        }
    }

    /// A call that is not yet made.
    #[derive(Debug)]
    #[must_use = "a call does nothing until it is awaited"]
    pub struct Call<M: Mode, O> {
        core: Core<M>,
        operation: O,
        options: CallOptions,
    }

    impl<M: Mode, O: Operation> Call<M, O> {
        fn new(core: &Core<M>, operation: O) -> Self {
            Self { core: core.clone(), operation, options: CallOptions::new() }
        }

        /// Sends the call for this end user.
        pub fn bearer_token(mut self, token: impl Into<rt::Secret>) -> Self {
            self.options.bearer_token(token);
            self
        }

        /// Changes the request before it is sent.
        pub fn edit(mut self, edit: impl FnOnce(&mut rt::http::Request<rt::Bytes>) + Send + 'static) -> Self {
            self.options.edit(edit);
            self
        }

        /// The operation without its client.
        pub fn into_operation(self) -> O {
            self.operation
        }
    }

    impl<O: Operation> Call<Async, O> {
        /// Makes the call, and gives the whole response.
        ///
        /// # Errors
        /// If it does not succeed.
        pub async fn reply(self) -> Result<Reply<O::Output>, rt::Error<O::Documented>> {
            self.core.run(self.operation, self.options).await
        }
    }

    impl<O: Operation> IntoFuture for Call<Async, O> {
        type Output = Result<O::Output, rt::Error<O::Documented>>;
        type IntoFuture = BoxFuture<Self::Output>;

        fn into_future(self) -> Self::IntoFuture {
            Box::pin(async move { self.reply().await.map(|reply| reply.value) })
        }
    }

    impl<M: Mode> Call<M, ops::ListMembers> {
        /// `sort`
        pub fn sort(mut self, value: impl Into<SortDirection>) -> Self {
            self.operation.sort = Some(value.into());
            self
        }

        /// `ids`
        pub fn ids(mut self, value: impl IntoIterator<Item = MemberId>) -> Self {
            self.operation.ids = value.into_iter().collect();
            self
        }
    }
}

use club::{Client, Known, MemberId, MemberPatch, NewCustomer, Payment, SortDirection, TimeZoneId, ValidatedAttribute};
use specwright_runtime::{
    BearerToken, BoxFuture, Bytes, ErrorKind, Limits, Listed as _, Patch, Timer, Transport, TransportError, from_str,
    to_string,
};

/// Answers from memory and keeps what was sent.
#[derive(Default)]
struct Memory {
    answers: Mutex<Vec<(u16, &'static str)>>,
    sent: Mutex<Vec<http::Request<Bytes>>>,
}

impl Transport for Memory {
    fn send(
        &self,
        request: http::Request<Bytes>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        self.sent.lock().unwrap().push(request);
        let (status, body) = self.answers.lock().unwrap().remove(0);
        let mut response = http::Response::new(Bytes::from_static(body.as_bytes()));
        *response.status_mut() = status.try_into().unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

impl Timer for Memory {
    fn now(&self) -> std::time::Instant {
        std::time::Instant::now()
    }

    fn sleep(&self, _duration: std::time::Duration) -> BoxFuture<()> {
        Box::pin(std::future::ready(()))
    }
}

fn client(answers: &[(u16, &'static str)]) -> (Client, Arc<Memory>) {
    let memory = Arc::new(Memory { answers: Mutex::new(answers.to_vec()), ..Memory::default() });
    let client = Client::builder("acme", BearerToken("t0ken".into()))
        .base_url("https://club.example/{version}/api/")
        .transport(memory.clone())
        .timer(memory.clone())
        .build()
        .unwrap();
    (client, memory)
}

/// Nothing here waits, so that one look is enough.
fn done<F: IntoFuture>(future: F) -> F::Output {
    let mut future = std::pin::pin!(future.into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(output) => output,
        std::task::Poll::Pending => panic!("nothing here waits"),
    }
}

const ID: &str = "0a0b0c0d-0102-0304-0506-070809101112";

fn id() -> MemberId {
    ID.parse().unwrap()
}

#[test]
fn a_list_is_asked_for_and_read() {
    let body = r#"[{"memberId":"0a0b0c0d-0102-0304-0506-070809101112","left":null,"points":12345678901234567890123,
        "status":9,"new":{"a":1.50},"name":null,"sponsor":{"memberId":"0a0b0c0d-0102-0304-0506-070809101112","left":"x"}}]"#;
    let (client, memory) = client(&[(200, body)]);
    let members = done(client.members().list().sort("Sideways").ids([id(), id()])).unwrap();
    let member = &members[0];
    assert_eq!(member.points.as_ref().unwrap().to_string(), "12345678901234567890123");
    assert_eq!(member.status.unwrap().as_i64(), 9);
    assert_eq!(member.left, None);
    assert_eq!(member.sponsor.as_ref().unwrap().left.as_ref().unwrap().as_str(), "x");
    assert_eq!(member.extra.get("new").unwrap().as_str(), r#"{"a":1.50}"#);
    assert_eq!(member.joined.clone().listed("joined").unwrap_err().name(), "joined");
    assert!(to_string(member).ends_with(r#""left":null,"new":{"a":1.50},"name":null}"#));
    assert_eq!(from_str::<club::Member>(&to_string(member)).unwrap(), *member);

    let sent = &memory.sent.lock().unwrap()[0];
    assert_eq!(sent.uri().to_string(), format!("https://club.example/v2/api/members?sort=Sideways&ids={ID},{ID}"));
    assert_eq!(sent.headers()["x-tenant"], "acme");
    assert_eq!(sent.headers()["authorization"], "Bearer t0ken");
    assert_eq!(SortDirection::from("Descending"), SortDirection::Descending);
}

#[test]
fn absent_is_none_and_not_an_error() {
    let (client, _) = client(&[(404, "<html>")]);
    assert_eq!(done(client.members().get(id())).unwrap(), None);
}

#[test]
fn an_update_sends_three_states_and_expects_no_body() {
    let (client, memory) = client(&[(202, ""), (202, "")]);
    let patch = MemberPatch::new().name(Patch::Null).sponsor_id(id()).member("note", "new").member("name", "lost");
    assert_eq!(
        to_string(&from_str::<MemberPatch>(&to_string(&patch)).unwrap()),
        to_string(&patch).replace(r#","name":"lost""#, "")
    );
    done(client.v1().update(id(), patch).bearer_token("user")).unwrap();
    done(client.members().update(id(), MemberPatch::new().name("N").member("automatic", false))).unwrap();
    let sent = memory.sent.lock().unwrap();
    assert_eq!(sent[0].uri().path(), format!("/v1/api/members/{ID}"));
    assert_eq!(sent[0].headers()["authorization"], "Bearer user");
    assert_eq!(
        sent[0].body(),
        format!(r#"{{"automatic":true,"name":null,"sponsorId":"{ID}","note":"new"}}"#).as_bytes()
    );
    assert_eq!(sent[1].body(), r#"{"automatic":false,"name":"N"}"#);
}

#[test]
fn errors_tell_apart() {
    let refused =
        r#"{"e":[{"t":"Account  already has a domain x.example in the Microsoft network."},"Validation is failed"]}"#;
    let (client, _) =
        client(&[(422, refused), (418, "<html>no"), (500, ""), (200, r#"[{"memberId":1}]"#), (400, "{}")]);
    let error = done(client.members().list()).unwrap_err();
    let ErrorKind::Documented(club::ApiError::Provisioning(body)) = error.kind() else { panic!("{error}") };
    assert_eq!(body.known(), [Known::AccountHasDomain { domain: "x.example".into() }, Known::VendorFailure]);

    let error: club::Error = done(client.members().list()).unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), &error.body().unwrap()[..]), (418, &b"<html>no"[..]));
    assert_eq!(
        error.to_string(),
        "members.list: the body of status 418 cannot be read: $: expected JSON, found a page of HTML or XML: <html>no"
    );

    assert!(matches!(done(client.members().list()).unwrap_err().kind(), ErrorKind::Undocumented));
    let error = done(client.members().list()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "members.list: the body of status 200 cannot be read: $[0].memberId: expected a UUID, found a number: 1"
    );
    assert!(done(client.members().list()).unwrap_err().documented().is_some());
    assert_eq!(size_of_val(&error), size_of::<usize>());
}

#[test]
fn pairs_keep_what_is_not_documented() {
    let text = concat!(
        r#"{"activationParameters":[{"key":"microsoft_order_type","value":"new_customer"},{"key":"microsoft_domain","value":"d"},"#,
        r#"{"key":"partner_on_record_attestation_accepted","structured_value":{"YES":true}},"#,
        r#"{"key":"agreement_first_name","value":"A"},{"key":"agreement_last_name","value":"B"},"#,
        r#"{"key":"mca_attestation_accepted","value":"YES"},{"key":"new","value":1.50,"title":"T"},null],"plan":7}"#,
    );
    let customer: NewCustomer = from_str(text).unwrap();
    assert_eq!(customer.agreement.as_ref().unwrap().last_name, "B");
    assert_eq!(to_string(&customer), text);
    let blank = text.replace("\"microsoft_order_type", "\" microsoft_order_type");
    assert_eq!(to_string(&from_str::<NewCustomer>(&blank).unwrap()), text);
    let other = text.replace("new_customer", "other");
    assert_eq!(to_string(&from_str::<NewCustomer>(&other).unwrap()), other);
    assert!(to_string(&customer.parameter("k", "v")).contains(r#"{"key":"k","value":"v"}"#));

    let error = from_str::<NewCustomer>(&text.replace(r#""value":"d""#, r#""value":{"d":1}"#)).unwrap_err();
    assert_eq!(error.path(), "$.activationParameters[1].value");
    let error = from_str::<NewCustomer>(r#"{"plan":7}"#).unwrap_err();
    assert_eq!(error.path(), "$.activationParameters.microsoft_domain");
}

#[test]
fn choices_and_unions_survive_a_round_trip() {
    for text in [
        r#"{"key":"reservation_scope","value":"All Subscriptions","microsoft_customer_agreement":true}"#,
        r#"{"key":"azure_subscriptions","value":["a"],"new":null}"#,
        r#"{"key":"other","value":{"a":1.0},"microsoft_customer_agreement":null}"#,
    ] {
        assert_eq!(to_string(&from_str::<ValidatedAttribute>(text).unwrap()), text);
    }
    for text in [r#"{"type":"card","last4":"1"}"#, r#"{"type":"cheque", "n": 1.50}"#, r#"{"n":1}"#] {
        assert_eq!(to_string(&from_str::<Payment>(text).unwrap()), text);
    }
    for text in ["7", "\"0a0b0c0d-0102-0304-0506-070809101112\"", "123456789012345678901234"] {
        assert_eq!(to_string(&from_str::<TimeZoneId>(text).unwrap()), text);
    }
    assert_eq!(
        from_str::<TimeZoneId>("[1]").unwrap_err().to_string(),
        "$: expected a string or a number, found an array: [1]"
    );
}

#[test]
fn a_call_can_be_edited_and_spawned() {
    fn sendable<T: Send + 'static>(value: T) -> T {
        value
    }
    let (client, memory) = client(&[(200, "[]")]);
    let call = client.members().list().edit(|request| *request.method_mut() = http::Method::POST);
    done(sendable(call.into_future())).unwrap();
    assert_eq!(memory.sent.lock().unwrap()[0].method(), "POST");
    assert_eq!(client.members().get(id()).into_operation().member, id());
}
