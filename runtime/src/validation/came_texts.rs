//! Which texts of an object that came with an answer break a documented bound.

use super::{Path, Validate, Violations};
use crate::json::Reader;
use crate::value::CameTexts;

impl CameTexts {
    /// The texts of an object that was just read which break a documented bound; none where it is no part of an answer.
    ///
    /// Objects in it that remember their own texts are passed over.
    pub fn of<T: Validate>(r: &Reader<'_>, object: &T) -> Self {
        let mut texts = Self::default();
        if r.is_answer() {
            let mut found = Violations::of_texts();
            object.check(&T::Context::default(), &Path::ROOT, &mut found);
            for violation in &found {
                texts.add(violation.pointer(), violation.what_was_found().unwrap_or_default());
            }
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use crate::evidence::Evidence;
    use crate::json::{Manner, Reader};
    use crate::validation::{Path, Rule, Validate, Violations};
    use crate::value::{CameTexts, Extra};
    use std::collections::HashSet;

    static WORD: Rule =
        Rule { id: "word", keyword: "minLength", sentence: "a word", source: "", evidence: Evidence::Stated };

    /// Words, none of which may be empty or longer than a letter, in a member that is a list, and an object of its own.
    #[derive(Clone, Default)]
    struct Words {
        words: Vec<&'static str>,
        inner: Option<Box<Words>>,
        extra: Extra,
    }

    impl Validate for Words {
        type Context = ();

        fn check(&self, context: &(), at: &Path<'_>, out: &mut Violations) {
            let at = &at.object(&self.extra);
            for (index, word) in self.words.iter().enumerate() {
                if word.len() != 1 {
                    out.broken_text(&at.name("words").index(index), &WORD, word);
                }
            }
            if out.are_of_all() {
                self.inner.check(context, &at.name("inner"), out);
            }
        }
    }

    fn read(words: &[&'static str], inner: Option<Words>) -> Words {
        let mut value = Words { words: words.to_vec(), inner: inner.map(Box::new), extra: Extra::new() };
        value.extra.remember(CameTexts::of(&Reader { manner: Manner::Trial, ..Reader::new("") }, &value));
        value
    }

    #[test]
    fn an_object_remembers_its_own_texts_and_no_others() {
        let mut value = read(&["a", "", "bc"], Some(read(&["de"], None)));
        assert!(value.validate().is_ok());
        value.words = vec!["bc", "b", "", "bc", "de"];
        // What came in the object inside of it is nothing that came in it.
        assert_eq!(value.validate().unwrap_err().to_string().split(':').next(), Some("/words/4"));
        value.words.truncate(4);
        assert!(value.validate().is_ok());
        if let Some(inner) = &mut value.inner {
            inner.words.push("bc");
        }
        assert_eq!(value.validate().unwrap_err().to_string().split(':').next(), Some("/inner/words/1"));
    }

    #[test]
    fn what_nobody_sent_is_not_remembered() {
        let mut value = Words { words: vec!["bc"], ..Words::default() };
        value.extra.remember(CameTexts::of(&Reader::new(""), &value));
        assert!(value.validate().is_err());
    }

    #[test]
    fn an_answer_is_told_all_the_same() {
        let mut found = Violations::of_answer();
        read(&["bc"], None).check(&(), &Path::ROOT, &mut found);
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn what_is_remembered_is_no_part_of_the_value() {
        let (came, mut own) = (read(&["bc"], None).extra, Extra::new());
        assert!(came == own && came.is_empty() && format!("{came:?}") == format!("{own:?}"));
        assert_eq!(HashSet::from([came.clone(), own.clone()]).len(), 1);
        own.insert("a", 1);
        let mut other = came;
        other.insert("a", 1);
        assert_eq!(other, own);
        // It stays when the last member is taken out.
        other.remove("a");
        let value = Words { words: vec!["bc"], inner: None, extra: other };
        assert!(value.validate().is_ok());
    }
}
