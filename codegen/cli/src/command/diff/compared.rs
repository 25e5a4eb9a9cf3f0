//! The APIs of both sides, checked, and compared in pairs.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use specwright::diagnostic::{Diagnostic, did_you_mean};
use specwright::diff::{self, Accepted, Change, Comparison, Revision};
use specwright::model::AcceptedChanges;
use specwright::pipeline::{self, Checked};
use specwright::source::{SourceFile, SourceMap};

use super::side::{ACCEPTED, ApiFiles, Handwritten, Side};
use crate::{Failure, parallel};

/// All APIs of both sides.
pub(super) struct Compared {
    /// The files of both sides.
    pub(super) sources: SourceMap,
    /// The APIs, in the order of their names.
    pub(super) apis: Vec<Pair>,
    /// The hand-written crates, in the order of their names.
    pub(super) crates: Vec<Crate>,
}

impl Compared {
    /// What each pair came to.
    pub(super) fn comparisons(&self) -> impl Iterator<Item = &Comparison> {
        self.apis.iter().filter_map(|api| api.comparison.as_ref()).chain(self.crates.iter().map(|it| &it.comparison))
    }

    /// The same, to be marked.
    pub(super) fn comparisons_mut(&mut self) -> impl Iterator<Item = &mut Comparison> {
        let of_apis = self.apis.iter_mut().filter_map(|api| api.comparison.as_mut());
        of_apis.chain(self.crates.iter_mut().map(|it| &mut it.comparison))
    }

    /// All changes.
    pub(super) fn changes(&self) -> impl Iterator<Item = &Change> {
        self.comparisons().flat_map(|comparison| &comparison.changes)
    }
}

/// An API of both sides, or of one.
pub(super) struct Pair {
    /// Its name; that of its folder where it has none.
    pub(super) name: String,
    /// What today's checks say of each side that has it: base, head.
    pub(super) checked: [Option<Arc<Checked>>; 2],
    /// What changed; `None` where nothing of a side resolves.
    pub(super) comparison: Option<Comparison>,
    /// The folder of the head, where it lies on disk.
    pub(super) disk: Option<PathBuf>,
}

impl Pair {
    /// Whether the checks refuse the head: what they refuse may be missing from the comparison.
    pub(super) fn is_head_refused(&self) -> bool {
        self.checked[1].as_ref().is_some_and(|checked| checked.api.is_none())
    }
}

/// A hand-written crate of both sides, or of one.
pub(super) struct Crate {
    /// What changed.
    pub(super) comparison: Comparison,
    /// The `public-api.txt` of the head.
    pub(super) surface: String,
    /// What the head accepts, by a file of the crate's own: no spec has a place for it.
    pub(super) accepted: AcceptedChanges,
    /// What is wrong with that file.
    pub(super) findings: Vec<Diagnostic>,
    /// The folder of the head, where it lies on disk.
    pub(super) disk: Option<PathBuf>,
}

/// An API of one side, checked.
struct Loaded<'a> {
    files: &'a ApiFiles,
    /// The same on both sides where the files are.
    checked: Arc<Checked>,
}

impl Loaded<'_> {
    /// It as it is compared; `None` where nothing of it resolves.
    fn revision(&self) -> Option<Revision<'_>> {
        Some(Revision::new(self.checked.side()?, self.files.committed.as_deref()))
    }

    /// Its name, and that of its folder.
    fn names(&self) -> [&str; 2] {
        let folder = self.files.folder.as_str();
        [self.checked.side().map_or(folder, |side| &side.api.name.value), folder]
    }
}

/// The APIs of the head, checked: the base may be read meanwhile.
pub(super) struct CheckedHead {
    sources: SourceMap,
    checked: Vec<Arc<Checked>>,
}

impl CheckedHead {
    /// Checks the APIs of the head.
    pub(super) fn of(head: &Side) -> Self {
        let mut sources = SourceMap::default();
        let checked = checked(head, &head.apis.iter().collect::<Vec<_>>(), &mut sources);
        Self { sources, checked }
    }
}

/// What the checks say of APIs of a side.
fn checked(side: &Side, apis: &[&ApiFiles], sources: &mut SourceMap) -> Vec<Arc<Checked>> {
    let maps = apis.iter().map(|api| (api.size(), sources.add_revision(&side.label, api.files.clone())));
    let maps: Vec<(usize, SourceMap)> = maps.collect();
    parallel::largest_first(maps, |(size, _)| *size, |(_, map)| Arc::new(pipeline::check(&map)))
}

