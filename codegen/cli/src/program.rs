//! The name of the program that a person typed, for help, advice and headers of generated files.

/// A program that offers these commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Program {
    /// What is typed before a command's name.
    pub name: &'static str,
    /// What is typed to generate.
    pub generate: &'static str,
    /// What is typed to generate from another folder of specs; flags follow.
    pub generate_elsewhere: &'static str,
    /// How the client of a new API is tested, as a step of what to do next; `NAME` stands for the API, `SPECS` for the flag
    /// that names another folder of specs.
    pub tests: &'static str,
}

impl Program {
    /// The program of this package.
    pub const SPECWRIGHT: Self = Self {
        name: "specwright",
        generate: "specwright generate",
        generate_elsewhere: "specwright generate",
        tests: "write tests as `tests/*.rs` of a crate that depends on it, not of the generated crate; `specwright check NAME --rulesSPECS` \
                lists what there is to keep and to break",
    };

    /// A text with the program's own words in place of `{specwright}`.
    #[must_use]
    pub fn words(&self, text: &str) -> String {
        text.replace("{specwright} generate", self.generate).replace("{specwright}", self.name)
    }

    /// A command line whose help has the program's own words in place of `{specwright}`.
    #[must_use]
    pub fn in_help(&self, mut command: clap::Command) -> clap::Command {
        if let Some(help) = command.get_after_help() {
            let help = self.words(&help.to_string());
            command = command.after_help(help);
        }
        let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
        names.into_iter().fold(command, |command, name| command.mut_subcommand(name, |inner| self.in_help(inner)))
    }
}
