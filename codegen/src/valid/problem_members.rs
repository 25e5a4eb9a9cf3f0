//! What an error says of itself stands in members that it has.

use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, Place, Scalar, Shape, Step, Type, TypeId};
use crate::proof::{Member, MemberPlace, SubjectKind, is_text, members, subject};

static PROBLEM_MEMBER: Check = Check::error(
    "problem-member",
    "`problem:` names a member that the type does not have, or leads through something that has no members or items. Correct the path, or declare the member.",
);
static PROBLEM_TYPE: Check = Check::error(
    "problem-type",
    "A place under `problem:` leads to a value that is neither text nor a number, so that it cannot be shown as words, a code or a reference. Name a member of it.",
);
static PROBLEM_SECRET: Check = Check::error(
    "problem-secret",
    "A place under `problem:` leads to a member with `secret: true`. Errors show what `problem:` names: name another member.",
);
pub(super) static CHECKS: &[&Check] = &[&PROBLEM_MEMBER, &PROBLEM_TYPE, &PROBLEM_SECRET];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for (id, def) in (0..).map(TypeId).zip(&api.types) {
        for place in def.problem.places() {
            if let Some(finding) = finding(api, id, place) {
                diagnostics.push(finding);
            }
        }
    }
}

/// What a step of a place is at.
enum At<'a> {
    /// The value of that named type.
    Named(TypeId),
    /// A value of that type.
    Value(&'a Type),
    /// A text that no field holds: a tag, or the key of a choice.
    Text,
    /// The value of a choice, of one type or another.
    Other,
}

/// What is wrong with a place of a type.
fn finding(api: &Api, id: TypeId, place: &Place) -> Option<Diagnostic> {
    let mut at = At::Named(id);
    for step in &place.steps {
        at = match (step, kind(api, &at)) {
            // What may be anything may have anything.
            (_, Some(SubjectKind::Scalar(Scalar::Json))) => return None,
            (Step::Item(_), Some(SubjectKind::List(item))) => At::Value(item),
            (Step::Member(_), Some(SubjectKind::Map(value))) => At::Value(value),
            (Step::Member(name), kind) => {
                let all = kind.map_or_else(Vec::new, |kind| members_of(api, kind));
                let Some(member) = all.iter().find(|member| member.wire_name() == name) else {
                    return Some(no_member(place, name, kind, &all));
                };
                match member.place {
                    MemberPlace::Field(_, field) if field.secret => {
                        let message = format!("`{name}` is secret and cannot be shown");
                        return Some(
                            Diagnostic::new(&PROBLEM_SECRET, place.text.span, message)
                                .also(field.name.span, "declared here")
                                .help("name another member"),
                        );
                    }
                    MemberPlace::Field(_, field) => At::Value(&field.ty),
                    MemberPlace::Tag(..) | MemberPlace::ChoiceKey(..) => At::Text,
                    MemberPlace::ChoiceValue(..) => At::Other,
                }
            }
            (Step::Item(item), _) => {
                let message =
                    format!("`{}` leads nowhere: what `[{item}]` is to be an item of is not a list", place.text.value);
                let help = format!("remove `[{item}]`, or name a list before it");
                return Some(Diagnostic::new(&PROBLEM_MEMBER, place.text.span, message).help(help));
            }
        };
    }
    let fits = match at {
        At::Named(_) => place.steps.is_empty(),
        At::Value(ty) => has_text(api, ty),
        At::Text => true,
        At::Other => false,
    };
    (!fits).then(|| {
        let message = format!("`{}` is neither text nor a number", place.text.value);
        Diagnostic::new(&PROBLEM_TYPE, place.text.span, message).help("name a member that is")
    })
}

/// A step to a member that is not there.
fn no_member(place: &Place, name: &str, kind: Option<SubjectKind<'_>>, all: &[Member<'_>]) -> Diagnostic {
    let message = format!("`{}` leads nowhere: there is no member `{name}`", place.text.value);
    let help = match kind {
        Some(SubjectKind::List(_)) => format!("name an item of the list before `{name}` by its number, as in `[0]`"),
        _ => did_you_mean(name, all.iter().map(Member::wire_name)).unwrap_or_else(|| {
            if all.is_empty() {
                format!("end the path before `{name}`: the value there has no members")
            } else {
                "name a member that is declared".to_owned()
            }
        }),
    };
    Diagnostic::new(&PROBLEM_MEMBER, place.text.span, message).help(help)
}

fn kind<'a>(api: &'a Api, at: &At<'a>) -> Option<SubjectKind<'a>> {
    match at {
        At::Named(id) => match &api.type_def(*id).shape {
            Shape::Newtype(inner) => Some(subject(api, inner).kind),
            Shape::Object(_) => Some(SubjectKind::Object(*id)),
            Shape::TaggedUnion(_) => Some(SubjectKind::TaggedUnion(*id)),
            Shape::Choice(_) => Some(SubjectKind::Choice(*id)),
            Shape::KindUnion(_) => Some(SubjectKind::KindUnion(*id)),
            Shape::Enum(_) => None,
        },
        At::Value(ty) => Some(subject(api, ty).kind),
        At::Text | At::Other => None,
    }
}

/// The members that lie directly in a value; those that travel as pairs do not.
fn members_of<'a>(api: &'a Api, kind: SubjectKind<'a>) -> Vec<Member<'a>> {
    let id = match kind {
        SubjectKind::KindUnion(id) => {
            let cases = cases(api, id).iter().map(|case| subject(api, case).kind);
            return cases
                .filter(|case| !matches!(case, SubjectKind::KindUnion(_)))
                .flat_map(|case| members_of(api, case))
                .collect();
        }
        SubjectKind::Object(id) | SubjectKind::TaggedUnion(id) | SubjectKind::Choice(id) => id,
        _ => return Vec::new(),
    };
    match &api.type_def(id).shape {
        Shape::Object(object) if object.pairs.is_some() => Vec::new(),
        _ => members(api, id),
    }
}

/// Whether values of the type can be text or a number.
fn has_text(api: &Api, ty: &Type) -> bool {
    match subject(api, ty).kind {
        SubjectKind::Scalar(scalar) => scalar != Scalar::Boolean,
        SubjectKind::KindUnion(id) => cases(api, id)
            .iter()
            .any(|case| !matches!(subject(api, case).kind, SubjectKind::KindUnion(_)) && has_text(api, case)),
        _ => is_text(api, ty),
    }
}

fn cases(api: &Api, id: TypeId) -> &[Type] {
    match &api.type_def(id).shape {
        Shape::KindUnion(types) => types,
        _ => &[],
    }
}
