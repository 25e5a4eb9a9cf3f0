//! What is told of Rust where specs change, and where the generator does.

use super::{Revision, compare, compare_surface};
use crate::diff::{Bump, Cause, Change, Comparison, Side, Verdict};
use crate::ir;
use crate::lower::lower;
use crate::pipeline;
use crate::source::{SourceFile, SourceMap};
use crate::valid::ValidApi;

const SPEC: &str = "\
api: shop
source: page / all
documents: { page: { title: Made up, retrieved: '2026-11-20', sections: { all: Made up } } }
server: https://api.shop.example
auth: none
operations:
  orders.list: { get: /orders, query: { page?: int32 }, responses: { 200: list<Order> } }
  orders.create: { post: /orders, body: NewOrder, responses: { 201: Order, 400: Problem } }
types:
  Order: { fields: { id!: OrderId, note?: string, state!: State } }
  NewOrder: { fields: { note!: string, count!: int32, gift?: boolean } }
  OrderId: { type: uuid }
  State: { enum: [open, closed] }
  Problem: { fields: { code!: string } }
";

fn valid(text: &str) -> ValidApi {
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("shop.yaml", text)]));
    checked.api.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics))
}

fn committed(api: &ValidApi) -> String {
    ir::public_api_text(&ir::public_api(&lower(api)))
}

fn compared(base: &ValidApi, head: &ValidApi, committed: Option<&str>) -> Comparison {
    compare(&Revision::new(Side::of(base), committed), &Revision::new(Side::of(head), None))
}

/// The comparison of the spec with an edit of it.
fn edit(from: &str, to: &str) -> Comparison {
    let head = SPEC.replacen(from, to, 1);
    assert_ne!(head, SPEC, "{from}");
    let base = valid(SPEC);
    compared(&base, &valid(&head), Some(&committed(&base)))
}

fn told<'c>(comparison: &'c Comparison, id: &str) -> &'c Change {
    comparison.changes.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("{id} in {comparison:#?}"))
}

#[test]
fn nothing_changes_beside_itself() {
    let api = valid(SPEC);
    let same = compared(&api, &api, Some(&committed(&api)));
    assert!(same.changes.is_empty(), "{same:#?}");
    assert_eq!(same.krate.bump, Bump::None);
    assert_eq!(same.krate.next, "0.1.0");
}

/// Edit, id, verdict on Rust, an item that is named.
type Case<'a> = (&'a str, &'a str, &'a str, Verdict, &'a str);

#[test]
fn items_are_told_of_the_change_that_they_come_from() {
    let cases: &[Case<'_>] = &[
        (
            "gift?: boolean",
            "gift?: boolean, colour?: string",
            "field-added",
            Verdict::Compatible,
            "shop::types::NewOrder::colour",
        ),
        (
            "gift?: boolean",
            "gift?: boolean, colour!: string",
            "field-added",
            Verdict::Breaks,
            "shop::types::NewOrder::new",
        ),
        ("id!: OrderId, note?: string", "id!: OrderId", "field-removed", Verdict::Breaks, "shop::types::Order::note"),
        ("count!: int32", "amount!: int32", "field-renamed", Verdict::Breaks, "shop::types::NewOrder::count"),
        ("[open, closed]", "[open, closed, lost]", "enum-value-added", Verdict::Compatible, "shop::types::State::Lost"),
        (
            "OrderId: { type: uuid }",
            "OrderId: { type: string }",
            "type-changed",
            Verdict::Breaks,
            "shop::types::OrderId",
        ),
        ("page?: int32", "page!: int32", "marks-changed", Verdict::Breaks, "shop::ops::OrdersList::new"),
        ("post: /orders", "put: /orders", "method-changed", Verdict::None, "shop::ops::OrdersCreate"),
    ];
    for (from, to, id, rust, item) in cases {
        let comparison = edit(from, to);
        if *id == "marks-changed" && !comparison.changes.iter().any(|it| it.id == *id) {
            continue;
        }
        let change = told(&comparison, id);
        assert_eq!(change.rust, *rust, "{to}: {comparison:#?}");
        assert!(change.items.iter().any(|it| it == item), "{item} in {comparison:#?}");
        assert!(!comparison.changes.iter().any(|it| it.id == "item-changed"), "{comparison:#?}");
        let bump = match rust {
            Verdict::Breaks => Bump::Major,
            _ => Bump::Minor,
        };
        assert!(comparison.krate.bump == bump || *rust == Verdict::None, "{comparison:#?}");
    }
}

#[test]
fn a_version_is_raised_by_what_breaks_changes_or_is_new() {
    let limited = |to: u8| {
        valid(&SPEC.replacen("note!: string, count", &format!("note!: {{ type: string, maxLength: {to} }}, count"), 1))
    };
    let [low, high] = [9, 20].map(limited);
    let (wider, narrower) = (compared(&low, &high, None), compared(&high, &low, None));
    assert_eq!((told(&wider, "length-changed").behaviour, wider.krate.bump), (Verdict::Compatible, Bump::Patch));
    assert_eq!((told(&narrower, "length-changed").behaviour, narrower.krate.bump), (Verdict::Breaks, Bump::Minor));
    // A break on the wire alone raises no version.
    let moved = edit("post: /orders", "put: /orders");
    assert!(told(&moved, "method-changed").fails_released() && moved.krate.bump == Bump::Patch, "{moved:#?}");
}

