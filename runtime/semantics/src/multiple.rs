//! Whether a number is another one times a whole number.

use super::DecimalText;

/// The longest divisor whose remainders, times ten, fit into 128 bits.
const MAX_LENGTH: usize = 37;

/// Whether a value is the divisor times a whole number; exact, whatever their digits and exponents.
pub(super) fn is_multiple(value: &DecimalText<'_>, divisor: &DecimalText<'_>) -> bool {
    if value.is_zero() || divisor.is_zero() {
        return true;
    }
    // The last digit of the value is not 0, so that it is below every multiple of a higher power of ten.
    let zeros = value.power() - divisor.power();
    if zeros < 0 {
        return false;
    }
    // More zeros at the end of the value only bring factors of 2 and 5, and a divisor has fewer than four of each for
    // each of its digits. What is beyond that changes nothing, and an exponent costs no time.
    let zeros = usize::try_from(zeros).unwrap_or(usize::MAX).min(4 * divisor.digit_count());
    let digits = value.digits().chain(std::iter::repeat_n(0, zeros));
    if divisor.digit_count() <= MAX_LENGTH {
        let divisor = divisor.digits().fold(0, |number, digit| number * 10 + u128::from(digit));
        digits.fold(0, |remainder, digit| (remainder * 10 + u128::from(digit)) % divisor) == 0
    } else {
        divides(&divisor.digits().collect::<Vec<_>>(), digits)
    }
}

/// Long division by hand, for divisors that no machine number holds.
fn divides(divisor: &[u8], digits: impl Iterator<Item = u8>) -> bool {
    // One digit more than the divisor, so that a remainder can be taken times ten.
    let divisor: Vec<u8> = std::iter::once(0).chain(divisor.iter().copied()).collect();
    let mut remainder = vec![0; divisor.len()];
    for digit in digits {
        remainder.rotate_left(1);
        if let Some(last) = remainder.last_mut() {
            *last = digit;
        }
        while remainder >= divisor {
            let mut borrow = false;
            for (left, right) in remainder.iter_mut().zip(&divisor).rev() {
                let taken = right + u8::from(borrow);
                borrow = *left < taken;
                *left = if borrow { *left + 10 - taken } else { *left - taken };
            }
        }
    }
    remainder.iter().all(|digit| *digit == 0)
}
