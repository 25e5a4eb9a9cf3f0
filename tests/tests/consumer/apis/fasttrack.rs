// @generated from specs/fasttrack by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `fasttrack`.

use fasttrack::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<fasttrack::types::ApiError>(); }
fn item_2(value: &fasttrack::types::ApiError) {
    let _: &Option<fasttrack::runtime::Integer> = &value.error_status;
    let _: &Option<fasttrack::types::ApiErrorDependencyType> = &value.dependency_type;
    let _: &Option<fasttrack::types::ApiErrorDependencyOwner> = &value.dependency_owner;
    let _: &Option<fasttrack::runtime::Json> = &value.dependency_error_code;
    let _: &Option<String> = &value.message;
    let _: &Option<fasttrack::runtime::Map<Vec<String>>> = &value.errors;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_3() { is_data::<fasttrack::types::RfaId>(); }
fn item_4() { is_checked::<fasttrack::types::RfaId, fasttrack::Context>(); }
fn item_5(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::RfaId(value).into_inner() }
fn item_6() { is_data::<fasttrack::types::ContactId>(); }
fn item_7() { is_checked::<fasttrack::types::ContactId, fasttrack::Context>(); }
fn item_8(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::ContactId(value).into_inner() }
fn item_9() { is_data::<fasttrack::types::ContactServiceId>(); }
fn item_10(value: &fasttrack::types::ContactServiceId) {
    match value {
        fasttrack::types::ContactServiceId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::ContactServiceId::String(inner) => { let _: &String = inner; }
        fasttrack::types::ContactServiceId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_11() { is_data::<fasttrack::types::ContactService>(); }
fn item_12(value: &fasttrack::types::ContactService) {
    let _: &Option<fasttrack::types::ContactServiceId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_13() { is_data::<fasttrack::types::Contact>(); }
fn item_14() { is_checked::<fasttrack::types::Contact, fasttrack::Context>(); }
fn item_15(value: &fasttrack::types::Contact) {
    let _: &Option<fasttrack::types::ContactId> = &value.contact_id;
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<String> = &value.name;
    let _: &Option<String> = &value.email;
    let _: &Option<String> = &value.phone;
    let _: &Option<String> = &value.manager_name;
    let _: &Option<String> = &value.manager_email;
    let _: &Option<String> = &value.title;
    let _: &Option<bool> = &value.is_engaged;
    let _: &Option<bool> = &value.is_fast_track_contact;
    let _: &Option<String> = &value.evidence;
    let _: &Option<bool> = &value.survey_eligible;
    let _: &Option<String> = &value.approved_survey;
    let _: &Option<String> = &value.note;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.created;
    let _: &Option<String> = &value.created_by;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.modified;
    let _: &Option<String> = &value.modified_by;
    let _: &Option<fasttrack::types::TimeZone> = &value.timezone;
    let _: &Option<fasttrack::types::CountryRegion> = &value.country_region;
    let _: &Option<fasttrack::types::AdminType> = &value.admin_type;
    let _: &Option<fasttrack::types::SurveyLanguage> = &value.survey_language;
    let _: &Option<fasttrack::types::ContactType> = &value.contact_type;
    let _: &Option<Vec<fasttrack::types::SkillType>> = &value.skill_types;
    let _: &Option<Vec<fasttrack::types::ContactService>> = &value.services;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_16() { is_data::<fasttrack::types::ContactPage>(); }
fn item_17() { is_checked::<fasttrack::types::ContactPage, fasttrack::Context>(); }
fn item_18(value: &fasttrack::types::ContactPage) {
    let _: &Option<fasttrack::types::RfaId> = &value.rfa_id;
    let _: &Option<fasttrack::runtime::Integer> = &value.count;
    let _: &Option<bool> = &value.has_more;
    let _: &Option<Vec<fasttrack::types::Contact>> = &value.items;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_19() { is_data::<fasttrack::types::TenantContacts>(); }
fn item_20() { is_checked::<fasttrack::types::TenantContacts, fasttrack::Context>(); }
fn item_21(value: &fasttrack::types::TenantContacts) {
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<String> = &value.tenant_name;
    let _: &Option<fasttrack::runtime::Integer> = &value.count;
    let _: &Option<bool> = &value.has_more;
    let _: &Option<Vec<fasttrack::types::Contact>> = &value.items;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_22() { is_data::<fasttrack::types::ContactCreate>(); }
fn item_23() { is_checked::<fasttrack::types::ContactCreate, fasttrack::Context>(); }
fn item_24(value: &fasttrack::types::ContactCreate) {
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Patch<String> = &value.email;
    let _: &fasttrack::runtime::Patch<String> = &value.phone;
    let _: &fasttrack::runtime::Patch<String> = &value.manager_name;
    let _: &fasttrack::runtime::Patch<String> = &value.manager_email;
    let _: &fasttrack::runtime::Patch<String> = &value.title;
    let _: &fasttrack::runtime::Patch<bool> = &value.is_engaged;
    let _: &fasttrack::runtime::Patch<bool> = &value.is_fast_track_contact;
    let _: &fasttrack::runtime::Patch<String> = &value.evidence;
    let _: &fasttrack::runtime::Patch<bool> = &value.survey_eligible;
    let _: &fasttrack::runtime::Patch<String> = &value.approved_survey;
    let _: &fasttrack::runtime::Patch<String> = &value.note;
    let _: &fasttrack::runtime::Patch<fasttrack::types::TimeZoneId> = &value.time_zone_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::CountryRegionId> = &value.country_region_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::AdminTypeId> = &value.admin_type_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::SurveyLanguageId> = &value.survey_language_id;
    let _: &fasttrack::types::ContactTypeId = &value.contact_type_id;
    let _: &fasttrack::runtime::Patch<Vec<fasttrack::types::SkillTypeId>> = &value.skill_types;
    let _: &fasttrack::runtime::Patch<Vec<fasttrack::types::ServiceId>> = &value.services;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_25(a0: impl Into<fasttrack::types::ContactTypeId>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::new(a0) }
fn item_26(this: fasttrack::types::ContactCreate, a0: impl Into<String>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::name(this, a0) }
fn item_27(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::email(this, a0) }
fn item_28(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::phone(this, a0) }
fn item_29(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::manager_name(this, a0) }
fn item_30(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::manager_email(this, a0) }
fn item_31(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::title(this, a0) }
fn item_32(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::is_engaged(this, a0) }
fn item_33(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::is_fast_track_contact(this, a0) }
fn item_34(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::evidence(this, a0) }
fn item_35(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::survey_eligible(this, a0) }
fn item_36(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::approved_survey(this, a0) }
fn item_37(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::note(this, a0) }
fn item_38(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::TimeZoneId>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::time_zone_id(this, a0) }
fn item_39(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::CountryRegionId>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::country_region_id(this, a0) }
fn item_40(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::AdminTypeId>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::admin_type_id(this, a0) }
fn item_41(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::SurveyLanguageId>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::survey_language_id(this, a0) }
fn item_42(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<Vec<fasttrack::types::SkillTypeId>>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::skill_types(this, a0) }
fn item_43(this: fasttrack::types::ContactCreate, a0: impl Into<fasttrack::runtime::Patch<Vec<fasttrack::types::ServiceId>>>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::services(this, a0) }
fn item_44(this: fasttrack::types::ContactCreate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::ContactCreate { fasttrack::types::ContactCreate::member(this, a0, a1) }
fn item_45() { is_data::<fasttrack::types::ContactUpdate>(); }
fn item_46() { is_checked::<fasttrack::types::ContactUpdate, fasttrack::Context>(); }
fn item_47(value: &fasttrack::types::ContactUpdate) {
    let _: &fasttrack::runtime::Patch<String> = &value.name;
    let _: &fasttrack::runtime::Patch<String> = &value.email;
    let _: &fasttrack::runtime::Patch<String> = &value.phone;
    let _: &fasttrack::runtime::Patch<String> = &value.manager_name;
    let _: &fasttrack::runtime::Patch<String> = &value.manager_email;
    let _: &fasttrack::runtime::Patch<String> = &value.title;
    let _: &fasttrack::runtime::Patch<bool> = &value.is_engaged;
    let _: &fasttrack::runtime::Patch<bool> = &value.is_fast_track_contact;
    let _: &fasttrack::runtime::Patch<String> = &value.evidence;
    let _: &fasttrack::runtime::Patch<bool> = &value.survey_eligible;
    let _: &fasttrack::runtime::Patch<String> = &value.approved_survey;
    let _: &fasttrack::runtime::Patch<String> = &value.note;
    let _: &fasttrack::runtime::Patch<fasttrack::types::TimeZoneId> = &value.time_zone_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::CountryRegionId> = &value.country_region_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::AdminTypeId> = &value.admin_type_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::SurveyLanguageId> = &value.survey_language_id;
    let _: &Option<fasttrack::types::ContactTypeId> = &value.contact_type_id;
    let _: &fasttrack::runtime::Patch<Vec<fasttrack::types::SkillTypeId>> = &value.skill_types;
    let _: &fasttrack::runtime::Patch<Vec<fasttrack::types::ServiceId>> = &value.services;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_48() -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::new() }
fn item_49(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::name(this, a0) }
fn item_50(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::email(this, a0) }
fn item_51(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::phone(this, a0) }
fn item_52(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::manager_name(this, a0) }
fn item_53(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::manager_email(this, a0) }
fn item_54(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::title(this, a0) }
fn item_55(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::is_engaged(this, a0) }
fn item_56(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::is_fast_track_contact(this, a0) }
fn item_57(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::evidence(this, a0) }
fn item_58(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::survey_eligible(this, a0) }
fn item_59(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::approved_survey(this, a0) }
fn item_60(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::note(this, a0) }
fn item_61(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::TimeZoneId>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::time_zone_id(this, a0) }
fn item_62(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::CountryRegionId>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::country_region_id(this, a0) }
fn item_63(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::AdminTypeId>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::admin_type_id(this, a0) }
fn item_64(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::SurveyLanguageId>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::survey_language_id(this, a0) }
fn item_65(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::types::ContactTypeId>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::contact_type_id(this, a0) }
fn item_66(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<Vec<fasttrack::types::SkillTypeId>>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::skill_types(this, a0) }
fn item_67(this: fasttrack::types::ContactUpdate, a0: impl Into<fasttrack::runtime::Patch<Vec<fasttrack::types::ServiceId>>>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::services(this, a0) }
fn item_68(this: fasttrack::types::ContactUpdate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::ContactUpdate { fasttrack::types::ContactUpdate::member(this, a0, a1) }
fn item_69() { is_data::<fasttrack::types::Note>(); }
fn item_70() { is_checked::<fasttrack::types::Note, fasttrack::Context>(); }
fn item_71(value: &fasttrack::types::Note) {
    let _: &Option<String> = &value.text;
    let _: &Option<String> = &value.author;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.created;
    let _: &Option<fasttrack::types::NoteCategory> = &value.note_category;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_72() { is_data::<fasttrack::types::NotePage>(); }
fn item_73() { is_checked::<fasttrack::types::NotePage, fasttrack::Context>(); }
fn item_74(value: &fasttrack::types::NotePage) {
    let _: &Option<fasttrack::types::RfaId> = &value.rfa_id;
    let _: &Option<fasttrack::runtime::Integer> = &value.count;
    let _: &Option<bool> = &value.has_more;
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<String> = &value.tenant_name;
    let _: &Option<Vec<fasttrack::types::Note>> = &value.items;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_75() { is_data::<fasttrack::types::NoteCreate>(); }
fn item_76() { is_checked::<fasttrack::types::NoteCreate, fasttrack::Context>(); }
fn item_77(value: &fasttrack::types::NoteCreate) {
    let _: &Option<String> = &value.text;
    let _: &Option<fasttrack::types::NoteCategoryId> = &value.note_category_id;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_78() -> fasttrack::types::NoteCreate { fasttrack::types::NoteCreate::new() }
fn item_79(this: fasttrack::types::NoteCreate, a0: impl Into<String>) -> fasttrack::types::NoteCreate { fasttrack::types::NoteCreate::text(this, a0) }
fn item_80(this: fasttrack::types::NoteCreate, a0: impl Into<fasttrack::types::NoteCategoryId>) -> fasttrack::types::NoteCreate { fasttrack::types::NoteCreate::note_category_id(this, a0) }
fn item_81(this: fasttrack::types::NoteCreate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::NoteCreate { fasttrack::types::NoteCreate::member(this, a0, a1) }
fn item_82() { is_data::<fasttrack::types::ProgramId>(); }
fn item_83() { is_checked::<fasttrack::types::ProgramId, fasttrack::Context>(); }
fn item_84(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::ProgramId(value).into_inner() }
fn item_85() { is_data::<fasttrack::types::Program>(); }
fn item_86(value: &fasttrack::types::Program) {
    let _: &Option<fasttrack::types::ProgramId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_87() { is_data::<fasttrack::types::IncentiveWorkloadId>(); }
fn item_88(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::IncentiveWorkloadId(value).into_inner() }
fn item_89() { is_data::<fasttrack::types::IncentiveWorkload>(); }
fn item_90(value: &fasttrack::types::IncentiveWorkload) {
    let _: &Option<fasttrack::types::IncentiveWorkloadId> = &value.workload_id;
    let _: &Option<String> = &value.name;
    let _: &Option<fasttrack::types::Program> = &value.program;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_91() { is_data::<fasttrack::types::YearPeriodId>(); }
fn item_92() { is_checked::<fasttrack::types::YearPeriodId, fasttrack::Context>(); }
fn item_93(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::YearPeriodId(value).into_inner() }
fn item_94() { is_data::<fasttrack::types::YearPeriod>(); }
fn item_95(value: &fasttrack::types::YearPeriod) {
    let _: &Option<fasttrack::types::YearPeriodId> = &value.id;
    let _: &Option<fasttrack::runtime::Integer> = &value.year_period;
    let _: &Option<String> = &value.year_period_range;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_96() { is_data::<fasttrack::types::ProgramMembershipId>(); }
fn item_97(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::ProgramMembershipId(value).into_inner() }
fn item_98() { is_data::<fasttrack::types::StatementRecordId>(); }
fn item_99(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::StatementRecordId(value).into_inner() }
fn item_100() { is_data::<fasttrack::types::TransactionId>(); }
fn item_101(value: String) -> String { fasttrack::types::TransactionId(value).into_inner() }
fn item_102() { is_data::<fasttrack::types::MpnId>(); }
fn item_103(value: String) -> String { fasttrack::types::MpnId(value).into_inner() }
fn item_104() { is_data::<fasttrack::types::Statement>(); }
fn item_105() { is_checked::<fasttrack::types::Statement, fasttrack::Context>(); }
fn item_106(value: &fasttrack::types::Statement) {
    let _: &Option<fasttrack::types::ProgramMembershipId> = &value.program_membership_id;
    let _: &Option<String> = &value.partner_name;
    let _: &Option<fasttrack::types::StatementYearPeriod> = &value.year_period;
    let _: &Option<Vec<fasttrack::types::Transaction>> = &value.transactions;
    let _: &Option<fasttrack::runtime::Decimal> = &value.total_paid_usd;
    let _: &Option<fasttrack::runtime::Decimal> = &value.total_paid_local;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_107() { is_data::<fasttrack::types::StatementYearPeriod>(); }
fn item_108(value: &fasttrack::types::StatementYearPeriod) {
    let _: &Option<fasttrack::types::YearPeriodId> = &value.id;
    let _: &Option<fasttrack::runtime::Integer> = &value.year_period;
    let _: &Option<String> = &value.year_period_range;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_109() { is_data::<fasttrack::types::Transaction>(); }
fn item_110() { is_checked::<fasttrack::types::Transaction, fasttrack::Context>(); }
fn item_111(value: &fasttrack::types::Transaction) {
    let _: &Option<fasttrack::types::MpnId> = &value.mpn_id;
    let _: &Option<fasttrack::types::StatementRecordId> = &value.record_id;
    let _: &Option<fasttrack::types::TransactionId> = &value.transaction_id;
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<String> = &value.tenant_name;
    let _: &Option<fasttrack::types::StatementProgram> = &value.program;
    let _: &Option<fasttrack::types::StatementWorkload> = &value.workload;
    let _: &Option<String> = &value.milestone;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.milestone_date;
    let _: &Option<fasttrack::runtime::Decimal> = &value.at_claim_usage;
    let _: &Option<fasttrack::runtime::Decimal> = &value.milestone_usage;
    let _: &Option<fasttrack::runtime::Integer> = &value.payable_growth;
    let _: &Option<fasttrack::runtime::Decimal> = &value.previous_payment_usd;
    let _: &Option<fasttrack::runtime::Decimal> = &value.rate_usd;
    let _: &Option<fasttrack::runtime::Decimal> = &value.payment_usd;
    let _: &Option<fasttrack::runtime::Decimal> = &value.payment_local;
    let _: &Option<String> = &value.local_currency;
    let _: &Option<String> = &value.local_currency_symbol;
    let _: &Option<String> = &value.dispute_case_number;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_112() { is_data::<fasttrack::types::StatementProgram>(); }
fn item_113(value: &fasttrack::types::StatementProgram) {
    let _: &Option<fasttrack::types::ProgramId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_114() { is_data::<fasttrack::types::StatementWorkload>(); }
fn item_115(value: &fasttrack::types::StatementWorkload) {
    let _: &Option<fasttrack::types::IncentiveWorkloadId> = &value.workload_id;
    let _: &Option<String> = &value.name;
    let _: &Option<fasttrack::types::StatementProgram> = &value.program;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_116() { is_data::<fasttrack::types::AdminTypeId>(); }
fn item_117() { is_checked::<fasttrack::types::AdminTypeId, fasttrack::Context>(); }
fn item_118(value: &fasttrack::types::AdminTypeId) {
    match value {
        fasttrack::types::AdminTypeId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::AdminTypeId::String(inner) => { let _: &String = inner; }
        fasttrack::types::AdminTypeId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_119() { is_data::<fasttrack::types::AdminType>(); }
fn item_120(value: &fasttrack::types::AdminType) {
    let _: &Option<fasttrack::types::AdminTypeId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_121() { is_data::<fasttrack::types::ContactTypeId>(); }
fn item_122() { is_checked::<fasttrack::types::ContactTypeId, fasttrack::Context>(); }
fn item_123(value: &fasttrack::types::ContactTypeId) {
    match value {
        fasttrack::types::ContactTypeId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::ContactTypeId::Uuid(inner) => { let _: &fasttrack::runtime::Uuid = inner; }
        fasttrack::types::ContactTypeId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_124() { is_data::<fasttrack::types::ContactType>(); }
fn item_125(value: &fasttrack::types::ContactType) {
    let _: &Option<fasttrack::types::ContactTypeId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_126() { is_data::<fasttrack::types::CountryRegionId>(); }
fn item_127() { is_checked::<fasttrack::types::CountryRegionId, fasttrack::Context>(); }
fn item_128(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::CountryRegionId(value).into_inner() }
fn item_129() { is_data::<fasttrack::types::CountryRegion>(); }
fn item_130(value: &fasttrack::types::CountryRegion) {
    let _: &Option<fasttrack::types::CountryRegionId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_131() { is_data::<fasttrack::types::SkillTypeId>(); }
fn item_132() { is_checked::<fasttrack::types::SkillTypeId, fasttrack::Context>(); }
fn item_133(value: &fasttrack::types::SkillTypeId) {
    match value {
        fasttrack::types::SkillTypeId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::SkillTypeId::String(inner) => { let _: &String = inner; }
        fasttrack::types::SkillTypeId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_134() { is_data::<fasttrack::types::SkillType>(); }
fn item_135(value: &fasttrack::types::SkillType) {
    let _: &Option<fasttrack::types::SkillTypeId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_136() { is_data::<fasttrack::types::SurveyLanguageId>(); }
fn item_137() { is_checked::<fasttrack::types::SurveyLanguageId, fasttrack::Context>(); }
fn item_138(value: &fasttrack::types::SurveyLanguageId) {
    match value {
        fasttrack::types::SurveyLanguageId::Uuid(inner) => { let _: &fasttrack::runtime::Uuid = inner; }
        fasttrack::types::SurveyLanguageId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::SurveyLanguageId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_139() { is_data::<fasttrack::types::SurveyLanguage>(); }
fn item_140(value: &fasttrack::types::SurveyLanguage) {
    let _: &Option<fasttrack::types::SurveyLanguageId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_141() { is_data::<fasttrack::types::TimeZoneId>(); }
fn item_142() { is_checked::<fasttrack::types::TimeZoneId, fasttrack::Context>(); }
fn item_143(value: &fasttrack::types::TimeZoneId) {
    match value {
        fasttrack::types::TimeZoneId::Uuid(inner) => { let _: &fasttrack::runtime::Uuid = inner; }
        fasttrack::types::TimeZoneId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::TimeZoneId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_144() { is_data::<fasttrack::types::TimeZone>(); }
fn item_145(value: &fasttrack::types::TimeZone) {
    let _: &Option<fasttrack::types::TimeZoneId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_146() { is_data::<fasttrack::types::NoteCategoryId>(); }
fn item_147() { is_checked::<fasttrack::types::NoteCategoryId, fasttrack::Context>(); }
fn item_148(value: &fasttrack::types::NoteCategoryId) {
    match value {
        fasttrack::types::NoteCategoryId::Integer(inner) => { let _: &fasttrack::runtime::Integer = inner; }
        fasttrack::types::NoteCategoryId::String(inner) => { let _: &String = inner; }
        fasttrack::types::NoteCategoryId::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_149() { is_data::<fasttrack::types::NoteCategory>(); }
fn item_150(value: &fasttrack::types::NoteCategory) {
    let _: &Option<fasttrack::types::NoteCategoryId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_151() { is_data::<fasttrack::types::ServiceId>(); }
fn item_152() { is_checked::<fasttrack::types::ServiceId, fasttrack::Context>(); }
fn item_153(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::ServiceId(value).into_inner() }
fn item_154() { is_data::<fasttrack::types::Service>(); }
fn item_155(value: &fasttrack::types::Service) {
    let _: &Option<fasttrack::types::ServiceId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_156() { is_data::<fasttrack::types::L1Id>(); }
fn item_157() { is_checked::<fasttrack::types::L1Id, fasttrack::Context>(); }
fn item_158(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::L1Id(value).into_inner() }
fn item_159() { is_data::<fasttrack::types::L2Id>(); }
fn item_160() { is_checked::<fasttrack::types::L2Id, fasttrack::Context>(); }
fn item_161(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::L2Id(value).into_inner() }
fn item_162() { is_data::<fasttrack::types::L3Id>(); }
fn item_163() { is_checked::<fasttrack::types::L3Id, fasttrack::Context>(); }
fn item_164(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::L3Id(value).into_inner() }
fn item_165() { is_data::<fasttrack::types::L1Status>(); }
fn item_166(value: &fasttrack::types::L1Status) {
    let _: &Option<fasttrack::types::L1Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &Option<String> = &value.description;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_167() { is_data::<fasttrack::types::L2Status>(); }
fn item_168(value: &fasttrack::types::L2Status) {
    let _: &Option<fasttrack::types::L2Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &Option<String> = &value.description;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_169() { is_data::<fasttrack::types::L3Status>(); }
fn item_170(value: &fasttrack::types::L3Status) {
    let _: &Option<fasttrack::types::L3Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &Option<String> = &value.description;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_171() { is_data::<fasttrack::types::ServiceStatuses>(); }
fn item_172(value: &fasttrack::types::ServiceStatuses) {
    let _: &Option<fasttrack::types::ServiceId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &Option<Vec<fasttrack::types::L1Branch>> = &value.l1s;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_173() { is_data::<fasttrack::types::L1Branch>(); }
fn item_174(value: &fasttrack::types::L1Branch) {
    let _: &Option<fasttrack::types::L1Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &Option<Vec<fasttrack::types::L2Branch>> = &value.l2s;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_175() { is_data::<fasttrack::types::L2Branch>(); }
fn item_176(value: &fasttrack::types::L2Branch) {
    let _: &Option<fasttrack::types::L2Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &Option<Vec<fasttrack::types::L3Leaf>> = &value.l3s;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_177() { is_data::<fasttrack::types::L3Leaf>(); }
fn item_178(value: &fasttrack::types::L3Leaf) {
    let _: &Option<fasttrack::types::L3Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_179() { is_data::<fasttrack::types::SortDirection>(); }
fn item_180() { is_checked::<fasttrack::types::SortDirection, fasttrack::Context>(); }
fn item_181(value: &fasttrack::types::SortDirection) {
    match value {
        fasttrack::types::SortDirection::Ascending => {}
        fasttrack::types::SortDirection::Descending => {}
    }
}
fn item_182(value: &fasttrack::types::SortDirection) -> &'static str { value.as_str() }
fn item_183() { is_data::<fasttrack::types::ReferralId>(); }
fn item_184() { is_checked::<fasttrack::types::ReferralId, fasttrack::Context>(); }
fn item_185(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::ReferralId(value).into_inner() }
fn item_186() { is_data::<fasttrack::types::ReferralRecordId>(); }
fn item_187(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::ReferralRecordId(value).into_inner() }
fn item_188() { is_data::<fasttrack::types::ReferralSourceId>(); }
fn item_189() { is_checked::<fasttrack::types::ReferralSourceId, fasttrack::Context>(); }
fn item_190(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::ReferralSourceId(value).into_inner() }
fn item_191() { is_data::<fasttrack::types::AcceptanceStatusId>(); }
fn item_192() { is_checked::<fasttrack::types::AcceptanceStatusId, fasttrack::Context>(); }
fn item_193(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::AcceptanceStatusId(value).into_inner() }
fn item_194() { is_data::<fasttrack::types::AcceptanceStatus>(); }
fn item_195(value: &fasttrack::types::AcceptanceStatus) {
    let _: &Option<fasttrack::types::AcceptanceStatusId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_196() { is_data::<fasttrack::types::DeclineReasonId>(); }
fn item_197() { is_checked::<fasttrack::types::DeclineReasonId, fasttrack::Context>(); }
fn item_198(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::DeclineReasonId(value).into_inner() }
fn item_199() { is_data::<fasttrack::types::DeclineReason>(); }
fn item_200(value: &fasttrack::types::DeclineReason) {
    let _: &Option<fasttrack::types::DeclineReasonId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_201() { is_data::<fasttrack::types::ReferralStatusId>(); }
fn item_202() { is_checked::<fasttrack::types::ReferralStatusId, fasttrack::Context>(); }
fn item_203(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::ReferralStatusId(value).into_inner() }
fn item_204() { is_data::<fasttrack::types::ReferralStatus>(); }
fn item_205(value: &fasttrack::types::ReferralStatus) {
    let _: &Option<fasttrack::types::ReferralStatusId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_206() { is_data::<fasttrack::types::ServicesEstimatedValueId>(); }
fn item_207() { is_checked::<fasttrack::types::ServicesEstimatedValueId, fasttrack::Context>(); }
fn item_208(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::ServicesEstimatedValueId(value).into_inner() }
fn item_209() { is_data::<fasttrack::types::ServicesEstimatedValue>(); }
fn item_210(value: &fasttrack::types::ServicesEstimatedValue) {
    let _: &Option<fasttrack::types::ServicesEstimatedValueId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_211() { is_data::<fasttrack::types::Referral>(); }
fn item_212() { is_checked::<fasttrack::types::Referral, fasttrack::Context>(); }
fn item_213(value: &fasttrack::types::Referral) {
    let _: &Option<fasttrack::types::ReferralRecordId> = &value.id;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.created;
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<String> = &value.tenant_name;
    let _: &Option<String> = &value.tenant_domain;
    let _: &Option<Vec<fasttrack::types::Service>> = &value.workloads;
    let _: &Option<bool> = &value.claimed;
    let _: &Option<fasttrack::types::ReferralId> = &value.partner_referral_id;
    let _: &Option<String> = &value.partner_referral_number;
    let _: &Option<fasttrack::types::AcceptanceStatus> = &value.acceptance;
    let _: &Option<fasttrack::types::DeclineReason> = &value.decline_reason;
    let _: &Option<fasttrack::types::ReferralStatus> = &value.referral_status;
    let _: &Option<fasttrack::types::ServicesEstimatedValue> = &value.services_estimated_value;
    let _: &Option<bool> = &value.value_added_services_sold;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_214() { is_data::<fasttrack::types::ReferralPage>(); }
fn item_215() { is_checked::<fasttrack::types::ReferralPage, fasttrack::Context>(); }
fn item_216(value: &fasttrack::types::ReferralPage) {
    let _: &Option<fasttrack::runtime::Integer> = &value.count;
    let _: &Option<bool> = &value.has_more;
    let _: &Vec<fasttrack::types::Referral> = &value.items;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_217() { is_data::<fasttrack::types::ReferralUpdate>(); }
fn item_218() { is_checked::<fasttrack::types::ReferralUpdate, fasttrack::Context>(); }
fn item_219(value: &fasttrack::types::ReferralUpdate) {
    let _: &fasttrack::types::AcceptanceStatusId = &value.acceptance_status_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::DeclineReasonId> = &value.decline_reason_id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::ReferralStatusId> = &value.referral_status_id;
    let _: &fasttrack::runtime::Patch<bool> = &value.value_added_services_sold;
    let _: &fasttrack::runtime::Patch<fasttrack::types::ServicesEstimatedValueId> = &value.services_estimated_value_id;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_220(a0: fasttrack::types::AcceptanceStatusId) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::new(a0) }
fn item_221(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::DeclineReasonId>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::decline_reason_id(this, a0) }
fn item_222(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::ReferralStatusId>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::referral_status_id(this, a0) }
fn item_223(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<bool>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::value_added_services_sold(this, a0) }
fn item_224(this: fasttrack::types::ReferralUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::ServicesEstimatedValueId>>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::services_estimated_value_id(this, a0) }
fn item_225(this: fasttrack::types::ReferralUpdate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::ReferralUpdate { fasttrack::types::ReferralUpdate::member(this, a0, a1) }
fn item_226() { is_data::<fasttrack::types::TenantId>(); }
fn item_227() { is_checked::<fasttrack::types::TenantId, fasttrack::Context>(); }
fn item_228(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::TenantId(value).into_inner() }
fn item_229() { is_data::<fasttrack::types::Tpid>(); }
fn item_230(value: fasttrack::runtime::Integer) -> fasttrack::runtime::Integer { fasttrack::types::Tpid(value).into_inner() }
fn item_231() { is_data::<fasttrack::types::Tenant>(); }
fn item_232(value: &fasttrack::types::Tenant) {
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<String> = &value.name;
    let _: &Option<fasttrack::types::Tpid> = &value.tpid;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_233() { is_data::<fasttrack::types::ClaimedWorkload>(); }
fn item_234(value: &fasttrack::types::ClaimedWorkload) {
    let _: &Option<fasttrack::types::ServiceId> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_235() { is_data::<fasttrack::types::PartnerTenant>(); }
fn item_236(value: &fasttrack::types::PartnerTenant) {
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<fasttrack::types::Tpid> = &value.tpid;
    let _: &Option<String> = &value.name;
    let _: &Option<Vec<fasttrack::types::ClaimedWorkload>> = &value.claimed_workloads;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_237() { is_data::<fasttrack::types::PartnerTenantPage>(); }
fn item_238(value: &fasttrack::types::PartnerTenantPage) {
    let _: &Option<fasttrack::runtime::Integer> = &value.count;
    let _: &Option<bool> = &value.has_more;
    let _: &Option<Vec<fasttrack::types::PartnerTenant>> = &value.items;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_239() { is_data::<fasttrack::types::MaxEntitlementId>(); }
fn item_240(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::MaxEntitlementId(value).into_inner() }
fn item_241() { is_data::<fasttrack::types::MaxEntitlement>(); }
fn item_242(value: &fasttrack::types::MaxEntitlement) {
    let _: &Option<fasttrack::types::MaxEntitlementId> = &value.id;
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<fasttrack::types::ServiceId> = &value.service_id;
    let _: &Option<fasttrack::runtime::Integer> = &value.max_entitlement_seat_count;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_243() { is_data::<fasttrack::types::TenantMaxEntitlements>(); }
fn item_244(value: &fasttrack::types::TenantMaxEntitlements) {
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &Option<bool> = &value.more_records;
    let _: &Option<Vec<fasttrack::types::MaxEntitlement>> = &value.items;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_245() { is_data::<fasttrack::types::ServiceIntentId>(); }
fn item_246() { is_checked::<fasttrack::types::ServiceIntentId, fasttrack::Context>(); }
fn item_247(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::ServiceIntentId(value).into_inner() }
fn item_248() { is_data::<fasttrack::types::EntitlementL1>(); }
fn item_249(value: &fasttrack::types::EntitlementL1) {
    let _: &Option<fasttrack::types::L1Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_250() { is_data::<fasttrack::types::EntitlementL2>(); }
fn item_251(value: &fasttrack::types::EntitlementL2) {
    let _: &Option<fasttrack::types::L2Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_252() { is_data::<fasttrack::types::EntitlementL3>(); }
fn item_253(value: &fasttrack::types::EntitlementL3) {
    let _: &Option<fasttrack::types::L3Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_254() { is_data::<fasttrack::types::Entitlement>(); }
fn item_255() { is_checked::<fasttrack::types::Entitlement, fasttrack::Context>(); }
fn item_256(value: &fasttrack::types::Entitlement) {
    let _: &Option<fasttrack::types::ServiceIntentId> = &value.service_intent_id;
    let _: &Option<fasttrack::types::EntitlementL1> = &value.l1;
    let _: &Option<fasttrack::types::EntitlementL2> = &value.l2;
    let _: &Option<fasttrack::types::EntitlementL3> = &value.l3;
    let _: &Option<fasttrack::runtime::Integer> = &value.entitlement_count;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.target_date;
    let _: &Option<String> = &value.owner;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.next_action_date;
    let _: &Option<String> = &value.notes;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_257() { is_data::<fasttrack::types::TenantEntitlementL1>(); }
fn item_258(value: &fasttrack::types::TenantEntitlementL1) {
    let _: &Option<fasttrack::types::L1Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_259() { is_data::<fasttrack::types::TenantEntitlementL2>(); }
fn item_260(value: &fasttrack::types::TenantEntitlementL2) {
    let _: &Option<fasttrack::types::L2Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_261() { is_data::<fasttrack::types::TenantEntitlementL3>(); }
fn item_262(value: &fasttrack::types::TenantEntitlementL3) {
    let _: &Option<fasttrack::types::L3Id> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_263() { is_data::<fasttrack::types::TenantEntitlement>(); }
fn item_264() { is_checked::<fasttrack::types::TenantEntitlement, fasttrack::Context>(); }
fn item_265(value: &fasttrack::types::TenantEntitlement) {
    let _: &Option<fasttrack::types::ServiceIntentId> = &value.service_intent_id;
    let _: &Option<fasttrack::types::TenantEntitlementL1> = &value.l1;
    let _: &Option<fasttrack::types::TenantEntitlementL2> = &value.l2;
    let _: &Option<fasttrack::types::TenantEntitlementL3> = &value.l3;
    let _: &Option<fasttrack::runtime::Integer> = &value.entitlement_count;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.target_date;
    let _: &Option<String> = &value.owner;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.next_action_date;
    let _: &Option<String> = &value.notes;
    let _: &Option<fasttrack::types::TenantId> = &value.tenant_id;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_266() { is_data::<fasttrack::types::EntitlementGroup>(); }
fn item_267() { is_checked::<fasttrack::types::EntitlementGroup, fasttrack::Context>(); }
fn item_268(value: &fasttrack::types::EntitlementGroup) {
    let _: &Option<bool> = &value.more_records;
    let _: &Option<Vec<fasttrack::types::TenantEntitlement>> = &value.items;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_269() { is_data::<fasttrack::types::EntitlementUpdate>(); }
fn item_270() { is_checked::<fasttrack::types::EntitlementUpdate, fasttrack::Context>(); }
fn item_271(value: &fasttrack::types::EntitlementUpdate) {
    let _: &Option<fasttrack::types::ServiceIntentId> = &value.service_intent_id;
    let _: &Option<fasttrack::types::L1Id> = &value.l1id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::L2Id> = &value.l2id;
    let _: &fasttrack::runtime::Patch<fasttrack::types::L3Id> = &value.l3id;
    let _: &Option<fasttrack::runtime::Integer> = &value.entitlement_count;
    let _: &fasttrack::runtime::Patch<fasttrack::runtime::Timestamp> = &value.target_date;
    let _: &fasttrack::runtime::Patch<String> = &value.owner;
    let _: &fasttrack::runtime::Patch<fasttrack::runtime::Timestamp> = &value.next_action_date;
    let _: &Option<String> = &value.notes;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_272() -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::new() }
fn item_273(this: fasttrack::types::EntitlementUpdate, a0: fasttrack::types::ServiceIntentId) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::service_intent_id(this, a0) }
fn item_274(this: fasttrack::types::EntitlementUpdate, a0: fasttrack::types::L1Id) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::l1id(this, a0) }
fn item_275(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::L2Id>>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::l2id(this, a0) }
fn item_276(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::types::L3Id>>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::l3id(this, a0) }
fn item_277(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::entitlement_count(this, a0) }
fn item_278(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::runtime::Timestamp>>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::target_date(this, a0) }
fn item_279(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Patch<String>>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::owner(this, a0) }
fn item_280(this: fasttrack::types::EntitlementUpdate, a0: impl Into<fasttrack::runtime::Patch<fasttrack::runtime::Timestamp>>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::next_action_date(this, a0) }
fn item_281(this: fasttrack::types::EntitlementUpdate, a0: impl Into<String>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::notes(this, a0) }
fn item_282(this: fasttrack::types::EntitlementUpdate, a0: &str, a1: impl Into<fasttrack::runtime::Json>) -> fasttrack::types::EntitlementUpdate { fasttrack::types::EntitlementUpdate::member(this, a0, a1) }
fn item_283() { is_data::<fasttrack::types::EntitlementUpdates>(); }
fn item_284() { is_checked::<fasttrack::types::EntitlementUpdates, fasttrack::Context>(); }
fn item_285(value: Vec<fasttrack::types::EntitlementUpdate>) -> Vec<fasttrack::types::EntitlementUpdate> { fasttrack::types::EntitlementUpdates::from(value).0 }
fn item_286() { is_data::<fasttrack::types::AssignmentId>(); }
fn item_287(value: fasttrack::runtime::Uuid) -> fasttrack::runtime::Uuid { fasttrack::types::AssignmentId(value).into_inner() }
fn item_288() { is_data::<fasttrack::types::Assignment>(); }
fn item_289(value: &fasttrack::types::Assignment) {
    let _: &Option<fasttrack::types::AssignmentId> = &value.id;
    let _: &Option<String> = &value.email;
    let _: &Option<String> = &value.name;
    let _: &Option<bool> = &value.is_primary;
    let _: &Option<Vec<fasttrack::types::Service>> = &value.primary_services;
    let _: &Option<Vec<fasttrack::types::Service>> = &value.additional_services;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_290() { is_data::<fasttrack::types::UsageWorkloadId>(); }
fn item_291(value: String) -> String { fasttrack::types::UsageWorkloadId(value).into_inner() }
fn item_292() { is_data::<fasttrack::types::ClaimId>(); }
fn item_293(value: String) -> String { fasttrack::types::ClaimId(value).into_inner() }
fn item_294() { is_data::<fasttrack::types::CustomerTag>(); }
fn item_295(value: &fasttrack::types::CustomerTag) {
    match value {
        fasttrack::types::CustomerTag::Unknown => {}
        fasttrack::types::CustomerTag::Frp => {}
        fasttrack::types::CustomerTag::Edu => {}
        fasttrack::types::CustomerTag::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_296(value: &fasttrack::types::CustomerTag) -> &str { value.as_str() }
fn item_297() { is_data::<fasttrack::types::CustomerTags>(); }
fn item_298(value: &fasttrack::types::CustomerTags) {
    match value {
        fasttrack::types::CustomerTags::CustomerTag(inner) => { let _: &fasttrack::types::CustomerTag = inner; }
        fasttrack::types::CustomerTags::List(inner) => { let _: &Vec<fasttrack::types::CustomerTag> = inner; }
        fasttrack::types::CustomerTags::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_299() { is_data::<fasttrack::types::WorkloadTag>(); }
fn item_300(value: &fasttrack::types::WorkloadTag) {
    match value {
        fasttrack::types::WorkloadTag::Unknown => {}
        fasttrack::types::WorkloadTag::Frp => {}
        fasttrack::types::WorkloadTag::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_301(value: &fasttrack::types::WorkloadTag) -> &str { value.as_str() }
fn item_302() { is_data::<fasttrack::types::WorkloadTags>(); }
fn item_303(value: &fasttrack::types::WorkloadTags) {
    match value {
        fasttrack::types::WorkloadTags::WorkloadTag(inner) => { let _: &fasttrack::types::WorkloadTag = inner; }
        fasttrack::types::WorkloadTags::List(inner) => { let _: &Vec<fasttrack::types::WorkloadTag> = inner; }
        fasttrack::types::WorkloadTags::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_304() { is_data::<fasttrack::types::CurrentUsage>(); }
fn item_305() { is_checked::<fasttrack::types::CurrentUsage, fasttrack::Context>(); }
fn item_306(value: &fasttrack::types::CurrentUsage) {
    let _: &Option<fasttrack::runtime::Timestamp> = &value.date_last_updated;
    let _: &Option<Vec<fasttrack::types::CustomerUsage>> = &value.customers;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_307() { is_data::<fasttrack::types::CustomerUsage>(); }
fn item_308() { is_checked::<fasttrack::types::CustomerUsage, fasttrack::Context>(); }
fn item_309(value: &fasttrack::types::CustomerUsage) {
    let _: &Option<fasttrack::types::TenantId> = &value.customer_id;
    let _: &Option<String> = &value.customer_name;
    let _: &Option<String> = &value.domain_name;
    let _: &Option<fasttrack::types::CustomerTags> = &value.tags;
    let _: &Option<Vec<fasttrack::types::ClaimedUsage>> = &value.workloads;
    let _: &Option<Vec<fasttrack::types::UnclaimedUsage>> = &value.unclaimed_workloads;
    let _: &Option<Vec<fasttrack::types::UsageWorkloadId>> = &value.excluded_workloads;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_310() { is_data::<fasttrack::types::ClaimedUsage>(); }
fn item_311() { is_checked::<fasttrack::types::ClaimedUsage, fasttrack::Context>(); }
fn item_312(value: &fasttrack::types::ClaimedUsage) {
    let _: &Option<fasttrack::types::UsageWorkloadId> = &value.workload_id;
    let _: &Option<fasttrack::types::MpnId> = &value.mpn_id;
    let _: &Option<fasttrack::types::WorkloadTags> = &value.tags;
    let _: &Option<fasttrack::runtime::Timestamp> = &value.date_associated;
    let _: &Option<fasttrack::types::ClaimId> = &value.claim_id;
    let _: &Option<fasttrack::runtime::Decimal> = &value.usage_at_claim;
    let _: &Option<fasttrack::runtime::Integer> = &value.active_entitlements;
    let _: &Option<fasttrack::runtime::Integer> = &value.qualified_entitlements;
    let _: &Option<fasttrack::runtime::Decimal> = &value.usage;
    let _: &Option<i64> = &value.prior_hwm;
    let _: &Option<i64> = &value.hwm;
    let _: &Option<i64> = &value.month1_hwm;
    let _: &Option<i64> = &value.comp_units;
    let _: &Option<fasttrack::runtime::Integer> = &value.potential_earnings;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_313() { is_data::<fasttrack::types::UnclaimedUsage>(); }
fn item_314(value: &fasttrack::types::UnclaimedUsage) {
    let _: &Option<fasttrack::types::UsageWorkloadId> = &value.workload_id;
    let _: &Option<fasttrack::runtime::Integer> = &value.active_entitlements;
    let _: &Option<fasttrack::runtime::Integer> = &value.qualified_entitlements;
    let _: &Option<fasttrack::runtime::Decimal> = &value.usage;
    let _: &Option<i64> = &value.prior_hwm;
    let _: &Option<i64> = &value.hwm;
    let _: &Option<i64> = &value.month1_hwm;
    let _: &Option<i64> = &value.comp_units;
    let _: &Option<fasttrack::runtime::Integer> = &value.potential_earnings;
    let _: &fasttrack::runtime::Extra = &value.extra;
}
fn item_315() { is_data::<fasttrack::types::ApiErrorDependencyType>(); }
fn item_316(value: &fasttrack::types::ApiErrorDependencyType) {
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
fn item_317(value: &fasttrack::types::ApiErrorDependencyType) -> &str { value.as_str() }
fn item_318() { is_data::<fasttrack::types::ApiErrorDependencyOwner>(); }
fn item_319(value: &fasttrack::types::ApiErrorDependencyOwner) {
    match value {
        fasttrack::types::ApiErrorDependencyOwner::FtrCporTeam => {}
        fasttrack::types::ApiErrorDependencyOwner::FtFcuApiTeam => {}
        fasttrack::types::ApiErrorDependencyOwner::V3Team => {}
        fasttrack::types::ApiErrorDependencyOwner::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_320(value: &fasttrack::types::ApiErrorDependencyOwner) -> &str { value.as_str() }
fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}
fn item_321() { is_context::<fasttrack::Context>(); }
fn item_322(value: &fasttrack::Context) {
    let _: &Option<fasttrack::types::AcceptanceStatusId> = &value.accepted_id;
    let _: &Option<fasttrack::types::AcceptanceStatusId> = &value.declined_id;
    let _: &Option<fasttrack::types::AcceptanceStatusId> = &value.earlier_id;
    let _: &Option<fasttrack::runtime::Integer> = &value.max_entitlement_seat_count;
}
fn item_323() -> fasttrack::Context { fasttrack::Context::new() }
fn item_324(this: fasttrack::Context, a0: fasttrack::types::AcceptanceStatusId) -> fasttrack::Context { fasttrack::Context::accepted_id(this, a0) }
fn item_325(this: fasttrack::Context, a0: fasttrack::types::AcceptanceStatusId) -> fasttrack::Context { fasttrack::Context::declined_id(this, a0) }
fn item_326(this: fasttrack::Context, a0: fasttrack::types::AcceptanceStatusId) -> fasttrack::Context { fasttrack::Context::earlier_id(this, a0) }
fn item_327(this: fasttrack::Context, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Context { fasttrack::Context::max_entitlement_seat_count(this, a0) }
fn item_328(a0: fasttrack::runtime::Certificate) -> fasttrack::Builder { fasttrack::Client::builder(a0) }
fn item_329<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::AdminTypes<M> { fasttrack::Client::<M>::admin_types(this) }
fn item_330<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::ContactTypes<M> { fasttrack::Client::<M>::contact_types(this) }
fn item_331<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::CountryRegions<M> { fasttrack::Client::<M>::country_regions(this) }
fn item_332<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::SkillTypes<M> { fasttrack::Client::<M>::skill_types(this) }
fn item_333<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::SurveyLanguages<M> { fasttrack::Client::<M>::survey_languages(this) }
fn item_334<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::TimeZones<M> { fasttrack::Client::<M>::time_zones(this) }
fn item_335<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::NoteCategories<M> { fasttrack::Client::<M>::note_categories(this) }
fn item_336<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Services<M> { fasttrack::Client::<M>::services(this) }
fn item_337<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::EntitlementStatuses<M> { fasttrack::Client::<M>::entitlement_statuses(this) }
fn item_338<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Incentives<M> { fasttrack::Client::<M>::incentives(this) }
fn item_339<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Referrals<M> { fasttrack::Client::<M>::referrals(this) }
fn item_340<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Usage<M> { fasttrack::Client::<M>::usage(this) }
fn item_341<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Tenants<M> { fasttrack::Client::<M>::tenants(this) }
fn item_342<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::PartnerTenants<M> { fasttrack::Client::<M>::partner_tenants(this) }
fn item_343<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::MaxEntitlements<M> { fasttrack::Client::<M>::max_entitlements(this) }
fn item_344<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Entitlements<M> { fasttrack::Client::<M>::entitlements(this) }
fn item_345<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Contacts<M> { fasttrack::Client::<M>::contacts(this) }
fn item_346<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Notes<M> { fasttrack::Client::<M>::notes(this) }
fn item_347<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::Assignments<M> { fasttrack::Client::<M>::assignments(this) }
fn item_348<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::V1_1<M> { fasttrack::Client::<M>::v1_1(this) }
fn item_349<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::groups::V1<M> { fasttrack::Client::<M>::v1(this) }
fn item_350<M: rt::Mode>(this: &fasttrack::Client<M>) -> fasttrack::runtime::DriftReport { fasttrack::Client::<M>::drift(this) }
fn item_351(this: fasttrack::Builder, a0: fasttrack::ApiVersion) -> fasttrack::Builder { fasttrack::Builder::api_version(this, a0) }
fn item_352(this: fasttrack::Builder, a0: impl Into<String>) -> fasttrack::Builder { fasttrack::Builder::base_url(this, a0) }
fn item_353(this: fasttrack::Builder, a0: fasttrack::runtime::DriftMode) -> fasttrack::Builder { fasttrack::Builder::drift(this, a0) }
fn item_354(this: fasttrack::Builder, a0: fasttrack::runtime::Limits) -> fasttrack::Builder { fasttrack::Builder::limits(this, a0) }
fn item_355(this: fasttrack::Builder, a0: impl Into<String>) -> fasttrack::Builder { fasttrack::Builder::user_agent(this, a0) }
fn item_356(this: fasttrack::Builder, a0: impl AsRef<[u8]>) -> fasttrack::Builder { fasttrack::Builder::root_certificate(this, a0) }
fn item_357(this: fasttrack::Builder, a0: Arc<dyn fasttrack::runtime::Transport>) -> fasttrack::Builder { fasttrack::Builder::transport(this, a0) }
fn item_358(this: fasttrack::Builder, a0: Arc<dyn fasttrack::runtime::Timer>) -> fasttrack::Builder { fasttrack::Builder::timer(this, a0) }
fn item_359(this: fasttrack::Builder) -> fasttrack::Builder { fasttrack::Builder::allow_plain_http(this) }
fn item_360(this: fasttrack::Builder) -> Result<fasttrack::Client, fasttrack::runtime::BuildError> { fasttrack::Builder::build(this) }
fn item_361<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: impl FnOnce(&mut fasttrack::runtime::http::Request<fasttrack::runtime::Bytes>) + Send + 'static) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::edit(this, a0) }
fn item_362<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: Duration) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::timeout(this, a0) }
fn item_363<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: fasttrack::runtime::DriftMode) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::drift(this, a0) }
fn item_364<M: rt::Mode, O>(this: fasttrack::Call<M, O>) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::unchecked(this) }
fn item_365<M: rt::Mode, O>(this: fasttrack::Call<M, O>, a0: impl Into<fasttrack::runtime::Secret>) -> fasttrack::Call<M, O> { fasttrack::Call::<M, O>::bearer_token(this, a0) }
fn operation_of<M: rt::Mode, O>(call: fasttrack::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = fasttrack::Documented>>(call: fasttrack::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, fasttrack::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = fasttrack::Documented>>(call: fasttrack::Call<rt::Async, O>) -> Result<O::Output, fasttrack::Error> { call.await }
fn item_366(value: &fasttrack::ApiVersion) {
    match value {
        fasttrack::ApiVersion::V1 => {}
        fasttrack::ApiVersion::V1_1 => {}
        fasttrack::ApiVersion::V1_2 => {}
        _ => {}
    }
}
fn version(value: fasttrack::ApiVersion) -> &'static str { value.as_str() }
fn item_367<M: rt::Mode>(this: &fasttrack::groups::AdminTypes<M>) -> fasttrack::Call<M, fasttrack::ops::AdminTypesList> { fasttrack::groups::AdminTypes::<M>::list(this) }
fn item_368<M: rt::Mode>(this: &fasttrack::groups::ContactTypes<M>) -> fasttrack::Call<M, fasttrack::ops::ContactTypesList> { fasttrack::groups::ContactTypes::<M>::list(this) }
fn item_369<M: rt::Mode>(this: &fasttrack::groups::CountryRegions<M>) -> fasttrack::Call<M, fasttrack::ops::CountryRegionsList> { fasttrack::groups::CountryRegions::<M>::list(this) }
fn item_370<M: rt::Mode>(this: &fasttrack::groups::SkillTypes<M>) -> fasttrack::Call<M, fasttrack::ops::SkillTypesList> { fasttrack::groups::SkillTypes::<M>::list(this) }
fn item_371<M: rt::Mode>(this: &fasttrack::groups::SurveyLanguages<M>) -> fasttrack::Call<M, fasttrack::ops::SurveyLanguagesList> { fasttrack::groups::SurveyLanguages::<M>::list(this) }
fn item_372<M: rt::Mode>(this: &fasttrack::groups::TimeZones<M>) -> fasttrack::Call<M, fasttrack::ops::TimeZonesList> { fasttrack::groups::TimeZones::<M>::list(this) }
fn item_373<M: rt::Mode>(this: &fasttrack::groups::NoteCategories<M>) -> fasttrack::Call<M, fasttrack::ops::NoteCategoriesList> { fasttrack::groups::NoteCategories::<M>::list(this) }
fn item_374<M: rt::Mode>(this: &fasttrack::groups::Services<M>) -> fasttrack::Call<M, fasttrack::ops::ServicesList> { fasttrack::groups::Services::<M>::list(this) }
fn item_375<M: rt::Mode>(this: &fasttrack::groups::Services<M>) -> fasttrack::Call<M, fasttrack::ops::ServicesListForPartners> { fasttrack::groups::Services::<M>::list_for_partners(this) }
fn item_376<M: rt::Mode>(this: &fasttrack::groups::EntitlementStatuses<M>) -> fasttrack::Call<M, fasttrack::ops::EntitlementStatusesListL1> { fasttrack::groups::EntitlementStatuses::<M>::list_l1(this) }
fn item_377<M: rt::Mode>(this: &fasttrack::groups::EntitlementStatuses<M>, a0: fasttrack::types::ServiceId, a1: fasttrack::types::L1Id) -> fasttrack::Call<M, fasttrack::ops::EntitlementStatusesListL2> { fasttrack::groups::EntitlementStatuses::<M>::list_l2(this, a0, a1) }
fn item_378<M: rt::Mode>(this: &fasttrack::groups::EntitlementStatuses<M>, a0: fasttrack::types::ServiceId, a1: fasttrack::types::L1Id, a2: fasttrack::types::L2Id) -> fasttrack::Call<M, fasttrack::ops::EntitlementStatusesListL3> { fasttrack::groups::EntitlementStatuses::<M>::list_l3(this, a0, a1, a2) }
fn item_379<M: rt::Mode>(this: &fasttrack::groups::EntitlementStatuses<M>) -> fasttrack::Call<M, fasttrack::ops::EntitlementStatusesListAll> { fasttrack::groups::EntitlementStatuses::<M>::list_all(this) }
fn item_380<M: rt::Mode>(this: &fasttrack::groups::IncentivesPrograms<M>) -> fasttrack::Call<M, fasttrack::ops::IncentivesProgramsList> { fasttrack::groups::IncentivesPrograms::<M>::list(this) }
fn item_381<M: rt::Mode>(this: &fasttrack::groups::IncentivesWorkloads<M>) -> fasttrack::Call<M, fasttrack::ops::IncentivesWorkloadsList> { fasttrack::groups::IncentivesWorkloads::<M>::list(this) }
fn item_382<M: rt::Mode>(this: &fasttrack::groups::IncentivesYearPeriods<M>) -> fasttrack::Call<M, fasttrack::ops::IncentivesYearPeriodsList> { fasttrack::groups::IncentivesYearPeriods::<M>::list(this) }
fn item_383<M: rt::Mode>(this: &fasttrack::groups::IncentivesStatements<M>) -> fasttrack::Call<M, fasttrack::ops::IncentivesStatementsList> { fasttrack::groups::IncentivesStatements::<M>::list(this) }
fn item_384<M: rt::Mode>(this: &fasttrack::groups::Incentives<M>) -> fasttrack::groups::IncentivesPrograms<M> { fasttrack::groups::Incentives::<M>::programs(this) }
fn item_385<M: rt::Mode>(this: &fasttrack::groups::Incentives<M>) -> fasttrack::groups::IncentivesWorkloads<M> { fasttrack::groups::Incentives::<M>::workloads(this) }
fn item_386<M: rt::Mode>(this: &fasttrack::groups::Incentives<M>) -> fasttrack::groups::IncentivesYearPeriods<M> { fasttrack::groups::Incentives::<M>::year_periods(this) }
fn item_387<M: rt::Mode>(this: &fasttrack::groups::Incentives<M>) -> fasttrack::groups::IncentivesStatements<M> { fasttrack::groups::Incentives::<M>::statements(this) }
fn item_388<M: rt::Mode>(this: &fasttrack::groups::ReferralsAcceptanceStatuses<M>) -> fasttrack::Call<M, fasttrack::ops::ReferralsAcceptanceStatusesList> { fasttrack::groups::ReferralsAcceptanceStatuses::<M>::list(this) }
fn item_389<M: rt::Mode>(this: &fasttrack::groups::ReferralsDeclineReasons<M>) -> fasttrack::Call<M, fasttrack::ops::ReferralsDeclineReasonsList> { fasttrack::groups::ReferralsDeclineReasons::<M>::list(this) }
fn item_390<M: rt::Mode>(this: &fasttrack::groups::ReferralsStatuses<M>) -> fasttrack::Call<M, fasttrack::ops::ReferralsStatusesList> { fasttrack::groups::ReferralsStatuses::<M>::list(this) }
fn item_391<M: rt::Mode>(this: &fasttrack::groups::ReferralsServiceValues<M>) -> fasttrack::Call<M, fasttrack::ops::ReferralsServiceValuesList> { fasttrack::groups::ReferralsServiceValues::<M>::list(this) }
fn item_392<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>) -> fasttrack::groups::ReferralsAcceptanceStatuses<M> { fasttrack::groups::Referrals::<M>::acceptance_statuses(this) }
fn item_393<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>) -> fasttrack::groups::ReferralsDeclineReasons<M> { fasttrack::groups::Referrals::<M>::decline_reasons(this) }
fn item_394<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>) -> fasttrack::groups::ReferralsStatuses<M> { fasttrack::groups::Referrals::<M>::statuses(this) }
fn item_395<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>) -> fasttrack::groups::ReferralsServiceValues<M> { fasttrack::groups::Referrals::<M>::service_values(this) }
fn item_396<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::groups::Referrals::<M>::list(this) }
fn item_397<M: rt::Mode>(this: &fasttrack::groups::Referrals<M>, a0: fasttrack::types::ReferralId, a1: fasttrack::types::ReferralUpdate) -> fasttrack::Call<M, fasttrack::ops::ReferralsUpdate> { fasttrack::groups::Referrals::<M>::update(this, a0, a1) }
fn item_398<M: rt::Mode>(this: &fasttrack::groups::Usage<M>) -> fasttrack::Call<M, fasttrack::ops::UsageGetCurrent> { fasttrack::groups::Usage::<M>::get_current(this) }
fn item_399<M: rt::Mode>(this: &fasttrack::groups::Tenants<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::TenantsGet> { fasttrack::groups::Tenants::<M>::get(this, a0) }
fn item_400<M: rt::Mode>(this: &fasttrack::groups::PartnerTenants<M>) -> fasttrack::Call<M, fasttrack::ops::PartnerTenantsList> { fasttrack::groups::PartnerTenants::<M>::list(this) }
fn item_401<M: rt::Mode>(this: &fasttrack::groups::PartnerTenants<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::PartnerTenantsGet> { fasttrack::groups::PartnerTenants::<M>::get(this, a0) }
fn item_402<M: rt::Mode>(this: &fasttrack::groups::MaxEntitlements<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::MaxEntitlementsList> { fasttrack::groups::MaxEntitlements::<M>::list(this, a0) }
fn item_403<M: rt::Mode>(this: &fasttrack::groups::MaxEntitlements<M>) -> fasttrack::Call<M, fasttrack::ops::MaxEntitlementsListForTenants> { fasttrack::groups::MaxEntitlements::<M>::list_for_tenants(this) }
fn item_404<M: rt::Mode>(this: &fasttrack::groups::Entitlements<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::EntitlementsList> { fasttrack::groups::Entitlements::<M>::list(this, a0) }
fn item_405<M: rt::Mode>(this: &fasttrack::groups::Entitlements<M>, a0: fasttrack::types::TenantId, a1: fasttrack::types::ServiceId) -> fasttrack::Call<M, fasttrack::ops::EntitlementsListForService> { fasttrack::groups::Entitlements::<M>::list_for_service(this, a0, a1) }
fn item_406<M: rt::Mode>(this: &fasttrack::groups::Entitlements<M>) -> fasttrack::Call<M, fasttrack::ops::EntitlementsListForTenants> { fasttrack::groups::Entitlements::<M>::list_for_tenants(this) }
fn item_407<M: rt::Mode>(this: &fasttrack::groups::Entitlements<M>, a0: fasttrack::types::TenantId, a1: fasttrack::types::ServiceId, a2: impl Into<fasttrack::types::EntitlementUpdates>) -> fasttrack::Call<M, fasttrack::ops::EntitlementsUpdate> { fasttrack::groups::Entitlements::<M>::update(this, a0, a1, a2) }
fn item_408<M: rt::Mode>(this: &fasttrack::groups::Contacts<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::ContactsList> { fasttrack::groups::Contacts::<M>::list(this, a0) }
fn item_409<M: rt::Mode>(this: &fasttrack::groups::Contacts<M>) -> fasttrack::Call<M, fasttrack::ops::ContactsListForTenants> { fasttrack::groups::Contacts::<M>::list_for_tenants(this) }
fn item_410<M: rt::Mode>(this: &fasttrack::groups::Contacts<M>, a0: fasttrack::types::TenantId, a1: fasttrack::types::ContactCreate) -> fasttrack::Call<M, fasttrack::ops::ContactsCreate> { fasttrack::groups::Contacts::<M>::create(this, a0, a1) }
fn item_411<M: rt::Mode>(this: &fasttrack::groups::Notes<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::NotesList> { fasttrack::groups::Notes::<M>::list(this, a0) }
fn item_412<M: rt::Mode>(this: &fasttrack::groups::Notes<M>, a0: fasttrack::types::TenantId, a1: fasttrack::types::NoteCreate) -> fasttrack::Call<M, fasttrack::ops::NotesCreate> { fasttrack::groups::Notes::<M>::create(this, a0, a1) }
fn item_413<M: rt::Mode>(this: &fasttrack::groups::Assignments<M>, a0: fasttrack::types::TenantId) -> fasttrack::Call<M, fasttrack::ops::AssignmentsGet> { fasttrack::groups::Assignments::<M>::get(this, a0) }
fn item_414<M: rt::Mode>(this: &fasttrack::groups::V1_1Contacts<M>, a0: fasttrack::types::ContactId, a1: fasttrack::types::ContactUpdate) -> fasttrack::Call<M, fasttrack::ops::ContactsUpdate> { fasttrack::groups::V1_1Contacts::<M>::update(this, a0, a1) }
fn item_415<M: rt::Mode>(this: &fasttrack::groups::V1_1Contacts<M>, a0: fasttrack::types::ContactId) -> fasttrack::Call<M, fasttrack::ops::ContactsDelete> { fasttrack::groups::V1_1Contacts::<M>::delete(this, a0) }
fn item_416<M: rt::Mode>(this: &fasttrack::groups::V1_1<M>) -> fasttrack::groups::V1_1Contacts<M> { fasttrack::groups::V1_1::<M>::contacts(this) }
fn item_417<M: rt::Mode>(this: &fasttrack::groups::V1Contacts<M>, a0: fasttrack::types::ContactId, a1: fasttrack::types::ContactUpdate) -> fasttrack::Call<M, fasttrack::ops::ContactsUpdate> { fasttrack::groups::V1Contacts::<M>::update(this, a0, a1) }
fn item_418<M: rt::Mode>(this: &fasttrack::groups::V1Contacts<M>, a0: fasttrack::types::ContactId) -> fasttrack::Call<M, fasttrack::ops::ContactsDelete> { fasttrack::groups::V1Contacts::<M>::delete(this, a0) }
fn item_419<M: rt::Mode>(this: &fasttrack::groups::V1<M>) -> fasttrack::groups::V1Contacts<M> { fasttrack::groups::V1::<M>::contacts(this) }
fn item_420() { is_checked::<fasttrack::ops::AdminTypesList, ()>(); }
fn item_421() -> fasttrack::ops::AdminTypesList { fasttrack::ops::AdminTypesList::new() }
fn item_422(value: <fasttrack::ops::AdminTypesList as rt::Operation>::Output) -> Vec<fasttrack::types::AdminType> { value }
fn item_423() { is_checked::<fasttrack::ops::ContactTypesList, ()>(); }
fn item_424() -> fasttrack::ops::ContactTypesList { fasttrack::ops::ContactTypesList::new() }
fn item_425(value: <fasttrack::ops::ContactTypesList as rt::Operation>::Output) -> Vec<fasttrack::types::ContactType> { value }
fn item_426() { is_checked::<fasttrack::ops::CountryRegionsList, ()>(); }
fn item_427() -> fasttrack::ops::CountryRegionsList { fasttrack::ops::CountryRegionsList::new() }
fn item_428(value: <fasttrack::ops::CountryRegionsList as rt::Operation>::Output) -> Vec<fasttrack::types::CountryRegion> { value }
fn item_429() { is_checked::<fasttrack::ops::SkillTypesList, ()>(); }
fn item_430() -> fasttrack::ops::SkillTypesList { fasttrack::ops::SkillTypesList::new() }
fn item_431(value: <fasttrack::ops::SkillTypesList as rt::Operation>::Output) -> Vec<fasttrack::types::SkillType> { value }
fn item_432() { is_checked::<fasttrack::ops::SurveyLanguagesList, ()>(); }
fn item_433() -> fasttrack::ops::SurveyLanguagesList { fasttrack::ops::SurveyLanguagesList::new() }
fn item_434(value: <fasttrack::ops::SurveyLanguagesList as rt::Operation>::Output) -> Vec<fasttrack::types::SurveyLanguage> { value }
fn item_435() { is_checked::<fasttrack::ops::TimeZonesList, ()>(); }
fn item_436() -> fasttrack::ops::TimeZonesList { fasttrack::ops::TimeZonesList::new() }
fn item_437(value: <fasttrack::ops::TimeZonesList as rt::Operation>::Output) -> Vec<fasttrack::types::TimeZone> { value }
fn item_438() { is_checked::<fasttrack::ops::NoteCategoriesList, ()>(); }
fn item_439() -> fasttrack::ops::NoteCategoriesList { fasttrack::ops::NoteCategoriesList::new() }
fn item_440(value: <fasttrack::ops::NoteCategoriesList as rt::Operation>::Output) -> Vec<fasttrack::types::NoteCategory> { value }
fn item_441() { is_checked::<fasttrack::ops::ServicesList, ()>(); }
fn item_442() -> fasttrack::ops::ServicesList { fasttrack::ops::ServicesList::new() }
fn item_443(value: <fasttrack::ops::ServicesList as rt::Operation>::Output) -> Vec<fasttrack::types::Service> { value }
fn item_444() { is_checked::<fasttrack::ops::ServicesListForPartners, ()>(); }
fn item_445() -> fasttrack::ops::ServicesListForPartners { fasttrack::ops::ServicesListForPartners::new() }
fn item_446(value: <fasttrack::ops::ServicesListForPartners as rt::Operation>::Output) -> Vec<fasttrack::types::Service> { value }
fn item_447() { is_checked::<fasttrack::ops::EntitlementStatusesListL1, ()>(); }
fn item_448() -> fasttrack::ops::EntitlementStatusesListL1 { fasttrack::ops::EntitlementStatusesListL1::new() }
fn item_449(value: <fasttrack::ops::EntitlementStatusesListL1 as rt::Operation>::Output) -> Vec<fasttrack::types::L1Status> { value }
fn item_450() { is_checked::<fasttrack::ops::EntitlementStatusesListL2, ()>(); }
fn item_451(value: &fasttrack::ops::EntitlementStatusesListL2) {
    let _: &fasttrack::types::ServiceId = &value.service_id;
    let _: &fasttrack::types::L1Id = &value.l1id;
}
fn item_452(a0: fasttrack::types::ServiceId, a1: fasttrack::types::L1Id) -> fasttrack::ops::EntitlementStatusesListL2 { fasttrack::ops::EntitlementStatusesListL2::new(a0, a1) }
fn item_453(value: <fasttrack::ops::EntitlementStatusesListL2 as rt::Operation>::Output) -> Vec<fasttrack::types::L2Status> { value }
fn item_454() { is_checked::<fasttrack::ops::EntitlementStatusesListL3, ()>(); }
fn item_455(value: &fasttrack::ops::EntitlementStatusesListL3) {
    let _: &fasttrack::types::ServiceId = &value.service_id;
    let _: &fasttrack::types::L1Id = &value.l1id;
    let _: &fasttrack::types::L2Id = &value.l2id;
}
fn item_456(a0: fasttrack::types::ServiceId, a1: fasttrack::types::L1Id, a2: fasttrack::types::L2Id) -> fasttrack::ops::EntitlementStatusesListL3 { fasttrack::ops::EntitlementStatusesListL3::new(a0, a1, a2) }
fn item_457(value: <fasttrack::ops::EntitlementStatusesListL3 as rt::Operation>::Output) -> Vec<fasttrack::types::L3Status> { value }
fn item_458() { is_checked::<fasttrack::ops::EntitlementStatusesListAll, ()>(); }
fn item_459() -> fasttrack::ops::EntitlementStatusesListAll { fasttrack::ops::EntitlementStatusesListAll::new() }
fn item_460(value: <fasttrack::ops::EntitlementStatusesListAll as rt::Operation>::Output) -> Vec<fasttrack::types::ServiceStatuses> { value }
fn item_461() { is_checked::<fasttrack::ops::IncentivesProgramsList, ()>(); }
fn item_462() -> fasttrack::ops::IncentivesProgramsList { fasttrack::ops::IncentivesProgramsList::new() }
fn item_463(value: <fasttrack::ops::IncentivesProgramsList as rt::Operation>::Output) -> Vec<fasttrack::types::Program> { value }
fn item_464() { is_checked::<fasttrack::ops::IncentivesWorkloadsList, ()>(); }
fn item_465() -> fasttrack::ops::IncentivesWorkloadsList { fasttrack::ops::IncentivesWorkloadsList::new() }
fn item_466(value: <fasttrack::ops::IncentivesWorkloadsList as rt::Operation>::Output) -> Vec<fasttrack::types::IncentiveWorkload> { value }
fn item_467() { is_checked::<fasttrack::ops::IncentivesYearPeriodsList, ()>(); }
fn item_468() -> fasttrack::ops::IncentivesYearPeriodsList { fasttrack::ops::IncentivesYearPeriodsList::new() }
fn item_469(value: <fasttrack::ops::IncentivesYearPeriodsList as rt::Operation>::Output) -> Vec<fasttrack::types::YearPeriod> { value }
fn item_470() { is_checked::<fasttrack::ops::IncentivesStatementsList, ()>(); }
fn item_471(value: &fasttrack::ops::IncentivesStatementsList) {
    let _: &Option<Vec<fasttrack::types::YearPeriodId>> = &value.payment_period_ids;
    let _: &Option<Vec<fasttrack::types::TenantId>> = &value.tenants;
    let _: &Option<Vec<fasttrack::types::ProgramId>> = &value.program_ids;
}
fn item_472() -> fasttrack::ops::IncentivesStatementsList { fasttrack::ops::IncentivesStatementsList::new() }
fn item_473<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::IncentivesStatementsList>, a0: impl Into<Vec<fasttrack::types::YearPeriodId>>) -> fasttrack::Call<M, fasttrack::ops::IncentivesStatementsList> { fasttrack::Call::<M, fasttrack::ops::IncentivesStatementsList>::payment_period_ids(this, a0) }
fn item_474<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::IncentivesStatementsList>, a0: impl Into<Vec<fasttrack::types::TenantId>>) -> fasttrack::Call<M, fasttrack::ops::IncentivesStatementsList> { fasttrack::Call::<M, fasttrack::ops::IncentivesStatementsList>::tenants(this, a0) }
fn item_475<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::IncentivesStatementsList>, a0: impl Into<Vec<fasttrack::types::ProgramId>>) -> fasttrack::Call<M, fasttrack::ops::IncentivesStatementsList> { fasttrack::Call::<M, fasttrack::ops::IncentivesStatementsList>::program_ids(this, a0) }
fn item_476(value: <fasttrack::ops::IncentivesStatementsList as rt::Operation>::Output) -> Vec<fasttrack::types::Statement> { value }
fn item_477() { is_checked::<fasttrack::ops::ReferralsList, ()>(); }
fn item_478(value: &fasttrack::ops::ReferralsList) {
    let _: &Option<fasttrack::runtime::Integer> = &value.page;
    let _: &Option<fasttrack::runtime::Integer> = &value.page_size;
    let _: &Option<bool> = &value.show_declined_referrals;
    let _: &Option<Vec<fasttrack::types::ReferralSourceId>> = &value.partner_referral_source_ids;
    let _: &Option<String> = &value.search_term;
    let _: &Option<String> = &value.sort_column;
    let _: &Option<fasttrack::types::SortDirection> = &value.sort_direction;
}
fn item_479() -> fasttrack::ops::ReferralsList { fasttrack::ops::ReferralsList::new() }
fn item_480<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::page(this, a0) }
fn item_481<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::page_size(this, a0) }
fn item_482<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: bool) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::show_declined_referrals(this, a0) }
fn item_483<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<Vec<fasttrack::types::ReferralSourceId>>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::partner_referral_source_ids(this, a0) }
fn item_484<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<String>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::search_term(this, a0) }
fn item_485<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: impl Into<String>) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::sort_column(this, a0) }
fn item_486<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsList>, a0: fasttrack::types::SortDirection) -> fasttrack::Call<M, fasttrack::ops::ReferralsList> { fasttrack::Call::<M, fasttrack::ops::ReferralsList>::sort_direction(this, a0) }
fn item_487(value: <fasttrack::ops::ReferralsList as rt::Operation>::Output) -> fasttrack::types::ReferralPage { value }
fn item_488() { is_checked::<fasttrack::ops::ReferralsUpdate, ()>(); }
fn item_489(value: &fasttrack::ops::ReferralsUpdate) {
    let _: &fasttrack::types::ReferralId = &value.partner_referral_id;
    let _: &fasttrack::types::ReferralUpdate = &value.body;
    let _: &fasttrack::Context = &value.context;
}
fn item_490(a0: fasttrack::types::ReferralId, a1: fasttrack::types::ReferralUpdate) -> fasttrack::ops::ReferralsUpdate { fasttrack::ops::ReferralsUpdate::new(a0, a1) }
fn item_491<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsUpdate>, a0: fasttrack::types::AcceptanceStatusId) -> fasttrack::Call<M, fasttrack::ops::ReferralsUpdate> { fasttrack::Call::<M, fasttrack::ops::ReferralsUpdate>::accepted_id(this, a0) }
fn item_492<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsUpdate>, a0: fasttrack::types::AcceptanceStatusId) -> fasttrack::Call<M, fasttrack::ops::ReferralsUpdate> { fasttrack::Call::<M, fasttrack::ops::ReferralsUpdate>::declined_id(this, a0) }
fn item_493<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ReferralsUpdate>, a0: fasttrack::types::AcceptanceStatusId) -> fasttrack::Call<M, fasttrack::ops::ReferralsUpdate> { fasttrack::Call::<M, fasttrack::ops::ReferralsUpdate>::earlier_id(this, a0) }
fn item_494(value: <fasttrack::ops::ReferralsUpdate as rt::Operation>::Output) -> fasttrack::types::ReferralPage { value }
fn item_495() { is_checked::<fasttrack::ops::ReferralsAcceptanceStatusesList, ()>(); }
fn item_496() -> fasttrack::ops::ReferralsAcceptanceStatusesList { fasttrack::ops::ReferralsAcceptanceStatusesList::new() }
fn item_497(value: <fasttrack::ops::ReferralsAcceptanceStatusesList as rt::Operation>::Output) -> Vec<fasttrack::types::AcceptanceStatus> { value }
fn item_498() { is_checked::<fasttrack::ops::ReferralsDeclineReasonsList, ()>(); }
fn item_499() -> fasttrack::ops::ReferralsDeclineReasonsList { fasttrack::ops::ReferralsDeclineReasonsList::new() }
fn item_500(value: <fasttrack::ops::ReferralsDeclineReasonsList as rt::Operation>::Output) -> Vec<fasttrack::types::DeclineReason> { value }
fn item_501() { is_checked::<fasttrack::ops::ReferralsStatusesList, ()>(); }
fn item_502() -> fasttrack::ops::ReferralsStatusesList { fasttrack::ops::ReferralsStatusesList::new() }
fn item_503(value: <fasttrack::ops::ReferralsStatusesList as rt::Operation>::Output) -> Vec<fasttrack::types::ReferralStatus> { value }
fn item_504() { is_checked::<fasttrack::ops::ReferralsServiceValuesList, ()>(); }
fn item_505() -> fasttrack::ops::ReferralsServiceValuesList { fasttrack::ops::ReferralsServiceValuesList::new() }
fn item_506(value: <fasttrack::ops::ReferralsServiceValuesList as rt::Operation>::Output) -> Vec<fasttrack::types::ServicesEstimatedValue> { value }
fn item_507() { is_checked::<fasttrack::ops::UsageGetCurrent, ()>(); }
fn item_508() -> fasttrack::ops::UsageGetCurrent { fasttrack::ops::UsageGetCurrent::new() }
fn item_509(value: <fasttrack::ops::UsageGetCurrent as rt::Operation>::Output) -> fasttrack::types::CurrentUsage { value }
fn item_510() { is_checked::<fasttrack::ops::TenantsGet, ()>(); }
fn item_511(value: &fasttrack::ops::TenantsGet) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
}
fn item_512(a0: fasttrack::types::TenantId) -> fasttrack::ops::TenantsGet { fasttrack::ops::TenantsGet::new(a0) }
fn item_513(value: <fasttrack::ops::TenantsGet as rt::Operation>::Output) -> fasttrack::types::Tenant { value }
fn item_514() { is_checked::<fasttrack::ops::PartnerTenantsList, ()>(); }
fn item_515() -> fasttrack::ops::PartnerTenantsList { fasttrack::ops::PartnerTenantsList::new() }
fn item_516(value: <fasttrack::ops::PartnerTenantsList as rt::Operation>::Output) -> fasttrack::types::PartnerTenantPage { value }
fn item_517() { is_checked::<fasttrack::ops::PartnerTenantsGet, ()>(); }
fn item_518(value: &fasttrack::ops::PartnerTenantsGet) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
}
fn item_519(a0: fasttrack::types::TenantId) -> fasttrack::ops::PartnerTenantsGet { fasttrack::ops::PartnerTenantsGet::new(a0) }
fn item_520(value: <fasttrack::ops::PartnerTenantsGet as rt::Operation>::Output) -> fasttrack::types::PartnerTenant { value }
fn item_521() { is_checked::<fasttrack::ops::MaxEntitlementsList, ()>(); }
fn item_522(value: &fasttrack::ops::MaxEntitlementsList) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &Option<Vec<fasttrack::types::ServiceId>> = &value.service_ids;
}
fn item_523(a0: fasttrack::types::TenantId) -> fasttrack::ops::MaxEntitlementsList { fasttrack::ops::MaxEntitlementsList::new(a0) }
fn item_524<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::MaxEntitlementsList>, a0: impl Into<Vec<fasttrack::types::ServiceId>>) -> fasttrack::Call<M, fasttrack::ops::MaxEntitlementsList> { fasttrack::Call::<M, fasttrack::ops::MaxEntitlementsList>::service_ids(this, a0) }
fn item_525(value: <fasttrack::ops::MaxEntitlementsList as rt::Operation>::Output) -> Vec<fasttrack::types::MaxEntitlement> { value }
fn item_526() { is_checked::<fasttrack::ops::MaxEntitlementsListForTenants, ()>(); }
fn item_527(value: &fasttrack::ops::MaxEntitlementsListForTenants) {
    let _: &Option<Vec<fasttrack::types::TenantId>> = &value.tenant_ids;
}
fn item_528() -> fasttrack::ops::MaxEntitlementsListForTenants { fasttrack::ops::MaxEntitlementsListForTenants::new() }
fn item_529<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::MaxEntitlementsListForTenants>, a0: impl Into<Vec<fasttrack::types::TenantId>>) -> fasttrack::Call<M, fasttrack::ops::MaxEntitlementsListForTenants> { fasttrack::Call::<M, fasttrack::ops::MaxEntitlementsListForTenants>::tenant_ids(this, a0) }
fn item_530(value: <fasttrack::ops::MaxEntitlementsListForTenants as rt::Operation>::Output) -> Vec<fasttrack::types::TenantMaxEntitlements> { value }
fn item_531() { is_checked::<fasttrack::ops::EntitlementsList, ()>(); }
fn item_532(value: &fasttrack::ops::EntitlementsList) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &Option<Vec<fasttrack::types::ServiceId>> = &value.service_ids;
}
fn item_533(a0: fasttrack::types::TenantId) -> fasttrack::ops::EntitlementsList { fasttrack::ops::EntitlementsList::new(a0) }
fn item_534<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::EntitlementsList>, a0: impl Into<Vec<fasttrack::types::ServiceId>>) -> fasttrack::Call<M, fasttrack::ops::EntitlementsList> { fasttrack::Call::<M, fasttrack::ops::EntitlementsList>::service_ids(this, a0) }
fn item_535(value: <fasttrack::ops::EntitlementsList as rt::Operation>::Output) -> Vec<fasttrack::types::Entitlement> { value }
fn item_536() { is_checked::<fasttrack::ops::EntitlementsListForService, ()>(); }
fn item_537(value: &fasttrack::ops::EntitlementsListForService) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &fasttrack::types::ServiceId = &value.service_id;
}
fn item_538(a0: fasttrack::types::TenantId, a1: fasttrack::types::ServiceId) -> fasttrack::ops::EntitlementsListForService { fasttrack::ops::EntitlementsListForService::new(a0, a1) }
fn item_539(value: <fasttrack::ops::EntitlementsListForService as rt::Operation>::Output) -> Vec<fasttrack::types::Entitlement> { value }
fn item_540() { is_checked::<fasttrack::ops::EntitlementsListForTenants, ()>(); }
fn item_541(value: &fasttrack::ops::EntitlementsListForTenants) {
    let _: &Option<Vec<fasttrack::types::TenantId>> = &value.tenant_ids;
}
fn item_542() -> fasttrack::ops::EntitlementsListForTenants { fasttrack::ops::EntitlementsListForTenants::new() }
fn item_543<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::EntitlementsListForTenants>, a0: impl Into<Vec<fasttrack::types::TenantId>>) -> fasttrack::Call<M, fasttrack::ops::EntitlementsListForTenants> { fasttrack::Call::<M, fasttrack::ops::EntitlementsListForTenants>::tenant_ids(this, a0) }
fn item_544(value: <fasttrack::ops::EntitlementsListForTenants as rt::Operation>::Output) -> Vec<fasttrack::types::EntitlementGroup> { value }
fn item_545() { is_checked::<fasttrack::ops::EntitlementsUpdate, ()>(); }
fn item_546(value: &fasttrack::ops::EntitlementsUpdate) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &fasttrack::types::ServiceId = &value.service_id;
    let _: &fasttrack::types::EntitlementUpdates = &value.body;
    let _: &fasttrack::Context = &value.context;
}
fn item_547(a0: fasttrack::types::TenantId, a1: fasttrack::types::ServiceId, a2: impl Into<fasttrack::types::EntitlementUpdates>) -> fasttrack::ops::EntitlementsUpdate { fasttrack::ops::EntitlementsUpdate::new(a0, a1, a2) }
fn item_548<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::EntitlementsUpdate>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::EntitlementsUpdate> { fasttrack::Call::<M, fasttrack::ops::EntitlementsUpdate>::max_entitlement_seat_count(this, a0) }
fn item_549(value: <fasttrack::ops::EntitlementsUpdate as rt::Operation>::Output) -> Vec<fasttrack::types::Entitlement> { value }
fn item_550() { is_checked::<fasttrack::ops::ContactsList, ()>(); }
fn item_551(value: &fasttrack::ops::ContactsList) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &Option<fasttrack::types::RfaId> = &value.rfa_id;
    let _: &Option<fasttrack::types::ContactTypeId> = &value.contact_type_id;
    let _: &Option<fasttrack::runtime::Integer> = &value.page;
    let _: &Option<fasttrack::runtime::Integer> = &value.page_size;
}
fn item_552(a0: fasttrack::types::TenantId) -> fasttrack::ops::ContactsList { fasttrack::ops::ContactsList::new(a0) }
fn item_553<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ContactsList>, a0: fasttrack::types::RfaId) -> fasttrack::Call<M, fasttrack::ops::ContactsList> { fasttrack::Call::<M, fasttrack::ops::ContactsList>::rfa_id(this, a0) }
fn item_554<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ContactsList>, a0: impl Into<fasttrack::types::ContactTypeId>) -> fasttrack::Call<M, fasttrack::ops::ContactsList> { fasttrack::Call::<M, fasttrack::ops::ContactsList>::contact_type_id(this, a0) }
fn item_555<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ContactsList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ContactsList> { fasttrack::Call::<M, fasttrack::ops::ContactsList>::page(this, a0) }
fn item_556<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ContactsList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ContactsList> { fasttrack::Call::<M, fasttrack::ops::ContactsList>::page_size(this, a0) }
fn item_557(value: <fasttrack::ops::ContactsList as rt::Operation>::Output) -> fasttrack::types::ContactPage { value }
fn item_558() { is_checked::<fasttrack::ops::ContactsListForTenants, ()>(); }
fn item_559(value: &fasttrack::ops::ContactsListForTenants) {
    let _: &Option<Vec<fasttrack::types::TenantId>> = &value.tenant_ids;
    let _: &Option<fasttrack::runtime::Integer> = &value.page;
    let _: &Option<fasttrack::runtime::Integer> = &value.page_size;
}
fn item_560() -> fasttrack::ops::ContactsListForTenants { fasttrack::ops::ContactsListForTenants::new() }
fn item_561<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ContactsListForTenants>, a0: impl Into<Vec<fasttrack::types::TenantId>>) -> fasttrack::Call<M, fasttrack::ops::ContactsListForTenants> { fasttrack::Call::<M, fasttrack::ops::ContactsListForTenants>::tenant_ids(this, a0) }
fn item_562<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ContactsListForTenants>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ContactsListForTenants> { fasttrack::Call::<M, fasttrack::ops::ContactsListForTenants>::page(this, a0) }
fn item_563<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::ContactsListForTenants>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::ContactsListForTenants> { fasttrack::Call::<M, fasttrack::ops::ContactsListForTenants>::page_size(this, a0) }
fn item_564(value: <fasttrack::ops::ContactsListForTenants as rt::Operation>::Output) -> Vec<fasttrack::types::TenantContacts> { value }
fn item_565() { is_checked::<fasttrack::ops::ContactsCreate, ()>(); }
fn item_566(value: &fasttrack::ops::ContactsCreate) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &fasttrack::types::ContactCreate = &value.body;
}
fn item_567(a0: fasttrack::types::TenantId, a1: fasttrack::types::ContactCreate) -> fasttrack::ops::ContactsCreate { fasttrack::ops::ContactsCreate::new(a0, a1) }
fn item_568(value: <fasttrack::ops::ContactsCreate as rt::Operation>::Output) -> fasttrack::types::Contact { value }
fn item_569() { is_checked::<fasttrack::ops::ContactsUpdate, ()>(); }
fn item_570(value: &fasttrack::ops::ContactsUpdate) {
    let _: &fasttrack::types::ContactId = &value.contact_id;
    let _: &fasttrack::types::ContactUpdate = &value.body;
}
fn item_571(a0: fasttrack::types::ContactId, a1: fasttrack::types::ContactUpdate) -> fasttrack::ops::ContactsUpdate { fasttrack::ops::ContactsUpdate::new(a0, a1) }
fn item_572(value: <fasttrack::ops::ContactsUpdate as rt::Operation>::Output) -> fasttrack::types::Contact { value }
fn item_573() { is_checked::<fasttrack::ops::ContactsDelete, ()>(); }
fn item_574(value: &fasttrack::ops::ContactsDelete) {
    let _: &fasttrack::types::ContactId = &value.contact_id;
}
fn item_575(a0: fasttrack::types::ContactId) -> fasttrack::ops::ContactsDelete { fasttrack::ops::ContactsDelete::new(a0) }
fn item_576(value: <fasttrack::ops::ContactsDelete as rt::Operation>::Output) { value }
fn item_577() { is_checked::<fasttrack::ops::NotesList, ()>(); }
fn item_578(value: &fasttrack::ops::NotesList) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &Option<fasttrack::types::NoteCategoryId> = &value.note_category_id;
    let _: &Option<fasttrack::types::RfaId> = &value.rfa_id;
    let _: &Option<fasttrack::types::SortDirection> = &value.order_by_created;
    let _: &Option<fasttrack::runtime::Integer> = &value.page;
    let _: &Option<fasttrack::runtime::Integer> = &value.page_size;
}
fn item_579(a0: fasttrack::types::TenantId) -> fasttrack::ops::NotesList { fasttrack::ops::NotesList::new(a0) }
fn item_580<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::NotesList>, a0: impl Into<fasttrack::types::NoteCategoryId>) -> fasttrack::Call<M, fasttrack::ops::NotesList> { fasttrack::Call::<M, fasttrack::ops::NotesList>::note_category_id(this, a0) }
fn item_581<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::NotesList>, a0: fasttrack::types::RfaId) -> fasttrack::Call<M, fasttrack::ops::NotesList> { fasttrack::Call::<M, fasttrack::ops::NotesList>::rfa_id(this, a0) }
fn item_582<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::NotesList>, a0: fasttrack::types::SortDirection) -> fasttrack::Call<M, fasttrack::ops::NotesList> { fasttrack::Call::<M, fasttrack::ops::NotesList>::order_by_created(this, a0) }
fn item_583<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::NotesList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::NotesList> { fasttrack::Call::<M, fasttrack::ops::NotesList>::page(this, a0) }
fn item_584<M: rt::Mode>(this: fasttrack::Call<M, fasttrack::ops::NotesList>, a0: impl Into<fasttrack::runtime::Integer>) -> fasttrack::Call<M, fasttrack::ops::NotesList> { fasttrack::Call::<M, fasttrack::ops::NotesList>::page_size(this, a0) }
fn item_585(value: <fasttrack::ops::NotesList as rt::Operation>::Output) -> fasttrack::types::NotePage { value }
fn item_586() { is_checked::<fasttrack::ops::NotesCreate, ()>(); }
fn item_587(value: &fasttrack::ops::NotesCreate) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
    let _: &fasttrack::types::NoteCreate = &value.body;
}
fn item_588(a0: fasttrack::types::TenantId, a1: fasttrack::types::NoteCreate) -> fasttrack::ops::NotesCreate { fasttrack::ops::NotesCreate::new(a0, a1) }
fn item_589(value: <fasttrack::ops::NotesCreate as rt::Operation>::Output) -> fasttrack::types::Note { value }
fn item_590() { is_checked::<fasttrack::ops::AssignmentsGet, ()>(); }
fn item_591(value: &fasttrack::ops::AssignmentsGet) {
    let _: &fasttrack::types::TenantId = &value.tenant_id;
}
fn item_592(a0: fasttrack::types::TenantId) -> fasttrack::ops::AssignmentsGet { fasttrack::ops::AssignmentsGet::new(a0) }
fn item_593(value: <fasttrack::ops::AssignmentsGet as rt::Operation>::Output) -> fasttrack::runtime::Map<fasttrack::types::Assignment> { value }
fn item_594(value: &fasttrack::Documented) {
    match value {
        fasttrack::Documented::ApiError(inner) => { let _: &fasttrack::types::ApiError = inner; }
        fasttrack::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_595(value: &fasttrack::Documented) -> Option<&fasttrack::types::ApiError> { value.api_error() }
