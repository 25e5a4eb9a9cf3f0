//! FastTrack: the status records of a service, with the seats that the caller knows of.

use std::path::Path;

use fasttrack::Context;
use fasttrack::types::{EntitlementUpdate, EntitlementUpdates};
use garde::Validate as _;
use specwright_runtime::{Integer, Patch, Timestamp, Validate as _};

use super::{Broken, Case, decoded, kept, value};
use crate::contender::Contender;
use crate::schema;

const JSON: &str = r#"[
    {"serviceIntentId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "l1id": "3f2504e0-4f89-41d3-9a0c-0305e82c3311", "entitlementCount": 100, "notes": "agreed"},
    {"serviceIntentId": "3f2504e0-4f89-41d3-9a0c-0305e82c3302", "l1id": "3f2504e0-4f89-41d3-9a0c-0305e82c3312", "entitlementCount": 80, "targetDate": "2026-12-01T00:00:00Z"},
    {"serviceIntentId": "3f2504e0-4f89-41d3-9a0c-0305e82c3303", "l1id": "3f2504e0-4f89-41d3-9a0c-0305e82c3313", "entitlementCount": 40, "owner": "Ada"},
    {"serviceIntentId": "3f2504e0-4f89-41d3-9a0c-0305e82c3304", "l1id": "3f2504e0-4f89-41d3-9a0c-0305e82c3314", "entitlementCount": 30},
    {"l1id": "3f2504e0-4f89-41d3-9a0c-0305e82c3315", "entitlementCount": 0, "nextActionDate": "2026-12-01T00:00:00Z"}
]"#;
const SEATS: i64 = 250;

pub fn case(schemas: &Path) -> Result<Case, String> {
    let ready: EntitlementUpdates = decoded(JSON)?;
    let schema = schema::of(schemas, "fasttrack", "EntitlementUpdates")?;
    let context = Context::new().max_entitlement_seat_count(SEATS);
    let contenders = vec![
        Contender::new("generated", ready.clone(), move |it| it.validate_with(&context).is_ok())?,
        Contender::new("by hand", ready.clone(), |it| kept(&by_hand(it, Some(SEATS))))?,
        Contender::new("garde", ForGarde::of(&ready), |it| it.validate_with(&Seats(Some(SEATS))).is_ok())?,
        Contender::new("jsonschema", value(JSON)?, move |it| schema.is_valid(it))?,
    ];
    Ok(Case { name: "entitlements-update", contenders })
}

fn by_hand(it: &EntitlementUpdates, seats: Option<i64>) -> Vec<Broken> {
    let mut broken = Vec::new();
    let records = &it.0;
    if records.len() > 5 {
        Broken::note(&mut broken, "", "at most 5 items");
    }
    let mut sum = 0_i128;
    for (index, record) in records.iter().enumerate() {
        let repeats = |earlier: &EntitlementUpdate| record.l1id.is_some() && earlier.l1id == record.l1id;
        if records.iter().take(index).any(repeats) {
            Broken::note(&mut broken, format!("/{index}"), "no two items with the same `l1id`");
        }
        if let Some(count) = &record.entitlement_count {
            match count.as_i128() {
                Some(count) if count < 0 => {
                    Broken::note(&mut broken, format!("/{index}/entitlementCount"), "at least 0");
                }
                Some(count) => sum = sum.saturating_add(count),
                None if *count < 0 => {
                    Broken::note(&mut broken, format!("/{index}/entitlementCount"), "at least 0");
                }
                None => sum = i128::MAX,
            }
        }
        for (name, moment) in [("targetDate", &record.target_date), ("nextActionDate", &record.next_action_date)] {
            if matches!(moment, Patch::Value(moment) if moment.with_offset().is_none()) {
                Broken::note(&mut broken, format!("/{index}/{name}"), "a date with time and offset");
            }
        }
    }
    if seats.is_some_and(|seats| sum != i128::from(seats)) {
        Broken::note(&mut broken, "", "the counts of all records make up the seats");
    }
    broken
}

/// What only the caller knows, as garde passes it.
struct Seats(Option<i64>);

/// The same as garde wants it: a struct with its own attributes.
#[derive(garde::Validate)]
#[garde(context(Seats))]
struct ForGarde {
    #[garde(length(max = 5), custom(differ), custom(add_up), dive)]
    records: Vec<RecordForGarde>,
}

#[derive(garde::Validate)]
#[garde(context(Seats))]
struct RecordForGarde {
    #[garde(skip)]
    l1id: Option<String>,
    #[garde(inner(range(min = 0)))]
    entitlement_count: Option<i64>,
    #[garde(inner(custom(moment)))]
    target_date: Option<String>,
    #[garde(inner(custom(moment)))]
    next_action_date: Option<String>,
}

impl ForGarde {
    fn of(it: &EntitlementUpdates) -> Self {
        let text = |moment: &Patch<Timestamp>| moment.as_option().map(|moment| moment.as_str().to_owned());
        let records = it.0.iter().map(|record| RecordForGarde {
            l1id: record.l1id.as_ref().map(ToString::to_string),
            entitlement_count: record.entitlement_count.as_ref().and_then(Integer::as_i64),
            target_date: text(&record.target_date),
            next_action_date: text(&record.next_action_date),
        });
        Self { records: records.collect() }
    }
}

fn differ(records: &[RecordForGarde], _: &Seats) -> garde::Result {
    let repeats = |at: usize, record: &RecordForGarde| {
        record.l1id.is_some() && records.iter().take(at).any(|earlier| earlier.l1id == record.l1id)
    };
    match records.iter().enumerate().any(|(at, record)| repeats(at, record)) {
        true => Err(garde::Error::new("no two items with the same `l1id`")),
        false => Ok(()),
    }
}

fn add_up(records: &[RecordForGarde], seats: &Seats) -> garde::Result {
    let sum: i64 = records.iter().filter_map(|record| record.entitlement_count).sum();
    match seats.0 {
        Some(seats) if seats != sum => Err(garde::Error::new("the counts of all records make up the seats")),
        _ => Ok(()),
    }
}

fn moment(text: &str, _: &Seats) -> garde::Result {
    let moment = Timestamp::parse(text).ok().and_then(|moment| moment.with_offset());
    moment.map(|_| ()).ok_or_else(|| garde::Error::new("a date with time and offset"))
}
