//! Makes values of the types of a spec from dice: good ones, ones at the edge of what is allowed, and hostile ones.

use regex_syntax::hir::{Class, Hir, HirKind};
use specwright::model::{
    Api, Constraint, EnumBase, Field, Literal, Null, Object, Operation, Presence, Scalar, Shape, Type, TypeId, TypeKind,
};
use specwright::proof::{SubjectKind, subject};
use specwright_tests_soak::Dice;

use crate::instance::Instance;

/// How deep values go by themselves.
const MAX_DEPTH: usize = 5;

/// A value with this many items and entries gets no more: those of lists in lists would multiply.
const MAX_ITEMS: usize = 5000;

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// As documented.
    Good,
    /// One step off, here and there.
    Edge,
    /// Anything.
    Hostile,
}

/// Makes values of the types of an API.
pub struct Generator<'a> {
    pub api: &'a Api,
    pub dice: Dice,
    pub mood: Mood,
    /// Members come in their other spellings too.
    pub aliases: bool,
    /// How many items and entries there are.
    items: usize,
}

impl<'a> Generator<'a> {
    pub fn new(api: &'a Api, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let mood = match dice.below(5) {
            0 | 1 => Mood::Good,
            2 | 3 => Mood::Edge,
            _ => Mood::Hostile,
        };
        Self { api, dice, mood, aliases: true, items: 0 }
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.dice.below(one_in) == 0
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        if list.is_empty() { None } else { Some(list[self.dice.below(list.len())].clone()) }
    }

    /// A value of a named type.
    pub fn named(&mut self, id: TypeId) -> Instance {
        let mut value = self.shape(id, 0, &[]);
        let spoils = match self.mood {
            Mood::Good => 0,
            Mood::Edge => self.dice.below(2),
            Mood::Hostile => 1 + self.dice.below(3),
        };
        for _ in 0..spoils {
            self.spoil(&mut value);
        }
        value
    }

    /// What is passed to an operation: an object with `path`, `query`, `header`, `body`.
    pub fn operation(&mut self, operation: &'a Operation) -> Instance {
        let mut places = Vec::new();
        for (place, fields) in [
            ("path", operation.path_parameters.iter().collect::<Vec<_>>()),
            ("query", operation.query.iter().map(|parameter| &parameter.field).collect()),
            ("header", operation.headers.iter().collect()),
        ] {
            let members = self.members(&fields, 0);
            if !members.is_empty() {
                places.push((place.to_owned(), Instance::Object(members)));
            }
        }
        if let Some(body) = &operation.body
            && !(body.optional && self.chance(4))
        {
            let body = self.value(&body.ty, 0);
            places.push(("body".to_owned(), body));
        }
        let mut value = Instance::Object(places);
        if self.mood == Mood::Hostile {
            self.spoil(&mut value);
        }
        value
    }

    /// A value of a type, that deep in another.
    pub fn value(&mut self, ty: &'a Type, deep: usize) -> Instance {
        if ty.null == Null::Nullable && self.chance(6) {
            return Instance::Null;
        }
        let constraints: Vec<&Constraint> = ty.constraints.list.iter().collect();
        self.of(ty, deep, &constraints)
    }

    fn of(&mut self, ty: &'a Type, deep: usize, constraints: &[&'a Constraint]) -> Instance {
        match &ty.kind {
            TypeKind::Scalar(scalar) => self.scalar(*scalar, constraints),
            TypeKind::Named(id) => self.shape(*id, deep, constraints),
            TypeKind::List(item) => {
                let count = self.count(constraints, "minItems", "maxItems", deep);
                let mut items: Vec<Instance> = (0..count).map(|_| self.value(item, deep + 1)).collect();
                if self.mood != Mood::Good && items.len() > 1 && self.chance(3) {
                    let (from, to) = (self.dice.below(items.len()), self.dice.below(items.len()));
                    items[to] = items[from].clone();
                } else if self.mood == Mood::Good && constraints.iter().any(|it| it.keyword.starts_with("unique")) {
                    let mut seen: Vec<Instance> = Vec::new();
                    items.retain(|item| !seen.contains(item) && (seen.push(item.clone()), true).1);
                }
                Instance::List(items)
            }
            TypeKind::Map(item) => {
                let count = self.count(constraints, "minProperties", "maxProperties", deep);
                let members = (0..count).map(|at| (self.key(at), self.value(item, deep + 1)));
                Instance::Object(members.collect())
            }
            TypeKind::Const(literal) => {
                if self.mood != Mood::Good && self.chance(5) {
                    return self.anything(2);
                }
                of_literal(&literal.value)
            }
        }
    }

    /// `outer` are constraints of the place that names the type.
    fn shape(&mut self, id: TypeId, deep: usize, outer: &[&'a Constraint]) -> Instance {
        let api = self.api;
        match &api.type_def(id).shape {
            Shape::Newtype(ty) => {
                let all: Vec<&Constraint> = outer.iter().copied().chain(&ty.constraints.list).collect();
                if ty.null == Null::Nullable && self.chance(6) {
                    return Instance::Null;
                }
                self.of(ty, deep, &all)
            }
            Shape::Object(object) => {
                let mut value = self.object(object, deep);
                if let Instance::Object(members) = &mut value
                    && self.mood != Mood::Good
                    && self.chance(8)
                {
                    let unknown = self.anything(2);
                    members.push((self.key(members.len()), unknown));
                }
                value
            }
            Shape::Enum(values) => {
                if self.chance(if self.mood == Mood::Good { 12 } else { 4 })
                    && !(values.closed && self.mood == Mood::Good)
                {
                    return match values.base {
                        EnumBase::String => Instance::Text(self.words()),
                        EnumBase::Integer => self.whole(),
                    };
                }
                let literals: Vec<&Literal> = values.values.iter().map(|value| &value.wire.value).collect();
                self.pick(&literals).map_or(Instance::Null, of_literal)
            }
            Shape::TaggedUnion(union) => {
                let Some((tag, case)) = self.pick(&union.cases) else { return Instance::Object(Vec::new()) };
                let mut value =
                    if deep > MAX_DEPTH { Instance::Object(Vec::new()) } else { self.shape(case, deep + 1, &[]) };
                if let Instance::Object(members) = &mut value {
                    let tag = if self.mood != Mood::Good && self.chance(6) { self.words() } else { tag.value };
                    members.retain(|(name, _)| *name != union.by.value);
                    let at = self.dice.below(members.len() + 1);
                    if self.mood == Mood::Good || !self.chance(10) {
                        members.insert(at, (union.by.value.clone(), Instance::Text(tag)));
                    }
                }
                value
            }
            Shape::Choice(choice) => {
                let (key, value) = match self.dice.below(choice.cases.len() + 1).checked_sub(1) {
                    Some(at) => (choice.cases[at].key.value.clone(), self.value(&choice.cases[at].ty, deep + 1)),
                    None => (self.words(), self.value(&choice.otherwise, deep + 1)),
                };
                let mut members =
                    vec![(choice.by.value.clone(), Instance::Text(key)), (choice.value.value.clone(), value)];
                if self.mood != Mood::Good && self.chance(8) {
                    let gone = self.dice.below(2);
                    members.remove(gone);
                }
                Instance::Object(members)
            }
            Shape::KindUnion(arms) => {
                let at = self.dice.below(arms.len());
                match arms.get(at) {
                    Some(arm) => {
                        let fits = outer.iter().copied().filter(|it| fits(api, arm, it));
                        let all: Vec<&Constraint> = fits.chain(&arm.constraints.list).collect();
                        self.of(arm, deep, &all)
                    }
                    None => Instance::Null,
                }
            }
        }
    }

    fn object(&mut self, object: &'a Object, deep: usize) -> Instance {
        let mut members = self.flat(object, deep);
        if self.chance(4) {
            let mut dice = self.dice.clone();
            dice.shuffle(&mut members);
        }
        let Some(pairs) = &object.pairs else { return Instance::Object(members) };
        let slots: Vec<(String, String)> = object
            .fields
            .iter()
            .filter_map(|field| Some((field.name.value.clone(), field.slot.as_ref()?.value.clone())))
            .collect();
        let entries = members.into_iter().map(|(name, value)| {
            let slot = slots.iter().find(|(of, _)| *of == name).map_or(&pairs.value.value, |(_, slot)| slot);
            Instance::Object(vec![(pairs.key.value.clone(), Instance::Text(name)), (slot.clone(), value)])
        });
        Instance::Object(vec![(pairs.list.value.clone(), Instance::List(entries.collect()))])
    }

    /// Members of an object, and of those that lie among them.
    fn flat(&mut self, object: &'a Object, deep: usize) -> Vec<(String, Instance)> {
        let mut members = self.members(&object.fields.iter().collect::<Vec<_>>(), deep);
        for include in &object.includes {
            if include.presence != Presence::Required && (deep > MAX_DEPTH || self.chance(3)) {
                continue;
            }
            match &self.api.type_def(include.ty).shape {
                Shape::Object(group) if deep <= 2 * MAX_DEPTH => members.extend(self.flat(group, deep + 1)),
                _ => {
                    if let Instance::Object(group) = self.shape(include.ty, deep + 1, &[]) {
                        members.extend(group);
                    }
                }
            }
        }
        members
    }

    fn members(&mut self, fields: &[&'a Field], deep: usize) -> Vec<(String, Instance)> {
        let mut members = Vec::new();
        for field in fields {
            let left_out = match field.presence {
                Presence::Required => self.mood != Mood::Good && self.chance(20),
                _ => deep > MAX_DEPTH || self.chance(2),
            };
            if left_out {
                continue;
            }
            let name = match self.pick(&field.aliases) {
                Some(alias) if self.aliases && self.chance(3) => alias.value,
                _ => field.name.value.clone(),
            };
            let value = if self.mood != Mood::Good && self.chance(25) {
                Instance::Null
            } else {
                self.value(&field.ty, deep + 1)
            };
            members.push((name, value));
        }
        members
    }

    /// How many items or entries a list or map gets, at the edges of what is allowed.
    fn count(&mut self, constraints: &[&Constraint], least: &str, most: &str, deep: usize) -> usize {
        // One that has enough is as one that is deep enough.
        let deep = if self.items < MAX_ITEMS { deep } else { deep.max(MAX_DEPTH + 1) };
        let count = self.count_at(constraints, least, most, deep);
        self.items += count;
        count
    }

    fn count_at(&mut self, constraints: &[&Constraint], least: &str, most: &str, deep: usize) -> usize {
        let bound = |keyword: &str| {
            let found = constraints.iter().find(|constraint| constraint.keyword == keyword)?;
            found.argument.json().parse::<usize>().ok()
        };
        let (least, most) = (bound(least), bound(most));
        if least.is_none() && most.is_none() {
            return if deep > MAX_DEPTH { 0 } else { self.dice.below(4) };
        }
        let low = least.unwrap_or(0);
        if deep > MAX_DEPTH {
            // Trees do not grow on for the sake of a bound.
            return if deep > 2 * MAX_DEPTH { 0 } else { low.min(1) };
        }
        let high = most.unwrap_or(low + 3).min(low + 40);
        let mut counts = vec![low, high, low + self.dice.below(high.saturating_sub(low) + 1)];
        if self.mood != Mood::Good {
            counts.extend([low.saturating_sub(1), high + 1]);
        }
        // Nothing is filled without end for the sake of a bound.
        self.pick(&counts).unwrap_or(low).min(120)
    }

    fn scalar(&mut self, scalar: Scalar, constraints: &[&Constraint]) -> Instance {
        if self.mood == Mood::Hostile && self.chance(12) {
            return self.anything(2);
        }
        match scalar {
            Scalar::String => Instance::Text(self.text(constraints)),
            Scalar::Uri => Instance::Text(self.form("uri")),
            Scalar::Email => Instance::Text(self.form("email")),
            Scalar::Uuid => Instance::Text(self.form("uuid")),
            Scalar::Date => Instance::Text(self.form("date")),
            Scalar::DateTime => Instance::Text(self.form("date-time")),
            Scalar::Boolean => Instance::Boolean(self.chance(2)),
            Scalar::Json => self.anything(3),
            Scalar::Integer | Scalar::Int32 | Scalar::Int64 => self.numeric(constraints, true),
            Scalar::Number | Scalar::Decimal => self.numeric(constraints, false),
        }
    }

    fn text(&mut self, constraints: &[&Constraint]) -> String {
        let get = |keyword: &str| constraints.iter().find(|it| it.keyword == keyword).map(|it| &it.argument);
        if let Some(Literal::String(name)) = get("format")
            && !self.chance(8)
        {
            return self.form(name);
        }
        if let Some(Literal::String(pattern)) = get("pattern")
            && !self.chance(8)
            && let Ok(hir) = regex_syntax::parse(pattern)
        {
            let mut text = String::new();
            self.matching(&hir, &mut text);
            return if self.mood != Mood::Good && self.chance(4) { self.spoilt(&text) } else { text };
        }
        let bound = |keyword: &str| get(keyword).and_then(|argument| argument.json().parse::<usize>().ok());
        let (least, most) = (bound("minLength"), bound("maxLength"));
        if least.is_none() && most.is_none() {
            return self.words();
        }
        let low = least.unwrap_or(0);
        let high = most.unwrap_or(low + 8);
        let mut lengths = vec![low, high, low + self.dice.below(high.saturating_sub(low) + 1)];
        if self.mood != Mood::Good {
            lengths.extend([low.saturating_sub(1), high + 1]);
        }
        let length = self.pick(&lengths).unwrap_or(low).min(5_000);
        let letter = self.pick(&['a', 'é', '😀', ' ']).unwrap_or('a');
        std::iter::repeat_n(letter, length).collect()
    }

    fn spoilt(&mut self, text: &str) -> String {
        match self.dice.below(4) {
            0 => format!("{text}\n"),
            1 => format!(" {text}"),
            2 => text.chars().skip(1).collect(),
            _ => text.to_uppercase(),
        }
    }

    fn matching(&mut self, hir: &Hir, out: &mut String) {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => out.push_str(&String::from_utf8_lossy(&literal.0)),
            HirKind::Class(Class::Unicode(class)) => {
                let ranges = class.ranges();
                let at = self.dice.below(ranges.len());
                if let Some(range) = ranges.get(at) {
                    let (from, to) = (u32::from(range.start()), u32::from(range.end()));
                    let more = self.dice.below(usize::try_from(to - from).unwrap_or(0).min(200) + 1);
                    out.extend(char::from_u32(from + u32::try_from(more).unwrap_or(0)).or(Some(range.start())));
                }
            }
            HirKind::Class(Class::Bytes(class)) => out.extend(class.ranges().first().map(|it| char::from(it.start()))),
            HirKind::Repetition(repetition) => {
                let most = repetition.max.unwrap_or(repetition.min + 3).min(repetition.min + 3);
                let more = self.dice.below(usize::try_from(most - repetition.min).unwrap_or(0) + 1);
                let count = usize::try_from(repetition.min).unwrap_or(0).min(100) + more;
                (0..count).for_each(|_| self.matching(&repetition.sub, out));
            }
            HirKind::Capture(capture) => self.matching(&capture.sub, out),
            HirKind::Concat(parts) => parts.iter().for_each(|part| self.matching(part, out)),
            HirKind::Alternation(parts) => {
                let at = self.dice.below(parts.len());
                parts.get(at).into_iter().for_each(|part| self.matching(part, out));
            }
        }
    }

    /// A text of a well-known form, or nearly.
    fn form(&mut self, name: &str) -> String {
        let (good, bad): (&[&str], &[&str]) = forms(name);
        let list = if self.mood != Mood::Good && self.chance(3) { bad } else { good };
        self.pick(list).unwrap_or_default().to_owned()
    }

    fn numeric(&mut self, constraints: &[&Constraint], whole: bool) -> Instance {
        let numbers: Vec<&Constraint> = constraints
            .iter()
            .copied()
            .filter(|it| it.keyword.ends_with("imum") || it.keyword == "multipleOf")
            .collect();
        let Some(chosen) = self.pick(&numbers) else { return if whole { self.whole() } else { self.exact() } };
        let bound = chosen.argument.json();
        let steps: &[i64] = if self.mood == Mood::Good { &[0, 1, 2] } else { &[0, 1, -1, 2, 10] };
        let step = self.pick(steps).unwrap_or(0);
        let multiple = chosen.keyword == "multipleOf";
        let text = match bound.parse::<i64>() {
            Ok(bound) if multiple && self.mood == Mood::Good => bound.saturating_mul(step).to_string(),
            Ok(bound) if chosen.keyword.ends_with("aximum") && self.mood == Mood::Good => (bound - step).to_string(),
            Ok(bound) => (bound.saturating_add(step)).to_string(),
            // A bound with a fraction: itself, and what lies close to it.
            Err(_) => match step {
                0 => bound,
                1 => format!("{bound}1"),
                2 => format!("{bound}0"),
                _ => return self.exact(),
            },
        };
        Instance::Number(text)
    }

    fn whole(&mut self) -> Instance {
        let common = ["0", "1", "2", "25", "100", "-1", "2147483647"];
        let odd = self.mood != Mood::Good && self.chance(5);
        Instance::number(if odd { self.pick(&odd_numbers()) } else { self.pick(&common) }.unwrap_or("0"))
    }

    fn exact(&mut self) -> Instance {
        let common = ["0", "1", "0.5", "19.99", "-3.25", "1e2", "100"];
        let odd = self.mood != Mood::Good && self.chance(4);
        Instance::number(if odd { self.pick(&odd_numbers()) } else { self.pick(&common) }.unwrap_or("0"))
    }

    fn words(&mut self) -> String {
        let plain = ["", "a", "text", "Ada Lovelace", "x-1", "DE", "en-US", "Other"];
        let odd = [
            "\u{0}",
            "\u{feff}",
            "\u{202e}abc",
            "e\u{301}",
            "😀😀",
            "\u{10ffff}",
            "a/b~c",
            "${x}",
            "' OR 1=1 --",
            "<b>",
            "null",
            "line\nline",
            "\\",
            "\"",
            "ＡＢ",
            "ﬁ",
            "ß",
        ];
        let odd_one = self.mood != Mood::Good && self.chance(3);
        self.pick(if odd_one { &odd[..] } else { &plain[..] }).unwrap_or_default().to_owned()
    }

    fn key(&mut self, at: usize) -> String {
        let keys = ["a", "b", "key", "a/b", "x~y", "", "0", "é", "__proto__"];
        match self.mood {
            Mood::Good => format!("key{at}"),
            _ => self.pick(&keys).map_or_else(String::new, |key| format!("{key}{at}")),
        }
    }

    /// Any JSON.
    pub fn anything(&mut self, deep: usize) -> Instance {
        match self.dice.below(if deep == 0 { 6 } else { 9 }) {
            0 => Instance::Null,
            1 => Instance::Boolean(self.chance(2)),
            2 => self.whole(),
            3 => self.exact(),
            4 | 5 => Instance::Text(self.words()),
            6 | 7 => {
                let count = self.dice.below(4);
                Instance::List((0..count).map(|_| self.anything(deep - 1)).collect())
            }
            _ => {
                let count = self.dice.below(4);
                Instance::Object((0..count).map(|at| (self.key(at), self.anything(deep - 1))).collect())
            }
        }
    }

    /// Changes one thing, anywhere in a value.
    pub fn spoil(&mut self, value: &mut Instance) {
        let position = self.dice.below(value.size());
        let Some(place) = value.at(position) else { return };
        match (self.dice.below(6), &mut *place) {
            (0, _) => *place = Instance::Null,
            (1, _) => *place = self.anything(2),
            (2 | 3, Instance::List(items)) if !items.is_empty() => {
                let at = self.dice.below(items.len());
                if self.chance(2) {
                    items.remove(at);
                } else {
                    let item = items[at].clone();
                    items.push(item);
                }
            }
            (2 | 3, Instance::Object(members)) if !members.is_empty() => {
                let at = self.dice.below(members.len());
                members.remove(at);
            }
            (4, Instance::Object(members)) => {
                let value = self.anything(1);
                let name = self.key(members.len());
                members.push((name, value));
            }
            (_, Instance::Number(number)) => {
                *number = self.pick(&odd_numbers()).unwrap_or("0").to_owned();
            }
            (_, Instance::Text(text)) => match self.dice.below(5) {
                0 => text.push('x'),
                1 => _ = text.pop(),
                2 => *text = text.to_uppercase(),
                3 => *text = text.repeat(30),
                _ => text.insert(0, '\u{1f600}'),
            },
            _ => *place = self.anything(1),
        }
    }
}

