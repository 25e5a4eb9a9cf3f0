//! The types of an API, item by item.

use proc_macro2::TokenStream;
use quote::quote;

use super::Layout;
use super::file::File;
use super::tokens::{Tokens, doc_text};
use crate::ir::{
    self, Deprecated, Docs, Item, Newtype, Shape, Struct, Taken, Type, Values, ValuesKind, WireValue, Wrapper,
};

/// The module `types`.
pub(super) fn file(tokens: &Tokens, api: &ir::Crate, layout: Layout) -> File {
    let mut file = File::new(tokens);
    file.push(quote! { use ::specwright_runtime as rt; });
    for item in &api.types {
        match &item.shape {
            Shape::Values(values) => file.push_text(tokens.values(item, values)),
            Shape::Newtype(newtype) => file.push_text(tokens.newtype(item, newtype)),
            Shape::Wrapper(wrapper) => file.push(tokens.wrapper(item, wrapper)),
            Shape::Struct(made) => {
                file.push(tokens.structure(item, made));
                if !made.accessors.is_empty() {
                    file.push_text(tokens.accessors(item, made));
                }
            }
            Shape::KindUnion(union) => file.push(tokens.kind_union(item, union)),
            Shape::TaggedUnion(union) => file.push(tokens.tagged_union(item, union)),
            Shape::Choice(choice) => file.push(tokens.choice(item, choice)),
        }
    }
    let names: String = api.types.iter().map(|item| format!("    {},\n", item.ident)).collect();
    // A crate has a feature for it. A file of another crate has none that is sure to be there: the runtime's decides.
    let condition = if layout == Layout::Crate { "#[cfg(feature = \"serde\")]\n" } else { "" };
    file.push_text(format!("{condition}rt::serde_impls!(\n{names});\n"));
    file
}

