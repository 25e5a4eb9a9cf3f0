//! One run at a time on a folder: the second waits, so that neither undoes what the other does.

use std::fs::File;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use fs4::{FileExt, TryLockError};

use crate::{Failure, progress};

/// Holds other runs off a folder until it is dropped, or the process ends.
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Waits until no other run writes to the folder, and says so while it does.
    ///
    /// # Errors
    ///
    /// If the lock cannot be taken.
    pub fn on(folder: &Path) -> Result<Self, Failure> {
        let shown = folder.display();
        // The file is not in the folder: nothing is left there, and a folder that cannot be written to can be compared.
        let mut hasher = DefaultHasher::new();
        folder.hash(&mut hasher);
        let path = std::env::temp_dir().join(format!("specwright-{:016x}.lock", hasher.finish()));
        let file = path.display();
        let fail = |error: std::io::Error| {
            format!("cannot lock {file}, which keeps two runs from writing to {shown} at once: {error}")
        };
        let made = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        // Another person's run may have made it: to lock it, reading is enough.
        let file = made.or_else(|error| File::open(&path).map_err(|_| error)).map_err(fail)?;
        match FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                progress::step("Waiting", &format!("for another run that writes to {shown}"));
                FileExt::lock(&file).map_err(fail)?;
            }
            Err(TryLockError::Error(error)) => return Err(fail(error)),
        }
        Ok(Self { _file: file })
    }
}
