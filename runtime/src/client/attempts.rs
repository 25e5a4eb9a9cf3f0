//! All attempts of one call, and the waits between them.

use super::attempt::{Attempt, Unanswered};
use super::retry::{Attempted, Retry};
use super::retry_after::retry_after;
use crate::error::{CallOutcome, Course};
use crate::transport::Alarm;
use bytes::Bytes;
use std::time::Duration;
use tracing::Span;

/// What the attempts came to.
pub(super) type Ended = Result<http::Response<Bytes>, Unanswered>;

/// Makes attempts until one succeeds, or nothing speaks for another one.
pub(super) async fn run(attempt: &Attempt, retry: &Retry, alarm: &mut Alarm, span: &Span) -> (Ended, Course) {
    attempt.settings.budget.add_call();
    let (mut course, mut resent) = (Course::NONE, 0);
    loop {
        course.attempts = course.attempts.saturating_add(1);
        let ended = attempt.run(alarm, span, &mut resent).await;
        note(&mut course, attempt, retry, alarm, &ended);
        let wait = if course.retryable && !matches!(ended, Err(Unanswered::Credentials(_))) {
            next(&course, attempt, retry, alarm)
        } else {
            None
        };
        let Some(wait) = wait else { return (ended, course) };
        alarm.sleep(wait).await;
        resent += 1;
    }
}

/// Notes how an attempt went.
fn note(course: &mut Course, attempt: &Attempt, retry: &Retry, alarm: &Alarm, ended: &Ended) {
    let meta = attempt.template.meta();
    let mut attempted = Attempted {
        operation: meta.id,
        repeatable: meta.idempotent,
        number: course.attempts,
        outcome: CallOutcome::NotSent,
        status: None,
        headers: None,
        error: None,
    };
    course.retry_after = None;
    course.retryable = match ended {
        Err(Unanswered::Refused(_)) => false,
        Err(Unanswered::Credentials(error)) => error.transport().is_some(),
        Err(Unanswered::Transport(error, redirected)) => {
            attempted.error = Some(error);
            attempted.outcome = match CallOutcome::of(error) {
                // What was redirected had been sent.
                CallOutcome::NotSent if *redirected => CallOutcome::Unknown,
                outcome => outcome,
            };
            retry.may_pass(&attempted)
        }
        Ok(response) => {
            attempted.outcome = CallOutcome::Answered;
            attempted.status = Some(response.status());
            attempted.headers = Some(response.headers());
            course.retry_after = retry_after(response.headers(), alarm.seams().wall_time());
            !response.status().is_success() && retry.may_pass(&attempted)
        }
    };
    // An attempt before may have been carried out, whatever became of the last one.
    let earlier = course.attempts > 1 && course.outcome != CallOutcome::NotSent;
    course.outcome = match attempted.outcome {
        CallOutcome::NotSent if earlier => CallOutcome::Unknown,
        outcome => outcome,
    };
}

/// How long to wait before the next attempt; `None` if there is none.
fn next(course: &Course, attempt: &Attempt, retry: &Retry, alarm: &Alarm) -> Option<Duration> {
    let wait = retry.wait(course.attempts, course.retry_after)?;
    let then = alarm.after(wait)?;
    if attempt.deadline.is_some_and(|deadline| then >= deadline) {
        return None;
    }
    attempt.settings.budget.take_attempt().then_some(wait)
}
