//! The operations as values.

use super::errors::failure;
use super::{ApiError, Member, MemberId, MemberPatch, SortDirection};
use specwright_runtime::{
    Join, Meta, Method, Operation, Outcome, Path, RequestWriter, ResponseView, Segment, Validate, Violations,
};

/// `members.list`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMembers {
    /// `sort`
    pub sort: Option<SortDirection>,
    /// `ids`
    pub ids: Vec<MemberId>,
}

impl Validate for ListMembers {
    type Context = ();
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
        client_auth: true,
        generated: &[],
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

impl Validate for GetMember {
    type Context = ();
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
        client_auth: true,
        generated: &[],
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

impl Validate for UpdateMember {
    type Context = ();

    fn check(&self, context: &(), at: &Path<'_>, out: &mut Violations) {
        self.body.check(context, &at.name("body"), out);
    }
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
        client_auth: true,
        generated: &[],
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
