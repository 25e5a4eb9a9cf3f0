//! Bytes as JSON of generated types of every kind: what is read is written and read again as the same, what is not is told shortly.
#![no_main]

use libfuzzer_sys::fuzz_target;
use specwright_runtime::{
    Date, Decimal, Integer, Json, Map, ReadJson, Timestamp, Uuid, Validate, WriteJson, from_slice, from_str,
    from_str_with_drift, to_string,
};

/// The first byte says of which type the rest is.
const TYPES: [fn(&str); 24] = [
    reads::<Json>,
    reads::<Map<Vec<Integer>>>,
    reads::<Vec<Option<Decimal>>>,
    reads::<Vec<Date>>,
    reads::<Vec<Timestamp>>,
    reads::<Vec<Uuid>>,
    checks::<fasttrack::types::Contact>,
    checks::<fasttrack::types::ContactPage>,
    checks::<fasttrack::types::ContactUpdate>,
    checks::<fasttrack::types::EntitlementUpdates>,
    checks::<fasttrack::types::Referral>,
    checks::<fasttrack::types::ReferralUpdate>,
    reads::<fasttrack::types::ServiceStatusTree>,
    checks::<fasttrack::types::Statement>,
    checks::<fasttrack::types::TenantEntitlement>,
    reads::<fasttrack::types::TimeZoneId>,
    reads::<fasttrack::types::ApiError>,
    checks::<cloudmore::types::Attestation>,
    checks::<cloudmore::types::StartAttestation>,
    reads::<cloudmore::types::Problem>,
    checks::<cloudblue::types::ActivationParameters>,
    checks::<cloudblue::types::Agreement>,
    checks::<activeplatform::types::ValidatedAttribute>,
    checks::<activeplatform::types::ValidationData>,
];

fuzz_target!(|bytes: &[u8]| {
    let Some((chosen, json)) = bytes.split_first() else { return };
    // Bytes that are no text are refused whatever the type is.
    match std::str::from_utf8(json) {
        Ok(json) => TYPES[usize::from(*chosen) % TYPES.len()](json),
        Err(_) => assert!(from_slice::<Json>(json).is_err()),
    }
});

fn reads<T: ReadJson + WriteJson>(json: &str) {
    read::<T>(json);
}

/// Values of an answer are judged too, and what is wrong with them is told shortly.
fn checks<T: ReadJson + WriteJson + Validate>(json: &str) {
    if let Some(value) = read::<T>(json)
        && let Err(violations) = value.validate()
    {
        short(&violations.to_string());
    }
}

fn read<T: ReadJson + WriteJson>(json: &str) -> Option<T> {
    let own = from_str::<T>(json);
    match &own {
        Ok(value) => {
            let written = to_string(value);
            let again = from_str::<T>(&written).unwrap_or_else(|error| panic!("{written} is not read again: {error}"));
            assert_eq!(to_string(&again), written);
        }
        Err(error) => {
            short(&error.to_string());
            short(&format!("{error:?}"));
        }
    }
    match from_str_with_drift::<T>(json) {
        Ok((value, drift)) => {
            drift.iter().for_each(|noted| short(&format!("{noted:?}")));
            let written = to_string(&value);
            let again = from_str_with_drift::<T>(&written).unwrap_or_else(|error| panic!("{written}: {error}"));
            assert_eq!(to_string(&again.0), written);
            Some(value)
        }
        Err(error) => {
            assert!(own.is_err(), "a service is read more leniently: {error}");
            None
        }
    }
}

fn short(shown: &str) {
    assert!(shown.len() < 40_000, "{} bytes", shown.len());
}
