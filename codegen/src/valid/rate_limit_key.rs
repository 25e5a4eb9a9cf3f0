//! A rate limit counts by something that the client knows.

use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, Auth, RateLimit};

static EMPTY_RATE_LIMIT: Check =
    Check::error("empty-rate-limit", "A rate limit allows no call at all. Write the documented number of calls.");
static RATE_LIMIT_KEY: Check = Check::error(
    "rate-limit-key",
    "The `key` of a rate limit is not an auth scheme, a header under `client:`, or `ip`. Write one of these.",
);
pub(super) static CHECKS: &[&Check] = &[&EMPTY_RATE_LIMIT, &RATE_LIMIT_KEY];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let own = api.operations.iter().filter_map(|operation| operation.rate_limit.as_ref());
    for limit in api.rate_limit.iter().chain(own) {
        one(api, limit, diagnostics);
    }
}

fn one(api: &Api, limit: &RateLimit, diagnostics: &mut Diagnostics) {
    if limit.calls.value == 0 {
        diagnostics.push(
            Diagnostic::new(&EMPTY_RATE_LIMIT, limit.calls.span, "a rate limit of 0 calls")
                .help("write the number of calls"),
        );
    }
    let mut known: Vec<&str> = vec!["ip"];
    if let Some(Auth::Schemes(schemes)) = &api.auth {
        known.extend(schemes.iter().map(|scheme| scheme.name.value.as_str()));
    }
    known.extend(api.client_headers.iter().map(|field| field.name.value.as_str()));
    for key in &limit.key {
        if !known.contains(&key.value.as_str()) {
            let help = did_you_mean(&key.value, known.iter().copied())
                .unwrap_or_else(|| format!("write one of `{}`", known.join("`, `")));
            diagnostics.push(
                Diagnostic::new(&RATE_LIMIT_KEY, key.span, format!("unknown rate limit key `{}`", key.value))
                    .help(help),
            );
        }
    }
}
