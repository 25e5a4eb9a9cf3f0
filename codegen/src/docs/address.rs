//! Where each node stands: its page and its id there. Ids are the words that violations, the table of rules and `errata.at` use, and
//! never move.

use std::collections::{BTreeMap, BTreeSet};

use crate::describe::Group;
use crate::model::{Api, NodePath, OperationPart, Shape, TypePart};

/// A place in the docs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The path of the page, as in [`Page::path`](super::Page::path).
    pub page: String,
    /// The id on it.
    pub id: String,
}

/// Where the nodes of an API stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    /// The pages of types, by name.
    types: BTreeMap<String, String>,
    /// The pages of operations, by name.
    operations: BTreeMap<String, String>,
    /// The pages of resources; that of operations without one has no name.
    resources: BTreeMap<Option<String>, String>,
    /// The pages of errata, by id; those that have no room on the first are on others behind it.
    errata: BTreeMap<String, String>,
    /// Rules of types that have a member of the same name.
    clashes: BTreeSet<(String, String)>,
}

/// The first page.
pub(super) const INDEX: &str = "index";
/// The page of all rules.
pub(super) const RULES: &str = "rules";
/// The page of errors.
pub(super) const ERRORS: &str = "errors";
/// The page of errata.
pub(super) const ERRATA: &str = "errata";
/// The page of documents and their sections.
pub(super) const COVERAGE: &str = "coverage";
/// The page of operations without a resource.
const OPERATIONS: &str = "operations";

/// What an operation has by these names, so that a rule that is called so is named by its keyword too.
const PARTS: [&str; 3] = ["auth", "body", "rateLimit"];

/// Pages that are not named by a spec, `readme` among them, which leads to the first.
const FIXED: [&str; 6] = [INDEX, RULES, ERRORS, ERRATA, COVERAGE, "readme"];

