//! IPv6 addresses.

use std::net::Ipv6Addr;

/// True for eight groups of hexadecimal digits, where `::` can stand for zeros and the last two can be an IPv4 address;
/// without a zone.
pub fn ipv6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses() {
        crate::tells(
            super::ipv6,
            &["::1", "::", "2001:db8::1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "::ffff:192.0.2.1"],
            &[
                "",
                "127.0.0.1",
                ":1",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "12345::",
                "::g",
                "fe80::1%en0",
                "[::1]",
                "::1/64",
                "192.0.2.1::",
                "::192.0.2",
                "::192.0.2.256",
                " ::1",
            ],
        );
    }
}
