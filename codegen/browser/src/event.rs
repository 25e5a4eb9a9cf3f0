//! What happens on a page.

use serde_json::Value;

/// Something that happened on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The page asks for an address.
    Request {
        /// The address.
        url: String,
    },
    /// Bytes of an answer came, as they were transferred.
    Received {
        /// How many.
        bytes: u64,
    },
    /// An error: of a script, of the console, of the policy or of the network.
    Problem {
        /// What the browser says.
        words: String,
    },
}

impl Event {
    /// Reads an event of the protocol; `None` for what nobody asks about.
    pub(crate) fn read(event: &Value) -> Option<Self> {
        let params = &event["params"];
        let words = |text: &Value| text.as_str().unwrap_or_default().to_owned();
        match event["method"].as_str()? {
            "Network.requestWillBeSent" => Some(Self::Request { url: words(&params["request"]["url"]) }),
            "Network.webSocketCreated" => Some(Self::Request { url: words(&params["url"]) }),
            // Of a body that came at once the end alone tells the length.
            "Network.loadingFinished" => Some(Self::Received { bytes: number(&params["encodedDataLength"]) }),
            "Runtime.exceptionThrown" => {
                let thrown = &params["exceptionDetails"];
                let words = thrown["exception"]["description"].as_str().or(thrown["text"].as_str());
                Some(Self::Problem { words: format!("a script failed: {}", words.unwrap_or_default()) })
            }
            "Runtime.consoleAPICalled" if matches!(params["type"].as_str(), Some("error" | "assert")) => {
                let arguments = params["args"].as_array().into_iter().flatten();
                let argument = |value: &Value| {
                    let text = value["description"].as_str().or(value["value"].as_str());
                    text.map_or_else(|| value["value"].to_string(), str::to_owned)
                };
                let all: Vec<String> = arguments.map(argument).collect();
                Some(Self::Problem { words: format!("the console says: {}", all.join(" ")) })
            }
            "Log.entryAdded" if params["entry"]["level"] == "error" => {
                let entry = &params["entry"];
                let address = entry["url"].as_str().map(|url| format!(" ({url})")).unwrap_or_default();
                Some(Self::Problem { words: format!("{}{address}", words(&entry["text"])) })
            }
            "Page.javascriptDialogOpening" => {
                Some(Self::Problem { words: format!("a dialog opened: {}", words(&params["message"])) })
            }
            "Audits.issueAdded" if params["issue"]["code"] == "ContentSecurityPolicyIssue" => {
                let details = &params["issue"]["details"]["contentSecurityPolicyIssueDetails"];
                let blocked = details["blockedURL"].as_str().unwrap_or("something inline");
                let directive = words(&details["violatedDirective"]);
                Some(Self::Problem { words: format!("the policy `{directive}` forbids {blocked}") })
            }
            _ => None,
        }
    }
}

/// A whole number of bytes, which the protocol writes as any number.
fn number(value: &Value) -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "negative for what is not known")]
    value.as_u64().unwrap_or_else(|| value.as_f64().unwrap_or(0.0) as u64)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Event;

    #[test]
    fn errors_are_told_and_news_is_not() {
        let read = |method: &str, params| Event::read(&json!({"method": method, "params": params}));
        let problem = |words: &str| Some(Event::Problem { words: words.to_owned() });
        let entry = |level: &str| json!({"entry": {"level": level, "text": "Refused", "url": "file:///a"}});
        assert_eq!(read("Log.entryAdded", entry("error")), problem("Refused (file:///a)"));
        assert_eq!(read("Log.entryAdded", entry("info")), None);
        let called = |kind: &str| json!({"type": kind, "args": [{"value": "a"}, {"value": 1}]});
        assert_eq!(read("Runtime.consoleAPICalled", called("error")), problem("the console says: a 1"));
        assert_eq!(read("Runtime.consoleAPICalled", called("log")), None);
        let thrown = json!({"exceptionDetails": {"text": "Uncaught", "exception": {"description": "Error: no"}}});
        assert_eq!(read("Runtime.exceptionThrown", thrown), problem("a script failed: Error: no"));
        let finished = json!({"encodedDataLength": 12.0});
        assert_eq!(read("Network.loadingFinished", finished), Some(Event::Received { bytes: 12 }));
        assert_eq!(read("Page.frameNavigated", json!({})), None);
    }
}
