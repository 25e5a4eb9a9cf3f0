//! Whatever a person or a tool does to a spec: the compiler answers, with work in proportion to the text, and its answer can be shown.

use specwright::diagnostic::{Severity, Style, render, to_json};
use specwright::pipeline::{self, Checked};
use specwright::source::{SourceFile, SourceMap};
use specwright_tests::folder::specs;
use specwright_tests::{accepted, generated, suite};
use specwright_tests_soak::Dice;
use specwright_tests_soak::mutation::{seeds, spoil};

/// Mutations of each spec, unless `SPECWRIGHT_FUZZ` says otherwise: most of the small ones, which take a millisecond each.
const OF_A_CASE: u64 = 120;
const OF_A_SPEC: u64 = 60;

/// Twice as much as any work needs for a byte of the text, beside what it needs for no text.
struct Budget {
    allocations: u64,
    bytes: u64,
}

const CHECK: Budget = Budget { allocations: 40, bytes: 3_000 };
const GENERATE: Budget = Budget { allocations: 100, bytes: 10_000 };

/// Works, and asserts that the work is in proportion to the length of the text.
fn in_proportion<R>(budget: &Budget, length: usize, work: impl FnOnce() -> R) -> R {
    let mut result = None;
    let taken = allocation_counter::measure(|| result = Some(work()));
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    assert!(taken.count_total <= 2_000 + budget.allocations * length, "takes {taken:?} for {length} bytes");
    assert!(taken.bytes_total <= 200_000 + budget.bytes * length, "takes {taken:?} for {length} bytes");
    result.expect("the work was done")
}

/// Checks, and proves what holds for every answer.
fn answer(files: Vec<SourceFile>) -> Checked {
    let length: usize = files.iter().map(|file| file.text.len()).sum();
    let sources = SourceMap::new(files);
    let checked = in_proportion(&CHECK, length, || pipeline::check(&sources));
    let errors = checked.diagnostics.iter().any(|found| found.check.severity == Severity::Error);
    assert!(!(errors && checked.api.is_some()), "an API with errors was accepted");
    assert!(errors || checked.api.is_some() || sources.iter().next().is_none(), "refused, and nothing says why");
    if let Some(api) = &checked.api {
        assert!(!in_proportion(&GENERATE, length, || generated(api)).is_empty());
    }
    for found in &checked.diagnostics {
        assert!(!found.message.is_empty(), "{} says nothing", found.check.id);
        assert!(!found.message.contains('\n'), "{:?} is more than a line", found.message);
        for label in &found.labels {
            let text = &sources.file(label.span.file).text;
            assert!(text.get(label.span.range()).is_some(), "{} points outside: {:?}", found.check.id, label.span);
        }
    }
    // Rendering reads the whole file each time; a few findings stand for all.
    for found in checked.diagnostics.iter().take(6) {
        assert!(render(found, &sources, Style::Plain).contains(found.check.id));
    }
    assert!(to_json(&checked.diagnostics, &sources).is_array());
    checked
}

fn mutate(name: &str, files: &[SourceFile], usual: u64) {
    for seed in seeds(usual) {
        let mut files = files.to_vec();
        let mut dice = Dice::new(seed + 1);
        let chosen = dice.below(files.len());
        for _ in 0..=dice.below(3) {
            // A file of its own: what is spoilt is text, whatever the bytes of the case were.
            let SourceFile { name, text, .. } = &files[chosen];
            files[chosen] = SourceFile::new(name.clone(), spoil(text, &mut dice));
        }
        let text = files[chosen].text.clone();
        let outcome = std::panic::catch_unwind(|| answer(files));
        assert!(outcome.is_ok(), "seed {seed} of {name} panics:\n{text}");
    }
}

#[test]
fn spoilt_cases_are_answered() {
    let cases = accepted();
    for case in &cases {
        mutate(&case.name, &case.files, OF_A_CASE);
    }
    assert!(cases.len() >= 15, "there are too few cases");
}

#[test]
fn spoilt_refusals_are_answered() {
    for case in suite("check") {
        mutate(&case.name, &case.files, 12);
    }
}

#[test]
fn spoilt_specs_are_answered() {
    for (name, files) in specs() {
        mutate(&name, &files, if name == "fasttrack" { OF_A_SPEC / 3 } else { OF_A_SPEC });
    }
}

