//! Something that checks a value, and can be asked to do it often.

use std::hint::black_box;

/// Something that checks one value that breaks no rule.
pub struct Contender {
    /// Its name.
    pub name: &'static str,
    run: Box<dyn Fn(u32) -> u32>,
}

impl Contender {
    /// A check of `value`, which says whether all rules are kept.
    ///
    /// # Errors
    /// If it takes the value to break one: it would be measured doing something else.
    pub fn new<T: 'static>(name: &'static str, value: T, check: impl Fn(&T) -> bool + 'static) -> Result<Self, String> {
        if !check(&value) {
            return Err(format!("{name} refuses the value that all should accept"));
        }
        // The loop is compiled together with the check, so that no call through a pointer is counted for each round.
        let run = move |count| (0..count).map(|_| u32::from(check(black_box(&value)))).fold(0, u32::wrapping_add);
        Ok(Self { name, run: Box::new(run) })
    }

    /// Checks the value so many times.
    pub fn times(&self, count: u32) {
        black_box((self.run)(black_box(count)));
    }

    /// How often one check allocates, once it ran before.
    pub fn allocations(&self) -> u64 {
        self.times(1);
        allocation_counter::measure(|| self.times(1)).count_total
    }
}
