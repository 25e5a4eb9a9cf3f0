//! A plain struct that is read, and written for a round trip.

use super::{MemberId, Status};
use specwright_runtime::{DecodeError, Extra, Integer, ReadJson, Reader, Timestamp, WriteJson, Writer};

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
        let mut o = w.object().with_extra(&self.extra);
        o.required("memberId", &self.member_id);
        o.member("name", &self.name);
        o.member("joined", &self.joined);
        o.member("points", &self.points);
        o.member("status", &self.status);
        o.member("sponsor", &self.sponsor);
        o.required("left", &self.left);
        o.end();
    }
}
