//! Writing a struct as JSON: one line a member.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::Tokens;
use crate::ir::{Item, Member, MemberKind, Struct, Wire, Wrapping};

impl Tokens {
    pub(super) fn write(&self, item: &Item, made: &Struct) -> TokenStream {
        let name = self.ident(&item.ident);
        let lines = self.write_lines(made);
        let (inner, members) = if made.flat {
            let sink = if made.members.is_empty() { quote!(_) } else { quote!(o) };
            let members = quote! {
                impl rt::WriteMembers for #name {
                    fn write_members<S: rt::MemberSink>(&self, #sink: &mut S) { #lines }
                }
            };
            (quote!(rt::WriteMembers::write_members(self, &mut o);), Some(members))
        } else {
            (lines, None)
        };
        let extra = made.extra.as_ref().map(|extra| self.ident(extra));
        let body = match &made.wire {
            Wire::Pairs { list, key, slots } => {
                let usual = slots.first();
                let with_extra = extra.zip(made.siblings.as_ref()).map(|(extra, siblings)| {
                    let siblings = self.ident(siblings);
                    quote!(.with_extra(&self.#extra, &self.#siblings))
                });
                let groups = made.members.iter().all(|member| matches!(member.kind, MemberKind::Group { .. }));
                let written = made.flat || !made.members.is_empty();
                let mutable = written.then(|| quote!(mut));
                let sink = if made.flat || groups {
                    quote!()
                } else {
                    quote!(
                        use rt::MemberSink as _;
                    )
                };
                quote! {
                    #sink
                    let #mutable o = w.pairs(#list, #key, #usual)#with_extra;
                    #inner
                    o.end();
                }
            }
            Wire::Object | Wire::Collected => {
                let with_extra = extra.map(|extra| quote!(.with_extra(&self.#extra)));
                if made.members.is_empty() {
                    quote!(w.object()#with_extra.end();)
                } else {
                    quote! {
                        let mut o = w.object()#with_extra;
                        #inner
                        o.end();
                    }
                }
            }
        };
        quote! {
            impl rt::WriteJson for #name {
                fn write(&self, w: &mut rt::Writer) { #body }
            }
            #members
        }
    }

    fn write_lines(&self, made: &Struct) -> TokenStream {
        made.members.iter().map(|member| self.write_line(member, made)).collect()
    }

    fn write_line(&self, member: &Member, made: &Struct) -> TokenStream {
        let wire = member.names.first();
        // In an object there is but one place for a value.
        let slot = member.slot.as_ref().filter(|_| made.flat || matches!(made.wire, Wire::Pairs { .. }));
        match &member.kind {
            MemberKind::Field(ident, _, hold) => {
                let ident = self.ident(ident);
                match (hold, slot) {
                    (Wrapping::Plain, None) if member.listed => quote!(o.listed(#wire, &self.#ident);),
                    (Wrapping::Plain | Wrapping::Nullable, Some(slot)) => {
                        quote!(o.required_slot(#wire, #slot, &self.#ident);)
                    }
                    (_, Some(slot)) => quote!(o.slot(#wire, #slot, &self.#ident);),
                    (Wrapping::Plain | Wrapping::Nullable, None) => quote!(o.required(#wire, &self.#ident);),
                    (Wrapping::Optional | Wrapping::Patch, None) => quote!(o.member(#wire, &self.#ident);),
                }
            }
            MemberKind::Constant { json, .. } => match slot {
                Some(slot) => quote!(o.slot_constant(#wire, #slot, #json);),
                None => quote!(o.constant(#wire, #json);),
            },
            MemberKind::Group { ident, required, boxed, .. } => {
                let ident = self.ident(ident);
                let sink = if made.flat { quote!(o) } else { quote!(&mut o) };
                match (required, boxed) {
                    (true, false) => quote!(rt::WriteMembers::write_members(&self.#ident, #sink);),
                    (true, true) => quote!(rt::WriteMembers::write_members(&*self.#ident, #sink);),
                    (false, false) => {
                        quote!(if let Some(group) = &self.#ident { rt::WriteMembers::write_members(group, #sink); })
                    }
                    (false, true) => {
                        quote!(if let Some(group) = &self.#ident { rt::WriteMembers::write_members(&**group, #sink); })
                    }
                }
            }
        }
    }
}
