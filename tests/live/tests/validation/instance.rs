//! JSON values as text and numbers: made, spoilt and made smaller by the tests.

use std::fmt;

/// A JSON value; numbers as they are written, members in order, the same name perhaps twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Instance {
    Null,
    Boolean(bool),
    Number(String),
    Text(String),
    List(Vec<Instance>),
    Object(Vec<(String, Instance)>),
}

impl Instance {
    pub fn number(number: impl ToString) -> Self {
        Self::Number(number.to_string())
    }

    /// Reads a text.
    pub fn parse(text: &str) -> Option<Self> {
        use serde_json::value::RawValue;
        let text = text.trim();
        Some(match text.as_bytes().first()? {
            b'{' => {
                // By order; of several members of one name all are kept.
                let members: std::collections::BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).ok()?;
                let members = members.into_iter().map(|(name, value)| Some((name, Self::parse(value.get())?)));
                Self::Object(members.collect::<Option<_>>()?)
            }
            b'[' => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(text).ok()?;
                Self::List(items.iter().map(|item| Self::parse(item.get())).collect::<Option<_>>()?)
            }
            b'"' => Self::Text(serde_json::from_str(text).ok()?),
            b't' => Self::Boolean(true),
            b'f' => Self::Boolean(false),
            b'n' => Self::Null,
            _ => Self::Number(text.to_owned()),
        })
    }

    /// How many values it is made of.
    pub fn size(&self) -> usize {
        1 + self.children().map(Self::size).sum::<usize>()
    }

    /// Whether a number in it is so near to zero that the second opinion takes it for zero.
    pub fn is_too_small(&self) -> bool {
        let has_digits = |text: &str| {
            text.split(['e', 'E']).next().is_some_and(|digits| digits.contains(|c| matches!(c, '1'..='9')))
        };
        match self {
            Self::Number(text) => has_digits(text) && text.parse::<f64>() == Ok(0.0),
            _ => self.children().any(Self::is_too_small),
        }
    }

    fn children(&self) -> Box<dyn Iterator<Item = &Self> + '_> {
        match self {
            Self::List(items) => Box::new(items.iter()),
            Self::Object(members) => Box::new(members.iter().map(|(_, value)| value)),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The value at a position in the order of reading; itself at 0.
    pub fn at(&mut self, position: usize) -> Option<&mut Self> {
        if position == 0 {
            return Some(self);
        }
        let mut left = position - 1;
        let children: Vec<&mut Self> = match self {
            Self::List(items) => items.iter_mut().collect(),
            Self::Object(members) => members.iter_mut().map(|(_, value)| value).collect(),
            _ => Vec::new(),
        };
        for child in children {
            let size = child.size();
            if left < size {
                return child.at(left);
            }
            left -= size;
        }
        None
    }

    /// Values with a little less in them, the smallest first.
    pub fn smaller(&self) -> Vec<Self> {
        let mut all = Vec::new();
        for position in 0..self.size() {
            let mut copy = self.clone();
            let Some(value) = copy.at(position) else { continue };
            let reduced: Vec<Self> = match value {
                Self::List(items) => (0..items.len())
                    .map(|at| {
                        let mut fewer = items.clone();
                        fewer.remove(at);
                        Self::List(fewer)
                    })
                    .collect(),
                Self::Object(members) => (0..members.len())
                    .map(|at| {
                        let mut fewer = members.clone();
                        fewer.remove(at);
                        Self::Object(fewer)
                    })
                    .collect(),
                Self::Text(text) if text.chars().count() > 1 => {
                    let count = text.chars().count();
                    vec![Self::Text(text.chars().take(count / 2).collect()), Self::Text(text.chars().skip(1).collect())]
                }
                Self::Number(number) if number.len() > 1 => vec![Self::number(0), Self::number(1)],
                _ => Vec::new(),
            };
            for value in reduced {
                let mut next = self.clone();
                if let Some(place) = next.at(position) {
                    *place = value;
                    all.push(next);
                }
            }
        }
        all.sort_by_key(Self::size);
        all
    }

    /// The smallest value found that is still `wrong`.
    pub fn shrunk(mut self, wrong: impl Fn(&Self) -> bool) -> Self {
        // A step makes it smaller, so that this ends; the limit keeps huge ones from taking long.
        for _ in 0..400 {
            let Some(next) = self.smaller().into_iter().take(400).find(&wrong) else { break };
            self = next;
        }
        self
    }
}

/// JSON.
impl fmt::Display for Instance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |text: &str| serde_json::to_string(text).map_err(|_| fmt::Error);
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Number(number) => f.write_str(number),
            Self::Text(text) => f.write_str(&quoted(text)?),
            Self::List(items) => {
                f.write_str("[")?;
                for (at, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if at > 0 { "," } else { "" })?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (at, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{}:{value}", if at > 0 { "," } else { "" }, quoted(name)?)?;
                }
                f.write_str("}")
            }
        }
    }
}
