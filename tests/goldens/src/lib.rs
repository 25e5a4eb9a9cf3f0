// @generated from tests/cases/golden by `cargo xtask regenerate`. Changes made here are lost.

//! Small clients that between them have every shape that is generated.

/// The client of `tests/cases/golden/auth`.
#[rustfmt::skip]
pub mod auth;

/// The client of `tests/cases/golden/paging`.
#[rustfmt::skip]
pub mod paging;

/// The client of `tests/cases/golden/rules`.
#[rustfmt::skip]
pub mod rules;

/// The client of `tests/cases/golden/shapes`.
#[rustfmt::skip]
pub mod shapes;

/// The client of `tests/cases/golden/wire`.
#[rustfmt::skip]
pub mod wire;
