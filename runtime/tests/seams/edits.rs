//! Changes that a caller makes to a request, and calls that are made again.

use crate::clock::{Clock, at_once};
use crate::operations::{Read, Write};
use crate::wire::Wire;
use specwright_runtime::{BearerToken, CallOptions, ErrorKind, http};
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
    let wire = Wire::new([]);
    let client = wire.client(&Clock::new(), |builder| builder);
    let mut options = CallOptions::new();
    options.edit(|request| *request.uri_mut() = http::Uri::from_static("http://a.example/note"));
    let error = at_once(client.run(Read, options)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
    assert!(wire.asked.lock().unwrap().is_empty());
}
