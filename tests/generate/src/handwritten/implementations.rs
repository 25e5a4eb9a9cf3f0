//! The lines of what types have: functions, constants, and traits.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{GenericParam, ImplItem, ItemImpl, Type, Visibility};

use super::assertion::{has, with_lifetime};
use super::exports::marks;
use super::functions::Callable;
use super::generics::plain;
use super::lines::Surface;
use super::names::{Named, Outside, resolve};
use super::source::{condition, is_hidden};
use super::spacing::{short, spaced};
use super::traits::{Plain, declared, with_associated};

impl<'a> Surface<'a> {
    /// What an `impl` gives to a type, or a type to a trait.
    pub fn implementation(&mut self, module: &'a [String], within: Option<&str>, made: &'a ItemImpl) {
        let Some(target) = self.target(module, &made.self_ty) else { return };
        let ty = self.outside(module, quote!()).write(made.self_ty.to_token_stream());
        let outside = self.outside(module, ty.clone());
        let generics = declared(&made.generics, |it| outside.write(it));
        let bounds = outside.write(made.generics.where_clause.to_token_stream());
        let marks = marks(condition(&made.attrs).as_deref().or(within), false);
        if let Some((of, _)) = &made.trait_ {
            let Some(of) = self.outside_trait(&outside, module, of) else { return };
            return self.trait_of(&outside, made, of, (target, ty, generics, bounds), &marks);
        }
        if target.is_none() {
            return;
        }
        for item in &made.items {
            match item {
                ImplItem::Fn(it) if matches!(it.vis, Visibility::Public(_)) => {
                    let name = &it.sig.ident;
                    let own = self::marks(condition(&it.attrs).as_deref(), is_hidden(&it.attrs));
                    let marks = format!("{marks}{own}");
                    let path = quote!(<#ty>::#name);
                    let made = Callable {
                        owner: Some((ty.clone(), ty.clone())),
                        path,
                        generics: &generics,
                        bounds: bounds.clone(),
                        marks: &marks,
                    };
                    self.function(&outside, &made, &it.sig, "");
                }
                ImplItem::Const(it) if matches!(it.vis, Visibility::Public(_)) => {
                    let path = format!("{}::{}", spaced(ty.clone()), it.ident);
                    self.constant(&outside, &path, &marks, &it.ty, &generics);
                }
                _ => {}
            }
        }
    }

    /// The public path of the type, `Some(None)` if it is not of this crate, `None` if callers cannot name it.
    #[allow(clippy::option_option, reason = "three things that are told apart")]
    fn target(&self, module: &[String], ty: &Type) -> Option<Option<String>> {
        let Type::Path(path) = ty else { return Some(None) };
        let words: Vec<String> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match resolve(module, &words, self.modules) {
            Named::Own(module, name) => self.export(&module, &name).map(|export| Some(export.path.clone())),
            _ => Some(None),
        }
    }

    /// A trait as the outside writes it; nothing if it cannot.
    fn outside_trait(&self, outside: &Outside<'_>, module: &'a [String], of: &syn::Path) -> Option<TokenStream> {
        let words: Vec<String> = of.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let Named::Own(module, name) = resolve(module, &words, self.modules) {
            self.export(&module, &name)?;
        }
        Some(outside.write(of.to_token_stream()))
    }

    fn trait_of(
        &mut self,
        outside: &Outside<'_>,
        made: &ItemImpl,
        of: TokenStream,
        (target, ty, mut generics, bounds): (Option<String>, TokenStream, Vec<TokenStream>, TokenStream),
        marks: &str,
    ) {
        let full = with_associated(&of, made, |it| outside.write(it));
        if outside.unnameable.get() {
            return;
        }
        let name = short(of.clone());
        let name =
            name.rsplit_once("::").filter(|_| !name.contains('<')).map_or(name.clone(), |(_, last)| last.to_owned());
        let is_plain = full.to_string() == of.to_string() && !spaced(of.clone()).contains('<');
        let alone = made.generics.params.iter().all(|parameter| matches!(parameter, GenericParam::Lifetime(_)));
        if let Some(path) = target.as_ref().filter(|_| is_plain && alone && marks.is_empty()) {
            self.traits.entry(path.clone()).or_default().push(Plain { name, path: spaced(of) });
            return;
        }
        let told: Vec<String> = generics.iter().map(|it| short(it.clone())).collect();
        let told = if told.is_empty() { String::new() } else { format!("<{}>", told.join(", ")) };
        let wheres = if bounds.is_empty() { String::new() } else { format!(" {}", short(bounds.clone())) };
        let text = format!("{marks}impl{told} {} for {}{wheres}", short(full.clone()), short(ty.clone()));
        let (ty, full) = (spaced(ty), spaced(with_lifetime(full, "own")));
        if full.contains("'own") {
            generics.insert(0, quote!('own));
        }
        let path = target.unwrap_or_else(|| plain(&ty));
        self.push(text, &format!("{path}::{}", plain(&name)), Some(has(&generics, &bounds, &ty, &full)));
    }
}
