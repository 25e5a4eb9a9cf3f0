//! Reads the lines of `public-api.txt`, of generated crates and of hand-written ones. A line of another form stands for itself,
//! since a revision may have been written by an older generator.

use std::borrow::Cow;

use super::entry::{Body, Entry, Function, Key, List, Payload, What, is_associated};
use super::split::{bracketed, find, find_last, generics, once, plain};

/// The lines of a `public-api.txt`; empty lines and comments are passed over.
#[must_use]
pub fn read(text: &str) -> Vec<Entry<'_>> {
    lines(text).map(read_line).collect()
}

/// The lines of a `public-api.txt` that tell of an item.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with("//"))
}

/// One line.
#[must_use]
pub fn read_line(line: &str) -> Entry<'_> {
    let (mut rest, mut open, mut condition) = (line, false, None);
    while rest.starts_with("#[") {
        let Some((mark, behind)) = bracketed(&rest[1..]) else { break };
        match mark.strip_prefix("cfg(").and_then(|it| it.strip_suffix(')')) {
            Some(feature) => condition = Some(feature),
            None => open |= mark == "non_exhaustive",
        }
        rest = behind.trim_start();
    }
    let known = declaration(rest, open);
    let (path, key, what) = known.unwrap_or_else(|| (line.into(), named("line", line), What::Other));
    Entry { text: line, path, key, condition, what }
}

/// Path, key and meaning.
type Read<'t> = Option<(Cow<'t, str>, Key<'t>, What<'t>)>;

/// The key of an item that is no implementation.
fn named<'t>(kind: &'static str, name: impl Into<Cow<'t, str>>) -> Key<'t> {
    Key { kind, name: name.into(), target: "" }
}

/// An item that is called as it is written.
fn item<'t>(kind: &'static str, path: &'t str, what: What<'t>) -> Read<'t> {
    Some((path.into(), named(kind, path), what))
}

fn declaration(text: &str, open: bool) -> Read<'_> {
    if let Some(rest) = text.strip_prefix("impl") {
        return implementation(rest);
    }
    let rest = text.strip_prefix("pub ")?;
    let head = find(rest, " ").map_or(rest, |at| &rest[..at]);
    let behind = rest[head.len()..].trim_start();
    match head {
        "use" => {
            let (source, path) = once(behind, " as ").unwrap_or((behind, behind));
            item("name", path, What::Name(source))
        }
        "mod" => item("name", behind, What::Name(behind)),
        "macro" => {
            let (path, patterns) = behind.split_once('!')?;
            item("macro", path, What::Macro(List { text: patterns, separator: " | " }))
        }
        "struct" => structure(behind, open),
        "enum" => {
            let (path, generics, traits) = head_of(behind);
            item("type", path, What::Enum { open, generics, traits: List::of_traits(traits) })
        }
        "trait" => {
            let (path, generics, above) = head_of(behind);
            item("type", path, What::Trait(generics, List::of_traits(above)))
        }
        "type" => alias(behind),
        "const" | "async" | "fn" | "unsafe" => function(rest).or_else(|| constant(behind)),
        _ => member(rest),
    }
}

/// The path, the generics and what follows a colon.
fn head_of(text: &str) -> (&str, List<'_>, &str) {
    let (head, behind) = once(text, ": ").unwrap_or((text, ""));
    let at = head.find('<').unwrap_or(head.len());
    let (generics, _) = generics(&head[at..]);
    (head[..at].trim(), List::of(generics), behind)
}

fn structure(text: &str, open: bool) -> Read<'_> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':' | '#'))).unwrap_or(text.len());
    // The colon before the traits is none of the path.
    let path = text[..end].trim_end_matches(':');
    let (generics, rest) = generics(&text[path.len()..]);
    let (body, rest) = match bracketed(rest.trim_start()) {
        Some((inside, behind)) if rest.starts_with('(') => (Body::Tuple(inside), behind),
        Some((_, behind)) => (Body::Private, behind),
        None => (Body::Public, rest),
    };
    let traits = List::of_traits(rest.strip_prefix(": ").unwrap_or_default());
    item("type", path, What::Struct { open, generics: List::of(generics), body, traits })
}

