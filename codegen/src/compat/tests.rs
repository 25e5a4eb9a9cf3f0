//! Pairs of surfaces, and what the step from one to the other does to consumers.

use super::{ItemChange, Movement, compare, read};

fn changes(base: &str, head: &str) -> Vec<ItemChange> {
    compare(&read(base), &read(head))
}

/// Whether the step breaks consumers; `None` if nothing changed.
fn breaks(base: &str, head: &str) -> Option<bool> {
    changes(base, head).iter().map(|it| it.breaks).max()
}

#[test]
fn a_surface_beside_itself_shows_nothing() {
    for text in [
        include_str!("../../../runtime/public-api.txt"),
        include_str!("../../../runtime/semantics/public-api.txt"),
        include_str!("../../../runtime/formats/public-api.txt"),
        include_str!("../../../generated/fasttrack/public-api.txt"),
    ] {
        assert_eq!(changes(text, text), []);
        let (gone, new) = (changes(text, ""), changes("", text));
        assert_eq!(gone.len(), new.len());
        assert!(gone.iter().all(|it| it.breaks && it.movement == Movement::Removed));
        assert!(new.iter().all(|it| !it.breaks && it.movement == Movement::Added), "{new:#?}");
        let unread: Vec<_> = read(text).into_iter().filter(|it| it.what == super::entry::What::Other).collect();
        assert!(unread.is_empty(), "{unread:#?}");
    }
}

/// Base, head, whether it breaks.
type Case<'a> = (&'a str, &'a str, Option<bool>);

#[test]
fn what_breaks_consumers() {
    let literal = "pub struct x::Parts: Clone\npub x::Parts::a: String";
    let open = "#[non_exhaustive] pub struct x::Open: Clone\npub x::Open::a: String";
    let closed = "pub enum x::Closed: Clone\npub x::Closed::A";
    let cases: &[Case<'_>] = &[
        (literal, &format!("{literal}\npub x::Parts::b: Option<u8>"), Some(true)),
        (literal, "pub struct x::Parts: Clone\npub x::Parts::a: Option<String>", Some(true)),
        (literal, &format!("#[non_exhaustive] {literal}"), Some(true)),
        (&format!("#[non_exhaustive] {literal}"), literal, Some(false)),
        (open, &format!("{open}\npub x::Open::b: Option<u8>"), Some(false)),
        (open, "#[non_exhaustive] pub struct x::Open: Clone", Some(true)),
        (closed, &format!("{closed}\npub x::Closed::B"), Some(true)),
        (&format!("#[non_exhaustive] {closed}"), &format!("#[non_exhaustive] {closed}\npub x::Closed::B"), Some(false)),
        (closed, "pub enum x::Closed: Clone\npub x::Closed::A(String)", Some(true)),
        ("pub x::K::A { a: u8, b: u8 }", "pub x::K::A { b: u8, a: u8 }", None),
        ("pub struct x::Id(pub String): Clone + Copy", "pub struct x::Id(pub String): Clone", Some(true)),
        ("pub struct x::Id(pub String): Clone", "pub struct x::Id(pub String): Clone + Hash", Some(false)),
        ("pub struct x::Id(pub String)", "pub struct x::Id(pub u8)", Some(true)),
        ("pub struct x::Id(pub String)", "pub enum x::Id", Some(true)),
        ("pub struct x::P { .. }", "#[non_exhaustive] pub struct x::P", None),
        ("pub struct x::Unit", "pub struct x::Unit { .. }", Some(true)),
        ("pub type x::A<M = u8> = x::B<M>", "pub type x::A<M> = x::B<M>", Some(true)),
        ("pub type x::A<M> = x::B<M>", "pub type x::A<M = u8> = x::B<M>", Some(false)),
        ("impl From<&str> for x::A", "", Some(true)),
        ("impl From<i64> for x::A", "impl From<i64> for x::A\nimpl From<String> for x::A", Some(false)),
        // The compiler takes the one type of integers that there is, else `i32`.
        ("impl From<i64> for x::A", "impl From<i64> for x::A\nimpl From<u8> for x::A", Some(true)),
        ("impl From<i64> for x::A", "impl From<i64> for x::A\nimpl From<i32> for x::A", Some(false)),
        ("impl A<Output = ()> for x::A", "impl A<Output = u8> for x::A", Some(true)),
        ("impl<T> x::T for Vec<T>", "impl<T: Copy> x::T for Vec<T>", Some(true)),
        ("pub mod x::a", "", Some(true)),
        ("pub use specwright_runtime as x::runtime", "pub use other as x::runtime", Some(true)),
        ("#[cfg(feature = \"a\")] pub mod x::a", "pub mod x::a", Some(false)),
        ("pub mod x::a", "#[cfg(feature = \"a\")] pub mod x::a", Some(true)),
        ("pub trait x::T: Send", "pub trait x::T: Send + Sync", Some(true)),
        ("pub trait x::T", "pub trait x::T\npub fn x::T::f(&self)", Some(true)),
        ("pub trait x::T", "pub trait x::T\npub fn x::T::f(&self) (provided)", Some(false)),
        ("pub fn x::T::f(&self) (provided)", "pub fn x::T::f(&self)", Some(true)),
        ("pub const x::A: u8", "pub const x::A: u16", Some(true)),
        ("pub macro x::m!(a) | (b)", "pub macro x::m!(a) | (b) | (c)", Some(false)),
        ("pub macro x::m!(a) | (b)", "pub macro x::m!(b)", Some(true)),
    ];
    for (base, head, expected) in cases {
        assert_eq!(breaks(base, head), *expected, "{base}\n->\n{head}\n{:#?}", changes(base, head));
    }
}

