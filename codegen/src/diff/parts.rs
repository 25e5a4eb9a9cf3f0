//! In which parts of exchanges each type travels.

use super::change::Part;
use crate::model::{Api, ResponseBody, Status, Type, TypeId};
use crate::proof::{named, reach};

/// Some parts of an exchange.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Parts(u8);

impl Parts {
    /// Every part of this set, in the order of reports.
    pub fn iter(self) -> impl Iterator<Item = Part> {
        Part::ALL.into_iter().filter(move |part| self.0 & bit(*part) != 0)
    }

    /// Whether clients send it.
    #[must_use]
    pub fn is_sent(self) -> bool {
        self.iter().any(Part::is_sent)
    }

    /// Whether clients read it.
    #[must_use]
    pub fn is_read(self) -> bool {
        self.iter().any(Part::is_read)
    }

    /// The parts of both sets; those of either where they have none in common.
    #[must_use]
    pub const fn common(self, other: Self) -> Self {
        if self.0 & other.0 == 0 { Self(self.0 | other.0) } else { Self(self.0 & other.0) }
    }

    fn add(&mut self, part: Part) {
        self.0 |= bit(part);
    }
}

impl From<Part> for Parts {
    fn from(part: Part) -> Self {
        Self(bit(part))
    }
}

const fn bit(part: Part) -> u8 {
    1 << part as u8
}

/// The part in which the body of a response travels.
#[must_use]
pub const fn of_status(status: Status) -> Part {
    if status.is_success() { Part::Response } else { Part::Error }
}

/// The parts in which each type of an API travels, by its position. An API without operations describes what is sent.
pub(super) fn of_types(api: &Api) -> Vec<Parts> {
    let mut found = vec![Parts::default(); api.types.len()];
    if api.operations.is_empty() {
        found.fill(Part::Request.into());
        return found;
    }
    for part in Part::ALL {
        let types = carried(api, part).into_iter().filter_map(named);
        reach(api, types).into_iter().for_each(|TypeId(at)| found[at].add(part));
    }
    found
}

/// The types that stand in a part of exchanges themselves.
fn carried(api: &Api, part: Part) -> Vec<&Type> {
    let operations = || api.operations.iter();
    let bodies = || {
        api.all_responses().filter(|response| of_status(response.status.value) == part).filter_map(|response| {
            match &response.body {
                ResponseBody::Type(ty) => Some(ty),
                ResponseBody::None | ResponseBody::Undocumented => None,
            }
        })
    };
    match part {
        Part::Request => operations().filter_map(|it| it.body.as_ref()).map(|body| &body.ty).collect(),
        Part::Response => bodies().collect(),
        Part::Error => {
            let texts = api.catalogues.iter().flat_map(|catalogue| &catalogue.entries);
            bodies().chain(texts.flat_map(|text| &text.captures).map(|(_, ty)| ty)).collect()
        }
        Part::Parameter => {
            let path = operations().flat_map(|it| &it.path_parameters).map(|field| &field.ty);
            path.chain(operations().flat_map(|it| &it.query).map(|query| &query.field.ty)).collect()
        }
        Part::Header => {
            let own = operations().flat_map(|it| &it.headers);
            api.client_headers.iter().chain(&api.call_headers).chain(own).map(|field| &field.ty).collect()
        }
        Part::Other => {
            let of_types = api.types.iter().flat_map(|def| &def.context);
            of_types.chain(operations().flat_map(|it| &it.context)).map(|variable| &variable.ty).collect()
        }
    }
}
