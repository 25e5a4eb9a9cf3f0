//! `means: absent` stands at a response that can mean it.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, ResponseBody, Status};

static ABSENT_WITH_BODY: Check = Check::error(
    "absent-with-body",
    "`means: absent` is combined with a typed body. It makes the call return `Ok(None)`, so the body would be lost. Write `type: none`, or remove `means: absent`.",
);
static ABSENT_DEFAULT: Check = Check::error(
    "absent-default",
    "`means: absent` is used on `default`, which covers every status that is not listed, errors included. Name the status, such as `404`.",
);
pub(super) static CHECKS: &[&Check] = &[&ABSENT_WITH_BODY, &ABSENT_DEFAULT];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for response in api.all_responses().filter(|response| response.means_absent) {
        if let ResponseBody::Type(_) = response.body {
            let message = "a response that means `absent` cannot have a body";
            diagnostics.push(
                Diagnostic::new(&ABSENT_WITH_BODY, response.status.span, message)
                    .help("write `type: none`, or remove `means: absent`"),
            );
        }
        if response.status.value == Status::Default {
            let message = "`default` covers every other status and cannot mean `absent`";
            diagnostics.push(
                Diagnostic::new(&ABSENT_DEFAULT, response.status.span, message)
                    .help("name the status, as in `404: {type: none, means: absent}`"),
            );
        }
    }
}
