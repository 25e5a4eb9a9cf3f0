//! A member, parameter or header.

use super::bound::as_known;
use super::{Text, bounds, null, presence};
use crate::constraint::constant;
use crate::model::{Field, Generate, Literal, TypeKind};

/// What is said of a member, point by point: wire name, presence, null, other spellings, default, bounds, an example.
#[must_use]
pub fn member(field: &Field) -> Vec<Text> {
    let mut says = vec![Text::code(field.name.value.as_str()), Text::words(presence(field.presence))];
    says.extend(null(field.ty.null).map(Text::words));
    if !field.aliases.is_empty() {
        let names = field.aliases.iter().map(|name| Text::code(name.value.as_str()));
        says.push(Text::words("read as ").and(Text::joined(names, ", ")).then(" too"));
    }
    says.extend(field.default.as_ref().map(|it| default(&it.value)));
    if let TypeKind::Const(literal) = &field.ty.kind {
        let always = Text::words("always ").then_code(literal.value.json());
        says.push(as_known(always, constant(&literal.value).evidence(&field.metadata)));
    }
    says.extend(bounds(&field.ty, &field.metadata));
    says.extend(field.generate.as_ref().map(|generate| {
        Text::words(match generate.value {
            Generate::Call => "made by the client unless it is given, once for each call",
            Generate::Attempt => "made by the client unless it is given, anew each time the call is sent",
        })
    }));
    says.extend(field.example.as_ref().map(|example| Text::words("for example ").then_code(example.value.json())));
    says
}

/// What a caller has to know of a value who sets it: default and bounds.
#[must_use]
pub fn facts(field: &Field) -> Vec<Text> {
    let default = field.default.as_ref().map(|it| default(&it.value));
    default.into_iter().chain(bounds(&field.ty, &field.metadata)).collect()
}

/// What the server does with an absent value.
#[must_use]
pub fn default(default: &Literal) -> Text {
    Text::words("the server takes ").then_code(default.json()).then(" where it is absent")
}
