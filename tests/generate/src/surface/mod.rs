//! Asserts each line of a crate's `public-api.txt` by compiling: a function for each line, named after its item, holds what the line
//! claims and nothing more, so that an untrue claim does not compile.
//!
//! What no function can assert from outside, because Rust lets a caller see no difference: that the fields of a struct
//! with `{ .. }` are private, that a struct is `#[non_exhaustive]`, that a function takes no more than its line tells
//! (`impl Into<String>` in place of `String`), and that it is `async` and does not return a future otherwise. The
//! comparison with the source ([`source`](crate::source)) sees all of these.

mod assertion;
mod consumer;
mod function;
mod name;
mod ty;
mod variant;

use specwright::ir::surface::Line;

use assertion::Lines;
pub use consumer::render_consumer;

/// What assertions need in scope. The runtime is reached as the crate `specwright_runtime`, whatever shows it.
const IMPORTS: &str = "\
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::future::{Future, IntoFuture};
use std::hash::Hash;
use std::marker::PhantomData;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use specwright_runtime::{
    Mode, Operation, Paged, Parameter, Problem, ReadJson, ReadMembers, Validate, Waited, WriteJson, WriteMembers,
};

/// The type of a value, which no coercion changes.
fn type_of<T>(_: &T) -> PhantomData<T> {
    PhantomData
}
";

/// The attributes of the module that holds assertions: a wildcard beside all variants of an enum has to be reachable.
pub const ATTRIBUTES: &str = "\
#[allow(unused_imports, dead_code, deprecated, non_snake_case, irrefutable_let_patterns, clippy::all)] // Compiled is proof enough.
#[deny(unreachable_patterns)]
";

/// A function for each line, for a module with these [`ATTRIBUTES`]. `imports` brings the name of the crate into scope,
/// where the module's own crate does not depend on it by that name.
#[must_use]
pub fn render(lines: &[Line], imports: &str) -> String {
    let all = Lines(lines);
    let mut text = format!("{imports}\n{IMPORTS}");
    for line in lines {
        text.push_str(&format!("\n// {line}\n{}\n", all.assertion(line, &name::of(line))));
    }
    text
}

/// A function for each type that has the traits of serde with the feature `serde`, which crates have and single files do
/// not; to follow what [`render`] gives.
#[must_use]
pub fn render_serde(lines: &[Line]) -> String {
    lines.iter().filter_map(|line| assertion::by_serde(line, &name::of(line))).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use specwright::ir::surface::parse;

    use super::render;

    const LINES: &str = "\
#[non_exhaustive] pub enum x::types::Kind: Clone + Debug
impl From<&str> for x::types::Kind
impl From<str> for x::types::Kind
impl<O: Operation<Documented = x::Documented>> IntoFuture<Output = O::Output> for x::Call<specwright_runtime::Async, O>
pub async fn x::Call<specwright_runtime::Async, O>::reply(self) -> x::Error where O: Operation<Documented = x::Documented>
pub const fn x::types::Kind::as_i64(self) -> i64
pub fn x::Call<M, x::ops::A>::member(self, name: &str, value: &(impl WriteJson + ?Sized)) -> Self
pub fn x::types::Contact::r#type(self, r#type: impl Into<String>) -> Self
pub mod x::types
pub struct x::Client<M: Mode = specwright_runtime::Async> { .. }: Clone
pub struct x::types::Contact: Clone
pub struct x::types::Id(pub String): Clone
pub type x::Error = specwright_runtime::Error<x::Documented>
pub use specwright_runtime as x::runtime
pub use x::types::*
pub x::types::Contact::r#type: Option<Vec<String>>
pub x::types::Kind::Active
pub x::types::Kind::Other { key: String }
pub x::types::Kind::Text(Box<String>)
";

    #[test]
    fn every_form_of_line_gives_a_function_of_its_own() {
        let lines = parse(LINES).unwrap_or_default();
        let text = render(&lines, "use outside::x;\n");
        let file = syn::parse_file(&text).map_err(|error| format!("{error}\n{text}"));
        let file = file.unwrap_or_else(|error| std::panic::panic_any(error));
        let named: Vec<String> = (file.items.iter())
            .filter_map(|item| match item {
                syn::Item::Fn(function) => Some(function.sig.ident.to_string()),
                _ => None,
            })
            .collect();
        assert_eq!(named.len(), lines.len() + 2, "one function for each line, `type_of`, and two for a constant one");
        assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), named.len(), "{named:?}");
        assert!(
            named.iter().all(|name| !name.chars().any(|c| c.is_ascii_digit()) || name.contains("i64")),
            "{named:?}"
        );
    }

    #[test]
    fn one_more_line_changes_no_other() {
        let lines = parse(LINES).unwrap_or_default();
        let (with, without) = (render(&lines, ""), render(&lines[1..], ""));
        let kept: BTreeSet<&str> = with.lines().collect();
        // The match on all variants stands with its enum, the first line.
        assert!(without.lines().all(|line| kept.contains(line)));
    }
}
