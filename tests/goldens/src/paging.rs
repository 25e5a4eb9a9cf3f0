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
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The client, its builder, and calls.
mod client {
use ::specwright_runtime as rt;

/// Calls paging. Clones are cheap and share connections.
///
/// Every function that names an operation returns a [`Call`](super::Call), which is sent when it is awaited, or
/// by [`send`](super::Call::send) if the client blocks.
#[derive(Clone, Debug)]
pub struct Client<M: rt::Mode = rt::Async> {
    core: rt::Core<M>,
}

impl Client {
    /// Begins a client with what every call needs.
    ///
    /// - `authenticate`: How calls are authenticated, which is not documented. The runtime has the usual ways, and
    ///   `NoAuthentication`.
    /// - `base_url`: The address of the server, which is not documented.
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
    /// Begins a client whose calls block the thread that makes them, with what [`builder`](Self::builder) takes.
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
    /// Operations of `things`: `by_page`, `by_offset`, `by_cursor`, `by_both`, `by_null`, `get`.
    pub fn things(&self) -> super::groups::Things<M> {
        super::groups::Things {
            core: self.core.clone(),
        }
    }
    /// Reports where answers differed from the documentation, as far as this client and its clones looked for that.
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
    /// Sets what calls do if an answer differs from the documentation.
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
    /// Sets whether errors show the beginning of a value that cannot be read, and the keys of maps that lead to it.
    /// They do not unless this is given, since both may be data of a customer.
    pub fn excerpts(mut self, shown: bool) -> Self {
        self.core = self.core.excerpts(shown);
        self
    }
    /// Sets what one call may take.
    pub fn limits(mut self, limits: rt::Limits) -> Self {
        self.core = self.core.limits(limits);
        self
    }
    /// Sets when calls are sent again. What is not idempotent never is if the service may have carried it out.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.core = self.core.retry(retry);
        self
    }
    /// Sets how often the client calls the service: as the documentation states, unless this is given.
    pub fn rate_limit(mut self, rate_limit: rt::RateLimit) -> Self {
        self.core = self.core.rate_limit(rate_limit);
        self
    }
    /// Sets what the client calls itself in `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        let user_agent: ::std::string::String = user_agent.into();
        self.core = self.core.user_agent(user_agent);
        self
    }
    /// Adds an authority to be trusted besides those of the system, in PEM form. A transport of your own has to trust
    /// it by itself: a client is not built with both.
    pub fn root_certificate(mut self, pem: impl ::core::convert::AsRef<[u8]>) -> Self {
        self.core = self.core.root_certificate(pem);
        self
    }
    /// Sets another transport than the default one, which is hyper, or ureq if the client blocks. It brings its own
    /// TLS, client certificate and trusted roots included: none of the builder goes to it.
    pub fn transport(mut self, transport: ::std::sync::Arc<M::Transport>) -> Self {
        self.core = self.core.transport(transport);
        self
    }
    /// Sets another timer than the default one.
    pub fn timer(mut self, timer: ::std::sync::Arc<M::Timer>) -> Self {
        self.core = self.core.timer(timer);
        self
    }
    /// Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.
    pub fn allow_plain_http(mut self) -> Self {
        self.core = self.core.allow_plain_http();
        self
    }
    /// Builds the client.
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
    /// where the documentation is wrong. Every attempt of the call has a request of its own, which is changed once,
    /// when nothing keeps it from being sent any more. A rate limit counts the request as it was before.
    pub fn edit(
        mut self,
        edit: impl ::core::ops::Fn(
            &mut rt::http::Request<rt::Body>,
        ) + ::core::marker::Send + ::core::marker::Sync + 'static,
    ) -> Self {
        self.options.edit(edit);
        self
    }
    /// Sets the time for the whole call, instead of `total` of the client's limits.
    pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
        self.options.timeout(timeout);
        self
    }
    /// Sets when this call is sent again, instead of what holds for the client's calls.
    pub fn retry(mut self, retry: rt::Retry) -> Self {
        self.options.retry(retry);
        self
    }
    /// Sets what this call does if its answer differs from the documentation, instead of what the client does. If a
    /// strict call fails for it, the service did what was asked of it all the same.
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
    /// Returns the operation without its client.
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Async, O> {
    /// Makes the call and returns the whole reply: value, status, headers, body.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub async fn reply(self) -> Result<rt::Reply<O::Output>, super::Error> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: rt::Operation<Documented = super::Documented>> Call<rt::Blocking, O> {
    /// Makes the call and returns its value.
    ///
    /// # Errors
    ///
    /// If the call does not succeed; the error tells how.
    pub fn send(self) -> Result<O::Output, super::Error> {
        self.reply().map(|reply| reply.value)
    }
    /// Makes the call and returns the whole reply: value, status, headers, body.
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
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// What can go wrong.
mod error {
use ::specwright_runtime as rt;

/// A call that did not succeed.
pub type Error = rt::Error<Documented>;

/// A documented error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Documented {
    /// A documented status whose body is empty or not described; the error keeps what came.
    Status(u16),
}

/// What helps if that is known, and what the members of the body tell that the documentation names for it: cut, and
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
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations by resource.
pub mod groups {
use ::specwright_runtime as rt;

/// Operations of `things`: `by_page`, `by_offset`, `by_cursor`, `by_both`, `by_null`, `get`.
#[derive(Clone, Debug)]
pub struct Things<M: rt::Mode = rt::Async> {
    pub(super) core: rt::Core<M>,
}

impl<M: rt::Mode> Things<M> {
    /// Page by page.
    ///
    /// `GET /page`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.page(…)` | query `page` | not documented as required |
    /// | `.size(…)` | query `size` | not documented as required; at least 1; at most 100 |
    ///
    /// Returns: `200`: [`Page`](super::types::Page).
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by page number in `page`; `size` sets the size of a
    ///   page; `more` tells whether there are more.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page = client.things().by_page().page(101).size(2).await?;
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
    /// `GET /offset`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.offset(…)` | query `offset` | not documented as required |
    /// | `.limit(…)` | query `limit` | not documented as required |
    ///
    /// Returns: `200`: [`Page`](super::types::Page).
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by the number of items to skip in `offset`; `limit` sets
    ///   the size of a page; it ends after as many items as `total` tells, or with an empty page.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page = client.things().by_offset().offset(101).limit(102).await?;
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
    /// `GET /cursor`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.cursor(…)` | query `cursor` | not documented as required; at most 40 characters |
    /// | `.size(…)` | query `size` | not documented as required; at most 100 |
    ///
    /// Returns: `200`: [`Page`](super::types::Page). `404`: No body; means that there is none, unless a body comes
    /// all the same. Returns `None`.
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by cursor in `cursor`, which the page before gives in
    ///   `next`; `size` sets the size of a page; a page without a cursor is the last.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page = client.things().by_cursor().cursor("example").size(2).await?;
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
    /// `GET /both`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.cursor(…)` | query `cursor` | not documented as required |
    ///
    /// Returns: `200`: [`Page`](super::types::Page).
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by cursor in `cursor`, which the page before gives in
    ///   `next`; `more` tells whether there are more.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page = client.things().by_both().cursor("example").await?;
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
    /// `GET /null`.
    ///
    /// | argument | sent in | marks |
    /// | --- | --- | --- |
    /// | `.page(…)` | query `page` | not documented as required |
    ///
    /// Returns: `200`: [`PageOrNull`](super::types::PageOrNull).
    ///
    /// - `.items()` and `.pages()` go through all pages. Paged by page number in `page`; `more` tells whether there are
    ///   more.
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let page_or_null = client.things().by_null().page(101).await?;
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
    /// `GET /thing`.
    ///
    /// Returns: `200`: [`Thing`](super::types::Thing).
    ///
    /// - `.until_done()` waits. Ends when `state` is `done`. Continues while `state` is `open`; any other value is an
    ///   error. Fails after the time in `until`. Asks every 5 seconds, which the spec chose.
    /// - `.until_moved()` waits. Ends when `state` has changed. Asks every 30 seconds, which the spec chose.
    /// - `.until_postponed()` waits. Ends when `until` has changed. Asks every 30 seconds, which the spec chose.
    /// - `.until_ready()` waits. Ends when `ready` is `true`. Continues while `ready` is `false`; any other value is an
    ///   error. Asks every 30 seconds, which the spec chose.
    /// - `.until_level()` waits. Ends when `level` is `2`. Continues while `level` is `0` or `1`; any other value is an
    ///   error. Asks every 4000 seconds, which the spec chose.
    ///
    /// Erratum: [`how-often`](super::errata#erratum-how-often).
    ///
    /// ```ignore
    /// # async fn example(client: paging::Client) -> Result<(), Box<dyn std::error::Error>> {
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
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The operations as values, which know nothing of a connection.
pub mod ops {
use ::specwright_runtime as rt;

/// `GET /page` as a value; [`client.things().by_page`](super::groups::Things::by_page) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByPage {
    /// Not documented as required.
    pub page: Option<rt::Integer>,
    /// Not documented as required; at least 1; at most 100.
    pub size: Option<rt::Integer>,
}

impl ThingsByPage {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_page`, with what can be set on it.
pub type ThingsByPageCall<M = rt::Async> = super::Call<M, ThingsByPage>;

impl<M: rt::Mode> super::Call<M, ThingsByPage> {
    /// Not documented as required.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// Not documented as required; at least 1; at most 100.
    pub fn size(mut self, size: impl Into<rt::Integer>) -> Self {
        self.operation.size = Some(size.into());
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `size` sets the size of a page; `more` tells whether there are more.
    pub fn items(self) -> rt::Items<M, ThingsByPage> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `size` sets the size of a page; `more` tells whether there are more.
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

/// `GET /offset` as a value; [`client.things().by_offset`](super::groups::Things::by_offset) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByOffset {
    /// Not documented as required.
    pub offset: Option<rt::Integer>,
    /// Not documented as required.
    pub limit: Option<rt::Integer>,
}

impl ThingsByOffset {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_offset`, with what can be set on it.
pub type ThingsByOffsetCall<M = rt::Async> = super::Call<M, ThingsByOffset>;

impl<M: rt::Mode> super::Call<M, ThingsByOffset> {
    /// Not documented as required.
    pub fn offset(mut self, offset: impl Into<rt::Integer>) -> Self {
        self.operation.offset = Some(offset.into());
        self
    }
    /// Not documented as required.
    pub fn limit(mut self, limit: impl Into<rt::Integer>) -> Self {
        self.operation.limit = Some(limit.into());
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by the number of items to skip in `offset`; `limit` sets the size of a page; it ends after as many items
    /// as `total` tells, or with an empty page.
    pub fn items(self) -> rt::Items<M, ThingsByOffset> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by the number of items to skip in `offset`; `limit` sets the size of a page; it ends after as many items
    /// as `total` tells, or with an empty page.
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

/// `GET /cursor` as a value; [`client.things().by_cursor`](super::groups::Things::by_cursor) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByCursor {
    /// Not documented as required; at most 40 characters.
    pub cursor: Option<String>,
    /// Not documented as required; at most 100.
    pub size: Option<rt::Integer>,
}

impl ThingsByCursor {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_cursor`, with what can be set on it.
pub type ThingsByCursorCall<M = rt::Async> = super::Call<M, ThingsByCursor>;

impl<M: rt::Mode> super::Call<M, ThingsByCursor> {
    /// Not documented as required; at most 40 characters.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Not documented as required; at most 100.
    pub fn size(mut self, size: impl Into<rt::Integer>) -> Self {
        self.operation.size = Some(size.into());
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by cursor in `cursor`, which the page before gives in `next`; `size` sets the size of a page; a page
    /// without a cursor is the last.
    pub fn items(self) -> rt::Items<M, ThingsByCursor> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by cursor in `cursor`, which the page before gives in `next`; `size` sets the size of a page; a page
    /// without a cursor is the last.
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

/// `GET /both` as a value; [`client.things().by_both`](super::groups::Things::by_both) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByBoth {
    /// Not documented as required.
    pub cursor: Option<String>,
}

impl ThingsByBoth {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_both`, with what can be set on it.
pub type ThingsByBothCall<M = rt::Async> = super::Call<M, ThingsByBoth>;

impl<M: rt::Mode> super::Call<M, ThingsByBoth> {
    /// Not documented as required.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.operation.cursor = Some(cursor.into());
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by cursor in `cursor`, which the page before gives in `next`; `more` tells whether there are more.
    pub fn items(self) -> rt::Items<M, ThingsByBoth> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by cursor in `cursor`, which the page before gives in `next`; `more` tells whether there are more.
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

/// `GET /null` as a value; [`client.things().by_null`](super::groups::Things::by_null) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsByNull {
    /// Not documented as required.
    pub page: Option<rt::Integer>,
}

impl ThingsByNull {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        <Self as ::core::default::Default>::default()
    }
}

/// A call of `things.by_null`, with what can be set on it.
pub type ThingsByNullCall<M = rt::Async> = super::Call<M, ThingsByNull>;

impl<M: rt::Mode> super::Call<M, ThingsByNull> {
    /// Not documented as required.
    pub fn page(mut self, page: impl Into<rt::Integer>) -> Self {
        self.operation.page = Some(page.into());
        self
    }
    /// Returns the items of all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `more` tells whether there are more.
    pub fn items(self) -> rt::Items<M, ThingsByNull> {
        rt::Items::new(self.core, self.operation, self.options)
    }
    /// Returns all pages, one after the other: by `next`, or in a loop if the client blocks.
    ///
    /// Paged by page number in `page`; `more` tells whether there are more.
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

/// `GET /thing` as a value; [`client.things().get`](super::groups::Things::get) calls it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingsGet;

impl ThingsGet {
    /// Creates the operation from its required parameters.
    pub fn new() -> Self {
        Self
    }
}

/// A call of `things.get`, with what can be set on it.
pub type ThingsGetCall<M = rt::Async> = super::Call<M, ThingsGet>;

impl<M: rt::Mode> super::Call<M, ThingsGet> {
    /// Until it is done.
    ///
    /// - Ends when `state` is `done`.
    /// - Continues while `state` is `open`; any other value is an error.
    /// - Fails after the time in `until`.
    /// - Asks every 5 seconds, which the spec chose.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.
    ///
    /// Inferred.
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
    /// Repeats the call until its result is as wanted.
    ///
    /// - Ends when `state` has changed.
    /// - Asks every 30 seconds, which the spec chose.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.
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
    /// Repeats the call until its result is as wanted.
    ///
    /// - Ends when `until` has changed.
    /// - Asks every 30 seconds, which the spec chose.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.
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
    /// Repeats the call until its result is as wanted.
    ///
    /// - Ends when `ready` is `true`.
    /// - Continues while `ready` is `false`; any other value is an error.
    /// - Asks every 30 seconds, which the spec chose.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.
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
    /// Repeats the call until its result is as wanted.
    ///
    /// - Ends when `level` is `2`.
    /// - Continues while `level` is `0` or `1`; any other value is an error.
    /// - Asks every 4000 seconds, which the spec chose.
    ///
    /// An hour at most, unless [`deadline`](super::runtime::Wait::deadline) says otherwise. The wait begins when it
    /// is awaited, or by [`send`](super::runtime::Wait::send) if the client blocks.
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
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
pub mod errata {
//! Where the documentation is wrong, contradicts itself or leaves something open.
//!
//! Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If
//! the service turns out to follow another one, start here.
//!
//! ## <a id="erratum-how-often"></a>`how-often`
//!
//! Nothing is said of how often. Readings: `seconds` (taken), `minutes`. It is quick.
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
    rustdoc::redundant_explicit_links,
    dead_code,
    unreachable_pub,
    unused_imports,
)]
/// The types of the API.
pub mod types {
use ::specwright_runtime as rt;

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `id` | not documented as required |
/// | `state` | not documented as required |
/// | `until` | not documented as required |
/// | `ready` | not documented as required |
/// | `level` | not documented as required; also read as `Level` |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// Not documented as required.
    pub id: Option<String>,
    /// Not documented as required.
    pub state: Option<ThingState>,
    /// Not documented as required.
    pub until: Option<rt::Timestamp>,
    /// Not documented as required.
    pub ready: Option<bool>,
    /// Not documented as required; also read as `Level`.
    pub level: Option<rt::Integer>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
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

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `items` | not documented as required |
/// | `more` | not documented as required; also read as `HasMore` |
/// | `total` | not documented as required |
/// | `next` | not documented as required; may be null; also read as `Next` |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// Not documented as required.
    pub items: Vec<Thing>,
    /// Not documented as required; also read as `HasMore`.
    pub more: Option<bool>,
    /// Not documented as required.
    pub total: Option<rt::Integer>,
    /// Not documented as required; may be null; also read as `Next`.
    pub next: Option<String>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
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

/// An object.
///
/// | member | marks |
/// | --- | --- |
/// | `items` | not documented as required; may be null |
/// | `more` | not documented as required |
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOrNull {
    /// Not documented as required; may be null.
    pub items: Option<Vec<Thing>>,
    /// Not documented as required.
    pub more: Option<bool>,
    /// Undocumented members, and nulls where a value is documented: kept when read, sent back when written.
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
    /// One of the documented texts.
    pub enum ThingState {
        /// `"open"`.
        Open = "open",
        /// `"done"`.
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
    rustdoc::redundant_explicit_links,
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
