//! Where the two opinions differ, and why they may. Each difference is met by the test or goes.

use std::collections::BTreeSet;

use specwright::model::{Api, Choice, EnumBase, Field, Object, Pairs, Presence, Scalar, Shape, Type, TypeId, TypeKind};
use specwright::proof::{SubjectKind, subject};

use crate::instance::Instance;
use crate::oracle::Said;

const NULL: &str =
    "a null of which the page says nothing: a client keeps what comes, a schema states what is documented";
const CONSTANT: &str =
    "a rule reads a constant as what it always is: another value in its place is told by its own bound";
const GROUP: &str = "a constant that is missing from a group of members: only the whole remembers that";
const KINDS: &str = "a value of a kind that is not documented: it is kept as it is";
const CHOICE: &str = "the value of a choice that has another type, or none: it is kept as it is";
const TAG: &str =
    "a tag that is missing or no text: the value is kept as it is, or read where the tag is one by its text";
const ENTRY: &str =
    "an entry that has no key, its value elsewhere or more than both: what is more is kept, and counts as a member";
const UUID: &str =
    "a uuid in a spelling without hyphens, in braces or as a name: it is read, and sent in the usual one";
const SET: &str = "a number beyond 64 bits where numbers are listed: the list is open, and held in 64 bits";
const SAME_UUID: &str = "a uuid in two spellings: it is one";
const HOST: &str = "the name of a host in capitals: case has no meaning there, in an encoded label neither";
const TWICE: &str = "an entry whose key comes again: the last counts";
const REPEATED: &str =
    "a member that comes again: the last counts, and one before it that cannot be read is an error all the same";
const LONG: &str = "a language tag of more than 255 characters: none is in use, and it is refused";
const DOT: &str =
    "the end of a line that is no line feed: to ECMA-262 a dot stops there, to the validator that is asked it does not";

