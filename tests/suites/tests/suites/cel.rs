//! The conformance tests of CEL, as far as a condition of a spec can say them: the compiler evaluates them, by the
//! functions that generated code calls.

use std::collections::BTreeMap;

use specwright::diagnostic::Severity;
use specwright::model::{NodePath, TypePart};
use specwright::pipeline;
use specwright::rule::evaluate::{self, Data};
use specwright::source::{SourceFile, SourceMap};
use specwright_semantics::Number;

use crate::textproto::{self, Message, Value};

/// A test of the suite as a condition over a value.
struct Condition {
    /// The condition; true if the suite is right.
    check: String,
    /// The members of the value: their types and what they hold.
    members: Vec<(String, &'static str, Option<Data>)>,
}

#[test]
fn conditions_give_what_cel_gives() {
    let Some(folder) = crate::folder("the conformance tests of CEL") else { return };
    let mut differ = BTreeMap::new();
    let (mut all, mut said, mut unknown) = (0, 0, 0);
    let mut unsaid = BTreeMap::<String, usize>::new();
    let mut files: Vec<_> = std::fs::read_dir(folder.join("cel/tests/simple/testdata"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "textproto")) {
        let file = textproto::read(&std::fs::read_to_string(path).unwrap());
        let stem = path.file_stem().unwrap().to_string_lossy();
        for section in file.messages("section") {
            for test in section.messages("test") {
                all += 1;
                let of = |message: &Message| message.text("name").unwrap_or_default().to_owned();
                let name = format!("{stem}/{}/{}", of(section), of(test));
                match outcome(test) {
                    Ok(None) => unknown += 1,
                    Ok(Some(true)) => said += 1,
                    Ok(Some(false)) => {
                        said += 1;
                        differ.insert(name, format!("`{}`", test.text("expr").unwrap_or_default()));
                    }
                    Err(why) => *unsaid.entry(why).or_default() += 1,
                }
            }
        }
    }
    eprintln!("{said} of {all} tests can be said, {} differ, {unknown} cannot be told", differ.len());
    eprintln!("not said: {unsaid:#?}");
    crate::differences::compare("cel", &differ);
    assert!(said > 350, "{said} of {all} can be said");
}

/// Whether the condition of a test is true; `None` if the compiler cannot tell; an error if a spec cannot say it.
fn outcome(test: &Message) -> Result<Option<bool>, String> {
    let condition = condition(test)?;
    let members: Vec<String> = condition
        .members
        .iter()
        .map(|(name, ty, _)| format!("{}: {ty:?}", serde_json::json!(format!("{name}?"))))
        .collect();
    let spec = format!(
        "api: suite\nsource: s / a\ndocuments: {{s: {{title: Suite, retrieved: \"2026-11-28\", sections: {{a: A}}}}}}\n\
         server: {{given: base_url}}\nauth: none\n\
         operations: {{a.put: {{doc: x., put: /a, body: T, responses: {{200: T}}}}}}\n\
         types: {{T: {{fields: {{{}}}, rules: [{{id: is, doc: x., check: {}}}]}}}}\n",
        members.join(", "),
        serde_json::json!(condition.check)
    );
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("suite.yaml", spec)]));
    let error = checked.diagnostics.iter().find(|diagnostic| diagnostic.check.severity == Severity::Error);
    if let Some(error) = error {
        return Err(error.check.id.to_owned());
    }
    let api = checked.api.ok_or("not accepted, without a finding")?;
    let path = NodePath::InType("T".to_owned(), TypePart::Rule("is".to_owned()));
    let typed = api.conditions().of(&path).expect("a condition that is accepted is kept");
    let this = condition.members.into_iter().map(|(name, _, value)| (name, value)).collect();
    match evaluate::evaluate(typed, Some(&Data::Object(this))) {
        Ok(answer) => Ok(Some(matches!(answer, Some(Data::Boolean(true))))),
        Err(evaluate::Unknown) => Ok(None),
    }
}

