//! The specs behind the registries.

use std::sync::OnceLock;

use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;

use crate::registries;
use specwright_tests_live::verdict::Registry;

/// A spec, and what decides on its values.
pub struct Spec {
    pub api: ValidApi,
    pub registry: &'static Registry,
}

/// All of them.
pub fn specs() -> &'static [Spec] {
    static SPECS: OnceLock<Vec<Spec>> = OnceLock::new();
    SPECS.get_or_init(|| {
        let root = specwright_tests::folder::root();
        let all = registries().map(|registry| {
            let paths = specwright_tests::data::entries(&root.join(registry.spec));
            let files = paths.into_iter().filter(|path| path.extension().is_some_and(|it| it == "yaml"));
            let files: Vec<SourceFile> = files
                .map(|path| {
                    let name = path.file_name().unwrap().to_string_lossy().into_owned();
                    SourceFile::new(name, std::fs::read_to_string(&path).unwrap())
                })
                .collect();
            let checked = pipeline::check(&SourceMap::new(files));
            Spec { api: checked.api.unwrap_or_else(|| panic!("{} has an error", registry.spec)), registry }
        });
        all.collect()
    })
}
