//! Builder, client, group and call.

use super::{MemberId, MemberPatch, SortDirection, ops};
use specwright_runtime::{
    self as rt, Async, Authenticate, BoxFuture, BuildError, BuilderCore, CallOptions, Core, Mode, Operation, Reply,
};
use std::future::IntoFuture;
use std::sync::Arc;

/// Collects what a client needs.
#[derive(Debug)]
#[must_use]
pub struct Builder<M: Mode = Async>(BuilderCore<M>);

impl<M: Mode> Builder<M> {
    /// Another address: a sandbox, a server of a test.
    pub fn base_url(self, address: impl Into<String>) -> Self {
        Self(self.0.base_url(address.into()))
    }

    /// Another transport.
    pub fn transport(self, transport: Arc<M::Transport>) -> Self {
        Self(self.0.transport(transport))
    }

    /// Another timer.
    pub fn timer(self, timer: Arc<M::Timer>) -> Self {
        Self(self.0.timer(timer))
    }

    /// What calls do where an answer is not as documented.
    pub fn drift(self, mode: rt::DriftMode) -> Self {
        Self(self.0.drift(mode))
    }

    /// The client.
    ///
    /// # Errors
    /// If what was given cannot be used.
    pub fn build(self) -> Result<Client<M>, BuildError> {
        Ok(Client { core: self.0.build()? })
    }
}

/// A client of the club.
#[derive(Clone, Debug)]
pub struct Client<M: Mode = Async> {
    core: Core<M>,
}

impl Client<Async> {
    /// A builder with what is required: the tenant and a way to authenticate.
    pub fn builder(tenant: &str, credentials: impl Authenticate) -> Builder {
        Builder(
            BuilderCore::new("https://club.example/{version}/api")
                .version("v2")
                .header("X-Tenant", tenant)
                .authenticate(Arc::new(credentials)),
        )
    }
}

impl<M: Mode> Client<M> {
    /// Members.
    pub fn members(&self) -> Members<M> {
        Members { core: self.core.clone() }
    }

    /// What v1 has and the present version lacks.
    pub fn v1(&self) -> Members<M> {
        Members { core: self.core.with_version("v1") }
    }

    /// Where answers were not as documented.
    pub fn drift(&self) -> rt::DriftReport {
        self.core.drift()
    }
}

/// The group `members`.
#[derive(Clone, Debug)]
pub struct Members<M: Mode = Async> {
    core: Core<M>,
}

impl<M: Mode> Members<M> {
    /// All members.
    pub fn list(&self) -> Call<M, ops::ListMembers> {
        Call::new(&self.core, ops::ListMembers { sort: None, ids: Vec::new() })
    }

    /// One member.
    pub fn get(&self, member: impl Into<MemberId>) -> Call<M, ops::GetMember> {
        Call::new(&self.core, ops::GetMember { member: member.into() })
    }

    /// Changes a member.
    pub fn update(&self, member: impl Into<MemberId>, body: MemberPatch) -> Call<M, ops::UpdateMember> {
        Call::new(&self.core, ops::UpdateMember { member: member.into(), body })
    }
}

/// A call that is not yet made.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<M: Mode, O> {
    core: Core<M>,
    operation: O,
    options: CallOptions,
}

impl<M: Mode, O: Operation> Call<M, O> {
    fn new(core: &Core<M>, operation: O) -> Self {
        Self { core: core.clone(), operation, options: CallOptions::new() }
    }

    /// Sends the call for this end user.
    pub fn bearer_token(mut self, token: impl Into<rt::Credential>) -> Self {
        self.options.bearer_token(token);
        self
    }

    /// What this call does where its answer is not as documented.
    pub fn drift(mut self, mode: rt::DriftMode) -> Self {
        self.options.drift(mode);
        self
    }

    /// Changes the request before it is sent.
    pub fn edit(mut self, edit: impl Fn(&mut rt::http::Request<rt::Body>) + Send + Sync + 'static) -> Self {
        self.options.edit(edit);
        self
    }

    /// The operation without its client.
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: Operation> Call<Async, O> {
    /// Makes the call, and gives the whole response.
    ///
    /// # Errors
    /// If it does not succeed.
    pub async fn reply(self) -> Result<Reply<O::Output>, rt::Error<O::Documented>> {
        self.core.run(self.operation, self.options).await
    }
}

impl<O: Operation> IntoFuture for Call<Async, O> {
    type Output = Result<O::Output, rt::Error<O::Documented>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.reply().await.map(|reply| reply.value) })
    }
}

impl<M: Mode> Call<M, ops::ListMembers> {
    /// `sort`
    pub fn sort(mut self, value: impl Into<SortDirection>) -> Self {
        self.operation.sort = Some(value.into());
        self
    }

    /// `ids`
    pub fn ids(mut self, value: impl IntoIterator<Item = MemberId>) -> Self {
        self.operation.ids = value.into_iter().collect();
        self
    }
}
