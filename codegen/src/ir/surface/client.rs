//! The lines of everything that calls: client, builder, call, groups, operations, errors.

use super::super::{Client, CrateModule, Errors, Mode, Operation, Receiver};
use super::line::{Fields, FunctionLine, Generic, ImplLine, Line, Payload, Qualifier, StructLine};
use super::ty::{Bound, Reference, Ty};
use super::{Ident, Surface, Traits};

impl Surface<'_> {
    pub(super) fn client(&mut self, client: &Client) {
        self.push(Line::Module(self.root("groups")));
        self.push(Line::Module(self.root("ops")));
        let path = self.root("Client");
        self.over_mode(&path, &Traits::of_client());
        self.functions(&Ty::named(&path), std::slice::from_ref(&client.begin));
        let blocking = Ty::Named(path.clone(), vec![self.mode(Mode::Blocking)]);
        self.functions(&blocking, std::slice::from_ref(&client.begin_blocking));
        self.functions(&Ty::Named(path, vec![Ty::named("M")]), &client.functions);
        self.required(CrateModule::Root, client.required.as_ref());
        let builder = self.root("Builder");
        self.over_mode(&builder, &Traits::of_builder());
        self.functions(&Ty::Named(builder, vec![Ty::named("M")]), &client.builder);
        if !client.credentials.is_empty() {
            let module = self.root("credentials");
            self.functions(&Ty::named(&module), &client.credentials);
            self.push(Line::Module(module));
        }
        self.versions(client);
        self.call(client);
        for group in &client.groups {
            let path = self.names.path(CrateModule::Groups, &group.ident);
            self.over_mode(&path, &Traits::of_client());
            self.functions(&Ty::Named(path, vec![Ty::named("M")]), &group.functions);
        }
        for operation in &client.operations {
            self.at(Some(&operation.node), |surface| surface.operation(operation));
        }
        self.errors(&client.errors);
    }

    /// A struct of private fields.
    fn private(&mut self, path: &str, generics: Vec<Generic>, traits: &Traits) {
        self.push(Line::Struct(StructLine {
            non_exhaustive: false,
            path: path.to_owned(),
            generics,
            fields: Fields::Private,
            traits: traits.all(),
        }));
    }

    /// The client, its builder or a group, generic over the mode.
    fn over_mode(&mut self, path: &str, traits: &Traits) {
        let is_async = self.mode(Mode::Async);
        let mode = Generic::Type("M".into(), vec![Bound::plain(self.names.runtime("Mode"))], Some(is_async));
        self.private(path, vec![mode], traits);
    }

    fn mode(&self, mode: Mode) -> Ty {
        Ty::named(self.names.runtime(mode.name()))
    }

    fn call(&mut self, client: &Client) {
        let (path, operation) = (self.root("Call"), Ty::named("O"));
        let mode = Generic::Type("M".into(), vec![Bound::plain(self.names.runtime("Mode"))], None);
        self.private(&path, vec![mode, Generic::Type("O".into(), Vec::new(), None)], &Traits::of_call());
        let owner = Ty::Named(path.clone(), vec![Ty::named("M"), operation.clone()]);
        self.functions(&owner, &client.call);
        self.fixed(Qualifier::None, owner, "into_operation", Receiver::Value, operation.clone());

        let is_async = Ty::Named(path.clone(), vec![self.mode(Mode::Async), operation.clone()]);
        let is_blocking = Ty::Named(path, vec![self.mode(Mode::Blocking), operation]);
        let documented = Ty::named(self.root("Documented"));
        let sent = Bound::with("Operation", [("Documented", documented)]);
        let sent = vec![Generic::Type("O".into(), vec![sent], None)];
        let or_error = |ok: Ty| Ty::Named("Result".into(), vec![ok, Ty::named(self.root("Error"))]);
        let value = or_error(Ty::named("O::Output"));
        let reply = or_error(Ty::Named(self.names.runtime("Reply"), vec![Ty::named("O::Output")]));
        let future = Ty::Named(self.names.runtime("BoxFuture"), vec![value.clone()]);
        self.push(Line::Function(FunctionLine {
            qualifier: Qualifier::Async,
            owner: is_async.clone(),
            ident: Ident::known("reply"),
            receiver: Receiver::Value,
            arguments: Vec::new(),
            output: reply.clone(),
            demands: sent.clone(),
        }));
        for (name, output) in [("reply", reply), ("send", value.clone())] {
            self.push(Line::Function(FunctionLine {
                qualifier: Qualifier::None,
                owner: is_blocking.clone(),
                ident: Ident::known(name),
                receiver: Receiver::Value,
                arguments: Vec::new(),
                output,
                demands: sent.clone(),
            }));
        }
        self.push(Line::Impl(ImplLine {
            generics: sent,
            of: Bound::with("IntoFuture", [("Output", value), ("IntoFuture", future)]),
            target: is_async,
        }));
    }

    fn versions(&mut self, client: &Client) {
        if client.versions.is_empty() {
            return;
        }
        let path = self.root("ApiVersion");
        self.enumeration(&path, true, &Traits::of_version());
        self.fixed(Qualifier::Const, Ty::named(&path), "as_str", Receiver::Value, Ty::static_str());
        for version in &client.versions {
            self.at(Some(&version.node), |surface| surface.variant(&path, &version.ident, Payload::Unit));
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let path = self.names.path(CrateModule::Ops, &operation.ident);
        self.structure(&path, true, &operation.traits(), &operation.fields);
        let documented = Ty::named(self.root("Documented"));
        let output = self.ty(&operation.output);
        self.implement(Bound::with("Operation", [("Output", output), ("Documented", documented)]), &path);
        self.validate(&path, false);
        if let Some(paged) = &operation.paged {
            let item = self.ty(&paged.item);
            self.implement(Bound::with("Paged", [("Item", item)]), &path);
        }
        if let Some(waited) = &operation.waited {
            let value = self.ty(&waited.value);
            self.implement(Bound::with("Waited", [("Value", value)]), &path);
        }
        self.functions(&Ty::named(&path), &operation.functions);
        self.required(CrateModule::Ops, operation.required.as_ref());
        let call = Ty::Named(self.root("Call"), vec![Ty::named("M"), Ty::named(path)]);
        let mode = Generic::Type("M".into(), Vec::new(), Some(Ty::named(self.names.runtime("Async"))));
        let alias = self.names.path(CrateModule::Ops, &operation.call_type);
        self.push(Line::Alias(alias, vec![mode], call.clone()));
        self.functions(&call, &operation.setters);
    }

    fn errors(&mut self, errors: &Errors) {
        let path = self.root("Documented");
        let owner = Ty::named(&path);
        let error = Ty::Named(self.names.runtime("Error"), vec![owner.clone()]);
        self.push(Line::Alias(self.root("Error"), Vec::new(), error));
        self.enumeration(&path, true, &Traits::of_documented());
        self.variant(&path, &Ident::known("Status"), Payload::Tuple(Ty::named("u16")));
        for variant in &errors.variants {
            let ty = self.ty(&variant.ty);
            let body = Ty::Named("Option".into(), vec![Ty::Reference(Reference::Shared, Box::new(ty.clone()))]);
            self.at(Some(&variant.node), |surface| {
                surface.variant(&path, &variant.ident, Payload::Tuple(ty));
                surface.fixed(Qualifier::None, owner.clone(), variant.accessor.as_str(), Receiver::Reference, body);
            });
        }
        if !errors.known.is_empty() {
            self.known(errors, owner);
        }
    }

    fn known(&mut self, errors: &Errors, documented: Ty) {
        let path = self.root("Known");
        let known = Ty::named(&path);
        let all = Ty::Named("Vec".into(), vec![known.clone()]);
        self.fixed(Qualifier::None, documented, "known", Receiver::Reference, all);
        self.enumeration(&path, true, &Traits::of_known());
        for name in ["id", "meaning", "remedy"] {
            self.fixed(Qualifier::None, known.clone(), name, Receiver::Reference, Ty::static_str());
        }
        self.fixed(Qualifier::None, known, "retryable", Receiver::Reference, Ty::named("bool"));
        for entry in &errors.known {
            let captures = entry.captures.iter().map(|(field, _)| (field.ident.clone(), self.ty(&field.ty)));
            let captures: Vec<_> = captures.collect();
            let payload = if captures.is_empty() { Payload::Unit } else { Payload::Named(captures) };
            self.at(Some(&entry.node), |surface| surface.variant(&path, &entry.ident, payload));
        }
    }
}
