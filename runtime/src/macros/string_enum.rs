//! Enumerations of strings, open to values that the documentation does not list.

/// Declares an enumeration of strings: one variant per documented text, and `Undocumented` for any other.
///
/// ```
/// specwright_runtime::string_enum! {
///     /// Which way a list is sorted.
///     pub enum SortDirection {
///         /// From the least to the greatest.
///         Ascending = "Ascending",
///         /// From the greatest to the least.
///         Descending = "Descending",
///     }
/// }
/// assert_eq!(SortDirection::from("Ascending"), SortDirection::Ascending);
/// assert_eq!(SortDirection::from("Sideways").as_str(), "Sideways");
/// ```
#[macro_export]
macro_rules! string_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A text that the documentation does not list.
            Undocumented($crate::UndocumentedText),
        }

        impl $name {
            /// The text on the wire.
            #[must_use]
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Undocumented(text) => text.as_str(),
                }
            }

            fn __documented(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $($text => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::__documented(text)
                    .unwrap_or_else(|| Self::Undocumented($crate::UndocumentedText::__new(text)))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            // `Self::Err` could be a value of the enum.
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::ReadJson for $name {
            fn read(r: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                r.open_text(
                    &[$($text),*],
                    Self::__documented,
                    |text| Self::Undocumented($crate::UndocumentedText::__new(text)),
                )
            }
        }

        $crate::__written_as_text!($name);
    };
}

/// What all enumerations of strings have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __written_as_text {
    ($name:ident) => {
        impl $crate::WriteJson for $name {
            const EQUAL_AS_JSON: bool = true;

            fn write(&self, w: &mut $crate::Writer) {
                w.string(self.as_str());
            }
        }

        impl $crate::Parameter for $name {
            fn append(&self, out: &mut ::std::string::String) {
                out.push_str(self.as_str());
            }
        }
    };
}
