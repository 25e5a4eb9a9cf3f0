//! The form that a date or a time has by its type. It is forgiven to what came with an answer and is sent back; in the answer
//! itself it is looked for, since that is drift.

use super::format;
use crate::validation::Violations;
use crate::value::{Date, Timestamp};

/// True for a date such as `2026-01-31`, and for any that came with an answer, unless that answer is what is checked.
#[inline]
pub fn date(value: &Date, found: &Violations) -> bool {
    format::date(value.as_str()) || (value.was_read() && !found.are_of_answer())
}

/// True for a time with an offset, and for any that came with an answer, unless that answer is what is checked.
#[inline]
pub fn date_time(value: &Timestamp, found: &Violations) -> bool {
    format::date_time(value.as_str()) || (value.was_read() && !found.are_of_answer())
}

#[cfg(test)]
mod tests {
    use super::{date, date_time};
    use crate::json::{from_answer, from_str, to_string};
    use crate::validation::Violations;
    use crate::value::{Date, Map, Timestamp};
    use std::collections::HashSet;

    #[test]
    fn what_came_with_an_answer_goes_back_as_it_came() {
        let (sent, answer) = (Violations::new(), Violations::of_answer());
        for text in [r#""""#, r#""2015-11-25T06:41:12""#, r#""2015-11-25 T 06:41:12Z""#, r#""11/25/2015""#] {
            let came: Timestamp = from_answer(text).unwrap();
            assert!(date_time(&came.clone(), &sent) && !date_time(&came, &answer), "{text}");
            let day: Date = from_answer(text).unwrap();
            assert!(date(&day.clone(), &sent) && !date(&day, &answer), "{text}");
            assert_eq!((to_string(&came).as_str(), to_string(&day).as_str()), (text, text));
            let all: Map<Vec<Timestamp>> = from_answer(&format!("{{\"a\":[{text}]}}")).unwrap();
            assert!(date_time(&all.get("a").unwrap()[0], &sent), "{text}");
        }
    }

    #[test]
    fn what_nobody_sent_is_checked() {
        let sent = Violations::new();
        let local = "2015-11-25T06:41:12";
        let text = format!("\"{local}\"");
        assert!(!date_time(&from_str(&text).unwrap(), &sent) && !date_time(&local.parse().unwrap(), &sent));
        assert!(!date(&from_str(&text).unwrap(), &sent));
        let far = time::macros::datetime!(-1 - 01 - 01 0:00 UTC);
        assert!(!date_time(&far.into(), &sent) && !date(&far.date().into(), &sent));
    }

    #[test]
    fn where_a_value_came_from_is_no_part_of_it() {
        let local = "2015-11-25T06:41:12";
        let (came, own): (Timestamp, _) = (from_answer(&format!("\"{local}\"")).unwrap(), local.parse().unwrap());
        assert_eq!(came, own);
        assert_eq!(HashSet::from([came, own]).len(), 1);
        let (came, own): (Date, _) = (from_answer("\"2015-11-25\"").unwrap(), "2015-11-25".parse().unwrap());
        assert_eq!(came, own);
        assert_eq!(HashSet::from([came, own]).len(), 1);
    }
}
