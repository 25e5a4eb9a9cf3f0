//! Operations that are called again and again: how they lead from page to page, and what is waited for.

use super::{Lower, docs};
use crate::describe::{self, Text};
use crate::ir::{self, Body, CallingType, Function, ListStep, MemberText, Receiver, Type, Wrapping};
use crate::model::{Field, NodePath, Null, Object, Operation, OperationPart, Presence, Shape, TypeId, TypeKind, Wait};
use crate::proof::{self, NameKind, PagedBy, first_page, paged_by, query_parameter, waited_values};
use crate::source::Spanned;

/// The object that a success gives, with what it is wrapped in.
struct Result<'a> {
    id: TypeId,
    object: &'a Object,
    /// How often Rust wraps it in `Option`.
    options: usize,
}

impl Lower<'_> {
    /// How the result of an operation is paged, with the functions of its calls.
    pub(super) fn paged(&self, operation: &Operation) -> Option<(ir::Paged, Vec<Function>)> {
        let paginate = operation.paginate.as_ref()?;
        let (by, name) = paged_by(paginate)?;
        let parameter = query_parameter(operation, name)?;
        let result = self.result(operation)?;
        let named = |name: &Option<Spanned<String>>| {
            let name = name.as_ref()?;
            Some((name.value.clone(), self.member_text(&result, name)?))
        };
        let items = result.object.field(paginate.items.as_ref()?)?;
        let (listed, steps, item) = self.list(&result, items)?;
        let paged = ir::Paged {
            by,
            parameter: self.proof.names.item(&parameter.node(operation)),
            first: first_page(self.api, parameter.field, by),
            options: result.options,
            more: named(&paginate.more),
            total: named(&paginate.total),
            next: named(&paginate.next).map(|(_, text)| text).filter(|_| by == PagedBy::Cursor),
            items: self.proof.names.item(&self.member_node(&result, items)),
            listed,
            steps,
            item,
        };
        let ident = self.proof.names.item(&NodePath::Operation(operation.name.value.clone()));
        let functions = paging_functions(self.writer(), operation, &ident);
        Some((paged, functions))
    }

    /// What the result of an operation is waited for by, with the functions of its calls.
    pub(super) fn waited(&self, operation: &Operation) -> Option<(ir::Waited, Vec<Function>)> {
        if operation.waits.is_empty() {
            return None;
        }
        let result = self.result(operation)?;
        let mut members: Vec<(String, MemberText)> = Vec::new();
        let looked_at = operation.waits.iter().flat_map(|wait| {
            let values = [&wait.until, &wait.during].into_iter().flatten().map(|(name, _)| name);
            values.chain([&wait.changed, &wait.not_after].into_iter().flatten())
        });
        for name in looked_at {
            if !members.iter().any(|(known, _)| *known == name.value) {
                members.push((name.value.clone(), self.member_text(&result, name)?));
            }
        }
        let value = Type::Own(ir::CrateModule::Types, self.type_ident(result.id));
        let functions = operation.waits.iter().map(|wait| self.wait(operation, &result, wait)).collect();
        Some((ir::Waited { value, options: result.options, members }, functions))
    }

    fn wait(&self, operation: &Operation, result: &Result<'_>, wait: &Wait) -> Function {
        let values = |listed: &Option<(Spanned<String>, Vec<Spanned<String>>)>| {
            let (name, values) = listed.as_ref()?;
            let ty = &result.object.field(name)?.ty;
            let json = values.iter().filter_map(|value| waited_values(self.api, ty, value)).flatten().collect();
            Some((name.value.clone(), json))
        };
        let plan = ir::WaitPlan {
            until: values(&wait.until),
            during: values(&wait.during),
            changed: wait.changed.as_ref().map(|name| name.value.clone()),
            not_after: wait.not_after.as_ref().map(|name| name.value.clone()),
            every_seconds: wait.interval_seconds(),
        };
        let writer = self.writer();
        let mut page = docs::Page::on(&wait.metadata, "Repeats the call until its result is as wanted.");
        page.list(writer.texts(&describe::wait(wait)));
        page.paragraph(
            "An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it is \
             awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.",
        );
        page.paragraph(writer.text(&Text::sentence(describe::evidence(&wait.metadata, &[]))));
        let own = NodePath::Operation(operation.name.value.clone());
        let node = NodePath::InOperation(operation.name.value.clone(), OperationPart::Wait(wait.name.value.clone()));
        let ident = self.proof.names.named(&node, NameKind::Wait);
        Function::new(ident, Receiver::Value, Body::Wait(plan))
            .node(&node)
            .docs(page.finish())
            .deprecated(docs::deprecated(&wait.metadata))
            .output(Type::Calling(CallingType::Wait, self.proof.names.item(&own)))
    }

    fn result(&self, operation: &Operation) -> Option<Result<'_>> {
        let answer = self.proof.answers.of_operation(operation)?;
        let ty = answer.success.as_ref()?;
        let TypeKind::Named(id) = ty.kind else { return None };
        let Shape::Object(object) = &self.api.type_def(id).shape else { return None };
        let options = usize::from(ty.null == Null::Nullable) + usize::from(answer.optional);
        Some(Result { id, object, options })
    }

    fn member_node(&self, result: &Result<'_>, field: &Field) -> NodePath {
        NodePath::member(&self.api.type_def(result.id).name, &field.name)
    }

    fn member_text(&self, result: &Result<'_>, name: &str) -> Option<MemberText> {
        let field = result.object.field(name)?;
        if self.proof.layout(result.id)?.hold(field).is_none() {
            return proof::literal(field).map(|literal| MemberText::Constant(literal.json()));
        }
        Some(MemberText::Field(self.proof.names.item(&self.member_node(result, field)), field.name.value.clone()))
    }

    /// The member, if its field is an empty list too where there was none; what leads from the field to the list; what is in it.
    fn list(&self, result: &Result<'_>, field: &Field) -> Option<(Option<String>, Vec<ListStep>, Type)> {
        let hold = self.proof.layout(result.id)?.hold(field)?;
        let is_required = field.presence == Presence::Required;
        let listed = (hold == Wrapping::Plain && !is_required).then(|| field.name.value.clone());
        let mut steps = Vec::new();
        steps.extend(match hold {
            Wrapping::Plain => None,
            Wrapping::Nullable => Some(ListStep::Null),
            Wrapping::Optional if field.ty.null == Null::Nullable => {
                Some(ListStep::OptionOrNull(field.name.value.clone()))
            }
            Wrapping::Optional => Some(ListStep::Option),
            Wrapping::Patch => Some(ListStep::Patch),
        });
        steps.extend(self.proof.graph.boxed(result.id, &field.ty).then_some(ListStep::Box));
        let mut ty = &field.ty;
        loop {
            match &ty.kind {
                TypeKind::List(item) => return Some((listed, steps, self.element(item))),
                TypeKind::Named(id) => {
                    let Shape::Newtype(inner) = &self.api.type_def(*id).shape else { return None };
                    steps.push(ListStep::Wrapper);
                    steps.extend((inner.null == Null::Nullable).then_some(ListStep::Null));
                    ty = inner;
                }
                _ => return None,
            }
        }
    }
}

/// `pages` and `items` of the calls of an operation.
fn paging_functions(writer: docs::Writer<'_>, operation: &Operation, ident: &ir::Ident) -> Vec<Function> {
    let Some(paginate) = &operation.paginate else { return Vec::new() };
    let Some(how) = describe::paging(paginate) else { return Vec::new() };
    let how = writer.text(&how);
    let function = |name: &str, words: &str, of: CallingType, body: Body| {
        let mut page = docs::Page::of(words);
        page.paragraph(&how);
        Function::new(ir::Ident::known(name), Receiver::Value, body)
            .docs(page.finish())
            .output(Type::Calling(of, ident.clone()))
    };
    let items = "Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.";
    let pages = "Returns all pages, one after the other: by `next`, or in a loop if the client blocks.";
    vec![
        function("items", items, CallingType::Items, Body::Items),
        function("pages", pages, CallingType::Pages, Body::Pages),
    ]
}
