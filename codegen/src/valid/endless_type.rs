//! Every type has a value that ends.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Constraint, Null, Presence, Shape, Type, TypeId, TypeKind};
use crate::proof::{SubjectKind, components, subject};

pub(super) static CHECK: Check = Check::error(
    "endless-type",
    "A type contains itself: a required member of its own type, a name that refers to itself (also where it may be null), types that include each other, a list or map of itself that has to have an entry. No value of it could ever be written. A list or map that may be empty, an optional or a nullable member ends the chain.",
);

/// The named types without a value of which a type has none.
#[derive(Debug)]
enum Needs {
    /// Each of them has to have a value.
    All(Vec<usize>),
    /// One of them has to.
    One(Vec<usize>),
}

impl Needs {
    fn types(&self) -> &[usize] {
        match self {
            Self::All(types) | Self::One(types) => types,
        }
    }

    /// How many of them have to have a value.
    fn count(&self) -> usize {
        match self {
            Self::All(types) => types.len(),
            Self::One(types) => types.len().min(1),
        }
    }
}

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let needs: Vec<Needs> = (0..api.types.len()).map(|at| needs(api, TypeId(at))).collect();
    let founded = founded(&needs);
    let names = named_alone(api);
    // Whatever is not founded leads to a circle of such types.
    let endless: Vec<Vec<usize>> = (needs.iter().enumerate())
        .map(|(at, needs)| {
            let others = needs.types().iter().copied().filter(|other| !founded[at] && !founded[*other]);
            others.collect()
        })
        .collect();
    let circles = components(&endless);
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    circles.iter().for_each(|circle| *sizes.entry(*circle).or_default() += 1);
    for (at, def) in api.types.iter().enumerate().filter(|(at, _)| !founded[*at]) {
        if sizes.get(&circles[at]).is_some_and(|size| *size > 1) || endless[at].contains(&at) {
            let message = format!("every `{}` contains another `{}`", def.name.value, def.name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, def.name.span, message)
                    .help("make the member optional (`?`), nullable, or a list that may be empty"),
            );
        }
    }
    for (_, def) in api.types.iter().enumerate().filter(|(at, _)| founded[*at] && names[*at]) {
        let message = format!("`{}` is a name for nothing but itself", def.name.value);
        diagnostics.push(Diagnostic::new(&CHECK, def.name.span, message).help("write the type that it stands for"));
    }
}

/// The types that are names for names for themselves, whether null is said on the way or not: no value but null is of them.
fn named_alone(api: &Api) -> Vec<bool> {
    let next = |at: usize| match &api.types[at].shape {
        Shape::Newtype(Type { kind: TypeKind::Named(id), .. }) => Some(id.0),
        _ => None,
    };
    let leads: Vec<Vec<usize>> = (0..api.types.len()).map(|at| next(at).into_iter().collect()).collect();
    let circles = components(&leads);
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    circles.iter().for_each(|circle| *sizes.entry(*circle).or_default() += 1);
    (0..leads.len())
        .map(|at| sizes.get(&circles[at]).is_some_and(|size| *size > 1) || leads[at].contains(&at))
        .collect()
}

/// The types of which some value ends: those that they need are founded.
fn founded(needs: &[Needs]) -> Vec<bool> {
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); needs.len()];
    needs.iter().enumerate().for_each(|(at, all)| all.types().iter().for_each(|other| needed_by[*other].push(at)));
    let mut missing: Vec<usize> = needs.iter().map(Needs::count).collect();
    let mut founded: Vec<bool> = missing.iter().map(|missing| *missing == 0).collect();
    let mut open: Vec<usize> = (0..needs.len()).filter(|at| founded[*at]).collect();
    while let Some(at) = open.pop() {
        for waiting in needed_by[at].iter().copied().filter(|waiting| !founded[*waiting]).collect::<Vec<_>>() {
            missing[waiting] = missing[waiting].saturating_sub(1);
            if missing[waiting] == 0 {
                founded[waiting] = true;
                open.push(waiting);
            }
        }
    }
    founded
}

fn needs(api: &Api, id: TypeId) -> Needs {
    match &api.type_def(id).shape {
        Shape::Newtype(ty) => Needs::All(direct(api, ty).into_iter().map(|id| id.0).collect()),
        Shape::Object(object) => {
            let required = object.fields.iter().filter(|field| field.presence == Presence::Required);
            let includes = object.includes.iter().map(|include| include.ty);
            Needs::All(required.filter_map(|field| direct(api, &field.ty)).chain(includes).map(|id| id.0).collect())
        }
        Shape::Enum(_) => Needs::All(Vec::new()),
        Shape::TaggedUnion(union) => Needs::One(union.cases.iter().map(|(_, case)| case.0).collect()),
        Shape::Choice(choice) => one(api, choice.cases.iter().map(|case| &case.ty).chain([&choice.otherwise])),
        Shape::KindUnion(types) => one(api, types.iter()),
    }
}

/// What a value of one of these types needs; nothing where one of them has values of its own.
fn one<'a>(api: &'a Api, types: impl Iterator<Item = &'a Type>) -> Needs {
    let named: Option<Vec<usize>> = types.map(|ty| direct(api, ty).map(|id| id.0)).collect();
    Needs::One(named.unwrap_or_default())
}

/// The named type of which every value of a type holds one: itself, or what is in a list or map that cannot be empty.
fn direct<'a>(api: &'a Api, mut ty: &'a Type) -> Option<TypeId> {
    // One step for each type at most: a longer way goes in a circle.
    for _ in 0..=api.types.len() {
        if ty.null == Null::Nullable {
            return None;
        }
        ty = match (has_entries(ty), subject(api, ty).kind) {
            (true, SubjectKind::List(inner) | SubjectKind::Map(inner)) => inner,
            _ => break,
        };
    }
    match ty.kind {
        TypeKind::Named(id) => Some(id),
        _ => None,
    }
}

/// Whether a list or map of this type, as it is bound there, has an entry at least.
fn has_entries(ty: &Type) -> bool {
    let is_least = |constraint: &&Constraint| ["minItems", "minProperties"].contains(&constraint.keyword);
    let least = ty.constraints.list.iter().find(is_least);
    least.is_some_and(|least| least.argument.json() != "0")
}
