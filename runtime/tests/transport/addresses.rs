//! What stands in addresses and headers, and what is refused before anything is sent.

use crate::operations::{Fetch, Find, OData, Several, builder, client, run};
use crate::server::{Server, respond};
use specwright_runtime::{BuildError, BuilderCore, CallOptions, ErrorKind, Join};

#[tokio::test]
async fn path_segments_are_encoded() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = client(&format!("{}/base/", server.address));
    for (id, sent) in [
        ("plain-._~", "plain-._~"),
        ("a/b", "a%2Fb"),
        ("100%", "100%25"),
        ("%2e%2e", "%252e%252e"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a b+c", "a%20b%2Bc"),
        ("...", "..."),
        ("../x", "..%2Fx"),
        ("é中", "%C3%A9%E4%B8%AD"),
        ("a\r\nX: y", "a%0D%0AX%3A%20y"),
        ("a;b@c:d", "a%3Bb%40c%3Ad"),
        ("\\", "%5C"),
    ] {
        run(&client, Find { id: id.into(), ..Find::default() }).await.unwrap();
        assert_eq!(server.seen().last().unwrap().target, format!("/base/items/{sent}/x"));
    }
    for id in ["", ".", ".."] {
        let error = run(&client, Find { id: id.into(), ..Find::default() }).await.unwrap_err();
        let ErrorKind::Refused(violations) = error.kind() else { panic!("{error}") };
        let violation = violations.iter().next().unwrap();
        assert_eq!((violation.pointer(), violation.rule().id), ("/path/id", "path-segment"));
    }
    assert_eq!(server.seen().len(), 13);
}

#[tokio::test]
async fn queries_are_encoded_and_joined() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = client(&server.address);
    for (join, sent) in [
        (Join::Comma, "q=a%2C1,b%20%26"),
        (Join::Space, "q=a%2C1%20b%20%26"),
        (Join::Pipe, "q=a%2C1%7Cb%20%26"),
        (Join::Repeat, "q=a%2C1&q=b%20%26"),
        (Join::Brackets, "q%5B%5D=a%2C1&q%5B%5D=b%20%26"),
    ] {
        let query = vec!["a,1".to_owned(), "b &".to_owned()];
        run(&client, Find { id: "i".into(), query, join: Some(join), ..Find::default() }).await.unwrap();
        assert_eq!(server.seen().last().unwrap().target, format!("/items/i/x?{sent}"));
        run(&client, Find { id: "i".into(), join: Some(join), ..Find::default() }).await.unwrap();
        assert_eq!(server.seen().last().unwrap().target, "/items/i/x");
    }
}

/// Some services know their parameters by no other spelling. What else would mean something in an address is encoded.
#[tokio::test]
async fn a_dollar_sign_stands_in_names_as_it_is_and_not_in_values() {
    let server = Server::always(respond(200, "", "1")).await;
    run(&client(&server.address), OData("price eq '$5'".into())).await.unwrap();
    let sent = "/odata?$filter=price%20eq%20%27%245%27&$ids%5Bx%5D=1&$ids%5Bx%5D=2";
    assert_eq!(server.seen()[0].target, sent);
}

#[tokio::test]
async fn lists_stand_in_paths_and_headers() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = client(&server.address);
    run(&client, Several(vec!["a,b".into(), "c/".into()])).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!((seen.target.as_str(), seen.header("x-ids")), ("/several/a%2Cb,c%2F", Some("a,b,c/")));
    for ids in [vec![], vec![String::new()], vec!["..".into()]] {
        let error = run(&client, Several(ids)).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
    }
}

#[tokio::test]
async fn header_values_cannot_break_out() {
    let server = Server::always(respond(200, "", "1")).await;
    let client = client(&server.address);
    for note in ["a\r\nX-Admin: 1", "a\nb", "a\rb", "a\0b", "\u{7f}", "é"] {
        let error =
            run(&client, Find { id: "i".into(), note: Some(note.into()), ..Find::default() }).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "things.find: refused before sending: /header/X-Note: the value of a header is made of visible ASCII \
             characters, blanks and tabs [header-text]"
        );
    }
    let error = run(&client, Find { note: Some("\n".into()), ..Find::default() }).await.unwrap_err();
    let ErrorKind::Refused(violations) = error.kind() else { panic!("{error}") };
    assert_eq!((violations.len(), violations.to_string().lines().count()), (2, 2));
    assert!(server.seen().is_empty());
    run(&client, Find { id: "i".into(), note: Some("a\tb c".into()), ..Find::default() }).await.unwrap();
    assert_eq!(server.seen()[0].header("x-note"), Some("a\tb c"));
}

#[test]
fn plain_http_is_refused_but_to_this_machine() {
    for address in [
        "http://127.0.0.1:1",
        "http://127.8.9.1",
        "http://localhost/x",
        "http://LOCALHOST",
        "http://[::1]:80",
        "https://a.example",
    ] {
        assert!(BuilderCore::new(address).build().is_ok(), "{address}");
    }
    for address in [
        "http://a.example",
        "http://10.0.0.1",
        "http://localhost.a.example",
        "http://127.0.0.1.a.example",
        "http://0.0.0.0",
    ] {
        let error = BuilderCore::new(address).build().unwrap_err();
        assert!(matches!(error, BuildError::Address { .. }), "{address}");
        assert!(error.to_string().contains("plain HTTP is allowed only to this machine"), "{error}");
        assert!(BuilderCore::new(address).allow_plain_http().build().is_ok(), "{address}");
    }
}

#[tokio::test]
async fn plain_http_is_refused_after_an_edit_too() {
    let mut options = CallOptions::new();
    options.edit(|request| *request.uri_mut() = "http://a.example/x".parse().unwrap());
    let error = builder("https://a.example").build().unwrap().run(Fetch, options).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
}
