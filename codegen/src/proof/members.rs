//! The members of a named type as they lie on the wire: its own, then those of included groups.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::model::{Api, Choice, Field, Include, Presence, Shape, TaggedUnion, TypeId};
use crate::source::Spanned;

/// A member that a value of a type can have.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The group that holds it; none for a type's own.
    group: Option<Rc<Group<'a>>>,
    /// What it is.
    pub place: MemberPlace<'a>,
    /// Whether one of those groups may be absent as a whole.
    pub in_optional_group: bool,
}

/// A group of members, and what leads to it: all members of a group share it.
#[derive(Debug)]
struct Group<'a> {
    /// The type that includes it.
    by: TypeId,
    include: &'a Include,
    around: Option<Rc<Self>>,
}

/// The kinds of member.
#[derive(Clone, Copy, Debug)]
pub enum MemberPlace<'a> {
    /// A field of that type.
    Field(TypeId, &'a Field),
    /// The member of a union that tells which type it is.
    Tag(TypeId, &'a TaggedUnion),
    /// The member of a choice that tells the type of the other.
    ChoiceKey(TypeId, &'a Choice),
    /// The member of a choice whose type depends on the other.
    ChoiceValue(TypeId, &'a Choice),
}

impl<'a> Member<'a> {
    /// The name on the wire.
    #[must_use]
    pub fn wire_name(&self) -> &'a str {
        match self.place {
            MemberPlace::Field(_, field) => &field.name,
            MemberPlace::Tag(_, union) => &union.by,
            MemberPlace::ChoiceKey(_, choice) => &choice.by,
            MemberPlace::ChoiceValue(_, choice) => &choice.value,
        }
    }

    /// Its name and its other spellings.
    pub fn spellings(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let aliases: &[Spanned<String>] = match self.place {
            MemberPlace::Field(_, field) => &field.aliases,
            _ => &[],
        };
        [self.wire_name()].into_iter().chain(aliases.iter().map(|alias| alias.value.as_str()))
    }

    /// The groups that lead to it, each with the type that includes it, outermost first; empty for a type's own.
    #[must_use]
    pub fn groups(&self) -> Vec<(TypeId, &'a Include)> {
        let mut found = Vec::new();
        let mut next = self.group.as_ref();
        while let Some(group) = next {
            found.push((group.by, group.include));
            next = group.around.as_ref();
        }
        found.reverse();
        found
    }

    /// Whether that is its name or one of its other spellings.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.spellings().any(|known| known == name)
    }

    /// Whether the page says that it is always there.
    #[must_use]
    pub fn is_required(&self) -> bool {
        let own = match self.place {
            MemberPlace::Field(_, field) => field.presence == Presence::Required,
            MemberPlace::Tag(..) | MemberPlace::ChoiceKey(..) => true,
            MemberPlace::ChoiceValue(..) => false,
        };
        own && !self.in_optional_group
    }
}

/// All members of a type; empty where it is no object.
#[must_use]
pub fn members(api: &Api, id: TypeId) -> Vec<Member<'_>> {
    let mut found = Vec::new();
    gather(api, id, None, &mut BTreeSet::from([id]), false, &mut found);
    found
}

/// The member of that name, other spellings included; an exact name wins.
#[must_use]
pub fn find_member<'a>(api: &'a Api, id: TypeId, name: &str) -> Option<Member<'a>> {
    let all = members(api, id);
    all.iter().find(|member| member.wire_name() == name).or_else(|| all.iter().find(|it| it.is_called(name))).cloned()
}

fn gather<'a>(
    api: &'a Api,
    id: TypeId,
    group: Option<&Rc<Group<'a>>>,
    met: &mut BTreeSet<TypeId>,
    optional: bool,
    found: &mut Vec<Member<'a>>,
) {
    let mut add = |place| found.push(Member { group: group.cloned(), place, in_optional_group: optional });
    match &api.type_def(id).shape {
        Shape::Object(object) => {
            object.fields.iter().for_each(|field| add(MemberPlace::Field(id, field)));
            for include in &object.includes {
                // A group that is met twice, inside itself or beside, is reported elsewhere; here it must only end.
                if met.insert(include.ty) {
                    let inner = Rc::new(Group { by: id, include, around: group.cloned() });
                    let optional = optional || include.presence != Presence::Required;
                    gather(api, include.ty, Some(&inner), met, optional, found);
                }
            }
        }
        Shape::TaggedUnion(union) => add(MemberPlace::Tag(id, union)),
        Shape::Choice(choice) => {
            add(MemberPlace::ChoiceKey(id, choice));
            add(MemberPlace::ChoiceValue(id, choice));
        }
        Shape::Newtype(_) | Shape::Enum(_) | Shape::KindUnion(_) => {}
    }
}
