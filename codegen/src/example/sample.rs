//! Values of the model's types that keep their constraints. Knows nothing of Rust.

use super::json::Json;
use super::{pattern, rule, satisfies};
use crate::constraint::{Edge, Measure, bounding};
use crate::model::{
    Choice, Constraints, Field, Literal, Null, Object, Presence, Scalar, Shape, Type, TypeId, TypeKind,
};
use crate::valid::ValidApi;

/// Where a value will stand, which decides how odd its texts may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValuePosition {
    /// A path or a query.
    Address,
    /// A header.
    Header,
    /// The body of a request.
    Sent,
    /// The body of a response.
    Read,
}

impl ValuePosition {
    /// Whether the value can be written there.
    fn takes(self, value: &Json) -> bool {
        let Json::String(text) = value else { return true };
        match self {
            Self::Address => !matches!(text.as_str(), "" | "." | ".."),
            Self::Header => text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')),
            Self::Sent | Self::Read => true,
        }
    }
}

/// For whom values are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// For people: short and plain, as the documentation shows them where it does.
    Plain,
    /// For tests: odd texts and large numbers, no two alike.
    Odd,
}

impl Manner {
    /// How many values are tried against rules: one that nobody can find is not worth much of the time of a generator.
    pub(super) const fn tries(self) -> u32 {
        match self {
            Self::Plain => 32,
            Self::Odd => u32::MAX,
        }
    }
}

/// What becomes of the members that need not be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// All are there.
    All,
    /// All but those that are documented as optional.
    Likely,
    /// Only what is required.
    Least,
    /// Those that may be left out are null.
    Null,
    /// Those that the page allows to be null are null.
    Nullable,
}

/// The key of a choice that has no value without another one, but for keys that it does not list.
pub const OTHER_KEY: &str = "a key that no case has";

/// What nobody has to prove with a test: larger lists, longer texts, more values in one.
const MAX_ITEMS: i128 = 100;
const MAX_CHARACTERS: i128 = 1_000;
const MAX_VALUES: u32 = 1_000;
/// What nobody reads: more values in one.
const MAX_SHOWN: u32 = 100;

/// Makes values; each differs from the others, so that two that are swapped are noticed.
pub struct Sampler<'a> {
    pub(super) api: &'a ValidApi,
    pub(super) place: ValuePosition,
    manner: Manner,
    /// How objects within the value are filled.
    fill: Fill,
    count: u32,
    /// How many values of named types may still be made; types that hold each other twice over and over would never end.
    left: u32,
    /// How many values may still be tried against rules.
    tries: u32,
    /// The types around the value that is being made.
    around: Vec<TypeId>,
}

impl<'a> Sampler<'a> {
    /// Makes values for a place, with everything in them.
    #[must_use]
    pub const fn new(api: &'a ValidApi, place: ValuePosition, manner: Manner) -> Self {
        let left = match manner {
            Manner::Plain => MAX_SHOWN,
            Manner::Odd => MAX_VALUES,
        };
        Self { api, place, manner, fill: Fill::All, count: 0, left, tries: manner.tries(), around: Vec::new() }
    }

