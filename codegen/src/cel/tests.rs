//! The form of expressions: precedence, exact ranges, mistakes, hostile input, and the `cel` crate as a witness.

use std::ops::Range;

use super::node::{BinaryOperator, Macro, Node, NodeKind, UnaryOperator};
use super::parse;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span, Spanned};

/// Where the text of the tests stands in the imagined spec.
const START: usize = 1000;

fn read(text: &str) -> Result<Node, Vec<Diagnostic>> {
    let map = |range: Range<usize>| Span::new(FileId(0), START + range.start, START + range.end);
    parse(&Spanned::new(text.to_owned(), map(0..text.len())), map)
}

/// The tree with all its brackets.
fn tree(node: &Node) -> String {
    let all = |nodes: &[Node]| nodes.iter().map(tree).collect::<Vec<_>>().join(" ");
    match &node.kind {
        NodeKind::Null => "null".into(),
        NodeKind::Boolean(value) => value.to_string(),
        NodeKind::Integer(value) => value.to_string(),
        NodeKind::Decimal(text) => text.clone(),
        NodeKind::String(text) => format!("{text:?}"),
        NodeKind::List(items) => format!("[{}]", all(items)),
        NodeKind::Variable(name) => name.clone(),
        NodeKind::Member(of, name) => format!("{}.{}", tree(of), name.value),
        NodeKind::Index(of, index) => format!("{}[{}]", tree(of), tree(index)),
        NodeKind::Has(of, name) => format!("(has {} {})", tree(of), name.value),
        NodeKind::Unary(UnaryOperator::Not, operand) => format!("(! {})", tree(operand)),
        NodeKind::Unary(UnaryOperator::Negate, operand) => format!("(neg {})", tree(operand)),
        NodeKind::Binary(operator, a, b) => format!("({operator:?} {} {})", tree(a), tree(b)),
        NodeKind::Conditional(a, b, c) => format!("(if {} {} {})", tree(a), tree(b), tree(c)),
        NodeKind::Call { receiver: Some(of), function, arguments } => {
            format!("({} {} {})", function.value, tree(of), all(arguments)).replace(" )", ")")
        }
        NodeKind::Call { receiver: None, function, arguments } => format!("({} {})", function.value, all(arguments)),
        NodeKind::Comprehension { function, range, variable, body } => {
            format!("({function:?} {} {} {})", tree(range), variable.value, tree(body))
        }
    }
}

fn shape(text: &str) -> String {
    match read(text) {
        Ok(node) => tree(&node),
        Err(findings) => panic!("{text}: {findings:?}"),
    }
}

/// The findings with the text under the caret.
fn told(text: &str) -> Vec<String> {
    let findings = read(text).expect_err(text);
    findings
        .iter()
        .map(|found| {
            let range = found.span().range();
            let under = &text[range.start - START..range.end - START];
            format!(
                "{}: {} @{} {under:?} [{}]",
                found.check.id,
                found.message,
                range.start - START,
                found.help.join("; ")
            )
        })
        .collect()
}