impl Tokens {
    /// Documentation and deprecation of an item.
    pub(super) fn head(&self, item: &Item) -> TokenStream {
        let docs = self.docs(&item.docs);
        let deprecated = self.deprecated(&item.deprecated);
        quote!(#docs #deprecated)
    }

    fn values(&self, item: &Item, values: &Values) -> String {
        let name = match values.kind {
            ValuesKind::OpenText => "string_enum",
            ValuesKind::ClosedText => "closed_string_enum",
            ValuesKind::OpenInteger => "integer_enum",
        };
        let mut text = format!("rt::{name}! {{\n{}", head_text(item));
        text.push_str(&format!("    pub enum {} {{\n", item.ident));
        for variant in &values.variants {
            let wire = match &variant.wire {
                WireValue::Text(text) => proc_macro2::Literal::string(text).to_string(),
                WireValue::Integer(number) => number.to_string(),
            };
            text.push_str(&docs_text(&variant.docs, "        "));
            text.push_str(&format!("        {} = {wire},\n", variant.ident));
        }
        text.push_str("    }\n}\n");
        text
    }

    fn accessors(&self, item: &Item, made: &Struct) -> String {
        // Entries of pairs are kept whole, so that they do not tell what came in place of a value.
        let extra = made.extra.as_ref().filter(|_| made.siblings.is_none());
        let extra = extra.map(|extra| format!(" with {extra}")).unwrap_or_default();
        let mut text = format!("rt::listed! {{\n    impl {}{extra} {{\n", item.ident);
        for accessor in &made.accessors {
            text.push_str(&deprecated_text(&accessor.deprecated, "        "));
            let taken = match accessor.taken {
                Taken::Copied => "",
                Taken::Reference => ".as_ref()",
                Taken::Deref => ".as_deref()",
            };
            let (function, field, output) = (&accessor.ident, &accessor.field, type_text(&self.ty(&accessor.output)));
            let name = proc_macro2::Literal::string(&accessor.name);
            text.push_str(&format!("        {function}() -> {output} = {field}{taken}, {name};\n"));
        }
        text.push_str("    }\n}\n");
        text
    }

    fn newtype(&self, item: &Item, newtype: &Newtype) -> String {
        let mut marks = String::new();
        if newtype.copy {
            marks.push_str("    #[copy]\n");
        }
        let from = newtype.from();
        if !from.is_empty() {
            let names: Vec<_> = from.iter().map(|ty| type_text(&self.ty(ty))).collect();
            marks.push_str(&format!("    #[from({})]\n", names.join(", ")));
        }
        let inner = match newtype.inner {
            // The macro knows this very word and writes the path itself.
            Type::String => "String".to_owned(),
            ref ty => type_text(&self.ty(ty)),
        };
        format!("rt::newtype! {{\n{marks}{}    pub struct {}({inner});\n}}\n", head_text(item), item.ident)
    }

    fn wrapper(&self, item: &Item, wrapper: &Wrapper) -> TokenStream {
        let (head, name, inner) = (self.head(item), self.ident(&item.ident), self.ty(&wrapper.inner));
        let derive = self.derive(&wrapper.traits());
        let (from, result) = (self.std("From"), self.std("Result"));
        let lists = wrapper.element.as_ref().map(|element| self.list(item, element, &wrapper.inner));
        let parameter = wrapper.parameter.then(|| {
            let string = self.std("String");
            quote! {
                impl rt::Parameter for #name {
                    fn append(&self, out: &mut #string) {
                        rt::Parameter::append(&self.0, out);
                    }
                }
            }
        });
        let of_null_body = wrapper.default.then(|| {
            let option = self.std("Option");
            quote! {
                fn of_null_body() -> #option<Self> {
                    rt::ReadJson::of_null_body().map(Self)
                }
            }
        });
        quote! {
            #head
            #derive
            pub struct #name(
                #[doc = " The value on the wire."]
                pub #inner,
            );
            impl #from<#inner> for #name {
                fn from(inner: #inner) -> Self {
                    Self(inner)
                }
            }
            #lists
            impl rt::ReadJson for #name {
                fn read(r: &mut rt::Reader<'_>) -> #result<Self, rt::DecodeError> {
                    rt::ReadJson::read(r).map(Self)
                }
                #of_null_body
            }
            impl rt::WriteJson for #name {
                fn write(&self, w: &mut rt::Writer) {
                    rt::WriteJson::write(&self.0, w);
                }
            }
            #parameter
        }
    }

    fn list(&self, item: &Item, element: &Type, inner: &Type) -> TokenStream {
        let (name, element, inner) = (self.ident(&item.ident), self.ty(element), self.ty(inner));
        let (from, into_iterator, from_iterator) =
            (self.std("From"), self.std("IntoIterator"), self.std("FromIterator"));
        quote! {
            impl<const LENGTH: usize> #from<[#element; LENGTH]> for #name {
                fn from(items: [#element; LENGTH]) -> Self {
                    Self(items.into())
                }
            }
            impl #from_iterator<#element> for #name {
                fn from_iter<__I: #into_iterator<Item = #element>>(items: __I) -> Self {
                    Self(items.into_iter().collect())
                }
            }
            impl #into_iterator for #name {
                type Item = #element;
                type IntoIter = <#inner as #into_iterator>::IntoIter;
                fn into_iter(self) -> Self::IntoIter {
                    self.0.into_iter()
                }
            }
        }
    }
}

/// Documentation and deprecation of an item that is written out.
fn head_text(item: &Item) -> String {
    docs_text(&item.docs, "    ") + &deprecated_text(&item.deprecated, "    ")
}

fn deprecated_text(deprecated: &Deprecated, indent: &str) -> String {
    match deprecated.as_deref() {
        None => String::new(),
        Some("") => format!("{indent}#[deprecated]\n"),
        Some(note) => format!("{indent}#[deprecated(note = {})]\n", proc_macro2::Literal::string(note)),
    }
}

/// A type without keywords in it, as a formatter would write it.
fn type_text(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace(',', ", ")
}

fn docs_text(docs: &Docs, indent: &str) -> String {
    docs.0.iter().map(|line| format!("{indent}///{}\n", doc_text(line))).collect()
}