fn odd_numbers() -> [&'static str; 18] {
    [
        "2147483648",
        "-2147483649",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "123456789012345678901234567890",
        "1.0",
        "1e2",
        "-0",
        "1.5",
        "1e400",
        "1E+2",
        "10e-1",
        "-1",
        "0.30000000000000004",
        "1e-400",
        "-1e30",
    ]
}

/// Whether a keyword says something of the values of a type.
fn fits(api: &Api, ty: &Type, constraint: &Constraint) -> bool {
    let number = matches!(
        subject(api, ty).kind,
        SubjectKind::Scalar(Scalar::Integer | Scalar::Int32 | Scalar::Int64 | Scalar::Number | Scalar::Decimal)
    );
    let list = matches!(subject(api, ty).kind, SubjectKind::List(_));
    match constraint.keyword {
        "minItems" | "maxItems" | "uniqueItems" | "uniqueBy" => list,
        keyword if keyword.ends_with("imum") || keyword == "multipleOf" => number,
        _ => !number && !list,
    }
}

fn of_literal(literal: &Literal) -> Instance {
    Instance::parse(&literal.json()).unwrap_or(Instance::Null)
}

/// Texts of a form, and texts that nearly have it.
fn forms(name: &str) -> (&'static [&'static str], &'static [&'static str]) {
    match name {
        "date" => (
            &["2026-01-31", "2024-02-29", "9999-12-31"],
            &["2023-02-29", "2026-1-1", "", "20260131", "2026-01-31T00:00:00Z"],
        ),
        "date-time" => (
            &["2026-01-31T23:59:59Z", "2026-01-31T00:00:00.123456789+02:00", "9999-12-31T23:59:59.9999999Z"],
            &["2026-01-31", "2026-01-31T00:00:00", "2026-01-31T24:00:00Z", "2026-01-31 00:00:00Z", ""],
        ),
        "uuid" => (
            &[
                "00000000-0000-0000-0000-000000000000",
                "6A02FC17-68B2-4CA7-8891-350CCD89539C",
                "6a02fc17-68b2-4ca7-8891-350ccd89539c",
            ],
            &[
                "string",
                "6a02fc1768b24ca78891350ccd89539c",
                "{6a02fc17-68b2-4ca7-8891-350ccd89539c}",
                "",
                "6a02fc17-68b2-4ca7-8891-350ccd89539",
            ],
        ),
        "uri" => (
            &["https://a.example/x?y=1#z", "urn:isbn:1", "mailto:a@b.example"],
            &["a.example", "https://a b", "1a:b", "//a", ""],
        ),
        "email" => (
            &["a@b.example", "ada.lovelace+x@example.org"],
            &["a", "@b.example", "a@", "a b@c.example", ".a@b.example", ""],
        ),
        "hostname" => {
            (&["a.example", "localhost", "xn--bcher-kva.example"], &["-a.example", "a..b", "", "a_b.example"])
        }
        "bcp47" => (&["en", "en-US", "zh-Hant-TW", "de-DE-1996"], &["", "e", "en_US", "en-", "english language"]),
        "iso3166-1-alpha-2" => (&["DE", "US", "SE"], &["de", "DEU", "", "XX", "UK"]),
        "ipv4" => (&["127.0.0.1", "255.255.255.255"], &["127.0.0", "256.0.0.1", "01.2.3.4", ""]),
        "ipv6" => {
            (&["::1", "2001:db8::8a2e:370:7334", "::ffff:1.2.3.4"], &["127.0.0.1", ":1", "1::2::3", "::1%eth0", ""])
        }
        _ => (&["text"], &[""]),
    }
}
