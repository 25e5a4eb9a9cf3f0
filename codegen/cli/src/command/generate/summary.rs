//! What became of a plan, for people and for machines.

use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::json;

use crate::output::Plan;
use crate::spec::Spec;
use crate::{Failure, Format, Outcome, Project, counted, progress};

/// What there is to say beside the plan.
pub struct Summary<'a> {
    /// What the run worked on.
    pub project: &'a Project,
    /// The folder that the first line names in full.
    pub folder: &'a Path,
    /// The specs that were read.
    pub specs: &'a [Spec],
    /// When the run began.
    pub start: Instant,
    /// For people or for machines.
    pub format: Format,
    /// What to type where something differs.
    pub fix: String,
    /// The folders of crates without a spec that stay where they are.
    pub left: Vec<PathBuf>,
}

impl Summary<'_> {
    /// Carries the plan out, or with `check` only compares; prints what happened.
    ///
    /// # Errors
    ///
    /// If a file cannot be written or removed.
    pub fn finish(&self, plan: &Plan, check: bool) -> Result<Outcome, Failure> {
        let (written, removed) = (self.written(plan), self.removed(plan));
        if check {
            self.differences(plan, &written, &removed);
            let is_fine = plan.is_empty() && self.left.is_empty();
            return Ok(if is_fine { Outcome::Fine } else { Outcome::Found });
        }
        plan.carry_out()?;
        self.changes(plan, &written, &removed);
        Ok(Outcome::Fine)
    }

    fn changes(&self, plan: &Plan, written: &[String], removed: &[String]) {
        let folder = self.folder.display();
        let read: usize = self.specs.iter().map(|spec| spec.sources.iter().count()).sum();
        let milliseconds = self.start.elapsed().as_millis();
        match self.format {
            Format::Text => {
                written.iter().for_each(|path| progress::step("Wrote", path));
                removed.iter().for_each(|path| progress::step("Removed", path));
                progress::say(&format!(
                    "{folder}: {} from {}: {} written, {} removed, {} unchanged, in {milliseconds} ms",
                    counted(self.specs.len(), "API"),
                    counted(read, "file"),
                    written.len(),
                    removed.len(),
                    plan.unchanged
                ));
            }
            Format::Json => progress::say(&format!(
                "{}",
                json!({
                    "folder": folder.to_string(),
                    "apis": self.specs.iter().map(|spec| &spec.name).collect::<Vec<_>>(),
                    "read": read,
                    "written": written,
                    "removed": removed,
                    "without-spec": self.left(),
                    "unchanged": plan.unchanged,
                    "milliseconds": u64::try_from(milliseconds).unwrap_or(u64::MAX),
                })
            )),
        }
    }

    fn differences(&self, plan: &Plan, written: &[String], removed: &[String]) {
        let folder = self.folder.display();
        let fix = &self.fix;
        match self.format {
            Format::Text if plan.is_empty() && !self.left.is_empty() => {
                let crates = counted(self.left.len(), "crate");
                progress::say(&format!("{folder}: {crates} without a spec, to be removed by hand"));
            }
            Format::Text if plan.is_empty() => {
                let are = if plan.unchanged == 1 { "is" } else { "are" };
                progress::say(&format!("{folder}: {} {are} up to date", counted(plan.unchanged, "file")));
            }
            Format::Text => {
                let differ = if written.len() == 1 { "differs" } else { "differ" };
                let are = if removed.len() == 1 { "is" } else { "are" };
                let (changed, gone) = (counted(written.len(), "file"), removed.len());
                progress::say(&format!("{folder}: {changed} {differ}, {gone} {are} no longer made"));
                written.iter().for_each(|path| progress::say(&format!("differs: {path}")));
                removed.iter().for_each(|path| progress::say(&format!("no longer made: {path}")));
                progress::say(&format!("run `{fix}` and commit what it writes"));
            }
            Format::Json => progress::say(&format!(
                "{}",
                json!({
                    "folder": folder.to_string(),
                    "differs": written,
                    "no-longer-made": removed,
                    "without-spec": self.left(),
                    "unchanged": plan.unchanged,
                    "fix": fix,
                })
            )),
        }
    }

    fn left(&self) -> Vec<String> {
        self.left.iter().map(|folder| self.project.shown(folder)).collect()
    }

    fn written(&self, plan: &Plan) -> Vec<String> {
        plan.write.iter().map(|file| self.project.shown(&file.path)).collect()
    }

    fn removed(&self, plan: &Plan) -> Vec<String> {
        plan.remove.iter().map(|path| self.project.shown(path)).collect()
    }
}
