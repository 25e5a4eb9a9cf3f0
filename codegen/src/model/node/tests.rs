//! Paths print and parse, and both walks see the same nodes.

use super::{Location, NodePath, OperationPart};
use crate::pipeline;
use crate::source::{SourceFile, SourceMap};

fn corners() -> crate::valid::ValidApi {
    let text = include_str!("tests.yaml");
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("nodes.yaml", text)]));
    checked.api.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics))
}

#[test]
fn every_node_is_found_under_what_it_prints() {
    let api = corners();
    let nodes: Vec<_> = api.nodes().collect();
    assert!(nodes.len() > 40, "{}", nodes.len());
    for (path, node) in &nodes {
        let words = path.to_string();
        let parsed: NodePath = words.parse().unwrap();
        assert_eq!(parsed.to_string(), words);
        let same = |found: super::NodeRef<'_>| format!("{found:?}") == format!("{node:?}");
        assert!(api.node(path).is_some_and(same), "{words}");
        assert!(api.node(&parsed).is_some(), "{words}");
    }
}

#[test]
fn nearly_every_path_is_parsed_as_it_was() {
    let other: Vec<String> = corners()
        .nodes()
        .filter(|(path, _)| path.to_string().parse::<NodePath>().as_ref() != Ok(path))
        .map(|(path, _)| path.to_string())
        .collect();
    assert_eq!(other, ["operations.things.query.examples.answer", "operations.things.body"]);
}

#[test]
fn both_walks_see_the_same_facts() {
    let api = corners();
    let read: Vec<String> = api.metadata_of_nodes().map(|(path, metadata)| format!("{path} {metadata:?}")).collect();
    let mut written = Vec::new();
    let mut api = crate::model::Api::clone(&api);
    api.visit_metadata(&mut |path, metadata| written.push(format!("{path} {metadata:?}")));
    assert_eq!(read, written);
}

#[test]
fn the_name_of_an_operation_may_hold_keywords() {
    let path = NodePath::parameter("things.query", Location::Query, "page");
    assert_eq!("operations.things.query.query.page".parse(), Ok(path));
    let of = |part| NodePath::InOperation("things.get".into(), part);
    assert_eq!("operations.things.get.auth".parse(), Ok(of(OperationPart::Auth)));
    assert_eq!("operations.things.get".parse(), Ok(NodePath::Operation("things.get".into())));
    for none in ["", "api.x", "type.X", "responses.abc", "operations.", "types"] {
        assert!(none.parse::<NodePath>().is_err(), "{none}");
    }
}