    /// The API of its types.
    #[must_use]
    pub const fn api(&self) -> &'a ValidApi {
        self.api
    }

    /// The same with objects filled in another way.
    #[must_use]
    pub const fn filled(mut self, fill: Fill) -> Self {
        self.fill = fill;
        self
    }

    /// A value of a member or parameter: that which the documentation shows, for people.
    pub fn of_field(&mut self, field: &Field) -> Json {
        let shown = field.example.as_ref().filter(|_| self.manner == Manner::Plain).map(|it| Json::of(&it.value));
        shown.unwrap_or_else(|| self.value(&field.ty, &field.name))
    }

    /// A value with everything in it; null where the type has no end.
    pub fn value(&mut self, ty: &Type, name: &str) -> Json {
        self.bounded(ty, name, &[]).unwrap_or(Json::Null)
    }

    fn next(&mut self) -> u32 {
        self.count += 1;
        self.count
    }

    /// A value; `None` where it would hold itself.
    fn bounded(&mut self, ty: &Type, name: &str, outer: &[&Constraints]) -> Option<Json> {
        let mut bounds = outer.to_vec();
        bounds.push(&ty.constraints);
        match &ty.kind {
            TypeKind::Scalar(scalar) => Some(self.scalar(*scalar, name, &bounds)),
            TypeKind::Const(literal) => Some(Json::of(&literal.value)),
            TypeKind::List(item) => {
                let least = limit(&bounds, Measure::Items, Edge::Lower);
                let most = limit(&bounds, Measure::Items, Edge::Upper).unwrap_or(i128::MAX);
                let wanted = if matches!(self.place, ValuePosition::Address | ValuePosition::Header) { 2 } else { 1 };
                let count = wanted.min(most).max(least.unwrap_or(1)).min(MAX_ITEMS);
                let mut items: Vec<Json> = (0..count).map_while(|_| self.item(item, name, least)).collect();
                distinct(&bounds, &mut items);
                // One that holds itself may not come to what is asked for.
                (!falls_short(items.len(), least)).then_some(Json::List(items))
            }
            TypeKind::Map(item) => {
                let least = limit(&bounds, Measure::Properties, Edge::Lower);
                let most = limit(&bounds, Measure::Properties, Edge::Upper).unwrap_or(1);
                let count = 1.min(most).max(least.unwrap_or(1)).min(MAX_ITEMS);
                let members: Vec<_> = (0..count)
                    .map_while(|_| {
                        let value = self.item(item, name, least)?;
                        Some((format!("key {}", self.next()), value))
                    })
                    .collect();
                (!falls_short(members.len(), least)).then_some(Json::Object(members))
            }
            TypeKind::Named(id) => {
                if self.around.iter().filter(|known| *known == id).count() > 1 {
                    return None;
                }
                self.left = self.left.checked_sub(1)?;
                self.around.push(*id);
                let made = self.named(*id, name, &bounds, self.fill);
                self.around.pop();
                made.map(|json| rule::mended(self.api, *id, json, &mut self.tries))
            }
        }
    }

    /// An item of a list, or a value of a map, of which there are at least so many: one that would hold itself is null where that is
    /// allowed and some are asked for.
    fn item(&mut self, ty: &Type, name: &str, least: Option<i128>) -> Option<Json> {
        let made = self.bounded(ty, name, &[]);
        let may_be_null = ty.null == Null::Nullable && least.is_some_and(|least| least > 0);
        made.or_else(|| may_be_null.then_some(Json::Null))
    }

    fn named(&mut self, id: TypeId, name: &str, bounds: &[&Constraints], fill: Fill) -> Option<Json> {
        match &self.api.type_def(id).shape {
            Shape::Newtype(inner) => self.bounded(inner, name, bounds),
            Shape::Object(object) => self.object(object, fill).map(|json| fewer(object, bounds, json)),
            Shape::Enum(values) => {
                let all = values.values.iter().map(|value| Json::of(&value.wire.value));
                let kept = |value: &Json| satisfies::bounds(bounds, value);
                let mut sendable = all.clone().filter(|value| self.place.takes(value));
                sendable.clone().find(kept).or_else(|| sendable.next()).or_else(|| all.clone().next())
            }
            Shape::TaggedUnion(union) => {
                union.cases.iter().find_map(|(tag, case)| self.tagged(&union.by, tag, *case, fill))
            }
            Shape::Choice(choice) => self.any_chosen(choice).map(Json::Object),
            Shape::KindUnion(types) => {
                // Within another type what has an end comes first: each such value differs from the others.
                let is_inner = self.around.len() > 1;
                let (ends, others): (Vec<_>, Vec<_>) =
                    types.iter().partition(|ty| is_inner && matches!(ty.kind, TypeKind::Scalar(_)));
                ends.into_iter().chain(others).find_map(|ty| self.bounded(ty, name, bounds))
            }
        }
    }

    /// Does something as within a value of the type, so that it does not hold itself without end.
    pub fn within<T>(&mut self, id: TypeId, make: impl FnOnce(&mut Self) -> T) -> T {
        self.around.push(id);
        let made = make(self);
        self.around.pop();
        made
    }

    /// A case of a tagged union.
    pub fn tagged(&mut self, by: &str, tag: &str, case: TypeId, fill: Fill) -> Option<Json> {
        if self.around.contains(&case) {
            return None;
        }
        self.around.push(case);
        let made = self.named(case, by, &[], fill);
        self.around.pop();
        let Some(Json::Object(mut members)) = made else { return None };
        members.retain(|(name, _)| name != by);
        members.insert(0, (by.to_owned(), Json::text(tag)));
        Some(Json::Object(members))
    }

    /// The members of the first case of a choice of which there is a value; with a key that no case has, where each of them
    /// holds the choice again.
    fn any_chosen(&mut self, choice: &Choice) -> Option<Vec<(String, Json)>> {
        let listed = (0..choice.cases.len()).find_map(|case| self.chosen(choice, case));
        let other = |sampler: &mut Self| {
            let value = sampler.bounded(&choice.otherwise, "value", &[])?;
            Some(keyed(choice, OTHER_KEY, value))
        };
        listed.or_else(|| other(self))
    }

    /// The members of one case of a choice; the one behind the last is a key that the page does not list.
    pub fn chosen(&mut self, choice: &Choice, case: usize) -> Option<Vec<(String, Json)>> {
        let (key, value) = match choice.cases.get(case) {
            Some(case) => (case.key.value.as_str(), self.bounded(&case.ty, &case.key, &[])?),
            None => ("a key nobody wrote down", self.bounded(&choice.otherwise, "value", &[])?),
        };
        Some(keyed(choice, key, value))
    }

    /// An object, filled in one way.
    pub fn object(&mut self, object: &Object, fill: Fill) -> Option<Json> {
        let mut members = Vec::new();
        let mut slots = Vec::new();
        for field in &object.fields {
            if let Some(value) = self.member(field, fill)? {
                slots.push(field.slot.as_ref().map(|slot| slot.value.clone()));
                members.push((field.name.value.clone(), value));
            }
        }
        for include in &object.includes {
            let optional = match fill {
                Fill::Least => include.presence != Presence::Required,
                Fill::Likely => include.presence == Presence::Optional,
                Fill::All | Fill::Null | Fill::Nullable => false,
            };
            if optional {
                continue;
            }
            let group = match &self.api.type_def(include.ty).shape {
                Shape::Object(group) => self.object(group, fill)?,
                Shape::Choice(choice) => Json::Object(self.any_chosen(choice)?),
                _ => continue,
            };
            if let Json::Object(group) = group {
                slots.extend(group.iter().map(|_| None));
                members.extend(group);
            }
        }
        let Some(pairs) = &object.pairs else { return Some(Json::Object(members)) };
        let entries = members.into_iter().zip(slots).map(|((key, value), slot)| {
            let slot = slot.unwrap_or_else(|| pairs.value.value.clone());
            Json::Object(vec![(pairs.key.value.clone(), Json::String(key)), (slot, value)])
        });
        Some(Json::Object(vec![(pairs.list.value.clone(), Json::List(entries.collect()))]))
    }

    /// A member's value; `Some(None)` where it is left out, `None` where the object has no end.
    #[allow(clippy::option_option)] // Left out and impossible are two things.
    fn member(&mut self, field: &Field, fill: Fill) -> Option<Option<Json>> {
        let required = field.presence == Presence::Required;
        let nullable = field.ty.null == Null::Nullable;
        let constant = matches!(field.ty.kind, TypeKind::Const(_)) && field.presence != Presence::Optional;
        match fill {
            _ if constant => {}
            Fill::Least if !required => return Some(None),
            Fill::Likely if field.presence == Presence::Optional => return Some(None),
            Fill::Least | Fill::Nullable if nullable => return Some(Some(Json::Null)),
            Fill::Null if nullable || !required => return Some(Some(Json::Null)),
            _ => {}
        }
        let shown = field.example.as_ref().filter(|_| self.manner == Manner::Plain).map(|it| Json::of(&it.value));
        let value = shown.or_else(|| self.bounded(&field.ty, &field.name, &[]));
        match value {
            Some(value) => Some(Some(value)),
            None if !required => Some(None),
            None if nullable => Some(Some(Json::Null)),
            None => None,
        }
    }

    fn scalar(&mut self, scalar: Scalar, name: &str, bounds: &[&Constraints]) -> Json {
        let n = self.next();
        match scalar {
            Scalar::String => Json::String(self.text(name, bounds, n)),
            Scalar::Integer | Scalar::Int32 | Scalar::Int64 => {
                first_kept(bounds, [self.integer(scalar, bounds, n)].into_iter().chain(whole_numbers(bounds)))
            }
            Scalar::Number | Scalar::Decimal => decimal(bounds, n),
            Scalar::Boolean => Json::Boolean(true),
            Scalar::Uuid => Json::String(format!("{n:08x}-0000-4000-8000-00000000abcd")),
            Scalar::Date => Json::String(format!("2026-01-{:02}", n % 28 + 1)),
            Scalar::DateTime => Json::String(match (self.place, n % 3) {
                (ValuePosition::Read, 1) => format!("2026-01-{:02}T09:30:00.1234567", n % 28 + 1),
                (ValuePosition::Read, 2) => format!("2026-01-{:02}T09:30:00+02:00", n % 28 + 1),
                _ => format!("2026-01-{:02}T09:30:00Z", n % 28 + 1),
            }),
            Scalar::Uri if self.manner == Manner::Plain => Json::text("https://example.com/"),
            Scalar::Json if self.manner == Manner::Plain => Json::Object(vec![("any".into(), Json::text("value"))]),
            Scalar::Uri => Json::String(format!("https://example.com/{n}?a=b&c=d")),
            Scalar::Email => Json::String(format!("user{n}@example.com")),
            Scalar::Json => {
                let inner = ["1", "2.50", "123456789012345678901234567890"].map(|text| Json::Number(text.into()));
                Json::Object(vec![("anything".into(), Json::List(inner.to_vec()))])
            }
        }
    }

    fn integer(&self, scalar: Scalar, bounds: &[&Constraints], n: u32) -> String {
        if is_bounded(bounds) {
            let least = number(bounds, "minimum").or_else(|| number(bounds, "exclusiveMinimum").map(|it| it + 1));
            let most = number(bounds, "maximum").or_else(|| number(bounds, "exclusiveMaximum").map(|it| it - 1));
            let step = number(bounds, "multipleOf").unwrap_or(1).max(1);
            let wanted = i128::from(n).max(least.unwrap_or(0)).min(most.unwrap_or(i128::MAX));
            let rounded = wanted / step * step;
            return (if least.is_some_and(|least| rounded < least) { rounded + step } else { rounded }).to_string();
        }
        match (scalar, self.place) {
            (Scalar::Integer, ValuePosition::Read) => format!("1234567890123456789{n:03}"),
            (Scalar::Int64, ValuePosition::Read) => format!("9007199254740{n:03}"),
            _ => (100 + n).to_string(),
        }
    }

    fn text(&self, name: &str, bounds: &[&Constraints], n: u32) -> String {
        let argument = |keyword: &str| {
            bounds.iter().find_map(|bounds| bounds.get(keyword)).and_then(|constraint| match &constraint.argument {
                Literal::String(text) => Some(text.as_str()),
                _ => None,
            })
        };
        let plain = match argument("format") {
            Some("date") => format!("2026-01-{:02}", n % 28 + 1),
            Some("date-time") => format!("2026-01-{:02}T09:30:00Z", n % 28 + 1),
            Some("uuid") => format!("{n:08x}-0000-4000-8000-00000000abcd"),
            Some("uri") => format!("https://example.com/{n}"),
            Some("email") => format!("user{n}@example.com"),
            Some("hostname") => format!("host{n}.example.com"),
            Some("bcp47") => "en-US".into(),
            Some("iso3166-1-alpha-2") => "SE".into(),
            Some("ipv4") => format!("192.0.2.{}", n % 250),
            Some("ipv6") => format!("2001:db8::{n:x}"),
            _ => self.odd(name, n),
        };
        let least = limit(bounds, Measure::Length, Edge::Lower).map(|least| least.min(MAX_CHARACTERS));
        let most = limit(bounds, Measure::Length, Edge::Upper);
        let fit = sized(plain.clone(), least, most);
        let matching = argument("pattern").into_iter().flat_map(|pattern| {
            let times = (0..=16).chain([32, 64, 128, 256, 512]);
            times.flat_map(|times| ["example", ""].map(|before| pattern::text(pattern, before, times))).flatten()
        });
        let sized_matching = matching.clone().map(|text| sized(text, least, most));
        let short = [plain, "a@b.example".into(), "a.example".into(), "de".into(), "::1".into(), "a:b".into()];
        let all = [fit.clone()].into_iter().chain(matching).chain(sized_matching).chain(short);
        let kept = all.into_iter().find(|text| satisfies::bounds(bounds, &Json::text(text.as_str())));
        kept.unwrap_or(fit)
    }

    /// A text with everything that its place allows and that others have got wrong.
    fn odd(&self, name: &str, n: u32) -> String {
        match self.place {
            _ if self.manner == Manner::Plain => "example".to_owned(),
            ValuePosition::Address => format!("{n}/a b?c#d%25&e=f+ü"),
            ValuePosition::Header => format!("{name} {n}; q=\"1,2\""),
            // Once is enough, and the rest stays readable.
            ValuePosition::Sent | ValuePosition::Read if n == 1 => format!("{name} {n} \"ü\\\n\u{1F600}"),
            ValuePosition::Sent | ValuePosition::Read => format!("{name} {n}"),
        }
    }
}

