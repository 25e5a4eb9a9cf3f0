//! Random JSON texts and damage to them, the same in every run.

/// Bytes that mean something to a reader of JSON.
const DAMAGE: &[u8] = b"\"\\{}[]:,0123456789.eE+-tfnu \n\x00\x1f\x7f\xc3\xa9\xff/";

/// Random texts, the same for the same seed.
pub struct Random(fastrand::Rng);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0.usize(..bound)
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.below(from.len())]
    }

    /// A well-formed text, but for half a surrogate pair now and then.
    pub fn json(&mut self, depth: usize) -> String {
        let mut out = String::new();
        self.value(&mut out, depth);
        out
    }

    fn value(&mut self, out: &mut String, depth: usize) {
        match self.below(if depth == 0 { 6 } else { 10 }) {
            0 => out.push_str(self.pick(&["null", "true", "false"])),
            1 | 2 => self.number(out),
            3..=5 => self.string(out),
            6 | 7 => self.list(out, depth, '[', ']', |random, out| random.value(out, depth - 1)),
            _ => self.list(out, depth, '{', '}', |random, out| {
                random.string(out);
                random.blank(out);
                out.push(':');
                random.blank(out);
                random.value(out, depth - 1);
            }),
        }
    }

    fn list(
        &mut self,
        out: &mut String,
        depth: usize,
        open: char,
        close: char,
        mut item: impl FnMut(&mut Self, &mut String),
    ) {
        out.push(open);
        self.blank(out);
        for index in 0..self.below(depth + 3) {
            if index > 0 {
                out.push(',');
                self.blank(out);
            }
            item(self, out);
            self.blank(out);
        }
        out.push(close);
    }

    fn number(&mut self, out: &mut String) {
        out.push_str(self.pick(&["", "", "-"]));
        if self.below(4) == 0 {
            out.push('0');
        } else {
            out.push(char::from(b'1' + u8::try_from(self.below(9)).unwrap()));
            let digits = self.below(26);
            self.digits(out, digits);
        }
        if self.below(3) == 0 {
            out.push('.');
            let digits = 1 + self.below(20);
            self.digits(out, digits);
        }
        if self.below(4) == 0 {
            out.push_str(self.pick(&["e", "E", "e+", "E-"]));
            let digits = 1 + self.below(3);
            self.digits(out, digits);
        }
    }

    fn digits(&mut self, out: &mut String, count: usize) {
        for _ in 0..count {
            out.push(char::from(b'0' + u8::try_from(self.below(10)).unwrap()));
        }
    }

    fn string(&mut self, out: &mut String) {
        out.push('"');
        for _ in 0..self.below(24) {
            out.push_str(self.pick(&[
                "a",
                "b",
                "name",
                "0",
                " ",
                "{",
                "]",
                ",",
                ":",
                "'",
                "é",
                "中",
                "😀",
                "\u{7f}",
                "\u{2028}",
                "\\\"",
                "\\\\",
                "\\/",
                "\\b",
                "\\n",
                "\\t",
                "\\u0041",
                "\\u00e9",
                "\\u0000",
                "\\ud83d\\ude00",
                "abcdefghijklmnopqrstuvwxyz",
            ]));
            if self.below(400) == 0 {
                out.push_str(self.pick(&["\\ud83d", "\\ude00", "\\ud83dx"]));
            }
        }
        out.push('"');
    }

    fn blank(&mut self, out: &mut String) {
        out.push_str(self.pick(&["", "", "", " ", "\n", "\t\r\n  "]));
    }

    /// The same bytes, cut off or with some of them changed.
    pub fn damaged(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(3) {
            if bytes.is_empty() {
                break;
            }
            let at = self.below(bytes.len());
            let byte = DAMAGE[self.below(DAMAGE.len())];
            match self.below(5) {
                0 => bytes.truncate(at),
                1 => {
                    bytes.remove(at);
                }
                2 => bytes.insert(at, byte),
                3 => bytes[at] = byte,
                _ => {
                    let end = (at + self.below(8)).min(bytes.len());
                    let part = bytes[at..end].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
        bytes
    }
}
