// @generated from the case expressions by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `expressions`.

use specwright_tests::goldens::expressions;
use expressions::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<expressions::types::Id>(); }
fn item_2() { is_checked::<expressions::types::Id, expressions::Context>(); }
fn item_3(value: expressions::runtime::Uuid) -> expressions::runtime::Uuid { expressions::types::Id(value).into_inner() }
fn item_4() { is_data::<expressions::types::Name>(); }
fn item_5() { is_checked::<expressions::types::Name, expressions::Context>(); }
fn item_6(value: String) -> String { expressions::types::Name(value).into_inner() }
fn item_7() { is_data::<expressions::types::MaybeName>(); }
fn item_8() { is_checked::<expressions::types::MaybeName, expressions::Context>(); }
fn item_9(value: Option<expressions::types::Name>) -> Option<expressions::types::Name> { expressions::types::MaybeName::from(value).0 }
fn item_10() { is_data::<expressions::types::Count>(); }
fn item_11() { is_checked::<expressions::types::Count, expressions::Context>(); }
fn item_12(value: i32) -> i32 { expressions::types::Count(value).into_inner() }
fn item_13() { is_data::<expressions::types::Names>(); }
fn item_14() { is_checked::<expressions::types::Names, expressions::Context>(); }
fn item_15(value: Vec<expressions::types::Name>) -> Vec<expressions::types::Name> { expressions::types::Names::from(value).0 }
fn item_16() { is_data::<expressions::types::Grid>(); }
fn item_17() { is_checked::<expressions::types::Grid, expressions::Context>(); }
fn item_18(value: Vec<Vec<expressions::runtime::Integer>>) -> Vec<Vec<expressions::runtime::Integer>> { expressions::types::Grid::from(value).0 }
fn item_19() { is_data::<expressions::types::Tree>(); }
fn item_20() { is_checked::<expressions::types::Tree, expressions::Context>(); }
fn item_21(value: Vec<expressions::types::Tree>) -> Vec<expressions::types::Tree> { expressions::types::Tree::from(value).0 }
fn item_22() { is_data::<expressions::types::Colour>(); }
fn item_23() { is_checked::<expressions::types::Colour, expressions::Context>(); }
fn item_24(value: &expressions::types::Colour) {
    match value {
        expressions::types::Colour::Red => {}
        expressions::types::Colour::Green => {}
        expressions::types::Colour::Some => {}
        expressions::types::Colour::Type => {}
        expressions::types::Colour::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_25(value: &expressions::types::Colour) -> &str { value.as_str() }
fn item_26() { is_data::<expressions::types::Answer>(); }
fn item_27() { is_checked::<expressions::types::Answer, expressions::Context>(); }
fn item_28(value: &expressions::types::Answer) {
    match value {
        expressions::types::Answer::Yes => {}
        expressions::types::Answer::No => {}
    }
}
fn item_29(value: &expressions::types::Answer) -> &'static str { value.as_str() }
fn item_30() { is_data::<expressions::types::Level>(); }
fn item_31() { is_checked::<expressions::types::Level, expressions::Context>(); }
fn item_32(value: &expressions::types::Level) {
    match value {
        expressions::types::Level::Low => {}
        expressions::types::Level::High => {}
        expressions::types::Level::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_33(value: &expressions::types::Level) -> i64 { value.as_i64() }
fn item_34() { is_data::<expressions::types::Either>(); }
fn item_35() { is_checked::<expressions::types::Either, expressions::Context>(); }
fn item_36(value: &expressions::types::Either) {
    match value {
        expressions::types::Either::Uuid(inner) => { let _: &expressions::runtime::Uuid = inner; }
        expressions::types::Either::Integer(inner) => { let _: &expressions::runtime::Integer = inner; }
        expressions::types::Either::Boolean(inner) => { let _: &bool = inner; }
        expressions::types::Either::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_37() { is_data::<expressions::types::Words>(); }
fn item_38() { is_checked::<expressions::types::Words, expressions::Context>(); }
fn item_39(value: &expressions::types::Words) {
    match value {
        expressions::types::Words::String(inner) => { let _: &String = inner; }
        expressions::types::Words::List(inner) => { let _: &Vec<String> = inner; }
        expressions::types::Words::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_40() { is_data::<expressions::types::Attribute>(); }
fn item_41() { is_checked::<expressions::types::Attribute, expressions::Context>(); }
fn item_42(value: &expressions::types::Attribute) {
    match value {
        expressions::types::Attribute::Word(inner) => { let _: &String = inner; }
        expressions::types::Attribute::Number(inner) => { let _: &expressions::runtime::Integer = inner; }
        expressions::types::Attribute::Names(inner) => { let _: &expressions::types::Names = inner; }
        expressions::types::Attribute::Other { key, value } => { let _: (&String, &expressions::runtime::Json) = (key, value); }
        _ => {}
    }
}
fn item_43() { is_data::<expressions::types::Round>(); }
fn item_44() { is_checked::<expressions::types::Round, expressions::Context>(); }
fn item_45(value: &expressions::types::Round) {
    let _: &expressions::runtime::Decimal = &value.radius;
    let _: &Option<String> = &value.self_;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_46(a0: impl Into<expressions::runtime::Decimal>) -> expressions::types::Round { expressions::types::Round::new(a0) }
fn item_47(this: expressions::types::Round, a0: impl Into<String>) -> expressions::types::Round { expressions::types::Round::self_(this, a0) }
fn item_48(this: expressions::types::Round, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::Round { expressions::types::Round::member(this, a0, a1) }
fn item_49() { is_data::<expressions::types::Square>(); }
fn item_50() { is_checked::<expressions::types::Square, expressions::Context>(); }
fn item_51(value: &expressions::types::Square) {
    let _: &Option<expressions::runtime::Decimal> = &value.side;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_52() -> expressions::types::Square { expressions::types::Square::new() }
fn item_53(this: expressions::types::Square, a0: impl Into<expressions::runtime::Decimal>) -> expressions::types::Square { expressions::types::Square::side(this, a0) }
fn item_54(this: expressions::types::Square, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::Square { expressions::types::Square::member(this, a0, a1) }
fn item_55() { is_data::<expressions::types::Shape>(); }
fn item_56() { is_checked::<expressions::types::Shape, expressions::Context>(); }
fn item_57(value: &expressions::types::Shape) {
    match value {
        expressions::types::Shape::Round(inner) => { let _: &expressions::types::Round = inner; }
        expressions::types::Shape::Square(inner) => { let _: &expressions::types::Square = inner; }
        expressions::types::Shape::Undocumented { tag, json } => { let _: (&Option<String>, &rt::Json) = (tag, json); }
        _ => {}
    }
}
fn item_58() { is_data::<expressions::types::Address>(); }
fn item_59() { is_checked::<expressions::types::Address, expressions::Context>(); }
fn item_60(value: &expressions::types::Address) {
    let _: &String = &value.city;
    let _: &expressions::runtime::Patch<String> = &value.street;
    let _: &Option<i32> = &value.house;
    let _: &Option<String> = &value.r#in;
}
fn item_61(a0: impl Into<String>) -> expressions::types::Address { expressions::types::Address::new(a0) }
fn item_62(this: expressions::types::Address, a0: impl Into<expressions::runtime::Patch<String>>) -> expressions::types::Address { expressions::types::Address::street(this, a0) }
fn item_63(this: expressions::types::Address, a0: i32) -> expressions::types::Address { expressions::types::Address::house(this, a0) }
fn item_64(this: expressions::types::Address, a0: impl Into<String>) -> expressions::types::Address { expressions::types::Address::r#in(this, a0) }
fn item_65() { is_data::<expressions::types::Phone>(); }
fn item_66() { is_checked::<expressions::types::Phone, expressions::Context>(); }
fn item_67(value: &expressions::types::Phone) {
    let _: &String = &value.phone;
    let _: &Option<String> = &value.area_code;
}
fn item_68(a0: impl Into<String>) -> expressions::types::Phone { expressions::types::Phone::new(a0) }
fn item_69(this: expressions::types::Phone, a0: impl Into<String>) -> expressions::types::Phone { expressions::types::Phone::area_code(this, a0) }
fn item_70() { is_data::<expressions::types::Contact>(); }
fn item_71() { is_checked::<expressions::types::Contact, expressions::Context>(); }
fn item_72(value: &expressions::types::Contact) {
    let _: &Option<String> = &value.mail;
    let _: &Option<String> = &value.at;
    let _: &Option<expressions::types::Phone> = &value.phone;
}
fn item_73() -> expressions::types::Contact { expressions::types::Contact::new() }
fn item_74(this: expressions::types::Contact, a0: impl Into<String>) -> expressions::types::Contact { expressions::types::Contact::mail(this, a0) }
fn item_75(this: expressions::types::Contact, a0: impl Into<String>) -> expressions::types::Contact { expressions::types::Contact::at(this, a0) }
fn item_76(this: expressions::types::Contact, a0: expressions::types::Phone) -> expressions::types::Contact { expressions::types::Contact::phone(this, a0) }
fn item_77() { is_data::<expressions::types::Node>(); }
fn item_78() { is_checked::<expressions::types::Node, expressions::Context>(); }
fn item_79(value: &expressions::types::Node) {
    let _: &expressions::runtime::Integer = &value.value;
    let _: &Option<Box<expressions::types::Node>> = &value.next;
    let _: &Option<Vec<expressions::types::Node>> = &value.children;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_80(a0: impl Into<expressions::runtime::Integer>) -> expressions::types::Node { expressions::types::Node::new(a0) }
fn item_81(this: expressions::types::Node, a0: expressions::types::Node) -> expressions::types::Node { expressions::types::Node::next(this, a0) }
fn item_82(this: expressions::types::Node, a0: impl Into<Vec<expressions::types::Node>>) -> expressions::types::Node { expressions::types::Node::children(this, a0) }
fn item_83(this: expressions::types::Node, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::Node { expressions::types::Node::member(this, a0, a1) }
fn item_84() { is_data::<expressions::types::Line>(); }
fn item_85() { is_checked::<expressions::types::Line, expressions::Context>(); }
fn item_86(value: &expressions::types::Line) {
    let _: &expressions::runtime::Integer = &value.count;
    let _: &Option<expressions::runtime::Decimal> = &value.price;
    let _: &Option<Vec<String>> = &value.tags;
    let _: &Option<expressions::runtime::Integer> = &value.item_1;
    let _: &Option<bool> = &value.done;
    let _: &Option<expressions::types::Id> = &value.id;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_87(a0: impl Into<expressions::runtime::Integer>) -> expressions::types::Line { expressions::types::Line::new(a0) }
fn item_88(this: expressions::types::Line, a0: impl Into<expressions::runtime::Decimal>) -> expressions::types::Line { expressions::types::Line::price(this, a0) }
fn item_89(this: expressions::types::Line, a0: impl Into<Vec<String>>) -> expressions::types::Line { expressions::types::Line::tags(this, a0) }
fn item_90(this: expressions::types::Line, a0: impl Into<expressions::runtime::Integer>) -> expressions::types::Line { expressions::types::Line::item_1(this, a0) }
fn item_91(this: expressions::types::Line, a0: bool) -> expressions::types::Line { expressions::types::Line::done(this, a0) }
fn item_92(this: expressions::types::Line, a0: expressions::types::Id) -> expressions::types::Line { expressions::types::Line::id(this, a0) }
fn item_93(this: expressions::types::Line, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::Line { expressions::types::Line::member(this, a0, a1) }
fn item_94() { is_data::<expressions::types::Pairs>(); }
fn item_95() { is_checked::<expressions::types::Pairs, expressions::Context>(); }
fn item_96(value: &expressions::types::Pairs) {
    let _: &Option<String> = &value.first;
    let _: &Option<expressions::runtime::Integer> = &value.second;
    let _: &expressions::runtime::Extra = &value.extra;
    let _: &expressions::runtime::Extra = &value.siblings;
}
fn item_97() -> expressions::types::Pairs { expressions::types::Pairs::new() }
fn item_98(this: expressions::types::Pairs, a0: impl Into<String>) -> expressions::types::Pairs { expressions::types::Pairs::first(this, a0) }
fn item_99(this: expressions::types::Pairs, a0: impl Into<expressions::runtime::Integer>) -> expressions::types::Pairs { expressions::types::Pairs::second(this, a0) }
fn item_100(this: expressions::types::Pairs, a0: &str, a1: &(impl expressions::runtime::WriteJson + ?Sized)) -> expressions::types::Pairs { expressions::types::Pairs::entry(this, a0, a1) }
fn item_101() { is_data::<expressions::types::Only>(); }
fn item_102() { is_checked::<expressions::types::Only, expressions::Context>(); }
fn item_103(value: &expressions::types::Only) {
    let _: &String = &value.text;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_104(a0: impl Into<String>) -> expressions::types::Only { expressions::types::Only::new(a0) }
fn item_105(this: expressions::types::Only, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::Only { expressions::types::Only::member(this, a0, a1) }
fn item_106() { is_data::<expressions::types::Everything>(); }
fn item_107() { is_checked::<expressions::types::Everything, expressions::Context>(); }
fn item_108(value: &expressions::types::Everything) {
    let _: &String = &value.text;
    let _: &Option<String> = &value.note;
    let _: &expressions::runtime::Patch<String> = &value.nullable;
    let _: &Option<String> = &value.must;
    let _: &bool = &value.flag;
    let _: &Option<bool> = &value.maybe;
    let _: &i32 = &value.small;
    let _: &Option<i64> = &value.large;
    let _: &expressions::runtime::Integer = &value.whole;
    let _: &Option<expressions::runtime::Decimal> = &value.price;
    let _: &expressions::runtime::Decimal = &value.number;
    let _: &expressions::types::Id = &value.id;
    let _: &Option<expressions::runtime::Uuid> = &value.other;
    let _: &Option<expressions::types::Name> = &value.name;
    let _: &Option<expressions::types::MaybeName> = &value.maybe_name;
    let _: &Option<expressions::types::Count> = &value.counted;
    let _: &Option<String> = &value.link;
    let _: &Option<expressions::runtime::Date> = &value.day;
    let _: &expressions::runtime::Date = &value.until;
    let _: &Option<expressions::runtime::Timestamp> = &value.from;
    let _: &expressions::runtime::Timestamp = &value.to;
    let _: &expressions::types::Colour = &value.colour;
    let _: &Option<expressions::types::Answer> = &value.answer;
    let _: &Option<expressions::types::Level> = &value.level;
    let _: &Option<expressions::types::Either> = &value.either;
    let _: &Option<expressions::types::Words> = &value.words;
    let _: &Option<expressions::types::Attribute> = &value.attribute;
    let _: &Option<expressions::types::Shape> = &value.shape;
    let _: &Option<Vec<expressions::types::Line>> = &value.lines;
    let _: &Vec<Option<expressions::types::Line>> = &value.must_lines;
    let _: &Option<Vec<String>> = &value.tags;
    let _: &Option<expressions::types::Names> = &value.names;
    let _: &Option<expressions::types::Grid> = &value.grid;
    let _: &Option<expressions::types::Tree> = &value.tree;
    let _: &Option<Vec<expressions::types::Colour>> = &value.colours;
    let _: &Option<Vec<expressions::types::Level>> = &value.levels;
    let _: &Option<Vec<expressions::types::Id>> = &value.ids;
    let _: &Option<Vec<expressions::runtime::Date>> = &value.days;
    let _: &Option<Vec<expressions::runtime::Timestamp>> = &value.times;
    let _: &Option<Vec<expressions::types::Either>> = &value.eithers;
    let _: &Option<Vec<expressions::types::Shape>> = &value.shapes;
    let _: &Option<Vec<i32>> = &value.smalls;
    let _: &Option<Vec<Option<expressions::runtime::Decimal>>> = &value.prices;
    let _: &Option<Vec<bool>> = &value.flags;
    let _: &Option<expressions::runtime::Json> = &value.any;
    let _: &Option<Vec<expressions::runtime::Json>> = &value.anys;
    let _: &Option<expressions::runtime::Map<expressions::runtime::Integer>> = &value.counts;
    let _: &Option<expressions::runtime::Map<Option<String>>> = &value.texts;
    let _: &Option<expressions::runtime::Map<expressions::types::Node>> = &value.nodes;
    let _: &Option<expressions::types::Node> = &value.node;
    let _: &Option<String> = &value.this;
    let _: &Option<expressions::runtime::Integer> = &value.context;
    let _: &Option<bool> = &value.rt;
    let _: &Option<String> = &value.value;
    let _: &Option<expressions::runtime::Integer> = &value.it;
    let _: &Option<Vec<expressions::types::Line>> = &value.item_1;
    let _: &Option<String> = &value.r#type;
    let _: &Option<expressions::runtime::Integer> = &value.self_;
    let _: &Option<String> = &value.out;
    let _: &Option<expressions::runtime::Decimal> = &value.ein_mass;
    let _: &Option<expressions::types::Pairs> = &value.pairs;
    let _: &Option<expressions::types::Address> = &value.address;
    let _: &expressions::types::Contact = &value.contact;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_109(a0: expressions::types::EverythingRequired) -> expressions::types::Everything { expressions::types::Everything::new(a0) }
fn item_110(this: expressions::types::Everything, a0: impl Into<String>) -> expressions::types::Everything { expressions::types::Everything::note(this, a0) }
fn item_111(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Patch<String>>) -> expressions::types::Everything { expressions::types::Everything::nullable(this, a0) }
fn item_112(this: expressions::types::Everything, a0: bool) -> expressions::types::Everything { expressions::types::Everything::maybe(this, a0) }
fn item_113(this: expressions::types::Everything, a0: i64) -> expressions::types::Everything { expressions::types::Everything::large(this, a0) }
fn item_114(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Decimal>) -> expressions::types::Everything { expressions::types::Everything::price(this, a0) }
fn item_115(this: expressions::types::Everything, a0: expressions::runtime::Uuid) -> expressions::types::Everything { expressions::types::Everything::other(this, a0) }
fn item_116(this: expressions::types::Everything, a0: expressions::types::Name) -> expressions::types::Everything { expressions::types::Everything::name(this, a0) }
fn item_117(this: expressions::types::Everything, a0: expressions::types::MaybeName) -> expressions::types::Everything { expressions::types::Everything::maybe_name(this, a0) }
fn item_118(this: expressions::types::Everything, a0: expressions::types::Count) -> expressions::types::Everything { expressions::types::Everything::counted(this, a0) }
fn item_119(this: expressions::types::Everything, a0: impl Into<String>) -> expressions::types::Everything { expressions::types::Everything::link(this, a0) }
fn item_120(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Date>) -> expressions::types::Everything { expressions::types::Everything::day(this, a0) }
fn item_121(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Timestamp>) -> expressions::types::Everything { expressions::types::Everything::from(this, a0) }
fn item_122(this: expressions::types::Everything, a0: expressions::types::Answer) -> expressions::types::Everything { expressions::types::Everything::answer(this, a0) }
fn item_123(this: expressions::types::Everything, a0: expressions::types::Level) -> expressions::types::Everything { expressions::types::Everything::level(this, a0) }
fn item_124(this: expressions::types::Everything, a0: impl Into<expressions::types::Either>) -> expressions::types::Everything { expressions::types::Everything::either(this, a0) }
fn item_125(this: expressions::types::Everything, a0: impl Into<expressions::types::Words>) -> expressions::types::Everything { expressions::types::Everything::words(this, a0) }
fn item_126(this: expressions::types::Everything, a0: expressions::types::Attribute) -> expressions::types::Everything { expressions::types::Everything::attribute(this, a0) }
fn item_127(this: expressions::types::Everything, a0: expressions::types::Shape) -> expressions::types::Everything { expressions::types::Everything::shape(this, a0) }
fn item_128(this: expressions::types::Everything, a0: impl Into<Vec<expressions::types::Line>>) -> expressions::types::Everything { expressions::types::Everything::lines(this, a0) }
fn item_129(this: expressions::types::Everything, a0: impl Into<Vec<String>>) -> expressions::types::Everything { expressions::types::Everything::tags(this, a0) }
fn item_130(this: expressions::types::Everything, a0: impl Into<expressions::types::Names>) -> expressions::types::Everything { expressions::types::Everything::names(this, a0) }
fn item_131(this: expressions::types::Everything, a0: impl Into<expressions::types::Grid>) -> expressions::types::Everything { expressions::types::Everything::grid(this, a0) }
fn item_132(this: expressions::types::Everything, a0: impl Into<expressions::types::Tree>) -> expressions::types::Everything { expressions::types::Everything::tree(this, a0) }
fn item_133(this: expressions::types::Everything, a0: impl Into<Vec<expressions::types::Colour>>) -> expressions::types::Everything { expressions::types::Everything::colours(this, a0) }
fn item_134(this: expressions::types::Everything, a0: impl Into<Vec<expressions::types::Level>>) -> expressions::types::Everything { expressions::types::Everything::levels(this, a0) }
fn item_135(this: expressions::types::Everything, a0: impl Into<Vec<expressions::types::Id>>) -> expressions::types::Everything { expressions::types::Everything::ids(this, a0) }
fn item_136(this: expressions::types::Everything, a0: impl Into<Vec<expressions::runtime::Date>>) -> expressions::types::Everything { expressions::types::Everything::days(this, a0) }
fn item_137(this: expressions::types::Everything, a0: impl Into<Vec<expressions::runtime::Timestamp>>) -> expressions::types::Everything { expressions::types::Everything::times(this, a0) }
fn item_138(this: expressions::types::Everything, a0: impl Into<Vec<expressions::types::Either>>) -> expressions::types::Everything { expressions::types::Everything::eithers(this, a0) }
fn item_139(this: expressions::types::Everything, a0: impl Into<Vec<expressions::types::Shape>>) -> expressions::types::Everything { expressions::types::Everything::shapes(this, a0) }
fn item_140(this: expressions::types::Everything, a0: impl Into<Vec<i32>>) -> expressions::types::Everything { expressions::types::Everything::smalls(this, a0) }
fn item_141(this: expressions::types::Everything, a0: impl Into<Vec<Option<expressions::runtime::Decimal>>>) -> expressions::types::Everything { expressions::types::Everything::prices(this, a0) }
fn item_142(this: expressions::types::Everything, a0: impl Into<Vec<bool>>) -> expressions::types::Everything { expressions::types::Everything::flags(this, a0) }
fn item_143(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Json>) -> expressions::types::Everything { expressions::types::Everything::any(this, a0) }
fn item_144(this: expressions::types::Everything, a0: impl Into<Vec<expressions::runtime::Json>>) -> expressions::types::Everything { expressions::types::Everything::anys(this, a0) }
fn item_145(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Map<expressions::runtime::Integer>>) -> expressions::types::Everything { expressions::types::Everything::counts(this, a0) }
fn item_146(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Map<Option<String>>>) -> expressions::types::Everything { expressions::types::Everything::texts(this, a0) }
fn item_147(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Map<expressions::types::Node>>) -> expressions::types::Everything { expressions::types::Everything::nodes(this, a0) }
fn item_148(this: expressions::types::Everything, a0: expressions::types::Node) -> expressions::types::Everything { expressions::types::Everything::node(this, a0) }
fn item_149(this: expressions::types::Everything, a0: impl Into<String>) -> expressions::types::Everything { expressions::types::Everything::this(this, a0) }
fn item_150(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Integer>) -> expressions::types::Everything { expressions::types::Everything::context(this, a0) }
fn item_151(this: expressions::types::Everything, a0: bool) -> expressions::types::Everything { expressions::types::Everything::rt(this, a0) }
fn item_152(this: expressions::types::Everything, a0: impl Into<String>) -> expressions::types::Everything { expressions::types::Everything::value(this, a0) }
fn item_153(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Integer>) -> expressions::types::Everything { expressions::types::Everything::it(this, a0) }
fn item_154(this: expressions::types::Everything, a0: impl Into<Vec<expressions::types::Line>>) -> expressions::types::Everything { expressions::types::Everything::item_1(this, a0) }
fn item_155(this: expressions::types::Everything, a0: impl Into<String>) -> expressions::types::Everything { expressions::types::Everything::r#type(this, a0) }
fn item_156(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Integer>) -> expressions::types::Everything { expressions::types::Everything::self_(this, a0) }
fn item_157(this: expressions::types::Everything, a0: impl Into<String>) -> expressions::types::Everything { expressions::types::Everything::out(this, a0) }
fn item_158(this: expressions::types::Everything, a0: impl Into<expressions::runtime::Decimal>) -> expressions::types::Everything { expressions::types::Everything::ein_mass(this, a0) }
fn item_159(this: expressions::types::Everything, a0: expressions::types::Pairs) -> expressions::types::Everything { expressions::types::Everything::pairs(this, a0) }
fn item_160(this: expressions::types::Everything, a0: expressions::types::Address) -> expressions::types::Everything { expressions::types::Everything::address(this, a0) }
fn item_161(this: expressions::types::Everything, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::Everything { expressions::types::Everything::member(this, a0, a1) }
fn item_162(value: &expressions::types::EverythingRequired) {
    let _: &String = &value.text;
    let _: &Option<String> = &value.must;
    let _: &bool = &value.flag;
    let _: &i32 = &value.small;
    let _: &expressions::runtime::Integer = &value.whole;
    let _: &expressions::runtime::Decimal = &value.number;
    let _: &expressions::types::Id = &value.id;
    let _: &expressions::runtime::Date = &value.until;
    let _: &expressions::runtime::Timestamp = &value.to;
    let _: &expressions::types::Colour = &value.colour;
    let _: &Vec<Option<expressions::types::Line>> = &value.must_lines;
    let _: &expressions::types::Contact = &value.contact;
}
fn item_163() { is_data::<expressions::types::ColourRule>(); }
fn item_164() { is_checked::<expressions::types::ColourRule, expressions::Context>(); }
fn item_165(value: &expressions::types::ColourRule) {
    let _: &expressions::types::Colour = &value.colour;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_166(a0: expressions::types::Colour) -> expressions::types::ColourRule { expressions::types::ColourRule::new(a0) }
fn item_167(this: expressions::types::ColourRule, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::ColourRule { expressions::types::ColourRule::member(this, a0, a1) }
fn item_168() { is_data::<expressions::types::Lines>(); }
fn item_169() { is_checked::<expressions::types::Lines, expressions::Context>(); }
fn item_170(value: Vec<expressions::types::Line>) -> Vec<expressions::types::Line> { expressions::types::Lines::from(value).0 }
fn item_171() { is_data::<expressions::types::Code>(); }
fn item_172() { is_checked::<expressions::types::Code, expressions::Context>(); }
fn item_173(value: String) -> String { expressions::types::Code(value).into_inner() }
fn item_174() { is_data::<expressions::types::Amount>(); }
fn item_175() { is_checked::<expressions::types::Amount, expressions::Context>(); }
fn item_176(value: expressions::runtime::Decimal) -> expressions::runtime::Decimal { expressions::types::Amount(value).into_inner() }
fn item_177() { is_data::<expressions::types::Mark>(); }
fn item_178() { is_checked::<expressions::types::Mark, expressions::Context>(); }
fn item_179(value: bool) -> bool { expressions::types::Mark(value).into_inner() }
fn item_180() { is_data::<expressions::types::Kind>(); }
fn item_181() { is_checked::<expressions::types::Kind, expressions::Context>(); }
fn item_182(value: &expressions::types::Kind) {
    match value {
        expressions::types::Kind::A => {}
        expressions::types::Kind::B => {}
        expressions::types::Kind::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_183(value: &expressions::types::Kind) -> &str { value.as_str() }
fn item_184() { is_data::<expressions::types::Step>(); }
fn item_185() { is_checked::<expressions::types::Step, expressions::Context>(); }
fn item_186(value: &expressions::types::Step) {
    match value {
        expressions::types::Step::One => {}
        expressions::types::Step::Two => {}
        expressions::types::Step::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_187(value: &expressions::types::Step) -> i64 { value.as_i64() }
fn item_188() { is_data::<expressions::types::Figure>(); }
fn item_189() { is_checked::<expressions::types::Figure, expressions::Context>(); }
fn item_190(value: &expressions::types::Figure) {
    match value {
        expressions::types::Figure::Round(inner) => { let _: &expressions::types::Round = inner; }
        expressions::types::Figure::Square(inner) => { let _: &expressions::types::Square = inner; }
        expressions::types::Figure::Undocumented { tag, json } => { let _: (&Option<String>, &rt::Json) = (tag, json); }
        _ => {}
    }
}
fn item_191() { is_data::<expressions::types::Pick>(); }
fn item_192() { is_checked::<expressions::types::Pick, expressions::Context>(); }
fn item_193(value: &expressions::types::Pick) {
    match value {
        expressions::types::Pick::Word(inner) => { let _: &String = inner; }
        expressions::types::Pick::Other { key, value } => { let _: (&String, &expressions::runtime::Json) = (key, value); }
        _ => {}
    }
}
fn item_194() { is_data::<expressions::types::Pool>(); }
fn item_195() { is_checked::<expressions::types::Pool, expressions::Context>(); }
fn item_196(value: expressions::runtime::Map<expressions::runtime::Integer>) -> expressions::runtime::Map<expressions::runtime::Integer> { expressions::types::Pool::from(value).0 }
fn item_197() { is_data::<expressions::types::Loose>(); }
fn item_198() { is_checked::<expressions::types::Loose, expressions::Context>(); }
fn item_199(value: &expressions::types::Loose) {
    match value {
        expressions::types::Loose::Uuid(inner) => { let _: &expressions::runtime::Uuid = inner; }
        expressions::types::Loose::Integer(inner) => { let _: &expressions::runtime::Integer = inner; }
        expressions::types::Loose::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_200() { is_data::<expressions::types::All>(); }
fn item_201() { is_checked::<expressions::types::All, expressions::Context>(); }
fn item_202(value: &expressions::types::All) {
    let _: &Option<expressions::types::Code> = &value.code;
    let _: &Option<expressions::types::Amount> = &value.amount;
    let _: &Option<expressions::types::Mark> = &value.mark;
    let _: &Option<expressions::types::Kind> = &value.kind;
    let _: &Option<expressions::types::Step> = &value.step;
    let _: &Option<expressions::types::Figure> = &value.figure;
    let _: &Option<expressions::types::Pick> = &value.pick;
    let _: &Option<expressions::types::Pool> = &value.pool;
    let _: &Option<expressions::types::Loose> = &value.loose;
    let _: &Option<expressions::types::Lines> = &value.lines;
    let _: &Option<expressions::types::ColourRule> = &value.colour;
    let _: &Option<expressions::types::Only> = &value.only;
    let _: &Option<expressions::types::Everything> = &value.everything;
    let _: &expressions::runtime::Extra = &value.extra;
}
fn item_203() -> expressions::types::All { expressions::types::All::new() }
fn item_204(this: expressions::types::All, a0: expressions::types::Code) -> expressions::types::All { expressions::types::All::code(this, a0) }
fn item_205(this: expressions::types::All, a0: expressions::types::Amount) -> expressions::types::All { expressions::types::All::amount(this, a0) }
fn item_206(this: expressions::types::All, a0: expressions::types::Mark) -> expressions::types::All { expressions::types::All::mark(this, a0) }
fn item_207(this: expressions::types::All, a0: expressions::types::Kind) -> expressions::types::All { expressions::types::All::kind(this, a0) }
fn item_208(this: expressions::types::All, a0: expressions::types::Step) -> expressions::types::All { expressions::types::All::step(this, a0) }
fn item_209(this: expressions::types::All, a0: expressions::types::Figure) -> expressions::types::All { expressions::types::All::figure(this, a0) }
fn item_210(this: expressions::types::All, a0: expressions::types::Pick) -> expressions::types::All { expressions::types::All::pick(this, a0) }
fn item_211(this: expressions::types::All, a0: impl Into<expressions::types::Pool>) -> expressions::types::All { expressions::types::All::pool(this, a0) }
fn item_212(this: expressions::types::All, a0: impl Into<expressions::types::Loose>) -> expressions::types::All { expressions::types::All::loose(this, a0) }
fn item_213(this: expressions::types::All, a0: impl Into<expressions::types::Lines>) -> expressions::types::All { expressions::types::All::lines(this, a0) }
fn item_214(this: expressions::types::All, a0: expressions::types::ColourRule) -> expressions::types::All { expressions::types::All::colour(this, a0) }
fn item_215(this: expressions::types::All, a0: expressions::types::Only) -> expressions::types::All { expressions::types::All::only(this, a0) }
fn item_216(this: expressions::types::All, a0: expressions::types::Everything) -> expressions::types::All { expressions::types::All::everything(this, a0) }
fn item_217(this: expressions::types::All, a0: &str, a1: impl Into<expressions::runtime::Json>) -> expressions::types::All { expressions::types::All::member(this, a0, a1) }
fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}
fn item_218() { is_context::<expressions::Context>(); }
fn item_219(value: &expressions::Context) {
    let _: &Option<expressions::runtime::Integer> = &value.seats;
    let _: &Option<expressions::types::Id> = &value.owner;
    let _: &Option<String> = &value.r#type;
    let _: &Option<expressions::runtime::Timestamp> = &value.moment;
    let _: &Option<Vec<String>> = &value.allowed;
    let _: &Option<expressions::types::Line> = &value.self_;
    let _: &Option<expressions::runtime::Integer> = &value.most;
}
fn item_220() -> expressions::Context { expressions::Context::new() }
fn item_221(this: expressions::Context, a0: impl Into<expressions::runtime::Integer>) -> expressions::Context { expressions::Context::seats(this, a0) }
fn item_222(this: expressions::Context, a0: expressions::types::Id) -> expressions::Context { expressions::Context::owner(this, a0) }
fn item_223(this: expressions::Context, a0: impl Into<String>) -> expressions::Context { expressions::Context::r#type(this, a0) }
fn item_224(this: expressions::Context, a0: impl Into<expressions::runtime::Timestamp>) -> expressions::Context { expressions::Context::moment(this, a0) }
fn item_225(this: expressions::Context, a0: impl Into<Vec<String>>) -> expressions::Context { expressions::Context::allowed(this, a0) }
fn item_226(this: expressions::Context, a0: expressions::types::Line) -> expressions::Context { expressions::Context::self_(this, a0) }
fn item_227(this: expressions::Context, a0: impl Into<expressions::runtime::Integer>) -> expressions::Context { expressions::Context::most(this, a0) }
fn item_228(a0: impl Into<String>) -> expressions::Builder { expressions::Client::builder(a0) }
fn item_229<M: rt::Mode>(this: &expressions::Client<M>) -> expressions::groups::Everything<M> { expressions::Client::<M>::everything(this) }
fn item_230<M: rt::Mode>(this: &expressions::Client<M>) -> expressions::groups::Lines<M> { expressions::Client::<M>::lines(this) }
fn item_231<M: rt::Mode>(this: &expressions::Client<M>) -> expressions::groups::Values<M> { expressions::Client::<M>::values(this) }
fn item_232<M: rt::Mode>(this: &expressions::Client<M>) -> expressions::runtime::DriftReport { expressions::Client::<M>::drift(this) }
fn item_233(this: expressions::Builder, a0: expressions::runtime::DriftMode) -> expressions::Builder { expressions::Builder::drift(this, a0) }
fn item_234(this: expressions::Builder, a0: expressions::runtime::Limits) -> expressions::Builder { expressions::Builder::limits(this, a0) }
fn item_235(this: expressions::Builder, a0: impl Into<String>) -> expressions::Builder { expressions::Builder::user_agent(this, a0) }
fn item_236(this: expressions::Builder, a0: impl AsRef<[u8]>) -> expressions::Builder { expressions::Builder::root_certificate(this, a0) }
fn item_237(this: expressions::Builder, a0: Arc<dyn expressions::runtime::Transport>) -> expressions::Builder { expressions::Builder::transport(this, a0) }
fn item_238(this: expressions::Builder, a0: Arc<dyn expressions::runtime::Timer>) -> expressions::Builder { expressions::Builder::timer(this, a0) }
fn item_239(this: expressions::Builder) -> expressions::Builder { expressions::Builder::allow_plain_http(this) }
fn item_240(this: expressions::Builder) -> Result<expressions::Client, expressions::runtime::BuildError> { expressions::Builder::build(this) }
fn item_241<M: rt::Mode, O>(this: expressions::Call<M, O>, a0: impl FnOnce(&mut expressions::runtime::http::Request<expressions::runtime::Bytes>) + Send + 'static) -> expressions::Call<M, O> { expressions::Call::<M, O>::edit(this, a0) }
fn item_242<M: rt::Mode, O>(this: expressions::Call<M, O>, a0: Duration) -> expressions::Call<M, O> { expressions::Call::<M, O>::timeout(this, a0) }
fn item_243<M: rt::Mode, O>(this: expressions::Call<M, O>, a0: expressions::runtime::DriftMode) -> expressions::Call<M, O> { expressions::Call::<M, O>::drift(this, a0) }
fn item_244<M: rt::Mode, O>(this: expressions::Call<M, O>) -> expressions::Call<M, O> { expressions::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: expressions::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = expressions::Documented>>(call: expressions::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, expressions::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = expressions::Documented>>(call: expressions::Call<rt::Async, O>) -> Result<O::Output, expressions::Error> { call.await }
fn item_245<M: rt::Mode>(this: &expressions::groups::Everything<M>, a0: expressions::ops::EverythingPutRequired) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::groups::Everything::<M>::put(this, a0) }
fn item_246<M: rt::Mode>(this: &expressions::groups::Lines<M>) -> expressions::Call<M, expressions::ops::LinesPut> { expressions::groups::Lines::<M>::put(this) }
fn item_247<M: rt::Mode>(this: &expressions::groups::Values<M>, a0: Option<expressions::types::Everything>) -> expressions::Call<M, expressions::ops::ValuesPut> { expressions::groups::Values::<M>::put(this, a0) }
fn item_248() { is_checked::<expressions::ops::EverythingPut, ()>(); }
fn item_249(value: &expressions::ops::EverythingPut) {
    let _: &expressions::types::Id = &value.id;
    let _: &expressions::types::Colour = &value.r#type;
    let _: &Option<i32> = &value.limit;
    let _: &bool = &value.dry;
    let _: &Option<Vec<String>> = &value.tags;
    let _: &Option<String> = &value.self_;
    let _: &Option<expressions::types::Level> = &value.level;
    let _: &Option<String> = &value.x_tenant;
    let _: &Option<expressions::runtime::Integer> = &value.r#gen;
    let _: &expressions::types::All = &value.body;
    let _: &expressions::Context = &value.context;
}
fn item_250(a0: expressions::ops::EverythingPutRequired) -> expressions::ops::EverythingPut { expressions::ops::EverythingPut::new(a0) }
fn item_251(value: &expressions::ops::EverythingPutRequired) {
    let _: &expressions::types::Id = &value.id;
    let _: &expressions::types::Colour = &value.r#type;
    let _: &bool = &value.dry;
    let _: &expressions::types::All = &value.body;
}
fn item_252<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: i32) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::limit(this, a0) }
fn item_253<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<Vec<String>>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::tags(this, a0) }
fn item_254<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<String>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::self_(this, a0) }
fn item_255<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: expressions::types::Level) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::level(this, a0) }
fn item_256<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<String>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::x_tenant(this, a0) }
fn item_257<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<expressions::runtime::Integer>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::r#gen(this, a0) }
fn item_258<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<expressions::runtime::Integer>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::seats(this, a0) }
fn item_259<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: expressions::types::Id) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::owner(this, a0) }
fn item_260<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<String>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::r#type(this, a0) }
fn item_261<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<expressions::runtime::Timestamp>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::moment(this, a0) }
fn item_262<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<Vec<String>>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::allowed(this, a0) }
fn item_263<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: expressions::types::Line) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::self_context(this, a0) }
fn item_264<M: rt::Mode>(this: expressions::Call<M, expressions::ops::EverythingPut>, a0: impl Into<expressions::runtime::Integer>) -> expressions::Call<M, expressions::ops::EverythingPut> { expressions::Call::<M, expressions::ops::EverythingPut>::most(this, a0) }
fn item_265(value: <expressions::ops::EverythingPut as rt::Operation>::Output) -> expressions::types::All { value }
fn item_266() { is_checked::<expressions::ops::LinesPut, ()>(); }
fn item_267(value: &expressions::ops::LinesPut) {
    let _: &Option<Vec<expressions::types::Line>> = &value.body;
}
fn item_268() -> expressions::ops::LinesPut { expressions::ops::LinesPut::new() }
fn item_269<M: rt::Mode>(this: expressions::Call<M, expressions::ops::LinesPut>, a0: impl Into<Vec<expressions::types::Line>>) -> expressions::Call<M, expressions::ops::LinesPut> { expressions::Call::<M, expressions::ops::LinesPut>::body(this, a0) }
fn item_270(value: <expressions::ops::LinesPut as rt::Operation>::Output) { value }
fn item_271() { is_checked::<expressions::ops::ValuesPut, ()>(); }
fn item_272(value: &expressions::ops::ValuesPut) {
    let _: &Option<expressions::types::Everything> = &value.body;
    let _: &expressions::Context = &value.context;
}
fn item_273(a0: Option<expressions::types::Everything>) -> expressions::ops::ValuesPut { expressions::ops::ValuesPut::new(a0) }
fn item_274<M: rt::Mode>(this: expressions::Call<M, expressions::ops::ValuesPut>, a0: impl Into<expressions::runtime::Integer>) -> expressions::Call<M, expressions::ops::ValuesPut> { expressions::Call::<M, expressions::ops::ValuesPut>::seats(this, a0) }
fn item_275<M: rt::Mode>(this: expressions::Call<M, expressions::ops::ValuesPut>, a0: expressions::types::Id) -> expressions::Call<M, expressions::ops::ValuesPut> { expressions::Call::<M, expressions::ops::ValuesPut>::owner(this, a0) }
fn item_276<M: rt::Mode>(this: expressions::Call<M, expressions::ops::ValuesPut>, a0: impl Into<String>) -> expressions::Call<M, expressions::ops::ValuesPut> { expressions::Call::<M, expressions::ops::ValuesPut>::r#type(this, a0) }
fn item_277<M: rt::Mode>(this: expressions::Call<M, expressions::ops::ValuesPut>, a0: impl Into<expressions::runtime::Timestamp>) -> expressions::Call<M, expressions::ops::ValuesPut> { expressions::Call::<M, expressions::ops::ValuesPut>::moment(this, a0) }
fn item_278<M: rt::Mode>(this: expressions::Call<M, expressions::ops::ValuesPut>, a0: impl Into<Vec<String>>) -> expressions::Call<M, expressions::ops::ValuesPut> { expressions::Call::<M, expressions::ops::ValuesPut>::allowed(this, a0) }
fn item_279<M: rt::Mode>(this: expressions::Call<M, expressions::ops::ValuesPut>, a0: expressions::types::Line) -> expressions::Call<M, expressions::ops::ValuesPut> { expressions::Call::<M, expressions::ops::ValuesPut>::self_(this, a0) }
fn item_280(value: <expressions::ops::ValuesPut as rt::Operation>::Output) { value }
fn item_281(value: &expressions::Documented) {
    match value {
        expressions::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
