//! What the line of a variant claims, as Rust.

use specwright::ir::surface::Payload;

use super::ty::local;

/// A pattern for any value of the variant, behind its path.
pub(super) fn anything(payload: &Payload) -> &'static str {
    match payload {
        Payload::Unit => "",
        Payload::Tuple(_) => "(_)",
        Payload::Named(_) => " { .. }",
    }
}

/// A member bound to a local; the same name twice is what rustc calls redundant.
fn member(ident: &str, local: &str) -> String {
    if ident == local { ident.to_owned() } else { format!("{ident}: {local}") }
}

/// A variant, made and matched.
pub(super) fn variant(path: &str, ident: &str, payload: &Payload, name: &str) -> String {
    match payload {
        Payload::Unit => format!(
            "fn {name}() {{\n    use {path}::{ident} as variant;\n    let made: {path} = variant;\n    if let {path}::{ident} = made {{}}\n}}"
        ),
        Payload::Tuple(ty) => format!(
            "fn {name}(value: {path}) {{\n    let _: fn({ty}) -> {path} = {path}::{ident};\n    if let {path}::{ident}(inner) = value {{\n        let _: PhantomData<{ty}> = type_of(&inner);\n    }}\n}}"
        ),
        Payload::Named(fields) => {
            let idents: Vec<String> =
                (fields.iter().enumerate()).map(|(at, (ident, _))| member(&ident.to_string(), &local(at))).collect();
            let arguments: Vec<String> =
                fields.iter().enumerate().map(|(at, (_, ty))| format!("{}: {ty}", local(at))).collect();
            let checks: String = (fields.iter().enumerate())
                .map(|(at, (_, ty))| format!("        let _: PhantomData<{ty}> = type_of(&{});\n", local(at)))
                .collect();
            format!(
                "fn {name}({arguments}) {{\n    let made = {path}::{ident} {{ {idents} }};\n    if let {path}::{ident} {{ {idents} }} = made {{\n{checks}    }}\n}}",
                arguments = arguments.join(", "),
                idents = idents.join(", "),
            )
        }
    }
}
