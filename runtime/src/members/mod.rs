//! Types by their members: objects, lists of pairs, unions and enumerations, with what is documented of each.

mod documented;
mod entry;
mod fields;
mod object;
mod object_writer;
mod pairs;
mod pairs_writer;
mod sink;
mod tag;

pub use fields::{Fields, ReadMembers};
pub use object::Object;
pub use object_writer::ObjectWriter;
pub use pairs_writer::PairsWriter;
pub use sink::{MemberSink, WriteMembers};

#[cfg(test)]
mod tests {
    use crate::json::{Reader, count, from_str};
    use crate::value::{Json, Map};

    /// Whoever reads members of any name looks for repeated names once, and never member by member.
    #[test]
    fn repeated_names_are_looked_for_once() {
        let members: Vec<_> = (0..2_000).map(|at| format!("\"n{}\":{at}", at % 1_500)).collect();
        let text = format!("{{{}}}", members.join(","));
        let in_a_list = format!("{{\"list\":[],{}}}", members.join(","));
        count::take();

        assert_eq!(from_str::<Map<Json>>(&text).unwrap().len(), 1_500);
        assert_eq!(count::take(), 2_000);

        let mut r = Reader::new(&text);
        let mut object = r.object().unwrap();
        assert_eq!(object.next(&mut r, &["none"]).unwrap(), None);
        assert_eq!(object.into_extra().len(), 1_500);
        assert_eq!(count::take(), 2_000);

        assert_eq!(Reader::new(&text).fields().unwrap().rest().len(), 1_500);
        assert_eq!(count::take(), 2_000);

        let (_, siblings) = super::Fields::pairs(&mut Reader::new(&in_a_list), "list", "key", &["value"]).unwrap();
        assert_eq!((siblings.len(), count::take()), (1_500, 2_000));
    }
}
