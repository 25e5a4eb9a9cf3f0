//! Reads the lines of `public-api.txt`, of generated crates and of hand-written ones. A line of another form stands for itself,
//! since a revision may have been written by an older generator.

use super::entry::{Body, Entry, Function, Payload, What};
use super::split::{bracketed, find, find_last, generics, list, once, plain};

/// The lines of a `public-api.txt`; empty lines and comments are passed over.
#[must_use]
pub fn read(text: &str) -> Vec<Entry> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with("//")).map(read_line).collect()
}

/// One line.
#[must_use]
pub fn read_line(line: &str) -> Entry {
    let (mut rest, mut open, mut condition) = (line, false, None);
    while rest.starts_with("#[") {
        let Some((mark, behind)) = bracketed(&rest[1..]) else { break };
        match mark.strip_prefix("cfg(").and_then(|it| it.strip_suffix(')')) {
            Some(feature) => condition = Some(feature.to_owned()),
            None => open |= mark == "non_exhaustive",
        }
        rest = behind.trim_start();
    }
    let known = declaration(rest, open);
    let (path, key, what) = known.unwrap_or_else(|| (line.to_owned(), line.to_owned(), What::Other));
    Entry { text: line.to_owned(), path, key, condition, what }
}

/// Path, key and meaning.
type Read = Option<(String, String, What)>;

fn declaration(text: &str, open: bool) -> Read {
    if let Some(rest) = text.strip_prefix("impl") {
        return implementation(rest);
    }
    let rest = text.strip_prefix("pub ")?;
    let head = find(rest, " ").map_or(rest, |at| &rest[..at]);
    let behind = rest[head.len()..].trim_start();
    match head {
        "use" => {
            let (source, path) = once(behind, " as ").unwrap_or((behind, behind));
            Some((path.to_owned(), format!("name {path}"), What::Name(source.to_owned())))
        }
        "mod" => Some((behind.to_owned(), format!("name {behind}"), What::Name(behind.to_owned()))),
        "macro" => {
            let (path, patterns) = behind.split_once('!')?;
            Some((path.to_owned(), format!("macro {path}"), What::Macro(list(patterns, " | "))))
        }
        "struct" => structure(behind, open),
        "enum" => {
            let (path, generics, traits) = head_of(behind);
            Some((path.clone(), format!("type {path}"), What::Enum { open, generics, traits: list(&traits, " + ") }))
        }
        "trait" => {
            let (path, generics, above) = head_of(behind);
            Some((path.clone(), format!("type {path}"), What::Trait(generics, list(&above, " + "))))
        }
        "type" => alias(behind),
        "const" | "async" | "fn" | "unsafe" => function(rest).or_else(|| constant(behind)),
        _ => member(rest),
    }
}

/// The path, the generics and what follows a colon.
fn head_of(text: &str) -> (String, Vec<String>, String) {
    let (head, behind) = once(text, ": ").unwrap_or((text, ""));
    let at = head.find('<').unwrap_or(head.len());
    let (generics, _) = generics(&head[at..]);
    (head[..at].trim().to_owned(), generics, behind.to_owned())
}

fn structure(text: &str, open: bool) -> Read {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':' | '#'))).unwrap_or(text.len());
    // The colon before the traits is none of the path.
    let path = text[..end].trim_end_matches(':');
    let (generics, rest) = generics(&text[path.len()..]);
    let (body, rest) = match bracketed(rest.trim_start()) {
        Some((inside, behind)) if rest.starts_with('(') => (Body::Tuple(inside.to_owned()), behind),
        Some((_, behind)) => (Body::Private, behind),
        None => (Body::Public, rest),
    };
    let traits = list(rest.strip_prefix(": ").unwrap_or_default(), " + ");
    Some((path.to_owned(), format!("type {path}"), What::Struct { open, generics, body, traits }))
}

fn alias(text: &str) -> Read {
    if let Some((head, ty)) = once(text, " = ") {
        let (path, generics, _) = head_of(head);
        return Some((path.clone(), format!("type {path}"), What::Alias(generics, ty.to_owned())));
    }
    let (path, _, bounds) = head_of(text);
    Some((path.clone(), format!("type {path}"), What::Associated(list(&bounds, " + "))))
}

fn constant(text: &str) -> Read {
    let (path, ty) = once(text, ": ")?;
    let (ty, provided) = is_provided(ty);
    Some((plain(path), format!("const {path}"), What::Constant(ty.to_owned(), provided)))
}

fn is_provided(text: &str) -> (&str, bool) {
    text.strip_suffix(" (provided)").map_or((text, false), |text| (text, true))
}

