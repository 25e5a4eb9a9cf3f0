//! Lines are read back as they were printed, whatever their form.

use super::{ParseLineError, parse, public_api_text};

/// A line of every form.
const LINES: &str = "\
#[non_exhaustive] pub enum x::types::Kind: Clone + Debug
#[non_exhaustive] pub struct x::types::Contact: Clone + Default
impl From<&str> for x::types::Kind
impl FromStr<Err = <specwright_runtime::Uuid as FromStr>::Err> for x::types::Id
impl<O: Operation<Documented = x::Documented>> IntoFuture<Output = Result<O::Output, x::Error>> for x::Call<specwright_runtime::Async, O>
impl<const LENGTH: usize> From<[x::types::Id; LENGTH]> for x::types::Ids
pub async fn x::Call<specwright_runtime::Async, O>::reply(self) -> x::Error where O: Operation<Documented = x::Documented>
pub const fn x::types::Kind::as_str(self) -> &'static str
pub fn x::Builder<M>::root_certificate(self, pem: impl AsRef<[u8]>) -> Self
pub fn x::Builder<M>::timer(self, timer: Arc<M::Timer>) -> Self
pub fn x::Builder<M>::watch(self, watch: Arc<dyn specwright_runtime::Authenticate>) -> Self
pub fn x::Call<M, O>::edit(self, edit: impl Fn(&mut specwright_runtime::http::Request<specwright_runtime::Body>) + Send + Sync + 'static) -> Self
pub fn x::types::Contact::entry(self, key: &str, value: &(impl specwright_runtime::WriteJson + ?Sized)) -> Self
pub fn x::types::Contact::new() -> Self
pub fn x::types::Contact::touch(&self)
pub mod x::types
pub struct x::Client<M: specwright_runtime::Mode = specwright_runtime::Async> { .. }: Clone + Debug
pub struct x::ClientRequired
pub struct x::types::Id(pub specwright_runtime::Uuid): Copy
pub type x::Error = specwright_runtime::Error<x::Documented>
pub use specwright_runtime as x::runtime
pub use x::types::*
pub x::types::Contact::r#type: Option<Vec<String>>
pub x::types::Kind::Active
pub x::types::Kind::Other { key: String, value: specwright_runtime::Json }
pub x::types::Kind::Text(Box<String>)
";

#[test]
fn every_line_is_read_back() {
    let read = parse(LINES).expect("all lines have a form");
    assert_eq!(public_api_text(&read), LINES);
    assert_eq!(parse(&format!("// A comment.\n\n{LINES}")).as_deref(), Ok(read.as_slice()));
}

#[test]
fn what_has_no_form_is_told_with_its_place() {
    let error = |line, column, expected| Err(ParseLineError { line, column, expected });
    assert_eq!(parse("pub mod x\n\nimpl Clone x"), error(3, 11, " for "));
    assert_eq!(parse("pub enum x::Kind: Splendid"), error(1, 27, "the name of a trait"));
    assert_eq!(parse("pub struct x::Kind: Clone, Debug"), error(1, 26, "the end of the line"));
    assert_eq!(parse("#[non_exhaustive] pub mod x"), error(1, 23, "`struct` or `enum`"));
}
