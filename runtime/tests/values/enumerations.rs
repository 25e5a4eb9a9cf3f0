//! What the macros declare.

use specwright_runtime::{Integer, Parameter, Uuid, from_str, to_string};

specwright_runtime::string_enum! {
    /// A direction.
    #[derive(PartialOrd, Ord)]
    pub enum Direction {
        /// Up.
        Up = "Up \"and\" away",
        /// Not the same as undocumented.
        Unknown = "Unknown",
    }
}

specwright_runtime::closed_string_enum! {
    /// An answer.
    pub enum Answer {
        /// Yes.
        Yes = "YES",
    }
}

specwright_runtime::integer_enum! {
    /// A level.
    pub enum Level {
        /// None.
        Zero = 0,
        /// Below.
        Below = -1,
    }
}

specwright_runtime::newtype! {
    #[copy]
    /// An id.
    pub struct Id(Uuid);
}

specwright_runtime::newtype! {
    /// A number.
    #[derive(PartialOrd, Ord)]
    pub struct Number(Integer);
}

specwright_runtime::newtype! {
    /// A name.
    pub struct Name(String);
}

#[test]
fn a_text_that_is_no_id_says_what_one_is() {
    let error = "7".parse::<Id>().unwrap_err();
    assert_eq!(error.to_string(), "invalid `Id`: expected a UUID");
    assert_eq!("secret".parse::<Number>().unwrap_err().to_string(), "invalid `Number`: expected an integer");
    assert_eq!("any".parse::<Name>(), Ok(Name::from("any")));
}

fn parameter(value: &impl Parameter) -> String {
    let mut out = String::new();
    value.append(&mut out);
    out
}

#[test]
fn open_enumerations_keep_what_they_do_not_know() {
    for text in [r#""Up \"and\" away""#, r#""Unknown""#, r#""up""#, r#""""#] {
        assert_eq!(to_string(&from_str::<Direction>(text).unwrap()), text);
    }
    assert_eq!(from_str::<Direction>("\"Unknown\"").unwrap(), Direction::Unknown);
    let Direction::Undocumented(text) = Direction::from(String::from("up")) else { panic!("it is not documented") };
    assert_eq!((text.as_str(), format!("{text:?}").as_str()), ("up", "\"up\""));
    assert_eq!("Unknown".parse(), Ok(Direction::Unknown));
    assert!(from_str::<Direction>("1").is_err());

    for (text, level) in [("0", Level::Zero), ("-1", Level::Below), ("0.0", Level::Zero), ("7", Level::from(7))] {
        let read = from_str::<Level>(text).unwrap();
        assert_eq!((read, read.as_i64()), (level, level.as_i64()));
    }
    assert_eq!(to_string(&Level::from(7)), "7");
    assert!(from_str::<Level>("9223372036854775808").is_err());
}

#[test]
fn closed_enumerations_refuse() {
    assert_eq!(from_str::<Answer>("\"YES\"").unwrap(), Answer::Yes);
    let error = from_str::<Answer>("\"NO\"").unwrap_err();
    assert_eq!(error.to_string(), "$: expected one of the texts of `Answer`, found another string");
    assert_eq!("NO".parse::<Answer>().unwrap_err().as_str(), "NO");
}

#[test]
fn named_scalars_read_write_and_stand_in_addresses() {
    let id: Id = "0a0b0c0d-0102-0304-0506-070809101112".parse().unwrap();
    let copied = id;
    assert_eq!(to_string(&copied), format!("\"{id}\""));
    assert_eq!(from_str::<Id>(&to_string(&id)).unwrap().into_inner(), id.0);
    assert!(from_str::<Id>("\"string\"").is_err());
    let number = Number(Integer::from(7));
    assert_eq!((to_string(&number), parameter(&number)), ("7".to_owned(), "7".to_owned()));
    assert_eq!(Name::from("x"), Name::from(String::from("x")));
    assert_eq!(parameter(&Direction::Unknown) + &parameter(&Level::Below) + &parameter(&Answer::Yes), "Unknown-1YES");
}
