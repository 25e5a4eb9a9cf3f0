//! The names of types, and of their members, values and cases.

use super::context::CONTEXT;
use super::scope::Scope;
use super::spelling::{camel, snake};
use super::{Ident, MAX_ARGUMENTS, NameKind, Namer, Spelt};
use crate::model::{
    Choice, Enum, Literal, NodePath, Object, Presence, Shape, TaggedUnion, Type, TypeDef, TypeId, TypeKind, TypePart,
};
use crate::proof::{Layout, variables};

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

/// Methods that every type has, and those that the runtime's traits bring.
const METHODS: &[&str] = &[
    "advice",
    "as_ref",
    "borrow",
    "check",
    "clone",
    "cmp",
    "eq",
    "fmt",
    "hash",
    "into",
    "ne",
    "partial_cmp",
    "read",
    "to_owned",
    "to_string",
    "validate",
    "write",
];

impl<'a> Namer<'a> {
    pub(super) fn types(&mut self) {
        let api = self.api;
        let mut scope = Scope::new("type", RESERVED_TYPES);
        if !variables(api).is_empty() {
            scope.reserve(CONTEXT);
        }
        for def in &api.types {
            let node = NodePath::Type(def.name.value.clone());
            let spelt = Spelt { text: camel(&def.name), suffix: "Type", name: &def.name, span: def.name.span };
            self.claim(&mut scope, node, NameKind::Item, spelt);
        }
        for (id, def) in (0..).map(TypeId).zip(&api.types) {
            match &def.shape {
                Shape::Newtype(_) => {}
                Shape::Object(object) => {
                    if let Some(layout) = self.layouts.get(&id) {
                        self.object(def, object, layout, &mut scope);
                    }
                }
                Shape::Enum(values) => self.values(def, values),
                Shape::TaggedUnion(union) => self.tagged_union(def, union),
                Shape::Choice(choice) => self.choice(def, choice),
                Shape::KindUnion(types) => self.kind_union(def, types),
            }
        }
    }

    /// The name of a named type.
    pub(super) fn type_name(&self, id: TypeId) -> Ident {
        self.names.item(&NodePath::Type(self.api.type_def(id).name.value.clone()))
    }

    fn object(&mut self, def: &'a TypeDef, object: &'a Object, layout: &Layout, types: &mut Scope) {
        let mut scope = Scope::new("member", if layout.extra { &["extra", "siblings"] } else { &[] });
        // Each with whether the constructor takes it.
        let mut made: Vec<(NodePath, Ident, bool)> = Vec::new();
        for field in &object.fields {
            let Some(hold) = layout.hold(field) else { continue };
            let (node, name) = (NodePath::member(&def.name, &field.name), &field.name);
            let spelt = Spelt { text: snake(name), suffix: "_member", name, span: name.span };
            let ident = self.claim(&mut scope, node.clone(), NameKind::Item, spelt);
            made.push((node, ident, hold.is_required()));
        }
        for include in &object.includes {
            let (node, name) = (NodePath::member(&def.name, &include.name), &include.name);
            let spelt = Spelt { text: snake(name), suffix: "_members", name, span: name.span };
            let ident = self.claim(&mut scope, node.clone(), NameKind::Item, spelt);
            made.push((node, ident, include.presence == Presence::Required));
        }
        let optional = |made: &[(NodePath, Ident, bool)]| -> Vec<(NodePath, Ident)> {
            let optional = made.iter().filter(|(.., required)| !required);
            optional.map(|(node, ident, _)| (node.clone(), ident.clone())).collect()
        };
        if !layout.sent {
            // Nobody may be surprised by what `value.clone()` is.
            let mut functions = Scope::new("function", METHODS);
            for (node, ident) in optional(&made) {
                self.add(node, NameKind::Accessor, functions.free(ident.stem(), "_value"));
            }
            return;
        }
        let node = NodePath::Type(def.name.value.clone());
        self.required(node, made.iter().filter(|(.., required)| *required).count(), types);
        let mut functions = Scope::new("setter", &["entry", "member", "new"]);
        for (node, ident) in optional(&made) {
            self.add(node, NameKind::Setter, functions.free(ident.stem(), "_value"));
        }
        // The setter has the name of the member.
        if def.usage.has_accessors() {
            for (node, ident) in optional(&made) {
                self.add(node, NameKind::Accessor, functions.free(&format!("get_{}", ident.stem()), "_value"));
            }
        }
    }

    /// The struct of what a constructor takes, if that is too much for arguments.
    pub(super) fn required(&mut self, node: NodePath, count: usize, scope: &mut Scope) {
        if count > MAX_ARGUMENTS {
            let text = self.names.item(&node).followed_by("Required");
            self.add(node, NameKind::Required, scope.free(&text, "Parts"));
        }
    }

    fn values(&mut self, def: &'a TypeDef, values: &'a Enum) {
        let mut scope = Scope::new("value", &["Undocumented"]);
        for value in &values.values {
            let text = value.text();
            let node = NodePath::InType(def.name.value.clone(), TypePart::Value(text.clone()));
            let name = value.name.as_ref().map_or(text.as_str(), |name| name.as_str());
            self.claim_distinct(&mut scope, node, name, "Value", value.wire.span);
        }
    }

    fn kind_union(&mut self, def: &'a TypeDef, types: &'a [Type]) {
        let mut scope = Scope::new("case", &["Undocumented"]);
        for ty in types {
            let node = NodePath::InType(def.name.value.clone(), TypePart::Case(self.api.words(ty)));
            let name = self.case_name(ty);
            let spelt = Spelt { text: name.clone(), suffix: "Case", name: &name, span: ty.span };
            self.claim(&mut scope, node, NameKind::Item, spelt);
        }
    }

    fn case_name(&self, ty: &Type) -> String {
        match &ty.kind {
            TypeKind::Scalar(scalar) => camel(scalar.word()),
            TypeKind::Named(id) => self.type_name(*id).stem().to_owned(),
            TypeKind::List(_) => "List".into(),
            TypeKind::Map(_) => "Map".into(),
            TypeKind::Const(literal) => match &literal.value {
                Literal::String(text) => camel(text),
                other => camel(&other.json()),
            },
        }
    }

    fn tagged_union(&mut self, def: &'a TypeDef, union: &'a TaggedUnion) {
        let mut scope = Scope::new("case", &["Undocumented"]);
        for (tag, _) in &union.cases {
            let node = NodePath::InType(def.name.value.clone(), TypePart::Case(tag.value.clone()));
            self.claim_distinct(&mut scope, node, tag, "Case", tag.span);
        }
    }

    fn choice(&mut self, def: &'a TypeDef, choice: &'a Choice) {
        let mut scope = Scope::new("case", &["Other"]);
        for case in &choice.cases {
            let node = NodePath::member(&def.name, &case.key);
            self.claim_distinct(&mut scope, node, &case.key, "Case", case.key.span);
        }
    }
}
