//! Fires every check of meaning and looks at message, place and help.

use std::ops::Range;

use crate::cel::parse;
use crate::cel::tests::{Dice, expression};
use crate::constraint::test_api::{
    constant, empty, field, id_of, list, map, named, number, optional, required, scalar, span, text, variable,
};
use crate::diagnostic::Diagnostic;
use crate::model::{
    Api, Body, Choice, ChoiceCase, ContextVariable, Expression, Metadata, Operation, Presence, QueryParameter, Rule,
    RuleKind, Scalar, Shape, TaggedUnion, Type, TypeId, Verb,
};
use crate::rule::{self, Conditions, Kind, This};
use crate::source::{FileId, Span, Spanned};

const START: usize = 1000;

fn read(text: &str) -> Expression {
    let map = |range: Range<usize>| Span::new(FileId(0), START + range.start, START + range.end);
    let text = Spanned::new(text.to_owned(), map(0..text.len()));
    let root = parse(&text, map).unwrap_or_else(|findings| panic!("{}: {findings:?}", text.value));
    Expression { text, root: Some(root) }
}

fn shown(text: &str, found: &Diagnostic) -> String {
    let range = found.span().range();
    let under = &text[range.start - START..range.end - START];
    format!("{}: {} @{} `{under}` [{}]", found.check.id, found.message, range.start - START, found.help.join("; "))
}

/// An order with a member of every kind.
fn sample() -> (Api, TypeId, Vec<ContextVariable>) {
    let mut api = empty();
    let tenant = api.add("TenantId", Shape::Newtype(scalar(Scalar::Uuid)));
    let status = api.values("Status", false, &[(number("0"), Some("Open")), (number("1"), Some("Closed"))]);
    let colour = api.values("Colour", true, &[(text("red"), None), (text("green"), None)]);
    let line = api
        .object("Line", vec![required("count", scalar(Scalar::Integer)), optional("price", scalar(Scalar::Decimal))]);
    let address = api.object("Address", vec![required("city", scalar(Scalar::String))]);
    let either = api.add("Either", Shape::KindUnion(vec![scalar(Scalar::Uuid), scalar(Scalar::Integer)]));
    let choice = Choice {
        by: named("key"),
        value: named("value"),
        otherwise: scalar(Scalar::Json),
        cases: vec![ChoiceCase { key: named("a"), ty: scalar(Scalar::String), metadata: Metadata::bare(span(0, 0)) }],
    };
    let choice = api.add("Attribute", Shape::Choice(choice));
    let tagged = api.add(
        "Shape",
        Shape::TaggedUnion(TaggedUnion { by: named("type"), cases: vec![(named("circle"), id_of(&line))] }),
    );
    let mut renamed = optional("ErrorCode", scalar(Scalar::String));
    renamed.aliases.push(named("errorCode"));
    let fields = vec![
        required("id", tenant),
        required("name", scalar(Scalar::String)),
        optional("note", scalar(Scalar::String).nullable()),
        required("count", scalar(Scalar::Integer)),
        optional("total", scalar(Scalar::Decimal)),
        required("flag", scalar(Scalar::Boolean)),
        optional("maybe", scalar(Scalar::Boolean)),
        optional("from", scalar(Scalar::Date)),
        optional("to", scalar(Scalar::Date)),
        optional("at", scalar(Scalar::DateTime)),
        required("status", status.never_null()),
        required("colour", colour.never_null()),
        optional("lines", list(line.never_null())),
        optional("tags", list(scalar(Scalar::String).never_null())),
        optional("extra", map(scalar(Scalar::Integer))),
        optional("raw", scalar(Scalar::Json)),
        required("fixed", constant(text("YES"))),
        field("either", Presence::Unsaid, either),
        required("choice", choice),
        required("shape", tagged),
        renamed,
    ];
    let order = api.including("Order", fields, &address, Presence::Optional);
    let context = vec![variable("seats", scalar(Scalar::Integer)), variable("declinedId", scalar(Scalar::Uuid))];
    (api, id_of(&order), context)
}

