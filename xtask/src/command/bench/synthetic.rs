//! A made-up API of any size, the same for the same seed.

use std::fmt::Write as _;

/// The text of a spec with that many operations: every fifth creates, every fifth updates, the others read; each has a type of its own.
pub fn spec(operations: u32, seed: u64) -> String {
    let mut chance = Chance(fastrand::Rng::with_seed(seed));
    let mut out = String::from(HEAD);
    out.push_str("types:\n  Failure:\n    source: page / all\n    fields: {code: integer, message: \"string?\", details?: map<list<string>>}\n");
    for at in 0..operations {
        let _ = writeln!(
            out,
            "  Id{at}: {}\n  Thing{at}:\n    doc: Thing number {at} of the made-up API.\n    source: page / all\n    fields:",
            chance.of(&["uuid", "integer", "string"])
        );
        let _ = writeln!(out, "      id: Id{at}");
        for member in 0..4 + chance.below(8) {
            let mark = chance.of(&["", "", "?", "!"]);
            let ty = chance.of(&[
                "string",
                "\"string?\"",
                "integer",
                "decimal",
                "boolean",
                "date-time",
                "uuid",
                "\"uuid?\"",
                "list<string>",
                "email",
            ]);
            match chance.below(6) {
                0 => {
                    let _ = writeln!(
                        out,
                        "      member{member}{mark}: {{type: string, enum: [open, done, Waiting for reply], doc: State of it.}}"
                    );
                }
                1 => {
                    let _ = writeln!(
                        out,
                        "      member{member}{mark}: {{type: string, maxLength: {}, doc: A text with a bound.}}",
                        10 + chance.below(245)
                    );
                }
                2 if at > 0 => {
                    let _ = writeln!(out, "      member{member}: Thing{}", chance.below(u64::from(at)));
                }
                _ => {
                    let _ = writeln!(out, "      member{member}{mark}: {ty}");
                }
            }
        }
    }
    out.push_str("operations:\n");
    for at in 0..operations {
        let group = at / 10;
        let (verb, path, body) = match at % 5 {
            0 => ("post", format!("/group{group}/things{at}"), true),
            1 => ("patch", format!("\"/group{group}/things{at}/{{id}}\""), true),
            2 => ("get", format!("/group{group}/things{at}"), false),
            _ => ("get", format!("\"/group{group}/things{at}/{{id}}\""), false),
        };
        let _ = writeln!(
            out,
            "  group{group}.method{at}:\n    {verb}: {path}\n    doc: Operation number {at}.\n    source: page / all"
        );
        if path.contains('{') {
            let _ = writeln!(out, "    path: {{id: Id{at}}}");
        } else {
            let _ = writeln!(
                out,
                "    query: {{page?: {{type: integer, default: 1}}, search?: string, since?: date-time, id?: Id{at}}}"
            );
        }
        if body {
            let _ = writeln!(out, "    body: Thing{at}");
        }
        let _ = writeln!(
            out,
            "    responses: {{200: {}}}",
            if at % 5 == 2 { format!("list<Thing{at}>") } else { format!("Thing{at}") }
        );
    }
    out
}

const HEAD: &str = "api: synthetic\ntitle: Made up\ndocuments:\n  page:\n    title: None\n    retrieved: \"2026-01-01\"\n    sections: {all: All}\nserver: https://api.example.com\nauth: {token!: {header: X-Token}}\nresponses: {default: Failure}\n";

/// Random numbers, the same for the same seed.
struct Chance(fastrand::Rng);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0.u64(..bound.max(1))
    }

    fn of(&mut self, choices: &[&'static str]) -> &'static str {
        let at = usize::try_from(self.below(choices.len() as u64)).unwrap_or(0);
        choices[at]
    }
}
