//! What this process and those that it waited for have used, where the system tells.

use std::time::{Duration, Instant};

/// Hundredths of a second that Linux counts in.
const TICKS: f64 = 100.0;

/// Seconds of processor time, those of children included.
pub fn processor_seconds() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, after_name) = text.rsplit_once(')')?;
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    // utime, stime, cutime, cstime: the 14th to 17th field of the line.
    let ticks = fields.get(11..15)?.iter().map(|field| field.parse::<f64>().unwrap_or(0.0));
    Some(ticks.sum::<f64>() / TICKS)
}

/// The most memory that this process had, in MiB.
pub fn peak_mebibytes() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes / 1024)
}

/// Measures what this thread works, where the system tells, so that what else the machine does is not counted; else what passes.
pub struct Stopwatch {
    worked: Option<Duration>,
    passed: Instant,
}

impl Stopwatch {
    pub fn start() -> Self {
        Self { worked: worked(), passed: Instant::now() }
    }

    pub fn elapsed(&self) -> Duration {
        let worked = worked().zip(self.worked).and_then(|(now, before)| now.checked_sub(before));
        worked.unwrap_or_else(|| self.passed.elapsed())
    }
}

/// The time that this thread has had a processor.
fn worked() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
