//! Values that know the documented rules for them.

use super::{Path, Violations};
use crate::evidence::Evidence;
use crate::value::{Map, Patch};

/// A value that knows the documented rules for it.
///
/// ```
/// use specwright_runtime::{Evidence, Path, Rule, Validate, Violations};
///
/// struct Page(u32);
///
/// impl Validate for Page {
///     type Context = ();
///     fn check(&self, _: &(), at: &Path<'_>, out: &mut Violations) {
///         if self.0 == 0 {
///             out.broken(at, &Rule {
///                 id: "Page.minimum",
///                 keyword: "minimum",
///                 sentence: "at least 1",
///                 source: "guide / paging",
///                 evidence: Evidence::Inferred,
///             });
///         }
///     }
/// }
/// // The guide does not state it, so that it is advice.
/// assert!(Page(0).validate().is_ok());
/// assert_eq!(Page(0).advice().to_string(), "the whole value: at least 1 [Page.minimum; inferred; guide / paging]");
/// ```
pub trait Validate {
    /// What only the caller can know. A rule that needs what is not given here does not run.
    type Context: Default;

    /// Adds every rule that the value breaks to `out`, whatever its evidence; `at` is the place of the value. By default there is none.
    #[inline]
    fn check(&self, context: &Self::Context, at: &Path<'_>, out: &mut Violations) {
        let _ = (context, at, out);
    }

    /// Checks all rules but those that only the caller can decide. Fails on what the documentation states;
    /// [`Validate::advice`] has the rest.
    ///
    /// # Errors
    /// Everything [stated](Evidence::Stated) that is broken, not just the first.
    #[inline]
    fn validate(&self) -> Result<(), Violations> {
        self.validate_with(&Self::Context::default())
    }

    /// Checks all rules with what the caller knows. Fails on what the documentation states; [`Validate::advice_with`] has
    /// the rest.
    ///
    /// # Errors
    /// Everything [stated](Evidence::Stated) that is broken, not just the first.
    #[inline]
    fn validate_with(&self, context: &Self::Context) -> Result<(), Violations> {
        let found = self.broken(context);
        if found.is_empty() { Ok(()) } else { found.split(Evidence::Stated).0.into_result() }
    }

    /// Lists what [`Validate::validate`] passes over: broken rules that the documentation does not state.
    #[inline]
    fn advice(&self) -> Violations {
        self.advice_with(&Self::Context::default())
    }

    /// Lists what [`Validate::validate_with`] passes over: broken rules that the documentation does not state.
    #[inline]
    fn advice_with(&self, context: &Self::Context) -> Violations {
        self.broken(context).split(Evidence::Stated).1
    }

    /// Lists every broken rule, whatever its evidence.
    #[inline]
    fn broken(&self, context: &Self::Context) -> Violations {
        let mut found = Violations::new();
        self.check(context, &Path::ROOT, &mut found);
        found
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
