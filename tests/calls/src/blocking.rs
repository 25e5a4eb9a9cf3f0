//! Calls that hold up their thread: by the generated client, and by hand with ureq.

use std::net::SocketAddr;
use std::thread;

use crate::rounds::Turn;
use crate::{Failure, by_hand, generated};

/// The contenders, the one by hand first.
pub fn contenders(server: SocketAddr) -> Result<[(&'static str, Turn<'static>); 2], Failure> {
    let base = format!("http://{server}");
    let agent: ureq::Agent = ureq::Agent::config_builder().user_agent("by-hand/1.0").proxy(None).build().into();
    let client = generated::blocking_client(server)?;
    Ok([
        ("by hand, blocking", turn(move |count| by_hand::blocking(&agent, &base, count))),
        ("generated, blocking", turn(move |count| generated::blocking(&client, count))),
    ])
}

/// The turns of a contender whose callers are threads, or this thread if there is one alone.
fn turn(caller: impl Fn(u32) -> Result<(), Failure> + Sync + 'static) -> Turn<'static> {
    Box::new(move |callers, each| {
        if callers == 1 {
            return caller(each);
        }
        thread::scope(|scope| {
            let all: Vec<_> = (0..callers).map(|_| scope.spawn(|| caller(each))).collect();
            let ended = all.into_iter().map(|one| one.join().map_err(|_| Failure::from("a caller panicked")));
            ended.collect::<Result<Vec<_>, _>>()?.into_iter().collect()
        })
    })
}
