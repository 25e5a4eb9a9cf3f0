//! The lines of functions, with their whole signatures.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{FnArg, ReceiverKind, ReturnType, Signature};

use super::assertion::Call;
use super::generics::plain;
use super::lines::Surface;
use super::names::Outside;
use super::spacing::short;
use super::traits::declared;

/// A function that can be called: its owner as text and as a type, the whole path, and the generics around it.
pub struct Callable<'g> {
    pub owner: Option<(TokenStream, TokenStream)>,
    pub path: TokenStream,
    pub generics: &'g [TokenStream],
    pub bounds: TokenStream,
    pub marks: &'g str,
}

impl Surface<'_> {
    pub fn function(&mut self, outside: &Outside<'_>, made: &Callable<'_>, signature: &Signature, provided: &str) {
        let mut generics = made.generics.to_vec();
        let own = declared(&signature.generics, |it| outside.write(it));
        generics.extend(own.iter().cloned());
        generics.sort_by_key(|parameter| !parameter.to_string().starts_with('\''));
        let (mut receiver, mut told, mut arguments) = (None, Vec::new(), Vec::new());
        for (at, argument) in signature.inputs.iter().enumerate() {
            match argument {
                FnArg::Receiver(it) => {
                    let ty = made.owner.as_ref().map(|owner| owner.1.clone()).unwrap_or_default();
                    let (reference, word) = match &it.kind {
                        ReceiverKind::Reference(_, lifetime, mutable) => {
                            let word = if mutable.is_some() { "&mut self" } else { "&self" };
                            (quote!(& #lifetime #mutable), word)
                        }
                        _ => (quote!(), "self"),
                    };
                    receiver = Some(quote!(#reference #ty));
                    told.push(word.to_owned());
                }
                FnArg::Typed(it) => {
                    let ty = outside.write(it.ty.to_token_stream());
                    let name = match &*it.pat {
                        syn::Pat::Ident(pattern) => pattern.ident.to_string(),
                        _ => format!("_{at}"),
                    };
                    told.push(format!("{name}: {}", short(ty.clone())));
                    arguments.push(ty);
                }
            }
        }
        let output = match &signature.output {
            ReturnType::Default => quote!(()),
            ReturnType::Type(_, ty) => outside.write(ty.to_token_stream()),
        };
        let mut bounds = made.bounds.clone();
        if let Some(more) = &signature.generics.where_clause {
            let more = outside.write(more.to_token_stream());
            bounds = if bounds.is_empty() { more } else { quote!(#bounds, #more) };
        }
        let kind = format!(
            "{}{}fn",
            signature.constness.map_or("", |_| "const "),
            signature.asyncness.map_or("", |_| "async ")
        );
        let path = match &made.owner {
            Some((owner, _)) => format!("{}::{}", short(owner.clone()), signature.ident),
            None => short(made.path.clone()),
        };
        let shown: Vec<String> = own.iter().map(|it| short(it.clone())).collect();
        let shown = if shown.is_empty() { String::new() } else { format!("<{}>", shown.join(", ")) };
        let returned = match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(..) => format!(" -> {}", short(output.clone())),
        };
        let told = told.join(", ");
        let outer: Vec<String> = made
            .generics
            .iter()
            .filter(|it| it.to_string().contains(':') && !it.to_string().starts_with("This"))
            .map(|it| short(it.clone()))
            .collect();
        let mut wheres = short(bounds.clone());
        if !outer.is_empty() && wheres.is_empty() {
            wheres = format!("where {}", outer.join(", "));
        }
        let wheres = if wheres.is_empty() { wheres } else { format!(" {wheres}") };
        let call = Call {
            path: made.path.clone(),
            generics,
            bounds,
            receiver,
            arguments,
            output,
            is_async: signature.asyncness.is_some(),
        };
        let name = plain(&path);
        self.push(
            format!("{}pub {kind} {path}{shown}({told}){returned}{wheres}{provided}", made.marks),
            &name,
            Some(call.assertion()),
        );
    }
}
