//! A page of a browser.

use std::path::Path;
use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::wire::{LIMIT, Wire};
use crate::{Error, Event};

/// A page. What is done with it blocks until it is done, for half a minute at most.
pub struct Page {
    wire: Rc<Wire>,
    session: String,
    /// Its storage and cache.
    context: String,
}

/// An address that is being opened.
pub(crate) struct Loading {
    url: String,
    /// How the browser tells this load from others; nothing if it is only another place of the page.
    number: Option<String>,
}

impl Page {
    pub(crate) fn new(wire: &Rc<Wire>) -> Result<Self, Error> {
        let call = |method, params| wire.call(None, method, params, LIMIT);
        let context = text(&call("Target.createBrowserContext", json!({}))?, "browserContextId")?;
        let target = json!({"url": "about:blank", "browserContextId": context, "width": 1366, "height": 768});
        let target = text(&call("Target.createTarget", target)?, "targetId")?;
        let session = text(&call("Target.attachToTarget", json!({"targetId": target, "flatten": true}))?, "sessionId")?;
        let page = Self { wire: Rc::clone(wire), session, context };
        for domain in ["Page", "Network", "Runtime", "Log", "Audits"] {
            page.send(&format!("{domain}.enable"), json!({}))?;
        }
        page.send("Page.setLifecycleEventsEnabled", json!({"enabled": true}))?;
        Ok(page)
    }

    /// Sends a command of the DevTools protocol, and waits for its result.
    ///
    /// # Errors
    ///
    /// If the browser refuses it, or does not answer.
    pub fn send(&self, method: &str, params: Value) -> Result<Value, Error> {
        self.wire.call(Some(&self.session), method, params, LIMIT)
    }

    /// Opens an address, and waits until it is loaded.
    ///
    /// # Errors
    ///
    /// If it cannot be loaded.
    pub fn goto(&self, url: &str) -> Result<(), Error> {
        let loading = self.navigate(url)?;
        self.finish(loading)
    }

    /// Begins to open an address, and does not wait until it is loaded.
    ///
    /// # Errors
    ///
    /// If nothing is there.
    pub fn open(&self, url: &str) -> Result<(), Error> {
        self.navigate(url).map(drop)
    }

    /// Begins to open an address.
    pub(crate) fn navigate(&self, url: &str) -> Result<Loading, Error> {
        let answer = self.send("Page.navigate", json!({"url": url}))?;
        if let Some(error) = answer["errorText"].as_str() {
            return Err(Error::failed(format!("cannot open {url}: {error}")));
        }
        Ok(Loading { url: url.to_owned(), number: answer["loaderId"].as_str().map(str::to_owned) })
    }

    /// Waits until what was begun is loaded.
    pub(crate) fn finish(&self, loading: Loading) -> Result<(), Error> {
        let Loading { url, number: Some(number) } = loading else {
            return Ok(());
        };
        let loaded = self.wire.wait(&self.session, LIMIT, |event| {
            let (method, params) = (&event["method"], &event["params"]);
            let is_load = method == "Page.lifecycleEvent" && params["name"] == "load" && params["loaderId"] == *number;
            is_load.then_some(())
        })?;
        loaded.ok_or_else(|| Error::failed(format!("{url} is not loaded within {} s", LIMIT.as_secs())))
    }

    /// What an expression of JavaScript comes to; a promise is waited for.
    ///
    /// # Errors
    ///
    /// If it throws, or takes too long.
    pub fn evaluate(&self, expression: &str) -> Result<Value, Error> {
        let params =
            json!({"expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true});
        let mut answer = self.send("Runtime.evaluate", params)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            let words = thrown["exception"]["description"].as_str().or(thrown["text"].as_str());
            return Err(Error::failed(format!("a script failed: {}", words.unwrap_or_default())));
        }
        Ok(answer["result"]["value"].take())
    }

    /// What happened on the page since this was asked last.
    #[must_use]
    pub fn events(&self) -> Vec<Event> {
        self.wire.take(&self.session).iter().filter_map(Event::read).collect()
    }

    /// Writes a picture of what is seen to a file, as PNG.
    ///
    /// # Errors
    ///
    /// If there is none, or the file cannot be written.
    pub fn screenshot(&self, file: &Path) -> Result<(), Error> {
        let picture = text(&self.send("Page.captureScreenshot", json!({"format": "png"}))?, "data")?;
        let bytes = BASE64_STANDARD.decode(picture);
        let bytes = bytes.map_err(|error| Error::failed(format!("the browser gave no picture: {error}")))?;
        std::fs::write(file, bytes).map_err(|error| Error::failed(format!("cannot write {}: {error}", file.display())))
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        // The browser may have ended.
        let _ = self.wire.call(None, "Target.disposeBrowserContext", json!({"browserContextId": self.context}), LIMIT);
    }
}

/// A text of an answer.
fn text(answer: &Value, name: &str) -> Result<String, Error> {
    let text = answer[name].as_str();
    text.map(str::to_owned).ok_or_else(|| Error::failed(format!("an answer of the browser lacks `{name}`")))
}
