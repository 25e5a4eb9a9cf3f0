//! `cargo xtask new api NAME`: a spec that checks, generates and compiles, with comments that teach.

use clap::{Args, Subcommand};

use crate::output::{Plan, Wanted};
use crate::workspace::{Spec, root};
use crate::{Failure, Outcome, progress};

/// Lays out something new.
#[derive(Args)]
#[command(after_help = "Example:\n  cargo xtask new api example && cargo xtask regenerate && cargo check -p example")]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A spec under `specs/NAME/`
    #[command(
        after_help = "Example:\n  cargo xtask new api example && cargo xtask regenerate && cargo check -p example"
    )]
    Api {
        /// The API's name: lower-case letters, digits and `_`
        name: String,
    },
}

impl Arguments {
    pub fn run(self) -> Result<Outcome, Failure> {
        let What::Api { name } = self.what;
        let folder = root().join("specs").join(&name);
        let fits = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !fits {
            return Err(format!(
                "`{name}` cannot be the name of an API; use lower-case letters, digits and `_`, beginning with a letter"
            ));
        }
        if folder.exists() {
            return Err(format!("specs/{name} is there already; nothing was written"));
        }
        if root().join(&name).exists() || ["xtask", "specwright"].contains(&name.as_str()) {
            return Err(format!("`{name}` is the name of a package or folder of this project; choose another"));
        }
        let files = [
            ("api.yaml", include_str!("api.yaml")),
            ("types.yaml", include_str!("types.yaml")),
            ("operations.yaml", include_str!("operations.yaml")),
        ];
        let wanted = files.map(|(file, text)| Wanted { path: folder.join(file), text: text.replace("NAME", &name) });
        Plan::new(wanted.into(), &[])?.carry_out()?;
        let spec = Spec::load(&name)?;
        if spec.api().is_none() {
            // A name that only the compiler refuses, such as a word of Rust: leave nothing behind.
            crate::workspace::report(&[spec]);
            std::fs::remove_dir_all(&folder).map_err(|error| format!("cannot remove {}: {error}", folder.display()))?;
            return Ok(Outcome::Found);
        }
        for (file, _) in files {
            progress::step("Wrote", &format!("specs/{name}/{file}"));
        }
        progress::say(&format!(
            "next: write the page down there, then `cargo xtask regenerate` makes the crate generated/{name}"
        ));
        Ok(Outcome::Fine)
    }
}
