//! The lines of a crate's public surface.

use std::cell::Cell;
use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Attribute, Fields, Generics, Item, Type, Visibility};

use super::Line;
use super::assertion::has;
use super::exports::{Export, Exports, marks};
use super::functions::Callable;
use super::generics::{arguments, generics_full, generics_text, plain, shown_fields};
use super::names::Outside;
use super::source::{Modules, condition, is_hidden, is_non_exhaustive};
use super::spacing::{short, spaced};
use super::traits::{Plain, derived, stand_ins};

pub fn all(library: &str, modules: &Modules, exports: &Exports) -> Vec<Line> {
    let mut surface = Surface { library, modules, exports, lines: Vec::new(), traits: BTreeMap::new() };
    surface.re_exports();
    // The heads of types come last, when all of their traits are known.
    for (path, module) in modules {
        for item in &module.items {
            if let Item::Impl(made) = item {
                surface.implementation(path, module.condition.as_deref(), made);
            }
        }
    }
    for (path, module) in modules {
        for item in &module.items {
            surface.item(path, item);
        }
    }
    surface.lines
}

/// Collects the lines.
pub struct Surface<'a> {
    pub library: &'a str,
    pub modules: &'a Modules,
    exports: &'a Exports,
    lines: Vec<Line>,
    /// The traits without arguments that types implement, by the paths of the types.
    pub traits: BTreeMap<String, Vec<Plain>>,
}

impl<'a> Surface<'a> {
    pub fn push(&mut self, text: String, name: &str, assertion: Option<String>) {
        let name = name.strip_prefix(&format!("{}::", self.library)).unwrap_or(name).replace("::", "__");
        self.lines.push(Line { text, assertion: assertion.map(|assertion| (name, assertion)) });
    }

    pub fn outside(&self, module: &'a [String], this: TokenStream) -> Outside<'a> {
        Outside { module, modules: self.modules, exports: self.exports, this, unnameable: Cell::default() }
    }

    fn re_exports(&mut self) {
        for export in &self.exports.modules {
            let assertion = format!("fn NAME() {{ use {} as _module; }}", export.path);
            self.push(format!("{}pub mod {}", export.marks, export.path), &export.path, Some(assertion));
        }
        for (export, path) in &self.exports.foreign {
            let assertion = format!("fn NAME() {{ use {} as _item; }}", export.path);
            self.push(format!("{}pub use {path} as {}", export.marks, export.path), &export.path, Some(assertion));
        }
    }

    pub fn export(&self, module: &[String], name: &str) -> Option<&'a Export> {
        self.exports.own.get(&(module.to_vec(), name.to_owned()))
    }

    fn item(&mut self, module: &'a [String], item: &'a Item) {
        let ident = match item {
            Item::Const(it) => &it.ident,
            Item::Enum(it) => &it.ident,
            Item::Fn(it) => &it.sig.ident,
            Item::Struct(it) => &it.ident,
            Item::Trait(it) => &it.ident,
            Item::Type(it) => &it.ident,
            Item::Macro(it) => return self.exported_macro(it),
            _ => return,
        };
        let Some(export) = self.export(module, &ident.to_string()) else { return };
        let path: TokenStream = export.path.parse().unwrap_or_default();
        let outside = self.outside(module, path.clone());
        match item {
            Item::Fn(it) => {
                let made = Callable { owner: None, path, generics: &[], bounds: quote!(), marks: &export.marks };
                self.function(&outside, &made, &it.sig, "");
            }
            Item::Struct(it) => {
                let open = if is_non_exhaustive(&it.attrs) { "#[non_exhaustive] " } else { "" };
                let fields = shown_fields(&outside, &it.fields);
                let head = (format!("{}{open}pub struct", export.marks), fields);
                self.head(export, &head, &it.generics, &it.attrs, &outside);
                self.fields(export, &it.fields, &it.generics, &outside);
            }
            Item::Enum(it) => {
                let open = if is_non_exhaustive(&it.attrs) { "#[non_exhaustive] " } else { "" };
                let head = (format!("{}{open}pub enum", export.marks), String::new());
                self.head(export, &head, &it.generics, &it.attrs, &outside);
                for variant in &it.variants {
                    self.variant(export, variant, &it.generics, &outside);
                }
            }
            Item::Trait(it) => self.declared_trait(export, it, &outside),
            Item::Type(it) => {
                let (generics, ty) = (generics_text(&it.generics, &outside), outside.write(it.ty.to_token_stream()));
                let assertion = format!(
                    "fn NAME{}(it: {}) -> {}{} {{ it }}",
                    generics_full(&it.generics, &outside),
                    spaced(ty.clone()),
                    export.path,
                    arguments(&it.generics)
                );
                self.push(
                    format!("{}pub type {}{generics} = {}", export.marks, export.path, short(ty)),
                    &export.path,
                    Some(assertion),
                );
            }
            Item::Const(it) => self.constant(&outside, &export.path, &export.marks, &it.ty, &[]),
            _ => {}
        }
    }

