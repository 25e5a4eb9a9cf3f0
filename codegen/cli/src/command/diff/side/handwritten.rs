//! The hand-written crates that generated ones stand on, where the repository has them: what each makes public.

use std::collections::BTreeMap;

/// The folder that holds them, below that of the project.
pub(super) const FOLDER: &str = "runtime";

/// The file that lists what a crate makes public.
pub(super) const SURFACE: &str = "public-api.txt";

/// The file that lists which changes of it need not fail a comparison.
pub(in crate::command::diff) const ACCEPTED: &str = "accepted.yaml";

/// The manifest of a package.
pub(super) const MANIFEST: &str = "Cargo.toml";

/// A hand-written crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::command::diff) struct Handwritten {
    /// The name of its package.
    pub(in crate::command::diff) name: String,
    /// Its version.
    pub(in crate::command::diff) version: String,
    /// The text of its `public-api.txt`.
    pub(in crate::command::diff) surface: String,
    /// Its folder, from that of the project.
    pub(in crate::command::diff) folder: String,
    /// The text of its `accepted.yaml`, where it has one.
    pub(in crate::command::diff) accepted: Option<String>,
}

/// Whether a path from the folder of the project is one of those that are read.
pub(super) fn is_wanted(path: &str) -> bool {
    let Some(inner) = path.strip_prefix(FOLDER).and_then(|path| path.strip_prefix('/')) else {
        return path == MANIFEST;
    };
    // The crate itself, and those in it.
    let depth = inner.matches('/').count();
    depth <= 1 && matches!(inner.rsplit('/').next(), Some(SURFACE | MANIFEST | ACCEPTED))
}

/// The crates among files by their paths from the folder of the project.
pub(super) fn crates(files: &BTreeMap<String, String>) -> Vec<Handwritten> {
    let root = files.get(MANIFEST).map_or("", String::as_str);
    let surfaces = files.iter().filter(|(path, _)| path.ends_with(&format!("/{SURFACE}")));
    let found = surfaces.filter_map(|(path, surface)| {
        let folder = path.strip_suffix(SURFACE)?.trim_end_matches('/').to_owned();
        let manifest = files.get(&format!("{folder}/{MANIFEST}"))?;
        let accepted = files.get(&format!("{folder}/{ACCEPTED}")).cloned();
        let name = value(manifest, "package", "name")?;
        let inherited = || value(root, "workspace.package", "version");
        let version = value(manifest, "package", "version").or_else(inherited)?;
        Some(Handwritten { name, version, surface: surface.clone(), folder, accepted })
    });
    found.collect()
}

/// The text that a section of a manifest gives a key, as cargo writes manifests: one key a line.
fn value(manifest: &str, section: &str, key: &str) -> Option<String> {
    let heading = format!("[{section}]");
    let lines = manifest.lines().map(str::trim).skip_while(|line| *line != heading).skip(1);
    let mut lines = lines.take_while(|line| !line.starts_with('['));
    let found = lines.find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))?;
    Some(found.trim().strip_prefix('"')?.split('"').next()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_those_with_a_list_of_what_is_public() {
        let files = [
            ("Cargo.toml", "[workspace]\n[workspace.package]\nversion = \"0.3.0\"\n"),
            (
                "runtime/Cargo.toml",
                "[package]\nname = \"run\"\nversion.workspace = true\n[dependencies]\nversion = \"9\"\n",
            ),
            ("runtime/public-api.txt", "pub fn run::f()\n"),
            ("runtime/accepted.yaml", "accepted: []\n"),
            ("runtime/forms/Cargo.toml", "[package]\nname = \"forms\"\nversion = \"1.2.3\" # ours\n"),
            ("runtime/forms/public-api.txt", ""),
            ("runtime/other/Cargo.toml", "[package]\nname = \"other\"\n"),
        ];
        assert!(files.iter().all(|(path, _)| is_wanted(path)));
        assert!(!is_wanted("runtime/a/b/Cargo.toml") && !is_wanted("generated/Cargo.toml"));
        let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        let of = |[folder, name, version, surface]: [&str; 4], accepted: Option<&str>| Handwritten {
            name: name.into(),
            version: version.into(),
            surface: surface.into(),
            folder: folder.into(),
            accepted: accepted.map(str::to_owned),
        };
        let forms = of(["runtime/forms", "forms", "1.2.3", ""], None);
        let run = of(["runtime", "run", "0.3.0", "pub fn run::f()\n"], Some("accepted: []\n"));
        assert_eq!(crates(&files), [forms, run]);
    }
}
