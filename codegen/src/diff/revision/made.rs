//! What today's generator makes of a revision, for everything that is asked of it.

use crate::ir::{self, surface::Placed};
use crate::lower::lower;
use crate::valid::ValidApi;

/// The crate of an API.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) krate: ir::Crate,
    /// Everything that it makes public.
    pub(super) surface: Vec<Placed>,
}

impl Made {
    pub(super) fn of(api: &ValidApi) -> Self {
        let krate = lower(api);
        let surface = ir::surface::placed(&krate);
        Self { krate, surface }
    }
}
