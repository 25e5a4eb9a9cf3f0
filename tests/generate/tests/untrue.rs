//! A line of `public-api.txt` that is not true does not compile: what a small crate has is claimed wrongly, in each form of
//! line, and the compiler has to refuse the assertion.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use specwright::ir::surface::{Line, parse};
use specwright_tests_generate::surface::{ATTRIBUTES, render};

const TRUE: &str = "\
#[non_exhaustive] pub enum client::types::Kind: Clone
impl From<&str> for client::types::Kind
impl FromStr<Err = Infallible> for client::types::Id
impl Validate<Context = ()> for client::types::Contact
impl<O: Operation<Documented = client::Documented>> IntoFuture<Output = Result<O::Output, client::Error>> for client::Call<specwright_runtime::Async, O>
pub async fn client::Call<specwright_runtime::Async, O>::reply(self) -> Result<O::Output, client::Error> where O: Operation<Documented = client::Documented>
pub client::types::Answer::No
pub client::types::Answer::Yes
pub client::types::Contact::id: client::types::Id
pub client::types::Contact::r#type: Option<Vec<String>>
pub client::types::Kind::Active
pub client::types::Kind::Other { key: String }
pub client::types::Kind::Text(Box<String>)
pub const fn client::types::Kind::as_i64(self) -> i64
pub enum client::types::Answer
pub fn client::Call<M, O>::into_operation(self) -> O
pub fn client::types::Contact::member(self, name: impl Into<String>, count: u8) -> Self
pub fn client::types::Contact::r#type(self, r#type: impl Into<String>) -> Self
pub fn client::types::Kind::as_str(&self) -> &str
pub fn client::types::Kind::id(&self) -> &'static str
pub mod client::types
pub struct client::Call<M: specwright_runtime::Mode, O> { .. }
pub struct client::Client<M: specwright_runtime::Mode = specwright_runtime::Async> { .. }: Clone
pub struct client::types::Contact: Clone
pub struct client::types::Id(pub i64): Clone + Copy
pub type client::Error = specwright_runtime::Error<client::Documented>
pub use client::types::*
pub use specwright_runtime as client::runtime
";

/// What is replaced in a line, by what, and what the compiler says then.
const UNTRUE: &[(&str, &str, &str)] = &[
    // Structs.
    ("Contact: Clone", "Contact: Clone + Copy", "E0277"),
    ("Id(pub i64)", "Id(pub u8)", "E0308"),
    ("Id(pub i64)", "Id", "E0769"),
    ("Contact: Clone", "Contact(pub u8): Clone", "E0423"),
    ("Mode = specwright_runtime::Async> { .. }", "Mode = specwright_runtime::Blocking> { .. }", "E0308"),
    ("Client<M: specwright_runtime::Mode = ", "Client<M = ", "E0277"),
    ("pub client::types::Contact::id: client::types::Id\n", "", "E0027"),
    // Fields.
    ("Option<Vec<String>>", "Vec<String>", "E0308"),
    ("Contact::id: client::types::Id\n", "Contact::id: i64\n", "E0308"),
    ("pub client::types::Contact::id", "pub client::types::Contact::none: u8\npub client::types::Contact::id", "E0026"),
    ("pub client::types::Contact::id", "pub client::types::Id::deep: i64\npub client::types::Contact::id", "E0026"),
    // Enums.
    ("#[non_exhaustive] pub enum", "pub enum", "E0004"),
    ("pub enum client::types::Answer", "#[non_exhaustive] pub enum client::types::Answer", "unreachable pattern"),
    ("Kind: Clone", "Kind: Clone + Debug", "E0277"),
    ("pub client::types::Answer::No\n", "", "E0004"),
    // Variants.
    ("Kind::Active", "Kind::Gone", "E0432"),
    ("Kind::Active", "Kind::Active(String)", "E0532"),
    ("Kind::Text(Box<String>)", "Kind::Text(String)", "E0308"),
    ("Kind::Text(Box<String>)", "Kind::Text", "E0308"),
    ("Other { key: String }", "Other { key: str }", "E0308"),
    ("Other { key: String }", "Other { name: String }", "E0559"),
    ("Other { key: String }", "Other(String)", "E0533"),
    // Functions.
    ("as_str(&self) -> &str", "as_str(self) -> &'static str", "E0308"),
    ("as_str(&self) -> &str", "as_str(&self) -> &'static str", "E0308"),
    ("as_str(&self) -> &str", "as_str(&self) -> String", "E0308"),
    ("as_str(&self) -> &str", "as_str() -> &'static str", "E0308"),
    ("pub fn client::types::Kind::as_str", "pub const fn client::types::Kind::as_str", "E0015"),
    ("as_i64(self) -> i64", "as_i64(self) -> i32", "E0308"),
    ("count: u8", "count: u16", "E0308"),
    (", count: u8", "", "E0308"),
    ("r#type: impl Into<String>) -> Self", "r#type: impl Clone) -> Self", "E0277"),
    ("r#type: impl Into<String>) -> Self", "r#type: impl Into<String>)", "E0308"),
    ("into_operation(self) -> O", "into_operation(self) -> M", "E0308"),
    ("reply(self) -> Result<O::Output, client::Error>", "reply(self) -> Result<(), client::Error>", "E0271"),
    (" where O: Operation<Documented = client::Documented>", " where O: Operation", "E0599"),
    // Traits with arguments.
    ("impl From<&str>", "impl From<String>", "E0277"),
    ("FromStr<Err = Infallible>", "FromStr<Err = ()>", "E0271"),
    ("Validate<Context = ()>", "Validate<Context = bool>", "E0271"),
    ("IntoFuture<Output = Result<O::Output, client::Error>>", "IntoFuture<Output = O::Output>", "E0271"),
    ("impl<O: Operation<Documented = client::Documented>>", "impl<O: Operation>", "E0277"),
    // The rest.
    ("pub mod client::types", "pub mod client::ops", "E0432"),
    ("specwright_runtime::Error<client::Documented>", "specwright_runtime::Error<bool>", "E0308"),
    ("pub use specwright_runtime as client::runtime", "pub use specwright_runtime as client::types", "E0425"),
    ("pub use client::types::*", "pub use client::inner::*\npub struct client::inner::Hidden: Clone", "E0425"),
];

