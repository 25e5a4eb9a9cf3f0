//! What a client does about drift.

/// What a client does where an answer is not as documented, although it can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftMode {
    /// It does not look at answers. Advice on what it sends is noted in every mode.
    #[default]
    Off,
    /// It notes drift in the reply and in the client's report; calls succeed and fail as before.
    Report,
    /// It notes drift, and a success that drifts is an error, [`ErrorKind::Drift`](crate::ErrorKind::Drift), unless all
    /// that it breaks are bounds and rules that would not refuse a call either: what is [stated](crate::Evidence) counts, and
    /// what `refuse` names. Advice on the request never makes an error.
    ///
    /// The service did what was asked of it all the same: repeating such a call may do it twice. Documented errors
    /// stay documented errors.
    Strict,
}

impl DriftMode {
    /// True unless drift is off.
    pub const fn is_on(self) -> bool {
        !matches!(self, Self::Off)
    }
}
