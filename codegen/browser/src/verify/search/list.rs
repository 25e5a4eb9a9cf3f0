//! Searches that a person wrote down.

use super::{Rank, Search};

/// Reads a list of searches, `PAGE | QUERY | ADDRESS`, a line each. Of several addresses, with ` or ` between them, any is right. Lines
/// that begin with `#`, and empty ones, are left out.
///
/// # Errors
///
/// If a line is something else.
pub fn read(text: &str) -> Result<Vec<Search>, String> {
    let is_search = |line: &&str| !line.is_empty() && !line.starts_with('#');
    text.lines().map(str::trim).filter(is_search).map(|line| search(line).ok_or_else(|| complaint(line))).collect()
}

fn search(line: &str) -> Option<Search> {
    let mut parts = line.split(" | ").map(str::trim).filter(|part| !part.is_empty());
    let (page, query, expected) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let expected = expected.split(" or ").map(|address| address.trim().to_owned()).collect();
    Some(Search { page: page.to_owned(), query: query.to_owned(), expected, rank: Rank::First })
}

fn complaint(line: &str) -> String {
    format!("`{line}` is no search; expected `PAGE | QUERY | ADDRESS`")
}

#[cfg(test)]
mod tests {
    use super::{Rank, Search, read};

    #[test]
    fn a_line_is_a_search() {
        let text = "# exact\n\na/index | b c | a/d#e or a/f\n";
        let expected = ["a/d#e".to_owned(), "a/f".to_owned()].into();
        let search = Search { page: "a/index".to_owned(), query: "b c".to_owned(), expected, rank: Rank::First };
        assert_eq!(read(text), Ok(vec![search]));
        for line in ["a", "a | b", "a | b | c | d"] {
            assert!(read(line).is_err_and(|words| words.contains(line)));
        }
    }
}
