//! Passing over a value of any depth without recursion, to keep its text.

use super::reader::{DEPTH_LIMIT, too_deep};
use super::{DecodeError, Reader};
use crate::kind::Kind;

/// Which of the arrays and objects that are open is which: one bit each, the innermost lowest.
#[derive(Default)]
struct Open {
    objects: u128,
    count: u8,
}

impl Open {
    fn push(&mut self, object: bool) {
        self.objects = self.objects << 1 | u128::from(object);
        self.count += 1;
    }

    fn pop(&mut self) {
        self.objects >>= 1;
        self.count -= 1;
    }

    fn in_object(&self) -> bool {
        self.objects & 1 == 1
    }
}

impl<'a> Reader<'a> {
    /// Takes the next value and gives its text, from its first character to its last.
    pub(crate) fn raw_text(&mut self) -> Result<&'a str, DecodeError> {
        self.peek()?;
        let (text, start) = (self.text, self.at());
        let mut open = Open::default();
        loop {
            let entered = self.pass_one(&mut open)?;
            if !entered && !self.pass_ends(&mut open)? {
                break;
            }
        }
        Ok(text.get(start..self.at()).unwrap_or_default())
    }

    /// Passes a scalar or an empty array or object, or enters one; true if it entered one.
    fn pass_one(&mut self, open: &mut Open) -> Result<bool, DecodeError> {
        let kind = self.peek()?;
        if let Some(budget) = self.budget {
            budget.pass()?;
        }
        let object = match kind {
            Kind::Null => return self.null().map(|()| false),
            Kind::Bool => return self.boolean().map(|_| false),
            Kind::Number => return self.number_text().map(|_| false),
            Kind::String => {
                let at = self.at();
                return match self.jiter.known_bytes() {
                    Ok(_) => Ok(false),
                    Err(error) => self.pass_string(at, &error).map(|()| false),
                };
            }
            Kind::Array => false,
            Kind::Object => true,
        };
        if self.depth + open.count >= DEPTH_LIMIT {
            return Err(too_deep());
        }
        let filled = if object {
            let at = self.at() + 1;
            match self.jiter.next_object_bytes() {
                Ok(key) => key.is_some(),
                Err(error) => self.pass_key(at, &error)?,
            }
        } else {
            self.jiter.known_array().map_err(|error| self.malformed(&error))?.is_some()
        };
        if filled {
            open.push(object);
        }
        Ok(filled)
    }

    /// Passes the ends that follow a value; true if another value follows in what is still open.
    fn pass_ends(&mut self, open: &mut Open) -> Result<bool, DecodeError> {
        while open.count > 0 {
            let more = if open.in_object() {
                let at = self.at();
                match self.jiter.next_key_bytes() {
                    Ok(key) => key.is_some(),
                    Err(error) => self.pass_key(at, &error)?,
                }
            } else {
                self.jiter.array_step().map_err(|error| self.malformed(&error))?.is_some()
            };
            if more {
                return Ok(true);
            }
            open.pop();
        }
        Ok(false)
    }
}
