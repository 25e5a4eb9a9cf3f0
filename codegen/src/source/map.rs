//! All the files of a run, by id; turns a byte offset into a line and a column.

use super::{FileId, Span};

/// One file as it was handed to the compiler.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name shown in messages, with `/` between folders.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The first byte that begins no character, where the file is not UTF-8; `text` then has marks in their place.
    pub not_utf8: Option<usize>,
}

impl SourceFile {
    /// A file from its shown name and its text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), not_utf8: None }
    }

    /// A file from its shown name and its bytes, which ought to be UTF-8.
    pub fn from_bytes(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::new(name, text),
            Err(error) => Self {
                name: name.into(),
                not_utf8: Some(error.utf8_error().valid_up_to()),
                text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
            },
        }
    }
}

/// A place as people count it: both numbers start at 1, columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// The files of a run.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Takes the files in the order of their names, so that nothing depends on the order in which they were read.
    #[must_use]
    pub fn new(mut files: Vec<SourceFile>) -> Self {
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Self { files }
    }

    /// The ids and files, in order of name.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0u32..).map(FileId).zip(&self.files)
    }

    /// The file behind an id of this map.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
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
        Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }
}
