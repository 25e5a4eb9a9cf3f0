//! Where the programs of others lie: the browser, and the checker of accessibility.

use std::path::{Path, PathBuf};

use crate::Error;

/// The environment variable that names the browser.
pub const CHROMIUM: &str = "CHROMIUM";

/// The environment variable that names the script of axe-core.
pub const AXE: &str = "AXE";

/// What the browser is called on `PATH`.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds the browser: what `$CHROMIUM` names, else the first of its names on `PATH`.
///
/// # Errors
///
/// If there is none.
pub fn chromium() -> Result<PathBuf, Error> {
    if !cfg!(unix) {
        return Err(Error::Absent(
            "the browser is driven over pipes, which this system does not pass on; use Linux or macOS".to_owned(),
        ));
    }
    if let Some(named) = named(CHROMIUM)? {
        return Ok(named);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path =
        |name: &&str| std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file());
    NAMES.iter().find_map(on_path).ok_or_else(|| {
        Error::Absent(format!(
            "no Chromium found: expected `${CHROMIUM}`, or one of {} on `PATH`; `apt-get install chromium` installs it",
            NAMES.join(", ")
        ))
    })
}

/// Finds the script of axe-core: what `$AXE` names, else what `cargo xtask tools` or npm installed in the folder, or in one above it.
///
/// # Errors
///
/// If there is none.
pub fn axe(folder: &Path) -> Result<PathBuf, Error> {
    if let Some(named) = named(AXE)? {
        return Ok(named);
    }
    let places = ["target/peers/axe/node_modules/axe-core/axe.min.js", "node_modules/axe-core/axe.min.js"];
    let all = folder.ancestors().flat_map(|folder| places.map(|place| folder.join(place)));
    all.into_iter().find(|file| file.is_file()).ok_or_else(|| {
        Error::Absent(format!(
            "no axe-core found: expected `${AXE}`, or `node_modules/axe-core` in {} or above; `npm install axe-core` installs it, \
             in a checkout of Specwright `cargo xtask tools`",
            folder.display()
        ))
    })
}

/// The file that an environment variable names, if it is set.
fn named(variable: &str) -> Result<Option<PathBuf>, Error> {
    let Some(path) = std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) else {
        return Ok(None);
    };
    if path.is_file() {
        return Ok(Some(path));
    }
    Err(Error::Absent(format!("`${variable}` names {}, which is no file", path.display())))
}
