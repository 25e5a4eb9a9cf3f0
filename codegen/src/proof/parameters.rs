//! The parameters of an operation with the part of the request that carries them.

use super::generated::is_asked_for;
use crate::model::{Field, Join, Location, NodePath, Operation};

/// A parameter of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'a> {
    /// What carries it.
    pub location: Location,
    /// Name, presence, type, facts.
    pub field: &'a Field,
    /// How a list is written, in a query.
    pub join: Option<Join>,
}

impl Parameter<'_> {
    /// Its path.
    #[must_use]
    pub fn node(&self, operation: &Operation) -> NodePath {
        NodePath::parameter(&operation.name, self.location, &self.field.name)
    }

    /// Whether it has to be given: a path cannot do without any, and what the client makes may be left to it.
    #[must_use]
    pub fn is_required(&self) -> bool {
        is_asked_for(self.field) || self.location == Location::Path
    }
}

/// The parameters in the order in which they are written into a request.
pub fn parameters(operation: &Operation) -> impl Iterator<Item = Parameter<'_>> {
    let plain = |location| move |field| Parameter { location, field, join: None };
    let path = operation.path_parameters.iter().map(plain(Location::Path));
    let query = operation.query.iter().map(|query| Parameter {
        location: Location::Query,
        field: &query.field,
        join: Some(query.join),
    });
    path.chain(query).chain(operation.headers.iter().map(plain(Location::Header)))
}

/// The parameter of that name, or with that other spelling.
#[must_use]
pub fn find_parameter<'a>(operation: &'a Operation, name: &str) -> Option<Parameter<'a>> {
    let exact = parameters(operation).find(|parameter| parameter.field.name.value == name);
    let alias = |parameter: &Parameter<'_>| parameter.field.aliases.iter().any(|alias| alias.value == name);
    exact.or_else(|| parameters(operation).find(alias))
}
