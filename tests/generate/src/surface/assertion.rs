//! What each form of line claims, as Rust that compiles only if it is true.

use specwright::ir::Trait;
use specwright::ir::surface::{EnumLine, Fields, Generic, ImplLine, Line, StructLine};

use super::function::function;
use super::ty::parameter;
use super::variant::{anything, variant};

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
            Line::Alias(path, generics, ty) => {
                let of: Vec<String> = generics.iter().map(|it| format!("{}: Mode", parameter(it))).collect();
                let of = if of.is_empty() { String::new() } else { format!("<{}>", of.join(", ")) };
                let (alias, defaults) = (applied(path, generics), defaults(path, generics));
                format!("fn {name}{of}(value: PhantomData<{alias}>) -> PhantomData<{ty}> {{\n{defaults}    value\n}}")
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
        body.push_str(&defaults(path, &made.generics));
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

/// That type parameters have these defaults.
fn defaults(path: &str, generics: &[Generic]) -> String {
    let defaults = generics.iter().enumerate().filter_map(|(at, generic)| {
        let Generic::Type(_, _, Some(default)) = generic else { return None };
        let arguments: Vec<String> = generics[..at].iter().map(|generic| parameter(generic).to_owned()).collect();
        let short = if arguments.is_empty() { path.to_owned() } else { format!("{path}<{}>", arguments.join(", ")) };
        let long = [arguments, vec![default.to_string()]].concat().join(", ");
        Some(format!("    let _: PhantomData<{short}> = PhantomData::<{path}<{long}>>;\n"))
    });
    defaults.collect()
}

fn wildcards(fields: &[&str]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| format!("{field}: _")).collect();
    fields.join(", ")
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

/// Asserts what the line does not tell: with the feature `serde`, which the tests have, a type that reads and writes JSON does so by way of serde.
pub(super) fn by_serde(line: &Line, name: &str) -> Option<String> {
    let (path, traits) = match line {
        Line::Struct(made) => (&made.path, &made.traits),
        Line::Enum(made) => (&made.path, &made.traits),
        _ => return None,
    };
    let is_json = [Trait::ReadJson, Trait::WriteJson].iter().all(|it| traits.contains(it));
    let of = "specwright_runtime::__serde::Serialize + for<'any> specwright_runtime::__serde::Deserialize<'any>";
    is_json.then(|| format!("\nfn serde__{name}() {{\n    fn has<Target: {of}>() {{}}\n    has::<{path}>();\n}}\n"))
}
