//! Writes a consumer that names every public item of a generated crate, so that one that is lost fails to compile.

use std::fmt::Write as _;

use specwright::ir::{
    self, Client, Context, Field, Function, Item, Operation, Receiver, RequiredParts, Room, Shape, Type, Values,
    ValuesKind,
};

use crate::Subject;

/// The consumer of a client.
#[must_use]
pub fn render(subject: &Subject) -> String {
    let krate = &subject.krate;
    let mut consumer = Consumer {
        library: krate.library.as_str(),
        context: krate.context.is_some(),
        text: String::new(),
        functions: 0,
    };
    consumer.text.push_str(&subject.header());
    consumer.text.push_str(&subject.import());
    consumer.line(&format!("use {}::runtime as rt;\n", krate.library));
    if krate.client.is_some() {
        consumer.line("use std::sync::Arc;\nuse std::time::Duration;\n");
    }
    consumer
        .line("fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}\n");
    let checked = krate.client.is_some() || krate.types.iter().any(|item| item.validator.is_some());
    if checked {
        consumer.line("fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}\n");
    }
    for item in &krate.types {
        consumer.item(item);
    }
    if let Some(context) = &krate.context {
        consumer.context(context);
    }
    if let Some(client) = &krate.client {
        consumer.client(client);
    }
    consumer.text
}

struct Consumer<'a> {
    library: &'a str,
    /// The crate has a `Context`.
    context: bool,
    text: String,
    functions: usize,
}

