//! Enumerations of integers, open to values that the documentation does not list.

/// Declares an enumeration of integers: one variant per documented number, and `Undocumented` for any other.
///
/// ```
/// specwright_runtime::integer_enum! {
///     /// How far it is.
///     pub enum Progress {
///         /// Not begun.
///         Waiting = 0,
///         /// Over.
///         Done = 2,
///     }
/// }
/// assert_eq!(Progress::from(2), Progress::Done);
/// assert_eq!(Progress::from(7).as_i64(), 7);
/// ```
#[macro_export]
macro_rules! integer_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $number:literal),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A number that the documentation does not list.
            Undocumented($crate::UndocumentedInt),
        }

        impl $name {
            /// The number on the wire.
            #[must_use]
            $vis const fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Undocumented(number) => number.get(),
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Undocumented($crate::UndocumentedInt::__new(number)),
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl $crate::ReadJson for $name {
            fn read(r: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                r.open_integer(&[$($number),*]).map(Self::from)
            }
        }

        impl $crate::WriteJson for $name {
            const EQUAL_AS_JSON: bool = true;

            fn write(&self, w: &mut $crate::Writer) {
                w.integer(self.as_i64());
            }
        }

        impl $crate::Parameter for $name {
            fn append(&self, out: &mut ::std::string::String) {
                $crate::Parameter::append(&self.as_i64(), out);
            }
        }
    };
}
