//! The tokens of JSON that is known to be well-formed, because this program wrote it. Whatever it is, reading it ends.

/// A scalar, or a bracket.
#[derive(Clone, Copy, Debug)]
pub(super) enum Token<'a> {
    Null,
    Boolean(bool),
    Number(&'a str),
    /// What stands between the quotes, with its escapes.
    String(&'a str),
    Array,
    Object,
    /// The end of an array, of an object, or of the text.
    Close,
}

/// The tokens of a text. Commas and colons are none: the order tells what they would.
pub(super) struct Tokens<'a>(&'a str);

impl<'a> Tokens<'a> {
    pub(super) const fn of(text: &'a str) -> Self {
        Self(text)
    }

    /// The next token.
    pub(super) fn token(&mut self) -> Token<'a> {
        let text = self.0.trim_start_matches([' ', '\t', '\n', '\r', ',', ':']);
        let Some(first) = text.bytes().next() else {
            self.0 = "";
            return Token::Close;
        };
        match first {
            b'"' => {
                let end = 1 + end_of_string(&text.as_bytes()[1..]);
                self.0 = text.get(end + 1..).unwrap_or_default();
                Token::String(text.get(1..end).unwrap_or_default())
            }
            b'[' => self.bracket(text, Token::Array),
            b'{' => self.bracket(text, Token::Object),
            b']' | b'}' => self.bracket(text, Token::Close),
            _ => {
                let end = text.find([' ', '\t', '\n', '\r', ',', ':', ']', '}']).unwrap_or(text.len());
                let (word, rest) = text.split_at(end);
                self.0 = rest;
                match word {
                    "null" => Token::Null,
                    "true" => Token::Boolean(true),
                    "false" => Token::Boolean(false),
                    _ => Token::Number(word),
                }
            }
        }
    }

    /// The first token of the next item of an array, or of the next name and value of an object.
    pub(super) fn item(&mut self) -> Option<Token<'a>> {
        match self.token() {
            Token::Close => None,
            token => Some(token),
        }
    }

    fn bracket(&mut self, text: &'a str, token: Token<'a>) -> Token<'a> {
        self.0 = &text[1..];
        token
    }
}

/// Where the quote is that ends the string.
fn end_of_string(bytes: &[u8]) -> usize {
    let mut escaped = false;
    let end = bytes.iter().position(|byte| match byte {
        _ if escaped => {
            escaped = false;
            false
        }
        b'\\' => {
            escaped = true;
            false
        }
        byte => *byte == b'"',
    });
    end.unwrap_or(bytes.len())
}

/// Appends the characters of a string in UTF-8, and half of a surrogate pair in the same manner.
pub(super) fn unescape(raw: &str, out: &mut Vec<u8>) {
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        let escape = rest[at + 1..].bytes().next().unwrap_or(b'\\');
        let mut length = if rest.len() > at + 1 && escape.is_ascii() { 2 } else { 1 };
        match escape {
            b'b' => out.push(0x08),
            b'f' => out.push(0x0c),
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'u' => {
                let first = unit(&rest[at..]).unwrap_or_default();
                let second = rest.get(at + 6..).and_then(unit).filter(|unit| (0xdc00..0xe000).contains(unit));
                let (code, units) = match second {
                    Some(second) if (0xd800..0xdc00).contains(&first) => {
                        (0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00), 2)
                    }
                    _ => (first, 1),
                };
                push(code, out);
                length = 6 * units;
            }
            other => out.push(other),
        }
        rest = rest.get(at + length..).unwrap_or_default();
    }
    out.extend_from_slice(rest.as_bytes());
}

/// The code unit of an escape such as `\u0041`.
fn unit(escape: &str) -> Option<u32> {
    let digits = escape.strip_prefix("\\u")?.get(..4)?;
    u32::from_str_radix(digits, 16).ok()
}

fn push(code: u32, out: &mut Vec<u8>) {
    match char::from_u32(code) {
        Some(character) => out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
        // Half of a surrogate pair: three bytes, which no character has.
        None => {
            out.extend([code >> 12 & 0x0f | 0xe0, code >> 6 & 0x3f | 0x80, code & 0x3f | 0x80].map(|byte| byte as u8))
        }
    }
}
