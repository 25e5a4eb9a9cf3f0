//! Where the members of a type go that lie flat among the members of another: into an object or a list of pairs.

use crate::json::WriteJson;

/// Takes members by name; [`ObjectWriter`](super::ObjectWriter) and [`PairsWriter`](super::PairsWriter) do.
pub trait MemberSink {
    /// Writes a member, unless its value is absent.
    fn member<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T);

    /// Writes a member in any case: null if its value is absent.
    fn required<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T);

    /// Writes a list, unless it is empty and stands for one that did not come or was null.
    fn listed<T: WriteJson>(&mut self, name: &'static str, items: &[T]);

    /// Writes a member that always has the same value, given as JSON text. A member of the same name among the extra
    /// members replaces it; it is left out if its object came without it.
    fn constant(&mut self, name: &'static str, json: &'static str);

    /// Writes a member, unless its value is absent; in a list of pairs the value stands in `slot`.
    fn slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, slot: &'static str, value: &T);

    /// Writes a member in any case: null if its value is absent; in a list of pairs the value stands in `slot`.
    fn required_slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, slot: &'static str, value: &T);

    /// Writes a member that always has the same value; in a list of pairs the value stands in `slot`.
    fn slot_constant(&mut self, name: &'static str, slot: &'static str, json: &'static str);
}

/// A type whose members lie flat among the members of another.
pub trait WriteMembers {
    /// Writes its members, and nothing around them.
    fn write_members<S: MemberSink>(&self, sink: &mut S);
}
