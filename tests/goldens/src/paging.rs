// @generated from tests/cases/golden/paging by `cargo xtask regenerate`. Changes made here are lost.

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The client, its builder, and calls.
mod client {
use ::specwright_runtime as rt;

/// A client of paging. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited, or
/// by [`send`](super::Call::send) where the client blocks.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `authenticate`: How calls prove who makes them, which the page does not say. The runtime has the usual ways,
    ///   and `NoAuthentication`.
    /// - `base_url`: The address of the server, which the page does not name.
    pub fn builder(
        authenticate: impl rt::Authenticate,
        base_url: impl Into<String>,
    ) -> super::Builder {
        Builder {
            core: rt::BuilderCore::new(Into::<String>::into(base_url))
                .authenticate(::std::sync::Arc::new(authenticate)),
        }
    }
}

impl Client<rt::Blocking> {
    /// Begins a client whose calls hold up the thread that makes them, with what [`builder`](Self::builder) takes.
    /// Without the feature `blocking` it needs a transport of your own.
    pub fn blocking(
        authenticate: impl rt::Authenticate,
        base_url: impl Into<String>,
    ) -> super::Builder<rt::Blocking> {
        Builder {
            core: rt::BuilderCore::blocking(Into::<String>::into(base_url))
                .authenticate(::std::sync::Arc::new(authenticate)),
        }
    }
}

impl<M: rt::Mode> Client<M> {
    /// The operations of `things`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// Where answers were not as the page says, as far as this client and its clones looked for that.
    pub fn drift(&self) -> rt::DriftReport {
        self.core.drift()
    }
}

/// Collects what a client needs.
#[derive(Debug)]
#[must_use = "a builder makes nothing until `build`"]
pub struct Builder<M: rt::Mode = rt::Async> {
    core: rt::BuilderCore<M>,
}

impl<M: rt::Mode> Builder<M> {
    /// What calls do where an answer is not as the page says.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.core = self.core.drift(mode);
        self
    }
    /// Refuses calls for broken rules of that evidence and better founded ones: only what the documentation states,
    /// unless this is given. Other rules that a request breaks are advice, told with its reply.
    pub fn refuse(mut self, evidence: rt::Evidence) -> Self {
        self.core = self.core.refuse(evidence);
        self
    }
    /// Whether errors show the beginning of a value that cannot be read, and the keys of maps that lead to it. They
    /// do not unless this is given, since both may be data of a customer.
    pub fn excerpts(mut self, shown: bool) -> Self {
        self.core = self.core.excerpts(shown);
        self
    }
    /// What one call may take.
    pub fn limits(mut self, limits: rt::Limits) -> Self {
        self.core = self.core.limits(limits);
        self
    }
    /// When calls are sent again. What may not be repeated never is if the service may have carried it out.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.core = self.core.retry(retry);
        self
    }
    /// How often the client calls the service: as the documentation states, unless this is given.
    pub fn rate_limit(mut self, rate_limit: rt::RateLimit) -> Self {
        self.core = self.core.rate_limit(rate_limit);
        self
    }
    /// What the client calls itself in `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent: ::std::string::String = user_agent.into();
        self.core = self.core.user_agent(user_agent);
        self
    }
    /// An authority to be trusted besides those of the system, in PEM form. A transport of your own has to trust it
    /// by itself: a client is not built with both.
    pub fn root_certificate(mut self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
        self.core = self.core.root_certificate(pem);
        self
    }
    /// Another transport than the default one, which stands on hyper, or on ureq if the client blocks. It brings its
    /// own TLS, client certificate and trusted roots included: none of the builder goes to it.
    pub fn transport(mut self, transport: ::std::sync::Arc<M::Transport>) -> Self {
        self.core = self.core.transport(transport);
        self
    }
    /// Another timer than the default one.
    pub fn timer(mut self, timer: ::std::sync::Arc<M::Timer>) -> Self {
        self.core = self.core.timer(timer);
        self
    }
    /// Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.core = self.core.allow_plain_http();
        self
    }
    /// The client.
    ///
    /// # Errors
    ///
    /// If the address, a header or a certificate cannot be used, or there is no transport.
    pub fn build(self) -> Result<super::Client<M>, rt::BuildError> {
        self.core.build().map(|core| Client { core })
    }
}

