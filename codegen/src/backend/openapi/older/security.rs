//! Client certificates, which OpenAPI 3.0 does not know: their schemes and the requirements that name them.

use super::Writer;
use crate::schema::json::{Json, Object};

const SCHEMES: &str = "securitySchemes";

/// The keys of the schemes that are client certificates.
pub(super) fn certificates(document: &Object) -> Vec<String> {
    let Some(Json::Object(components)) = document.get("components") else { return Vec::new() };
    let Some(Json::Object(schemes)) = components.get(SCHEMES) else { return Vec::new() };
    let is_certificate =
        |scheme: &Json| matches!(scheme, Json::Object(it) if it.get("type") == Some(&Json::from("mutualTLS")));
    schemes.members().filter(|(_, scheme)| is_certificate(scheme)).map(|(key, _)| key.to_owned()).collect()
}

impl Writer {
    /// Components whose schemes are those that 3.0 knows; the others stand beside them.
    pub(super) fn schemes(&mut self, mut components: Object) -> Object {
        let Some(Json::Object(mut schemes)) = components.take(SCHEMES) else { return components };
        let mut certificates = Object::new();
        for key in self.certificates.clone() {
            if let Some(scheme) = schemes.take(&key) {
                self.below(SCHEMES, |it| it.lacks(&key, "no `mutualTLS`", "x-securitySchemes"));
                certificates.set(key, scheme);
            }
        }
        components.filled(SCHEMES, schemes).filled("x-securitySchemes", certificates)
    }

    /// A document or an operation whose requirements name only schemes that 3.0 knows; beside them the whole requirements.
    pub(super) fn requirements(&mut self, mut holder: Object) -> Object {
        let Some(Json::List(whole)) = holder.get("security") else { return holder };
        let whole = whole.clone();
        let mut left: Vec<Json> = Vec::new();
        for requirement in &whole {
            let mut requirement = requirement.clone();
            if let Json::Object(schemes) = &mut requirement {
                for key in &self.certificates {
                    schemes.take(key);
                }
            }
            if !left.contains(&requirement) {
                left.push(requirement);
            }
        }
        if left != whole {
            self.lacks("security", "no requirement of a client certificate", "x-security");
            holder.set("security", Json::List(left));
            holder.set("x-security", Json::List(whole));
        }
        holder
    }
}
