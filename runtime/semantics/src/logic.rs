//! `&&`, `||`, `!` and `? :` with three answers.

/// `a && b`: false where either is; null where neither is and one is null.
#[inline]
pub fn and(a: Option<bool>, b: impl FnOnce() -> Option<bool>) -> Option<bool> {
    match a {
        Some(false) => Some(false),
        Some(true) => b(),
        None => b().filter(|decides| !decides),
    }
}

/// `a || b`: true where either is; null where neither is and one is null.
#[inline]
pub fn or(a: Option<bool>, b: impl FnOnce() -> Option<bool>) -> Option<bool> {
    match a {
        Some(true) => Some(true),
        Some(false) => b(),
        None => b().filter(|decides| *decides),
    }
}

/// `!a`
#[inline]
pub fn not(a: Option<bool>) -> Option<bool> {
    a.map(|value| !value)
}

/// `condition ? yes : no`: null where the condition is.
#[inline]
pub fn choose<K>(
    condition: Option<bool>,
    yes: impl FnOnce() -> Option<K>,
    no: impl FnOnce() -> Option<K>,
) -> Option<K> {
    if condition? { yes() } else { no() }
}

/// The answer where null counts as false.
#[inline]
pub fn certain(a: Option<bool>) -> Option<bool> {
    Some(a == Some(true))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANSWERS: [Option<bool>; 3] = [Some(true), Some(false), None];

    #[test]
    fn tables() {
        let and_all: Vec<_> = ANSWERS.iter().flat_map(|a| ANSWERS.map(|b| and(*a, || b))).collect();
        let (t, f, n) = (Some(true), Some(false), None);
        assert_eq!(and_all, [t, f, n, f, f, f, n, f, n]);
        let or_all: Vec<_> = ANSWERS.iter().flat_map(|a| ANSWERS.map(|b| or(*a, || b))).collect();
        assert_eq!(or_all, [t, t, t, t, f, n, t, n, n]);
        assert_eq!(ANSWERS.map(not), [f, t, n]);
        assert_eq!(ANSWERS.map(certain), [t, f, f]);
    }

    #[test]
    fn the_other_side_is_left_alone() {
        let never = || -> Option<bool> { unreachable!("it was decided") };
        assert_eq!((and(Some(false), never), or(Some(true), never)), (Some(false), Some(true)));
        assert_eq!(choose(Some(true), || Some(1), || unreachable!("not chosen")), Some(1));
        assert_eq!(choose(Some(false), || None, || Some(2)), Some(2));
        assert_eq!(choose(None, || Some(1), || Some(2)), None);
    }
}
