//! A place in a value, as a chain on the stack: it costs nothing until it is shown.

use crate::foreign::CUT;
use crate::value::Extra;
use std::fmt;

/// At most this many characters of a key are shown.
const KEY: usize = 1000;

/// A place in a value. Each step refers to the one before it, so that nothing is allocated on the way down.
///
/// ```
/// use specwright_runtime::Path;
///
/// let contacts = Path::ROOT.name("contacts");
/// let second = contacts.index(1);
/// assert_eq!(second.name("e/mail").to_string(), "/contacts/1/e~1mail");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    before: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Name(&'a str),
    Key(&'a str),
    Index(usize),
    /// No step: what the object here remembers of how it came.
    Object(&'a Extra),
}

impl<'a> Path<'a> {
    /// The whole value.
    pub const ROOT: Path<'static> = Path { before: None, step: Step::Root };

    /// The member of that name.
    #[must_use]
    pub const fn name(&'a self, name: &'a str) -> Path<'a> {
        Path { before: Some(self), step: Step::Name(name) }
    }

    /// The value under that key of a map.
    #[must_use]
    pub const fn key(&'a self, key: &'a str) -> Path<'a> {
        Path { before: Some(self), step: Step::Key(key) }
    }

    /// The item at that position, from 0.
    #[must_use]
    pub const fn index(&'a self, index: usize) -> Path<'a> {
        Path { before: Some(self), step: Step::Index(index) }
    }

    /// The same place, where an object stands that remembers which texts came with an answer.
    #[doc(hidden)]
    #[must_use]
    pub const fn object(&'a self, extra: &'a Extra) -> Path<'a> {
        Path { before: Some(self), step: Step::Object(extra) }
    }
}

impl Path<'_> {
    /// True if an object around the place came with this text at the place, and remembers it because it breaks a documented bound.
    pub(super) fn remembers(&self, text: &str) -> bool {
        let mut here = self;
        while let Some(before) = here.before {
            if let Step::Object(extra) = here.step
                && let Some(texts) = extra.came().texts()
                && texts.has(&self.place_in(Some(before)), text)
            {
                return true;
            }
            here = before;
        }
        false
    }

    /// The pointer from an object on, or from the root, with `*` for positions in lists and keys of maps.
    pub(super) fn place_in(&self, object: Option<&Path<'_>>) -> String {
        match self.before {
            Some(before) if !object.is_some_and(|object| std::ptr::eq(object, before)) => {
                before.place_in(object) + &self.step.within_any()
            }
            _ => self.step.within_any(),
        }
    }

    /// The pointer with `*` for positions in lists and keys of maps; `None` where it has none of them.
    pub(super) fn pattern(&self) -> Option<String> {
        let before = self.before.map(|before| before.pattern().ok_or(before));
        let open = matches!(before, Some(Ok(_))) || matches!(self.step, Step::Key(_) | Step::Index(_));
        open.then(|| {
            let mut pattern = match before {
                Some(Ok(pattern)) => pattern,
                Some(Err(before)) => before.to_string(),
                None => String::new(),
            };
            pattern.push_str(&self.step.within_any());
            pattern
        })
    }
}

impl Step<'_> {
    /// The step in a pointer with `*` for positions in lists and keys of maps.
    fn within_any(self) -> String {
        match self {
            Self::Root | Self::Object(_) => String::new(),
            Self::Name(name) => step(name),
            Self::Key(_) | Self::Index(_) => "/*".to_owned(),
        }
    }
}

/// A name as a step of a pointer.
fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// A JSON Pointer (RFC 6901); empty for the whole value. A key of a map beyond 1,000 characters is cut, since it stands in the
/// pointer of every value under it.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            before.fmt(f)?;
        }
        match self.step {
            Step::Root | Step::Object(_) => Ok(()),
            Step::Name(name) => f.write_str(&step(name)),
            Step::Key(key) => match key.char_indices().nth(KEY) {
                None => f.write_str(&step(key)),
                Some((end, _)) => write!(f, "{}{CUT}", step(&key[..end])),
            },
            Step::Index(index) => write!(f, "/{index}"),
        }
    }
}
