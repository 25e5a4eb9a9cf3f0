//! Functions of the runtime's `rule` module, which conditions are compiled to.

/// A function that is given the values of its arguments. The runtime documents each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleFunction {
    /// `add`
    Add,
    /// `both_null`
    BothNull,
    /// `certain`
    Certain,
    /// `collect`
    Collect,
    /// `concat`
    Concat,
    /// `contains`
    Contains,
    /// `count`
    Count,
    /// `divide`
    Divide,
    /// `divide_whole`
    DivideWhole,
    /// `element`
    Element,
    /// `ends_with`
    EndsWith,
    /// `entry`
    Entry,
    /// `equal`
    Equal,
    /// `equal_lists`
    EqualLists,
    /// `greater`
    Greater,
    /// `greater_or_equal`
    GreaterOrEqual,
    /// `has_key`
    HasKey,
    /// `int_of_text`
    IntOfText,
    /// `is_in`
    IsIn,
    /// `is_null`
    IsNull,
    /// `json`
    Json,
    /// `json_boolean`
    JsonBoolean,
    /// `json_has`
    JsonHas,
    /// `json_item`
    JsonItem,
    /// `json_member`
    JsonMember,
    /// `json_number`
    JsonNumber,
    /// `json_text`
    JsonText,
    /// `keys`
    Keys,
    /// `less`
    Less,
    /// `less_or_equal`
    LessOrEqual,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `multiply`
    Multiply,
    /// `negate`
    Negate,
    /// `not`
    Not,
    /// `nth`
    Nth,
    /// `number_of_text`
    NumberOfText,
    /// `owned`
    Owned,
    /// `remainder`
    Remainder,
    /// `size_of_list`
    SizeOfList,
    /// `size_of_map`
    SizeOfMap,
    /// `size_of_text`
    SizeOfText,
    /// `starts_with`
    StartsWith,
    /// `subtract`
    Subtract,
    /// `sum`
    Sum,
    /// `text_of_boolean`
    TextOfBoolean,
    /// `text_of_json`
    TextOfJson,
    /// `text_of_number`
    TextOfNumber,
    /// `text_of_uuid`
    TextOfUuid,
    /// `truncate`
    Truncate,
    /// `written`
    Written,
}

impl RuleFunction {
    /// Its name in the runtime.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::BothNull => "both_null",
            Self::Certain => "certain",
            Self::Collect => "collect",
            Self::Concat => "concat",
            Self::Contains => "contains",
            Self::Count => "count",
            Self::Divide => "divide",
            Self::DivideWhole => "divide_whole",
            Self::Element => "element",
            Self::EndsWith => "ends_with",
            Self::Entry => "entry",
            Self::Equal => "equal",
            Self::EqualLists => "equal_lists",
            Self::Greater => "greater",
            Self::GreaterOrEqual => "greater_or_equal",
            Self::HasKey => "has_key",
            Self::IntOfText => "int_of_text",
            Self::IsIn => "is_in",
            Self::IsNull => "is_null",
            Self::Json => "json",
            Self::JsonBoolean => "json_boolean",
            Self::JsonHas => "json_has",
            Self::JsonItem => "json_item",
            Self::JsonMember => "json_member",
            Self::JsonNumber => "json_number",
            Self::JsonText => "json_text",
            Self::Keys => "keys",
            Self::Less => "less",
            Self::LessOrEqual => "less_or_equal",
            Self::Max => "max",
            Self::Min => "min",
            Self::Multiply => "multiply",
            Self::Negate => "negate",
            Self::Not => "not",
            Self::Nth => "nth",
            Self::NumberOfText => "number_of_text",
            Self::Owned => "owned",
            Self::Remainder => "remainder",
            Self::SizeOfList => "size_of_list",
            Self::SizeOfMap => "size_of_map",
            Self::SizeOfText => "size_of_text",
            Self::StartsWith => "starts_with",
            Self::Subtract => "subtract",
            Self::Sum => "sum",
            Self::TextOfBoolean => "text_of_boolean",
            Self::TextOfJson => "text_of_json",
            Self::TextOfNumber => "text_of_number",
            Self::TextOfUuid => "text_of_uuid",
            Self::Truncate => "truncate",
            Self::Written => "written",
        }
    }
}

/// A function whose second argument is evaluated only if the first does not decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connective {
    /// `and`
    And,
    /// `or`
    Or,
}

impl Connective {
    /// Its name in the runtime.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::And => "and",
            Self::Or => "or",
        }
    }
}
