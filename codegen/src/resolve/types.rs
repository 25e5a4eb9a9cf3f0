//! Types: type text, fields, named types; what is written in place gets a name of its own.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::facts::literal_of;
use super::{DUPLICATE_NAME, RULE_FORM, Resolver, TYPE_FORM, UNKNOWN_TYPE, block_of};
use crate::ast::{Block, Condition, Entry, Scalar as Text, TypeExpression, TypeTerm, Value, parse_type, table};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::*;
use crate::source::{Span, Spanned};

/// The ways to say what a type is.
const FORMS: [&str; 8] = ["fields", "include", "type", "list", "map", "enum", "const", "union"];

/// What only a member has.
const OF_A_MEMBER: [&str; 5] = ["aliases", "slot", "default", "example", "secret"];

impl Resolver<'_> {
    /// A named type.
    pub(super) fn type_def(&mut self, entry: &Entry, inherited: &[Source]) -> TypeDef {
        let name = Spanned::new(entry.key.text.clone(), entry.key.span);
        let mut def = TypeDef {
            facts: Self::bare_facts(name.span, inherited),
            name,
            declared: true,
            shape: Shape::Object(Object::default()),
            usage: Usage::default(),
            rules: Vec::new(),
            context: Vec::new(),
            examples: Vec::new(),
        };
        match &entry.value {
            Value::Scalar(text) => def.shape = Shape::Newtype(self.type_text(text, &def.name.value)),
            Value::Block(block) => {
                def.facts = self.facts(block, def.name.span, inherited);
                let sources = def.facts.sources.clone();
                def.shape = self.shape(block, &def.name, &sources);
                def.rules = self.rules(block, &sources);
                def.context = self.context(block, &def.name.value, &sources);
                def.examples = self.type_examples(block, &sources);
            }
            _ => {}
        }
        // A kind union written directly under a name is that named type, not one inside a newtype.
        if let Shape::Newtype(Type { kind: TypeKind::Named(id), null: Null::Unsaid, .. }) = &def.shape
            && id.0 + 1 == self.declared + self.inline.len()
            && self.inline.last().is_some_and(|inline| inline.name.value == def.name.value)
            && let Some(inline) = self.inline.pop()
        {
            def.shape = inline.shape;
        }
        // Only a type around another has a place for what is said of the value.
        if let (Value::Block(block), false) = (&entry.value, matches!(def.shape, Shape::Newtype(_))) {
            self.lost_here(block, is_constraint, "only a type around another has bounds of its own");
        }
        def
    }

    fn shape(&mut self, block: &Block, name: &Spanned<String>, sources: &[Source]) -> Shape {
        self.one_form(block, &[&FORMS[..], &["choice"]].concat());
        if block.value("fields").is_some() || block.value("include").is_some() {
            return Shape::Object(self.object(block, name, sources));
        }
        if let Some(union) = block.block("union") {
            return Shape::TaggedUnion(self.tagged_union(union, name));
        }
        if let Some(choice) = block.block("choice") {
            return Shape::Choice(self.choice(block, choice, name, sources));
        }
        if block.value("enum").is_some()
            && block.value("list").is_none()
            && let Some((shape, null)) = self.enumeration(block)
        {
            if null != Null::Unsaid {
                let message = "a named enum cannot be marked `?` or `!`; the place that uses it can";
                let span = block.scalar("type").map_or(block.span, |scalar| scalar.span);
                self.report(
                    Diagnostic::new(&TYPE_FORM, span, message)
                        .help("remove the mark here and write it where the type is used"),
                );
            }
            return Shape::Enum(shape);
        }
        Shape::Newtype(self.value_block(block, &name.value))
    }

    /// Tells where a block says what it is in none or several ways.
    fn one_form(&mut self, block: &Block, forms: &[&str]) {
        let object = |form: &str| matches!(form, "fields" | "include");
        let found: Vec<&Entry> =
            block.entries.iter().filter(|entry| forms.contains(&entry.key.text.as_str())).collect();
        let has = |form: &str| found.iter().any(|entry| entry.key.text == form);
        let mut distinct: Vec<&Entry> = Vec::new();
        for entry in &found {
            let form = entry.key.text.as_str();
            let beside = (form == "include" && has("fields")) || (form == "enum" && (has("type") || has("list")));
            if !beside {
                distinct.push(entry);
            }
        }
        self.lost(block);
        match distinct.as_slice() {
            [] if block.incomplete => {}
            [] => {
                let message = format!("{} has to say what it is", block.place.name);
                let help = if forms.contains(&"fields") {
                    "add `fields:`, or one of `type`, `list`, `map`, `enum`, `const`, `union`, `choice`"
                } else {
                    "add `type:`, or one of `list`, `map`, `enum`, `const`"
                };
                self.report(Diagnostic::new(&TYPE_FORM, block.span, message).help(help));
            }
            [_] => {}
            [first, second, ..] => {
                let message = format!("`{}` and `{}` both say what this is", first.key.text, second.key.text);
                let help = if object(&first.key.text) || object(&second.key.text) {
                    "an object has `fields` and `include`; declare other types under names of their own"
                } else {
                    "keep one of the two"
                };
                self.report(
                    Diagnostic::new(&TYPE_FORM, second.key.span, message)
                        .label("also here")
                        .also(first.key.span, "said here")
                        .help(help),
                );
            }
        }
    }

    /// Tells of keywords that mean nothing without another one.
    fn lost(&mut self, block: &Block) {
        let pairs: [(&str, &[&str]); 3] =
            [("closed", &["enum"]), ("cases", &["choice"]), ("pairs", &["fields", "include"])];
        for (keyword, others) in pairs {
            let known = |name: &str| block.place.keyword(name).is_some() && block.value(name).is_some();
            if known(keyword) && !others.iter().any(|other| known(other)) && !block.incomplete {
                let span = block.entry(keyword).map_or(block.span, |entry| entry.key.span);
                let message = format!("`{keyword}` means nothing without `{}`", others[0]);
                self.report(
                    Diagnostic::new(&TYPE_FORM, span, message)
                        .help(format!("add `{}:`, or remove `{keyword}`", others[0])),
                );
            }
        }
    }

    /// Tells of keywords whose place has no use for them.
    fn lost_here(&mut self, block: &Block, lost: impl Fn(&str) -> bool, why: &str) {
        for entry in block.entries.iter().filter(|entry| lost(&entry.key.text)) {
            let keyword = &entry.key.text;
            self.report(
                Diagnostic::new(&TYPE_FORM, entry.key.span, format!("`{keyword}` means nothing here: {why}"))
                    .help(format!("remove `{keyword}`, or say it where the value is used")),
            );
        }
    }

    fn object(&mut self, block: &Block, name: &Spanned<String>, sources: &[Source]) -> Object {
        let fields = block.map("fields").iter().map(|entry| self.field(entry, &name.value, sources)).collect();
        let mut includes = Vec::new();
        for entry in block.map("include") {
            let (text, facts) = match &entry.value {
                Value::Scalar(text) => (Some(text), Self::bare_facts(entry.key.span, sources)),
                Value::Block(inner) => (inner.scalar("type"), self.facts(inner, entry.key.span, sources)),
                _ => continue,
            };
            let Some(text) = text else { continue };
            let before = self.diagnostics.len();
            let ty = self.type_text(text, &name.value);
            if self.diagnostics.len() > before {
                continue;
            }
            let TypeKind::Named(id) = ty.kind else {
                let message = format!("`{}` cannot be included: only a named object or choice has members", text.text);
                self.report(Diagnostic::new(&TYPE_FORM, text.span, message).help("name an object type"));
                continue;
            };
            includes.push(Include { name: spanned_key(entry), presence: presence(entry), ty: id, facts });
        }
        let pairs = block.block("pairs").and_then(|pairs| {
            let text = |keyword| pairs.scalar(keyword).map(Text::spanned);
            Some(Pairs { list: text("in")?, key: text("key")?, value: text("value")? })
        });
        Object { fields, includes, pairs }
    }

    fn without_cases(&mut self, cases: Option<&Entry>, what: &str) {
        if let Some(entry) = cases
            && matches!(&entry.value, Value::Map(cases, _) if cases.is_empty())
        {
            self.report(
                Diagnostic::new(&TYPE_FORM, entry.key.span, format!("a {what} without cases"))
                    .help("list the cases, or use `json`"),
            );
        }
    }

    fn tagged_union(&mut self, block: &Block, name: &Spanned<String>) -> TaggedUnion {
        let by = block.scalar("by").map_or_else(|| Spanned::new(String::new(), block.span), Text::spanned);
        self.without_cases(block.entry("cases"), "union");
        let mut cases = Vec::new();
        for entry in block.map("cases") {
            let Value::Scalar(text) = &entry.value else { continue };
            let before = self.diagnostics.len();
            match self.type_text(text, &name.value).kind {
                TypeKind::Named(id) => cases.push((spanned_key(entry), id)),
                _ if self.diagnostics.len() > before => {}
                _ => {
                    let message = format!(
                        "`{}` cannot be a case of a union: only a named object has a tag among its members",
                        text.text
                    );
                    self.report(
                        Diagnostic::new(&TYPE_FORM, text.span, message).help("name an object type, or use `choice`"),
                    );
                }
            }
        }
        TaggedUnion { by, cases }
    }

    fn choice(&mut self, block: &Block, choice: &Block, name: &Spanned<String>, sources: &[Source]) -> Choice {
        let text =
            |keyword| choice.scalar(keyword).map_or_else(|| Spanned::new(String::new(), choice.span), Text::spanned);
        self.without_cases(block.entry("cases"), "choice");
        if block.value("cases").is_none() && !block.incomplete {
            self.report(
                Diagnostic::new(&TYPE_FORM, choice.span, "a choice without cases")
                    .help("add `cases:` beside it, with the type of the value by key"),
            );
        }
        if let (Some(by), Some(value)) = (choice.scalar("by"), choice.scalar("in"))
            && by.text == value.text
        {
            self.report(
                Diagnostic::new(&TYPE_FORM, value.span, format!("`{}` cannot tell its own type", by.text))
                    .also(by.span, "the member that tells")
                    .help("name the member whose type depends on it"),
            );
        }
        let otherwise = match choice.scalar("else") {
            Some(text) => self.type_text(text, &name.value),
            None => Type::plain(TypeKind::Scalar(Scalar::Json), choice.span),
        };
        let cases = block
            .map("cases")
            .iter()
            .map(|entry| {
                if let Some(block) = block_of(&entry.value) {
                    self.lost_here(block, |name| OF_A_MEMBER.contains(&name), "a case of a choice is no member");
                }
                let field = self.field(entry, &name.value, sources);
                ChoiceCase { key: field.name, ty: field.ty, facts: field.facts }
            })
            .collect();
        Choice { by: text("by"), value: text("in"), otherwise, cases }
    }

    /// A member, a header, a parameter of a path.
    pub(super) fn field(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Field {
        if let Some(join) = block_of(&entry.value).and_then(|block| block.entry("join")) {
            self.report(
                Diagnostic::new(&TYPE_FORM, join.key.span, "`join` says how a list is written into a query")
                    .help("remove it: this is no parameter of a query"),
            );
        }
        self.parameter(entry, owner, sources)
    }

    /// Like a field, in a query.
    pub(super) fn parameter(&mut self, entry: &Entry, owner: &str, sources: &[Source]) -> Field {
        let hint = format!("{owner}{}", entry.key.text.to_upper_camel_case());
        let name = spanned_key(entry);
        let mut field = Field {
            facts: Self::bare_facts(name.span, sources),
            name,
            aliases: Vec::new(),
            presence: presence(entry),
            ty: Type::plain(TypeKind::Scalar(Scalar::Json), entry.value.span()),
            slot: None,
            default: None,
            example: None,
            secret: false,
        };
        match &entry.value {
            Value::Scalar(text) => field.ty = self.type_text(text, &hint),
            Value::Block(block) => {
                field.facts = self.facts(block, field.name.span, sources);
                field.ty = self.value_block(block, &hint);
                field.aliases = block.scalars("aliases").map(Text::spanned).collect();
                field.slot = block.scalar("slot").map(Text::spanned);
                field.default = Self::literal(block, "default");
                field.example = Self::literal(block, "example");
                field.secret = block.is_true("secret");
                self.one_form(block, &FORMS[2..7]);
            }
            _ => {}
        }
        field
    }

    /// A type given as text or as a map.
    pub(super) fn value(&mut self, value: &Value, hint: &str) -> Type {
        match value {
            Value::Scalar(text) => self.type_text(text, hint),
            Value::Block(block) => {
                self.one_form(block, &FORMS[2..7]);
                let known = |name: &str| FORMS.contains(&name) || name == "closed" || is_constraint(name);
                self.lost_here(block, |name| !known(name), "an item has no words or names of its own");
                self.value_block(block, hint)
            }
            other => Type::plain(TypeKind::Scalar(Scalar::Json), other.span()),
        }
    }

    /// The type that a field's keywords describe.
    fn value_block(&mut self, block: &Block, hint: &str) -> Type {
        let before = self.diagnostics.len();
        let mut ty = if let Some(inner) = block.value("list") {
            let mut item = self.value(inner, hint);
            if block.value("enum").is_some()
                && let Some((shape, _)) = self.enumeration(block)
            {
                let null = item.null;
                item = Type { null, ..self.hoist(hint, Shape::Enum(shape), block.span) };
            }
            Type::plain(TypeKind::List(Box::new(item)), block.span)
        } else if let Some(inner) = block.value("map") {
            Type::plain(TypeKind::Map(Box::new(self.value(inner, hint))), block.span)
        } else if let Some(literal) = Self::literal(block, "const") {
            Type::plain(TypeKind::Const(literal), block.span)
        } else if block.value("enum").is_some() {
            match self.enumeration(block) {
                Some((shape, null)) => Type { null, ..self.hoist(hint, Shape::Enum(shape), block.span) },
                None => Type::plain(TypeKind::Scalar(Scalar::Json), block.span),
            }
        } else if let Some(text) = block.scalar("type") {
            self.type_text(text, hint)
        } else {
            Type::plain(TypeKind::Scalar(Scalar::Json), block.span)
        };
        // Where the type is not known, nothing can be said of what fits it.
        if self.diagnostics.len() == before
            && FORMS[2..].iter().any(|form| block.entries.iter().any(|entry| entry.key.text == **form))
        {
            ty.constraints = constraints(block);
        }
        ty
    }

    fn enumeration(&mut self, block: &Block) -> Option<(Enum, Null)> {
        let mut values = Vec::new();
        match block.value("enum")? {
            Value::List(items, _) => values.extend(
                items.iter().filter_map(|item| Some(EnumValue { wire: literal_of(item)?, name: None, doc: None })),
            ),
            Value::Map(entries, _) => values.extend(entries.iter().map(|entry| {
                let words = match &entry.value {
                    Value::Scalar(text) => Some(text.spanned()),
                    _ => None,
                };
                let number = entry.key.text.parse::<i64>().is_ok();
                let wire = if number {
                    Literal::Number(entry.key.text.clone())
                } else {
                    Literal::String(entry.key.text.clone())
                };
                EnumValue { wire: Spanned::new(wire, entry.key.span), name: words, doc: None }
            })),
            _ => return None,
        }
        let beside = block
            .scalar("type")
            .or_else(|| block.scalar("list"))
            .map(|text| (text.clone(), text.text.trim_end_matches(['?', '!']).to_owned()));
        let said = match beside.as_ref().map(|(_, name)| name.as_str()) {
            Some("string") => Some(EnumBase::String),
            Some("integer" | "int32" | "int64") => Some(EnumBase::Integer),
            None => None,
            Some(other) => {
                let message = format!("`enum` goes with text or whole numbers, not with `{other}`");
                let span = beside.as_ref().map_or(block.span, |(text, _)| text.span);
                self.report(
                    Diagnostic::new(&TYPE_FORM, span, message)
                        .help("write `type: string` or `type: integer`, or leave `type` out"),
                );
                None
            }
        };
        let numbers = !values.is_empty() && values.iter().all(|value| matches!(value.wire.value, Literal::Number(_)));
        let base = said.unwrap_or(if numbers { EnumBase::Integer } else { EnumBase::String });
        if base == EnumBase::String {
            // Scalars are read by the kind that the place wants: `YES`, `1` and `true` are text here.
            for value in &mut values {
                match &value.wire.value {
                    Literal::Number(text) => value.wire.value = Literal::String(text.clone()),
                    Literal::Boolean(_) | Literal::Null => {
                        let text = self.sources.text(value.wire.span);
                        value.wire.value = Literal::String(text.to_owned());
                    }
                    _ => {}
                }
                // Beside text stand our words; only numbers have names of their own.
                value.doc = value.name.take().map(|words| words.value.trim().to_owned());
            }
        }
        let null = beside.map_or(Null::Unsaid, |(text, _)| null(text.text.trim_end().chars().next_back()));
        Some((Enum { base, closed: block.is_true("closed"), values }, null))
    }

    /// Gives a type that was written in place a name of its own.
    fn hoist(&mut self, hint: &str, shape: Shape, span: Span) -> Type {
        let id = TypeId(self.declared + self.inline.len());
        self.inline.push(TypeDef {
            name: Spanned::new(hint.to_owned(), span),
            declared: false,
            facts: Facts::bare(span),
            shape,
            usage: Usage::default(),
            rules: Vec::new(),
            context: Vec::new(),
            examples: Vec::new(),
        });
        Type::plain(TypeKind::Named(id), span)
    }

    /// Type text.
    pub(super) fn type_text(&mut self, text: &Text, hint: &str) -> Type {
        match parse_type(text, self.sources) {
            Ok(expression) => self.expression(&expression, hint),
            Err(diagnostic) => {
                self.report(diagnostic);
                Type::plain(TypeKind::Scalar(Scalar::Json), text.span)
            }
        }
    }

    fn expression(&mut self, expression: &TypeExpression, hint: &str) -> Type {
        if let [term] = expression.terms.as_slice() {
            return self.term(term, hint);
        }
        let mut kinds: Vec<Type> = Vec::new();
        for term in &expression.terms {
            let before = self.diagnostics.len();
            let kind = self.term(term, hint);
            // What is unknown was told of; nothing can be said of how it differs from the others.
            if self.diagnostics.len() == before {
                kinds.push(kind);
            }
        }
        if kinds.is_empty() {
            return Type::plain(TypeKind::Scalar(Scalar::Json), expression.span);
        }
        let nullable = kinds.iter().any(|kind| kind.null == Null::Nullable);
        let never = kinds.iter().all(|kind| kind.null == Null::Never);
        for kind in &mut kinds {
            kind.null = Null::Unsaid;
        }
        let mut ty = self.hoist(hint, Shape::KindUnion(kinds), expression.span);
        ty.null = if nullable {
            Null::Nullable
        } else if never {
            Null::Never
        } else {
            Null::Unsaid
        };
        ty
    }

    fn term(&mut self, term: &TypeTerm, hint: &str) -> Type {
        let (kind, span) = match term {
            TypeTerm::List(inner, _, span) => (TypeKind::List(Box::new(self.expression(inner, hint))), *span),
            TypeTerm::Map(inner, _, span) => (TypeKind::Map(Box::new(self.expression(inner, hint))), *span),
            TypeTerm::Name(name, _) => (self.named(name), name.span),
        };
        Type { null: null(term.mark()), ..Type::plain(kind, span) }
    }

    fn named(&mut self, name: &Spanned<String>) -> TypeKind {
        if let Some(scalar) = Scalar::ALL.into_iter().find(|scalar| scalar.word() == name.value) {
            return TypeKind::Scalar(scalar);
        }
        if let Some((id, _)) = self.type_names.get(&name.value) {
            return TypeKind::Named(*id);
        }
        let known = self.type_names.keys().map(String::as_str).chain(Scalar::ALL.iter().map(|scalar| scalar.word()));
        let help = match name.value.as_str() {
            "int" => Some("write `integer`".to_owned()),
            "bool" => Some("write `boolean`".to_owned()),
            "float" | "double" => Some("write `number`".to_owned()),
            "datetime" | "timestamp" => Some("write `date-time`".to_owned()),
            "guid" => Some("write `uuid`".to_owned()),
            "object" => Some("name the object under `types:`, or use `map<json>`".to_owned()),
            "array" => Some("write `list<…>`".to_owned()),
            other => did_you_mean(other, known),
        };
        let help = help.unwrap_or_else(|| format!("declare it: `types: {{{}: …}}`", name.value));
        self.report(
            Diagnostic::new(&UNKNOWN_TYPE, name.span, format!("no type is called `{}`", name.value)).help(help),
        );
        TypeKind::Scalar(Scalar::Json)
    }

    /// The rules of a block.
    pub(super) fn rules(&mut self, block: &Block, sources: &[Source]) -> Vec<Rule> {
        let mut seen = BTreeMap::new();
        let mut rules = Vec::new();
        for rule in block.blocks("rules") {
            let Some(id) = rule.scalar("id").map(Text::spanned) else { continue };
            self.first_of_name(&mut seen, "the rule", &id.value, id.span);
            let facts = self.facts(rule, id.span, sources);
            if rule.incomplete {
                continue;
            }
            let members = rule.value("require").is_some() || rule.value("forbid").is_some();
            let forms = [members, rule.value("check").is_some(), rule.value("server").is_some()];
            if forms.iter().filter(|form| **form).count() != 1 || (rule.value("when").is_some() && !members) {
                let message = format!("the rule `{}` has to say exactly one thing", id.value);
                self.report(
                    Diagnostic::new(&RULE_FORM, id.span, message)
                        .help("write `require:` or `forbid:` (with `when:`), or one `check:`, or one `server:`"),
                );
                continue;
            }
            let kind = if let Some(check) = rule.condition("check") {
                RuleKind::Check(self.condition(check))
            } else if let Some(text) = rule.text("server") {
                RuleKind::Server(text)
            } else {
                let when = rule.condition("when").map(|when| self.condition(when));
                let names = |keyword| rule.scalars(keyword).map(Text::spanned).collect();
                RuleKind::Members { when, require: names("require"), forbid: names("forbid") }
            };
            rules.push(Rule { id, kind, facts });
        }
        rules
    }

    fn condition(&mut self, condition: &Condition) -> Expression {
        let root = match &condition.parsed {
            Ok(root) => Some(root.clone()),
            Err(findings) => {
                findings.iter().cloned().for_each(|finding| self.report(finding));
                None
            }
        };
        Expression { text: condition.scalar.spanned(), root }
    }

    /// The context variables of a block.
    pub(super) fn context(&mut self, block: &Block, owner: &str, sources: &[Source]) -> Vec<ContextVariable> {
        let entries = block.map("context").iter();
        let variable = |entry: &Entry| {
            if let Some(block) = block_of(&entry.value) {
                self.lost_here(block, |name| OF_A_MEMBER.contains(&name), "what the caller knows is no member");
                self.lost_here(block, is_constraint, "what the caller knows is read by rules and not sent");
            }
            let field = self.field(entry, &format!("{owner}Context"), sources);
            ContextVariable { name: field.name, ty: field.ty, facts: field.facts }
        };
        entries.map(variable).collect()
    }

    fn type_examples(&mut self, block: &Block, sources: &[Source]) -> Vec<Example> {
        let mut seen = BTreeMap::new();
        let blocks: Vec<&Block> = block.blocks("examples").collect();
        blocks.into_iter().filter_map(|example| self.example(example, "body", sources, &mut seen)).collect()
    }

    /// An example whose payload stands under `payload`.
    pub(super) fn example(
        &mut self,
        block: &Block,
        payload: &str,
        sources: &[Source],
        seen: &mut BTreeMap<String, Span>,
    ) -> Option<Example> {
        let name = block.scalar("name").map(Text::spanned)?;
        let body = block.scalar(payload).map(Text::spanned)?;
        self.first_of_name(seen, "the example", &name.value, name.span);
        let facts = self.facts(block, name.span, sources);
        let mut breaks = Vec::new();
        for scalar in block.scalars("breaks") {
            if !self.errata.contains_key(&scalar.text) {
                self.unknown_erratum(scalar);
            }
            breaks.push(scalar.spanned());
        }
        Some(Example { name, body, breaks, mended: block.scalar("mended").map(Text::spanned), facts })
    }

    /// Collects the names of all types, so that order does not matter.
    pub(super) fn collect_type_names<'b>(&mut self, entries: impl Iterator<Item = &'b Entry>) -> Vec<&'b Entry> {
        let mut kept = Vec::new();
        for entry in entries {
            let name = &entry.key.text;
            if Scalar::ALL.iter().any(|scalar| scalar.word() == name)
                || matches!(name.as_str(), "list" | "map" | "none" | "undocumented")
            {
                let message = format!("`{name}` is a word of the language and cannot be the name of a type");
                self.report(
                    Diagnostic::new(&DUPLICATE_NAME, entry.key.span, message)
                        .help("begin with a capital, as in `Name`"),
                );
                continue;
            }
            if let Some((_, first)) = self.type_names.get(name) {
                let first = *first;
                self.report(
                    Diagnostic::new(&DUPLICATE_NAME, entry.key.span, format!("the type `{name}` is declared twice"))
                        .label("again here")
                        .also(first, "first here")
                        .help("rename or remove one of the two"),
                );
                continue;
            }
            self.type_names.insert(name.clone(), (TypeId(kept.len()), entry.key.span));
            kept.push(entry);
        }
        self.declared = kept.len();
        kept
    }
}