impl Addresses {
    pub(super) fn of(api: &Api, groups: &[Group<'_>]) -> Self {
        let (mut types, mut operations, mut resources) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut taken = Names::default();
        taken.0.extend(FIXED.map(str::to_owned));
        let errata = pages_of_errata(api, &mut taken);
        for group in groups.iter().filter(|group| !group.operations.is_empty()) {
            let page = taken.claim(group.resource.unwrap_or(OPERATIONS));
            operations.extend(group.operations.iter().map(|it| (it.name.value.clone(), page.clone())));
            resources.insert(group.resource.map(str::to_owned), page);
        }
        let mut taken = Names::default();
        for def in &api.types {
            types.insert(def.name.value.clone(), format!("types/{}", taken.claim(&def.name)));
        }
        let clashes = api.types.iter().flat_map(|def| {
            let members = members(&def.shape);
            let clash = def.rules.iter().filter(move |rule| members.contains(&rule.id.value.as_str()));
            clash.map(|rule| (def.name.value.clone(), rule.id.value.clone()))
        });
        Self { types, operations, resources, errata, clashes: clashes.collect() }
    }

    /// The page of a resource.
    #[must_use]
    pub fn resource(&self, resource: Option<&str>) -> Option<&str> {
        self.resources.get(&resource.map(str::to_owned)).map(String::as_str)
    }

    /// The id of a node, unique on its page.
    #[must_use]
    pub fn id(&self, node: &NodePath) -> String {
        match node {
            NodePath::InType(name, TypePart::Rule(rule)) if self.clashes.contains(&(name.clone(), rule.clone())) => {
                format!("{name}.rules.{rule}")
            }
            NodePath::InOperation(name, OperationPart::Rule(rule)) if PARTS.contains(&rule.as_str()) => {
                format!("{name}.rules.{rule}")
            }
            NodePath::InOperation(name, OperationPart::ResponseExample(example)) => {
                format!("{name}.responses.examples.{example}")
            }
            node => node.id(),
        }
    }

    /// Where a node stands; `None` for what the docs do not show.
    #[must_use]
    pub fn node(&self, node: &NodePath) -> Option<Address> {
        let page = match node {
            NodePath::Type(name) | NodePath::InType(name, _) => self.types.get(name)?.clone(),
            NodePath::Operation(name) | NodePath::InOperation(name, _) => self.operations.get(name)?.clone(),
            NodePath::Catalogue(_) | NodePath::ErrorText(..) | NodePath::Capture(..) => ERRORS.to_owned(),
            NodePath::Response(_) => ERRORS.to_owned(),
            NodePath::Document(_) | NodePath::Section(..) => COVERAGE.to_owned(),
            NodePath::Api
            | NodePath::Versions
            | NodePath::Version(_)
            | NodePath::Server
            | NodePath::Auth
            | NodePath::Scheme(_)
            | NodePath::Flow(_)
            | NodePath::RateLimit
            | NodePath::ClientHeader(_)
            | NodePath::CallHeader(_) => INDEX.to_owned(),
        };
        let id = match node {
            // What has no place of its own is told of with what it belongs to.
            NodePath::Capture(catalogue, text, _) => self.id(&NodePath::ErrorText(catalogue.clone(), text.clone())),
            NodePath::InOperation(
                name,
                OperationPart::Auth | OperationPart::Scheme(_) | OperationPart::Flow(_) | OperationPart::RateLimit,
            ) => name.clone(),
            node => self.id(node),
        };
        Some(Address { page, id })
    }

    /// Where an erratum stands.
    #[must_use]
    pub fn erratum(&self, id: &str) -> Address {
        let page = self.errata.get(id).map_or(ERRATA, String::as_str);
        Address { page: page.to_owned(), id: erratum_id(id) }
    }
}

/// How much is said of errata on a page, in bytes, with what each needs beside its words.
const MOST_OF_ERRATA: usize = 50_000;
const BESIDE_WORDS: usize = 250;

/// The page of each erratum: as many on one as it has room for.
fn pages_of_errata(api: &Api, taken: &mut Names) -> BTreeMap<String, String> {
    let (mut page, mut size) = (ERRATA.to_owned(), 0);
    let mut pages = BTreeMap::new();
    for erratum in &api.errata {
        let readings: usize = erratum.readings.iter().map(|reading| reading.value.len()).sum();
        let own = erratum.says.len() + readings + BESIDE_WORDS;
        if size > 0 && size + own > MOST_OF_ERRATA {
            (page, size) = (taken.claim(ERRATA), 0);
        }
        size += own;
        pages.insert(erratum.id.value.clone(), page.clone());
    }
    pages
}

/// The id of an erratum.
pub(super) fn erratum_id(id: &str) -> String {
    format!("erratum.{id}")
}

/// The names of the members of a type.
fn members(shape: &Shape) -> Vec<&str> {
    match shape {
        Shape::Object(object) => {
            let fields = object.fields.iter().map(|field| field.name.value.as_str());
            fields.chain(object.includes.iter().map(|include| include.name.value.as_str())).collect()
        }
        Shape::Choice(choice) => choice.cases.iter().map(|case| case.key.value.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Names of files, no two of which differ by the size of their letters alone.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn claim(&mut self, name: &str) -> String {
        let plain = file_name(name);
        let numbered = (2..).map(|number: u32| format!("{plain}-{number}"));
        let mut all = std::iter::once(plain.clone()).chain(numbered);
        let free = all.find(|name| !self.0.contains(&name.to_lowercase())).unwrap_or(plain);
        self.0.insert(free.to_lowercase());
        free
    }
}

/// Names that some systems give to devices, whatever the extension.
const DEVICES: [&str; 6] = ["aux", "con", "nul", "prn", "com", "lpt"];

/// A name that is a name of a file everywhere; letters and digits stay, others become their numbers.
fn file_name(name: &str) -> String {
    let letter = |c: char| match c {
        c if c.is_ascii_alphanumeric() || matches!(c, '_' | '-') => c.to_string(),
        other => format!("_{:x}_", u32::from(other)),
    };
    let text: String = name.chars().map(letter).collect();
    let stem = text.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase();
    if DEVICES.contains(&stem.as_str()) || text.is_empty() { format!("_{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn files_are_told_apart_everywhere() {
        let mut names = Names::default();
        let claimed = ["Contact", "contact", "a/b", "..", "con", "COM1", "", "ü"].map(|name| names.claim(name));
        assert_eq!(claimed, ["Contact", "contact-2", "a_2f_b", "_2e__2e_", "_con", "_COM1", "_", "_fc_"]);
    }
}