fn findings(text: &str) -> Vec<String> {
    let (api, order, context) = sample();
    let root = read(text).root.unwrap();
    rule::check(&api, This::Type(order), &context, &root).1.iter().map(|found| shown(text, found)).collect()
}

#[test]
fn what_may_be_said() {
    for text in [
        "this.flag == false",
        "this.flag && !this.maybe",
        "this.note != null && this.city == 'x' && this.errorCode == 'y'",
        "this.id == context.declinedId || this.id == '6f1c1b1e-0000-4000-8000-000000000000'",
        "this.lines.map(r, r.count).sum() == context.seats",
        "this.lines.all(l, l.count > 0 && l.price * l.count < 10.5 + this.total / 2)",
        "this.tags.filter(t, t.startsWith('a')).size() >= 1 || size(this.name) in [1, 2]",
        "this.from <= this.to && this.from > '2026-01-31' && this.at < '2026-01-31T00:00:00Z'",
        "this.status == 1 && this.colour in ['red', 'green'] && this.fixed == 'YES'",
        "this.extra['a'] > 1 && this.extra.b == 2 && 'c' in this.extra",
        "this.raw.a[0].b == 'x' || this.raw == null",
        "this.either == 5 || this.either == 'x' || this.either == this.id",
        "this.lines[0].count % 2 == 0 && -this.count < 0",
        "(this.flag ? this.note : 'b') == 'c'",
        "int(this.name) > 1 && double(this.name) < 1.5 && string(this.count) == '1'",
        "this.lines.exists(x, this.lines.exists_one(y, y.count == x.count))",
        "this.name + 'b' == 'ab' && this.name.matches('^a') && this.name < 'z'",
        "has(this.note) && has(this.city) && has(this.raw.a)",
        "this.choice.key == 'a' && this.choice.value == 3 && this.shape.type == 'circle'",
        "[1, 2.5, null].max() > this.total && [this.from, this.to].min() == null",
        "this.extra.all(k, k != 'x') && this.tags == ['a'] && [] == this.tags",
        "this.lines == null || this.lines.map(l, l.price).min() == null",
    ] {
        assert_eq!(findings(text), [""; 0], "{text}");
    }
}

#[test]
fn names_that_nothing_stands_behind() {
    for (text, expected) in [
        ("this.nane == 'a'", "rule-unknown-member: `Order` has no member `nane` @5 `nane` [did you mean `name`?]"),
        ("has(this.nots)", "rule-unknown-member: `Order` has no member `nots` @9 `nots` [did you mean `note`?]"),
        (
            "this.lines[0].colour == 1",
            "rule-unknown-member: `Line` has no member `colour` @14 `colour` [it has `count`, `price`]",
        ),
        (
            "context.seat == 1",
            "rule-unknown-member: the context has no member `seat` @8 `seat` [did you mean `seats`?]",
        ),
        (
            "context.owner == 'a'",
            "rule-unknown-member: the context has no member `owner` @8 `owner` [declare it: `context: {owner: string}`]",
        ),
        (
            "this.lines.count == 1",
            "rule-no-members: a list has no member `count` @11 `count` [test its items: `.all(x, x.count …)`]",
        ),
        (
            "this.name.first == 'a'",
            "rule-no-members: `string` has no members, found `.first` @10 `first` [compare the value itself]",
        ),
        ("this['nam'] == 'a'", "rule-unknown-member: `Order` has no member `nam` @5 `'nam'` [did you mean `name`?]"),
        ("name == 'a'", "rule-unknown-variable: unknown variable `name` @0 `name` [write `this.name`]"),
        ("seats == 1", "rule-unknown-variable: unknown variable `seats` @0 `seats` [write `context.seats`]"),
        ("this.note == None", "rule-unknown-variable: unknown variable `None` @13 `None` [write `null`]"),
        ("thiss.flag", "rule-unknown-variable: unknown variable `thiss` @0 `thiss` [did you mean `this`?]"),
        (
            "this.colour == red",
            "rule-unknown-variable: unknown variable `red` @15 `red` [write `this.red` for a member, `'red'` for text]",
        ),
        (
            "this.tags['a'] == 'b'",
            "rule-no-members: a list has no member `a` @10 `'a'` [test its items: `.all(x, x.a …)`]",
        ),
        ("this.tags[-1] == 'b'", "rule-index: an index must not be negative @10 `-1` [count from the start: `[0]`]"),
    ] {
        assert_eq!(findings(text), [expected], "{text}");
    }
}

