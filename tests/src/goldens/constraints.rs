// @generated from specs/constraints by `cargo xtask regenerate`. Changes made here are lost.

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

rt::newtype! {
    /// The value `Text`.
    ///
    /// At least `1` characters; at most `9` characters; matches `^a`; in the form `hostname`.
    pub struct Text(String);
}

/// The object `Part`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `name`.
    ///
    /// `name`; not said whether required.
    pub name: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Part {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// The member `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Part {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            name: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["id", "name"])? {
            match index {
                0 => object.member(r, &mut value.id)?,
                _ => object.member(r, &mut value.name)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Part {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("id", &self.id);
        o.member("name", &self.name);
        o.extra(&self.extra);
        o.end();
    }
}

/// The value `Parts`.
///
/// At least `1` items; at most `9` items; no two items with the same `id`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts(
    /// The value on the wire.
    pub Vec<Part>,
);

impl From<Vec<Part>> for Parts {
    fn from(inner: Vec<Part>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[Part; LENGTH]> for Parts {
    fn from(items: [Part; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<Part> for Parts {
    fn from_iter<I: IntoIterator<Item = Part>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Parts {
    type Item = Part;
    type IntoIter = <Vec<Part> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Parts {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Parts {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Names`.
///
/// No item twice.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Names(
    /// The value on the wire.
    pub Vec<String>,
);

impl From<Vec<String>> for Names {
    fn from(inner: Vec<String>) -> Self {
        Self(inner)
    }
}

impl<const LENGTH: usize> From<[String; LENGTH]> for Names {
    fn from(items: [String; LENGTH]) -> Self {
        Self(items.into())
    }
}

impl FromIterator<String> for Names {
    fn from_iter<I: IntoIterator<Item = String>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl IntoIterator for Names {
    type Item = String;
    type IntoIter = <Vec<String> as IntoIterator>::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl rt::ReadJson for Names {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Names {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

/// The value `Sizes`.
///
/// At least `1` members; at most `3` members.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Sizes(
    /// The value on the wire.
    pub rt::Map<rt::Integer>,
);

impl From<rt::Map<rt::Integer>> for Sizes {
    fn from(inner: rt::Map<rt::Integer>) -> Self {
        Self(inner)
    }
}

impl rt::ReadJson for Sizes {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        rt::ReadJson::read(r).map(Self)
    }
}

impl rt::WriteJson for Sizes {
    fn write(&self, w: &mut rt::Writer) {
        rt::WriteJson::write(&self.0, w);
    }
}

rt::newtype! {
    /// The value `Share`.
    ///
    /// At least `0`; at most `100`; a multiple of `0.5`.
    pub struct Share(rt::Decimal);
}

rt::newtype! {
    /// The value `Inner`.
    ///
    /// More than `0`; less than `1`.
    pub struct Inner(rt::Decimal);
}

rt::closed_string_enum! {
    /// The set of values `Coded`.
    pub enum Coded {
        /// `"DE"` on the wire.
        De = "DE",
        /// `"FR"` on the wire.
        Fr = "FR",
    }
}

/// The object `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `text`.
    ///
    /// `text`; not said whether required.
    pub text: Option<Text>,
    /// The member `parts`.
    ///
    /// `parts`; not said whether required.
    pub parts: Option<Parts>,
    /// The member `names`.
    ///
    /// `names`; not said whether required.
    pub names: Option<Names>,
    /// The member `sizes`.
    ///
    /// `sizes`; not said whether required.
    pub sizes: Option<Sizes>,
    /// The member `coded`.
    ///
    /// `coded`; not said whether required.
    pub coded: Option<Coded>,
    /// The member `price`.
    ///
    /// `price`; not said whether required; at least `0`; at most `99.99`; a multiple of `0.01`.
    pub price: Option<rt::Decimal>,
    /// The member `mail`.
    ///
    /// `mail`; not said whether required; in the form `email`.
    pub mail: Option<String>,
    /// The member `both`.
    ///
    /// `both`; not said whether required; at least `1` items; at most `3` items; no item twice.
    pub both: Option<Vec<rt::Integer>>,
    /// The member `inner`.
    ///
    /// `inner`; not said whether required; at most `2` items.
    pub inner: Option<Vec<Vec<String>>>,
    /// The member `words`.
    ///
    /// `words`; not said whether required; at least `1` members; at most `2` members.
    pub words: Option<rt::Map<String>>,
    /// The member `own`.
    ///
    /// `own`; not said whether required; no two items with the same `id`.
    pub own: Option<Vec<Part>>,
    /// The member `strict`.
    ///
    /// `strict`; not said whether required.
    pub strict: Option<ThingStrict>,
    /// The member `share`.
    ///
    /// `share`; not said whether required.
    pub share: Option<Share>,
    /// The member `between`.
    ///
    /// `between`; not said whether required.
    pub between: Option<Inner>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl Thing {
    /// An empty one.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
    /// The member `text`.
    #[must_use]
    pub fn text(mut self, text: Text) -> Self {
        self.text = Some(text);
        self
    }
    /// The member `parts`.
    #[must_use]
    pub fn parts(mut self, parts: impl Into<Parts>) -> Self {
        self.parts = Some(parts.into());
        self
    }
    /// The member `names`.
    #[must_use]
    pub fn names(mut self, names: impl Into<Names>) -> Self {
        self.names = Some(names.into());
        self
    }
    /// The member `sizes`.
    #[must_use]
    pub fn sizes(mut self, sizes: impl Into<Sizes>) -> Self {
        self.sizes = Some(sizes.into());
        self
    }
    /// The member `coded`.
    #[must_use]
    pub fn coded(mut self, coded: Coded) -> Self {
        self.coded = Some(coded);
        self
    }
    /// The member `price`.
    #[must_use]
    pub fn price(mut self, price: impl Into<rt::Decimal>) -> Self {
        self.price = Some(price.into());
        self
    }
    /// The member `mail`.
    #[must_use]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }
    /// The member `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<Vec<rt::Integer>>) -> Self {
        self.both = Some(both.into());
        self
    }
    /// The member `inner`.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<Vec<Vec<String>>>) -> Self {
        self.inner = Some(inner.into());
        self
    }
    /// The member `words`.
    #[must_use]
    pub fn words(mut self, words: impl Into<rt::Map<String>>) -> Self {
        self.words = Some(words.into());
        self
    }
    /// The member `own`.
    #[must_use]
    pub fn own(mut self, own: impl Into<Vec<Part>>) -> Self {
        self.own = Some(own.into());
        self
    }
    /// The member `strict`.
    #[must_use]
    pub fn strict(mut self, strict: ThingStrict) -> Self {
        self.strict = Some(strict);
        self
    }
    /// The member `share`.
    #[must_use]
    pub fn share(mut self, share: Share) -> Self {
        self.share = Some(share);
        self
    }
    /// The member `between`.
    #[must_use]
    pub fn between(mut self, between: Inner) -> Self {
        self.between = Some(between);
        self
    }
    /// Sets a member that the page does not list.
    #[must_use]
    pub fn member(mut self, name: &str, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name, value);
        self
    }
}

impl rt::ReadJson for Thing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            text: None,
            parts: None,
            names: None,
            sizes: None,
            coded: None,
            price: None,
            mail: None,
            both: None,
            inner: None,
            words: None,
            own: None,
            strict: None,
            share: None,
            between: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next(
                r,
                &[
                    "text",
                    "parts",
                    "names",
                    "sizes",
                    "coded",
                    "price",
                    "mail",
                    "both",
                    "inner",
                    "words",
                    "own",
                    "strict",
                    "share",
                    "between",
                ],
            )?
        {
            match index {
                0 => object.member(r, &mut value.text)?,
                1 => object.member(r, &mut value.parts)?,
                2 => object.member(r, &mut value.names)?,
                3 => object.member(r, &mut value.sizes)?,
                4 => object.member(r, &mut value.coded)?,
                5 => object.member(r, &mut value.price)?,
                6 => object.member(r, &mut value.mail)?,
                7 => object.member(r, &mut value.both)?,
                8 => object.member(r, &mut value.inner)?,
                9 => object.member(r, &mut value.words)?,
                10 => object.member(r, &mut value.own)?,
                11 => object.member(r, &mut value.strict)?,
                12 => object.member(r, &mut value.share)?,
                _ => object.member(r, &mut value.between)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Thing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.member("text", &self.text);
        o.member("parts", &self.parts);
        o.member("names", &self.names);
        o.member("sizes", &self.sizes);
        o.member("coded", &self.coded);
        o.member("price", &self.price);
        o.member("mail", &self.mail);
        o.member("both", &self.both);
        o.member("inner", &self.inner);
        o.member("words", &self.words);
        o.member("own", &self.own);
        o.member("strict", &self.strict);
        o.member("share", &self.share);
        o.member("between", &self.between);
        o.extra(&self.extra);
        o.end();
    }
}

rt::closed_string_enum! {
    /// The set of values `ThingStrict`.
    pub enum ThingStrict {
        /// `"a"` on the wire.
        A = "a",
        /// `"b"` on the wire.
        B = "b",
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
)]
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

impl rt::Validate for super::types::Text {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::min_length(&self.0, 1) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Text.minLength",
                    keyword: "minLength",
                    sentence: "at least 1 character",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.0),
            );
        }
        if !rt::constraint::max_length(&self.0, 9) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Text.maxLength",
                    keyword: "maxLength",
                    sentence: "at most 9 characters",
                    source: "Made up / all",
                },
                &rt::constraint::found::Length(&self.0),
            );
        }
        if !self.0.starts_with("a") {
            out.broken(
                at,
                &rt::Rule {
                    id: "Text.pattern",
                    keyword: "pattern",
                    sentence: "text that matches `^a`",
                    source: "Made up / all",
                },
            );
        }
        if !rt::constraint::format::hostname(&self.0) {
            out.broken(
                at,
                &rt::Rule {
                    id: "Text.format",
                    keyword: "format",
                    sentence: "the name of a host",
                    source: "Made up / all",
                },
            );
        }
    }
}

