//! The base if the command line names none: where the current branch left the main one.

use super::{Repository, Side, revision};
use crate::{Failure, Project};

/// The main branch, by the names that it may have: the one of the remote, then those of this clone.
const MAIN: [&str; 5] = [
    "refs/remotes/origin/HEAD",
    "refs/heads/main",
    "refs/heads/master",
    // A clone of a pull request has neither a head of the remote nor a main branch of its own.
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
];

/// The merge base with the main branch.
pub(super) fn read(project: &Project, repository: &Repository) -> Result<Side, Failure> {
    let mut words = vec!["for-each-ref", "--format=%(refname)"];
    words.extend(MAIN);
    let known = repository.line(&words)?.unwrap_or_default();
    let Some(main) = MAIN.into_iter().find(|name| known.lines().any(|line| line == *name)) else {
        return Err(lacking(project, repository, "neither `origin/HEAD` nor `main` nor `master`"));
    };
    let shown = main.trim_start_matches("refs/remotes/").trim_start_matches("refs/heads/");
    match repository.line(&["merge-base", "HEAD", main])? {
        Some(commit) => revision::read(project, repository, shown, &commit),
        None => Err(lacking(project, repository, &format!("no commit that HEAD and `{shown}` have in common"))),
    }
}

fn lacking(project: &Project, repository: &Repository, what: &str) -> Failure {
    match repository.deepen() {
        Some(fetch) => format!("{what} is in this shallow clone; `{fetch}` gets the whole history"),
        None => {
            let advice = project.program.words("name what to compare with, as in `{specwright} diff HEAD`");
            format!("{what} is there; {advice}")
        }
    }
}