/// The condition that a test becomes.
fn condition(test: &Message) -> Result<Condition, String> {
    let unsaid = |what: &str| Err(format!("the test has {what}"));
    for name in ["container", "disable_macros", "typed_result", "unknown", "any_unknowns", "any_eval_errors"] {
        if test.names().any(|known| known == name) && test.text(name) != Some("") {
            return unsaid(name);
        }
    }
    let mut expr = test.text("expr").unwrap_or_default().to_owned();
    let mut members = Vec::new();
    for binding in test.messages("bindings") {
        let name = binding.text("key").unwrap_or_default();
        let value = binding.message("value").and_then(|value| value.message("value"));
        let (ty, value) = match value {
            Some(value) => said(value)?,
            None => return unsaid("a binding without a value"),
        };
        expr = renamed(&expr, name);
        members.push((name.to_owned(), ty, value));
    }
    let check = match test.message("value") {
        Some(value) => {
            let (ty, value) = said(value)?;
            if value.is_none() {
                members.push(("flag".to_owned(), "boolean", Some(Data::Boolean(true))));
                format!("this.flag && (({expr}) == null)")
            } else {
                members.push(("expected".to_owned(), ty, value));
                format!("({expr}) == this.expected")
            }
        }
        // What is an error there is null here.
        None if test.message("eval_error").is_some() => {
            members.push(("flag".to_owned(), "boolean", Some(Data::Boolean(true))));
            format!("this.flag && (({expr}) == null)")
        }
        // Without a value the suite expects true.
        None => {
            members.push(("expected".to_owned(), "boolean", Some(Data::Boolean(true))));
            format!("({expr}) == this.expected")
        }
    };
    Ok(Condition { check, members })
}

/// A value of the suite, and the type of a member that holds it.
fn said(value: &Message) -> Result<(&'static str, Option<Data>), String> {
    let number = |word: &str| Number::parse(word).map(Data::Number).ok_or_else(|| format!("no number {word}"));
    let kind = value.names().next().unwrap_or_default().to_owned();
    Ok(match kind.as_str() {
        "bool_value" => ("boolean", Some(Data::Boolean(value.word("bool_value") == Some("true")))),
        "int64_value" => ("integer", Some(number(value.word("int64_value").unwrap_or_default())?)),
        "double_value" => {
            let word = value.word("double_value").unwrap_or_default().to_lowercase();
            // The exact decimal of the word is what the suite means; a spelling like `1.` or `.5` is filled up.
            let word = if word.starts_with('.') { format!("0{word}") } else { word };
            ("number", Some(number(word.trim_end_matches('.'))?))
        }
        "string_value" => ("string", Some(Data::Text(value.text("string_value").unwrap_or_default().to_owned()))),
        "null_value" => ("string", None),
        "list_value" => {
            let list = value.message("list_value");
            let items = list.into_iter().flat_map(|list| list.messages("values")).map(said);
            let items = items.collect::<Result<Vec<_>, _>>()?;
            let ty = match items.first().map(|(ty, _)| *ty) {
                _ if items.windows(2).any(|pair| pair[0].0 != pair[1].0) => {
                    return Err("a list of several kinds".into());
                }
                Some("boolean") => "list<boolean>",
                Some("integer") => "list<integer>",
                Some("number") => "list<number>",
                Some("string") => "list<string>",
                Some(_) => return Err("a list of lists".into()),
                None => "list<integer>",
            };
            (ty, Some(Data::List(items.into_iter().map(|(_, value)| value).collect())))
        }
        other => return Err(format!("a value of the kind {other}")),
    })
}

/// The condition with `this.` before each use of a variable.
fn renamed(expr: &str, variable: &str) -> String {
    let mut out = String::new();
    let mut quote = None;
    let mut rest = expr;
    while let Some(c) = rest.chars().next() {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        if quote.is_none() && word(c) {
            let end = rest.find(|c: char| !word(c)).unwrap_or(rest.len());
            let before = out.trim_end().ends_with('.');
            if &rest[..end] == variable && !before {
                out.push_str("this.");
            }
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        match quote {
            None if matches!(c, '"' | '\'') => quote = Some(c),
            Some(open) if open == c => quote = None,
            _ => {}
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

#[test]
fn variables_become_members() {
    assert_eq!(renamed("x + xx + a.x + 'x' + x.y", "x"), "this.x + xx + a.x + 'x' + this.x.y");
}

#[test]
fn text_is_read_as_the_suite_writes_it() {
    let message = textproto::read("a { b: \"x\\n\" 'y' # word\n c: [1, 2] } d: { e: true }");
    let a = message.message("a").unwrap();
    assert_eq!(a.text("b"), Some("x\ny"));
    assert_eq!(a.all("c").filter(|value| matches!(value, Value::Word(_))).count(), 2);
    assert_eq!(message.message("d").unwrap().word("e"), Some("true"));
}
