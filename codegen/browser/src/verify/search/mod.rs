//! What is searched for is found: typed into the field of the site, key by key.

mod derived;
mod list;

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::site::Site;
use super::{Problem, requests};
use crate::{Browser, Error, Page};

pub use derived::derived;
pub use list::read;

/// How long results may take, and a page that a result leads to.
const LIMIT: Duration = Duration::from_secs(10);

/// How often is looked whether it is there.
const PAUSE: Duration = Duration::from_millis(5);

/// Something to search for. Pages are named from the folder of the site, without their extension; an address is a page, `#` and an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// The page on which it is typed.
    pub page: String,
    /// What is typed.
    pub query: String,
    /// The addresses that are right.
    pub expected: BTreeSet<String>,
    /// Where one of them has to stand.
    pub rank: Rank,
}

/// Where a right address has to stand in the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// It is the first one.
    First,
    /// It is one of them.
    Any,
}

/// What is not found, and what happened meanwhile that must not happen.
pub fn check(browser: &Browser, site: &Site, searches: &[Search]) -> Result<Vec<Problem>, Error> {
    let page = browser.page()?;
    let mut problems = Vec::new();
    for search in searches {
        let file = format!("{}.html", search.page);
        if !site.has(&file) {
            problems.push(Problem::new(
                &file,
                format!("`{}` cannot be searched for", search.query),
                "a page of the site",
            ));
            continue;
        }
        page.goto(&site.url(&file))?;
        problems.extend(try_one(&page, site, &file, search)?);
        problems.extend(requests::check(site, &file, &page.events()));
    }
    Ok(problems)
}

/// Types a query, and opens the first result.
fn try_one(page: &Page, site: &Site, file: &str, search: &Search) -> Result<Option<Problem>, Error> {
    let wrong = |wrong: String, expected: String| Ok(Some(Problem::new(file, wrong, expected)));
    let query = &search.query;
    let Some(found) = results(page, query)? else {
        let expected = format!("`data-query` of `#results` to be `{}` within {} s", query.trim(), LIMIT.as_secs());
        return wrong(format!("a search for `{query}` shows no results"), expected);
    };
    let named: Vec<String> = found.iter().map(|url| site.name(url).unwrap_or_else(|| url.clone())).collect();
    let looked_at = match search.rank {
        Rank::First => 1,
        Rank::Any => named.len(),
    };
    if !named.iter().take(looked_at).any(|name| search.expected.contains(name)) {
        let shown = if named.is_empty() { "nothing".to_owned() } else { named[..named.len().min(3)].join(", ") };
        return wrong(format!("a search for `{query}` finds {shown}"), expected(search));
    }
    Ok(open_first(page, &found)?.map(|opened| {
        let opened = site.name(&opened).unwrap_or(opened);
        Problem::new(
            file,
            format!("arrows and Enter behind `{query}` lead to {opened}"),
            format!("{}, the first result", named[0]),
        )
    }))
}

/// Chooses the first result by arrows, and opens it by Enter; where that leads, if it is elsewhere.
fn open_first(page: &Page, found: &[String]) -> Result<Option<String>, Error> {
    page.press("ArrowDown")?;
    // The first one may have been chosen before.
    if page.evaluate(IS_FIRST_CHOSEN)? != true {
        page.press("ArrowUp")?;
    }
    page.press("Enter")?;
    let end = Instant::now() + LIMIT;
    let mut opened = String::new();
    while Instant::now() < end {
        // Between two pages nobody may be there to answer.
        let answer = page.evaluate("location.href").unwrap_or_default();
        opened = answer.as_str().map_or(opened, str::to_owned);
        if found.first().is_some_and(|first| *first == opened) {
            return Ok(None);
        }
        std::thread::sleep(PAUSE);
    }
    Ok(Some(opened))
}

fn expected(search: &Search) -> String {
    let all: Vec<&str> = search.expected.iter().take(3).map(String::as_str).collect();
    match search.rank {
        Rank::First => format!("{} first", all.join(" or ")),
        Rank::Any => format!("{} among the results", all.join(" or ")),
    }
}

/// Types a query into the field, and waits for its results: the addresses that they lead to.
pub(super) fn results(page: &Page, query: &str) -> Result<Option<Vec<String>>, Error> {
    if page.evaluate(FOCUS)? != true {
        return Ok(None);
    }
    page.type_text(query)?;
    let wanted = Value::from(query.trim());
    let end = Instant::now() + LIMIT;
    while Instant::now() < end {
        let answer = page.evaluate(RESULTS)?;
        if answer["query"] == wanted {
            let all = answer["urls"].as_array().into_iter().flatten();
            return Ok(Some(all.map(|url| url.as_str().unwrap_or("a result without an address").to_owned()).collect()));
        }
        std::thread::sleep(PAUSE);
    }
    Ok(None)
}

/// Puts the cursor into the field.
const FOCUS: &str = "(() => {
  const field = document.querySelector('input#search');
  field?.focus();
  return field !== null && document.activeElement === field;
})()";

/// The results, and what they are results of.
const RESULTS: &str = "(() => {
  const results = document.querySelector('#results');
  const link = (option) => option.matches('a[href]') ? option : option.querySelector('a[href]');
  const options = [...results?.querySelectorAll('[role=option]') ?? []];
  return { query: results?.dataset.query ?? null, urls: options.map((option) => link(option)?.href ?? null) };
})()";

/// Whether the first result is the chosen one.
const IS_FIRST_CHOSEN: &str =
    "document.querySelector('#results [role=option]')?.getAttribute('aria-selected') === 'true'";
