//! Integers and decimals of any size.

use specwright_runtime::{Decimal, Integer, from_str, to_string};
use std::collections::HashSet;

fn integer(text: &str) -> Integer {
    text.parse().unwrap()
}

#[test]
fn integers_are_written_as_they_came() {
    for text in [
        "0",
        "-0",
        "1",
        "-1",
        "1.0",
        "1e3",
        "1E+3",
        "10e-1",
        "120.00",
        "9007199254740993",
        "12345678901234567890123",
        "-9223372036854775809",
        "0e9",
        "0.000",
        "1e999999999",
    ] {
        assert_eq!(to_string(&from_str::<Integer>(text).unwrap()), text);
        assert_eq!(integer(text).to_string(), text);
    }
}

#[test]
fn what_has_a_fraction_is_no_integer() {
    for text in ["1.5", "0.1", "1e-1", "15e-1", "1e9999999999", "\"1\"", "null", "01", "+1", ""] {
        assert!(from_str::<Integer>(text).is_err(), "{text}");
        assert!(text.parse::<Integer>().is_err(), "{text}");
    }
    let error = from_str::<Integer>("1.5").unwrap_err();
    assert_eq!(error.to_string(), "$: expected an integer, found another number");
}

#[test]
fn integers_are_compared_by_value() {
    let ascending = [
        "-1e999999999",
        "-12345678901234567890124",
        "-12345678901234567890123",
        "-9223372036854775808",
        "-2",
        "-1",
        "-0",
        "1",
        "2",
        "10",
        "9007199254740992",
        "9007199254740993",
        "9223372036854775807",
        "9223372036854775808",
        "12345678901234567890123",
        "12345678901234567890124",
        "1e23",
        "1e24",
        "1e999999999",
    ];
    for (index, a) in ascending.iter().enumerate() {
        for (other, b) in ascending.iter().enumerate() {
            assert_eq!(integer(a).cmp(&integer(b)), index.cmp(&other), "{a} {b}");
        }
    }
    for (a, b) in [
        ("1.0", "1"),
        ("1e3", "1000"),
        ("-0", "0"),
        ("0e7", "0"),
        ("12e22", "120000000000000000000000"),
        ("100.0", "1.00e2"),
    ] {
        assert_eq!(integer(a), integer(b));
        assert_eq!(HashSet::from([integer(a), integer(b)]).len(), 1, "{a} {b}");
    }
    assert_eq!(integer("1e3"), 1000);
    assert!(integer("1e30") > 1000 && integer("-1e30") < 1000);
}

#[test]
fn integers_convert_where_they_fit() {
    assert_eq!(integer("1e3").as_i64(), Some(1000));
    assert_eq!(integer("9223372036854775808").as_i64(), None);
    assert_eq!(u64::try_from(&integer("18446744073709551615")), Ok(u64::MAX));
    assert_eq!(integer("18446744073709551615"), Integer::from(u64::MAX));
    assert_eq!(i64::try_from(&integer("-9223372036854775808")), Ok(i64::MIN));
    assert!(i32::try_from(&integer("2147483648")).is_err());
    assert!(u32::try_from(&integer("-1")).is_err());
    assert!(i64::try_from(&integer("1e999999999")).is_err());
    assert_eq!(from_str::<i32>("2147483647.0").unwrap(), i32::MAX);
    assert!(from_str::<i32>("2147483648").is_err());
    assert!(from_str::<i64>("9223372036854775808").is_err());
    assert_eq!(from_str::<i64>("-9223372036854775808").unwrap(), i64::MIN);
}

#[test]
fn owned_numbers_convert_as_borrowed_ones_do() {
    assert_eq!(i64::try_from(integer("1e3")), Ok(1000));
    assert_eq!(u64::try_from(integer("18446744073709551615")), Ok(u64::MAX));
    assert_eq!((i32::try_from(integer("7")), u32::try_from(integer("7.0"))), (Ok(7), Ok(7)));
    assert_eq!((i8::try_from(integer("-128")), u8::try_from(integer("255"))), (Ok(i8::MIN), Ok(u8::MAX)));
    assert_eq!((i16::try_from(integer("-1")), u16::try_from(&integer("65535"))), (Ok(-1), Ok(u16::MAX)));
    assert_eq!(i128::try_from(integer("12345678901234567890123")), Ok(12_345_678_901_234_567_890_123));
    assert_eq!(i128::try_from(integer(&i128::MIN.to_string())), Ok(i128::MIN));
    assert_eq!((usize::try_from(&integer("7")), isize::try_from(integer("-7e0"))), (Ok(7), Ok(-7)));
    assert_eq!(u128::try_from(integer(&u128::MAX.to_string())), Ok(u128::MAX));
    assert_eq!(u128::try_from(integer("3.4e38")), Ok(34 * 10_u128.pow(37)));
    assert!(u128::try_from(integer("-1")).is_err() && u128::try_from(integer("1e39")).is_err());
    assert!(usize::try_from(integer("-170141183460469231731687303715884105729")).is_err());
    assert_eq!(Integer::from(u128::MAX).to_string(), u128::MAX.to_string());
    assert_eq!((Integer::from(7_usize), Integer::from(-7_isize)), (integer("7"), integer("-7")));
    assert_eq!(Integer::from(i128::MIN), integer(&i128::MIN.to_string()));
    assert!(u8::try_from(integer("256")).is_err() && i64::try_from(integer("1e999999999")).is_err());

    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    assert_eq!((i64::try_from(decimal("12.0")), u8::try_from(&decimal("1e2"))), (Ok(12), Ok(100)));
    assert_eq!(Integer::try_from(decimal("12.00")).map(|number| number.to_string()), Ok("12.00".to_owned()));
    let error = i64::try_from(decimal("12.50")).unwrap_err();
    assert_eq!(error.to_string(), "the number does not fit into the integer type wanted");
    assert!(Integer::try_from(&decimal("0.1")).is_err());
}

#[test]
fn decimals_keep_their_text() {
    for text in ["12.50", "-0.0", "1e400", "0.1000000000000000000000000001", "7"] {
        let decimal: Decimal = from_str(text).unwrap();
        assert_eq!((to_string(&decimal).as_str(), decimal.as_str()), (text, text));
    }
    let price: Decimal = "12.50".parse().unwrap();
    assert_ne!(price, "12.5".parse().unwrap());
    assert_eq!(price.parse::<f32>().unwrap(), 12.5);
    assert_eq!(price.to_f64(), 12.5);
    assert_eq!(Decimal::from(7).as_str(), "7");
    assert_eq!(Decimal::from(integer("12345678901234567890123")).as_str(), "12345678901234567890123");
    for text in ["", " 1", "1 ", "1,5", "+1", ".5", "5.", "NaN", "1e", "0x1", "\u{feff}1"] {
        assert!(text.parse::<Decimal>().is_err(), "{text:?}");
    }
}
