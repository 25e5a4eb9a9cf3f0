//! Every node of an API that carries facts, under the path by which errata and reports name it.

use super::{Api, Auth, Facts, Shape};

macro_rules! walk {
    ($(#[$meta:meta])* $name:ident, $iter:ident, [$($reference:tt)*]) => {
        $(#[$meta])*
        pub fn $name($($reference)* self) -> impl Iterator<Item = (String, $($reference)* Facts)> {
            let mut nodes: Vec<(String, $($reference)* Facts)> = vec![("api".to_owned(), $($reference)* self.facts)];
            if let Some(facts) = $($reference)* self.versions_facts {
                nodes.push(("versions".to_owned(), facts));
            }
            if let Some(server) = $($reference)* self.server {
                nodes.push(("server".to_owned(), $($reference)* server.facts));
            }
            walk!(@auth nodes, "auth".to_owned(), $($reference)* self.auth, $iter);
            if let Some(limit) = $($reference)* self.rate_limit {
                nodes.push(("rateLimit".to_owned(), $($reference)* limit.facts));
            }
            for field in self.client_headers.$iter() {
                nodes.push((format!("client.{}", field.name.value), $($reference)* field.facts));
            }
            for field in self.call_headers.$iter() {
                nodes.push((format!("headers.{}", field.name.value), $($reference)* field.facts));
            }
            for response in self.responses.$iter() {
                nodes.push((format!("responses.{}", response.status.value), $($reference)* response.facts));
            }
            for def in self.types.$iter() {
                let path = format!("types.{}", def.name.value);
                match $($reference)* def.shape {
                    Shape::Object(object) => {
                        for field in object.fields.$iter() {
                            nodes.push((format!("{path}.{}", field.name.value), $($reference)* field.facts));
                        }
                        for include in object.includes.$iter() {
                            nodes.push((format!("{path}.{}", include.name.value), $($reference)* include.facts));
                        }
                    }
                    Shape::Choice(choice) => {
                        for case in choice.cases.$iter() {
                            nodes.push((format!("{path}.{}", case.key.value), $($reference)* case.facts));
                        }
                    }
                    _ => {}
                }
                walk!(@rules nodes, path, def, $iter, [$($reference)*]);
                for example in def.examples.$iter() {
                    nodes.push((format!("{path}.examples.{}", example.name.value), $($reference)* example.facts));
                }
                nodes.push((path, $($reference)* def.facts));
            }
            for operation in self.operations.$iter() {
                let path = format!("operations.{}", operation.name.value);
                for field in operation.path_parameters.$iter() {
                    nodes.push((format!("{path}.path.{}", field.name.value), $($reference)* field.facts));
                }
                for parameter in operation.query.$iter() {
                    nodes.push((format!("{path}.query.{}", parameter.field.name.value), $($reference)* parameter.field.facts));
                }
                for field in operation.headers.$iter() {
                    nodes.push((format!("{path}.headers.{}", field.name.value), $($reference)* field.facts));
                }
                if let Some(body) = $($reference)* operation.body {
                    nodes.push((format!("{path}.body"), $($reference)* body.facts));
                }
                for response in operation.responses.$iter() {
                    nodes.push((format!("{path}.responses.{}", response.status.value), $($reference)* response.facts));
                }
                walk!(@auth nodes, format!("{path}.auth"), $($reference)* operation.auth, $iter);
                if let Some(limit) = $($reference)* operation.rate_limit {
                    nodes.push((format!("{path}.rateLimit"), $($reference)* limit.facts));
                }
                for wait in operation.waits.$iter() {
                    nodes.push((format!("{path}.wait.{}", wait.name.value), $($reference)* wait.facts));
                }
                walk!(@rules nodes, path, operation, $iter, [$($reference)*]);
                for example in operation.request_examples.$iter() {
                    nodes.push((format!("{path}.examples.{}", example.name.value), $($reference)* example.facts));
                }
                for (_, example) in operation.response_examples.$iter() {
                    nodes.push((format!("{path}.examples.{}", example.name.value), $($reference)* example.facts));
                }
                nodes.push((path, $($reference)* operation.facts));
            }
            for catalogue in self.catalogues.$iter() {
                for entry in catalogue.entries.$iter() {
                    nodes.push((format!("errors.{}.{}", catalogue.name.value, entry.id.value), $($reference)* entry.facts));
                }
            }
            nodes.into_iter()
        }
    };
    (@auth $nodes:ident, $path:expr, $auth:expr, $iter:ident) => {
        match $auth {
            Some(Auth::Undocumented(facts) | Auth::None(facts)) => $nodes.push(($path, facts)),
            Some(Auth::Schemes(schemes)) => {
                for scheme in schemes.$iter() {
                    $nodes.push((format!("{}.{}", $path, scheme.name.value), walk!(@field scheme facts $iter)));
                }
            }
            None => {}
        }
    };
    (@field $owner:ident $field:ident iter) => { &$owner.$field };
    (@field $owner:ident $field:ident iter_mut) => { &mut $owner.$field };
    (@rules $nodes:ident, $path:ident, $owner:ident, $iter:ident, [$($reference:tt)*]) => {
        for rule in $owner.rules.$iter() {
            $nodes.push((format!("{}.rules.{}", $path, rule.id.value), $($reference)* rule.facts));
        }
        for variable in $owner.context.$iter() {
            $nodes.push((format!("{}.context.{}", $path, variable.name.value), $($reference)* variable.facts));
        }
    };
}

impl Api {
    walk! {
        /// Paths and facts of all nodes.
        nodes, iter, [&]
    }
    walk! {
        /// Paths and facts of all nodes, to write to.
        nodes_mut, iter_mut, [&mut]
    }
}
