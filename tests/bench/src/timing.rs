//! Nanoseconds for one check: the contenders take turns, so that a slow moment of the machine hits all of them.

use std::time::{Duration, Instant};

use crate::contender::Contender;

/// How often each contender has its turn, and for how long.
const TURNS: usize = 41;
const TURN: Duration = Duration::from_millis(4);

/// The medians, in the order of the contenders.
pub fn medians(contenders: &[Contender]) -> Vec<f64> {
    let counts: Vec<u32> = contenders.iter().map(enough).collect();
    let mut turns = vec![Vec::with_capacity(TURNS); contenders.len()];
    for _ in 0..TURNS {
        for ((contender, count), figures) in contenders.iter().zip(&counts).zip(&mut turns) {
            let start = Instant::now();
            contender.times(*count);
            figures.push(start.elapsed().as_secs_f64() * 1e9 / f64::from(*count));
        }
    }
    turns.into_iter().map(median).collect()
}

/// How many checks fill a turn.
fn enough(contender: &Contender) -> u32 {
    let mut count = 64;
    loop {
        let start = Instant::now();
        contender.times(count);
        if start.elapsed() >= TURN || count >= u32::MAX / 2 {
            return count;
        }
        count *= 2;
    }
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
