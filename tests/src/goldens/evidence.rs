// @generated from specs/evidence by `cargo xtask regenerate`. Changes made here are lost.

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

/// Evidence for the whole and for facets.
///
/// Evidence: the page says two things of `name`.
///
/// Erratum `spelling`: Two spellings are printed. Taken as `one`: It is commoner.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    ///
    /// Evidence: only an example shows it.
    pub id: Option<String>,
    /// The member `count`.
    ///
    /// `count`; not said whether required; at least `0`; at most `9`.
    ///
    /// Evidence: only an example shows `maximum`; inferred: `minimum`, `required`; the page says two things of
    /// `type`.
    ///
    /// Erratum `count`: The count is text in the sample. Taken as `number`: The table says so.
    pub count: Option<rt::Integer>,
    /// The member `kind`.
    ///
    /// `kind`; not said whether required.
    ///
    /// Evidence: the page says two things of `enum`.
    pub kind: Option<ThingKind>,
    /// Our words.
    ///
    /// `note`; not said whether required; for example `"Hello"`.
    pub note: Option<String>,
    /// A group.
    ///
    /// Sent where it is given; flat on the wire: `group_id`.
    ///
    /// Evidence: it is inferred.
    pub group: Option<Group>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Thing {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// The member `count`.
    #[must_use]
    pub fn count(mut self, count: impl Into<rt::Integer>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// The member `kind`.
    #[must_use]
    pub fn kind(mut self, kind: ThingKind) -> Self {
        self.kind = Some(kind);
        self
    }
    /// Our words.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
    /// A group.
    #[must_use]
    pub fn group(mut self, group: Group) -> Self {
        self.group = Some(group);
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
            id: f.take(&["id"])?,
            count: f.take(&["count"])?,
            kind: f.take(&["kind"])?,
            note: f.take(&["note"])?,
            group: if f.has_any(&["group_id"]) {
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
        o.member("id", &self.id);
        o.member("count", &self.count);
        o.member("kind", &self.kind);
        o.member("note", &self.note);
        if let Some(group) = &self.group {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
    }
}

/// The object `Group`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The member `group_id`.
    ///
    /// `group_id`; not said whether required.
    pub group_id: Option<String>,
}

impl Group {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `group_id`.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }
}

impl rt::ReadJson for Group {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        rt::ReadMembers::read_members(&mut fields)
    }
}

impl rt::ReadMembers for Group {
    fn read_members(f: &mut rt::Fields<'_>) -> Result<Self, rt::DecodeError> {
        Ok(Self {
            group_id: f.take(&["group_id"])?,
        })
    }
}

impl rt::WriteJson for Group {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        rt::WriteMembers::write_members(self, &mut o);
        o.end();
    }
}

impl rt::WriteMembers for Group {
    fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
        o.member("group_id", &self.group_id);
    }
}

/// The object `Bare`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bare {
    /// A group of members.
    ///
    /// Sent where it is given; flat on the wire: `group_id`.
    pub group: Option<Group>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Bare {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// A group of members.
    #[must_use]
    pub fn group(mut self, group: Group) -> Self {
        self.group = Some(group);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Bare {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut fields = r.fields()?;
        let f = &mut fields;
        Ok(Self {
            group: if f.has_any(&["group_id"]) {
                Some(rt::ReadMembers::read_members(f)?)
            } else {
                None
            },
            extra: fields.rest(),
        })
    }
}

impl rt::WriteJson for Bare {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        if let Some(group) = &self.group {
            rt::WriteMembers::write_members(group, &mut o);
        }
        o.extra(&self.extra);
        o.end();
    }
}

rt::string_enum! {
    /// The set of values `ThingKind`.
    pub enum ThingKind {
        /// `"a"` on the wire.
        A = "a",
        /// `"b"` on the wire.
        B = "b",
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
        if let Some(value) = &self.count {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(0)) {
                out.broken_by(
                    &at.name("count"),
                    &rt::Rule {
                        id: "Thing.count.minimum",
                        keyword: "minimum",
                        sentence: "at least 0",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
            if !rt::constraint::maximum(value, rt::constraint::Limit::Whole(9)) {
                out.broken_by(
                    &at.name("count"),
                    &rt::Rule {
                        id: "Thing.count.maximum",
                        keyword: "maximum",
                        sentence: "at most 9",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Group {
    type Context = ();
}

impl rt::Validate for super::types::Bare {
    type Context = ();
}

impl rt::Validate for super::types::ThingKind {
    type Context = ();
}
}

pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
