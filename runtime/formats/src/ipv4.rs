//! IPv4 addresses.

use std::net::Ipv4Addr;

/// True for four numbers up to 255 with dots between them, without leading zeros.
pub fn ipv4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses() {
        crate::tells(
            super::ipv4,
            &["127.0.0.1", "0.0.0.0", "255.255.255.255"],
            &["", "127.0.0", "127.0.0.1.1", "256.0.0.1", "01.0.0.1", "1.2.3.4 ", "0x7f.0.0.1", "1.2.3.a", "::1", "1"],
        );
    }
}
