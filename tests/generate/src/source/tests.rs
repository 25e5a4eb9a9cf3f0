//! Every public thing of every generated client has a line, and something without a line is found.

use std::path::Path;

use specwright::backend::Header;
use specwright::backend::rust::Options;
use specwright::ir::surface::{Line, parse};
use specwright::{ir, pipeline};

use super::{Macros, as_source_tells, differences, public_api};
use crate::{Origin, Subject};

fn root() -> std::path::PathBuf {
    let package = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    Path::new(&package).ancestors().nth(2).unwrap().to_owned()
}

fn macros() -> Macros {
    Macros::of_runtime(&root().join("runtime")).unwrap()
}

fn read(text: &str) -> Result<Vec<Line>, String> {
    public_api("x", text, Path::new(""), &macros())
}

#[test]
fn public_items_of_every_client_have_lines() {
    let (root, macros) = (root(), macros());
    for subject in Subject::all(&root, None).unwrap() {
        let library = subject.krate.library.as_str();
        let (claimed, found) = if subject.origin == Origin::Api {
            let folder = root.join("generated").join(&subject.api.name.value);
            let claimed = std::fs::read_to_string(folder.join("public-api.txt")).unwrap();
            let text = std::fs::read_to_string(folder.join("src/lib.rs")).unwrap();
            (parse(&claimed).unwrap(), public_api(library, &text, &folder.join("src"), &macros))
        } else {
            let header = Header::new(&subject.folder, "a test");
            let text = pipeline::render_file(&subject.krate, &header, &Options::default()).text;
            (ir::public_api(&subject.krate), public_api(library, &text, Path::new(""), &macros))
        };
        let found = found.unwrap_or_else(|error| panic!("{}: {error}", subject.folder));
        let differences = differences(&as_source_tells(claimed), &found);
        assert!(differences.is_empty(), "{}:\n{}", subject.folder, differences.join("\n"));
    }
}

const SOURCE: &str = "
mod client {
    use ::specwright_runtime as rt;
    #[derive(Clone)]
    pub struct Client<M: rt::Mode = rt::Async> { core: rt::Core<M> }
    impl<M: rt::Mode> Client<M> {
        pub fn things(&self, id: super::types::Id) -> super::Client<M> { loop {} }
        fn own(&self) {}
    }
}
pub mod make {
    use ::specwright_runtime as rt;
    pub fn thing(id: impl Into<String>) -> super::types::Thing { loop {} }
}
pub mod types {
    use ::specwright_runtime as rt;
    rt::newtype! { #[copy] /// An id.
        pub struct Id(rt::Uuid); }
    #[non_exhaustive]
    pub struct Thing { pub id: Id, pub r#type: Option<Vec<String>> }
    impl From<&str> for Thing { fn from(_: &str) -> Self { loop {} } }
}
pub use self::client::Client;
pub use self::types::*;
";

const LINES: &str = "\
#[non_exhaustive] pub struct x::types::Thing
impl From<&str> for x::types::Thing
impl From<specwright_runtime::Uuid> for x::types::Id
impl FromStr<Err = specwright_runtime::ParseScalarError> for x::types::Id
pub fn x::Client<M>::things(&self, id: x::types::Id) -> x::Client<M>
pub fn x::make::thing(id: impl Into<String>) -> x::types::Thing
pub fn x::types::Id::into_inner(self) -> specwright_runtime::Uuid
pub mod x::make
pub mod x::types
pub struct x::Client<M: specwright_runtime::Mode = specwright_runtime::Async> { .. }: Clone
pub struct x::types::Id(pub specwright_runtime::Uuid): Clone + Copy + Debug + Display + Eq + Hash + Parameter + PartialEq + ReadJson + WriteJson
pub use x::types::*
pub x::types::Thing::id: x::types::Id
pub x::types::Thing::r#type: Option<Vec<String>>
";

#[test]
fn source_is_read_as_lines() {
    assert_eq!(ir::surface::public_api_text(&read(SOURCE).unwrap()), LINES);
}

/// Something more, something less, something else: each changes the lines.
#[test]
fn changes_of_the_source_change_lines() {
    let claimed = parse(LINES).unwrap();
    for (from, to) in [
        ("fn own(&self)", "pub fn own(&self)"),
        ("pub fn things", "fn things"),
        ("pub fn thing(", "fn thing("),
        ("impl Into<String>", "&str"),
        ("pub id: Id,", "id: Id,"),
        ("pub id: Id,", "pub id: Id, pub more: bool,"),
        ("pub id: Id,", "pub id: Option<Id>,"),
        ("#[non_exhaustive]", ""),
        ("#[non_exhaustive]", "#[derive(Debug)]"),
        ("From<&str>", "From<String>"),
        ("&self, id", "self, id"),
        ("#[copy]", ""),
        ("pub use self::types::*;", ""),
        ("pub mod types", "pub mod more {} pub mod types"),
    ] {
        let changed = SOURCE.replacen(from, to, 1);
        assert_ne!(changed, SOURCE);
        // A change may also give what has no form of line.
        let found = read(&changed).unwrap_or_default();
        assert!(!differences(&claimed, &found).is_empty(), "{from} -> {to}");
    }
}

/// An `impl` that leaves a macro of the runtime leaves the source.
#[test]
fn macros_are_read_as_they_are() {
    let file = root().join("runtime/src/macros/string_enum.rs");
    let text = std::fs::read_to_string(file).unwrap();
    let without = text.replacen("impl ::core::convert::From<::std::string::String> for $name", "impl $name", 1);
    assert_ne!(without, text);
    let of = |text: &str| {
        let mut macros = macros();
        macros.add(text).unwrap();
        let source =
            "pub mod types { use ::specwright_runtime as rt; rt::string_enum! { pub enum Way { Up = \"up\" } } }";
        public_api("x", source, Path::new(""), &macros).unwrap()
    };
    assert_eq!(
        differences(&of(&text), &of(&without)),
        ["claimed, not in the source: impl From<String> for x::types::Way"]
    );
}

#[test]
fn what_has_no_form_of_line_is_an_error() {
    for (source, error) in [
        ("pub static FREE: u8 = 1;", "no line can tell of the public item `FREE`"),
        ("pub fn free<T>(t: T) {}", "x: no line can tell of the type parameters of `free`"),
        ("pub trait Free {}", "no line can tell of the public item `Free`"),
        ("pub struct S(pub u8, pub u8);", "x::S has several fields without names"),
        ("pub struct S { pub a: u8, b: u8 }", "x::S has private fields beside public ones"),
        ("#[derive(Ord)] pub struct S;", "x::S: no line can tell of the trait `Ord`"),
        ("pub struct S; impl S { pub const A: u8 = 1; }", "no line can tell of the constant `x::S::A`"),
        ("pub struct S; impl S { pub fn f<T>(t: T) {} }", "x::S: no line can tell of the type parameters of `f`"),
        ("rt::unknown! {}", "no macro `unknown!` is known"),
    ] {
        assert_eq!(read(source), Err(error.to_owned()), "{source}");
    }
}
