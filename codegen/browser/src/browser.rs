//! A browser.

use std::rc::Rc;

use serde_json::json;

use crate::wire::{LIMIT, Wire};
use crate::{Error, Page, program};

/// A headless browser with a profile of its own. It ends when it and its pages are dropped.
pub struct Browser {
    wire: Rc<Wire>,
}

impl Browser {
    /// Starts the browser that [`chromium`](crate::chromium) finds.
    ///
    /// # Errors
    ///
    /// If there is none, or it does not start.
    pub fn start() -> Result<Self, Error> {
        let wire = Wire::start(&program::chromium()?)?;
        wire.call(None, "Browser.getVersion", json!({}), LIMIT)?;
        Ok(Self { wire: Rc::new(wire) })
    }

    /// What the browser calls itself, with its version.
    ///
    /// # Errors
    ///
    /// If the browser does not answer.
    pub fn version(&self) -> Result<String, Error> {
        let version = self.wire.call(None, "Browser.getVersion", json!({}), LIMIT)?;
        Ok(version["product"].as_str().unwrap_or_default().to_owned())
    }

    /// Opens an empty page, which shares neither storage nor cache with others.
    ///
    /// # Errors
    ///
    /// If the browser does not answer.
    pub fn page(&self) -> Result<Page, Error> {
        Page::new(&self.wire)
    }
}
