//! A report as a table of text.

use super::DriftReport;
use std::fmt;

/// The heads of the columns.
const HEADS: [&str; 5] = ["operation", "pointer", "documented", "came", "times"];

/// One line for each entry under a line of heads; columns are as wide as what stands in them.
pub(super) fn write(report: &DriftReport, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if report.is_empty() {
        return f.write_str("no drift");
    }
    let counts: Vec<String> = report.iter().map(|entry| entry.count().to_string()).collect();
    let mut rows = vec![HEADS];
    rows.extend(report.iter().zip(&counts).map(|(entry, count)| {
        let drift = entry.first();
        let pattern = if drift.pattern().is_empty() { drift.whole() } else { drift.pattern() };
        [drift.operation(), pattern, drift.says(), drift.came_kind(), count]
    }));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 5] = std::array::from_fn(width);
    for (index, [operation, pointer, says, came, times]) in rows.iter().enumerate() {
        if index > 0 {
            f.write_str("\n")?;
        }
        let [first, second, third, fourth, last] = widths;
        write!(f, "{operation:first$}  {pointer:second$}  {says:third$}  {came:fourth$}  {times:>last$}")?;
    }
    if report.further() > 0 {
        write!(f, "\nand {} more that found no room", report.further())?;
    }
    Ok(())
}
