//! Fires every check of the room and looks at the whole message.

use super::test_api::{constant, empty, field, id_of, list, map, number, optional, required, scalar, span, text};
use super::*;
use crate::diagnostic::Diagnostic;
use crate::model::{Api, Literal, Presence, Scalar, Shape, Type};
use crate::source::Spanned;

fn told(findings: &[Diagnostic]) -> Vec<String> {
    findings.iter().map(|found| format!("{}: {} [{}]", found.check.id, found.message, found.help.join("; "))).collect()
}

fn string() -> Type {
    scalar(Scalar::String)
}

fn integer() -> Type {
    scalar(Scalar::Integer)
}

fn on(ty: &Type) -> Vec<String> {
    told(&check(&empty(), ty))
}

#[test]
fn each_keyword_has_wording_a_usable_sample_and_something_it_excludes() {
    let json = |text: &str| Literal::Json(text.into());
    let cases: [(&str, Literal, &str, Literal, Literal); 15] = [
        ("minLength", number("1"), "at least 1 character", text(""), text("ä")),
        ("maxLength", number("3"), "at most 3 characters", text("abcd"), text("äöü")),
        ("pattern", text("^a+$"), "text that matches `^a+$`", text("ab"), text("aa")),
        ("format", text("date"), "a date, `2026-01-31`", text("2026-02-30"), text("2026-02-28")),
        ("minimum", number("0"), "at least 0", number("-0.1"), number("0")),
        ("maximum", number("1.5"), "at most 1.5", number("1.50001"), number("1.5")),
        ("exclusiveMinimum", number("0"), "above 0", number("0"), number("0.1")),
        ("exclusiveMaximum", number("1"), "below 1", number("1.0"), number("0.9")),
        ("multipleOf", number("0.01"), "a multiple of 0.01", number("0.015"), number("19.99")),
        ("minItems", number("1"), "at least 1 item", json("[]"), json("[1]")),
        ("maxItems", number("2"), "at most 2 items", json("[1,2,3]"), json("[1,2]")),
        ("uniqueItems", Literal::Boolean(true), "no item twice", json("[1,1]"), json("[1,2]")),
        ("minProperties", number("1"), "at least 1 member", json("{}"), json(r#"{"a":1}"#)),
        ("maxProperties", number("1"), "at most 1 member", json(r#"{"a":1,"b":2}"#), json(r#"{"a":1}"#)),
        (
            "uniqueBy",
            text("id"),
            "no two items with the same `id`",
            json(r#"[{"id":1},{"id":1}]"#),
            json(r#"[{"id":1},{}]"#),
        ),
    ];
    for (known, (name, argument, wording, excluded, allowed)) in ALL.iter().zip(cases) {
        assert_eq!(known.name, name);
        assert_eq!((known.wording)(&argument).to_string(), wording);
        assert!((known.excludes)(&argument, &excluded), "{name} excludes {excluded:?}");
        assert!(!(known.excludes)(&argument, &allowed), "{name} allows {allowed:?}");
        assert_eq!(argument_error(known, &argument), None);
        assert!(!known.sample.is_empty() && keyword(name).is_some());
    }
}

#[test]
fn arguments_of_the_wrong_kind() {
    let find = |ty: Type| on(&ty);
    assert_eq!(
        find(string().with("maxLength", text("255"))),
        [
            "constraint-argument: `maxLength` takes a whole number of 0 or more, found the string `\"255\"` [write it without quotes: `maxLength: 255`]"
        ]
    );
    assert_eq!(
        find(string().with("minLength", number("-1"))),
        [
            "constraint-argument: `minLength` takes a whole number of 0 or more, found the number `-1` [for example `minLength: 1`]"
        ]
    );
    assert_eq!(
        find(integer().with("multipleOf", number("0"))),
        [
            "constraint-argument: `multipleOf` takes a number above 0, found the number `0` [for example `multipleOf: 0.01`]"
        ]
    );
    assert_eq!(
        find(list(string()).with("uniqueItems", text("yes"))),
        [
            "constraint-argument: `uniqueItems` takes `true` or `false`, found the string `\"yes\"` [for example `uniqueItems: true`]"
        ]
    );
    assert_eq!(
        find(string().with("pattern", number("3"))),
        [
            "constraint-argument: `pattern` takes a regular expression in quotes, found the number `3` [for example `pattern: '^[A-Z]{2}$'`]"
        ]
    );
}

#[test]
fn keywords_that_say_nothing_about_the_type() {
    let findings = check(&empty(), &integer().with("maxLength", number("5")));
    assert_eq!(told(&findings), ["constraint-fit: `maxLength` does not apply to `integer` [write `maximum: 5`]"]);
    assert_eq!(findings[0].span(), span(100, 109));
    assert_eq!(findings[0].labels[0].text, "is for text: `string`, `uri`, `email`, an enum of strings");
    assert_eq!(
        on(&list(string()).with("maxLength", number("5"))),
        [
            "constraint-fit: `maxLength` does not apply to `list<string>` [write `maxItems: 5`, or write `maxLength` on the type of the items]"
        ]
    );
    assert_eq!(
        on(&scalar(Scalar::Uuid).with("pattern", text("a"))),
        ["constraint-fit: `pattern` does not apply to `uuid` [remove `pattern`]"]
    );
    assert_eq!(on(&map(string()).with("maxProperties", number("5"))), [""; 0]);
    assert_eq!(
        on(&list(string().with("minimum", number("5")))),
        ["constraint-fit: `minimum` does not apply to `string` [write `minLength: 5`]"]
    );
}

#[test]
fn fits_through_newtypes_and_unions() {
    let mut api = empty();
    let name = api.add("Name", Shape::Newtype(string()));
    let inner = api.add("Inner", Shape::Newtype(name));
    assert_eq!(told(&check(&api, &inner.with("maxLength", number("5")))), [""; 0]);
    let union = api.add("Either", Shape::KindUnion(vec![scalar(Scalar::Uuid), integer()]));
    assert_eq!(told(&check(&api, &union.clone().with("minimum", number("5")))), [""; 0]);
    assert_eq!(
        told(&check(&api, &union.with("pattern", text("a")))),
        ["constraint-fit: `pattern` does not apply to `Either` [remove `pattern`]"]
    );
}

#[test]
fn a_newtype_of_itself_ends() {
    let mut api = empty();
    let own = api.add("Own", Shape::Newtype(string()));
    api.types[id_of(&own).0].shape = Shape::Newtype(own.clone());
    assert_eq!(told(&check(&api, &own.clone().with("maxLength", number("5")))), [""; 0]);
    assert_eq!(literal_fits(&api, &own, &number("1")), Ok(()));
    let either = api.add("Either", Shape::KindUnion(vec![integer()]));
    api.types[id_of(&either).0].shape = Shape::KindUnion(vec![either.clone()]);
    assert_eq!(literal_fits(&api, &either, &number("1")), Ok(()));
}

#[test]
fn names_of_formats_and_patterns() {
    assert_eq!(
        on(&string().with("format", text("date-tim"))),
        ["unknown-format: unknown format `date-tim` [did you mean `date-time`?]"]
    );
    assert_eq!(
        on(&string().with("format", text("zip"))),
        [
            "unknown-format: unknown format `zip` [write a `pattern`, or one of `date`, `date-time`, `uuid`, `uri`, `email`, `hostname`, `bcp47`, `iso3166-1-alpha-2`, `ipv4`, `ipv6`]"
        ]
    );
    let findings = check(&empty(), &string().with("pattern", text("a[")));
    assert_eq!(
        told(&findings),
        ["invalid-pattern: the pattern is not a regular expression: unclosed character class []"]
    );
    assert_eq!(findings[0].labels[0].text, "at character 2 of the pattern");
}

#[test]
fn bounds_that_leave_nothing() {
    let findings = check(&empty(), &integer().with("minimum", number("5")).with("maximum", number("4.5")));
    assert_eq!(
        told(&findings),
        [
            "contradictory-constraints: no value satisfies both `minimum: 5` and `maximum: 4.5` [fix `minimum` or `maximum`]"
        ]
    );
    assert_eq!(findings[0].span(), span(111, 120));
    assert_eq!(findings[0].labels[1].span, span(211, 220));
    assert_eq!(findings[0].labels[1].text, "at most 4.5");
    assert_eq!(
        on(&integer().with("exclusiveMaximum", number("5")).with("minimum", number("5"))),
        [
            "contradictory-constraints: no value satisfies both `exclusiveMaximum: 5` and `minimum: 5` [fix `exclusiveMaximum` or `minimum`]"
        ]
    );
    assert_eq!(on(&integer().with("minimum", number("5")).with("maximum", number("5"))), [""; 0]);
    let mut api = empty();
    let short = api.add("Short", Shape::Newtype(string().with("maxLength", number("3"))));
    assert_eq!(
        told(&check(&api, &short.with("minLength", number("4")))),
        [
            "contradictory-constraints: no value satisfies both `minLength: 4` and `maxLength: 3` [fix `minLength` or `maxLength`]"
        ]
    );
}

#[test]
fn numbers_too_large_to_tell_are_let_pass() {
    for (low, high, step) in [("1e400", "2e400", "3"), ("1e-999999999", "2e-999999999", "7"), ("-1e38", "1e38", "1e-9")]
    {
        let ty = integer().with("minimum", number(low)).with("maximum", number(high)).with("multipleOf", number(step));
        assert_eq!(on(&ty), [""; 0], "{low} {high} {step}");
    }
    let most = &u64::MAX.to_string();
    let bounds =
        |word| list(scalar(Scalar::Boolean)).with(word, number(most)).with("uniqueItems", Literal::Boolean(true));
    assert_eq!(on(&bounds("minItems")).len(), 1);
    assert_eq!(on(&bounds("maxItems")), [""; 0]);
}

#[test]
fn fixed_values_outside_the_bounds() {
    let mut api = empty();
    let status = api.values("Status", false, &[(text("on"), None), (text("standby"), None)]);
    let findings = check(&api, &status.with("maxLength", number("3")));
    assert_eq!(
        told(&findings),
        ["value-outside-bounds: `\"standby\"` violates `maxLength: 3` [fix the value, or remove `maxLength`]"]
    );
    assert_eq!((findings[0].span(), findings[0].labels[1].span), (span(50, 60), span(111, 120)));
    assert_eq!(
        on(&constant(number("7")).with("maximum", number("3"))),
        ["value-outside-bounds: `7` violates `maximum: 3` [fix the value, or remove `maximum`]"]
    );
}

#[test]
fn defaults_and_examples() {
    let mut api = empty();
    let status = api.values("Status", false, &[(text("Active"), None), (text("Closed"), None)]);
    let mut member = field("state", Presence::Unsaid, status);
    member.default = Some(Spanned::new(text("active"), span(80, 86)));
    let findings = check_field(&api, &member);
    assert_eq!(
        told(&findings),
        [
            "literal-unlisted: the default of `state`, the string `\"active\"`, is not listed in `Status` [did you mean `Active`?]"
        ]
    );
    let mut member = field("page", Presence::Unsaid, integer().with("maximum", number("10")));
    member.default = Some(Spanned::new(text("1"), span(80, 83)));
    member.example = Some(Spanned::new(number("11"), span(90, 92)));
    let findings = check_field(&api, &member);
    assert_eq!(
        told(&findings),
        [
            "literal-fit: the default of `page` does not fit its type: expected `integer`, found the string `\"1\"` [write a value that fits, or remove `default`]",
            "literal-fit: the example of `page` does not fit its type: `11` violates `maximum: 10` (at most 10) [write a value that fits, or remove `example`]",
        ]
    );
    assert_eq!(findings[0].span(), span(80, 83));
}

#[test]
fn literals_of_every_kind() {
    let mut api = empty();
    let fits = |api: &Api, ty: &Type, literal: Literal| literal_fits(api, ty, &literal).err().unwrap_or_default();
    let json = |text: &str| Literal::Json(text.into());
    let id = "6f1c1b1e-0000-4000-8000-000000000000";
    for (kind, good, bad) in [
        (Scalar::String, text("a"), number("1")),
        (Scalar::Integer, number("99999999999999999999"), number("1.5")),
        (Scalar::Int32, number("-2147483648"), number("2147483648")),
        (Scalar::Int64, number("9223372036854775807"), number("9223372036854775808")),
        (Scalar::Number, number("1e3"), text("1")),
        (Scalar::Decimal, number("1.10"), number("0x1")),
        (Scalar::Boolean, Literal::Boolean(true), text("true")),
        (Scalar::Uuid, text(id), text("string")),
        (Scalar::Date, text("2026-01-31"), text("31.1.2026")),
        (Scalar::DateTime, text("2026-01-31T00:00:00Z"), text("2026-01-31")),
        (Scalar::Uri, text("https://a.example"), text("a b")),
        (Scalar::Email, text("a@b.example"), text("a")),
    ] {
        assert_eq!(fits(&api, &scalar(kind), good), "", "{kind:?}");
        assert!(fits(&api, &scalar(kind), bad).starts_with(&format!("expected `{}`, found ", kind.word())));
    }
    assert_eq!(fits(&api, &scalar(Scalar::Json), json("[1]")), "");
    assert_eq!(fits(&api, &string(), Literal::Null), "");
    assert_eq!(
        fits(&api, &string().never_null(), Literal::Null),
        "expected `string`, which is never null, found `null`"
    );
    assert_eq!(fits(&api, &constant(text("YES")), text("NO")), "expected `\"YES\"`, found `\"NO\"`");
    let closed = api.values("Kind", true, &[(number("0"), Some("None")), (number("1"), Some("Some"))]);
    assert_eq!(fits(&api, &closed, number("2")), "`2` is not a value of `Kind`");
    assert_eq!(fits(&api, &closed, text("None")), "expected `Kind`, found the string `\"None\"`");
    assert_eq!(fits(&api, &list(integer()), json("[1,\"a\"]")), "expected `integer`, found the string `\"a\"`");
    assert_eq!(fits(&api, &list(integer()), number("1")), "expected `list<integer>`, found the number `1`");
    let group = api.object("Group", vec![required("id", scalar(Scalar::Uuid))]);
    let whole = api.including("Whole", vec![optional("n", integer())], &group, Presence::Required);
    assert_eq!(fits(&api, &whole, json(&format!(r#"{{"id": "{id}", "n": 3}}"#))), "");
    assert_eq!(fits(&api, &whole, json(r#"{"n": 3}"#)), "`id` is required and missing");
    assert_eq!(
        fits(&api, &whole, json(&format!(r#"{{"id": "{id}", "n": "3"}}"#))),
        "`n`: expected `integer`, found the string `\"3\"`"
    );
    let union = api.add("Either", Shape::KindUnion(vec![scalar(Scalar::Uuid), integer()]));
    assert_eq!(fits(&api, &union, number("3")), "");
    assert_eq!(fits(&api, &union, text("x")), "expected `Either`, found the string `\"x\"`");
}

#[test]
fn unique_by_names_a_member_of_the_items() {
    let mut api = empty();
    let record = api.object("Record", vec![required("l1id", scalar(Scalar::Uuid)), optional("n", integer())]);
    assert_eq!(told(&check(&api, &list(record.clone()).with("uniqueBy", text("l1id")))), [""; 0]);
    assert_eq!(
        told(&check(&api, &list(record.clone()).with("uniqueBy", text("l1Id2")))),
        ["unique-by-member: the items, `Record`, have no member `l1Id2` [did you mean `l1id`?]"]
    );
    assert_eq!(
        told(&check(&api, &list(record).with("uniqueBy", text("serial")))),
        [
            "unique-by-member: the items, `Record`, have no member `serial` [write one of its members, for example `uniqueBy: l1id`]"
        ]
    );
    assert_eq!(
        told(&check(&api, &list(string()).with("uniqueBy", text("id")))),
        [
            "unique-by-objects: `uniqueBy` takes a list of objects, found `string` [write `uniqueItems: true` if plain values must not repeat]"
        ]
    );
}

#[test]
fn walks_the_whole_api() {
    let mut api = empty();
    let bad = || string().with("minimum", number("1"));
    api.add("A", Shape::Newtype(bad()));
    api.object("B", vec![optional("x", list(bad()))]);
    api.client_headers.push(optional("X-Tenant", bad()));
    assert_eq!(check_api(&api).len(), 3);
}
