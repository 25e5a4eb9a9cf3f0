//! The page of a type.

use super::Maker;
use super::note::marked;
use super::operation::literal;
use super::page::{Block, Kind, Page, Row};
use crate::describe::{self, Text};
use crate::model::{
    Choice, ContextVariable, Enum, NodePath, Object, Rule, Shape, TaggedUnion, Type, TypeDef, TypeId, TypePart,
};
use crate::proof;

impl Maker<'_> {
    /// The page of a type.
    pub(super) fn type_page(&self, id: TypeId, def: &TypeDef) -> Page {
        let name = &def.name.value;
        let node = NodePath::Type(name.clone());
        let path = self.addresses.node(&node).map(|address| address.page).unwrap_or_default();
        let part = |part: TypePart| NodePath::InType(name.clone(), part);
        let mut page = Page::new(Kind::Type, path, Text::code(name.as_str()));
        page.id = Some(self.addresses.id(&node));
        page.words(def.metadata.doc.as_deref());
        let mut shape = Page::new(Kind::Type, String::new(), Text::default());
        let told = self.shape(&mut shape, def);
        page.blocks.push(Block::Shape { blocks: shape.blocks, types: self.types_in(def) });
        self.note(&mut page, &def.metadata, &told);
        page.paragraph(describe::problem(&def.problem).unwrap_or_default());
        self.used_by(&mut page, id);
        let rule = |it: &Rule| part(TypePart::Rule(it.id.value.clone()));
        self.rules_of(&mut page, 2, &def.rules, &rule);
        let variable = |it: &ContextVariable| part(TypePart::Context(it.name.value.clone()));
        self.variables(&mut page, 2, &def.context, &variable);
        for example in &def.examples {
            let id = self.addresses.id(&part(TypePart::Example(example.name.value.clone())));
            self.example(&mut page, 2, id, Text::words("Example ").then_code(example.name.value.as_str()), example);
        }
        page
    }

    /// The names of the types that a shape mentions, in the order of the spec, each once.
    fn types_in(&self, def: &TypeDef) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for id in proof::mentioned(&def.shape) {
            let name = &self.api.type_def(id).name.value;
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }

    /// What a type is; returns the facets whose evidence is told with it.
    fn shape<'d>(&self, page: &mut Page, def: &'d TypeDef) -> Vec<&'d str> {
        page.paragraph(describe::wire_form(def).unwrap_or_default());
        match &def.shape {
            Shape::Newtype(inner) => {
                let says = Text::words("value: ").and(describe::value_type(self.api, inner));
                let marks = describe::null(inner.null).map(Text::words);
                let bounds = describe::bounds(inner, &def.metadata);
                page.paragraph(Text::sentence([says].into_iter().chain(marks).chain(bounds)));
                return inner.constraints.list.iter().map(|constraint| constraint.keyword).collect();
            }
            Shape::Object(object) => self.members(page, def, object),
            Shape::Enum(set) => self.values(page, def, set),
            Shape::TaggedUnion(union) => self.tags(page, def, union),
            Shape::Choice(choice) => self.cases(page, def, choice),
            Shape::KindUnion(types) => self.kinds(page, def, types),
        }
        Vec::new()
    }

    fn members(&self, page: &mut Page, def: &TypeDef, object: &Object) {
        let fields = object.fields.iter().map(|field| {
            let cells = [
                Text::code(field.name.value.as_str()),
                describe::value_type_in_full(self.api, &field.ty),
                marked(describe::member_marks(field)),
                self.meaning(&field.metadata),
            ];
            self.row(&NodePath::member(&def.name, &field.name), &field.metadata, cells)
        });
        let includes = object.includes.iter().map(|include| {
            let mut marks = describe::group_marks(include);
            marks.push(Text::words("its members are among those of the object"));
            let cells = [
                Text::code(include.name.value.as_str()),
                describe::named(self.api, include.ty),
                marked(marks),
                self.meaning(&include.metadata),
            ];
            self.row(&NodePath::member(&def.name, &include.name), &include.metadata, cells)
        });
        let rows: Vec<_> = fields.chain(includes).collect();
        if rows.is_empty() {
            page.paragraph(Text::words("No member is documented."));
        }
        page.table(&["member", "type", "marks", "meaning"], rows);
    }

    fn values(&self, page: &mut Page, def: &TypeDef, set: &Enum) {
        if set.closed {
            page.paragraph(Text::words("No other values are possible."));
        }
        let rows = set.values.iter().map(|value| {
            let node = NodePath::InType(def.name.value.clone(), TypePart::Value(value.text()));
            let name = value.name.as_ref().map(|name| Text::code(name.value.as_str())).unwrap_or_default();
            let doc = value.doc.as_deref().map(|doc| Text::spec(doc.trim())).unwrap_or_default();
            self.row_of_all(&node, [literal(&value.wire.value), name, doc])
        });
        page.table(&["value", "name", "meaning"], rows.collect());
    }

    fn tags(&self, page: &mut Page, def: &TypeDef, union: &TaggedUnion) {
        let rows = union.cases.iter().map(|(tag, case)| {
            let node = NodePath::InType(def.name.value.clone(), TypePart::Case(tag.value.clone()));
            let says = Text::code(union.by.value.as_str()).then(" is ").then_code(tag.value.as_str());
            self.row_of_all(&node, [says, describe::named(self.api, *case)])
        });
        page.table(&["if", "type"], rows.collect());
    }

    fn cases(&self, page: &mut Page, def: &TypeDef, choice: &Choice) {
        let rows = choice.cases.iter().map(|case| {
            let cells = [
                marked(describe::case_marks(choice, case)),
                describe::value_type_in_full(self.api, &case.ty),
                self.meaning(&case.metadata),
            ];
            self.row(&NodePath::member(&def.name, &case.key), &case.metadata, cells)
        });
        let otherwise =
            [Text::words("otherwise"), describe::value_type_in_full(self.api, &choice.otherwise), Text::default()];
        page.table(&["if", "type", "meaning"], rows.chain([Row::plain(otherwise)]).collect());
    }

    fn kinds(&self, page: &mut Page, def: &TypeDef, types: &[Type]) {
        let rows = types.iter().map(|ty| {
            let node = NodePath::InType(def.name.value.clone(), TypePart::Case(self.api.words(ty)));
            let kind = crate::proof::json_kind(self.api, ty).map(|kind| Text::words(kind.word())).unwrap_or_default();
            let mut marks: Vec<Text> = describe::null(ty.null).map(Text::words).into_iter().collect();
            marks.extend(describe::bounds(ty, &def.metadata));
            self.row_of_all(&node, [kind, describe::value_type_in_full(self.api, ty), marked(marks)])
        });
        page.table(&["if", "type", "marks"], rows.collect());
    }

    /// The operations that send values of the type or return them.
    fn used_by(&self, page: &mut Page, id: TypeId) {
        let reach = &self.api.proof().reach;
        let links = |names: &[String]| {
            let nodes = names.iter().map(|name| Text::node(NodePath::Operation(name.clone())));
            Text::joined(nodes, ", ").then(".")
        };
        let (sent, read) = (reach.sent(id), reach.read(id));
        let mut says = Vec::new();
        says.extend((!sent.is_empty()).then(|| Text::words("Sent by ").and(links(&sent))));
        says.extend((!read.is_empty()).then(|| Text::words("Returned by ").and(links(&read))));
        if !says.is_empty() {
            page.blocks.push(Block::Mentions(Text::joined(says, " ")));
        }
    }
}
