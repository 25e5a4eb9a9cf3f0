//! Facts of the vendors' pages, written down by hand and checked against the generated clients over real HTTP. Nothing
//! here comes from the generator, so that a mistake it makes twice shows once.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod activeplatform;
mod addresses;
mod advice;
mod bodies;
mod callers;
mod closed_enums;
mod cloudblue;
mod cloudcockpit;
mod cloudmore;
mod drift;
mod failures;
mod fasttrack;
mod generated_headers;
mod lossless;
mod marks;
mod mutual_tls;
mod oauth2;
mod partnercenter;
mod problems;
mod refused;
mod secrets;
mod texts;
mod unfit_bodies;
mod unfit_members;
