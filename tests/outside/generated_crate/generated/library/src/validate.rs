// @generated from specs/library by `specwright generate`. Changes made here are lost.

use ::specwright_runtime as rt;

impl rt::Validate for super::types::Book {
    type Context = ();
    fn check(&self, _: &Self::Context, at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.title {
            if !rt::constraint::max_length(value, 9) {
                out.broken_by(
                    &at.name("title"),
                    &rt::Rule {
                        id: "Book.title.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 9 characters",
                        source: "Made up / all",
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::BooksGet {
    type Context = ();
}
