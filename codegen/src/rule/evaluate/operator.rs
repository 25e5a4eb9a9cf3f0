//! `&& ||`, comparisons, `in`, `+ - * / %`.

use specwright_semantics as semantics;

use super::typed::{boolean, is_whole, number, text};
use super::{Answer, Data, Evaluation, Unknown};
use crate::model::BinaryOperator;
use crate::rule::{Kind, Typed};

impl<'a> Evaluation<'a> {
    pub(super) fn binary(&mut self, operator: BinaryOperator, left: &'a Typed, right: &'a Typed) -> Answer {
        use BinaryOperator as B;
        let test = match operator {
            B::Or | B::And => self.logic(operator, left, right)?,
            B::Equal => self.equality(left, right)?,
            B::NotEqual => semantics::not(self.equality(left, right)?),
            B::In => self.membership(left, right)?,
            B::Less => semantics::less(self.value(left)?, self.value(right)?),
            B::LessOrEqual => semantics::less_or_equal(self.value(left)?, self.value(right)?),
            B::Greater => semantics::greater(self.value(left)?, self.value(right)?),
            B::GreaterOrEqual => semantics::greater_or_equal(self.value(left)?, self.value(right)?),
            B::Add | B::Subtract | B::Multiply | B::Divide | B::Remainder => {
                return self.arithmetic(operator, left, right);
            }
        };
        Ok(test.map(Data::Boolean))
    }

    /// One side may decide alone, even if the other is unknown.
    fn logic(&mut self, operator: BinaryOperator, left: &'a Typed, right: &'a Typed) -> Result<Option<bool>, Unknown> {
        let a = self.value(left).and_then(|value| boolean(left, value));
        let b = self.value(right).and_then(|value| boolean(right, value));
        let decides = Some(operator == BinaryOperator::Or);
        if a == Ok(decides) || b == Ok(decides) {
            return Ok(decides);
        }
        let (a, b) = (a?, b?);
        Ok(if operator == BinaryOperator::Or { semantics::or(a, || b) } else { semantics::and(a, || b) })
    }

    fn equality(&mut self, left: &'a Typed, right: &'a Typed) -> Result<Option<bool>, Unknown> {
        match (self.value(left), self.value(right)) {
            // What is written twice is equal to itself, although nothing is known of it.
            (Err(Unknown), Err(Unknown)) if left == right => Ok(Some(true)),
            (a, b) => Ok(semantics::equal(a?, b?)),
        }
    }

    fn membership(&mut self, left: &'a Typed, right: &'a Typed) -> Result<Option<bool>, Unknown> {
        let (value, range) = (self.value(left)?, self.value(right)?);
        Ok(match range {
            None => None,
            Some(Data::List(items)) => semantics::is_in(value, Some(items)),
            Some(Data::Object(members)) => {
                let key = text(left, value)?;
                Some(key.is_some_and(|key| members.iter().any(|(name, _)| *name == key)))
            }
            Some(_) => return Err(Unknown),
        })
    }

    fn arithmetic(&mut self, operator: BinaryOperator, left: &'a Typed, right: &'a Typed) -> Answer {
        use BinaryOperator as B;
        let (a, b) = (self.value(left)?, self.value(right)?);
        if operator == B::Add && (left.value.kind == Kind::Text || right.value.kind == Kind::Text) {
            let joined = semantics::concat(text(left, a)?, text(right, b)?);
            return Ok(joined.map(|text| Data::Text(text.into_owned())));
        }
        let (a, b) = (number(left, a)?, number(right, b)?);
        let calculate = match operator {
            B::Add => semantics::add,
            B::Subtract => semantics::subtract,
            B::Multiply => semantics::multiply,
            B::Divide if is_whole(left) && is_whole(right) => semantics::divide_whole,
            B::Divide => semantics::divide,
            _ => semantics::remainder,
        };
        Ok(calculate(a, b).map(Data::Number))
    }
}
