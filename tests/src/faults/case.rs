//! A case as it stands in its folder.

use std::collections::BTreeMap;
use std::time::Duration;

use specwright_runtime::Limits;

use super::file::Map;
use super::step::{Step, Then, latin};

/// A case.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its folder.
    pub name: String,
    /// Calls that succeed before.
    pub before: Vec<Called>,
    /// The call that it is about.
    pub call: Called,
    /// Calls that succeed afterwards.
    pub after: Vec<Called>,
    /// The id in the path.
    pub id: String,
    /// The value of a header.
    pub header: Option<String>,
    /// What the client shows itself by.
    pub auth: Auth,
    /// How many attempts there may be; what is usual without it.
    pub attempts: Option<u32>,
    /// The time for the call.
    pub timeout: Option<Duration>,
    /// The limits of the client.
    pub limits: Limits,
    /// The call is dropped when the server has nothing more to do.
    pub cancel: bool,
    /// What the service does.
    pub service: Vec<Step>,
    /// What the token endpoint does.
    pub login: Vec<Step>,
    /// What another origin does.
    pub elsewhere: Vec<Step>,
    /// What comes of the call, by name.
    pub ends: BTreeMap<String, String>,
    /// What comes of it where the call blocks, if that is something else.
    pub blocking: Option<BTreeMap<String, String>>,
}

/// An operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Called {
    /// `GET`
    Read,
    /// `POST`, which may not be repeated.
    Write,
    /// `PUT`, which may be repeated.
    Replace,
    /// `DELETE`, which may be repeated.
    Remove,
    /// `HEAD`
    Probe,
}

/// What a client shows itself by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// A token that it holds.
    Fixed,
    /// A token that it fetches.
    Fetched,
    /// A user and a password.
    Basic,
    /// A token in the query.
    Query,
}

/// All cases, by name.
///
/// # Panics
/// One cannot be read.
#[must_use]
pub fn cases() -> Vec<Case> {
    let read = |case: &crate::Case| {
        let read = Map::of_file(&case.sources()).and_then(|file| Case::of(case.name.clone(), file));
        read.unwrap_or_else(|wrong| unreadable(&case.name, &wrong))
    };
    crate::suite("faults").iter().map(read).collect()
}

#[expect(clippy::panic, reason = "a test says so by failing")]
fn unreadable(name: &str, wrong: &str) -> ! {
    panic!("the case `{name}` cannot be read: {wrong}")
}

impl Case {
    fn of(name: String, mut file: Map) -> Result<Self, String> {
        file.text("says")?.ok_or("`says` is missing")?;
        let mut limits = Limits::default();
        if let Some(mut given) = file.map("limits")? {
            given.number("bytes")?.into_iter().for_each(|bytes| limits.response_bytes = bytes);
            given.number("values")?.into_iter().for_each(|values| limits.response_values = values);
            given.number("attempt")?.into_iter().for_each(|time| limits.attempt = Duration::from_millis(time));
            given.number("idle")?.into_iter().for_each(|time| limits.idle = Duration::from_millis(time));
            given.end()?;
        }
        let call = file.text("call")?.ok_or("`call` is missing")?;
        let case = Self {
            name,
            before: file.texts("before")?.iter().map(|text| called(text)).collect::<Result<_, _>>()?,
            call: called(&call)?,
            after: file.texts("after")?.iter().map(|text| called(text)).collect::<Result<_, _>>()?,
            id: file.text("id")?.unwrap_or_else(|| "1".to_owned()),
            header: file.text("header")?,
            auth: auth(file.text("auth")?.as_deref())?,
            attempts: file.number("attempts")?.map(|number| u32::try_from(number).unwrap_or(u32::MAX)),
            timeout: file.number("timeout")?.map(Duration::from_millis),
            limits,
            cancel: file.flag("cancel")?,
            service: steps(&mut file, "service")?,
            login: steps(&mut file, "login")?,
            elsewhere: steps(&mut file, "elsewhere")?,
            ends: ends(&mut file)?.ok_or("`ends` is missing")?,
            blocking: blocking(&mut file)?,
        };
        file.end()?;
        Ok(case)
    }
}

fn ends(file: &mut Map) -> Result<Option<BTreeMap<String, String>>, String> {
    let Some(mut ends) = file.map("ends")? else { return Ok(None) };
    let arrived = ends.texts("arrived")?;
    let mut all: BTreeMap<_, _> = ends.pairs()?.into_iter().collect();
    all.insert("arrived".to_owned(), arrived.join("\n"));
    Ok(Some(all))
}

/// What differs for calls that block, which has to have a reason.
fn blocking(file: &mut Map) -> Result<Option<BTreeMap<String, String>>, String> {
    let Some(mut blocking) = file.map("blocking")? else { return Ok(None) };
    blocking.text("says")?.ok_or("`blocking` does not say why")?;
    let ends = ends(&mut blocking)?;
    blocking.end()?;
    Ok(ends)
}

fn called(text: &str) -> Result<Called, String> {
    Ok(match text {
        "read" => Called::Read,
        "write" => Called::Write,
        "replace" => Called::Replace,
        "remove" => Called::Remove,
        "probe" => Called::Probe,
        other => return Err(format!("`{other}` is no operation")),
    })
}

fn auth(text: Option<&str>) -> Result<Auth, String> {
    Ok(match text {
        None | Some("fixed") => Auth::Fixed,
        Some("fetched") => Auth::Fetched,
        Some("basic") => Auth::Basic,
        Some("query") => Auth::Query,
        Some(other) => return Err(format!("`{other}` is no kind of credentials")),
    })
}

fn steps(file: &mut Map, key: &str) -> Result<Vec<Step>, String> {
    file.maps(key)?.into_iter().map(step).collect()
}

fn step(mut map: Map) -> Result<Step, String> {
    let step = if map.flag("refuse")? {
        Step::Refuse
    } else if let Some(what) = map.text("accept")? {
        Step::Accept(then(Some(&what))?)
    } else {
        let every = Duration::from_millis(map.number("every")?.unwrap_or(0));
        let mut pieces: Vec<_> = map.texts("send")?.iter().map(|text| latin(text)).collect();
        if let Some(status) = map.number("answer")? {
            pieces.push(answer(&mut map, status)?);
        }
        Step::Answer { pieces, every, then: then(map.text("then")?.as_deref())? }
    };
    map.end()?;
    Ok(step)
}

fn answer(map: &mut Map, status: u64) -> Result<Vec<u8>, String> {
    let status = u16::try_from(status).map_err(|_| format!("{status} is no status"))?;
    let headers = map.map("headers")?.map_or_else(|| Ok(Vec::new()), Map::pairs)?;
    let headers: Vec<_> = headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let times = usize::try_from(map.number("times")?.unwrap_or(1)).map_err(|error| error.to_string())?;
    let mut body = latin(&map.text("body")?.unwrap_or_default()).repeat(times);
    body.extend(latin(&map.text("end")?.unwrap_or_default()).repeat(times));
    let Step::Answer { mut pieces, .. } = Step::answer(status, &headers, &body) else { return Ok(Vec::new()) };
    Ok(pieces.remove(0))
}

fn then(text: Option<&str>) -> Result<Then, String> {
    Ok(match text {
        None | Some("keep") => Then::Keep,
        Some("close") => Then::Close,
        Some("reset") => Then::Reset,
        Some("stall") => Then::Stall,
        Some(other) => return Err(format!("a connection does not `{other}`")),
    })
}
