//! Named types: their definitions, and the forms that a type may have.

use super::{Resolver, block_of, form};
use crate::ast::{Block, Entry, TypeText, Value};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::*;
use crate::source::Spanned;

pub(super) static MARKED_ENUM: Check = Check::error(
    "marked-enum",
    "The `type` of a named enum carries `?` or `!`. Null belongs to the place that uses a type, not to the enum: write the mark there, as in `kind: Kind?`.",
);

impl Resolver<'_> {
    /// A named type.
    pub(super) fn type_def(&mut self, entry: &Entry, inherited: &[Source]) -> TypeDef {
        let name = Spanned::new(entry.key.text.clone(), entry.key.span);
        let mut def = TypeDef {
            metadata: Self::bare_facts(name.span, inherited),
            name,
            declared: true,
            shape: Shape::Object(Object::default()),
            usage: Usage::default(),
            rules: Vec::new(),
            context: Vec::new(),
            examples: Vec::new(),
            problem: Problem::default(),
        };
        let first = self.inline.len();
        match &entry.value {
            Value::Type(text) => def.shape = self.text_shape(text, &def.name.value),
            Value::Block(block) => {
                def.metadata = self.metadata(block, def.name.span, inherited);
                let sources = def.metadata.sources.clone();
                def.shape = self.shape(block, &def.name, &sources);
                def.rules = self.rules(block, &sources);
                def.context = self.context(block, &def.name.value, &sources);
                def.examples = self.type_examples(block, &sources);
                if let Some(entry) = block.entry("problem")
                    && let Value::Block(problem) = &entry.value
                {
                    def.problem = self.problem(problem, entry.key.span);
                }
                if !matches!(def.shape, Shape::Newtype(_)) {
                    let why = "only a type that wraps another has constraints of its own";
                    self.misplaced(block, form::is_constraint, why);
                }
            }
            _ => {}
        }
        self.place_inline(first, &def.metadata);
        def
    }

    /// The shape that the keywords of a named type describe.
    fn shape(&mut self, block: &Block, name: &Spanned<String>, sources: &[Source]) -> Shape {
        self.one_form(block, &form::OF_A_TYPE);
        if block.value("fields").is_some() || block.value("include").is_some() {
            return Shape::Object(self.object(block, name, sources));
        }
        if let Some(union) = block.block("union") {
            return Shape::TaggedUnion(self.tagged_union(union, name));
        }
        if let Some(choice) = block.block("choice") {
            return Shape::Choice(self.choice(block, choice, name, sources));
        }
        if block.value("enum").is_some()
            && block.value("list").is_none()
            && let Some((shape, null)) = self.enumeration(block)
        {
            self.unmarked(block, null);
            return Shape::Enum(shape);
        }
        let is_text = ["list", "map", "const", "enum"].iter().all(|other| block.value(other).is_none());
        match block.type_text("type").filter(|_| is_text) {
            Some(text) => {
                let before = self.diagnostics.len();
                let mut shape = self.text_shape(text, &name.value);
                if let Shape::Newtype(ty) = &mut shape
                    && self.diagnostics.len() == before
                {
                    ty.constraints = form::constraints(block);
                }
                shape
            }
            None => Shape::Newtype(self.value_block(block, &of_item(name))),
        }
    }

    /// The shape that type text under a name describes: a union of kinds is the named type itself, all else is wrapped.
    fn text_shape(&mut self, text: &TypeText, name: &str) -> Shape {
        let Some(expression) = self.parsed(text) else { return Shape::Newtype(form::unknown(text.scalar.span)) };
        match self.kinds(expression, name) {
            Some((kinds, Null::Unsaid)) => Shape::KindUnion(kinds),
            Some((kinds, null)) => {
                let inner = format!("{name}Value");
                Shape::Newtype(Type { null, ..self.hoist(&inner, Shape::KindUnion(kinds), expression.span) })
            }
            None => Shape::Newtype(self.expression(expression, &of_item(name))),
        }
    }

    fn unmarked(&mut self, block: &Block, null: Null) {
        if null != Null::Unsaid {
            let span = block.type_text("type").map_or(block.span, |text| text.scalar.span);
            self.report(
                Diagnostic::new(&MARKED_ENUM, span, "a named enum cannot be marked `?` or `!`")
                    .help("remove the mark here and write it where the type is used"),
            );
        }
    }

    /// The context variables of a block.
    pub(super) fn context(&mut self, block: &Block, owner: &str, sources: &[Source]) -> Vec<ContextVariable> {
        let variable = |entry: &Entry| {
            if let Some(block) = block_of(&entry.value) {
                self.misplaced(block, form::is_of_a_member, "a context variable is not a member");
                self.misplaced(block, form::is_constraint, "a context variable is read by rules and never sent");
            }
            let field = self.field(entry, &format!("{owner}Context"), sources);
            ContextVariable { name: field.name, ty: field.ty, metadata: field.metadata }
        };
        block.map("context").iter().map(variable).collect()
    }
}

/// The name of a type that is written in place as the item of a named list or map.
fn of_item(name: &str) -> String {
    format!("{name}Item")
}
