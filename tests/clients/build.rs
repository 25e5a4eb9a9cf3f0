//! Generates the clients of all cases, and declares those of the specs.

fn main() {
    specwright_tests_generate::write::from_build_script(|root, subjects| {
        Ok(specwright_tests_generate::clients::render(root, subjects))
    });
}
