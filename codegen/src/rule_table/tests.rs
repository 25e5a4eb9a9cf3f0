//! The table of a small API that has every kind of rule.

use super::{Class, Row, count, render, rows, summary};
use crate::pipeline;
use crate::source::{SourceFile, SourceMap};

fn table_of(text: &str) -> Vec<Row> {
    let sources = SourceMap::new(vec![SourceFile::new("demo.yaml", text)]);
    let checked = pipeline::check(&sources);
    let Some(api) = checked.api else {
        panic!("{:#?}", checked.diagnostics);
    };
    rows(&api)
}

fn table() -> Vec<Row> {
    table_of(include_str!("tests.yaml"))
}

fn row(id: &str) -> Row {
    table().into_iter().find(|row| row.id == id).unwrap()
}

#[test]
fn every_kind_of_rule_has_a_row() {
    assert_eq!(render("demo", &table(), None), include_str!("tests.txt"));
}

#[test]
fn ids_are_unique() {
    let mut ids: Vec<_> = table().into_iter().map(|row| row.id).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn counts_add_up() {
    let rows = table();
    assert_eq!(Class::ALL.map(|class| count(&rows, class)), [(36, 32), (2, 2), (2, 2)]);
    assert_eq!(summary(&rows[..1]), "1 rule: 1 always, 0 with context, 0 server only; 1 of them stated");
}

#[test]
fn one_call_is_told_in_the_singular() {
    let one = include_str!("tests.yaml").replace("calls: 60", "calls: 1");
    let row = table_of(&one).into_iter().find(|row| row.id == "rateLimit").unwrap();
    assert!(row.statement.starts_with("at most 1 call in a "), "{}", row.statement);
}

#[test]
fn a_value_shows_what_a_check_or_a_reader_refuses() {
    for id in ["Order.quantity.minimum", "Order.in-stock", "Receipt.id.required", "Colour.enum", "Receipt.means.const"]
    {
        assert!(row(id).is_shown_by_a_value(), "{id}");
    }
    for id in ["auth.user.required", "client.X-Tenant.required", "rateLimit", "Order.once", "Order.kind.required"] {
        assert!(!row(id).is_shown_by_a_value(), "{id}");
    }
}

#[test]
fn machines_read_the_same() {
    assert_eq!(
        serde_json::to_value(row("Order.in-stock")).unwrap(),
        serde_json::json!({
            "id": "Order.in-stock",
            "class": "with context",
            "statement": "No more than there is.",
            "source": ["page / all", "page / more"],
            "enforced": ["`Order::validate_with`", "call `orders.create` with `.stock(…)` and `.most(…)`"],
            "evidence": "stated",
        })
    );
}

#[test]
fn lines_keep_to_the_width_of_a_terminal() {
    for width in [90, 120, 200] {
        let text = render("demo", &table(), Some(width));
        for line in text.lines().skip(1) {
            assert!(line.chars().count() <= width, "{width}: {line}");
        }
        let words = |text: &str| text.split_whitespace().map(str::len).sum::<usize>();
        assert_eq!(words(&text), words(&render("demo", &table(), None)), "nothing is lost");
    }
}

#[test]
fn a_terminal_that_is_too_narrow_is_overrun_and_loses_nothing() {
    assert!(render("demo", &table(), Some(1)).lines().count() > 100);
}

#[test]
fn an_api_without_rules_says_so() {
    let text = "api: bare\nsource: page / all\ndocuments: {page: {title: B, retrieved: \"2026-11-20\", sections: {all: All}}}\n";
    let rows = table_of(text);
    assert_eq!(
        render("bare", &rows, None),
        "bare: 0 rules: 0 always, 0 with context, 0 server only; 0 of them stated\n"
    );
}

#[test]
fn one_operation_that_carries_a_type_twice_is_named_once() {
    let drift = row("Receipt.total.minimum").enforced;
    assert_eq!(drift.iter().map(ToString::to_string).collect::<Vec<_>>(), ["drift on answers of `orders.create`"]);
}

#[test]
fn generated_checks_are_in_the_table_word_for_word() {
    let sources = SourceMap::new(vec![SourceFile::new("demo.yaml", include_str!("tests.yaml"))]);
    let krate = pipeline::lower(&pipeline::check(&sources).api.unwrap());
    let rows = table();
    let mut checked = 0;
    for rule in krate.documented() {
        let row = rows.iter().find(|row| row.id == rule.id);
        assert_eq!(row.map(|row| row.statement.as_str()), Some(rule.sentence.as_str()), "{}", rule.id);
        checked += 1;
    }
    assert!(checked > 20, "{checked}");
}
