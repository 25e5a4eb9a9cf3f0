//! Spells names of specs in the characters and the case that Rust wants, whatever those names hold.

use heck::ToSnakeCase as _;

/// A name as a function, field or module: `snake_case`, without `r#`.
pub(super) fn snake(name: &str) -> String {
    let text = join_snake(&words(name));
    if text.starts_with(|first: char| first.is_ascii_digit()) { format!("n{text}") } else { text }
}

/// A name as a type or variant: `UpperCamelCase`.
pub(super) fn camel(name: &str) -> String {
    let text = join_camel(&words(name));
    if text.starts_with(|first: char| first.is_ascii_digit()) { format!("N{text}") } else { text }
}

/// A name as a variant where another name of the same enum has the plain spelling: with every symbol in words, then with
/// words for its case.
pub(super) fn distinct(name: &str) -> Vec<String> {
    let words = split(&spell(name, true).to_snake_case());
    let mut spelt = join_camel(&words);
    if spelt.starts_with(|first: char| first.is_ascii_digit()) {
        spelt.insert(0, 'N');
    }
    let letters = || name.chars().filter(|c| c.is_alphabetic());
    let case = if letters().all(char::is_uppercase) {
        "Uppercase"
    } else if letters().all(char::is_lowercase) {
        "Lowercase"
    } else if letters().next().is_some_and(char::is_uppercase) && letters().skip(1).all(char::is_lowercase) {
        "Capitalized"
    } else {
        "MixedCase"
    };
    let cased = format!("{}{case}", camel(name));
    let both = format!("{spelt}{case}");
    // The empty name has no spelling but the plain one.
    if spelt.is_empty() { Vec::new() } else { vec![spelt, cased, both] }
}

/// A version as a function: `v1.2` becomes `v1_2`.
pub(super) fn version_snake(version: &str) -> String {
    let text = join_snake(&words(version));
    if text.starts_with(|first: char| first.is_ascii_digit()) { format!("v{text}") } else { text }
}

/// A version as a type: `v1.2` becomes `V1_2`.
pub(super) fn version_camel(version: &str) -> String {
    join_camel(&[version_snake(version)].iter().flat_map(|text| split(text)).collect::<Vec<_>>())
}

