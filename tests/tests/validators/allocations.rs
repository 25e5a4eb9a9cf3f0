//! Generated validators allocate nothing for what keeps the rules, once a thread has the memory that it keeps.

use cloudcockpit::types::UpdateAgreement;
use fasttrack::types::EntitlementUpdates;
use specwright_runtime::{ReadJson, Validate, from_str};

fn free<T: ReadJson + Validate>(text: &str, context: &T::Context) {
    let value: T = from_str(text).unwrap();
    value.validate_with(context).unwrap();
    let counted = allocation_counter::measure(|| value.validate_with(context).unwrap());
    assert_eq!(counted.count_total, 0, "{text}");
}

#[test]
fn what_keeps_the_rules_costs_no_memory() {
    free::<UpdateAgreement>(
        r#"{"providerInstanceId": "5f0c1e0a-6d3b-4c52-9a41-2b8f7d6e9c10", "agreementDate": "2024-05-04T09:42:00+00:00",
            "keepPrimaryInformation": false, "firstName": "Ada", "lastName": "Ä", "email": "a@b.example", "phone": "1"}"#,
        &(),
    );
    free::<EntitlementUpdates>(
        r#"[{"l1id": "6a02fc17-68b2-4ca7-8891-350ccd89539c", "entitlementCount": 40},
            {"l1id": "6a02fc17-68b2-4ca7-8891-350ccd89539d", "entitlementCount": 10}]"#,
        &fasttrack::Context::default().max_entitlement_seat_count(50),
    );
}
