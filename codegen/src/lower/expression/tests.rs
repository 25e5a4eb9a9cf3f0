//! The conditions of a whole API, for tests.

use super::Expressions;
use crate::ir;
use crate::lower::items::Items;
use crate::model::{Rule, RuleKind, TypeId};
use crate::rule::{Scope, This};
use crate::valid::ValidApi;

/// The conditions of all rules, and the presence of the members that they name.
pub(crate) fn conditions(api: &ValidApi, made: &ir::Crate) -> Vec<ir::Expression> {
    of_rules(api, made, false)
}

/// The same with conditions as they are where they have to hold.
pub(crate) fn demands(api: &ValidApi, made: &ir::Crate) -> Vec<ir::Expression> {
    of_rules(api, made, true)
}

fn of_rules(api: &ValidApi, made: &ir::Crate, demanded: bool) -> Vec<ir::Expression> {
    let fields = made.context.as_ref().map_or(&[][..], |context| &context.fields);
    let items = Items::of(api, &made.types);
    let of_types = api.types.iter().enumerate().flat_map(|(at, def)| {
        let with = Expressions { api, types: &items, operation: None, context: fields };
        lowered(demanded, api, with, &Scope::new(api, This::Type(TypeId(at)), &def.context), &def.rules)
    });
    let of_operations = api.operations.iter().flat_map(|operation| {
        let own = made.operation(&operation.name).unwrap();
        let with = Expressions { api, types: &items, operation: Some(own), context: fields };
        lowered(demanded, api, with, &Scope::new(api, This::Operation(operation), &operation.context), &operation.rules)
    });
    of_types.chain(of_operations).collect()
}

fn lowered<'a>(
    demanded: bool,
    api: &'a ValidApi,
    with: Expressions<'a>,
    scope: &Scope<'a>,
    rules: &[Rule],
) -> Vec<ir::Expression> {
    let mut found = Vec::new();
    for rule in rules {
        let condition = api.conditions().of(&scope.this.rule(api, &rule.id));
        let lower = |condition| {
            if demanded { with.demand(scope, condition) } else { with.condition(scope, condition) }
        };
        found.extend(condition.map(lower));
        if let RuleKind::Members { require, forbid, .. } = &rule.kind {
            found.extend(require.iter().chain(forbid).map(|member| with.present(scope, member)));
        }
    }
    found
}
