//! What an error text is recognised by, and what it tells.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{CatalogueEntry, Type};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "error-text-changed",
    manual: "An error text is recognised by other words, captures other values, comes with another status, or is worth another try or not.",
    covers: &[Covers::all("an error text", &["documented-text", "captures", "retry", "status"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &CatalogueEntry, now: &CatalogueEntry) {
    let name = code(&now.id.value);
    let mut tell = |what: &str, [from, to]: [Option<String>; 2], behaviour: Verdict| {
        if from != to {
            let sentence = format!("{what} of the error text {name} {}.", moved(from.as_deref(), to.as_deref()));
            cx.tell(&CHECK, spot, [from, to], sentence)
                .everywhere(spot.parts, [Verdict::Compatible; 2])
                .behaves(behaviour);
        }
    };
    let folded = |it: &CatalogueEntry| Some(it.text.value.split_whitespace().collect::<Vec<_>>().join(" "));
    tell("The text", [folded(old), folded(now)], Verdict::Breaks);
    tell("The status", [old, now].map(|it| it.status.as_ref().map(|status| status.value.to_string())), Verdict::None);
    let captures = |words: &dyn Fn(&Type) -> String, it: &CatalogueEntry| {
        let list: Vec<String> = it.captures.iter().map(|(name, ty)| format!("{}: {}", name.value, words(ty))).collect();
        (!list.is_empty()).then(|| list.join(", "))
    };
    let texts = [captures(&|ty| cx.base.words(ty), old), captures(&|ty| cx.head.words(ty), now)];
    if old.retry != now.retry {
        let (word, behaviour) =
            if now.retry { ("may help now", Verdict::Compatible) } else { ("no longer helps", Verdict::Breaks) };
        let sentence = format!("After the error text {name} another try {word}.");
        let texts = [old, now].map(|it| Some(format!("retry: {}", it.retry)));
        cx.tell(&CHECK, spot, texts, sentence).everywhere(spot.parts, [Verdict::Compatible; 2]).behaves(behaviour);
    }
    if texts[0] != texts[1] {
        let sentence =
            format!("The captures of the error text {name} {}.", moved(texts[0].as_deref(), texts[1].as_deref()));
        cx.tell(&CHECK, spot, texts, sentence).behaves(Verdict::Breaks);
    }
}
