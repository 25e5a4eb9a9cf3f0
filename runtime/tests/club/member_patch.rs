//! A struct that is sent: three states, a constant.

use super::MemberId;
use specwright_runtime::constraint::{found, max_length};
use specwright_runtime::{
    DecodeError, Evidence, Extra, Json, Object, Patch, Path, ReadJson, Reader, Rule, Validate, Violations, WriteJson,
    Writer,
};

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
        let mut o = w.object().with_extra(&self.extra);
        o.constant("automatic", "true");
        o.member("name", &self.name);
        o.member("sponsorId", &self.sponsor_id);
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
                0 => o.constant(r, "automatic", "true")?,
                1 => o.patch(r, &mut out.name)?,
                _ => o.patch(r, &mut out.sponsor_id)?,
            }
        }
        o.expect_constant("automatic")?;
        out.extra = o.into_extra();
        Ok(out)
    }
}

impl Validate for MemberPatch {
    type Context = ();

    fn check(&self, _context: &(), at: &Path<'_>, out: &mut Violations) {
        if let Patch::Value(value) = &self.name
            && !max_length(value, 40)
        {
            let rule = &Rule {
                id: "MemberPatch.name.maxLength",
                keyword: "maxLength",
                sentence: "at most 40 characters",
                source: "params / members",
                evidence: Evidence::Stated,
            };
            out.broken_by(&at.name("name"), rule, &found::Length(value));
        }
    }
}
