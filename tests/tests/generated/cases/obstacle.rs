// @generated from the case obstacle by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `obstacle` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::obstacle;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> obstacle::Client {
    obstacle::Client::builder("secret of self", value::<String>(r#""X-Crate 1; q=\"1,2\"""#), address.to_owned() + "/given")
        .drift_header(value::<String>(r#""Drift 1; q=\"1,2\"""#))
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &obstacle::Documented) -> Said {
    let body = match error {
        obstacle::Documented::ErrorType(body) => Some(json(body)),
        obstacle::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_self_new() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "self"],
        query: &[("type", "secret of type")],
        headers: &[("content-type", "application/json"), ("x-crate", r#"X-Crate 1; q="1,2""#), ("drift", r#"Drift 1; q="1,2""#), ("x-super", r#"X-Super 1; q="1,2""#), ("accept", "application/json"), ("x-self", "secret of self")],
        absent: &[],
        body: Some("{\"result\": {\"Ok\": \"Ok 1 \\\"ü\\\\\\n😀\", \"Err\": \"Err 2\"}, \"option\": {\"Some\": \"Some 3\", \"None\": \"None 4\"}, \"string\": {\"len\": 105}, \"vec\": {\"items\": [{\"Ok\": \"Ok 6\", \"Err\": \"Err 7\"}]}, \"box\": {\"inner\": {}}, \"client\": {\"new\": \"new 8\", \"build\": \"build 9\", \"clone\": \"clone 10\"}, \"error\": \"Error\", \"self\": {\"self\": \"self 11\", \"crate\": \"crate 12\", \"super\": \"super 13\"}, \"default\": {\"default\": \"default 14\"}, \"json\": [{\"anything\": [1, 2.50, 123456789012345678901234567890]}], \"u8\": 116, \"str\": \"str 17\", \"keywords\": {\"as\": \"as 18\", \"async\": \"async 19\", \"await\": \"await 20\", \"break\": \"break 21\", \"const\": \"const 22\", \"dyn\": \"dyn 23\", \"else\": \"else 24\", \"enum\": \"enum 25\", \"false\": \"false 26\", \"fn\": \"fn 27\", \"for\": \"for 28\", \"gen\": \"gen 29\", \"impl\": \"impl 30\", \"in\": \"in 31\", \"let\": \"let 32\", \"loop\": \"loop 33\", \"match\": \"match 34\", \"mod\": \"mod 35\", \"move\": \"move 36\", \"mut\": \"mut 37\", \"pub\": \"pub 38\", \"ref\": \"ref 39\", \"return\": \"return 40\", \"static\": \"static 41\", \"struct\": \"struct 42\", \"trait\": \"trait 43\", \"try\": \"try 44\", \"type\": \"type 45\", \"union\": \"union 46\", \"unsafe\": \"unsafe 47\", \"use\": \"use 48\", \"where\": \"where 49\", \"while\": \"while 50\", \"yield\": \"yield 51\", \"abstract\": \"abstract 52\", \"box\": \"box 53\", \"macro\": \"macro 54\", \"_\": \"_ 55\"}, \"fields\": {\"1st\": \"1st 56\", \"2\": \"2 57\", \"@odata.context\": \"@odata.context 58\", \"$\": \"$ 59\", \"+1\": \"+1 60\", \"-1\": \"-1 61\", \"***\": \"*** 62\", \"größe\": \"größe 63\", \"名前\": \"名前 64\", \"😀\": \"😀 65\", \"extra\": \"extra 66\", \"builder\": \"builder 67\", \"to_string\": \"to_string 68\", \"a.b.c\": \"a.b.c 69\", \"a/b\": \"a/b 70\", \"c\\\"d\": \"c\\\"d 71\", \"e\\\\f\": \"e\\\\f 72\", \"<script>\": \"<script> 73\", \"*/\": \"*/ 74\", \"\u{202e}right\": \"\u{202e}right 75\", \"tab\\tname\": \"tab\\tname 76\"}, \"cases\": {\"ID\": \"ID 77\", \"UserName\": \"UserName 78\", \"eTag\": \"eTag 79\"}, \"casing\": {\"id\": \"id 80\", \"user_name\": \"user_name 81\", \"ETAG\": \"ETAG 82\"}, \"values\": {\"text\": \"\", \"number\": 0, \"mixed\": [\"OPEN\"]}, \"unions\": {\"type\": \"self\", \"Self\": \"Self 83\"}, \"choices\": {\"type\": \"self\", \"self\": \"self 84\"}}"),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: "{\"result\": {\"Ok\": \"Ok 1 \\\"ü\\\\\\n😀\", \"Err\": \"Err 2\"}, \"option\": {\"Some\": \"Some 3\", \"None\": \"None 4\"}, \"string\": {\"len\": 1234567890123456789005}, \"vec\": {\"items\": [{\"Ok\": \"Ok 6\", \"Err\": \"Err 7\"}]}, \"box\": {\"inner\": {}}, \"client\": {\"new\": \"new 8\", \"build\": \"build 9\", \"clone\": \"clone 10\"}, \"error\": \"Error\", \"self\": {\"self\": \"self 11\", \"crate\": \"crate 12\", \"super\": \"super 13\"}, \"default\": {\"default\": \"default 14\"}, \"json\": [{\"anything\": [1, 2.50, 123456789012345678901234567890]}], \"u8\": 1234567890123456789016, \"str\": \"str 17\", \"keywords\": {\"as\": \"as 18\", \"async\": \"async 19\", \"await\": \"await 20\", \"break\": \"break 21\", \"const\": \"const 22\", \"dyn\": \"dyn 23\", \"else\": \"else 24\", \"enum\": \"enum 25\", \"false\": \"false 26\", \"fn\": \"fn 27\", \"for\": \"for 28\", \"gen\": \"gen 29\", \"impl\": \"impl 30\", \"in\": \"in 31\", \"let\": \"let 32\", \"loop\": \"loop 33\", \"match\": \"match 34\", \"mod\": \"mod 35\", \"move\": \"move 36\", \"mut\": \"mut 37\", \"pub\": \"pub 38\", \"ref\": \"ref 39\", \"return\": \"return 40\", \"static\": \"static 41\", \"struct\": \"struct 42\", \"trait\": \"trait 43\", \"try\": \"try 44\", \"type\": \"type 45\", \"union\": \"union 46\", \"unsafe\": \"unsafe 47\", \"use\": \"use 48\", \"where\": \"where 49\", \"while\": \"while 50\", \"yield\": \"yield 51\", \"abstract\": \"abstract 52\", \"box\": \"box 53\", \"macro\": \"macro 54\", \"_\": \"_ 55\"}, \"fields\": {\"1st\": \"1st 56\", \"2\": \"2 57\", \"@odata.context\": \"@odata.context 58\", \"$\": \"$ 59\", \"+1\": \"+1 60\", \"-1\": \"-1 61\", \"***\": \"*** 62\", \"größe\": \"größe 63\", \"名前\": \"名前 64\", \"😀\": \"😀 65\", \"extra\": \"extra 66\", \"builder\": \"builder 67\", \"to_string\": \"to_string 68\", \"a.b.c\": \"a.b.c 69\", \"a/b\": \"a/b 70\", \"c\\\"d\": \"c\\\"d 71\", \"e\\\\f\": \"e\\\\f 72\", \"<script>\": \"<script> 73\", \"*/\": \"*/ 74\", \"\u{202e}right\": \"\u{202e}right 75\", \"tab\\tname\": \"tab\\tname 76\"}, \"cases\": {\"ID\": \"ID 77\", \"UserName\": \"UserName 78\", \"eTag\": \"eTag 79\"}, \"casing\": {\"id\": \"id 80\", \"user_name\": \"user_name 81\", \"ETAG\": \"ETAG 82\"}, \"values\": {\"text\": \"\", \"number\": 0, \"mixed\": [\"OPEN\"]}, \"unions\": {\"type\": \"self\", \"Self\": \"Self 83\"}, \"choices\": {\"type\": \"self\", \"self\": \"self 84\"}}", gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.self_().new(value::<obstacle::types::All>("{\"result\": {\"Ok\": \"Ok 1 \\\"ü\\\\\\n😀\", \"Err\": \"Err 2\"}, \"option\": {\"Some\": \"Some 3\", \"None\": \"None 4\"}, \"string\": {\"len\": 105}, \"vec\": {\"items\": [{\"Ok\": \"Ok 6\", \"Err\": \"Err 7\"}]}, \"box\": {\"inner\": {}}, \"client\": {\"new\": \"new 8\", \"build\": \"build 9\", \"clone\": \"clone 10\"}, \"error\": \"Error\", \"self\": {\"self\": \"self 11\", \"crate\": \"crate 12\", \"super\": \"super 13\"}, \"default\": {\"default\": \"default 14\"}, \"json\": [{\"anything\": [1, 2.50, 123456789012345678901234567890]}], \"u8\": 116, \"str\": \"str 17\", \"keywords\": {\"as\": \"as 18\", \"async\": \"async 19\", \"await\": \"await 20\", \"break\": \"break 21\", \"const\": \"const 22\", \"dyn\": \"dyn 23\", \"else\": \"else 24\", \"enum\": \"enum 25\", \"false\": \"false 26\", \"fn\": \"fn 27\", \"for\": \"for 28\", \"gen\": \"gen 29\", \"impl\": \"impl 30\", \"in\": \"in 31\", \"let\": \"let 32\", \"loop\": \"loop 33\", \"match\": \"match 34\", \"mod\": \"mod 35\", \"move\": \"move 36\", \"mut\": \"mut 37\", \"pub\": \"pub 38\", \"ref\": \"ref 39\", \"return\": \"return 40\", \"static\": \"static 41\", \"struct\": \"struct 42\", \"trait\": \"trait 43\", \"try\": \"try 44\", \"type\": \"type 45\", \"union\": \"union 46\", \"unsafe\": \"unsafe 47\", \"use\": \"use 48\", \"where\": \"where 49\", \"while\": \"while 50\", \"yield\": \"yield 51\", \"abstract\": \"abstract 52\", \"box\": \"box 53\", \"macro\": \"macro 54\", \"_\": \"_ 55\"}, \"fields\": {\"1st\": \"1st 56\", \"2\": \"2 57\", \"@odata.context\": \"@odata.context 58\", \"$\": \"$ 59\", \"+1\": \"+1 60\", \"-1\": \"-1 61\", \"***\": \"*** 62\", \"größe\": \"größe 63\", \"名前\": \"名前 64\", \"😀\": \"😀 65\", \"extra\": \"extra 66\", \"builder\": \"builder 67\", \"to_string\": \"to_string 68\", \"a.b.c\": \"a.b.c 69\", \"a/b\": \"a/b 70\", \"c\\\"d\": \"c\\\"d 71\", \"e\\\\f\": \"e\\\\f 72\", \"<script>\": \"<script> 73\", \"*/\": \"*/ 74\", \"\u{202e}right\": \"\u{202e}right 75\", \"tab\\tname\": \"tab\\tname 76\"}, \"cases\": {\"ID\": \"ID 77\", \"UserName\": \"UserName 78\", \"eTag\": \"eTag 79\"}, \"casing\": {\"id\": \"id 80\", \"user_name\": \"user_name 81\", \"ETAG\": \"ETAG 82\"}, \"values\": {\"text\": \"\", \"number\": 0, \"mixed\": [\"OPEN\"]}, \"unions\": {\"type\": \"self\", \"Self\": \"Self 83\"}, \"choices\": {\"type\": \"self\", \"self\": \"self 84\"}}"))
            .r#type("secret of type")
            .x_super(value::<String>(r#""X-Super 1; q=\"1,2\"""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_self_self() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "self", "1/a b?c#d%25&e=f+ü", "2/a b?c#d%25&e=f+ü"],
        query: &[("fn", "3/a b?c#d%25&e=f+ü"), ("Self2", "4/a b?c#d%25&e=f+ü"), ("body", "5/a b?c#d%25&e=f+ü"), ("headers", "6/a b?c#d%25&e=f+ü"), ("type", "secret of type")],
        headers: &[("x-impl", r#"X-Impl 1; q="1,2""#), ("x-crate", r#"X-Crate 1; q="1,2""#), ("drift", r#"Drift 1; q="1,2""#), ("x-super", r#"X-Super 1; q="1,2""#), ("accept", "application/json"), ("x-self", "secret of self")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: "{\"result\": {\"Ok\": \"Ok 1 \\\"ü\\\\\\n😀\", \"Err\": \"Err 2\"}, \"option\": {\"Some\": \"Some 3\", \"None\": \"None 4\"}, \"string\": {\"len\": 1234567890123456789005}, \"vec\": {\"items\": [{\"Ok\": \"Ok 6\", \"Err\": \"Err 7\"}]}, \"box\": {\"inner\": {}}, \"client\": {\"new\": \"new 8\", \"build\": \"build 9\", \"clone\": \"clone 10\"}, \"error\": \"Error\", \"self\": {\"self\": \"self 11\", \"crate\": \"crate 12\", \"super\": \"super 13\"}, \"default\": {\"default\": \"default 14\"}, \"json\": [{\"anything\": [1, 2.50, 123456789012345678901234567890]}], \"u8\": 1234567890123456789016, \"str\": \"str 17\", \"keywords\": {\"as\": \"as 18\", \"async\": \"async 19\", \"await\": \"await 20\", \"break\": \"break 21\", \"const\": \"const 22\", \"dyn\": \"dyn 23\", \"else\": \"else 24\", \"enum\": \"enum 25\", \"false\": \"false 26\", \"fn\": \"fn 27\", \"for\": \"for 28\", \"gen\": \"gen 29\", \"impl\": \"impl 30\", \"in\": \"in 31\", \"let\": \"let 32\", \"loop\": \"loop 33\", \"match\": \"match 34\", \"mod\": \"mod 35\", \"move\": \"move 36\", \"mut\": \"mut 37\", \"pub\": \"pub 38\", \"ref\": \"ref 39\", \"return\": \"return 40\", \"static\": \"static 41\", \"struct\": \"struct 42\", \"trait\": \"trait 43\", \"try\": \"try 44\", \"type\": \"type 45\", \"union\": \"union 46\", \"unsafe\": \"unsafe 47\", \"use\": \"use 48\", \"where\": \"where 49\", \"while\": \"while 50\", \"yield\": \"yield 51\", \"abstract\": \"abstract 52\", \"box\": \"box 53\", \"macro\": \"macro 54\", \"_\": \"_ 55\"}, \"fields\": {\"1st\": \"1st 56\", \"2\": \"2 57\", \"@odata.context\": \"@odata.context 58\", \"$\": \"$ 59\", \"+1\": \"+1 60\", \"-1\": \"-1 61\", \"***\": \"*** 62\", \"größe\": \"größe 63\", \"名前\": \"名前 64\", \"😀\": \"😀 65\", \"extra\": \"extra 66\", \"builder\": \"builder 67\", \"to_string\": \"to_string 68\", \"a.b.c\": \"a.b.c 69\", \"a/b\": \"a/b 70\", \"c\\\"d\": \"c\\\"d 71\", \"e\\\\f\": \"e\\\\f 72\", \"<script>\": \"<script> 73\", \"*/\": \"*/ 74\", \"\u{202e}right\": \"\u{202e}right 75\", \"tab\\tname\": \"tab\\tname 76\"}, \"cases\": {\"ID\": \"ID 77\", \"UserName\": \"UserName 78\", \"eTag\": \"eTag 79\"}, \"casing\": {\"id\": \"id 80\", \"user_name\": \"user_name 81\", \"ETAG\": \"ETAG 82\"}, \"values\": {\"text\": \"\", \"number\": 0, \"mixed\": [\"OPEN\"]}, \"unions\": {\"type\": \"self\", \"Self\": \"Self 83\"}, \"choices\": {\"type\": \"self\", \"self\": \"self 84\"}}", gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.self_().self_(value::<String>(r#""1/a b?c#d%25&e=f+ü""#), value::<String>(r#""2/a b?c#d%25&e=f+ü""#))
            .r#fn(value::<String>(r#""3/a b?c#d%25&e=f+ü""#))
            .self2(value::<String>(r#""4/a b?c#d%25&e=f+ü""#))
            .body(value::<String>(r#""5/a b?c#d%25&e=f+ü""#))
            .headers(value::<String>(r#""6/a b?c#d%25&e=f+ü""#))
            .x_impl(value::<String>(r#""X-Impl 1; q=\"1,2\"""#))
            .r#type("secret of type")
            .x_super(value::<String>(r#""X-Super 1; q=\"1,2\"""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_type_fn_match() {
    let wanted = Wanted {
        method: "DELETE",
        path: &["given", "match"],
        query: &[("type", "secret of type")],
        headers: &[("x-crate", r#"X-Crate 1; q="1,2""#), ("drift", r#"Drift 1; q="1,2""#), ("x-super", r#"X-Super 1; q="1,2""#), ("accept", "application/json"), ("x-self", "secret of self")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.r#type().r#fn().r#match()
            .r#type("secret of type")
            .x_super(value::<String>(r#""X-Super 1; q=\"1,2\"""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_client_client() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "client"],
        query: &[("type", "secret of type")],
        headers: &[("x-crate", r#"X-Crate 1; q="1,2""#), ("drift", r#"Drift 1; q="1,2""#), ("x-super", r#"X-Super 1; q="1,2""#), ("accept", "application/json"), ("x-self", "secret of self")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"new": "new 1 \"ü\\\n😀", "build": "build 2", "clone": "clone 3"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.client().client()
            .r#type("secret of type")
            .x_super(value::<String>(r#""X-Super 1; q=\"1,2\"""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_errors_error() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "error"],
        query: &[("type", "secret of type")],
        headers: &[("x-crate", r#"X-Crate 1; q="1,2""#), ("drift", r#"Drift 1; q="1,2""#), ("x-super", r#"X-Super 1; q="1,2""#), ("accept", "application/json"), ("x-self", "secret of self")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#""Error""#, gives: Gives::Value },
        Answer { status: 400, media: Some("application/json"), body: r#""Error""#, gives: Gives::Documented(&[]) },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.errors().error()
            .r#type("secret of type")
            .x_super(value::<String>(r#""X-Super 1; q=\"1,2\"""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_drift_drift() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "drift"],
        query: &[("drift", "1/a b?c#d%25&e=f+ü"), ("type", "secret of type")],
        headers: &[("x-crate", r#"X-Crate 1; q="1,2""#), ("drift", r#"Drift 1; q="1,2""#), ("x-super", r#"X-Super 1; q="1,2""#), ("accept", "application/json"), ("x-self", "secret of self")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"as": "as 1 \"ü\\\n😀", "async": "async 2", "await": "await 3", "break": "break 4", "const": "const 5", "dyn": "dyn 6", "else": "else 7", "enum": "enum 8", "false": "false 9", "fn": "fn 10", "for": "for 11", "gen": "gen 12", "impl": "impl 13", "in": "in 14", "let": "let 15", "loop": "loop 16", "match": "match 17", "mod": "mod 18", "move": "move 19", "mut": "mut 20", "pub": "pub 21", "ref": "ref 22", "return": "return 23", "static": "static 24", "struct": "struct 25", "trait": "trait 26", "try": "try 27", "type": "type 28", "union": "union 29", "unsafe": "unsafe 30", "use": "use 31", "where": "where 32", "while": "while 33", "yield": "yield 34", "abstract": "abstract 35", "box": "box 36", "macro": "macro 37", "_": "_ 38"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.drift_group().drift()
            .drift_value(value::<String>(r#""1/a b?c#d%25&e=f+ü""#))
            .r#type("secret of type")
            .x_super(value::<String>(r#""X-Super 1; q=\"1,2\"""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_result() {
    each_form_survives::<obstacle::types::Result>(PAIRS, &[
        r#"{"Ok": "Ok 1 \"ü\\\n😀", "Err": "Err 2"}"#,
        "{}",
    ], &[
        r#"{"Ok": "Ok 3", "Err": "Err 4"}"#,
        r#"{"Ok": null, "Err": null}"#,
        r#"{"Ok": "Ok 1 \"ü\\\n😀", "Err": "Err 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_option() {
    each_form_survives::<obstacle::types::Option>(PAIRS, &[
        r#"{"Some": "Some 1 \"ü\\\n😀", "None": "None 2"}"#,
        "{}",
    ], &[
        r#"{"Some": "Some 3", "None": "None 4"}"#,
        r#"{"Some": null, "None": null}"#,
        r#"{"Some": "Some 1 \"ü\\\n😀", "None": "None 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_string() {
    each_form_survives::<obstacle::types::String>(PAIRS, &[
        r#"{"len": 1234567890123456789001}"#,
        "{}",
    ], &[
        r#"{"len": 1234567890123456789002}"#,
        r#"{"len": null}"#,
        r#"{"len": 1234567890123456789001, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_vec() {
    each_form_survives::<obstacle::types::Vec>(PAIRS, &[
        r#"{"items": [{"Ok": "Ok 1 \"ü\\\n😀", "Err": "Err 2"}]}"#,
        "{}",
    ], &[
        r#"{"items": [{"Ok": "Ok 3", "Err": "Err 4"}]}"#,
        r#"{"items": null}"#,
        r#"{"items": [{"Ok": "Ok 1 \"ü\\\n😀", "Err": "Err 2"}], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_box() {
    each_form_survives::<obstacle::types::Box>(PAIRS, &[
        r#"{"inner": {}}"#,
        "{}",
    ], &[
        r#"{"inner": null}"#,
        r#"{"inner": {}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_client() {
    each_form_survives::<obstacle::types::ClientType>(PAIRS, &[
        r#"{"new": "new 1 \"ü\\\n😀", "build": "build 2", "clone": "clone 3"}"#,
        "{}",
    ], &[
        r#"{"new": "new 4", "build": "build 5", "clone": "clone 6"}"#,
        r#"{"new": null, "build": null, "clone": null}"#,
        r#"{"new": "new 1 \"ü\\\n😀", "build": "build 2", "clone": "clone 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_error() {
    each_form_survives::<obstacle::types::ErrorType>(PAIRS, &[
        r#""Error""#,
        r#""Other""#,
        r#""Unknown""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_self() {
    each_form_survives::<obstacle::types::Self_>(PAIRS, &[
        r#"{"self": "self 1 \"ü\\\n😀", "crate": "crate 2", "super": "super 3"}"#,
        "{}",
    ], &[
        r#"{"self": "self 4", "crate": "crate 5", "super": "super 6"}"#,
        r#"{"self": null, "crate": null, "super": null}"#,
        r#"{"self": "self 1 \"ü\\\n😀", "crate": "crate 2", "super": "super 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_selves() {
    each_form_survives::<obstacle::types::Selves>(PAIRS, &[
        r#"{"Self": "Self 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"Self": "Self 2"}"#,
        r#"{"Self": null}"#,
        r#"{"Self": "Self 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_default() {
    each_form_survives::<obstacle::types::Default>(PAIRS, &[
        r#"{"default": "default 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"default": "default 2"}"#,
        r#"{"default": null}"#,
        r#"{"default": "default 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_value() {
    each_form_survives::<obstacle::types::Value>(PAIRS, &[
        r#"{"anything": [1, 2.50, 123456789012345678901234567890]}"#,
    ], &[]);
}

#[test]
fn type_json() {
    each_form_survives::<obstacle::types::Json>(PAIRS, &[
        r#"[{"anything": [1, 2.50, 123456789012345678901234567890]}]"#,
    ], &[]);
}

#[test]
fn type_u8() {
    each_form_survives::<obstacle::types::U8>(PAIRS, &[
        "1234567890123456789001",
    ], &[]);
}

#[test]
fn type_str() {
    each_form_survives::<obstacle::types::Str>(PAIRS, &[
        r#""str 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_dash_ed() {
    each_form_survives::<obstacle::types::DashEd>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"id": "id 2"}"#,
        r#"{"id": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_h_t_t_p_server2() {
    each_form_survives::<obstacle::types::HttpServer2>(PAIRS, &[
        r#"{"URLPath": "URLPath 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"URLPath": "URLPath 2"}"#,
        r#"{"URLPath": null}"#,
        r#"{"URLPath": "URLPath 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_keywords() {
    each_form_survives::<obstacle::types::Keywords>(PAIRS, &[
        r#"{"as": "as 1 \"ü\\\n😀", "async": "async 2", "await": "await 3", "break": "break 4", "const": "const 5", "dyn": "dyn 6", "else": "else 7", "enum": "enum 8", "false": "false 9", "fn": "fn 10", "for": "for 11", "gen": "gen 12", "impl": "impl 13", "in": "in 14", "let": "let 15", "loop": "loop 16", "match": "match 17", "mod": "mod 18", "move": "move 19", "mut": "mut 20", "pub": "pub 21", "ref": "ref 22", "return": "return 23", "static": "static 24", "struct": "struct 25", "trait": "trait 26", "try": "try 27", "type": "type 28", "union": "union 29", "unsafe": "unsafe 30", "use": "use 31", "where": "where 32", "while": "while 33", "yield": "yield 34", "abstract": "abstract 35", "box": "box 36", "macro": "macro 37", "_": "_ 38"}"#,
        "{}",
    ], &[
        r#"{"as": "as 39", "async": "async 40", "await": "await 41", "break": "break 42", "const": "const 43", "dyn": "dyn 44", "else": "else 45", "enum": "enum 46", "false": "false 47", "fn": "fn 48", "for": "for 49", "gen": "gen 50", "impl": "impl 51", "in": "in 52", "let": "let 53", "loop": "loop 54", "match": "match 55", "mod": "mod 56", "move": "move 57", "mut": "mut 58", "pub": "pub 59", "ref": "ref 60", "return": "return 61", "static": "static 62", "struct": "struct 63", "trait": "trait 64", "try": "try 65", "type": "type 66", "union": "union 67", "unsafe": "unsafe 68", "use": "use 69", "where": "where 70", "while": "while 71", "yield": "yield 72", "abstract": "abstract 73", "box": "box 74", "macro": "macro 75", "_": "_ 76"}"#,
        r#"{"as": null, "async": null, "await": null, "break": null, "const": null, "dyn": null, "else": null, "enum": null, "false": null, "fn": null, "for": null, "gen": null, "impl": null, "in": null, "let": null, "loop": null, "match": null, "mod": null, "move": null, "mut": null, "pub": null, "ref": null, "return": null, "static": null, "struct": null, "trait": null, "try": null, "type": null, "union": null, "unsafe": null, "use": null, "where": null, "while": null, "yield": null, "abstract": null, "box": null, "macro": null, "_": null}"#,
        r#"{"as": "as 1 \"ü\\\n😀", "async": "async 2", "await": "await 3", "break": "break 4", "const": "const 5", "dyn": "dyn 6", "else": "else 7", "enum": "enum 8", "false": "false 9", "fn": "fn 10", "for": "for 11", "gen": "gen 12", "impl": "impl 13", "in": "in 14", "let": "let 15", "loop": "loop 16", "match": "match 17", "mod": "mod 18", "move": "move 19", "mut": "mut 20", "pub": "pub 21", "ref": "ref 22", "return": "return 23", "static": "static 24", "struct": "struct 25", "trait": "trait 26", "try": "try 27", "type": "type 28", "union": "union 29", "unsafe": "unsafe 30", "use": "use 31", "where": "where 32", "while": "while 33", "yield": "yield 34", "abstract": "abstract 35", "box": "box 36", "macro": "macro 37", "_": "_ 38", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_fields() {
    each_form_survives::<obstacle::types::Fields>(PAIRS, &[
        "{\"1st\": \"1st 1 \\\"ü\\\\\\n😀\", \"2\": \"2 2\", \"@odata.context\": \"@odata.context 3\", \"$\": \"$ 4\", \"+1\": \"+1 5\", \"-1\": \"-1 6\", \"***\": \"*** 7\", \"größe\": \"größe 8\", \"名前\": \"名前 9\", \"😀\": \"😀 10\", \"extra\": \"extra 11\", \"builder\": \"builder 12\", \"to_string\": \"to_string 13\", \"a.b.c\": \"a.b.c 14\", \"a/b\": \"a/b 15\", \"c\\\"d\": \"c\\\"d 16\", \"e\\\\f\": \"e\\\\f 17\", \"<script>\": \"<script> 18\", \"*/\": \"*/ 19\", \"\u{202e}right\": \"\u{202e}right 20\", \"tab\\tname\": \"tab\\tname 21\"}",
        "{}",
    ], &[
        "{\"1st\": \"1st 22\", \"2\": \"2 23\", \"@odata.context\": \"@odata.context 24\", \"$\": \"$ 25\", \"+1\": \"+1 26\", \"-1\": \"-1 27\", \"***\": \"*** 28\", \"größe\": \"größe 29\", \"名前\": \"名前 30\", \"😀\": \"😀 31\", \"extra\": \"extra 32\", \"builder\": \"builder 33\", \"to_string\": \"to_string 34\", \"a.b.c\": \"a.b.c 35\", \"a/b\": \"a/b 36\", \"c\\\"d\": \"c\\\"d 37\", \"e\\\\f\": \"e\\\\f 38\", \"<script>\": \"<script> 39\", \"*/\": \"*/ 40\", \"\u{202e}right\": \"\u{202e}right 41\", \"tab\\tname\": \"tab\\tname 42\"}",
        "{\"1st\": null, \"2\": null, \"@odata.context\": null, \"$\": null, \"+1\": null, \"-1\": null, \"***\": null, \"größe\": null, \"名前\": null, \"😀\": null, \"extra\": null, \"builder\": null, \"to_string\": null, \"a.b.c\": null, \"a/b\": null, \"c\\\"d\": null, \"e\\\\f\": null, \"<script>\": null, \"*/\": null, \"\u{202e}right\": null, \"tab\\tname\": null}",
        "{\"1st\": \"1st 1 \\\"ü\\\\\\n😀\", \"2\": \"2 2\", \"@odata.context\": \"@odata.context 3\", \"$\": \"$ 4\", \"+1\": \"+1 5\", \"-1\": \"-1 6\", \"***\": \"*** 7\", \"größe\": \"größe 8\", \"名前\": \"名前 9\", \"😀\": \"😀 10\", \"extra\": \"extra 11\", \"builder\": \"builder 12\", \"to_string\": \"to_string 13\", \"a.b.c\": \"a.b.c 14\", \"a/b\": \"a/b 15\", \"c\\\"d\": \"c\\\"d 16\", \"e\\\\f\": \"e\\\\f 17\", \"<script>\": \"<script> 18\", \"*/\": \"*/ 19\", \"\u{202e}right\": \"\u{202e}right 20\", \"tab\\tname\": \"tab\\tname 21\", \"a member that nobody wrote down\": [1.50, null]}",
    ]);
}

#[test]
fn type_cases() {
    each_form_survives::<obstacle::types::Cases>(PAIRS, &[
        r#"{"ID": "ID 1 \"ü\\\n😀", "UserName": "UserName 2", "eTag": "eTag 3"}"#,
        "{}",
    ], &[
        r#"{"ID": "ID 4", "UserName": "UserName 5", "eTag": "eTag 6"}"#,
        r#"{"ID": null, "UserName": null, "eTag": null}"#,
        r#"{"ID": "ID 1 \"ü\\\n😀", "UserName": "UserName 2", "eTag": "eTag 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_casing() {
    each_form_survives::<obstacle::types::Casing>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "user_name": "user_name 2", "ETAG": "ETAG 3"}"#,
        "{}",
    ], &[
        r#"{"id": "id 4", "user_name": "user_name 5", "ETAG": "ETAG 6"}"#,
        r#"{"id": null, "user_name": null, "ETAG": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "user_name": "user_name 2", "ETAG": "ETAG 3", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_values() {
    each_form_survives::<obstacle::types::Values>(PAIRS, &[
        r#"{"text": "", "number": 0, "mixed": ["OPEN"]}"#,
        "{}",
    ], &[
        r#"{"text": null, "number": null, "mixed": null}"#,
        r#"{"text": "", "number": 0, "mixed": ["OPEN"], "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_unions() {
    each_form_survives::<obstacle::types::Unions>(PAIRS, &[
        r#"{"type": "self", "Self": "Self 1 \"ü\\\n😀"}"#,
        r#"{"type": "crate", "id": "id 2"}"#,
        r#"{"type": "", "URLPath": "URLPath 3"}"#,
        r#"{"type": "1", "default": "default 4"}"#,
        r#"{"type": "self"}"#,
        r#"{"type": "crate"}"#,
        r#"{"type": ""}"#,
        r#"{"type": "1"}"#,
    ], &[
        r#"{"type": "a tag that nobody wrote down", "a member that nobody wrote down": [1.50, null]}"#,
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_choices() {
    each_form_survives::<obstacle::types::Choices>(PAIRS, &[
        r#"{"type": "self", "self": "self 1 \"ü\\\n😀"}"#,
        r#"{"type": "crate", "self": 1234567890123456789002}"#,
        r#"{"type": "", "self": true}"#,
        r#"{"type": "1", "self": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
    ], &[
        r#"{"type": "a key nobody wrote down", "self": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
    ]);
}

#[test]
fn type_all() {
    each_form_survives::<obstacle::types::All>(PAIRS, &[
        "{\"result\": {\"Ok\": \"Ok 1 \\\"ü\\\\\\n😀\", \"Err\": \"Err 2\"}, \"option\": {\"Some\": \"Some 3\", \"None\": \"None 4\"}, \"string\": {\"len\": 1234567890123456789005}, \"vec\": {\"items\": [{\"Ok\": \"Ok 6\", \"Err\": \"Err 7\"}]}, \"box\": {\"inner\": {}}, \"client\": {\"new\": \"new 8\", \"build\": \"build 9\", \"clone\": \"clone 10\"}, \"error\": \"Error\", \"self\": {\"self\": \"self 11\", \"crate\": \"crate 12\", \"super\": \"super 13\"}, \"default\": {\"default\": \"default 14\"}, \"json\": [{\"anything\": [1, 2.50, 123456789012345678901234567890]}], \"u8\": 1234567890123456789016, \"str\": \"str 17\", \"keywords\": {\"as\": \"as 18\", \"async\": \"async 19\", \"await\": \"await 20\", \"break\": \"break 21\", \"const\": \"const 22\", \"dyn\": \"dyn 23\", \"else\": \"else 24\", \"enum\": \"enum 25\", \"false\": \"false 26\", \"fn\": \"fn 27\", \"for\": \"for 28\", \"gen\": \"gen 29\", \"impl\": \"impl 30\", \"in\": \"in 31\", \"let\": \"let 32\", \"loop\": \"loop 33\", \"match\": \"match 34\", \"mod\": \"mod 35\", \"move\": \"move 36\", \"mut\": \"mut 37\", \"pub\": \"pub 38\", \"ref\": \"ref 39\", \"return\": \"return 40\", \"static\": \"static 41\", \"struct\": \"struct 42\", \"trait\": \"trait 43\", \"try\": \"try 44\", \"type\": \"type 45\", \"union\": \"union 46\", \"unsafe\": \"unsafe 47\", \"use\": \"use 48\", \"where\": \"where 49\", \"while\": \"while 50\", \"yield\": \"yield 51\", \"abstract\": \"abstract 52\", \"box\": \"box 53\", \"macro\": \"macro 54\", \"_\": \"_ 55\"}, \"fields\": {\"1st\": \"1st 56\", \"2\": \"2 57\", \"@odata.context\": \"@odata.context 58\", \"$\": \"$ 59\", \"+1\": \"+1 60\", \"-1\": \"-1 61\", \"***\": \"*** 62\", \"größe\": \"größe 63\", \"名前\": \"名前 64\", \"😀\": \"😀 65\", \"extra\": \"extra 66\", \"builder\": \"builder 67\", \"to_string\": \"to_string 68\", \"a.b.c\": \"a.b.c 69\", \"a/b\": \"a/b 70\", \"c\\\"d\": \"c\\\"d 71\", \"e\\\\f\": \"e\\\\f 72\", \"<script>\": \"<script> 73\", \"*/\": \"*/ 74\", \"\u{202e}right\": \"\u{202e}right 75\", \"tab\\tname\": \"tab\\tname 76\"}, \"cases\": {\"ID\": \"ID 77\", \"UserName\": \"UserName 78\", \"eTag\": \"eTag 79\"}, \"casing\": {\"id\": \"id 80\", \"user_name\": \"user_name 81\", \"ETAG\": \"ETAG 82\"}, \"values\": {\"text\": \"\", \"number\": 0, \"mixed\": [\"OPEN\"]}, \"unions\": {\"type\": \"self\", \"Self\": \"Self 83\"}, \"choices\": {\"type\": \"self\", \"self\": \"self 84\"}}",
        "{}",
    ], &[
        "{\"result\": {\"Ok\": \"Ok 85\", \"Err\": \"Err 86\"}, \"option\": {\"Some\": \"Some 87\", \"None\": \"None 88\"}, \"string\": {\"len\": 1234567890123456789089}, \"vec\": {\"items\": [{\"Ok\": \"Ok 90\", \"Err\": \"Err 91\"}]}, \"box\": {\"inner\": {}}, \"client\": {\"new\": \"new 92\", \"build\": \"build 93\", \"clone\": \"clone 94\"}, \"error\": \"Error\", \"self\": {\"self\": \"self 95\", \"crate\": \"crate 96\", \"super\": \"super 97\"}, \"default\": {\"default\": \"default 98\"}, \"json\": [{\"anything\": [1, 2.50, 123456789012345678901234567890]}], \"u8\": 1234567890123456789100, \"str\": \"str 101\", \"keywords\": {\"as\": \"as 102\", \"async\": \"async 103\", \"await\": \"await 104\", \"break\": \"break 105\", \"const\": \"const 106\", \"dyn\": \"dyn 107\", \"else\": \"else 108\", \"enum\": \"enum 109\", \"false\": \"false 110\", \"fn\": \"fn 111\", \"for\": \"for 112\", \"gen\": \"gen 113\", \"impl\": \"impl 114\", \"in\": \"in 115\", \"let\": \"let 116\", \"loop\": \"loop 117\", \"match\": \"match 118\", \"mod\": \"mod 119\", \"move\": \"move 120\", \"mut\": \"mut 121\", \"pub\": \"pub 122\", \"ref\": \"ref 123\", \"return\": \"return 124\", \"static\": \"static 125\", \"struct\": \"struct 126\", \"trait\": \"trait 127\", \"try\": \"try 128\", \"type\": \"type 129\", \"union\": \"union 130\", \"unsafe\": \"unsafe 131\", \"use\": \"use 132\", \"where\": \"where 133\", \"while\": \"while 134\", \"yield\": \"yield 135\", \"abstract\": \"abstract 136\", \"box\": \"box 137\", \"macro\": \"macro 138\", \"_\": \"_ 139\"}, \"fields\": {\"1st\": \"1st 140\", \"2\": \"2 141\", \"@odata.context\": \"@odata.context 142\", \"$\": \"$ 143\", \"+1\": \"+1 144\", \"-1\": \"-1 145\", \"***\": \"*** 146\", \"größe\": \"größe 147\", \"名前\": \"名前 148\", \"😀\": \"😀 149\", \"extra\": \"extra 150\", \"builder\": \"builder 151\", \"to_string\": \"to_string 152\", \"a.b.c\": \"a.b.c 153\", \"a/b\": \"a/b 154\", \"c\\\"d\": \"c\\\"d 155\", \"e\\\\f\": \"e\\\\f 156\", \"<script>\": \"<script> 157\", \"*/\": \"*/ 158\", \"\u{202e}right\": \"\u{202e}right 159\", \"tab\\tname\": \"tab\\tname 160\"}, \"cases\": {\"ID\": \"ID 161\", \"UserName\": \"UserName 162\", \"eTag\": \"eTag 163\"}, \"casing\": {\"id\": \"id 164\", \"user_name\": \"user_name 165\", \"ETAG\": \"ETAG 166\"}, \"values\": {\"text\": \"\", \"number\": 0, \"mixed\": [\"OPEN\"]}, \"unions\": {\"type\": \"self\", \"Self\": \"Self 167\"}, \"choices\": {\"type\": \"self\", \"self\": \"self 168\"}}",
        r#"{"result": null, "option": null, "string": null, "vec": null, "box": null, "client": null, "error": null, "self": null, "default": null, "json": null, "u8": null, "str": null, "keywords": null, "fields": null, "cases": null, "casing": null, "values": null, "unions": null, "choices": null}"#,
        "{\"result\": {\"Ok\": \"Ok 1 \\\"ü\\\\\\n😀\", \"Err\": \"Err 2\"}, \"option\": {\"Some\": \"Some 3\", \"None\": \"None 4\"}, \"string\": {\"len\": 1234567890123456789005}, \"vec\": {\"items\": [{\"Ok\": \"Ok 6\", \"Err\": \"Err 7\"}]}, \"box\": {\"inner\": {}}, \"client\": {\"new\": \"new 8\", \"build\": \"build 9\", \"clone\": \"clone 10\"}, \"error\": \"Error\", \"self\": {\"self\": \"self 11\", \"crate\": \"crate 12\", \"super\": \"super 13\"}, \"default\": {\"default\": \"default 14\"}, \"json\": [{\"anything\": [1, 2.50, 123456789012345678901234567890]}], \"u8\": 1234567890123456789016, \"str\": \"str 17\", \"keywords\": {\"as\": \"as 18\", \"async\": \"async 19\", \"await\": \"await 20\", \"break\": \"break 21\", \"const\": \"const 22\", \"dyn\": \"dyn 23\", \"else\": \"else 24\", \"enum\": \"enum 25\", \"false\": \"false 26\", \"fn\": \"fn 27\", \"for\": \"for 28\", \"gen\": \"gen 29\", \"impl\": \"impl 30\", \"in\": \"in 31\", \"let\": \"let 32\", \"loop\": \"loop 33\", \"match\": \"match 34\", \"mod\": \"mod 35\", \"move\": \"move 36\", \"mut\": \"mut 37\", \"pub\": \"pub 38\", \"ref\": \"ref 39\", \"return\": \"return 40\", \"static\": \"static 41\", \"struct\": \"struct 42\", \"trait\": \"trait 43\", \"try\": \"try 44\", \"type\": \"type 45\", \"union\": \"union 46\", \"unsafe\": \"unsafe 47\", \"use\": \"use 48\", \"where\": \"where 49\", \"while\": \"while 50\", \"yield\": \"yield 51\", \"abstract\": \"abstract 52\", \"box\": \"box 53\", \"macro\": \"macro 54\", \"_\": \"_ 55\"}, \"fields\": {\"1st\": \"1st 56\", \"2\": \"2 57\", \"@odata.context\": \"@odata.context 58\", \"$\": \"$ 59\", \"+1\": \"+1 60\", \"-1\": \"-1 61\", \"***\": \"*** 62\", \"größe\": \"größe 63\", \"名前\": \"名前 64\", \"😀\": \"😀 65\", \"extra\": \"extra 66\", \"builder\": \"builder 67\", \"to_string\": \"to_string 68\", \"a.b.c\": \"a.b.c 69\", \"a/b\": \"a/b 70\", \"c\\\"d\": \"c\\\"d 71\", \"e\\\\f\": \"e\\\\f 72\", \"<script>\": \"<script> 73\", \"*/\": \"*/ 74\", \"\u{202e}right\": \"\u{202e}right 75\", \"tab\\tname\": \"tab\\tname 76\"}, \"cases\": {\"ID\": \"ID 77\", \"UserName\": \"UserName 78\", \"eTag\": \"eTag 79\"}, \"casing\": {\"id\": \"id 80\", \"user_name\": \"user_name 81\", \"ETAG\": \"ETAG 82\"}, \"values\": {\"text\": \"\", \"number\": 0, \"mixed\": [\"OPEN\"]}, \"unions\": {\"type\": \"self\", \"Self\": \"Self 83\"}, \"choices\": {\"type\": \"self\", \"self\": \"self 84\"}, \"a member that nobody wrote down\": [1.50, null]}",
    ]);
}

#[test]
fn type_values_text() {
    each_form_survives::<obstacle::types::ValuesText>(PAIRS, &[
        r#""""#,
        r#""a""#,
        r#""-b""#,
        r#""c-""#,
        r#""d_d""#,
        r#""eE""#,
        r#""1""#,
        r#""+""#,
        r#""-""#,
        r#""self""#,
        r#""crate""#,
        r#""Unknown""#,
        r#""Other""#,
        r#""Vec""#,
        r#""größe""#,
        r#""名前""#,
        r#""😀""#,
        r#""***""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_values_number() {
    each_form_survives::<obstacle::types::ValuesNumber>(PAIRS, &[
        "0",
        "1",
        "2",
        "3",
        "-1",
        "4",
        "5",
    ], &[
        "987654321",
    ]);
}

#[test]
fn type_values_mixed() {
    each_form_survives::<obstacle::types::ValuesMixed>(PAIRS, &[
        r#""OPEN""#,
        r#""dark blue""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
