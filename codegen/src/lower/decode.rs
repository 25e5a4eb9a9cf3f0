//! What each status of an operation means, in Rust.

use super::Lower;
use crate::ir::{self, Arm, Meaning};
use crate::model::Operation;
use crate::proof;

impl Lower<'_> {
    /// The type of a success, the codes of success that the page names, and what each status means.
    pub(super) fn decode(&self, operation: &Operation) -> (ir::Type, Vec<u16>, Vec<Arm>) {
        let Some(answer) = self.proof.answers.of_operation(operation) else {
            return (ir::Type::Unit, Vec::new(), Vec::new());
        };
        let inner = answer.success.as_ref().map_or(ir::Type::Unit, |ty| self.element(ty));
        let output = if answer.optional { inner.option() } else { inner };
        (output, answer.codes.clone(), self.arms(&answer.arms, answer.optional))
    }

    /// What the API says of statuses for all operations.
    pub(super) fn shared_arms(&self) -> Vec<Arm> {
        self.arms(&self.proof.answers.shared, false)
    }

    fn arms(&self, arms: &[proof::Arm], optional: bool) -> Vec<Arm> {
        let meaning = |known: &proof::Meaning| match known {
            proof::Meaning::Value => Meaning::Value(optional),
            proof::Meaning::Empty => Meaning::Empty(optional),
            proof::Meaning::Absent => Meaning::Absent,
            proof::Meaning::AbsentIfEmpty => Meaning::AbsentIfEmpty,
            proof::Meaning::AbsentUnlessPage => Meaning::AbsentUnlessPage,
            proof::Meaning::Error(node) => Meaning::Error(self.proof.names.item(node)),
            proof::Meaning::Status => Meaning::Status,
            proof::Meaning::Shared => Meaning::Shared,
            proof::Meaning::Undocumented => Meaning::Undocumented,
        };
        arms.iter().map(|arm| Arm { statuses: arm.statuses, meaning: meaning(&arm.meaning) }).collect()
    }
}
