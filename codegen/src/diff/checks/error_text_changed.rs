//! What an error text is recognised by, and what it tells.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::view::marked;
use crate::model::{Api, CatalogueEntry};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "error-text-changed",
    manual: "An error text is recognised by other words, captures other values, comes with another status, or is worth another try or not.",
    covers: &[Covers::all("an error text", &["documented-text", "captures", "retry", "status"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &CatalogueEntry, now: &CatalogueEntry) {
    let name = code(&now.id.value);
    let plain = |what: &str, [from, to]: &[Option<String>; 2]| {
        format!("{what} of the error text {name} {}.", moved(from.as_deref(), to.as_deref()))
    };
    let both = |words: fn(&CatalogueEntry) -> Option<String>| [old, now].map(words);
    let mut tell = |texts: [Option<String>; 2], sentence: String, behaviour: Verdict| {
        if texts[0] != texts[1] {
            cx.tell(&CHECK, spot, texts, sentence).everywhere(spot.parts, [Verdict::Compatible; 2]).behaves(behaviour);
        }
    };
    let texts = both(folded);
    let sentence = plain("The text", &texts);
    tell(texts, sentence, Verdict::Breaks);
    let texts = both(status);
    let sentence = plain("The status", &texts);
    tell(texts, sentence, Verdict::None);
    let (word, behaviour) =
        if now.retry { ("may help now", Verdict::Compatible) } else { ("no longer helps", Verdict::Breaks) };
    tell(both(retry), format!("After the error text {name} another try {word}."), behaviour);
    let texts = [captures(cx.base.api, old), captures(cx.head.api, now)];
    if texts[0] != texts[1] {
        let sentence = plain("The captures", &texts);
        cx.tell(&CHECK, spot, texts, sentence).behaves(Verdict::Breaks);
    }
}

fn folded(text: &CatalogueEntry) -> Option<String> {
    Some(text.text.value.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn status(text: &CatalogueEntry) -> Option<String> {
    text.status.as_ref().map(|status| status.value.to_string())
}

fn retry(text: &CatalogueEntry) -> Option<String> {
    Some(format!("retry: {}", text.retry))
}

fn captures(api: &Api, text: &CatalogueEntry) -> Option<String> {
    let list: Vec<String> =
        text.captures.iter().map(|(name, ty)| format!("{}: {}", name.value, marked(api, ty))).collect();
    (!list.is_empty()).then(|| list.join(", "))
}

/// All that a spec says of an error text, each fact as its changes have it.
pub(in crate::diff) fn words(api: &Api, text: &CatalogueEntry) -> Vec<String> {
    [folded(text), retry(text), status(text), captures(api, text)].into_iter().flatten().collect()
}