/// The folder in which the crates are compiled.
struct Compiler(tempfile::TempDir);

impl Compiler {
    fn new() -> Self {
        let compiler = Self(tempfile::tempdir().unwrap());
        let sources = Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("tests/untrue");
        for name in ["specwright_runtime", "client"] {
            let output = compiler.compile(&sources.join(format!("{name}.rs")), name);
            assert!(output.status.success(), "{}", text(&output));
        }
        compiler
    }

    fn compile(&self, file: &Path, name: &str) -> Output {
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command.args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata"]);
        command.args(["--crate-name", name, "--out-dir"]).arg(self.0.path()).arg("-L").arg(self.0.path());
        for library in ["specwright_runtime", "client"].iter().filter(|library| **library != name) {
            let metadata = self.0.path().join(format!("lib{library}.rmeta"));
            if metadata.exists() {
                command.arg("--extern").arg(format!("{library}={}", metadata.display()));
            }
        }
        command.arg(file).output().unwrap()
    }

    /// Compiles the assertions of lines.
    fn assertions(&self, lines: &str, name: &str) -> Output {
        let lines = parse(lines).unwrap_or_else(|error| panic!("{error}\n{lines}"));
        let file: PathBuf = self.0.path().join(format!("{name}.rs"));
        std::fs::write(&file, format!("{ATTRIBUTES}mod surface {{\n{}}}\n", render(&lines, ""))).unwrap();
        self.compile(&file, name)
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn untrue_lines_do_not_compile() {
    let compiler = Compiler::new();
    let output = compiler.assertions(TRUE, "all");
    assert!(output.status.success(), "{}", text(&output));
    let mut wrong = Vec::new();
    for (at, (from, to, says)) in UNTRUE.iter().enumerate() {
        let lines = TRUE.replacen(from, to, 1);
        assert_ne!(lines, TRUE, "{from}");
        let output = compiler.assertions(&lines, &format!("untrue_{at}"));
        if output.status.success() || !text(&output).contains(says) {
            wrong.push(format!("{from} -> {to}: {}", text(&output)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_form_of_line_is_claimed_wrongly() {
    let claimed = parse(TRUE).unwrap();
    let forms: BTreeSet<&str> = claimed.iter().map(form).collect();
    let of_mutant = |(from, to, _): &(&str, &str, &str)| {
        let untrue = parse(&TRUE.replacen(from, to, 1)).unwrap();
        claimed.iter().filter(|line| !untrue.contains(line)).map(form).collect::<Vec<_>>()
    };
    let wrong: BTreeSet<&str> = UNTRUE.iter().flat_map(of_mutant).collect();
    assert_eq!(forms.len(), 10);
    assert_eq!(wrong, forms);
}

/// The form of a line.
fn form(line: &Line) -> &'static str {
    match line {
        Line::Runtime(_) => "runtime",
        Line::Glob(_) => "glob",
        Line::Module(_) => "module",
        Line::Alias(..) => "alias",
        Line::Struct(_) => "struct",
        Line::Enum(_) => "enum",
        Line::Field(..) => "field",
        Line::Variant(..) => "variant",
        Line::Function(_) => "function",
        Line::Impl(_) => "impl",
    }
}
