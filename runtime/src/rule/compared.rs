//! Comparisons that tell what they compared where one does not hold. Their results are those of the functions of the same names.

use super::shown::{Shown, shown};
use crate::foreign::{self, LENGTH};
use specwright_semantics::{Order, Same, are_same, holds_for, is_among, ordering};
use std::cmp::Ordering;
use std::fmt::{self, Display, Formatter};

/// What the comparisons of a condition found: nothing until one of them is false, then its two sides, as
/// [`Violations::broken_by`](crate::Violations::broken_by) shows them: `39 against 50`.
///
/// Numbers, dates and what a spec names are shown themselves, and of other texts their length.
///
/// ```
/// use specwright_runtime::rule::{self, Compared, Number};
///
/// let mut found = Compared::new();
/// let sum = rule::sum(rule::listed([Some(Number::whole(9)), Some(Number::whole(30))]));
/// assert_eq!(found.equal(sum, Some(Number::whole(50))), Some(false));
/// assert_eq!(found.to_string(), "39 against 50");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Compared {
    told: String,
    /// Which sides of the next comparison are words of the spec, where they are texts.
    named: (bool, bool),
}

impl Compared {
    /// Nothing is compared yet, and nothing allocated.
    #[must_use]
    pub const fn new() -> Self {
        Self { told: String::new(), named: (false, false) }
    }

    /// Says which sides of the one comparison that follows have values that the spec names, such as those of an enum: such texts
    /// are shown.
    pub fn named(&mut self, left: bool, right: bool) -> &mut Self {
        self.named = (left, right);
        self
    }

    /// `a == b`
    #[inline]
    pub fn equal<A: Same<B> + Shown, B: Shown>(&mut self, a: Option<A>, b: Option<B>) -> Option<bool> {
        let same = are_same(a.as_ref(), b.as_ref());
        self.unless(same, a.as_ref(), b.as_ref())
    }

    /// `a != b`
    #[inline]
    pub fn different<A: Same<B> + Shown, B>(&mut self, a: Option<A>, b: Option<B>) -> Option<bool> {
        let same = are_same(a.as_ref(), b.as_ref());
        let named = std::mem::take(&mut self.named);
        if same == Some(true) {
            self.tell_both(a.as_ref().map(|a| a as &dyn Shown), named);
        }
        same.map(|same| !same)
    }

    /// `a < b`
    #[inline]
    pub fn less<A: Order<B> + Shown, B: Shown>(&mut self, a: Option<A>, b: Option<B>) -> Option<bool> {
        self.ordered(a, b, Ordering::is_lt)
    }

    /// `a <= b`
    #[inline]
    pub fn less_or_equal<A: Order<B> + Shown, B: Shown>(&mut self, a: Option<A>, b: Option<B>) -> Option<bool> {
        self.ordered(a, b, Ordering::is_le)
    }

    /// `a > b`
    #[inline]
    pub fn greater<A: Order<B> + Shown, B: Shown>(&mut self, a: Option<A>, b: Option<B>) -> Option<bool> {
        self.ordered(a, b, Ordering::is_gt)
    }

    /// `a >= b`
    #[inline]
    pub fn greater_or_equal<A: Order<B> + Shown, B: Shown>(&mut self, a: Option<A>, b: Option<B>) -> Option<bool> {
        self.ordered(a, b, Ordering::is_ge)
    }

    /// `value in list`, of which only the value is told.
    #[inline]
    pub fn is_in<A, B, I>(&mut self, value: Option<A>, list: Option<I>) -> Option<bool>
    where
        A: Same<B> + Shown,
        I: IntoIterator<Item = Option<B>>,
    {
        let among = is_among(value.as_ref(), list);
        let named = std::mem::take(&mut self.named);
        if among == Some(false) {
            self.tell_one(value.as_ref().map(|value| value as &dyn Shown), named);
        }
        among
    }

