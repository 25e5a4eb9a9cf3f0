//! What helps to write specs: the manual and the editors' schema, beside the folders of the specs.

use specwright::manual;

use crate::Project;
use crate::output::{Mark, Wanted};

/// Those of the files that this program, by its name, wrote there: it keeps them as they should be. What is of another
/// program or of somebody else is left alone, as is what was removed.
#[must_use]
pub fn kept(project: &Project) -> Vec<Wanted> {
    files(project).into_iter().filter(|file| is_ours(project, file)).collect()
}

/// Whether the manual beside the specs is one.
#[must_use]
pub fn has_manual(project: &Project) -> bool {
    files(project).into_iter().any(|file| file.path.ends_with("MANUAL.md") && is_ours(project, &file))
}

fn is_ours(project: &Project, file: &Wanted) -> bool {
    let made_by = format!("Made by `{}`", project.program.generate);
    std::fs::read_to_string(&file.path).is_ok_and(|text| file.mark.is_on(text.as_bytes()) && text.contains(&made_by))
}

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
