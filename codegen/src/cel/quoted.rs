//! Reads a string literal: quotes of four kinds, raw or with escapes.

use std::ops::Range;

/// A string literal as it was read.
pub(super) struct Quoted {
    /// The text it stands for.
    pub(super) value: String,
    /// One past its closing quote.
    pub(super) end: usize,
    /// What was wrong in it.
    pub(super) mistakes: Vec<Mistake>,
}

/// Something wrong in a string literal.
pub(super) struct Mistake {
    pub(super) range: Range<usize>,
    pub(super) message: String,
    pub(super) help: &'static str,
}

const ESCAPES: &str =
    r#"write one of `\n`, `\r`, `\t`, `\\`, `\"`, `\'`, `\x41`, `\u00e4`, `\U0001f600`, or a raw string: `r'\d+'`"#;

/// Reads the literal whose first quote stands at `start`.
pub(super) fn read(text: &str, start: usize, raw: bool) -> Quoted {
    let one = &text[start..=start];
    let three = &one.repeat(3);
    let quote = if text[start..].starts_with(three.as_str()) { three } else { one };
    let many_lines = quote.len() == 3;
    let mut read = Quoted { value: String::new(), end: start + quote.len(), mistakes: Vec::new() };
    while let Some(letter) = text[read.end..].chars().next() {
        if text[read.end..].starts_with(quote) {
            read.end += quote.len();
            return read;
        }
        if matches!(letter, '\n' | '\r') && !many_lines {
            break;
        }
        if letter == '\\' && !raw {
            let escape = escape(&text[read.end..]);
            match escape.letter {
                Some(letter) => read.value.push(letter),
                None => read.mistakes.push(Mistake {
                    range: read.end..read.end + escape.length,
                    message: format!("unknown escape `{}`", text[read.end..read.end + escape.length].escape_debug()),
                    help: ESCAPES,
                }),
            }
            read.end += escape.length;
        } else {
            read.value.push(letter);
            read.end += letter.len_utf8();
        }
    }
    let message = "unterminated string".to_owned();
    read.mistakes.push(Mistake {
        range: start..read.end,
        message,
        help: "close it with the quote that it begins with",
    });
    read
}

struct Escape {
    letter: Option<char>,
    length: usize,
}

/// The escape at the start of a text; its length where it is none covers what looks like one.
fn escape(text: &str) -> Escape {
    let Some(kind) = text[1..].chars().next() else { return Escape { letter: None, length: 1 } };
    let simple = |letter: char| Escape { letter: Some(letter), length: 2 };
    let coded = |from: usize, digits: usize, radix: u32| {
        let code = text.get(from..from + digits).filter(|code| code.chars().all(|digit| digit.is_digit(radix)));
        let letter = code.and_then(|code| u32::from_str_radix(code, radix).ok()).and_then(char::from_u32);
        Escape { letter, length: code.map_or(1 + kind.len_utf8(), |_| from + digits) }
    };
    match kind {
        'a' => simple('\u{7}'),
        'b' => simple('\u{8}'),
        'f' => simple('\u{c}'),
        'n' => simple('\n'),
        'r' => simple('\r'),
        't' => simple('\t'),
        'v' => simple('\u{b}'),
        '"' | '\'' | '\\' | '?' | '`' => simple(kind),
        'x' | 'X' => coded(2, 2, 16),
        'u' => coded(2, 4, 16),
        'U' => coded(2, 8, 16),
        '0'..='3' => coded(1, 3, 8),
        _ => Escape { letter: None, length: 1 + kind.len_utf8() },
    }
}