    /// Whether exactly one item is true; told is for how many it is.
    #[inline]
    pub fn exists_one<K, I: IntoIterator<Item = Option<K>>>(
        &mut self,
        list: Option<I>,
        test: impl Fn(Option<K>) -> Option<bool>,
    ) -> Option<bool> {
        let (holds, all) = holds_for(list, test)?;
        if holds != 1 {
            self.tell_count(holds, all);
        }
        Some(holds == 1)
    }

    #[inline]
    fn ordered<A: Order<B> + Shown, B: Shown>(
        &mut self,
        a: Option<A>,
        b: Option<B>,
        holds: fn(Ordering) -> bool,
    ) -> Option<bool> {
        let answer = ordering(a.as_ref(), b.as_ref()).map(holds);
        self.unless(answer, a.as_ref(), b.as_ref())
    }

    #[inline]
    fn unless<A: Shown, B: Shown>(&mut self, answer: Option<bool>, a: Option<&A>, b: Option<&B>) -> Option<bool> {
        let named = std::mem::take(&mut self.named);
        if answer == Some(false) {
            self.tell(a.map(|a| a as &dyn Shown), b.map(|b| b as &dyn Shown), named);
        }
        answer
    }

    #[cold]
    fn tell(&mut self, a: Option<&dyn Shown>, b: Option<&dyn Shown>, named: (bool, bool)) {
        let (a, b) = (shown(a, named.0), shown(b, named.1));
        self.keep(&format!("{a} against {b}"));
    }

    #[cold]
    fn tell_both(&mut self, value: Option<&dyn Shown>, named: (bool, bool)) {
        self.keep(&format!("{} on both sides", shown(value, named.0 || named.1)));
    }

    #[cold]
    fn tell_one(&mut self, value: Option<&dyn Shown>, named: (bool, bool)) {
        self.keep(&shown(value, named.0));
    }

    #[cold]
    fn tell_count(&mut self, holds: usize, all: usize) {
        self.keep(&format!("{holds} of {all}"));
    }

    fn keep(&mut self, told: &str) {
        self.told = foreign::text(told, LENGTH);
    }
}

impl Display for Compared {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told)
    }
}

#[cfg(test)]
mod tests {
    use super::Compared;
    use crate::rule::{Date, DateTime, Json, Number, is_true, listed};
    use crate::value::Uuid;
    use std::borrow::Cow;

    fn number(value: i128) -> Option<Number> {
        Some(Number::whole(value))
    }

    /// What is told of a comparison, which has that result.
    fn told(answer: Option<bool>, compare: impl FnOnce(&mut Compared) -> Option<bool>) -> String {
        let mut found = Compared::new();
        assert_eq!(compare(&mut found), answer);
        found.to_string()
    }

    fn broken(compare: impl FnOnce(&mut Compared) -> Option<bool>) -> String {
        told(Some(false), compare)
    }

    #[test]
    fn both_sides_are_told() {
        assert_eq!(broken(|found| found.equal(number(39), number(50))), "39 against 50");
        assert_eq!(broken(|found| found.less(number(3), number(3))), "3 against 3");
        assert_eq!(broken(|found| found.less_or_equal(number(4), number(3))), "4 against 3");
        assert_eq!(broken(|found| found.greater(Number::parse("1.50"), number(2))), "1.5 against 2");
        assert_eq!(broken(|found| found.greater_or_equal(number(1), number(2))), "1 against 2");
        assert_eq!(broken(|found| found.different(number(5), number(5))), "5 on both sides");
        assert_eq!(broken(|found| found.equal(None::<Number>, number(50))), "nothing against 50");
        assert_eq!(broken(|found| found.equal(Some(true), Some(false))), "true against false");
        assert_eq!(broken(|found| found.is_in(number(9), listed([number(1), number(2)]))), "9");
    }

