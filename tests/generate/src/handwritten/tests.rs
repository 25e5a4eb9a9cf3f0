//! An item that is removed from the source, or added to it, changes the lines.

use std::path::Path;

use super::{assertions, read, text};

const ROOM: &str = "mod room;\npub use room::{Thing, Named};\n";

const THING: &str = "
use std::fmt;
macro_rules! from { ($($of:ty),*) => { $( impl From<$of> for Thing { fn from(it: $of) -> Self { Self { id: it.into() } } } )* } }
from!(u8, u16);
/// A thing.
#[derive(Clone, Debug)]
pub struct Thing { pub id: u32 }
pub trait Named { fn name(&self) -> &str; fn long(&self) -> bool { false } }
impl Thing { pub fn of(id: u32) -> Self { Self { id } } fn private(&self) {} }
impl fmt::Display for Thing { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Ok(()) } }
struct Private;
";

fn lines(root: &str, room: &str) -> String {
    let folder = tempfile::tempdir().expect("there is room on the disk");
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("it can be written");
    write("lib.rs", root);
    write("room.rs", room);
    text(&read("shop", folder.path()).expect("it is Rust"))
}

#[test]
fn every_public_item_has_a_line() {
    let expected = "\
impl From<u16> for shop::Thing
impl From<u8> for shop::Thing
pub fn shop::Named::long(&self) -> bool (provided)
pub fn shop::Named::name(&self) -> &str
pub fn shop::Thing::of(id: u32) -> shop::Thing
pub shop::Thing::id: u32
pub struct shop::Thing: Clone + Debug + Display
pub trait shop::Named
";
    assert_eq!(lines(ROOM, THING), expected);
}

#[test]
fn what_is_removed_or_added_changes_the_lines() {
    let before = lines(ROOM, THING);
    for (from, to) in [
        ("from!(u8, u16)", "from!(u8)"),
        ("(Clone, Debug)", "(Debug)"),
        ("pub id", "id"),
        ("id: u32) -> Self", "id: u64) -> Self"),
        ("{ false }", ";"),
        ("struct Private", "pub struct Private"),
        ("fn private", "pub fn private"),
        ("impl fmt::Display for Thing", "impl fmt::Display for Private"),
        ("-> &str;", "-> &String;"),
    ] {
        assert!(THING.contains(from), "{from}");
        let root = ROOM.replace("{Thing", if from == "struct Private" { "{Private, Thing" } else { "{Thing" });
        assert_ne!(lines(&root, &THING.replace(from, to)), before, "{from}");
    }
    assert_ne!(lines("mod room;\npub use room::Thing;\n", THING), before);
    assert_ne!(lines(&ROOM.replace("pub use", "#[doc(hidden)]\npub use"), THING), before);
}

/// Each line of each crate is asserted, under a name of its own.
#[test]
fn every_line_is_asserted() {
    for (library, folder) in super::CRATES {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder).join("src");
        let lines = read(library, &src).expect("the crate can be read");
        assert!(lines.len() >= 10, "{library} has {} lines", lines.len());
        assert!(lines.iter().all(|line| line.assertion.is_some()), "{library}");
        let written = assertions(&lines);
        for line in &lines {
            assert!(written.contains(&format!("/// `{}`\n", line.text)), "{}", line.text);
        }
    }
}
