// @generated from specs/library by `specwright generate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// The object `Book`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The member `id`.
    ///
    /// `id`; required.
    pub id: rt::Uuid,
    /// The member `title`.
    ///
    /// `title`; not said whether required; at most `9` characters.
    pub title: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Book {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut id = None;
        let mut title = None;
        while let Some(index) = object.next(r, &["id", "title"])? {
            match index {
                0 => object.member(r, &mut id)?,
                _ => object.member(r, &mut title)?,
            }
        }
        Ok(Self {
            id: object.required(id, "id")?,
            title,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Book {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object();
        o.required("id", &self.id);
        o.member("title", &self.title);
        o.extra(&self.extra);
        o.end();
    }
}

#[cfg(feature = "serde")]
rt::serde_impls!(
    Book,
);
