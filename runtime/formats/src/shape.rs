//! Texts whose characters each have their place.

/// True if a text has the shape of a template: `x` a hexadecimal digit, the rest itself.
pub(crate) fn shaped(text: &[u8], template: &str) -> bool {
    text.len() == template.len()
        && text.iter().zip(template.bytes()).all(|(byte, shape)| match shape {
            b'x' => byte.is_ascii_hexdigit(),
            _ => *byte == shape,
        })
}

/// The number that decimal digits mean, at most nine of them; `None` where one is none.
#[inline]
pub(crate) fn number<const N: usize>(digits: [u8; N]) -> Option<u32> {
    let mut number = 0;
    let mut greatest = 0;
    for digit in digits {
        let digit = digit.wrapping_sub(b'0');
        greatest = digit.max(greatest);
        number = number * 10 + u32::from(digit);
    }
    (greatest <= 9).then_some(number)
}