impl rt::Validate for super::types::Part {
    type Context = ();
}

impl rt::Validate for super::types::Parts {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::min_items(self.0.len(), 1) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Parts.minItems",
                    keyword: "minItems",
                    sentence: "at least 1 item",
                    source: "Made up / all",
                },
                &rt::constraint::found::Items(self.0.len()),
            );
        }
        if !rt::constraint::max_items(self.0.len(), 9) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Parts.maxItems",
                    keyword: "maxItems",
                    sentence: "at most 9 items",
                    source: "Made up / all",
                },
                &rt::constraint::found::Items(self.0.len()),
            );
        }
        if let Err(position) = rt::constraint::unique_by(
            &self.0,
            |item| item.id.as_ref(),
        ) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Parts.uniqueBy",
                    keyword: "uniqueBy",
                    sentence: "no two items with the same `id`",
                    source: "Made up / all",
                },
                &rt::constraint::found::Repeats(position),
            );
        }
    }
}

impl rt::Validate for super::types::Names {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Err(position) = rt::constraint::unique_items(&self.0) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Names.uniqueItems",
                    keyword: "uniqueItems",
                    sentence: "no item twice",
                    source: "Made up / all",
                },
                &rt::constraint::found::Repeats(position),
            );
        }
        for (index, item) in self.0.iter().enumerate() {
            if !rt::constraint::max_length(item, 3) {
                out.broken_by(
                    &at.index(index),
                    &rt::Rule {
                        id: "Names[].maxLength",
                        keyword: "maxLength",
                        sentence: "at most 3 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(item),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Sizes {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::min_properties(self.0.len(), 1) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Sizes.minProperties",
                    keyword: "minProperties",
                    sentence: "at least 1 member",
                    source: "Made up / all",
                },
                &rt::constraint::found::Properties(self.0.len()),
            );
        }
        if !rt::constraint::max_properties(self.0.len(), 3) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Sizes.maxProperties",
                    keyword: "maxProperties",
                    sentence: "at most 3 members",
                    source: "Made up / all",
                },
                &rt::constraint::found::Properties(self.0.len()),
            );
        }
        for (key, item) in self.0.iter() {
            if !rt::constraint::exclusive_minimum(
                item,
                rt::constraint::Limit::Whole(0),
            ) {
                out.broken_by(
                    &at.key(key),
                    &rt::Rule {
                        id: "Sizes[].exclusiveMinimum",
                        keyword: "exclusiveMinimum",
                        sentence: "above 0",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(item),
                );
            }
            if !rt::constraint::exclusive_maximum(
                item,
                rt::constraint::Limit::Whole(100),
            ) {
                out.broken_by(
                    &at.key(key),
                    &rt::Rule {
                        id: "Sizes[].exclusiveMaximum",
                        keyword: "exclusiveMaximum",
                        sentence: "below 100",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(item),
                );
            }
        }
    }
}

