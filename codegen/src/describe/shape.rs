//! How values of a type stand on the wire, where their members do not tell.

use super::Text;
use crate::model::{Problem, Shape, TypeDef};

/// What the shape of a type means on the wire, as a sentence; nothing if its members or values tell all.
#[must_use]
pub fn wire_form(def: &TypeDef) -> Option<Text> {
    Some(match &def.shape {
        Shape::Object(object) => {
            let pairs = object.pairs.as_ref()?;
            Text::words("Sent as a list in ")
                .then_code(pairs.list.value.as_str())
                .then(": each member is an entry with its name in ")
                .then_code(pairs.key.value.as_str())
                .then(" and its value in ")
                .then_code(pairs.value.value.as_str())
                .then(".")
        }
        Shape::TaggedUnion(union) => {
            Text::words("The member ").then_code(union.by.value.as_str()).then(" tells which type it is.")
        }
        Shape::Choice(choice) => Text::words("The member ")
            .then_code(choice.by.value.as_str())
            .then(" tells the type of ")
            .then_code(choice.value.value.as_str())
            .then("."),
        Shape::KindUnion(_) => Text::words("The JSON kind of the value tells which type it is."),
        Shape::Newtype(_) | Shape::Enum(_) => return None,
    })
}

/// What an error with such a body says of itself, by the names of the functions that return it; nothing if it says nothing.
#[must_use]
pub fn problem(problem: &Problem) -> Option<Text> {
    let parts = problem.parts().into_iter().filter(|(_, places)| !places.is_empty()).map(|(part, places)| {
        let places = places.iter().map(|place| Text::code(place.text.value.as_str()));
        Text::code(format!("{part}()")).then(" returns ").and(Text::joined(places, ", or else "))
    });
    let parts: Vec<Text> = parts.collect();
    (!parts.is_empty()).then(|| Text::words("Of an error with this body, ").and(Text::joined(parts, "; ")).then("."))
}