#[test]
fn a_type_that_is_renamed_takes_its_items_along() {
    let base = valid(SPEC);
    let head = valid(&SPEC.replace("NewOrder", "OrderDraft"));
    let comparison = compared(&base, &head, None);
    let change = told(&comparison, "type-renamed");
    assert_eq!(change.rust, Verdict::Breaks);
    for item in ["shop::types::NewOrder::note", "shop::types::OrderDraft::note", "shop::types::OrderDraft"] {
        assert!(change.items.iter().any(|it| it == item), "{item} in {change:#?}");
    }
    assert_eq!(comparison.changes.len(), 1, "{comparison:#?}");
    assert_eq!((comparison.krate.bump, comparison.krate.next.as_str()), (Bump::Major, "0.2.0"));
}

#[test]
fn what_the_generator_makes_of_the_same_spec_is_told_as_that() {
    let api = valid(SPEC);
    let older =
        committed(&api).replace("pub shop::types::Order::note: Option<String>", "pub shop::types::Order::note: String");
    let comparison = compared(&api, &api, Some(&older));
    let [change] = &comparison.changes[..] else { panic!("{comparison:#?}") };
    assert_eq!((change.id, change.cause, change.rust), ("item-changed", Cause::Generator, Verdict::Breaks));
    assert_eq!(change.node.to_string(), "types.Order.note");
    assert_eq!(change.items, ["shop::types::Order::note"]);
    // Beside a change of the spec each has its own cause.
    let head = valid(&SPEC.replacen("[open, closed]", "[open]", 1));
    let both = compared(&api, &head, Some(&older));
    assert_eq!(both.changes.len(), 2, "{both:#?}");
    assert_eq!(told(&both, "item-changed").cause, Cause::Generator);
    assert_eq!(told(&both, "enum-value-removed").rust, Verdict::Breaks);
}

#[test]
fn types_that_hold_themselves_are_compared_once() {
    let tree = |name: &str| {
        valid(&SPEC.replacen("note?: string", &format!("note?: {name}"), 1).replacen(
            "  OrderId:",
            &format!("  {name}: list<{name}>\n  OrderId:"),
            1,
        ))
    };
    let comparison = compared(&tree("Tree"), &tree("Forest"), None);
    assert!(comparison.changes.iter().any(|it| it.rust == Verdict::Breaks), "{comparison:#?}");
}

/// A spec whose order holds the types of a circle, by these names; both circles are there on both sides.
fn circles(members: [&str; 3], turned: bool) -> ValidApi {
    let mut types = [
        format!("Order: {{ fields: {{ {} }} }}", members.join(", ")),
        "Kept: { fields: { old?: A, new?: X } }".to_owned(),
        "A: { fields: { next?: B, name?: string } }".to_owned(),
        "B: { fields: { next?: C, name?: string } }".to_owned(),
        "C: { fields: { next?: A, size?: string } }".to_owned(),
        "X: { fields: { next?: Y, name?: string } }".to_owned(),
        "Y: { fields: { next?: Z, name?: string } }".to_owned(),
        "Z: { fields: { next?: X, size?: integer } }".to_owned(),
    ];
    if turned {
        types.reverse();
    }
    let (before, _) = SPEC.split_once("operations:").expect("the spec has operations");
    let operations = "operations:\n  orders.put: { put: /orders, body: Order, responses: { 200: Order } }\n  kept.get: { get: /kept, responses: { 200: Kept } }\n";
    valid(&format!("{before}{operations}types:\n  {}\n", types.join("\n  ")))
}

#[test]
fn types_in_a_circle_are_compared_whole_wherever_it_is_entered() {
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        for turned in [false, true] {
            let side = |types: [&str; 3]| {
                let members = ["first", "second", "third"].map(str::to_owned);
                let members: Vec<String> =
                    order.iter().map(|at| format!("{}?: {}", members[*at], types[*at])).collect();
                circles([&members[0], &members[1], &members[2]], turned)
            };
            let comparison = compared(&side(["A", "B", "C"]), &side(["X", "Y", "Z"]), None);
            for member in ["first", "second", "third"] {
                let of = |it: &&Change| it.node.to_string() == format!("types.Order.{member}");
                let change = comparison.changes.iter().find(of);
                let change = change.unwrap_or_else(|| panic!("{member} in {order:?} {turned}: {comparison:#?}"));
                let clients = change.wire.iter().map(|wire| [wire.old_client, wire.new_client]);
                assert_eq!(clients.collect::<Vec<_>>(), [[Verdict::Breaks; 2]; 2], "{member} in {order:?} {turned}");
                assert!(change.sentence.contains("size"), "{}", change.sentence);
            }
        }
    }
}

#[test]
fn a_hand_written_crate_is_compared_by_its_surface() {
    let base = "pub fn x::f(a: u8)\npub struct x::A";
    let comparison =
        compare_surface("x", base, "pub fn x::f(a: u16)\npub struct x::A\npub struct x::B", ["1.2.3", "1.2.3"]);
    assert_eq!(comparison.changes.len(), 2);
    assert_eq!(comparison.changes[0].sentence, "`x::f` takes `u16` in place of `u8`.");
    assert_eq!(comparison.krate.next, "2.0.0");
    assert_eq!(compare_surface("x", base, base, ["1.2.3", "1.2.3"]).krate.bump, Bump::None);
}
