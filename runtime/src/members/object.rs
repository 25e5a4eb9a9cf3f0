//! Reading an object member by member, the quick way that plain structs use.

use crate::drift::{Observed, Step};
use crate::json::{DecodeError, Mark, ReadJson, Reader, keep_last, same_json};
use crate::kind::Kind;
use crate::value::{Came, Extra, Json, Patch};

/// An object whose members are being taken.
///
/// Members whose names are not asked for, nulls where a value was documented, and what does not fit in an answer are kept by
/// themselves, under their documented names; they come out with [`Object::into_extra`]. Of two members with one name the last wins.
#[derive(Debug)]
pub struct Object {
    begun: bool,
    /// Where the next name is looked for first: services tend to keep the documented order.
    guess: usize,
    /// The name of the current member as it came.
    current: &'static str,
    /// The documented name of the current member.
    name: &'static str,
    unknown: Vec<(Box<str>, Json)>,
    nulls: Vec<&'static str>,
    unfit: Vec<Unfit>,
    /// Of members that have other spellings, those that came with a value: the documented name, and the spelling of the last.
    valued: Vec<(&'static str, &'static str)>,
    /// The constants that came, each with the value that came in its place, if another did.
    constants: Vec<(&'static str, Option<Json>)>,
    came: Came,
}

/// A member of an answer whose value is not of its type.
#[derive(Debug)]
struct Unfit {
    name: &'static str,
    json: Json,
    error: DecodeError,
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
            name: "",
            unknown: Vec::new(),
            nulls: Vec::new(),
            unfit: Vec::new(),
            valued: Vec::new(),
            constants: Vec::new(),
            came: Came::new(),
        }
    }

    /// Goes to the next member that has one of the `names` and gives the index of that name; `None` at the end.
    ///
    /// # Errors
    /// If the text is not well-formed JSON.
    pub fn next(&mut self, r: &mut Reader<'_>, names: &'static [&'static str]) -> Result<Option<usize>, DecodeError> {
        self.next_spelled(r, names, &[])
    }

    /// As [`Object::next`], where members may come in `other` spellings too, each with the index of the documented name; what is
    /// kept of such a member is kept under that name. A null replaces no value that came in another spelling.
    ///
    /// # Errors
    /// If the text is not well-formed JSON.
    pub fn next_spelled(
        &mut self,
        r: &mut Reader<'_>,
        names: &'static [&'static str],
        other: &'static [(&'static str, usize)],
    ) -> Result<Option<usize>, DecodeError> {
        loop {
            if let Some(name) = names.get(self.guess)
                && r.pass_plain_name(if self.begun { b',' } else { b'{' }, name)
            {
                self.begun = true;
                r.count()?;
                let index = self.goes_to(names, (name, self.guess));
                if !other.is_empty() && self.is_replaced(r)? {
                    continue;
                }
                return Ok(Some(index));
            }
            let at = r.at();
            let key = if self.begun { r.jiter.next_key() } else { r.jiter.known_object() };
            self.begun = true;
            let key = match key {
                Ok(Some(key)) => key,
                Ok(None) => {
                    r.leave();
                    return Ok(None);
                }
                Err(error) => return Err(r.no_name(at, &error)),
            };
            if let Some(budget) = r.budget {
                budget.count()?;
            }
            let found = match names.get(self.guess) {
                Some(name) if *name == key => Some((*name, self.guess)),
                _ => documented(names, key).or_else(|| other.iter().find(|(name, _)| *name == key).copied()),
            };
            if let Some(found) = found {
                let index = self.goes_to(names, found);
                if !other.is_empty() && self.is_replaced(r)? {
                    continue;
                }
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

    /// Passes over the current member if it is null and came with a value in another spelling.
    fn is_replaced(&mut self, r: &mut Reader<'_>) -> Result<bool, DecodeError> {
        let (current, name) = (self.current, self.name);
        let is_null = r.peek().map_err(|error| error.in_member(current))? == Kind::Null;
        if is_null && self.valued.iter().any(|(known, spelling)| *known == name && *spelling != current) {
            r.null().map_err(|error| error.in_member(current))?;
            return Ok(true);
        }
        self.valued.retain(|(known, _)| *known != name);
        if !is_null {
            self.valued.push((name, current));
        }
        Ok(false)
    }

    /// Makes the member that came under a name, which is that of this index, the current one.
    fn goes_to(&mut self, names: &'static [&'static str], (came, index): (&'static str, usize)) -> usize {
        self.guess = index + 1;
        self.current = came;
        self.name = names.get(index).copied().unwrap_or(came);
        index
    }

    /// Takes the value of the current member. Null empties the slot and is kept for [`Object::into_extra`]; it is not
    /// documented. So is a value of an answer that is no `T`, which is drift.
    ///
    /// # Errors
    /// If the value is no `T`, and not to be kept; the path has the member.
    pub fn member<T: ReadJson>(&mut self, r: &mut Reader<'_>, slot: &mut Option<T>) -> Result<(), DecodeError> {
        *slot = if self.take_null(r)? {
            if let Some(notes) = r.notes {
                notes.null(Some(self.current));
            }
            self.nulls.push(self.name);
            None
        } else {
            self.fitting(r)?
        };
        Ok(())
    }

    /// As [`Object::member`], where null is documented.
    ///
    /// # Errors
    /// If the value is no `T`; the path has the member.
    pub fn member_or_null<T: ReadJson>(&mut self, r: &mut Reader<'_>, slot: &mut Option<T>) -> Result<(), DecodeError> {
        *slot = if self.take_null(r)? {
            self.nulls.push(self.name);
            None
        } else {
            self.fitting(r)?
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
        self.forget_unfit();
        *slot = self.fitting(r)?;
        Ok(())
    }

    /// Takes the value of the current member where null has a meaning of its own.
    ///
    /// # Errors
    /// If the value is no `T`; the path has the member.
    pub fn patch<T: ReadJson>(&mut self, r: &mut Reader<'_>, slot: &mut Patch<T>) -> Result<(), DecodeError> {
        *slot = if self.take_null(r)? { Patch::Null } else { self.fitting(r)?.map_or(Patch::Absent, Patch::Value) };
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
        *slot = if self.take_null(r)? { Some(None) } else { self.fitting(r)?.map(Some) };
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
        if came { Ok(()) } else { Err(DecodeError::missing(name, "nothing")) }
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
        self.unknown.push((self.name.into(), value));
        Ok(())
    }

    /// The value of a required member after all members were taken.
    ///
    /// # Errors
    /// If the slot is empty; the error tells what does not fit and a null from a member that is not there.
    pub fn required<T>(&self, slot: Option<T>, name: &'static str) -> Result<T, DecodeError> {
        slot.ok_or_else(|| match self.unfit.iter().find(|unfit| unfit.name == name) {
            Some(unfit) => unfit.error.clone(),
            None => DecodeError::missing(name, if self.nulls.contains(&name) { "null" } else { "nothing" }),
        })
    }

    /// The list in a member after all members were taken, empty if it did not come or is null; what came is written then.
    pub fn listed<T: Default>(&mut self, slot: Option<T>, name: &'static str) -> T {
        slot.unwrap_or_else(|| {
            if !self.nulls.contains(&name) && !self.unfit.iter().any(|unfit| unfit.name == name) {
                self.came.without(name);
            }
            T::default()
        })
    }

    /// The members that were not asked for, in their order, then other values of constants, then the names whose values
    /// were null, and then what did not fit.
    pub fn into_extra(self) -> Extra {
        // As most objects are, which is worth looking at.
        if self.unknown.is_empty() && self.constants.is_empty() && self.nulls.is_empty() && self.unfit.is_empty() {
            return Extra::of(Vec::new(), self.came);
        }
        let constants = self.constants.into_iter().filter_map(|(name, other)| Some((name.into(), other?)));
        let nulls = self.nulls.into_iter().map(|name| (name.into(), Json::null()));
        let unfit = self.unfit.into_iter().map(|unfit| (unfit.name.into(), unfit.json));
        let mut members: Vec<(Box<str>, Json)> =
            self.unknown.into_iter().chain(constants).chain(nulls).chain(unfit).collect();
        keep_last(&mut members);
        Extra::of(members, self.came)
    }

    /// Takes a null if one comes, and forgets an earlier null of the same name, or what did not fit.
    fn take_null(&mut self, r: &mut Reader<'_>) -> Result<bool, DecodeError> {
        let (current, name) = (self.current, self.name);
        self.forget_unfit();
        if !self.nulls.is_empty() {
            self.nulls.retain(|null| *null != name);
        }
        if r.is_plainly_no_null() {
            return Ok(false);
        }
        let null = r.peek().map_err(|error| error.in_member(current))? == Kind::Null;
        if null {
            r.null().map_err(|error| error.in_member(current))?;
        }
        Ok(null)
    }

    /// Forgets an earlier value of the current member that did not fit.
    fn forget_unfit(&mut self) {
        let name = self.name;
        if !self.unfit.is_empty() {
            self.unfit.retain(|unfit| unfit.name != name);
        }
    }

    /// The value of the current member; `None` if it does not fit and is kept.
    fn fitting<T: ReadJson>(&mut self, r: &mut Reader<'_>) -> Result<Option<T>, DecodeError> {
        let mark = r.mark();
        match self.value(r) {
            Ok(value) => Ok(Some(value)),
            Err(error) => self.keep_unfit(r, mark, error).map(|()| None),
        }
    }

    #[cold]
    #[inline(never)]
    fn keep_unfit(&mut self, r: &mut Reader<'_>, mark: Mark, mut error: DecodeError) -> Result<(), DecodeError> {
        let Some(json) = r.pass_unfit(mark, &mut error).map(Json::checked) else { return Err(error) };
        self.unfit.push(Unfit { name: self.name, json, error });
        Ok(())
    }

    fn value<T: ReadJson>(&self, r: &mut Reader<'_>) -> Result<T, DecodeError> {
        r.step_in(|| Step::Name(self.current));
        let value = T::read(r).map_err(|error| error.in_member(self.current))?;
        r.step_out();
        Ok(value)
    }
}

/// A documented name with its index.
fn documented(names: &[&'static str], key: &str) -> Option<(&'static str, usize)> {
    names.iter().zip(0..).find(|(name, _)| **name == key).map(|(name, index)| (*name, index))
}
