//! The script that posts the comparison as a comment, against an API in this process that answers as the forges do.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

const MARKER: &str = "<!-- specwright-diff -->";

/// Everything that could be mangled on the way.
const TEXT: &str = "## \"Quotes\", \\back\\slashes\\n, `code`, <b>, &amp;, 100 %, +1, \u{fc}\u{20ac}\u{1f600}\n\n```diff\n- a\n+ b\n```\n";

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Forge {
    GitHub,
    GitLab,
}

impl Forge {
    const ALL: [Self; 2] = [Self::GitHub, Self::GitLab];

    fn word(self) -> &'static str {
        match self {
            Self::GitHub => "github",
            Self::GitLab => "gitlab",
        }
    }

    /// The list of comments.
    fn list(self) -> &'static str {
        match self {
            Self::GitHub => "/repos/o/r/issues/7/comments",
            Self::GitLab => "/api/v4/projects/4/merge_requests/7/notes",
        }
    }

    /// What the address of a comment begins with.
    fn one(self) -> &'static str {
        match self {
            Self::GitHub => "/repos/o/r/issues/comments/",
            Self::GitLab => "/api/v4/projects/4/merge_requests/7/notes/",
        }
    }

    /// A comment as the forge writes it.
    fn comment(self, address: &str, id: u64, body: &str) -> String {
        let body = serde_json::Value::from(body).to_string();
        match self {
            // Spread over lines, as for curl.
            Self::GitHub => format!(
                "{{\n  \"url\": \"http://{address}/repos/o/r/issues/comments/{id}\",\n  \"id\": {id},\n  \"user\": {{\n    \"id\": 99\n  }},\n  \
                 \"body\": {body},\n  \"reactions\": {{\n    \"url\": \"http://{address}/repos/o/r/issues/comments/{id}/reactions\"\n  }}\n}}"
            ),
            Self::GitLab => {
                let body = body.replace('<', "\\u003c").replace('>', "\\u003e");
                format!("{{\"id\":{id},\"type\":null,\"body\":{body},\"author\":{{\"id\":99,\"name\":\"a\"}}}}")
            }
        }
    }
}

/// The comments of a forge by id, and the requests that were made.
#[derive(Default)]
struct State {
    comments: BTreeMap<u64, String>,
    requests: Vec<String>,
}

struct Server {
    forge: Forge,
    address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    fn start(forge: Forge, comments: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it has an address").to_string();
        let comments = (100..).zip(comments.iter().map(|body| (*body).to_owned())).collect();
        let state = Arc::new(Mutex::new(State { comments, requests: Vec::new() }));
        let (shared, own) = (state.clone(), address.clone());
        // It ends with the process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let _ = answer(forge, &own, &shared, stream);
            }
        });
        Self { forge, address, state }
    }

    fn run(&self, text: &str, token: &str) -> Output {
        let folder = tempfile::tempdir().expect("there is a folder");
        let file = folder.path().join("it's a diff.md");
        std::fs::write(&file, text).expect("the file can be written");
        let script = specwright_tests::folder::root().join("tests/outside/ci/comment.sh");
        let origin = format!("http://{}", self.address);
        Command::new("sh")
            .arg(script)
            .arg(self.forge.word())
            .arg(&file)
            .env("GITHUB_API_URL", &origin)
            .env("GITHUB_REPOSITORY", "o/r")
            .env("PULL_REQUEST", "7")
            .env("GITHUB_TOKEN", token)
            .env("CI_API_V4_URL", format!("{origin}/api/v4"))
            .env("CI_PROJECT_ID", "4")
            .env("CI_MERGE_REQUEST_IID", "7")
            .env("GITLAB_TOKEN", token)
            .env("no_proxy", "127.0.0.1")
            .output()
            .expect("there is a shell")
    }

    fn comments(&self) -> Vec<String> {
        self.state.lock().expect("no test panicked with it").comments.values().cloned().collect()
    }

    fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.state.lock().expect("no test panicked with it").requests)
    }
}

