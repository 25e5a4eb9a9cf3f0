//! How conditions look in Rust, and that each is Rust.

use crate::backend::rust::tokens::Tokens;
use crate::source::{SourceFile, SourceMap};
use crate::valid::ValidApi;
use crate::{ir, lower, pipeline};

/// Values that are held in every way.
const EVERYTHING: &str = include_str!("../../../../../tests/cases/accept/expressions/spec.yaml");

/// The Rust of each condition of a spec.
fn written(text: &str) -> Vec<String> {
    lowered(text, lower::conditions)
}

/// The conditions of a spec, lowered in that way, as Rust.
fn lowered(text: &str, way: fn(&ValidApi, &ir::Crate) -> Vec<ir::Expression>) -> Vec<String> {
    let sources = SourceMap::new(vec![SourceFile::new("spec.yaml", text)]);
    let checked = pipeline::check(&sources);
    let api = checked.api.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics));
    let made = lower::lower(&api);
    let tokens = Tokens::new(&made, ir::CrateModule::Root, true);
    way(&api, &made).iter().map(|condition| tokens.expression(condition).to_string()).collect()
}

/// The Rust of conditions on a type with some members.
fn rules(checks: &[&str]) -> Vec<String> {
    written(&sample(checks))
}

/// A spec with these conditions.
fn sample(checks: &[&str]) -> String {
    let rules: String =
        checks.iter().enumerate().map(|(at, check)| format!("      - {{id: r{at}, check: {check:?}}}\n")).collect();
    format!(
        "api: sample\nsource: p / a\ndocuments: {{p: {{title: t, retrieved: \"2026-01-01\", sections: {{a: A}}}}}}\n\
         server: {{given: base_url}}\nauth: none\ntypes:\n  Id: uuid\n  Part: {{fields: {{count!: integer, self: string}}}}\n  \
         Level: {{enum: {{1: Low}}}}\n  Colour: {{enum: [red, green]}}\n  T:\n    include: {{part?: Part}}\n    fields: {{name!: string, note?: \"string?\", \
         id?: Id, level?: Level, parts?: list<Part>, next?: T, day?: date, flag?: boolean, m?: map<integer>, \
         fixed: {{const: x}}, colour?: Colour, key?: {{type: string, secret: true}}, \
         keys?: {{type: list<Part>, secret: true}}}}\n    \
         rules:\n{rules}operations:\n  t.put: {{doc: x., post: /t, body: T, responses: {{200: none}}}}\n"
    )
}

/// The comparisons of which a violation tells what they compared, by their functions.
#[test]
fn the_comparisons_at_the_top_tell_what_they_compared() {
    for (check, told) in [
        ("this.count == 1", "found.equal"),
        ("this.parts.map(p, p.count).sum() <= 5", "found.less_or_equal"),
        ("this.name != 'a'", "found.named(false,true).different"),
        ("this.colour == 'red'", "found.named(true,true).equal"),
        ("this.colour in ['red', 'green']", "found.named(true,false).is_in"),
        ("this.parts.exists_one(p, p.count > 1)", "found.exists_one"),
        (
            "size(this.name) > 1 && (this.day > '2026-01-31' && this.flag != true)",
            "found.greater found.greater found.different",
        ),
        // What is only a part of something else decides nothing by itself.
        ("this.flag || this.count == 1", ""),
        ("this.parts.all(p, p.count > 1)", ""),
        ("!(this.flag && this.count == 1)", ""),
        ("this.note != null", ""),
        // A secret is neither shown nor measured.
        ("this.key == this.name", ""),
        ("size(this.key) > 3 && this.count > 1", "found.greater"),
        ("this.keys.map(k, k.count).sum() < 3", ""),
    ] {
        let rust = lowered(&sample(&[check]), lower::demands)[0].replace(' ', "");
        syn::parse_str::<syn::Expr>(&rust).unwrap_or_else(|error| panic!("{error}: {rust}"));
        let calls: Vec<_> = rust
            .split("found.")
            .skip(1)
            .map(|call| {
                let named = call.starts_with("named(");
                let end = call.match_indices('(').nth(usize::from(named)).map_or(call.len(), |(at, _)| at);
                format!("found.{}", &call[..end])
            })
            .collect();
        assert_eq!(calls.join(" "), told, "{check}: {rust}");
    }
}

