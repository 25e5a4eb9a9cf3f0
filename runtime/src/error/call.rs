//! The error of a call: what went wrong, with the response if there was one.

use super::{CallOutcome, Course, CredentialsError, PlaceStep, Problem, ProblemPlaces, TransportError, problem};
use crate::drift::Drift;
use crate::foreign::Known;
use crate::json::DecodeError;
use crate::paging::{PagePlace, PagingFault};
use crate::validation::Violations;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::time::Duration;

/// A call that did not succeed. One pointer in size.
///
/// What `Display` and `Debug` show belongs in a log: one line or a few, however much the service sent. They show no body,
/// neither what was sent nor what came, and no headers. `Display` has an exception: it shows the message, code, member and
/// reference of a documented error, if the documentation says which members and which header they are, each cut to 80
/// characters, without what looks like a secret, and without the secrets that the request had in headers that are marked as
/// sensitive or in its query, whatever they look like. Of what breaks a rule they show the place, and a number, a length or a
/// kind in place of the value; of a body that cannot be read, the names of members that lead there. Only a client that
/// was built with [`excerpts`](crate::BuilderCore::excerpts) lets them show the beginning of the value.
///
/// What the service sent is at hand for programs: [`body`](Self::body), [`headers`](Self::headers).
pub struct Error<D>(Box<Detail<D>>);

struct Detail<D> {
    operation: &'static str,
    kind: ErrorKind<D>,
    response: Option<http::Response<Bytes>>,
    drift: Vec<Drift>,
    advice: Violations,
    course: Course,
    /// The page that it is about, where there are several.
    page: Option<PagePlace>,
    /// The header by which the support of the service finds a call.
    reference: Option<&'static str>,
    /// The secrets that the request had, which a service may repeat.
    known: Known,
}

/// What went wrong with a call.
///
/// `Debug` shows of a documented error which one it is, and not its body.
#[non_exhaustive]
pub enum ErrorKind<D> {
    /// It breaks documented rules and was not sent.
    Refused(Violations),
    /// The credentials for it could not be fetched, and it was not sent.
    Credentials(CredentialsError),
    /// The rate limit allows it only later than its time is over, and it was not sent.
    RateLimited {
        /// How long it would have to wait.
        wait: Duration,
    },
    /// No complete response came.
    Transport(TransportError),
    /// The service answered with an error that its documentation describes.
    Documented(D),
    /// The service answered with a status that its documentation does not describe.
    Undocumented,
    /// The service answered with a success whose body cannot be read. It did what was asked of it: where that must not be
    /// done twice, do not repeat the call.
    Undecodable(DecodeError),
    /// The service answered with a success without the body that is documented. It did what was asked of it: do not
    /// repeat the call.
    MissingBody {
        /// The status of the response.
        status: StatusCode,
    },
    /// The service answered with another status than one of success, and with a body that is not the documented one: a
    /// page of a gateway, mostly.
    UnfitError {
        /// The status of the response.
        status: StatusCode,
        /// Why the body cannot be read as the documented error.
        error: DecodeError,
    },
    /// The service answered with a success that is not as documented, and the call was told to be strict about it. The
    /// service did what was asked of it: where that must not be done twice, do not repeat the call.
    Drift(Vec<Drift>),
    /// A page of a result does not lead on as the documentation says; [`Error::page_place`] tells which.
    Paging(PagingFault),
}

impl<D> Error<D> {
    /// An error before there was a response.
    pub fn unanswered(operation: &'static str, kind: ErrorKind<D>) -> Self {
        Self::new(operation, kind, None)
    }

    /// An error that a response told of.
    pub fn answered(operation: &'static str, kind: ErrorKind<D>, response: http::Response<Bytes>) -> Self {
        Self::new(operation, kind, Some(response))
    }

    fn new(operation: &'static str, kind: ErrorKind<D>, response: Option<http::Response<Bytes>>) -> Self {
        let course = match &kind {
            ErrorKind::Transport(error) => Course { attempts: 1, outcome: CallOutcome::of(error), ..Course::NONE },
            _ if response.is_some() => Course { attempts: 1, outcome: CallOutcome::Answered, ..Course::NONE },
            _ => Course::NONE,
        };
        let (drift, advice) = (Vec::new(), Violations::new());
        Self(Box::new(Detail {
            operation,
            kind,
            response,
            drift,
            advice,
            course,
            page: None,
            reference: None,
            known: Known::default(),
        }))
    }

    /// The same with where the response was not as documented.
    pub(crate) fn drifting(mut self, drift: Vec<Drift>) -> Self {
        self.0.drift = drift;
        self
    }

    /// Notes how the call went: with the rules that the request breaks and that did not refuse it, the header of the answer
    /// by which the support of the service finds the call, and the secrets that are left out wherever the error is shown.
    pub(crate) fn ended(&mut self, advice: Violations, course: Course, reference: Option<&'static str>, known: Known) {
        // It may be taken out of here, and shown by itself.
        if let ErrorKind::Undecodable(error) | ErrorKind::UnfitError { error, .. } = &mut self.0.kind {
            error.hide(&known);
        }
        self.0.advice = advice;
        self.0.course = course;
        self.0.reference = reference;
        self.0.known = known;
    }

