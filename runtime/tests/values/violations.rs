//! Values within values: every rule that is broken is found, and named by its place.

use specwright_runtime::{Evidence, Map, Patch, Path, Rule, Validate, Violations};

struct Even(u32);

const RULE: &Rule =
    &Rule { id: "Even.check", keyword: "check", sentence: "it is even.", source: "", evidence: Evidence::Stated };

impl Validate for Even {
    /// What the caller allows besides.
    type Context = Option<u32>;

    fn check(&self, context: &Option<u32>, at: &Path<'_>, out: &mut Violations) {
        if !self.0.is_multiple_of(2) && *context != Some(self.0) {
            out.broken_by(at, RULE, &self.0);
        }
    }
}

fn pointers<T: Validate + ?Sized>(value: &T, context: &T::Context) -> Vec<String> {
    match value.validate_with(context) {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(|violation| violation.pointer().to_owned()).collect(),
    }
}

#[test]
fn containers_check_what_they_hold() {
    let context = Some(7);
    assert_eq!(pointers(&vec![Even(1), Even(2), Even(3), Even(7)], &context), ["/0", "/2"]);
    assert_eq!(pointers(&[Even(7)][..], &context), [""; 0]);
    assert_eq!(pointers(&Some(Even(1)), &context), [""]);
    assert_eq!(pointers(&None::<Even>, &context), [""; 0]);
    assert_eq!(pointers(&Box::new(Even(1)), &context), [""]);
    assert_eq!(pointers(&Map::from([("a/b~c", vec![Even(2), Even(1)])]), &context), ["/a~1b~0c/1"]);
    assert_eq!(pointers(&[Patch::Value(Even(1)), Patch::Null, Patch::Absent][..], &context), ["/0"]);
    assert_eq!(pointers(&vec![Even(7)], &None), ["/0"]);
}

#[test]
fn violations_are_shown_one_a_line() {
    let violations = vec![Even(1), Even(3)].validate().unwrap_err();
    assert_eq!(violations.to_string(), "/0: it is even; found 1 [Even.check]\n/1: it is even; found 3 [Even.check]");
    let mut outer = Violations::new();
    outer.nest(&Path::ROOT.name("list"), violations.clone());
    assert_eq!(outer.iter().map(|it| it.pointer()).collect::<Vec<_>>(), ["/list/0", "/list/1"]);
    assert_eq!(violations.into_iter().chain(outer).collect::<Violations>().len(), 4);
    assert!(Violations::new().into_result().is_ok() && Violations::default().is_empty());
}

/// The key of a map stands in the pointer of each value under it: a long one is cut, or the work would grow with both.
#[test]
fn a_long_key_is_cut_in_pointers() {
    let (key, short) = ("k".repeat(1_000_000), "k".repeat(1000));
    assert_eq!(Path::ROOT.key(&key).index(3).to_string(), format!("/{short}…/3"));
    assert_eq!(Path::ROOT.key(&short).to_string(), format!("/{short}"));
    let work = allocation_counter::measure(|| {
        for index in 0..1000 {
            assert!(Path::ROOT.key(&key).index(index).to_string().len() < 1100);
        }
    });
    assert!(work.bytes_total < 10_000_000, "{work:?}");
}
