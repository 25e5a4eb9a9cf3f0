//! The command `check --rules`: the table of every documented rule.

use std::io::IsTerminal as _;

use serde_json::{Value, json};
use specwright::diagnostic;
use specwright::pipeline;
use specwright::rule_table::{self, Class, Row};

use crate::spec::{self, Spec};
use crate::{Format, Outcome, Project, counted, progress};

/// Prints the rules of every API that passes the checks, after the findings.
pub(super) fn run(project: &Project, specs: &[Spec], format: Format) -> Outcome {
    let found = match format {
        Format::Text => {
            let found = spec::report(specs);
            let width = width();
            let tables: Vec<String> = specs
                .iter()
                .filter_map(|spec| Some(rule_table::render(&spec.name, &pipeline::rules(spec.api()?), width)))
                .collect();
            progress::say(&format!("{}: {}", project.specs.display(), counted(specs.len(), "API")));
            if !tables.is_empty() {
                progress::say(&tables.join("\n"));
            }
            found
        }
        Format::Json => {
            let apis: Vec<Value> = specs.iter().map(report).collect();
            progress::say(&format!("{:#}", json!({ "folder": project.specs.display().to_string(), "apis": apis })));
            specs.iter().any(|spec| spec.api().is_none())
        }
    };
    if found { Outcome::Found } else { Outcome::Fine }
}

fn report(spec: &Spec) -> Value {
    let mut api = json!({
        "api": spec.name,
        "findings": diagnostic::to_json(&spec.checked.diagnostics, &spec.sources),
    });
    if let Some(valid) = spec.api() {
        let rows = pipeline::rules(valid);
        api["counts"] = counts(&rows);
        api["rules"] = json!(rows);
    }
    api
}

fn counts(rows: &[Row]) -> Value {
    let counts = Class::ALL.into_iter().map(|class| {
        let (all, stated) = rule_table::count(rows, class);
        (class.words().to_owned(), json!({ "all": all, "stated": stated }))
    });
    Value::Object(counts.collect())
}

/// How wide lines may be: as wide as the terminal. What is piped is not folded, so that every rule is one line.
fn width() -> Option<usize> {
    if !std::io::stdout().is_terminal() {
        return None;
    }
    let (width, _) = terminal_size::terminal_size()?;
    Some(usize::from(width.0))
}
