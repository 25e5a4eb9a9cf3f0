//! What helps to write specs: the manual and the editors' schema, beside the folders of the specs.

use specwright::manual;

use crate::Project;
use crate::output::{Mark, Wanted};

/// Both files, as they should be.
#[must_use]
pub fn files(project: &Project) -> Vec<Wanted> {
    let made_by = project.program.generate;
    let schema = format!("{:#}\n", manual::schema(made_by));
    vec![
        Wanted {
            path: project.specs.join("MANUAL.md"),
            text: manual::page(made_by),
            mark: Mark::Begins("<!-- Made by `"),
        },
        Wanted { path: project.specs.join("specwright.schema.json"), text: schema, mark: Mark::Document },
    ]
}