#[test]
fn noise_is_answered() {
    for seed in seeds(300) {
        let mut dice = Dice::new(seed);
        let bytes: Vec<u8> = (0..dice.below(400)).map(|_| u8::try_from(dice.below(256)).unwrap_or(0)).collect();
        answer(vec![SourceFile::new("a.yaml", String::from_utf8_lossy(&bytes))]);
    }
    let words = [
        "api", ": ", "types", "\n", "  ", "{", "}", "[", "]", "fields", "- ", "list<", ">", "?", "!", "|\n", "\"",
        "&a ", "*a ", "#",
    ];
    for seed in seeds(500) {
        let mut dice = Dice::new(seed);
        let text: String = (0..dice.below(60)).map(|_| words[dice.below(words.len())]).collect();
        answer(vec![SourceFile::new("a.yaml", text)]);
    }
}

#[test]
fn the_deep_and_the_huge_are_answered() {
    let head = "api: shop\ntypes:\n  Thing:\n    fields:\n      a: ";
    let nested =
        |open: &str, close: &str, depth: usize| format!("{head}{}1{}\n", open.repeat(depth), close.repeat(depth));
    let mut texts = vec![
        nested("[", "]", 20_000),
        nested("{a: ", "}", 20_000),
        nested("{type: json, default: [", "]}", 5_000),
        format!("{head}{}string{}\n", "list<".repeat(5_000), ">".repeat(5_000)),
        format!("{head}\"{}\"\n", "string | ".repeat(5_000)),
        format!("{head}{}\n", "x".repeat(1_000_000)),
        format!("{head}{{type: string, doc: \"{}\"}}\n", "é".repeat(500_000)),
        format!("{head}{{type: string, pattern: '{}'}}\n", "(a*)*".repeat(2_000)),
        format!("{head}{{type: number, minimum: {}}}\n", "9".repeat(100_000)),
        format!("{}api: shop\n", "# a remark\n".repeat(20_000)),
        format!("api: shop\ntypes:\n{}", (0..2_000).map(|n| format!("  T{n}: T{}\n", n + 1)).collect::<String>()),
        format!(
            "api: shop\ntypes:\n  T0: {{fields: {{}}}}\n{}",
            (1..400).map(|n| format!("  T{n}: {{include: {{a: T{}, b: T{}}}}}\n", n - 1, n - 1)).collect::<String>()
        ),
        format!("api: shop\noperations:\n  a.b:\n    get: \"{}\"\n", "/{a}".repeat(2_000)),
    ];
    let mut indented = String::from("api: shop\ntypes:\n");
    for depth in 1..3_000 {
        indented.push_str(&" ".repeat(depth));
        indented.push_str("a:\n");
    }
    texts.push(indented);
    let rule = |check: &str| {
        format!(
            "api: shop\ntypes:\n  T:\n    fields: {{a: boolean}}\n    rules:\n      - id: r\n        check: '{check}'\n"
        )
    };
    texts.push(rule(&format!("{}this.a{}", "(".repeat(20_000), ")".repeat(20_000))));
    texts.push(rule(&format!("{}this.a", "!".repeat(20_000))));
    texts.push(rule(&format!("this.a{}", " && this.a".repeat(20_000))));
    texts.push(rule(&format!("this{}", ".a".repeat(20_000))));
    for text in texts {
        answer(vec![SourceFile::new("a.yaml", text)]);
    }
}

#[test]
fn accidents_of_files_are_answered() {
    answer(Vec::new());
    for text in [
        "",
        "\n",
        "\u{feff}",
        "\u{feff}api: shop\n",
        "api: shop",
        "api: shop\r\ntypes:\r\n  A: strin\r\n",
        "# only a remark",
        "---\n",
        "...\n",
        "\0",
        "null",
        "~",
        "!",
        "?",
        "- - -",
    ] {
        answer(vec![SourceFile::new("a.yaml", text)]);
        answer(vec![SourceFile::new("a.yaml", text), SourceFile::new("a.yaml", text)]);
    }
}

fn all() -> Vec<(String, Vec<SourceFile>)> {
    let mut all = specs();
    all.extend(accepted().into_iter().chain(suite("check")).map(|case| (case.name, case.files)));
    all
}

#[test]
fn checking_twice_is_checking_once() {
    for (name, files) in all() {
        let (first, second) =
            (pipeline::check(&SourceMap::new(files.clone())), pipeline::check(&SourceMap::new(files)));
        assert_eq!(format!("{first:?}"), format!("{second:?}"), "{name}");
    }
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut dice = Dice::new(3);
    for (name, files) in all().into_iter().filter(|(_, files)| files.len() > 1) {
        let first = pipeline::check(&SourceMap::new(files.clone()));
        for _ in 0..3 {
            let mut shuffled = files.clone();
            dice.shuffle(&mut shuffled);
            let again = pipeline::check(&SourceMap::new(shuffled));
            assert_eq!(format!("{first:?}"), format!("{again:?}"), "{name}");
        }
    }
}
