//! `all`, `exists`, `exists_one`, `filter`, `map`.

use specwright_semantics as semantics;

use super::typed::boolean;
use super::{Answer, Data, Evaluation, Unknown};
use crate::model::Macro;
use crate::rule::Typed;

impl<'a> Evaluation<'a> {
    pub(super) fn comprehension(
        &mut self,
        function: Macro,
        range: &'a Typed,
        variable: &'a str,
        body: &'a Typed,
    ) -> Answer {
        let items = match self.value(range)? {
            None => return Ok(None),
            Some(Data::List(items)) => items,
            Some(Data::Object(members)) => members.into_iter().map(|(name, _)| Some(Data::Text(name))).collect(),
            Some(_) => return Err(Unknown),
        };
        let results: Vec<Answer> = items.iter().map(|item| self.with(variable, item, body)).collect();
        if function == Macro::Map {
            let results = results.into_iter().collect::<Result<_, _>>()?;
            return Ok(Some(Data::List(results)));
        }
        let tests = results.into_iter().map(|result| result.and_then(|value| boolean(body, value)));
        let tests: Vec<Result<Option<bool>, Unknown>> = tests.collect();
        // One item may decide alone, even if the test of another is unknown.
        let decides = Ok(Some(function == Macro::Exists));
        if matches!(function, Macro::All | Macro::Exists) && tests.contains(&decides) {
            return Ok(Some(Data::Boolean(function == Macro::Exists)));
        }
        let tests = Some(tests.into_iter().collect::<Result<Vec<_>, _>>()?);
        let test = |test| test;
        let answer = match function {
            Macro::All => semantics::all(tests, test),
            Macro::Exists => semantics::exists(tests, test),
            Macro::ExistsOne => semantics::exists_one(tests, test),
            Macro::Filter | Macro::Map => {
                let kept = items.into_iter().zip(tests.into_iter().flatten());
                return Ok(Some(Data::List(
                    kept.filter(|(_, kept)| *kept == Some(true)).map(|(item, _)| item).collect(),
                )));
            }
        };
        Ok(answer.map(Data::Boolean))
    }

    fn with(&mut self, variable: &'a str, item: &Option<Data>, body: &'a Typed) -> Answer {
        self.bound.push((variable, Ok(item.clone())));
        let result = self.value(body);
        self.bound.pop();
        result
    }
}
