//! Paths of errors of decoding as JSON Pointers.

use specwright_runtime::DecodeError;
use specwright_tests_live::pointer::{of_path, step};

#[test]
fn paths_become_pointers() {
    let odd = ["plain", "a b", "", "3", "a\"b\\", "x/y~z", "\n\u{1}\u{202e}", "]", "a.b", "é"];
    for name in odd {
        let error = DecodeError::new("a", "b").in_item(7).in_member(name).in_member("top");
        assert_eq!(of_path(&error.path()), format!("/top{}/7", step(name)), "{}", error.path());
    }
    assert_eq!(of_path("$"), "");
}
