//! The files of the JSON Schema Test Suite.

use std::path::Path;

use serde_json::Value;
use serde_json::value::RawValue;

/// A schema and the values that it judges.
pub(crate) struct Group {
    pub(crate) file: String,
    pub(crate) description: String,
    pub(crate) schema: Value,
    pub(crate) tests: Vec<Test>,
}

/// A value, as it is written.
pub(crate) struct Test {
    pub(crate) description: String,
    pub(crate) data: String,
    pub(crate) valid: bool,
}

/// What specs know of, and what the suite has beside it on numbers, patterns and formats.
const FILES: &[&str] = &[
    "const",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "properties",
    "required",
    "type",
    "uniqueItems",
    "optional/bignum",
    "optional/ecmascript-regex",
    "optional/float-overflow",
    "optional/non-bmp-regex",
    "optional/format/date",
    "optional/format/date-time",
    "optional/format/email",
    "optional/format/hostname",
    "optional/format/ipv4",
    "optional/format/ipv6",
    "optional/format/uri",
    "optional/format/uuid",
];

/// All groups of the files that can be translated at all.
pub(crate) fn read(folder: &Path) -> Result<Vec<Group>, String> {
    let mut all = Vec::new();
    for file in FILES {
        let path = folder.join(format!("{file}.json"));
        let fail = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(&path).map_err(|error| fail(&error))?;
        let groups: Vec<Value> = serde_json::from_str(&text).map_err(|error| fail(&error))?;
        let raw: Vec<Written> = written(&text).map_err(|error| fail(&error))?;
        for (group, tests) in groups.into_iter().zip(raw) {
            all.push(Group {
                file: (*file).to_owned(),
                description: group["description"].as_str().unwrap_or_default().to_owned(),
                schema: group["schema"].clone(),
                tests,
            });
        }
    }
    Ok(all)
}

type Written = Vec<Test>;

/// The tests of each group, whose data are kept as they are written.
fn written(text: &str) -> serde_json::Result<Vec<Written>> {
    type Members<'a> = std::collections::BTreeMap<String, &'a RawValue>;
    let groups: Vec<Members<'_>> = serde_json::from_str(text)?;
    let of_group = |group: &Members<'_>| {
        let Some(tests) = group.get("tests") else { return Ok(Vec::new()) };
        let tests: Vec<Members<'_>> = serde_json::from_str(tests.get())?;
        let test = |test: &Members<'_>| -> serde_json::Result<Test> {
            let member = |name: &str| test.get(name).map_or("null", |value| value.get());
            Ok(Test {
                description: serde_json::from_str(member("description"))?,
                data: member("data").to_owned(),
                valid: serde_json::from_str(member("valid"))?,
            })
        };
        tests.iter().map(test).collect()
    };
    groups.iter().map(of_group).collect()
}