#[test]
fn precedence() {
    for (text, expected) in [
        ("a || b && c == d + e * -f.g", "(Or a (And b (Equal c (Add d (Multiply e (neg f.g))))))"),
        ("a * b + c % d - e / f", "(Subtract (Add (Multiply a b) (Remainder c d)) (Divide e f))"),
        ("a - b - c", "(Subtract (Subtract a b) c)"),
        ("a < b == c", "(Equal (Less a b) c)"),
        ("!a.b || !!c", "(Or (! a.b) (! (! c)))"),
        ("a ? b : c ? d : e", "(if a b (if c d e))"),
        ("a || b ? c : d", "(if (Or a b) c d)"),
        ("(a || b) && c", "(And (Or a b) c)"),
        ("a in [1, 2,] && b", "(And (In a [1 2]) b)"),
        ("a.b.c[0]['k'].size()", "(size a.b.c[0].k)"),
        ("this['@odata.type'][\"$top\"]", "this.@odata.type.$top"),
        ("has(this['$top'])", "(has this $top)"),
        ("9223372036854775808", "9223372036854775808"),
        ("-0xffffffffffffffffff", "-4722366482869645213695"),
        ("size(a) >= 0x1F", "(GreaterOrEqual (size a) 31)"),
        ("a-1", "(Subtract a 1)"),
        ("a - -1", "(Subtract a -1)"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("1.5 + .5 + 1e3 + 2E-2 + -1.0", "(Add (Add (Add (Add 1.5 0.5) 1e3) 2E-2) -1.0)"),
        ("has(this.a.b)", "(has this.a b)"),
        ("this.`X-Tenant`.import", "this.X-Tenant.import"),
        ("l.all(x, x > 1)", "(All l x (Greater x 1))"),
        ("l.filter(x, x.a).map(y, y.b).sum()", "(sum (Map (Filter l x x.a) y y.b))"),
        ("a // why\n && b", "(And a b)"),
        ("null == true", "(Equal null true)"),
    ] {
        assert_eq!(shape(text), expected, "{text}");
    }
}

#[test]
fn strings() {
    for (text, expected) in [
        (r#"'a"b'"#, "a\"b"),
        (r#""it's""#, "it's"),
        (r"'\n\t\\\'\x41\u00e4\U0001f600\101'", "\n\t\\'Aä😀A"),
        (r"r'\d+\'", r"\d+\"),
        ("'''a\n'b''''", "a\n'b"),
        (r#"R"""\n""""#, r"\n"),
        ("''", ""),
    ] {
        match read(text).map(|node| node.kind) {
            Ok(NodeKind::String(value)) if text.starts_with("'''") => assert!(value.starts_with("a\n'b"), "{value:?}"),
            Ok(NodeKind::String(value)) => assert_eq!(value, expected, "{text}"),
            Err(findings) if text.starts_with("'''") => assert_eq!(findings[0].message, "unterminated string"),
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn every_node_knows_its_range() {
    let text = "(this.ä == 'é') && has(this.b)".replace('ä', "a");
    let node = read(&text).unwrap();
    let at = |node: &Node| text[node.span.start as usize - START..node.span.end as usize - START].to_owned();
    assert_eq!(at(&node), text);
    let NodeKind::Binary(BinaryOperator::And, left, right) = &node.kind else { panic!() };
    assert_eq!((at(left).as_str(), at(right).as_str()), ("this.a == 'é'", "has(this.b)"));
    let NodeKind::Has(_, name) = &right.kind else { panic!() };
    assert_eq!(&text[name.span.start as usize - START..name.span.end as usize - START], "b");
    let node = read("l.map(x, x.a)").unwrap();
    let NodeKind::Comprehension { function: Macro::Map, variable, body, .. } = &node.kind else { panic!() };
    assert_eq!((variable.span.start as usize - START, body.span.start as usize - START), (6, 9));
}

#[test]
fn mistakes_of_form() {
    for (text, expected) in [
        ("", "rule-syntax: the expression is empty @0 \"\" [write a condition, or remove the key]"),
        ("a == ", "rule-syntax: expected a value, found the end @5 \"\" []"),
        ("this.a = 1", "rule-syntax: unexpected `=` @7 \"=\" [write `==` to compare]"),
        ("a & b", "rule-syntax: unexpected `&` @2 \"&\" [write `&&` for and]"),
        ("a and b", "rule-syntax: expected an operator or the end, found `and` @2 \"and\" [write `&&`]"),
        ("(a", "rule-syntax: expected `)`, found the end @2 \"\" []"),
        ("[1, 2", "rule-syntax: expected `,` or `]`, found the end @5 \"\" []"),
        ("a == “b”", "rule-syntax: unexpected `“` @5 \"“\" [write straight quotes: `\"…\"` or `'…'`]"),
        ("!-a", "rule-syntax: `!` and `-` cannot be combined @1 \"-\" [numbers take `-`, conditions take `!`]"),
        ("a.", "rule-syntax: expected the name of a member or function, found the end @2 \"\" []"),
        ("a.in", "rule-syntax: `in` is a reserved word @2 \"in\" [write it in backticks: `` .`in` ``]"),
        (
            "while",
            "rule-syntax: `while` is a reserved word @0 \"while\" [begin with `this`, `context` or the variable of a macro]",
        ),
        ("a == 'b", "rule-syntax: unterminated string @5 \"'b\" [close it with the quote that it begins with]"),
        (
            "5days",
            "rule-syntax: a number is followed directly by `days` @1 \"days\" [put a space or an operator between them]",
        ),
        (
            "0x100000000000000000000000000000000",
            "rule-syntax: the hexadecimal number does not fit 128 bits @0 \"0x100000000000000000000000000000000\" [write it as a decimal number]",
        ),
        (
            "a ? b ? c : d : e",
            "rule-syntax: expected the `:` of `? :`; another `? :` in between stands in parentheses, found `?` @6 \"?\" []",
        ),
        ("has(a)", "rule-syntax: `has` takes a member @4 \"a\" [for example `has(this.name)`]"),
        (
            "sum(a)",
            "rule-syntax: `sum` is called on a value @0 \"sum\" [for example `this.items.map(x, x.count).sum()`]",
        ),
        ("a.int()", "rule-syntax: `int` is not called on a value @2 \"int\" [for example `int(this.text)`]"),
        (
            "a.startsWith()",
            "rule-syntax: `startsWith` takes 1 argument, found 0 @2 \"startsWith\" [for example `this.name.startsWith('a')`]",
        ),
        ("a.all(1, b)", "rule-syntax: `all` takes the name of a variable first @6 \"1\" [for example `all(x, …)`]"),
        (
            "a.all(this, b)",
            "rule-syntax: `this` cannot be the variable of a macro @6 \"this\" [write another name: `all(x, …)`]",
        ),
        ("{'a': 1}", "rule-unsupported: map literals are not supported @0 \"{\" [compare the members one by one]"),
        ("A{b: 1}", "rule-unsupported: object literals are not supported @1 \"{\" [compare the members one by one]"),
        ("a == b'x'", "rule-unsupported: bytes are not supported @5 \"b\" [write a string: `\"…\"`]"),
        ("a == 1u", "rule-unsupported: unsigned numbers are not supported @6 \"u\" [write the number without `u`]"),
        (
            "a.?b",
            "rule-unsupported: optional syntax is not supported @2 \"?\" [remove the `?`: a member of an absent value reads as `null`]",
        ),
        (
            ".a",
            "rule-unsupported: a leading dot is not supported @0 \".\" [remove the dot: names begin with `this` or `context`]",
        ),
        (
            "a.startWith('b')",
            "rule-unsupported: unknown function `startWith` @2 \"startWith\" [did you mean `startsWith`?]",
        ),
        (
            "timestamp('x')",
            "rule-unsupported: unknown function `timestamp` @0 \"timestamp\" [supported are `has`, `size`, `startsWith`, `endsWith`, `contains`, `matches`, `all`, `exists`, `exists_one`, `filter`, `map`, `sum`, `min`, `max`, `int`, `double`, `string`]",
        ),
        (
            "l.map(x, y, z)",
            "rule-unsupported: `map` with a condition is not supported @2 \"map\" [write `.filter(x, …).map(x, …)`]",
        ),
    ] {
        assert_eq!(told(text)[0], expected, "{text}");
    }
    assert!(told(r"'a\qb'")[0].starts_with(r#"rule-syntax: unknown escape `\\q` @2 "\\q""#), "{:?}", told(r"'a\qb'"));
    assert!(told(r"'\ud800'")[0].starts_with("rule-syntax: unknown escape"));
    assert_eq!(told("a = 1 && b = 2").len(), 2);
    assert_eq!(told("lower(a) && upper(b)").len(), 2);
}

#[test]
fn deep_nesting_is_refused_and_does_not_overflow() {
    let nested = |open: &str, close: &str, count: usize| format!("{}a{}", open.repeat(count), close.repeat(count));
    for text in [
        nested("(", ")", 100_000),
        nested("[", "]", 100_000),
        nested("!", "", 100_000),
        nested("- ", "", 100_000),
        nested("f(", ")", 100_000),
        nested("size(", ")", 100_000),
        nested("a ? b : ", "", 100_000),
        nested("a[", "]", 100_000),
        nested("", ".a", 100_000),
        nested("", "[0]", 100_000),
        nested("", " + a", 100_000),
        nested("a && ", "", 100_000),
        nested("", ".size()", 100_000),
        nested("a.all(x, ", ")", 100_000),
    ] {
        let told = read(&text).unwrap_err();
        assert!(told.iter().any(|found| found.check.id == "rule-too-deep"), "{}", &text[..20]);
        assert_eq!(told.last().unwrap().message, "the expression is nested deeper than 96 levels");
    }
    assert!(read(&nested("(", ")", 90)).is_ok());
    assert!(read(&nested("a || ", "", 90)).is_ok());
}

/// A generator of numbers that gives the same row every time.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

#[test]
fn random_text_never_panics() {
    let mut dice = Dice(0x5eed);
    let pieces = [
        "this",
        ".",
        "a",
        "(",
        ")",
        "[",
        "]",
        "&&",
        "||",
        "!",
        "-",
        "'",
        "\"",
        "\\",
        "r'",
        "b\"",
        "`",
        "ä",
        "😀",
        "0x",
        "1",
        "1e",
        ".5",
        "9999999999999999999999",
        "?",
        ":",
        ",",
        " ",
        "\n",
        "//",
        "{",
        "}",
        "in",
        "has(",
        ".all(x,",
        "=",
        "'''",
        "\\u12",
        "\\777",
        "\0",
    ];
    for _ in 0..20_000 {
        let length = dice.roll(16);
        let text: String = (0..length).map(|_| dice.pick(&pieces)).collect();
        if let Err(findings) = read(&text) {
            assert!(!findings.is_empty());
            for found in findings {
                let range = found.span().range();
                assert!(text.get(range.start - START..range.end - START).is_some(), "{text:?} {found:?}");
            }
        }
    }
    for _ in 0..5_000 {
        let length = dice.roll(40);
        let bytes: Vec<u8> = (0..length).map(|_| dice.roll(256) as u8).collect();
        let _ = read(&String::from_utf8_lossy(&bytes));
    }
}

fn witness(text: &str) -> Result<cel::IdedExpr, cel::ParseErrors> {
    cel::parser::Parser::default().enable_ident_escape_syntax(true).parse(text)
}

/// An expression of the subset; kinds are not minded, only form.
pub(crate) fn expression(dice: &mut Dice, depth: usize) -> String {
    let inner = |dice: &mut Dice| expression(dice, depth.saturating_sub(1));
    if depth == 0 {
        let leaves = [
            "null",
            "true",
            "false",
            "0",
            "42",
            "0xff",
            "1.5",
            "2e3",
            "'a'",
            "\"b\\n\"",
            "r'\\d'",
            "this",
            "context",
            "x",
            "this.name",
            "this.`X-Tenant`",
            "this.a.b",
            "'''c'''",
        ];
        return dice.pick(&leaves).into();
    }
    match dice.roll(12) {
        0..=3 => {
            let operator = dice.pick(&["+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", " in "]);
            format!("{} {operator} {}", inner(dice), inner(dice))
        }
        4 => format!("({})", inner(dice)),
        5 => format!("!({})", inner(dice)),
        6 => format!("-({})", inner(dice)),
        7 => format!("({}) ? ({}) : {}", inner(dice), inner(dice), inner(dice)),
        8 => format!("[{}, {}]", inner(dice), inner(dice)),
        9 => format!("({})[{}].name", inner(dice), inner(dice)),
        10 => {
            let function = dice.pick(&["all", "exists", "exists_one", "filter", "map"]);
            format!("({}).{function}(x, {})", inner(dice), inner(dice))
        }
        _ => match dice.roll(4) {
            0 => format!("size({})", inner(dice)),
            1 => format!("({}).startsWith({})", inner(dice), inner(dice)),
            2 => format!("({}).sum()", inner(dice)),
            _ => format!("has(({}).name)", inner(dice)),
        },
    }
}

#[test]
fn the_cel_crate_reads_the_same() {
    let mut dice = Dice(0xce1);
    for _ in 0..500 {
        let depth = dice.roll(4);
        let text = expression(&mut dice, depth);
        let ours = read(&text);
        assert!(ours.is_ok(), "{text}: {ours:?}");
        let theirs = witness(&text).unwrap_or_else(|why| panic!("{text}: {why}"));
        assert_eq!(common(&ours.unwrap()), common_of(&theirs), "{text}");
    }
}

/// Our tree in a form that both can be brought to: chains of `&&` and `||` flat, macros by range and variable alone,
/// since the other parser balances the former and expands the latter.
fn common(node: &Node) -> String {
    let call = |name: &str, parts: &[&Node]| {
        format!("({name} {})", parts.iter().map(|part| common(part)).collect::<Vec<_>>().join(" "))
    };
    match &node.kind {
        NodeKind::Decimal(text) => format!("{:?}", text.parse::<f64>().unwrap()),
        NodeKind::List(items) => call("list", &items.iter().collect::<Vec<_>>()),
        NodeKind::Member(of, name) => format!("{}.{}", common(of), name.value),
        NodeKind::Has(of, name) => format!("has {}.{}", common(of), name.value),
        NodeKind::Index(of, index) => call("_[_]", &[of, index]),
        NodeKind::Unary(UnaryOperator::Not, operand) => call("!_", &[operand]),
        NodeKind::Unary(UnaryOperator::Negate, operand) => call("-_", &[operand]),
        NodeKind::Binary(operator, a, b) => {
            let name = match operator {
                BinaryOperator::In => "@in".into(),
                other => format!("_{}_", other.symbol()),
            };
            flat(&name, &[common(a), common(b)])
        }
        NodeKind::Conditional(a, b, c) => call("_?_:_", &[a, b, c]),
        NodeKind::Call { receiver, function, arguments } => {
            let parts: Vec<&Node> = receiver.iter().map(|it| &**it).chain(arguments).collect();
            call(&function.value, &parts)
        }
        NodeKind::Comprehension { range, variable, .. } => format!("(macro {} {})", common(range), variable.value),
        _ => tree(node),
    }
}

fn common_of(theirs: &cel::IdedExpr) -> String {
    use cel::common::ast::{Expr, LiteralValue};
    let all = |parts: &mut dyn Iterator<Item = &cel::IdedExpr>| parts.map(common_of).collect::<Vec<_>>();
    match &theirs.expr {
        Expr::Ident(name) => name.clone(),
        Expr::Literal(LiteralValue::Null) => "null".into(),
        Expr::Literal(LiteralValue::Boolean(value)) => value.inner().to_string(),
        Expr::Literal(LiteralValue::Int(value)) => value.inner().to_string(),
        Expr::Literal(LiteralValue::Double(value)) => format!("{:?}", value.inner()),
        Expr::Literal(LiteralValue::String(value)) => format!("{:?}", value.inner()),
        Expr::List(list) => format!("(list {})", all(&mut list.elements.iter()).join(" ")),
        Expr::Select(select) if select.test => format!("has {}.{}", common_of(&select.operand), select.field),
        Expr::Select(select) => format!("{}.{}", common_of(&select.operand), select.field),
        Expr::Call(call) if call.func_name == "_[_]" && literal_of(&call.args).is_some() => {
            let name = literal_of(&call.args).unwrap_or_default();
            format!("{}.{name}", common_of(&call.args[0]))
        }
        Expr::Call(call) => flat(&call.func_name, &all(&mut call.target.iter().map(|it| &**it).chain(&call.args))),
        Expr::Comprehension(it) => format!("(macro {} {})", common_of(&it.iter_range), it.iter_var),
        other => panic!("{other:?}"),
    }
}

/// The name in quotes that a value is indexed with, which our parser reads as a member.
fn literal_of(arguments: &[cel::IdedExpr]) -> Option<String> {
    use cel::common::ast::{Expr, LiteralValue};
    match arguments.get(1).map(|it| &it.expr) {
        Some(Expr::Literal(LiteralValue::String(name))) => Some(name.inner().to_owned()),
        _ => None,
    }
}

fn flat(name: &str, parts: &[String]) -> String {
    let inner = |part: &String| match part.strip_prefix(&format!("({name} ")) {
        Some(rest) if matches!(name, "_&&_" | "_||_") => rest[..rest.len() - 1].to_owned(),
        _ => part.clone(),
    };
    format!("({name} {})", parts.iter().map(inner).collect::<Vec<_>>().join(" "))
}

#[test]
fn what_is_accepted_is_accepted_by_the_cel_crate_too() {
    let mut dice = Dice(0xbad);
    let mut accepted = 0;
    for _ in 0..1500 {
        let text = expression(&mut dice, 2);
        let mut letters: Vec<char> = text.chars().collect();
        let at = dice.roll(letters.len());
        match dice.roll(3) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, dice.pick(&["(", ".", "-", "!", "1", "a", " ", "'", ","]).chars().next().unwrap()),
            _ => {
                let middle = letters.len() / 2;
                letters.swap(at, middle);
            }
        }
        let text: String = letters.into_iter().collect();
        if read(&text).is_ok() {
            accepted += 1;
            assert!(witness(&text).is_ok(), "{text}");
        }
    }
    assert!(accepted > 100, "{accepted}");
}
