//! Properties that hold for specs of any size.

use std::fmt::Write as _;

use super::{PagedBy, first_page};
use crate::model::TypeId;
use crate::pipeline;
use crate::source::{SourceFile, SourceMap};

const HEAD: &str = "api: many\nsource: page / all\ndocuments: {page: {title: Many, retrieved: \"2026-11-20\", sections: {all: All}}}\n";

#[test]
fn three_hundred_types_in_a_circle_are_boxed_and_proved() {
    let count = 300;
    let mut text = format!("{HEAD}types:\n");
    for at in 0..count {
        let _ =
            writeln!(text, "  T{at}: {{fields: {{next?: T{}, all?: list<T{}>}}}}", (at + 1) % count, (at + 7) % count);
    }
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("many.yaml", text)]));
    let api = checked.api.unwrap_or_else(|| panic!("{:?}", checked.diagnostics.first()));
    let graph = &api.proof().graph;
    assert!((0..count).all(|at| graph.boxed_id(TypeId(at), TypeId((at + 1) % count))));
}

#[test]
fn every_type_of_a_circle_without_an_end_is_told_once() {
    let count = 300;
    let mut text = format!("{HEAD}types:\n  Outside: {{fields: {{inside!: T0}}}}\n");
    for at in 0..count {
        let _ = writeln!(text, "  T{at}: {{fields: {{next!: T{}}}}}", (at + 1) % count);
    }
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("many.yaml", text)]));
    assert!(checked.api.is_none());
    let found = checked.diagnostics.iter().filter(|found| found.check.id == "endless-type").count();
    assert_eq!(found, count);
}

#[test]
fn an_api_whose_names_clash_is_not_proved() {
    let text = format!("{HEAD}types: {{T: {{fields: {{pageSize?: string, page_size?: string}}}}}}\n");
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("many.yaml", text)]));
    assert!(checked.api.is_none());
    assert_eq!(checked.diagnostics.iter().map(|found| found.check.id).collect::<Vec<_>>(), ["rust-names"]);
}

#[test]
fn the_first_page_is_what_the_document_says() {
    let first = |parameter: &str, by| {
        let text = format!(
            "{HEAD}auth: none\nserver: {{given: base_url}}\ntypes: {{Number: {{type: integer, minimum: 2}}, Page: {{fields: {{items: list<string>}}}}}}\n\
             operations: {{a.list: {{doc: All., get: /a, query: {{page: {parameter}, other: Number}}, paginate: {{page: page, items: items}}, responses: {{200: Page}}}}}}\n"
        );
        let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("many.yaml", text)]));
        let api = checked.api.unwrap_or_else(|| panic!("{:?}", checked.diagnostics.first()));
        first_page(&api, &api.operations[0].query[0].field, by)
    };
    assert_eq!((first("integer", PagedBy::Page), first("integer", PagedBy::Offset)), (1, 0));
    assert_eq!(first("{type: integer, default: 0}", PagedBy::Page), 0);
    assert_eq!(first("{type: integer, minimum: 0}", PagedBy::Page), 0);
    assert_eq!(first("{type: integer, minimum: 0, default: 1}", PagedBy::Page), 1);
    assert_eq!(first("Number", PagedBy::Page), 2);
}
