//! What a service does with two vendors, twice: with generated crates, and by hand. A test counts the lines of both.

pub mod by_hand;
pub mod generated;
