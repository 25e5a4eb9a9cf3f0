//! Whether the name of an API goes with the folder of its spec, and with the project around it.

use crate::diagnostic::{Check, Diagnostic};
use crate::model::Api;
use crate::resolve::{RefusedName, other_name, refused_name};

static API_FOLDER: Check = Check::error(
    "api-folder",
    "The folder of a spec has the name of its API, since its crate gets a folder of that name and commands name the API by its folder. Change `api:`, or rename the folder.",
);
static API_RESERVED: Check = Check::error(
    "api-reserved",
    "A package or folder of the project has the name of the API already. Its crate could not be in the same workspace. Choose another name.",
);
pub(super) static CHECKS: &[&Check] = &[&API_FOLDER, &API_RESERVED];

/// What lies around a spec.
#[derive(Clone, Copy, Debug)]
pub struct Surroundings<'a> {
    /// The name of its folder.
    pub folder: &'a str,
    /// Names that no API of the project can have.
    pub reserved: &'a [String],
}

impl Surroundings<'_> {
    /// What is wrong with the name of the API here.
    #[must_use]
    pub fn check(&self, api: &Api) -> Option<Diagnostic> {
        let name = &api.name;
        if name.value != self.folder {
            let message = format!("the API `{name}` is in the folder `{}`", self.folder);
            let help = match refused_name(self.folder) {
                None => format!("write `api: {}`, or rename the folder", self.folder),
                Some(_) => format!("rename the folder to `{name}`; no API can have the name that it has"),
            };
            return Some(Diagnostic::new(&API_FOLDER, name.span, message).help(help));
        }
        let RefusedName { message, help } = self.refused_name(name)?;
        Some(Diagnostic::new(&API_RESERVED, name.span, message).help(format!("{help}, and rename the folder")))
    }

    /// Why no API can have this name here, though it can elsewhere.
    #[must_use]
    pub fn refused_name(&self, name: &str) -> Option<RefusedName> {
        let is_reserved = |name: &str| self.reserved.iter().any(|reserved| reserved == name);
        is_reserved(name).then(|| {
            let other = other_name(name).filter(|other| !is_reserved(other));
            RefusedName {
                message: format!("`{name}` is the name of a package or folder of this project"),
                help: other.map_or_else(
                    || "use another name".to_owned(),
                    |other| format!("use another name, such as `{other}`"),
                ),
            }
        })
    }
}
