//! A crate in the shape of a generated one.

pub use specwright_runtime as runtime;

use specwright_runtime as rt;

#[derive(Clone)]
pub struct Client<M: rt::Mode = rt::Async> {
    mode: std::marker::PhantomData<M>,
}

pub struct Call<M: rt::Mode, O> {
    mode: std::marker::PhantomData<M>,
    operation: O,
}

impl<M: rt::Mode, O> Call<M, O> {
    pub fn into_operation(self) -> O {
        self.operation
    }
}

impl<O: rt::Operation<Documented = Documented>> Call<rt::Async, O> {
    pub async fn reply(self) -> Result<O::Output, Error> {
        loop {}
    }
}

impl<O: rt::Operation<Documented = Documented>> std::future::IntoFuture for Call<rt::Async, O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = std::future::Ready<Self::Output>;
    fn into_future(self) -> Self::IntoFuture {
        loop {}
    }
}

pub struct Documented;

pub type Error = rt::Error<Documented>;

pub mod types {
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Kind {
        Active,
        Text(Box<String>),
        Other { key: String },
    }

    impl Kind {
        pub const fn as_i64(self) -> i64 {
            loop {}
        }
        pub fn as_str(&self) -> &str {
            loop {}
        }
        pub fn id(&self) -> &'static str {
            loop {}
        }
    }

    impl From<&str> for Kind {
        fn from(_: &str) -> Self {
            loop {}
        }
    }

    pub enum Answer {
        Yes,
        No,
    }

    #[derive(Clone)]
    pub struct Contact {
        pub r#type: Option<Vec<String>>,
        pub id: Id,
    }

    impl Contact {
        pub fn r#type(self, r#type: impl Into<String>) -> Self {
            loop {}
        }
        pub fn member(self, name: impl Into<String>, count: u8) -> Self {
            loop {}
        }
    }

    impl specwright_runtime::Validate for Contact {
        type Context = ();
    }

    #[derive(Clone, Copy)]
    pub struct Id(pub i64);

    impl std::str::FromStr for Id {
        type Err = std::convert::Infallible;
        fn from_str(_: &str) -> Result<Self, Self::Err> {
            loop {}
        }
    }

    impl std::ops::Deref for Id {
        type Target = Inner;
        fn deref(&self) -> &Inner {
            loop {}
        }
    }

    pub struct Inner {
        pub deep: i64,
    }
}

pub use types::*;

pub mod inner {
    #[derive(Clone)]
    pub struct Hidden;
}
