//! The second opinion: the exported JSON Schema, as a validator says it that knows nothing of this project.

use std::collections::BTreeSet;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator, ValidatorMap};
use serde_json::Value;
use specwright::backend::json_schema;
use specwright::valid::ValidApi;
use specwright_tests_live::pointer::step;

/// Something that is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// Where, as a JSON Pointer; for a member that is missing, where it would be.
    pub place: String,
    /// The keyword; for a rule `rule` and its id.
    pub what: String,
}

/// The schemas of an API.
pub struct Oracle {
    document: Value,
    validators: ValidatorMap,
    /// Rules that the schemas state, as `<Type>.<id>`.
    pub rules: BTreeSet<String>,
}

impl Oracle {
    pub fn new(api: &ValidApi) -> Self {
        let document: Value = serde_json::from_str(&json_schema::render(api).text).unwrap();
        let validators = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .with_format("bcp47", is_language)
            .with_format("iso3166-1-alpha-2", is_country)
            .build_map(&document)
            .unwrap_or_else(|error| panic!("the schema of {} cannot be used: {error}", api.name.value));
        let mut rules = BTreeSet::new();
        for (name, schema) in document["$defs"].as_object().unwrap() {
            ids(schema, &mut |of, id| _ = rules.insert(format!("{}.{id}", of.unwrap_or(name))));
        }
        Self { document, validators, rules }
    }

    /// All that is wrong with a value of a type.
    pub fn errors(&self, name: &str, value: &Value) -> BTreeSet<Said> {
        let mut said = BTreeSet::new();
        let validator = self.validator(name);
        for error in validator.iter_errors(value) {
            self.unfold(name, &error, &mut said);
        }
        // A literal of another type is told twice.
        let literals: BTreeSet<String> =
            said.iter().filter(|said| said.what == "const").map(|said| said.place.clone()).collect();
        said.retain(|said| said.what != "type" || !literals.contains(&said.place));
        assert_eq!(said.is_empty(), validator.is_valid(value), "{name} is not of one mind on {value}");
        said
    }

    fn validator(&self, name: &str) -> &Validator {
        let key = format!("#/$defs{}", step(name));
        self.validators.get(&key).unwrap_or_else(|| panic!("there is no schema {key}"))
    }

    /// What an error is about: of several ways to be right, the one that was nearly taken.
    fn unfold(&self, name: &str, error: &ValidationError<'_>, said: &mut BTreeSet<Said>) {
        let place = error.instance_path().as_str().to_owned();
        // Where no reference was followed, the path begins at the type.
        let path = error.schema_path().as_str();
        let path = if path.starts_with("/$defs/") { path.to_owned() } else { format!("/$defs{}{path}", step(name)) };
        if let Some(rule) = self.rule(&path) {
            let place = match error.kind() {
                ValidationErrorKind::Required { property } => place + &step(property.as_str().unwrap_or_default()),
                _ => place,
            };
            said.insert(Said { place, what: format!("rule {rule}") });
            return;
        }
        match error.kind() {
            ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
                let tag = tag(&place, context);
                let nearest = context.iter().min_by_key(|branch| distance(&place, tag.as_deref(), branch));
                nearest.into_iter().flatten().for_each(|error| self.unfold(name, error, said));
            }
            ValidationErrorKind::Required { property } => {
                let place = place + &step(property.as_str().unwrap_or_default());
                said.insert(Said { place, what: "required".into() });
            }
            // An entry of a list of keys and values is missing.
            ValidationErrorKind::Contains => {
                let key = self.document.pointer(&path).and_then(key_of).unwrap_or_default();
                said.insert(Said { place: place + &step(&key), what: "required".into() });
            }
            kind => {
                said.insert(Said { place, what: kind.keyword().to_owned() });
            }
        }
    }

    /// The rule whose schema holds a keyword, as `<Type>.<id>`.
    fn rule(&self, path: &str) -> Option<String> {
        let mut at = &self.document;
        let mut found = None;
        let mut steps = path.split('/').skip(1);
        let (defs, name) = (steps.next()?, steps.next()?.replace("~1", "/").replace("~0", "~"));
        at = at.get(defs)?.get(&name)?;
        for step in steps {
            let step = step.replace("~1", "/").replace("~0", "~");
            at = match at {
                Value::Object(members) => members.get(&step)?,
                Value::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => return None,
            };
            if let Some(id) = at.get("x-rule").and_then(Value::as_str) {
                found = Some(format!("{}.{id}", at.get("x-rule-of").and_then(Value::as_str).unwrap_or(&name)));
            }
        }
        found
    }
}

