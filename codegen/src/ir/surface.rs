//! The public surface of a crate as text: every public item with its full type, sorted, one on a line.

use super::{
    Bounds, Client, Context, Crate, Field, Function, Ident, Item, Operation, Receiver, RequiredParts, Room, Shape,
    Struct, Type, Values, ValuesKind, WireValue,
};

/// Every public item with its full type, sorted, one on a line.
#[must_use]
pub fn public_api(api: &Crate) -> String {
    let mut surface = Surface { library: api.library.as_str(), context: api.context.is_some(), lines: Vec::new() };
    surface.line("pub use specwright_runtime as runtime");
    if !api.types.is_empty() {
        surface.line("pub mod types");
    }
    for item in &api.types {
        surface.item(item);
    }
    if let Some(context) = &api.context {
        surface.context(context);
    }
    if let Some(client) = &api.client {
        surface.client(client);
    }
    surface.lines.sort();
    surface.lines.dedup();
    surface.lines.join("\n") + "\n"
}

/// A type as a caller outside of the crate writes it; the runtime is reached through the crate.
#[must_use]
pub fn type_text(ty: &Type, library: &str) -> String {
    text(ty, library, &format!("{library}::runtime"))
}

fn text(ty: &Type, library: &str, runtime: &str) -> String {
    let inner = |ty: &Type| text(ty, library, runtime);
    let own = |room: &Room, ident: &Ident| match room.name() {
        "" => format!("{library}::{ident}"),
        name => format!("{library}::{name}::{ident}"),
    };
    match ty {
        Type::Unit => "()".into(),
        Type::This => "Self".into(),
        Type::Primitive(primitive) => primitive.name().into(),
        Type::String => "String".into(),
        Type::Str => "str".into(),
        Type::Duration => "Duration".into(),
        Type::Runtime(ty) => format!("{runtime}::{}", ty.name()),
        Type::Own(room, ident) => own(room, ident),
        Type::OverMode(room, ident) => format!("{}<M>", own(room, ident)),
        Type::Reference(of) if matches!(**of, Type::Impl(Bounds::WriteJson)) => format!("&({})", inner(of)),
        Type::Reference(of) => format!("&{}", inner(of)),
        Type::Option(of) => format!("Option<{}>", inner(of)),
        Type::Patch(of) => format!("{runtime}::Patch<{}>", inner(of)),
        Type::Vec(of) => format!("Vec<{}>", inner(of)),
        Type::Map(of) => format!("{runtime}::Map<{}>", inner(of)),
        Type::Box(of) => format!("Box<{}>", inner(of)),
        Type::Arc(of) => format!("Arc<{}>", inner(of)),
        Type::Result(ok, error) => format!("Result<{}, {}>", inner(ok), inner(error)),
        Type::Call(operation) => format!("{library}::Call<M, {library}::ops::{operation}>"),
        Type::Dyn(of) => format!("dyn {runtime}::{}", of.name()),
        Type::Impl(bounds) => match bounds {
            Bounds::Bytes => "impl AsRef<[u8]>".into(),
            Bounds::Edit => format!("impl FnOnce(&mut {runtime}::http::Request<{runtime}::Bytes>) + Send + 'static"),
            Bounds::Into(of) => format!("impl Into<{}>", inner(of)),
            Bounds::Runtime(of) => format!("impl {runtime}::{}", of.name()),
            Bounds::WriteJson => format!("impl {runtime}::WriteJson + ?Sized"),
        },
    }
}

struct Surface<'a> {
    library: &'a str,
    /// The crate has a `Context`.
    context: bool,
    lines: Vec<String>,
}

