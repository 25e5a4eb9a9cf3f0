//! Countries in two letters.

/// The second letters of the codes that are assigned, by their first letter from A to Z.
const ASSIGNED: [&str; 26] = [
    "DEFGILMOQRSTUWXZ",
    "ABDEFGHIJLMNOQRSTVWYZ",
    "ACDFGHIKLMNORUVWXYZ",
    "EJKMOZ",
    "CEGHRST",
    "IJKMOR",
    "ABDEFGHILMNPQRSTUWY",
    "KMNRTU",
    "DELMNOQRST",
    "EMOP",
    "EGHIMNPRWYZ",
    "ABCIKRSTUVY",
    "ACDEFGHKLMNOPQRSTUVWXYZ",
    "ACEFGILOPRUZ",
    "M",
    "AEFGHKLMNRSTWY",
    "A",
    "EOSUW",
    "ABCDEGHIJKLMNORSTVXYZ",
    "CDFGHJKLMNORTVWZ",
    "AGMSYZ",
    "ACEGINU",
    "FS",
    "",
    "ET",
    "AMW",
];

/// True for a code that ISO 3166-1 assigns to a country, in capital letters.
///
/// Codes that are only reserved, such as `UK` and `EU`, and those for private use, such as `XK`, are none.
pub fn country(text: &str) -> bool {
    let &[first, second] = text.as_bytes() else { return false };
    let seconds = first.checked_sub(b'A').and_then(|letter| ASSIGNED.get(usize::from(letter)));
    seconds.is_some_and(|seconds| seconds.as_bytes().contains(&second))
}

#[cfg(test)]
mod tests {
    use super::{ASSIGNED, country};

    #[test]
    fn codes() {
        crate::tells(
            country,
            &["DE", "US", "GB", "AD", "ZW", "SS", "CW", "BQ", "SX", "TL", "RS", "ME"],
            &["", "de", "De", "DEU", "D", "ä", "UK", "EU", "XK", "ZZ", "AA", "AN", "CS", "SU", "YU", "D ", "840", "[A"],
        );
    }

    #[test]
    fn there_are_249() {
        assert_eq!(ASSIGNED.iter().map(|seconds| seconds.len()).sum::<usize>(), 249);
        for seconds in ASSIGNED {
            assert!(seconds.as_bytes().is_sorted_by(|a, b| a < b), "{seconds}");
        }
    }
}
