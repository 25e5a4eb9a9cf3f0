//! Generates what the tests need of every client, and a test function for each call and payload.

fn main() {
    specwright_tests_generate::write::from_build_script(specwright_tests_generate::live::render);
}
