//! The facts of an API, by the model alone and in words of this test.

use specwright::constraint::wording;
use specwright::model::{
    Api, Auth, ContextVariable, Enum, Example, Field, Literal, Metadata, Null, Operation, Presence, Response,
    ResponseBody, Rule, RuleKind, Shape, Type, TypeDef, TypeKind,
};
use specwright::valid::ValidApi;

use crate::fact::Fact;

/// All facts of an API.
pub(crate) fn facts(api: &ValidApi) -> Vec<Fact> {
    let mut walk = Walk { api, facts: Vec::new() };
    walk.whole();
    api.operations.iter().for_each(|operation| walk.operation(operation));
    api.types.iter().for_each(|def| walk.def(def));
    walk.errors();
    walk.errata();
    walk.documents();
    walk.facts
}

struct Walk<'a> {
    api: &'a Api,
    facts: Vec<Fact>,
}

impl Walk<'_> {
    fn fact(&mut self, id: &str, what: &'static str, words: impl Into<String>) {
        self.facts.push(Fact { page: None, id: id.to_owned(), what, words: words.into(), link: None });
    }

    fn whole(&mut self) {
        let api = self.api;
        let index = |facts: &mut Vec<Fact>, words: String| {
            facts.push(Fact { page: Some("index"), id: "api".into(), what: "API", words, link: None });
        };
        for version in &api.versions {
            index(&mut self.facts, version.value.clone());
        }
        if let Some(limit) = &api.rate_limit {
            index(&mut self.facts, format!("at most {}", limit.calls.value));
        }
        if let Some(Auth::Schemes(schemes)) = &api.auth {
            for scheme in schemes {
                index(&mut self.facts, scheme.name.value.clone());
                self.metadata(&format!("auth.{}", scheme.name.value), &scheme.metadata);
            }
        }
        for (field, place) in
            api.client_headers.iter().map(|it| (it, "client")).chain(api.call_headers.iter().map(|it| (it, "headers")))
        {
            self.field(&format!("{place}.{}", field.name.value), field);
        }
        for response in &api.responses {
            self.response(&format!("responses.{}", response.status.value), response);
        }
    }

    /// What holds for each node: our words, evidence, errata, versions.
    fn metadata(&mut self, id: &str, metadata: &Metadata) {
        if let Some(doc) = &metadata.doc {
            for paragraph in doc.split("\n\n") {
                self.fact(id, "words", paragraph.trim().trim_end_matches('.'));
            }
        }
        for erratum in &metadata.errata {
            let known = &self.api.errata[erratum.0].id.value;
            let link = format!("#erratum.{}", specwright::backend::markdown::anchor(known));
            self.facts.push(Fact {
                page: None,
                id: id.to_owned(),
                what: "erratum",
                words: String::new(),
                link: Some(link),
            });
        }
        for (version, word) in [(&metadata.since, "since version"), (&metadata.removed, "removed in version")] {
            if let Some(version) = version {
                self.fact(id, "version", version.value.clone());
                self.fact(id, "version", word.split_once(' ').map_or(word, |(_, rest)| rest));
            }
        }
        if let Some(reason) = metadata.deprecated.as_deref() {
            self.fact(id, "deprecation", "eprecated");
            self.fact(id, "reason of a deprecation", reason.trim().trim_end_matches('.'));
        }
        if metadata.own_sources {
            for source in &metadata.sources {
                let document = &self.api.documents[source.document.0];
                let section = format!("{}.{}", document.id.value, document.sections[source.section].id.value);
                self.fact(id, "source", section);
            }
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let name = operation.name.value.as_str();
        self.metadata(name, &operation.metadata);
        self.fact(name, "request line", format!("{} {}", operation.verb.wire(), operation.path.value));
        if operation.idempotent.as_ref().is_some_and(|said| !said.value) {
            self.fact(name, "idempotence", "Not idempotent");
        }
        operation.roles.iter().for_each(|role| self.fact(name, "role", role.value.clone()));
        if let Some(limit) = &operation.rate_limit {
            self.fact(name, "rate limit", format!("most {}", limit.calls.value));
        }
        if let Some(Auth::Schemes(schemes)) = &operation.auth {
            schemes.iter().for_each(|scheme| self.fact(name, "credentials", scheme.name.value.clone()));
        }
        for field in &operation.path_parameters {
            self.field(&format!("{name}.path.{}", field.name.value), field);
        }
        for query in &operation.query {
            self.field(&format!("{name}.query.{}", query.field.name.value), &query.field);
        }
        for field in &operation.headers {
            self.field(&format!("{name}.header.{}", field.name.value), field);
        }
        if let Some(body) = &operation.body {
            let id = format!("{name}.body");
            self.metadata(&id, &body.metadata);
            self.fact(&id, "media type", body.media.clone());
            self.fact(&id, "presence", if body.optional { "optional" } else { "required" });
            self.value(&id, &body.ty);
        }
        for response in &operation.responses {
            self.response(&format!("{name}.responses.{}", response.status.value), response);
        }
        if let Some(paginate) = &operation.paginate {
            let names = [&paginate.more, &paginate.size].into_iter().flatten();
            names.for_each(|member| self.fact(name, "paging", member.value.clone()));
        }
        for wait in &operation.waits {
            let id = format!("{name}.wait.{}", wait.name.value);
            for (member, values) in [&wait.until, &wait.during].into_iter().flatten() {
                self.fact(&id, "wait", member.value.clone());
                values.iter().for_each(|value| self.fact(&id, "wait", value.value.clone()));
            }
            if let Some(every) = wait.every_seconds.as_ref().filter(|every| every.value > 1) {
                self.fact(&id, "wait", format!("{} seconds", every.value));
            }
        }
        self.rules(name, &operation.rules, &operation.context);
        for example in &operation.request_examples {
            self.example(&format!("{name}.examples.{}", example.name.value), example);
        }
        for (_, example) in &operation.response_examples {
            self.example(&format!("{name}.responses.examples.{}", example.name.value), example);
        }
    }

    fn response(&mut self, id: &str, response: &Response) {
        self.metadata(id, &response.metadata);
        self.fact(id, "status", response.status.value.to_string());
        match &response.body {
            ResponseBody::None => self.fact(id, "body", "no body"),
            ResponseBody::Undocumented => self.fact(id, "body", "not documented"),
            ResponseBody::Type(ty) => self.value(id, ty),
        }
    }

    fn rules(&mut self, around: &str, rules: &[Rule], context: &[ContextVariable]) {
        for rule in rules {
            // The body of an operation has that name already.
            let keyword = if rule.id.value == "body" { "rules." } else { "" };
            let id = format!("{around}.{keyword}{}", rule.id.value);
            self.metadata(&id, &rule.metadata);
            self.fact(&id, "rule", rule.id.value.clone());
            match &rule.kind {
                RuleKind::Members { when, require, forbid } => {
                    when.iter().for_each(|when| self.fact(&id, "condition", when.text.value.clone()));
                    let names = require.iter().chain(forbid);
                    names.for_each(|name| self.fact(&id, "member of a rule", name.value.clone()));
                }
                RuleKind::Check(check) => self.fact(&id, "condition", check.text.value.clone()),
                RuleKind::Server(text) => self.fact(&id, "rule of the server", text.trim().trim_end_matches('.')),
            }
        }
        for variable in context {
            let id = format!("{around}.context.{}", variable.name.value);
            self.metadata(&id, &variable.metadata);
            self.value(&id, &variable.ty);
        }
    }

    fn def(&mut self, def: &TypeDef) {
        let name = def.name.value.as_str();
        self.metadata(name, &def.metadata);
        match &def.shape {
            Shape::Newtype(inner) => self.value(name, inner),
            Shape::Object(object) => {
                for field in &object.fields {
                    self.field(&format!("{name}.{}", field.name.value), field);
                }
                for include in &object.includes {
                    let id = format!("{name}.{}", include.name.value);
                    self.metadata(&id, &include.metadata);
                    self.fact(&id, "included type", self.api.type_def(include.ty).name.value.clone());
                }
                if let Some(pairs) = &object.pairs {
                    for part in [&pairs.list, &pairs.key, &pairs.value] {
                        self.fact(name, "pairs", part.value.clone());
                    }
                }
            }
            Shape::Enum(set) => self.values(name, set),
            Shape::TaggedUnion(union) => {
                for (tag, case) in &union.cases {
                    let id = format!("{name}.union.{}", tag.value);
                    self.fact(&id, "tag", format!("{} is {}", union.by.value, tag.value));
                    self.fact(&id, "case", self.api.type_def(*case).name.value.clone());
                }
            }
            Shape::Choice(choice) => {
                for case in &choice.cases {
                    let id = format!("{name}.{}", case.key.value);
                    self.metadata(&id, &case.metadata);
                    self.fact(&id, "key", case.key.value.clone());
                    self.value(&id, &case.ty);
                }
            }
            Shape::KindUnion(types) => {
                types.iter().for_each(|ty| self.value(&format!("{name}.union.{}", self.api.words(ty)), ty));
            }
        }
        for place in def.problem.places() {
            self.fact(name, "problem", place.text.value.clone());
        }
        self.rules(name, &def.rules, &def.context);
        for example in &def.examples {
            self.example(&format!("{name}.examples.{}", example.name.value), example);
        }
    }

    fn values(&mut self, name: &str, set: &Enum) {
        if set.closed {
            self.fact(name, "closed set", "No other values");
        }
        for value in &set.values {
            let id = format!("{name}.enum.{}", value.text());
            self.fact(&id, "value", value.wire.value.json());
            value.name.iter().for_each(|known| self.fact(&id, "name of a value", known.value.clone()));
            value.doc.iter().for_each(|doc| self.fact(&id, "words on a value", doc.trim().trim_end_matches('.')));
        }
    }

    fn field(&mut self, id: &str, field: &Field) {
        self.metadata(id, &field.metadata);
        self.fact(id, "name", field.name.value.clone());
        self.fact(
            id,
            "presence",
            match field.presence {
                Presence::Required => "required",
                Presence::Optional => "optional",
                Presence::Unsaid => "not documented as required",
            },
        );
        field.aliases.iter().for_each(|alias| self.fact(id, "other spelling", alias.value.clone()));
        if let Some(default) = &field.default {
            self.fact(id, "default", format!("default {}", json(&default.value)));
        }
        if let Some(slot) = &field.slot {
            self.fact(id, "slot", slot.value.clone());
        }
        if field.secret {
            self.fact(id, "secret", "secret");
        }
        self.value(id, &field.ty);
    }

    fn value(&mut self, id: &str, ty: &Type) {
        match ty.null {
            Null::Nullable => self.fact(id, "null", "may be null"),
            Null::Never => self.fact(id, "null", "never null"),
            Null::Unsaid => {}
        }
        for constraint in &ty.constraints.list {
            self.fact(id, "bound", wording(constraint).to_string());
        }
        match &ty.kind {
            TypeKind::Scalar(scalar) => self.fact(id, "type", scalar.word()),
            TypeKind::Named(named) => self.fact(id, "type", self.api.type_def(*named).name.value.clone()),
            TypeKind::Const(literal) => self.fact(id, "constant", json(&literal.value)),
            TypeKind::List(inner) => {
                self.fact(id, "list", "ist of");
                self.value(id, inner);
            }
            TypeKind::Map(inner) => {
                self.fact(id, "map", "ap of");
                self.value(id, inner);
            }
        }
    }

    fn example(&mut self, id: &str, example: &Example) {
        self.metadata(id, &example.metadata);
        let first = |text: &str| text.lines().map(str::trim).find(|line| line.len() > 3).unwrap_or_default().to_owned();
        self.fact(id, "printed payload", first(&example.body.value));
        example.mended.iter().for_each(|mended| self.fact(id, "mended payload", first(&mended.value)));
        for erratum in &example.breaks {
            self.fact(id, "erratum of a payload", erratum.value.clone());
        }
    }

    fn errors(&mut self) {
        for catalogue in &self.api.catalogues {
            for entry in &catalogue.entries {
                let id = format!("{}.{}", catalogue.name.value, entry.id.value);
                self.metadata(&id, &entry.metadata);
                self.fact(&id, "error text", entry.text.value.clone());
                for words in [&entry.meaning, &entry.remedy].into_iter().flatten() {
                    self.fact(&id, "meaning or remedy", words.trim());
                }
                entry.status.iter().for_each(|status| self.fact(&id, "status", status.value.to_string()));
                entry.captures.iter().for_each(|(name, _)| self.fact(&id, "capture", format!("<{}>", name.value)));
            }
        }
    }

    fn errata(&mut self) {
        for erratum in &self.api.errata {
            let id = format!("erratum.{}", erratum.id.value);
            for paragraph in erratum.says.split("\n\n").chain(erratum.why.split("\n\n")) {
                self.fact(&id, "erratum", paragraph.trim().trim_end_matches('.'));
            }
            erratum.readings.iter().for_each(|reading| self.fact(&id, "reading", reading.value.clone()));
            self.fact(&id, "reading taken", erratum.taken.value.clone());
            erratum.at.iter().for_each(|at| {
                let end = at.value.rsplit('.').next().unwrap_or_default().to_owned();
                self.fact(&id, "what an erratum concerns", end);
            });
        }
    }

    fn documents(&mut self) {
        for document in &self.api.documents {
            for section in &document.sections {
                let id = format!("{}.{}", document.id.value, section.id.value);
                self.fact(&id, "section", section.starts.value.clone());
                if let Some(reason) = &section.excused {
                    self.fact(&id, "excuse", reason.value.trim().trim_end_matches('.'));
                }
            }
        }
    }
}

fn json(literal: &Literal) -> String {
    literal.json()
}
