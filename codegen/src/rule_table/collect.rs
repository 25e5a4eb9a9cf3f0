//! Walks an API and makes a row of everything that is demanded.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Class, Enforcement, Row};
use crate::constraint::{demands, listed, listed_evidence};
use crate::describe::{self, sentence};
use crate::model::{
    Api, Auth, AuthScheme, Evidence, Field, Location, Metadata, NodePath, Null, Operation, OperationPart, Presence,
    Rule, RuleKind, Shape, Type, TypeDef, TypeId, TypeKind,
};
use crate::proof::{NameKind, Proof, literal, parameters};
use crate::rule::context_read;
use crate::valid::ValidApi;

pub(super) fn rows(api: &ValidApi) -> Vec<Row> {
    let mut collect =
        Collect { api, proof: api.proof(), rows: Vec::new(), ids: BTreeSet::new(), included_by: included_by(api) };
    collect.whole();
    api.operations.iter().for_each(|operation| collect.operation(operation));
    for (at, def) in api.types.iter().enumerate() {
        collect.def(TypeId(at), def);
    }
    collect.rows
}

struct Collect<'a> {
    api: &'a Api,
    proof: &'a Proof,
    rows: Vec<Row>,
    ids: BTreeSet<String>,
    /// The types that include each type, in the order of the spec.
    included_by: BTreeMap<TypeId, Vec<TypeId>>,
}

/// A place where a value stands: its id, what is known of it, and what looks at it.
struct Site<'p> {
    id: String,
    metadata: &'p Metadata,
    enforced: &'p [Enforcement],
}