fn answer(forge: Forge, address: &str, state: &Mutex<State>, stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        head.push(line.trim().to_owned());
    }
    let header = |name: &str| {
        head.iter().skip(1).find_map(|line| {
            let (known, value) = line.split_once(": ")?;
            known.eq_ignore_ascii_case(name).then(|| value.to_owned())
        })
    };
    let mut body = vec![0; header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8_lossy(&body).into_owned();
    let mut words = head.first().map(String::as_str).unwrap_or_default().split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut state = state.lock().expect("no test panicked with it");
    state.requests.push(format!("{method} {target}"));
    let is_known = match forge {
        Forge::GitHub => header("authorization").is_some_and(|value| value == "Bearer t0ken"),
        Forge::GitLab => header("private-token").is_some_and(|value| value == "t0ken"),
    };
    let text = || match forge {
        Forge::GitHub => {
            let body: serde_json::Value = serde_json::from_str(&body).unwrap_or_default();
            body["body"].as_str().unwrap_or("(no JSON)").to_owned()
        }
        Forge::GitLab => {
            let value = body.strip_prefix("body=").unwrap_or_default().replace('+', " ");
            percent_encoding::percent_decode_str(&value).decode_utf8_lossy().into_owned()
        }
    };
    let (status, answer) = match (method, path.strip_prefix(forge.one()).and_then(|id| id.parse::<u64>().ok())) {
        _ if !is_known => (401, "{}".to_owned()),
        ("GET", _) if path == forge.list() => {
            let page = query.split('&').find_map(|pair| pair.strip_prefix("page=")?.parse().ok()).unwrap_or(1);
            let on_page = state.comments.iter().skip((page - 1) * 100).take(100);
            let list: Vec<String> = on_page.map(|(id, body)| forge.comment(address, *id, body)).collect();
            (200, format!("[{}]", list.join(",")))
        }
        ("POST", _) if path == forge.list() => {
            let id = state.comments.keys().last().map_or(1, |last| last + 1);
            state.comments.insert(id, text());
            (201, "{}".to_owned())
        }
        ("PATCH" | "PUT", Some(id)) if state.comments.contains_key(&id) => {
            state.comments.insert(id, text());
            (200, "{}".to_owned())
        }
        _ => (404, "{}".to_owned()),
    };
    drop(state);
    let mut stream = reader.into_inner();
    write!(stream, "HTTP/1.1 {status} It\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{answer}", answer.len())
}

/// Whether the script can run here at all.
fn has_curl() -> bool {
    let found = Command::new("curl").arg("--version").output().is_ok_and(|output| output.status.success());
    if !found {
        eprintln!("there is no curl here: the script is not run");
    }
    found
}

fn fine(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn a_comment_is_posted_once_and_replaced_from_then_on() {
    for forge in Forge::ALL.into_iter().filter(|_| has_curl()) {
        let server = Server::start(
            forge,
            &["Looks good.", "See <!-- specwright-diff --> and \"body\": \"<!-- specwright-diff -->"],
        );
        let others = server.comments();
        let first = format!("{MARKER}\n{TEXT}");
        assert_eq!(fine(&server.run(&first, "t0ken")), "posted a comment", "{forge:?}");
        assert_eq!(server.comments(), [&others[..], std::slice::from_ref(&first)].concat(), "{forge:?}");
        let second = format!("{MARKER}\nNothing changed.\n");
        assert_eq!(fine(&server.run(&second, "t0ken")), "replaced the comment 102", "{forge:?}");
        assert_eq!(server.comments(), [&others[..], &[second]].concat(), "{forge:?}");
        assert!(server.requests().iter().all(|request| !request.contains("t0ken")));
    }
}

#[test]
fn the_comment_is_found_behind_many_others() {
    for forge in Forge::ALL.into_iter().filter(|_| has_curl()) {
        let mut comments = vec!["Words."; 250];
        let old = format!("{MARKER}\nold\n");
        comments[220] = &old;
        let server = Server::start(forge, &comments);
        assert_eq!(fine(&server.run(&format!("{MARKER}\nnew\n"), "t0ken")), "replaced the comment 320", "{forge:?}");
        assert_eq!(server.comments()[220], format!("{MARKER}\nnew\n"));
        assert_eq!(server.comments().len(), 250);
        assert_eq!(server.requests().len(), 4, "three pages, and one change");
    }
}

#[test]
fn what_cannot_be_posted_fails() {
    for forge in Forge::ALL.into_iter().filter(|_| has_curl()) {
        let server = Server::start(forge, &[]);
        let refused = server.run(&format!("{MARKER}\n{TEXT}"), "wrong");
        assert!(!refused.status.success() && server.comments().is_empty());
        assert!(!String::from_utf8_lossy(&refused.stderr).contains("wrong"), "the token shows nowhere");
        let other = server.run("Something else.\n", "t0ken");
        assert_eq!(other.status.code(), Some(2), "only a report is posted");
        assert!(server.comments().is_empty());
    }
}
