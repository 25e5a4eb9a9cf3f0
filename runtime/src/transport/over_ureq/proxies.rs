//! Which proxy the environment names for an address, as curl and the transport over hyper read it.

use crate::transport::loopback::is_loopback;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Uri;
use http::header::HeaderValue;
use percent_encoding::percent_decode_str;
use std::net::IpAddr;

/// The schemes of proxies. One that is not of HTTP is named in vain: calls do not go past it.
const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// The proxies of an environment.
#[derive(Clone, Default)]
pub(super) struct Proxies {
    http: Option<Proxy>,
    https: Option<Proxy>,
    /// Who is called without any.
    except: Vec<String>,
}

/// A proxy.
#[derive(Clone)]
pub(super) struct Proxy {
    pub(super) uri: Uri,
    /// What it wants to see.
    pub(super) credentials: Option<HeaderValue>,
}

impl Proxies {
    /// Those that the environment of this process names.
    pub(super) fn of_environment() -> Self {
        Self::of(&|name| std::env::var(name).ok())
    }

    fn of(variable: &dyn Fn(&str) -> Option<String>) -> Self {
        // Whoever calls a script over CGI can set `HTTP_PROXY` by a header.
        if variable("REQUEST_METHOD").is_some() {
            return Self::default();
        }
        let first = |names: [&str; 2]| names.into_iter().find_map(variable).unwrap_or_default();
        let all = || Proxy::read(&first(["ALL_PROXY", "all_proxy"]));
        Self {
            http: Proxy::read(&first(["HTTP_PROXY", "http_proxy"])).or_else(all),
            https: Proxy::read(&first(["HTTPS_PROXY", "https_proxy"])).or_else(all),
            except: first(["NO_PROXY", "no_proxy"]).split(',').map(|name| name.trim().to_owned()).collect(),
        }
    }

    /// The proxy on the way to an address; there is none on the way to this machine.
    pub(super) fn on_the_way_to(&self, to: &Uri) -> Option<&Proxy> {
        let proxy = if to.scheme_str() == Some("https") { &self.https } else { &self.http };
        let host = to.host()?;
        proxy.as_ref().filter(|_| !is_loopback(host) && !self.except.iter().any(|name| covers(name, host)))
    }
}

impl Proxy {
    /// The proxy that a text names, if it is an address.
    fn read(text: &str) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let scheme = uri.scheme_str().unwrap_or("http");
        if !SCHEMES.contains(&scheme) {
            return None;
        }
        let authority = uri.authority()?.as_str();
        let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(user, host)| (Some(user), host));
        let credentials = user.and_then(basic);
        let uri = Uri::builder().scheme(scheme).authority(host).path_and_query("/").build().ok()?;
        Some(Self { uri, credentials })
    }
}

