//! A member, parameter or header.

use super::evidence::known;
use super::{Text, availability, bounds, deprecated, evidence, null, presence};
use crate::constraint::constant;
use crate::model::{
    Body, Choice, ChoiceCase, ContextVariable, Field, Generate, Include, Literal, Metadata, Presence, Type, TypeKind,
};

/// What is said of a member besides its name, type and meaning, mark by mark: presence, null, other spellings, default, bounds, an
/// example, versions, and what of it the documentation does not state.
#[must_use]
pub fn marks(field: &Field) -> Vec<Text> {
    let metadata = &field.metadata;
    let own = |facet: &str| metadata.own_evidence_for(facet).unwrap_or_default();
    let mut told = vec!["required"];
    let mut says = vec![known(Text::words(presence(field.presence)), own("required"))];
    if let Some(words) = null(field.ty.null) {
        told.push("null");
        says.push(known(Text::words(words), own("null")));
    }
    says.extend(values(field, &mut told));
    says.extend(availability(metadata));
    says.extend(deprecated(metadata));
    says.extend(evidence(metadata, &told));
    says
}

/// The marks of a member of an object, with where its value is if the members travel as pairs.
#[must_use]
pub fn member_marks(field: &Field) -> Vec<Text> {
    let mut says = marks(field);
    says.extend(field.slot.as_ref().map(|slot| Text::words("its value is in ").then_code(slot.value.as_str())));
    says
}

/// What stands beside the words on a member: what they do not tell; all marks if there are no words.
#[must_use]
pub fn beside_words(field: &Field) -> Vec<Text> {
    let has_words = field.metadata.words().is_some();
    if has_words { facts(field) } else { marks(field) }
}

/// What a caller has to know of a value who sets it: default, bounds, an example.
#[must_use]
pub fn facts(field: &Field) -> Vec<Text> {
    values(field, &mut Vec::new())
}

/// What is said of the value of a member; `told` takes the facets whose evidence stands beside them.
fn values(field: &Field, told: &mut Vec<&str>) -> Vec<Text> {
    let metadata = &field.metadata;
    let own = |facet: &str| metadata.own_evidence_for(facet).unwrap_or_default();
    let mut says = Vec::new();
    if !field.aliases.is_empty() {
        told.push("aliases");
        let names = Text::names(field.aliases.iter().map(|name| name.value.as_str()), "and");
        says.push(known(Text::words("also read as ").and(names), own("aliases")));
    }
    if let Some(default) = &field.default {
        told.push("default");
        says.push(known(self::default(&default.value), own("default")));
    }
    if let TypeKind::Const(literal) = &field.ty.kind {
        told.push("const");
        let always = Text::words("always ").then_code(literal.value.json());
        says.push(known(always, constant(&literal.value).evidence(metadata)));
    }
    told.extend(field.ty.constraints.list.iter().map(|constraint| constraint.keyword));
    says.extend(bounds(&field.ty, metadata));
    if let Some(generate) = &field.generate {
        told.push("generate");
        let words = match generate.value {
            Generate::Call => "made by the client for each call unless it is given",
            Generate::Attempt => "made by the client for each attempt unless it is given",
        };
        says.push(known(Text::words(words), own("generate")));
    }
    says.extend(field.secret.then(|| Text::words("secret: never shown in logs and errors")));
    says.extend(field.example.as_ref().map(|example| Text::words("for example ").then_code(example.value.json())));
    says
}

/// What is said of a group of members, as of a member.
#[must_use]
pub fn group_marks(include: &Include) -> Vec<Text> {
    let metadata = &include.metadata;
    let whether = match include.presence {
        Presence::Required => "required",
        Presence::Optional | Presence::Unsaid => "present if any of its members is present",
    };
    let mut says = vec![known(Text::words(whether), metadata.own_evidence_for("required").unwrap_or_default())];
    says.extend(availability(metadata));
    says.extend(deprecated(metadata));
    says.extend(evidence(metadata, &["required"]));
    says
}

/// What is said of a body besides its type and meaning.
#[must_use]
pub fn body_marks(body: &Body) -> Vec<Text> {
    let mut says = vec![Text::words(if body.optional { "optional" } else { "required" })];
    says.extend(of_value(&body.ty, &body.metadata));
    says
}

/// What is said of the value of a choice under a key, besides its type and meaning.
#[must_use]
pub fn case_marks(choice: &Choice, case: &ChoiceCase) -> Vec<Text> {
    let mut says = vec![Text::code(choice.by.value.as_str()).then(" is ").then_code(case.key.value.as_str())];
    says.extend(of_value(&case.ty, &case.metadata));
    says
}

/// What is said of a variable that rules read, besides its type and meaning.
#[must_use]
pub fn variable_marks(variable: &ContextVariable) -> Vec<Text> {
    let mut says = vec![Text::words("read by rules as ").then_code(variable.name.value.as_str())];
    says.extend(of_value(&variable.ty, &variable.metadata));
    says
}

/// Null, bounds, versions and evidence of a value.
fn of_value(ty: &Type, metadata: &Metadata) -> Vec<Text> {
    let mut told: Vec<&str> = ty.constraints.list.iter().map(|constraint| constraint.keyword).collect();
    let mut says = Vec::new();
    if let Some(words) = null(ty.null) {
        told.push("null");
        says.push(known(Text::words(words), metadata.own_evidence_for("null").unwrap_or_default()));
    }
    says.extend(bounds(ty, metadata));
    says.extend(availability(metadata));
    says.extend(deprecated(metadata));
    says.extend(evidence(metadata, &told));
    says
}

/// The value that the server takes for an absent one.
#[must_use]
pub fn default(default: &Literal) -> Text {
    Text::words("default ").then_code(default.json())
}
