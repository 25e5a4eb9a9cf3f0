//! Functions that give what an answer may lack, each in a line.

/// Declares functions that give an optional field, or an error that names the member.
///
/// Each line has the function, what it returns, the field with how its value is taken, and the name of the member. Where the
/// type has a field that keeps what came in place of a value, `with` names it, so that the error tells that too.
///
/// ```
/// use specwright_runtime::{Extra, Json};
///
/// struct Contact {
///     id: Option<i64>,
///     name: Option<String>,
///     extra: Extra,
/// }
/// specwright_runtime::listed! {
///     impl Contact with extra {
///         id() -> i64 = id, "contactId";
///         name() -> &str = name.as_deref(), "name";
///     }
/// }
/// let mut contact = Contact { id: Some(1), name: None, extra: Extra::new() };
/// assert_eq!(contact.id().unwrap(), 1);
/// assert_eq!(contact.name().unwrap_err().to_string(), "the response has no `name`");
/// contact.extra.insert("name", Json::null());
/// assert_eq!(contact.name().unwrap_err().to_string(), "`name` came as null, which stands in `extra`");
/// ```
// Both forms are written out: one that expands to the other would expand twice for each type.
#[macro_export]
macro_rules! listed {
    (impl $type:ident with $extra:ident {
        $($(#[$meta:meta])* $function:ident() -> $output:ty = $field:ident $(.$taken:ident())?, $name:literal;)+
    }) => {
        // A member may be called `len` where no member is called `is_empty`.
        #[allow(clippy::len_without_is_empty)]
        impl $type {
            $(
                #[doc = ::core::concat!("The member `", $name, "`, or an error that names it.")]
                $(#[$meta])*
                pub fn $function(&self) -> ::core::result::Result<$output, $crate::Missing> {
                    $crate::Listed::listed_beside(self.$field $(.$taken())?, &self.$extra, $name)
                }
            )+
        }
    };
    (impl $type:ident {
        $($(#[$meta:meta])* $function:ident() -> $output:ty = $field:ident $(.$taken:ident())?, $name:literal;)+
    }) => {
        // A member may be called `len` where no member is called `is_empty`.
        #[allow(clippy::len_without_is_empty)]
        impl $type {
            $(
                #[doc = ::core::concat!("The member `", $name, "`, or an error that names it.")]
                $(#[$meta])*
                pub fn $function(&self) -> ::core::result::Result<$output, $crate::Missing> {
                    $crate::Listed::listed(self.$field $(.$taken())?, $name)
                }
            )+
        }
    };
}
