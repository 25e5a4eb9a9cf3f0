//! specwright-runtime
