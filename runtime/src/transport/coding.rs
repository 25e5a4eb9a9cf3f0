//! Bodies that come compressed: what is announced, and how it is decoded.

use super::Seams;
use crate::error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue};
use std::io::{self, Read};
use std::sync::LazyLock;

/// What is decoded to more bytes than this is decoded where other tasks need not wait for it.
const LARGE: u64 = 1024 * 1024;

type Reader = Box<dyn Read + Send>;

/// A way to compress bodies that is understood.
struct Coding {
    /// Its names; the first is announced.
    names: &'static [&'static str],
    /// What every body of it begins with, if that is known. Another one was decoded on its way by somebody who let the header
    /// stand; it is read as it is.
    begin: &'static [u8],
    open: fn(Bytes) -> io::Result<Reader>,
}

/// All that are understood, the most usual first.
static CODINGS: &[Coding] = &[
    #[cfg(feature = "gzip")]
    Coding { names: &["gzip", "x-gzip"], begin: b"\x1f\x8b", open: readers::gzip },
    #[cfg(feature = "deflate")]
    Coding { names: &["deflate"], begin: b"", open: readers::deflate },
    #[cfg(feature = "br")]
    Coding { names: &["br"], begin: b"", open: readers::br },
    #[cfg(feature = "zstd")]
    Coding { names: &["zstd"], begin: b"\x28\xb5\x2f\xfd", open: readers::zstd },
];

static ANNOUNCED: LazyLock<Option<HeaderValue>> = LazyLock::new(|| {
    let names: Vec<&str> = CODINGS.iter().filter_map(|coding| coding.names.first().copied()).collect();
    HeaderValue::try_from(names.join(", ")).ok().filter(|_| !names.is_empty())
});

/// What is announced in `Accept-Encoding`, if anything is understood.
pub(crate) fn announced() -> Option<&'static HeaderValue> {
    ANNOUNCED.as_ref()
}

/// Whether a body says that it is coded.
pub(super) fn is_coded(headers: &HeaderMap) -> bool {
    headers.contains_key(CONTENT_ENCODING)
}

/// Decodes the body of a response, to so many bytes at most. What is coded in a way that is not understood stays as it is,
/// and whoever reads it says so; so does an empty body.
pub(super) async fn decoded(
    seams: Seams,
    limit: u64,
    response: http::Response<Bytes>,
) -> Result<http::Response<Bytes>, TransportError> {
    let body = response.body();
    let coding = coding_of(response.headers()).filter(|coding| !body.is_empty() && body.starts_with(coding.begin));
    let Some(coding) = coding else { return Ok(response) };
    let (mut parts, body) = response.into_parts();
    let mut decoding = Decoding::begin(coding, body, limit)?.upto(LARGE)?;
    if !decoding.ended {
        decoding = elsewhere(&seams, decoding).await?;
    }
    // They told of the body as it came.
    parts.headers.remove(CONTENT_ENCODING);
    parts.headers.remove(CONTENT_LENGTH);
    Ok(http::Response::from_parts(parts, decoding.out.into()))
}

/// The one coding of a body, beside those that change nothing. Several, one above the other, are not understood: a body of few bytes
/// could then ask for any amount of work.
fn coding_of(headers: &HeaderMap) -> Option<&'static Coding> {
    let lines: Result<Vec<&str>, _> = headers.get_all(CONTENT_ENCODING).iter().map(HeaderValue::to_str).collect();
    let lines = lines.ok()?;
    let names = lines.iter().flat_map(|line| line.split(',')).map(str::trim);
    let mut named = names.filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("identity"));
    let (Some(name), None) = (named.next(), named.next()) else { return None };
    CODINGS.iter().find(|coding| coding.names.iter().any(|known| known.eq_ignore_ascii_case(name)))
}

/// Decodes the rest where other tasks need not wait for it.
async fn elsewhere(seams: &Seams, decoding: Decoding) -> Result<Decoding, TransportError> {
    match seams.offload(decoding, |decoding| decoding.upto(u64::MAX)).await {
        Ok(decoded) => decoded,
        // The work was dropped where it is not done: the runtime shuts down.
        Err(Some(decoding)) => decoding.upto(u64::MAX),
        Err(None) => Err(TransportError::new(TransportErrorKind::Other).because("decoding the response did not end")),
    }
}

/// A body that is being decoded.
struct Decoding {
    name: &'static str,
    reader: Reader,
    out: Vec<u8>,
    limit: u64,
    ended: bool,
}

