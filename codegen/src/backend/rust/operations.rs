//! Operations as values: what they write into a request and how they read a response.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Options;
use super::file::File;
use super::setup::quota_of;
use super::tokens::{Tokens, optional};
use super::validate;
use crate::ir::{
    Arm, Check, Client, Docs, Encode, Encoded, Generated, GeneratedForm, Meaning, Operation, RequestPart, Segment,
    Statuses, Type,
};
use crate::model::{Generate, Join};

/// The module `ops`.
pub(super) fn file(tokens: &Tokens, client: &Client, options: &Options) -> File {
    let mut file = File::new(tokens);
    file.push(quote! { use ::specwright_runtime as rt; });
    for operation in &client.operations {
        file.push(tokens.operation(operation, options));
    }
    file
}

impl Tokens {
    fn operation(&self, operation: &Operation, options: &Options) -> TokenStream {
        let (docs, deprecated) = (self.docs(&operation.docs), self.deprecated(&operation.deprecated));
        let definition = self.definition(&operation.ident, &operation.fields, true, &operation.traits());
        let name = self.ident(&operation.ident);
        let functions = self.functions(&operation.functions);
        let required = operation.required.as_ref().map(|required| self.required(required));
        let setters = (!operation.setters.is_empty()).then(|| {
            let setters = self.functions(&operation.setters);
            quote!(impl<M: rt::Mode> super::Call<M, #name> { #setters })
        });
        let call = self.ident(&operation.call_type);
        let call_docs = self.docs(&Docs(vec![format!("A call of `{}`, with what can be set on it.", operation.id)]));
        let output = self.ty(&operation.output);
        let meta = self.meta(operation);
        let quota = operation.quota.as_ref().map(quota_of);
        let quota = quota.map(|quota| quote!(const QUOTA: Option<&'static rt::Quota> = Some(&#quota);));
        let out = if operation.encode.is_empty() { quote!(_out) } else { quote!(out) };
        let encode = operation.encode.iter().map(|encode| self.encode(encode));
        let decode = self.decode(operation, options);
        let paged = operation.paged.as_ref().map(|paged| self.paged(&name, paged));
        let waited = operation.waited.as_ref().map(|waited| self.waited(&name, waited));
        quote! {
            #docs
            #deprecated
            #definition
            impl #name { #functions }
            #required
            #call_docs
            pub type #call<M = rt::Async> = super::Call<M, #name>;
            #setters
            impl rt::Operation for #name {
                type Output = #output;
                type Documented = super::Documented;
                const META: &'static rt::Meta = #meta;
                #quota
                fn encode(&self, #out: &mut rt::RequestWriter) { #(#encode)* }
                fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> { #decode }
            }
            #paged
            #waited
        }
    }

    fn meta(&self, operation: &Operation) -> TokenStream {
        let (id, source) = (&operation.id, &operation.source);
        let (idempotent, client_auth) = (operation.idempotent, operation.client_auth);
        let method = Ident::new(operation.method.wire(), Span::call_site());
        let path = operation.path.iter().map(|segment| match segment {
            Segment::Literal(text) => quote!(rt::Segment::Literal(#text)),
            Segment::Parameter(name) => quote!(rt::Segment::Parameter(#name)),
        });
        let [accept, since, removed] =
            [&operation.accept, &operation.since, &operation.removed].map(|text| optional(text.as_ref()));
        let generated = operation.generated.iter().map(generated);
        quote! {
            &rt::Meta {
                id: #id,
                source: #source,
                method: rt::Method::#method,
                path: &[#(#path),*],
                accept: #accept,
                idempotent: #idempotent,
                client_auth: #client_auth,
                generated: &[#(#generated),*],
                since: #since,
                removed: #removed,
            }
        }
    }

    fn encode(&self, encode: &Encode) -> TokenStream {
        let name = &encode.name;
        let (ident, list, optional) = match &encode.value {
            Encoded::Constant(text) => {
                return match &encode.place {
                    RequestPart::Path => quote!(out.path(#name, #text);),
                    RequestPart::Query(_) => quote!(out.query(#name, #text);),
                    RequestPart::Header => quote!(out.header(#name, #text);),
                    RequestPart::Body(media) => quote!(out.json(#media, #text);),
                };
            }
            Encoded::Field { ident, list, optional } => (self.ident(ident), *list, *optional),
        };
        if let RequestPart::Body(media) = &encode.place {
            return if optional {
                quote!(out.optional_json(#media, self.#ident.as_ref());)
            } else {
                quote!(out.json(#media, &self.#ident);)
            };
        }
        match (&encode.place, list) {
            (RequestPart::Path, _) => quote!(out.path(#name, &self.#ident);),
            (RequestPart::Query(Some(join)), Some(depth)) => self.encode_list(name, &ident, depth, optional, *join),
            (RequestPart::Query(_), _) => quote!(out.query(#name, &self.#ident);),
            (RequestPart::Header | RequestPart::Body(_), _) => quote!(out.header(#name, &self.#ident);),
        }
    }

    fn encode_list(&self, name: &str, ident: &Ident, depth: usize, optional: bool, join: Join) -> TokenStream {
        let join = Ident::new(joined(join), Span::call_site());
        let inner = (0..depth).map(|_| quote!(.0));
        let write = |list| quote!(out.query_list(#name, #list, rt::Join::#join););
        // What was taken out of an `Option` is a reference already.
        let list = match (optional, depth) {
            (true, 0) => write(quote!(items)),
            (true, _) => write(quote!(&items #(#inner)*)),
            (false, _) => return write(quote!(&self.#ident #(#inner)*)),
        };
        quote!(if let Some(items) = &self.#ident { #list })
    }

    fn decode(&self, operation: &Operation, options: &Options) -> TokenStream {
        let answer = if options.validators { operation.answer.as_slice() } else { &[] };
        let arms = self.arms(&operation.decode, |meaning| self.meaning(meaning, &operation.output, answer));
        if operation.successes.is_empty() {
            return arms;
        }
        let successes = operation.successes.iter().map(|status| Literal::u16_unsuffixed(*status));
        quote!(r.documented_successes(&[#(#successes),*]); #arms)
    }

    /// A match over the status; just what it means where all statuses mean the same.
    fn arms(&self, arms: &[Arm], means: impl Fn(&Meaning) -> TokenStream) -> TokenStream {
        if let [Arm { statuses: Statuses::Rest, meaning }] = arms {
            return means(meaning);
        }
        let covered = |code: u16, meaning: &Meaning| {
            arms.iter().any(|arm| {
                matches!(arm.statuses, Statuses::Range(from, to) if (from..=to).contains(&code))
                    && arm.meaning == *meaning
            })
        };
        let lines = arms.iter().filter_map(|Arm { statuses, meaning }| {
            let pattern = match statuses {
                Statuses::One(code) if covered(*code, meaning) => return None,
                Statuses::One(code) => {
                    let code = Literal::u16_unsuffixed(*code);
                    quote!(#code)
                }
                Statuses::Range(from, to) => {
                    // One that stands alone stands before; a range that began with it would overlap.
                    let alone = |code: u16| {
                        let mut of_code = arms.iter().filter(|arm| arm.statuses == Statuses::One(code));
                        of_code.any(|arm| guard(&arm.meaning).is_none() && !covered(code, &arm.meaning))
                    };
                    let from = (*from..*to).find(|code| !alone(*code)).unwrap_or(*from);
                    let (from, to) = (Literal::u16_unsuffixed(from), Literal::u16_unsuffixed(*to));
                    quote!(#from..=#to)
                }
                Statuses::Rest => quote!(_),
            };
            let guard = guard(meaning);
            let meaning = means(meaning);
            Some(quote!(#pattern #guard => #meaning,))
        });
        quote!(match r.status() { #(#lines)* })
    }

    /// What a status means, as the outcome of `decode`; a value is checked, where drift is to be told.
    fn meaning(&self, meaning: &Meaning, output: &Type, answer: &[Check]) -> TokenStream {
        match meaning {
            Meaning::Value(optional) => {
                let given = match output {
                    Type::Option(inner) if *optional => inner,
                    other => other,
                };
                let value = match validate::of_answer(self, given, answer) {
                    Some(check) => quote!(r.success_checked(#check)),
                    None => quote!(r.success()),
                };
                if *optional { quote!(#value.map(Some)) } else { value }
            }
            Meaning::Empty(false) => quote!(r.success_empty()),
            Meaning::Empty(true) => quote!(rt::Outcome::Success(Some(()))),
            Meaning::Absent | Meaning::AbsentIfEmpty | Meaning::AbsentUnlessPage => quote!(rt::Outcome::Success(None)),
            Meaning::Error(variant) => {
                let variant = self.ident(variant);
                quote!(r.error(super::Documented::#variant))
            }
            Meaning::Status => quote!(r.error_empty(super::Documented::Status(r.status()))),
            Meaning::Shared => quote!(super::error::shared(r)),
            Meaning::Undocumented => quote!(rt::Outcome::Undocumented),
        }
    }

    /// The arms of the API for all operations.
    pub(super) fn shared_arms(&self, arms: &[Arm]) -> TokenStream {
        self.arms(arms, |meaning| self.meaning(meaning, &Type::Unit, &[]))
    }
}

/// A header that the client makes.
fn generated(header: &Generated) -> TokenStream {
    let name = &header.name;
    let anew = match header.anew {
        Generate::Call => quote!(Call),
        Generate::Attempt => quote!(Attempt),
    };
    let form = match header.form {
        GeneratedForm::Uuid => quote!(Uuid),
        GeneratedForm::Hex(digits) => {
            let digits = Literal::usize_unsuffixed(digits);
            quote!(Hex(#digits))
        }
    };
    quote!(rt::GeneratedHeader { name: #name, anew: rt::Anew::#anew, form: rt::GeneratedForm::#form })
}

/// What has to hold of a response besides its status; where it does not, the arms below decide.
fn guard(meaning: &Meaning) -> Option<TokenStream> {
    match meaning {
        Meaning::AbsentIfEmpty => Some(quote!(if r.carries_nothing())),
        Meaning::AbsentUnlessPage => Some(quote!(if !r.is_page())),
        _ => None,
    }
}

/// The name of the runtime's `Join`.
const fn joined(join: Join) -> &'static str {
    match join {
        Join::Comma => "Comma",
        Join::Repeat => "Repeat",
        Join::Space => "Space",
        Join::Pipe => "Pipe",
        Join::Brackets => "Brackets",
    }
}
