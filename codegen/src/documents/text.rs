//! Text of a page without the accidents of its lay-out.

/// White space folded to single blanks, no-break blanks included.
#[must_use]
pub fn normalise(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The paragraphs of a page, normalised: what lies between blank lines.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut open = String::new();
    for line in text.lines() {
        let line = normalise(line);
        if line.is_empty() {
            if !open.is_empty() {
                paragraphs.push(std::mem::take(&mut open));
            }
            continue;
        }
        if !open.is_empty() {
            open.push(' ');
        }
        open.push_str(&line);
    }
    if !open.is_empty() {
        paragraphs.push(open);
    }
    paragraphs
}

/// Where `words` stand in `page` for the `nth` time, counted from 1; both are normalised. Whole words only.
pub(super) fn find(page: &str, words: &str, nth: usize) -> Option<usize> {
    occurrences(page, words).nth(nth.checked_sub(1)?)
}

/// Where `words` stand in `page`, from first to last.
pub(super) fn occurrences<'a>(page: &'a str, words: &'a str) -> impl Iterator<Item = usize> + 'a {
    let letter = |c: char| c.is_alphanumeric();
    let starts_word = |at: usize| at == 0 || page[..at].ends_with(' ');
    let ends_word = move |at: usize| !words.ends_with(letter) || !page[at + words.len()..].starts_with(letter);
    let whole = move |at: &usize| !words.is_empty() && starts_word(*at) && ends_word(*at);
    page.match_indices(words).map(|(at, _)| at).filter(whole)
}
