// @generated from the case validators by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `validators`.

use specwright_tests::goldens::validators;
use validators::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<validators::types::Code>(); }
fn item_2() { is_checked::<validators::types::Code, ()>(); }
fn item_3(value: String) -> String { validators::types::Code(value).into_inner() }
fn item_4() { is_data::<validators::types::Share>(); }
fn item_5() { is_checked::<validators::types::Share, ()>(); }
fn item_6(value: validators::runtime::Decimal) -> validators::runtime::Decimal { validators::types::Share(value).into_inner() }
fn item_7() { is_data::<validators::types::Address>(); }
fn item_8() { is_checked::<validators::types::Address, ()>(); }
fn item_9(value: String) -> String { validators::types::Address(value).into_inner() }
fn item_10() { is_data::<validators::types::When>(); }
fn item_11() { is_checked::<validators::types::When, ()>(); }
fn item_12(value: validators::runtime::Timestamp) -> validators::runtime::Timestamp { validators::types::When(value).into_inner() }
fn item_13() { is_data::<validators::types::Codes>(); }
fn item_14() { is_checked::<validators::types::Codes, ()>(); }
fn item_15(value: Vec<validators::types::Code>) -> Vec<validators::types::Code> { validators::types::Codes::from(value).0 }
fn item_16() { is_data::<validators::types::Names>(); }
fn item_17() { is_checked::<validators::types::Names, ()>(); }
fn item_18(value: Vec<Vec<String>>) -> Vec<Vec<String>> { validators::types::Names::from(value).0 }
fn item_19() { is_data::<validators::types::Sizes>(); }
fn item_20() { is_checked::<validators::types::Sizes, ()>(); }
fn item_21(value: validators::runtime::Map<validators::runtime::Map<i64>>) -> validators::runtime::Map<validators::runtime::Map<i64>> { validators::types::Sizes::from(value).0 }
fn item_22() { is_data::<validators::types::MaybeText>(); }
fn item_23() { is_checked::<validators::types::MaybeText, ()>(); }
fn item_24(value: Option<String>) -> Option<String> { validators::types::MaybeText::from(value).0 }
fn item_25() { is_data::<validators::types::Outer>(); }
fn item_26() { is_checked::<validators::types::Outer, ()>(); }
fn item_27(value: validators::types::Code) -> validators::types::Code { validators::types::Outer(value).into_inner() }
fn item_28() { is_data::<validators::types::Colour>(); }
fn item_29() { is_checked::<validators::types::Colour, ()>(); }
fn item_30(value: &validators::types::Colour) {
    match value {
        validators::types::Colour::Red => {}
        validators::types::Colour::Green => {}
        validators::types::Colour::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_31(value: &validators::types::Colour) -> &str { value.as_str() }
fn item_32() { is_data::<validators::types::Level>(); }
fn item_33() { is_checked::<validators::types::Level, ()>(); }
fn item_34(value: &validators::types::Level) {
    match value {
        validators::types::Level::Low => {}
        validators::types::Level::High => {}
        validators::types::Level::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_35(value: &validators::types::Level) -> i64 { value.as_i64() }
fn item_36() { is_data::<validators::types::Plain>(); }
fn item_37() { is_checked::<validators::types::Plain, ()>(); }
fn item_38(value: &validators::types::Plain) {
    let _: &Option<String> = &value.note;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_39() -> validators::types::Plain { validators::types::Plain::new() }
fn item_40(this: validators::types::Plain, a0: impl Into<String>) -> validators::types::Plain { validators::types::Plain::note(this, a0) }
fn item_41(this: validators::types::Plain, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Plain { validators::types::Plain::member(this, a0, a1) }
fn item_42() { is_data::<validators::types::Part>(); }
fn item_43() { is_checked::<validators::types::Part, ()>(); }
fn item_44(value: &validators::types::Part) {
    let _: &String = &value.id;
    let _: &i32 = &value.plain;
    let _: &Option<String> = &value.nullable;
    let _: &Option<String> = &value.optional;
    let _: &validators::runtime::Patch<validators::runtime::Integer> = &value.patch;
    let _: &Option<String> = &value.unsaid;
    let _: &Option<String> = &value.secret;
    let _: &Option<String> = &value.fixed;
    let _: &Option<validators::runtime::Integer> = &value.number;
    let _: &Option<validators::types::Code> = &value.code;
    let _: &Option<validators::types::Colour> = &value.colour;
    let _: &Option<validators::types::Level> = &value.level;
    let _: &Option<validators::types::Outer> = &value.outer;
    let _: &Option<String> = &value.link;
    let _: &validators::runtime::Patch<String> = &value.mail;
    let _: &Option<validators::runtime::Timestamp> = &value.at;
    let _: &Option<validators::runtime::Json> = &value.anything;
    let _: &Option<validators::types::Plain> = &value.plainly;
    let _: &Option<validators::types::MaybeText> = &value.maybe;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_45(a0: impl Into<String>, a1: i32, a2: Option<String>) -> validators::types::Part { validators::types::Part::new(a0, a1, a2) }
fn item_46(this: validators::types::Part, a0: impl Into<String>) -> validators::types::Part { validators::types::Part::optional(this, a0) }
fn item_47(this: validators::types::Part, a0: impl Into<validators::runtime::Patch<validators::runtime::Integer>>) -> validators::types::Part { validators::types::Part::patch(this, a0) }
fn item_48(this: validators::types::Part, a0: impl Into<String>) -> validators::types::Part { validators::types::Part::unsaid(this, a0) }
fn item_49(this: validators::types::Part, a0: impl Into<String>) -> validators::types::Part { validators::types::Part::secret(this, a0) }
fn item_50(this: validators::types::Part, a0: impl Into<String>) -> validators::types::Part { validators::types::Part::fixed(this, a0) }
fn item_51(this: validators::types::Part, a0: impl Into<validators::runtime::Integer>) -> validators::types::Part { validators::types::Part::number(this, a0) }
fn item_52(this: validators::types::Part, a0: validators::types::Code) -> validators::types::Part { validators::types::Part::code(this, a0) }
fn item_53(this: validators::types::Part, a0: validators::types::Colour) -> validators::types::Part { validators::types::Part::colour(this, a0) }
fn item_54(this: validators::types::Part, a0: validators::types::Level) -> validators::types::Part { validators::types::Part::level(this, a0) }
fn item_55(this: validators::types::Part, a0: validators::types::Outer) -> validators::types::Part { validators::types::Part::outer(this, a0) }
fn item_56(this: validators::types::Part, a0: impl Into<String>) -> validators::types::Part { validators::types::Part::link(this, a0) }
fn item_57(this: validators::types::Part, a0: impl Into<validators::runtime::Patch<String>>) -> validators::types::Part { validators::types::Part::mail(this, a0) }
fn item_58(this: validators::types::Part, a0: impl Into<validators::runtime::Timestamp>) -> validators::types::Part { validators::types::Part::at(this, a0) }
fn item_59(this: validators::types::Part, a0: impl Into<validators::runtime::Json>) -> validators::types::Part { validators::types::Part::anything(this, a0) }
fn item_60(this: validators::types::Part, a0: validators::types::Plain) -> validators::types::Part { validators::types::Part::plainly(this, a0) }
fn item_61(this: validators::types::Part, a0: validators::types::MaybeText) -> validators::types::Part { validators::types::Part::maybe(this, a0) }
fn item_62(this: validators::types::Part, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Part { validators::types::Part::member(this, a0, a1) }
fn item_63() { is_data::<validators::types::Patterns>(); }
fn item_64() { is_checked::<validators::types::Patterns, ()>(); }
fn item_65(value: &validators::types::Patterns) {
    let _: &Option<String> = &value.begins;
    let _: &Option<String> = &value.ends;
    let _: &Option<String> = &value.is;
    let _: &Option<String> = &value.holds;
    let _: &Option<String> = &value.made;
    let _: &Option<String> = &value.some;
    let _: &Option<String> = &value.few;
    let _: &Option<String> = &value.any;
    let _: &Option<String> = &value.two;
    let _: &Option<String> = &value.every;
    let _: &Option<String> = &value.words;
    let _: &Option<String> = &value.both;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_66() -> validators::types::Patterns { validators::types::Patterns::new() }
fn item_67(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::begins(this, a0) }
fn item_68(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::ends(this, a0) }
fn item_69(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::is(this, a0) }
fn item_70(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::holds(this, a0) }
fn item_71(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::made(this, a0) }
fn item_72(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::some(this, a0) }
fn item_73(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::few(this, a0) }
fn item_74(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::any(this, a0) }
fn item_75(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::two(this, a0) }
fn item_76(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::every(this, a0) }
fn item_77(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::words(this, a0) }
fn item_78(this: validators::types::Patterns, a0: impl Into<String>) -> validators::types::Patterns { validators::types::Patterns::both(this, a0) }
fn item_79(this: validators::types::Patterns, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Patterns { validators::types::Patterns::member(this, a0, a1) }
fn item_80() { is_data::<validators::types::Group>(); }
fn item_81() { is_checked::<validators::types::Group, ()>(); }
fn item_82(value: &validators::types::Group) {
    let _: &Option<String> = &value.label;
    let _: &String = &value.mark;
}
fn item_83(a0: impl Into<String>) -> validators::types::Group { validators::types::Group::new(a0) }
fn item_84(this: validators::types::Group, a0: impl Into<String>) -> validators::types::Group { validators::types::Group::label(this, a0) }
fn item_85() { is_data::<validators::types::Choice>(); }
fn item_86() { is_checked::<validators::types::Choice, ()>(); }
fn item_87(value: &validators::types::Choice) {
    match value {
        validators::types::Choice::One(inner) => { let _: &validators::runtime::Integer = inner; }
        validators::types::Choice::Two(inner) => { let _: &Vec<validators::types::Part> = inner; }
        validators::types::Choice::Three(inner) => { let _: &validators::types::Code = inner; }
        validators::types::Choice::Four(inner) => { let _: &String = inner; }
        validators::types::Choice::Other { key, value } => { let _: (&String, &validators::types::Long) = (key, value); }
        _ => {}
    }
}
fn item_88() { is_data::<validators::types::Holder>(); }
fn item_89() { is_checked::<validators::types::Holder, ()>(); }
fn item_90(value: &validators::types::Holder) {
    let _: &Option<Vec<validators::types::Part>> = &value.parts;
    let _: &Option<Vec<validators::types::Labelled>> = &value.by_label;
    let _: &Option<Vec<Option<validators::types::Part>>> = &value.by_code;
    let _: &Option<Vec<validators::types::Chosen>> = &value.by_choice;
    let _: &Option<Vec<validators::types::Part>> = &value.by_constant;
    let _: &Option<Vec<validators::types::Part>> = &value.by_json;
    let _: &Option<validators::runtime::Map<Vec<validators::runtime::Map<String>>>> = &value.deep;
    let _: &Option<Vec<Option<validators::types::Code>>> = &value.nulls;
    let _: &Option<validators::types::Part> = &value.small;
    let _: &Option<validators::types::Labelled> = &value.bag;
    let _: &Option<validators::runtime::Map<String>> = &value.words;
    let _: &validators::types::Group = &value.group;
    let _: &Option<validators::types::Loose> = &value.more;
    let _: &Option<validators::types::Choice> = &value.either;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_91(a0: validators::types::Group) -> validators::types::Holder { validators::types::Holder::new(a0) }
fn item_92(this: validators::types::Holder, a0: impl Into<Vec<validators::types::Part>>) -> validators::types::Holder { validators::types::Holder::parts(this, a0) }
fn item_93(this: validators::types::Holder, a0: impl Into<Vec<validators::types::Labelled>>) -> validators::types::Holder { validators::types::Holder::by_label(this, a0) }
fn item_94(this: validators::types::Holder, a0: impl Into<Vec<Option<validators::types::Part>>>) -> validators::types::Holder { validators::types::Holder::by_code(this, a0) }
fn item_95(this: validators::types::Holder, a0: impl Into<Vec<validators::types::Chosen>>) -> validators::types::Holder { validators::types::Holder::by_choice(this, a0) }
fn item_96(this: validators::types::Holder, a0: impl Into<Vec<validators::types::Part>>) -> validators::types::Holder { validators::types::Holder::by_constant(this, a0) }
fn item_97(this: validators::types::Holder, a0: impl Into<Vec<validators::types::Part>>) -> validators::types::Holder { validators::types::Holder::by_json(this, a0) }
fn item_98(this: validators::types::Holder, a0: impl Into<validators::runtime::Map<Vec<validators::runtime::Map<String>>>>) -> validators::types::Holder { validators::types::Holder::deep(this, a0) }
fn item_99(this: validators::types::Holder, a0: impl Into<Vec<Option<validators::types::Code>>>) -> validators::types::Holder { validators::types::Holder::nulls(this, a0) }
fn item_100(this: validators::types::Holder, a0: validators::types::Part) -> validators::types::Holder { validators::types::Holder::small(this, a0) }
fn item_101(this: validators::types::Holder, a0: validators::types::Labelled) -> validators::types::Holder { validators::types::Holder::bag(this, a0) }
fn item_102(this: validators::types::Holder, a0: impl Into<validators::runtime::Map<String>>) -> validators::types::Holder { validators::types::Holder::words(this, a0) }
fn item_103(this: validators::types::Holder, a0: validators::types::Loose) -> validators::types::Holder { validators::types::Holder::more(this, a0) }
fn item_104(this: validators::types::Holder, a0: validators::types::Choice) -> validators::types::Holder { validators::types::Holder::either(this, a0) }
fn item_105(this: validators::types::Holder, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Holder { validators::types::Holder::member(this, a0, a1) }
fn item_106() { is_data::<validators::types::Chosen>(); }
fn item_107() { is_checked::<validators::types::Chosen, ()>(); }
fn item_108(value: &validators::types::Chosen) {
    let _: &validators::types::Choice = &value.choice;
}
fn item_109() { is_data::<validators::types::Loose>(); }
fn item_110() { is_checked::<validators::types::Loose, ()>(); }
fn item_111(value: &validators::types::Loose) {
    let _: &Option<String> = &value.loose;
}
fn item_112() -> validators::types::Loose { validators::types::Loose::new() }
fn item_113(this: validators::types::Loose, a0: impl Into<String>) -> validators::types::Loose { validators::types::Loose::loose(this, a0) }
fn item_114() { is_data::<validators::types::Labelled>(); }
fn item_115() { is_checked::<validators::types::Labelled, ()>(); }
fn item_116(value: &validators::types::Labelled) {
    let _: &Option<validators::runtime::Integer> = &value.id;
    let _: &validators::types::Group = &value.group;
    let _: &Option<validators::types::Loose> = &value.more;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_117(a0: validators::types::Group) -> validators::types::Labelled { validators::types::Labelled::new(a0) }
fn item_118(this: validators::types::Labelled, a0: impl Into<validators::runtime::Integer>) -> validators::types::Labelled { validators::types::Labelled::id(this, a0) }
fn item_119(this: validators::types::Labelled, a0: validators::types::Loose) -> validators::types::Labelled { validators::types::Labelled::more(this, a0) }
fn item_120(this: validators::types::Labelled, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Labelled { validators::types::Labelled::member(this, a0, a1) }
fn item_121() { is_data::<validators::types::Tree>(); }
fn item_122() { is_checked::<validators::types::Tree, ()>(); }
fn item_123(value: &validators::types::Tree) {
    let _: &Option<String> = &value.name;
    let _: &Option<Box<validators::types::Tree>> = &value.child;
    let _: &Option<Box<validators::types::Either>> = &value.kind;
    let _: &Option<Vec<validators::types::Tree>> = &value.children;
    let _: &Option<Box<validators::types::Tree>> = &value.twins;
    let _: &Option<Box<validators::types::Either>> = &value.bound;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_124() -> validators::types::Tree { validators::types::Tree::new() }
fn item_125(this: validators::types::Tree, a0: impl Into<String>) -> validators::types::Tree { validators::types::Tree::name(this, a0) }
fn item_126(this: validators::types::Tree, a0: validators::types::Tree) -> validators::types::Tree { validators::types::Tree::child(this, a0) }
fn item_127(this: validators::types::Tree, a0: impl Into<validators::types::Either>) -> validators::types::Tree { validators::types::Tree::kind(this, a0) }
fn item_128(this: validators::types::Tree, a0: impl Into<Vec<validators::types::Tree>>) -> validators::types::Tree { validators::types::Tree::children(this, a0) }
fn item_129(this: validators::types::Tree, a0: validators::types::Tree) -> validators::types::Tree { validators::types::Tree::twins(this, a0) }
fn item_130(this: validators::types::Tree, a0: impl Into<validators::types::Either>) -> validators::types::Tree { validators::types::Tree::bound(this, a0) }
fn item_131(this: validators::types::Tree, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Tree { validators::types::Tree::member(this, a0, a1) }
fn item_132() { is_data::<validators::types::Either>(); }
fn item_133() { is_checked::<validators::types::Either, ()>(); }
fn item_134(value: &validators::types::Either) {
    match value {
        validators::types::Either::String(inner) => { let _: &String = inner; }
        validators::types::Either::Integer(inner) => { let _: &validators::runtime::Integer = inner; }
        validators::types::Either::List(inner) => { let _: &Vec<validators::types::Code> = inner; }
        validators::types::Either::Tree(inner) => { let _: &validators::types::Tree = inner; }
        validators::types::Either::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_135() { is_data::<validators::types::Long>(); }
fn item_136() { is_checked::<validators::types::Long, ()>(); }
fn item_137(value: String) -> String { validators::types::Long(value).into_inner() }
fn item_138() { is_data::<validators::types::Arms>(); }
fn item_139() { is_checked::<validators::types::Arms, ()>(); }
fn item_140(value: &validators::types::Arms) {
    match value {
        validators::types::Arms::When(inner) => { let _: &validators::types::When = inner; }
        validators::types::Arms::Share(inner) => { let _: &validators::types::Share = inner; }
        validators::types::Arms::Codes(inner) => { let _: &validators::types::Codes = inner; }
        validators::types::Arms::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_141() { is_data::<validators::types::Shape>(); }
fn item_142() { is_checked::<validators::types::Shape, ()>(); }
fn item_143(value: &validators::types::Shape) {
    match value {
        validators::types::Shape::Round(inner) => { let _: &validators::types::Round = inner; }
        validators::types::Shape::Square(inner) => { let _: &validators::types::Square = inner; }
        validators::types::Shape::Empty(inner) => { let _: &validators::types::Plain = inner; }
        validators::types::Shape::Undocumented { tag, json } => { let _: (&Option<String>, &rt::Json) = (tag, json); }
        _ => {}
    }
}
fn item_144() { is_data::<validators::types::Round>(); }
fn item_145() { is_checked::<validators::types::Round, ()>(); }
fn item_146(value: &validators::types::Round) {
    let _: &validators::runtime::Decimal = &value.radius;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_147(a0: impl Into<validators::runtime::Decimal>) -> validators::types::Round { validators::types::Round::new(a0) }
fn item_148(this: validators::types::Round, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Round { validators::types::Round::member(this, a0, a1) }
fn item_149() { is_data::<validators::types::Square>(); }
fn item_150() { is_checked::<validators::types::Square, ()>(); }
fn item_151(value: &validators::types::Square) {
    let _: &validators::runtime::Decimal = &value.side;
    let _: &Option<Box<validators::types::Shape>> = &value.inner;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_152(a0: impl Into<validators::runtime::Decimal>) -> validators::types::Square { validators::types::Square::new(a0) }
fn item_153(this: validators::types::Square, a0: validators::types::Shape) -> validators::types::Square { validators::types::Square::inner(this, a0) }
fn item_154(this: validators::types::Square, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Square { validators::types::Square::member(this, a0, a1) }
fn item_155() { is_data::<validators::types::Order>(); }
fn item_156() { is_checked::<validators::types::Order, ()>(); }
fn item_157(value: &validators::types::Order) {
    let _: &String = &value.domain;
    let _: &Option<String> = &value.notes;
    let _: &Option<validators::types::Group> = &value.group;
    let _: &validators::runtime::Extra = &value.extra;
    let _: &validators::runtime::Extra = &value.siblings;
}
fn item_158(a0: impl Into<String>) -> validators::types::Order { validators::types::Order::new(a0) }
fn item_159(this: validators::types::Order, a0: impl Into<String>) -> validators::types::Order { validators::types::Order::notes(this, a0) }
fn item_160(this: validators::types::Order, a0: validators::types::Group) -> validators::types::Order { validators::types::Order::group(this, a0) }
fn item_161(this: validators::types::Order, a0: &str, a1: &(impl validators::runtime::WriteJson + ?Sized)) -> validators::types::Order { validators::types::Order::entry(this, a0, a1) }
fn item_162() { is_data::<validators::types::Wrappers>(); }
fn item_163() { is_checked::<validators::types::Wrappers, ()>(); }
fn item_164(value: &validators::types::Wrappers) {
    let _: &Option<validators::types::Share> = &value.share;
    let _: &Option<validators::types::Address> = &value.address;
    let _: &Option<validators::types::When> = &value.when;
    let _: &Option<validators::types::Codes> = &value.codes;
    let _: &Option<validators::types::Names> = &value.names;
    let _: &Option<validators::types::Sizes> = &value.sizes;
    let _: &Option<validators::types::Arms> = &value.arms;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_165() -> validators::types::Wrappers { validators::types::Wrappers::new() }
fn item_166(this: validators::types::Wrappers, a0: validators::types::Share) -> validators::types::Wrappers { validators::types::Wrappers::share(this, a0) }
fn item_167(this: validators::types::Wrappers, a0: validators::types::Address) -> validators::types::Wrappers { validators::types::Wrappers::address(this, a0) }
fn item_168(this: validators::types::Wrappers, a0: validators::types::When) -> validators::types::Wrappers { validators::types::Wrappers::when(this, a0) }
fn item_169(this: validators::types::Wrappers, a0: impl Into<validators::types::Codes>) -> validators::types::Wrappers { validators::types::Wrappers::codes(this, a0) }
fn item_170(this: validators::types::Wrappers, a0: impl Into<validators::types::Names>) -> validators::types::Wrappers { validators::types::Wrappers::names(this, a0) }
fn item_171(this: validators::types::Wrappers, a0: impl Into<validators::types::Sizes>) -> validators::types::Wrappers { validators::types::Wrappers::sizes(this, a0) }
fn item_172(this: validators::types::Wrappers, a0: impl Into<validators::types::Arms>) -> validators::types::Wrappers { validators::types::Wrappers::arms(this, a0) }
fn item_173(this: validators::types::Wrappers, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Wrappers { validators::types::Wrappers::member(this, a0, a1) }
fn item_174() { is_data::<validators::types::Unbound>(); }
fn item_175() { is_checked::<validators::types::Unbound, ()>(); }
fn item_176(value: &validators::types::Unbound) {
    let _: &Option<validators::types::Plain> = &value.plain;
    let _: &Option<String> = &value.note;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_177() -> validators::types::Unbound { validators::types::Unbound::new() }
fn item_178(this: validators::types::Unbound, a0: validators::types::Plain) -> validators::types::Unbound { validators::types::Unbound::plain(this, a0) }
fn item_179(this: validators::types::Unbound, a0: impl Into<String>) -> validators::types::Unbound { validators::types::Unbound::note(this, a0) }
fn item_180(this: validators::types::Unbound, a0: &str, a1: impl Into<validators::runtime::Json>) -> validators::types::Unbound { validators::types::Unbound::member(this, a0, a1) }
fn item_181() { is_data::<validators::types::Impossible>(); }
fn item_182() { is_checked::<validators::types::Impossible, ()>(); }
fn item_183(value: &validators::types::Impossible) {
    let _: &String = &value.odd;
}
fn item_184() { is_data::<validators::types::Answer>(); }
fn item_185() { is_checked::<validators::types::Answer, ()>(); }
fn item_186(value: &validators::types::Answer) {
    let _: &Vec<validators::types::Seen> = &value.parts;
    let _: &Option<validators::types::Unseen> = &value.plain;
    let _: &String = &value.fixed;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_187() { is_data::<validators::types::Seen>(); }
fn item_188() { is_checked::<validators::types::Seen, ()>(); }
fn item_189(value: &validators::types::Seen) {
    let _: &Option<String> = &value.name;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_190() { is_data::<validators::types::Unseen>(); }
fn item_191(value: &validators::types::Unseen) {
    let _: &Option<String> = &value.name;
    let _: &validators::runtime::Extra = &value.extra;
}
fn item_192(a0: impl Into<String>) -> validators::Builder { validators::Client::builder(a0) }
fn item_193<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Parts<M> { validators::Client::<M>::parts(this) }
fn item_194<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Patterns<M> { validators::Client::<M>::patterns(this) }
fn item_195<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Holders<M> { validators::Client::<M>::holders(this) }
fn item_196<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Trees<M> { validators::Client::<M>::trees(this) }
fn item_197<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Shapes<M> { validators::Client::<M>::shapes(this) }
fn item_198<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Orders<M> { validators::Client::<M>::orders(this) }
fn item_199<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Values<M> { validators::Client::<M>::values(this) }
fn item_200<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Wrappers<M> { validators::Client::<M>::wrappers(this) }
fn item_201<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Impossible<M> { validators::Client::<M>::impossible(this) }
fn item_202<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Nothing<M> { validators::Client::<M>::nothing(this) }
fn item_203<M: rt::Mode>(this: &validators::Client<M>) -> validators::groups::Things<M> { validators::Client::<M>::things(this) }
fn item_204<M: rt::Mode>(this: &validators::Client<M>) -> validators::runtime::DriftReport { validators::Client::<M>::drift(this) }
fn item_205(this: validators::Builder, a0: validators::runtime::DriftMode) -> validators::Builder { validators::Builder::drift(this, a0) }
fn item_206(this: validators::Builder, a0: validators::runtime::Limits) -> validators::Builder { validators::Builder::limits(this, a0) }
fn item_207(this: validators::Builder, a0: impl Into<String>) -> validators::Builder { validators::Builder::user_agent(this, a0) }
fn item_208(this: validators::Builder, a0: impl AsRef<[u8]>) -> validators::Builder { validators::Builder::root_certificate(this, a0) }
fn item_209(this: validators::Builder, a0: Arc<dyn validators::runtime::Transport>) -> validators::Builder { validators::Builder::transport(this, a0) }
fn item_210(this: validators::Builder, a0: Arc<dyn validators::runtime::Timer>) -> validators::Builder { validators::Builder::timer(this, a0) }
fn item_211(this: validators::Builder) -> validators::Builder { validators::Builder::allow_plain_http(this) }
fn item_212(this: validators::Builder) -> Result<validators::Client, validators::runtime::BuildError> { validators::Builder::build(this) }
fn item_213<M: rt::Mode, O>(this: validators::Call<M, O>, a0: impl FnOnce(&mut validators::runtime::http::Request<validators::runtime::Bytes>) + Send + 'static) -> validators::Call<M, O> { validators::Call::<M, O>::edit(this, a0) }
fn item_214<M: rt::Mode, O>(this: validators::Call<M, O>, a0: Duration) -> validators::Call<M, O> { validators::Call::<M, O>::timeout(this, a0) }
fn item_215<M: rt::Mode, O>(this: validators::Call<M, O>, a0: validators::runtime::DriftMode) -> validators::Call<M, O> { validators::Call::<M, O>::drift(this, a0) }
fn item_216<M: rt::Mode, O>(this: validators::Call<M, O>) -> validators::Call<M, O> { validators::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: validators::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = validators::Documented>>(call: validators::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, validators::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = validators::Documented>>(call: validators::Call<rt::Async, O>) -> Result<O::Output, validators::Error> { call.await }
fn item_217<M: rt::Mode>(this: &validators::groups::Parts<M>, a0: validators::types::Code, a1: validators::types::Part) -> validators::Call<M, validators::ops::PartsPut> { validators::groups::Parts::<M>::put(this, a0, a1) }
fn item_218<M: rt::Mode>(this: &validators::groups::Patterns<M>, a0: validators::types::Patterns) -> validators::Call<M, validators::ops::PatternsPut> { validators::groups::Patterns::<M>::put(this, a0) }
fn item_219<M: rt::Mode>(this: &validators::groups::Holders<M>, a0: validators::types::Holder) -> validators::Call<M, validators::ops::HoldersPut> { validators::groups::Holders::<M>::put(this, a0) }
fn item_220<M: rt::Mode>(this: &validators::groups::Trees<M>, a0: validators::types::Tree) -> validators::Call<M, validators::ops::TreesPut> { validators::groups::Trees::<M>::put(this, a0) }
fn item_221<M: rt::Mode>(this: &validators::groups::Shapes<M>, a0: impl Into<Vec<validators::types::Shape>>) -> validators::Call<M, validators::ops::ShapesPut> { validators::groups::Shapes::<M>::put(this, a0) }
fn item_222<M: rt::Mode>(this: &validators::groups::Orders<M>, a0: validators::types::Order) -> validators::Call<M, validators::ops::OrdersPut> { validators::groups::Orders::<M>::put(this, a0) }
fn item_223<M: rt::Mode>(this: &validators::groups::Values<M>, a0: impl Into<String>) -> validators::Call<M, validators::ops::ValuesPut> { validators::groups::Values::<M>::put(this, a0) }
fn item_224<M: rt::Mode>(this: &validators::groups::Wrappers<M>, a0: validators::types::Wrappers) -> validators::Call<M, validators::ops::WrappersPut> { validators::groups::Wrappers::<M>::put(this, a0) }
fn item_225<M: rt::Mode>(this: &validators::groups::Impossible<M>, a0: validators::types::Impossible) -> validators::Call<M, validators::ops::ImpossiblePut> { validators::groups::Impossible::<M>::put(this, a0) }
fn item_226<M: rt::Mode>(this: &validators::groups::Nothing<M>, a0: validators::types::Unbound) -> validators::Call<M, validators::ops::NothingPut> { validators::groups::Nothing::<M>::put(this, a0) }
fn item_227<M: rt::Mode>(this: &validators::groups::Things<M>, a0: impl Into<String>, a1: validators::types::Code, a2: i32) -> validators::Call<M, validators::ops::ThingsFind> { validators::groups::Things::<M>::find(this, a0, a1, a2) }
fn item_228() { is_checked::<validators::ops::PartsPut, ()>(); }
fn item_229(value: &validators::ops::PartsPut) {
    let _: &validators::types::Code = &value.id;
    let _: &validators::types::Part = &value.body;
}
fn item_230(a0: validators::types::Code, a1: validators::types::Part) -> validators::ops::PartsPut { validators::ops::PartsPut::new(a0, a1) }
fn item_231(value: <validators::ops::PartsPut as rt::Operation>::Output) -> validators::types::Answer { value }
fn item_232() { is_checked::<validators::ops::PatternsPut, ()>(); }
fn item_233(value: &validators::ops::PatternsPut) {
    let _: &validators::types::Patterns = &value.body;
}
fn item_234(a0: validators::types::Patterns) -> validators::ops::PatternsPut { validators::ops::PatternsPut::new(a0) }
fn item_235(value: <validators::ops::PatternsPut as rt::Operation>::Output) { value }
fn item_236() { is_checked::<validators::ops::HoldersPut, ()>(); }
fn item_237(value: &validators::ops::HoldersPut) {
    let _: &validators::types::Holder = &value.body;
}
fn item_238(a0: validators::types::Holder) -> validators::ops::HoldersPut { validators::ops::HoldersPut::new(a0) }
fn item_239(value: <validators::ops::HoldersPut as rt::Operation>::Output) -> Vec<validators::types::Seen> { value }
fn item_240() { is_checked::<validators::ops::TreesPut, ()>(); }
fn item_241(value: &validators::ops::TreesPut) {
    let _: &validators::types::Tree = &value.body;
}
fn item_242(a0: validators::types::Tree) -> validators::ops::TreesPut { validators::ops::TreesPut::new(a0) }
fn item_243(value: <validators::ops::TreesPut as rt::Operation>::Output) -> Option<validators::types::Tree> { value }
fn item_244() { is_checked::<validators::ops::ShapesPut, ()>(); }
fn item_245(value: &validators::ops::ShapesPut) {
    let _: &Vec<validators::types::Shape> = &value.body;
}
fn item_246(a0: impl Into<Vec<validators::types::Shape>>) -> validators::ops::ShapesPut { validators::ops::ShapesPut::new(a0) }
fn item_247(value: <validators::ops::ShapesPut as rt::Operation>::Output) -> Option<validators::types::Shape> { value }
fn item_248() { is_checked::<validators::ops::OrdersPut, ()>(); }
fn item_249(value: &validators::ops::OrdersPut) {
    let _: &validators::types::Order = &value.body;
}
fn item_250(a0: validators::types::Order) -> validators::ops::OrdersPut { validators::ops::OrdersPut::new(a0) }
fn item_251(value: <validators::ops::OrdersPut as rt::Operation>::Output) -> validators::types::Order { value }
fn item_252() { is_checked::<validators::ops::ValuesPut, ()>(); }
fn item_253(value: &validators::ops::ValuesPut) {
    let _: &String = &value.body;
}
fn item_254(a0: impl Into<String>) -> validators::ops::ValuesPut { validators::ops::ValuesPut::new(a0) }
fn item_255(value: <validators::ops::ValuesPut as rt::Operation>::Output) { value }
fn item_256() { is_checked::<validators::ops::WrappersPut, ()>(); }
fn item_257(value: &validators::ops::WrappersPut) {
    let _: &validators::types::Wrappers = &value.body;
}
fn item_258(a0: validators::types::Wrappers) -> validators::ops::WrappersPut { validators::ops::WrappersPut::new(a0) }
fn item_259(value: <validators::ops::WrappersPut as rt::Operation>::Output) { value }
fn item_260() { is_checked::<validators::ops::ImpossiblePut, ()>(); }
fn item_261(value: &validators::ops::ImpossiblePut) {
    let _: &validators::types::Impossible = &value.body;
}
fn item_262(a0: validators::types::Impossible) -> validators::ops::ImpossiblePut { validators::ops::ImpossiblePut::new(a0) }
fn item_263(value: <validators::ops::ImpossiblePut as rt::Operation>::Output) { value }
fn item_264() { is_checked::<validators::ops::NothingPut, ()>(); }
fn item_265(value: &validators::ops::NothingPut) {
    let _: &validators::types::Unbound = &value.body;
}
fn item_266(a0: validators::types::Unbound) -> validators::ops::NothingPut { validators::ops::NothingPut::new(a0) }
fn item_267(value: <validators::ops::NothingPut as rt::Operation>::Output) -> validators::types::Unseen { value }
fn item_268() { is_checked::<validators::ops::ThingsFind, ()>(); }
fn item_269(value: &validators::ops::ThingsFind) {
    let _: &String = &value.id;
    let _: &validators::types::Code = &value.name;
    let _: &i32 = &value.page;
    let _: &Option<validators::runtime::Integer> = &value.size;
    let _: &Option<Vec<String>> = &value.codes;
    let _: &Option<validators::types::Codes> = &value.all;
    let _: &Option<validators::runtime::Timestamp> = &value.since;
    let _: &Option<String> = &value.fixed;
    let _: &Option<String> = &value.x_mail;
    let _: &Option<validators::types::Level> = &value.x_level;
}
fn item_270(a0: impl Into<String>, a1: validators::types::Code, a2: i32) -> validators::ops::ThingsFind { validators::ops::ThingsFind::new(a0, a1, a2) }
fn item_271<M: rt::Mode>(this: validators::Call<M, validators::ops::ThingsFind>, a0: impl Into<validators::runtime::Integer>) -> validators::Call<M, validators::ops::ThingsFind> { validators::Call::<M, validators::ops::ThingsFind>::size(this, a0) }
fn item_272<M: rt::Mode>(this: validators::Call<M, validators::ops::ThingsFind>, a0: impl Into<Vec<String>>) -> validators::Call<M, validators::ops::ThingsFind> { validators::Call::<M, validators::ops::ThingsFind>::codes(this, a0) }
fn item_273<M: rt::Mode>(this: validators::Call<M, validators::ops::ThingsFind>, a0: impl Into<validators::types::Codes>) -> validators::Call<M, validators::ops::ThingsFind> { validators::Call::<M, validators::ops::ThingsFind>::all(this, a0) }
fn item_274<M: rt::Mode>(this: validators::Call<M, validators::ops::ThingsFind>, a0: impl Into<validators::runtime::Timestamp>) -> validators::Call<M, validators::ops::ThingsFind> { validators::Call::<M, validators::ops::ThingsFind>::since(this, a0) }
fn item_275<M: rt::Mode>(this: validators::Call<M, validators::ops::ThingsFind>, a0: impl Into<String>) -> validators::Call<M, validators::ops::ThingsFind> { validators::Call::<M, validators::ops::ThingsFind>::fixed(this, a0) }
fn item_276<M: rt::Mode>(this: validators::Call<M, validators::ops::ThingsFind>, a0: impl Into<String>) -> validators::Call<M, validators::ops::ThingsFind> { validators::Call::<M, validators::ops::ThingsFind>::x_mail(this, a0) }
fn item_277<M: rt::Mode>(this: validators::Call<M, validators::ops::ThingsFind>, a0: validators::types::Level) -> validators::Call<M, validators::ops::ThingsFind> { validators::Call::<M, validators::ops::ThingsFind>::x_level(this, a0) }
fn item_278(value: <validators::ops::ThingsFind as rt::Operation>::Output) -> validators::types::Unseen { value }
fn item_279(value: &validators::Documented) {
    match value {
        validators::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
