//! Words on what goes on, on standard error; colour only on a terminal.

use std::io::{ErrorKind, IsTerminal, Write as _};

use specwright::diagnostic::Style;

/// Whether standard error takes colour: a terminal, and `NO_COLOR` is not set.
pub fn style() -> Style {
    style_of(&std::io::stderr())
}

/// Whether standard output takes colour.
pub fn style_of_output() -> Style {
    style_of(&std::io::stdout())
}

fn style_of(stream: &impl IsTerminal) -> Style {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if wanted && stream.is_terminal() { Style::Coloured } else { Style::Plain }
}

/// Says what is being done, like cargo does.
pub fn step(verb: &str, what: &str) {
    match style() {
        Style::Coloured => tell(&format!("\x1b[1;32m{verb:>12}\x1b[0m {what}")),
        Style::Plain => tell(&format!("{verb:>12} {what}")),
    }
}

/// Prints on standard error. What nobody can read there is left out: the exit code tells as much.
pub fn tell(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints on standard output. A reader that has gone away, such as `head`, ends the program quietly; output that cannot be
/// written, to a full disk for example, ends it with 2.
pub fn say(text: &str) {
    say_and(text, 0);
}

/// The same; where the reader has gone away the program ends with this code.
pub fn say_and(text: &str, code: i32) {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(code),
        Err(error) => {
            tell(&format!("error: cannot write the output: {error}"));
            std::process::exit(2);
        }
    }
}
