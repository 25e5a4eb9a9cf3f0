//! References to parts of values, and the scalars that they lead to.

use proc_macro2::TokenStream;
use quote::quote;

use crate::backend::rust::tokens::Tokens;
use crate::ir::{Expression, Form, Ident, Part, Scalar, Wrapping};

/// A part that is there whatever the value: a path from a variable.
struct Access {
    path: TokenStream,
    leads: Leads,
}

/// What a path is.
#[derive(Clone, Copy, PartialEq)]
enum Leads {
    /// The value.
    Value,
    /// A reference to it.
    Reference,
    /// A box with it.
    Box,
}

impl Access {
    fn reference(&self) -> TokenStream {
        let path = &self.path;
        match self.leads {
            Leads::Value => quote!(&#path),
            Leads::Reference => quote!(#path),
            Leads::Box => quote!(&*#path),
        }
    }

    fn value(&self) -> TokenStream {
        let path = &self.path;
        match self.leads {
            Leads::Value => quote!(#path),
            Leads::Reference | Leads::Box => quote!(*#path),
        }
    }
}

impl Tokens {
    /// An `Option` of a reference.
    pub(super) fn reference(&self, made: &Expression) -> TokenStream {
        if let Some(place) = self.place(made) {
            let reference = place.reference();
            return quote!(Some(#reference));
        }
        let Form::Part(of, part) = &made.form else { return self.expression(made) };
        if let Some(place) = self.place(of) {
            return self.through(&place, part);
        }
        let (base, made) = rebased(made);
        let (base, body) = (self.expression(base), self.reference(&made));
        quote!(rt::rule::member(#base, |it| #body))
    }

    /// The scalar that a reference leads to, as an `Option`.
    pub(super) fn scalar(&self, of: &Expression, scalar: &Scalar) -> TokenStream {
        if let Some(place) = self.place(of) {
            return self.scalar_at(&place, scalar);
        }
        let (base, of) = match always_there(of) {
            true => rebased(of),
            false => (of, it(of)),
        };
        let base = self.expression(base);
        let function = match (&of.form, scalar) {
            (Form::Item(_), Scalar::Number) => Some(quote!(rt::rule::Number::of)),
            (Form::Item(_), Scalar::Json) => Some(quote!(rt::rule::Json::of)),
            _ => None,
        };
        if let Some(function) = function {
            return quote!(rt::rule::member(#base, #function));
        }
        let Some(place) = self.place(&of) else { return quote!(None) };
        let body = self.scalar_at(&place, scalar);
        quote!(rt::rule::member(#base, |it| #body))
    }

    /// What the items of a list are made into.
    pub(super) fn items_closure(&self, variable: &Ident, body: &Expression) -> TokenStream {
        let is_it = |of: &Expression| matches!(&of.form, Form::Item(read) if read == variable);
        match &body.form {
            Form::Item(_) if is_it(body) => return quote!(Some),
            Form::Scalar(of, Scalar::Number) if is_it(of) => return quote!(rt::rule::Number::of),
            Form::Scalar(of, Scalar::Json) if is_it(of) => return quote!(rt::rule::Json::of),
            _ => {}
        }
        let (variable, body) = (self.ident(variable), self.expression(body));
        quote!(|#variable| #body)
    }

    /// The path to a part that is always there.
    fn place(&self, made: &Expression) -> Option<Access> {
        let reference = |path| Some(Access { path, leads: Leads::Reference });
        match &made.form {
            Form::This => reference(quote!(this)),
            Form::Context => reference(quote!(context)),
            Form::Item(ident) => {
                let ident = self.ident(ident);
                reference(quote!(#ident))
            }
            Form::Part(of, Part::Field(ident, Wrapping::Plain, boxed)) => {
                let (of, ident) = (self.place(of)?.path, self.ident(ident));
                let leads = if *boxed { Leads::Box } else { Leads::Value };
                Some(Access { path: quote!(#of.#ident), leads })
            }
            Form::Part(of, Part::Inner) => {
                let of = self.place(of)?.path;
                Some(Access { path: quote!(#of.0), leads: Leads::Value })
            }
            _ => None,
        }
    }

    /// A part that may be absent, of a value that is there.
    fn through(&self, of: &Access, part: &Part) -> TokenStream {
        let path = &of.path;
        match part {
            Part::Field(ident, hold, boxed) => {
                let ident = self.ident(ident);
                match (hold, boxed) {
                    (Wrapping::Patch, false) => quote!(#path.#ident.as_option()),
                    (Wrapping::Patch, true) => quote!(rt::rule::member(#path.#ident.as_option(), |it| Some(&**it))),
                    (_, false) => quote!(#path.#ident.as_ref()),
                    (_, true) => quote!(#path.#ident.as_deref()),
                }
            }
            Part::There => quote!(#path.as_ref()),
            Part::Inner => quote!(Some(&#path.0)),
        }
    }

    fn scalar_at(&self, of: &Access, scalar: &Scalar) -> TokenStream {
        let (path, value, reference) = (&of.path, of.value(), of.reference());
        match scalar {
            Scalar::Copied => quote!(Some(#value)),
            Scalar::Primitive => quote!(Some(rt::rule::Number::from(#value))),
            Scalar::IntegerEnum => quote!(Some(rt::rule::Number::from(#path.as_i64()))),
            Scalar::Number => quote!(rt::rule::Number::of(#reference)),
            Scalar::Text => quote!(Some(#path.as_str())),
            Scalar::Date => quote!(Some(rt::rule::Date::of(#reference))),
            Scalar::DateTime => quote!(Some(rt::rule::DateTime::of(#reference))),
            Scalar::Json => quote!(rt::rule::Json::of(#reference)),
            Scalar::Key(ty, variants) => {
                let ty = self.ty(ty);
                let arms = variants.iter().map(|(ident, key)| {
                    let ident = self.ident(ident);
                    quote!(#ty::#ident(..) => #key,)
                });
                quote!(Some(match #reference { #(#arms)* #ty::Other { key, .. } => key.as_str() }))
            }
            Scalar::Tag(ty, variants) => {
                let ty = self.ty(ty);
                let arms = variants.iter().map(|(ident, tag)| {
                    let ident = self.ident(ident);
                    quote!(#ty::#ident(..) => Some(#tag),)
                });
                quote!(match #reference { #(#arms)* #ty::Undocumented { tag, .. } => tag.as_deref() })
            }
        }
    }
}

/// Whether a part is there where the whole is.
fn always_there(made: &Expression) -> bool {
    matches!(&made.form, Form::Part(_, Part::Field(_, Wrapping::Plain, _) | Part::Inner))
}

/// What a part begins with that may be absent, and the part of `it`, which stands for that.
fn rebased(made: &Expression) -> (&Expression, Expression) {
    let Form::Part(of, part) = &made.form else { return (made, it(made)) };
    let (base, of) = if always_there(of) { rebased(of) } else { (&**of, it(of)) };
    (base, Expression { kind: made.kind.clone(), form: Form::Part(Box::new(of), part.clone()) })
}

/// The variable that stands for a value.
fn it(made: &Expression) -> Expression {
    Expression { kind: made.kind.clone(), form: Form::Item(Ident::known("it")) }
}
