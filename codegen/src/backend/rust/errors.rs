//! The error side of a crate: documented errors and the texts that programs may match.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::File;
use super::tokens::TEXT_MARK;
use super::tokens::Tokens;
use crate::ir::{Catalogue, Errors, Known, Piece, Traits};
use crate::model::{Place, Problem, Step};

/// The module `error`.
pub(super) fn file(tokens: &Tokens, errors: &Errors) -> File {
    let mut file = File::new(tokens);
    file.push(quote! { use ::specwright_runtime as rt; });
    file.push(tokens.documented(errors));
    if !errors.shared.is_empty() {
        let arms = tokens.shared_arms(&errors.shared);
        file.push(quote! {
            #[doc = " What statuses mean for every operation."]
            pub(super) fn shared<T>(r: &rt::ResponseView<'_>) -> rt::Outcome<T, Documented> { #arms }
        });
    }
    if !errors.known.is_empty() {
        file.push(tokens.known(&errors.known));
        file.push(tokens.catalogues(errors));
    }
    file
}

impl Tokens {
    fn documented(&self, errors: &Errors) -> TokenStream {
        let variants = errors.variants.iter().map(|variant| {
            let (docs, ident, ty) = (self.docs(&variant.docs), self.ident(&variant.ident), self.ty(&variant.ty));
            quote!(#docs #ident(#ty),)
        });
        let option = self.std("Option");
        let accessors = errors.variants.iter().map(|variant| {
            let (ident, ty, accessor) =
                (self.ident(&variant.ident), self.ty(&variant.ty), self.ident(&variant.accessor));
            let words = format!(" The body of [`Self::{}`], if it is one.", variant.ident.stem());
            quote! {
                #[doc = #words]
                #[must_use]
                pub fn #accessor(&self) -> #option<&#ty> {
                    match self {
                        Self::#ident(body) => Some(body),
                        _ => None,
                    }
                }
            }
        });
        let known = (!errors.known.is_empty()).then(|| self.known_function(errors));
        let accessors: TokenStream = accessors.chain(known).collect();
        let shown = self.shown(errors);
        let functions = (!accessors.is_empty()).then(|| quote!(impl Documented { #accessors }));
        let problem = self.problem(errors);
        let derive = self.derive(&Traits::of_documented());
        quote! {
            #[doc = " A call that did not succeed."]
            pub type Error = rt::Error<Documented>;
            #[doc = " A documented error."]
            #derive
            #[non_exhaustive]
            pub enum Documented {
                #(#variants)*
                #[doc = " A documented status whose body is empty or not described; the error keeps what came."]
                Status(u16),
            }
            #functions
            #shown
            #problem
        }
    }

    /// Where the bodies say something of themselves.
    fn problem(&self, errors: &Errors) -> TokenStream {
        let arms: Vec<TokenStream> = errors
            .variants
            .iter()
            .filter(|variant| !variant.problem.is_empty())
            .map(|variant| {
                let (ident, places) = (self.ident(&variant.ident), places(&variant.problem));
                quote!(Self::#ident(body) => Some((rt::Json::of(body), &#places)),)
            })
            .collect();
        let option = self.std("Option");
        let function = (!arms.is_empty()).then(|| {
            quote! {
                fn problem(&self) -> #option<(rt::Json, &'static rt::ProblemPlaces)> {
                    match self { #(#arms)* _ => None, }
                }
            }
        });
        quote!(impl rt::Problem for Documented { #function })
    }

    /// What a person reads of an error: words of ours, never the body.
    fn shown(&self, errors: &Errors) -> TokenStream {
        let result = self.std("Result");
        let says = errors.variants.iter().any(|variant| !variant.problem.is_empty());
        let show_known = if says {
            quote! {
                rt::show_documented(f, &known, Known::id)?;
                return rt::show_problem(f, " ", self).map(|_| ());
            }
        } else {
            quote!(return rt::show_documented(f, &known, Known::id);)
        };
        let known = (!errors.known.is_empty()).then(|| {
            quote! {
                let known = self.known();
                if !known.is_empty() {
                    #show_known
                }
            }
        });
        let says = says.then(|| {
            quote! {
                if rt::show_problem(f, "", self)? {
                    return Ok(());
                }
            }
        });
        let arms = errors.variants.iter().map(|variant| {
            let ident = self.ident(&variant.ident);
            let words = format!("see its body, `{}`", variant.ident.stem());
            quote!(Self::#ident(_) => f.write_str(#words),)
        });
        let bodiless = "the page describes no body";
        let body = if errors.variants.is_empty() {
            quote!(f.write_str(#bodiless))
        } else {
            quote!(match self { #(#arms)* Self::Status(_) => f.write_str(#bodiless), })
        };
        quote! {
            #[doc = " What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and"]
            #[doc = " without what looks like a secret."]
            impl ::core::fmt::Display for Documented {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> #result<(), ::core::fmt::Error> {
                    #known
                    #says
                    #body
                }
            }
        }
    }

    fn known_function(&self, errors: &Errors) -> TokenStream {
        let vec = self.std("Vec");
        let arms: Vec<TokenStream> = errors
            .variants
            .iter()
            .filter_map(|variant| {
                let catalogue = errors.catalogues.get(variant.catalogue?)?;
                let (ident, constant) = (self.ident(&variant.ident), self.ident(&catalogue.ident));
                Some(quote!(Self::#ident(body) => rt::find_documented(#constant, &rt::Json::of(body)),))
            })
            .collect();
        let texts =
            if arms.is_empty() { quote!(#vec::new()) } else { quote!(match self { #(#arms)* _ => #vec::new(), }) };
        quote! {
            #[doc = " The documented texts that stand anywhere in the body, in the order of the body."]
            #[doc = " Blanks are folded; letters have to be as documented."]
            #[must_use]
            pub fn known(&self) -> #vec<Known> { #texts }
        }
    }

    fn known(&self, known: &[Known]) -> TokenStream {
        let variants = known.iter().map(|entry| {
            let (docs, ident) = (self.docs(&entry.docs), self.ident(&entry.ident));
            let fields = entry.captures.iter().map(|(field, _)| {
                let (docs, ident, ty) = (self.docs(&field.docs), self.ident(&field.ident), self.ty(&field.ty));
                quote!(#docs #ident: #ty)
            });
            let held = (!entry.captures.is_empty()).then(|| quote!({ #(#fields),* }));
            quote!(#docs #ident #held,)
        });
        let patterns: Vec<TokenStream> = known
            .iter()
            .map(|entry| {
                let ident = self.ident(&entry.ident);
                if entry.captures.is_empty() { quote!(Self::#ident) } else { quote!(Self::#ident { .. }) }
            })
            .collect();
        let ids = of_each(&patterns, known.iter().map(|entry| &entry.id));
        let meanings = of_each(&patterns, known.iter().map(|entry| &entry.meaning));
        let remedies = of_each(&patterns, known.iter().map(|entry| &entry.remedy));
        let retries = of_each(&patterns, known.iter().map(|entry| entry.retry));
        let result = self.std("Result");
        let derive = self.derive(&Traits::of_known());
        quote! {
            #[doc = " A documented error text."]
            #derive
            #[non_exhaustive]
            pub enum Known { #(#variants)* }
            impl Known {
                #[doc = " The name of the text."]
                #[must_use]
                pub fn id(&self) -> &'static str {
                    #ids
                }
                #[doc = " What it means; empty where that is not known."]
                #[must_use]
                pub fn meaning(&self) -> &'static str {
                    #meanings
                }
                #[doc = " What helps; empty where that is not known."]
                #[must_use]
                pub fn remedy(&self) -> &'static str {
                    #remedies
                }
                #[doc = " Whether trying again may help."]
                #[must_use]
                pub fn retryable(&self) -> bool {
                    #retries
                }
            }
            #[doc = " What it means and what helps, or its name where neither is known."]
            impl ::core::fmt::Display for Known {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> #result<(), ::core::fmt::Error> {
                    match (self.meaning(), self.remedy()) {
                        ("", "") => f.write_str(self.id()),
                        (words, "") | ("", words) => f.write_str(words),
                        (meaning, remedy) => write!(f, "{meaning} {remedy}"),
                    }
                }
            }
        }
    }

    fn catalogues(&self, errors: &Errors) -> TokenStream {
        let catalogues = errors.catalogues.iter().map(|catalogue| self.catalogue(catalogue, &errors.known));
        let used = |at: usize| errors.variants.iter().any(|variant| variant.catalogue == Some(at));
        let catalogues = catalogues.enumerate().filter(|(at, _)| used(*at)).map(|(_, catalogue)| catalogue);
        let catalogues: Vec<TokenStream> = catalogues.collect();
        if catalogues.is_empty() {
            return TokenStream::new();
        }
        let option = self.std("Option");
        quote! {
            #[doc = " A documented text and what is made of its captures."]
            type Text = (rt::DocumentedText, fn(&rt::Captures) -> #option<Known>);
            #(#catalogues)*
        }
    }

    fn catalogue(&self, catalogue: &Catalogue, known: &[Known]) -> TokenStream {
        let name = self.ident(&catalogue.ident);
        let texts = catalogue.entries.iter().filter_map(|at| known.get(*at)).map(|entry| {
            let ident = self.ident(&entry.ident);
            let pieces = entry.pieces.iter().map(|piece| match piece {
                Piece::Text(text) => {
                    let text = format!("{TEXT_MARK}{text}");
                    quote!(rt::Piece::Text(#text))
                }
                Piece::Capture(name) => quote!(rt::Piece::Capture(#name)),
            });
            let make = if entry.captures.is_empty() {
                quote!(|_| Some(Known::#ident))
            } else {
                let fields = entry.captures.iter().map(|(field, place)| {
                    let ident = self.ident(&field.ident);
                    quote!(#ident: captures.get(#place).parse().ok()?)
                });
                quote!(|captures| Some(Known::#ident { #(#fields),* }))
            };
            quote!((rt::DocumentedText(&[#(#pieces),*]), #make))
        });
        quote!(const #name: &[Text] = &[#(#texts),*];)
    }
}

/// Where a body says what.
fn places(problem: &Problem) -> TokenStream {
    let fields = problem.parts().into_iter().map(|(name, places)| {
        let (name, places) = (proc_macro2::Ident::new(name, proc_macro2::Span::call_site()), places.iter().map(place));
        quote!(#name: &[#(#places),*])
    });
    quote!(rt::ProblemPlaces { #(#fields),* })
}

/// The way to a place in a body.
fn place(place: &Place) -> TokenStream {
    let steps = place.steps.iter().map(|step| match step {
        Step::Member(name) => quote!(rt::PlaceStep::Member(#name)),
        Step::Item(at) => quote!(rt::PlaceStep::Item(#at)),
    });
    quote!(&[#(#steps),*])
}

/// A match that gives a value for each variant; of one alone its value.
fn of_each<T: quote::ToTokens>(patterns: &[TokenStream], values: impl Iterator<Item = T>) -> TokenStream {
    let values: Vec<T> = values.collect();
    match values.as_slice() {
        [value] => quote!(#value),
        values => quote!(match self { #(#patterns => #values,)* }),
    }
}
