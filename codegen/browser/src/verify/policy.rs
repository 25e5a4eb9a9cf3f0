//! Each page forbids what it does not need, and has no code within itself.

use super::Problem;
use super::visit::Visit;

/// What is wrong with the policy of a page.
pub fn check(visit: &Visit) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut problem = |wrong: String, expected: &str| problems.push(Problem::new(&visit.page, wrong, expected));
    match &visit.plain.policy {
        None => problem("there is no policy".to_owned(), "`<meta http-equiv=\"Content-Security-Policy\">` in the head"),
        Some(policy) => {
            if !visit.plain.policy_is_first {
                problem(
                    "something is loaded before the policy".to_owned(),
                    "the policy before scripts, links, styles and images",
                );
            }
            if !forbids_by_default(policy) {
                problem(format!("the policy is `{policy}`"), "`default-src 'none'` in it");
            }
            for directive in loose(policy) {
                problem(format!("the policy has `{directive}`"), "no origin, no wildcard and nothing unsafe");
            }
        }
    }
    // What the file says; scripts may set styles as properties, which the policy allows.
    for inline in &visit.plain.inline {
        problem(format!("code within the page: {inline}"), "scripts and styles in files of their own");
    }
    problems
}

fn directives(policy: &str) -> impl Iterator<Item = Vec<&str>> {
    policy.split(';').map(|directive| directive.split_whitespace().collect())
}

fn forbids_by_default(policy: &str) -> bool {
    directives(policy).any(|directive| directive == ["default-src", "'none'"])
}

/// The directives that let something of others through, or something inline.
fn loose(policy: &str) -> impl Iterator<Item = String> {
    let is_tight =
        |source: &&str| matches!(*source, "'none'" | "'self'" | "data:" | "file:") || source.starts_with("'sha");
    let is_loose = move |directive: &Vec<&str>| match directive.as_slice() {
        [name, sources @ ..] => name.ends_with("-src") && !sources.iter().all(is_tight),
        [] => false,
    };
    directives(policy).filter(is_loose).map(|directive| directive.join(" "))
}

#[cfg(test)]
mod tests {
    use super::{Visit, check};
    use crate::verify::facts::Facts;

    fn red(policy: Option<&str>, inline: &[&str]) -> usize {
        let inline = inline.iter().map(|&it| it.to_owned()).collect();
        let plain = Facts { policy: policy.map(str::to_owned), policy_is_first: true, inline, ..Facts::default() };
        check(&Visit { plain, ..Visit::default() }).len()
    }

    #[test]
    fn a_policy_lets_nothing_of_others_through() {
        let tight = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none';";
        assert_eq!((red(Some(tight), &[]), red(Some(tight), &["<style>"]), red(None, &[])), (0, 1, 1));
        for policy in [
            "",
            "script-src 'self'",
            "default-src 'self'",
            "default-src 'none'; script-src 'self' 'unsafe-inline'",
            "default-src 'none'; script-src *",
            "default-src 'none'; script-src https:",
            "default-src 'none'; connect-src https://a.example",
        ] {
            assert_eq!(red(Some(policy), &[]), 1, "{policy}");
        }
    }
}
