//! Words on what goes on, on standard error; colour only on a terminal.

use std::io::IsTerminal as _;

use specwright::diagnostic::Style;

/// Whether standard error takes colour: a terminal, and `NO_COLOR` is not set.
pub fn style() -> Style {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if wanted && std::io::stderr().is_terminal() { Style::Coloured } else { Style::Plain }
}

/// Says what is being done, like cargo does.
pub fn step(verb: &str, what: &str) {
    match style() {
        Style::Coloured => eprintln!("\x1b[1;32m{verb:>12}\x1b[0m {what}"),
        Style::Plain => eprintln!("{verb:>12} {what}"),
    }
}

/// Prints on standard output. A reader that has gone away, such as `head`, ends the program quietly.
pub fn say(text: &str) {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}
