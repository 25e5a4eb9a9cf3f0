//! The names of what the client's builder takes.

use super::scope::Scope;
use super::spelling::{snake, version_camel};
use super::{Ident, NameKind, Namer, Spelt};
use crate::model::{Auth, AuthKind, NodePath, ServerBase, TypeKind};

/// What every builder has.
pub const RESERVED_ON_BUILDER: &[&str] = &[
    "allow_plain_http",
    "api_version",
    "base_url",
    "base_url_without_version",
    "build",
    "drift",
    "excerpts",
    "limits",
    "rate_limit",
    "refuse",
    "retry",
    "root_certificate",
    "timer",
    "transport",
    "user_agent",
];

impl Namer<'_> {
    pub(super) fn builder(&mut self) {
        let api = self.api;
        let mut scope = Scope::new("builder argument", RESERVED_ON_BUILDER);
        match &api.auth {
            Some(Auth::Schemes(schemes)) => {
                for scheme in schemes.iter().filter(|scheme| !scheme.per_call) {
                    let name = scheme.name.value.as_str();
                    let parts = match &scheme.kind {
                        AuthKind::Basic(_) => vec![
                            (NameKind::User, format!("{name}_user")),
                            (NameKind::Password, format!("{name}_password")),
                        ],
                        _ => vec![(NameKind::Item, name.to_owned())],
                    };
                    for (kind, name) in parts {
                        let node = NodePath::Scheme(scheme.name.value.clone());
                        let spelt = Spelt { text: snake(&name), suffix: "_auth", name: &name, span: scheme.name.span };
                        self.claim(&mut scope, node, kind, spelt);
                    }
                }
            }
            Some(Auth::None(_)) => {}
            Some(Auth::Undocumented(_)) | None => {
                self.add(NodePath::Auth, NameKind::Item, scope.free("authenticate", "_argument"));
            }
        }
        for field in api.client_headers.iter().filter(|field| !matches!(field.ty.kind, TypeKind::Const(_))) {
            let (node, name) = (NodePath::ClientHeader(field.name.value.clone()), &field.name);
            let spelt = Spelt { text: snake(name), suffix: "_header", name, span: name.span };
            self.claim(&mut scope, node, NameKind::Item, spelt);
        }
        self.server(&mut scope);
        let mut versions = Scope::new("version", &[]);
        for version in &api.versions {
            let node = NodePath::Version(version.value.clone());
            self.add(node, NameKind::Item, versions.free(&version_camel(version), "Version"));
        }
    }

    /// The argument for an address. Builders that take one have no `base_url`, so that the name is free.
    fn server(&mut self, scope: &mut Scope) {
        let stem = match self.api.server.as_ref().map(|server| &server.base) {
            Some(ServerBase::Fixed(_)) => return,
            Some(ServerBase::Given { name, .. }) => snake(name),
            None => "base_url".to_owned(),
        };
        let ident = if stem == "base_url" { Ident::of(&stem) } else { scope.free(&stem, "_address") };
        self.add(NodePath::Server, NameKind::Item, ident);
    }
}
