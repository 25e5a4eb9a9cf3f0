//! What others show of an OpenAPI document beside our site: how much has to come until the first operation can be read, and how long that takes.

use std::path::Path;
use std::time::{Duration, Instant};

use specwright_browser::{Browser, Event, Page};
use specwright_cli::{Failure, progress};

use super::super::median;
use super::super::project::write;
use super::serve::Server;
use crate::command::installed::by_npm;

/// What npm installs.
const PACKAGES: [&str; 3] = ["redoc@2.5.3", "@scalar/api-reference@1.76.0", "swagger-ui-dist@5.35.0"];

/// Each with its files, from the folder of packages, and with the page that shows `openapi.json`.
const PEERS: [(&str, &[&str], &str); 3] = [
    (
        "Redoc",
        &["redoc/bundles/redoc.standalone.js"],
        "<redoc spec-url=\"openapi.json\"></redoc><script src=\"redoc.standalone.js\"></script>",
    ),
    (
        "Scalar",
        &["@scalar/api-reference/dist/browser/standalone.js"],
        "<script id=\"api-reference\" data-url=\"openapi.json\"></script><script src=\"standalone.js\"></script>",
    ),
    (
        "Swagger UI",
        &["swagger-ui-dist/swagger-ui.css", "swagger-ui-dist/swagger-ui-bundle.js"],
        "<link rel=\"stylesheet\" href=\"swagger-ui.css\"><div id=\"docs\"></div>\
         <script src=\"swagger-ui-bundle.js\"></script><script src=\"show.js\"></script>",
    ),
];

/// Starts Swagger UI as its own page does.
const SHOW: &str = "SwaggerUIBundle({ url: 'openapi.json', dom_id: '#docs' });";

/// How often a page is opened, with an empty cache each time.
const RUNS: usize = 7;

/// How long the first operation may take.
const LIMIT: Duration = Duration::from_secs(60);

/// What it takes until an operation can be read.
struct Figures {
    bytes: u64,
    requests: usize,
    seconds: f64,
}

/// Installs the peers, where they are not yet.
pub fn prepare(folder: &Path) -> Result<(), Failure> {
    by_npm(&folder.join("docs"), &PACKAGES)
}

/// What is shown.
pub struct Shown<'a> {
    /// The folder of our site.
    pub site: &'a Path,
    /// Our page with all operations of the API.
    pub page: &'a str,
    /// The API as OpenAPI.
    pub document: &'a str,
    /// The path of its first operation.
    pub path: &'a str,
}

/// Measures our page and those of the peers.
pub fn print(folder: &Path, shown: &Shown<'_>) -> Result<(), Failure> {
    prepare(folder)?;
    let browser = Browser::start()?;
    progress::say(&format!(
        "until `{}` can be read, in {}, over loopback, compressed, without a cache:",
        shown.path,
        browser.version()?
    ));
    say("specwright", &measure(&browser, shown.site, shown.page, shown.path)?);
    for (name, files, body) in PEERS {
        let work = folder.join("work/docs").join(name.to_lowercase().replace(' ', "-"));
        lay_out(&work, &folder.join("docs/node_modules"), files, body, shown.document)?;
        say(name, &measure(&browser, &work, "index.html", shown.path)?);
    }
    Ok(())
}

/// Writes a page that shows a document, with what it needs beside it.
fn lay_out(work: &Path, packages: &Path, files: &[&str], body: &str, document: &str) -> Result<(), Failure> {
    let head = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>API</title></head>";
    write(&work.join("index.html"), &format!("{head}<body>{body}</body></html>"))?;
    write(&work.join("openapi.json"), document)?;
    write(&work.join("show.js"), SHOW)?;
    for file in files {
        let (from, to) = (packages.join(file), work.join(file.rsplit('/').next().unwrap_or(file)));
        std::fs::copy(&from, to).map_err(|error| format!("cannot copy {}: {error}", from.display()))?;
    }
    Ok(())
}

fn say(name: &str, figures: &Figures) {
    progress::say(&format!(
        "    {name:<12} {:>9} bytes, {:>3} requests, {:>7.0} ms",
        figures.bytes,
        figures.requests,
        figures.seconds * 1e3
    ));
}

fn measure(browser: &Browser, folder: &Path, page: &str, path: &str) -> Result<Figures, Failure> {
    let server = Server::start(folder)?;
    let runs: Vec<Figures> =
        (0..RUNS).map(|_| until_read(&browser.page()?, &server.url(page), path)).collect::<Result<_, _>>()?;
    let last = runs.last().ok_or("nothing was measured")?;
    let seconds = median(runs.iter().map(|run| run.seconds).collect());
    Ok(Figures { bytes: last.bytes, requests: last.requests, seconds })
}

/// Opens an address, and looks whether a text can be read until it can.
fn until_read(page: &Page, url: &str, text: &str) -> Result<Figures, Failure> {
    let script = format!("document.body?.innerText.includes({}) ?? false", serde_json::Value::from(text));
    let start = Instant::now();
    page.open(url)?;
    // Between two pages nobody may be there to answer.
    while !page.evaluate(&script).is_ok_and(|found| found == true) {
        if start.elapsed() > LIMIT {
            return Err(format!("{url} does not show `{text}` within {} s", LIMIT.as_secs()));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    let seconds = start.elapsed().as_secs_f64();
    // What was on its way then counts as well.
    while page.evaluate("document.readyState")? != "complete" && start.elapsed() < LIMIT {
        std::thread::sleep(Duration::from_millis(2));
    }
    let events = page.events();
    let bytes = events.iter().map(|event| if let Event::Received { bytes } = event { *bytes } else { 0 }).sum();
    let requests =
        events.iter().filter(|event| matches!(event, Event::Request { url } if !url.starts_with("data:"))).count();
    Ok(Figures { bytes, requests, seconds })
}
