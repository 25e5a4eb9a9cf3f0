//! The same said in other words of the language.

use specwright::source::{SourceFile, SourceMap};
use specwright_tests::pairs::compared_texts;

const BEFORE: &str = "api: shop\nsource: page / all\ndocuments:\n  page: {title: Shop API, retrieved: \"2026-11-20\", sections: {all: Shop API}}\nserver: https://api.example.com\nauth: none\noperations:\n  orders.put: {put: /orders, body: Order, responses: {200: Order}}\ntypes:\n";

/// Two lists of types that mean the same.
const SAME: &[(&str, &str, &str)] = &[
    ("a count from 0 on", "Order: {fields: {a: {type: string, minLength: 0}}}", "Order: {fields: {a: string}}"),
    (
        "a flag that demands nothing",
        "Order: {fields: {a: {list: string, uniqueItems: false}}}",
        "Order: {fields: {a: {list: string}}}",
    ),
    (
        "a number with zeros",
        "Order: {fields: {a: {type: decimal, maximum: 1.0}}}",
        "Order: {fields: {a: {type: decimal, maximum: 1}}}",
    ),
    (
        "above 0 of a whole number",
        "Order: {fields: {a: {type: integer, exclusiveMinimum: 0}}}",
        "Order: {fields: {a: {type: integer, minimum: 1}}}",
    ),
    (
        "below a fraction",
        "Order: {fields: {a: {type: integer, exclusiveMaximum: 9.5}}}",
        "Order: {fields: {a: {type: integer, maximum: 9}}}",
    ),
    (
        "a bound that the size implies",
        "Order: {fields: {a: {type: int32, maximum: 2147483647}}}",
        "Order: {fields: {a: int32}}",
    ),
    (
        "a bound that another one has",
        "Order: {fields: {a: {type: Text, maxLength: 20}}}\n  Text: {type: string, maxLength: 9}",
        "Order: {fields: {a: Text}}\n  Text: {type: string, maxLength: 9}",
    ),
    (
        "a bound beside a stricter one",
        "Order: {fields: {a: {type: integer, minimum: 1, exclusiveMinimum: 0}}}",
        "Order: {fields: {a: {type: integer, minimum: 1}}}",
    ),
    (
        "a divisor of whole numbers",
        "Order: {fields: {a: {type: integer, multipleOf: 1}}}",
        "Order: {fields: {a: integer}}",
    ),
    (
        "a divisor with zeros",
        "Order: {fields: {a: {type: decimal, multipleOf: 0.10}}}",
        "Order: {fields: {a: {type: decimal, multipleOf: 0.1}}}",
    ),
    (
        "a class of letters",
        "Order: {fields: {a: {type: string, pattern: '^\\d+$'}}}",
        "Order: {fields: {a: {type: string, pattern: '^[0-9]+$'}}}",
    ),
    ("a form that the type has", "Order: {fields: {a: email}}", "Order: {fields: {a: {type: email, format: email}}}"),
    ("a form written out", "Order: {fields: {a: uri}}", "Order: {fields: {a: {type: string, format: uri}}}"),
    ("a list in short", "Order: {fields: {a: list<string>}}", "Order: {fields: {a: {list: string}}}"),
    (
        "a blank in a condition",
        "Order: {fields: {a: string, b: string}, rules: [{id: r, when: this.a!=null, require: [b]}]}",
        "Order: {fields: {a: string, b: string}, rules: [{id: r, when: this.a != null, require: [b]}]}",
    ),
    (
        "a condition turned round",
        "Order: {fields: {a: string, b: integer}, rules: [{id: r, check: \"this.a != 'x' || this.b > 3\"}]}",
        "Order: {fields: {a: string, b: integer}, rules: [{id: r, check: '(3 < this.b) || (\"x\" != this.a)'}]}",
    ),
    (
        "members of a rule in another order",
        "Order: {fields: {a: string, b: string}, rules: [{id: r, require: [a, b]}]}",
        "Order: {fields: {a: string, b: string}, rules: [{id: r, require: [b, a]}]}",
    ),
    (
        "an opposite written out",
        "Order: {fields: {a: string, b: string}, rules: [{id: r, when: '!(this.a == null)', require: [b]}]}",
        "Order: {fields: {a: string, b: string}, rules: [{id: r, when: this.a != null, require: [b]}]}",
    ),
    (
        "members in another order",
        "Order: {fields: {a: string, b: integer}}",
        "Order: {fields: {b: integer, a: string}}",
    ),
];

fn spec(types: &str) -> SourceMap {
    SourceMap::new(vec![SourceFile::new("spec.yaml", format!("{BEFORE}  {types}\n"))])
}

#[test]
fn another_spelling_is_no_change() {
    let mut wrong = Vec::new();
    for (name, one, other) in SAME {
        for (base, head) in [(one, other), (other, one)] {
            let found = compared_texts([&spec(base), &spec(head)]);
            let told = found
                .changes
                .iter()
                .filter(|it| !it.wire.is_empty() || it.behaviour != specwright::diff::Verdict::None);
            wrong.extend(told.map(|it| format!("{name}: {} at {}: {:?} -> {:?}", it.id, it.node, it.from, it.to)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A type in place, and the same under a name: what is demanded stays, and so does what travels.
#[test]
fn a_type_that_got_a_name_demands_the_same() {
    let inline = "Order: {fields: {a: {type: string, maxLength: 9}, b: {list: {type: integer, minimum: 1}}}}";
    let named = "Order: {fields: {a: Text, b: {list: Count}}}\n  Text: {type: string, maxLength: 9}\n  Count: {type: integer, exclusiveMinimum: 0}";
    for (base, head) in [(inline, named), (named, inline)] {
        let found = compared_texts([&spec(base), &spec(head)]);
        let told: Vec<&str> =
            found.changes.iter().map(|it| it.id).filter(|id| !["type-added", "type-removed"].contains(id)).collect();
        assert!(told.is_empty(), "{told:?}");
    }
}
