//! Checks a YAML tree against the keyword table and classifies it; knows no single keyword by name.

use super::block::{Block, Entry, Key, Value};
use super::keyword::{KeyForm, MapKind, Shape};
use super::language::LANGUAGE_VERSION;
use super::scalar;
use super::type_text::TYPE_SYNTAX;
use super::yaml::{
    COMPLEX_KEY, DUPLICATE_KEY, Scalar, TEXT_ENCODING, YAML_DEPTH, YAML_FEATURE, YAML_SYNTAX, Yaml, YamlKind,
};
use super::{Condition, Status, TypeText};
use crate::diagnostic::{Check, Diagnostic, Diagnostics, nearest};
use crate::source::{SourceMap, Span};

static UNKNOWN_KEY: Check = Check::error(
    "unknown-key",
    "A map has a key that is not a keyword of this place. A misspelt keyword would be ignored, so it is refused. The manual lists the keywords of each place.",
);
static MISSING_KEY: Check =
    Check::error("missing-key", "A map lacks a required keyword. The manual lists what each place requires.");
static WRONG_KIND: Check = Check::error(
    "wrong-kind",
    "The value of a keyword has the wrong kind, such as a map instead of a single value, or a word instead of a number. Scalars are read by the kind that the keyword takes, so text needs quotes only if YAML itself would read it otherwise.",
);
static WRONG_WORD: Check = Check::error("wrong-word", "A keyword that takes one of a few words has another one.");
static KEY_FORM: Check = Check::error(
    "key-form",
    "A key does not have the form that its map takes: names consist of letters, digits, `_` and `-`, operations are `resource.method` in lower case, statuses are `200`, `4XX` or `default`. Names of members may be followed by `!` (required) or `?` (optional).",
);
static FLOW_EXPRESSION: Check = Check::error(
    "flow-expression",
    "An expression without quotes inside `{ }` or `[ ]` would be cut by YAML at the first comma or brace. Quote it, or use the form with one key a line.",
);

/// The checks of this room and of the YAML reader.
pub static CHECKS: &[&Check] = &[
    &TEXT_ENCODING,
    &COMPLEX_KEY,
    &YAML_SYNTAX,
    &LANGUAGE_VERSION,
    &YAML_FEATURE,
    &YAML_DEPTH,
    &DUPLICATE_KEY,
    &UNKNOWN_KEY,
    &MISSING_KEY,
    &WRONG_KIND,
    &WRONG_WORD,
    &KEY_FORM,
    &FLOW_EXPRESSION,
    &TYPE_SYNTAX,
];

/// Decodes a whole file as a block of `place`; `sources` has the text that it was read from.
pub fn decode(
    yaml: &Yaml,
    place: &'static MapKind,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<Block> {
    Decoder { sources, diagnostics }.block(yaml, place)
}

struct Decoder<'a> {
    sources: &'a SourceMap,
    diagnostics: &'a mut Diagnostics,
}

