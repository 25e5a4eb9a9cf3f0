//! Made-up APIs of shapes that a compiler finds awkward, in any size: what each costs for one item must not grow with their number.

use std::fmt::Write as _;

/// A shape, and what it has many of.
pub struct Shape {
    /// What it is called in the figures.
    pub name: &'static str,
    /// What is counted.
    pub item: &'static str,
    /// The sizes that are measured.
    pub sizes: [u32; 3],
    /// The text of a spec of a size.
    pub spec: fn(u32) -> String,
    /// How many items a spec of a size has.
    pub items: fn(u32) -> u32,
}

/// All shapes.
pub const ALL: &[Shape] = &[
    Shape { name: "types in a circle", item: "type", sizes: [100, 400, 1_600], spec: circle, items: |size| size },
    Shape {
        name: "types that hold each other",
        item: "member",
        sizes: [100, 400, 1_600],
        spec: knot,
        items: |size| size,
    },
    Shape {
        name: "a chain of includes",
        item: "member, included ones counted",
        sizes: [25, 100, 400],
        spec: includes,
        items: |size| size * (size + 1) / 2,
    },
    Shape { name: "a deep tree of types", item: "type", sizes: [100, 400, 1_600], spec: tree, items: |size| size },
    Shape { name: "a chain of names", item: "type", sizes: [100, 400, 1_600], spec: names, items: |size| size },
    Shape {
        name: "a chain of names with bounds",
        item: "bound, inherited ones counted",
        sizes: [25, 100, 400],
        spec: bounds,
        items: |size| size * (size + 1) / 2,
    },
    Shape { name: "a union of many cases", item: "case", sizes: [100, 400, 1_600], spec: union, items: |size| size },
    Shape {
        name: "a pattern of optional parts",
        item: "part",
        sizes: [100, 400, 1_600],
        spec: optional_parts,
        items: |size| size,
    },
    Shape { name: "many errata", item: "erratum", sizes: [250, 1_000, 4_000], spec: errata, items: |size| size },
    Shape {
        name: "a catalogue of many texts",
        item: "text",
        sizes: [250, 1_000, 4_000],
        spec: catalogue,
        items: |size| size,
    },
    Shape { name: "many rules over one type", item: "rule", sizes: [100, 400, 1_600], spec: rules, items: |size| size },
    Shape {
        name: "an object of many members",
        item: "member",
        sizes: [100, 400, 1_600],
        spec: members,
        items: |size| size,
    },
    Shape {
        name: "an enum of many values",
        item: "value",
        sizes: [250, 1_000, 4_000],
        spec: values,
        items: |size| size,
    },
    Shape {
        name: "many error bodies",
        item: "response",
        sizes: [100, 400, 1_600],
        spec: error_bodies,
        items: |size| size,
    },
    Shape {
        name: "many variables of rules",
        item: "variable",
        sizes: [100, 400, 1_600],
        spec: variables,
        items: |size| size,
    },
];

const HEAD: &str = "api: shape\nsource: page / all\ndocuments:\n  page: {title: None, retrieved: \"2026-01-01\", sections: {all: All}}\nserver: https://api.example.com\nauth: none\n";

/// The beginning of every spec, then its types, then one operation that sends and reads the type `of`.
fn of_types(of: &str, types: &str) -> String {
    format!(
        "{HEAD}types:\n{types}operations:\n  things.put: {{doc: Puts., put: /things, body: {of}, responses: {{200: {of}}}}}\n"
    )
}

/// A line for each number below the count.
fn lines(count: u32, line: impl Fn(u32) -> String) -> String {
    (0..count).fold(String::new(), |mut out, at| {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "{}", line(at));
        out
    })
}

/// Each type holds the next one, the last one the first; an operation for each.
fn circle(count: u32) -> String {
    let types =
        lines(count, |at| format!("  T{at}: {{doc: One., fields: {{name: string, next?: T{}}}}}", (at + 1) % count));
    let operations = lines(count, |at| {
        format!("  things.put{at}: {{doc: Puts., put: /things{at}, body: T{at}, responses: {{200: T{at}}}}}")
    });
    format!("{HEAD}types:\n{types}operations:\n{operations}")
}

