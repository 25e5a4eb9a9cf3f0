//! Values pass through `serde_json` without loss.

use specwright_runtime::{
    Decimal, DecodeError, Evidence, Integer, Json, Path, ReadJson, Reader, Rule, Timestamp, Violation, Violations,
    WriteJson, Writer,
};

#[derive(Debug, PartialEq)]
struct Price(Decimal);

impl ReadJson for Price {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Decimal::read(r).map(Self)
    }
}

impl WriteJson for Price {
    fn write(&self, w: &mut Writer) {
        self.0.write(w);
    }
}

specwright_runtime::serde_impls!(Price);

#[test]
fn through_serde_json_and_back() {
    let text = r#"[12.50,0.1000000000000000000000000001]"#;
    let prices: Vec<Price> = serde_json::from_str(text).unwrap();
    assert_eq!(prices[0], Price("12.50".parse().unwrap()));
    assert_eq!(serde_json::to_string(&prices).unwrap(), text);
    let all: (Integer, Timestamp, Json) = serde_json::from_str(r#"[12345678901234567890123,"x",{"a" : 1.0}]"#).unwrap();
    assert_eq!(serde_json::to_string(&all).unwrap(), r#"[12345678901234567890123,"x",{"a" : 1.0}]"#);
    let error = serde_json::from_str::<Vec<Price>>(r#"["x"]"#).unwrap_err();
    assert!(error.to_string().contains("$: expected a number, found a string"), "{error}");
}

#[test]
fn violations_are_shown_as_json() {
    const RULE: &Rule = &Rule {
        id: "Member.name.maxLength",
        keyword: "maxLength",
        sentence: "at most 3",
        source: "guide / member",
        evidence: Evidence::Stated,
    };
    let mut violations = Violations::new();
    violations.broken_by(&Path::ROOT.name("a/b").name("name"), RULE, &"5 characters");
    violations.push(Violation::new("", RULE));
    let rule = r#""id":"Member.name.maxLength","keyword":"maxLength","sentence":"at most 3","source":"guide / member","evidence":"stated""#;
    let expected = format!(r#"[{{"pointer":"/a~1b/name",{rule},"found":"5 characters"}},{{"pointer":"",{rule}}}]"#);
    assert_eq!(serde_json::to_string(&violations).unwrap(), expected);
    assert_eq!(serde_json::to_string(RULE).unwrap(), format!("{{{rule}}}"));
}