impl rt::Validate for super::types::Share {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::minimum(&self.0, rt::constraint::Limit::Whole(0)) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Share.minimum",
                    keyword: "minimum",
                    sentence: "at least 0",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
        if !rt::constraint::maximum(&self.0, rt::constraint::Limit::Whole(100)) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Share.maximum",
                    keyword: "maximum",
                    sentence: "at most 100",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
        if !rt::constraint::multiple_of(&self.0, rt::constraint::Limit::Exact("0.5")) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Share.multipleOf",
                    keyword: "multipleOf",
                    sentence: "a multiple of 0.5",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Inner {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if !rt::constraint::exclusive_minimum(&self.0, rt::constraint::Limit::Whole(0)) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Inner.exclusiveMinimum",
                    keyword: "exclusiveMinimum",
                    sentence: "above 0",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
        if !rt::constraint::exclusive_maximum(&self.0, rt::constraint::Limit::Whole(1)) {
            out.broken_by(
                at,
                &rt::Rule {
                    id: "Inner.exclusiveMaximum",
                    keyword: "exclusiveMaximum",
                    sentence: "below 1",
                    source: "Made up / all",
                },
                &rt::constraint::found::Number(&self.0),
            );
        }
    }
}

impl rt::Validate for super::types::Coded {
    type Context = ();
}