#[test]
fn comparisons_of_different_kinds() {
    for (text, expected) in [
        (
            "this.count == '5'",
            "rule-comparison: `==` between `integer` and `string` @14 `'5'` [write it without quotes: `5`]",
        ),
        ("this.name != 5", "rule-comparison: `!=` between `string` and `integer` @13 `5` [write it in quotes: `'5'`]"),
        (
            "this.flag == 'true'",
            "rule-comparison: `==` between `boolean` and `string` @13 `'true'` [write it without quotes: `true`]",
        ),
        (
            "this.id == this.name",
            "rule-comparison: `==` between `uuid` and `string` @11 `this.name` [compare values of the same kind]",
        ),
        (
            "this.count in [1, 'a']",
            "rule-comparison: `in` between `integer` and `string` @18 `'a'` [compare values of the same kind]",
        ),
        (
            "5 in this.tags",
            "rule-comparison: `in` between `integer` and `list<string>` @5 `this.tags` [compare values of the same kind]",
        ),
        (
            "'a' in this.name",
            "rule-in: `in` takes a list, or a map with text before it, found `string` @7 `this.name` [write a list: `this.kind in ['a', 'b']`; for a part of a text, `this.name.contains('a')`]",
        ),
        (
            "this.status == 'Closed'",
            "rule-comparison: `==` between `Status` and `string` @15 `'Closed'` [write `1`, the value of `Closed`]",
        ),
        (
            "this.either == true",
            "rule-comparison: `==` between `Either` and `boolean` @15 `true` [compare values of the same kind]",
        ),
        (
            "this.id == 'string'",
            "rule-literal: `string` is not a `uuid` @11 `'string'` [write it as in `'6f1c1b1e-0000-4000-8000-000000000000'`]",
        ),
        (
            "this.from > '31.1.2026'",
            "rule-literal: `31.1.2026` is not a `date` @12 `'31.1.2026'` [write it as in `'2026-01-31'`]",
        ),
        (
            "this.status == 7",
            "rule-enum-value-unlisted: `7` is not among the values of `Status` @15 `7` [write one of `0`, `1`]",
        ),
        (
            "this.colour in ['red', 'gren']",
            "rule-enum-value: `\"gren\"` is not among the values of `Colour` @23 `'gren'` [did you mean `\"green\"`?]",
        ),
        (
            "this.fixed == 'NO'",
            "rule-enum-value: `\"NO\"` is not among the values of `const \"YES\"` @14 `'NO'` [write one of `\"YES\"`]",
        ),
        (
            "this.name == null",
            "rule-null-comparison: `string` is never null here, so this is always false @0 `this.name` [remove the comparison, or mark the member `?` if it can be absent]",
        ),
        (
            "null != this.count",
            "rule-null-comparison: `integer` is never null here, so this is always true @8 `this.count` [remove the comparison, or mark the member `?` if it can be absent]",
        ),
    ] {
        assert_eq!(findings(text), [expected], "{text}");
    }
}

#[test]
fn both_sides_of_a_comparison_are_shown() {
    let (api, order, context) = sample();
    let root = read("this.count == 'a'").root.unwrap();
    let found = rule::check(&api, This::Type(order), &context, &root).1;
    assert_eq!(found[0].labels[0].text, "this is `string`");
    assert_eq!(
        (found[0].labels[1].text.as_str(), found[0].labels[1].span),
        ("this is `integer`", span(START, START + 10))
    );
}

