//! Everything that calls: builder, groups, operations, errors.

use std::collections::BTreeMap;

use crate::example::Request;
use crate::model::{Generate, Join, NodePath, Problem, Verb};

use super::{Argument, CallingType, Check, Deprecated, Docs, Field, Function, Ident, RequiredParts, Type, Validator};

/// The calling half of a crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    /// The documentation of `Client`.
    pub docs: Docs,
    /// `Client::builder`.
    pub begin: Function,
    /// `Client::blocking`, which takes the same.
    pub begin_blocking: Function,
    /// The literal struct of what they need, where there is too much for arguments.
    pub required: Option<RequiredParts>,
    /// The functions of `Builder`.
    pub builder: Vec<Function>,
    /// The functions of the module `credentials`.
    pub credentials: Vec<Function>,
    /// The versions of the API, oldest first; empty where it has none.
    pub versions: Vec<Version>,
    /// The functions of `Client` that lead to groups, versions and operations.
    pub functions: Vec<Function>,
    /// The functions of `Call`, whatever the operation.
    pub call: Vec<Function>,
    /// Groups and views.
    pub groups: Vec<Group>,
    /// The operations, in the order of the spec.
    pub operations: Vec<Operation>,
    /// The error side.
    pub errors: Errors,
}

impl Client {
    /// The operations by the names that the spec gives them.
    #[must_use]
    pub fn operations_by_id(&self) -> BTreeMap<&str, &Operation> {
        self.operations.iter().map(|operation| (operation.id.as_str(), operation)).collect()
    }
}

/// A version of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The version in the spec.
    pub node: NodePath,
    /// As in the address.
    pub wire: String,
    /// The variant of `ApiVersion`.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
}

/// A struct that leads to operations.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its name.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// The functions that lead on.
    pub functions: Vec<Function>,
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The operation in the spec.
    pub node: NodePath,
    /// Its name in the spec.
    pub id: String,
    /// How one gets at it from a client: `contacts().list`.
    pub call: String,
    /// The function that makes its call, as documentation in modules of the crate names it; empty where nothing leads to it.
    pub function: String,
    /// The struct's name.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// Why it should not be used any more.
    pub deprecated: Deprecated,
    /// The struct's fields.
    pub fields: Vec<Field>,
    /// `#[derive(Default)]`
    pub default: bool,
    /// The struct with the required values, where there are too many for arguments.
    pub required: Option<RequiredParts>,
    /// The constructor.
    pub functions: Vec<Function>,
    /// The request of its samples.
    pub request: Request,
    /// What an example passes, each value in its own type.
    pub sample: Vec<Argument>,
    /// The alias of its call.
    pub call_type: Ident,
    /// Setters on the call.
    pub setters: Vec<Function>,
    /// Document and section.
    pub source: String,
    /// The HTTP method.
    pub method: Verb,
    /// The path.
    pub path: Vec<Segment>,
    /// The media type that is asked for; `None` where the operation sets it itself.
    pub accept: Option<String>,
    /// It may be repeated.
    pub idempotent: bool,
    /// How often it may be called, beside what holds for all operations.
    pub quota: Option<Quota>,
    /// What the client holds to show who calls goes with it.
    pub client_auth: bool,
    /// The headers that the client makes.
    pub generated: Vec<Generated>,
    /// The version that brought it.
    pub since: Option<String>,
    /// The version that no longer has it.
    pub removed: Option<String>,
    /// What is written into the request.
    pub encode: Vec<Encode>,
    /// What a success gives.
    pub output: Type,
    /// The statuses of success that the page names, where others are read as a success although it does not name them.
    pub successes: Vec<u16>,
    /// What each status means, most exact first.
    pub decode: Vec<Arm>,
    /// It has a field `context` with what only the caller can know.
    pub context: bool,
    /// What is checked before it is sent.
    pub validator: Validator,
    /// What is checked of the value that a success gives.
    pub answer: Vec<Check>,
    /// How its result is paged.
    pub paged: Option<Paged>,
    /// What its result is waited for by.
    pub waited: Option<Waited>,
}

impl Operation {
    /// What is written into a request for that parameter or body.
    #[must_use]
    pub fn encode(&self, node: &NodePath) -> Option<&Encode> {
        self.encode.iter().find(|encode| encode.node == *node)
    }

    /// The functions of its calls that wait.
    pub fn waits(&self) -> impl Iterator<Item = &Ident> {
        let is_wait = |function: &&Function| matches!(function.output, Type::Calling(CallingType::Wait, _));
        self.setters.iter().filter(is_wait).map(|function| &function.ident)
    }

    /// Whether `Debug` has to hide something.
    #[must_use]
    pub fn has_secrets(&self) -> bool {
        self.fields.iter().any(|field| field.secret)
    }
}

/// How the result of an operation is paged.
#[derive(Clone, Debug, PartialEq)]
pub struct Paged {
    /// What leads from page to page.
    pub by: PagedBy,
    /// The field of the parameter that says which page.
    pub parameter: Ident,
    /// Of pages and offsets that are counted, the first.
    pub first: i64,
    /// How often the result is wrapped in `Option`.
    pub options: usize,
    /// The member that says whether there are more.
    pub more: Option<(String, MemberText)>,
    /// The member that says how many items there are.
    pub total: Option<(String, MemberText)>,
    /// The member that leads to the next page.
    pub next: Option<MemberText>,
    /// The field of the items.
    pub items: Ident,
    /// The member of the items, where its field is an empty list too if there was none.
    pub listed: Option<String>,
    /// What leads from that field to the list.
    pub steps: Vec<ListStep>,
    /// The type of an item.
    pub item: Type,
}

