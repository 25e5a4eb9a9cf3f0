//! A server that costs little beside its clients.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::{Failure, answer};

/// Makes the body of an answer of the head of its request.
type Bodies = fn(&str) -> String;

/// One that answers every request alike.
pub fn start() -> Result<SocketAddr, Failure> {
    start_with(|_| answer::BODY.to_owned())
}

/// Starts it on a thread of its own; it ends with the program.
pub fn start_with(bodies: Bodies) -> Result<SocketAddr, Failure> {
    let (give, take) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
        let served = runtime.map(|runtime| runtime.block_on(serve(&give, bodies)));
        if let Err(error) = served.and_then(|served| served) {
            eprintln!("the server ended: {error}");
        }
    });
    Ok(take.recv()?)
}

async fn serve(ready: &mpsc::Sender<SocketAddr>, bodies: Bodies) -> std::io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    // Nobody waits for it who has gone.
    let _ = ready.send(listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(answer_all(stream, bodies));
    }
}

/// Answers each request of a connection, none of which has a body, until the other side ends it.
async fn answer_all(mut stream: TcpStream, bodies: Bodies) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    // One that is the same for all is written once.
    let (mut known, mut answer) = (String::new(), String::new());
    let mut head = Vec::with_capacity(4096);
    loop {
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
        if head.ends_with(b"\r\n\r\n") {
            let body = bodies(&String::from_utf8_lossy(&head));
            head.clear();
            if body != known {
                answer = text(&body);
                known = body;
            }
            stream.write_all(answer.as_bytes()).await?;
        }
    }
}

fn text(body: &str) -> String {
    let mut text = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in answer::HEADERS {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text + "\r\n" + body
}
