//! `multipleOf`: a number is the divisor times a whole number.

use super::numeric::{Limit, Numeric};

/// True if the number is `divisor` times a whole number; exact, whatever their digits and exponents.
#[inline]
pub fn multiple_of(value: &impl Numeric, divisor: Limit) -> bool {
    value.number().is_multiple_of(divisor.number()).unwrap_or(true)
}
