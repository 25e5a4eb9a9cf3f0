//! Named scalars and enumerations.

use specwright_runtime::{self as rt, Uuid};

rt::newtype! {
    #[copy]
    /// Which member.
    pub struct MemberId(Uuid);
}

rt::newtype! {
    /// A key of a plan.
    pub struct PlanKey(String);
}

rt::string_enum! {
    /// Which way a list is sorted.
    pub enum SortDirection {
        /// Upwards.
        Ascending = "Ascending",
        /// Downwards.
        Descending = "Descending",
    }
}

rt::integer_enum! {
    /// How far a request is.
    pub enum Status {
        /// Not known.
        Unspecified = 0,
        /// Waiting.
        Pending = 1,
    }
}
