//! From a proved API to the Rust it becomes. The only place where Rust identifiers are made.

mod builder;
mod call;
mod client;
mod context;
mod decode;
mod docs;
mod errors;
mod expression;
mod groups;
mod markdown;
mod names;
mod object;
mod operation;
mod overview;
mod required;
pub mod rust_names;
mod sample;
mod types;
mod unions;
mod validator;
mod values;

use crate::ir;
use crate::model::{Api, Scalar, Shape, Type, TypeId, TypeKind};
use crate::proof::{Proof, variables};
use crate::valid::ValidApi;

#[cfg(test)]
pub(crate) use expression::tests::conditions;
pub use names::Collision;

/// The Rust that a proved API becomes.
#[must_use]
pub fn lower(api: &ValidApi) -> ir::Crate {
    Lower::new(api).run().0
}

/// The names of an API that would be one in Rust.
#[must_use]
pub fn collisions(api: &ValidApi) -> Vec<Collision> {
    Lower::new(api).run().1
}

/// The name of a module for a file: raw where it is a keyword.
#[must_use]
pub fn module_ident(stem: &str) -> ir::Ident {
    names::ident(stem)
}

/// The Rust names of an API's types, by position.
#[must_use]
pub(crate) fn type_idents(api: &ValidApi) -> Vec<ir::Ident> {
    Lower::new(api).types
}

/// The name of the setter for a context variable.
#[must_use]
pub(crate) fn context_ident(name: &str) -> ir::Ident {
    names::ident(&names::snake(name))
}

/// Type names that belong to every generated crate, or to the variants that every Rust file uses bare.
const RESERVED_TYPES: &[&str] = &[
    "ApiVersion",
    "Builder",
    "Call",
    "Client",
    "ClientRequired",
    "Documented",
    "Err",
    "Error",
    "Known",
    "None",
    "Ok",
    "Some",
];

struct Lower<'a> {
    api: &'a Api,
    proof: &'a Proof,
    /// The identifiers of the types, by position.
    types: Vec<ir::Ident>,
    /// The identifiers in use in `types`.
    type_scope: names::Scope,
    /// The identifiers in use in `ops`.
    operation_scope: names::Scope,
    collisions: Vec<Collision>,
}

impl<'a> Lower<'a> {
    fn new(valid: &'a ValidApi) -> Self {
        let (api, proof): (&Api, _) = (valid, valid.proof());
        let mut collisions = Vec::new();
        let variables = !variables(api).is_empty();
        let reserved: Vec<&str> = RESERVED_TYPES.iter().copied().chain(variables.then_some(context::NAME)).collect();
        let mut type_scope = names::Scope::new("type", &reserved);
        let types = api
            .types
            .iter()
            .map(|def| type_scope.claim(names::camel(&def.name), "Type", &def.name, def.name.span, &mut collisions))
            .collect();
        Self { api, proof, types, type_scope, operation_scope: names::Scope::new("operation", &[]), collisions }
    }

    fn run(mut self) -> (ir::Crate, Vec<Collision>) {
        let mut types = self.items();
        let context = self.context();
        let mut client = (!self.api.operations.is_empty()).then(|| self.client(context.as_ref()));
        self.validators(&mut types, context.as_ref(), client.as_mut());
        let title = self.api.title.as_deref().unwrap_or(&self.api.name).to_owned();
        let library = names::ident(&self.api.name.replace('-', "_"));
        let docs = self.overview(&library, &types, context.as_ref(), client.as_ref());
        let made = ir::Crate {
            package: self.api.name.value.clone(),
            library,
            summary: format!("Typed client for {title}").split_whitespace().collect::<Vec<_>>().join(" "),
            docs,
            types,
            context,
            client,
        };
        (made, self.collisions)
    }

    fn type_ident(&self, id: TypeId) -> ir::Ident {
        self.types.get(id.0).cloned().unwrap_or_else(|| ir::Ident::known("Missing"))
    }

    /// A type, without regard to null.
    fn ty(&self, ty: &Type) -> ir::Type {
        match &ty.kind {
            TypeKind::Scalar(scalar) => scalar_type(*scalar),
            TypeKind::Named(id) => ir::Type::Own(ir::Room::Types, self.type_ident(*id)),
            TypeKind::List(inner) => ir::Type::Vec(Box::new(self.element(inner))),
            TypeKind::Map(inner) => ir::Type::Map(Box::new(self.element(inner))),
            TypeKind::Const(literal) => values::literal_type(&literal.value),
        }
    }

    /// The type of an item of a list or map, which may be null where the page says so.
    fn element(&self, ty: &Type) -> ir::Type {
        let inner = self.ty(ty);
        if ty.null == crate::model::Null::Nullable { inner.option() } else { inner }
    }

    /// How a value is passed: its type as an argument, and whether the body turns it into its own type.
    fn argument(&self, ty: &Type) -> (ir::Type, bool) {
        let own = self.ty(ty);
        if self.is_converted(ty) { (own.into_argument(), true) } else { (own, false) }
    }

    fn is_converted(&self, ty: &Type) -> bool {
        match &ty.kind {
            TypeKind::Scalar(scalar) => {
                !matches!(scalar, Scalar::Boolean | Scalar::Int32 | Scalar::Int64 | Scalar::Uuid)
            }
            TypeKind::List(_) | TypeKind::Map(_) => true,
            TypeKind::Named(id) => match &self.api.type_def(*id).shape {
                Shape::Newtype(inner) => matches!(inner.kind, TypeKind::List(_) | TypeKind::Map(_)),
                Shape::KindUnion(_) => true,
                _ => false,
            },
            TypeKind::Const(literal) => !matches!(values::literal_type(&literal.value), ir::Type::Primitive(_)),
        }
    }
}

/// The Rust type of a scalar.
fn scalar_type(scalar: Scalar) -> ir::Type {
    match scalar {
        Scalar::String | Scalar::Uri | Scalar::Email => ir::Type::String,
        Scalar::Integer => ir::Type::Runtime(ir::RuntimeType::Integer),
        Scalar::Int32 => ir::Type::Primitive(ir::Primitive::I32),
        Scalar::Int64 => ir::Type::Primitive(ir::Primitive::I64),
        Scalar::Number | Scalar::Decimal => ir::Type::Runtime(ir::RuntimeType::Decimal),
        Scalar::Boolean => ir::Type::Primitive(ir::Primitive::Bool),
        Scalar::Uuid => ir::Type::Runtime(ir::RuntimeType::Uuid),
        Scalar::Date => ir::Type::Runtime(ir::RuntimeType::Date),
        Scalar::DateTime => ir::Type::Runtime(ir::RuntimeType::Timestamp),
        Scalar::Json => ir::Type::Runtime(ir::RuntimeType::Json),
    }
}