    fn exported_macro(&mut self, made: &syn::ItemMacro) {
        let exported = made.attrs.iter().any(|attribute| attribute.path().is_ident("macro_export"));
        let Some(name) = made.ident.as_ref().filter(|_| exported) else { return };
        let path = format!("{}::{name}", self.library);
        let mut rules = made.mac.tokens.clone().into_iter().peekable();
        let mut matchers = Vec::new();
        while let Some(matcher) = rules.next() {
            matchers.push(spaced(matcher.into()));
            // The arrow, the body, the sign between two rules.
            rules.nth(3);
        }
        let marks =
            marks(condition(&made.attrs).as_deref(), name.to_string().starts_with("__") || is_hidden(&made.attrs));
        let assertion = format!("fn NAME() {{ use {path} as _macro; }}");
        self.push(format!("{marks}pub macro {path}!{}", matchers.join(" | ")), &path, Some(assertion));
    }

    fn head(
        &mut self,
        export: &Export,
        (words, fields): &(String, String),
        generics: &Generics,
        attrs: &[Attribute],
        outside: &Outside<'_>,
    ) {
        let mut traits = self.traits.remove(&export.path).unwrap_or_default();
        traits.extend(derived(attrs));
        traits.sort();
        traits.dedup();
        let names: Vec<&str> = traits.iter().map(|it| it.name.as_str()).collect();
        let told = if names.is_empty() { String::new() } else { format!(": {}", names.join(" + ")) };
        let text = format!("{words} {}{}{fields}{told}", export.path, generics_text(generics, outside));
        let all: Vec<&str> = traits.iter().map(|it| it.path.as_str()).chain(["Sized"]).collect();
        let ty = format!("{}{}", export.path, stand_ins(generics, self.library));
        let assertion = has(&[], &quote!(), &ty, &all.join(" + "));
        self.push(text, &export.path, Some(assertion));
    }

    fn fields(&mut self, export: &Export, fields: &Fields, generics: &Generics, outside: &Outside<'_>) {
        for field in fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_))) {
            let Some(ident) = &field.ident else { continue };
            let ty = outside.write(field.ty.to_token_stream());
            let path = format!("{}::{ident}", export.path);
            let assertion = format!(
                "fn NAME{}(it: {}{}) -> {} {{ it.{ident} }}",
                generics_full(generics, outside),
                export.path,
                arguments(generics),
                spaced(ty.clone()),
            );
            self.push(format!("{}pub {path}: {}", export.marks, short(ty)), &path, Some(assertion));
        }
    }

    fn variant(&mut self, export: &Export, variant: &syn::Variant, generics: &Generics, outside: &Outside<'_>) {
        let path = format!("{}::{}", export.path, variant.ident);
        let types: Vec<_> = variant.fields.iter().map(|field| outside.write(field.ty.to_token_stream())).collect();
        let names: Vec<String> = variant
            .fields
            .iter()
            .enumerate()
            .map(|(at, field)| field.ident.as_ref().map_or(format!("_{at}"), ToString::to_string))
            .collect();
        let taken: Vec<String> =
            names.iter().zip(&types).map(|(name, ty)| format!("{name}: {}", spaced(ty.clone()))).collect();
        let (told, given) = match &variant.fields {
            Fields::Unit => (String::new(), String::new()),
            Fields::Unnamed(_) => {
                let types: Vec<String> = types.iter().cloned().map(short).collect();
                (format!("({})", types.join(", ")), format!("({})", names.join(", ")))
            }
            Fields::Named(_) => {
                let told: Vec<String> =
                    names.iter().zip(&types).map(|(name, ty)| format!("{name}: {}", short(ty.clone()))).collect();
                (format!(" {{ {} }}", told.join(", ")), format!(" {{ {} }}", names.join(", ")))
            }
        };
        let assertion = format!(
            "fn NAME{}({}) -> {}{} {{ {path}{given} }}",
            generics_full(generics, outside),
            taken.join(", "),
            export.path,
            arguments(generics),
        );
        let hidden = if is_hidden(&variant.attrs) { "#[doc(hidden)] " } else { "" };
        self.push(format!("{}{hidden}pub {path}{told}", export.marks), &path, Some(assertion));
    }

    pub fn constant(&mut self, outside: &Outside<'_>, path: &str, marks: &str, ty: &Type, generics: &[TokenStream]) {
        let ty = outside.write(ty.to_token_stream());
        let generics: Vec<String> = generics.iter().map(|it| spaced(it.clone())).collect();
        let value = match path.rsplit_once("::") {
            Some((owner, name)) if owner.contains('<') => format!("<{owner}>::{name}"),
            _ => path.to_owned(),
        };
        let assertion = format!("fn NAME<{}>() -> {} {{ {value} }}", generics.join(", "), spaced(ty.clone()));
        self.push(format!("{marks}pub const {path}: {}", short(ty)), &plain(path), Some(assertion));
    }
}
