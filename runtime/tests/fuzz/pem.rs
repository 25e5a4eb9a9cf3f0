//! PEM texts, and what is taken for some, as certificates and as roots.

use crate::each_seed;
use crate::random::Random;
use specwright_runtime::{Certificate, HyperTransport, Limits};
use std::sync::LazyLock;

/// A certificate, another one, and the key of the first, each as a block.
static BLOCKS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let key = rcgen::KeyPair::generate().unwrap();
    let made = |name: &str| rcgen::CertificateParams::new([name.to_owned()]).unwrap().self_signed(&key).unwrap().pem();
    let secret = key.serialize_pem();
    vec![
        made("a"),
        made("b"),
        secret.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"),
        secret.replace("BEGIN PRIVATE KEY-----\n", "BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n"),
        secret,
        "\u{feff}".to_owned(),
        "Bag Attributes\n  friendlyName: x\n".to_owned(),
        "-----BEGIN ".to_owned(),
        "MIIKAAIBAzCCCcY=".to_owned(),
        "\r\n".to_owned(),
    ]
});

fn text(random: &mut Random) -> Vec<u8> {
    let count = random.below(6);
    let whole: String = (0..count).map(|_| BLOCKS[random.below(BLOCKS.len())].as_str()).collect();
    let bytes = match random.below(8) {
        0 => [&[0xff, 0xfe][..], &whole.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>()].concat(),
        1 => [&b"\x30\x82\x0a\x00\x02\x01\x03\x30"[..], whole.as_bytes()].concat(),
        _ => whole.into_bytes(),
    };
    if random.below(3) == 0 { bytes } else { random.damaged(&bytes) }
}

#[test]
fn whatever_a_file_holds_it_is_read_or_told() {
    // The key is made once, and not while work is measured.
    assert_eq!(BLOCKS.len(), 10);
    each_seed(text, |bytes| match Certificate::from_pem(bytes) {
        Ok(certificate) => {
            assert!(certificate.chain().len() > 0);
            assert!(format!("{certificate:?}").len() < 200);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    });
}

#[test]
fn roots_are_read_or_told() {
    for seed in 0..20 {
        let root = text(&mut Random::new(seed));
        // A transport reads the system's roots each time, which would drown the rest.
        if let Err(error) = HyperTransport::with_tls(None, &[&root], Limits::default()) {
            assert!(error.to_string().len() < 500, "{error}");
        }
    }
}
