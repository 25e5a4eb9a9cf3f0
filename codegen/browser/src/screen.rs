//! What a page is shown on.

use serde_json::json;

use crate::{Error, Page};

/// What a page is shown on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// A small laptop: 1366 by 768.
    Laptop,
    /// A phone: 390 by 844.
    Phone,
}

impl Screen {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Laptop, Self::Phone];

    /// Its name in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Laptop => "laptop",
            Self::Phone => "phone",
        }
    }
}

impl Page {
    /// Shows the page on a screen.
    ///
    /// # Errors
    ///
    /// If the browser does not answer.
    pub fn show_on(&self, screen: Screen) -> Result<(), Error> {
        let (width, height, mobile) = match screen {
            Screen::Laptop => (1366, 768, false),
            Screen::Phone => (390, 844, true),
        };
        let params = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile});
        self.send("Emulation.setDeviceMetricsOverride", params).map(drop)
    }

    /// Shows the page as to a person who prefers dark colours, or light ones.
    ///
    /// # Errors
    ///
    /// If the browser does not answer.
    pub fn prefer_dark(&self, dark: bool) -> Result<(), Error> {
        let value = if dark { "dark" } else { "light" };
        let params = json!({"features": [{"name": "prefers-color-scheme", "value": value}]});
        self.send("Emulation.setEmulatedMedia", params).map(drop)
    }

    /// Shows the page as it is printed, or as on a screen.
    ///
    /// # Errors
    ///
    /// If the browser does not answer.
    pub fn print_media(&self, print: bool) -> Result<(), Error> {
        let params = json!({"media": if print { "print" } else { "" }});
        self.send("Emulation.setEmulatedMedia", params).map(drop)
    }

    /// Lets the page run no scripts, or run them; holds for what is opened from then on. [`evaluate`](Self::evaluate) works all the same.
    ///
    /// # Errors
    ///
    /// If the browser does not answer.
    pub fn disable_scripts(&self, disabled: bool) -> Result<(), Error> {
        self.send("Emulation.setScriptExecutionDisabled", json!({"value": disabled})).map(drop)
    }
}
