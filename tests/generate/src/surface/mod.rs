//! Asserts each line of a crate's `public-api.txt` by compiling: a function for each line, named after its item, holds what the line
//! claims and nothing more, so that an untrue claim does not compile.
//!
//! What no function can assert from outside, because Rust lets a caller see no difference: that the fields of a struct
//! with `{ .. }` are private, that a struct is `#[non_exhaustive]`, and that `&'a str` is returned where the line says
//! `&str` and the function has `&'static str`. The comparison with the source sees the first two.

mod assertion;
mod name;
mod ty;

use specwright::ir::surface::Line;

use assertion::Lines;
use name::Names;

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

use specwright_runtime::{Mode, Operation, Parameter, ReadJson, ReadMembers, Validate, WriteJson, WriteMembers};

/// The type of a value, which no coercion changes.
fn type_of<T>(_: &T) -> PhantomData<T> {
    PhantomData
}
";

/// A module with a function for each line. `imports` brings the name of the crate into scope, where the module's own crate does not
/// depend on it by that name.
#[must_use]
pub fn render(lines: &[Line], imports: &str) -> String {
    let all = Lines(lines);
    let mut names = Names::default();
    let mut text = format!(
        "#![allow(unused_imports, dead_code, deprecated, non_snake_case)]\n#![deny(unreachable_patterns)]\n\n{imports}\n{IMPORTS}"
    );
    for line in lines {
        let name = names.of(line);
        text.push_str(&format!("\n// {line}\n{}\n", all.assertion(line, &name)));
    }
    text
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
        assert_eq!(named.len(), lines.len() + 1, "one function for each line, and `type_of`");
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
