//! Numbers against limits: exact, whatever their size, and in time that their exponents do not change.

use crate::random::Random;
use specwright_runtime::constraint::{
    Limit, constant, exclusive_maximum, exclusive_minimum, maximum, minimum, multiple_of,
};
use specwright_runtime::{Decimal, Integer};
use std::cmp::Ordering;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// For limits, which live as long as the program.
fn leaked(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

/// What the four comparisons say, if they agree with each other.
fn order(value: &Decimal, limit: Limit) -> Ordering {
    let says = [
        minimum(value, limit),
        maximum(value, limit),
        exclusive_minimum(value, limit),
        exclusive_maximum(value, limit),
    ];
    match says {
        [true, true, false, false] => Ordering::Equal,
        [true, false, true, false] => Ordering::Greater,
        [false, true, false, true] => Ordering::Less,
        _ => panic!("{value} {limit:?} {says:?}"),
    }
}

#[test]
fn numbers_of_any_kind_are_compared() {
    assert!(minimum(&3_i32, Limit::Whole(3)) && !exclusive_minimum(&3_i64, Limit::Whole(3)));
    assert!(maximum(&i64::MAX, Limit::Exact("9223372036854775807.5")));
    assert!(!maximum(&i64::MAX, Limit::Exact("9223372036854775806.5")));
    assert!(minimum(&i64::MIN, Limit::Exact("-9223372036854775808")));
    assert!(!exclusive_minimum(&i64::MIN, Limit::Exact("-9223372036854775808")));
    let large: Integer = "12345678901234567890123".parse().unwrap();
    assert!(
        exclusive_minimum(&large, Limit::Whole(i64::MAX))
            && maximum(&large, Limit::Exact("1.2345678901234567890123e22"))
    );
    assert!(!maximum(&large, Limit::Exact("12345678901234567890122.999")));
    let one: Integer = "1.0".parse().unwrap();
    assert!(minimum(&one, Limit::Whole(1)) && maximum(&one, Limit::Exact("1")));
}

#[test]
fn decimals_are_ordered_exactly() {
    let ascending = [
        "-1e99999999999999999999999999",
        "-1e999999999",
        "-12345678901234567890.2",
        "-12345678901234567890.1",
        "-1.5",
        "-1",
        "-1e-999999999",
        "0",
        "1e-99999999999999999999999999",
        "1e-999999999",
        "0.1",
        "0.10000000000000000000000000001",
        "0.3",
        "1",
        "9",
        "9.99e0",
        "1e1",
        "123456789012345678901234567890",
        "1e308",
        "1e309",
        "1e999999999",
        "2e999999999",
        "1e1000000000",
    ];
    for (at, value) in ascending.iter().enumerate() {
        for (limit_at, limit) in ascending.iter().enumerate() {
            assert_eq!(order(&decimal(value), Limit::Exact(limit)), at.cmp(&limit_at), "{value} {limit}");
        }
    }
    for (value, limit) in [("12.50", "12.5"), ("1e2", "100"), ("-0.0", "0"), ("0e99", "0"), ("120E-2", "1.2")] {
        assert_eq!(order(&decimal(value), Limit::Exact(limit)), Ordering::Equal, "{value} {limit}");
    }
    assert!(constant(&decimal("1.0"), "1") && !constant(&decimal("1.1"), "1"));
}

#[test]
fn a_limit_that_is_no_number_limits_nothing() {
    for limit in ["", "x", ".5", "1.", "+1", "1e", "01"] {
        let limit = Limit::Exact(limit);
        assert!(minimum(&1, limit) && maximum(&1, limit) && multiple_of(&1, limit), "{limit:?}");
    }
    assert!(multiple_of(&1, Limit::Whole(0)) && multiple_of(&decimal("1"), Limit::Exact("0.0")));
}

/// A number, and its value times 10^16 as an integer.
fn small(random: &mut Random) -> (String, i128) {
    let digits = random.digits(1, 9);
    let point = random.below(digits.len()) + 1;
    let exponent = random.below(17) as i32 - 8;
    let sign = *random.one(&["", "-"]);
    let mut text = format!("{sign}{}", &digits[..point]);
    if point < digits.len() {
        text += &format!(".{}", &digits[point..]);
    }
    if exponent != 0 || random.below(2) == 0 {
        text += &format!("e{exponent}");
    }
    let power = 16 + exponent - i32::try_from(digits.len() - point).unwrap();
    let value = digits.parse::<i128>().unwrap() * 10_i128.pow(power.try_into().unwrap());
    (text, if sign == "-" { -value } else { value })
}

#[test]
fn comparison_agrees_with_integer_arithmetic() {
    let mut random = Random::of(2);
    let (mut multiples, mut equal) = (0, 0);
    for _ in 0..100_000 {
        let ((value, a), (limit, b)) = (small(&mut random), small(&mut random));
        // Some values are the limit itself, or a multiple of it, written in another way.
        let (value, a) = match random.below(4) {
            0 => (format!("{b}e-16"), b),
            1 => {
                let product = b * random.below(1000) as i128;
                (format!("{product}e-16"), product)
            }
            _ => (value, a),
        };
        let limit = Limit::Exact(leaked(&limit));
        assert_eq!(order(&decimal(&value), limit), a.cmp(&b), "{value} {limit:?}");
        assert_eq!(multiple_of(&decimal(&value), limit), a % b == 0, "{value} {limit:?}");
        multiples += u32::from(a % b == 0);
        equal += u32::from(a == b);
    }
    assert!(multiples > 10_000 && equal > 1_000, "{multiples} {equal}");
}

/// The product of a number of any length and a small one, by hand.
fn product(digits: &str, times: u32) -> String {
    let mut carry = 0;
    let mut out: Vec<u8> = Vec::new();
    for digit in digits.bytes().rev() {
        let sum = u32::from(digit - b'0') * times + carry;
        out.push(b'0' + u8::try_from(sum % 10).unwrap());
        carry = sum / 10;
    }
    out.extend(carry.to_string().bytes().rev());
    let text = String::from_utf8(out.into_iter().rev().collect()).unwrap();
    text.trim_start_matches('0').to_owned()
}

#[test]
fn multiples_of_long_numbers() {
    let mut random = Random::of(3);
    for _ in 0..2_000 {
        let mut divisor = random.digits(20, 90);
        divisor.push('7');
        let times = 2 + random.below(1_000_000) as u32;
        let value = product(&divisor, times);
        let limit = Limit::Exact(leaked(&divisor));
        let (whole, integer) = (decimal(&value), value.parse::<Integer>().unwrap());
        assert!(multiple_of(&whole, limit) && multiple_of(&integer, limit), "{value} {divisor}");
        assert!(multiple_of(&decimal(&format!("-{value}e5")), limit), "{value} {divisor}");
        let other = format!("{}{}", &value[..value.len() - 1], (value.as_bytes()[value.len() - 1] - b'0' + 1) % 10);
        assert!(!multiple_of(&decimal(&other), limit), "{other} {divisor}");
    }
}

#[test]
fn multiples() {
    for (value, divisor, multiple) in [
        ("0.3", "0.1", true),
        ("19.99", "0.01", true),
        ("19.995", "0.01", false),
        ("1e308", "0.01", true),
        ("1e308", "3", false),
        ("1e308", "1e308", true),
        ("1e308", "1e309", false),
        ("1e-7", "0.01", false),
        ("7.5", "2.5", true),
        ("7.5", "5e-1", true),
        ("-7.5", "2.5", true),
        ("0", "0.7", true),
        ("0e999999999999", "0.7", true),
        ("1e999999999", "7", false),
        ("7e999999999", "7", true),
        ("1e999999999", "0.0000128", true),
        ("1e999999999999999999999999", "1024", true),
        ("1e-999999999", "7", false),
        ("1e999999999", "1e-999999999", true),
        ("3", "1e-999999999999999999", true),
        ("1", "8", false),
        ("1e3", "8", true),
        ("1e2", "8", false),
        ("9007199254740993", "2", false),
        ("340282366920938463463374607431768211456", "2", true),
        ("12", "-4", true),
    ] {
        let limit = Limit::Exact(divisor);
        assert_eq!(multiple_of(&decimal(value), limit), multiple, "{value} {divisor}");
    }
    assert!(multiple_of(&10, Limit::Whole(5)) && !multiple_of(&10, Limit::Whole(4)));
    assert!(multiple_of(&10, Limit::Exact("2.5")) && !multiple_of(&10, Limit::Exact("0.3")));
    assert!(multiple_of(&i64::MIN, Limit::Whole(-1)));
}

#[test]
fn long_numbers_take_time_in_proportion() {
    let long = decimal(&format!("{}e999999999", "7".repeat(4_001)));
    assert!(multiple_of(&long, Limit::Whole(7)) && multiple_of(&long, Limit::Whole(64)));
    assert!(!multiple_of(&long, Limit::Whole(11)));
    assert!(minimum(&long, Limit::Exact("1e308")) && !maximum(&long, Limit::Whole(i64::MAX)));
}