/// A field or a variant.
fn member(text: &str) -> Read {
    let end =
        find(text, " ").or_else(|| find(text, "(")).unwrap_or(text.len()).min(find(text, "(").unwrap_or(text.len()));
    let (path, behind) = (&text[..end], text[end..].trim_start());
    // A field, a variant and a function may have one name.
    let made = |path: &str, what| Some((plain(path), format!("member {path}"), what));
    if let Some(path) = path.strip_suffix(':') {
        return made(path, What::Field(behind.to_owned()));
    }
    let payload = match bracketed(behind) {
        Some((inside, _)) if behind.starts_with('(') => Payload::Tuple(inside.to_owned()),
        Some((inside, _)) => {
            let mut fields = list(inside, ", ");
            // In which order they stand is nothing to those that name them.
            fields.sort();
            Payload::Named(fields)
        }
        None => Payload::Unit,
    };
    made(path, What::Variant(payload))
}

fn function(text: &str) -> Read {
    let at = find(text, "fn ")?;
    let (before, rest) = (&text[..at], &text[at + 3..]);
    let open = find(rest, "(")?;
    let (head, rest) = (&rest[..open], &rest[open..]);
    let (told, rest) = bracketed(rest)?;
    let (path, own) = if head.ends_with('>') { head.split_at(last_group(head)?) } else { (head, "") };
    let at = find_last(path, "::")?;
    let owner = &path[..at];
    let this = |ty: &str| word(ty, "Self", owner);
    let mut arguments = list(told, ", ");
    let is_receiver = |it: &String| {
        let bare = it.trim_start_matches(['&', ' ']).split(' ').next_back().unwrap_or_default();
        bare == "self" || it.starts_with("self:") || it.starts_with("mut self")
    };
    let receiver = if arguments.first().is_some_and(is_receiver) { arguments.remove(0) } else { String::new() };
    let (rest, provided) = is_provided(rest);
    let (output, demands) = once(rest, " where ").unwrap_or((rest, ""));
    let what = Function {
        is_const: before.contains("const "),
        is_async: before.contains("async "),
        generics: generics(own).0,
        receiver,
        names: arguments.iter().map(|it| once(it, ": ").map_or(it.as_str(), |(name, _)| name).to_owned()).collect(),
        arguments: arguments.iter().map(|it| this(once(it, ": ").map_or(it.as_str(), |(_, ty)| ty))).collect(),
        output: this(output.strip_prefix(" -> ").unwrap_or("()")),
        demands: list(demands, ", ").into_iter().map(|it| it.trim_end_matches(',').to_owned()).collect(),
        provided,
    };
    Some((shown(path), format!("fn {path}"), What::Function(what)))
}

/// The path of a function, without the arguments of its owner where they name no item.
fn shown(path: &str) -> String {
    let library = path.split("::").next().unwrap_or_default();
    let is_of_an_item = path.matches(&format!("{library}::")).count() > 1;
    if is_of_an_item { path.to_owned() } else { plain(path) }
}

/// Where the last group of angle brackets begins, with which a path ends.
fn last_group(path: &str) -> Option<usize> {
    (0..path.len()).rev().filter(|at| path.is_char_boundary(*at) && path[*at..].starts_with('<')).find(|at| {
        let inside = bracketed(&path[*at..]);
        inside.is_some_and(|(_, behind)| behind.is_empty())
    })
}

/// A text with another word in place of a word.
fn word(text: &str, sought: &str, by: &str) -> String {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let (mut made, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(sought) {
        let behind = &rest[at + sought.len()..];
        let is_word = !is_part(rest[..at].chars().next_back()) && !is_part(behind.chars().next());
        made.push_str(&rest[..at]);
        made.push_str(if is_word { by } else { sought });
        rest = behind;
    }
    made + rest
}

fn implementation(text: &str) -> Read {
    let (generics, rest) = generics(text);
    let (of, target) = once(rest.trim_start(), " for ")?;
    let (target, demands) = once(target, " where ").unwrap_or((target, ""));
    let at = of.find('<').unwrap_or(of.len());
    let (arguments, behind) = self::generics(&of[at..]);
    let (associated, types): (Vec<String>, Vec<String>) =
        arguments.into_iter().partition(|argument| find(argument, " = ").is_some());
    let types = if types.is_empty() { String::new() } else { format!("<{}>", types.join(", ")) };
    let of = format!("{}{types}{behind}", &of[..at]);
    let demands = list(demands, ", ").into_iter().map(|it| it.trim_end_matches(',').to_owned()).collect();
    let key = format!("impl {of} for {target}");
    Some((plain(target), key, What::Impl { of, generics, associated, demands }))
}
