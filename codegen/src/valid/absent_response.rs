//! `means: absent` stands at a response that can mean it.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, ResponseBody, Status};

pub(super) static CHECK: Check = Check::error(
    "absent-response",
    "`means: absent` turns a response into `Ok(None)`: the thing asked for is not there. It goes with one status, such as 404 or 204, and with a response that has no body of its own; whatever the body says would be lost.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let own = api.operations.iter().flat_map(|operation| &operation.responses);
    for response in api.responses.iter().chain(own).filter(|response| response.means_absent) {
        if let ResponseBody::Type(_) = response.body {
            let message = "a response that means `absent` cannot have a typed body";
            diagnostics.push(
                Diagnostic::new(&CHECK, response.status.span, message)
                    .help("write `type: none`, or remove `means: absent`"),
            );
        }
        if response.status.value == Status::Default {
            let message = "`default` stands for every other status and cannot mean `absent`";
            diagnostics.push(
                Diagnostic::new(&CHECK, response.status.span, message)
                    .help("name the status, as in `404: {type: none, means: absent}`"),
            );
        }
    }
}
