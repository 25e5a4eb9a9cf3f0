//! Numbers at the edges of bounds.

use crate::ast::Literal;
use crate::diff::bounds::Bound;
use crate::schema::json::Json;
use specwright_semantics::ExactNumber;

/// Numbers of bounds in units of one power of ten, which is 0 or below.
struct Units {
    power: i64,
    /// The arguments of lower and upper bounds.
    edges: Vec<i128>,
    /// What the number is a multiple of: the least number that all of them divide.
    divisor: Option<i128>,
}

impl Units {
    /// `None` where they have more digits than can be calculated with.
    fn of(all: &[Bound], is_whole: bool) -> Option<Self> {
        let numbers = |divides: bool| {
            all.iter().filter(move |bound| (bound.keyword == "multipleOf") == divides).filter_map(|bound| match &bound
                .argument
            {
                Literal::Number(text) => ExactNumber::of_text(text),
                _ => None,
            })
        };
        let powers = numbers(true).chain(numbers(false)).filter_map(|it| it.with_decimal(|number| number.power()));
        // Between two numbers of so many digits lies one with one more.
        let power = powers.min().unwrap_or(0).min(0) - i64::from(!is_whole);
        let units = |it: ExactNumber<'_>| it.with_decimal(|number| number.in_units_of(power)).flatten();
        let edges = numbers(false).map(units).collect::<Option<Vec<i128>>>()?;
        let divisors = numbers(true).map(units).collect::<Option<Vec<i128>>>()?;
        let divisor = divisors.into_iter().filter(|it| *it > 0).try_fold(None, |all: Option<i128>, one| {
            all.map_or(Some(Some(one)), |all| least_multiple(all, one).map(Some))
        })?;
        Some(Self { power, edges, divisor })
    }

    /// One, in units.
    fn one(&self) -> Option<i128> {
        10_i128.checked_pow(u32::try_from(-self.power).ok()?)
    }

    fn text(&self, units: i128) -> String {
        let places = usize::try_from(-self.power).unwrap_or(0);
        let sign = if units < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let fraction = fraction.trim_end_matches('0');
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }
}

/// Numbers at the edges of bounds, beside them, and small ones.
pub(super) fn numbers(all: &[Bound], is_whole: bool) -> Vec<Json> {
    let as_written = all.iter().filter_map(|bound| match &bound.argument {
        Literal::Number(text) => Some(text.clone()),
        _ => None,
    });
    let mut texts: Vec<String> = ["0", "1", "-1"].map(str::to_owned).into_iter().chain(as_written).collect();
    if let Some(units) = Units::of(all, is_whole) {
        let one = units.one().unwrap_or(1);
        let mut points: Vec<i128> = vec![0, one, -one];
        for edge in &units.edges {
            let beside = [-2 * one, -one, -1, 0, 1, one, 2 * one];
            points.extend(beside.into_iter().filter_map(|step| edge.checked_add(step)));
        }
        // What each divisor alone divides shows what all of them together do not.
        let own = all.iter().filter(|bound| bound.keyword == "multipleOf").map(std::slice::from_ref);
        let own = own.filter_map(|bound| Units::of(bound, is_whole)).filter_map(|it| {
            let shift = u32::try_from(it.power - units.power).ok()?;
            it.divisor?.checked_mul(10_i128.checked_pow(shift)?)
        });
        let divisors: Vec<i128> = own.chain(units.divisor).collect();
        let near = points.clone();
        for divisor in divisors {
            let steps = |point: &i128| {
                let from = point.div_euclid(divisor);
                (-3..=12).filter_map(move |step| from.checked_add(step)?.checked_mul(divisor)).collect::<Vec<_>>()
            };
            points.extend(near.iter().flat_map(steps));
        }
        points.sort_unstable();
        points.dedup();
        texts.extend(points.into_iter().map(|point| units.text(point)));
    }
    texts.into_iter().map(Json::Number).collect()
}

/// Many different numbers from the lower bound on, or down from the upper one.
pub(super) fn counted(all: &[Bound], count: usize) -> Vec<Json> {
    let Some(units) = Units::of(all, true) else { return Vec::new() };
    let step = units.divisor.or_else(|| units.one()).unwrap_or(1);
    let edges = units.edges.iter().copied().chain([0]);
    let of = |edge: i128| {
        let from = edge.div_euclid(step);
        let range = i128::try_from(count).unwrap_or(0);
        (-range..=range).filter_map(move |at| from.checked_add(at)?.checked_mul(step))
    };
    let mut found: Vec<i128> = edges.flat_map(of).collect();
    found.sort_by_key(|it| (it.unsigned_abs(), *it < 0));
    found.dedup();
    found.into_iter().map(|it| Json::Number(units.text(it))).collect()
}

fn least_multiple(one: i128, other: i128) -> Option<i128> {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    (one / a).checked_mul(other)
}
