//! Every form that the values of a type take: all cases, filled in every way, and what no page tells of.

use specwright::example::{Fill, Json, Manner, Sampler, ValuePosition};
use specwright::model::{EnumBase, Object, Shape, Type, TypeDef, TypeId, TypeKind};
use specwright::valid::ValidApi;

/// The forms of a type's values.
#[derive(Default)]
pub(super) struct Forms {
    /// All of it is documented, and has its name in Rust.
    pub(super) documented: Vec<Json>,
    /// Something in it is not documented; it has to survive.
    pub(super) odd: Vec<Json>,
}

/// All forms of a type's values.
pub(super) fn forms(api: &ValidApi, id: TypeId) -> Forms {
    let def = api.type_def(id);
    let place = if def.usage.read { ValuePosition::Read } else { ValuePosition::Sent };
    let mut sampler = Sampler::new(api, place, Manner::Odd);
    let mut forms = sampler.within(id, |sampler| of_shape(sampler, id, def));
    dedup(&mut forms.documented);
    let Forms { documented, odd } = &mut forms;
    dedup(odd);
    odd.retain(|form| !documented.contains(form));
    forms
}

fn of_shape(sampler: &mut Sampler<'_>, id: TypeId, def: &TypeDef) -> Forms {
    let mut forms = Forms::default();
    match &def.shape {
        Shape::Newtype(inner) => forms.documented.push(sampler.value(inner, &def.name)),
        Shape::Object(object) => return of_object(sampler, id, def, object),
        Shape::Enum(values) => {
            forms.documented.extend(values.values.iter().map(|value| Json::of(&value.wire.value)));
            // One that is sent as well would be refused.
            if !values.closed || (def.usage.read && !def.usage.sent) {
                forms.odd.push(match values.base {
                    EnumBase::String => Json::text("a value that nobody wrote down"),
                    EnumBase::Integer => Json::Number("987654321".into()),
                });
            }
        }
        Shape::TaggedUnion(union) => {
            for fill in [Fill::All, Fill::Least] {
                let cases = union.cases.iter().filter_map(|(tag, case)| sampler.tagged(&union.by, tag, *case, fill));
                forms.documented.extend(cases);
            }
            let tag = (union.by.value.clone(), Json::text("a tag that nobody wrote down"));
            forms.odd.push(Json::Object(vec![tag, odd_member()]));
            forms.odd.push(Json::Object(vec![odd_member()]));
        }
        Shape::Choice(choice) => {
            let listed = (0..choice.cases.len()).filter_map(|case| sampler.chosen(choice, case));
            forms.documented.extend(listed.map(Json::Object));
            forms.odd.extend(sampler.chosen(choice, choice.cases.len()).map(Json::Object));
        }
        Shape::KindUnion(types) => {
            forms.documented.extend(types.iter().map(|ty| sampler.value(ty, &def.name)));
            // None of these may cost the answer that they stand in.
            forms.odd.extend([Json::text("neither one"), Json::Number("1.5".into()), Json::Boolean(true)]);
        }
    }
    forms
}

fn of_object(sampler: &mut Sampler<'_>, id: TypeId, def: &TypeDef, object: &Object) -> Forms {
    let mut make =
        |fills: &[Fill]| -> Vec<Json> { fills.iter().filter_map(|fill| sampler.object(object, *fill)).collect() };
    let documented = make(&[Fill::All, Fill::Least]);
    let mut odd = make(&[Fill::Nullable]);
    // What is only a part of others keeps nothing by itself.
    if def.usage.read && object.pairs.is_none() && !is_part(sampler.api(), id) {
        odd.extend(sampler.object(object, Fill::Null));
        odd.extend(documented.first().map(with_odd_member));
    }
    let items = documented.first().cloned();
    Forms {
        documented: with_items(sampler.api(), id, items.as_ref(), documented),
        odd: with_items(sampler.api(), id, items.as_ref(), odd),
    }
}

fn odd_member() -> (String, Json) {
    ("a member that nobody wrote down".into(), Json::List(vec![Json::Number("1.50".into()), Json::Null]))
}

fn with_odd_member(form: &Json) -> Json {
    match form {
        Json::Object(members) => Json::Object(members.iter().cloned().chain([odd_member()]).collect()),
        other => other.clone(),
    }
}

/// Whether the type's members lie flat in another somewhere.
fn is_part(api: &ValidApi, id: TypeId) -> bool {
    api.types.iter().any(|def| match &def.shape {
        Shape::Object(object) => object.includes.iter().any(|include| include.ty == id),
        _ => false,
    })
}

/// The forms, each with the member that paging stands on: a page without it is none.
fn with_items(api: &ValidApi, id: TypeId, full: Option<&Json>, mut forms: Vec<Json>) -> Vec<Json> {
    let pages = api.operations.iter().filter_map(|operation| {
        let items = operation.paginate.as_ref()?.items.as_ref()?;
        let result = api.success_of(operation)?;
        is_type(result, id).then_some(items.value.as_str())
    });
    for name in pages {
        let Some(items) = full.map(|full| full.member(name)) else { continue };
        for form in &mut forms {
            form.without(name);
            if let Json::Object(members) = form {
                members.push((name.to_owned(), items.clone()));
            }
        }
    }
    forms
}

fn is_type(ty: &Type, id: TypeId) -> bool {
    matches!(ty.kind, TypeKind::Named(known) if known == id)
}

fn dedup(forms: &mut Vec<Json>) {
    let mut at = 0;
    while at < forms.len() {
        let (before, rest) = forms.split_at(at);
        if before.contains(&rest[0]) {
            forms.remove(at);
        } else {
            at += 1;
        }
    }
}
