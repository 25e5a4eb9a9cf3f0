//! Every generated client as a module: the committed sources of `generated/`, and the accepted cases of `tests/cases` as a
//! build script's consumer includes them. Depends on none of the helpers of the tests, so that these are changed cheaply.

include!(concat!(env!("OUT_DIR"), "/clients.rs"));
