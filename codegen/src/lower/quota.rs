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
        match schemes.iter().find(|scheme| scheme.name.value == key).map(|scheme| &scheme.kind) {
            Some(AuthKind::Header(name)) => ir::QuotaKey::Header(name.clone()),
            Some(AuthKind::Query(name)) => ir::QuotaKey::Query(name.clone()),
            Some(AuthKind::Bearer(_) | AuthKind::Basic(_)) => ir::QuotaKey::Header("Authorization".to_owned()),
            // A client has one certificate, as it has one address.
            Some(AuthKind::ClientCertificate) => ir::QuotaKey::Address,
            None if key == "ip" => ir::QuotaKey::Address,
            None => ir::QuotaKey::Header(key.to_owned()),
        }
    }
}
