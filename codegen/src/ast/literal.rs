//! Values that a spec writes out: defaults, examples, constants, values of enums.

/// A literal value of a spec.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// Null.
    Null,
    /// True or false.
    Boolean(bool),
    /// A number, as written.
    Number(String),
    /// Text.
    String(String),
    /// A list or object, as JSON text.
    Json(String),
}

impl Literal {
    /// The value as JSON text.
    #[must_use]
    pub fn json(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Boolean(value) => value.to_string(),
            Self::Number(text) | Self::Json(text) => text.clone(),
            Self::String(text) => serde_json::Value::from(text.as_str()).to_string(),
        }
    }
}
