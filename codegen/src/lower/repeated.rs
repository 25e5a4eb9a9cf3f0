//! Operations that are called again and again: how they lead from page to page, and what is waited for.

use super::{Lower, docs};
use crate::ir::{self, Body, CallingType, Function, ListStep, MemberText, Receiver, Type, Wrapping};
use crate::model::{Field, NodePath, Null, Object, Operation, OperationPart, Presence, Shape, TypeId, TypeKind, Wait};
use crate::proof::{self, NameKind, PagedBy, first_page, paged_by, query_parameter, waited_values};
use crate::source::Spanned;

/// Seconds between two questions of a wait whose spec has no interval.
const INTERVAL: u32 = 30;

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
        let functions = paging_functions(operation, by, &name.value, &ident);
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
            every_seconds: wait.every_seconds.as_ref().map_or(INTERVAL, |every| every.value),
        };
        let mut page =
            docs::Page::on(&wait.metadata, format!("Waits for {}, by asking again.", docs::code(&wait.name)));
        page.list(wait_points(wait, plan.every_seconds));
        page.paragraph(
            "An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it is \
             awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.",
        );
        page.metadata_within(self.api, &wait.metadata, Some(&operation.metadata));
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
fn paging_functions(operation: &Operation, by: PagedBy, parameter: &str, ident: &ir::Ident) -> Vec<Function> {
    let Some(paginate) = &operation.paginate else { return Vec::new() };
    let way = match by {
        PagedBy::Page => format!("The next page is asked for by its number, in {}.", docs::code(parameter)),
        PagedBy::Offset => {
            format!("The next page is asked for by how many items come before it, in {}.", docs::code(parameter))
        }
        PagedBy::Cursor => {
            let next = paginate.next.as_ref().map_or("", |name| name.value.as_str());
            format!(
                "The next page is asked for with {} of the page before, in {}.",
                docs::code(next),
                docs::code(parameter)
            )
        }
    };
    let end = match (&paginate.more, by, &paginate.total) {
        (Some(more), ..) => format!("Whether there are more is told by {}.", docs::code(more)),
        (None, PagedBy::Cursor, _) => "A page that leads to no other is the last.".to_owned(),
        (None, _, Some(total)) => {
            format!("It ends after as many items as {} tells, or with a page without items.", docs::code(total))
        }
        (None, _, None) => "It ends with a page without items.".to_owned(),
    };
    let function = |name: &str, words: &str, of: CallingType, body: Body| {
        let mut page = docs::Page::of(words);
        page.paragraph(format!("{way} {end}"));
        Function::new(ir::Ident::known(name), Receiver::Value, body)
            .docs(page.finish())
            .output(Type::Calling(of, ident.clone()))
    };
    let items = "The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.";
    let pages = "All pages, one after the other: `next` gives them, or a loop where the client blocks.";
    vec![
        function("items", items, CallingType::Items, Body::Items),
        function("pages", pages, CallingType::Pages, Body::Pages),
    ]
}

/// What ends a wait, and how often it asks.
fn wait_points(wait: &Wait, every: u32) -> Vec<String> {
    let values =
        |values: &[Spanned<String>]| values.iter().map(|value| docs::code(value)).collect::<Vec<_>>().join(" or ");
    let mut points = Vec::new();
    if let Some((member, until)) = &wait.until {
        points.push(format!("It ends when {} is {}.", docs::code(member), values(until)));
    }
    if let Some(member) = &wait.changed {
        points.push(format!(
            "It ends when {} has changed; see [`since`](super::runtime::Wait::since).",
            docs::code(member)
        ));
    }
    if let Some((member, during)) = &wait.during {
        points.push(format!(
            "It goes on while {} is {}; any other value is an error.",
            docs::code(member),
            values(during)
        ));
    }
    if let Some(member) = &wait.not_after {
        points.push(format!("After the time in {} it is an error.", docs::code(member)));
    }
    points.push(format!("It asks every {every} seconds, which is a choice of the spec."));
    points
}
