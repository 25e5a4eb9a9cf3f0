//! Integers of 32 and 64 bits, read however they are written: `1`, `1.0` and `1e0` are one number.

use super::Integer;
use crate::json::{DecodeError, ReadJson, Reader};

impl ReadJson for i32 {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.number_as("an integer of 32 bits", |text| Integer::of(text)?.as_i64()?.try_into().ok())
    }
}

impl ReadJson for i64 {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.number_as("an integer of 64 bits", |text| Integer::of(text)?.as_i64())
    }
}
