//! Nothing is asked of anybody else, and nothing fails.

use std::collections::BTreeSet;

use super::Problem;
use super::site::Site;
use crate::Event;

/// What happened on a page that must not happen.
pub fn check(site: &Site, page: &str, events: &[Event]) -> BTreeSet<Problem> {
    let problem = |event: &Event| match event {
        Event::Request { url } if !url.starts_with(site.base()) && !url.starts_with("data:") => {
            Some(Problem::new(page, format!("the page requests {url}"), "requests for files of the site alone"))
        }
        Event::Problem { words } => Some(Problem::new(page, format!("the browser reports: {words}"), "no errors")),
        _ => None,
    };
    events.iter().filter_map(problem).collect()
}

#[cfg(test)]
mod tests {
    use super::{Event, Site, check};

    #[test]
    fn requests_stay_in_the_site() {
        let site = Site::of(&[]);
        let red = |url: &str| check(&site, "a.html", &[Event::Request { url: url.to_owned() }]).len();
        assert_eq!((red("file:///site/a.html"), red("data:,")), (0, 0));
        assert_eq!((red("https://a.example/"), red("file:///other/a.html"), red("file:///site.html")), (1, 1, 1));
        let event = Event::Problem { words: "no".to_owned() };
        assert_eq!(check(&site, "a.html", &[event.clone(), event]).len(), 1);
    }
}