/// The members of a choice.
fn keyed(choice: &Choice, key: &str, value: Json) -> Vec<(String, Json)> {
    vec![(choice.by.value.clone(), Json::text(key)), (choice.value.value.clone(), value)]
}

fn sized(mut text: String, least: Option<i128>, most: Option<i128>) -> String {
    let length = |text: &str| i128::try_from(text.chars().count()).unwrap_or(i128::MAX);
    while least.is_some_and(|least| length(&text) < least) {
        text.push('x');
    }
    while most.is_some_and(|most| length(&text) > most) {
        text.pop();
    }
    text
}

/// The items without those that stand there already, where the page wants each once.
fn distinct(bounds: &[&Constraints], items: &mut Vec<Json>) {
    let find = |keyword: &str| bounds.iter().find_map(|bounds| bounds.get(keyword)).map(|found| &found.argument);
    let mut met: Vec<Json> = Vec::new();
    match (find("uniqueItems"), find("uniqueBy")) {
        (_, Some(Literal::String(name))) => items.retain(|item| {
            let key = item.member(name).clone();
            let new = key == Json::Null || !met.contains(&key);
            met.push(key);
            new
        }),
        (Some(Literal::Boolean(true)), _) => items.retain(|item| {
            let new = !met.contains(item);
            met.push(item.clone());
            new
        }),
        _ => {}
    }
}