fn alias(text: &str) -> Read<'_> {
    if let Some((head, ty)) = once(text, " = ") {
        let (path, generics, _) = head_of(head);
        return item("type", path, What::Alias(generics, ty));
    }
    let (path, _, bounds) = head_of(text);
    item("type", path, What::Associated(List::of_traits(bounds)))
}

fn constant(text: &str) -> Read<'_> {
    let (path, ty) = once(text, ": ")?;
    let (ty, provided) = is_provided(ty);
    Some((plain(path), named("const", path), What::Constant(ty, provided)))
}

fn is_provided(text: &str) -> (&str, bool) {
    text.strip_suffix(" (provided)").map_or((text, false), |text| (text, true))
}

/// A field or a variant.
fn member(text: &str) -> Read<'_> {
    let first = [" ", "("].into_iter().filter_map(|end| find(text, end)).min();
    let end = first.unwrap_or(text.len());
    let (path, behind) = (&text[..end], text[end..].trim_start());
    // A field, a variant and a function may have one name.
    let made = |path, what| Some((plain(path), named("member", path), what));
    if let Some(path) = path.strip_suffix(':') {
        return made(path, What::Field(behind));
    }
    let payload = match bracketed(behind) {
        Some((inside, _)) if behind.starts_with('(') => Payload::Tuple(inside),
        Some((inside, _)) => Payload::Named(List::of(inside)),
        None => Payload::Unit,
    };
    made(path, What::Variant(payload))
}

fn function(text: &str) -> Read<'_> {
    let at = find(text, "fn ")?;
    let (before, rest) = (&text[..at], &text[at + 3..]);
    let open = find(rest, "(")?;
    let (head, rest) = (&rest[..open], &rest[open..]);
    let (taken, rest) = bracketed(rest)?;
    let (path, own) = if head.ends_with('>') { head.split_at(last_group(head)?) } else { (head, "") };
    let owner = &path[..find_last(path, "::")?];
    let (rest, provided) = is_provided(rest);
    let (output, demands) = once(rest, " where ").unwrap_or((rest, ""));
    let what = Function {
        is_const: before.contains("const "),
        is_async: before.contains("async "),
        owner,
        generics: List::of(generics(own).0),
        taken: List::of(taken),
        output,
        demands: List::of(demands),
        provided,
    };
    Some((shown(path), named("fn", path), What::Function(what)))
}

/// The path of a function, without the arguments of its owner where they name no item.
fn shown(path: &str) -> Cow<'_, str> {
    let library = path.find("::").map_or(path, |at| &path[..at + 2]);
    let is_of_an_item = path.matches(library).nth(1).is_some();
    if is_of_an_item { path.into() } else { plain(path) }
}

/// Where the last group of angle brackets begins, with which a path ends.
fn last_group(path: &str) -> Option<usize> {
    (0..path.len()).rev().filter(|at| path.is_char_boundary(*at) && path[*at..].starts_with('<')).find(|at| {
        let inside = bracketed(&path[*at..]);
        inside.is_some_and(|(_, behind)| behind.is_empty())
    })
}

fn implementation(text: &str) -> Read<'_> {
    let (generics, rest) = generics(text);
    let (of, target) = once(rest.trim_start(), " for ")?;
    let (target, demands) = once(target, " where ").unwrap_or((target, ""));
    let at = of.find('<').unwrap_or(of.len());
    let (arguments, behind) = self::generics(&of[at..]);
    let arguments = List::of(arguments);
    // Which associated types it has is no part of its name.
    let of: Cow<'_, str> = if arguments.text.contains(" = ") {
        let types: Vec<&str> = arguments.items().into_iter().filter(|argument| !is_associated(argument)).collect();
        let types = if types.is_empty() { String::new() } else { format!("<{}>", types.join(", ")) };
        format!("{}{types}{behind}", &of[..at]).into()
    } else {
        of.into()
    };
    let key = Key { kind: "impl", name: of.clone(), target };
    let what = What::Impl { generics: List::of(generics), of, arguments, demands: List::of(demands) };
    Some((plain(target), key, what))
}