#[test]
fn functions() {
    let base = "pub fn x::A<M>::f(&self, a: u8, b: Vec<u8, String>) -> &str";
    let cases = [
        ("pub fn x::A<M>::f(&self, c: u8, d: Vec<u8, String>) -> &str", None),
        ("pub fn x::A<M>::f(&self, b: Vec<u8, String>, a: u8) -> &str", Some(true)),
        ("pub fn x::A<M>::f(&self, a: u8) -> &str", Some(true)),
        ("pub fn x::A<M>::f(&self, a: impl Into<u8>, b: Vec<u8, String>) -> &str", Some(true)),
        ("pub fn x::A<M>::f(self, a: u8, b: Vec<u8, String>) -> &str", Some(true)),
        ("pub fn x::A<M>::f(a: u8, b: Vec<u8, String>) -> &str", Some(true)),
        ("pub fn x::A<M>::f(&self, a: u8, b: Vec<u8, String>) -> &'static str", Some(false)),
        ("pub fn x::A<M>::f(&self, a: u8, b: Vec<u8, String>)", Some(true)),
        ("pub const fn x::A<M>::f(&self, a: u8, b: Vec<u8, String>) -> &str", Some(false)),
        ("pub async fn x::A<M>::f(&self, a: u8, b: Vec<u8, String>) -> &str", Some(true)),
        ("pub fn x::A<M>::f<T>(&self, a: u8, b: Vec<u8, String>) -> &str", Some(true)),
        ("pub fn x::A<M>::f(&self, a: u8, b: Vec<u8, String>) -> &str where M: Copy", Some(true)),
        ("pub fn x::A<M>::g(&self, a: u8, b: Vec<u8, String>) -> &str", Some(true)),
    ];
    for (head, expected) in cases {
        assert_eq!(breaks(base, head), expected, "{head}\n{:#?}", changes(base, head));
    }
    assert_eq!(breaks("pub fn x::A::new() -> Self", "pub fn x::A::new() -> x::A"), None);
    assert_eq!(
        breaks("pub fn x::A::f(self, f: impl Fn(&u8) -> Self)", "pub fn x::A::f(self, f: impl Fn(&u8) -> x::A)"),
        None
    );
}

#[test]
fn arguments_of_one_type_may_change_places_unseen() {
    let of = |base: &str, head: &str| changes(base, head).iter().map(|it| (it.breaks, it.swapped)).collect::<Vec<_>>();
    assert_eq!(of("pub fn x::f(a: u8, b: u8)", "pub fn x::f(b: u8, a: u8)"), [(false, true)]);
    assert_eq!(of("pub fn x::f(a: u8, b: u16)", "pub fn x::f(b: u16, a: u8)"), [(true, false)]);
    assert_eq!(of("pub fn x::f(a: u8, b: u8)", "pub fn x::f(a: u8, c: u8)"), []);
    // A field and a function are two items.
    assert_eq!(of("pub x::A::a: u8\npub fn x::A::a(&self) -> u8", "pub x::A::a: u8"), [(true, false)]);
    assert!(
        changes("pub x::A::a: u8", "pub fn x::A::a(&self) -> u8").iter().all(|it| it.movement != Movement::Changed)
    );
}

#[test]
fn items_have_the_paths_by_which_they_are_called() {
    let paths = |text: &str| read(text).into_iter().map(|it| it.path.into_owned()).collect::<Vec<_>>();
    assert_eq!(paths("pub fn x::Client<M>::contacts(&self) -> x::groups::Contacts<M>"), ["x::Client::contacts"]);
    assert_eq!(paths("pub fn x::Call<M, x::ops::A>::page(self) -> Self"), ["x::Call<M, x::ops::A>::page"]);
    assert_eq!(paths("impl<O: Operation<D = x::D>> IntoFuture<Output = O> for x::Call<y::Async, O>"), ["x::Call"]);
    assert_eq!(paths("pub x::T::r#type: Option<x::T>"), ["x::T::r#type"]);
    assert_eq!(paths("pub x::T::A { a: x::B }"), ["x::T::A"]);
    assert_eq!(paths("pub fn y::f<T: Fn() -> u8>(a: T) -> u8 where T: Send + 'static,"), ["y::f"]);
}
