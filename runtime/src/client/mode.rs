//! How a client waits: as a future, or on the thread of its caller.

use crate::certificate::Certificate;
use crate::error::BuildError;
use crate::transport::{BlockingTimer, BlockingTransport, Limits, Seams, SystemTimer, Timer, Transport};
use std::fmt::Debug;
use std::sync::Arc;

/// How a client waits: [`Async`] or [`Blocking`].
pub trait Mode: sealed::Sealed + Clone + Debug + Send + Sync + 'static {
    /// What sends its requests.
    type Transport: ?Sized + Send + Sync + 'static;
    /// What tells it the time.
    type Timer: ?Sized + Send + Sync + 'static;
}

/// Calls are futures.
#[derive(Clone, Copy, Debug)]
pub enum Async {}

/// Calls hold up the thread that makes them.
#[derive(Clone, Copy, Debug)]
pub enum Blocking {}

impl Mode for Async {
    type Transport = dyn Transport;
    type Timer = dyn Timer;
}

impl Mode for Blocking {
    type Transport = dyn BlockingTransport;
    type Timer = dyn BlockingTimer;
}

mod sealed {
    use super::{Arc, BuildError, Certificate, Limits, Mode, Seams};

    pub trait Sealed: Sized {
        fn seams(transport: Arc<<Self as Mode>::Transport>, timer: Arc<<Self as Mode>::Timer>) -> Seams
        where
            Self: Mode;

        /// The transport of this crate for that mode.
        fn default_transport(
            certificate: Option<&Certificate>,
            roots: &[Vec<u8>],
            limits: Limits,
            timer: Option<&Arc<<Self as Mode>::Timer>>,
        ) -> Result<Arc<<Self as Mode>::Transport>, BuildError>
        where
            Self: Mode;

        /// The timer of this crate for that mode, if it has one.
        fn default_timer() -> Option<Arc<<Self as Mode>::Timer>>
        where
            Self: Mode;
    }
}

impl sealed::Sealed for Async {
    fn seams(transport: Arc<dyn Transport>, timer: Arc<dyn Timer>) -> Seams {
        Seams::Async(transport, timer)
    }

    #[cfg(feature = "hyper")]
    fn default_transport(
        certificate: Option<&Certificate>,
        roots: &[Vec<u8>],
        limits: Limits,
        _timer: Option<&Arc<dyn Timer>>,
    ) -> Result<Arc<dyn Transport>, BuildError> {
        let roots: Vec<&[u8]> = roots.iter().map(Vec::as_slice).collect();
        Ok(Arc::new(crate::transport::HyperTransport::with_tls(certificate, &roots, limits)?))
    }

    #[cfg(not(feature = "hyper"))]
    fn default_transport(
        _certificate: Option<&Certificate>,
        _roots: &[Vec<u8>],
        _limits: Limits,
        _timer: Option<&Arc<dyn Timer>>,
    ) -> Result<Arc<dyn Transport>, BuildError> {
        Err(BuildError::NoTransport)
    }

    #[cfg(feature = "hyper")]
    fn default_timer() -> Option<Arc<dyn Timer>> {
        Some(Arc::new(crate::transport::TokioTimer))
    }

    #[cfg(not(feature = "hyper"))]
    fn default_timer() -> Option<Arc<dyn Timer>> {
        None
    }
}

impl sealed::Sealed for Blocking {
    fn seams(transport: Arc<dyn BlockingTransport>, timer: Arc<dyn BlockingTimer>) -> Seams {
        Seams::Blocking(transport, timer)
    }

    #[cfg(feature = "blocking")]
    fn default_transport(
        certificate: Option<&Certificate>,
        roots: &[Vec<u8>],
        _limits: Limits,
        timer: Option<&Arc<dyn BlockingTimer>>,
    ) -> Result<Arc<dyn BlockingTransport>, BuildError> {
        let roots: Vec<&[u8]> = roots.iter().map(Vec::as_slice).collect();
        let transport = crate::transport::UreqTransport::with_tls(certificate, &roots)?;
        Ok(match timer {
            Some(timer) => Arc::new(transport.timer(Arc::clone(timer))),
            None => Arc::new(transport),
        })
    }

    #[cfg(not(feature = "blocking"))]
    fn default_transport(
        _certificate: Option<&Certificate>,
        _roots: &[Vec<u8>],
        _limits: Limits,
        _timer: Option<&Arc<dyn BlockingTimer>>,
    ) -> Result<Arc<dyn BlockingTransport>, BuildError> {
        Err(BuildError::NoTransport)
    }

    fn default_timer() -> Option<Arc<dyn BlockingTimer>> {
        Some(Arc::new(SystemTimer))
    }
}
