//! JSONTestSuite: what is JSON is read and written back, what is not is refused, whatever is open does not fail badly.

use serde_json::Value;
use specwright_runtime::{Json, from_slice, to_string};

#[test]
fn json_is_read_and_what_is_not_is_refused() {
    let Some(folder) = crate::folder("the JSON Test Suite") else { return };
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(folder.join("json/test_parsing")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read(&path).unwrap();
        let read = from_slice::<Json>(&text);
        seen += 1;
        match (name.chars().next(), &read) {
            (Some('y'), Ok(json)) => {
                let written: Value = serde_json::from_str(&to_string(json)).unwrap();
                if written != serde_json::from_slice::<Value>(&text).unwrap() {
                    wrong.push(format!("{name} is written back as {}", to_string(json)));
                }
            }
            (Some('y'), Err(error)) => wrong.push(format!("{name}: {error}")),
            (Some('n'), Ok(_)) => wrong.push(format!("{name} is accepted")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 300, "{seen} files");
}
