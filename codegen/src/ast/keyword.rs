//! The form of the keyword table: what a keyword may hold, and which keywords belong where.

/// One keyword of a place.
#[derive(Debug)]
pub struct Keyword {
    /// The word.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether the place cannot do without it.
    pub required: bool,
    /// What it says, for the manual and for editors.
    pub doc: &'static str,
}

impl Keyword {
    /// A keyword that may be left out.
    #[must_use]
    pub const fn new(name: &'static str, shape: Shape, doc: &'static str) -> Self {
        Self { name, shape, required: false, doc }
    }

    /// A keyword that has to be there.
    #[must_use]
    pub const fn required(name: &'static str, shape: Shape, doc: &'static str) -> Self {
        Self { name, shape, required: true, doc }
    }
}

/// A kind of map in a spec and the keywords it knows.
#[derive(Debug)]
pub struct MapKind {
    /// Its name in messages and in the manual: `an operation`.
    pub name: &'static str,
    /// What it describes.
    pub doc: &'static str,
    /// Its keywords, in groups that places share.
    pub groups: &'static [&'static [Keyword]],
    /// Example in the manual.
    pub example: &'static str,
}

impl MapKind {
    /// All its keywords.
    pub fn keywords(&self) -> impl Iterator<Item = &'static Keyword> + use<> {
        self.groups.iter().flat_map(|group| group.iter())
    }

    /// The keyword of that name.
    #[must_use]
    pub fn keyword(&self, name: &str) -> Option<&'static Keyword> {
        self.groups.iter().find_map(|group| group.iter().find(|keyword| keyword.name == name))
    }
}

/// What a keyword may hold.
#[derive(Debug)]
pub enum Shape {
    /// Words for people.
    Text,
    /// Text that is taken as it is.
    Verbatim,
    /// A whole number of at least 0.
    Count,
    /// True or false.
    Boolean,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// Any scalar, list or map, as JSON.
    Literal,
    /// A number, as JSON.
    Number,
    /// A type: `list<T>?`.
    Type,
    /// A condition in CEL.
    Expression,
    /// `document / section`.
    Source,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list.
    List(&'static Shape),
    /// One, or a list.
    OneOrMore(&'static Shape),
    /// A map whose keys the author chooses.
    Map(KeyForm, &'static Shape),
    /// A map with keywords.
    Block(fn() -> &'static MapKind),
    /// What a single value, a map or a list may be here.
    ByKind {
        /// A single value.
        scalar: Option<&'static Shape>,
        /// A map.
        map: Option<&'static Shape>,
        /// A list.
        list: Option<&'static Shape>,
    },
}

impl Shape {
    /// Whether what several files say under one keyword is put together.
    #[must_use]
    pub const fn is_merged(&self) -> bool {
        matches!(self, Self::Map(..) | Self::List(_))
    }
}

/// The form of keys that the author chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyForm {
    /// A name of ours: `lower-case` or `UpperCase`.
    Name,
    /// A name on the wire.
    Wire,
    /// A name on the wire with an optional `!` or `?` behind it.
    Marked,
    /// A status: `200`, `4XX`, `default`.
    Status,
    /// `resource.method`.
    Operation,
    /// A value on the wire.
    Value,
}
