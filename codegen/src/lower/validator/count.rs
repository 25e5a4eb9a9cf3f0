//! How many members an object has.

use super::Validators;
use super::constraint::Measured;
use crate::ir::{self, Count, Counted, MemberKind, Shape, Type, Wrapping};

/// A choice is two members.
const MEMBERS_OF_A_CHOICE: usize = 2;

impl Validators<'_> {
    pub(super) fn count(&self, measured: Measured<'_>) -> Option<Count> {
        match measured {
            Measured::Map => Some(Count::Map),
            Measured::Object(id) => Some(self.count_of(&self.items.get(id)?.shape)),
            Measured::Text | Measured::Number | Measured::List(_) => None,
        }
    }

    fn count_of(&self, shape: &Shape) -> Count {
        let fixed = |always| Count::Members { always, fields: Vec::new(), constants: Vec::new(), extra: None };
        let made = match shape {
            Shape::Struct(made) => made,
            Shape::Choice(_) => return fixed(MEMBERS_OF_A_CHOICE),
            _ => return fixed(0),
        };
        let mut always = 0;
        let mut fields = Vec::new();
        let mut constants = Vec::new();
        for member in &made.members {
            match &member.kind {
                MemberKind::Constant { .. } if made.extra.is_some() => constants.extend(member.names.first().cloned()),
                MemberKind::Constant { .. } | MemberKind::Field(_, _, Wrapping::Plain | Wrapping::Nullable) => {
                    always += 1;
                }
                MemberKind::Field(ident, _, Wrapping::Optional) => fields.push((ident.clone(), Counted::Optional)),
                MemberKind::Field(ident, _, Wrapping::Patch) => fields.push((ident.clone(), Counted::Patch)),
                MemberKind::Group { ident, ty, required, .. } => {
                    let count = self.group(ty);
                    match (count, required) {
                        // What is always there needs no look at the group.
                        (Count::Members { always: more, fields: inner, extra: None, .. }, true) if inner.is_empty() => {
                            always += more;
                        }
                        (count, true) => fields.push((ident.clone(), Counted::Group(count))),
                        (count, false) => fields.push((ident.clone(), Counted::OptionalGroup(count))),
                    }
                }
            }
        }
        Count::Members { always, fields, constants, extra: made.extra.clone() }
    }

    fn group(&self, ty: &Type) -> Count {
        let Type::Own(_, ident) = ty else {
            return Count::Members { always: 0, fields: Vec::new(), constants: Vec::new(), extra: None };
        };
        let item = self.items.iter().find(|item| item.ident == *ident);
        let mut count = item.map_or(Count::Map, |item: &ir::Item| self.count_of(&item.shape));
        // A group that is read flat leaves what is undocumented to the object around it.
        if let Count::Members { always, constants, extra, .. } = &mut count {
            *always += std::mem::take(constants).len();
            *extra = None;
        }
        count
    }
}
