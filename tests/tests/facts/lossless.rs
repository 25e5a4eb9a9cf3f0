//! What the page does not tell of comes through all the same, and nothing is rounded.

use fasttrack::runtime::{ReadJson, WriteJson, from_str, to_string};
use specwright_tests::tree::assert_same;

#[track_caller]
fn survives<T: ReadJson + WriteJson>(text: &str) -> T {
    let value = from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_same(&to_string(&value), text);
    value
}

#[test]
fn members_that_nobody_wrote_down() {
    let contact: fasttrack::types::Contact =
        survives(r#"{"name": "Ada", "shoeSize": 42.50, "nested": {"a": [null, {"b": 1e400}]}, "": ""}"#);
    assert_eq!(contact.extra.get("shoeSize").unwrap().as_str(), "42.50");
    survives::<cloudmore::types::Attestation>(r#"{"status": 1, "statusText": "pending"}"#);
    survives::<cloudcockpit::types::ApiError>(r#"{"errors": [{"propertyName": "a", "rank": 1}]}"#);
}

#[test]
fn values_that_nobody_wrote_down() {
    use fasttrack::types::{CustomerTag, CustomerTags, WorkloadTag};
    let tag: WorkloadTag = survives(r#""Sideways""#);
    assert!(matches!(&tag, WorkloadTag::Undocumented(text) if text.as_str() == "Sideways"));
    // The page documents a value of this name, which is not the same as one that is not known.
    assert_eq!(survives::<CustomerTag>(r#""Unknown""#), CustomerTag::Unknown);
    assert!(
        matches!(survives::<CustomerTags>(r#"["FRP", "New"]"#), CustomerTags::List(tags) if tags[0] == CustomerTag::Frp)
    );
    assert!(matches!(survives::<CustomerTags>(r#""EDU""#), CustomerTags::CustomerTag(CustomerTag::Edu)));
    assert!(matches!(survives::<CustomerTags>("17"), CustomerTags::Undocumented(_)));
    survives::<cloudmore::types::AttestationStatus>("-5");
}

#[test]
fn numbers_of_any_size() {
    for number in ["9007199254740993", "123456789012345678901234567890", "-1", "0"] {
        survives::<fasttrack::types::ServiceId>(number);
    }
    for number in ["12.50", "0.1000000000000000055511151231257827", "1E+2", "-0.0", "100000000000000000000000.000"] {
        let text = format!(r#"{{"totalPaidUSD": {number}}}"#);
        let statement: fasttrack::types::Statement = survives(&text);
        let Some(fasttrack::types::StatementDecimal::Decimal(paid)) = statement.total_paid_usd else {
            panic!("{text}")
        };
        assert_eq!(paid.as_str(), number);
    }
}

#[test]
fn nulls_where_a_value_is_documented() {
    let contact: fasttrack::types::Contact = survives(r#"{"contactId": null, "services": null, "name": "Ada"}"#);
    assert_eq!(contact.contact_id, None);
}

#[test]
fn times_as_they_were_written() {
    for time in
        ["2025-05-04T09:42:00.1234567Z", "2025-05-04T09:42:00", "2025-05-04T09:42:00+02:00", "2025-05-04T09:42:00Z"]
    {
        let note: fasttrack::types::Note = survives(&format!(r#"{{"created": "{time}"}}"#));
        let created = note.created.unwrap();
        assert_eq!(created.as_str(), time);
        assert_eq!(created.with_offset().is_some(), time != "2025-05-04T09:42:00");
    }
}

#[test]
fn a_time_that_is_none() {
    survives::<fasttrack::types::Note>(r#"{"created": "yesterday"}"#);
}

#[test]
fn a_member_twice() {
    let note: fasttrack::types::Note = from_str(r#"{"text": "a", "text": "b"}"#).unwrap();
    assert_eq!(note.text.as_deref(), Some("b"));
}

#[test]
fn ids_that_come_as_text_or_number() {
    use fasttrack::types::TimeZone;
    survives::<TimeZone>(r#"{"id": 12345678901234567890}"#);
    survives::<TimeZone>(r#"{"id": "4d2f1f0e-6f6c-4e0c-9a3b-0d7f5a9b1c2d"}"#);
    // Neither of the two: kept all the same.
    survives::<TimeZone>(r#"{"id": "Pacific"}"#);
    survives::<TimeZone>(r#"{"id": true}"#);
}

#[test]
fn keys_and_values_of_another_type() {
    use activeplatform::types::{Attribute, ValidatedAttribute};
    let read = survives::<ValidatedAttribute>;
    for text in [r#"{"key": null, "value": null}"#, r#"{"key": 5, "value": {"a": 1.50}}"#, r#"{"value": 1}"#] {
        assert_eq!(read(text).attribute, None, "{text}");
    }
    for text in [r#"{"key": "azure_subscriptions", "value": "one"}"#, r#"{"key": "reservation_scope", "value": null}"#]
    {
        assert!(matches!(read(text).attribute, Some(Attribute::Other { .. })), "{text}");
    }
}

#[test]
fn entries_that_hold_more_than_a_key_and_a_value() {
    survives::<cloudblue::types::NewCustomer>(
        r#"{"activationParameters": [
            {"key": "microsoft_order_type", "value": "new_customer", "readOnly": true},
            {"key": "microsoft_domain", "value": "a.onmicrosoft.com", "note": {"by": null, "at": 1.50}},
            {"key": "colour", "value": "red", "note": 1}
        ], "id": 12.0}"#,
    );
}

#[test]
fn unions_of_what_is_no_object() {
    use specwright_tests_clients::cases::types::Payment;
    for text in ["null", "[1]", "\"card\"", "{}", r#"{"type": 7}"#] {
        assert!(matches!(survives::<Payment>(text), Payment::Undocumented { .. }), "{text}");
    }
}
