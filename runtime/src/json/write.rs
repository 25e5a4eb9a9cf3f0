//! What can be written as JSON, and the impls for the types of the language.

use super::Writer;
use std::borrow::Cow;

/// A type that can be written as a JSON value.
pub trait WriteJson {
    /// Whether `==` tells exactly when two values are the same JSON, so that they need not be written to be compared.
    const EQUAL_AS_JSON: bool = false;

    /// Writes one value.
    fn write(&self, w: &mut Writer);

    /// True if a member with this value is left out of its object.
    fn is_absent(&self) -> bool {
        false
    }
}

impl Writer {
    /// Writes an array.
    pub fn list<T: WriteJson>(&mut self, items: &[T]) {
        self.out.push('[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            item.write(self);
        }
        self.out.push(']');
    }

    /// Writes an object of any member names; the names must differ.
    pub fn map<'v, T: WriteJson + 'v>(&mut self, entries: impl Iterator<Item = (&'v str, &'v T)>) {
        self.out.push('{');
        for (index, (name, value)) in entries.enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.string(name);
            self.out.push(':');
            value.write(self);
        }
        self.out.push('}');
    }
}

/// The value as JSON without white space.
pub fn to_string<T: WriteJson + ?Sized>(value: &T) -> String {
    let mut w = Writer::new();
    value.write(&mut w);
    w.into_string()
}

/// The value as JSON without white space, in UTF-8.
pub fn to_vec<T: WriteJson + ?Sized>(value: &T) -> Vec<u8> {
    to_string(value).into_bytes()
}

impl WriteJson for str {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.string(self);
    }
}

impl WriteJson for String {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.string(self);
    }
}

impl WriteJson for bool {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.boolean(*self);
    }
}

impl WriteJson for i32 {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.integer(i64::from(*self));
    }
}

impl WriteJson for i64 {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.integer(*self);
    }
}

impl WriteJson for () {
    fn write(&self, w: &mut Writer) {
        w.null();
    }
}

impl<T: WriteJson> WriteJson for [T] {
    fn write(&self, w: &mut Writer) {
        w.list(self);
    }
}

impl<T: WriteJson> WriteJson for Vec<T> {
    fn write(&self, w: &mut Writer) {
        w.list(self);
    }
}

impl<T: WriteJson> WriteJson for Option<T> {
    fn write(&self, w: &mut Writer) {
        match self {
            Some(value) => value.write(w),
            None => w.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: WriteJson + ?Sized> WriteJson for Box<T> {
    const EQUAL_AS_JSON: bool = T::EQUAL_AS_JSON;

    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: WriteJson + ?Sized> WriteJson for &T {
    const EQUAL_AS_JSON: bool = T::EQUAL_AS_JSON;

    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: WriteJson + ToOwned + ?Sized> WriteJson for Cow<'_, T> {
    const EQUAL_AS_JSON: bool = T::EQUAL_AS_JSON;

    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}
