//! All attempts of one call, and the waits between them.

use super::attempt::{Attempt, Trail, Unanswered};
use super::retry::{Attempted, may_pass};
use super::sent::Sent;
use crate::error::{CallOutcome, Course};
use crate::transport::Alarm;
use bytes::Bytes;
use http::StatusCode;
use std::time::Duration;

/// What the attempts came to.
pub(super) type Ended = Result<http::Response<Bytes>, Unanswered>;

/// Makes attempts until one succeeds, or nothing speaks for another one. Gives the last request as well, if it was answered.
pub(super) async fn run(attempt: &Attempt, alarm: &mut Alarm) -> (Ended, Course, Option<Sent>) {
    attempt.settings.budget.add_call();
    let (mut course, mut trail) = (Course::NONE, Trail::default());
    // The attempt that has other credentials than the one before, if there was one.
    let mut refreshed = None;
    loop {
        course.attempts = course.attempts.saturating_add(1);
        let ended = attempt.run(alarm, &mut trail).await;
        let is_refreshed = refreshed == Some(course.attempts);
        note(&mut course, is_refreshed, attempt, &trail, &ended);
        if refreshed.is_none() && is_unauthorized(&ended) && attempt.refused(&trail) {
            refreshed = course.attempts.checked_add(1);
        } else {
            let is_final = match &ended {
                // Who is asked for credentials is asked once for each call, unless it never was.
                Err(Unanswered::Credentials(error)) => {
                    error.transport().is_none_or(|error| CallOutcome::of(error) != CallOutcome::NotSent)
                }
                Err(Unanswered::RateLimited(_)) => true,
                _ => false,
            };
            let wait = if course.retryable && !is_final {
                // An attempt with other credentials is none of those that what went wrong is tried again by.
                let tried = course.attempts.saturating_sub(u32::from(refreshed.is_some()));
                next(tried, course.retry_after, attempt, alarm)
            } else {
                None
            };
            let Some(wait) = wait else { return (ended, course, trail.sent) };
            alarm.sleep(wait).await;
        }
        trail.resent += 1;
    }
}

fn is_unauthorized(ended: &Ended) -> bool {
    ended.as_ref().is_ok_and(|response| response.status() == StatusCode::UNAUTHORIZED)
}

/// Notes how an attempt went.
fn note(course: &mut Course, refreshed: bool, attempt: &Attempt, trail: &Trail, ended: &Ended) {
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
    course.retry_after = trail.retry_after;
    course.retryable = match ended {
        Err(Unanswered::Refused(_)) => false,
        Err(Unanswered::Credentials(error)) => {
            course.retry_after = error.passes_after();
            error.is_passing() || error.transport().is_some_and(may_pass)
        }
        Err(Unanswered::RateLimited(wait)) => {
            course.retry_after = Some(*wait);
            true
        }
        Err(Unanswered::Transport(error, outcome)) => {
            (attempted.error, attempted.outcome) = (Some(error), *outcome);
            attempt.retry().may_pass(&attempted)
        }
        Ok(response) => {
            attempted.outcome = CallOutcome::Answered;
            attempted.status = Some(response.status());
            attempted.headers = Some(response.headers());
            !response.status().is_success() && attempt.retry().may_pass(&attempted)
        }
    };
    // An attempt before may have been carried out, whatever became of the last one. One that was refused was not.
    let earlier = course.attempts > 1 && course.outcome != CallOutcome::NotSent;
    course.outcome = match attempted.outcome {
        CallOutcome::NotSent if earlier && !refreshed => CallOutcome::Unknown,
        CallOutcome::NotSent if earlier => CallOutcome::Answered,
        outcome => outcome,
    };
}

/// How long to wait before the next attempt; `None` if there is none.
fn next(tried: u32, asked: Option<Duration>, attempt: &Attempt, alarm: &Alarm) -> Option<Duration> {
    let wait = attempt.retry().wait(tried, asked)?;
    let then = alarm.after(wait)?;
    if attempt.deadline.is_some_and(|deadline| then >= deadline) {
        return None;
    }
    attempt.settings.budget.take_attempt().then_some(wait)
}
