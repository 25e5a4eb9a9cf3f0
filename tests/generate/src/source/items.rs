//! The lines of items: modules, what they show, types with their fields and variants.

use std::collections::BTreeMap;

use specwright::ir::surface::{EnumLine, Fields, Line, Payload, StructLine};
use specwright::ir::{Ident, Trait};
use syn::{Attribute, Item, Visibility};

use super::modules::Module;
use super::ty::Types;
use super::{functions, impls};

/// The lines of a crate.
pub(super) fn lines(library: &str, root: &Module) -> Result<Vec<Line>, String> {
    let mut reader = Reader { lines: Vec::new(), traits: BTreeMap::new() };
    let all = root.all();
    let types = |module| Types { library, root, module, associated: BTreeMap::new() };
    // Types come last, when all of their traits are known.
    for module in &all {
        for item in &module.items {
            if let Item::Impl(made) = item {
                reader.implementation(&types(module), made)?;
            }
        }
    }
    for module in &all {
        if module.public && !module.path.is_empty() {
            reader.lines.push(Line::Module(format!("{library}::{}", module.path.join("::"))));
        }
        for path in module.uses() {
            reader.lines.extend(shown(library, &path)?);
        }
        for item in &module.items {
            reader.item(&types(module), item)?;
        }
    }
    Ok(reader.lines)
}

/// The line of a `pub use`; none where it gives a type of a private module its only path.
fn shown(library: &str, path: &[String]) -> Result<Option<Line>, String> {
    let words: Vec<&str> = path.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["self", module @ .., "*"] => Ok(Some(Line::Glob(format!("{library}::{}", module.join("::"))))),
        ["self", _, _] => Ok(None),
        ["specwright_runtime", "as", name] => Ok(Some(Line::Runtime(format!("{library}::{name}")))),
        _ => Err(format!("no line can tell of `pub use {}`", path.join("::"))),
    }
}

/// Collects the lines.
pub(super) struct Reader {
    pub(super) lines: Vec<Line>,
    /// The traits without arguments that types implement, by the paths of the types.
    pub(super) traits: BTreeMap<String, Vec<Trait>>,
}

impl Reader {
    fn implementation(&mut self, types: &Types<'_>, made: &syn::ItemImpl) -> Result<(), String> {
        match &made.trait_ {
            Some((of, _)) => impls::of_trait(self, types, made, of),
            None => functions::of_impl(self, types, made),
        }
    }

    fn item(&mut self, types: &Types<'_>, item: &Item) -> Result<(), String> {
        let (ident, vis) = match item {
            Item::Enum(it) => (&it.ident, &it.vis),
            Item::Struct(it) => (&it.ident, &it.vis),
            Item::Type(it) => (&it.ident, &it.vis),
            Item::Fn(it) => (&it.sig.ident, &it.vis),
            Item::Const(syn::ItemConst { ident, vis, .. })
            | Item::Static(syn::ItemStatic { ident, vis, .. })
            | Item::Trait(syn::ItemTrait { ident, vis, .. })
            | Item::Union(syn::ItemUnion { ident, vis, .. }) => {
                return if matches!(vis, Visibility::Public(_)) {
                    Err(format!("no line can tell of the public item `{ident}`"))
                } else {
                    Ok(())
                };
            }
            _ => return Ok(()),
        };
        let Some(path) = types.root.exported(types.module, &ident.to_string()) else { return Ok(()) };
        if !matches!(vis, Visibility::Public(_)) {
            return Ok(());
        }
        let path = format!("{}::{path}", types.library);
        match item {
            Item::Enum(it) => self.enumeration(types, path, it),
            Item::Struct(it) => self.structure(types, path, it),
            Item::Type(it) => {
                self.lines.push(Line::Alias(path, types.generics(&it.generics)?, types.ty(&it.ty)?));
                Ok(())
            }
            Item::Fn(it) => functions::free(self, types, &path, &it.sig),
            _ => Ok(()),
        }
    }

    /// The traits of a type, derived ones included.
    fn traits_of(&mut self, path: &str, attrs: &[Attribute]) -> Result<Vec<Trait>, String> {
        let mut traits = self.traits.remove(path).unwrap_or_default();
        for attribute in attrs.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            attribute
                .parse_nested_meta(|meta| {
                    let name = meta.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
                    traits.push(known(&name).map_err(|error| meta.error(error))?);
                    Ok(())
                })
                .map_err(|error| format!("{path}: {error}"))?;
        }
        traits.sort();
        Ok(traits)
    }

    fn structure(&mut self, types: &Types<'_>, path: String, made: &syn::ItemStruct) -> Result<(), String> {
        let traits = self.traits_of(&path, &made.attrs)?;
        let public = made.fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_)));
        let public: Vec<&syn::Field> = public.collect();
        let fields = match &made.fields {
            _ if public.is_empty() && !made.fields.is_empty() => Fields::Private,
            _ if public.len() < made.fields.len() => {
                return Err(format!("{path} has private fields beside public ones"));
            }
            syn::Fields::Unnamed(all) if all.unnamed.len() == 1 => Fields::Tuple(types.ty(&all.unnamed[0].ty)?),
            syn::Fields::Unnamed(_) => return Err(format!("{path} has several fields without names")),
            syn::Fields::Named(_) | syn::Fields::Unit => Fields::Public,
        };
        for field in &public {
            if let Some(name) = &field.ident {
                self.lines.push(Line::Field(path.clone(), ident(name), types.ty(&field.ty)?));
            }
        }
        let generics = types.generics(&made.generics)?;
        let non_exhaustive = is_non_exhaustive(&made.attrs);
        self.lines.push(Line::Struct(StructLine { non_exhaustive, path, generics, fields, traits }));
        Ok(())
    }

    fn enumeration(&mut self, types: &Types<'_>, path: String, made: &syn::ItemEnum) -> Result<(), String> {
        if !made.generics.params.is_empty() {
            return Err(format!("{path} is an enum with type parameters"));
        }
        for variant in &made.variants {
            let payload = match &variant.fields {
                syn::Fields::Unit => Payload::Unit,
                syn::Fields::Unnamed(all) if all.unnamed.len() == 1 => Payload::Tuple(types.ty(&all.unnamed[0].ty)?),
                syn::Fields::Unnamed(_) => return Err(format!("{path}::{} has several values", variant.ident)),
                syn::Fields::Named(all) => {
                    let fields = all.named.iter().filter_map(|field| Some((field.ident.as_ref()?, &field.ty)));
                    let fields = fields.map(|(name, ty)| Ok((ident(name), types.ty(ty)?)));
                    Payload::Named(fields.collect::<Result<_, String>>()?)
                }
            };
            if is_non_exhaustive(&variant.attrs) {
                return Err(format!("{path}::{} is `#[non_exhaustive]` by itself", variant.ident));
            }
            self.lines.push(Line::Variant(path.clone(), ident(&variant.ident), payload));
        }
        let traits = self.traits_of(&path, &made.attrs)?;
        self.lines.push(Line::Enum(EnumLine { non_exhaustive: is_non_exhaustive(&made.attrs), path, traits }));
        Ok(())
    }
}

/// The trait of that name.
pub(super) fn known(name: &str) -> Result<Trait, String> {
    Trait::ALL.into_iter().find(|it| it.name() == name).ok_or_else(|| format!("no line can tell of the trait `{name}`"))
}

/// A name of Rust, as lines write it.
pub(super) fn ident(name: &syn::Ident) -> Ident {
    let text = name.to_string();
    Ident::of(text.strip_prefix("r#").unwrap_or(&text))
}

fn is_non_exhaustive(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}
