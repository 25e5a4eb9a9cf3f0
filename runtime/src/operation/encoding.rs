//! Percent-encoding of values in addresses.

use http::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the characters that RFC 3986 calls unreserved.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same for names in a query, where OData writes `$top`: the dollar sign has no meaning of its own there, and some
/// services know the parameter by no other spelling.
const RESERVED_IN_NAMES: &AsciiSet = &RESERVED.remove(b'$');

/// The characters that are not reserved, by their number: every value of an address is looked at.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0_u8;
    while byte < u8::MAX {
        table[byte as usize] = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    table
};

/// True if a text is sent as it is.
pub(crate) fn is_unreserved(text: &str) -> bool {
    text.bytes().all(|byte| UNRESERVED[usize::from(byte)])
}

/// Appends `text` so that nothing in it has a meaning in an address.
pub(crate) fn push_encoded(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Appends the name of a query parameter.
pub(crate) fn push_name(out: &mut String, name: &str) {
    out.extend(utf8_percent_encode(name, RESERVED_IN_NAMES));
}

/// The value of the last query parameter of this name, still encoded: credentials stand behind everything else.
pub(crate) fn query_value<'a>(uri: &'a Uri, name: &str) -> Option<&'a str> {
    let mut pairs = uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.rfind(|(key, _)| percent_decode_str(key).eq(name.bytes()))?;
    Some(value)
}
