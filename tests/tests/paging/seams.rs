//! What paging is to the compiler: it can be sent to other threads, and is a stream.

use specwright_runtime::{Async, Blocking, Items, Pages, Wait};
use specwright_tests_goldens::paging::ops::{ThingsByPage, ThingsGet};

fn is_send<T: Send + 'static>() {}

#[test]
fn pages_and_waiters_can_be_sent() {
    is_send::<Pages<Async, ThingsByPage>>();
    is_send::<Items<Async, ThingsByPage>>();
    is_send::<Items<Blocking, ThingsByPage>>();
    is_send::<Wait<Async, ThingsGet>>();
    is_send::<<Wait<Async, ThingsGet> as IntoFuture>::IntoFuture>();
}