impl Consumer<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// The name of one more function.
    fn next(&mut self) -> String {
        self.functions += 1;
        format!("item_{}", self.functions)
    }

    /// A type as this consumer writes it; `this` stands for `Self`.
    fn ty(&self, ty: &Type, this: &str) -> String {
        match ty {
            Type::This => this.to_owned(),
            Type::Option(of) => format!("Option<{}>", self.ty(of, this)),
            Type::Result(ok, error) => format!("Result<{}, {}>", self.ty(ok, this), self.ty(error, this)),
            other => ir::type_text(other, self.library),
        }
    }

    /// A reference to a value: to what is in the box, where there is one.
    fn reference(&self, ty: &Type, this: &str) -> String {
        let inner = if let Type::Box(inner) = ty { inner } else { ty };
        format!("&{}", self.ty(inner, this))
    }

    fn path(&self, room: Room, ident: &ir::Ident) -> String {
        ir::type_text(&Type::Own(room, ident.clone()), self.library)
    }

    fn item(&mut self, item: &Item) {
        let path = self.path(Room::Types, &item.ident);
        let name = self.next();
        self.line(&format!("fn {name}() {{ is_data::<{path}>(); }}"));
        if item.validator.is_some() {
            self.checked(&path, self.context);
        }
        match &item.shape {
            Shape::Struct(made) => {
                self.fields(&path, &made.fields);
                self.functions(&path, "", &made.functions);
                self.required(Room::Types, made.required.as_ref());
            }
            Shape::Newtype(newtype) => {
                let inner = self.ty(&newtype.inner, &path);
                let name = self.next();
                self.line(&format!("fn {name}(value: {inner}) -> {inner} {{ {path}(value).into_inner() }}"));
            }
            Shape::Wrapper(wrapper) => {
                let inner = self.ty(&wrapper.inner, &path);
                let name = self.next();
                self.line(&format!("fn {name}(value: {inner}) -> {inner} {{ {path}::from(value).0 }}"));
            }
            Shape::Values(values) => self.values(&path, values),
            Shape::KindUnion(union) => {
                let variants = union.variants.iter().map(|(variant, _)| (variant.ident.to_string(), Some(&variant.ty)));
                let mut arms = self.arms(&path, variants);
                arms.push(format!("{path}::Undocumented(json) => {{ let _: &rt::Json = json; }}"));
                self.matched(&path, &arms);
            }
            Shape::TaggedUnion(union) => {
                let variants =
                    union.variants.iter().map(|variant| (variant.variant.ident.to_string(), Some(&variant.variant.ty)));
                let mut arms = self.arms(&path, variants);
                arms.push(format!(
                    "{path}::Undocumented {{ tag, json }} => {{ let _: (&Option<String>, &rt::Json) = (tag, json); }}"
                ));
                self.matched(&path, &arms);
            }
            Shape::Choice(choice) => {
                let variants =
                    choice.variants.iter().map(|(variant, _)| (variant.ident.to_string(), Some(&variant.ty)));
                let mut arms = self.arms(&path, variants);
                let otherwise = self.ty(&choice.otherwise, &path);
                arms.push(format!(
                    "{path}::Other {{ key, value }} => {{ let _: (&String, &{otherwise}) = (key, value); }}"
                ));
                self.matched(&path, &arms);
            }
        }
    }

    /// Tells that the rules of a type can be checked, with that context.
    fn checked(&mut self, path: &str, context: bool) {
        let name = self.next();
        let context = if context { format!("{}::Context", self.library) } else { "()".to_owned() };
        self.line(&format!("fn {name}() {{ is_checked::<{path}, {context}>(); }}"));
    }

    fn context(&mut self, context: &Context) {
        let path = format!("{}::Context", self.library);
        self.line("fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}");
        let name = self.next();
        self.line(&format!("fn {name}() {{ is_context::<{path}>(); }}"));
        self.fields(&path, &context.shown);
        self.functions(&path, "", &context.functions);
    }

    fn values(&mut self, path: &str, values: &Values) {
        let variants = values.variants.iter().map(|variant| (variant.ident.to_string(), None));
        let mut arms = self.arms(path, variants);
        let (undocumented, function) = match values.kind {
            ValuesKind::OpenText => (Some("UndocumentedText"), "as_str() -> &str"),
            ValuesKind::ClosedText => (None, "as_str() -> &'static str"),
            ValuesKind::OpenInteger => (Some("UndocumentedInt"), "as_i64() -> i64"),
        };
        if let Some(ty) = undocumented {
            arms.push(format!("{path}::Undocumented(other) => {{ let _: &rt::{ty} = other; }}"));
        }
        let open = undocumented.is_some();
        self.match_on(path, &arms, open);
        let name = self.next();
        if let Some((function, output)) = function.split_once("() -> ") {
            self.line(&format!("fn {name}(value: &{path}) -> {output} {{ value.{function}() }}"));
        }
    }

    fn arms<'t>(&self, path: &str, variants: impl Iterator<Item = (String, Option<&'t Type>)>) -> Vec<String> {
        variants
            .map(|(ident, ty)| match ty {
                Some(ty) => format!("{path}::{ident}(inner) => {{ let _: {} = inner; }}", self.reference(ty, path)),
                None => format!("{path}::{ident} => {{}}"),
            })
            .collect()
    }

    fn matched(&mut self, path: &str, arms: &[String]) {
        self.match_on(path, arms, true);
    }

    /// A match that names every variant; `open` where more may come.
    fn match_on(&mut self, path: &str, arms: &[String], open: bool) {
        let name = self.next();
        let rest = if open { "        _ => {}\n" } else { "" };
        let arms: String = arms.iter().fold(String::new(), |mut text, arm| {
            let _ = writeln!(text, "        {arm}");
            text
        });
        self.line(&format!("fn {name}(value: &{path}) {{\n    match value {{\n{arms}{rest}    }}\n}}"));
    }

    fn fields(&mut self, path: &str, fields: &[Field]) {
        if fields.is_empty() {
            return;
        }
        let name = self.next();
        self.line(&format!("fn {name}(value: &{path}) {{"));
        for field in fields {
            let ty = self.reference(&field.ty, path);
            self.line(&format!("    let _: {ty} = &value.{};", field.ident));
        }
        self.line("}");
    }

    fn required(&mut self, room: Room, required: Option<&RequiredParts>) {
        let Some(required) = required else { return };
        let path = self.path(room, &required.ident);
        self.fields(&path, &required.fields);
    }

    /// Functions of a type; `generics` are those of the function that names it.
    fn functions(&mut self, path: &str, generics: &str, functions: &[Function]) {
        for function in functions {
            self.function(path, generics, function);
        }
    }

    fn function(&mut self, path: &str, generics: &str, function: &Function) {
        let name = self.next();
        let mut arguments = Vec::new();
        let mut passed = Vec::new();
        match function.receiver {
            Receiver::None => {}
            Receiver::Reference => arguments.push(format!("this: &{path}")),
            Receiver::Value => arguments.push(format!("this: {path}")),
        }
        if function.receiver != Receiver::None {
            passed.push("this".to_owned());
        }
        for (at, argument) in function.arguments.iter().enumerate() {
            arguments.push(format!("a{at}: {}", self.ty(&argument.ty, path)));
            passed.push(format!("a{at}"));
        }
        let output = self.output(&function.output, path);
        let called = path.replacen('<', "::<", 1);
        self.line(&format!(
            "fn {name}{generics}({}){output} {{ {called}::{}({}) }}",
            arguments.join(", "),
            function.ident,
            passed.join(", ")
        ));
    }

    /// ` -> ` and the type that a function gives, where it gives one.
    fn output(&self, ty: &Type, this: &str) -> String {
        if *ty == Type::Unit { String::new() } else { format!(" -> {}", self.ty(ty, this)) }
    }

    fn client(&mut self, client: &Client) {
        const MODE: &str = "<M: rt::Mode>";
        let library = self.library.to_owned();
        self.functions(&format!("{library}::Client"), "", std::slice::from_ref(&client.begin));
        self.functions(&format!("{library}::Client<M>"), MODE, &client.functions);
        self.required(Room::Root, client.required.as_ref());
        self.functions(&format!("{library}::Builder"), "", &client.builder);
        self.functions(&format!("{library}::Call<M, O>"), "<M: rt::Mode, O>", &client.call);
        let documented = format!("rt::Operation<Documented = {library}::Documented>");
        for line in [
            format!("fn operation_of<M: rt::Mode, O>(call: {library}::Call<M, O>) -> O {{ call.into_operation() }}"),
            format!(
                "async fn reply_of<O: {documented}>(call: {library}::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, {library}::Error> {{ call.reply().await }}"
            ),
            format!(
                "async fn value_of<O: {documented}>(call: {library}::Call<rt::Async, O>) -> Result<O::Output, {library}::Error> {{ call.await }}"
            ),
        ] {
            self.line(&line);
        }
        if !client.versions.is_empty() {
            let path = format!("{library}::ApiVersion");
            let variants = client.versions.iter().map(|version| (version.ident.to_string(), None));
            let arms = self.arms(&path, variants);
            self.matched(&path, &arms);
            self.line(&format!("fn version(value: {path}) -> &'static str {{ value.as_str() }}"));
        }
        for group in &client.groups {
            let path = self.path(Room::Groups, &group.ident);
            self.functions(&format!("{path}<M>"), MODE, &group.functions);
        }
        for operation in &client.operations {
            self.operation(operation);
        }
        self.errors(client);
    }

    fn operation(&mut self, operation: &Operation) {
        let path = self.path(Room::Ops, &operation.ident);
        self.checked(&path, false);
        self.fields(&path, &operation.fields);
        self.functions(&path, "", &operation.functions);
        self.required(Room::Ops, operation.required.as_ref());
        let call = format!("{}::Call<M, {path}>", self.library);
        self.functions(&call, "<M: rt::Mode>", &operation.setters);
        let name = self.next();
        let output = self.output(&operation.output, &path);
        self.line(&format!("fn {name}(value: <{path} as rt::Operation>::Output){output} {{ value }}"));
    }

    fn errors(&mut self, client: &Client) {
        let library = self.library.to_owned();
        let path = format!("{library}::Documented");
        let variants = client.errors.variants.iter().map(|variant| (variant.ident.to_string(), Some(&variant.ty)));
        let mut arms = self.arms(&path, variants);
        arms.push(format!("{path}::Status(status) => {{ let _: &u16 = status; }}"));
        self.matched(&path, &arms);
        for variant in &client.errors.variants {
            let name = self.next();
            let ty = self.ty(&variant.ty, &path);
            self.line(&format!("fn {name}(value: &{path}) -> Option<&{ty}> {{ value.{}() }}", variant.accessor));
        }
        if client.errors.known.is_empty() {
            return;
        }
        let known = format!("{library}::Known");
        self.line(&format!("fn known(value: &{path}) -> Vec<{known}> {{ value.known() }}"));
        self.line(&format!(
            "fn words(value: &{known}) -> (&'static str, &'static str, &'static str, bool) {{ (value.id(), value.meaning(), value.remedy(), value.retryable()) }}"
        ));
        let arms: Vec<String> = client
            .errors
            .known
            .iter()
            .map(|entry| {
                if entry.captures.is_empty() {
                    return format!("{known}::{} => {{}}", entry.ident);
                }
                let names: Vec<String> = entry.captures.iter().map(|(field, _)| field.ident.to_string()).collect();
                let uses: String = entry
                    .captures
                    .iter()
                    .map(|(field, _)| format!("let _: &{} = {}; ", self.ty(&field.ty, &known), field.ident))
                    .collect();
                format!("{known}::{} {{ {} }} => {{ {uses}}}", entry.ident, names.join(", "))
            })
            .collect();
        self.matched(&known, &arms);
    }
}
