//! What a client cannot be built from, and what its parts show of themselves.

use super::operations::{Fetch, client, run};
use super::server::{Server, respond};
use specwright_runtime::testing::FakeTransport;
use specwright_runtime::{
    BearerToken, BuildError, BuilderCore, CallOptions, Certificate, CertificateError, ErrorKind, Limits,
};
use std::sync::Arc;
use std::time::Duration;

#[test]
fn addresses_that_are_none() {
    for (address, reason) in [
        ("", "it is not an address"),
        ("a.example", "it does not begin with https://"),
        ("ftp://a.example", "it does not begin with https://"),
        ("/path", "it does not begin with https://"),
        ("https://a.example?x=1", "it must end with a path"),
        ("https://a.example/#x", "it must end with a path"),
        ("https://user:hunter2@a.example", "credentials do not belong in it"),
        ("https://a.example:99999", "its port is not a port"),
        ("https://a b", "it is not an address"),
    ] {
        let error = BuilderCore::new(address).build().unwrap_err();
        let BuildError::Address { reason: found, .. } = &error else { panic!("{error}") };
        assert_eq!(*found, reason, "{address}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    // A password may hold the marks that end an address.
    for address in ["https://user:hun#ter2@a.example", "https://user:hun?ter2@a.example"] {
        let error = BuilderCore::new(address).build().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hun"), "{error} {error:?}");
    }
    assert!(BuilderCore::new("https://a.example/{version}").version("v1").build().is_ok());
    let given = BuilderCore::new("").base_url(String::from("https://a.example/")).then("/api/v3").build().unwrap();
    assert_eq!(format!("{given:?}"), r#"Core { address: "https://a.example/api/v3", version: None, .. }"#);
}

/// Nothing is replaced in silence, and nothing is left out.
#[test]
fn addresses_without_a_place_for_the_version() {
    const NOWHERE: &str = "it does not say where the version goes: write `{version}` there, or give it to \
                           `base_url_without_version` if it has no place for the version";
    const UNKNOWN: &str = "it has `{version}`, and the API has no versions: leave it out";
    const BRACE: &str = "it has a brace, and only `{version}` is replaced: write what shall stand there";
    let plain = || BuilderCore::new("https://a.example");
    let versioned = || BuilderCore::new("https://a.example/{version}").version("v1");
    let followed = || BuilderCore::new("https://a.example").then("/api/{version}").version("v1");
    for (builder, reason) in [
        (versioned().base_url("https://b.example"), NOWHERE),
        (versioned().base_url_without_version("https://c.example").base_url("https://b.example"), NOWHERE),
        (versioned().base_url("https://b.example/{ver}"), BRACE),
        (versioned().base_url("https://b.example/{version}/{tenant}"), BRACE),
        (versioned().base_url("https://b.example/{version}}"), BRACE),
        (versioned().base_url("https://{host}/{version}"), BRACE),
        (
            versioned().base_url_without_version("https://b.example/{version}"),
            "it has `{version}`: give it to `base_url`",
        ),
        (versioned().base_url_without_version("https://b.example/}"), BRACE),
        (plain().base_url("https://b.example/{version}"), UNKNOWN),
        (plain().base_url("https://b.example/{"), BRACE),
        (
            followed().base_url("https://b.example/{version}"),
            "it has `{version}`, and so has the path that follows it: leave it out",
        ),
    ] {
        let shown = format!("{builder:?}");
        let error = builder.build().unwrap_err();
        let BuildError::Address { reason: found, .. } = &error else { panic!("{error}") };
        assert_eq!(*found, reason, "{shown}");
    }
    for (builder, address) in [
        (versioned().base_url("https://b.example/{version}/x"), "https://b.example/{version}/x"),
        (versioned().base_url_without_version("https://b.example"), "https://b.example"),
        (versioned().base_url("https://c.example").base_url_without_version("https://b.example"), "https://b.example"),
        (followed().base_url("https://b.example"), "https://b.example/api/{version}"),
        (plain().base_url("https://b.example/%7Bx%7D"), "https://b.example/%7Bx%7D"),
    ] {
        let shown = format!("{:?}", builder.build().unwrap());
        assert!(shown.contains(&format!("{address:?}")), "{shown}");
    }
}

#[cfg(feature = "blocking")]
#[test]
fn addresses_of_clients_that_block_are_checked_alike() {
    let builder = || BuilderCore::blocking("https://a.example/{version}").version("v1");
    assert!(builder().base_url("https://b.example").build().is_err());
    assert!(builder().base_url("https://b.example/{ver}").build().is_err());
    assert!(builder().base_url_without_version("https://b.example").build().is_ok());
}

#[test]
fn headers_that_cannot_be_sent() {
    let error = BuilderCore::new("https://a.example").header("X-Tenant", "a\nb").build().unwrap_err();
    assert!(matches!(error, BuildError::Header(_)), "{error}");
    let error = BuilderCore::new("https://a.example").secret_header("X Key", "hunter2").build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    assert!(BuilderCore::new("https://a.example").header("X-None", None::<&str>).build().is_ok());
}

#[test]
fn nothing_shows_a_secret() {
    let builder = BuilderCore::new("https://user:hunter2@a.example/?sig=hunter2")
        .secret_header("X-Key", "hunter2")
        .authenticate(Arc::new(BearerToken("hunter2".into())));
    let mut options = CallOptions::new();
    options.bearer_token("hunter2");
    let client = BuilderCore::new("https://a.example").secret_header("X-Key", "hunter2").build().unwrap();
    let shown = format!("{builder:?} {options:?} {client:?} {:?}", BearerToken("hunter2".into()));
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn certificates_that_are_none() {
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new(["a".to_owned()]).unwrap().self_signed(&key).unwrap();
    let other = rcgen::KeyPair::generate().unwrap();
    let (cert, secret) = (certificate.pem(), key.serialize_pem());
    let encrypted = secret.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    for (pem, expected) in [
        (String::new(), CertificateError::NoCertificate),
        (secret.clone(), CertificateError::KeyAlone),
        (encrypted.clone(), CertificateError::KeyAlone),
        (cert.replace("CERTIFICATE", "CERTIFICATE REQUEST"), CertificateError::Request),
        (cert.replace("CERTIFICATE", "NEW CERTIFICATE REQUEST") + &secret, CertificateError::Request),
        (cert.clone(), CertificateError::NoPrivateKey),
        (format!("{cert}{encrypted}"), CertificateError::EncryptedPrivateKey),
        (cert.replace("-----END", "-----") + &secret, CertificateError::Malformed),
    ] {
        assert_eq!(Certificate::from_pem(&pem).unwrap_err(), expected);
    }
    for pem in [format!("{cert}{secret}"), format!("Bag Attributes\n{secret}\n{cert}")] {
        let read = Certificate::from_pem(pem).unwrap();
        assert_eq!(read.chain().next().unwrap(), &certificate.der()[..]);
        assert_eq!(format!("{read:?}"), "Certificate(1 in the chain, private key redacted: PKCS #8)");
        assert!(BuilderCore::new("https://a.example").certificate(read).build().is_ok());
    }
    let key_header = "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\n";
    let legacy = secret.replace("BEGIN PRIVATE KEY-----\n", &format!("BEGIN RSA PRIVATE KEY-----\n{key_header}"));
    let legacy = legacy.replace("END PRIVATE", "END RSA PRIVATE");
    assert_eq!(Certificate::from_pem(cert.clone() + &legacy).unwrap_err(), CertificateError::EncryptedPrivateKey);
    // The outermost bytes of a PKCS #12 file, whose version is 3, as they are and in base64.
    let pkcs12 = [&b"\x30\x82\x0a\x00\x02\x01\x03\x30\x82\x09\xc6"[..], &[7; 90]].concat();
    let in_base64 = "MIIKAAIBAzCCCcYHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH\r\nBwcH";
    for file in [&pkcs12[..], in_base64.as_bytes()] {
        let error = Certificate::from_pem(file).unwrap_err();
        assert_eq!(error, CertificateError::Pkcs12);
        let advice =
            if cfg!(feature = "pkcs12") { "`Certificate::from_pkcs12` reads it" } else { "of the feature `pkcs12`" };
        assert!(error.to_string().contains(advice), "{error}");
    }
    assert_eq!(Certificate::from_pem(certificate.der()).unwrap_err(), CertificateError::Der);
    assert_eq!(Certificate::from_pem(format!("x {cert}{secret}")).unwrap_err(), CertificateError::Malformed);
    let mixed = Certificate::from_pem(cert.clone() + &other.serialize_pem()).unwrap();
    let error = BuilderCore::new("https://a.example").certificate(mixed).build().unwrap_err();
    assert!(matches!(error, BuildError::Certificate(CertificateError::Unusable)), "{error}");
    let error = BuilderCore::new("https://a.example").root_certificate("no PEM").build().unwrap_err();
    assert!(matches!(error, BuildError::Certificate(CertificateError::NoCertificate)), "{error}");
}

#[test]
fn a_transport_of_the_callers_own_brings_its_own_tls() {
    let key = rcgen::KeyPair::generate().unwrap();
    let cert = rcgen::CertificateParams::default().self_signed(&key).unwrap().pem();
    let other = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let whole = Certificate::from_pem(cert.clone() + &key.serialize_pem()).unwrap();
    let mixed = Certificate::from_pem(cert.clone() + &other).unwrap();
    let own = || BuilderCore::new("https://a.example").transport(FakeTransport::new());
    let blocking = || BuilderCore::blocking("https://a.example").transport(FakeTransport::new());
    assert!(own().certificate(whole.clone()).build().is_ok() && blocking().certificate(whole).build().is_ok());
    for error in [own().certificate(mixed.clone()).build().err(), blocking().certificate(mixed).build().err()] {
        assert!(matches!(error, Some(BuildError::Certificate(CertificateError::Unusable))), "{error:?}");
    }
    for error in [own().root_certificate(&cert).build().err(), blocking().root_certificate(&cert).build().err()] {
        assert!(matches!(error, Some(BuildError::RootCertificate)), "{error:?}");
    }
}

/// Well-formed, and of a curve that the TLS library does not sign with. The pair was made for this test by `openssl req`.
#[test]
fn a_key_of_p_521_is_told_as_unsupported() {
    let read = Certificate::from_pem(include_str!("p521.pem")).unwrap();
    let error = BuilderCore::new("https://a.example").certificate(read).build().unwrap_err();
    assert!(matches!(error, BuildError::Certificate(CertificateError::UnsupportedKey)), "{error}");
    assert!(error.to_string().contains("P-256 or P-384"), "{error}");
}

/// Files as Windows tools, `openssl pkcs12` and people make them.
#[test]
fn whatever_wrote_a_pem_text_all_of_it_is_read() {
    let key = rcgen::KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new(["a".to_owned()]).unwrap().self_signed(&key).unwrap();
    let other = rcgen::KeyPair::generate().unwrap();
    let above = rcgen::CertificateParams::new(["b".to_owned()]).unwrap().self_signed(&other).unwrap();
    let (leaf, above, key) = (leaf.pem(), above.pem(), key.serialize_pem());
    let whole = format!("{leaf}{above}{key}");
    let attributes = "Bag Attributes\n    localKeyID: 01 \nsubject=CN = a\n\nissuer=CN = b\n\n";
    let utf16 = |mark: &[u8], unit: fn(u16) -> [u8; 2]| {
        [mark, &whole.encode_utf16().flat_map(unit).collect::<Vec<_>>()].concat()
    };
    for file in [
        format!("\u{feff}{whole}").into_bytes(),
        format!("{leaf}\u{feff}{above}\u{feff}{key}").into_bytes(),
        whole.replace('\n', "\r\n").into_bytes(),
        whole.replace('\n', "\r").into_bytes(),
        whole.replace('\n', "\n    ").into_bytes(),
        format!("{attributes}{leaf}{attributes}{above}Key Attributes: <No Attributes>\n{key}").into_bytes(),
        utf16(&[0xff, 0xfe], u16::to_le_bytes),
        utf16(&[0xfe, 0xff], u16::to_be_bytes),
    ] {
        let read = Certificate::from_pem(&file).unwrap();
        assert_eq!(read.chain().len(), 2, "{:?}", String::from_utf8_lossy(&file));
        assert!(BuilderCore::new("https://a.example").certificate(read).build().is_ok());
    }
    let turned = Certificate::from_pem(format!("{above}{leaf}{key}")).unwrap();
    let error = BuilderCore::new("https://a.example").certificate(turned).build().unwrap_err();
    assert!(matches!(error, BuildError::Certificate(CertificateError::WrongOrder)), "{error}");
}

#[test]
fn limits_of_zero_are_refused() {
    let usual = Limits::default();
    for (limits, name) in [
        (Limits { connect: Duration::ZERO, ..usual }, "connect"),
        (Limits { total: Duration::ZERO, ..usual }, "total"),
        (Limits { response_bytes: 0, ..usual }, "response_bytes"),
        (Limits { response_values: 0, ..usual }, "response_values"),
    ] {
        let error = BuilderCore::new("https://a.example").limits(limits).build().unwrap_err();
        assert_eq!(error.to_string(), format!("the limit `{name}` is zero: give a larger one"));
    }
}

#[tokio::test]
async fn a_call_without_any_time_is_not_sent() {
    let server = Server::always(respond(200, "", "1")).await;
    let mut options = CallOptions::new();
    options.timeout(Duration::ZERO);
    options.unchecked();
    let error = client(&server.address).run(Fetch, options).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Refused(_)), "{error}");
    assert!(server.seen().is_empty());
}

/// A future that nothing of tokio runs: told, rather than a panic.
#[test]
fn without_a_runtime_calls_fail() {
    let client = client("http://127.0.0.1:1");
    let mut call = std::pin::pin!(run(&client, Fetch));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = call.as_mut().poll(&mut context) else { panic!("it waits") };
    assert_eq!(
        error.to_string(),
        "things.fetch: there is no tokio runtime: make the call inside of one, or give another transport"
    );
}

/// Run by the test below, in a process that finds no authorities.
#[test]
#[ignore = "wants an environment of its own"]
fn without_authorities() {
    let client = BuilderCore::new("http://localhost:1").build();
    assert!(client.is_ok(), "{client:?}");
    let key = rcgen::KeyPair::generate().unwrap();
    let root = rcgen::CertificateParams::new(["a".to_owned()]).unwrap().self_signed(&key).unwrap();
    let client = BuilderCore::new("https://a.example").root_certificate(root.pem()).build();
    assert!(client.is_ok(), "{client:?}");
}

#[test]
fn a_system_without_authorities_can_call_itself() {
    alone("building::without_authorities", &[("SSL_CERT_FILE", "/nowhere/file"), ("SSL_CERT_DIR", "/nowhere/folder")]);
}

/// Runs a test in a process with an environment of its own.
pub fn alone(test: &str, environment: &[(&str, &str)]) {
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--include-ignored", "-q"])
        .envs(environment.iter().copied())
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.unwrap().success());
}
