//! Partner Center, a vendor whose spec was written by somebody who knew the manual alone: what its own program does with it.

use specwright_runtime::testing::{Answer, Clock, FakeTransport};
use specwright_runtime::{ErrorKind, Evidence, Json, Token, TokenSource};
use specwright_tests::tree::assert_same;
use specwright_tests_clients::cases::partnercenter::types::{
    CartLineItem, CartLineItemBillingCycle, CustomerId, NewBillingProfile, NewBillingProfileRequired, NewCart,
    NewCompanyProfile, NewCustomer, Subscription, SubscriptionId, TermDuration,
};
use specwright_tests_clients::cases::partnercenter::{Client, types};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A subscription as the service gives it: times without offset, one with blanks in it, one that is empty.
const SUBSCRIPTION: &str = r#"{"id":"S1","offerId":"O1","quantity":1,"unitType":"none","creationDate":"2015-11-25T06:41:12",
    "effectiveStartDate":"2015-11-24T08:00:00 ","commitmentEndDate":"","status":"active","autoRenewEnabled":false,
    "billingType":"usage","links":{"self":{"uri":"/customers/x/subscriptions/S1","method":"GET","headers":[]}},
    "somethingNew":{"a":[1,2.50]},"attributes":{"etag":"eyJpZCI6","objectType":"Subscription"}}"#;

fn client(service: &Arc<FakeTransport>) -> Client<specwright_runtime::Blocking> {
    let number = AtomicUsize::new(0);
    let tokens = TokenSource::blocking(move || {
        Ok::<_, std::io::Error>(Token::new(format!("t{}", number.fetch_add(1, Ordering::Relaxed))))
    });
    Client::blocking(&tokens).transport(service.clone()).timer(Clock::new()).build().unwrap()
}

fn customer() -> CustomerId {
    "3fa85f64-5717-4562-b3fc-2c963f66afa6".parse().unwrap()
}

fn subscription() -> SubscriptionId {
    SubscriptionId::from("S1")
}

#[test]
fn a_subscription_goes_back_as_it_was_read() {
    let service = FakeTransport::new();
    service
        .answer("subscriptions.get", Answer::json(200, SUBSCRIPTION))
        .answer("subscriptions.update", Answer::json(200, SUBSCRIPTION))
        .answer("subscriptions.update", Answer::status(202).header("Location", "/v1/jobs/1"));
    let client = client(&service);
    let mut read: Subscription = client.subscriptions().get(customer(), subscription()).send().unwrap();
    let etag = read.attributes.as_ref().and_then(|attributes| attributes.etag.clone()).unwrap();
    read.quantity = Some(7.into());
    let update = |value: &Subscription| client.subscriptions().update(customer(), subscription(), value.clone());
    assert!(update(&read).if_match(etag).send().unwrap().is_some());
    let later = update(&read).reply().unwrap();
    assert_eq!((later.value, &later.headers["Location"]), (None, &"/v1/jobs/1".parse().unwrap()));

    let sent = service.take_sent();
    assert_eq!(sent[1].header("If-Match"), Some("eyJpZCI6"));
    let wanted = SUBSCRIPTION.replace("\"quantity\":1", "\"quantity\":7");
    for sent in &sent[1..] {
        assert_same(sent.json::<Json>().unwrap().as_str(), &wanted);
    }
    read.id = Some("another".into());
    let error = update(&read).refuse(Evidence::Inferred).send().unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(_)) && error.to_string().contains("same-id"), "{error}");
}

