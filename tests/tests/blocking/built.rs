//! What a client that blocks is built of.

use std::process::Command;

#[test]
fn no_asynchronous_runtime_is_built() {
    let words = "tree --offline -p cloudmore --no-default-features --features blocking -e normal --prefix none";
    let tree =
        Command::new(env!("CARGO")).args(words.split(' ')).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8_lossy(&tree.stdout).into_owned();
    assert!(tree.contains("ureq v"), "{tree}");
    for name in ["tokio", "hyper", "reqwest"] {
        assert!(!tree.contains(name), "{name} is built:\n{tree}");
    }
}
