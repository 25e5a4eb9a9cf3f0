//! Writing JSON text, value by value.

use std::fmt::Write as _;

/// Writes JSON without white space.
#[derive(Debug, Default)]
pub struct Writer {
    pub(crate) out: String,
    /// The names of the members and entries of all objects and lists of pairs that are not complete, the innermost last:
    /// one memory for all of them.
    pub(crate) names: Vec<&'static str>,
}

impl Writer {
    /// A writer that has written nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// What was written.
    pub fn into_string(self) -> String {
        self.out
    }

    /// Forgets what was written, but keeps the memory.
    pub(crate) fn clear(&mut self) {
        let Self { out, names } = self;
        out.clear();
        names.clear();
    }

    /// Writes a string, escaped as needed.
    pub fn string(&mut self, text: &str) {
        push_quoted(&mut self.out, text);
    }

    /// Writes an integer.
    pub fn integer(&mut self, value: i64) {
        // Writing to a String cannot fail.
        let _ = write!(self.out, "{value}");
    }

    /// Writes a number that is already in the form JSON wants; the runtime's number types hold such text.
    pub(crate) fn number_text(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.out.push_str(if value { "true" } else { "false" });
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.out.push_str("null");
    }
}

/// Appends `text` as a JSON string.
pub(crate) fn push_quoted(out: &mut String, text: &str) {
    out.push('"');
    let mut plain = 0;
    for (index, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            0..0x20 => "",
            _ => continue,
        };
        out.push_str(&text[plain..index]);
        out.push_str(escape);
        if escape.is_empty() {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{byte:04x}");
        }
        plain = index + 1;
    }
    out.push_str(&text[plain..]);
    out.push('"');
}