/// A call that was not made yet. It owns what it needs, so it can be moved to another task, and its clone is the same
/// call once more. What can be set on the call of one operation stands at its name in [`ops`](super::ops).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct Call<M: rt::Mode, O> {
    pub(super) core: rt::Core<M>,
    pub(super) operation: O,
    pub(super) options: rt::CallOptions,
}

impl<M: rt::Mode, O> Call<M, O> {
    pub(super) fn new(core: &rt::Core<M>, operation: O) -> Self {
        Self {
            core: core.clone(),
            operation,
            options: rt::CallOptions::new(),
        }
    }
    /// Changes the request before it is sent, after everything else was put into it, credentials included: a way out
    /// where the page is wrong. Every attempt of the call has a request of its own, which is changed once, when
    /// nothing keeps it from being sent any more. A rate limit counts the request as it was before.
    pub fn edit(
        mut self,
        edit: impl ::core::ops::Fn(
            &mut rt::http::Request<rt::Body>,
        ) + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> Self {
        self.options.edit(edit);
        self
    }
    /// The time for the whole call, instead of `total` of the client's limits.
    pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }
    /// When this call is sent again, instead of what holds for the client's calls.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.options.retry(retry);
        self
    }
    /// What this call does where its answer is not as the page says, instead of what the client does. Where a strict
    /// call fails for it, the service did what was asked of it all the same.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.options.drift(mode);
        self
    }
    /// Refuses this call for broken rules of that evidence and better founded ones, instead of those that refuse the
    /// client's calls.
    pub fn refuse(mut self, evidence: rt::Evidence) -> Self {
        self.options.refuse(evidence);
        self
    }
    /// Sends the request although it breaks documented rules; what HTTP itself cannot carry is refused as before.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked();
        self
    }
    /// Sends the request although it breaks the documented rule or bound of that id; all others are checked as
    /// before. The error of a refused call shows the ids in brackets, and
    /// [`Violation::rule`](super::runtime::Violation::rule) has them. An id that nothing breaks changes nothing.
    pub fn unchecked_rule(mut self, id: &str) -> Self {
        self.options.unchecked_rule(id);
        self
    }
    /// The operation without its client.
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Async, O> {
    /// Makes the call and gives the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub async fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Blocking, O> {
    /// Makes the call and gives its value.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn send(self) -> Result<O::Output, super::Error> {
        self.reply().map(|reply| reply.value)
    }
    /// Makes the call and gives the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options)
    }
}

