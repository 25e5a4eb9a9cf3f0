//! What examples of operations pass, call and get.

use crate::ir::{self, Type};

/// The arguments that an example of an operation declares, and the line that calls it.
pub(super) fn sample(operation: &ir::Operation, call: &str, library: &str) -> (Vec<String>, String) {
    let arguments = operation.sample.iter();
    let (declared, passed): (Vec<String>, Vec<String>) = arguments
        .map(|argument| {
            let name = sample_name(&argument.ident);
            (format!("{name}: {}", ir::type_text(&argument.ty, library)), name)
        })
        .unzip();
    let result = result_name(&operation.output).map(|name| format!("let {name} = ")).unwrap_or_default();
    (declared, format!("{result}client.{call}({}).await?;", passed.join(", ")))
}

/// The name of the client must not be hidden by a parameter's.
fn sample_name(ident: &ir::Ident) -> String {
    if ident.as_str() == "client" { "client_value".into() } else { ident.to_string() }
}

/// What the result of an example is called; `None` for nothing.
pub(super) fn result_name(output: &Type) -> Option<String> {
    Some(match output {
        Type::Unit => return None,
        Type::Own(_, ident) => ident.variable().to_string(),
        Type::Option(inner) => return result_name(inner),
        Type::Vec(_) => "list".into(),
        Type::Map(_) => "map".into(),
        _ => "value".into(),
    })
}
