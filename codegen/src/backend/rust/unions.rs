//! Enums that hold one of several types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::tokens::Tokens;
use crate::ir::{self, Choice, Item, KindUnion, RuntimeType, TaggedUnion, Type, Variant};
use crate::model::JsonKind;

impl Tokens {
    pub(super) fn kind_union(&self, item: &Item, union: &KindUnion) -> TokenStream {
        let (head, name, result) = (self.head(item), self.ident(&item.ident), self.std("Result"));
        let derive = self.derive(&item.traits());
        let variants = union.variants.iter().map(|(variant, _)| self.variant(variant));
        let mut arms = Vec::new();
        let all: Vec<Ident> = union.variants.iter().map(|(_, kind)| kind_name(*kind)).collect();
        for (variant, kind) in &union.variants {
            let ident = self.ident(&variant.ident);
            let plain = !matches!(kind, JsonKind::Array | JsonKind::Object);
            let kind = kind_name(*kind);
            // A text that is no UUID is no reason to lose the whole answer.
            let read = if plain && variant.ty != Type::String {
                quote!(Ok(r.either()?.map_or_else(Self::Undocumented, Self::#ident)))
            } else {
                quote!(rt::ReadJson::read(r).map(Self::#ident))
            };
            arms.push(quote!(rt::Kind::#kind => #read,));
        }
        let null = union.null.as_ref().map(|ident| {
            let ident = self.ident(ident);
            quote!(rt::Kind::Null => rt::ReadJson::read(r).map(Self::#ident),)
        });
        let rest = quote!(r.other_kind(&[#(rt::Kind::#all),*]).map(Self::Undocumented));
        let idents: Vec<Ident> = union.variants.iter().map(|(variant, _)| self.ident(&variant.ident)).collect();
        let from =
            self.conversions(item, &union.from, &union.variants.iter().map(|(variant, _)| variant).collect::<Vec<_>>());
        let parameter = union.parameter.then(|| {
            let string = self.std("String");
            quote! {
                impl rt::Parameter for #name {
                    fn append(&self, out: &mut #string) {
                        match self {
                            #(Self::#idents(value) => rt::Parameter::append(value, out),)*
                            Self::Undocumented(json) => out.push_str(json.as_str()),
                        }
                    }
                }
            }
        });
        quote! {
            #head
            #derive
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                #[doc = " An undocumented value."]
                Undocumented(rt::Json),
            }
            #from
            impl rt::ReadJson for #name {
                fn read(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                    match r.peek()? { #(#arms)* #null _ => #rest, }
                }
            }
            impl rt::WriteJson for #name {
                fn write(&self, w: &mut rt::Writer) {
                    match self {
                        #(Self::#idents(value) => rt::WriteJson::write(value, w),)*
                        Self::Undocumented(json) => w.raw(json),
                    }
                }
            }
            #parameter
        }
    }

    pub(super) fn tagged_union(&self, item: &Item, union: &TaggedUnion) -> TokenStream {
        let (head, name, result) = (self.head(item), self.ident(&item.ident), self.std("Result"));
        let (option, string) = (self.std("Option"), self.std("String"));
        let variants = union.variants.iter().map(|tagged| self.variant(&tagged.variant));
        let by = &union.by;
        let reads = union.variants.iter().map(|tagged| {
            let (ident, tag, ty) = (self.ident(&tagged.variant.ident), &tagged.tag, self.ty(&tagged.variant.ty));
            let json = serde_json::Value::from(tag.as_str()).to_string();
            match &tagged.extra {
                None => quote!(Some(#tag) => r.variant(#by).map(Self::#ident),),
                Some(extra) => {
                    let extra = self.ident(extra);
                    // The variant says the tag; to the struct alone it would be an unknown member.
                    quote! {
                        Some(#tag) => {
                            let mut value: #ty = r.variant(#by)?;
                            value.#extra.forget(#by, #json);
                            Ok(Self::#ident(value))
                        }
                    }
                }
            }
        });
        let tags = union.variants.iter().map(|tagged| &tagged.tag);
        let writes = union.variants.iter().map(|tagged| self.write_tagged(by, tagged));
        let all: Vec<&Variant> = union.variants.iter().map(|tagged| &tagged.variant).collect();
        let from = self.conversions(item, &union.from, &all);
        let derive = self.derive(&item.traits());
        quote! {
            #head
            #derive
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                #[doc = " An undocumented tag."]
                Undocumented {
                    #[doc = " The tag, if there is one."]
                    tag: #option<#string>,
                    #[doc = " The whole value."]
                    json: rt::Json,
                },
            }
            #from
            impl rt::ReadJson for #name {
                fn read(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                    // What is no object has no tag, and is kept as it is.
                    let tag = if r.peek()? == rt::Kind::Object { r.tag(&[#by])? } else { None };
                    match tag.as_deref() {
                        #(#reads)*
                        _ => {
                            let json = r.other_tag(#by, &[#(#tags),*], tag.as_deref())?;
                            Ok(Self::Undocumented { tag, json })
                        }
                    }
                }
            }
            impl rt::WriteJson for #name {
                fn write(&self, w: &mut rt::Writer) {
                    match self {
                        #(#writes)*
                        Self::Undocumented { json, .. } => w.raw(json),
                    }
                }
            }
        }
    }

    fn write_tagged(&self, by: &str, tagged: &ir::TaggedVariant) -> TokenStream {
        let ident = self.ident(&tagged.variant.ident);
        let tag = serde_json::Value::from(tagged.tag.as_str()).to_string();
        let value = if tagged.boxed { quote!(&**value) } else { quote!(value) };
        let with_extra = tagged.extra.as_ref().map(|extra| {
            let extra = self.ident(extra);
            quote!(.with_extra(&value.#extra))
        });
        quote! {
            Self::#ident(value) => {
                let mut o = w.object()#with_extra;
                o.constant(#by, #tag);
                rt::WriteMembers::write_members(#value, &mut o);
                o.end();
            }
        }
    }

    pub(super) fn choice(&self, item: &Item, choice: &Choice) -> TokenStream {
        let (head, name, result, string) =
            (self.head(item), self.ident(&item.ident), self.std("Result"), self.std("String"));
        let variants = choice.variants.iter().map(|(variant, _)| self.variant(variant));
        let (by, value) = (&choice.by, &choice.value);
        let otherwise = self.ty(&choice.otherwise);
        let json = choice.otherwise == Type::Runtime(RuntimeType::Json);
        let reads = choice.variants.iter().map(|(variant, key)| {
            let ident = self.ident(&variant.ident);
            if json {
                // What is no value of the documented type survives as JSON; null, or nothing, is none.
                quote! {
                    #key => match f.take_either(&[#value])? {
                        Ok(value) => Self::#ident(value),
                        Err(value) => Self::Other { key, value },
                    },
                }
            } else {
                quote!(#key => Self::#ident(f.take_required(&[#value])?),)
            }
        });
        let keys = choice.variants.iter().map(|(_, key)| key);
        let other_words =
            if json { " Another key, or a value that is not of the documented type." } else { " Another key." };
        let other = if json { quote!(f.take_raw(&[#value])?) } else { quote!(f.take_required(&[#value])?) };
        let write_other = if json { quote!(o.member(#value, value);) } else { quote!(o.required(#value, value);) };
        let writes = choice.variants.iter().map(|(variant, key)| {
            let ident = self.ident(&variant.ident);
            quote! {
                Self::#ident(value) => {
                    o.required(#by, #key);
                    o.required(#value, value);
                }
            }
        });
        let derive = self.derive(&item.traits());
        quote! {
            #head
            #derive
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                #[doc = #other_words]
                Other {
                    #[doc = " The key."]
                    key: #string,
                    #[doc = " The value."]
                    value: #otherwise,
                },
            }
            impl rt::ReadJson for #name {
                fn read(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                    let mut fields = r.fields()?;
                    let value = rt::ReadMembers::read_members(&mut fields)?;
                    fields.end();
                    Ok(value)
                }
            }
            impl rt::ReadMembers for #name {
                fn read_members(f: &mut rt::Fields<'_>) -> #result<Self, rt::DecodeError> {
                    let key: #string = f.take_required(&[#by])?;
                    Ok(match key.as_str() {
                        #(#reads)*
                        _ => {
                            f.undocumented(#by, &key, &[#(#keys),*]);
                            Self::Other { key, value: #other }
                        }
                    })
                }
            }
            impl rt::WriteJson for #name {
                fn write(&self, w: &mut rt::Writer) {
                    let mut o = w.object();
                    rt::WriteMembers::write_members(self, &mut o);
                    o.end();
                }
            }
            impl rt::WriteMembers for #name {
                fn write_members<S: rt::MemberSink>(&self, o: &mut S) {
                    match self {
                        #(#writes)*
                        Self::Other { key, value } => {
                            o.required(#by, key);
                            #write_other
                        }
                    }
                }
            }
        }
    }

    fn variant(&self, variant: &Variant) -> TokenStream {
        let (docs, deprecated) = (self.docs(&variant.docs), self.deprecated(&variant.deprecated));
        let (ident, ty) = (self.ident(&variant.ident), self.ty(&variant.ty));
        quote!(#docs #deprecated #ident(#ty),)
    }

    /// `From` for the types that turn into a variant.
    fn conversions(&self, item: &Item, from: &[(Type, ir::Ident)], variants: &[&Variant]) -> TokenStream {
        let (name, trait_name, boxed_name) = (self.ident(&item.ident), self.std("From"), self.std("Box"));
        let conversions = from.iter().map(|(ty, ident)| {
            let held = variants.iter().find(|variant| variant.ident == *ident).map(|variant| &variant.ty);
            let value = match held {
                Some(held) if held == ty => quote!(value),
                Some(Type::Box(_)) => quote!(#boxed_name::new(value)),
                _ => quote!(value.into()),
            };
            let (ty, ident) = (self.ty(ty), self.ident(ident));
            quote! {
                impl #trait_name<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#ident(#value)
                    }
                }
            }
        });
        conversions.collect()
    }
}

/// The name of the runtime's `Kind`.
fn kind_name(kind: JsonKind) -> Ident {
    let name = match kind {
        JsonKind::String => "String",
        JsonKind::Number => "Number",
        JsonKind::Boolean => "Bool",
        JsonKind::Array => "Array",
        JsonKind::Object => "Object",
    };
    Ident::new(name, Span::call_site())
}
