// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// A documented error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// The body is `json`. Its texts may be among those of the catalogue `provisioning`.
    Json(rt::Json),
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

impl Documented {
    /// The body of [`Self::Json`], if it is one.
    #[must_use]
    pub fn json(&self) -> Option<&rt::Json> {
        match self {
            Self::Json(body) => Some(body),
            _ => None,
        }
    }
    /// The documented texts that stand anywhere in the body, in the order of the body.
    /// Blanks are folded; letters have to be as documented.
    #[must_use]
    pub fn known(&self) -> Vec<Known> {
        match self {
            Self::Json(body) => rt::find_documented(PROVISIONING, &rt::Json::of(body)),
            _ => Vec::new(),
        }
    }
}

/// What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and
/// without what looks like a secret.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        let known = self.known();
        if !known.is_empty() {
            return rt::show_documented(f, &known, Known::id);
        }
        match self {
            Self::Json(_) => f.write_str("see its body, `Json`"),
            Self::Status(_) => f.write_str("the page describes no body"),
        }
    }
}

impl rt::Problem for Documented {}

/// A documented error text.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Known {
    /// Something went wrong at the vendor's side.
    ///
    /// documented-text: `Validation is failed`.
    ///
    /// Repeat the call after a while.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”. Erratum:
    /// [`vendor-failure-as-422`](super::errata#erratum-vendor-failure-as-422).
    VendorFailure,
    /// The service behind the plan needs no check by this operation.
    ///
    /// documented-text: `Plan does not have provisioning attributes`.
    ///
    /// Order without this check.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”. Erratum:
    /// [`no-attributes-or-no-check`](super::errata#erratum-no-attributes-or-no-check).
    NothingToValidate,
    /// A new and an existing domain were sent together.
    ///
    /// documented-text: `Request contains two types of domains (new and exist)`.
    ///
    /// Keep one of the two and drop the other.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”.
    TwoKindsOfDomain,
    /// The domain lacks the ending of Microsoft's tenants.
    ///
    /// documented-text: `Subdomain is invalid. Must be '.onmicrosoft.com'`.
    ///
    /// Send the whole name, as in example.onmicrosoft.com.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”. Erratum:
    /// [`subdomain-or-domain`](super::errata#erratum-subdomain-or-domain).
    BadDomainEnding,
    /// The platform knows a domain of this account, so the one sent will not do.
    ///
    /// documented-text: `Account already has a domain <domain> in the Microsoft network`.
    ///
    /// If an existing domain was sent that the platform does not know: send the captured one in its place. If a new
    /// domain was sent: drop it, and send the captured one as the existing domain.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”. Errata:
    /// [`one-text-two-causes`](super::errata#erratum-one-text-two-causes),
    /// [`existing-domain-unknown`](super::errata#erratum-existing-domain-unknown).
    AccountHasDomain {
        /// The text at `<domain>`.
        domain: String,
    },
    /// A reservation needs a Microsoft Azure subscription, and what was sent is none.
    ///
    /// documented-text: `Must be subscription to Microsoft Azure service`.
    ///
    /// Name an Azure subscription that the account has.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”.
    AzureSubscriptionMissing,
    /// Apparently the subscription sent belongs to another account.
    ///
    /// documented-text: `Account id must be the owner of subscription id`.
    ///
    /// Send a subscription of the account, or the account that owns it.
    ///
    /// Source: Validate the Reseller's Plan provisioning attributes, section “Errors StatusError”. Erratum:
    /// [`owner-unexplained`](super::errata#erratum-owner-unexplained).
    NotAccountOwner,
}

