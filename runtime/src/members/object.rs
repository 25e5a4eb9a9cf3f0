//! Reading an object member by member, the quick way that plain structs use.

use crate::drift::{Observed, Step};
use crate::json::{DecodeError, ReadJson, Reader, keep_last, no_name, same_json};
use crate::kind::Kind;
use crate::value::{Came, Extra, Json, Patch};

/// An object whose members are being taken.
///
/// Members whose names are not asked for, and nulls where a value was documented, are kept by themselves; they come
/// out with [`Object::into_extra`]. Of two members with one name the last wins.
#[derive(Debug)]
pub struct Object {
    begun: bool,
    /// Where the next name is looked for first: services tend to keep the documented order.
    guess: usize,
    current: &'static str,
    unknown: Vec<(Box<str>, Json)>,
    nulls: Vec<&'static str>,
    /// The constants that came, each with the value that came in its place, if another did.
    constants: Vec<(&'static str, Option<Json>)>,
    came: Came,
}

impl Reader<'_> {
    /// Enters an object, whose members are then taken one by one.
    ///
    /// # Errors
    /// If the next value is no object or is nested too deep.
    pub fn object(&mut self) -> Result<Object, DecodeError> {
        if self.peek()? != Kind::Object {
            return Err(self.unexpected("an object"));
        }
        self.enter()?;
        Ok(Object::entered())
    }
}

impl Object {
    fn entered() -> Self {
        Self {
            begun: false,
            guess: 0,
            current: "",
            unknown: Vec::new(),
            nulls: Vec::new(),
            constants: Vec::new(),
            came: Came::new(),
        }
    }

