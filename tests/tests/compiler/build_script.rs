//! What a consumer's `build.rs` calls: one file to include, or all errors and no file.

use specwright::backend::rust::Options;
use specwright::build::{Failure, generate_into, generate_into_with};
use specwright_tests::folder::root;

#[test]
fn one_file_is_written_and_left_alone_when_it_is_the_same() {
    let out = tempfile::tempdir().unwrap();
    let specs = root().join("specs/cloudcockpit");
    let path = generate_into(&specs, out.path()).unwrap();
    assert_eq!(path, out.path().join("cloudcockpit.rs"));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("pub mod types {") && text.contains("pub struct UpdateAgreement"));
    let before = std::fs::metadata(&path).unwrap().modified().unwrap();
    generate_into(&specs, out.path()).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 1);
}

/// What is declared stays, so that code which asks for checks compiles with and without them.
#[test]
fn checks_can_be_left_out() {
    let out = tempfile::tempdir().unwrap();
    let specs = root().join("specs/cloudcockpit");
    let with = std::fs::read_to_string(generate_into(&specs, out.path()).unwrap()).unwrap();
    let options = Options { validators: false };
    let without = std::fs::read_to_string(generate_into_with(&specs, out.path(), &options).unwrap()).unwrap();
    let count = |text: &str, part: &str| text.matches(part).count();
    assert!(count(&with, "rt::Rule {") > 0 && count(&without, "rt::Rule {") == 0);
    assert_eq!(count(&with, "impl rt::Validate for"), count(&without, "impl rt::Validate for"));
}

#[test]
fn a_spec_with_errors_writes_nothing_and_shows_them_all() {
    let (specs, out) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    std::fs::write(specs.path().join("api.yaml"), "api: demo\nserver: nowhere\ntypo: 1\n").unwrap();
    let Err(Failure::Spec(text)) = generate_into(specs.path(), out.path()) else { panic!("it has errors") };
    assert!(text.contains("error[unknown-key]: unknown keyword `typo` of an API"), "{text}");
    assert!(text.contains("api.yaml:3:1"), "{text}");
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 0);
}
