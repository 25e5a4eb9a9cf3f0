//! `specwright completions`: what a shell needs to complete the commands.

use clap::Args;
use clap_complete::Shell;

use crate::Outcome;

/// Prints a script for a shell on standard output.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} completions bash > ~/.local/share/bash-completion/completions/specwright\n  {specwright} completions fish > ~/.config/fish/completions/specwright.fish\n\nExit codes: 0 printed, 2 the command could not run."
)]
pub struct Arguments {
    /// The shell
    shell: Shell,
}

impl Arguments {
    pub(super) fn run(self, help: &mut clap::Command) -> Outcome {
        let name = help.get_name().to_owned();
        let mut script = Vec::new();
        clap_complete::generate(self.shell, help, name, &mut script);
        crate::progress::say(&String::from_utf8_lossy(&script));
        Outcome::Fine
    }
}