    /// Goes to the next member that has one of the `names` and gives the index of that name; `None` at the end.
    ///
    /// # Errors
    /// If the text is not well-formed JSON.
    pub fn next(&mut self, r: &mut Reader<'_>, names: &'static [&'static str]) -> Result<Option<usize>, DecodeError> {
        loop {
            let (text, at) = (r.text, r.jiter.current_index());
            let key = if self.begun { r.jiter.next_key() } else { r.jiter.known_object() };
            self.begun = true;
            let key = match key {
                Ok(Some(key)) => key,
                Ok(None) => {
                    r.leave();
                    return Ok(None);
                }
                Err(error) => return Err(no_name(text, at, &error)),
            };
            if let Some(budget) = r.budget {
                budget.count()?;
            }
            let found = match names.get(self.guess) {
                Some(name) if *name == key => Some(self.guess),
                _ => names.iter().position(|name| *name == key),
            };
            if let Some(index) = found {
                self.guess = index + 1;
                self.current = names[index];
                return Ok(Some(index));
            }
            let key: Box<str> = key.into();
            let value = r.raw().map_err(|error| error.in_member(&key))?;
            if let Some(notes) = r.notes {
                notes.unknown(&key, value.as_str());
            }
            self.unknown.push((key, value));
        }
    }

    /// Takes the value of the current member. Null empties the slot and is kept for [`Object::into_extra`]; it is not
    /// documented.
    ///
    /// # Errors
    /// If the value is no `T`; the path has the member.
    pub fn member<T: ReadJson>(&mut self, r: &mut Reader<'_>, slot: &mut Option<T>) -> Result<(), DecodeError> {
        *slot = if self.take_null(r)? {
            if let Some(notes) = r.notes {
                notes.null(Some(self.current));
            }
            self.nulls.push(self.current);
            None
        } else {
            Some(self.value(r)?)
        };
        Ok(())
    }

    /// As [`Object::member`], where null is documented.
    ///
    /// # Errors
    /// If the value is no `T`; the path has the member.
    pub fn member_or_null<T: ReadJson>(&mut self, r: &mut Reader<'_>, slot: &mut Option<T>) -> Result<(), DecodeError> {
        *slot = if self.take_null(r)? {
            self.nulls.push(self.current);
            None
        } else {
            Some(self.value(r)?)
        };
        Ok(())
    }

    /// Takes the value of the current member, whose type has null as a value of its own.
    ///
    /// # Errors
    /// If the value is no `T`; the path has the member.
    pub fn member_with_null<T: ReadJson>(
        &mut self,
        r: &mut Reader<'_>,
        slot: &mut Option<T>,
    ) -> Result<(), DecodeError> {
        *slot = Some(self.value(r)?);
        Ok(())
    }

    /// Takes the value of the current member where null has a meaning of its own.
    ///
    /// # Errors
    /// If the value is no `T`; the path has the member.
    pub fn patch<T: ReadJson>(&mut self, r: &mut Reader<'_>, slot: &mut Patch<T>) -> Result<(), DecodeError> {
        *slot = if self.take_null(r)? { Patch::Null } else { Patch::Value(self.value(r)?) };
        Ok(())
    }

    /// Takes the value of the current member; null gives `Some(None)`.
    ///
    /// # Errors
    /// If the value is no `T`; the path has the member.
    pub fn nullable<T: ReadJson>(
        &mut self,
        r: &mut Reader<'_>,
        slot: &mut Option<Option<T>>,
    ) -> Result<(), DecodeError> {
        *slot = Some(if self.take_null(r)? { None } else { Some(self.value(r)?) });
        Ok(())
    }

    /// Takes the value of the constant `name`, which is documented to be always `json`. Any other value is kept for
    /// [`Object::into_extra`], and is then written in place of the constant.
    ///
    /// # Errors
    /// If the text is not well-formed JSON.
    pub fn constant(&mut self, r: &mut Reader<'_>, name: &'static str, json: &'static str) -> Result<(), DecodeError> {
        let value = r.raw().map_err(|error| error.in_member(self.current))?;
        let other = (!same_json(value.as_str(), json)).then_some(value);
        if let (Some(notes), Some(other)) = (r.notes, &other) {
            notes.value(Some(self.current), format!("always `{json}`"), Observed::json(other.as_str()));
        }
        self.came_constant(name, other);
        Ok(())
    }

    /// Takes the value of the constant `name` where there is no room for any other value than `json`.
    ///
    /// # Errors
    /// If it is another value; the path has the member.
    pub fn only(&mut self, r: &mut Reader<'_>, name: &'static str, json: &'static str) -> Result<(), DecodeError> {
        let value = r.raw().map_err(|error| error.in_member(self.current))?;
        if !same_json(value.as_str(), json) {
            return Err(DecodeError::new(json, "another value").showing(value.as_str()).in_member(self.current));
        }
        self.came_constant(name, None);
        Ok(())
    }

    /// Makes sure that a constant came. Nobody may say in the sender's name what the sender did not say.
    ///
    /// # Errors
    /// If it did not.
    pub fn expect_constant(&self, name: &'static str) -> Result<(), DecodeError> {
        let came = self.constants.iter().any(|(known, _)| *known == name);
        if came { Ok(()) } else { Err(DecodeError::new("a value", "nothing").in_member(name)) }
    }

    /// A constant that did not come is not written either.
    pub fn may_lack_constant(&mut self, name: &'static str) {
        if self.expect_constant(name).is_err() {
            self.came.without(name);
        }
    }

    fn came_constant(&mut self, name: &'static str, other: Option<Json>) {
        // Of two members with one name the last wins.
        match self.constants.iter_mut().find(|(known, _)| *known == name) {
            Some((_, value)) => *value = other,
            None => self.constants.push((name, other)),
        }
    }

    /// Passes over the value of the current member, keeping it for [`Object::into_extra`].
    ///
    /// # Errors
    /// If the text is not well-formed JSON.
    pub fn keep(&mut self, r: &mut Reader<'_>) -> Result<(), DecodeError> {
        let value = r.raw().map_err(|error| error.in_member(self.current))?;
        if let Some(notes) = r.notes {
            notes.unknown(self.current, value.as_str());
        }
        self.unknown.push((self.current.into(), value));
        Ok(())
    }

    /// The value of a required member after all members were taken.
    ///
    /// # Errors
    /// If the slot is empty; the error tells a null from a member that is not there.
    pub fn required<T>(&self, slot: Option<T>, name: &'static str) -> Result<T, DecodeError> {
        slot.ok_or_else(|| {
            let found = if self.nulls.contains(&name) { "null" } else { "nothing" };
            DecodeError::new("a value", found).in_member(name)
        })
    }

    /// The list in a member after all members were taken, empty if it did not come or is null; what came is written then.
    pub fn listed<T: Default>(&mut self, slot: Option<T>, name: &'static str) -> T {
        slot.unwrap_or_else(|| {
            if !self.nulls.contains(&name) {
                self.came.without(name);
            }
            T::default()
        })
    }

    /// The members that were not asked for, in their order, then other values of constants, and then the names whose
    /// values were null.
    pub fn into_extra(self) -> Extra {
        let constants = self.constants.into_iter().filter_map(|(name, other)| Some((name.into(), other?)));
        let nulls = self.nulls.into_iter().map(|name| (name.into(), Json::null()));
        let mut members: Vec<(Box<str>, Json)> = self.unknown.into_iter().chain(constants).chain(nulls).collect();
        keep_last(&mut members);
        Extra::of(members, self.came)
    }

    /// Takes a null if one comes, and forgets an earlier null of the same name.
    fn take_null(&mut self, r: &mut Reader<'_>) -> Result<bool, DecodeError> {
        let current = self.current;
        self.nulls.retain(|name| *name != current);
        let null = r.peek().map_err(|error| error.in_member(current))? == Kind::Null;
        if null {
            r.null().map_err(|error| error.in_member(current))?;
        }
        Ok(null)
    }

    fn value<T: ReadJson>(&self, r: &mut Reader<'_>) -> Result<T, DecodeError> {
        r.step_in(|| Step::Name(self.current));
        let value = T::read(r).map_err(|error| error.in_member(self.current))?;
        r.step_out();
        Ok(value)
    }
}
