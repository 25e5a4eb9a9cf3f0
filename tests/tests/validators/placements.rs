//! Where bounds and rules can stand: each is found there, under its name and pointer, and nowhere else.

use specwright_runtime::{Operation, Path, ReadJson, Validate, Violations, from_str};
use specwright_tests_clients::cases::validators::{ops, types};
use specwright_tests_goldens::rules;

/// Pointer and rule of every violation, in the order of the pointers.
fn told(found: &Violations) -> Vec<String> {
    let mut all: Vec<String> = found.iter().map(|it| format!("{} {}", it.pointer(), it.rule().id)).collect();
    all.sort();
    all
}

#[track_caller]
fn breaks<T: ReadJson + Validate>(json: &str, wanted: &[&str]) {
    let value: T = from_str(json).expect(json);
    let mut found = Violations::new();
    value.check(&T::Context::default(), &Path::ROOT, &mut found);
    assert_eq!(told(&found), wanted, "{json}");
}

fn sends<O: Operation>(operation: &O, wanted: &[&str]) {
    let mut found = Violations::new();
    operation.check(&(), &Path::ROOT, &mut found);
    assert_eq!(told(&found), wanted);
}

#[test]
fn newtypes_and_wrappers() {
    breaks::<types::Code>(r#""AB""#, &[]);
    for text in ["\"ab\"", "\"A\"", "\"ABC\"", "\"\"", "\"ÄÖ\""] {
        breaks::<types::Code>(text, &[" Code.pattern"]);
    }
    breaks::<types::Share>("0.07", &[]);
    breaks::<types::Share>("1.005", &[" Share.exclusiveMaximum", " Share.multipleOf"]);
    breaks::<types::Share>("-1", &[" Share.minimum"]);
    breaks::<types::Address>(r#""nobody""#, &[" Address.format"]);
    breaks::<types::When>(r#""2026-01-01T00:00:00""#, &[" When.format"]);
    breaks::<types::When>(r#""2026-01-01T00:00:00Z""#, &[]);
    breaks::<types::Codes>("[]", &[" Codes.minItems"]);
    breaks::<types::Codes>(r#"["AB", "a", "AB"]"#, &[" Codes.uniqueItems", "/1 Code.pattern"]);
    breaks::<types::Names>(
        r#"[["a", "b", "c"], ["0123456789"]]"#,
        &["/0 Names[].maxItems", "/1/0 Names[][].maxLength"],
    );
    breaks::<types::Sizes>("{}", &[" Sizes.minProperties"]);
    breaks::<types::Sizes>(
        r#"{"a/b": {"x": -1, "y": 0, "~": 0}}"#,
        &["/a~1b Sizes[].maxProperties", "/a~1b/x Sizes[][].minimum"],
    );
    breaks::<types::MaybeText>("null", &[]);
    breaks::<types::MaybeText>(r#""a""#, &[" MaybeText.minLength"]);
    breaks::<types::Outer>(r#""abc""#, &[" Code.pattern", " Outer.maxLength"]);
    breaks::<types::Arms>(r#""2026-01-01""#, &[" When.format"]);
    breaks::<types::Arms>("2", &[" Share.exclusiveMaximum"]);
    breaks::<types::Arms>("[]", &[" Codes.minItems"]);
    breaks::<types::Arms>("true", &[]);
}

#[test]
fn members_however_they_are_held() {
    breaks::<types::Part>(r#"{"id": "1", "plain": 1, "nullable": null, "always": "two"}"#, &[]);
    breaks::<types::Part>(
        r#"{"id": "", "plain": 10, "nullable": "0123456789", "always": "two", "optional": "0123456789",
            "patch": 0, "unsaid": "a_b", "secret": "short", "fixed": "two", "number": 8, "code": "ABC",
            "colour": "a colour that has a long name", "level": 0, "outer": "a", "link": "no uri", "mail": "nobody",
            "at": "2026-01-01T00:00:00", "anything": {}, "maybe": "1"}"#,
        &[
            "/at Part.at.format",
            "/code Code.pattern",
            "/code Part.code.maxLength",
            "/colour Part.colour.maxLength",
            "/fixed Part.fixed.const",
            "/id Part.id.minLength",
            "/level Part.level.minimum",
            "/link Part.link.format",
            "/mail Part.mail.format",
            "/maybe MaybeText.minLength",
            "/nullable Part.nullable.maxLength",
            "/number Part.number.const",
            "/optional Part.optional.maxLength",
            "/optional Part.optional.pattern",
            "/outer Code.pattern",
            "/patch Part.patch.exclusiveMinimum",
            "/plain Part.plain.maximum",
            "/secret Part.secret.minLength",
            "/unsaid Part.unsaid.format",
        ],
    );
    // Null is bound by nothing.
    breaks::<types::Part>(
        r#"{"id": "1", "plain": 1, "nullable": null, "always": "two", "patch": null, "mail": null, "fixed": null}"#,
        &[],
    );
}

#[test]
fn patterns_in_every_form() {
    breaks::<types::Patterns>(
        r#"{"begins": "https://x", "ends": "a.example", "is": "yes", "holds": "a@b", "made": "00fF", "some": "a_b",
            "few": "äöü", "any": "", "two": "ab", "every": "", "words": "a b", "both": "xbcd"}"#,
        &[],
    );
    breaks::<types::Patterns>(
        r#"{"begins": "http://x", "ends": "aXexample", "is": "yes\n", "holds": "ab", "made": "00f", "some": "",
            "few": "äöüä", "any": "1a", "two": "a", "words": "ab", "both": "xbd"}"#,
        &[
            "/any Patterns.any.pattern",
            "/begins Patterns.begins.pattern",
            "/both Patterns.both.pattern",
            "/ends Patterns.ends.pattern",
            "/few Patterns.few.pattern",
            "/holds Patterns.holds.pattern",
            "/is Patterns.is.pattern",
            "/made Patterns.made.pattern",
            "/some Patterns.some.pattern",
            "/two Patterns.two.pattern",
            "/words Patterns.words.pattern",
        ],
    );
}

const PART: &str = r#""plain": 1, "nullable": null, "always": "two""#;

#[test]
fn lists_groups_choices_and_counts() {
    breaks::<types::Holder>(r#"{"mark": "m"}"#, &[]);
    // A group has no step of its own; the members of a choice have.
    breaks::<types::Holder>(
        r#"{"mark": "", "label": "0123456789", "loose": "", "key": "one", "value": 0}"#,
        &[
            "/label Group.label.maxLength",
            "/loose Loose.loose.minLength",
            "/mark Group.mark.minLength",
            "/value Choice.one.minimum",
        ],
    );
    breaks::<types::Holder>(
        &format!(r#"{{"mark": "m", "key": "two", "value": [{{"id": "", {PART}}}]}}"#),
        &["/value/0/id Part.id.minLength"],
    );
    breaks::<types::Holder>(
        &format!(r#"{{"mark": "m", "key": "other", "value": "{}"}}"#, "x".repeat(100)),
        &["/value Long.maxLength"],
    );
    breaks::<types::Holder>(
        r#"{"mark": "m", "parts": [], "deep": {"a": [{"b": "123456"}]}, "nulls": [null, "ab"],
            "words": {"a": "", "b": "", "c": "", "d": ""}}"#,
        &[
            "/deep/a/0/b Holder.deep[][][].maxLength",
            "/nulls/1 Code.pattern",
            "/parts Holder.parts.minItems",
            "/words Holder.words.maxProperties",
        ],
    );
    let part = |id: &str, more: &str| format!(r#"{{"id": "{id}", {PART}{more}}}"#);
    breaks::<types::Holder>(
        &format!(r#"{{"mark": "m", "parts": [{}, {}, {}]}}"#, part("1", ""), part("2", ""), part("1", "")),
        &["/parts Holder.parts.uniqueBy"],
    );
    // Items without a key differ from all others.
    breaks::<types::Holder>(
        &format!(
            r#"{{"mark": "m", "by_code": [null, null, {}, {}, {}, {}]}}"#,
            part("1", ""),
            part("2", r#", "patch": null"#),
            part("3", r#", "patch": 7"#),
            part("4", r#", "patch": 7"#)
        ),
        &["/by_code Holder.by_code.uniqueBy"],
    );
    breaks::<types::Holder>(
        r#"{"mark": "m", "by_label": [{"mark": "a"}, {"mark": "b"}, {"mark": "c", "label": "l"}, {"mark": "d", "label": "l"}]}"#,
        &["/by_label Holder.by_label.uniqueBy"],
    );
    breaks::<types::Holder>(
        r#"{"mark": "m", "by_choice": [{"key": "one", "value": 1}, {"key": "one", "value": 2}]}"#,
        &["/by_choice Holder.by_choice.uniqueBy"],
    );
    breaks::<types::Holder>(
        &format!(
            r#"{{"mark": "m", "by_json": [{}, {}, {}]}}"#,
            part("1", ""),
            part("2", r#", "anything": {"a": 1.0, "b": 2}"#),
            part("3", r#", "anything": {"b": 2, "a": 1}"#)
        ),
        &["/by_json Holder.by_json.uniqueBy"],
    );
    // Four members are always there, the undocumented ones count too.
    breaks::<types::Holder>(
        &format!(r#"{{"mark": "m", "small": {}}}"#, part("1", "")),
        &["/small Holder.small.minProperties"],
    );
    breaks::<types::Holder>(&format!(r#"{{"mark": "m", "small": {}}}"#, part("1", r#", "patch": null, "x": 1"#)), &[]);
    breaks::<types::Holder>(r#"{"mark": "m", "bag": {"mark": "a"}}"#, &["/bag Holder.bag.minProperties"]);
    breaks::<types::Holder>(r#"{"mark": "m", "bag": {"mark": "a", "loose": "b"}}"#, &[]);
}

#[test]
fn recursion_and_unions() {
    breaks::<types::Tree>(
        r#"{"child": {"children": [{"name": "0123456789"}, {"kind": ["a"]}]}, "kind": {"name": "0123456789"},
            "twins": {"name": "", "child": {}, "children": [], "other": 1}, "bound": "a"}"#,
        &[
            "/bound Tree.bound.minLength",
            "/child/children/0/name Tree.name.maxLength",
            "/child/children/1/kind/0 Code.pattern",
            "/kind/name Tree.name.maxLength",
            "/twins Tree.twins.maxProperties",
        ],
    );
    breaks::<types::Tree>(r#"{"bound": -1}"#, &["/bound Tree.bound.minimum"]);
    breaks::<types::Tree>(
        r#"{"bound": ["AB", "AB", "AB", "AB", "a"]}"#,
        &["/bound Tree.bound.maxItems", "/bound/4 Code.pattern"],
    );
    breaks::<types::Shape>(
        r#"{"type": "square", "side": 0, "inner": {"type": "round", "radius": 0}}"#,
        &["/inner/radius Round.radius.exclusiveMinimum", "/side Square.side.exclusiveMinimum"],
    );
    breaks::<types::Shape>(r#"{"type": "unheard of"}"#, &[]);
    // Members of pairs are named by their key.
    breaks::<types::Order>(
        r#"{"params": [{"key": "domain", "value": "a"}, {"key": "notes", "value": "123456"}, {"key": "kind", "value": "new"}, {"key": "mark", "value": ""}]}"#,
        &["/domain Order.domain.pattern", "/mark Group.mark.minLength", "/notes Order.notes.maxLength"],
    );
    breaks::<types::Answer>(
        r#"{"parts": [{}, {"name": "0123456789"}], "fixed": "other"}"#,
        &["/fixed Answer.fixed.const", "/parts/1/name Seen.name.maxLength"],
    );
}

#[test]
fn parameters_and_bodies() {
    let mut find = ops::ThingsFind::new("ab", types::Code("AB".into()), 1);
    sends(&find, &[]);
    find.id = "a".into();
    find.name = types::Code("ab".into());
    find.page = 0;
    find.size = Some(101.into());
    find.codes = Some(vec!["a".into(), "12345".into(), "b".into(), "c".into()]);
    find.all = Some(types::Codes(Vec::new()));
    find.since = Some("2026-01-01T00:00:00".parse().unwrap());
    find.fixed = Some("none".into());
    find.x_mail = Some("nobody".into());
    sends(
        &find,
        &[
            "/header/X-Mail things.find.header.X-Mail.format",
            "/path/id things.find.path.id.minLength",
            "/path/name Code.pattern",
            "/query/all Codes.minItems",
            "/query/codes things.find.query.codes.maxItems",
            "/query/codes/1 things.find.query.codes[].maxLength",
            "/query/fixed things.find.query.fixed.const",
            "/query/page things.find.query.page.minimum",
            "/query/since things.find.query.since.format",
            "/query/size things.find.query.size.maximum",
        ],
    );
    sends(&ops::ValuesPut::new("nobody"), &["/body values.put.body.format"]);
    let shape = from_str::<types::Shape>(r#"{"type": "round", "radius": 0}"#).unwrap();
    sends(&ops::ShapesPut::new(vec![shape]), &["/body/0/radius Round.radius.exclusiveMinimum"]);
}

#[test]
fn rules_run_where_all_is_known_that_they_need() {
    use rules::types::Thing;
    let thing: Thing =
        from_str(r#"{"kind": "b", "count": 1, "form": "plain", "parts": [{"id": "a", "count": 2}], "key": "00000001-0000-4000-8000-00000000abcd"}"#)
            .unwrap();
    let told_with = |context: &rules::Context| told(&thing.validate_with(context).unwrap_err());
    // A rule names each member that is missing or too much.
    let always = ["/count Thing.named", "/name Thing.named"];
    assert_eq!(told(&thing.validate().unwrap_err()), always);
    assert_eq!(told_with(&rules::Context::default().seats(2)), always);
    assert_eq!(told_with(&rules::Context::default().seats(1)), [&[" Thing.seats"], &always[..]].concat());
    let other = specwright_runtime::Uuid::from_u128(1);
    assert_eq!(told_with(&rules::Context::default().owner(other)), [&[" Thing.owned"], &always[..]].concat());
    breaks::<Thing>(r#"{"kind": "a", "form": "plain", "parts": [{"id": "abcd", "count": 1}]}"#, &[" Thing.every"]);
    breaks::<Thing>(r#"{"kind": "a", "form": "plain", "parts": [{"id": "a"}]}"#, &[]);
    // A constant is there where it came, or where the value was made here.
    breaks::<Thing>(r#"{"kind": "a"}"#, &["/form Thing.formed"]);
    assert!(Thing::new(rules::types::ThingKind::A).validate().is_ok());
}

#[test]
fn operations_hold_what_their_rules_need() {
    use rules::ops::ThingsAdd;
    let mut add = ThingsAdd::new(
        from_str::<rules::types::Thing>(r#"{"kind": "a", "form": "plain", "parts": [{"count": 3, "id": "a"}]}"#)
            .unwrap(),
    );
    sends(&add, &[]);
    add.dry = Some(true);
    sends(&add, &["/query/limit things.add.dry-has-limit"]);
    add.limit = Some(5.into());
    add.context = rules::Context::default().most(4).seats(2);
    sends(&add, &[" things.add.limited", "/body Thing.seats"]);
}