fn split(snake: &str) -> Vec<String> {
    snake.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Lower-case words of ASCII letters and digits; at least one.
fn words(name: &str) -> Vec<String> {
    let plain = split(&spell(name, false).to_snake_case());
    if !plain.is_empty() {
        return plain;
    }
    let spelt = split(&spell(name, true).to_snake_case());
    if spelt.is_empty() { vec!["empty".to_owned()] } else { spelt }
}

fn join_snake(words: &[String]) -> String {
    words.join("_")
}

/// Digits of two words that meet stay apart: `1.10` is not `11.0`.
fn join_camel(words: &[String]) -> String {
    let mut out = String::new();
    for word in words {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        if digit(out.chars().last()) && digit(word.chars().next()) {
            out.push('_');
        }
        let mut rest = word.chars();
        out.extend(rest.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(rest.as_str());
    }
    out
}

/// ASCII letters, digits and `_`; other characters are spelt. Punctuation only separates, unless `all` is set.
fn spell(name: &str, all: bool) -> String {
    let mut out = String::new();
    let mut rest = name.chars().peekable();
    while let Some(c) = rest.next() {
        if let Some(letters) = latin(c) {
            out.push_str(letters);
            continue;
        }
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(c),
            // `$filter` and `@type` are names with a mark in front.
            '$' | '@' if !all && out.is_empty() && rest.peek().is_some_and(char::is_ascii_alphanumeric) => {}
            // The sign of a number.
            '-' if out.is_empty() && rest.peek().is_some_and(char::is_ascii_digit) => out.push_str("minus_"),
            _ => {
                out.push('_');
                match symbol(c) {
                    Some((_, false)) if !all => {}
                    Some((word, _)) => out.push_str(word),
                    None if c.is_whitespace() && !all => {}
                    None => out.push_str(&format!("u{:x}", u32::from(c))),
                }
                out.push('_');
            }
        }
    }
    out
}

/// The word for a symbol, and whether it is said beside letters too.
fn symbol(c: char) -> Option<(&'static str, bool)> {
    Some(match c {
        '+' => ("plus", true),
        '#' => ("hash", true),
        '%' => ("percent", true),
        '&' => ("and", true),
        '@' => ("at", true),
        '$' => ("dollar", true),
        '*' => ("star", true),
        '<' => ("less", true),
        '>' => ("greater", true),
        '=' => ("equal", true),
        '!' => ("not", true),
        '^' => ("caret", true),
        '~' => ("tilde", true),
        '|' => ("or", true),
        '?' => ("question", false),
        '_' => ("underscore", false),
        '-' => ("minus", false),
        '.' => ("dot", false),
        ',' => ("comma", false),
        ':' => ("colon", false),
        ';' => ("semicolon", false),
        '/' => ("slash", false),
        '\\' => ("backslash", false),
        '\'' => ("apostrophe", false),
        '"' => ("quote", false),
        '`' => ("backtick", false),
        '(' | ')' => ("parenthesis", false),
        '[' | ']' => ("bracket", false),
        '{' | '}' => ("brace", false),
        ' ' => ("space", false),
        _ => return None,
    })
}

/// Latin letters with marks, without them.
fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'À' | 'Á' | 'Â' | 'Ã' | 'Å' | 'Ā' | 'Ă' | 'Ą' => "A",
        'ä' | 'æ' => "ae",
        'Ä' | 'Æ' => "Ae",
        'ç' | 'ć' | 'č' => "c",
        'Ç' | 'Ć' | 'Č' => "C",
        'ď' | 'đ' | 'ð' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'È' | 'É' | 'Ê' | 'Ë' | 'Ē' | 'Ę' | 'Ě' => "E",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'Ì' | 'Í' | 'Î' | 'Ï' | 'İ' => "I",
        'ł' => "l",
        'Ł' => "L",
        'ñ' | 'ń' | 'ň' => "n",
        'Ñ' | 'Ń' => "N",
        'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ő' => "o",
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ő' => "O",
        'ö' | 'ø' | 'œ' => "oe",
        'Ö' | 'Ø' | 'Œ' => "Oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'Ś' | 'Š' | 'Ş' | 'Ș' => "S",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' => "u",
        'Ù' | 'Ú' | 'Û' | 'Ű' => "U",
        'ü' => "ue",
        'Ü' => "Ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'Ź' | 'Ż' | 'Ž' => "Z",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{camel, snake, version_camel, version_snake};

    #[test]
    fn obstacle_course() {
        let cases = [
            ("contactId", "contact_id", "ContactId"),
            ("DeclineReasonId", "decline_reason_id", "DeclineReasonId"),
            ("totalPaidUSD", "total_paid_usd", "TotalPaidUsd"),
            ("microsoft_order_type", "microsoft_order_type", "MicrosoftOrderType"),
            (" microsoft_order_type", "microsoft_order_type", "MicrosoftOrderType"),
            ("X-Tenant", "x_tenant", "XTenant"),
            ("All Subscriptions", "all_subscriptions", "AllSubscriptions"),
            ("365", "n365", "N365"),
            ("-1", "minus_1", "Minus1"),
            ("1.10", "n1_10", "N1_10"),
            ("11.0", "n11_0", "N11_0"),
            ("", "empty", "Empty"),
            ("+", "plus", "Plus"),
            ("<=", "less_equal", "LessEqual"),
            ("---", "minus_minus_minus", "MinusMinusMinus"),
            ("_", "underscore", "Underscore"),
            (" ", "space", "Space"),
            ("\u{2028}", "u2028", "U2028"),
            ("$filter", "filter", "Filter"),
            ("@odata.type", "odata_type", "OdataType"),
            ("C#", "c_hash", "CHash"),
            ("größe", "groesse", "Groesse"),
            ("Łódź", "lodz", "Lodz"),
            ("数", "u6570", "U6570"),
            ("\u{202e}x", "u202e_x", "U202eX"),
            ("a\"#b", "a_hash_b", "AHashB"),
            ("*/", "star", "Star"),
        ];
        for (name, field, ty) in cases {
            assert_eq!((snake(name).as_str(), camel(name).as_str()), (field, ty), "{name:?}");
        }
    }

    #[test]
    fn what_folds_is_told_apart_in_words() {
        for (name, all) in [
            ("ACTIVE", ["Active", "ActiveUppercase", "ActiveUppercase"]),
            ("active", ["Active", "ActiveLowercase", "ActiveLowercase"]),
            ("Dark-blue", ["DarkMinusBlue", "DarkBlueCapitalized", "DarkMinusBlueCapitalized"]),
            ("dark blue", ["DarkSpaceBlue", "DarkBlueLowercase", "DarkSpaceBlueLowercase"]),
            ("$a", ["DollarA", "ALowercase", "DollarALowercase"]),
            ("1.0", ["N1Dot0", "N1_0Uppercase", "N1Dot0Uppercase"]),
        ] {
            assert_eq!(super::distinct(name), all, "{name}");
        }
    }

    #[test]
    fn versions() {
        for (version, function, ty) in
            [("v1.2", "v1_2", "V1_2"), ("2024-01-31", "v2024_01_31", "V2024_01_31"), ("beta", "beta", "Beta")]
        {
            assert_eq!((version_snake(version).as_str(), version_camel(version).as_str()), (function, ty));
        }
    }
}
