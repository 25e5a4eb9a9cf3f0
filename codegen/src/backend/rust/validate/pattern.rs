//! Forms of a text: what has to stand before the condition, and the condition that is true where the form is not kept.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::place::Access;
use crate::ir::Pattern;

pub(super) fn condition(form: &Pattern, place: &Access) -> (TokenStream, TokenStream) {
    let value = place.value();
    let condition = match form {
        Pattern::Begins(text) => quote!(!#value.starts_with(#text)),
        Pattern::Ends(text) => quote!(!#value.ends_with(#text)),
        Pattern::Is(text) if text.is_empty() => quote!(!#value.is_empty()),
        Pattern::Is(text) => quote!(#value != #text),
        Pattern::Holds(text) => quote!(!#value.contains(#text)),
        Pattern::Made(ranges, least, most) => made(ranges, *least, *most, value),
        Pattern::Matches(pattern) => {
            let reference = place.reference();
            let before = quote!(static PATTERN: rt::constraint::Pattern = rt::constraint::Pattern::new(#pattern););
            return (before, quote!(!PATTERN.matches(#reference)));
        }
    };
    (TokenStream::new(), condition)
}

fn made(ranges: &[(char, char)], least: usize, most: Option<usize>, value: &TokenStream) -> TokenStream {
    let ascii = ranges.iter().all(|(_, last)| last.is_ascii());
    let length = if ascii { quote!(#value.len()) } else { quote!(#value.chars().count()) };
    let count = |count: usize| Literal::usize_unsuffixed(count);
    let short = match (least, most) {
        (0, None) => None,
        (1, None) => Some(quote!(#value.is_empty())),
        (least, None) => {
            let least = count(least);
            Some(quote!(#length < #least))
        }
        (least, Some(most)) if least == most => {
            let most = count(most);
            Some(quote!(#length != #most))
        }
        (0, Some(most)) => {
            let most = count(most);
            Some(quote!(#length > #most))
        }
        (least, Some(most)) => {
            let (least, most) = (count(least), count(most));
            Some(quote!(!(#least..=#most).contains(&#length)))
        }
    };
    let short = short.map(|short| quote!(#short ||));
    if ascii {
        let known = known(ranges).map_or_else(
            || {
                let ranges = ranges.iter().map(|(first, last)| {
                    let byte = |letter: char| Literal::byte_character(letter as u8);
                    range(first == last, &byte(*first), &byte(*last))
                });
                quote!(matches!(byte, #(#ranges)|*))
            },
            |function| quote!(byte.#function()),
        );
        quote!(#short !#value.bytes().all(|byte| #known))
    } else {
        let ranges = ranges
            .iter()
            .map(|(first, last)| range(first == last, &Literal::character(*first), &Literal::character(*last)));
        quote!(#short !#value.chars().all(|letter| matches!(letter, #(#ranges)|*)))
    }
}

fn range(one: bool, first: &Literal, last: &Literal) -> TokenStream {
    if one { quote!(#first) } else { quote!(#first..=#last) }
}

/// The function of the standard library that has these ranges, which are sorted.
fn known(ranges: &[(char, char)]) -> Option<TokenStream> {
    Some(match ranges {
        [('0', '9')] => quote!(is_ascii_digit),
        [('A', 'Z')] => quote!(is_ascii_uppercase),
        [('a', 'z')] => quote!(is_ascii_lowercase),
        [('A', 'Z'), ('a', 'z')] => quote!(is_ascii_alphabetic),
        [('0', '9'), ('A', 'Z'), ('a', 'z')] => quote!(is_ascii_alphanumeric),
        [('0', '9'), ('A', 'F'), ('a', 'f')] => quote!(is_ascii_hexdigit),
        _ => return None,
    })
}
