//! Documented rate limits, as the client keeps them.

use super::Lower;
use crate::ir;
use crate::model::{Auth, AuthKind, RateLimit};

impl Lower<'_> {
    pub(super) fn quota(&self, limit: &RateLimit) -> ir::Quota {
        let seconds = match limit.per.value.as_str() {
            "second" => 1,
            "minute" => 60,
            "hour" => 3600,
            _ => 24 * 3600,
        };
        let key = limit.key.iter().map(|key| self.quota_key(key)).collect();
        ir::Quota { calls: limit.calls.value, seconds, key }
    }

    fn quota_key(&self, key: &str) -> ir::QuotaKey {
        let schemes = self.api.auth.as_ref().map_or(&[][..], Auth::schemes);
        let Some(scheme) = schemes.iter().find(|scheme| scheme.name.value == key) else {
            return if key == "ip" { ir::QuotaKey::Address } else { ir::QuotaKey::Header(key.to_owned()) };
        };
        match &scheme.kind {
            AuthKind::Query(name) => ir::QuotaKey::Query(name.clone()),
            // A client has one certificate, as it has one address.
            AuthKind::ClientCertificate => ir::QuotaKey::Address,
            kind => ir::QuotaKey::Header(kind.header().unwrap_or_default().to_owned()),
        }
    }
}