impl Decoder<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn block(&mut self, yaml: &Yaml, place: &'static MapKind) -> Option<Block> {
        let YamlKind::Map(entries) = &yaml.kind else {
            let message = format!("{} must be a map with keywords, found {}", place.name, yaml.kind.word());
            self.report(
                Diagnostic::new(&WRONG_KIND, yaml.span, message)
                    .help(format!("write it like this:\n{}", place.example)),
            );
            return None;
        };
        let mut block = Block { place, span: yaml.span, entries: Vec::with_capacity(entries.len()), incomplete: false };
        for (key, value) in entries {
            let YamlKind::Scalar(name) = &key.kind else { continue };
            let Some(keyword) = place.keyword(&name.text) else {
                self.unknown_key(name, place);
                block.incomplete = true;
                continue;
            };
            if let Some(value) = self.value(value, &keyword.shape, keyword.name) {
                let key = Key { text: name.text.clone(), mark: None, span: key.span };
                block.entries.push(Entry { key, value });
            } else {
                block.incomplete = true;
            }
        }
        for keyword in place.keywords().filter(|keyword| keyword.required) {
            if !entries.iter().any(|(key, _)| matches!(&key.kind, YamlKind::Scalar(name) if name.text == keyword.name))
            {
                let message = format!("{} needs `{}`", place.name, keyword.name);
                self.report(
                    Diagnostic::new(&MISSING_KEY, yaml.span, message)
                        .help(format!("add `{}:`. {}", keyword.name, keyword.doc)),
                );
            }
        }
        Some(block)
    }

    fn unknown_key(&mut self, name: &Scalar, place: &'static MapKind) {
        let unmarked = name.text.trim_end_matches(['!', '?']);
        let help = if place.keyword(unmarked).is_some() {
            format!("keywords take no mark: write `{unmarked}`")
        } else if let Some(near) = nearest(&name.text, place.keywords().map(|keyword| keyword.name)) {
            format!("did you mean `{near}`?")
        } else {
            let known: Vec<String> = place.keywords().map(|keyword| format!("`{}`", keyword.name)).collect();
            format!("{} takes {}", place.name, known.join(", "))
        };
        let message = format!("unknown keyword `{}` of {}", name.text, place.name);
        self.report(Diagnostic::new(&UNKNOWN_KEY, name.span, message).help(help));
    }

    fn value(&mut self, yaml: &Yaml, shape: &'static Shape, keyword: &str) -> Option<Value> {
        match shape {
            Shape::Block(place) => self.block(yaml, place()).map(Value::Block),
            Shape::Map(form, inner) => self.map(yaml, *form, inner, keyword),
            Shape::List(inner) => match &yaml.kind {
                YamlKind::List(items) => Some(Value::List(
                    items.iter().filter_map(|item| self.value(item, inner, keyword)).collect(),
                    yaml.span,
                )),
                _ => self.wrong(yaml, keyword, "a list"),
            },
            Shape::OneOrMore(inner) => match &yaml.kind {
                YamlKind::List(items) => Some(Value::List(
                    items.iter().filter_map(|item| self.value(item, inner, keyword)).collect(),
                    yaml.span,
                )),
                _ => self.value(yaml, inner, keyword),
            },
            Shape::ByKind { scalar, map, list } => {
                let inner = match &yaml.kind {
                    YamlKind::Scalar(_) => scalar,
                    YamlKind::Map(_) => map,
                    YamlKind::List(_) => list,
                };
                match inner {
                    Some(inner) => self.value(yaml, inner, keyword),
                    None => {
                        let choices = [
                            (scalar.is_some(), "a single value"),
                            (map.is_some(), "a map"),
                            (list.is_some(), "a list"),
                        ];
                        let known: Vec<&str> = choices.iter().filter(|(is, _)| *is).map(|(_, word)| *word).collect();
                        self.wrong(yaml, keyword, &known.join(" or "))
                    }
                }
            }
            Shape::Literal => Some(match &yaml.kind {
                YamlKind::Scalar(scalar) => Value::Scalar(scalar.clone()),
                _ => Value::Json(scalar::json(yaml), yaml.span),
            }),
            scalar_shape => match &yaml.kind {
                YamlKind::Scalar(scalar) => self.scalar(scalar, scalar_shape, keyword),
                _ => self.wrong(yaml, keyword, "a single value"),
            },
        }
    }

    fn wrong(&mut self, yaml: &Yaml, keyword: &str, wanted: &str) -> Option<Value> {
        let message = format!("`{keyword}` takes {wanted}, found {}", yaml.kind.word());
        let mut diagnostic = Diagnostic::new(&WRONG_KIND, yaml.span, message);
        if wanted == "a single value" && matches!(yaml.kind, YamlKind::Map(_)) {
            diagnostic = diagnostic.help("put text that contains braces or a colon in quotes");
        }
        self.report(diagnostic);
        None
    }

    fn scalar(&mut self, scalar: &Scalar, shape: &'static Shape, keyword: &str) -> Option<Value> {
        let text = scalar.text.as_str();
        let bad = |wanted: &str| {
            let found = if text.is_empty() { "nothing".to_owned() } else { format!("`{}`", shorten(text)) };
            let message = format!("`{keyword}` takes {wanted}, found {found}");
            Diagnostic::new(&WRONG_KIND, scalar.span, message)
        };
        let problem = match shape {
            Shape::Count if scalar.count().is_none() => {
                let is_too_large = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                Some(bad(if is_too_large { "at most 4294967295" } else { "a whole number of at least 0" }))
            }
            Shape::Number if !scalar::is_json_number(text) => Some(bad("a number")),
            Shape::Boolean if !matches!(text, "true" | "false") => {
                let help = if text.eq_ignore_ascii_case("yes") || text.eq_ignore_ascii_case("no") {
                    Some("YAML 1.2 has no `yes` and `no`: write `true` or `false`".to_owned())
                } else {
                    None
                };
                Some(bad("`true` or `false`").maybe_help(help))
            }
            Shape::Date if !is_day(text) => Some(bad("a date like `2026-11-20`")),
            Shape::Word(words) if !words.contains(&text) => {
                let known: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                let help = match nearest(text, words.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("write {}", known.join(" or ")),
                };
                let message = format!("`{keyword}` takes {}, found `{}`", known.join(", "), shorten(text));
                Some(Diagnostic::new(&WRONG_WORD, scalar.span, message).help(help))
            }
            Shape::Expression if scalar.plain && scalar.in_flow && text.contains(['(', '[', '?', '"', '\'']) => Some(
                Diagnostic::new(&FLOW_EXPRESSION, scalar.span, "an expression without quotes inside `{ }`")
                    .help(format!("put it in quotes: `{keyword}: {}`", serde_json::Value::from(text))),
            ),
            Shape::Text | Shape::Verbatim | Shape::Type | Shape::Source | Shape::Expression
                if text.trim().is_empty() && keyword_needs_text(shape, scalar) =>
            {
                Some(bad("some text"))
            }
            _ => None,
        };
        match problem {
            Some(diagnostic) => {
                self.report(diagnostic);
                None
            }
            None => Some(match shape {
                Shape::Expression => Value::Condition(Condition::parse(scalar, self.sources)),
                Shape::Type => Value::Type(TypeText::parse(scalar, self.sources)),
                _ => Value::Scalar(scalar.clone()),
            }),
        }
    }

    fn map(&mut self, yaml: &Yaml, form: KeyForm, inner: &'static Shape, keyword: &str) -> Option<Value> {
        let YamlKind::Map(entries) = &yaml.kind else { return self.wrong(yaml, keyword, "a map") };
        let mut decoded = Vec::with_capacity(entries.len());
        let mut seen: std::collections::BTreeMap<String, Span> = std::collections::BTreeMap::new();
        for (key, value) in entries {
            let YamlKind::Scalar(name) = &key.kind else { continue };
            let Some(key) = self.key(name, form) else { continue };
            if let Some(first) = seen.insert(key.text.clone(), key.span) {
                self.report(
                    Diagnostic::new(
                        &DUPLICATE_KEY,
                        key.span,
                        format!("`{}` appears twice, with different marks", key.text),
                    )
                    .label("second here")
                    .also(first, "first here")
                    .help("remove one of the two"),
                );
                continue;
            }
            if let Some(value) = self.value(value, inner, &key.text) {
                decoded.push(Entry { key, value });
            }
        }
        Some(Value::Map(decoded, yaml.span))
    }

    fn key(&mut self, name: &Scalar, form: KeyForm) -> Option<Key> {
        let mut text = name.text.as_str();
        let mut mark = None;
        if form == KeyForm::Marked && text.len() > 1 && text.ends_with(['!', '?']) {
            mark = text.chars().next_back();
            text = &text[..text.len() - 1];
        }
        let word = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_alphabetic())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        };
        let fits = match form {
            KeyForm::Name => word(text),
            KeyForm::Operation => {
                text.contains('.') && text.split('.').all(|part| word(part) && part == part.to_ascii_lowercase())
            }
            KeyForm::Status => Status::parse(text).is_some(),
            KeyForm::Wire | KeyForm::Marked => !text.is_empty(),
            KeyForm::Value => true,
        };
        if fits {
            return Some(Key { text: text.to_owned(), mark, span: name.span });
        }
        let (what, help) = match form {
            KeyForm::Operation => {
                ("the name of an operation", "write `resource.method` in lower case, as in `contacts.list`")
            }
            KeyForm::Status => ("a status", "write a code like `200`, a class like `4XX`, or `default`"),
            KeyForm::Wire | KeyForm::Marked => {
                ("the name of a member", "write the name as it is sent, in quotes if necessary")
            }
            KeyForm::Name | KeyForm::Value => {
                ("a name", "begin with a letter, followed by letters, digits, `_` and `-`")
            }
        };
        let key = if name.text.is_empty() { "an empty key".to_owned() } else { format!("`{}`", shorten(&name.text)) };
        self.report(Diagnostic::new(&KEY_FORM, name.span, format!("{key} is not {what}")).help(help));
        None
    }
}

fn keyword_needs_text(shape: &Shape, scalar: &Scalar) -> bool {
    // An explicit "" is a value in its own right where text is taken as it is.
    !matches!(shape, Shape::Verbatim) || scalar.plain
}

/// Text as it fits into a message: one line, not too long.
pub(super) fn shorten(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short.replace('\n', " ")
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, digits: usize| if part.len() == digits { part.parse::<u32>().ok() } else { None };
    match parts.as_slice() {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
}