/// User and password, as a header shows them.
fn basic(user: &str) -> Option<HeaderValue> {
    let (user, password) = user.split_once(':').unwrap_or((user, ""));
    let decoded = |text| percent_decode_str(text).decode_utf8_lossy();
    let both = STANDARD.encode(format!("{}:{}", decoded(user), decoded(password)));
    let mut value = HeaderValue::try_from(format!("Basic {both}")).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// True if what `NO_PROXY` names is this host, or a domain or network with it.
fn covers(name: &str, host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    if let Ok(address) = host.parse::<IpAddr>() {
        return match name.split_once('/') {
            None => name.parse() == Ok(address),
            Some((network, bits)) => is_within(address, network, bits).unwrap_or(false),
        };
    }
    let (name, host) = (name.trim_start_matches('.').to_ascii_lowercase(), host.to_ascii_lowercase());
    let before = host.strip_suffix(&name);
    name == "*" || (!name.is_empty() && before.is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

/// Whether the first bits of both addresses are the same.
fn is_within(address: IpAddr, network: &str, bits: &str) -> Option<bool> {
    let (bits, network): (u32, IpAddr) = (bits.parse().ok()?, network.parse().ok()?);
    let (differ, size) = match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(b)) => (u128::from(a.to_bits() ^ b.to_bits()), 32),
        (IpAddr::V6(a), IpAddr::V6(b)) => (a.to_bits() ^ b.to_bits(), 128),
        _ => return None,
    };
    let behind = u32::checked_sub(size, bits)?;
    Some(differ.checked_shr(behind).unwrap_or(0) == 0)
}

#[cfg(test)]
mod tests {
    use super::Proxies;
    use http::Uri;

    const ENVIRONMENTS: &[&[(&str, &str)]] = &[
        &[],
        &[("HTTP_PROXY", "http://proxy:3128"), ("NO_PROXY", "a.example, .b.example,10.0.0.0/8,192.168.0.1")],
        &[("https_proxy", "proxy"), ("ALL_PROXY", "https://user:p%40ss@other:1"), ("no_proxy", "*")],
        &[("all_proxy", "https://user@other:1"), ("NO_PROXY", "::1,fd00::/8,example, ,")],
        &[("HTTPS_PROXY", "://"), ("HTTP_PROXY", "")],
        &[("HTTPS_PROXY", "socks5://proxy:1"), ("HTTP_PROXY", "http://user:@proxy/path")],
        &[("HTTPS_PROXY", "http://proxy:1"), ("NO_PROXY", "10.0.0.0/33,10.0.0.0/x,0.0.0.0/0,::/0")],
    ];

    const ADDRESSES: &[&str] = &[
        "http://a.example/",
        "https://x.A.example/",
        "https://b.example/",
        "http://x.b.example:8080/",
        "https://xb.example/",
        "http://10.1.2.3/",
        "http://11.1.2.3/",
        "https://192.168.0.1/",
        "https://[fd12::1]/",
        "https://[2001:db8::1]/",
    ];

    fn read(environment: &[(&str, &str)]) -> Proxies {
        let variable = |name: &str| environment.iter().find(|(known, _)| *known == name);
        Proxies::of(&|name| variable(name).map(|(_, value)| (*value).to_owned()))
    }

    fn shown(proxies: &Proxies, to: &str) -> Option<(String, Option<String>)> {
        let proxy = proxies.on_the_way_to(&to.parse::<Uri>().ok()?)?;
        let credentials = proxy.credentials.as_ref().and_then(|value| value.to_str().ok());
        Some((proxy.uri.to_string(), credentials.map(str::to_owned)))
    }

    #[test]
    fn proxies_are_those_of_the_environment() {
        let first = &read(ENVIRONMENTS[1]);
        let proxy = || Some(("http://proxy:3128/".to_owned(), None));
        let ways = ADDRESSES.iter().map(|to| shown(first, to));
        let expected = [None, None, None, None, None, None, proxy(), None, None, None];
        assert!(ways.eq(expected));
        let second = shown(&read(ENVIRONMENTS[3]), "https://a.example.com/");
        assert_eq!(second, Some(("https://other:1/".to_owned(), Some("Basic dXNlcjo=".to_owned()))));
    }

    #[test]
    fn this_machine_is_called_directly_and_scripts_have_no_proxy() {
        let proxies = read(&[("HTTP_PROXY", "http://proxy:3128")]);
        for to in ["http://localhost:1/", "http://127.0.0.1/", "http://[::1]/"] {
            assert_eq!(shown(&proxies, to), None, "{to}");
        }
        let script = read(&[("HTTP_PROXY", "http://proxy:3128"), ("REQUEST_METHOD", "GET")]);
        assert_eq!(shown(&script, "http://a.example/"), None);
    }

    /// The transport over hyper reads them by a library.
    #[cfg(feature = "hyper")]
    #[test]
    fn both_transports_take_the_same_proxy() {
        use hyper_util::client::proxy::matcher::Matcher;
        for environment in ENVIRONMENTS {
            let value = |names: [&str; 2]| {
                let of = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
                names.into_iter().find_map(of).unwrap_or_default()
            };
            let matcher = Matcher::builder()
                .all(value(["ALL_PROXY", "all_proxy"]))
                .http(value(["HTTP_PROXY", "http_proxy"]))
                .https(value(["HTTPS_PROXY", "https_proxy"]))
                .no(value(["NO_PROXY", "no_proxy"]))
                .build();
            for to in ADDRESSES {
                let theirs = to.parse::<Uri>().ok().and_then(|to| matcher.intercept(&to)).map(|proxy| {
                    let credentials = proxy.basic_auth().and_then(|value| value.to_str().ok());
                    (proxy.uri().to_string(), credentials.map(str::to_owned))
                });
                let ours = shown(&read(environment), to);
                // What no client of HTTP can use has no credentials to compare.
                let is_http = theirs.as_ref().is_none_or(|(uri, _)| uri.starts_with("http"));
                assert_eq!(ours.is_some(), theirs.is_some(), "{environment:?} {to}");
                assert!(!is_http || ours == theirs, "{environment:?} {to}: {ours:?}, {theirs:?}");
            }
        }
    }
}