/// The object with no more members than allowed, as far as some may be left out.
fn fewer(object: &Object, bounds: &[&Constraints], mut json: Json) -> Json {
    for field in object.fields.iter().rev().filter(|field| field.presence != Presence::Required) {
        if object.pairs.is_some() || satisfies::bounds(bounds, &json) {
            break;
        }
        json.without(&field.name);
    }
    json
}

/// The first of some numbers that keeps the bounds; the first of all where none does.
fn first_kept(bounds: &[&Constraints], mut numbers: impl Iterator<Item = String>) -> Json {
    let first = numbers.next().unwrap_or_else(|| "1".into());
    let kept = [first.clone()].into_iter().chain(numbers).map(Json::Number).find(|it| satisfies::bounds(bounds, it));
    kept.unwrap_or(Json::Number(first))
}

/// Whole numbers at and near the bounds.
fn whole_numbers(bounds: &[&Constraints]) -> impl Iterator<Item = String> {
    let keywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    let near: Vec<i128> = keywords.iter().filter_map(|keyword| number(bounds, keyword)).collect();
    let around = near.into_iter().flat_map(|it| [it, it.saturating_add(1), it.saturating_sub(1), -it]);
    around.chain([0, 1, -1]).map(|number| number.to_string())
}

/// A number with a fraction, where the bounds allow one.
fn decimal(bounds: &[&Constraints], n: u32) -> Json {
    let argument = |keyword: &str| match bounds.iter().find_map(|bounds| bounds.get(keyword)).map(|it| &it.argument) {
        Some(Literal::Number(text)) => Some(text.clone()),
        _ => None,
    };
    let keywords = ["multipleOf", "minimum", "maximum"];
    let edges: Vec<String> = keywords.iter().filter_map(|keyword| argument(keyword)).collect();
    let whole: Vec<String> = whole_numbers(bounds).collect();
    let fractions = [".5", ".25", ".1", ".01", ".001", ".99"];
    let between: Vec<String> =
        whole.iter().flat_map(|whole| fractions.iter().map(move |part| format!("{whole}{part}"))).collect();
    first_kept(bounds, [format!("{n}.50"), n.to_string()].into_iter().chain(edges).chain(whole).chain(between))
}

