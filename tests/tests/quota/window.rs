//! What a service that counts sees.

use std::collections::BTreeMap;
use std::time::Duration;

use specwright_tests::faults::Arrival;

/// The most requests of one user, or of all who show none, that arrived within any span of this length.
pub fn most(arrived: &[Arrival], per: Duration) -> usize {
    let mut by_user: BTreeMap<Option<&str>, Vec<Duration>> = BTreeMap::new();
    for arrival in arrived {
        by_user.entry(arrival.header("authorization")).or_default().push(arrival.at);
    }
    let mut most = 0;
    for times in by_user.values_mut() {
        times.sort();
        for (index, time) in times.iter().enumerate() {
            most = most.max(times[index..].iter().take_while(|later| **later < *time + per).count());
        }
    }
    most
}
