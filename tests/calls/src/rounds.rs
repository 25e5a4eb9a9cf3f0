//! Figures of contenders that take turns, so that a slow moment of the machine hits all of them.

use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Instant;

use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use crate::{Failure, blocking, by_hand, generated, pages, server};

/// How many callers there are at once.
const CALLERS: [u32; 3] = [1, 8, 64];

/// How often each contender has its turn, and how many calls that is, by the number of callers.
const TURNS: usize = 41;
const CALLS: [u32; 3] = [512, 2048, 4096];

/// So many calls in memory make a turn.
const IN_MEMORY: u32 = 2000;

/// Makes so many calls.
type InMemory<'a> = &'a dyn Fn(u32) -> Result<(), Failure>;

/// A future of one caller.
type Caller = std::pin::Pin<Box<dyn Future<Output = Result<(), Failure>> + Send>>;

/// Makes calls at once from so many callers, so many each.
pub type Turn<'a> = Box<dyn Fn(u32, u32) -> Result<(), Failure> + 'a>;

/// Who calls over sockets, given how often.
struct Contender {
    name: &'static str,
    caller: Box<dyn Fn(u32) -> Caller>,
}

/// Prints all figures that a clock and an allocator give.
pub fn print() -> Result<(), Failure> {
    let contenders = contenders()?;
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let mut throughput = Vec::new();
    let turns: Vec<_> = contenders.iter().map(|contender| (contender.name, turn(&runtime, contender))).collect();
    let blocking = blocking::contenders(server::start()?)?;
    for turns in [&turns[..], &blocking] {
        for (callers, calls) in CALLERS.into_iter().zip(CALLS) {
            throughput.push(measured(turns, callers, calls)?);
        }
    }
    // Dropped first, since the connections of its clients would end with it in the midst of a count.
    let figures = json!({
        "throughput": throughput,
        "pages": measured(&paging(&runtime)?, 1, pages::PAGES)?,
        "allocations": allocations()?,
        "memory": in_memory_times()?,
    });
    println!("{figures}");
    Ok(())
}

/// A result of many pages, by a loop and by the client's own paging.
fn paging(runtime: &Runtime) -> Result<[(&'static str, Turn<'_>); 2], Failure> {
    let client = pages::client(server::start_with(pages::page)?)?;
    let other = client.clone();
    Ok([
        ("a loop over calls", Box::new(move |_, _| runtime.block_on(pages::by_loop(&client)))),
        ("items()", Box::new(move |_, _| runtime.block_on(pages::by_items(&other)))),
    ])
}

/// So many results of many pages, by the contender of that name.
pub fn paged(name: &str, count: u32) -> Result<(), Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let contenders = paging(&runtime)?;
    let found = contenders.iter().find(|(known, _)| *known == name);
    let (_, turn) = found.ok_or_else(|| format!("there is no contender {name}"))?;
    (0..count).try_for_each(|_| turn(1, 1))
}

fn contenders() -> Result<Vec<Contender>, Failure> {
    let server = server::start()?;
    let (usual, reqwest, by_hand) = (generated::usual(server)?, generated::over_reqwest(server)?, by_hand::client()?);
    let base = format!("http://{server}");
    Ok(vec![
        Contender {
            name: "by hand",
            caller: Box::new(move |count| Box::pin(by_hand::over_sockets(by_hand.clone(), base.clone(), count))),
        },
        Contender {
            name: "generated",
            caller: Box::new(move |count| Box::pin(generated::over_sockets(usual.clone(), count))),
        },
        Contender {
            name: "generated, over reqwest",
            caller: Box::new(move |count| Box::pin(generated::over_sockets(reqwest.clone(), count))),
        },
    ])
}

/// The turns of a contender whose callers are tasks.
fn turn<'a>(runtime: &'a Runtime, contender: &'a Contender) -> Turn<'a> {
    Box::new(move |callers, each| {
        runtime.block_on(async {
            let mut all = JoinSet::new();
            (0..callers).for_each(|_| drop(all.spawn((contender.caller)(each))));
            while let Some(ended) = all.join_next().await {
                ended??;
            }
            Ok(())
        })
    })
}

