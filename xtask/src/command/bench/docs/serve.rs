//! A web server for one folder, on this machine alone. What it sends is compressed, as servers do.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use specwright_cli::Failure;

/// A server that answers until the program ends.
pub struct Server {
    address: SocketAddr,
}

/// The files by their paths, compressed.
type Files = BTreeMap<String, Vec<u8>>;

impl Server {
    /// Serves the files of a folder.
    pub fn start(folder: &Path) -> Result<Self, Failure> {
        let mut files = Files::new();
        read(folder, "", &mut files)?;
        let fail = |error| format!("cannot listen on this machine: {error}");
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(fail)?;
        let address = listener.local_addr().map_err(fail)?;
        let files = Arc::new(files);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let files = Arc::clone(&files);
                // A browser that goes away in the middle of an answer is nobody's fault.
                std::thread::spawn(move || answer(&stream, &files));
            }
        });
        Ok(Self { address })
    }

    /// The address of a file.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }
}

fn read(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), Failure> {
    let listing = std::fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = listing.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, compressed(&path)?);
        }
    }
    Ok(())
}

fn compressed(path: &Path) -> Result<Vec<u8>, Failure> {
    let output = Command::new("gzip").arg("-c").arg(path).output();
    let output = output.map_err(|error| format!("cannot run gzip: {error}"))?;
    if output.status.success() { Ok(output.stdout) } else { Err(format!("gzip failed on {}", path.display())) }
}

/// Answers the requests of one connection, one after the other.
fn answer(stream: &TcpStream, files: &Files) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    while let Some(first) = lines.next() {
        let first = first?;
        for line in lines.by_ref() {
            if line?.is_empty() {
                break;
            }
        }
        let path = first.split(' ').nth(1).unwrap_or_default().trim_start_matches('/');
        let path = path.split('?').next().unwrap_or_default();
        let (status, body) = match files.get(path) {
            Some(body) => ("200 OK", body.as_slice()),
            None => ("404 Not Found", [].as_slice()),
        };
        let encoding = if body.is_empty() { "" } else { "Content-Encoding: gzip\r\n" };
        let (kind, length) = (kind(path), body.len());
        let head = format!("HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{encoding}Content-Length: {length}\r\n\r\n");
        let mut stream = stream;
        stream.write_all(head.as_bytes())?;
        stream.write_all(body)?;
    }
    Ok(())
}

fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};

    use super::Server;

    #[test]
    fn files_are_served_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("a")).unwrap();
        std::fs::write(folder.path().join("a/b.html"), "text").unwrap();
        let server = Server::start(folder.path()).unwrap();
        let get = |path: &str| {
            let mut stream = std::net::TcpStream::connect(server.address).unwrap();
            write!(stream, "GET /{path} HTTP/1.1\r\n\r\n").unwrap();
            stream.shutdown(std::net::Shutdown::Write).unwrap();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).unwrap();
            String::from_utf8_lossy(&answer).into_owned()
        };
        assert!(get("a/b.html?c").starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html"));
        assert!(get("../a/b.html").starts_with("HTTP/1.1 404 "));
        assert!(server.url("a").starts_with("http://127.0.0.1:"));
    }
}
