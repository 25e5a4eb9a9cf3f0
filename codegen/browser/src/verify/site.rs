//! The files of a site, and their addresses.

use std::collections::BTreeMap;
use std::path::Path;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use crate::Error;

/// What an address of a file has to encode, `%` among it.
const IN_FILE_URL: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The files of a site.
pub struct Site {
    /// The address of its folder, with a slash at its end.
    base: String,
    /// Its files from there, with `/` between folders, and how many bytes each has.
    files: BTreeMap<String, u64>,
}

impl Site {
    /// Reads which files a folder has.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let fail = |error| Error::failed(format!("cannot read {}: {error}", folder.display()));
        let root = folder.canonicalize().map_err(fail)?;
        let mut files = BTreeMap::new();
        walk(&root, "", &mut files).map_err(fail)?;
        let site = Self { base: format!("{}/", file_url(&root)), files };
        if site.has("index.html") {
            Ok(site)
        } else {
            Err(Error::failed(format!("{} has no index.html", folder.display())))
        }
    }

    /// A site of these files.
    #[cfg(test)]
    pub fn of(files: &[(&str, u64)]) -> Self {
        let files = files.iter().map(|(path, bytes)| ((*path).to_owned(), *bytes)).collect();
        Self { base: "file:///site/".to_owned(), files }
    }

    /// The address of its folder, with a slash at its end.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Whether it has a file.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// How many bytes a file has; none if it is not there.
    pub fn bytes(&self, path: &str) -> u64 {
        self.files.get(path).copied().unwrap_or(0)
    }

    /// Its pages.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(|path| path.ends_with(".html"))
    }

    /// The folders of APIs: those with an index for searching of their own, the first folder aside.
    pub fn apis(&self) -> impl Iterator<Item = &str> {
        self.files.keys().filter_map(|path| path.strip_suffix("/search.js"))
    }

    /// The address of a file.
    pub fn url(&self, path: &str) -> String {
        format!("{}{}", self.base, utf8_percent_encode(path, IN_FILE_URL))
    }

    /// What an address is called here: the page without its extension and, behind `#`, the id. `None` for what lies elsewhere.
    pub fn name(&self, url: &str) -> Option<String> {
        let path = url.strip_prefix(&self.base)?;
        let (path, id) = path.split_once('#').unwrap_or((path, ""));
        let path = decoded(path)?;
        let page = path.strip_suffix(".html")?;
        Some(if id.is_empty() { page.to_owned() } else { format!("{page}#{}", decoded(id)?) })
    }
}

/// A text without its percent signs; `None` if that is no text.
pub fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// The address of a file or folder of this machine.
fn file_url(path: &Path) -> String {
    format!("file://{}", utf8_percent_encode(path.to_string_lossy().trim_end_matches('/'), IN_FILE_URL))
}

fn walk(folder: &Path, prefix: &str, files: &mut BTreeMap<String, u64>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let data = std::fs::metadata(&path)?;
        if data.is_dir() {
            walk(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            files.insert(format!("{prefix}{name}"), data.len());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn addresses_have_names() {
        let site = Site::of(&[("index.html", 1), ("a/search.js", 1), ("search.js", 1)]);
        assert_eq!(site.url("a/b c.html"), "file:///site/a/b%20c.html");
        assert_eq!(site.name("file:///site/a/b%20c.html#x%3Cy"), Some("a/b c#x<y".to_owned()));
        assert_eq!(site.name("file:///site/a/b.html"), Some("a/b".to_owned()));
        for elsewhere in ["https://a.example/index.html", "file:///other/a.html", "file:///site/a/"] {
            assert_eq!(site.name(elsewhere), None);
        }
        assert_eq!(site.apis().collect::<Vec<_>>(), ["a"]);
    }
}