/// The key of an entry with its range.
pub(super) fn spanned_key(entry: &Entry) -> Spanned<String> {
    Spanned::new(entry.key.text.clone(), entry.key.span)
}

/// What the mark behind a key says.
pub(super) const fn presence(entry: &Entry) -> Presence {
    match entry.key.mark {
        Some('!') => Presence::Required,
        Some(_) => Presence::Optional,
        None => Presence::Unsaid,
    }
}

const fn null(mark: Option<char>) -> Null {
    match mark {
        Some('?') => Null::Nullable,
        Some('!') => Null::Never,
        _ => Null::Unsaid,
    }
}

fn is_constraint(name: &str) -> bool {
    table::constraint_names().any(|known| known == name)
}

fn constraints(block: &Block) -> Constraints {
    let mut list = Vec::new();
    for keyword in table::constraint_names() {
        let Some(entry) = block.entry(keyword) else { continue };
        let Some(argument) = literal_of(&entry.value) else { continue };
        let argument = match (keyword, argument.value) {
            // These take text, whatever it looks like.
            ("pattern" | "format" | "uniqueBy", _) => match &entry.value {
                Value::Scalar(text) => Literal::String(text.text.clone()),
                _ => continue,
            },
            (_, other) => other,
        };
        list.push(Constraint { keyword, argument, keyword_span: entry.key.span, span: entry.value.span() });
    }
    Constraints { list }
}

/// The body of a response: its type text may also be a word.
pub(super) fn response_word(value: &Value) -> Option<&Text> {
    let scalar = match value {
        Value::Scalar(scalar) => scalar,
        other => block_of(other)?.scalar("type")?,
    };
    matches!(scalar.text.as_str(), "none" | "undocumented").then_some(scalar)
}
