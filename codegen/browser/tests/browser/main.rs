//! The driver against pages of its own, and what is checked on sites against one that is right and one that is wrong. Without a browser
//! the tests say that they were skipped, and so do those that need axe-core where that is not installed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod driver;
mod fixture;
mod verify;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use specwright_browser::{Browser, Error};

/// A browser; without one the test says that it is skipped.
fn browser() -> Option<Browser> {
    there(Browser::start())
}

/// The script of axe-core, where it is installed.
fn axe() -> Option<PathBuf> {
    there(specwright_browser::axe(Path::new(env!("CARGO_MANIFEST_DIR"))))
}

fn there<T>(found: Result<T, Error>) -> Option<T> {
    match found {
        Ok(found) => Some(found),
        Err(Error::Absent(words)) => {
            // Past what the harness shows of failed tests alone.
            std::io::stderr().write_all(format!("skipped: {words}\n").as_bytes()).unwrap();
            None
        }
        Err(error) => panic!("{error}"),
    }
}
