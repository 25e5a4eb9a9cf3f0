//! From a proved API to the Rust it becomes, with the names that its proof holds.

mod builder;
mod call;
mod call_parts;
mod client;
mod context;
mod credentials;
mod decode;
mod doc_value;
mod docs;
mod errata;
mod errors;
mod expression;
mod groups;
mod items;
mod object;
mod operation;
mod overview;
mod quota;
mod repeated;
mod required;
mod sample;
mod types;
mod unions;
mod validator;
mod values;
mod wrap;

use std::collections::BTreeMap;

use self::sample::Samples;
use crate::describe::Concerns;
use crate::ir;
use crate::model::{ContextVariable, NodePath, Operation, Scalar, Shape, Type, TypeId, TypeKind};
use crate::proof::{Proof, is_copy, variables};
use crate::valid::ValidApi;

#[cfg(test)]
pub(crate) use expression::tests::{conditions, demands};

/// The Rust that a proved API becomes.
#[must_use]
pub fn lower(api: &ValidApi) -> ir::Crate {
    let operations = api.operations.iter().map(|operation| (operation.name.as_str(), operation)).collect();
    Lower { api, proof: api.proof(), concerns: Concerns::of(api), operations, variables: variables(api) }.run()
}

struct Lower<'a> {
    api: &'a ValidApi,
    proof: &'a Proof,
    /// Which errata concern what.
    concerns: Concerns,
    /// The operations by name.
    operations: BTreeMap<&'a str, &'a Operation>,
    /// The variables of rules, as `Reach::needed` counts them.
    variables: Vec<(NodePath, &'a ContextVariable)>,
}

impl Lower<'_> {
    fn run(&self) -> ir::Crate {
        let mut types = self.items();
        let context = self.context();
        let library = self.proof.names.library.clone();
        let mut client = {
            let samples = Samples::of(&library, &types);
            (!self.api.operations.is_empty()).then(|| self.client(context.as_ref(), &samples))
        };
        self.validators(&mut types, context.as_ref(), client.as_mut());
        let title = self.api.title.as_deref().unwrap_or(&self.api.name).to_owned();
        let docs = self.overview(&library, &types, context.as_ref(), client.as_ref());
        ir::Crate {
            package: self.api.name.value.clone(),
            library,
            summary: format!("Typed client for {title}").split_whitespace().collect::<Vec<_>>().join(" "),
            version: self.api.crate_version().to_owned(),
            docs,
            errata: self.errata(),
            types,
            context,
            client,
        }
    }

    /// Writes documentation of items in modules of the crate.
    fn writer(&self) -> docs::Writer<'_> {
        docs::Writer::in_module(&self.proof.names)
    }

    /// The operation at a path.
    fn operation_at(&self, node: &NodePath) -> Option<&Operation> {
        match node {
            NodePath::Operation(name) => self.operations.get(name.as_str()).copied(),
            _ => None,
        }
    }

    fn type_ident(&self, id: TypeId) -> ir::Ident {
        self.proof.names.item(&NodePath::Type(self.api.type_def(id).name.value.clone()))
    }

    /// A type, without regard to null.
    fn ty(&self, ty: &Type) -> ir::Type {
        match &ty.kind {
            TypeKind::Scalar(scalar) => scalar_type(*scalar),
            TypeKind::Named(id) => ir::Type::Own(ir::CrateModule::Types, self.type_ident(*id)),
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
            // A UUID is copied, and made from one of the crate `uuid`.
            TypeKind::Scalar(scalar) => !is_copy(*scalar) || *scalar == Scalar::Uuid,
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

#[cfg(test)]
mod tests {
    use super::scalar_type;
    use crate::model::Scalar;
    use crate::proof::held;

    #[test]
    fn scalars_of_one_rust_type_are_held_as_one() {
        for one in Scalar::ALL {
            for other in Scalar::ALL {
                assert_eq!(held(one) == held(other), scalar_type(one) == scalar_type(other), "{one:?} {other:?}");
            }
        }
    }
}
