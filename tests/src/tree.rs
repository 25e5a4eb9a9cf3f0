//! JSON compared exactly: numbers by their text, members in any order. Not the reader of the runtime, which is tested.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree {
    /// Null, true, false, or a number as written.
    Plain(String),
    /// Text, without its escapes.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object.
    Object(BTreeMap<String, Tree>),
}

impl Tree {
    /// Reads a text; `None` where it is no JSON.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.as_bytes().first()? {
            b'{' => {
                let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).ok()?;
                let members = members.into_iter().map(|(name, value)| Some((name, Self::parse(value.get())?)));
                Some(Self::Object(members.collect::<Option<_>>()?))
            }
            b'[' => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(text).ok()?;
                Some(Self::List(items.iter().map(|item| Self::parse(item.get())).collect::<Option<_>>()?))
            }
            b'"' => serde_json::from_str(text).ok().map(Self::Text),
            _ => serde_json::from_str::<Box<RawValue>>(text).ok().map(|raw| Self::Plain(raw.get().to_owned())),
        }
    }

    /// The value with the lists under these names in an order of their own, since theirs has no meaning.
    #[must_use]
    pub fn unordered(self, names: &[&str]) -> Self {
        match self {
            Self::List(items) => Self::List(items.into_iter().map(|item| item.unordered(names)).collect()),
            Self::Object(members) => {
                let members = members.into_iter().map(|(name, value)| {
                    let value = match value.unordered(names) {
                        Self::List(mut items) if names.contains(&name.as_str()) => {
                            items.sort();
                            Self::List(items)
                        }
                        other => other,
                    };
                    (name, value)
                });
                Self::Object(members.collect())
            }
            other => other,
        }
    }
}

/// Whether two texts are the same JSON, but for the order in the lists under these names.
#[must_use]
pub fn same(left: &str, right: &str, unordered: &[&str]) -> bool {
    let tree = |text| Tree::parse(text).map(|tree| tree.unordered(unordered));
    tree(left).is_some_and(|left| tree(right).is_some_and(|right| left == right))
}

/// Fails unless two texts are the same JSON.
///
/// # Panics
/// They are not.
#[track_caller]
pub fn assert_same(left: &str, right: &str) {
    assert!(same(left, right, &[]), "these differ:\n  {left}\n  {right}");
}
