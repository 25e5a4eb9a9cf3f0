//! What each form of line claims, as Rust that compiles only if it is true.

use specwright::ir::surface::{
    EnumLine, Fields, FunctionLine, Generic, ImplLine, Line, Payload, Qualifier, Reference, StructLine, Ty,
};
use specwright::ir::{Receiver, Trait};

use super::ty::Writer;

/// All lines: what is said of one item may stand in several.
pub(super) struct Lines<'a>(pub(super) &'a [Line]);

impl Lines<'_> {
    /// The function that asserts the line.
    pub(super) fn assertion(&self, line: &Line, name: &str) -> String {
        match line {
            Line::Runtime(path) => {
                format!("fn {name}(value: {path}::Json) -> specwright_runtime::Json {{ value }}")
            }
            Line::Glob(module) => self.glob(module, name),
            Line::Module(path) => format!("fn {name}() {{ use {path} as module; }}"),
            // Both ways, since a type may become another by itself in one of them.
            Line::Alias(path, ty) => {
                format!("fn {name}(value: PhantomData<{path}>) -> PhantomData<{ty}> {{ value }}")
            }
            Line::Struct(made) => self.structure(made, name),
            Line::Enum(made) => self.enumeration(made, name),
            Line::Field(path, ident, ty) => {
                // By pattern, which no `Deref` helps.
                format!("fn {name}({path} {{ {ident}: field, .. }}: &{path}) -> PhantomData<{ty}> {{ type_of(field) }}")
            }
            Line::Variant(path, ident, payload) => variant(path, ident.as_str(), payload, name),
            Line::Function(made) => function(made, name),
            Line::Impl(made) => implementation(made, name),
        }
    }

    /// Each type of the module is the one of that name in its parent.
    fn glob(&self, module: &str, name: &str) -> String {
        let parent = module.rsplit_once("::").map_or(module, |(parent, _)| parent);
        let types = self.0.iter().filter_map(|line| {
            let (path, generics) = match line {
                Line::Struct(made) => (&made.path, made.generics.as_slice()),
                Line::Enum(made) => (&made.path, [].as_slice()),
                _ => return None,
            };
            let own = path.strip_prefix(module)?.strip_prefix("::")?;
            (generics.is_empty() && !own.contains("::")).then_some(own)
        });
        let checks: String = types
            .map(|own| format!("    let _: PhantomData<{module}::{own}> = PhantomData::<{parent}::{own}>;\n"))
            .collect();
        format!("fn {name}() {{\n{checks}}}")
    }

    fn structure(&self, made: &StructLine, name: &str) -> String {
        let path = &made.path;
        let mut body = traits(&made.traits, &applied(path, &made.generics));
        match &made.fields {
            Fields::Tuple(ty) => {
                body.push_str(&format!("    let _: fn({ty}) -> {path} = {path};\n"));
                body.push_str(&format!(
                    "    let _ = |{path}(inner): {path}| -> PhantomData<{ty}> {{ type_of(&inner) }};\n"
                ));
            }
            // Without `..`: there is no other field, and callers may write the struct as a literal.
            Fields::Public if !made.non_exhaustive => {
                let fields: Vec<&str> = self.fields(path).collect();
                body.push_str(&format!("    let _ = |{path} {{ {} }}: {path}| ();\n", wildcards(&fields)));
            }
            Fields::Public | Fields::Private => {}
        }
        for (at, generic) in made.generics.iter().enumerate() {
            if let Generic::Type(_, _, Some(default)) = generic {
                let arguments: Vec<String> =
                    made.generics[..at].iter().map(|generic| parameter(generic).to_owned()).collect();
                let short =
                    if arguments.is_empty() { path.clone() } else { format!("{path}<{}>", arguments.join(", ")) };
                let long = [arguments, vec![default.to_string()]].concat().join(", ");
                body.push_str(&format!("    let _: PhantomData<{short}> = PhantomData::<{path}<{long}>>;\n"));
            }
        }
        let generics = declared(&made.generics, &made.traits);
        format!("fn {name}{generics}() {{\n{body}}}")
    }

    fn fields(&self, path: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(move |line| match line {
            Line::Field(owner, ident, _) if owner == path => Some(ident.as_str()),
            _ => None,
        })
    }

    /// All variants have lines. Beside them a wildcard is reachable only if callers have to write one.
    fn enumeration(&self, made: &EnumLine, name: &str) -> String {
        let path = &made.path;
        let arms: String = self
            .0
            .iter()
            .filter_map(|line| match line {
                Line::Variant(owner, ident, payload) if owner == path => {
                    Some(format!("        {path}::{ident}{} => (),\n", anything(payload)))
                }
                _ => None,
            })
            .collect();
        let rest = if made.non_exhaustive { "        _ => (),\n" } else { "" };
        let body = traits(&made.traits, path);
        format!("fn {name}(value: {path}) {{\n{body}    match value {{\n{arms}{rest}    }}\n}}")
    }
}