impl Decoding {
    fn begin(coding: &Coding, body: Bytes, limit: u64) -> Result<Self, TransportError> {
        let name = coding.names.first().copied().unwrap_or_default();
        let reader = (coding.open)(body).map_err(|error| broken(name, &error))?;
        Ok(Self { name, reader, out: Vec::new(), limit, ended: false })
    }

    /// Goes on until there are so many bytes, or all. One byte more than is allowed shows that there are too many.
    fn upto(mut self, size: u64) -> Result<Self, TransportError> {
        let held = u64::try_from(self.out.len()).unwrap_or(u64::MAX);
        let room = size.min(self.limit.saturating_add(1)).saturating_sub(held);
        if self.ended || room == 0 {
            return Ok(self);
        }
        let read = self.reader.by_ref().take(room).read_to_end(&mut self.out);
        let read = u64::try_from(read.map_err(|error| broken(self.name, &error))?).unwrap_or(u64::MAX);
        self.ended = read < room;
        if held.saturating_add(read) > self.limit {
            return Err(TransportError::new(TransportErrorKind::TooLarge { limit: self.limit }));
        }
        Ok(self)
    }
}

fn broken(name: &str, error: &io::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Malformed).because(format!("its body is not complete `{name}`: {error}"))
}

/// What decodes each.
mod readers {
    #![cfg_attr(
        not(any(feature = "gzip", feature = "deflate", feature = "br", feature = "zstd")),
        expect(unused_imports)
    )]

    use super::Reader;
    use bytes::{Buf as _, Bytes};
    use std::io;

    #[cfg(feature = "gzip")]
    pub(super) fn gzip(body: Bytes) -> io::Result<Reader> {
        Ok(Box::new(Members(Some(flate2::bufread::GzDecoder::new(body.reader())))))
    }

    /// A body may be made of several pieces that were compressed each by itself. Zeros behind the last one fill up a block: tools for
    /// gzip pass over them, and so does this, unlike the reader of the library.
    #[cfg(feature = "gzip")]
    struct Members(Option<flate2::bufread::GzDecoder<bytes::buf::Reader<Bytes>>>);

    #[cfg(feature = "gzip")]
    impl io::Read for Members {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            while let Some(member) = &mut self.0 {
                let read = member.read(into)?;
                if read > 0 || into.is_empty() {
                    return Ok(read);
                }
                let rest = self.0.take().map(|member| member.into_inner().into_inner()).unwrap_or_default();
                if rest.iter().any(|byte| *byte != 0) {
                    self.0 = Some(flate2::bufread::GzDecoder::new(rest.reader()));
                }
            }
            Ok(0)
        }
    }

    /// By the standard a body in the frame of zlib; some services leave that away.
    #[cfg(feature = "deflate")]
    pub(super) fn deflate(body: Bytes) -> io::Result<Reader> {
        let framed = matches!(body[..], [method, flags, ..]
            if method & 0x0f == 8 && u16::from_be_bytes([method, flags]).is_multiple_of(31));
        Ok(Box::new(Inflate { body, inflate: flate2::Decompress::new(framed), ended: false }))
    }

    #[cfg(feature = "br")]
    pub(super) fn br(body: Bytes) -> io::Result<Reader> {
        Ok(Box::new(brotli_decompressor::Decompressor::new(body.reader(), 4096)))
    }

    /// With the window that RFC 9659 lets a body have, so that few bytes cannot ask for much memory.
    #[cfg(feature = "zstd")]
    pub(super) fn zstd(body: Bytes) -> io::Result<Reader> {
        let mut decoder = zstd::stream::read::Decoder::with_buffer(body.reader())?;
        decoder.window_log_max(23)?;
        Ok(Box::new(decoder))
    }

    /// Unlike the reader of the library, it knows a body that ends too soon.
    #[cfg(feature = "deflate")]
    struct Inflate {
        body: Bytes,
        inflate: flate2::Decompress,
        ended: bool,
    }

    #[cfg(feature = "deflate")]
    impl io::Read for Inflate {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            while !self.ended && !into.is_empty() {
                let before = (self.inflate.total_in(), self.inflate.total_out());
                let status = self.inflate.decompress(&self.body, into, flate2::FlushDecompress::None)?;
                let count = |after: u64, before: u64| usize::try_from(after - before).unwrap_or(usize::MAX);
                let (taken, given) =
                    (count(self.inflate.total_in(), before.0), count(self.inflate.total_out(), before.1));
                self.body.advance(taken);
                self.ended = status == flate2::Status::StreamEnd;
                if given > 0 {
                    return Ok(given);
                }
                if taken == 0 && !self.ended {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
            }
            Ok(0)
        }
    }
}
