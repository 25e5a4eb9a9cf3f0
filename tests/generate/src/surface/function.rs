//! What the line of a function claims, as Rust.

use specwright::ir::Receiver;
use specwright::ir::surface::{FunctionLine, Qualifier, Reference, Ty};

use super::ty::{Writer, local, parameter};

/// A pointer to the function with the types of the line, which no coercion changes. A function that waits is called instead.
pub(super) fn function(made: &FunctionLine, name: &str) -> String {
    let mut writer = Writer::new(&made.owner);
    let this = match made.receiver {
        Receiver::None => None,
        Receiver::Reference => Some(Ty::Reference(Reference::Shared, Box::new(made.owner.clone()))),
        Receiver::Value => Some(made.owner.clone()),
    };
    let arguments: Vec<Ty> =
        this.into_iter().chain(made.arguments.iter().map(|(_, ty)| ty.clone())).map(|ty| writer.ty(&ty)).collect();
    let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    let output = writer.ty(&made.output);
    let mut parameters: Vec<String> = made.demands.iter().map(ToString::to_string).collect();
    for (name, any) in [("M", "M: Mode"), ("O", "O")] {
        let demanded = made.demands.iter().any(|generic| parameter(generic) == name);
        if made.owner.mentions(name) && !demanded {
            parameters.push(any.to_owned());
        }
    }
    parameters.extend(writer.parameters);
    let generics = if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) };
    let path = format!("{}::{}", expression_path(&made.owner), made.ident);
    let names: Vec<String> = (0..arguments.len()).map(local).collect();
    let listed: Vec<String> = names.iter().zip(&arguments).map(|(name, ty)| format!("{name}: {ty}")).collect();
    let (listed, names) = (listed.join(", "), names.join(", "));
    let pointer = format!("fn({}) -> {output}", arguments.join(", "));
    let pointed = format!("fn {name}{generics}() {{ let _: {pointer} = {path}; }}");
    match made.qualifier {
        Qualifier::None => pointed,
        // Beside the pointer, a call that the compiler makes.
        Qualifier::Const => {
            format!("{pointed}\nconst fn const_{name}{generics}({listed}) -> {output} {{ {path}({names}) }}")
        }
        Qualifier::Async => {
            format!("fn {name}{generics}({listed}) -> impl Future<Output = {output}> {{ {path}({names}) }}")
        }
    }
}

/// A call that leaves it to the signature what the arguments are, as `into`, `parse` and `collect` do; `None` where the function has
/// no argument of a type that is known.
pub(super) fn inferred(made: &FunctionLine, name: &str) -> Option<String> {
    let is_known =
        |ty: &Ty| !matches!(ty, Ty::Impl(_)) && !matches!(ty, Ty::Reference(_, of) if matches!(**of, Ty::Impl(_)));
    let is_plain = made.demands.is_empty() && made.qualifier != Qualifier::Async;
    if !is_plain || !made.arguments.iter().any(|(_, ty)| is_known(ty)) {
        return None;
    }
    let mut writer = Writer::new(&made.owner);
    let this = match made.receiver {
        Receiver::None => None,
        Receiver::Reference => Some("&any()".to_owned()),
        Receiver::Value => Some("any()".to_owned()),
    };
    let (mut passed, mut listed) = (Vec::from_iter(this), Vec::new());
    for (at, (_, ty)) in made.arguments.iter().enumerate() {
        if is_known(ty) {
            passed.push("any()".to_owned());
        } else {
            listed.push(format!("{}: {}", local(at), writer.ty(ty)));
            passed.push(local(at));
        }
    }
    let mut parameters: Vec<String> = Vec::new();
    for (name, any) in [("M", "M: Mode"), ("O", "O")] {
        parameters.extend(made.owner.mentions(name).then(|| any.to_owned()));
    }
    parameters.extend(writer.parameters);
    let generics = if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) };
    let (path, ident) = (expression_path(&made.owner), &made.ident);
    let (listed, passed) = (listed.join(", "), passed.join(", "));
    Some(format!("fn inferred__{name}{generics}({listed}) {{ _ = {path}::{ident}({passed}); }}"))
}

/// A type as it stands before `::` in an expression.
fn expression_path(ty: &Ty) -> String {
    match ty {
        Ty::Named(path, arguments) if !arguments.is_empty() => {
            let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
            format!("{path}::<{}>", arguments.join(", "))
        }
        _ => ty.to_string(),
    }
}
