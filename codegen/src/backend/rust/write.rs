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
        let extra = made.extra.as_ref().map(|extra| {
            let extra = self.ident(extra);
            quote!(o.extra(&self.#extra);)
        });
        let body = match &made.wire {
            Wire::Pairs { list, key, slots } => {
                let usual = slots.first();
                let siblings = match &made.siblings {
                    Some(siblings) => {
                        let siblings = self.ident(siblings);
                        quote!(&self.#siblings)
                    }
                    None => quote!(&rt::Extra::new()),
                };
                let groups = made.members.iter().all(|member| matches!(member.kind, MemberKind::Group { .. }));
                let sink = if made.flat || groups {
                    quote!()
                } else {
                    quote!(
                        use rt::MemberSink as _;
                    )
                };
                quote! {
                    #sink
                    let mut o = w.pairs(#list, #key, #usual);
                    #inner
                    #extra
                    o.end(#siblings);
                }
            }
            Wire::Object | Wire::Collected if made.members.is_empty() && made.extra.is_none() => {
                quote!(w.object().end();)
            }
            Wire::Object | Wire::Collected => quote! {
                let mut o = w.object();
                #inner
                #extra
                o.end();
            },
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
                    (_, Some(slot)) => quote!(o.slot(#wire, #slot, &self.#ident);),
                    (Wrapping::Plain | Wrapping::Nullable, None) => quote!(o.required(#wire, &self.#ident);),
                    (Wrapping::Optional | Wrapping::Patch, None) => quote!(o.member(#wire, &self.#ident);),
                }
            }
            MemberKind::Constant(json) => match slot {
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
