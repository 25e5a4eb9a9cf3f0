//! Regular expressions, and the forms by name.

use specwright_runtime::constraint::{Pattern, format};

#[test]
fn a_pattern_matches_anywhere_unless_anchored() {
    static PART: Pattern = Pattern::new("b+");
    static WHOLE: Pattern = Pattern::new("^[A-Z]{2}$");
    assert!(PART.matches("abbc") && !PART.matches("ac") && !PART.matches(""));
    assert!(WHOLE.matches("DE") && !WHOLE.matches("DEU") && !WHOLE.matches("DE\n"));
}

#[test]
fn what_the_compiler_of_specs_accepts_is_known_here() {
    // One of each kind of syntax, Unicode classes of all sorts among them.
    for (expression, text) in [
        (r"^\p{Greek}+$", "αβγ"),
        (r"^\p{Lu}\p{Script_Extensions=Latin}\w\d\s$", "Äéß٣\u{2003}"),
        (r"(?i)^straße$", "STRAßE"),
        (r"\bfoo\b", "a foo b"),
        (r"^\b{start}a\b{end}$", "a"),
        (r"^[\p{Age=3.0}&&[^\x00]]$", "b"),
        (r"^[[:alpha:]--x]$", "b"),
        (
            r"(?x) ^ a  # one letter
            $",
            "a",
        ),
        (r"(?m)^b$", "a\nb"),
        (r"(?s)^a.b$", "a\nb"),
        (r"(?U)^a+$", "aa"),
        (r"(?P<name>a)(?<other>b)", "ab"),
        (r"^\p{GCB=Extend}$", "\u{301}"),
        (r"^\p{WB=Numeric}\p{SB=Lower}$", "1a"),
        (r"^\x{1F600}\u00e4$", "😀ä"),
    ] {
        let pattern = Pattern::new(expression);
        assert!(pattern.matches(text), "{expression}");
        assert!(!pattern.matches("\u{0}"), "{expression}");
    }
}

/// About as large as the compiler of specs lets a pattern be.
#[test]
fn a_large_pattern_compiles_and_hostile_text_takes_linear_time() {
    static LARGE: Pattern = Pattern::new(r"^(?:\p{L}{1,70}|[0-9]{1,50000})$");
    assert!(LARGE.matches("é") && !LARGE.matches("é1"));
    static NESTED: Pattern = Pattern::new("^(a*)*(a|aa)+$");
    assert!(!NESTED.matches(&format!("{}b", "a".repeat(100_000))));
}

#[test]
fn an_expression_that_is_none_says_nothing() {
    assert!(Pattern::new("(").matches("x"));
}

#[test]
fn forms_are_those_of_the_package() {
    type Form = fn(&str) -> bool;
    let forms: [(Form, &str); 10] = [
        (format::date, "2026-01-31"),
        (format::date_time, "2026-01-31T12:00:00Z"),
        (format::uuid, "123e4567-e89b-12d3-a456-426614174000"),
        (format::uri, "https://host.example/"),
        (format::email, "somebody@host.example"),
        (format::hostname, "host.example"),
        (format::bcp47, "en-US"),
        (format::country, "DE"),
        (format::ipv4, "192.0.2.1"),
        (format::ipv6, "::1"),
    ];
    for (form, text) in forms {
        assert!(form(text) && !form("") && !form("no such thing"), "{text}");
    }
}
