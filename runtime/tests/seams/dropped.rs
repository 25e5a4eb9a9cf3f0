//! Calls that are dropped, wherever they wait.

use crate::clock::{Clock, Task, seconds};
use crate::operations::Read;
use specwright_runtime::http_body::Frame;
use specwright_runtime::{
    Body, BoxFuture, BuilderCore, Bytes, CallOptions, Core, Limits, Placement, Quota, QuotaKey, Token, TokenSource,
    Transport, TransportError, http, http_body,
};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll, Wake, Waker};

const QUOTA: Quota = Quota { calls: 3, per: seconds(60), key: &[QuotaKey::Address] };

/// Waits for one look.
#[derive(Default)]
struct Once(bool);

impl Future for Once {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        context.waker().wake_by_ref();
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}

#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// A service whose answers come bit by bit. It counts what was sent to it.
#[derive(Default)]
struct Service(AtomicU32);

struct Pieces(Vec<&'static str>, Once);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        if Pin::new(&mut self.1).poll(context).is_pending() {
            return Poll::Pending;
        }
        self.1 = Once::default();
        Poll::Ready(self.0.pop().map(|piece| Ok(Frame::data(Bytes::from_static(piece.as_bytes())))))
    }
}

impl Transport for Service {
    fn send(&self, _: http::Request<Body>, _: Limits) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async {
            Once::default().await;
            Ok(http::Response::new(Body::stream(Pieces(vec!["0", "1"], Once::default()))))
        })
    }
}

fn client(service: &Arc<Service>, clock: &Arc<Clock>) -> Core {
    let tokens = TokenSource::new(|| async {
        Once::default().await;
        Once::default().await;
        Ok::<_, std::io::Error>(Token::new("t").valid_for(seconds(30)))
    });
    let limits = Limits { total: seconds(600), ..Limits::default() };
    let builder = BuilderCore::new("https://a.example").transport(service.clone()).timer(clock.clone()).limits(limits);
    builder.quota(QUOTA).credential(Placement::Bearer, tokens.into()).build().unwrap()
}

fn call(client: &Core) -> Task<bool> {
    let call = client.clone().run(Read, CallOptions::new());
    Task::new(async { call.await.is_ok() })
}

/// What was sent counts against the quota, and nothing else does; whoever comes next fetches its token and is sent.
#[test]
fn a_dropped_call_leaves_nothing_behind_wherever_it_waits() {
    for before in 0..=QUOTA.calls {
        let mut looks = 0;
        let ended = |looks: u32| {
            let (service, clock) = (Arc::new(Service::default()), Clock::new());
            let client = client(&service, &clock);
            for _ in 0..before {
                assert_eq!(call(&client).ended(), Some(true));
            }
            let mut one = Box::pin(client.clone().run(Read, CallOptions::new()));
            let (mut ended, woken) = (false, Arc::new(Woken::default()));
            let waker = Waker::from(woken.clone());
            for _ in 0..looks {
                ended = one.as_mut().poll(&mut Context::from_waker(&waker)).is_ready();
                // All else wakes it at once.
                if !ended && !woken.0.swap(false, Ordering::SeqCst) {
                    clock.leap();
                }
            }
            drop(one);
            let sent = service.0.load(Ordering::SeqCst) - before;
            let counted = if clock.passed() < QUOTA.per { before } else { 0 };
            for _ in counted + sent..QUOTA.calls {
                assert_eq!(call(&client).ended(), Some(true), "{before} before, {looks} looks");
            }
            assert_eq!(call(&client).ended(), None, "{before} before, {looks} looks");
            ended
        };
        while !ended(looks) {
            looks += 1;
            assert!(looks < 50);
        }
        assert!(looks > 4, "{looks}");
    }
}