/// Each of them with a value that shows it: the spec, the type, the value.
pub fn examples() -> Vec<(&'static str, &'static str, &'static str, Instance)> {
    let id = "6a02fc17-68b2-4ca7-8891-350ccd89539c";
    let length = "tests/cases/constraint/maxLength";
    // Made by hand, since a text that is parsed keeps the last of several members of one name.
    let member = |name: &str, value: &str| (name.to_owned(), Instance::parse(value).unwrap());
    let again = [member("must", "\"a\""), member("null", "5"), member("null", "null")];
    let of = |why, spec, name, value: &str| (why, spec, name, Instance::parse(value).unwrap());
    vec![
        of(NULL, length, "Thing", r#"{"plain": null}"#),
        of(GROUP, "tests/cases/accept/named-null", "Group", r#"{"g": 0}"#),
        of(CONSTANT, "tests/cases/golden/rules", "Context", r#"{"mark": null}"#),
        of(KINDS, length, "Thing", r#"{"kind": 5}"#),
        of(CHOICE, length, "Either", r#"{"key": "word", "value": 5}"#),
        of(TAG, length, "Shape", r#"{"label": "a"}"#),
        of(ENTRY, length, "Entries", r#"{"entries": [5]}"#),
        of(UUID, "tests/cases/constraint/format", "PlainUid", &format!("{:?}", id.replace('-', ""))),
        of(SAME_UUID, "tests/cases/constraint/uniqueItems", "Ids", &format!("[{id:?}, {:?}]", id.to_uppercase())),
        of(HOST, "tests/cases/constraint/format", "Host", "\"XN--BCHER-KVA.EXAMPLE\""),
        of(SET, "tests/cases/constraint/enum", "Coded", "9223372036854775808"),
        of(
            SET,
            "tests/cases/constraint/enum",
            "Thing",
            r#"{"coded-by-a-name-so-long-that-errors-which-tell-the-way-to-its-value-cut-it-short": 1e30}"#,
        ),
        of(
            TWICE,
            length,
            "Entries",
            r#"{"entries": [{"key": "paired", "value": "abcd"}, {"key": "paired", "value": "a"}]}"#,
        ),
        (REPEATED, length, "Must", Instance::Object(again.into())),
        of(LONG, "tests/cases/constraint/format", "Language", &format!("\"x{}\"", "-abc".repeat(100))),
        of(DOT, "tests/cases/constraint/pattern", "Inside", r#""b\rd""#),
    ]
}

/// Finds out what stands at a place of a value.
pub struct Places<'a> {
    pub api: &'a Api,
    pub id: TypeId,
    pub value: &'a Instance,
}

/// What is met on the way to a place.
#[derive(Default)]
struct Route<'a> {
    /// The member that ends it.
    field: Option<&'a Field>,
    /// The value at its end.
    value: Option<&'a Instance>,
    /// The type at its end.
    end: Option<Scalar>,
    /// The place of what is kept as it is where it has another shape, and why.
    kept: Option<(String, &'static str)>,
    /// It leads through an entry whose key comes again.
    twice: bool,
    /// The object at its end.
    object: Option<&'a Object>,
    /// It ends at a set of numbers.
    set: bool,
    /// The way so far.
    place: String,
    /// The way with the names of members in place of the entries that hold them.
    by_key: String,
}

impl Route<'_> {
    /// What stands here is kept as it is, unless something around it is.
    fn keep(&mut self, why: &'static str) {
        let place = self.place.clone();
        self.kept.get_or_insert((place, why));
    }

    fn step(&mut self, step: &str) {
        let step = specwright_tests_live::pointer::step(step);
        self.by_key += &step;
        self.place += &step;
    }
}

/// The reason why ours may not be able to read what they take.
pub fn unread_by_us(places: &Places<'_>, place: &str) -> Option<&'static str> {
    let route = places.route(place);
    if let (true, Some(Instance::Number(_))) = (route.set, route.value) {
        return Some(SET);
    }
    if let Some((_, TAG)) = route.kept {
        return Some(TAG);
    }
    if places.is_repeated(place) {
        return Some(REPEATED);
    }
    let of_constant = route.field.is_some_and(is_constant);
    (of_constant && route.value.is_none() && places.is_group(places.id)).then_some(GROUP)
}

/// The reason why ours may refuse what they take.
pub fn refused_by_us_alone(places: &Places<'_>, said: &Said, theirs: &BTreeSet<Said>) -> Option<&'static str> {
    let route = places.route(&said.place);
    // An entry without a value is none to us.
    let entries = route.object.is_some_and(|object| object.pairs.is_some())
        || places.owner(said).is_some_and(|owner| places.pairs_around(owner).is_some());
    if said.what.starts_with("rule ") && entries && theirs.iter().any(|other| places.route(&other.place).kept.is_some())
    {
        return Some(ENTRY);
    }
    if is_count(said) {
        // Ours name members by their keys, so that the list is looked for.
        return places.miscounted(places.value);
    }
    let is_of_constant = |other: &Said| {
        other.what == "const" && other.place.rsplit_once('/').is_some_and(|(around, _)| around == said.place)
    };
    if said.what.starts_with("rule ") && theirs.iter().any(is_of_constant) {
        return Some(CONSTANT);
    }
    // A rule of ours sees nothing in such a member, and one of theirs that it is there.
    let is_null_here = |other: &Said| {
        let member = places.route(&other.place);
        let kept = member.field.is_some_and(|field| field.presence != Presence::Required);
        member.value == Some(&Instance::Null) && kept && around(&other.place) == said.place
    };
    if said.what.starts_with("rule ") && theirs.iter().any(is_null_here) {
        return Some(NULL);
    }
    // A tag that is read by its text tells the case to us alone.
    if let Some((kept, TAG)) = &route.kept {
        return theirs.iter().any(|other| is_inside(&other.place, kept)).then_some(TAG);
    }
    match route.value {
        Some(Instance::List(items)) if said.what == "uniqueItems" => {
            let mut seen = BTreeSet::new();
            let spelt_otherwise = items.iter().any(|item| {
                let mut found = false;
                let same = in_one_spelling(item, &mut found);
                found && !seen.insert(same.to_string())
            });
            spelt_otherwise.then_some(SAME_UUID)
        }
        Some(Instance::Text(text)) if said.what == "format" => (text.len() > 255).then_some(LONG),
        Some(Instance::Text(text)) if said.what == "pattern" => {
            text.contains(['\r', '\u{2028}', '\u{2029}']).then_some(DOT)
        }
        _ => None,
    }
}

/// The reason why they may refuse what ours takes; `all` is what they refuse.
pub fn refused_by_them(places: &Places<'_>, said: &Said, all: &BTreeSet<Said>) -> Option<&'static str> {
    let route = places.route(&said.place);
    let is_shape = |said: &Said| {
        let of_uuid = || said.what == "format" && places.route(&said.place).end == Some(Scalar::Uuid);
        // Beyond 32 bits, an integer of a documented size may be of no documented kind.
        let of_width = || {
            let is_bound = ["minimum", "maximum"].contains(&said.what.as_str());
            let value = places.route(&said.place).value;
            is_bound && matches!(value, Some(Instance::Number(text)) if text.parse::<i32>().is_err())
        };
        ["type", "required", "enum", "const", "oneOf", "not"].contains(&said.what.as_str()) || of_uuid() || of_width()
    };
    if said.what.starts_with("rule ")
        && let Some(why) = places.unlike_constant(said, all)
    {
        return Some(why);
    }
    if route.value == Some(&Instance::Null)
        && let Some(field) = route.field
        && field.presence != Presence::Required
    {
        // Rules of the value's own type see an object in it.
        let own = places.names_of(&field.ty).any(|name| said.what.starts_with(&format!("rule {name}.")));
        if own || said.what == "format" || is_shape(said) {
            return Some(NULL);
        }
    }
    if said.what == "format" && route.end == Some(Scalar::Uuid) && route.value.and_then(uuid_digits).is_some() {
        return Some(UUID);
    }
    if said.what == "format" && matches!(route.value, Some(Instance::Text(text)) if text.contains("XN--")) {
        return Some(HOST);
    }
    // Rules of entries are about those that can be read.
    let entries = route.object.is_some_and(|object| object.pairs.is_some());
    if said.what.starts_with("rule ") && entries {
        let below = |other: &Said| other.place.starts_with(&said.place) && is_shape(other);
        if all.iter().any(below) {
            return Some(ENTRY);
        }
    }
    if route.twice {
        return Some(TWICE);
    }
    if let (true, Some(pairs)) = (is_count(said), route.object.and_then(|object| object.pairs.as_ref())) {
        return miscounted(pairs, route.value?);
    }
    // What has another shape is kept as a whole, and nothing in it is looked at.
    let (kept, why) = route.kept?;
    let is_kept = all.iter().filter(|said| is_inside(&said.place, &kept)).any(is_shape);
    is_kept.then_some(why).or_else(|| places.has_beyond_set(&kept).then_some(SET))
}

/// Whether a place is another or lies in it.
fn is_inside(place: &str, other: &str) -> bool {
    place.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether it is about how many members an object has.
fn is_count(said: &Said) -> bool {
    matches!(said.what.as_str(), "minProperties" | "maxProperties")
}

/// Why an object may have another number of members than its list has entries.
fn miscounted(pairs: &Pairs, object: &Instance) -> Option<&'static str> {
    let Some(Instance::List(entries)) = child(object, &pairs.list.value) else { return Some(ENTRY) };
    let mut seen = BTreeSet::new();
    for entry in entries {
        match child(entry, &pairs.key.value) {
            Some(Instance::Text(key)) if !seen.insert(key) => return Some(TWICE),
            Some(Instance::Text(_)) if matches!(entry, Instance::Object(members) if members.len() == 2) => {}
            _ => return Some(ENTRY),
        }
    }
    None
}

/// A step of a JSON Pointer as it is.
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The digits of a uuid, however it is spelt.
fn uuid_digits(value: &Instance) -> Option<String> {
    let Instance::Text(text) = value else { return None };
    let digits = text.trim_start_matches("urn:uuid:").trim_matches(['{', '}']).replace('-', "").to_ascii_lowercase();
    (digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(digits)
}

/// The value with its members in order and each uuid in one spelling, and whether there is any.
fn in_one_spelling(value: &Instance, found: &mut bool) -> Instance {
    match value {
        Instance::List(items) => Instance::List(items.iter().map(|item| in_one_spelling(item, found)).collect()),
        Instance::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), in_one_spelling(value, found)));
            let mut members: Vec<_> = members.collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Instance::Object(members)
        }
        text => uuid_digits(text).map_or_else(
            || text.clone(),
            |digits| {
                *found = true;
                Instance::Text(digits)
            },
        ),
    }
}

impl<'a> Places<'a> {
    /// Why an object somewhere in the value may have another number of members than its list has entries.
    fn miscounted(&self, value: &Instance) -> Option<&'static str> {
        let pairs = self.api.types.iter().filter_map(|def| match &def.shape {
            Shape::Object(object) => object.pairs.as_ref(),
            _ => None,
        });
        let here = pairs.filter(|pairs| child(value, &pairs.list.value).is_some());
        here.into_iter().find_map(|pairs| miscounted(pairs, value)).or_else(|| match value {
            Instance::Object(members) => members.iter().find_map(|(_, value)| self.miscounted(value)),
            Instance::List(items) => items.iter().find_map(|value| self.miscounted(value)),
            _ => None,
        })
    }

    /// What is said of the list of pairs, as it is said of the object whose members travel in it.
    pub fn of_list(&self, said: Said) -> Said {
        let keyword = match said.what.as_str() {
            "minItems" | "required" => "minProperties",
            "maxItems" => "maxProperties",
            _ => return said,
        };
        let Some((around, step)) = said.place.rsplit_once('/') else { return said };
        let pairs = self.route(around).object.and_then(|object| object.pairs.as_ref());
        if pairs.is_some_and(|pairs| specwright_tests_live::pointer::step(&pairs.list.value)[1..] == *step) {
            return Said { place: around.to_owned(), what: keyword.to_owned() };
        }
        said
    }

    /// The place of the object that a rule is about: for one of entries, that of the object with their list.
    pub fn of_rule(&self, said: &Said) -> Said {
        self.of_rule_at(said, false)
    }

    /// The same for a member that a rule asks for: the place is its own, even where it would be such an object itself.
    pub fn of_missing(&self, said: &Said) -> Said {
        self.of_rule_at(said, true)
    }

    fn of_rule_at(&self, said: &Said, is_member: bool) -> Said {
        let Said { place, what } = said;
        let Some((owner, pairs)) = self.owner(said).and_then(|owner| Some((owner, self.pairs_around(owner)?))) else {
            return said.clone();
        };
        let list = specwright_tests_live::pointer::step(&pairs.list.value);
        // Ours name the member by its key, which is one step below, or the object by the keys that lead to it.
        let steps: Vec<String> = place.split('/').skip(1).map(unescaped).collect();
        let is_object = !is_member && (self.route(place).object.is_some() || self.leads_to(self.id, &steps, owner));
        let around = if is_object { place } else { around(place) };
        // An object among the entries is not that with the list.
        let is_alone = is_object || self.route(around).object.is_some_and(|object| object.pairs.is_none());
        let whole = (!is_alone).then(|| place.rfind(&list).map(|at| &place[..at])).flatten();
        Said { place: whole.unwrap_or(around).to_owned(), what: what.clone() }
    }

    /// The type that a rule is of; `None` for a keyword.
    fn owner(&self, said: &Said) -> Option<TypeId> {
        let (owner, _) = said.what.strip_prefix("rule ")?.split_once('.')?;
        self.api.types.iter().position(|def| def.name.value == owner).map(TypeId)
    }

    /// The list in which the members of a type travel, as its own or as those of a group.
    fn pairs_around(&self, id: TypeId) -> Option<&'a Pairs> {
        let objects = self.api.types.iter().enumerate().filter_map(|(at, def)| match &def.shape {
            Shape::Object(object) => Some((TypeId(at), object)),
            _ => None,
        });
        let mut around = objects.filter(|(at, object)| *at == id || object.includes.iter().any(|group| group.ty == id));
        around.find_map(|(at, object)| match &object.pairs {
            Some(pairs) => Some(pairs),
            None if at == id => None,
            None => self.pairs_around(at),
        })
    }

    /// Whether the names of members, without the lists that hold them, lead to an object of a type, or with it as a group.
    fn leads_to(&self, id: TypeId, steps: &[String], owner: TypeId) -> bool {
        match (&self.api.type_def(id).shape, steps) {
            (Shape::Newtype(ty), _) => self.type_leads_to(ty, steps, owner),
            (Shape::Object(object), []) => {
                id == owner || object.includes.iter().any(|include| self.leads_to(include.ty, steps, owner))
            }
            (Shape::Object(object), [step, rest @ ..]) => match find(self.api, object, step) {
                Some(Found::Field(field)) => self.type_leads_to(&field.ty, rest, owner),
                Some(Found::Choice(choice)) => self.leads_to(choice, steps, owner),
                None => false,
            },
            (Shape::Choice(choice), [step, rest @ ..]) if *step == choice.value.value => {
                let cases = choice.cases.iter().map(|case| &case.ty).chain([&choice.otherwise]);
                cases.into_iter().any(|ty| self.type_leads_to(ty, rest, owner))
            }
            (Shape::TaggedUnion(union), _) => union.cases.iter().any(|(_, case)| self.leads_to(*case, steps, owner)),
            (Shape::KindUnion(arms), _) => arms.iter().any(|arm| self.type_leads_to(arm, steps, owner)),
            (Shape::Choice(_) | Shape::Enum(_), _) => false,
        }
    }

    fn type_leads_to(&self, ty: &Type, steps: &[String], owner: TypeId) -> bool {
        match (&ty.kind, steps) {
            (TypeKind::Named(id), _) => self.leads_to(*id, steps, owner),
            (TypeKind::List(item) | TypeKind::Map(item), [_, rest @ ..]) => self.type_leads_to(item, rest, owner),
            _ => false,
        }
    }

    /// Why a rule may see another constant than the one that came.
    fn unlike_constant(&self, said: &Said, theirs: &BTreeSet<Said>) -> Option<&'static str> {
        if theirs.iter().any(|other| self.is_other_constant(said, other)) {
            return Some(CONSTANT);
        }
        let owner = self.owner(said)?;
        let Shape::Object(group) = &self.api.type_def(owner).shape else { return None };
        let is_gone = |field: &Field| {
            is_constant(field)
                && field.presence == Presence::Unsaid
                && [&said.place, around(&said.place)].into_iter().all(|place| !self.is_there(place, field))
        };
        (self.is_group(owner) && group.fields.iter().any(is_gone)).then_some(GROUP)
    }

    /// Whether the other one tells of another value in place of a constant that a rule of the same object sees.
    fn is_other_constant(&self, rule: &Said, other: &Said) -> bool {
        let route = self.route(&other.place);
        let is_seen = |field: &Field| match field.presence {
            Presence::Required => true,
            Presence::Optional => false,
            Presence::Unsaid => route.value != Some(&Instance::Null),
        };
        let is_here = other.place == rule.place || around(&other.place) == rule.place;
        other.what == "const" && is_here && route.field.is_some_and(is_seen)
    }

    /// Whether the object at a place has a member that is not null.
    fn is_there(&self, place: &str, field: &Field) -> bool {
        let Route { object, value: Some(value), .. } = self.route(place) else { return false };
        let member = match object.and_then(|object| object.pairs.as_ref()) {
            Some(pairs) => entry_of(pairs, child(value, &pairs.list.value), &field.name.value),
            None => child(value, &field.name.value),
        };
        member.is_some_and(|member| *member != Instance::Null)
    }

    /// Whether a type lies flat among the members of another.
    fn is_group(&self, id: TypeId) -> bool {
        self.api.types.iter().any(|def| match &def.shape {
            Shape::Object(object) => object.includes.iter().any(|include| include.ty == id),
            _ => false,
        })
    }

    /// The place of an error, in which long names are cut, by the names as they stand in the value.
    pub fn uncut(&self, at: &str) -> String {
        let mut whole = String::new();
        let mut value = Some(self.value);
        for step in at.split('/').skip(1).map(unescaped) {
            let name = value.and_then(|value| name_of(value, &step)).unwrap_or(step);
            value = value.and_then(|value| child(value, &name));
            whole += &specwright_tests_live::pointer::step(&name);
        }
        whole
    }

    /// The names that a type has: its own, and those that it stands for.
    fn names_of(&self, ty: &'a Type) -> impl Iterator<Item = &'a str> {
        let id = |ty: &'a Type| if let TypeKind::Named(id) = ty.kind { Some(id) } else { None };
        let next = move |known: &TypeId| match &self.api.type_def(*known).shape {
            Shape::Newtype(inner) => id(inner),
            _ => None,
        };
        // A name for nothing but itself is refused, so that this ends.
        std::iter::successors(id(ty), next).map(|id| self.api.type_def(id).name.value.as_str())
    }

    /// Whether what stands at a place, or in it, is a number that a listed one cannot be held as.
    fn has_beyond_set(&self, place: &str) -> bool {
        let route = self.route(place);
        let below =
            |step: String| self.has_beyond_set(&(place.to_owned() + &specwright_tests_live::pointer::step(&step)));
        match route.value {
            Some(Instance::Number(text)) => route.set && text.parse::<i64>().is_err(),
            Some(Instance::List(items)) => (0..items.len()).map(|at| at.to_string()).any(below),
            Some(Instance::Object(members)) => members.iter().map(|(name, _)| name.clone()).any(below),
            _ => false,
        }
    }

    /// Whether a member on the way to a place comes again.
    fn is_repeated(&self, place: &str) -> bool {
        let mut value = Some(self.value);
        place.split('/').skip(1).map(unescaped).any(|step| {
            let here = value;
            value = value.and_then(|value| child(value, &step));
            let Some(Instance::Object(members)) = here else { return false };
            members.iter().filter(|(name, _)| *name == step).count() > 1
        })
    }

    /// A place with the names of members in place of the entries that hold them.
    pub fn by_key(&self, place: &str) -> String {
        self.route(place).by_key
    }

    fn route(&self, place: &str) -> Route<'a> {
        let steps: Vec<String> = place.split('/').skip(1).map(unescaped).collect();
        let mut route = Route::default();
        self.named(self.id, Some(self.value), &steps, &mut route);
        route
    }

    fn end(value: Option<&'a Instance>, steps: &[String], route: &mut Route<'a>) {
        for step in steps {
            route.step(step);
        }
        route.value = steps.iter().fold(value, |value, step| child(value?, step));
    }

    fn ty(&self, ty: &'a Type, value: Option<&'a Instance>, steps: &[String], route: &mut Route<'a>) {
        match (&ty.kind, steps) {
            (TypeKind::Named(id), _) => self.named(*id, value, steps, route),
            (TypeKind::List(item) | TypeKind::Map(item), [step, rest @ ..]) => {
                route.step(step);
                route.field = None;
                self.ty(item, value.and_then(|value| child(value, step)), rest, route);
            }
            (TypeKind::Scalar(scalar), _) => {
                route.end = Some(*scalar);
                Self::end(value, steps, route);
            }
            _ => Self::end(value, steps, route),
        }
    }

    fn named(&self, id: TypeId, value: Option<&'a Instance>, steps: &[String], route: &mut Route<'a>) {
        let api = self.api;
        match &api.type_def(id).shape {
            Shape::Newtype(ty) => self.ty(ty, value, steps, route),
            Shape::Object(object) if object.pairs.is_some() => self.pairs(object, value, steps, route),
            Shape::Object(object) => match steps {
                [step, rest @ ..] => match find(api, object, step) {
                    Some(Found::Field(field)) => self.member(field, value, step, rest, route),
                    Some(Found::Choice(choice)) => {
                        route.keep(CHOICE);
                        self.named(choice, value, steps, route);
                    }
                    None => Self::end(value, steps, route),
                },
                [] => {
                    route.object = Some(object);
                    Self::end(value, steps, route);
                }
            },
            Shape::Enum(values) => {
                route.set = values.base == EnumBase::Integer;
                Self::end(value, steps, route);
            }
            Shape::TaggedUnion(union) => {
                let tag = value.and_then(|value| child(value, &union.by.value));
                // Numbers and booleans are read as tags by their text.
                let text = match tag {
                    Some(Instance::Text(text)) => Some(text.clone()),
                    Some(tag @ (Instance::Number(_) | Instance::Boolean(_))) => Some(tag.to_string()),
                    _ => None,
                };
                let case = union.cases.iter().find(|(of, _)| text.as_ref() == Some(&of.value));
                if case.is_none() || !matches!(tag, Some(Instance::Text(_))) {
                    route.keep(TAG);
                }
                match case {
                    Some((_, case)) => self.named(*case, value, steps, route),
                    None => Self::end(value, steps, route),
                }
            }
            Shape::Choice(choice) => {
                route.keep(CHOICE);
                let key = value.and_then(|value| child(value, &choice.by.value));
                match steps {
                    [step, rest @ ..] if *step == choice.value.value => {
                        route.step(step);
                        let value = value.and_then(|value| child(value, step));
                        self.ty(case_of(choice, key), value, rest, route);
                    }
                    _ => Self::end(value, steps, route),
                }
            }
            Shape::KindUnion(arms) => {
                route.keep(KINDS);
                let kind = value.and_then(kind);
                let arm = arms.iter().find(|arm| kind.is_some() && json_kind(api, arm) == kind);
                match arm {
                    Some(arm) => self.ty(arm, value, steps, route),
                    None => Self::end(value, steps, route),
                }
            }
        }
    }

    fn member(
        &self,
        field: &'a Field,
        value: Option<&'a Instance>,
        step: &str,
        rest: &[String],
        route: &mut Route<'a>,
    ) {
        route.step(step);
        route.field = Some(field);
        self.ty(&field.ty, value.and_then(|value| child(value, step)), rest, route);
    }

    fn pairs(&self, object: &'a Object, value: Option<&'a Instance>, steps: &[String], route: &mut Route<'a>) {
        let Some(pairs) = &object.pairs else { return };
        let [list, rest @ ..] = steps else {
            route.object = Some(object);
            return Self::end(value, steps, route);
        };
        if *list != pairs.list.value {
            return Self::end(value, steps, route);
        }
        let before = route.by_key.clone();
        route.step(list);
        let value = value.and_then(|value| child(value, list));
        let [at, rest @ ..] = rest else {
            // A list that is null is one without entries.
            route.keep(ENTRY);
            return Self::end(value, rest, route);
        };
        let entry = value.and_then(|value| child(value, at));
        // A member that is missing is named by its key.
        let missing = entry.is_none().then(|| at.clone());
        let key = match entry.and_then(|entry| child(entry, &pairs.key.value)) {
            Some(Instance::Text(key)) => Some(key.clone()),
            _ => missing,
        };
        if let (Some(Instance::List(entries)), Ok(at), Some(key)) = (value, at.parse::<usize>(), &key) {
            let named = |entry: &Instance| child(entry, &pairs.key.value) == Some(&Instance::Text(key.clone()));
            route.twice |= entries.iter().skip(at + 1).any(named);
        }
        match (key.as_ref().and_then(|key| find(self.api, object, key)), rest) {
            (Some(Found::Field(field)), [slot, rest @ ..])
                if *slot == field.slot.as_ref().unwrap_or(&pairs.value).value =>
            {
                route.step(at);
                if entry.and_then(|entry| child(entry, slot)).is_none() {
                    route.keep(ENTRY);
                }
                route.step(slot);
                route.by_key = before + &specwright_tests_live::pointer::step(&field.name.value);
                route.field = Some(field);
                self.ty(&field.ty, entry.and_then(|entry| child(entry, slot)), rest, route);
            }
            (Some(Found::Field(field)), []) if entry.is_none() => {
                route.field = Some(field);
                route.by_key = before + &specwright_tests_live::pointer::step(&field.name.value);
            }
            (Some(Found::Choice(id)), [slot, rest @ ..]) if *slot == pairs.value.value => {
                route.keep(CHOICE);
                route.step(at);
                route.step(slot);
                route.by_key = before + &specwright_tests_live::pointer::step(key.as_deref().unwrap_or_default());
                let held = entry.and_then(|entry| child(entry, slot));
                match (&self.api.type_def(id).shape, key) {
                    (Shape::Choice(choice), Some(key)) if key == choice.value.value => {
                        self.ty(case_of(choice, entry_of(pairs, value, &choice.by.value)), held, rest, route);
                    }
                    _ => Self::end(held, rest, route),
                }
            }
            (Some(Found::Choice(_)), []) if entry.is_none() => {
                route.keep(CHOICE);
                route.by_key = before + &specwright_tests_live::pointer::step(at);
            }
            _ => {
                route.keep(ENTRY);
                route.step(at);
                Self::end(entry, rest, route);
            }
        }
    }
}

/// Whether a member is always the same.
fn is_constant(field: &Field) -> bool {
    matches!(field.ty.kind, TypeKind::Const(_))
}

/// The place of the object that has the member at a place.
fn around(place: &str) -> &str {
    place.rsplit_once('/').map_or("", |(around, _)| around)
}

/// The type of the value of a choice whose key is that.
fn case_of<'a>(choice: &'a Choice, key: Option<&Instance>) -> &'a Type {
    let case = choice.cases.iter().find(|case| key == Some(&Instance::Text(case.key.value.clone())));
    case.map_or(&choice.otherwise, |case| &case.ty)
}

/// What the last entry of a key holds.
fn entry_of<'a>(pairs: &Pairs, entries: Option<&'a Instance>, key: &str) -> Option<&'a Instance> {
    let Some(Instance::List(entries)) = entries else { return None };
    let named = |entry: &&Instance| child(entry, &pairs.key.value) == Some(&Instance::Text(key.to_owned()));
    child(entries.iter().rev().find(named)?, &pairs.value.value)
}