/// Types of which each holds each: as many members as asked for, of about the root of that many types.
fn knot(members: u32) -> String {
    let count = (1..).take_while(|count| count * count <= members).last().unwrap_or(1);
    let types = lines(count, |at| {
        let fields: Vec<String> = (0..count).map(|other| format!("m{other}?: T{other}")).collect();
        format!("  T{at}: {{doc: One., fields: {{{}}}}}", fields.join(", "))
    });
    of_types("T0", &types)
}

/// Each type includes the next one.
fn includes(count: u32) -> String {
    let types = lines(count, |at| {
        let next = if at + 1 < count { format!(", include: {{rest!: T{}}}", at + 1) } else { String::new() };
        format!("  T{at}: {{doc: One., fields: {{m{at}: string}}{next}}}")
    });
    of_types("T0", &types)
}

/// Each type holds two others, until none is left.
fn tree(count: u32) -> String {
    let types = lines(count, |at| {
        let held = [2 * at + 1, 2 * at + 2].into_iter().filter(|held| *held < count);
        let fields: String = held.map(|held| format!(", m{held}!: list<T{held}>")).collect();
        format!("  T{at}: {{doc: One., fields: {{name: string{fields}}}}}")
    });
    of_types("T0", &types)
}

/// Each type is another name for the next one.
fn names(count: u32) -> String {
    let types = lines(count, |at| {
        let next = if at + 1 < count { format!("T{}", at + 1) } else { "string".to_owned() };
        format!("  T{at}: {next}")
    });
    of_types("T0", &types)
}

/// The same, each with a bound that holds for all names before it.
fn bounds(count: u32) -> String {
    let types = lines(count, |at| {
        let next = if at + 1 < count { format!("T{}", at + 1) } else { "string".to_owned() };
        format!("  T{at}: {{type: {next}, minLength: 1}}")
    });
    of_types("T0", &types)
}

/// A union told apart by a tag.
fn union(count: u32) -> String {
    let cases: Vec<String> = (0..count).map(|at| format!("c{at}: T{at}")).collect();
    let types = lines(count, |at| format!("  T{at}: {{doc: One., fields: {{m{at}: string}}}}"));
    of_types("U", &format!("  U: {{doc: All., union: {{by: kind, cases: {{{}}}}}}}\n{types}", cases.join(", ")))
}

/// A pattern with parts that may be left out, beside bounds on the length and an example that it is held against.
fn optional_parts(count: u32) -> String {
    let parts = lines(count, |at| format!("(a{{1,{}}}b?)?", at % 7 + 1)).replace('\n', "");
    let field = format!("{{type: string, pattern: '^{parts}$', minLength: 1, maxLength: 4000, example: abababab}}");
    of_types("T", &format!("  T: {{doc: One., fields: {{m: {field}}}}}\n"))
}

/// Errata of two readings, each at a member of its own type.
fn errata(count: u32) -> String {
    let types = lines(count, |at| format!("  T{at}: {{doc: One., fields: {{m: string}}}}"));
    let holder: Vec<String> = (0..count).map(|at| format!("m{at}: T{at}")).collect();
    let errata = lines(count, |at| {
        let pattern = if at % 50 == 0 { format!("types.T{at}.*") } else { format!("types.T{at}.m") };
        format!(
            "  - {{id: e{at}, at: {pattern}, says: Two things., readings: [one, other], taken: one, why: It works.}}"
        )
    });
    let types = format!("  All: {{doc: All., fields: {{{}}}}}\n{types}", holder.join(", "));
    format!("{}errata:\n{errata}", of_types("All", &types))
}

