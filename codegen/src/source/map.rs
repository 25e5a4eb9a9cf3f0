//! All the files of a run, by id; turns a byte offset into a line and a column.

use super::{FileId, SourceFile, Span};

/// A place as people count it: both numbers start at 1, columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// Files by id: those of a run, or of several revisions of a spec.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    /// The id of the first file; the others follow.
    first: u32,
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Takes the files in the order of their names, so that nothing depends on the order in which they were read.
    #[must_use]
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Self { first: 0, files }
    }

    /// Adds the files of a revision, and returns a map of them alone, for checking that revision. Their ids are unique
    /// among all files of this map, so that it shows the findings of each revision, and findings that span two.
    #[must_use]
    pub fn add_revision(&mut self, revision: &str, files: Vec<SourceFile>) -> Self {
        let mut added = Self::new(files);
        added.files.iter_mut().for_each(|file| revision.clone_into(&mut file.revision));
        added.first = self.first + u32::try_from(self.files.len()).unwrap_or(u32::MAX);
        self.files.extend(added.files.iter().cloned());
        added
    }

    /// The ids and files, in order of id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (self.first..).map(FileId).zip(&self.files)
    }

    /// The file behind an id of this map.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[(id.0 - self.first) as usize]
    }

    /// The text of a range; empty where the range does not lie in the file.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.range()).unwrap_or("")
    }

    /// Line and column of the first byte of a range.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        let text = &self.file(span.file).text;
        let mut offset = (span.start as usize).min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        Position { line, column: before[line_start..].chars().count() + 1 }
    }
}
