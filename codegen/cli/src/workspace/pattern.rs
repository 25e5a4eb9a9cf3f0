//! Folders by a pattern of a manifest, such as `crates/*`.

use std::path::{Path, PathBuf};

/// The folders below `root` that a pattern stands for; `*` and `?` stand for characters of one name. They need not exist.
pub(super) fn folders(root: &Path, pattern: &str) -> Vec<PathBuf> {
    pattern.split('/').fold(vec![root.to_path_buf()], |folders, part| {
        if !part.contains(['*', '?']) {
            return folders.into_iter().map(|folder| folder.join(part)).collect();
        }
        let listings = folders.into_iter().filter_map(|folder| std::fs::read_dir(folder).ok());
        let entries = listings.flatten().flatten();
        let fit = entries.filter(|entry| fits(part, &entry.file_name().to_string_lossy()));
        fit.map(|entry| entry.path()).collect()
    })
}

/// Whether a name fits a pattern.
fn fits(pattern: &str, name: &str) -> bool {
    let mut left = name.chars();
    let Some(first) = pattern.chars().next() else { return name.is_empty() };
    let rest = &pattern[first.len_utf8()..];
    match (first, left.next()) {
        ('*', None) => fits(rest, name),
        ('*', Some(_)) => fits(rest, name) || fits(pattern, left.as_str()),
        ('?', Some(_)) => fits(rest, left.as_str()),
        (first, Some(c)) => first == c && fits(rest, left.as_str()),
        (_, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, name) in [("*", ""), ("*", "a"), ("a*c", "abbc"), ("?b*", "ab"), ("**", "abc"), ("é*", "éa")] {
            assert!(fits(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [("a", "b"), ("?", ""), ("a*c", "ab"), ("", "a"), ("ab", "a")] {
            assert!(!fits(pattern, name), "{pattern} {name}");
        }
    }
}
