//! A consumer outside of the workspace, with generated crates and by hand, against one server; and how many lines each takes.

use std::process::Command;

/// The consumer's own tests, in a build of its own.
#[test]
fn a_consumer_in_fifty_lines() {
    let root = specwright_tests::folder::root();
    let words = "test --locked --manifest-path tests/outside/service/Cargo.toml --target-dir target";
    let tests = Command::new(env!("CARGO")).args(words.split(' ')).current_dir(root).output().unwrap();
    let (told, errors) = (String::from_utf8_lossy(&tests.stdout), String::from_utf8_lossy(&tests.stderr));
    assert!(tests.status.success(), "cargo {words}\n{told}\n{errors}");
    // All of them ran.
    for test in ["with_generated_crates", "by_hand_as_well", "a_consumer_takes_at_most_fifty_lines"] {
        assert!(told.contains(&format!("test {test} ... ok")), "{told}");
    }
}
