//! Enumerations of strings whose documentation says that there are no other values.

/// Declares an enumeration of strings without room for other values; reading another one is an error.
///
/// ```
/// specwright_runtime::closed_string_enum! {
///     /// Whether something is so.
///     pub enum Answer {
///         /// It is.
///         Yes = "YES",
///     }
/// }
/// assert_eq!(Answer::try_from("YES"), Ok(Answer::Yes));
/// assert!(Answer::try_from("yes").is_err());
/// ```
#[macro_export]
macro_rules! closed_string_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
        }

        impl $name {
            /// The text on the wire.
            #[must_use]
            $vis fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::UndocumentedText;

            // `Self::Error` could be a value of the enum.
            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::UndocumentedText> {
                match text {
                    $($text => ::core::result::Result::Ok(Self::$variant),)*
                    _ => ::core::result::Result::Err($crate::UndocumentedText::__new(text)),
                }
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::UndocumentedText;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UndocumentedText> {
                Self::try_from(text)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::ReadJson for $name {
            fn read(r: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                r.string_as(
                    ::core::concat!("one of the texts of `", ::core::stringify!($name), "`"),
                    |text| Self::try_from(text).ok(),
                )
            }
        }

        $crate::__written_as_text!($name);
    };
}
