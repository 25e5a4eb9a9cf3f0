//! Writes tests of generated clients: every operation called over HTTP, every payload read and written back, values judged,
//! every public item named. No part of the product; its consumers never compile it.

pub mod calls;
pub mod clients;
pub mod consumer;
mod folders;
pub mod goldens;
pub mod handwritten;
pub mod live;
mod modules;
pub mod registry;
mod subject;
pub mod surface;
pub mod write;

pub use subject::{Origin, Subject};
