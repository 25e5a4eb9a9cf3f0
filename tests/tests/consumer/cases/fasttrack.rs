// @generated from the case fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `fasttrack`.

use specwright_tests::goldens::fasttrack;
use fasttrack::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<fasttrack::types::TenantId>(); }
fn item_2() { is_checked::<fasttrack::types::TenantId, fasttrack::Context>(); }
fn item_3(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::TenantId(value).into_inner() }
fn item_4() { is_data::<fasttrack::types::ServiceId>(); }
fn item_5() { is_checked::<fasttrack::types::ServiceId, fasttrack::Context>(); }
fn item_6(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::ServiceId(value).into_inner() }
fn item_7() { is_data::<fasttrack::types::TimeZoneId>(); }
fn item_8() { is_checked::<fasttrack::types::TimeZoneId, fasttrack::Context>(); }
fn item_9(value: &fasttrack::types::TimeZoneId) {
    match value {
        fasttrack::types::TimeZoneId::Uuid(inner) => { let _: &fasttrack::runtime::Uuid = inner; }
        fasttrack::types::TimeZoneId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::TimeZoneId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_10() { is_data::<fasttrack::types::AdminTypeId>(); }
fn item_11() { is_checked::<fasttrack::types::AdminTypeId, fasttrack::Context>(); }
fn item_12(value: &fasttrack::types::AdminTypeId) {
    match value {
        fasttrack::types::AdminTypeId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::AdminTypeId::String(inner) => { let _: &String = inner; }
        fasttrack::types::AdminTypeId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_13() { is_data::<fasttrack::types::TimeZone>(); }
fn item_14(value: &fasttrack::types::TimeZone) {
    let _: &Option<fasttrack::types::TimeZoneId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_15() { is_data::<fasttrack::types::ApiError>(); }
fn item_16(value: &fasttrack::types::ApiError) {
    let _: &Option<fasttrack::runtime::Integer> = &value.error_status;
    let _: &Option<fasttrack::types::ApiErrorDependencyType> = &value.dependency_type;
    let _: &Option<fasttrack::runtime::Json> = &value.dependency_error_code;
    let _: &Option<String> = &value.message;
    let _: &Option<fasttrack::runtime::Map<Vec<String>>> = &value.errors;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_17() { is_data::<fasttrack::types::Program>(); }
fn item_18(value: &fasttrack::types::Program) {
    let _: &Option<fasttrack::runtime::Integer> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_19() { is_data::<fasttrack::types::Statement>(); }
fn item_20() { is_checked::<fasttrack::types::Statement, fasttrack::Context>(); }
fn item_21(value: &fasttrack::types::Statement) {
    let _: &Option<fasttrack::runtime::Uuid> = &value.program_membership_id;
    let _: &Option<Vec<fasttrack::types::Transaction>> = &value.transactions;
    let _: &Option<fasttrack::runtime::Decimal> = &value.total_paid_usd;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_22() { is_data::<fasttrack::types::Transaction>(); }
fn item_23() { is_checked::<fasttrack::types::Transaction, fasttrack::Context>(); }
fn item_24(value: &fasttrack::types::Transaction) {
    let _: &Option<String> = &value.tenant_name;
    let _: &Option<fasttrack::types::Workload> = &value.workload;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.milestone_date;
    let _: &Option<fasttrack::runtime::Decimal> = &value.payment_usd;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_25() { is_data::<fasttrack::types::Workload>(); }
fn item_26(value: &fasttrack::types::Workload) {
    let _: &Option<fasttrack::runtime::Integer> = &value.workload_id;
    let _: &Option<String> = &value.name;
    let _: &Option<fasttrack::types::Program> = &value.program;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_27() { is_data::<fasttrack::types::Assignment>(); }
fn item_28(value: &fasttrack::types::Assignment) {
    let _: &Option<fasttrack::runtime::Uuid> = &value.id;
    let _: &Option<bool> = &value.is_primary;
    let _: &Option<Vec<fasttrack::types::Program>> = &value.primary_services;
    let _: &Option<Vec<fasttrack::types::Program>> = &value.additional_services;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_29() { is_data::<fasttrack::types::Contact>(); }
fn item_30(value: &fasttrack::types::Contact) {
    let _: &Option<fasttrack::runtime::Uuid> = &value.contact_id;
    let _: &Option<String> = &value.name;
    let _: &Option<fasttrack::types::AdminTypeId> = &value.admin_type;
    let _: &Option<fasttrack::types::TimeZoneId> = &value.time_zone;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_31() { is_data::<fasttrack::types::ContactUpdate>(); }
fn item_32() { is_checked::<fasttrack::types::ContactUpdate, fasttrack::Context>(); }
fn item_33(value: &fasttrack::types::ContactUpdate) {
    let _: &fasttrack::runtime::Patch<String> = &value.name;
    let _: &Option<fasttrack::types::AdminTypeId> = &value.admin_type;
    let _: &fasttrack::runtime::Patch<fasttrack::types::TimeZoneId> = &value.time_zone;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_34() -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::new() }
fn item_35(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::name(this, a0) }
fn item_36(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::types::AdminTypeId>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::admin_type(this, a0) }
fn item_37(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::TimeZoneId>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::time_zone(this, a0) }
fn item_38(this: fasttrack::types::ContactUpdate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::member(this, a0, a1) }
fn item_39() { is_data::<fasttrack::types::Entitlement>(); }
fn item_40(value: &fasttrack::types::Entitlement) {
    let _: &Option<fasttrack::runtime::Uuid> = &value.service_intent_id;
    let _: &Option<fasttrack::runtime::Integer> = &value.entitlement_count;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_41() { is_data::<fasttrack::types::EntitlementUpdate>(); }
fn item_42() { is_checked::<fasttrack::types::EntitlementUpdate, fasttrack::Context>(); }
fn item_43(value: &fasttrack::types::EntitlementUpdate) {
    let _: &Option<fasttrack::runtime::Uuid> = &value.service_intent_id;
    let _: &Option<fasttrack::runtime::Uuid> = &value.l1id;
    let _: &fasttrack::runtime::Patch<fasttrack::runtime::Uuid> = &value.l2id;
    let _: &Option<fasttrack::runtime::Integer> = &value.entitlement_count;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_44() -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::new() }
fn item_45(this: fasttrack::types::EntitlementUpdate, a0: fasttrack::runtime::Uuid) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::service_intent_id(this, a0) }
fn item_46(this: fasttrack::types::EntitlementUpdate, a0: fasttrack::runtime::Uuid) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::l1id(this, a0) }
fn item_47(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::runtime::Uuid>>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::l2id(this, a0) }
fn item_48(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::entitlement_count(this, a0) }
fn item_49(this: fasttrack::types::EntitlementUpdate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::member(this, a0, a1) }
fn item_50() { is_data::<fasttrack::types::EntitlementUpdates>(); }
fn item_51() { is_checked::<fasttrack::types::EntitlementUpdates, fasttrack::Context>(); }
fn item_52(value: Vec<fasttrack::types::EntitlementUpdate>) -> Vec<fasttrack::types::EntitlementUpdate> { fasttrack::types::EntitlementUpdates::from(value).0 }
fn item_53() { is_data::<fasttrack::types::Referral>(); }
fn item_54(value: &fasttrack::types::Referral) {
    let _: &Option<fasttrack::runtime::Uuid> = &value.id;
    let _: &Option<String> = &value.tenant;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_55() { is_data::<fasttrack::types::ReferralPage>(); }
fn item_56(value: &fasttrack::types::ReferralPage) {
    let _: &Vec<fasttrack::types::Referral> = &value.items;
    let _: &Option<bool> = &value.has_more;
    let _: &Option<fasttrack::runtime::Integer> = &value.count;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_57() { is_data::<fasttrack::types::ReferralUpdate>(); }
fn item_58() { is_checked::<fasttrack::types::ReferralUpdate, fasttrack::Context>(); }
fn item_59(value: &fasttrack::types::ReferralUpdate) {
    let _: &fasttrack::runtime::Uuid = &value.acceptance_status_id;
    let _: &fasttrack::runtime::Patch<fasttrack::runtime::Uuid> = &value.decline_reason_id;
    let _: &fasttrack::runtime::Patch<fasttrack::runtime::Uuid> = &value.referral_status_id;
    let _: &fasttrack::runtime::Patch<bool> = &value.value_added_services_sold;
    let _: &fasttrack::runtime::Patch<fasttrack::runtime::Uuid> = &value.services_estimated_value_id;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_60(a0: fasttrack::runtime::Uuid) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::new(a0) }
fn item_61(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::runtime::Uuid>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::decline_reason_id(this, a0) }
fn item_62(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::runtime::Uuid>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::referral_status_id(this, a0) }
fn item_63(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::value_added_services_sold(this, a0) }
fn item_64(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::runtime::Uuid>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::services_estimated_value_id(this, a0) }
fn item_65(this: fasttrack::types::ReferralUpdate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::member(this, a0, a1) }
fn item_66() { is_data::<fasttrack::types::ApiErrorDependencyType>(); }
fn item_67(value: &fasttrack::types::ApiErrorDependencyType) {
    match value {
        fasttrack::types::ApiErrorDependencyType::SqlServer => {}
        fasttrack::types::ApiErrorDependencyType::AzureSearch => {}
        fasttrack::types::ApiErrorDependencyType::Dynamics => {}
        fasttrack::types::ApiErrorDependencyType::Redis => {}
        fasttrack::types::ApiErrorDependencyType::Internal => {}
        fasttrack::types::ApiErrorDependencyType::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_68(value: &fasttrack::types::ApiErrorDependencyType) -> &str { value.as_str() }
fn item_69() { is_data::<fasttrack::types::ReferralsListSortDirection>(); }
fn item_70() { is_checked::<fasttrack::types::ReferralsListSortDirection, fasttrack::Context>(); }
fn item_71(value: &fasttrack::types::ReferralsListSortDirection) {
    match value {
        fasttrack::types::ReferralsListSortDirection::Ascending => {}
        fasttrack::types::ReferralsListSortDirection::Descending => {}
        fasttrack::types::ReferralsListSortDirection::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_72(value: &fasttrack::types::ReferralsListSortDirection) -> &str { value.as_str() }
fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}
fn item_73() { is_context::<fasttrack::Context>(); }
fn item_74(value: &fasttrack::Context) {
    let _: &Option<fasttrack::runtime::Integer> = &value.max_entitlement_seat_count;
    let _: &Option<fasttrack::runtime::Uuid> = &value.accepted_id;
    let _: &Option<fasttrack::runtime::Uuid> = &value.declined_id;
}
fn item_75() -> fasttrack::Context { fasttrack::Context::new() }
fn item_76(this: fasttrack::Context, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Context { fasttrack::Context::max_entitlement_seat_count(this, a0) }
fn item_77(this: fasttrack::Context, a0: fasttrack::runtime::Uuid) -> fasttrack::Context { fasttrack::Context::accepted_id(this, a0) }
fn item_78(this: fasttrack::Context, a0: fasttrack::runtime::Uuid) -> fasttrack::Context { fasttrack::Context::declined_id(this, a0) }
fn item_79(a0: fasttrack::runtime::Certificate) -> fasttrack::Builder { fasttrack::Client::builder(a0) }
fn item_80<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::TimeZones<M> { fasttrack::Client::<M>::time_zones(this) }
fn item_81<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Statements<M> { fasttrack::Client::<M>::statements(this) }
fn item_82<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Assignments<M> { fasttrack::Client::<M>::assignments(this) }
fn item_83<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Referrals<M> { fasttrack::Client::<M>::referrals(this) }
fn item_84<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Entitlements<M> { fasttrack::Client::<M>::entitlements(this) }
fn item_85<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::V1_1<M> { fasttrack::Client::<M>::v1_1(this) }
fn item_86<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::V1<M> { fasttrack::Client::<M>::v1(this) }
fn item_87<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::runtime::DriftReport { fasttrack::Client::<M>::drift(this) }
fn item_88(this: fasttrack::Builder, a0: fasttrack::ApiVersion) -> fasttrack::Builder { fasttrack::Builder::api_version(this, a0) }
fn item_89(this: fasttrack::Builder, a0: impl Into<String>) -> fasttrack::Builder { fasttrack::Builder::base_url(this, a0) }
fn item_90(this: fasttrack::Builder, a0: fasttrack::runtime::DriftMode) -> fasttrack::Builder { fasttrack::Builder::drift(this, a0) }
fn item_91(this: fasttrack::Builder, a0: fasttrack::runtime::Limits) -> fasttrack::Builder { fasttrack::Builder::limits(this, a0) }
fn item_92(this: fasttrack::Builder, a0: impl Into<String>) -> fasttrack::Builder { fasttrack::Builder::user_agent(this, a0) }
fn item_93(this: fasttrack::Builder, a0: impl AsRef<[u8]>) -> fasttrack::Builder { fasttrack::Builder::root_certificate(this, a0) }
fn item_94(this: fasttrack::Builder, a0: Arc<dyn fasttrack::runtime::Transport>) -> fasttrack::Builder { fasttrack::Builder::transport(this, a0) }
fn item_95(this: fasttrack::Builder, a0: Arc<dyn fasttrack::runtime::Timer>) -> fasttrack::Builder { fasttrack::Builder::timer(this, a0) }
fn item_96(this: fasttrack::Builder) -> fasttrack::Builder { fasttrack::Builder::allow_plain_http(this) }
fn item_97(this: fasttrack::Builder) -> Result<fasttrack::Client, fasttrack::runtime::BuildError> { fasttrack::Builder::build(this) }
fn item_98<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: impl FnOnce(&mut fasttrack::runtime::http::Request<fasttrack::runtime::Bytes>) + Send + 'static) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::edit(this, a0) }
fn item_99<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: Duration) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::timeout(this, a0) }
fn item_100<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: fasttrack::runtime::DriftMode) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::drift(this, a0) }
fn item_101<M: rt::Mode, O>(this: fasttrack::Call<M, O>) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::unchecked(this) }
fn item_102<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: impl Into<fasttrack::runtime::Secret>) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::bearer_token(this, a0) }
fn operation_of<M: rt::Mode, O>(call: fasttrack::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = fasttrack::Documented>>(call: fasttrack::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, fasttrack::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = fasttrack::Documented>>(call: fasttrack::Call<rt::Async, O>) -> Result<O::Output, fasttrack::Error> { call.await }
fn item_103(value: &fasttrack::ApiVersion) {
    match value {
        fasttrack::ApiVersion::V1 => {}
        fasttrack::ApiVersion::V1_1 => {}
        fasttrack::ApiVersion::V1_2 => {}
        _ => {}
    }
}
fn version(value: fasttrack::ApiVersion) -> &'static str { value.as_str() }
fn item_104<M: rt::Mode>(this: &fasttrack::groups::TimeZones<M>) -> fasttrack::Call<M, fasttrack::ops::TimeZonesList> { fasttrack::groups::TimeZones::<M>::list(this) }
fn item_105<M: rt::Mode>(this: &fasttrack::groups::Statements<M>) -> fasttrack::Call<M, fasttrack::ops::StatementsList> { fasttrack::groups::Statements::<M>::list(this) }
fn item_106<M: rt::Mode>(this: &fasttrack::groups::Assignments<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::AssignmentsGet> { fasttrack::groups::Assignments::<M>::get(this, a0) }
fn item_107<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::groups::Referrals::<M>::list(this) }
fn item_108<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>, a0: fasttrack::runtime::Uuid, a1: fasttrack::types::ReferralUpdate) -> fasttrack::Call<M, fasttrack::ops::ReferralsUpdate> { fasttrack::groups::Referrals::<M>::update(this, a0, a1) }
fn item_109<M: rt::Mode>(this: &fasttrack::groups::Entitlements<M>, a0: fasttrack::types::TenantId, a1: fasttrack::types::ServiceId, a2: impl Into<fasttrack::types::EntitlementUpdates>) -> fasttrack::Call<M, fasttrack::ops::EntitlementsUpdate> { fasttrack::groups::Entitlements::<M>::update(this, a0, a1, a2) }
fn item_110<M: rt::Mode>(this: &fasttrack::groups::V1_1Contacts<M>, a0: fasttrack::runtime::Uuid, a1: fasttrack::types::ContactUpdate) -> fasttrack::Call<M, fasttrack::ops::ContactsUpdate> { fasttrack::groups::V1_1Contacts::<M>::update(this, a0, a1) }
fn item_111<M: rt::Mode>(this: &fasttrack::groups::V1_1<M>) -> fasttrack::groups::V1_1Contacts<M> { fasttrack::groups::V1_1::<M>::contacts(this) }
fn item_112<M: rt::Mode>(this: &fasttrack::groups::V1Contacts<M>, a0: fasttrack::runtime::Uuid, a1: fasttrack::types::ContactUpdate) -> fasttrack::Call<M, fasttrack::ops::ContactsUpdate> { fasttrack::groups::V1Contacts::<M>::update(this, a0, a1) }
fn item_113<M: rt::Mode>(this: &fasttrack::groups::V1<M>) -> fasttrack::groups::V1Contacts<M> { fasttrack::groups::V1::<M>::contacts(this) }
fn item_114() { is_checked::<fasttrack::ops::TimeZonesList, ()>(); }
fn item_115() -> fasttrack::ops::TimeZonesList { fasttrack::ops::TimeZonesList::new() }
fn item_116(value: <fasttrack::ops::TimeZonesList as rt::Operation>::Output) -> Vec<fasttrack::types::TimeZone> { value }
fn item_117() { is_checked::<fasttrack::ops::StatementsList, ()>(); }
fn item_118() -> fasttrack::ops::StatementsList { fasttrack::ops::StatementsList::new() }
fn item_119(value: <fasttrack::ops::StatementsList as rt::Operation>::Output) -> Vec<fasttrack::types::Statement> { value }
fn item_120() { is_checked::<fasttrack::ops::ContactsUpdate, ()>(); }
fn item_121(value: &fasttrack::ops::ContactsUpdate) {
    let _: &fasttrack::runtime::Uuid = &value.contact_id;
    let _: &fasttrack::types::ContactUpdate = &value.body;
}
fn item_122(a0: fasttrack::runtime::Uuid, a1: fasttrack::types::ContactUpdate) -> fasttrack::ops::ContactsUpdate { fasttrack::ops::ContactsUpdate::new(a0, a1) }
fn item_123(value: <fasttrack::ops::ContactsUpdate as rt::Operation>::Output) -> fasttrack::types::Contact { value }
fn item_124() { is_checked::<fasttrack::ops::AssignmentsGet, ()>(); }
fn item_125(value: &fasttrack::ops::AssignmentsGet) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
}
fn item_126(a0: fasttrack::types::TenantId) -> fasttrack::ops::AssignmentsGet { fasttrack::ops::AssignmentsGet::new(a0) }
fn item_127(value: <fasttrack::ops::AssignmentsGet as rt::Operation>::Output) -> fasttrack::runtime::Map<fasttrack::types::Assignment> { value }
fn item_128() { is_checked::<fasttrack::ops::ReferralsList, ()>(); }
fn item_129(value: &fasttrack::ops::ReferralsList) {
    let _: &Option<fasttrack::runtime::Integer> = &value.page;
    let _: &Option<fasttrack::runtime::Integer> = &value.page_size;
    let _: &Option<Vec<fasttrack::runtime::Integer>> = &value.partner_referral_source_ids;
    let _: &Option<fasttrack::types::ReferralsListSortDirection> = &value.sort_direction;
}
fn item_130() -> fasttrack::ops::ReferralsList { fasttrack::ops::ReferralsList::new() }
fn item_131<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::page(this, a0) }
fn item_132<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::page_size(this, a0) }
fn item_133<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<Vec<fasttrack::runtime::Integer>>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::partner_referral_source_ids(this, a0) }
fn item_134<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: fasttrack::types::ReferralsListSortDirection) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::sort_direction(this, a0) }
fn item_135(value: <fasttrack::ops::ReferralsList as rt::Operation>::Output) -> fasttrack::types::ReferralPage { value }
fn item_136() { is_checked::<fasttrack::ops::ReferralsUpdate, ()>(); }
fn item_137(value: &fasttrack::ops::ReferralsUpdate) {
    let _: &fasttrack::runtime::Uuid = &value.referral_id;
    let _: &fasttrack::types::ReferralUpdate = &value.body;
    let _: &fasttrack::Context = &value.context;
}
fn item_138(a0: fasttrack::runtime::Uuid, a1: fasttrack::types::ReferralUpdate) -> fasttrack::ops::ReferralsUpdate { fasttrack::ops::ReferralsUpdate::new(a0, a1) }
fn item_139<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsUpdate>, a0: fasttrack::runtime::Uuid) -> fasttrack::Call<M, fasttrack::ops::ReferralsUpdate> { fasttrack::Call::<M, fasttrack::ops::ReferralsUpdate>::accepted_id(this, a0) }
fn item_140<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsUpdate>, a0: fasttrack::runtime::Uuid) -> fasttrack::Call<M, fasttrack::ops::ReferralsUpdate> { fasttrack::Call::<M, fasttrack::ops::ReferralsUpdate>::declined_id(this, a0) }
fn item_141(value: <fasttrack::ops::ReferralsUpdate as rt::Operation>::Output) { value }
fn item_142() { is_checked::<fasttrack::ops::EntitlementsUpdate, ()>(); }
fn item_143(value: &fasttrack::ops::EntitlementsUpdate) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &fasttrack::types::ServiceId = &value.service_id;
    let _: &fasttrack::types::EntitlementUpdates = &value.body;
    let _: &fasttrack::Context = &value.context;
}
fn item_144(a0: fasttrack::types::TenantId, a1: fasttrack::types::ServiceId, a2: impl Into<fasttrack::types::EntitlementUpdates>) -> fasttrack::ops::EntitlementsUpdate { fasttrack::ops::EntitlementsUpdate::new(a0, a1, a2) }
fn item_145<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::EntitlementsUpdate>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::EntitlementsUpdate> { fasttrack::Call::<M, fasttrack::ops::EntitlementsUpdate>::max_entitlement_seat_count(this, a0) }
fn item_146(value: <fasttrack::ops::EntitlementsUpdate as rt::Operation>::Output) -> Vec<fasttrack::types::Entitlement> { value }
fn item_147(value: &fasttrack::Documented) {
    match value {
        fasttrack::Documented::ApiError(inner) => { let _: &fasttrack::types::ApiError = inner; }
        fasttrack::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_148(value: &fasttrack::Documented) -> Option<&fasttrack::types::ApiError> { value.api_error() }