/// Error texts with a capture each.
fn catalogue(count: u32) -> String {
    let texts = lines(count, |at| {
        format!(
            "    - {{id: t{at}, documented-text: \"Text {at} about <name>\", captures: {{name: string}}, meaning: Some.}}"
        )
    });
    format!(
        "{}responses: {{default: {{type: P, errors: texts}}}}\nerrors:\n  texts:\n{texts}",
        of_types("P", "  P: {doc: One., fields: {title: string}}\n")
    )
}

/// Conditions over the members of one type.
fn rules(count: u32) -> String {
    let rules =
        lines(count, |at| format!("      - {{id: r{at}, check: \"this.a{} > {at} || this.b == 'x'\"}}", at % 20));
    let fields: Vec<String> = (0..20).map(|at| format!("a{at}: integer")).collect();
    of_types(
        "T",
        &format!("  T:\n    doc: One.\n    fields: {{b: string, {}}}\n    rules:\n{rules}", fields.join(", ")),
    )
}

/// Members with a bound each.
fn members(count: u32) -> String {
    let fields = lines(count, |at| format!("      m{at}?: {{type: string, maxLength: {}}}", at + 1));
    of_types("T", &format!("  T:\n    doc: One.\n    fields:\n{fields}"))
}

/// Values of one enum.
fn values(count: u32) -> String {
    let values: Vec<String> = (0..count).map(|at| format!("v{at}")).collect();
    of_types("T", &format!("  T: {{doc: One., enum: [{}]}}\n", values.join(", ")))
}

/// Operations of which each has an error body of its own.
fn error_bodies(count: u32) -> String {
    let types = lines(count, |at| format!("  T{at}: {{doc: One., fields: {{m: string}}}}"));
    let operations = lines(count, |at| {
        format!("  things.get{at}: {{doc: Gets., get: /things{at}, responses: {{200: none, 400: T{at}}}}}")
    });
    format!("{HEAD}types:\n{types}operations:\n{operations}")
}

/// Types of which each has a rule over a variable of its own, and an operation that sends it.
fn variables(count: u32) -> String {
    let types = lines(count, |at| {
        format!(
            "  T{at}: {{doc: One., fields: {{m: integer}}, context: {{v{at}: integer}}, rules: [{{id: r, check: this.m <= context.v{at}}}]}}"
        )
    });
    let operations = lines(count, |at| {
        format!("  things.put{at}: {{doc: Puts., put: /things{at}, body: T{at}, responses: {{200: none}}}}")
    });
    format!("{HEAD}types:\n{types}operations:\n{operations}")
}

#[cfg(test)]
mod tests {
    use specwright::pipeline::{self, Format};
    use specwright::source::{SourceFile, SourceMap};

    use super::{ALL, Shape};

    /// The allocations of everything but the writing of Rust, which takes one item at a time; and their bytes.
    fn work(shape: &Shape, size: u32) -> (u64, u64) {
        let sources = SourceMap::new(vec![SourceFile::new("shape.yaml", (shape.spec)(size))]);
        let counted = allocation_counter::measure(|| {
            let checked = pipeline::check(&sources);
            let api = checked.api.unwrap_or_else(|| panic!("{}: {:?}", shape.name, checked.diagnostics));
            let exports =
                [Format::OpenApi, Format::OpenApi3_0, Format::JsonSchema].map(|format| pipeline::export(&api, format));
            std::hint::black_box((pipeline::lower(&api), pipeline::rules(&api), exports));
        });
        (counted.count_total, counted.bytes_total)
    }

    #[test]
    fn what_an_item_costs_does_not_grow_with_their_number() {
        for shape in ALL {
            let [small, large, _] = shape.sizes;
            let ((few, small_bytes), (many, large_bytes)) = (work(shape, small), work(shape, large));
            let items = f64::from((shape.items)(large)) / f64::from((shape.items)(small));
            for (what, less, more) in [("allocations", few, many), ("bytes", small_bytes, large_bytes)] {
                let growth = more as f64 / less as f64 / items;
                assert!(
                    growth < 1.25,
                    "{}: {less} to {more} {what}, {growth:.2} times for one {}",
                    shape.name,
                    shape.item
                );
            }
        }
    }
}
