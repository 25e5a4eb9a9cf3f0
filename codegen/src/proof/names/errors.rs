//! The names of documented errors: bodies, catalogues of texts, texts and their captures.

use std::collections::{BTreeMap, BTreeSet};

use super::scope::Scope;
use super::spelling::{camel, snake};
use super::{NameKind, Namer, Spelt};
use crate::model::{Catalogue, CatalogueEntry, NodePath, Type, TypeKind};
use crate::proof::HeldType;

impl<'a> Namer<'a> {
    pub(super) fn errors(&mut self) {
        let (mut scope, mut accessors) = (Scope::new("error", &["Status"]), Scope::new("error", &["known"]));
        let answers = self.answers;
        let mut seen = BTreeSet::new();
        for error in &answers.errors {
            let mut name = self.body_name(&error.ty);
            let catalogue = error.catalogue.and_then(|at| self.api.catalogues.get(at));
            let again = !seen.insert(HeldType::of(&error.ty));
            if let (Some(catalogue), true) = (catalogue, again) {
                name = camel(&catalogue.name) + &name;
            }
            let ident = scope.free(&name, "Body");
            self.add(error.node.clone(), NameKind::Accessor, accessors.free(&snake(ident.stem()), "_body"));
            self.add(error.node.clone(), NameKind::Item, ident);
        }
        self.catalogues();
    }

    fn body_name(&self, ty: &Type) -> String {
        self.body_name_with(ty, "")
    }

    fn body_name_with(&self, ty: &Type, rest: &str) -> String {
        match &ty.kind {
            TypeKind::Scalar(scalar) => camel(scalar.word()) + rest,
            TypeKind::Named(id) if rest.is_empty() => self.type_name(*id).stem().to_owned(),
            TypeKind::Named(id) => self.type_name(*id).followed_by(rest),
            TypeKind::List(inner) => self.body_name_with(inner, &format!("List{rest}")),
            TypeKind::Map(inner) => self.body_name_with(inner, &format!("Map{rest}")),
            TypeKind::Const(_) => format!("Literal{rest}"),
        }
    }

    fn catalogues(&mut self) {
        let api = self.api;
        let (mut scope, mut constants) = (Scope::new("error text", &[]), Scope::new("catalogue", &[]));
        let mut times: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in api.catalogues.iter().flat_map(|catalogue| &catalogue.entries) {
            *times.entry(&entry.id.value).or_default() += 1;
        }
        for catalogue in &api.catalogues {
            let constant = constants.free(&snake(&catalogue.name).to_uppercase(), "_TEXTS");
            self.add(NodePath::Catalogue(catalogue.name.value.clone()), NameKind::Item, constant);
            for entry in &catalogue.entries {
                let twice = api.catalogues.len() > 1 && times.get(entry.id.value.as_str()) > Some(&1);
                self.text(catalogue, entry, twice, &mut scope);
                self.captures(catalogue, entry);
            }
        }
    }

    /// The name of a text; one whose id stands in the catalogues `twice` begins with the name of its catalogue.
    fn text(&mut self, catalogue: &'a Catalogue, entry: &'a CatalogueEntry, twice: bool, scope: &mut Scope) {
        let id = &entry.id.value;
        let name = if twice { format!("{} {id}", catalogue.name.value) } else { id.clone() };
        let node = NodePath::ErrorText(catalogue.name.value.clone(), id.clone());
        let spelt = Spelt { text: camel(&name), suffix: "Text", name: &name, span: entry.id.span };
        self.claim(scope, node, NameKind::Item, spelt);
    }

    /// The captures in the order in which they stand in the text.
    fn captures(&mut self, catalogue: &'a Catalogue, entry: &'a CatalogueEntry) {
        let place = |name: &str| entry.text.find(&format!("<{name}>"));
        let mut found: Vec<_> =
            entry.captures.iter().filter_map(|(name, _)| Some((place(name)?, name.value.as_str()))).collect();
        found.sort_unstable();
        let mut scope = Scope::new("capture", &[]);
        for (_, name) in found {
            let node = NodePath::Capture(catalogue.name.value.clone(), entry.id.value.clone(), name.to_owned());
            let spelt = Spelt { text: snake(name), suffix: "_capture", name, span: entry.text.span };
            self.claim(&mut scope, node, NameKind::Item, spelt);
        }
    }
}
