//! A choice: the type of one member depends on another; and a type that includes it.

use specwright_runtime::{
    DecodeError, Extra, Fields, Json, MemberSink, ObjectWriter, ReadJson, ReadMembers, Reader, WriteJson, WriteMembers,
    Writer,
};

/// An attribute.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attribute {
    /// `reservation_scope`
    ReservationScope(String),
    /// `azure_subscriptions`
    AzureSubscriptions(Vec<String>),
    /// Any other key.
    Other {
        /// The key.
        key: String,
        /// Its value.
        value: Json,
    },
}

impl ReadMembers for Attribute {
    fn read_members(f: &mut Fields<'_>) -> Result<Self, DecodeError> {
        let key: String = f.take_required(&["key"])?;
        Ok(match key.as_str() {
            "reservation_scope" => Self::ReservationScope(f.take_required(&["value"])?),
            "azure_subscriptions" => Self::AzureSubscriptions(f.take_required(&["value"])?),
            _ => {
                f.undocumented("key", &key, &["reservation_scope", "azure_subscriptions"]);
                Self::Other { key, value: f.take_required(&["value"])? }
            }
        })
    }
}

impl WriteMembers for Attribute {
    fn write_members<S: MemberSink>(&self, sink: &mut S) {
        match self {
            Self::ReservationScope(value) => {
                sink.constant("key", "\"reservation_scope\"");
                sink.required("value", value);
            }
            Self::AzureSubscriptions(value) => {
                sink.constant("key", "\"azure_subscriptions\"");
                sink.required("value", value);
            }
            Self::Other { key, value } => {
                sink.required("key", key);
                sink.required("value", value);
            }
        }
    }
}

/// An attribute with what was found out about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidatedAttribute {
    /// included
    pub attribute: Attribute,
    /// `microsoft_customer_agreement`
    pub microsoft_customer_agreement: Option<bool>,
    /// Members that the documentation does not list.
    pub extra: Extra,
}

impl ReadJson for ValidatedAttribute {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut f = r.fields()?;
        Ok(Self {
            attribute: Attribute::read_members(&mut f)?,
            microsoft_customer_agreement: f.take(&["microsoft_customer_agreement"])?,
            extra: f.rest(),
        })
    }
}

impl WriteJson for ValidatedAttribute {
    fn write(&self, w: &mut Writer) {
        let mut o: ObjectWriter<'_> = w.object().with_extra(&self.extra);
        self.attribute.write_members(&mut o);
        o.member("microsoft_customer_agreement", &self.microsoft_customer_agreement);
        o.end();
    }
}
