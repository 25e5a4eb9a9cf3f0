//! An operation whose answer has a little of everything.

use crate::club::{ApiError, Member, Payment, SortDirection, Status, ValidatedAttribute};
use specwright_runtime::{
    DecodeError, Evidence, Extra, Integer, Json, Kind, Map, Meta, Method, Operation, Outcome, Path, ReadJson, Reader,
    RequestWriter, ResponseView, Rule, Segment, Uuid, Validate, Violations,
};

/// `GET /board`
#[derive(Clone, Debug)]
pub struct GetBoard;

/// What it gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Board {
    pub title: Option<String>,
    pub remark: Option<String>,
    pub rows: Vec<Vec<Tile>>,
    pub by_name: Map<Tile>,
    pub payment: Option<Payment>,
    pub attributes: Vec<ValidatedAttribute>,
    pub zone: Option<Zone>,
    pub anything: Option<Json>,
    pub leader: Option<Member>,
    pub extra: Extra,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tile {
    pub sort: Option<SortDirection>,
    pub status: Option<Status>,
    pub text: Option<String>,
    pub extra: Extra,
}

/// A UUID or a number, and whatever else comes.
#[derive(Clone, Debug, PartialEq)]
pub enum Zone {
    Uuid(Uuid),
    Integer(Integer),
    Undocumented(Json),
}

impl ReadJson for Zone {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match r.peek()? {
            Kind::String => Ok(r.either()?.map_or_else(Self::Undocumented, Self::Uuid)),
            Kind::Number => Ok(r.either()?.map_or_else(Self::Undocumented, Self::Integer)),
            _ => r.other_kind(&[Kind::String, Kind::Number]).map(Self::Undocumented),
        }
    }
}

impl ReadJson for Tile {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut o = r.object()?;
        let mut value = Self { sort: None, status: None, text: None, extra: Extra::new() };
        while let Some(index) = o.next(r, &["sort", "status", "text"])? {
            match index {
                0 => o.member(r, &mut value.sort)?,
                1 => o.member(r, &mut value.status)?,
                _ => o.member(r, &mut value.text)?,
            }
        }
        value.extra = o.into_extra();
        Ok(value)
    }
}

impl ReadJson for Board {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const NAMES: &[&str] =
            &["title", "remark", "rows", "byName", "payment", "attributes", "zone", "anything", "leader"];
        let mut o = r.object()?;
        let mut value = Self::default();
        let (mut rows, mut by_name, mut attributes) = (None, None, None);
        while let Some(index) = o.next(r, NAMES)? {
            match index {
                0 => o.member(r, &mut value.title)?,
                1 => o.member_or_null(r, &mut value.remark)?,
                2 => o.member(r, &mut rows)?,
                3 => o.member(r, &mut by_name)?,
                4 => o.member(r, &mut value.payment)?,
                5 => o.member(r, &mut attributes)?,
                6 => o.member(r, &mut value.zone)?,
                7 => o.member_or_null(r, &mut value.anything)?,
                _ => o.member(r, &mut value.leader)?,
            }
        }
        value.rows = rows.unwrap_or_default();
        value.by_name = by_name.unwrap_or_default();
        value.attributes = attributes.unwrap_or_default();
        value.extra = o.into_extra();
        Ok(value)
    }
}

impl Validate for GetBoard {
    type Context = ();
}

impl Validate for Tile {
    type Context = ();

    fn check(&self, _: &(), at: &Path<'_>, out: &mut Violations) {
        if self.text.as_ref().is_some_and(|text| text.chars().count() > 5) {
            let rule = &Rule {
                id: "Tile.text.maxLength",
                keyword: "maxLength",
                sentence: "at most 5 characters",
                source: "params / tiles",
                evidence: Evidence::Stated,
            };
            let found = format!("{} characters", self.text.as_ref().map_or(0, |text| text.chars().count()));
            out.broken_by(&at.name("text"), rule, &found);
        }
    }
}

impl Operation for GetBoard {
    type Output = Board;
    type Documented = ApiError;
    const META: &'static Meta = &Meta {
        id: "board.get",
        source: "params / board",
        method: Method::GET,
        path: &[Segment::Literal("/board")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };

    fn encode(&self, _out: &mut RequestWriter) {}

    fn decode(r: &ResponseView<'_>) -> Outcome<Board, ApiError> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => r.success_checked(|board: &Board, at, out| {
                for (index, row) in board.rows.iter().enumerate() {
                    row.check(&(), &at.name("rows").index(index), out);
                }
                board.by_name.check(&(), &at.name("byName"), out);
            }),
            400..=499 => r.error(ApiError::Problem),
            _ => Outcome::Undocumented,
        }
    }
}
