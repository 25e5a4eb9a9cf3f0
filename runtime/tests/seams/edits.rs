//! Changes that a caller makes to a request, and calls that are made again.

use crate::clock::{Clock, at_once};
use crate::operations::{Read, Write};
use crate::wire::Wire;
use specwright_runtime::{BearerToken, BuilderCore, CallOptions, CallOutcome, ErrorKind, http};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn an_edit_comes_after_the_credentials_in_each_request() {
    let (wire, clock) = (Wire::new([]), Clock::new());
    let client = wire.client(&clock, |builder| builder.authenticate(Arc::new(BearerToken("t0ken".into()))));
    let edits = Arc::new(AtomicUsize::new(0));
    let counted = edits.clone();
    let mut options = CallOptions::new();
    options.bearer_token("own");
    options.edit(move |request| {
        let number = counted.fetch_add(1, Ordering::SeqCst);
        let seen = request.headers().get("authorization").unwrap().clone();
        // A header of an earlier request would be there already.
        assert!(request.headers_mut().insert("x-seen", seen).is_none());
        request.headers_mut().insert("x-number", number.into());
        assert!(request.headers_mut().remove("authorization").is_some());
    });
    for _ in 0..2 {
        at_once(client.clone().run(Write, options.clone())).unwrap();
    }
    assert_eq!(wire.headers("x-seen"), ["Bearer own", "Bearer own"]);
    assert_eq!(wire.headers("x-number"), ["0", "1"]);
    assert_eq!(wire.headers("authorization"), ["", ""]);
    let asked = wire.asked.lock().unwrap();
    assert!(asked.iter().all(|(request, _)| request.body().as_bytes().unwrap() == r#""a note""#));
}

#[test]
fn the_address_of_an_edit_is_checked() {
    for plain_http in [false, true] {
        let allow = |builder: BuilderCore| if plain_http { builder.allow_plain_http() } else { builder };
        for address in ["http://a.example/note", "/note", "127.0.0.1:1", "https://me@a.example/note"] {
            let (wire, clock) = (Wire::new([]), Clock::new());
            let mut options = CallOptions::new();
            options.edit(move |request| *request.uri_mut() = http::Uri::from_static(address));
            let blocking = BuilderCore::blocking("https://a.example").transport(wire.clone()).timer(clock.clone());
            let blocking = if plain_http { blocking.allow_plain_http() } else { blocking };
            let ended = [
                at_once(wire.client(&clock, allow).run(Read, options.clone())),
                blocking.build().unwrap().run(Read, options),
            ];
            for ended in ended {
                if plain_http && address.starts_with("http:") {
                    assert!(ended.is_ok());
                    continue;
                }
                let error = ended.unwrap_err();
                assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
                assert_eq!((error.outcome(), wire.asked.lock().unwrap().len()), (CallOutcome::NotSent, 0));
            }
        }
    }
}
