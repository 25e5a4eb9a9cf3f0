//! How alike two names are, and who goes with whom where several are alike.

use super::Likeness;

/// More things than that on both sides are not compared each with each: names alone tell them apart.
const MAX_COMPARED: usize = 64;

/// Whether two names differ only in case and in what stands between their words.
pub(super) fn is_respelt(one: &str, other: &str) -> bool {
    let plain =
        |name: &str| name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    plain(one) == plain(other)
}

/// From 0 to 100: how much two names have in common.
pub(super) fn of_names(one: &str, other: &str) -> u32 {
    const MAX_LENGTH: usize = 100;
    if is_respelt(one, other) {
        return 100;
    }
    if one.len() > MAX_LENGTH || other.len() > MAX_LENGTH {
        return 0;
    }
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    // Of 0.0 to 1.0, so that the result fits.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    let likeness = (strsim::normalized_damerau_levenshtein(&one, &other) * 100.0) as u32;
    // One that holds the other: `name` and `firstName`.
    if one.len().min(other.len()) >= 3 && (one.contains(&other) || other.contains(&one)) {
        likeness.max(60)
    } else {
        likeness
    }
}

/// The best matches of what is left of both sides, by a score: `None` for those that cannot be one. Each is used once; best first.
pub(super) fn best<T: Copy>(
    gone: &[T],
    new: &[T],
    score: impl Fn(T, T) -> Option<(u32, Likeness)>,
) -> Vec<(usize, usize, Likeness)> {
    if gone.len() > MAX_COMPARED || new.len() > MAX_COMPARED {
        return Vec::new();
    }
    let mut found: Vec<(u32, usize, usize, Likeness)> = Vec::new();
    for (at, base) in gone.iter().enumerate() {
        let of = |(to, head): (usize, &T)| score(*base, *head).map(|(points, likeness)| (points, at, to, likeness));
        found.extend(new.iter().enumerate().filter_map(of));
    }
    found.sort_by_key(|(points, at, to, _)| (std::cmp::Reverse(*points), *at, *to));
    let rival = |points: u32, at: usize, to: usize| {
        found.iter().any(|(other, base, head, _)| *other == points && (*base == at) != (*head == to))
    };
    // Two that are as good as each other tell nothing for sure.
    let sure = |&(points, at, to, likeness): &(u32, usize, usize, Likeness)| {
        (at, to, if rival(points, at, to) { Likeness::Doubtful } else { likeness })
    };
    found.iter().map(sure).collect()
}