fn anything(payload: &Payload) -> &'static str {
    match payload {
        Payload::Unit => "",
        Payload::Tuple(_) => "(_)",
        Payload::Named(_) => " { .. }",
    }
}

fn wildcards(fields: &[&str]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| format!("{field}: _")).collect();
    fields.join(", ")
}

/// A variant, made and matched.
fn variant(path: &str, ident: &str, payload: &Payload, name: &str) -> String {
    match payload {
        Payload::Unit => format!(
            "fn {name}() {{\n    use {path}::{ident} as variant;\n    let made: {path} = variant;\n    if let {path}::{ident} = made {{}}\n}}"
        ),
        Payload::Tuple(ty) => format!(
            "fn {name}(value: {path}) {{\n    let _: fn({ty}) -> {path} = {path}::{ident};\n    if let {path}::{ident}(inner) = value {{\n        let _: PhantomData<{ty}> = type_of(&inner);\n    }}\n}}"
        ),
        Payload::Named(fields) => {
            let idents: Vec<String> =
                (fields.iter().enumerate()).map(|(at, (ident, _))| format!("{ident}: {}", local(at))).collect();
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

/// The name of a local variable, which no item has: `x`, `xx`, …
fn local(at: usize) -> String {
    "x".repeat(at + 1)
}

/// A pointer to the function with the types of the line, which no coercion changes. A function that waits is called instead.
fn function(made: &FunctionLine, name: &str) -> String {
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
    for (parameter, any) in [("M", "M: Mode"), ("O", "O")] {
        let demanded = made.demands.iter().any(|generic| self::parameter(generic) == parameter);
        if made.owner.mentions(parameter) && !demanded {
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

fn implementation(made: &ImplLine, name: &str) -> String {
    let declared: Vec<String> = made.generics.iter().map(ToString::to_string).collect();
    let named: Vec<&str> = made.generics.iter().map(parameter).collect();
    let generics = if declared.is_empty() { String::new() } else { format!("<{}>", declared.join(", ")) };
    // A reference in a bound needs a lifetime, of which the line says that it is any.
    let of = made.of.to_string();
    let of = if of.contains('&') { format!("for<'any> {}", of.replace('&', "&'any ")) } else { of };
    let inner = [declared, vec![format!("Target: {of}")]].concat().join(", ");
    let target = made.target.to_string();
    let applied = [named, vec![target.as_str()]].concat().join(", ");
    format!("fn {name}{generics}() {{\n    fn has<{inner}>() {{}}\n    has::<{applied}>();\n}}")
}

/// That a type has traits.
fn traits(traits: &[Trait], ty: &str) -> String {
    if traits.is_empty() {
        return String::new();
    }
    format!("    fn has<Target: {}>() {{}}\n    has::<{ty}>();\n", joined(traits))
}

fn joined(traits: &[Trait]) -> String {
    traits.iter().map(|it| it.name()).collect::<Vec<_>>().join(" + ")
}

fn parameter(generic: &Generic) -> &str {
    match generic {
        Generic::Type(name, ..) | Generic::Const(name, _) => name,
    }
}

fn applied(path: &str, generics: &[Generic]) -> String {
    if generics.is_empty() {
        return path.to_owned();
    }
    format!("{path}<{}>", generics.iter().map(parameter).collect::<Vec<_>>().join(", "))
}

/// The type parameters of a struct, which has its traits if they have them.
fn declared(generics: &[Generic], traits: &[Trait]) -> String {
    if generics.is_empty() {
        return String::new();
    }
    let declared: Vec<String> = generics
        .iter()
        .map(|generic| match generic {
            Generic::Const(name, ty) => format!("const {name}: {ty}"),
            Generic::Type(name, bounds, _) => {
                let bounds: Vec<String> = bounds
                    .iter()
                    .map(ToString::to_string)
                    .chain([joined(traits)])
                    .filter(|bound| !bound.is_empty())
                    .collect();
                if bounds.is_empty() { name.clone() } else { format!("{name}: {}", bounds.join(" + ")) }
            }
        })
        .collect();
    format!("<{}>", declared.join(", "))
}

/// Asserts what the line does not tell: with the feature `serde` a type that reads and writes JSON does so by way of serde.
pub(super) fn by_serde(line: &Line, name: &str) -> Option<String> {
    let (path, traits) = match line {
        Line::Struct(made) => (&made.path, &made.traits),
        Line::Enum(made) => (&made.path, &made.traits),
        _ => return None,
    };
    let is_json = [Trait::ReadJson, Trait::WriteJson].iter().all(|it| traits.contains(it));
    let of = "specwright_runtime::__serde::Serialize + for<'any> specwright_runtime::__serde::Deserialize<'any>";
    is_json.then(|| {
        format!(
            "\n#[cfg(feature = \"serde\")]\nfn serde__{name}() {{\n    fn has<Target: {of}>() {{}}\n    has::<{path}>();\n}}\n"
        )
    })
}
