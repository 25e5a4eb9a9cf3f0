//! Protocol buffers as text, as far as the suite of CEL uses it.

/// A message: fields in their order.
#[derive(Debug, Default)]
pub(crate) struct Message(Vec<(String, Value)>);

/// What a field holds.
#[derive(Debug)]
pub(crate) enum Value {
    /// Text; bytes that are no UTF-8 are replaced.
    Text(String),
    /// A number or a word, as it is written.
    Word(String),
    /// A message.
    Message(Message),
}

impl Message {
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Value> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value)
    }

    pub(crate) fn messages<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Message> {
        self.all(name).filter_map(|value| if let Value::Message(message) = value { Some(message) } else { None })
    }

    pub(crate) fn message<'a>(&'a self, name: &'a str) -> Option<&'a Message> {
        self.messages(name).next()
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.iter().find_map(|(known, value)| match value {
            Value::Text(text) if known == name => Some(text.as_str()),
            _ => None,
        })
    }

    pub(crate) fn word(&self, name: &str) -> Option<&str> {
        self.0.iter().find_map(|(known, value)| match value {
            Value::Word(word) if known == name => Some(word.as_str()),
            _ => None,
        })
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

/// Reads a message.
pub(crate) fn read(text: &str) -> Message {
    let mut reader = Reader { rest: text };
    let message = reader.fields();
    assert!(reader.rest.is_empty(), "unread: {}", reader.rest.chars().take(40).collect::<String>());
    message
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn skip(&mut self) {
        loop {
            self.rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == ';');
            if !self.rest.starts_with('#') {
                return;
            }
            self.rest = self.rest.split_once('\n').map_or("", |(_, rest)| rest);
        }
    }

    fn eat(&mut self, mark: char) -> bool {
        self.skip();
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn word(&mut self) -> String {
        self.skip();
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || "_.+-/".contains(c))).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word.to_owned()
    }

    fn fields(&mut self) -> Message {
        let mut message = Message::default();
        loop {
            self.skip();
            if self.rest.is_empty() || self.rest.starts_with(['}', '>']) {
                return message;
            }
            let name = if self.eat('[') {
                let name = self.word();
                assert!(self.eat(']'), "an extension ends");
                format!("[{name}]")
            } else {
                self.word()
            };
            self.eat(':');
            if self.eat('[') {
                while !self.eat(']') {
                    let value = self.value();
                    message.0.push((name.clone(), value));
                }
            } else {
                let value = self.value();
                message.0.push((name, value));
            }
        }
    }

    fn value(&mut self) -> Value {
        self.skip();
        if self.eat('{') || self.eat('<') {
            let message = self.fields();
            assert!(self.eat('}') || self.eat('>'), "a message ends");
            return Value::Message(message);
        }
        if self.rest.starts_with(['"', '\'']) {
            let mut bytes = Vec::new();
            while self.rest.starts_with(['"', '\'']) {
                self.string(&mut bytes);
                self.skip();
            }
            return Value::Text(String::from_utf8_lossy(&bytes).into_owned());
        }
        let word = self.word();
        assert!(!word.is_empty(), "a value: {}", self.rest.chars().take(40).collect::<String>());
        Value::Word(word)
    }

    fn string(&mut self, bytes: &mut Vec<u8>) {
        let mut chars = self.rest.chars();
        let quote = chars.next();
        while let Some(c) = chars.next() {
            match c {
                _ if Some(c) == quote => break,
                '\\' => escape(&mut chars, bytes),
                _ => bytes.extend(c.to_string().bytes()),
            }
        }
        self.rest = chars.as_str();
    }
}

fn escape(chars: &mut std::str::Chars<'_>, bytes: &mut Vec<u8>) {
    let number = |digits: String, radix: u32| u32::from_str_radix(&digits, radix).expect("an escape is a number");
    let take = |chars: &mut std::str::Chars<'_>, most: usize, radix: u32| {
        let mut digits = String::new();
        while digits.len() < most {
            match chars.clone().next().filter(|c| c.is_digit(radix)) {
                Some(digit) => digits.push(digit),
                None => break,
            }
            chars.next();
        }
        digits
    };
    match chars.clone().next() {
        Some('0'..='7') => bytes.push(number(take(chars, 3, 8), 8) as u8),
        Some(mark @ ('x' | 'X' | 'u' | 'U')) => {
            chars.next();
            let most = match mark {
                'u' => 4,
                'U' => 8,
                _ => 2,
            };
            let code = number(take(chars, most, 16), 16);
            if matches!(mark, 'x' | 'X') {
                bytes.push(code as u8);
            } else {
                bytes.extend(char::from_u32(code).expect("a character").to_string().bytes());
            }
        }
        Some(c) => {
            chars.next();
            bytes.push(match c {
                'n' => b'\n',
                'r' => b'\r',
                't' => b'\t',
                'a' => 7,
                'b' => 8,
                'f' => 12,
                'v' => 11,
                other => other as u8,
            });
        }
        None => {}
    }
}