#[test]
fn orders_arithmetic_and_logic() {
    for (text, expected) in [
        (
            "this.flag < true",
            "rule-order: `boolean` has no order, found `<` @0 `this.flag` [compare with `==` or `!=`]",
        ),
        (
            "this.status >= 1",
            "rule-order: `Status` has no order, found `>=` @0 `this.status` [list the values: `… in ['a', 'b']`]",
        ),
        ("this.count < null", "rule-order: `null` has no order, found `<` @13 `null` [compare with `==` or `!=`]"),
        (
            "this.count < this.name",
            "rule-order: `<` between `integer` and `string` @13 `this.name` [compare values of the same kind]",
        ),
        (
            "this.from < this.at",
            "rule-order: `<` between `date` and `date-time` @12 `this.at` [compare values of the same kind]",
        ),
        (
            "1 < this.count <= 5",
            "rule-order: `<` is true or false and has no order @0 `1 < this.count` [write `a < b && b <= c`]",
        ),
        (
            "this.name * 2 == 4",
            "rule-arithmetic: `*` takes numbers, found `string` @0 `this.name` [convert it: `int(…)` or `double(…)`]",
        ),
        (
            "this.total % 2 == 0",
            "rule-arithmetic: `%` takes whole numbers, found `number` @0 `this.total` [convert it: `int(…)`]",
        ),
        ("this.count / 0 == 1", "rule-division-by-zero: `/` by zero has no result @13 `0` [divide by another number]"),
        ("-this.name == 'a'", "rule-arithmetic: `-` takes numbers, found `string` @1 `this.name` [remove the sign]"),
        (
            "this.name",
            "rule-not-boolean: the condition has to be true or false, found `string` @0 `this.name` [compare it, for example `… != null`]",
        ),
        (
            "this.flag && this.count",
            "rule-not-boolean: an operand of `&&` has to be true or false, found `integer` @13 `this.count` [compare it, for example `… != null`]",
        ),
        (
            "!this.tags",
            "rule-not-boolean: the operand of `!` has to be true or false, found `list<string>` @1 `this.tags` [compare it, for example `size(…) > 0`]",
        ),
        (
            "this.lines.all(l, l.count)",
            "rule-not-boolean: the condition of `all` has to be true or false, found `integer` @18 `l.count` [compare it, for example `… != null`]",
        ),
        (
            "(this.name ? 1 : 2) == this.count",
            "rule-not-boolean: the condition of `? :` has to be true or false, found `string` @1 `this.name` [compare it, for example `… != null`]",
        ),
        (
            "(this.flag ? 1 : 'a') == this.count",
            "rule-mixed-kinds: the results of `? :` are of different kinds: `integer` and `string` @17 `'a'` [write values of one kind]",
        ),
        (
            "size(['a', 1]) == this.count",
            "rule-mixed-kinds: the items of a list are of different kinds: `string` and `integer` @11 `1` [write values of one kind]",
        ),
        (
            "(this.flag ? this.extra : this.extra).a == 1",
            "rule-mixed-kinds: the results of `? :` are maps @26 `this.extra` [write a condition for each]",
        ),
        (
            "this.total < 1.00000000000000000000000000000000000001",
            "rule-number-digits: the number has more than 38 digits @13 `1.00000000000000000000000000000000000001` [write fewer digits]",
        ),
    ] {
        assert_eq!(findings(text), [expected], "{text}");
    }
}

