//! Ways from a page to others.

use specwright::backend::markdown::anchor;
use specwright::docs::{Address, way};

/// The way from a page to another; both by their paths without an extension.
pub fn to_page(from: &str, to: &str) -> String {
    format!("{}.html", way(from, to))
}

/// The way from a page to an address.
pub fn to_address(from: &str, to: &Address) -> String {
    let id = anchor(&to.id);
    if to.page == from { format!("#{id}") } else { format!("{}#{id}", to_page(from, &to.page)) }
}

#[cfg(test)]
mod tests {
    use specwright::docs::way_up;

    use super::to_page;

    #[test]
    fn ways_lead_up_only_as_far_as_they_must() {
        assert_eq!(to_page("types/A", "types/B"), "B.html");
        assert_eq!(to_page("types/A", "rules"), "../rules.html");
        assert_eq!(to_page("index", "types/B"), "types/B.html");
        assert_eq!(way_up("fasttrack/types/A"), "../../");
    }
}