/// The APIs of both sides, checked. What the head has as well is not checked again; where it is refused it is, since findings name the
/// files of their side.
fn loaded<'a>(
    [base, head]: &'a [Side; 2],
    of_head: Vec<Arc<Checked>>,
    sources: &mut SourceMap,
) -> [Vec<Loaded<'a>>; 2] {
    let head: Vec<Loaded<'_>> =
        head.apis.iter().zip(of_head).map(|(files, checked)| Loaded { files, checked }).collect();
    let same = |files: &ApiFiles| {
        let mut known = head.iter().filter(|it| it.checked.api.is_some());
        known.find(|it| it.files.folder == files.folder && it.files.files == files.files)
    };
    let (known, left): (Vec<_>, Vec<_>) =
        base.apis.iter().map(|files| (files, same(files))).partition(|it| it.1.is_some());
    let left: Vec<&ApiFiles> = left.into_iter().map(|(files, _)| files).collect();
    let of_left = left.iter().zip(checked(base, &left, sources));
    let mut base: Vec<Loaded<'_>> = of_left.map(|(files, checked)| Loaded { files, checked }).collect();
    base.extend(known.into_iter().filter_map(|(files, it)| Some(Loaded { files, checked: Arc::clone(&it?.checked) })));
    base.sort_by(|one, other| one.files.folder.cmp(&other.files.folder));
    [base, head]
}

/// Compares all APIs, or those of these names.
///
/// # Errors
///
/// If neither side has an API that was asked for, or one side is a single API that the other does not have.
pub(super) fn compare(sides: &[Side; 2], head: CheckedHead, wanted: &[String]) -> Result<Compared, Failure> {
    let CheckedHead { mut sources, checked } = head;
    let pairs = selected(paired(sides, loaded(sides, checked, &mut sources))?, wanted)?;
    let comparisons = comparisons(&pairs);
    let apis = pairs.into_iter().zip(comparisons).map(|([base, head], comparison)| {
        let name = head.as_ref().or(base.as_ref()).map(|it| it.names()[0].to_owned()).unwrap_or_default();
        let disk = head.as_ref().and_then(|it| it.files.disk.clone());
        Pair { name, checked: [base, head].map(|it| it.map(|it| it.checked)), comparison, disk }
    });
    let mut apis: Vec<Pair> = apis.collect();
    apis.sort_by(|one, other| one.name.cmp(&other.name));
    let crates = if wanted.is_empty() { handwritten(sides, &mut sources) } else { Vec::new() };
    Ok(Compared { sources, apis, crates })
}

/// The hand-written crates of the head, compared with those of the base. Where a side is no project nothing is known of them.
fn handwritten([base, head]: &[Side; 2], sources: &mut SourceMap) -> Vec<Crate> {
    if base.crates.is_empty() || head.crates.is_empty() {
        return Vec::new();
    }
    let find = |list: &[Handwritten], name: &str| list.iter().find(|it| it.name == name).cloned();
    let names: BTreeSet<&str> = base.crates.iter().chain(&head.crates).map(|it| it.name.as_str()).collect();
    let compared = names.into_iter().map(|name| {
        let [old, now] = [base, head].map(|side| find(&side.crates, name));
        let versions =
            [&old, &now].map(|it| it.as_ref().or(old.as_ref()).or(now.as_ref()).map_or("", |it| &it.version));
        let surfaces = [&old, &now].map(|it| it.as_ref().map_or("", |it| &it.surface));
        // What is as it was need not be read.
        let [before, after] = if surfaces[0] == surfaces[1] { ["", ""] } else { surfaces };
        let mut comparison = diff::compare_surface(name, before, after, versions);
        if is_announced(versions, &comparison.krate.next) {
            let reason = format!("The version is {} now.", versions[1]);
            let changes = comparison.changes.iter_mut();
            changes.for_each(|it| it.accepted = Some(Accepted { reason: reason.clone(), until: None }));
        }
        let file = now.as_ref().and_then(|it| {
            let shown = format!("{}{}/{ACCEPTED}", head.shown, it.folder);
            Some(SourceFile::new(shown, it.accepted.as_deref()?))
        });
        let file = sources.add_revision(&head.label, file.into_iter().collect());
        let (accepted, findings) = pipeline::accepted(&file);
        let disk = now.as_ref().and_then(|it| Some(head.disk.as_ref()?.join(&it.folder)));
        Crate { comparison, surface: surfaces[1].to_owned(), accepted, findings, disk }
    });
    compared.collect()
}