#[test]
fn functions_on_the_wrong_value() {
    for (text, expected) in [
        (
            "size(this.count) == 1",
            "rule-argument: `size` takes text, a list or a map, found `integer` @5 `this.count` [call it on a value of another type]",
        ),
        (
            "this.tags.contains('a')",
            "rule-argument: `contains` takes text, found `list<string>` @0 `this.tags` [write `value in list`]",
        ),
        (
            "this.name.startsWith(1)",
            "rule-argument: `startsWith` takes text, found `integer` @21 `1` [write it in quotes: `'…'`]",
        ),
        (
            "this.name.matches(this.note)",
            "rule-pattern-not-literal: the pattern of `matches` must be a literal @18 `this.note` [write it in quotes: `'^a+$'`]",
        ),
        (
            "this.name.matches('a(')",
            "invalid-pattern: the pattern is not a regular expression: unclosed group @18 `'a('` []",
        ),
        (
            "this.tags.sum() == 1",
            "rule-argument: `sum` takes a list of numbers, found `list<string>` @0 `this.tags` [call it on a value of another type]",
        ),
        (
            "this.count.max() == 1",
            "rule-argument: `max` takes a list of values with an order, found `integer` @0 `this.count` [call it on a value of another type]",
        ),
        (
            "int(this.flag) == 1",
            "rule-argument: `int` takes a number or text, found `boolean` @4 `this.flag` [call it on a value of another type]",
        ),
        (
            "string(this.total) == '1'",
            "rule-argument: `string` takes a whole number, a boolean, a UUID, text or any JSON, found `number` @7 `this.total` [call it on a value of another type]",
        ),
        (
            "this.name.all(x, x == 'a')",
            "rule-argument: `all` takes a list or a map, found `string` @0 `this.name` [write the condition on the value itself]",
        ),
    ] {
        assert_eq!(findings(text), [expected], "{text}");
    }
}

#[test]
fn conditions_with_a_known_answer() {
    for (text, expected) in [
        ("true", "rule-constant: this is always true @0 `true` [remove it]"),
        ("this.flag || 1 < 2", "rule-constant: this is always true @0 `this.flag || 1 < 2` [remove it]"),
        ("this.flag && 'a' == 'a'", "rule-constant: this is always true @13 `'a' == 'a'` [remove it]"),
        ("this.note == this.note", "rule-constant: this is always true @0 `this.note == this.note` [remove it]"),
        (
            "this.flag && !(1.0 == 1)",
            "rule-constant: this is always false @0 `this.flag && !(1.0 == 1)` [fix it: it is never true]",
        ),
    ] {
        assert_eq!(findings(text), [expected], "{text}");
    }
    assert_eq!(
        findings("null < 1"),
        [
            "rule-order: `null` has no order, found `<` @0 `null` [compare with `==` or `!=`]",
            "rule-always-null: this is always null, neither true nor false @0 `null < 1` [compare with `==` or `!=`]",
        ]
    );
    assert_eq!(findings("this.nope == 1 && this.neither == 2").len(), 2);
}

fn rule_of(kind: RuleKind) -> Rule {
    Rule { id: named("r"), kind, metadata: Metadata::bare(span(0, 0)) }
}

fn at(name: &str, start: usize) -> Spanned<String> {
    Spanned::new(name.into(), span(start, start + name.len()))
}

fn on_rules(api: &Api, this: This<'_>, require: Vec<Spanned<String>>, forbid: Vec<Spanned<String>>) -> Vec<String> {
    let rules = [rule_of(RuleKind::Members { when: None, require, forbid })];
    rule::check_rules(api, this, &[], &rules, &mut Conditions::default())
        .iter()
        .map(|found| {
            format!("{}: {} @{} [{}]", found.check.id, found.message, found.span().start, found.help.join("; "))
        })
        .collect()
}