/// A step from a value to the list in it. A list that is null where the page documents that is an empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListStep {
    /// Out of an `Option` that is empty where the list did not come.
    Option,
    /// Out of an `Option` that is empty where the list is null.
    Null,
    /// Out of an `Option` that is empty in both cases; `extra` has the null under the name of the member.
    OptionOrNull(String),
    /// Out of a `Patch`.
    Patch,
    /// Out of a `Box`.
    Box,
    /// Into a tuple struct.
    Wrapper,
}

/// Where the text of a member is.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberText {
    /// In that field, or among the extra members under that name if what came is not of its type.
    Field(Ident, String),
    /// It always has this value: JSON text.
    Constant(String),
}

/// What the result of an operation is waited for by.
#[derive(Clone, Debug, PartialEq)]
pub struct Waited {
    /// What is waited for.
    pub value: Type,
    /// How often the result is wrapped in `Option`.
    pub options: usize,
    /// The members that are looked at.
    pub members: Vec<(String, MemberText)>,
}

/// What is waited for.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitPlan {
    /// The wait ends when the member has one of these values: JSON texts.
    pub until: Option<(String, Vec<String>)>,
    /// It goes on while the member has one of these.
    pub during: Option<(String, Vec<String>)>,
    /// It ends when this member has changed.
    pub changed: Option<String>,
    /// The member that says until when it makes sense.
    pub not_after: Option<String>,
    /// The seconds between two questions.
    pub every_seconds: u32,
}

/// A header whose value the client makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Generated {
    /// Its name.
    pub name: String,
    /// When there is a new value.
    pub anew: Generate,
    /// What the value is.
    pub form: GeneratedForm,
}

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text as it is.
    Literal(String),
    /// A parameter.
    Parameter(String),
}

/// Something written into a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Encode {
    /// The parameter or body in the spec.
    pub node: NodePath,
    /// Its name on the wire; empty for a body.
    pub name: String,
    /// Where it goes.
    pub place: RequestPart,
    /// The value.
    pub value: Encoded,
}

/// Where a value goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestPart {
    /// The path.
    Path,
    /// The query; for a list, how its items are joined.
    Query(Option<Join>),
    /// A header.
    Header,
    /// The body, of that media type.
    Body(String),
}

/// A value of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Encoded {
    /// A field.
    Field {
        /// The field.
        ident: Ident,
        /// It is a list; `.0` leads to it that many times.
        list: Option<usize>,
        /// It is an `Option`.
        optional: bool,
    },
    /// Always the same text.
    Constant(String),
}

/// What some statuses mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// The statuses.
    pub statuses: Statuses,
    /// What they mean.
    pub meaning: Meaning,
}

pub use crate::proof::{GeneratedForm, PagedBy, Statuses};

/// What a status means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Success with a value; true where other statuses give none.
    Value(bool),
    /// Success without a value; true where other statuses say that the thing is not there.
    Empty(bool),
    /// Success: what was asked for is not there.
    Absent,
    /// The same if the body carries nothing; else the status means what it would if it were not listed.
    AbsentIfEmpty,
    /// The same unless the body is a page of HTML; else as above.
    AbsentUnlessPage,
    /// A documented error with a body: the variant.
    Error(Ident),
    /// A documented error whose body is empty or not described.
    Status,
    /// What the API says for all operations.
    Shared,
    /// Nothing is documented.
    Undocumented,
}

/// The error side of a crate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Errors {
    /// Variants of `Documented` with a body.
    pub variants: Vec<ErrorVariant>,
    /// What the API says of statuses for all operations; empty where it says nothing.
    pub shared: Vec<Arm>,
    /// The catalogues of texts.
    pub catalogues: Vec<Catalogue>,
    /// The texts.
    pub known: Vec<Known>,
}

/// A documented error body.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorVariant {
    /// The first response that has the body.
    pub node: NodePath,
    /// Its documentation.
    pub docs: Docs,
    /// The variant.
    pub ident: Ident,
    /// The function that gives it.
    pub accessor: Ident,
    /// What it holds.
    pub ty: Type,
    /// The catalogue that its texts are looked up in, by position.
    pub catalogue: Option<usize>,
    /// What it says of itself.
    pub problem: Problem,
}

/// A catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// The catalogue in the spec.
    pub node: NodePath,
    /// The name of its constant.
    pub ident: Ident,
    /// Positions of its entries among the known texts.
    pub entries: Vec<usize>,
}

/// A documented error text.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The text in the spec.
    pub node: NodePath,
    /// Its name in the spec.
    pub id: String,
    /// The variant of `Known`.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// The text in pieces.
    pub pieces: Vec<Piece>,
    /// The fields of the variant and the names of their places in the text.
    pub captures: Vec<(Field, String)>,
    /// What it means.
    pub meaning: String,
    /// What helps.
    pub remedy: String,
    /// Whether trying again may help.
    pub retry: bool,
}

/// A piece of a documented error text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text that is always the same.
    Text(String),
    /// The place of the value with this name.
    Capture(String),
}

/// How often something may be called, as it is documented.
#[derive(Clone, Debug, PartialEq)]
pub struct Quota {
    /// So many calls
    pub calls: u32,
    /// in so many seconds,
    pub seconds: u64,
    /// counted by the first of these that a request has.
    pub key: Vec<QuotaKey>,
}

/// By what calls are counted.
#[derive(Clone, Debug, PartialEq)]
pub enum QuotaKey {
    /// A header.
    Header(String),
    /// A query parameter.
    Query(String),
    /// The address that requests come from.
    Address,
}
