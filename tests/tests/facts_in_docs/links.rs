//! Links of the docs: each leads to a file, and to an id of it that stands there once.

use std::collections::BTreeMap;

use specwright::backend::OutputFile;

/// Panics where a link leads nowhere; returns how many there are.
pub(crate) fn check(api: &str, files: &[OutputFile]) -> usize {
    let ids: BTreeMap<&str, Vec<&str>> = files.iter().map(|file| (file.path.as_str(), ids(&file.text))).collect();
    for (path, ids) in &ids {
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{api}: {path} has an id twice: {ids:#?}");
    }
    let mut count = 0;
    for file in files {
        for target in targets(&file.text) {
            let (page, id) = target.split_once('#').unwrap_or((target, ""));
            let page = resolved(&file.path, page);
            let known = ids.get(page.as_str());
            assert!(known.is_some(), "{api}: {} leads to {page}, which is not there", file.path);
            assert!(
                id.is_empty() || known.is_some_and(|ids| ids.contains(&id)),
                "{api}: {} leads to {target}",
                file.path
            );
            count += 1;
        }
    }
    count
}

fn ids(text: &str) -> Vec<&str> {
    text.split("<a id=\"").skip(1).filter_map(|rest| rest.split_once("\"></a>")).map(|(id, _)| id).collect()
}

/// The targets of links outside of code.
fn targets(text: &str) -> Vec<&str> {
    let of_markdown = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    let of_html = text.split("<a href=\"").skip(1).filter_map(|rest| rest.split_once('"')).map(|(target, _)| target);
    of_markdown.chain(of_html).filter(|target| target.contains(".md") || target.starts_with('#')).collect()
}

/// The file that a link on a page leads to.
pub(crate) fn resolved(from: &str, to: &str) -> String {
    if to.is_empty() {
        return from.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{from} leads above the docs with {to}"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}
