//! Pages and scripts are small.

use super::Problem;
use super::site::Site;

/// How many bytes a page may have.
const PAGE: u64 = 100_000;

/// How many bytes the scripts and the index of one API may have.
const SCRIPTS: u64 = 150_000;

/// What is too large.
pub fn check(site: &Site) -> Vec<Problem> {
    let too_large = |page: &str, wrong: &str, bytes: u64, limit: u64| {
        (bytes > limit).then(|| Problem::new(page, format!("{wrong} {bytes} bytes"), format!("at most {limit}")))
    };
    let pages = site.pages().filter_map(|page| too_large(page, "the page has", site.bytes(page), PAGE));
    let indexes = site.apis().filter_map(|api| {
        let index = format!("{api}/search.js");
        let bytes = ["script.js", &format!("{api}/script.js"), &index].map(|path| site.bytes(path));
        too_large(&index, "this index and the scripts have", bytes.iter().sum(), SCRIPTS)
    });
    pages.chain(indexes).collect()
}

#[cfg(test)]
mod tests {
    use super::{PAGE, SCRIPTS, Site, check};

    #[test]
    fn pages_and_scripts_have_limits() {
        let red = |files: &[(&str, u64)]| check(&Site::of(files)).len();
        let most = [("a.html", PAGE), ("a/search.js", SCRIPTS - 1), ("script.js", 1), ("search.js", SCRIPTS + 1)];
        assert_eq!((red(&most), red(&[("a.html", PAGE + 1)])), (0, 1));
        assert_eq!(red(&[("a/search.js", SCRIPTS), ("script.js", 1)]), 1);
    }
}
