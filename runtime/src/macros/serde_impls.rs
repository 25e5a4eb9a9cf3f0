//! `serde` impls of generated types, exact because the JSON text passes through serde untouched.

/// Implements `Serialize` and `Deserialize` for types that read and write JSON themselves.
///
/// Meant for `serde_json`, whose raw values carry the text through, so that no digit and no unknown member is lost;
/// other formats do not understand them.
///
/// What is read through `serde` is a caller's and is read strictly: an answer that holds an optional member of another kind, which a
/// client keeps, is written as it came and not read back.
#[cfg(feature = "serde")]
#[macro_export]
macro_rules! serde_impls {
    ($($name:ty),* $(,)?) => { $(
        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__serialize(self, to)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__deserialize(from)
            }
        }
    )* };
}

/// Without the feature `serde` of this crate it stands for nothing. So this crate decides, and code that a build script
/// generates need not ask for a feature that its own crate may not have.
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! serde_impls {
    ($($name:ty),* $(,)?) => {};
}
