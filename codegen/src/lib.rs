//! specwright
