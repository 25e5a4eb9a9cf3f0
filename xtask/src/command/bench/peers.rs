//! Two other generators beside ours, on the same APIs.

use crate::Failure;

pub fn print() -> Result<(), Failure> {
    Err("peers are measured once the clients are generated".to_owned())
}