impl rt::Validate for super::types::Thing {
    type Context = ();
    fn check(
        &self,
        context: &Self::Context,
        at: &rt::Path<'_>,
        out: &mut rt::Violations,
    ) {
        if let Some(value) = &self.text {
            rt::Validate::check(value, context, &at.name("text"), out);
        }
        if let Some(value) = &self.parts {
            rt::Validate::check(value, context, &at.name("parts"), out);
        }
        if let Some(value) = &self.names {
            rt::Validate::check(value, context, &at.name("names"), out);
        }
        if let Some(value) = &self.sizes {
            rt::Validate::check(value, context, &at.name("sizes"), out);
        }
        if let Some(value) = &self.price {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(0)) {
                out.broken_by(
                    &at.name("price"),
                    &rt::Rule {
                        id: "Thing.price.minimum",
                        keyword: "minimum",
                        sentence: "at least 0",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
            if !rt::constraint::maximum(value, rt::constraint::Limit::Exact("99.99")) {
                out.broken_by(
                    &at.name("price"),
                    &rt::Rule {
                        id: "Thing.price.maximum",
                        keyword: "maximum",
                        sentence: "at most 99.99",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
            if !rt::constraint::multiple_of(
                value,
                rt::constraint::Limit::Exact("0.01"),
            ) {
                out.broken_by(
                    &at.name("price"),
                    &rt::Rule {
                        id: "Thing.price.multipleOf",
                        keyword: "multipleOf",
                        sentence: "a multiple of 0.01",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
        if let Some(value) = &self.mail {
            if !rt::constraint::format::email(value) {
                out.broken(
                    &at.name("mail"),
                    &rt::Rule {
                        id: "Thing.mail.format",
                        keyword: "format",
                        sentence: "an e-mail address",
                        source: "Made up / all",
                    },
                );
            }
        }
        if let Some(value) = &self.both {
            if !rt::constraint::min_items(value.len(), 1) {
                out.broken_by(
                    &at.name("both"),
                    &rt::Rule {
                        id: "Thing.both.minItems",
                        keyword: "minItems",
                        sentence: "at least 1 item",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
            if !rt::constraint::max_items(value.len(), 3) {
                out.broken_by(
                    &at.name("both"),
                    &rt::Rule {
                        id: "Thing.both.maxItems",
                        keyword: "maxItems",
                        sentence: "at most 3 items",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
            if let Err(position) = rt::constraint::unique_items(value) {
                out.broken_by(
                    &at.name("both"),
                    &rt::Rule {
                        id: "Thing.both.uniqueItems",
                        keyword: "uniqueItems",
                        sentence: "no item twice",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
        }
        if let Some(value) = &self.inner {
            if !rt::constraint::max_items(value.len(), 2) {
                out.broken_by(
                    &at.name("inner"),
                    &rt::Rule {
                        id: "Thing.inner.maxItems",
                        keyword: "maxItems",
                        sentence: "at most 2 items",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Items(value.len()),
                );
            }
            for (index, item) in value.iter().enumerate() {
                if !rt::constraint::max_items(item.len(), 2) {
                    out.broken_by(
                        &at.name("inner").index(index),
                        &rt::Rule {
                            id: "Thing.inner[].maxItems",
                            keyword: "maxItems",
                            sentence: "at most 2 items",
                            source: "Made up / all",
                        },
                        &rt::constraint::found::Items(item.len()),
                    );
                }
                for (index_2, item) in item.iter().enumerate() {
                    if !rt::constraint::min_length(item, 1) {
                        out.broken_by(
                            &at.name("inner").index(index).index(index_2),
                            &rt::Rule {
                                id: "Thing.inner[][].minLength",
                                keyword: "minLength",
                                sentence: "at least 1 character",
                                source: "Made up / all",
                            },
                            &rt::constraint::found::Length(item),
                        );
                    }
                }
            }
        }
        if let Some(value) = &self.words {
            if !rt::constraint::min_properties(value.len(), 1) {
                out.broken_by(
                    &at.name("words"),
                    &rt::Rule {
                        id: "Thing.words.minProperties",
                        keyword: "minProperties",
                        sentence: "at least 1 member",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Properties(value.len()),
                );
            }
            if !rt::constraint::max_properties(value.len(), 2) {
                out.broken_by(
                    &at.name("words"),
                    &rt::Rule {
                        id: "Thing.words.maxProperties",
                        keyword: "maxProperties",
                        sentence: "at most 2 members",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Properties(value.len()),
                );
            }
        }
        if let Some(value) = &self.own {
            if let Err(position) = rt::constraint::unique_by(
                value,
                |item| item.id.as_ref(),
            ) {
                out.broken_by(
                    &at.name("own"),
                    &rt::Rule {
                        id: "Thing.own.uniqueBy",
                        keyword: "uniqueBy",
                        sentence: "no two items with the same `id`",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Repeats(position),
                );
            }
        }
        if let Some(value) = &self.share {
            rt::Validate::check(value, context, &at.name("share"), out);
        }
        if let Some(value) = &self.between {
            rt::Validate::check(value, context, &at.name("between"), out);
        }
    }
}

impl rt::Validate for super::types::ThingStrict {
    type Context = ();
}
}

pub use self::types::*;
#[doc(no_inline)]
pub use ::specwright_runtime as runtime;
