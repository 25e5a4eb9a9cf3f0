//! Functions that give what an answer may lack, each in a line.

/// Declares functions that give an optional field, or an error that names the member.
///
/// Each line has the function, what it returns, the field with how its value is taken, and the name of the member.
///
/// ```
/// struct Contact {
///     id: Option<i64>,
///     name: Option<String>,
/// }
/// specwright_runtime::listed! {
///     impl Contact {
///         id() -> i64 = id, "contactId";
///         name() -> &str = name.as_deref(), "name";
///     }
/// }
/// let contact = Contact { id: Some(1), name: None };
/// assert_eq!(contact.id().unwrap(), 1);
/// assert_eq!(contact.name().unwrap_err().to_string(), "the response has no `name`");
/// ```
#[macro_export]
macro_rules! listed {
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
