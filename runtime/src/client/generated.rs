//! Values of headers that a client makes: random, so that each names one call or attempt among those of all clients.

use crate::operation::GeneratedForm;
use http::HeaderValue;
use std::hash::{BuildHasher as _, RandomState};
use uuid::{Builder, Uuid};

/// A new value.
pub(super) fn value(form: GeneratedForm) -> HeaderValue {
    let text = match form {
        GeneratedForm::Uuid => uuid().to_string(),
        GeneratedForm::Hex(digits) => {
            let mut text = String::new();
            while text.len() < digits {
                text.push_str(&uuid().simple().to_string());
            }
            // The version of a UUID is no random digit, but those around it are enough.
            text.truncate(digits);
            text
        }
    };
    HeaderValue::try_from(text).expect("hexadecimal digits and hyphens are legal in every header")
}

/// A random UUID. The keys of the hash come from the system, so that no two threads or machines have the same; the values are
/// no secrets.
fn uuid() -> Uuid {
    let state = RandomState::new();
    let (high, low) = (state.hash_one(0_u8), state.hash_one(1_u8));
    let bits = (u128::from(high) << 64) | u128::from(low);
    Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::value;
    use crate::operation::GeneratedForm::{Hex, Uuid};
    use std::collections::BTreeSet;

    fn text(form: crate::operation::GeneratedForm) -> String {
        value(form).to_str().map(str::to_owned).unwrap_or_default()
    }

    #[test]
    fn values_have_their_form() {
        let id = uuid::Uuid::parse_str(&text(Uuid)).map(|id| (id.get_version_num(), id.get_variant()));
        assert_eq!(id, Ok((4, uuid::Variant::RFC4122)));
        assert_eq!(text(Uuid).len(), 36);
        for digits in [0, 8, 32, 33, 100] {
            let text = text(Hex(digits));
            assert!(text.len() == digits && text.bytes().all(|byte| byte.is_ascii_hexdigit()), "{text}");
        }
    }

    #[test]
    fn no_value_comes_twice() {
        for form in [Uuid, Hex(16)] {
            let values: BTreeSet<String> = (0..1000).map(|_| text(form)).collect();
            assert_eq!(values.len(), 1000, "{form:?}");
        }
    }
}
