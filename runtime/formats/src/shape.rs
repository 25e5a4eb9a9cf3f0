//! Texts whose characters each have their place.

/// True if a text has the shape of a template: `d` a digit, `x` a hexadecimal digit, `+` a sign, the rest itself.
pub(crate) fn shaped(text: &[u8], template: &str) -> bool {
    text.len() == template.len()
        && text.iter().zip(template.bytes()).all(|(byte, shape)| match shape {
            b'd' => byte.is_ascii_digit(),
            b'x' => byte.is_ascii_hexdigit(),
            b'+' => matches!(byte, b'+' | b'-'),
            _ => *byte == shape,
        })
}

/// The number that decimal digits mean; at most nine of them.
pub(crate) fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |number, digit| number * 10 + u32::from(digit.wrapping_sub(b'0')))
}