/// What the documentation bounds in an address, the service does not keep: it goes to another customer as it came.
#[test]
fn an_address_that_was_read_may_be_sent() {
    let service = FakeTransport::new();
    let address =
        r#"{"addressLine1":"","state":"Bavaria","country":"Germany","firstName":"","middleName":"","phone":"1"}"#;
    let customer = format!(r#"{{"billingProfile":{{"defaultAddress":{address}}}}}"#);
    service
        .answer("customers.get", Answer::json(200, customer))
        .answer("customers.create", Answer::json(201, "{}"))
        .answer("customers.create", Answer::json(201, "{}"));
    let client = client(&service);
    let read = client.customers().get(self::customer()).send().unwrap().unwrap();
    let address_of = |read: &types::Customer| read.billing_profile().unwrap().default_address().unwrap().clone();
    let create = |address: types::Address| {
        let profile = NewBillingProfile::new(NewBillingProfileRequired {
            email: "a@b.example".into(),
            culture: "de-DE".into(),
            language: "de".into(),
            company_name: "X".into(),
            default_address: address,
        });
        client.customers().create(NewCustomer::new(profile, NewCompanyProfile::new("x.example"))).send()
    };
    create(address_of(&read)).unwrap();
    let sent = service.take_sent().remove(1).json::<Json>().unwrap();
    assert!(sent.as_str().contains(address), "{}", sent.as_str());
    // What is put in its place is checked, and what came beside it stays.
    create(address_of(&read).state("BY")).unwrap();
    let error = create(address_of(&read).country("Deutschland")).unwrap_err();
    assert!(error.to_string().contains("/DefaultAddress/country") && !error.to_string().contains("state"), "{error}");
    assert_eq!(address_of(&read).get_state().unwrap(), "Bavaria");
}

#[test]
fn a_token_is_fetched_and_renewed() {
    let service = FakeTransport::new();
    service.answer("domains.verify", Answer::status(401)).answer("domains.verify", Answer::status(200));
    service.answer("domains.verify", Answer::status(404));
    let client = client(&service);
    let taken = |name: &str| client.domains().verify(name).send().unwrap();
    assert_eq!((taken("taken.example"), taken("free.example")), (Some(()), None));
    let sent = service.take_sent();
    let tokens: Vec<_> = sent.iter().map(|sent| sent.header("Authorization").unwrap()).collect();
    assert_eq!(tokens, ["Bearer t0", "Bearer t1", "Bearer t1"]);
}

#[test]
fn what_is_sent_is_made_by_new_and_setters() {
    let service = FakeTransport::new();
    service.answer("carts.create", Answer::json(201, r#"{"id":"C1"}"#));
    let client = client(&service);
    let item =
        CartLineItem::new("MS-AZR-0145P", 1, CartLineItemBillingCycle::Monthly).id(0).term_duration(TermDuration::P1y);
    let cart = client.carts().create(customer(), NewCart::new([item])).send().unwrap();
    assert_eq!(cart.id().unwrap(), &types::CartId::from("C1"));
    assert_eq!(cart.status().unwrap_err().to_string(), "the response has no `status`");
    let sent = service.take_sent().remove(0);
    let items =
        r#"[{"id":0,"catalogItemId":"MS-AZR-0145P","quantity":1,"billingCycle":"monthly","termDuration":"P1Y"}]"#;
    assert_same(sent.json::<Json>().unwrap().as_str(), &format!(r#"{{"lineItems":{items}}}"#));

    service.answer("customers.create", Answer::json(201, "{}"));
    let address = types::Address::new("Street 1").city("B").country("HU").first_name("a").last_name("b");
    let profile = || NewBillingProfileRequired {
        email: "a@b.example".into(),
        culture: "hu-HU".into(),
        language: "hu".into(),
        company_name: "X Kft".into(),
        default_address: address.clone(),
    };
    let create =
        |company| client.customers().create(NewCustomer::new(NewBillingProfile::new(profile()), company)).send();
    let error = create(NewCompanyProfile::new("x.onmicrosoft.com")).unwrap_err();
    assert!(error.to_string().contains("registration-number"), "{error}");
    create(NewCompanyProfile::new("x.onmicrosoft.com").organization_registration_number("12")).unwrap();
    let made = service.take_sent().remove(0);
    assert_eq!(made.header("MS-RequestId").map(str::len), Some(36));
}
