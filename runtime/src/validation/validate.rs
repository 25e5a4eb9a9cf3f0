//! Values that know the documented rules for them.

use super::{Path, Violations};
use crate::value::{Map, Patch};

/// A value that knows the documented rules for it.
///
/// ```
/// use specwright_runtime::{Path, Rule, Validate, Violations};
///
/// struct Page(u32);
///
/// impl Validate for Page {
///     type Context = ();
///     fn check(&self, _: &(), at: &Path<'_>, out: &mut Violations) {
///         if self.0 == 0 {
///             out.broken(at, &Rule { id: "Page.minimum", keyword: "minimum", sentence: "at least 1", source: "guide / paging" });
///         }
///     }
/// }
/// let broken = Page(0).validate().unwrap_err();
/// assert_eq!(broken.to_string(), "the whole value: at least 1 [Page.minimum; guide / paging]");
/// ```
pub trait Validate {
    /// What only the caller can know. A rule that needs what is not given here does not run.
    type Context: Default;

    /// Adds every rule that the value breaks to `out`; `at` is the place of the value. By default there is none.
    #[inline]
    fn check(&self, context: &Self::Context, at: &Path<'_>, out: &mut Violations) {
        let _ = (context, at, out);
    }

    /// Checks all rules but those that only the caller can decide.
    ///
    /// # Errors
    /// Everything that is broken, not just the first.
    #[inline]
    fn validate(&self) -> Result<(), Violations> {
        self.validate_with(&Self::Context::default())
    }

    /// Checks all rules with what the caller knows.
    ///
    /// # Errors
    /// Everything that is broken, not just the first.
    #[inline]
    fn validate_with(&self, context: &Self::Context) -> Result<(), Violations> {
        let mut found = Violations::new();
        self.check(context, &Path::ROOT, &mut found);
        found.into_result()
    }
}

impl<T: Validate> Validate for [T] {
    type Context = T::Context;

    fn check(&self, context: &T::Context, at: &Path<'_>, out: &mut Violations) {
        for (index, item) in self.iter().enumerate() {
            item.check(context, &at.index(index), out);
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    type Context = T::Context;

    fn check(&self, context: &T::Context, at: &Path<'_>, out: &mut Violations) {
        self.as_slice().check(context, at, out);
    }
}

impl<T: Validate> Validate for Option<T> {
    type Context = T::Context;

    fn check(&self, context: &T::Context, at: &Path<'_>, out: &mut Violations) {
        if let Some(value) = self {
            value.check(context, at, out);
        }
    }
}

impl<T: Validate> Validate for Patch<T> {
    type Context = T::Context;

    fn check(&self, context: &T::Context, at: &Path<'_>, out: &mut Violations) {
        if let Self::Value(value) = self {
            value.check(context, at, out);
        }
    }
}

impl<T: Validate + ?Sized> Validate for Box<T> {
    type Context = T::Context;

    fn check(&self, context: &T::Context, at: &Path<'_>, out: &mut Violations) {
        (**self).check(context, at, out);
    }
}

impl<T: Validate> Validate for Map<T> {
    type Context = T::Context;

    fn check(&self, context: &T::Context, at: &Path<'_>, out: &mut Violations) {
        for (key, value) in self.iter() {
            value.check(context, &at.key(key), out);
        }
    }
}
