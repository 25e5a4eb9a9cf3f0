//! Reading a struct from JSON: one line a member.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::Tokens;
use crate::ir::{Item, Member, MemberKind, MemberNull, Struct, Wire, Wrapping};

impl Tokens {
    pub(super) fn read(&self, item: &Item, made: &Struct) -> TokenStream {
        let (name, result) = (self.ident(&item.ident), self.std("Result"));
        let (body, members) = match (&made.wire, made.flat) {
            (Wire::Object, _) => (self.read_object(made), None),
            (_, true) => (self.read_flat(made), Some(self.read_members(item, made))),
            (_, false) => (self.read_collected(made), None),
        };
        quote! {
            impl rt::ReadJson for #name {
                fn read(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> { #body }
            }
            #members
        }
    }

    /// Member by member, as they come.
    fn read_object(&self, made: &Struct) -> TokenStream {
        let whole = made.members.iter().all(|member| match &member.kind {
            MemberKind::Field(_, _, hold) => matches!(hold, Wrapping::Optional | Wrapping::Patch),
            _ => true,
        });
        let slots = made.members.iter().filter_map(|member| match &member.kind {
            MemberKind::Field(ident, _, hold) => {
                let local = self.local(ident);
                let empty = if *hold == Wrapping::Patch { quote!(rt::Patch::Absent) } else { quote!(None) };
                Some(quote!(let mut #local = #empty;))
            }
            _ => None,
        });
        let reads = self.member_arms(made, whole);
        let next = next_member(made);
        let reads = match reads.as_slice() {
            [] => quote!(while #next.is_some() {}),
            [read] => quote!(while #next.is_some() { #read?; }),
            [init @ .., last] => {
                let arms = init.iter().zip(0..).map(|(read, at)| {
                    let at = Literal::usize_unsuffixed(at);
                    quote!(#at => #read?,)
                });
                quote!(while let Some(index) = #next { match index { #(#arms)* _ => #last?, } })
            }
        };
        let constants = end_constants(made);
        if whole {
            return self.read_into(made, &reads, &constants);
        }
        let fields = made.members.iter().filter_map(|member| match &member.kind {
            MemberKind::Field(ident, _, hold) => {
                let (name, local, wire) = (self.ident(ident), self.local(ident), member.names.first());
                Some(match hold {
                    Wrapping::Plain if member.listed => quote!(#name: object.listed(#local, #wire),),
                    Wrapping::Plain | Wrapping::Nullable => quote!(#name: object.required(#local, #wire)?,),
                    Wrapping::Optional | Wrapping::Patch if name == local => quote!(#name,),
                    Wrapping::Optional | Wrapping::Patch => quote!(#name: #local,),
                })
            }
            _ => None,
        });
        let extra = made.extra.as_ref().map(|extra| {
            let extra = self.ident(extra);
            quote!(#extra: object.into_extra(),)
        });
        let value = self.made(made, quote!(Self { #(#fields)* #extra }));
        quote! {
            let mut object = r.object()?;
            #(#slots)*
            #reads
            #constants
            #value
        }
    }

    /// What reading ends with: the value, which remembers texts where it may go back.
    fn made(&self, made: &Struct, value: TokenStream) -> TokenStream {
        match self.remember(made) {
            Some(remember) => quote!(let mut value = #value; #remember Ok(value)),
            None => quote!(Ok(#value)),
        }
    }

    /// The statement that makes the value remember its texts.
    fn remember(&self, made: &Struct) -> Option<TokenStream> {
        let extra = self.ident(made.extra.as_ref().filter(|_| made.remembers)?);
        Some(quote!(value.#extra.remember(rt::CameTexts::of(r, &value));))
    }

    /// Where every member may be missing the value is filled in place: a failure then drops one value and not as many
    /// variables as there are members, which is most of the code that the other form compiles to.
    fn read_into(&self, made: &Struct, reads: &TokenStream, constants: &TokenStream) -> TokenStream {
        let fields = made.members.iter().filter_map(|member| match &member.kind {
            MemberKind::Field(ident, _, hold) => {
                let name = self.ident(ident);
                Some(if *hold == Wrapping::Patch { quote!(#name: rt::Patch::Absent,) } else { quote!(#name: None,) })
            }
            _ => None,
        });
        let extra = made.extra.as_ref().map(|extra| self.ident(extra));
        let (empty, filled) = match &extra {
            Some(extra) => (quote!(#extra: rt::Extra::new(),), quote!(value.#extra = object.into_extra();)),
            None => (TokenStream::new(), TokenStream::new()),
        };
        let filled_later =
            extra.is_some() || made.members.iter().any(|member| matches!(member.kind, MemberKind::Field(..)));
        let mutable = filled_later.then(|| quote!(mut));
        let remember = self.remember(made);
        quote! {
            let mut object = r.object()?;
            let #mutable value = Self { #(#fields)* #empty };
            #reads
            #constants
            #filled
            #remember
            Ok(value)
        }
    }

    /// What reads each member.
    fn member_arms(&self, made: &Struct, whole: bool) -> Vec<TokenStream> {
        let mut arms = Vec::new();
        for member in &made.members {
            let read = match &member.kind {
                MemberKind::Field(ident, _, hold) => {
                    let local = self.local(ident);
                    let local = if whole {
                        let name = self.ident(ident);
                        quote!(value.#name)
                    } else {
                        quote!(#local)
                    };
                    match (hold, member.null) {
                        (Wrapping::Nullable, _) => quote!(object.nullable(r, &mut #local)),
                        (Wrapping::Patch, _) => quote!(object.patch(r, &mut #local)),
                        (_, MemberNull::Value) => quote!(object.member_with_null(r, &mut #local)),
                        (_, MemberNull::Empty) => quote!(object.member_or_null(r, &mut #local)),
                        (_, MemberNull::Undocumented) => quote!(object.member(r, &mut #local)),
                    }
                }
                MemberKind::Constant { json, .. } => {
                    let name = member.names.first();
                    if made.extra.is_some() {
                        quote!(object.constant(r, #name, #json))
                    } else {
                        // Nothing could keep another value, and reading it as the constant would change what was said.
                        quote!(object.only(r, #name, #json))
                    }
                }
                // Groups are never read in this way.
                MemberKind::Group { .. } => quote!(object.keep(r)),
            };
            arms.push(read);
        }
        arms
    }

    /// Members that were collected first.
    fn read_collected(&self, made: &Struct) -> TokenStream {
        let (constants, fields) = (self.take_constants(made), self.take_fields(made));
        let siblings = made.siblings.as_ref().map(|siblings| {
            let siblings = self.ident(siblings);
            quote!(#siblings,)
        });
        let only = only_constants(made);
        let extra = made.extra.as_ref().map(|extra| self.ident(extra));
        let takes = !constants.is_empty() || !fields.is_empty();
        let name = match (takes, &extra) {
            (true, _) => quote!(mut fields),
            (false, Some(_)) => quote!(fields),
            (false, None) => quote!(_),
        };
        let open = self.collect(made, &name);
        let from = takes.then(|| quote!(let f = &mut fields;));
        let Some(extra) = extra else {
            if only.is_none() {
                return quote!(#open #from Ok(Self { #fields #siblings }));
            }
            return quote! {
                #open
                #from
                let value = Self { #fields #siblings };
                #constants
                #only
                Ok(value)
            };
        };
        if constants.is_empty() {
            let value = self.made(made, quote!(Self { #fields #extra: fields.rest(), #siblings }));
            return quote!(#open #from #value);
        }
        let remember = self.remember(made);
        quote! {
            #open
            #from
            let mut value = Self { #fields #extra: rt::Extra::new(), #siblings };
            #constants
            value.#extra = fields.rest();
            #remember
            Ok(value)
        }
    }

    /// As a value of its own, where the type is included elsewhere.
    fn read_flat(&self, made: &Struct) -> TokenStream {
        let open = self.collect(made, &quote!(mut fields));
        let keeps = [(&made.extra, quote!(fields.rest())), (&made.siblings, quote!(siblings))];
        let keeps: Vec<TokenStream> = keeps
            .into_iter()
            .filter_map(|(ident, value)| {
                let ident = self.ident(ident.as_ref()?);
                Some(quote!(value.#ident = #value;))
            })
            .collect();
        if keeps.is_empty() {
            let Some(only) = only_constants(made) else {
                return quote!(#open rt::ReadMembers::read_members(&mut fields));
            };
            return quote! {
                #open
                let f = &mut fields;
                let value = rt::ReadMembers::read_members(f)?;
                #only
                Ok(value)
            };
        }
        let remember = self.remember(made);
        quote! {
            #open
            let mut value: Self = rt::ReadMembers::read_members(&mut fields)?;
            #(#keeps)*
            #remember
            Ok(value)
        }
    }

    fn read_members(&self, item: &Item, made: &Struct) -> TokenStream {
        let (name, result, default) = (self.ident(&item.ident), self.std("Result"), self.std("Default"));
        let constants = self.take_constants(made);
        let fields = self.take_fields(made);
        let keeps = made.extra.iter().chain(&made.siblings).map(|keep| {
            let keep = self.ident(keep);
            quote!(#keep: #default::default(),)
        });
        let from = if constants.is_empty() && fields.is_empty() { quote!(_) } else { quote!(f) };
        let read = if constants.is_empty() {
            quote!(Ok(Self { #fields #(#keeps)* }))
        } else {
            quote! {
                let value = Self { #fields #(#keeps)* };
                #constants
                Ok(value)
            }
        };
        quote! {
            impl rt::ReadMembers for #name {
                fn read_members(#from: &mut rt::Fields<'_>) -> #result<Self, rt::DecodeError> { #read }
            }
        }
    }

    /// The members, under that name.
    fn collect(&self, made: &Struct, fields: &TokenStream) -> TokenStream {
        match &made.wire {
            Wire::Pairs { list, key, slots } => {
                let siblings = if made.siblings.is_some() { quote!(siblings) } else { quote!(_) };
                quote!(let (#fields, #siblings) = rt::Fields::pairs(r, #list, #key, &[#(#slots),*])?;)
            }
            Wire::Object | Wire::Collected => quote!(let #fields = r.fields()?;),
        }
    }

    fn take_constants(&self, made: &Struct) -> TokenStream {
        let constants = made.members.iter().filter_map(|member| match &member.kind {
            MemberKind::Constant { json, required } => {
                let names = &member.names;
                Some(if *required {
                    quote!(f.take_required_constant(&[#(#names),*], #json)?;)
                } else {
                    quote!(f.take_constant(&[#(#names),*], #json)?;)
                })
            }
            _ => None,
        });
        constants.collect()
    }

    fn take_fields(&self, made: &Struct) -> TokenStream {
        made.members.iter().filter_map(|member| self.take_field(member)).collect()
    }

    fn take_field(&self, member: &Member) -> Option<TokenStream> {
        let names = &member.names;
        let names = quote!(&[#(#names),*]);
        Some(match &member.kind {
            MemberKind::Constant { .. } => return None,
            MemberKind::Field(ident, _, hold) => {
                let ident = self.ident(ident);
                let taken = match (hold, &member.slot) {
                    (Wrapping::Plain, None) if member.listed => quote!(f.take_listed(#names)?),
                    (Wrapping::Plain | Wrapping::Nullable, None) => quote!(f.take_required(#names)?),
                    (Wrapping::Plain | Wrapping::Nullable, Some(slot)) => quote!(f.take_required_slot(#names, #slot)?),
                    (Wrapping::Optional, slot) => take_optional(&names, slot.as_deref(), member.null),
                    (Wrapping::Patch, _) => quote!(f.take_patch(#names)?),
                };
                quote!(#ident: #taken,)
            }
            MemberKind::Group { ident, ty: _, required, boxed, choice } => {
                let ident = self.ident(ident);
                let mut read = quote!(rt::ReadMembers::read_members(f)?);
                if *boxed {
                    let boxed = self.std("Box");
                    read = quote!(#boxed::new(#read));
                }
                if *required {
                    quote!(#ident: #read,)
                } else if let Some(value) = choice {
                    quote!(#ident: if f.has_key(#names, #value) { Some(#read) } else { None },)
                } else {
                    quote!(#ident: if f.has_any(#names) { Some(#read) } else { None },)
                }
            }
        })
    }
}

/// Goes to the next member that is documented, in whatever spelling.
fn next_member(made: &Struct) -> TokenStream {
    let names = made.members.iter().filter_map(|member| member.names.first());
    let others = made.members.iter().zip(0..).flat_map(|(member, at)| {
        let at = Literal::usize_unsuffixed(at);
        member.names.iter().skip(1).map(move |name| quote!((#name, #at)))
    });
    let others: Vec<TokenStream> = others.collect();
    match others.as_slice() {
        [] => quote!(object.next(r, &[#(#names),*])?),
        others => quote!(object.next_spelled(r, &[#(#names),*], &[#(#others),*])?),
    }
}

/// Where nothing could keep another value of a constant, the struct's own or that of a group in it, there is none.
fn only_constants(made: &Struct) -> Option<TokenStream> {
    let may_have = |member: &Member| matches!(member.kind, MemberKind::Constant { .. } | MemberKind::Group { .. });
    (made.extra.is_none() && made.members.iter().any(may_have)).then(|| quote!(f.only_constants()?;))
}

/// What happens to constants that did not come, once all members were taken.
fn end_constants(made: &Struct) -> TokenStream {
    let ends = made.members.iter().filter_map(|member| match &member.kind {
        MemberKind::Constant { required, .. } => {
            let name = member.names.first();
            Some(if *required || made.extra.is_none() {
                quote!(object.expect_constant(#name)?;)
            } else {
                quote!(object.may_lack_constant(#name);)
            })
        }
        _ => None,
    });
    ends.collect()
}

fn take_optional(names: &TokenStream, slot: Option<&str>, null: MemberNull) -> TokenStream {
    match (null, slot) {
        (MemberNull::Undocumented, None) => quote!(f.take(#names)?),
        (MemberNull::Undocumented, Some(slot)) => quote!(f.take_slot(#names, #slot)?),
        (MemberNull::Empty, None) => quote!(f.take_or_null(#names)?),
        (MemberNull::Empty, Some(slot)) => quote!(f.take_slot_or_null(#names, #slot)?),
        (MemberNull::Value, None) => quote!(f.take_with_null(#names)?),
        (MemberNull::Value, Some(slot)) => quote!(f.take_slot_with_null(#names, #slot)?),
    }
}