/// The ids of the rules in a schema, each with the type that it is of where that is not the schema's own.
fn ids(schema: &Value, found: &mut impl FnMut(Option<&str>, &str)) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(id)) = members.get("x-rule") {
                found(members.get("x-rule-of").and_then(Value::as_str), id);
            }
            members.values().for_each(|value| ids(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| ids(value, found)),
        _ => {}
    }
}

/// The first literal among the keys that an entry can have.
fn key_of(schema: &Value) -> Option<String> {
    let key = schema.get("properties")?.as_object()?.values().next()?;
    let first = key.get("const").or_else(|| key.get("enum")?.get(0))?;
    first.as_str().map(str::to_owned)
}

/// How many steps a place is below another.
fn below(place: &str, at: &str) -> usize {
    at.strip_prefix(place).unwrap_or_default().matches('/').count()
}

/// Where the member stands that tells the ways apart. The last way is for other values of it: a listed one closes that
/// way, and any other closes all the ways before.
fn tag(place: &str, ways: &[Vec<ValidationError<'_>>]) -> Option<String> {
    let at = |error: &ValidationError<'_>| error.instance_path().as_str().to_owned();
    let near = |error: &&ValidationError<'_>| below(place, error.instance_path().as_str()) == 1;
    let (last, before) = ways.split_last()?;
    // What a rule refuses is no list of values.
    let is_list = |error: &ValidationError<'_>| matches!(error.kind(), ValidationErrorKind::Not { schema } if schema.get("enum").is_some());
    let listed = last.iter().filter(near).find(|error| is_list(error));
    if let Some(error) = listed {
        return Some(at(error));
    }
    let literals = before.iter().flatten().filter(near).filter(|error| {
        matches!(error.kind(), ValidationErrorKind::Constant { .. } | ValidationErrorKind::Enum { .. })
    });
    let open: Vec<String> = last.iter().map(at).collect();
    literals.map(at).find(|place| !open.contains(place))
}

/// How far a value is from one way to be right: how often its kind is another, then how often what tells the ways apart is, then
/// all the rest. However much the rest is, it counts less.
fn distance(place: &str, tag: Option<&str>, branch: &[ValidationError<'_>]) -> [usize; 3] {
    let mut counts = [0; 3];
    for error in branch {
        let at = error.instance_path().as_str();
        let weight = match error.kind() {
            ValidationErrorKind::Type { .. } | ValidationErrorKind::PropertyNames { .. } if at == place => 0,
            _ if tag == Some(at) => 1,
            _ => 2,
        };
        counts[weight] += 1;
    }
    counts
}

/// A language tag, by the grammar of RFC 5646.
fn is_language(text: &str) -> bool {
    const IRREGULAR: &str = "en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn \
        i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de";
    let lower = text.to_ascii_lowercase();
    let parts: Vec<&str> = lower.split('-').collect();
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_lowercase());
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !parts
        .iter()
        .all(|part| !part.is_empty() && part.len() <= 8 && part.bytes().all(|it| it.is_ascii_alphanumeric()))
    {
        return false;
    }
    if IRREGULAR.split_ascii_whitespace().any(|tag| tag == lower) {
        return true;
    }
    let private = parts.iter().position(|part| *part == "x").unwrap_or(parts.len());
    if private + 1 == parts.len() {
        return false;
    }
    let mut rest = &parts[..private];
    let mut take = |fits: &dyn Fn(&str) -> bool| match rest {
        [first, more @ ..] if fits(first) => {
            let first = *first;
            rest = more;
            Some(first)
        }
        _ => None,
    };
    let Some(language) = take(&|part| part.len() >= 2 && letters(part)) else { return private == 0 };
    let extended = |part: &str| part.len() == 3 && letters(part);
    let _ = language.len() <= 3 && (0..3).all(|_| take(&extended).is_some());
    take(&|part| part.len() == 4 && letters(part));
    take(&|part| part.len() == 2 && letters(part) || part.len() == 3 && digits(part));
    let mut seen = BTreeSet::new();
    while let Some(variant) = take(&|part| part.len() >= 5 || part.len() == 4 && digits(&part[..1])) {
        if !seen.insert(variant) {
            return false;
        }
    }
    while let Some(singleton) = take(&|part| part.len() == 1) {
        if !seen.insert(singleton) || take(&|part| part.len() >= 2).is_none() {
            return false;
        }
        while take(&|part| part.len() >= 2).is_some() {}
    }
    rest.is_empty()
}

/// The codes that ISO 3166-1 assigns.
fn is_country(text: &str) -> bool {
    const ASSIGNED: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
        BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
        FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
        IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM \
        MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT \
        PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
        TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
    ASSIGNED.split_ascii_whitespace().any(|code| code == text)
}
