//! Named scalars, so that one id cannot stand where another is wanted.

/// Declares a type that is one scalar with a name.
///
/// The scalar has to be one of the runtime's: a string, boolean, integer, decimal, date, timestamp or UUID. With
/// `#[copy]` before the documentation the type is `Copy`, which only a scalar that is itself `Copy` allows; with `#[from(i64)]` it
/// is made from what the scalar is made from.
///
/// ```
/// specwright_runtime::newtype! {
///     #[copy]
///     /// Which customer.
///     pub struct TenantId(specwright_runtime::Uuid);
/// }
/// specwright_runtime::newtype! {
///     /// What it is called.
///     pub struct Name(String);
/// }
/// assert_eq!(Name::from("x").0, "x");
/// ```
#[macro_export]
macro_rules! newtype {
    (#[copy] #[from($($from:ty),+)] $(#[$meta:meta])* $vis:vis struct $name:ident($inner:ty);) => {
        $crate::newtype! { #[copy] $(#[$meta])* $vis struct $name($inner); }
        $crate::__scalar_from!($name: $($from),+);
    };
    (#[copy] $(#[$meta:meta])* $vis:vis struct $name:ident($inner:ty);) => {
        $crate::__newtype! { $(#[$meta])* #[derive(Copy)] $vis struct $name($inner); }
        $crate::__parsed_scalar!($name($inner));
    };
    (#[from($($from:ty),+)] $(#[$meta:meta])* $vis:vis struct $name:ident($inner:ty);) => {
        $crate::__newtype! { $(#[$meta])* $vis struct $name($inner); }
        $crate::__parsed_scalar!($name($inner));
        $crate::__scalar_from!($name: $($from),+);
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident(String);) => {
        $crate::__newtype! { $(#[$meta])* $vis struct $name(::std::string::String); }

        impl ::core::str::FromStr for $name {
            type Err = <::std::string::String as ::core::str::FromStr>::Err;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident($inner:ty);) => {
        $crate::__newtype! { $(#[$meta])* $vis struct $name($inner); }
        $crate::__parsed_scalar!($name($inner));
    };
}

/// A named scalar from what its scalar is made from.
#[doc(hidden)]
#[macro_export]
macro_rules! __scalar_from {
    ($name:ident: $($from:ty),+) => { $(
        impl ::core::convert::From<$from> for $name {
            fn from(value: $from) -> Self {
                Self(value.into())
            }
        }
    )+ };
}

/// A named scalar from a text, where not every text is one.
#[doc(hidden)]
#[macro_export]
macro_rules! __parsed_scalar {
    ($name:ident($inner:ty)) => {
        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseScalarError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::ParseScalarError> {
                ::core::str::FromStr::from_str(text).map(Self).map_err(|_| {
                    $crate::ParseScalarError::__of(::core::stringify!($name), ::core::marker::PhantomData::<$inner>)
                })
            }
        }
    };
}

/// What all named scalars have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype {
    ($(#[$meta:meta])* $vis:vis struct $name:ident($inner:ty);) => {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        $(#[$meta])*
        $vis struct $name(
            /// The value on the wire.
            pub $inner,
        );

        impl $name {
            /// The value on the wire.
            #[must_use]
            $vis fn into_inner(self) -> $inner {
                self.0
            }
        }

        impl ::core::convert::From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::ReadJson for $name {
            fn read(r: &mut $crate::Reader<'_>) -> ::core::result::Result<Self, $crate::DecodeError> {
                $crate::ReadJson::read(r).map(Self)
            }
        }

        impl $crate::WriteJson for $name {
            const EQUAL_AS_JSON: bool = <$inner as $crate::WriteJson>::EQUAL_AS_JSON;

            fn write(&self, w: &mut $crate::Writer) {
                $crate::WriteJson::write(&self.0, w);
            }
        }

        impl $crate::Parameter for $name {
            fn append(&self, out: &mut ::std::string::String) {
                $crate::Parameter::append(&self.0, out);
            }
        }
    };
}
