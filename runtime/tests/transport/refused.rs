//! Calls that break documented rules: nothing is sent, all that is wrong is said at once, and a call can opt out.

use crate::operations::{Fetch, client, run};
use crate::server::{Server, respond};
use specwright_runtime::constraint::{self, Limit, found};
use specwright_runtime::{
    CallOptions, Error, ErrorKind, Evidence, Extra, Integer, Json, Meta, Method, Operation, Outcome, Path, Reply,
    RequestWriter, ResponseView, Rule, Segment, Validate, Violations, WriteJson, Writer,
};

/// A body as generated code has it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Contact {
    email: Option<String>,
    tags: Vec<String>,
    extra: Extra,
}

impl WriteJson for Contact {
    fn write(&self, w: &mut Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("email", &self.email);
        o.member("tags", &self.tags);
        o.end();
    }
}

impl Validate for Contact {
    type Context = ();

    fn check(&self, _: &(), at: &Path<'_>, out: &mut Violations) {
        if let Some(value) = &self.email {
            if !constraint::format::email(value) {
                let rule = &Rule {
                    id: "Contact.email.format",
                    keyword: "format",
                    sentence: "an address",
                    source: "guide / c",
                    evidence: Evidence::Stated,
                };
                out.broken(&at.name("email"), rule);
            }
            if !constraint::max_length(value, 20) {
                let rule = &Rule {
                    id: "Contact.email.maxLength",
                    keyword: "maxLength",
                    sentence: "at most 20 characters",
                    source: "guide / c",
                    evidence: Evidence::Stated,
                };
                out.broken_by(&at.name("email"), rule, &found::Length(value));
            }
        }
        for (index, value) in self.tags.iter().enumerate() {
            if !constraint::min_length(value, 1) {
                let rule = &Rule {
                    id: "Contact.tags[].minLength",
                    keyword: "minLength",
                    sentence: "at least 1 character",
                    source: "guide / c",
                    evidence: Evidence::Stated,
                };
                out.broken_by(&at.name("tags").index(index), rule, &found::Length(value));
            }
        }
        if let Err(position) = constraint::unique_items(&self.tags) {
            let rule = &Rule {
                id: "Contact.tags.uniqueItems",
                keyword: "uniqueItems",
                sentence: "each once",
                source: "guide / c",
                evidence: Evidence::Stated,
            };
            out.broken_by(&at.name("tags"), rule, &found::Repeats(position));
        }
    }
}

/// `POST /tenants/{tenant}/contacts?page=`, with `X-Note`.
#[derive(Clone, Debug, Default)]
struct AddContact {
    tenant: String,
    page: Option<Integer>,
    note: Option<String>,
    body: Contact,
}

impl Validate for AddContact {
    type Context = ();

    fn check(&self, _: &(), at: &Path<'_>, out: &mut Violations) {
        if let Some(value) = &self.page
            && !constraint::maximum(value, Limit::Whole(100))
        {
            let rule = &Rule {
                id: "contacts.add.query.page.maximum",
                keyword: "maximum",
                sentence: "at most 100",
                source: "guide / p",
                evidence: Evidence::Stated,
            };
            out.broken_by(&at.name("query").name("page"), rule, &found::Number(value));
        }
        self.body.check(&(), &at.name("body"), out);
    }
}

impl Operation for AddContact {
    type Output = Option<Json>;
    type Documented = Json;
    const META: &'static Meta = &Meta {
        id: "contacts.add",
        source: "guide / contacts",
        method: Method::POST,
        path: &[Segment::Literal("/tenants/"), Segment::Parameter("tenant"), Segment::Literal("/contacts")],
        accept: None,
        idempotent: false,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };

    fn encode(&self, out: &mut RequestWriter) {
        out.path("tenant", &self.tenant);
        out.query("page", &self.page);
        out.header("X-Note", &self.note);
        out.json("application/json", &self.body);
    }

    fn decode(r: &ResponseView<'_>) -> Outcome<Self::Output, Json> {
        Fetch::decode(r)
    }
}

