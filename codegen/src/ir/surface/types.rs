//! The lines of a crate's types and of its context.

use super::super::{
    Context, Crate, CrateModule, Ident, Item, Newtype, Receiver, Shape, Type, Values, ValuesKind, Variant, Wrapper,
};
use super::line::{EnumLine, Fields, Generic, ImplLine, Line, Payload, Qualifier, StructLine};
use super::ty::{Argument, Bound, Reference, Ty};
use super::{Surface, Traits};

impl Surface<'_> {
    pub(super) fn types(&mut self, api: &Crate) {
        if api.types.is_empty() {
            return;
        }
        self.push(Line::Module(self.root("types")));
        self.push(Line::Glob(self.root("types")));
        for item in &api.types {
            self.at(Some(&item.node), |surface| surface.item(item));
        }
    }

    pub(super) fn context(&mut self, context: &Context) {
        let path = self.root("Context");
        self.structure(&path, true, &Traits::of_context(), &context.shown);
        self.functions(&Ty::named(path), &context.functions);
    }

    fn item(&mut self, item: &Item) {
        let path = self.names.path(CrateModule::Types, &item.ident);
        if item.validator.is_some() {
            self.validate(&path, self.context);
        }
        match &item.shape {
            Shape::Struct(made) => {
                self.structure(&path, true, &item.traits(), &made.fields);
                self.functions(&Ty::named(&path), &made.functions);
                for accessor in &made.accessors {
                    let missing = Ty::named(self.names.runtime("Missing"));
                    let output = Ty::Named("Result".into(), vec![self.ty(&accessor.output), missing]);
                    let field = made.fields.iter().find(|field| field.ident == accessor.field);
                    let (owner, name) = (Ty::named(&path), accessor.ident.as_str());
                    self.at(field.and_then(|field| field.node.as_ref()), |surface| {
                        surface.fixed(Qualifier::None, owner, name, Receiver::Reference, output);
                    });
                }
                self.required(CrateModule::Types, made.required.as_ref());
            }
            Shape::Newtype(newtype) => self.newtype(&path, item, newtype),
            Shape::Wrapper(wrapper) => self.wrapper(&path, item, wrapper),
            Shape::Values(values) => self.values(&path, item, values),
            Shape::KindUnion(union) => {
                let other = Payload::Tuple(Ty::named(self.names.runtime("Json")));
                let variants = union.variants.iter().map(|(variant, _)| variant);
                self.union(&path, item, variants, ("Undocumented", other), &union.from);
            }
            Shape::TaggedUnion(union) => {
                let tag = Ty::Named("Option".into(), vec![Ty::named("String")]);
                let json = Ty::named(self.names.runtime("Json"));
                let other = Payload::Named(vec![(Ident::known("tag"), tag), (Ident::known("json"), json)]);
                let variants = union.variants.iter().map(|tagged| &tagged.variant);
                self.union(&path, item, variants, ("Undocumented", other), &union.from);
            }
            Shape::Choice(choice) => {
                let value = self.ty(&choice.otherwise);
                let fields = vec![(Ident::known("key"), Ty::named("String")), (Ident::known("value"), value)];
                let variants = choice.variants.iter().map(|(variant, _)| variant);
                self.union(&path, item, variants, ("Other", Payload::Named(fields)), &[]);
            }
        }
    }

    fn tuple(&mut self, path: &str, item: &Item, inner: &Type) {
        self.push(Line::Struct(StructLine {
            non_exhaustive: false,
            path: path.to_owned(),
            generics: Vec::new(),
            fields: Fields::Tuple(self.ty(inner)),
            traits: item.traits().all(),
        }));
        self.implement(Bound::of("From", self.ty(inner)), path);
    }

    fn newtype(&mut self, path: &str, item: &Item, newtype: &Newtype) {
        self.tuple(path, item, &newtype.inner);
        let inner = self.ty(&newtype.inner);
        let error = if newtype.inner == Type::String {
            Ty::Associated(Box::new(inner.clone()), "FromStr".into(), "Err".into())
        } else {
            Ty::named(self.names.runtime("ParseScalarError"))
        };
        self.implement(Bound::with("FromStr", [("Err", error)]), path);
        self.fixed(Qualifier::None, Ty::named(path), "into_inner", Receiver::Value, inner);
        if newtype.inner == Type::String {
            self.implement(Bound::of("From", text()), path);
        }
        for from in newtype.from() {
            self.implement(Bound::of("From", self.ty(&from)), path);
        }
    }

    fn wrapper(&mut self, path: &str, item: &Item, wrapper: &Wrapper) {
        self.tuple(path, item, &wrapper.inner);
        let Some(element) = &wrapper.element else { return };
        let element = self.ty(element);
        self.implement(Bound::of("FromIterator", element.clone()), path);
        let iterator = Ty::Associated(Box::new(self.ty(&wrapper.inner)), "IntoIterator".into(), "IntoIter".into());
        self.implement(Bound::with("IntoIterator", [("Item", element.clone()), ("IntoIter", iterator)]), path);
        self.push(Line::Impl(ImplLine {
            generics: vec![Generic::Const("LENGTH".into(), Ty::named("usize"))],
            of: Bound::of("From", Ty::Array(Box::new(element), "LENGTH".into())),
            target: Ty::named(path),
        }));
    }

    fn values(&mut self, path: &str, item: &Item, values: &Values) {
        let open = values.kind != ValuesKind::ClosedText;
        self.enumeration(path, open, &item.traits());
        for variant in &values.variants {
            self.at(Some(&variant.node), |surface| surface.variant(path, &variant.ident, Payload::Unit));
        }
        let owner = Ty::named(path);
        let undocumented = |name| Ty::named(self.names.runtime(name));
        match values.kind {
            ValuesKind::OpenText => {
                let other = Payload::Tuple(undocumented("UndocumentedText"));
                self.variant(path, &Ident::known("Undocumented"), other);
                self.fixed(Qualifier::None, owner, "as_str", Receiver::Reference, text());
                self.implement(Bound::of("From", text()), path);
                self.implement(Bound::of("From", Ty::named("String")), path);
                self.implement(Bound::with("FromStr", [("Err", Ty::named("Infallible"))]), path);
            }
            ValuesKind::ClosedText => {
                let error = undocumented("UndocumentedText");
                self.fixed(Qualifier::None, owner, "as_str", Receiver::Reference, Ty::static_str());
                let arguments = vec![Argument::Ty(text()), Argument::Associated("Error".into(), error.clone())];
                self.implement(Bound::Trait("TryFrom".into(), arguments), path);
                self.implement(Bound::with("FromStr", [("Err", error)]), path);
            }
            ValuesKind::OpenInteger => {
                let other = Payload::Tuple(undocumented("UndocumentedInt"));
                self.variant(path, &Ident::known("Undocumented"), other);
                self.fixed(Qualifier::Const, owner, "as_i64", Receiver::Value, Ty::named("i64"));
                self.implement(Bound::of("From", Ty::named("i64")), path);
            }
        }
    }

    pub(super) fn enumeration(&mut self, path: &str, non_exhaustive: bool, traits: &Traits) {
        self.push(Line::Enum(EnumLine { non_exhaustive, path: path.to_owned(), traits: traits.all() }));
    }

    /// An enum of values of several types, and one variant for all others.
    fn union<'t>(
        &mut self,
        path: &str,
        item: &Item,
        variants: impl Iterator<Item = &'t Variant>,
        other: (&str, Payload),
        from: &[(Type, Ident)],
    ) {
        self.enumeration(path, true, &item.traits());
        let mut nodes = Vec::new();
        for variant in variants {
            let payload = Payload::Tuple(self.ty(&variant.ty));
            self.at(Some(&variant.node), |surface| surface.variant(path, &variant.ident, payload));
            nodes.push((&variant.ident, &variant.node));
        }
        self.variant(path, &Ident::known(other.0), other.1);
        for (from, case) in from {
            let node = nodes.iter().find(|(ident, _)| *ident == case).map(|(_, node)| *node);
            let of = Bound::of("From", self.ty(from));
            self.at(node, |surface| surface.implement(of, path));
        }
    }
}

/// `&str`
fn text() -> Ty {
    Ty::Reference(Reference::Shared, Box::new(Ty::named("str")))
}
