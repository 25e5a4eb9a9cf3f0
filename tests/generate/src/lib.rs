//! Writes tests of generated clients: every operation called over HTTP, every payload read and written back, values judged,
//! every public item named. No part of the product; its consumers never compile it.

pub mod calls;
pub mod consumer;
mod module_list;
pub mod registry;
mod tested;

use specwright::backend::OutputFile;

pub use tested::Tested;

/// The tests of generated Rust: every operation called, every public item named. Below `tests/tests`.
#[must_use]
pub fn tests(all: &[Tested<'_>]) -> Vec<OutputFile> {
    let (crates, cases): (Vec<&Tested<'_>>, Vec<&Tested<'_>>) = all.iter().partition(|tested| tested.module.is_none());
    let mut files = Vec::new();
    for (folder, tested) in [("generated/calls", &crates), ("generated/cases", &cases)] {
        let made: Vec<_> = tested.iter().map(|tested| calls::render(tested, tested.krate, folder)).collect();
        files.push(calls::modules(folder, &made));
        files.extend(made);
    }
    for (folder, tested) in [("consumer/apis", &crates), ("consumer/cases", &cases)] {
        let made: Vec<_> = tested.iter().map(|tested| consumer::render(tested, tested.krate, folder)).collect();
        files.push(consumer::modules(folder, &made));
        files.extend(made);
    }
    files
}

/// What decides on values of generated Rust, for the tests of validators. Below `tests/tests`.
#[must_use]
pub fn registries(all: &[Tested<'_>]) -> Vec<OutputFile> {
    let mut files = Vec::new();
    for (folder, alone) in [("validation/apis", true), ("validation/cases", false)] {
        let tested = all.iter().filter(|tested| tested.module.is_none() == alone);
        let made: Vec<_> = tested.map(|tested| registry::render(tested, tested.krate, folder)).collect();
        files.push(registry::modules(folder, &made));
        files.extend(made);
    }
    files
}
