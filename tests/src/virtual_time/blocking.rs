//! Time for a client that blocks: while its thread waits, nobody else moves time on.

use std::task::Waker;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use specwright_runtime::{BlockingTimer, Timer};

use super::traffic::Traffic;

/// So long a thread waits for bytes before it looks whether any are on their way. Nothing is measured by it.
const MOMENT: Duration = Duration::from_millis(1);

impl BlockingTimer for Traffic {
    fn now(&self) -> Instant {
        Timer::now(&**self.clock())
    }

    fn wall_time(&self) -> SystemTime {
        Timer::wall_time(&**self.clock())
    }

    fn sleep(&self, duration: Duration) {
        self.wait(duration, &mut |moment| {
            thread::park_timeout(moment);
            false
        });
    }

    fn wait(&self, duration: Duration, look: &mut dyn FnMut(Duration) -> bool) {
        let until = self.clock().passed() + duration;
        let left = || until.saturating_sub(self.clock().passed());
        while !left().is_zero() && !look(MOMENT) {
            if self.is_quiet(Waker::noop()) {
                self.clock().pass(left().min(self.clock().until_next().unwrap_or(Duration::MAX)));
            }
        }
    }
}