impl Collect<'_> {
    fn push(
        &mut self,
        id: String,
        class: Class,
        statement: String,
        evidence: Evidence,
        metadata: &Metadata,
        enforced: Vec<Enforcement>,
    ) {
        // Two arms of one type can carry the same keyword; one id stands for one row.
        if !self.ids.insert(id.clone()) {
            return;
        }
        let source = metadata.sources.iter().filter_map(|source| describe::address(self.api, source)).collect();
        self.rows.push(Row { id, class, statement, source, enforced, evidence });
    }

    /// What holds for the API as a whole: credentials, headers of the client, how often it may be called.
    fn whole(&mut self) {
        if let Some(Auth::Schemes(schemes)) = &self.api.auth {
            schemes.iter().for_each(|scheme| self.scheme("auth", scheme));
        }
        for field in &self.api.client_headers {
            let id = format!("client.{}", field.name.value);
            if field.presence == Presence::Required {
                let written = field.generate.is_some();
                let enforced = if written { Enforcement::Written } else { Enforcement::Builder };
                self.required(&id, &field.metadata, enforced);
            }
            self.place(&Site { id, metadata: &field.metadata, enforced: &[Enforcement::Docs] }, &field.ty);
        }
        if let Some(limit) = &self.api.rate_limit {
            let evidence = limit.metadata.weakest();
            self.push(
                "rateLimit".into(),
                Class::Always,
                describe::rate_limit(limit).to_string(),
                evidence,
                &limit.metadata,
                vec![Enforcement::Wait],
            );
        }
    }

    fn scheme(&mut self, around: &str, scheme: &AuthScheme) {
        if scheme.required {
            let enforced = if scheme.per_call { Enforcement::Credential } else { Enforcement::Builder };
            self.required(&format!("{around}.{}", scheme.name.value), &scheme.metadata, enforced);
        }
    }

    fn required(&mut self, id: &str, metadata: &Metadata, enforced: Enforcement) {
        self.required_at(id, metadata, vec![enforced]);
    }

    fn required_at(&mut self, id: &str, metadata: &Metadata, enforced: Vec<Enforcement>) {
        let evidence = metadata.evidence_for("required");
        self.push(format!("{id}.required"), Class::Always, "must be present".into(), evidence, metadata, enforced);
    }

    fn operation(&mut self, operation: &Operation) {
        let name = operation.name.value.as_str();
        let check = [Enforcement::Operation(name.to_owned())];
        if let Some(roles) = describe::roles(&operation.roles) {
            let (metadata, evidence) = (&operation.metadata, operation.metadata.evidence_for("roles"));
            self.push(
                format!("{name}.roles"),
                Class::ServerOnly,
                roles.to_string(),
                evidence,
                metadata,
                vec![Enforcement::Server],
            );
        }
        if let Some(words) = describe::versions(self.api, &operation.metadata) {
            let (metadata, evidence) = (&operation.metadata, operation.metadata.weakest_of(&["since", "removed"]));
            self.push(
                format!("{name}.versions"),
                Class::Always,
                words.to_string(),
                evidence,
                metadata,
                vec![Enforcement::Versions],
            );
        }
        if let Some(limit) = &operation.rate_limit {
            let (words, evidence) = (describe::rate_limit(limit).to_string(), limit.metadata.weakest());
            let id = format!("{name}.rateLimit");
            self.push(id, Class::Always, words, evidence, &limit.metadata, vec![Enforcement::Wait]);
        }
        if let Some(Auth::Schemes(schemes)) = &operation.auth {
            schemes.iter().for_each(|scheme| self.scheme(&format!("{name}.auth"), scheme));
        }
        // That a path has to be filled in is no rule of the page's: no row for that.
        let argument = |location| (location != Location::Path).then(|| Enforcement::CallArgument(name.to_owned()));
        for parameter in parameters(operation) {
            let around = format!("{name}.{}", parameter.location.word());
            self.parameter(&around, parameter.field, &check, argument(parameter.location));
        }
        for field in &self.api.call_headers {
            self.parameter(&format!("{name}.header"), field, &check, argument(Location::Header));
        }
        if let Some(body) = &operation.body {
            self.place(&Site { id: format!("{name}.body"), metadata: &body.metadata, enforced: &check }, &body.ty);
        }
        for rule in &operation.rules {
            let own: Arc<[String]> = Arc::from([name.to_owned()]);
            let setters = self.setters(rule, &own);
            let enforced = if setters.is_empty() {
                check.to_vec()
            } else {
                vec![Enforcement::CallWithContext { operations: own, setters }]
            };
            self.rule(name, rule, enforced);
        }
    }

    fn parameter(&mut self, around: &str, field: &Field, check: &[Enforcement], argument: Option<Enforcement>) {
        let id = format!("{around}.{}", field.name.value);
        let written = literal(field).is_some();
        if let (Presence::Required, Some(argument)) = (field.presence, argument) {
            let made = written || field.generate.is_some();
            self.required(&id, &field.metadata, if made { Enforcement::Written } else { argument });
        }
        if field.ty.null == Null::Never {
            self.never_null(&id, &field.metadata, vec![Enforcement::NoNull]);
        }
        let enforced = if written { &[Enforcement::Written][..] } else { check };
        self.place(&Site { id, metadata: &field.metadata, enforced }, &field.ty);
    }

    fn def(&mut self, id: TypeId, def: &TypeDef) {
        let name = def.name.value.as_str();
        let ident = self.ident(id);
        let (sent_by, read_by) = (self.proof.reach.sent(id), self.proof.reach.read(id));
        let mut checked = Vec::new();
        if def.usage.sent {
            checked.push(Enforcement::Type { ident: ident.clone(), sent: !sent_by.is_empty() });
        }
        if !read_by.is_empty() {
            checked.push(Enforcement::Drift(Arc::clone(&read_by)));
        }
        // What only errors hold is looked at by whoever asks for it.
        if checked.is_empty() {
            checked.push(Enforcement::Type { ident: ident.clone(), sent: false });
        }
        let here = |metadata, id: String| Site { id, metadata, enforced: &checked };
        match &def.shape {
            Shape::Newtype(ty) => {
                if ty.null == Null::Never {
                    self.never_null(name, &def.metadata, self.null_kept(def, true, &read_by));
                }
                self.place(&here(&def.metadata, name.to_owned()), ty);
            }
            Shape::Object(object) => {
                for field in &object.fields {
                    self.member(id, &read_by, &checked, field);
                }
            }
            Shape::Enum(set) => {
                let evidence = listed_evidence(&def.metadata);
                let found = match listed(set, def.usage) {
                    Some(words) => Some((words, checked.clone())),
                    None => set.closed.then(|| {
                        let sent = def.usage.sent.then_some(Enforcement::RustType);
                        (
                            describe::closed_values(set).to_string(),
                            sent.into_iter().chain([Enforcement::Decoding]).collect(),
                        )
                    }),
                };
                if let Some((words, enforced)) = found {
                    self.push(format!("{name}.enum"), Class::Always, words, evidence, &def.metadata, enforced);
                }
            }
            Shape::Choice(choice) => {
                for case in &choice.cases {
                    self.place(&here(&case.metadata, format!("{name}.{}", case.key.value)), &case.ty);
                }
                self.place(&here(&def.metadata, format!("{name}.{}", choice.value.value)), &choice.otherwise);
            }
            Shape::KindUnion(arms) => {
                for arm in arms {
                    self.place(&here(&def.metadata, name.to_owned()), arm);
                }
            }
            Shape::TaggedUnion(_) => {}
        }
        for rule in &def.rules {
            let setters = self.setters(rule, &sent_by);
            let enforced = if context_read(rule).is_empty() {
                checked.clone()
            } else {
                let mut enforced = vec![Enforcement::TypeWithContext(ident.clone())];
                if !sent_by.is_empty() {
                    enforced.push(Enforcement::CallWithContext { operations: Arc::clone(&sent_by), setters });
                }
                enforced
            };
            self.rule(name, rule, enforced);
        }
    }

    fn member(&mut self, of: TypeId, read_by: &Arc<[String]>, checked: &[Enforcement], field: &Field) {
        let api = self.api;
        let def = api.type_def(of);
        let id = format!("{}.{}", def.name.value, field.name.value);
        let written = self.proof.layout(of).is_some_and(|layout| layout.hold(field).is_none());
        let required = field.presence == Presence::Required;
        if required {
            let mut enforced = Vec::new();
            if def.usage.sent {
                enforced.push(if written { Enforcement::Written } else { Enforcement::Constructor });
            }
            if def.usage.read && !written {
                enforced.push(Enforcement::Decoding);
            }
            self.required_at(&id, &field.metadata, enforced);
        }
        if field.ty.null == Null::Never {
            let enforced = self.null_kept(def, required, read_by);
            self.never_null(&id, &field.metadata, enforced);
        }
        let enforced = if written { self.written(of) } else { checked.to_vec() };
        self.place(&Site { id, metadata: &field.metadata, enforced: &enforced }, &field.ty);
    }

    /// The name of a type in Rust.
    fn ident(&self, id: TypeId) -> String {
        self.proof.names.item(&NodePath::Type(self.api.type_def(id).name.value.clone())).to_string()
    }

    /// The setters on calls of the operations for the context that a rule reads, each once.
    fn setters(&self, rule: &Rule, operations: &[String]) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for name in context_read(rule) {
            for operation in operations {
                let node = NodePath::InOperation(operation.clone(), OperationPart::Context(name.to_owned()));
                let setter = self.proof.names.of(&node, NameKind::OnCall).map(ToString::to_string);
                found.extend(setter.filter(|setter| !found.contains(setter)));
            }
        }
        found
    }

    /// What keeps a literal that has no field: it is written, and where there is room for what the page does not list,
    /// that is looked at, since it would be sent in its place. Members of a group lie among the others of the whole.
    fn written(&self, of: TypeId) -> Vec<Enforcement> {
        let mut enforced = vec![Enforcement::Written];
        let mut wholes = vec![of];
        let mut met = BTreeSet::from([of]);
        let mut seen = 0;
        while let Some(part) = wholes.get(seen).copied() {
            seen += 1;
            if self.proof.layout(part).is_some_and(|layout| layout.extra) {
                let ident = self.ident(part);
                enforced.push(Enforcement::Type { ident, sent: !self.proof.reach.sent(part).is_empty() });
            }
            for whole in self.included_by.get(&part).into_iter().flatten() {
                if met.insert(*whole) {
                    wholes.push(*whole);
                }
            }
        }
        enforced
    }

    /// What keeps a null away that the page rules out.
    fn null_kept(&self, def: &TypeDef, required: bool, read_by: &Arc<[String]>) -> Vec<Enforcement> {
        let mut enforced = Vec::new();
        if def.usage.sent {
            enforced.push(Enforcement::NoNull);
        }
        if def.usage.read {
            enforced.push(match (required, read_by.is_empty()) {
                (true, _) => Enforcement::Decoding,
                (false, false) => Enforcement::ReaderDrift(Arc::clone(read_by)),
                (false, true) => Enforcement::Docs,
            });
        }
        enforced
    }

    fn never_null(&mut self, id: &str, metadata: &Metadata, enforced: Vec<Enforcement>) {
        let evidence = metadata.evidence_for("null");
        self.push(format!("{id}.null"), Class::Always, "never null".into(), evidence, metadata, enforced);
    }

    /// The constraints of the value at a place, and of the items that it holds in place; named types have rows of their own.
    fn place(&mut self, place: &Site<'_>, ty: &Type) {
        for demand in demands(ty) {
            let evidence = demand.evidence(place.metadata);
            let id = format!("{}.{}", place.id, demand.keyword);
            self.push(id, Class::Always, demand.sentence, evidence, place.metadata, place.enforced.to_vec());
        }
        if let TypeKind::List(item) | TypeKind::Map(item) = &ty.kind {
            let inside = Site { id: format!("{}[]", place.id), ..*place };
            self.place(&inside, item);
        }
    }

    fn rule(&mut self, around: &str, rule: &Rule, enforced: Vec<Enforcement>) {
        let (class, enforced) = match &rule.kind {
            RuleKind::Server(_) => (Class::ServerOnly, vec![Enforcement::Server]),
            _ if context_read(rule).is_empty() => (Class::Always, enforced),
            _ => (Class::WithContext, enforced),
        };
        let id = format!("{around}.{}", rule.id.value);
        self.push(id, class, sentence(rule), rule.metadata.weakest(), &rule.metadata, enforced);
    }
}

fn included_by(api: &Api) -> BTreeMap<TypeId, Vec<TypeId>> {
    let mut found: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in (0..).map(TypeId).zip(&api.types) {
        let Shape::Object(object) = &def.shape else { continue };
        object.includes.iter().for_each(|include| found.entry(include.ty).or_default().push(id));
    }
    found
}
