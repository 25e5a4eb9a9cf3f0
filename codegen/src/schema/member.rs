//! The members that a rule speaks of, and the literals that JSON Schema compares them with as the rule does.

use super::export::Export;
use super::json::{Json, Object};
use super::pairs;
use crate::model::{Field, Node, NodeKind, Pairs, Scalar, Type};
use crate::proof::{SubjectKind, list_of, subject};

/// The members of an object as they lie on the wire.
pub(super) struct Members<'a> {
    /// The API, for named types.
    pub(super) export: &'a Export<'a>,
    /// The members.
    pub(super) fields: &'a [&'a Field],
    /// Where they travel as entries of a list.
    pub(super) pairs: Option<&'a Pairs>,
}

/// The kinds of value that have a size or an order in JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Measured {
    Text,
    Number,
    List,
    Map,
}

impl<'a> Members<'a> {
    /// The member of that name.
    pub(super) fn find(&self, name: &str) -> Option<&'a Field> {
        self.fields.iter().find(|field| field.name.value == name).copied()
    }

    /// The member that `this.name` stands for.
    pub(super) fn of_this(&self, node: &Node) -> Option<&'a Field> {
        match &node.kind {
            NodeKind::Member(value, name) if is_this(value) => self.find(&name.value),
            _ => None,
        }
    }

    /// Whether values of the type are equal exactly where they are spelt alike: dates, uuids and the like are not.
    pub(super) fn compares_as_written(&self, ty: &Type) -> bool {
        match subject(self.export.api, ty).kind {
            SubjectKind::Scalar(scalar) => !matches!(scalar, Scalar::Uuid | Scalar::Date | Scalar::DateTime),
            SubjectKind::Const(_) | SubjectKind::Enum(_) => true,
            _ => false,
        }
    }

    /// The type of the elements of a list.
    pub(super) fn element<'t>(&'t self, ty: &'t Type) -> Option<&'t Type> {
        list_of(self.export.api, ty).map(|(element, _)| element)
    }

    /// How a value of the type is measured.
    pub(super) fn measured(&self, ty: &Type) -> Option<Measured> {
        match subject(self.export.api, ty).kind {
            SubjectKind::List(_) => Some(Measured::List),
            SubjectKind::Map(_) => Some(Measured::Map),
            SubjectKind::Scalar(Scalar::String | Scalar::Uri | Scalar::Email) => Some(Measured::Text),
            SubjectKind::Scalar(Scalar::Integer | Scalar::Int32 | Scalar::Int64 | Scalar::Number | Scalar::Decimal) => {
                Some(Measured::Number)
            }
            _ => None,
        }
    }

    /// The object that has the member, null or not.
    pub(super) fn has(&self, field: &Field) -> Object {
        match self.pairs {
            Some(pairs) => pairs::with_list(pairs, pairs::contains(pairs::key(field), pairs)),
            None => Object::new().with("required", Json::list([field.name.value.as_str()])),
        }
    }

    /// The object whose member is there and fits a schema.
    pub(super) fn present(&self, field: &Field, schema: Object) -> Object {
        match self.pairs {
            Some(pairs) => pairs::with_list(pairs, Object::new().with("contains", pairs::filled(pairs, field, schema))),
            None => self.has(field).and(self.fitting(field, schema)),
        }
    }

    /// The object whose member is absent or fits a schema, whatever other members it has.
    pub(super) fn fitting(&self, field: &Field, schema: Object) -> Object {
        match self.pairs {
            Some(pairs) => {
                let not_its_entry = Object::new().with("not", pairs::keyed(pairs, pairs::key(field)));
                let either = [not_its_entry, pairs::filled(pairs, field, schema)];
                only_of([(pairs.list.value.as_str(), Object::new().with("items", any_of(either)))])
            }
            None => only_of([(field.name.value.as_str(), schema)]),
        }
    }
}

fn any_of(schemas: [Object; 2]) -> Object {
    Object::new().with("anyOf", Json::list(schemas))
}

/// Whether a node is the value that the rule is about.
pub(super) fn is_this(node: &Node) -> bool {
    matches!(&node.kind, NodeKind::Variable(name) if name == "this")
}

/// The value of a literal.
pub(super) fn literal(node: &Node) -> Option<Json> {
    match &node.kind {
        NodeKind::Null => Some(Json::Null),
        NodeKind::Boolean(value) => Some(Json::Boolean(*value)),
        NodeKind::Integer(value) => Some(Json::Number(value.to_string())),
        NodeKind::String(text) => Some(Json::from(text.as_str())),
        _ => None,
    }
}

/// What is said of some members; that the others are let through is written out, for linters that take it otherwise.
pub(super) fn only_of<'a>(members: impl IntoIterator<Item = (&'a str, Object)>) -> Object {
    let properties = members.into_iter().fold(Object::new(), |all, (name, schema)| all.with(name, schema));
    Object::new().with("properties", properties).with("additionalProperties", true)
}

/// A list of anything, with what else is said of it.
pub(super) fn list(said: Object) -> Object {
    Object::new().with("type", "array").with("items", Object::new()).and(said)
}
