//! What an error shows of itself: one line, or a few, whatever the service sent.

use super::call::{Error, ErrorKind};
use super::not_followed::NotFollowed;
use crate::foreign;
use crate::validation::Violation;
use std::fmt::{self, Write as _};

/// At most this many observations of drift, violations or pieces of advice are shown with an error.
const SHOWN: usize = 20;

/// At most this many characters of the name of a documented error are shown.
const NAME: usize = 80;

/// What went wrong; then, unless the request was lost on its way, the advice on it. Nothing of it is a secret that was sent.
impl<D: fmt::Display> fmt::Display for Error<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known() {
            Some(known) => f.write_str(&known.hide(Said(self).to_string())),
            None => self.fmt_all(f),
        }
    }
}

/// An error as it is shown to those who know its secrets.
struct Said<'a, D>(&'a Error<D>);

impl<D: fmt::Display> fmt::Display for Said<'_, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_all(f)
    }
}

impl<D: fmt::Debug> fmt::Debug for Said<'_, D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("operation", &self.0.operation())
            .field("status", &self.0.status())
            .field("kind", self.0.kind())
            .finish_non_exhaustive()
    }
}

impl<D: fmt::Display> Error<D> {
    fn fmt_all(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation())?;
        self.fmt_kind(f)?;
        if let Some((header, text)) = self.referred() {
            write!(f, " ({header}: {})", foreign::id(text))?;
        }
        if self.advice().is_empty() || matches!(self.kind(), ErrorKind::Transport(_)) {
            return Ok(());
        }
        lines(f, self.advice().iter().map(Advice), "\n")
    }

    fn fmt_kind(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status().map(|status| status.as_u16()).unwrap_or_default();
        match self.kind() {
            ErrorKind::Undocumented | ErrorKind::UnfitError { .. } if self.not_followed().is_some() => {
                let reason = self.not_followed().map_or("", NotFollowed::reason);
                write!(f, "the service redirects with status {status}, and the redirect was not followed: {reason}")
            }
            ErrorKind::Refused(violations) => {
                f.write_str("refused before sending: ")?;
                lines(f, violations.iter(), "")
            }
            ErrorKind::Credentials(error) => write!(f, "the credentials could not be fetched: {error}"),
            ErrorKind::RateLimited { wait } => {
                write!(
                    f,
                    "not sent: the rate limit allows it in {} ms, later than the time for the call is over",
                    wait.as_millis()
                )
            }
            ErrorKind::Transport(error) => write!(f, "{error}"),
            ErrorKind::Documented(error) => {
                write!(f, "the service answered with the documented error {status}: {error}")
            }
            ErrorKind::Undocumented => write!(f, "the service answered with the undocumented status {status}"),
            ErrorKind::Undecodable(error) => write!(f, "the body of status {status} cannot be read: {error}"),
            ErrorKind::MissingBody { .. } => write!(
                f,
                "the service carried out the call with status {status}, but the documented body is missing: do not \
                 repeat the call"
            ),
            ErrorKind::UnfitError { error, .. } => {
                write!(
                    f,
                    "the service answered with status {status}, and the body is not the documented error: {error}"
                )
            }
            ErrorKind::Drift(drift) => {
                write!(f, "the call succeeded with status {status}, but its answer is not as documented:")?;
                lines(f, drift.iter(), "\n")
            }
            ErrorKind::Paging(fault) => {
                write!(f, "{fault}")?;
                self.page_place().map_or(Ok(()), |place| write!(f, "; the place to go on at is {}", place.shown()))
            }
        }
    }
}

/// A line of advice.
struct Advice<'a>(&'a Violation);

impl fmt::Display for Advice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "advice: {}", self.0)
    }
}

/// A line for each of the first, and how many more there are.
fn lines<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    items: impl ExactSizeIterator<Item = T>,
    before: &str,
) -> fmt::Result {
    let more = items.len().saturating_sub(SHOWN);
    for (index, item) in items.take(SHOWN).enumerate() {
        write!(f, "{}{item}", if index > 0 { "\n" } else { before })?;
    }
    if more > 0 { write!(f, "\nand {more} more") } else { Ok(()) }
}

impl<D: fmt::Debug> fmt::Debug for Error<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = Said(self);
        match self.known() {
            None => fmt::Debug::fmt(&said, f),
            Some(known) => {
                let shown = if f.alternate() { format!("{said:#?}") } else { format!("{said:?}") };
                f.write_str(&known.hide(shown))
            }
        }
    }
}

impl<D: fmt::Debug> fmt::Debug for ErrorKind<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(violations) => list(f, "Refused", violations.iter()),
            Self::RateLimited { wait } => f.debug_struct("RateLimited").field("wait", wait).finish(),
            Self::Credentials(error) => f.debug_tuple("Credentials").field(error).finish(),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
            Self::Documented(error) => f.debug_tuple("Documented").field(&format_args!("{}", variant(error))).finish(),
            Self::Undocumented => f.write_str("Undocumented"),
            Self::Undecodable(error) => f.debug_tuple("Undecodable").field(error).finish(),
            Self::MissingBody { status } => f.debug_struct("MissingBody").field("status", status).finish(),
            Self::UnfitError { status, error } => {
                f.debug_struct("UnfitError").field("status", status).field("error", error).finish()
            }
            Self::Drift(drift) => list(f, "Drift", drift.iter()),
            Self::Paging(fault) => f.debug_tuple("Paging").field(fault).finish(),
        }
    }
}

/// The first of the items, under a name.
fn list<T: fmt::Debug>(f: &mut fmt::Formatter<'_>, name: &str, items: impl ExactSizeIterator<Item = T>) -> fmt::Result {
    let more = items.len().saturating_sub(SHOWN);
    write!(f, "{name}(")?;
    let mut list = f.debug_list();
    list.entries(items.take(SHOWN));
    if more > 0 {
        list.entry(&format_args!("and {more} more"));
    }
    list.finish()?;
    f.write_str(")")
}

/// The name of the variant or type of a value: what its `Debug` writes before its first bracket. The writing ends there,
/// so that a large value costs nothing.
fn variant(value: &impl fmt::Debug) -> String {
    let mut name = Name(String::new());
    // It fails where the name ends.
    let _ = write!(name, "{value:?}");
    foreign::text(&name.0, NAME)
}

struct Name(String);

impl fmt::Write for Name {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        self.0.extend(text[..end].chars().take(NAME));
        if end < text.len() || self.0.len() > NAME { Err(fmt::Error) } else { Ok(()) }
    }
}
