//! A type in key and value entries, and a type that it includes.

use specwright_runtime::{
    DecodeError, Extra, Fields, MemberSink, ReadJson, ReadMembers, Reader, WriteJson, WriteMembers, Writer,
};

/// Who agreed.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// `agreement_first_name`, required
    pub first_name: String,
    /// `agreement_last_name`, required
    pub last_name: String,
}

impl ReadMembers for Agreement {
    fn read_members(f: &mut Fields<'_>) -> Result<Self, DecodeError> {
        let value = Self {
            first_name: f.take_required(&["agreement_first_name"])?,
            last_name: f.take_required(&["agreement_last_name"])?,
        };
        f.take_required_constant(&["mca_attestation_accepted"], "\"YES\"")?;
        Ok(value)
    }
}

impl WriteMembers for Agreement {
    fn write_members<S: MemberSink>(&self, sink: &mut S) {
        sink.required("agreement_first_name", &self.first_name);
        sink.required("agreement_last_name", &self.last_name);
        sink.constant("mca_attestation_accepted", "\"YES\"");
    }
}

/// What a partner of record says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartnerOfRecord {
    /// Members that the documentation does not list.
    pub extra: Extra,
}

impl ReadJson for PartnerOfRecord {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut o = r.object()?;
        while o.next(r, &["YES"])?.is_some() {
            o.constant(r, "YES", "true")?;
        }
        o.expect_constant("YES")?;
        Ok(Self { extra: o.into_extra() })
    }
}

impl WriteJson for PartnerOfRecord {
    fn write(&self, w: &mut Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.constant("YES", "true");
        o.end();
    }
}

/// A new customer, as a list of key and value entries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewCustomer {
    /// `microsoft_domain`, required
    pub domain: String,
    /// `partner_on_record_attestation_accepted`, in `structured_value`
    pub partner_of_record: Option<PartnerOfRecord>,
    /// included, all or nothing
    pub agreement: Option<Agreement>,
    /// Entries that the documentation does not list, each whole.
    pub extra: Extra,
    /// Members beside the list.
    pub siblings: Extra,
}

impl ReadJson for NewCustomer {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (mut f, siblings) = Fields::pairs(r, "activationParameters", "key", &["value", "structured_value"])?;
        f.take_required_constant(&["microsoft_order_type", " microsoft_order_type"], "\"new_customer\"")?;
        Ok(Self {
            domain: f.take_required(&["microsoft_domain"])?,
            partner_of_record: f.take_slot(&["partner_on_record_attestation_accepted"], "structured_value")?,
            agreement: if f.has_any(&["agreement_first_name", "agreement_last_name"]) {
                Some(Agreement::read_members(&mut f)?)
            } else {
                None
            },
            extra: f.rest(),
            siblings,
        })
    }
}

impl WriteJson for NewCustomer {
    fn write(&self, w: &mut Writer) {
        let mut p = w.pairs("activationParameters", "key", "value").with_extra(&self.extra, &self.siblings);
        p.constant("microsoft_order_type", "\"new_customer\"");
        p.required("microsoft_domain", &self.domain);
        p.slot("partner_on_record_attestation_accepted", "structured_value", &self.partner_of_record);
        if let Some(agreement) = &self.agreement {
            agreement.write_members(&mut p);
        }
        p.end();
    }
}

impl NewCustomer {
    /// Sets an entry that the documentation does not list.
    pub fn parameter(mut self, key: &str, value: &str) -> Self {
        self.extra.insert_pair("key", key, "value", value);
        self
    }
}