enum Found<'a> {
    Field(&'a Field),
    Choice(TypeId),
}

/// The member of that name, among an object's own and those that lie among them.
fn find<'a>(api: &'a Api, object: &'a Object, name: &str) -> Option<Found<'a>> {
    let own = object.fields.iter().find(|field| field.name.value == name);
    own.map(Found::Field).or_else(|| {
        object.includes.iter().find_map(|include| match &api.type_def(include.ty).shape {
            Shape::Object(group) => find(api, group, name),
            Shape::Choice(choice) if choice.by.value == name || choice.value.value == name => {
                Some(Found::Choice(include.ty))
            }
            _ => None,
        })
    })
}

fn child<'a>(value: &'a Instance, step: &str) -> Option<&'a Instance> {
    match value {
        Instance::List(items) => items.get(step.parse::<usize>().ok()?),
        // Of several members of one name the last counts.
        Instance::Object(members) => members.iter().rev().find(|(name, _)| name == step).map(|(_, value)| value),
        _ => None,
    }
}

/// The name of the member that a cut name stands for.
fn name_of(value: &Instance, cut: &str) -> Option<String> {
    let start = cut.strip_suffix('…')?;
    let Instance::Object(members) = value else { return None };
    let is_there = members.iter().any(|(name, _)| name == cut);
    members.iter().map(|(name, _)| name).find(|name| !is_there && name.starts_with(start)).cloned()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Boolean,
    Number,
    Text,
    List,
    Object,
}

