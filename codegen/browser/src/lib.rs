//! A driver of headless Chromium, and what it checks on the documentation site.
//!
//! The browser is spoken to over two pipes, in the messages of the DevTools protocol: no port is opened, and neither Node nor a WebSocket
//! is needed. Everything blocks, and everything has a time limit.

mod browser;
mod error;
mod event;
mod input;
mod page;
mod program;
mod screen;
pub mod verify;
mod wire;

pub use browser::Browser;
pub use error::Error;
pub use event::Event;
pub use page::Page;
pub use program::{AXE, CHROMIUM, axe, chromium};
pub use screen::Screen;
