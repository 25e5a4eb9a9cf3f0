//! Conditions evaluated over values; what compiled conditions say of the same is in `tests/cases/cel`.

use super::{Data, Unknown, evaluate, holds};
use crate::cel::parse;
use crate::constraint::test_api::{empty, id_of, list, map, optional, scalar};
use crate::model::Scalar;
use crate::rule::{This, Typed, check};
use crate::source::{FileId, Span, Spanned};
use specwright_semantics::Number;

/// A condition on a type with a member of each kind.
fn typed(text: &str) -> Typed {
    let mut api = empty();
    let mut name = optional("name", scalar(Scalar::String));
    name.aliases = vec![Spanned::new("title".to_owned(), Span::new(FileId(0), 0, 0))];
    let fields = vec![
        name,
        optional("count", scalar(Scalar::Integer)),
        optional("price", scalar(Scalar::Decimal)),
        optional("at", scalar(Scalar::DateTime)),
        optional("id", scalar(Scalar::Uuid)),
        optional("any", scalar(Scalar::Json)),
        optional("tags", list(scalar(Scalar::String))),
        optional("sizes", list(scalar(Scalar::Integer))),
        optional("times", list(scalar(Scalar::DateTime))),
        optional("by", map(scalar(Scalar::Integer))),
    ];
    let ty = api.object("Thing", fields);
    let span = |range: std::ops::Range<usize>| Span::new(FileId(0), range.start, range.end);
    let root = parse(&Spanned::new(text.to_owned(), span(0..text.len())), span).unwrap();
    check(&api, This::Type(id_of(&ty)), &[], &root).0
}

fn text(text: &str) -> Option<Data> {
    Some(Data::Text(text.to_owned()))
}

fn number(text: &str) -> Option<Data> {
    Number::parse(text).map(Data::Number)
}

fn thing() -> Data {
    let members = [
        ("name", text("abc")),
        ("count", number("5")),
        ("price", number("0.10")),
        ("at", text("2026-01-31T12:00:00Z")),
        ("id", text("6F1C1B1E-0000-4000-8000-000000000000")),
        ("any", text("x")),
        ("tags", Some(Data::List(vec![text("a"), None]))),
        ("sizes", Some(Data::List(vec![number("3"), number("4")]))),
        ("times", Some(Data::List(vec![text("2026-01-31T12:00:00Z"), text("2026-01-31T12:30:00+01:00")]))),
        ("by", Some(Data::Object(vec![("k".to_owned(), number("1"))]))),
    ];
    Data::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

#[test]
fn true_of_the_thing() {
    for condition in [
        "this.name == 'abc' && this.name.size() == 3 && this.name.contains('b')",
        "this.price * 3 == 0.3",
        "this.count / 2 == 2 && this.count / 2.0 == 2.5 && this.count % 3 == 2 && -this.count == -5",
        "this.at == '2026-01-31T13:00:00+01:00'",
        "this.id == '6f1c1b1e-0000-4000-8000-000000000000'",
        "this.times.max() == this.at && this.times[1] < this.at",
        "this.sizes.sum() == 7 && this.sizes.map(x, x * 2) == [6, 8] && this.sizes.filter(x, x > 3).size() == 1",
        "this.tags.exists(x, x == 'a') && this.tags[1] == null && null in this.tags",
        "'k' in this.by && this.by.k == 1 && this.by.all(k, k == 'k') && this.by.size() == 1",
        "string(this.count) + this.name == '5abc' && int('12') == 12 && double('x') == null",
        "this.any == 'x' && this.any != 1",
        "this.title == 'abc' && has(this.title) && this.title == this.name",
        "[[1], [2.5]][0][0] / 2 == 0.5 && 7 / ([].sum() + 2) == 3",
        "has(this.any) && this.count in [4, 5] && (this.count > 4 ? true : false)",
    ] {
        assert_eq!(holds(&typed(condition), &thing()), Some(true), "{condition}");
        assert_eq!(holds(&typed(&format!("!({condition})")), &thing()), Some(false), "{condition}");
    }
}

#[test]
fn null_where_something_is_absent() {
    let empty = Data::Object(Vec::new());
    for condition in ["this.count > 1", "this.tags.all(x, x == 'a')", "this.name.startsWith('a')", "this.at < this.at"]
    {
        assert!(matches!(evaluate(&typed(condition), Some(&empty)), Ok(None)), "{condition}");
    }
    for condition in ["this.count == null", "!has(this.name)", "this.count > 1 || true"] {
        assert_eq!(holds(&typed(condition), &empty), Some(true), "{condition}");
    }
}

#[test]
fn unknown_without_what_it_depends_on() {
    for condition in ["this.count > 1", "this.name.matches('a')", "context.limit == 1"] {
        assert_eq!(evaluate(&typed(condition), None).err(), Some(Unknown), "{condition}");
    }
    assert_eq!(evaluate(&typed("this.name.matches('a')"), Some(&thing())).err(), Some(Unknown));
    for (condition, answer) in [("this.count > 1 && false", false), ("this.name == this.name", true)] {
        let found = evaluate(&typed(condition), None);
        assert!(matches!(found, Ok(Some(Data::Boolean(it))) if it == answer), "{condition}: {found:?}");
    }
}