#[test]
fn members_that_rules_demand_and_forbid() {
    let (mut api, order, _) = sample();
    let this = This::Type(order);
    assert_eq!(on_rules(&api, this, vec![at("name", 1), at("city", 9)], vec![at("note", 20)]), [""; 0]);
    assert_eq!(
        on_rules(&api, this, vec![at("nane", 3)], vec![]),
        ["rule-unknown-member: `Order` has no member `nane` @3 [did you mean `name`?]"]
    );
    assert_eq!(
        on_rules(&api, this, vec![at("ErrorCode", 1), at("errorCode", 12)], vec![]),
        ["rule-member-twice: `errorCode` appears twice @12 [remove one of the two]"]
    );
    assert_eq!(
        on_rules(&api, this, vec![at("name", 1)], vec![at("name", 12)]),
        ["rule-member-conflict: `name` is both required and forbidden @12 [remove it from `require` or from `forbid`]"]
    );
    let names = api.add("Names", Shape::Newtype(list(scalar(Scalar::String))));
    assert_eq!(
        on_rules(&api, This::Type(id_of(&names)), vec![at("name", 1)], vec![]),
        [
            "rule-no-members: `list<string>` has no members that a rule could require or forbid @1 [write a `check:`, for example `this.all(x, x.name != null)`]"
        ]
    );
}

fn operation(api: &Api, order: TypeId) -> Operation {
    let body = Body {
        ty: Type::plain(crate::model::TypeKind::Named(order), api.metadata.span),
        media: "application/json".into(),
        media_said: false,
        optional: true,
        metadata: Metadata::bare(span(0, 0)),
    };
    Operation {
        name: named("orders.add"),
        resource: vec!["orders".into()],
        method_name: "add".into(),
        verb: Verb::Post,
        path: named("/o/{id}"),
        template: Vec::new(),
        path_parameters: vec![field("id", Presence::Unsaid, scalar(Scalar::Integer))],
        query: vec![QueryParameter {
            field: optional("page", scalar(Scalar::Integer)),
            join: Default::default(),
            join_span: None,
        }],
        headers: vec![field("X-Tenant", Presence::Unsaid, scalar(Scalar::String))],
        body: Some(body),
        responses: Vec::new(),
        auth: None,
        rate_limit: None,
        roles: Vec::new(),
        idempotent: None,
        paginate: None,
        waits: Vec::new(),
        rules: Vec::new(),
        context: Vec::new(),
        request_examples: Vec::new(),
        response_examples: Vec::new(),
        metadata: Metadata::bare(span(0, 0)),
    }
}

#[test]
fn rules_of_operations() {
    let (mut api, order, _) = sample();
    let mut operation = operation(&api, order);
    let this = This::Operation(&operation);
    assert_eq!(on_rules(&api, this, vec![at("body", 1)], vec![at("X-Tenant", 9)]), [""; 0]);
    assert_eq!(
        on_rules(&api, this, vec![at("pages", 1)], vec![]),
        ["rule-unknown-member: the operation has no member `pages` @1 [did you mean `page`?]"]
    );
    let text = "this.page > 0 && this.`X-Tenant` != null && this.body.name == 'a' && this.id == null";
    let root = read(text).root.unwrap();
    let found: Vec<String> = rule::check(&api, this, &[], &root).1.iter().map(|found| shown(text, found)).collect();
    assert_eq!(
        found,
        [
            "rule-null-comparison: `integer` is never null here, so this is always false @69 `this.id` [remove the comparison, or mark the member `?` if it can be absent]"
        ]
    );
    operation.rules = vec![rule_of(RuleKind::Check(read("this.nope"))), rule_of(RuleKind::Server("…".into()))];
    api.operations.push(operation);
    api.types[order.0].rules = vec![rule_of(RuleKind::Members {
        when: Some(read("this.name == 1")),
        require: vec![named("note")],
        forbid: Vec::new(),
    })];
    assert_eq!(rule::check_api(&api).1.len(), 2);
}

