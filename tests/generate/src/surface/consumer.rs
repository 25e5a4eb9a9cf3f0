//! What consumers write beside what lines claim: code that leaves to the compiler what it can tell by itself, and that another
//! revision of the crate may take that from.

use specwright::ir::surface::{Argument, Bound, Line, Ty};

use super::{function, name, render};

/// Code that uses everything that the lines tell, for a module of its own; to be compiled against another revision of the crate.
#[must_use]
pub fn render_consumer(lines: &[Line], imports: &str) -> String {
    let mut text = render(lines, imports);
    text.push_str("\nfn any<T>() -> T {\n    unimplemented!()\n}\n");
    for line in lines {
        let name = name::of(line);
        let code = match line {
            Line::Function(made) => function::inferred(made, &name),
            Line::Impl(made) => match (&made.of, made.generics.is_empty()) {
                (Bound::Trait(of, arguments), true) if of == "From" => literal(arguments)
                    .map(|literal| format!("fn literal__{name}() {{ _ = <{}>::from({literal}); }}", made.target)),
                _ => None,
            },
            _ => None,
        };
        text.extend(code.map(|code| format!("{code}\n")));
    }
    text
}

/// A literal without a suffix that becomes a value of the type.
fn literal(arguments: &[Argument]) -> Option<&'static str> {
    let [Argument::Ty(ty)] = arguments else { return None };
    match ty {
        Ty::Named(path, _) if ["i32", "i64", "u32", "u64"].contains(&path.as_str()) => Some("5"),
        Ty::Named(path, _) if path == "f64" => Some("5.0"),
        Ty::Reference(_, of) if matches!(&**of, Ty::Named(path, _) if path == "str") => Some("\"x\""),
        _ => None,
    }
}
