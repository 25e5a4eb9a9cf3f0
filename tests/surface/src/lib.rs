//! Asserts each line of the `public-api.txt` of each hand-written crate by compiling: for every line a function that is
//! named after the item, calls it with the types of its signature, and demands the traits of its type.

#[allow(warnings, clippy::all, reason = "what is written here is called by nobody")]
mod specwright_formats {
    include!(concat!(env!("OUT_DIR"), "/specwright_formats.rs"));
}

#[allow(warnings, clippy::all, reason = "what is written here is called by nobody")]
mod specwright_runtime {
    include!(concat!(env!("OUT_DIR"), "/specwright_runtime.rs"));
}

#[allow(warnings, clippy::all, reason = "what is written here is called by nobody")]
mod specwright_semantics {
    include!(concat!(env!("OUT_DIR"), "/specwright_semantics.rs"));
}