#[test]
fn null_goes_on() {
    let (api, order, context) = sample();
    for (text, kind, nullable) in [
        ("this.count", Kind::Integer, false),
        ("this.note", Kind::Text, true),
        ("this.city", Kind::Text, true),
        ("this.count + 1", Kind::Integer, true),
        ("this.count + this.total", Kind::Number, true),
        ("this.count < 1", Kind::Boolean, false),
        ("this.total < 1", Kind::Boolean, true),
        ("this.total == 1", Kind::Boolean, false),
        ("this.flag || this.maybe", Kind::Boolean, true),
        ("this.lines.exists(l, l.count > 1)", Kind::Boolean, true),
        ("this.lines[0].count", Kind::Integer, true),
        ("has(this.note)", Kind::Boolean, false),
        ("context.seats", Kind::Integer, false),
        ("this.name.size()", Kind::Integer, false),
        ("this.flag ? 1 : null", Kind::Integer, true),
        ("[[1], [2.5]][0][0]", Kind::Number, true),
        ("[[null], [1]][0][0]", Kind::Integer, true),
        ("[].sum()", Kind::Integer, true),
    ] {
        let (typed, _) = rule::check(&api, This::Type(order), &context, &read(text).root.unwrap());
        let value = typed.value;
        assert_eq!((value.kind, value.nullable), (kind, nullable), "{text}");
    }
}

#[test]
fn a_list_of_itself_ends() {
    let mut api = empty();
    let own = api.add("Own", Shape::Newtype(scalar(Scalar::String)));
    api.types[id_of(&own).0].shape = Shape::Newtype(list(own.clone()));
    let found = rule::check(&api, This::Type(id_of(&own)), &[], &read("this.all(x, x == this[0])").root.unwrap());
    assert_eq!(found.1.len(), 0);
}

#[test]
fn every_check_has_a_name_and_a_manual() {
    let all: Vec<_> = rule::CHECKS.iter().chain(crate::constraint::CHECKS).collect();
    for (at, check) in all.iter().enumerate() {
        assert!(check.manual.len() > 80 && check.manual.ends_with(['.', ')']), "{}", check.id);
        assert!(all[..at].iter().all(|other| other.id != check.id), "{}", check.id);
    }
}

#[test]
fn the_deepest_condition_is_checked() {
    for text in [
        format!("{}this.flag", "!".repeat(90)),
        format!("{}this.flag", "this.flag || ".repeat(90)),
        format!("{}1", "this.flag ? 1 : ".repeat(90)),
        format!("{}this.flag{}", "this.lines.all(x, ".repeat(90), ")".repeat(90)),
        format!("{}1{}", "[".repeat(90), "]".repeat(90)),
        format!("this.raw{}", ".a".repeat(90)),
    ] {
        assert!(findings(&text).len() <= 1, "{text}");
    }
}

#[test]
fn context_that_nothing_reads() {
    let (api, order, context) = sample();
    let on = |rules: &[Rule]| -> Vec<String> {
        let found = rule::check_rules(&api, This::Type(order), &context, rules, &mut Conditions::default());
        found.iter().map(|found| format!("{}: {} [{}]", found.check.id, found.message, found.help.join("; "))).collect()
    };
    let first = rule_of(RuleKind::Check(read("this.lines.all(l, [l.count + 1] == [context.seats])")));
    assert_eq!(
        on(std::slice::from_ref(&first)),
        ["rule-unused-context: no rule reads `context.declinedId` [read it in a rule, or remove it]"]
    );
    assert_eq!(on(&[first.clone(), rule_of(RuleKind::Check(read("!has(context.declinedId)")))]), [""; 0]);
    let unread = Expression { text: named("a &"), root: None };
    assert_eq!(on(&[first, rule_of(RuleKind::Check(unread))]), [""; 0]);
}

#[test]
fn checking_random_expressions_never_panics() {
    let mut api = empty();
    let ty = api.object("Thing", vec![optional("name", scalar(Scalar::Json))]);
    let this = This::Type(id_of(&ty));
    let mut dice = Dice(0xc4ec);
    for _ in 0..3000 {
        let depth = dice.roll(5);
        let text = expression(&mut dice, depth);
        let root = read(&text).root.unwrap();
        for found in rule::check(&api, this, &[], &root).1 {
            assert!(!found.message.is_empty() && found.span().start as usize >= START, "{text}");
        }
    }
}
