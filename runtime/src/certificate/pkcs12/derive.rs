//! Keys out of passwords, as appendix B of RFC 7292 makes them.

use ring::digest::{Algorithm, Context, Digest};

/// What a key is for. No two purposes have the same key.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Encryption = 1,
    InitialVector = 2,
    Integrity = 3,
}

/// The password as keys are made of it: UTF-16, the end marked by a zero.
pub(super) fn wide(password: &str) -> Vec<u8> {
    password.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect()
}

/// A key of that many bytes.
pub(super) fn derive(
    algorithm: &'static Algorithm,
    purpose: Purpose,
    password: &[u8],
    salt: &[u8],
    iterations: u32,
    length: usize,
) -> Vec<u8> {
    let block = algorithm.block_len();
    let diversifier = vec![purpose as u8; block];
    let mut input: Vec<u8> = filled(salt, block).chain(filled(password, block)).collect();
    let mut key = Vec::new();
    loop {
        let made = hashed(algorithm, &[&diversifier, &input], iterations);
        key.extend_from_slice(made.as_ref());
        if key.len() >= length {
            key.truncate(length);
            return key;
        }
        let added: Vec<u8> = made.as_ref().iter().copied().cycle().take(block).collect();
        input.chunks_exact_mut(block).for_each(|number| add(number, &added));
    }
}

/// The bytes over and over, to the end of the last block that they begin.
fn filled(bytes: &[u8], block: usize) -> impl Iterator<Item = u8> {
    bytes.iter().copied().cycle().take(bytes.len().next_multiple_of(block))
}

fn hashed(algorithm: &'static Algorithm, texts: &[&[u8]], iterations: u32) -> Digest {
    let mut context = Context::new(algorithm);
    texts.iter().for_each(|text| context.update(text));
    (1..iterations).fold(context.finish(), |made, _| ring::digest::digest(algorithm, made.as_ref()))
}

/// Adds a number and one to a number of as many digits; what is carried over the first digit is lost.
fn add(number: &mut [u8], added: &[u8]) {
    let mut carried = 1;
    for (digit, more) in number.iter_mut().zip(added).rev() {
        let sum = u16::from(*digit) + u16::from(*more) + carried;
        [_, *digit] = sum.to_be_bytes();
        carried = sum >> 8;
    }
}
