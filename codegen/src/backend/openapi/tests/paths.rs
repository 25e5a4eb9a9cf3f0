//! Templates that meet in one path.

use serde_json::json;

use super::{at, exported};
use crate::model::*;
use crate::schema::test_api::*;

#[test]
fn templates_that_differ_in_names_alone_are_one_path() {
    let mut api = api();
    api.operations = vec![
        operation("carts.get", Verb::Get, "/carts/{cart}/goods/{good}"),
        operation("carts.put", Verb::Put, "/carts/{id}/goods/{good}"),
    ];
    let document = exported(&api);
    assert_eq!(at(&document, "/paths").as_object().unwrap().len(), 1);
    let parameter = at(&document, "/paths/~1carts~1{cart}~1goods~1{good}/put/parameters/0");
    assert_eq!(parameter["name"], "cart");
    assert_eq!(parameter["x-name"], "id");
}

#[test]
fn of_two_operations_in_one_place_the_newer_stands_and_keeps_the_older() {
    let mut api = api();
    api.versions = names(&["v1", "v2"]);
    let mut old = operation("carts.list_v1", Verb::Get, "/carts");
    old.metadata.removed = Some(name("v2"));
    let mut new = operation("carts.list", Verb::Get, "/carts");
    new.metadata.since = Some(name("v2"));
    for operations in [vec![old.clone(), new.clone()], vec![new, old]] {
        api.operations = operations;
        let document = exported(&api);
        assert_eq!(at(&document, "/paths/~1carts/get/operationId"), "carts.list");
        assert_eq!(at(&document, "/paths/~1carts/get/x-older/0/operationId"), "carts.list_v1");
        assert_eq!(at(&document, "/paths/~1carts/get/x-older/0/x-versions"), &json!(["v1"]));
    }
}
