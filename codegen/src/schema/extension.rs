//! Rules and what they need to know, as extensions; what JSON Schema can say of them is said in the schema.

use super::export::Export;
use super::json::{Json, Object};
use super::metadata;
use super::reference;
use crate::model::{ContextVariable, Problem, Rule, RuleKind};
use crate::source::Spanned;

/// All rules of a node.
pub(crate) fn rules(export: &Export<'_>, rules: &[Rule]) -> Json {
    Json::list(rules.iter().map(|rule| self::rule(export, rule)))
}

fn rule(export: &Export<'_>, rule: &Rule) -> Object {
    let object = Object::new().with("id", rule.id.value.as_str()).maybe("description", rule.metadata.words());
    let object = match &rule.kind {
        RuleKind::Members { when, require, forbid } => object
            .maybe("when", when.as_ref().map(|when| when.text.value.trim()))
            .filled("require", names(require))
            .filled("forbid", names(forbid)),
        RuleKind::Check(condition) => object.with("check", condition.text.value.trim()),
        RuleKind::Server(sentence) => object.with("server", sentence.trim()),
    };
    object.and(metadata::of_part(export, &rule.metadata))
}

/// What only the caller can know, by name.
pub(crate) fn context(export: &Export<'_>, variables: &[ContextVariable]) -> Object {
    variables.iter().fold(Object::new(), |object, variable| {
        // A reference has nothing beside it where linters do not know that it is a schema.
        let known = Object::new()
            .maybe("description", variable.metadata.words())
            .with("schema", reference::of(export, &variable.ty))
            .and(metadata::of_part(export, &variable.metadata));
        object.with(variable.name.value.as_str(), known)
    })
}

/// The places at which an error says something of itself, as they were written.
pub(crate) fn problem(problem: &Problem) -> Object {
    problem.parts().into_iter().fold(Object::new(), |object, (part, places)| {
        object.filled(part, Json::list(places.iter().map(|place| place.text.value.as_str())))
    })
}

fn names(names: &[Spanned<String>]) -> Json {
    Json::list(names.iter().map(|name| name.value.as_str()))
}