#[test]
fn every_condition_is_an_expression_of_rust() {
    let all = written(EVERYTHING);
    assert!(all.len() > 75, "{}", all.len());
    for text in all {
        syn::parse_str::<syn::Expr>(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    }
}

#[test]
fn values_are_reached_through_what_holds_them() {
    for (check, rust) in [
        ("this.name == 'a'", "rt::rule::equal(Some(this.name.as_str()), Some(\"a\"))"),
        ("this.note != null", "rt::rule::is_there(this.note.as_option())"),
        (
            "this.count > 1",
            "rt::rule::greater(rt::rule::member(this.part.as_ref(), |it| rt::rule::Number::of(&it.count)), \
             Some(rt::rule::Number::whole(1)))",
        ),
        ("this.next.next.flag", "rt::rule::member(NEXT.flag.as_ref()), |it| Some(*it))"),
        (
            "this.level == 1",
            "rt::rule::equal(rt::rule::member(this.level.as_ref(), |it| Some(rt::rule::Number::from(it.as_i64()))), Some(rt::rule::Number::whole(1)))",
        ),
        ("this.id == null", "rt::rule::is_null(rt::rule::member(this.id.as_ref(), |it| Some(&it.0)))"),
        (
            "has(this.day)",
            "rt::rule::or(rt::rule::has(Some(this), |it| it.day.is_some()), || rt::rule::has(Some(this), |it| it.extra.get(\"day\").is_some()))",
        ),
        (
            "this.fixed == this.name",
            "rt::rule::equal(rt::rule::choose(FIXED, || rt::rule::member(Some(this), |_| Some(\"x\")), || None::<&str>), \
             Some(this.name.as_str()))",
        ),
        (
            "has(this.fixed)",
            "rt::rule::or(rt::rule::and(rt::rule::is_there(Some(this)), || FIXED), \
             || rt::rule::has(Some(this), |it| it.extra.get(\"fixed\").is_some()))",
        ),
        ("has(this.note)", "rt::rule::has(Some(this), |it| !it.note.is_absent())"),
        (
            "this.m.a > 1",
            "rt::rule::greater(rt::rule::member(rt::rule::entry(this.m.as_ref(), Some(\"a\")), rt::rule::Number::of), Some(rt::rule::Number::whole(1)))",
        ),
    ] {
        let next = "rt::rule::member(rt::rule::member(this.next.as_deref(), |it| it.next.as_deref()), |it| it";
        let fixed = "rt::rule::has(Some(this), |it| rt::rule::has_constant(&it.extra, &[\"fixed\"]))";
        let rust = rust.replace("NEXT", next).replace("FIXED", fixed);
        assert_eq!(rules(&[check])[0].replace(' ', ""), rust.replace(' ', ""), "{check}");
    }
}

#[test]
fn names_of_variables_are_our_own() {
    let both = rules(&[
        "this.parts.all(x, this.parts.exists(x, x.count > 1) && x.count > 0)",
        "this.parts.exists(rt, rt.self == this.name) && this.parts.all(unused, this.flag)",
    ]);
    assert!(both.iter().all(|text| !text.contains("|x|") && !text.contains("|rt|")), "{both:?}");
    assert!(both[1].contains("| _ |"), "{both:?}");
}

#[test]
fn what_reads_nothing_says_so() {
    let sources = SourceMap::new(vec![SourceFile::new("spec.yaml", EVERYTHING)]);
    let api = pipeline::check(&sources).api.unwrap();
    let made = lower::lower(&api);
    let tokens = Tokens::new(&made, ir::CrateModule::Root, true);
    for condition in lower::conditions(&api, &made) {
        let text = tokens.expression(&condition).to_string();
        let reads = |name: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name);
        // A member may have the name too, so that only one direction can be seen in the text.
        assert!(reads("this") || !condition.reads_this(), "{text}");
        assert!(reads("context") || !condition.reads_context(), "{text}");
        assert!(condition.context_fields().is_empty() || condition.reads_context(), "{text}");
    }
}
