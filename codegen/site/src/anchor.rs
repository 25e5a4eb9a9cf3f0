//! Ways from a page to others.

use specwright::backend::markdown::anchor;
use specwright::docs::Address;

/// The way from a page to the root of the site: nothing, or as many `../` as there are folders in its path.
pub fn to_root(page: &str) -> String {
    "../".repeat(page.matches('/').count())
}

/// The way from a page to another; both by their paths without an extension.
pub fn to_page(from: &str, to: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    match to.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
        Some(beside) if !folder.is_empty() => format!("{beside}.html"),
        _ => format!("{}{to}.html", to_root(from)),
    }
}

/// The way from a page to an address.
pub fn to_address(from: &str, to: &Address) -> String {
    let id = anchor(&to.id);
    if to.page == from { format!("#{id}") } else { format!("{}#{id}", to_page(from, &to.page)) }
}

#[cfg(test)]
mod tests {
    use super::{to_page, to_root};

    #[test]
    fn ways_lead_up_only_as_far_as_they_must() {
        assert_eq!(to_page("types/A", "types/B"), "B.html");
        assert_eq!(to_page("types/A", "rules"), "../rules.html");
        assert_eq!(to_page("index", "types/B"), "types/B.html");
        assert_eq!(to_root("fasttrack/types/A"), "../../");
    }
}
