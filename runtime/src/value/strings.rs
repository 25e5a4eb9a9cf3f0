//! All strings of a JSON value, wherever they stand in it: for services that put what went wrong anywhere.

use super::Json;
use crate::json::{DecodeError, Reader};
use crate::kind::Kind;

impl Json {
    /// Every string in the value, in order; names of members are not among them.
    pub fn strings(&self) -> Vec<String> {
        let mut found = Vec::new();
        // The text is well-formed, so that nothing stops the reader before its end.
        let _ = collect(&mut Reader::new(self.as_str()), &mut found);
        found
    }
}

fn collect(r: &mut Reader<'_>, found: &mut Vec<String>) -> Result<(), DecodeError> {
    match r.peek()? {
        Kind::String => found.push(r.string()?),
        Kind::Array => r.items(|r| collect(r, found))?,
        Kind::Object => r.members(|r, _| collect(r, found))?,
        Kind::Null | Kind::Bool | Kind::Number => {
            r.raw_text()?;
        }
    }
    Ok(())
}