    #[test]
    fn nothing_is_told_of_what_holds_or_cannot_be_known() {
        assert_eq!(told(Some(true), |found| found.equal(number(1), number(1))), "");
        assert_eq!(told(Some(true), |found| found.different(number(1), number(2))), "");
        assert_eq!(told(None, |found| found.less(number(1), None::<Number>)), "");
        assert_eq!(told(None, |found| found.exists_one(None::<[Option<bool>; 1]>, |item| item)), "");
        assert_eq!(told(Some(true), |found| found.exists_one(listed([Some(true), None]), |item| item)), "");
    }

    #[test]
    fn exactly_one_is_counted() {
        let of = |items: [bool; 3]| broken(|found| found.exists_one(listed(items.map(Some)), |item| item));
        assert_eq!((of([false; 3]), of([true, false, true])), ("0 of 3".to_owned(), "2 of 3".to_owned()));
        assert!(is_true(Compared::new().exists_one(listed([number(1), number(2)]), |item| Some(item == number(1)))));
    }

    #[test]
    fn texts_of_customers_are_not_shown() {
        let (ada, bob) = ("ada@customer.example", Cow::Borrowed("bob"));
        assert_eq!(broken(|found| found.equal(Some(ada), Some(bob))), "20 characters against 3 characters");
        assert_eq!(broken(|found| found.equal(Some("ada"), Some("bob"))), "3 characters against 3 characters");
        assert_eq!(broken(|found| found.is_in(Some(ada), listed([Some("a")]))), "20 characters");
        assert_eq!(broken(|found| found.equal(Some(Uuid::from_u128(0)), None::<Uuid>)), "a UUID against nothing");
        assert_eq!(
            broken(|found| found.different(Some(Uuid::from_u128(0)), Some(Uuid::from_u128(0)))),
            "a UUID on both sides"
        );
        let json = |text| Some(Json::new(text));
        assert_eq!(broken(|found| found.equal(json("\"ada\""), json("[1,2]"))), "3 characters against 2 items");
        assert_eq!(broken(|found| found.equal(json("{}"), json("1.5"))), "an object against 1.5");
        let date = |text| Some(Date::new(text));
        assert_eq!(broken(|found| found.equal(date("soon"), date("2026-01-31"))), "4 characters against 2026-01-31");
    }

    #[test]
    fn what_the_spec_names_is_shown() {
        assert_eq!(
            broken(|found| found.named(true, true).equal(Some("red"), Some("green"))),
            r#""red" against "green""#
        );
        assert_eq!(
            broken(|found| found.named(false, true).equal(Some("ada"), Some("green"))),
            r#"3 characters against "green""#
        );
        assert_eq!(
            broken(|found| found.named(false, true).different(Some("red"), Some("red"))),
            r#""red" on both sides"#
        );
        assert_eq!(broken(|found| found.named(true, false).is_in(Some("\n"), listed([Some("a")]))), r#""\n""#);
        // That of one comparison is not that of the next.
        let mut found = Compared::new();
        assert_eq!(found.named(true, true).equal(Some("a"), Some("a")), Some(true));
        assert_eq!(found.equal(Some("ada"), Some("b")), Some(false));
        assert_eq!(found.to_string(), "3 characters against 1 character");
    }

    #[test]
    fn what_is_told_is_short() {
        let at = |text| Some(DateTime::new(text));
        assert_eq!(
            broken(|found| found.less(at("2026-01-31T00:00:00Z"), at("2025-01-31T00:00:00Z"))),
            "2026-01-31T00:00:00Z against 2025-01-31T00:00:00Z"
        );
        let (a, b) = (format!("1{}", "0".repeat(90)), format!("2{}", "0".repeat(90)));
        let told = broken(|found| found.equal(Some(Json::new(&a)), Some(Json::new(&b))));
        assert_eq!((told.chars().count(), told.starts_with("1000"), told.ends_with('…')), (80, true, true), "{told}");
    }
}