    /// The same as the error of a page.
    pub(crate) fn at_page(mut self, place: PagePlace) -> Self {
        self.0.page = Some(place);
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> &ErrorKind<D> {
        &self.0.kind
    }

    /// What went wrong, without the response.
    pub fn into_kind(self) -> ErrorKind<D> {
        self.0.kind
    }

    /// The error that the documentation describes, if it is one.
    pub fn documented(&self) -> Option<&D> {
        match &self.0.kind {
            ErrorKind::Documented(error) => Some(error),
            _ => None,
        }
    }

    /// What went wrong, in words for people, if the documentation says which member of the error tells it. The text is as it
    /// came, in full, and may hold data of a customer; the error shows it cut, and without what looks like a secret.
    pub fn message(&self) -> Option<String>
    where
        D: Problem,
    {
        self.said(|places| places.message)
    }

    /// The code of what went wrong, for programs, if the documentation says which member of the error has it: a text, or
    /// a number as it was written, such as `7` or `1.0`.
    pub fn code(&self) -> Option<String>
    where
        D: Problem,
    {
        self.said(|places| places.code)
    }

    /// What of the request the error is about, if the documentation says which member of the error tells it.
    pub fn member(&self) -> Option<String>
    where
        D: Problem,
    {
        self.said(|places| places.member)
    }

    /// The id by which the support of the service finds the call, if the documentation says which member of the error or
    /// which header of the answer has it.
    pub fn reference(&self) -> Option<String>
    where
        D: Problem,
    {
        self.said(|places| places.reference).or_else(|| self.referred().map(|(_, text)| text.to_owned()))
    }

    fn said(&self, places: fn(&ProblemPlaces) -> &[&[PlaceStep]]) -> Option<String>
    where
        D: Problem,
    {
        let (body, known) = self.documented()?.problem()?;
        problem::find(&body, places(known))
    }

    /// The header of the answer by which the support of the service finds the call, and what it says.
    pub(super) fn referred(&self) -> Option<(&'static str, &str)> {
        let name = self.0.reference?;
        let text = self.headers()?.get(name)?.to_str().ok()?.trim();
        (!text.is_empty()).then_some((name, text))
    }

    /// The secrets that went out with the request, if the service may repeat them.
    pub(super) fn known(&self) -> Option<&Known> {
        Some(&self.0.known).filter(|known| self.response().is_some() && !known.is_empty())
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(http::Response::status)
    }

    /// The response, if there was one.
    pub(super) fn response(&self) -> Option<&http::Response<Bytes>> {
        self.0.response.as_ref()
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(http::Response::headers)
    }

    /// The body of the response as it came, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(http::Response::body)
    }

    /// Where the response was not as documented; empty unless drift is looked for.
    pub fn drift(&self) -> &[Drift] {
        match &self.0.kind {
            ErrorKind::Drift(drift) => drift,
            _ => &self.0.drift,
        }
    }

    /// The rules that the request breaks and that did not refuse it, since the documentation does not state them. One of
    /// them may be why the service did not do what was asked of it.
    pub fn advice(&self) -> &Violations {
        &self.0.advice
    }

    /// How many attempts were begun. One counts as well if nothing was sent: without credentials, without a connection, or
    /// because its turn would have come too late. None if the call was refused before its first attempt.
    pub fn attempts(&self) -> u32 {
        self.0.course.attempts
    }

    /// How far the call came: whether the service can have carried it out.
    pub fn outcome(&self) -> CallOutcome {
        self.0.course.outcome
    }

    /// True if what the last attempt ended with may pass, and nothing is done twice if the same call is made later.
    pub fn is_retryable(&self) -> bool {
        self.0.course.retryable
    }

    /// How long to wait before the same call is made again, if that is known: what the service asked for, counted from when its answer
    /// came, or the token endpoint, or how long the client's own rate limit lets the call wait
    /// ([`ErrorKind::RateLimited`](crate::ErrorKind::RateLimited)).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.course.retry_after
    }

    /// The page that could not be had, if the call was one of several that page through a result: to go on from there, also in
    /// another process.
    pub fn page_place(&self) -> Option<&PagePlace> {
        self.0.page.as_ref()
    }

    /// The id of the operation: `contacts.list`.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The same with another type for documented errors.
    pub fn map_documented<E>(self, convert: impl FnOnce(D) -> E) -> Error<E> {
        let Detail { operation, kind, response, drift, advice, course, page, reference, known } = *self.0;
        let kind = match kind {
            ErrorKind::Refused(violations) => ErrorKind::Refused(violations),
            ErrorKind::Credentials(error) => ErrorKind::Credentials(error),
            ErrorKind::RateLimited { wait } => ErrorKind::RateLimited { wait },
            ErrorKind::Transport(error) => ErrorKind::Transport(error),
            ErrorKind::Documented(error) => ErrorKind::Documented(convert(error)),
            ErrorKind::Undocumented => ErrorKind::Undocumented,
            ErrorKind::Undecodable(error) => ErrorKind::Undecodable(error),
            ErrorKind::MissingBody { status } => ErrorKind::MissingBody { status },
            ErrorKind::UnfitError { status, error } => ErrorKind::UnfitError { status, error },
            ErrorKind::Drift(drift) => ErrorKind::Drift(drift),
            ErrorKind::Paging(fault) => ErrorKind::Paging(fault),
        };
        Error(Box::new(Detail { operation, kind, response, drift, advice, course, page, reference, known }))
    }
}

impl<D: fmt::Debug + fmt::Display> std::error::Error for Error<D> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            // What is shown already is no cause of itself; `kind` gives the parts.
            ErrorKind::Credentials(error) => std::error::Error::source(error),
            ErrorKind::Transport(error) => std::error::Error::source(error),
            _ => None,
        }
    }
}