fn kind(value: &Instance) -> Option<Kind> {
    Some(match value {
        Instance::Null => return None,
        Instance::Boolean(_) => Kind::Boolean,
        Instance::Number(_) => Kind::Number,
        Instance::Text(_) => Kind::Text,
        Instance::List(_) => Kind::List,
        Instance::Object(_) => Kind::Object,
    })
}

fn json_kind(api: &Api, ty: &Type) -> Option<Kind> {
    use specwright::model::{JsonKind, Literal};
    Some(match subject(api, ty).kind {
        SubjectKind::Scalar(scalar) => match scalar.json_kind()? {
            JsonKind::String => Kind::Text,
            JsonKind::Number => Kind::Number,
            JsonKind::Boolean => Kind::Boolean,
            JsonKind::Array => Kind::List,
            JsonKind::Object => Kind::Object,
        },
        SubjectKind::Enum(id) => match &api.type_def(id).shape {
            Shape::Enum(it) if it.base == EnumBase::Integer => Kind::Number,
            _ => Kind::Text,
        },
        SubjectKind::List(_) => Kind::List,
        SubjectKind::Map(_) | SubjectKind::Object(_) | SubjectKind::TaggedUnion(_) | SubjectKind::Choice(_) => {
            Kind::Object
        }
        SubjectKind::Const(literal) => match literal.value {
            Literal::String(_) => Kind::Text,
            Literal::Number(_) => Kind::Number,
            Literal::Boolean(_) => Kind::Boolean,
            Literal::Null | Literal::Json(_) => return None,
        },
        SubjectKind::KindUnion(_) | SubjectKind::Endless => return None,
    })
}
