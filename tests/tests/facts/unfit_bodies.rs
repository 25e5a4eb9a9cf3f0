//! Answers whose body is not the documented one: their status tells what happened, and no error shows what came.

use specwright_runtime::ErrorKind;
use specwright_tests::server::{Answer, Server};
use specwright_tests_clients::cases::undecodable_hides_status::{Client, Error};

const ID: &str = r#""id":"0a0b0c0d-0102-0304-0506-070809101112""#;

async fn answered(answer: Answer, excerpts: bool) -> Error {
    let server = Server::always(answer).await;
    let client = Client::builder(server.address.clone()).excerpts(excerpts).build().unwrap();
    client.subs().get("1").await.unwrap_err()
}

fn with_header(status: &str, header: &str, body: &str) -> Answer {
    let length = body.len();
    Answer::Whole(format!("HTTP/1.1 {status} X\r\n{header}\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes())
}

#[tokio::test]
async fn an_error_status_leads_whatever_its_body_is() {
    for (status, header, body, found) in [
        (
            502,
            "Content-Type: text/html",
            "<html><body>502</body></html>",
            "$: expected JSON, found a page of HTML or XML",
        ),
        (503, "Retry-After: 30", "", "$: expected JSON, found an empty body"),
        (429, "Content-Type: text/plain", "slow down", "$: expected JSON, found no value at byte 0"),
        (400, "Content-Type: application/json", r#"["bad"]"#, "$: expected an object, found an array"),
        (401, "WWW-Authenticate: Bearer error=\"invalid_token\"", "", "$: expected JSON, found an empty body"),
    ] {
        let error = answered(with_header(&status.to_string(), header, body), false).await;
        let ErrorKind::UnfitError { status: told, .. } = error.kind() else { panic!("{error:?}") };
        assert_eq!((told.as_u16(), error.status().unwrap().as_u16()), (status, status));
        let said =
            format!("subs.get: the service answered with status {status}, and the body is not the documented error: ");
        assert_eq!(error.to_string(), format!("{said}{found}"));
        assert_eq!((error.headers().unwrap().len(), error.body().unwrap().as_ref()), (2, body.as_bytes()));
    }
}

#[tokio::test]
async fn a_success_without_its_body_was_carried_out() {
    for answer in
        [Answer::new(204, None, ""), Answer::json(200, ""), Answer::json(200, " \r\n"), Answer::new(202, None, "")]
    {
        let error = answered(answer, false).await;
        let ErrorKind::MissingBody { status } = error.kind() else { panic!("{error:?}") };
        assert_eq!(Some(*status), error.status());
        let said = error.to_string();
        assert!(said.contains("carried out") && said.contains("do not repeat the call"), "{said}");
    }
    // What is there and cannot be read is not missing.
    for body in ["null", "{}", "[]", "<html>", "0"] {
        let error = answered(Answer::json(200, body), false).await;
        assert!(matches!(error.kind(), ErrorKind::Undecodable(_)), "{body}: {error:?}");
    }
}

/// Excerpts and keys of maps may be data of a customer.
#[tokio::test]
async fn data_of_customers_is_shown_only_if_the_builder_says_so() {
    for (status, body) in [
        (200, r#"{"id":"Ada Lovelace"}"#.to_owned()),
        (200, format!(r#"{{{ID},"links":{{"Ada Lovelace":tru}}}}"#)),
        (200, "Ada Lovelace".to_owned()),
        (400, r#"["Ada Lovelace"]"#.to_owned()),
        (500, "<html>Ada Lovelace".to_owned()),
        (500, r#"{"code": [true], "message": "Ada Lovelace"}"#.to_owned()),
    ] {
        let error = answered(Answer::json(status, &body), false).await;
        for shown in [error.to_string(), format!("{error:?}"), format!("{:?}", error.kind())] {
            assert!(!shown.contains("Ada"), "{shown}");
        }
        if !body.contains("code") {
            let error = answered(Answer::json(status, &body), true).await;
            assert!(error.to_string().contains("Ada"), "{error}");
            assert!(format!("{error:?}").contains("Ada"), "{error:?}");
        }
    }
    let error = answered(Answer::json(200, r#"{"access_token": "Ada Lovelace"}"#), true).await;
    assert!(!error.to_string().contains("Ada"), "{error}");
}