impl<O: rt::Operation<Documented = super::Documented>> ::core::future::IntoFuture
for Call<rt::Async, O> {
    type Output = Result<O::Output, super::Error>;
    type IntoFuture = rt::BoxFuture<Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.reply().await.map(|reply| reply.value) })
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// What can go wrong.
mod error {
use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// An error that the page documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

/// What helps where that is known, and what the members of the body tell that the documentation names for it: cut, and
/// without what looks like a secret.
impl ::core::fmt::Display for Documented {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> Result<(), ::core::fmt::Error> {
        f.write_str("the page describes no body")
    }
}

impl rt::Problem for Documented {}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations by resource.
pub mod groups {
use ::specwright_runtime as rt;

/// The operations of `things`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// Page by page.
    ///
    /// `GET /page`; see [`ThingsByPage`](super::ops::ThingsByPage).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), paging::Error> {
    /// let page = client.things().by_page().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_page(&self) -> super::ops::ThingsByPageCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsByPage {
                page: Default::default(),
                size: Default::default(),
            },
        )
    }
    /// By offset.
    ///
    /// `GET /offset`; see [`ThingsByOffset`](super::ops::ThingsByOffset).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), paging::Error> {
    /// let page = client.things().by_offset().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_offset(&self) -> super::ops::ThingsByOffsetCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsByOffset {
                offset: Default::default(),
                limit: Default::default(),
            },
        )
    }
    /// By cursor.
    ///
    /// `GET /cursor`; see [`ThingsByCursor`](super::ops::ThingsByCursor).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), paging::Error> {
    /// let page = client.things().by_cursor().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_cursor(&self) -> super::ops::ThingsByCursorCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsByCursor {
                cursor: Default::default(),
                size: Default::default(),
            },
        )
    }
    /// By cursor while there are more.
    ///
    /// `GET /both`; see [`ThingsByBoth`](super::ops::ThingsByBoth).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), paging::Error> {
    /// let page = client.things().by_both().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_both(&self) -> super::ops::ThingsByBothCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsByBoth {
                cursor: Default::default(),
            },
        )
    }
    /// Page by page or null.
    ///
    /// `GET /null`; see [`ThingsByNull`](super::ops::ThingsByNull).
    ///
    /// The result comes in pages: `items()` and `pages()` of the call give all of them.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), paging::Error> {
    /// let page_or_null = client.things().by_null().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_null(&self) -> super::ops::ThingsByNullCall<M> {
        super::Call::new(
            &self.core,
            super::ops::ThingsByNull {
                page: Default::default(),
            },
        )
    }
    /// One thing, to be waited for.
    ///
    /// `GET /thing`; see [`ThingsGet`](super::ops::ThingsGet).
    ///
    /// Waits: `until_done()`, `until_moved()`, `until_postponed()`, `until_ready()`, `until_level()`.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), paging::Error> {
    /// let thing = client.things().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> super::ops::ThingsGetCall<M> {
        super::Call::new(&self.core, super::ops::ThingsGet)
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations as values, which know nothing of a connection.
pub mod ops {
use ::specwright_runtime as rt;

/// Page by page.
///
/// `GET /page`.
///
/// Answers:
///
/// - `200`: `Page`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByPage {
    /// The query parameter `page`.
    ///
    /// `page`; not said whether required.
    pub page: Option<rt::Integer>,
    /// The query parameter `size`.
    ///
    /// `size`; not said whether required; at least 1; at most 100.
    pub size: Option<rt::Integer>,
}

