//! As much of the runtime as assertions name, without what it does.

pub trait Mode {}
pub struct Async;
impl Mode for Async {}
pub struct Blocking;
impl Mode for Blocking {}
pub struct Json;
pub struct Error<D>(pub D);
pub trait Operation {
    type Output;
    type Documented;
}
pub trait Parameter {}
pub trait Problem {}
pub trait ReadJson {}
pub trait ReadMembers {}
pub trait Validate {
    type Context;
}
pub trait Paged {
    type Item;
}
pub trait Waited {
    type Value;
}
pub trait WriteJson {}
pub trait WriteMembers {}