/// Calls a second of each contender, and how many times those of the first one that are, turn for turn.
fn measured(contenders: &[(&str, Turn<'_>)], callers: u32, calls: u32) -> Result<Value, Failure> {
    let turn = |(_, turn): &(&str, Turn<'_>)| -> Result<f64, Failure> {
        let start = Instant::now();
        turn(callers, calls / callers)?;
        Ok(f64::from(calls) / start.elapsed().as_secs_f64())
    };
    // The first turns open the connections.
    for contender in contenders {
        turn(contender)?;
    }
    let mut turns = vec![Vec::with_capacity(TURNS); contenders.len()];
    for round in 0..TURNS {
        for place in 0..contenders.len() {
            // Each begins a round as often as the others do.
            let place = (place + round) % contenders.len();
            turns[place].push(turn(&contenders[place])?);
        }
    }
    let first = turns[0].clone();
    let figures = contenders.iter().zip(turns).map(|(contender, turns)| {
        let ratios = turns.iter().zip(&first).map(|(ours, theirs)| ours / theirs).collect();
        let [low, median, high] = quartiles(ratios);
        let [_, a_second, _] = quartiles(turns);
        json!({"contender": contender.0, "a_second": a_second, "times": median, "low": low, "high": high})
    });
    Ok(json!({"callers": callers, "figures": figures.collect::<Vec<_>>()}))
}

/// How often one call allocates, on a connection that is open already. The client's side of that runs on this thread alone.
fn allocations() -> Result<Value, Failure> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let mut figures = Vec::new();
    let contenders = contenders()?;
    let turns = contenders.iter().map(|contender| {
        let turn: Turn<'_> = Box::new(|_, each| runtime.block_on((contender.caller)(each)));
        (contender.name, turn)
    });
    for (name, turn) in turns.chain(blocking::contenders(server::start()?)?) {
        turn(1, 64)?;
        let mut done = Ok(());
        let calls = 64;
        let info = allocation_counter::measure(|| done = turn(1, calls));
        done?;
        let a_call = |count: u64| count as f64 / f64::from(calls);
        figures.push(json!({
            "contender": name,
            "allocations": a_call(info.count_total),
            "bytes": a_call(info.bytes_total),
        }));
    }
    Ok(figures.into())
}

/// Nanoseconds and allocations of a call that no socket carries.
fn in_memory_times() -> Result<Value, Failure> {
    let client = generated::over_memory()?;
    let by_hand = |count| at_once(by_hand::in_memory(count));
    let generated = |count| at_once(generated::in_memory(&client, count));
    let contenders: [(&str, InMemory<'_>); 2] = [("by hand", &by_hand), ("generated", &generated)];
    let mut turns = vec![Vec::with_capacity(TURNS); contenders.len()];
    for _ in 0..TURNS {
        for ((_, run), turns) in contenders.iter().zip(&mut turns) {
            let start = Instant::now();
            run(IN_MEMORY)?;
            turns.push(start.elapsed().as_secs_f64() * 1e9 / f64::from(IN_MEMORY));
        }
    }
    let mut figures = Vec::new();
    for ((name, run), turns) in contenders.iter().zip(turns) {
        let mut done = Ok(());
        let info = allocation_counter::measure(|| done = run(64));
        done?;
        let [_, nanoseconds, _] = quartiles(turns);
        figures.push(json!({
            "contender": name,
            "nanoseconds": nanoseconds,
            "allocations": info.count_total as f64 / 64.0,
        }));
    }
    Ok(figures.into())
}

/// The result of a future that never has to wait.
pub fn at_once(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => Err("a call in memory has nothing to wait for".into()),
    }
}

/// The lower quartile, the median and the upper quartile of some figures.
fn quartiles(mut figures: Vec<f64>) -> [f64; 3] {
    figures.sort_by(f64::total_cmp);
    [1, 2, 3].map(|quarter| figures.get(figures.len() * quarter / 4).copied().unwrap_or(f64::NAN))
}
