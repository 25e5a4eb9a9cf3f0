//! Generates a function for each sample of the docs.

fn main() {
    specwright_tests_generate::write::from_build_script(|_, subjects| {
        Ok(specwright_tests_generate::samples::render(subjects))
    });
}
