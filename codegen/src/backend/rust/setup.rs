//! Bodies that set up a client or a call: credentials, headers, addresses, options.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::tokens::Tokens;
use crate::ir::{BuilderOption, BuilderStep, CallOption, Credentials, From, Function, Mode, Quota, QuotaKey, Type};

impl Tokens {
    /// The runtime's builder after these steps, of which the first names the server.
    pub(super) fn begun(&self, mode: Mode, setups: &[BuilderStep]) -> TokenStream {
        let begin = Ident::new(
            match mode {
                Mode::Async => "new",
                Mode::Blocking => "blocking",
            },
            Span::call_site(),
        );
        let steps = setups.iter().map(|setup| self.setup(setup));
        quote!(rt::BuilderCore::#begin #(#steps)*)
    }

    pub(super) fn setup(&self, setup: &BuilderStep) -> TokenStream {
        let arc = quote!(::std::sync::Arc::new);
        match setup {
            BuilderStep::Server(url) => quote!((#url)),
            BuilderStep::GivenServer(value, then) => {
                let string = self.std("String");
                let address = match &value.from {
                    From::Argument(ident) => {
                        let (ident, into) = (self.ident(ident), self.std("Into"));
                        quote!(#into::<#string>::into(#ident))
                    }
                    _ => self.value(value),
                };
                let then = if then.is_empty() { quote!() } else { quote!(.then(#then)) };
                quote!((#address) #then)
            }
            BuilderStep::Version(version) => quote!(.version(#version)),
            BuilderStep::Header(name, value) => {
                let value = self.value(value);
                quote!(.header(#name, #value))
            }
            BuilderStep::ConstantHeader(name, text) => quote!(.header(#name, #text)),
            BuilderStep::Reference(name) => quote!(.reference(#name)),
            BuilderStep::HeaderToken(name, value) => {
                let token = self.value(value);
                quote!(.credential(rt::Placement::Header(#name), #token))
            }
            BuilderStep::QueryToken(name, value) => {
                let token = self.value(value);
                quote!(.credential(rt::Placement::Query(#name), #token))
            }
            BuilderStep::Bearer(value) => {
                let token = self.value(value);
                quote!(.credential(rt::Placement::Bearer, #token))
            }
            BuilderStep::Basic(user, password) => {
                let (user, password) = (self.value(user), self.value(password));
                quote!(.credential(rt::Placement::Basic(#user), #password))
            }
            BuilderStep::Quota(quota) => {
                let quota = quota_of(quota);
                quote!(.quota(#quota))
            }
            BuilderStep::Certificate(value) => {
                let value = self.value(value);
                quote!(.certificate(#value))
            }
            BuilderStep::Authenticate(value) => {
                let own = self.value(value);
                match value.from {
                    From::Required(_) => quote!(.authenticate(#own)),
                    _ => quote!(.authenticate(#arc(#own))),
                }
            }
        }
    }

    pub(super) fn call_header(&self, function: &Function, name: &str, into: Option<&Type>) -> TokenStream {
        let Some(argument) = function.arguments.first() else { return quote!(self) };
        let ident = self.ident(&argument.ident);
        let value = match into {
            Some(ty) => {
                let (into, ty) = (self.std("Into"), self.ty(ty));
                quote!(#into::<#ty>::into(#ident))
            }
            None => quote!(#ident),
        };
        quote!(self.options.header(#name, &#value); self)
    }

    /// Adds credentials to a call.
    pub(super) fn authenticate(&self, credentials: &Credentials) -> TokenStream {
        let (place, credential) = match credentials {
            Credentials::Bearer => return quote!(self.options.bearer_token(token); self),
            Credentials::Header(name) => (quote!(Header(#name)), quote!(token)),
            Credentials::Query(name) => (quote!(Query(#name)), quote!(token)),
            Credentials::Basic => (quote!(Basic(user.into())), quote!(password)),
        };
        quote!(self.options.credential(rt::Placement::#place, #credential.into()); self)
    }

    /// Hands what a call is given on to its options.
    pub(super) fn call_option(&self, option: CallOption, function: &Function) -> TokenStream {
        let option = Ident::new(option.name(), Span::call_site());
        let arguments = function.arguments.iter().map(|argument| self.ident(&argument.ident));
        quote!(self.options.#option(#(#arguments),*); self)
    }

    /// Hands what a builder is given on to the runtime's builder.
    pub(super) fn builder_option(&self, option: BuilderOption, function: &Function) -> TokenStream {
        let arguments: Vec<Ident> = function.arguments.iter().map(|argument| self.ident(&argument.ident)).collect();
        match option {
            BuilderOption::ApiVersion => quote!(self.core = self.core.version(#(#arguments.as_str()),*); self),
            BuilderOption::BaseUrl | BuilderOption::BaseUrlWithoutVersion | BuilderOption::UserAgent => {
                let option = Ident::new(option.name(), Span::call_site());
                quote! {
                    #(let #arguments: ::std::string::String = #arguments.into();)*
                    self.core = self.core.#option(#(#arguments),*);
                    self
                }
            }
            BuilderOption::AllowPlainHttp
            | BuilderOption::Drift
            | BuilderOption::Excerpts
            | BuilderOption::Limits
            | BuilderOption::RateLimit
            | BuilderOption::Refuse
            | BuilderOption::Retry
            | BuilderOption::RootCertificate
            | BuilderOption::Timer
            | BuilderOption::Transport => {
                let option = Ident::new(option.name(), Span::call_site());
                quote!(self.core = self.core.#option(#(#arguments),*); self)
            }
        }
    }
}

/// A quota as the runtime takes it.
pub(super) fn quota_of(quota: &Quota) -> TokenStream {
    let (calls, seconds) = (Literal::u32_unsuffixed(quota.calls), Literal::u64_unsuffixed(quota.seconds));
    let key = quota.key.iter().map(|key| match key {
        QuotaKey::Header(name) => quote!(rt::QuotaKey::Header(#name)),
        QuotaKey::Query(name) => quote!(rt::QuotaKey::Query(#name)),
        QuotaKey::Address => quote!(rt::QuotaKey::Address),
    });
    quote!(rt::Quota::new(#calls, #seconds, &[#(#key),*]))
}
