//! Results that come in pages, and what is waited for.

use super::Text;
use crate::model::{Paginate, Wait};
use crate::proof::{PagedBy, paged_by};
use crate::source::Spanned;

/// How a result is paged: what leads to the next page, and what ends it.
#[must_use]
pub fn paging(paginate: &Paginate) -> Option<Text> {
    let (by, parameter) = paged_by(paginate)?;
    let name = |name: &Spanned<String>| Text::code(name.value.as_str());
    let way = match by {
        PagedBy::Page => Text::words("by page number in ").and(name(parameter)),
        PagedBy::Offset => Text::words("by the number of items to skip in ").and(name(parameter)),
        PagedBy::Cursor => {
            let by = Text::words("by cursor in ").and(name(parameter));
            let next = paginate.next.iter();
            next.fold(by, |by, next| by.then(", which the page before gives in ").and(name(next)))
        }
    };
    let size = paginate.size.iter().map(|size| name(size).then(" sets the size of a page"));
    let end = match (&paginate.more, by, &paginate.total) {
        (Some(more), ..) => name(more).then(" tells whether there are more"),
        (None, PagedBy::Cursor, _) => Text::words("a page without a cursor is the last"),
        (None, _, Some(total)) => {
            Text::words("it ends after as many items as ").and(name(total)).then(" tells, or with an empty page")
        }
        (None, _, None) => Text::words("it ends with an empty page"),
    };
    Some(Text::sentence([Text::words("paged ").and(way)].into_iter().chain(size).chain([end])))
}

/// What ends a wait, and how often it asks; each a sentence.
#[must_use]
pub fn wait(wait: &Wait) -> Vec<Text> {
    let member = |name: &Spanned<String>| Text::code(name.value.as_str());
    let values = |values: &[Spanned<String>]| Text::names(values.iter().map(|value| value.value.as_str()), "or");
    let mut points = Vec::new();
    points.extend(
        wait.until
            .as_ref()
            .map(|(name, until)| Text::words("Ends when ").and(member(name)).then(" is ").and(values(until)).then(".")),
    );
    points.extend(wait.changed.as_ref().map(|name| Text::words("Ends when ").and(member(name)).then(" has changed.")));
    points.extend(wait.during.as_ref().map(|(name, during)| {
        let says = Text::words("Continues while ").and(member(name)).then(" is ").and(values(during));
        says.then("; any other value is an error.")
    }));
    points.extend(
        wait.not_after.as_ref().map(|name| Text::words("Fails after the time in ").and(member(name)).then(".")),
    );
    let unit = match wait.interval_seconds() {
        1 => "second".to_owned(),
        seconds => format!("{seconds} seconds"),
    };
    points.push(Text::words(format!("Asks every {unit}, which the spec chose.")));
    points
}
