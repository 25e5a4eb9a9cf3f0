//! Keys that are pressed on a page.

use serde_json::{Value, json};

use crate::{Error, Page};

/// Keys that are no characters: how the DOM calls each, its number, and the text that it makes.
const KEYS: [(&str, u32, &str); 11] = [
    ("ArrowDown", 40, ""),
    ("ArrowLeft", 37, ""),
    ("ArrowRight", 39, ""),
    ("ArrowUp", 38, ""),
    ("Backspace", 8, ""),
    ("Delete", 46, ""),
    ("End", 35, ""),
    ("Enter", 13, "\r"),
    ("Escape", 27, ""),
    ("Home", 36, ""),
    ("Tab", 9, ""),
];

impl Page {
    /// Presses a key and lets it go: one that the DOM has a name for, such as `Enter`, or a character.
    ///
    /// # Errors
    ///
    /// If there is no such key, or the browser does not answer.
    pub fn press(&self, key: &str) -> Result<(), Error> {
        let (down, up) = strokes(key).ok_or_else(|| Error::failed(format!("there is no key `{key}`")))?;
        self.send("Input.dispatchKeyEvent", down)?;
        self.send("Input.dispatchKeyEvent", up)?;
        Ok(())
    }

    /// Types a text, key by key, into what has the focus.
    ///
    /// # Errors
    ///
    /// If the browser does not answer.
    pub fn type_text(&self, text: &str) -> Result<(), Error> {
        text.chars().try_for_each(|character| self.press(character.encode_utf8(&mut [0; 4])))
    }
}

/// What the browser is told when a key goes down, and when it comes up.
fn strokes(key: &str) -> Option<(Value, Value)> {
    let (number, text) = match KEYS.iter().find(|(name, ..)| *name == key) {
        Some((_, number, text)) => (*number, *text),
        None => {
            let mut characters = key.chars();
            let character = characters.next().filter(|_| characters.next().is_none())?;
            // Letters and digits have the number of their capital; others are known by their text alone.
            let number = if character.is_ascii_alphanumeric() { u32::from(character.to_ascii_uppercase()) } else { 0 };
            (number, key)
        }
    };
    let stroke = |kind: &str| json!({"type": kind, "key": key, "windowsVirtualKeyCode": number});
    let mut down = stroke(if text.is_empty() { "rawKeyDown" } else { "keyDown" });
    if !text.is_empty() {
        down["text"] = text.into();
    }
    Some((down, stroke("keyUp")))
}

#[cfg(test)]
mod tests {
    use super::strokes;

    #[test]
    fn keys_have_names_or_are_characters() {
        let down =
            |key: &str| strokes(key).map(|(down, _)| (down["text"].clone(), down["windowsVirtualKeyCode"].clone()));
        assert_eq!(down("a"), Some(("a".into(), 65.into())));
        assert_eq!(down("ü"), Some(("ü".into(), 0.into())));
        assert_eq!(down("Enter"), Some(("\r".into(), 13.into())));
        assert_eq!(down("ArrowDown"), Some((serde_json::Value::Null, 40.into())));
        assert_eq!(down("Return"), None);
        assert_eq!(down(""), None);
    }
}
