//! The JSON Schema Test Suite, as far as a spec can say it: the types that the compiler made of its schemas judge its
//! values.

use std::collections::BTreeMap;

use specwright_tests_suites::GROUPS;

#[test]
fn generated_types_judge_as_json_schema_does() {
    if crate::folder("the JSON Schema Test Suite").is_none() {
        return;
    }
    let mut differ = BTreeMap::new();
    let (mut said, mut judged, mut unsaid) = (0, 0, BTreeMap::<&str, usize>::new());
    for group in GROUPS {
        let verdict = match group.verdict {
            Ok(verdict) => verdict,
            Err(why) => {
                *unsaid.entry(why.split(':').next().unwrap_or(why)).or_default() += 1;
                continue;
            }
        };
        said += 1;
        for test in group.tests {
            judged += 1;
            let ours = verdict(test.data);
            if ours.is_ok() != test.valid {
                let name = format!("{} / {} / {}", group.file, group.description, test.description);
                let what = ours.err().unwrap_or_else(|| "accepted".to_owned());
                differ.insert(name, format!("{}: {what}", test.data));
            }
        }
    }
    eprintln!("{said} of {} schemas can be said, {judged} values judged, {} differ", GROUPS.len(), differ.len());
    eprintln!("not said: {unsaid:?}");
    crate::differences::compare("json-schema", &differ);
    assert!(judged > 600, "{judged} values");
}
