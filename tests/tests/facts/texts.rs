//! Texts of answers that are not in their documented form: they go back with their object as they came, and whatever else a caller
//! puts there is checked.

use specwright_runtime::testing::{Answer, FakeTransport};
use specwright_runtime::{Blocking, DriftKind, DriftMode, Patch, Validate as _, from_str, to_string};
use specwright_tests::tree::assert_same;
use specwright_tests_clients::cases::texts_that_go_back::Client;
use specwright_tests_clients::cases::texts_that_go_back::types::{Contact, Host, Place, Plain, Sent};
use std::collections::HashSet;
use std::sync::Arc;

/// Members of a contact, each with a text that is not as documented, and the place of that text.
const BROKEN: [(&str, &str); 19] = [
    (r#""email":"""#, "/email"),
    (r#""email":"somebody at home""#, "/email"),
    (r#""backup":"none""#, "/backup"),
    (r#""name":"""#, "/name"),
    (r#""name":"a name that is longer than documented""#, "/name"),
    (r#""site":"www.example""#, "/site"),
    (r#""secret":"x""#, "/secret"),
    (r#""host":"no host""#, "/host"),
    (r#""code":"german""#, "/code"),
    (r#""mirrors":["a.example","no host"]"#, "/mirrors/1"),
    (r#""aliases":["a@b.example","none"]"#, "/aliases/1"),
    (r#""mails":{"home":"none"}"#, "/mails/home"),
    (r#""via":"none""#, "/via"),
    (r#""hosts":["no host"]"#, "/hosts/0"),
    (r#""country":"Germany""#, "/country"),
    (r#""zip":"none""#, "/zip"),
    (r#""key":"mail","value":"none""#, "/value"),
    (r#""key":"hosts","value":["no host"]"#, "/value/0"),
    (r#""owner":{"email":"none","name":""}"#, "/owner/email"),
];

/// The same in objects of their own inside the contact.
const INSIDE: [(&str, &str); 3] = [
    (r#""place":{"kind":"web","at":"here"}"#, "/place/at"),
    (r#""place":{"kind":"post","zip":"none"}"#, "/place/zip"),
    (r#""settings":{"settings":[{"name":"mail","is":"none"},{"name":"zip","is":"none"}]}"#, "/settings/mail"),
];

fn client(service: &Arc<FakeTransport>) -> Client<Blocking> {
    Client::blocking("https://a.example").transport(service.clone()).drift(DriftMode::Report).build().unwrap()
}

/// What a call reads, and where it is told to be not as documented.
fn read(json: &str) -> (Contact, Vec<String>) {
    let service = FakeTransport::new();
    service.answer("contacts.get", Answer::json(200, json.to_owned()));
    let reply = client(&service).contacts().get().reply().unwrap();
    let bounds = reply.drift.iter().filter(|drift| drift.kind() == DriftKind::Bound);
    (reply.value, bounds.map(|drift| drift.pointer().to_owned()).collect())
}

/// What is sent, or why it is not.
fn send(contact: Contact) -> Result<String, String> {
    let service = FakeTransport::new();
    service.answer("contacts.put", Answer::json(200, r#"{"id":"1"}"#));
    client(&service).contacts().put(contact).send().map_err(|error| error.to_string())?;
    Ok(String::from_utf8_lossy(&service.take_sent()[0].body).into_owned())
}

#[test]
fn each_text_goes_back_as_it_came_and_is_told() {
    for (member, place) in BROKEN.into_iter().chain(INSIDE) {
        let json = format!("{{\"id\":\"1\",{member}}}");
        let (contact, told) = read(&json);
        assert!(told.iter().any(|told| told == place), "{member}: {told:?}");
        contact.validate().unwrap_or_else(|refused| panic!("{member}: {refused}"));
        assert!(contact.advice().is_empty(), "{member}");
        assert_same(&send(contact.clone()).unwrap_or_else(|refused| panic!("{member}: {refused}")), &json);
        // The same of a caller is refused.
        let own: Contact = from_str(&json).unwrap();
        assert!(send(own.clone()).unwrap_err().contains(place), "{member}");
        // Where it came from is no part of it.
        assert_eq!((&own, &format!("{own:?}")), (&contact, &format!("{contact:?}")), "{member}");
        assert_eq!(to_string(&own), to_string(&contact));
    }
    // The first answer that was read and the last: the value of one call is no more than a value.
    let (contact, _) = read(r#"{"id":"1","host":"no host"}"#);
    assert_eq!(HashSet::from([contact.host.clone(), Some(Host::from("no host"))]).len(), 1);
}

#[test]
fn what_the_caller_changes_is_checked() {
    let (came, _) = read(r#"{"id":"1","email":"none","backup":"empty","name":"","mirrors":["no host","a.example"]}"#);
    let refused = |contact: Contact, place: &str| {
        let told = send(contact).unwrap_err();
        assert!(told.contains(&format!("{place}: ")), "{told}");
    };
    refused(came.clone().email("other"), "/email");
    refused(came.clone().backup("other"), "/backup");
    // A text of one member is none of another.
    refused(came.clone().email("empty"), "/email");
    refused(came.clone().site("none"), "/site");
    refused(came.clone().aliases(["none".to_owned()]), "/aliases/0");
    refused(came.clone().mirrors([Host::from("no host either")]), "/mirrors/0");
    // What came stays as it is beside what changed, items may move, and what is set anew to the same is the same.
    let changed = came.clone().seats(7).backup(Patch::Null).name("a name").mirrors(["a", "no host"].map(Host::from));
    let sent = send(changed.email("none")).unwrap();
    let wanted = r#"{"id":"1","email":"none","backup":null,"name":"a name","mirrors":["a","no host"],"seats":7}"#;
    assert_same(&sent, wanted);
    // Bounds of anything else hold, and rules too.
    refused(came.clone().seats(101), "/seats");
    refused(came.clone().mirrors(["a", "b", "c", "d"].map(Host::from)), "/mirrors");
    assert!(send(came.clone().name("1")).unwrap_err().contains("Contact.named"));
    let (numbers, _) = read(r#"{"id":"1","email":"none","seats":101}"#);
    refused(numbers, "/seats");
    // One object does not speak for another.
    let (mut other, _) = read(r#"{"id":"2"}"#);
    other.email = came.email.clone();
    refused(other, "/email");
    // Where the memory is thrown away, nothing is remembered.
    let mut forgot = came;
    forgot.extra = Default::default();
    refused(forgot, "/email");
}

#[test]
fn a_part_goes_back_with_what_it_remembers() {
    let (came, _) = read(r#"{"id":"1","owner":{"email":"none"},"place":{"kind":"web","at":"here"}}"#);
    let mut other = Contact::new("2").owner(came.owner.clone().unwrap());
    assert_same(&send(other.clone()).unwrap(), r#"{"id":"2","owner":{"email":"none"}}"#);
    other.place = came.place;
    assert!(send(other.clone()).is_ok());
    let Some(Place::Web(web)) = &mut other.place else { panic!("{other:?}") };
    "there".clone_into(&mut web.at);
    assert!(send(other).unwrap_err().contains("/place/at"));
}

#[test]
fn lists_of_objects_and_required_members_go_back() {
    let json = r#"[{"required":"","host":"no host","more":[{"required":"","host":"a"}]},{"required":"x","host":"b"}]"#;
    let service = FakeTransport::new();
    service.answer("plains.list", Answer::json(200, json)).answer("plains.put", Answer::status(200));
    let client = client(&service);
    let all: Vec<Plain> = client.plains().list().send().unwrap();
    client.plains().put(all.clone()).send().unwrap();
    assert_same(&String::from_utf8_lossy(&service.take_sent()[1].body), json);
    let mut all = all;
    all[1].required.clear();
    let refused = client.plains().put(all).send().unwrap_err().to_string();
    assert!(refused.contains("/body/1/required") && !refused.contains("/body/0"), "{refused}");
}

#[test]
fn what_travels_one_way_is_as_before() {
    let service = FakeTransport::new();
    service.answer("others.put", Answer::json(200, r#"{"email":"none"}"#));
    let client = client(&service);
    let refused = client.others().put(Sent::new().email("none")).send().unwrap_err();
    assert!(refused.to_string().contains("/body/email"), "{refused}");
    let reply = client.others().put(Sent::new().email("a@b.example")).reply().unwrap();
    assert_eq!(reply.drift.len(), 1);
    assert!(reply.value.extra == Default::default());
}

#[test]
fn members_of_what_is_read_and_sent_are_given_or_named() {
    let (contact, _) = read(r#"{"id":"1","email":"a@b.example","backup":null,"site":null,"aliases":["x"],"seats":3}"#);
    assert_eq!((contact.get_email().unwrap(), contact.get_aliases().unwrap()), ("a@b.example", &["x".to_owned()][..]));
    assert_eq!(contact.get_seats().unwrap().to_string(), "3");
    for (missing, words) in [
        (contact.get_backup().unwrap_err(), "`backup` is null"),
        (contact.get_site().unwrap_err(), "`site` came as null, which stands in `extra`"),
        (contact.get_name().unwrap_err(), "the response has no `name`"),
    ] {
        assert_eq!(missing.to_string(), words);
    }
    let kept = contact.backup("b@b.example");
    assert_eq!(kept.get_backup().unwrap(), "b@b.example");
}
