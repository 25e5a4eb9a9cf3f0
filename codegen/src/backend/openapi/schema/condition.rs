//! Rules over members as `if` and `then`; a rule that JSON Schema would read differently is left out.

use super::super::export::Export;
use super::super::json::{Json, Object};
use crate::model::{
    BinaryOperator, EnumBase, Field, Node, NodeKind, Rule, RuleKind, Scalar, Shape, Type, TypeKind, UnaryOperator,
};

/// The members that a rule may speak of.
struct Members<'a> {
    export: &'a Export<'a>,
    fields: &'a [&'a Field],
}

/// The schema that says the same as the rule; `None` where there is none.
pub(super) fn schema(export: &Export<'_>, fields: &[&Field], rule: &Rule) -> Option<Object> {
    let fields = &Members { export, fields };
    let RuleKind::Members { when, require, forbid } = &rule.kind else { return None };
    if require.iter().chain(forbid).any(|name| find(fields, &name.value).is_none()) {
        return None;
    }
    let present = require.iter().map(|name| (name.value.as_str(), not(null())));
    let absent = forbid.iter().map(|name| (name.value.as_str(), null()));
    let members = present.chain(absent).fold(Object::new(), |all, (name, schema)| all.with(name, schema));
    let demand = Object::new()
        .filled("required", Json::list(require.iter().map(|name| name.value.as_str())))
        .with("properties", members);
    let schema = match when {
        None => demand,
        Some(when) => Object::new().with("if", condition(fields, when.root.as_ref()?)?).with("then", demand),
    };
    Some(schema.with("x-rule", rule.id.value.as_str()))
}

/// A condition over members; in rules an absent member reads as null.
fn condition(fields: &Members<'_>, node: &Node) -> Option<Object> {
    match &node.kind {
        NodeKind::Unary(UnaryOperator::Not, inner) => condition(fields, inner).map(not),
        NodeKind::Has(value, name) if is_this(value) => {
            find(fields, &name.value)?;
            Some(Object::new().with("required", Json::list([name.value.as_str()])))
        }
        NodeKind::Binary(operator, left, right) => match operator {
            BinaryOperator::And => both("allOf", condition(fields, left)?, condition(fields, right)?),
            BinaryOperator::Or => both("anyOf", condition(fields, left)?, condition(fields, right)?),
            BinaryOperator::Equal => equal(fields, left, right).or_else(|| equal(fields, right, left)),
            BinaryOperator::NotEqual => equal(fields, left, right).or_else(|| equal(fields, right, left)).map(not),
            BinaryOperator::In => among(fields, left, right),
            _ => None,
        },
        _ => None,
    }
}

fn both(keyword: &str, left: Object, right: Object) -> Option<Object> {
    Some(Object::new().with(keyword, Json::list([left, right])))
}

fn equal(fields: &Members<'_>, member: &Node, literal: &Node) -> Option<Object> {
    let field = member_of_this(fields, member)?;
    let properties = |schema| Object::new().with("properties", Object::new().with(field.name.value.as_str(), schema));
    match literal_of(literal)? {
        Json::Null => Some(properties(null())),
        value if compares_as_written(fields.export, &field.ty) => {
            let required = Json::list([field.name.value.as_str()]);
            Some(Object::new().with("required", required).and(properties(Object::new().with("const", value))))
        }
        _ => None,
    }
}

fn among(fields: &Members<'_>, member: &Node, list: &Node) -> Option<Object> {
    let field = member_of_this(fields, member).filter(|field| compares_as_written(fields.export, &field.ty))?;
    let NodeKind::List(items) = &list.kind else { return None };
    let values: Vec<Json> = items.iter().map(literal_of).collect::<Option<_>>()?;
    if values.contains(&Json::Null) {
        return None;
    }
    let name = field.name.value.as_str();
    let one_of = Object::new().with(name, Object::new().with("enum", Json::List(values)));
    Some(Object::new().with("required", Json::list([name])).with("properties", one_of))
}

/// Dates, uuids and the like have many spellings of one value.
fn compares_as_written(export: &Export<'_>, ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Scalar(scalar) => matches!(
            scalar,
            Scalar::String | Scalar::Boolean | Scalar::Integer | Scalar::Int32 | Scalar::Int64 | Scalar::Json
        ),
        TypeKind::Const(_) => true,
        TypeKind::Named(id) => match &export.api.type_def(*id).shape {
            Shape::Enum(set) => set.base == EnumBase::String,
            Shape::Newtype(inner) => compares_as_written(export, inner),
            _ => false,
        },
        TypeKind::List(_) | TypeKind::Map(_) => false,
    }
}

fn member_of_this<'a>(fields: &Members<'a>, node: &Node) -> Option<&'a Field> {
    match &node.kind {
        NodeKind::Member(value, name) if is_this(value) => find(fields, &name.value),
        _ => None,
    }
}

fn find<'a>(fields: &Members<'a>, name: &str) -> Option<&'a Field> {
    fields.fields.iter().find(|field| field.name.value == name).copied()
}

fn is_this(node: &Node) -> bool {
    matches!(&node.kind, NodeKind::Variable(name) if name == "this")
}

fn literal_of(node: &Node) -> Option<Json> {
    match &node.kind {
        NodeKind::Null => Some(Json::Null),
        NodeKind::Boolean(value) => Some(Json::Boolean(*value)),
        NodeKind::Integer(value) => Some(Json::Number(value.to_string())),
        NodeKind::String(text) => Some(Json::from(text.as_str())),
        _ => None,
    }
}

fn null() -> Object {
    Object::new().with("type", "null")
}

fn not(schema: Object) -> Object {
    Object::new().with("not", schema)
}