impl Known {
    /// The name of the text.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::VendorFailure => "vendor-failure",
            Self::NothingToValidate => "nothing-to-validate",
            Self::TwoKindsOfDomain => "two-kinds-of-domain",
            Self::BadDomainEnding => "bad-domain-ending",
            Self::AccountHasDomain { .. } => "account-has-domain",
            Self::AzureSubscriptionMissing => "azure-subscription-missing",
            Self::NotAccountOwner => "not-account-owner",
        }
    }
    /// What it means; empty where that is not known.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        match self {
            Self::VendorFailure => "Something went wrong at the vendor's side.",
            Self::NothingToValidate => {
                "The service behind the plan needs no check by this operation."
            }
            Self::TwoKindsOfDomain => "A new and an existing domain were sent together.",
            Self::BadDomainEnding => {
                "The domain lacks the ending of Microsoft's tenants."
            }
            Self::AccountHasDomain { .. } => {
                "The platform knows a domain of this account, so the one sent will not do."
            }
            Self::AzureSubscriptionMissing => {
                "A reservation needs a Microsoft Azure subscription, and what was sent is none."
            }
            Self::NotAccountOwner => {
                "Apparently the subscription sent belongs to another account."
            }
        }
    }
    /// What helps; empty where that is not known.
    #[must_use]
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::VendorFailure => "Repeat the call after a while.",
            Self::NothingToValidate => "Order without this check.",
            Self::TwoKindsOfDomain => "Keep one of the two and drop the other.",
            Self::BadDomainEnding => {
                "Send the whole name, as in example.onmicrosoft.com."
            }
            Self::AccountHasDomain { .. } => {
                "If an existing domain was sent that the platform does not know: send the captured one in its place. If a new domain was sent: drop it, and send the captured one as the existing domain."
            }
            Self::AzureSubscriptionMissing => {
                "Name an Azure subscription that the account has."
            }
            Self::NotAccountOwner => {
                "Send a subscription of the account, or the account that owns it."
            }
        }
    }
    /// Whether trying again may help.
    #[must_use]
    pub fn retryable(&self) -> bool {
        match self {
            Self::VendorFailure => true,
            Self::NothingToValidate => false,
            Self::TwoKindsOfDomain => false,
            Self::BadDomainEnding => false,
            Self::AccountHasDomain { .. } => false,
            Self::AzureSubscriptionMissing => false,
            Self::NotAccountOwner => false,
        }
    }
}

/// What it means and what helps, or its name where neither is known.
impl ::core::fmt::Display for Known {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        match (self.meaning(), self.remedy()) {
            ("", "") => f.write_str(self.id()),
            (words, "") | ("", words) => f.write_str(words),
            (meaning, remedy) => write!(f, "{meaning} {remedy}"),
        }
    }
}

/// A documented text and what is made of its captures.
type Text = (rt::DocumentedText, fn(&rt::Captures) -> Option<Known>);

const PROVISIONING: &[Text] = &[
    (
        rt::DocumentedText(&[rt::Piece::Text("Validation is failed")]), // documented-text
        |_| Some(Known::VendorFailure),
    ),
    (
        rt::DocumentedText(
            &[rt::Piece::Text("Plan does not have provisioning attributes")], // documented-text
        ),
        |_| Some(Known::NothingToValidate),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text(
                    "Request contains two types of domains (new and exist)", // documented-text
                ),
            ],
        ),
        |_| Some(Known::TwoKindsOfDomain),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text(
                    "Subdomain is invalid. Must be '.onmicrosoft.com'", // documented-text
                ),
            ],
        ),
        |_| Some(Known::BadDomainEnding),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text("Account already has a domain "), // documented-text
                rt::Piece::Capture("domain"),
                rt::Piece::Text(" in the Microsoft network"), // documented-text
            ],
        ),
        |captures| Some(Known::AccountHasDomain {
            domain: captures.get("domain").parse().ok()?,
        }),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text(
                    "Must be subscription to Microsoft Azure service", // documented-text
                ),
            ],
        ),
        |_| Some(Known::AzureSubscriptionMissing),
    ),
    (
        rt::DocumentedText(
            &[
                rt::Piece::Text(
                    "Account id must be the owner of subscription id", // documented-text
                ),
            ],
        ),
        |_| Some(Known::NotAccountOwner),
    ),
];
