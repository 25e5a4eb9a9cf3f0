//! Folders by a pattern of a manifest, such as `crates/*`.

use std::fs::DirEntry;
use std::path::{Path, PathBuf};

/// The folders below `root` that a pattern stands for; `*` and `?` stand for characters of one name, `**` for any folders
/// on the way, links aside. They need not exist.
pub(super) fn folders(root: &Path, pattern: &str) -> Vec<PathBuf> {
    pattern.split('/').fold(vec![root.to_path_buf()], |folders, part| {
        if part == "**" {
            return folders.into_iter().flat_map(below).collect();
        }
        if !part.contains(['*', '?']) {
            return folders.into_iter().map(|folder| folder.join(part)).collect();
        }
        let entries = folders.iter().flat_map(|folder| entries(folder));
        let fit = entries.filter(|entry| fits(part, &entry.file_name().to_string_lossy()));
        fit.map(|entry| entry.path()).collect()
    })
}

fn entries(folder: &Path) -> impl Iterator<Item = DirEntry> {
    std::fs::read_dir(folder).into_iter().flatten().flatten()
}

/// A folder with all that are in it.
fn below(folder: PathBuf) -> Vec<PathBuf> {
    let mut found = vec![folder];
    let mut next = 0;
    while let Some(folder) = found.get(next) {
        let inner = entries(folder).filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        let inner: Vec<PathBuf> = inner.map(|entry| entry.path()).collect();
        found.extend(inner);
        next += 1;
    }
    found
}

/// Whether a name fits a pattern.
fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut at, mut read) = (0, 0);
    // Where the last star stands, and up to where it reaches.
    let mut star = None;
    while read < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(c) if *c == '?' || *c == name[read] => {
                at += 1;
                read += 1;
            }
            _ => {
                let Some((place, reach)) = star else { return false };
                star = Some((place, reach + 1));
                (at, read) = (place + 1, reach + 1);
            }
        }
    }
    pattern[at..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::{fits, folders};

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, name) in [("*", ""), ("*", "a"), ("a*c", "abbc"), ("?b*", "ab"), ("**", "abc"), ("é*", "éa")] {
            assert!(fits(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [("a", "b"), ("?", ""), ("a*c", "ab"), ("", "a"), ("ab", "a")] {
            assert!(!fits(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn two_stars_stand_for_folders_on_the_way() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("a/b/c")).unwrap();
        std::fs::create_dir_all(folder.path().join("d")).unwrap();
        let mut found = folders(folder.path(), "**/c");
        found.retain(|folder| folder.is_dir());
        assert_eq!(found, [folder.path().join("a/b/c")]);
        assert_eq!(folders(folder.path(), "**").len(), 5);
    }
}