impl Surface<'_> {
    fn line(&mut self, text: impl Into<String>) {
        self.lines.push(text.into());
    }

    fn ty(&self, ty: &Type) -> String {
        text(ty, self.library, "specwright_runtime")
    }

    fn path(&self, room: Room, ident: &Ident) -> String {
        self.ty(&Type::Own(room, ident.clone()))
    }

    fn context(&mut self, context: &Context) {
        let path = format!("{}::Context", self.library);
        self.line(format!("#[non_exhaustive] pub struct {path}: Clone + Debug + Default + PartialEq"));
        self.fields(&path, &context.shown);
        self.functions(&path, &context.functions);
    }

    /// `Validate`, and what it has to be given.
    fn validate(&mut self, path: &str, context: bool) {
        let context = if context { format!("{}::Context", self.library) } else { "()".to_owned() };
        self.line(format!("impl specwright_runtime::Validate<Context = {context}> for {path}"));
    }

    fn item(&mut self, item: &Item) {
        let path = self.path(Room::Types, &item.ident);
        if item.validator.is_some() {
            self.validate(&path, self.context);
        }
        match &item.shape {
            Shape::Struct(made) => self.structure(&path, made),
            Shape::Newtype(newtype) => {
                let copy = if newtype.copy { " + Copy" } else { "" };
                let inner = self.ty(&newtype.inner);
                self.line(format!("pub struct {path}(pub {inner}): Clone{copy} + Debug + Display + Eq + From<{inner}> + FromStr + Hash + Parameter + PartialEq + ReadJson + WriteJson"));
                self.line(format!("pub fn {path}::into_inner(self) -> {inner}"));
                if newtype.inner == Type::String {
                    self.line(format!("impl From<&str> for {path}"));
                }
            }
            Shape::Wrapper(wrapper) => {
                let inner = self.ty(&wrapper.inner);
                let default = if wrapper.default { " + Default" } else { "" };
                let hash = if wrapper.hash { " + Eq + Hash" } else { "" };
                let parameter = if wrapper.parameter { " + Parameter" } else { "" };
                self.line(format!("pub struct {path}(pub {inner}): Clone + Debug{default}{hash}{parameter} + From<{inner}> + PartialEq + ReadJson + WriteJson"));
                if let Some(element) = &wrapper.element {
                    let element = self.ty(element);
                    self.line(format!("impl FromIterator<{element}> for {path}"));
                    self.line(format!("impl IntoIterator<Item = {element}> for {path}"));
                    self.line(format!("impl<const N: usize> From<[{element}; N]> for {path}"));
                }
            }
            Shape::Values(values) => self.values(&path, values),
            Shape::KindUnion(union) => {
                let hash = if union.hash { " + Eq + Hash" } else { "" };
                let parameter = if union.parameter { " + Parameter" } else { "" };
                self.line(format!("#[non_exhaustive] pub enum {path}: Clone + Debug{hash}{parameter} + PartialEq + ReadJson + WriteJson"));
                for (variant, _) in &union.variants {
                    let ty = self.ty(&variant.ty);
                    self.line(format!("pub {path}::{}({ty})", variant.ident));
                }
                self.line(format!("pub {path}::Undocumented(specwright_runtime::Json)"));
                for (from, _) in &union.from {
                    let from = self.ty(from);
                    self.line(format!("impl From<{from}> for {path}"));
                }
            }
            Shape::TaggedUnion(union) => {
                self.line(format!(
                    "#[non_exhaustive] pub enum {path}: Clone + Debug + PartialEq + ReadJson + WriteJson"
                ));
                for variant in &union.variants {
                    let ty = self.ty(&variant.variant.ty);
                    self.line(format!("pub {path}::{}({ty})", variant.variant.ident));
                }
                self.line(format!(
                    "pub {path}::Undocumented {{ tag: Option<String>, json: specwright_runtime::Json }}"
                ));
                for (from, _) in &union.from {
                    let from = self.ty(from);
                    self.line(format!("impl From<{from}> for {path}"));
                }
            }
            Shape::Choice(choice) => {
                let flat = if choice.flat { " + ReadMembers + WriteMembers" } else { "" };
                self.line(format!(
                    "#[non_exhaustive] pub enum {path}: Clone + Debug + PartialEq + ReadJson{flat} + WriteJson"
                ));
                for (variant, _) in &choice.variants {
                    let ty = self.ty(&variant.ty);
                    self.line(format!("pub {path}::{}({ty})", variant.ident));
                }
                let ty = self.ty(&choice.otherwise);
                self.line(format!("pub {path}::Other {{ key: String, value: {ty} }}"));
            }
        }
    }

    fn structure(&mut self, path: &str, made: &Struct) {
        let open = if made.non_exhaustive { "#[non_exhaustive] " } else { "" };
        let default = if made.default { " + Default" } else { "" };
        let flat = if made.flat { " + ReadMembers + WriteMembers" } else { "" };
        self.line(format!("{open}pub struct {path}: Clone + Debug{default} + PartialEq + ReadJson{flat} + WriteJson"));
        self.fields(path, &made.fields);
        self.functions(path, &made.functions);
        self.required(Room::Types, made.required.as_ref());
    }

    fn fields(&mut self, path: &str, fields: &[Field]) {
        for field in fields {
            let ty = self.ty(&field.ty);
            self.line(format!("pub {path}::{}: {ty}", field.ident));
        }
    }

    fn required(&mut self, room: Room, required: Option<&RequiredParts>) {
        let Some(required) = required else { return };
        let path = self.path(room, &required.ident);
        let derives = if required.plain { ": Clone + Debug + PartialEq" } else { "" };
        self.line(format!("pub struct {path}{derives}"));
        self.fields(&path, &required.fields);
    }

    fn functions(&mut self, path: &str, functions: &[Function]) {
        for function in functions {
            let line = self.function(path, function);
            self.line(line);
        }
    }

    fn function(&self, path: &str, function: &Function) -> String {
        let receiver = match function.receiver {
            Receiver::None => None,
            Receiver::Reference => Some("&self".to_owned()),
            Receiver::Value => Some("self".to_owned()),
        };
        let arguments =
            function.arguments.iter().map(|argument| format!("{}: {}", argument.ident, self.ty(&argument.ty)));
        let all: Vec<String> = receiver.into_iter().chain(arguments).collect();
        let output = match &function.output {
            Type::Unit => String::new(),
            ty => format!(" -> {}", self.ty(ty)),
        };
        format!("pub fn {path}::{}({}){output}", function.ident, all.join(", "))
    }

    fn values(&mut self, path: &str, values: &Values) {
        let (open, traits) = match values.kind {
            ValuesKind::OpenText => {
                ("#[non_exhaustive] ", "Clone + Debug + Display + Eq + From<&str> + From<String> + FromStr + Hash")
            }
            ValuesKind::ClosedText => ("", "Clone + Copy + Debug + Display + Eq + FromStr + Hash + TryFrom<&str>"),
            ValuesKind::OpenInteger => ("#[non_exhaustive] ", "Clone + Copy + Debug + Display + Eq + From<i64> + Hash"),
        };
        self.line(format!("{open}pub enum {path}: {traits} + Parameter + PartialEq + ReadJson + WriteJson"));
        for variant in &values.variants {
            let wire = match &variant.wire {
                WireValue::Text(text) => format!("{text:?}"),
                WireValue::Integer(number) => number.to_string(),
            };
            self.line(format!("pub {path}::{} = {wire}", variant.ident));
        }
        match values.kind {
            ValuesKind::OpenText => {
                self.line(format!("pub {path}::Undocumented(specwright_runtime::UndocumentedText)"));
                self.line(format!("pub fn {path}::as_str(&self) -> &str"));
            }
            ValuesKind::ClosedText => self.line(format!("pub fn {path}::as_str(&self) -> &'static str")),
            ValuesKind::OpenInteger => {
                self.line(format!("pub {path}::Undocumented(specwright_runtime::UndocumentedInt)"));
                self.line(format!("pub const fn {path}::as_i64(self) -> i64"));
            }
        }
    }

    fn client(&mut self, client: &Client) {
        let library = self.library.to_owned();
        self.line("pub mod groups");
        self.line("pub mod ops");
        self.line(format!(
            "pub struct {library}::Client<M: specwright_runtime::Mode = specwright_runtime::Async>: Clone + Debug"
        ));
        self.functions(&format!("{library}::Client"), std::slice::from_ref(&client.begin));
        self.functions(&format!("{library}::Client<M>"), &client.functions);
        self.required(Room::Root, client.required.as_ref());
        self.line(format!("pub struct {library}::Builder: Debug"));
        self.functions(&format!("{library}::Builder"), &client.builder);
        self.versions(client);
        let call = format!("{library}::Call<M, O>");
        self.line(format!("pub struct {call}: Debug"));
        self.functions(&call, &client.call);
        self.line(format!("pub fn {call}::into_operation(self) -> O"));
        self.line(format!("pub async fn {library}::Call<Async, O>::reply(self) -> Result<specwright_runtime::Reply<O::Output>, {library}::Error>"));
        self.line(format!(
            "impl IntoFuture<Output = Result<O::Output, {library}::Error>> for {library}::Call<Async, O>"
        ));
        for group in &client.groups {
            let path = self.path(Room::Groups, &group.ident);
            self.line(format!(
                "pub struct {path}<M: specwright_runtime::Mode = specwright_runtime::Async>: Clone + Debug"
            ));
            self.functions(&format!("{path}<M>"), &group.functions);
        }
        for operation in &client.operations {
            self.operation(operation);
        }
        self.errors(client);
    }

    fn versions(&mut self, client: &Client) {
        if client.versions.is_empty() {
            return;
        }
        let path = format!("{}::ApiVersion", self.library);
        self.line(format!("#[non_exhaustive] pub enum {path}: Clone + Copy + Debug + Eq + Hash + PartialEq"));
        self.line(format!("pub const fn {path}::as_str(self) -> &'static str"));
        for version in &client.versions {
            self.line(format!("pub {path}::{}", version.ident));
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let path = self.path(Room::Ops, &operation.ident);
        let open = if operation.non_exhaustive { "#[non_exhaustive] " } else { "" };
        let default = if operation.default { " + Default" } else { "" };
        let output = self.ty(&operation.output);
        self.line(format!(
            "{open}pub struct {path}: Clone + Debug{default} + Operation<Output = {output}> + PartialEq"
        ));
        self.validate(&path, false);
        self.fields(&path, &operation.fields);
        self.functions(&path, &operation.functions);
        self.required(Room::Ops, operation.required.as_ref());
        self.functions(&format!("{}::Call<M, {path}>", self.library), &operation.setters);
    }

    fn errors(&mut self, client: &Client) {
        let library = self.library.to_owned();
        let path = format!("{library}::Documented");
        self.line(format!("pub type {library}::Error = specwright_runtime::Error<{path}>"));
        self.line(format!("#[non_exhaustive] pub enum {path}: Clone + Debug + Display + PartialEq"));
        self.line(format!("pub {path}::Status(u16)"));
        for variant in &client.errors.variants {
            let ty = self.ty(&variant.ty);
            self.line(format!("pub {path}::{}({ty})", variant.ident));
            self.line(format!("pub fn {path}::{}(&self) -> Option<&{ty}>", variant.accessor));
        }
        if client.errors.known.is_empty() {
            return;
        }
        let known = format!("{library}::Known");
        self.line(format!("pub fn {path}::known(&self) -> Vec<{known}>"));
        self.line(format!("#[non_exhaustive] pub enum {known}: Clone + Debug + Display + Eq + PartialEq"));
        for (name, output) in
            [("id", "&'static str"), ("meaning", "&'static str"), ("remedy", "&'static str"), ("retryable", "bool")]
        {
            self.line(format!("pub fn {known}::{name}(&self) -> {output}"));
        }
        for entry in &client.errors.known {
            let fields: Vec<String> =
                entry.captures.iter().map(|(field, _)| format!("{}: {}", field.ident, self.ty(&field.ty))).collect();
            let held = if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) };
            self.line(format!("pub {known}::{}{held}", entry.ident));
        }
    }
}
