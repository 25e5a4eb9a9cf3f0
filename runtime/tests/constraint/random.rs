//! Numbers that look random and are the same in every run.

/// A sequence that its seed determines (SplitMix64).
pub struct Random(u64);

impl Random {
    pub const fn of(seed: u64) -> Self {
        Self(seed)
    }

    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
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