fn wrong() -> AddContact {
    AddContact {
        tenant: "t".into(),
        page: Some("12345678901234567890123".parse().unwrap()),
        note: None,
        body: Contact {
            email: Some("nobody at all, anywhere".into()),
            tags: vec!["a".into(), String::new(), "a".into()],
            extra: Extra::new(),
        },
    }
}

async fn unchecked(address: &str, operation: AddContact) -> Result<Reply<Option<Json>>, Error<Json>> {
    let mut options = CallOptions::new();
    options.unchecked();
    client(address).run(operation, options).await
}

/// Pointer and rule of each violation.
pub fn refused(error: &Error<Json>) -> Vec<(&str, &str)> {
    let ErrorKind::Refused(violations) = error.kind() else { panic!("{error}") };
    assert!(error.status().is_none() && error.body().is_none());
    violations.iter().map(|violation| (violation.pointer(), violation.rule().id)).collect()
}

#[tokio::test]
async fn a_call_that_breaks_rules_is_not_sent() {
    let server = Server::always(respond(200, "", "1")).await;
    let error = run(&client(&server.address), wrong()).await.unwrap_err();
    let of_rules = [
        ("/query/page", "contacts.add.query.page.maximum"),
        ("/body/email", "Contact.email.format"),
        ("/body/email", "Contact.email.maxLength"),
        ("/body/tags/1", "Contact.tags[].minLength"),
        ("/body/tags", "Contact.tags.uniqueItems"),
    ];
    assert_eq!(refused(&error), of_rules);
    assert_eq!(
        error.to_string().replace('\n', " | "),
        "contacts.add: refused before sending: /query/page: at most 100; found 12345678901234567890123 \
         [contacts.add.query.page.maximum; guide / p] | /body/email: an address [Contact.email.format; guide / c] | \
         /body/email: at most 20 characters; found 23 characters [Contact.email.maxLength; guide / c] | \
         /body/tags/1: at least 1 character; found 0 characters [Contact.tags[].minLength; guide / c] | \
         /body/tags: each once; found a repeated item at index 2 [Contact.tags.uniqueItems; guide / c]"
    );

    // What HTTP cannot carry is said with the rest.
    let worse = AddContact { tenant: "..".into(), note: Some("a\r\nb".into()), ..wrong() };
    let error = run(&client(&server.address), worse).await.unwrap_err();
    let of_http = [("/path/tenant", "path-segment"), ("/header/X-Note", "header-text")];
    assert_eq!(refused(&error), [&of_rules[..], &of_http].concat());
    assert_eq!((server.connections(), server.seen().len()), (0, 0));
}

#[tokio::test]
async fn a_call_that_keeps_the_rules_is_sent() {
    let server = Server::always(respond(200, "", "1")).await;
    let body = Contact { email: Some("a@b.example".into()), tags: vec!["a".into()], extra: Extra::new() };
    let right = AddContact { page: Some(100.into()), body, ..wrong() };
    run(&client(&server.address), right).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/tenants/t/contacts?page=100");
    assert_eq!(seen.body, r#"{"email":"a@b.example","tags":["a"]}"#);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn an_unchecked_call_is_sent_whatever_the_rules_say() {
    let server = Server::always(respond(200, "", "1")).await;
    unchecked(&server.address, wrong()).await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(seen.target, "/tenants/t/contacts?page=12345678901234567890123");
    assert_eq!(seen.body, r#"{"email":"nobody at all, anywhere","tags":["a","","a"]}"#);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn what_http_cannot_carry_is_refused_even_then() {
    let server = Server::always(respond(200, "", "1")).await;
    for tenant in ["", ".", ".."] {
        let error = unchecked(&server.address, AddContact { tenant: tenant.into(), ..wrong() }).await.unwrap_err();
        assert_eq!(refused(&error), [("/path/tenant", "path-segment")]);
    }
    let both = AddContact { tenant: String::new(), note: Some("\n".into()), ..wrong() };
    let error = unchecked(&server.address, both).await.unwrap_err();
    assert_eq!(refused(&error), [("/path/tenant", "path-segment"), ("/header/X-Note", "header-text")]);
    assert_eq!(server.connections(), 0);
}
