//! A stable hash of text (FNV-1a): to notice changes, not to resist anybody.

/// 64 bits over the bytes of a text; the same on every machine and in every release.
pub(crate) fn hash(text: &str) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    text.bytes().fold(START, |state, byte| (state ^ u64::from(byte)).wrapping_mul(PRIME))
}

/// 16 hexadecimal digits.
pub(crate) fn long(text: &str) -> String {
    format!("{:016x}", hash(text))
}

/// 6 hexadecimal digits: enough to tell the paragraphs of a section apart.
pub(crate) fn short(text: &str) -> String {
    let state = hash(text);
    format!("{:06x}", (state ^ (state >> 32)) & 0x00ff_ffff)
}
