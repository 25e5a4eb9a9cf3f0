//! Reads `cases/rust_verdict/edits.txt`.

use std::path::Path;

/// An edit of the spec.
pub struct Edit {
    /// What it is.
    pub name: String,
    /// Whether consumers no longer compile.
    pub breaks: bool,
    /// The spec after it.
    pub text: String,
}

/// All of them, and the spec that they edit.
pub fn read(folder: &Path) -> (String, Vec<Edit>) {
    let file = |name: &str| std::fs::read_to_string(folder.join(name)).expect("the file of the suite can be read");
    let (base, list) = (file("shop.yaml"), file("edits.txt"));
    let paragraphs = list.split("\n\n").filter(|paragraph| !paragraph.starts_with('#'));
    let edits = paragraphs.map(|paragraph| one(&base, paragraph.trim_matches('\n'))).collect();
    (base, edits)
}

fn one(base: &str, paragraph: &str) -> Edit {
    let (title, changes) = paragraph.split_once('\n').expect("an edit has a title and texts");
    let (name, verdict) = title.rsplit_once(": ").expect("a title ends with the verdict");
    assert!(["breaks", "compiles"].contains(&verdict), "`{verdict}` of `{name}` is no verdict");
    // What goes, and what comes in its place: lines of one text stand together.
    let (mut text, mut pair) = (base.to_owned(), [String::new(), String::new()]);
    let mut put = |pair: &mut [String; 2]| {
        let [from, to] = std::mem::take(pair);
        assert!(text.contains(&from), "`{name}`: the spec has no `{from}`");
        text = text.replacen(&from, &to, 1);
    };
    for line in changes.lines() {
        let (sign, words) = line.split_at_checked(1).unwrap_or_default();
        assert!(["-", "+"].contains(&sign), "`{name}`: `{line}` neither goes nor comes");
        let (side, words) = (usize::from(sign == "+"), words.strip_prefix(' ').unwrap_or(words));
        if side == 0 && !pair[0].is_empty() {
            put(&mut pair);
        }
        if !pair[side].is_empty() {
            pair[side].push('\n');
        }
        pair[side].push_str(words);
    }
    put(&mut pair);
    Edit { name: name.to_owned(), breaks: verdict == "breaks", text }
}
