//! Functions: what is passed, what comes back, who may call them.

use super::super::entry::{Function, Taken};
use super::super::words::code;
use super::Found;

pub(super) fn changed(before: &Function<'_>, after: &Function<'_>, found: &mut Found) {
    match (before.is_const, after.is_const) {
        (true, false) => found.breaks("is no longer `const`".to_owned()),
        (false, true) => found.fine("is `const` now"),
        _ => {}
    }
    match (before.is_async, after.is_async) {
        (true, false) => found.breaks("is no longer `async`".to_owned()),
        (false, true) => found.breaks("is `async` now".to_owned()),
        _ => {}
    }
    taken(&before.taken(), &after.taken(), found);
    let (old, new) = (before.output(), after.output());
    if old != new {
        // What lives as long as the program lives as long as anything.
        if new.replacen("&'static ", "&", 1) == old {
            found.fine("returns what lives as long as the program");
        } else {
            found.breaks(format!("returns {} in place of {}", code(&new), code(&old)));
        }
    }
    found.generics(before.generics, after.generics);
    found.demands(&before.demands(), &after.demands());
    found.provided(before.provided, after.provided);
}

fn taken(before: &Taken<'_>, after: &Taken<'_>, found: &mut Found) {
    let receiver = |it: &Taken<'_>| if it.receiver.is_empty() { "no `self`".to_owned() } else { code(it.receiver) };
    if before.receiver != after.receiver {
        found.breaks(format!("takes {} in place of {}", receiver(after), receiver(before)));
    }
    arguments(&before.types, &after.types, found);
    if before.types == after.types && before.names != after.names && sorted(&before.names) == sorted(&after.names) {
        found.swapped = true;
        found.fine("takes its arguments in another order, and the compiler does not see it");
    }
}

fn arguments(before: &[String], after: &[String], found: &mut Found) {
    if before == after {
        return;
    }
    if sorted(before) == sorted(after) {
        return found.breaks("takes its arguments in another order".to_owned());
    }
    let shown = |list: &[String]| {
        let list: Vec<String> = list.iter().map(|it| code(it)).collect();
        if list.is_empty() { "nothing".to_owned() } else { list.join(", ") }
    };
    found.breaks(format!("takes {} in place of {}", shown(after), shown(before)));
}

fn sorted<T: Ord>(list: &[T]) -> Vec<&T> {
    let mut list: Vec<&T> = list.iter().collect();
    list.sort();
    list
}
