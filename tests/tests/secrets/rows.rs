//! What ureq tells `log`, bytes sixteen to a row among it: no request is there.

use specwright_runtime::Blocking;
use specwright_tests::faults::{Case, known_secrets, run};

use crate::sink::Sink;

/// Who tells it: `ureq::…`, `ureq_proto::…`.
pub const TARGET: &str = "ureq";

/// Who tells bytes.
const OF_BYTES: &str = "ureq_proto::util ";

/// Cases of every kind of credentials in which no answer repeats them.
const CASES: [&str; 5] = ["503-once", "503-replace", "401-basic", "query-token-lost", "login-closes"];

pub fn requests_are_shown_by_no_library(sink: &Sink, cases: &[Case]) {
    for case in cases.iter().filter(|case| CASES.contains(&case.name.as_str())) {
        drop(sink.take());
        drop(run::<Blocking>(case, false));
        let rows = sink.take();
        let (rows, texts): (Vec<_>, Vec<_>) = rows.iter().partition(|text| text.starts_with(OF_BYTES));
        let bytes: Vec<u8> = rows.into_iter().flat_map(|row| bytes(row)).collect();
        let texts = texts.into_iter().filter(|text| text.starts_with(TARGET));
        let shown = texts.fold(String::from_utf8_lossy(&bytes).into_owned(), |all, text| all + "\n" + text);
        // The rows are read rightly: what ureq takes for the head is in them.
        assert!(shown.contains("host: 127.0.0.1:"), "{}: {shown}", case.name);
        for secret in known_secrets() {
            assert!(!shown.contains(secret.as_str()), "{}: {secret} in {shown}", case.name);
        }
    }
}

/// The bytes of a row: `4854 5450 2f31 … HTTP/1…`.
fn bytes(row: &str) -> Vec<u8> {
    let words = row.split(' ').skip(1).take(8);
    let digits: String = words.filter(|word| word.len() == 4).collect();
    let bytes = (0..digits.len() / 2).filter_map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok());
    bytes.collect()
}
