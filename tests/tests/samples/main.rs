//! The samples of the docs: every line for a shell is run by `sh`, and what arrives is what the model asks for; every sample in Rust
//! is run too, and what arrives is what the line for a shell sends. Without curl, samples in Rust are compared with the model alone.

mod difference;
mod model;
mod pair;
mod rust;
mod shell;

use specwright::backend::Header;
use specwright::example::{Manner, curl, request};
use specwright::model::Operation;
use specwright::pipeline;
use specwright_runtime::Certificate;
use specwright_tests::certificates::certificate;
use specwright_tests::folder::root;
use specwright_tests::server::{Request, Server};
use specwright_tests_generate::samples::base_path;
use specwright_tests_generate::{Origin, Subject};
use specwright_tests_samples::Sample;

use crate::difference::Differences;
use crate::model::Wanted;
use crate::pair::Bodies;

/// Cases whose values hold themselves and have no end, so that none can be written.
const DECLARED: [&str; 2] =
    ["tests/cases/accept/choice-of-itself: steps.put", "tests/cases/accept/choice-of-itself: ways.put"];

/// Cases whose operations no version has.
const UNCALLED: [&str; 1] = ["tests/cases/accept/operations-removed: things.get"];

/// What was run, and what is wrong with it.
#[derive(Debug, Default)]
struct Report {
    /// Operations of the model.
    operations: usize,
    /// Lines for a shell that ran, one for each operation.
    lines: usize,
    /// Samples in Rust that ran: one for each operation, and one for each view of a version.
    samples: usize,
    /// Those whose answer was read; the others have no documented answer that means success.
    read: usize,
    /// Samples in Rust whose request was compared with that of the line for a shell.
    pairs: usize,
    /// Their bodies.
    bodies: Bodies,
    /// Operations whose sample declares its arguments, since their values cannot be written.
    declared: Vec<String>,
    /// Operations that no version of the API has any more, so that no client calls them.
    uncalled: Vec<String>,
    failures: Vec<String>,
}

impl Report {
    fn add(&mut self, at: &str, differences: Differences) {
        self.failures.extend(differences.0.into_iter().map(|difference| format!("{at}\n{difference}\n")));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn samples_make_the_same_request_in_rust_and_for_a_shell() {
    let subjects = Subject::all(&root(), None).expect("the specs are accepted");
    let (mut apis, mut cases) = (Report::default(), Report::default());
    for subject in subjects.iter().filter(|subject| subject.origin != Origin::Values) {
        let report = if subject.origin == Origin::Api { &mut apis } else { &mut cases };
        Run::of(subject).await.all(report).await;
    }
    if shell::has_curl() {
        println!("{} pairs compared", apis.pairs + cases.pairs);
    } else {
        println!("without curl: only samples in Rust ran");
    }
    let failures: Vec<String> = apis.failures.drain(..).chain(cases.failures.drain(..)).collect();
    println!("APIs: {apis:#?}\ncases: {cases:#?}");
    assert!(failures.is_empty(), "{} differences:\n{}", failures.len(), failures.join("\n"));
    assert!(apis.operations > 0 && apis.samples >= apis.operations, "{apis:?}");
    assert!(apis.declared.is_empty() && apis.uncalled.is_empty(), "{apis:?}");
    assert_eq!(
        (cases.declared, cases.uncalled),
        (DECLARED.map(str::to_owned).to_vec(), UNCALLED.map(str::to_owned).to_vec())
    );
    assert_eq!(apis.samples + cases.samples + DECLARED.len(), rust::count(), "every sample ran");
}

/// A client whose samples run.
struct Run<'a> {
    subject: &'a Subject,
    server: Server,
    certificate: Certificate,
    /// The pages of its docs.
    docs: Vec<String>,
}

impl<'a> Run<'a> {
    async fn of(subject: &'a Subject) -> Self {
        let pages = pipeline::render_docs(&subject.api, &subject.krate, &Header::new("a spec", "a test"));
        let docs = pages.into_iter().map(|page| page.text).collect();
        Self { subject, server: Server::start().await, certificate: certificate(), docs }
    }

    async fn all(&self, report: &mut Report) {
        for operation in &self.subject.api.operations {
            report.operations += 1;
            self.operation(operation, report).await;
        }
    }

    async fn operation(&self, operation: &Operation, report: &mut Report) {
        let (subject, name) = (self.subject, &operation.name.value);
        let at = format!("{}: {name}", subject.folder);
        let wanted = request(&subject.api, operation, Manner::Plain);
        let line = curl(&subject.api, operation, &wanted);
        let from_shell = |version: Option<&str>, report: &mut Report| {
            let base = base_path(subject, version);
            let printed = shell::run(&line, &(self.server.address.clone() + &base), &subject.api, operation)?;
            let at = format!("{at}\n{line}\n{printed}");
            let arrived = self.only(&at, report)?;
            let request = Wanted { subject, operation, request: &wanted, base: &base, made_by_client: &[] };
            report.add(&at, model::compare(&request, &arrived));
            Some(arrived)
        };
        let usual = from_shell(None, report);
        report.lines += usize::from(usual.is_some());
        let is_passed =
            |name: &str| wanted.values.iter().any(|it| it.place == "header" && it.name.eq_ignore_ascii_case(name));
        let made = subject.krate.operation(&operation.name).map_or(&[][..], |made| &made.generated);
        let made_by_client: Vec<&str> =
            made.iter().map(|it| it.name.as_str()).filter(|name| !is_passed(name)).collect();
        let samples: Vec<_> = rust::samples(&subject.folder, name).collect();
        let Some(Sample { shown, .. }) = samples.first() else { return report.uncalled.push(at) };
        let blocks = format!("```rust\n{shown}\n```\n\n```sh\n{line}\n```");
        if !self.docs.iter().any(|page| page.contains(&blocks)) {
            report.failures.push(format!("{at}\nthe docs lack\n{blocks}\n"));
        }
        for sample in samples {
            let Some(call) = sample.call else {
                report.declared.push(at.clone());
                continue;
            };
            let at = format!("{at}\n{line}\n{}", sample.shown);
            report.samples += 1;
            let answered = rust::run(call, sample, &self.server, &self.certificate).await;
            let at = format!("{at}\n{answered:?}");
            if sample.answer.is_some() {
                report.read += 1;
                report.failures.extend(answered.is_err().then(|| format!("{at}\nexpected success\n")));
            }
            let Some(arrived) = self.only(&at, report) else { continue };
            let base = base_path(subject, sample.version);
            let request = Wanted { subject, operation, request: &wanted, base: &base, made_by_client: &made_by_client };
            report.add(&at, model::compare(&request, &arrived));
            let expected = sample.version.map_or_else(|| usual.clone(), |version| from_shell(Some(version), report));
            if let Some(expected) = expected {
                let differences = pair::compare(&arrived, &expected, &made_by_client, &mut report.bodies);
                report.add(&at, differences);
                report.pairs += 1;
            }
        }
    }

    /// The one request that arrived.
    fn only(&self, at: &str, report: &mut Report) -> Option<Request> {
        let mut arrived = self.server.take();
        if arrived.len() != 1 {
            report.failures.push(format!("{at}\nexpected one request, found {arrived:#?}\n"));
            return None;
        }
        arrived.pop()
    }
}