/// Whether the head has the version already that its changes ask for.
fn is_announced([base, head]: [&str; 2], next: &str) -> bool {
    match (semver::Version::parse(head), semver::Version::parse(next)) {
        (Ok(version), Ok(next)) => base != head && version >= next,
        _ => false,
    }
}

type Both<'a> = [Option<Loaded<'a>>; 2];

/// Which API of the base is which of the head: those of one name, then those of one folder.
fn paired<'a>(sides: &[Side; 2], [base, mut head]: [Vec<Loaded<'a>>; 2]) -> Result<Vec<Both<'a>>, Failure> {
    let mut pairs: Vec<Both<'a>> = Vec::new();
    if sides[0].is_single && sides[1].is_single {
        // Two folders of one API each are meant for each other, whatever they are called.
        return Ok(vec![[base.into_iter().next(), head.pop()]]);
    }
    let mut left = Vec::new();
    for old in base {
        match head.iter().position(|now| now.names()[0] == old.names()[0]) {
            Some(at) => pairs.push([Some(old), Some(head.swap_remove(at))]),
            None => left.push(old),
        }
    }
    for old in left {
        let at = head.iter().position(|now| now.names()[1] == old.names()[1]);
        let now = at.map(|at| head.swap_remove(at));
        pairs.push([Some(old), now]);
    }
    pairs.extend(head.into_iter().map(|now| [None, Some(now)]));
    for (at, side) in sides.iter().enumerate().filter(|(_, side)| side.is_single) {
        // One API is compared with its like, and nothing is said of the others.
        pairs.retain(|pair| pair[at].is_some());
        if pairs.iter().any(|pair| pair[1 - at].is_none()) {
            return Err(format!("{} has no API of the name of that in {}", sides[1 - at].name, side.name));
        }
    }
    Ok(pairs)
}

fn selected<'a>(mut pairs: Vec<Both<'a>>, wanted: &[String]) -> Result<Vec<Both<'a>>, Failure> {
    let has = |pair: &Both<'_>, name: &str| pair.iter().flatten().any(|it| it.names().contains(&name));
    for name in wanted {
        if !pairs.iter().any(|pair| has(pair, name)) {
            let known = || pairs.iter().flatten().flatten().map(|it| it.names()[0]);
            let help = did_you_mean(name, known()).unwrap_or_else(|| {
                let mut known: Vec<&str> = known().collect();
                known.sort_unstable();
                known.dedup();
                format!("there are {}", known.join(", "))
            });
            return Err(format!("neither side has an API `{name}`; {help}"));
        }
    }
    pairs.retain(|pair| wanted.is_empty() || wanted.iter().any(|name| has(pair, name)));
    Ok(pairs)
}

/// What each pair came to.
fn comparisons(pairs: &[Both<'_>]) -> Vec<Option<Comparison>> {
    let revisions = pairs.iter().map(|pair| pair.each_ref().map(|it| it.as_ref().and_then(Loaded::revision)));
    let all: Vec<(&Both<'_>, [Option<Revision<'_>>; 2])> = pairs.iter().zip(revisions).collect();
    // One API may be larger than all others: its sides are made at once, which is most of the work.
    let changed = all.iter().filter(|(pair, _)| is_changed(pair));
    let sides = changed.flat_map(|(pair, sides)| sides.iter().flatten().map(|side| (size(pair), side)));
    parallel::largest_first(sides.collect(), |(size, _)| *size, |(_, side)| side.make());
    parallel::largest_first(all, |(pair, _)| size(pair), |(pair, revisions)| one(pair, &revisions))
}

/// Whether both sides have the API, in other words.
fn is_changed(pair: &Both<'_>) -> bool {
    matches!(pair, [Some(base), Some(head)] if !Arc::ptr_eq(&base.checked, &head.checked))
}

fn size(pair: &Both<'_>) -> usize {
    pair.iter().flatten().map(|it| it.files.size()).sum()
}

fn one(pair: &Both<'_>, revisions: &[Option<Revision<'_>>; 2]) -> Option<Comparison> {
    match (pair, revisions) {
        ([Some(_), Some(_)], [base, head]) => Some(diff::compare(base.as_ref()?, head.as_ref()?)),
        ([Some(base), None], _) => Some(diff::removed(base.checked.side()?)),
        ([None, Some(head)], _) => Some(diff::added(head.checked.side()?)),
        ([None, None], _) => None,
    }
}
