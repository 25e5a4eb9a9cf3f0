//! Literals beside the value they are compared with: enums, UUIDs, dates.

use super::Typer;
use crate::constraint::literal_fits;
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Literal, Node, NodeKind, Scalar, Shape, Type, TypeKind};
use crate::proof::{SubjectKind, subject};
use crate::rule::value::{Kind, Value, Values};
use specwright_semantics::Number;

/// Text that can never be the UUID or date it is compared with.
pub static RULE_LITERAL: Check = Check::error(
    "rule-literal",
    "A UUID, date or date-time is compared with text in quotes, and that text must be valid: \
     `'6f1c1b1e-0000-4000-8000-000000000000'`, `'2026-01-31'`, `'2026-01-31T00:00:00Z'`. Anything else would never be \
     equal. Fix the literal.",
);

/// A number with too many digits.
pub static RULE_NUMBER_DIGITS: Check = Check::error(
    "rule-number-digits",
    "A number in a rule has at most 38 digits besides zeros at its ends, which is the precision of conditions. Write fewer digits.",
);

/// A literal that is not a value of a closed enum.
pub static RULE_ENUM_VALUE: Check = Check::error(
    "rule-enum-value",
    "A member is compared with a literal that it can never be: its enum is closed (or it is a constant) and does not \
     list that value. The value is compared as it is on the wire, so an enum of integers is compared with the number, \
     not with the name of it. Write one of the listed values.",
);

/// A literal that an open enum does not list.
pub static RULE_ENUM_VALUE_UNLISTED: Check = Check::warning(
    "rule-enum-value-unlisted",
    "A member is compared with a literal that its enum does not list. The enum is open, so such a value can occur, but usually this is a typo. Write one of the listed values, or add this one to the enum.",
);

impl Typer<'_> {
    /// A number with a fraction or exponent, or beyond 64 bits, which has to be one that conditions calculate with.
    pub(super) fn decimal(&mut self, node: &Node, text: &str) -> Value {
        if Number::parse(text).is_none() {
            let message = "the number has more than 38 digits";
            self.findings.push(Diagnostic::new(&RULE_NUMBER_DIGITS, node.span, message).help("write fewer digits"));
        }
        let is_whole = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        Value::of(if is_whole { Kind::Integer } else { Kind::Number })
    }

    /// Whether `node` is text that stands for a value of `kind`; what is wrong with the text is reported.
    pub(super) fn stands_for(&mut self, node: &Node, kind: &Kind) -> bool {
        let (NodeKind::String(text), Some(scalar)) = (&node.kind, scalar_of(kind)) else { return false };
        let ty = Type::plain(TypeKind::Scalar(scalar), node.span);
        if literal_fits(self.scope.api, &ty, &Literal::String(text.clone())).is_err() {
            let message = format!("`{text}` is not a `{}`", scalar.word());
            let sample = match scalar {
                Scalar::Uuid => "6f1c1b1e-0000-4000-8000-000000000000",
                Scalar::Date => "2026-01-31",
                _ => "2026-01-31T00:00:00Z",
            };
            let help = format!("write it as in `'{sample}'`");
            self.findings.push(Diagnostic::new(&RULE_LITERAL, node.span, message).help(help));
        }
        self.know(node, Value::of(kind.clone()));
        true
    }

    /// The same beside one of several kinds, where the text has the form of one that is compared by more than its text.
    pub(super) fn stands_for_arm(&mut self, node: &Node, kind: &Kind) {
        let (NodeKind::String(text), Kind::KindUnion(id)) = (&node.kind, kind) else { return };
        let Shape::KindUnion(arms) = &self.scope.api.type_def(*id).shape else { return };
        let literal = Literal::String(text.clone());
        let scalars = arms.iter().filter_map(|arm| match subject(self.scope.api, arm).kind {
            SubjectKind::Scalar(scalar @ (Scalar::Uuid | Scalar::DateTime)) => Some(scalar),
            _ => None,
        });
        let mut fitting = scalars.filter(|scalar| {
            let ty = Type::plain(TypeKind::Scalar(*scalar), node.span);
            literal_fits(self.scope.api, &ty, &literal).is_ok()
        });
        if let Some(scalar) = fitting.next() {
            self.know(node, Value::of(Kind::of_scalar(scalar)));
        }
    }

    /// Looks at a literal beside a value that is one of some values.
    pub(super) fn among(&mut self, value: &Value, node: &Node) {
        let (Some(values), Some(literal)) = (&value.values, literal_of(node)) else { return };
        if values.contains(&literal) {
            return;
        }
        let check = if values.closed { &RULE_ENUM_VALUE } else { &RULE_ENUM_VALUE_UNLISTED };
        let message = format!("`{}` is not among the values of `{}`", literal.json(), values.of);
        let finding = Diagnostic::new(check, node.span, message).also(values.span, "the values");
        self.findings.push(finding.maybe_help(nearest_value(values, &literal)));
    }
}

/// The help for a literal that is none of some values.
pub(super) fn nearest_value(values: &Values, literal: &Literal) -> Option<String> {
    if let Literal::String(text) = literal
        && let Some((value, _)) = values.list.iter().find(|(_, name)| name.as_deref() == Some(text))
    {
        return Some(format!("write `{}`, the value of `{text}`", value.json()));
    }
    let texts: Vec<String> = values.list.iter().map(|(value, _)| value.json()).collect();
    // Numbers are not misspelt into one another.
    let near = match literal {
        Literal::String(_) => did_you_mean(&literal.json(), texts.iter().map(String::as_str)),
        _ => None,
    };
    near.or_else(|| {
        const MAX_LISTED: usize = 8;
        let more = if texts.len() > MAX_LISTED { ", …" } else { "" };
        let shown: Vec<String> = texts.iter().take(MAX_LISTED).map(|text| format!("`{text}`")).collect();
        (!texts.is_empty()).then(|| format!("write one of {}{more}", shown.join(", ")))
    })
}

/// A literal node as a literal of the spec.
pub(super) fn literal_of(node: &Node) -> Option<Literal> {
    Some(match &node.kind {
        NodeKind::Boolean(value) => Literal::Boolean(*value),
        NodeKind::Integer(value) => Literal::Number(value.to_string()),
        NodeKind::Decimal(text) => Literal::Number(text.clone()),
        NodeKind::String(text) => Literal::String(text.clone()),
        _ => return None,
    })
}

const fn scalar_of(kind: &Kind) -> Option<Scalar> {
    match kind {
        Kind::Uuid => Some(Scalar::Uuid),
        Kind::Date => Some(Scalar::Date),
        Kind::DateTime => Some(Scalar::DateTime),
        _ => None,
    }
}
