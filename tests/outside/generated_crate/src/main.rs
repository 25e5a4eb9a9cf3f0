//! A program that uses a generated crate as any other dependency.

use library::runtime::{Validate as _, from_str};
use library::{Book, Client};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().build()?;
    println!("{client:?}");
    let book: Book = from_str(r#"{"id":"00000000-0000-0000-0000-000000000001","title":"Far too long"}"#)?;
    let Err(violations) = book.validate() else { return Err("the title is too long".into()) };
    println!("{violations}");
    // A generated crate changes nothing for others in the build: without TLS of its own, this client needs no provider of any.
    println!("{:?}", reqwest::Client::builder().build()?);
    Ok(())
}