fn is_bounded(bounds: &[&Constraints]) -> bool {
    let keywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    keywords.iter().any(|keyword| bounds.iter().any(|bounds| bounds.get(keyword).is_some()))
}

/// Whether there are fewer than is asked for, and than are made at most.
fn falls_short(made: usize, least: Option<i128>) -> bool {
    let asked = least.map_or(0, |least| least.min(MAX_ITEMS));
    i128::try_from(made).is_ok_and(|made| made < asked)
}

/// The argument of the keyword that bounds a measure on one side.
fn limit(bounds: &[&Constraints], measure: Measure, edge: Edge) -> Option<i128> {
    number(bounds, bounding(measure, edge, false)?.name)
}

/// The argument of a keyword that counts or bounds.
fn number(bounds: &[&Constraints], keyword: &str) -> Option<i128> {
    let constraint = bounds.iter().find_map(|bounds| bounds.get(keyword))?;
    match &constraint.argument {
        Literal::Number(text) => text.parse().ok().or_else(|| text.split('.').next()?.parse().ok()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Sampler, ValuePosition};
    use crate::example::Manner;
    use crate::model::{Shape, TypeDef};
    use crate::pipeline;

    use crate::source::{SourceFile, SourceMap};

    #[test]
    fn what_holds_itself_ends_with_null_where_something_has_to_be_there() {
        let spec = "\
api: ends
documents: {d: {title: T, retrieved: 2026-01-01, sections: {s: S}}}
source: d / s
server: {given: base_url}
types:
  Map: {map: {type: \"Map?\"}, minProperties: 1}
  List: {list: {type: \"List?\"}, minItems: 2}
";
        let sources = SourceMap::new(vec![SourceFile::new("spec.yaml", spec)]);
        let api = pipeline::check(&sources).api.expect("the spec is accepted");
        let made = |def: &TypeDef| match &def.shape {
            Shape::Newtype(inner) => Sampler::new(&api, ValuePosition::Sent, Manner::Odd).value(inner, "a").to_string(),
            _ => String::new(),
        };
        let made: Vec<String> = api.types.iter().map(made).collect();
        assert!(made.iter().all(|json| json.ends_with("null}}}") || json.ends_with("null]]]")), "{made:?}");
    }
}
