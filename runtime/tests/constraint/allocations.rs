//! Nothing is allocated where a value keeps its constraints, once each thread has the memory that it keeps.

use allocation_counter::measure;
use specwright_runtime::constraint::{self, Limit, Pattern, format};
use specwright_runtime::{
    Decimal, Evidence, Extra, Integer, Json, Map, Timestamp, Uuid, Violations, WriteJson, Writer,
};
use specwright_runtime::{Path, Rule, Validate};

/// Asserts that a check that holds allocates nothing.
fn free(name: &str, check: impl Fn() -> bool) {
    // The first time, a thread may take memory for the times to come.
    assert!(check(), "{name} holds");
    let mut held = false;
    let counted = measure(|| held = check());
    assert!(held, "{name} holds");
    assert_eq!(counted.count_total, 0, "{name} allocates nothing");
}

#[test]
fn texts() {
    static PATTERN: Pattern = Pattern::new(r"^[\p{L}\d.]+\.example$");
    let text = "ä".repeat(255);
    free("minLength", || constraint::min_length(&text, 200));
    free("maxLength", || constraint::max_length(&text, 255));
    free("pattern", || PATTERN.matches("contoso.1.ä.example"));
    free("date", || format::date("2026-01-31"));
    free("date-time", || format::date_time("1998-12-31T15:59:60.5-08:00"));
    free("uuid", || format::uuid("123e4567-e89b-12d3-a456-426614174000"));
    free("uri", || format::uri("https://user@[2001:db8::1]:80/a%20b?c#d"));
    free("email", || format::email("\"a b\"@[IPv6:::1]") && format::email("a.b@host.example"));
    free("hostname", || format::hostname("host.example"));
    free("bcp47", || format::bcp47("sl-Latn-SI-rozaj-biske-a-bb-x-c") && format::bcp47("i-klingon"));
    free("country", || format::country("DE"));
    free("ipv4", || format::ipv4("192.0.2.1"));
    free("ipv6", || format::ipv6("2001:db8::1"));
}

#[test]
fn numbers() {
    let (long, small): (Integer, Integer) = ("1.2345678901234567890123e22".parse().unwrap(), 7.into());
    let decimal: Decimal = "-12.50e3".parse().unwrap();
    let limits = [Limit::Whole(-100_000), Limit::Exact("-1e30"), Limit::Exact("-99999.5")];
    for limit in limits {
        free("minimum", || constraint::minimum(&long, limit) && constraint::minimum(&small, limit));
        free("minimum", || constraint::minimum(&decimal, limit) && constraint::minimum(&1_i32, limit));
        free("exclusiveMinimum", || constraint::exclusive_minimum(&decimal, limit));
    }
    for limit in [Limit::Whole(i64::MAX), Limit::Exact("9223372036854775807.5")] {
        free("maximum", || constraint::maximum(&decimal, limit) && constraint::maximum(&i64::MAX, limit));
        free("exclusiveMaximum", || constraint::exclusive_maximum(&small, limit));
    }
    free("multipleOf", || constraint::multiple_of(&decimal, Limit::Exact("0.5")));
    free("multipleOf", || constraint::multiple_of(&long, Limit::Whole(3)));
}

#[test]
fn counts() {
    free("minItems", || constraint::min_items(3, 1));
    free("maxItems", || constraint::max_items(3, 3));
    free("minProperties", || constraint::min_properties(3, 1));
    free("maxProperties", || constraint::max_properties(3, 3));
}

/// A struct as generated code has them.
#[derive(PartialEq)]
struct Thing {
    name: String,
    id: Uuid,
    extra: Extra,
}

impl WriteJson for Thing {
    fn write(&self, w: &mut Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.constant("kind", "\"thing\"");
        o.member("name", &self.name);
        o.required("id", &self.id);
        o.end();
    }
}

#[test]
fn lists() {
    let mut extra = Extra::new();
    extra.insert("more", Json::parse(r#"{"a":[1.50,"\u0041"]}"#).unwrap());
    let thing =
        |number: u128| Thing { name: format!("{number} \"ä\""), id: Uuid::from_u128(number), extra: extra.clone() };
    let things: Vec<Thing> = (0..100).map(thing).collect();
    let texts: Vec<String> = (0..1_000).map(|number| number.to_string()).collect();
    let maps: Vec<Map<i64>> = (0..100).map(|number| Map::from([("a", number), ("b", 1)])).collect();
    free("uniqueItems", || constraint::unique_items(&things).is_ok());
    free("uniqueItems", || constraint::unique_items(&texts).is_ok());
    free("uniqueItems", || constraint::unique_items(&maps).is_ok());
    free("uniqueBy", || constraint::unique_by(&things, |thing| Some(&thing.name)).is_ok());
    free("uniqueBy", || constraint::unique_by(&things, |thing| Some(thing.id)).is_ok());
    let one: Decimal = "1.0".parse().unwrap();
    free("const", || constraint::constant(&one, "1") && constraint::constant("ä\"", r#""ä\"""#));
}

/// A value with a place, as generated code checks it.
struct Checked(Vec<Timestamp>);

impl Validate for Checked {
    type Context = ();

    fn check(&self, _: &(), at: &Path<'_>, out: &mut Violations) {
        for (index, time) in self.0.iter().enumerate() {
            if !format::date_time(time.as_str()) {
                let rule = &Rule {
                    id: "Checked.format",
                    keyword: "format",
                    sentence: "",
                    source: "",
                    evidence: Evidence::Stated,
                };
                out.broken(&at.name("times").index(index), rule);
            }
        }
    }
}

#[test]
fn a_whole_value() {
    let checked = Checked(vec!["2026-01-31T12:00:00Z".parse().unwrap(), "2026-01-31T12:00:00+01:00".parse().unwrap()]);
    free("validate", || checked.validate().is_ok());
}
