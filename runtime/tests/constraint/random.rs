//! Numbers that look random and are the same in every run.

/// Random numbers, the same for the same seed.
pub struct Random(fastrand::Rng);

impl Random {
    pub fn of(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0.usize(..limit)
    }

    /// Between `least` and `most` digits, without a zero at the beginning.
    pub fn digits(&mut self, least: usize, most: usize) -> String {
        let count = least + self.below(most - least + 1);
        let digit = |at, random: &mut Self| char::from(b'0' + u8::from(at == 0) + random.below(9) as u8);
        (0..count).map(|at| digit(at, self)).collect()
    }

    /// One of these.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}
