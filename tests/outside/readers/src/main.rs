//! Has two generators of others read the exports of a folder, and writes a crate for each: `progenitor` reads OpenAPI 3.0, `ploidy`
//! reads 3.1, as YAML. The crates are members of one workspace, to be compiled. Of what `progenitor` cannot read as a whole it gets a part.
//!
//! `outside-readers EXPORTS OUT`

mod from_3_0;
mod from_3_1;

use std::error::Error;
use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(exports), Some(out)) = (arguments.next(), arguments.next()) else {
        return Err("usage: outside-readers EXPORTS OUT".into());
    };
    // What an earlier run wrote may be of an API that is gone.
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    let (mut older, mut parts, mut newer) = (0, Vec::new(), 0);
    for entry in std::fs::read_dir(&exports)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let fail = |error: Box<dyn Error>| format!("{}: {error}", path.display());
        if let Some(api) = name.strip_suffix(".openapi-3.0.json") {
            let is_whole = from_3_0::write(&path, &format!("{api}-by-progenitor"), &out).map_err(fail)?;
            older += 1;
            parts.extend((!is_whole).then(|| api.to_owned()));
        } else if let Some(api) = name.strip_suffix(".openapi.yaml") {
            from_3_1::write(&path, &format!("{api}-by-ploidy"), &out).map_err(fail)?;
            newer += 1;
        }
    }
    if older == parts.len() || newer == 0 {
        return Err(format!("no exports in {} are read as they are", exports.display()).into());
    }
    let profile = "[profile.dev]\ndebug = \"line-tables-only\"\n\n[profile.dev.package.\"*\"]\ndebug = false\n";
    std::fs::write(out.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n\n{profile}"))?;
    std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"), out.join("Cargo.lock"))?;
    parts.sort();
    let parts = if parts.is_empty() { String::new() } else { format!(" (of {} a part)", parts.join(", ")) };
    println!("{}: {older} crates by progenitor{parts}, {newer} by ploidy", out.display());
    Ok(())
}