impl ThingsByPage {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_page`, with what can be set on it.
pub type ThingsByPageCall<M = rt::Async> = super::Call<M, ThingsByPage>;

impl<M: rt::Mode> super::Call<M, ThingsByPage> {
    /// The query parameter `page`.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// The query parameter `size`.
    ///
    /// At least 1; at most 100.
    pub fn size(mut self, size: impl Into<rt::Integer>) -> Self {
        self.operation.size = Some(size.into());
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `more`.
    pub fn items(self) -> rt::Items<M, ThingsByPage> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `more`.
    pub fn pages(self) -> rt::Pages<M, ThingsByPage> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for ThingsByPage {
    type Output = super::types::Page;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.by_page",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/page")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("page", &self.page);
        out.query("size", &self.size);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

impl rt::Paged for ThingsByPage {
    type Item = super::types::Thing;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Page,
        first: 1,
        more: Some("more"),
        total: Some("total"),
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.page)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.page, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        Some(rt::Parts {
            more: rt::written_as_it_came(&page.more, &page.extra, "more"),
            total: rt::written_as_it_came(&page.total, &page.extra, "total"),
            next: None,
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        if page.items.is_empty() && page.extra.lacks("items") {
            return None;
        }
        Some(&page.items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }
}

/// By offset.
///
/// `GET /offset`.
///
/// Answers:
///
/// - `200`: `Page`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByOffset {
    /// The query parameter `offset`.
    ///
    /// `offset`; not said whether required.
    pub offset: Option<rt::Integer>,
    /// The query parameter `limit`.
    ///
    /// `limit`; not said whether required.
    pub limit: Option<rt::Integer>,
}

impl ThingsByOffset {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_offset`, with what can be set on it.
pub type ThingsByOffsetCall<M = rt::Async> = super::Call<M, ThingsByOffset>;

impl<M: rt::Mode> super::Call<M, ThingsByOffset> {
    /// The query parameter `offset`.
    pub fn offset(mut self, offset: impl Into<rt::Integer>) -> Self {
        self.operation.offset = Some(offset.into());
        self
    }
    /// The query parameter `limit`.
    pub fn limit(mut self, limit: impl Into<rt::Integer>) -> Self {
        self.operation.limit = Some(limit.into());
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by how many items come before it, in `offset`. It ends after as many items as
    /// `total` tells, or with a page without items.
    pub fn items(self) -> rt::Items<M, ThingsByOffset> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by how many items come before it, in `offset`. It ends after as many items as
    /// `total` tells, or with a page without items.
    pub fn pages(self) -> rt::Pages<M, ThingsByOffset> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for ThingsByOffset {
    type Output = super::types::Page;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.by_offset",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/offset")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("offset", &self.offset);
        out.query("limit", &self.limit);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

impl rt::Paged for ThingsByOffset {
    type Item = super::types::Thing;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Offset,
        first: 0,
        more: None,
        total: Some("total"),
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.offset)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.offset, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        Some(rt::Parts {
            more: None,
            total: rt::written_as_it_came(&page.total, &page.extra, "total"),
            next: None,
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        if page.items.is_empty() && page.extra.lacks("items") {
            return None;
        }
        Some(&page.items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }
}

/// By cursor.
///
/// `GET /cursor`.
///
/// Answers:
///
/// - `200`: `Page`.
/// - `404`: no body; gives `None`, but an error if there is a body all the same.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByCursor {
    /// The query parameter `cursor`.
    ///
    /// `cursor`; not said whether required; at most 40 characters.
    pub cursor: Option<String>,
    /// The query parameter `size`.
    ///
    /// `size`; not said whether required; at most 100.
    pub size: Option<rt::Integer>,
}

impl ThingsByCursor {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_cursor`, with what can be set on it.
pub type ThingsByCursorCall<M = rt::Async> = super::Call<M, ThingsByCursor>;

impl<M: rt::Mode> super::Call<M, ThingsByCursor> {
    /// The query parameter `cursor`.
    ///
    /// At most 40 characters.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// The query parameter `size`.
    ///
    /// At most 100.
    pub fn size(mut self, size: impl Into<rt::Integer>) -> Self {
        self.operation.size = Some(size.into());
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for with `next` of the page before, in `cursor`. A page that leads to no other is the
    /// last.
    pub fn items(self) -> rt::Items<M, ThingsByCursor> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for with `next` of the page before, in `cursor`. A page that leads to no other is the
    /// last.
    pub fn pages(self) -> rt::Pages<M, ThingsByCursor> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for ThingsByCursor {
    type Output = Option<super::types::Page>;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.by_cursor",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/cursor")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("cursor", &self.cursor);
        out.query("size", &self.size);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            404 if r.carries_nothing() => rt::Outcome::Success(None),
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                        value,
                        &::core::default::Default::default(),
                        at,
                        out,
                    ))
                    .map(Some)
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

impl rt::Paged for ThingsByCursor {
    type Item = super::types::Thing;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Cursor,
        first: 0,
        more: None,
        total: None,
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.cursor)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.cursor, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        let page = page.as_ref()?;
        Some(rt::Parts {
            more: None,
            total: None,
            next: rt::written_as_it_came(&page.next, &page.extra, "next"),
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        let page = page.as_ref()?;
        if page.items.is_empty() && page.extra.lacks("items") {
            return None;
        }
        Some(&page.items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        let Some(page) = page else { return Vec::new() };
        page.items
    }
}

/// By cursor while there are more.
///
/// `GET /both`.
///
/// Answers:
///
/// - `200`: `Page`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByBoth {
    /// The query parameter `cursor`.
    ///
    /// `cursor`; not said whether required.
    pub cursor: Option<String>,
}

impl ThingsByBoth {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_both`, with what can be set on it.
pub type ThingsByBothCall<M = rt::Async> = super::Call<M, ThingsByBoth>;

impl<M: rt::Mode> super::Call<M, ThingsByBoth> {
    /// The query parameter `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for with `next` of the page before, in `cursor`. Whether there are more is told by
    /// `more`.
    pub fn items(self) -> rt::Items<M, ThingsByBoth> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for with `next` of the page before, in `cursor`. Whether there are more is told by
    /// `more`.
    pub fn pages(self) -> rt::Pages<M, ThingsByBoth> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for ThingsByBoth {
    type Output = super::types::Page;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.by_both",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/both")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("cursor", &self.cursor);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

impl rt::Paged for ThingsByBoth {
    type Item = super::types::Thing;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Cursor,
        first: 0,
        more: Some("more"),
        total: None,
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.cursor)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.cursor, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        Some(rt::Parts {
            more: rt::written_as_it_came(&page.more, &page.extra, "more"),
            total: None,
            next: rt::written_as_it_came(&page.next, &page.extra, "next"),
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        if page.items.is_empty() && page.extra.lacks("items") {
            return None;
        }
        Some(&page.items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        page.items
    }
}

/// Page by page or null.
///
/// `GET /null`.
///
/// Answers:
///
/// - `200`: `PageOrNull`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByNull {
    /// The query parameter `page`.
    ///
    /// `page`; not said whether required.
    pub page: Option<rt::Integer>,
}

impl ThingsByNull {
    /// The operation with what it needs.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_null`, with what can be set on it.
pub type ThingsByNullCall<M = rt::Async> = super::Call<M, ThingsByNull>;

impl<M: rt::Mode> super::Call<M, ThingsByNull> {
    /// The query parameter `page`.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// The items of all pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `more`.
    pub fn items(self) -> rt::Items<M, ThingsByNull> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// All pages, one after the other: `next` gives them, or a loop where the client blocks.
    ///
    /// The next page is asked for by its number, in `page`. Whether there are more is told by `more`.
    pub fn pages(self) -> rt::Pages<M, ThingsByNull> {
        rt::Pages::new(self.core, self.operation, self.options)
    }
}

impl rt::Operation for ThingsByNull {
    type Output = super::types::PageOrNull;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.by_null",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/null")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, out: &mut rt::RequestWriter) {
        out.query("page", &self.page);
    }
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

impl rt::Paged for ThingsByNull {
    type Item = super::types::Thing;
    const PAGING: &'static rt::Paging = &rt::Paging {
        by: rt::PagedBy::Page,
        first: 1,
        more: Some("more"),
        total: None,
    };
    fn asked(&self) -> Option<String> {
        rt::written(&self.page)
    }
    fn ask(&mut self, json: &str) -> bool {
        rt::set_page(&mut self.page, json)
    }
    fn parts(page: &Self::Output) -> Option<rt::Parts> {
        Some(rt::Parts {
            more: rt::written_as_it_came(&page.more, &page.extra, "more"),
            total: None,
            next: None,
        })
    }
    fn items(page: &Self::Output) -> Option<&[Self::Item]> {
        let items = &page.items;
        let Some(items) = items else {
            return page.extra.is_null("items").then_some(&[])
        };
        Some(items)
    }
    fn into_items(page: Self::Output) -> Vec<Self::Item> {
        page.items.unwrap_or_default()
    }
}

/// One thing, to be waited for.
///
/// `GET /thing`.
///
/// Answers:
///
/// - `200`: `Thing`.
///
/// Erratum: [`how-often`](super::errata#erratum-how-often).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsGet;

impl ThingsGet {
    /// The operation with what it needs.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.get`, with what can be set on it.
pub type ThingsGetCall<M = rt::Async> = super::Call<M, ThingsGet>;

impl<M: rt::Mode> super::Call<M, ThingsGet> {
    /// Until it is done.
    ///
    /// - It ends when `state` is `done`.
    /// - It goes on while `state` is `open`; any other value is an error.
    /// - After the time in `until` it is an error.
    /// - It asks every 5 seconds, which is a choice of the spec.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.
    ///
    /// Evidence: it is inferred.
    ///
    /// Erratum: [`how-often`](super::errata#erratum-how-often).
    pub fn until_done(self) -> rt::Wait<M, ThingsGet> {
        rt::Wait::new(
            self.core,
            self.operation,
            self.options,
            const {
                &rt::WaitPlan {
                    until: Some(rt::WaitValues {
                        member: "state",
                        values: &["\"done\""],
                    }),
                    during: Some(rt::WaitValues {
                        member: "state",
                        values: &["\"open\""],
                    }),
                    changed: None,
                    not_after: Some("until"),
                    every: ::core::time::Duration::from_secs(5),
                }
            },
        )
    }
    /// Waits for `moved`, by asking again.
    ///
    /// - It ends when `state` has changed; see [`since`](super::runtime::Wait::since).
    /// - It asks every 30 seconds, which is a choice of the spec.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.
    pub fn until_moved(self) -> rt::Wait<M, ThingsGet> {
        rt::Wait::new(
            self.core,
            self.operation,
            self.options,
            const {
                &rt::WaitPlan {
                    until: None,
                    during: None,
                    changed: Some("state"),
                    not_after: None,
                    every: ::core::time::Duration::from_secs(30),
                }
            },
        )
    }
    /// Waits for `postponed`, by asking again.
    ///
    /// - It ends when `until` has changed; see [`since`](super::runtime::Wait::since).
    /// - It asks every 30 seconds, which is a choice of the spec.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.
    pub fn until_postponed(self) -> rt::Wait<M, ThingsGet> {
        rt::Wait::new(
            self.core,
            self.operation,
            self.options,
            const {
                &rt::WaitPlan {
                    until: None,
                    during: None,
                    changed: Some("until"),
                    not_after: None,
                    every: ::core::time::Duration::from_secs(30),
                }
            },
        )
    }
    /// Waits for `ready`, by asking again.
    ///
    /// - It ends when `ready` is `true`.
    /// - It goes on while `ready` is `false`; any other value is an error.
    /// - It asks every 30 seconds, which is a choice of the spec.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.
    pub fn until_ready(self) -> rt::Wait<M, ThingsGet> {
        rt::Wait::new(
            self.core,
            self.operation,
            self.options,
            const {
                &rt::WaitPlan {
                    until: Some(rt::WaitValues {
                        member: "ready",
                        values: &["true"],
                    }),
                    during: Some(rt::WaitValues {
                        member: "ready",
                        values: &["false"],
                    }),
                    changed: None,
                    not_after: None,
                    every: ::core::time::Duration::from_secs(30),
                }
            },
        )
    }
    /// Waits for `level`, by asking again.
    ///
    /// - It ends when `level` is `2`.
    /// - It goes on while `level` is `0` or `1`; any other value is an error.
    /// - It asks every 4000 seconds, which is a choice of the spec.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) where the client blocks.
    pub fn until_level(self) -> rt::Wait<M, ThingsGet> {
        rt::Wait::new(
            self.core,
            self.operation,
            self.options,
            const {
                &rt::WaitPlan {
                    until: Some(rt::WaitValues {
                        member: "level",
                        values: &["2"],
                    }),
                    during: Some(rt::WaitValues {
                        member: "level",
                        values: &["0", "1"],
                    }),
                    changed: None,
                    not_after: None,
                    every: ::core::time::Duration::from_secs(4000),
                }
            },
        )
    }
}

impl rt::Operation for ThingsGet {
    type Output = super::types::Thing;
    type Documented = super::Documented;
    const META: &'static rt::Meta = &rt::Meta {
        id: "things.get",
        source: "Made up, section “Made up”",
        method: rt::Method::GET,
        path: &[rt::Segment::Literal("/thing")],
        accept: Some("application/json"),
        idempotent: true,
        client_auth: true,
        generated: &[],
        since: None,
        removed: None,
    };
    fn encode(&self, _out: &mut rt::RequestWriter) {}
    fn decode(r: &rt::ResponseView<'_>) -> rt::Outcome<Self::Output, Self::Documented> {
        r.documented_successes(&[200]);
        match r.status() {
            200..=299 => {
                r.success_checked(|value, at, out| rt::Validate::check(
                    value,
                    &::core::default::Default::default(),
                    at,
                    out,
                ))
            }
            _ => rt::Outcome::Undocumented,
        }
    }
}

impl rt::Waited for ThingsGet {
    type Value = super::types::Thing;
    fn value(output: Self::Output) -> Option<Self::Value> {
        Some(output)
    }
    fn member(value: &Self::Value, name: &str) -> Option<String> {
        match name {
            "state" => rt::written_as_it_came(&value.state, &value.extra, "state"),
            "until" => rt::written_as_it_came(&value.until, &value.extra, "until"),
            "ready" => rt::written_as_it_came(&value.ready, &value.extra, "ready"),
            "level" => rt::written_as_it_came(&value.level, &value.extra, "level"),
            _ => None,
        }
    }
}
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
pub mod errata {
//! Where the documents are wrong, contradict themselves or leave something open.
//!
//! Each entry tells what the documents say, the ways to understand it, and the one that this crate takes. If the
//! service turns out to follow another, start here.
//!
//! <a id="erratum-how-often"></a>
//!
//! ## `how-often`
//!
//! Nothing is said of how often.
//!
//! - `seconds`: taken.
//! - `minutes`.
//!
//! It is quick.
//!
//! Concerns [`ThingsGet`](super::ops::ThingsGet).
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

/// The object `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `id`.
    ///
    /// `id`; not said whether required.
    pub id: Option<String>,
    /// The member `state`.
    ///
    /// `state`; not said whether required.
    pub state: Option<ThingState>,
    /// The member `until`.
    ///
    /// `until`; not said whether required.
    pub until: Option<rt::Timestamp>,
    /// The member `ready`.
    ///
    /// `ready`; not said whether required.
    pub ready: Option<bool>,
    /// The member `level`.
    ///
    /// `level`; not said whether required; read as `Level` too.
    pub level: Option<rt::Integer>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Thing {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            id: None,
            state: None,
            until: None,
            ready: None,
            level: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object
            .next_spelled(
                r,
                &["id", "state", "until", "ready", "level"],
                &[("Level", 4)],
            )?
        {
            match index {
                0 => object.member(r, &mut value.id)?,
                1 => object.member(r, &mut value.state)?,
                2 => object.member(r, &mut value.until)?,
                3 => object.member(r, &mut value.ready)?,
                _ => object.member(r, &mut value.level)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for Thing {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("id", &self.id);
        o.member("state", &self.state);
        o.member("until", &self.until);
        o.member("ready", &self.ready);
        o.member("level", &self.level);
        o.end();
    }
}

rt::listed! {
    impl Thing with extra {
        id() -> &str = id.as_deref(), "id";
        state() -> &ThingState = state.as_ref(), "state";
        until() -> &rt::Timestamp = until.as_ref(), "until";
        ready() -> bool = ready, "ready";
        level() -> &rt::Integer = level.as_ref(), "level";
    }
}

/// The object `Page`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The member `items`.
    ///
    /// `items`; not said whether required.
    pub items: Vec<Thing>,
    /// The member `more`.
    ///
    /// `more`; not said whether required; read as `HasMore` too.
    pub more: Option<bool>,
    /// The member `total`.
    ///
    /// `total`; not said whether required.
    pub total: Option<rt::Integer>,
    /// The member `next`.
    ///
    /// `next`; not said whether required; may be null; read as `Next` too.
    pub next: Option<String>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for Page {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut items = None;
        let mut more = None;
        let mut total = None;
        let mut next = None;
        while let Some(index) = object
            .next_spelled(
                r,
                &["items", "more", "total", "next"],
                &[("HasMore", 1), ("Next", 3)],
            )?
        {
            match index {
                0 => object.member(r, &mut items)?,
                1 => object.member(r, &mut more)?,
                2 => object.member(r, &mut total)?,
                _ => object.member_or_null(r, &mut next)?,
            }
        }
        Ok(Self {
            items: object.listed(items, "items"),
            more,
            total,
            next,
            extra: object.into_extra(),
        })
    }
}

impl rt::WriteJson for Page {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.listed("items", &self.items);
        o.member("more", &self.more);
        o.member("total", &self.total);
        o.member("next", &self.next);
        o.end();
    }
}

rt::listed! {
    impl Page with extra {
        more() -> bool = more, "more";
        total() -> &rt::Integer = total.as_ref(), "total";
        next() -> &str = next.as_deref(), "next";
    }
}

/// The object `PageOrNull`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOrNull {
    /// The member `items`.
    ///
    /// `items`; not said whether required; may be null.
    pub items: Option<Vec<Thing>>,
    /// The member `more`.
    ///
    /// `more`; not said whether required.
    pub more: Option<bool>,
    /// What came beside the documented members, and nulls where a value is documented; sent along.
    pub extra: rt::Extra,
}

impl rt::ReadJson for PageOrNull {
    fn read(r: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut object = r.object()?;
        let mut value = Self {
            items: None,
            more: None,
            extra: rt::Extra::new(),
        };
        while let Some(index) = object.next(r, &["items", "more"])? {
            match index {
                0 => object.member_or_null(r, &mut value.items)?,
                _ => object.member(r, &mut value.more)?,
            }
        }
        value.extra = object.into_extra();
        Ok(value)
    }
}

impl rt::WriteJson for PageOrNull {
    fn write(&self, w: &mut rt::Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.member("items", &self.items);
        o.member("more", &self.more);
        o.end();
    }
}

rt::listed! {
    impl PageOrNull with extra {
        items() -> &[Thing] = items.as_deref(), "items";
        more() -> bool = more, "more";
    }
}

rt::string_enum! {
    /// The set of values `ThingState`.
    pub enum ThingState {
        /// `"open"` on the wire.
        Open = "open",
        /// `"done"` on the wire.
        Done = "done",
    }
}

rt::serde_impls!(
    Thing,
    Page,
    PageOrNull,
    ThingState,
);
}

#[allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    clippy::disallowed_names,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::manual_range_patterns,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::type_complexity,
    clippy::upper_case_acronyms,
    clippy::wrong_self_convention,
    deprecated,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// What is checked of values and operations.
mod validate {
use ::specwright_runtime as rt;

impl rt::Validate for super::types::Thing {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.until {
            if !rt::constraint::form::date_time(value, out) {
                out.broken(
                    &at.name("until"),
                    &rt::Rule {
                        id: "Thing.until.format",
                        keyword: "format",
                        sentence: "a date with time and offset (RFC 3339)",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                );
            }
        }
    }
}

impl rt::Validate for super::types::Page {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        for (index, item) in self.items.iter().enumerate() {
            rt::Validate::check(item, context, &at.name("items").index(index), out);
        }
    }
}

impl rt::Validate for super::types::PageOrNull {
    type Context = ();
    fn check(&self, context: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.items {
            for (index, item) in value.iter().enumerate() {
                rt::Validate::check(item, context, &at.name("items").index(index), out);
            }
        }
    }
}

impl rt::Validate for super::ops::ThingsByPage {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.size {
            if !rt::constraint::minimum(value, rt::constraint::Limit::Whole(1)) {
                out.broken_by(
                    &at.name("query").name("size"),
                    &rt::Rule {
                        id: "things.by_page.query.size.minimum",
                        keyword: "minimum",
                        sentence: "at least 1",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
            if !rt::constraint::maximum(value, rt::constraint::Limit::Whole(100)) {
                out.broken_by(
                    &at.name("query").name("size"),
                    &rt::Rule {
                        id: "things.by_page.query.size.maximum",
                        keyword: "maximum",
                        sentence: "at most 100",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ThingsByOffset {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsByCursor {
    type Context = ();
    fn check(&self, _: &(), at: &rt::Path<'_>, out: &mut rt::Violations) {
        if let Some(value) = &self.cursor {
            if !rt::constraint::max_length(value, 40) {
                out.broken_by(
                    &at.name("query").name("cursor"),
                    &rt::Rule {
                        id: "things.by_cursor.query.cursor.maxLength",
                        keyword: "maxLength",
                        sentence: "at most 40 characters",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Length(value),
                );
            }
        }
        if let Some(value) = &self.size {
            if !rt::constraint::maximum(value, rt::constraint::Limit::Whole(100)) {
                out.broken_by(
                    &at.name("query").name("size"),
                    &rt::Rule {
                        id: "things.by_cursor.query.size.maximum",
                        keyword: "maximum",
                        sentence: "at most 100",
                        source: "Made up, section “Made up”",
                        evidence: rt::Evidence::Stated,
                    },
                    &rt::constraint::found::Number(value),
                );
            }
        }
    }
}

impl rt::Validate for super::ops::ThingsByBoth {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsByNull {
    type Context = ();
}

impl rt::Validate for super::ops::ThingsGet {
    type Context = ();
}
}

#[allow(unreachable_pub, unused_imports)]
pub use self::client::{Builder, Call, Client};
#[allow(unreachable_pub, unused_imports)]
pub use self::error::{Documented, Error};
#[allow(unreachable_pub, unused_imports)]
pub use self::types::*;
#[doc(no_inline)]
#[allow(unreachable_pub, unused_imports)]
pub use ::specwright_runtime as runtime;
