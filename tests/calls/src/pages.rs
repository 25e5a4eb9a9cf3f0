//! A result of a thousand pages, by `.items()` and by a loop over calls.

use std::hint::black_box;
use std::net::SocketAddr;

use fasttrack::Client;
use fasttrack::types::TenantId;
use specwright_runtime::Certificate;

use crate::{Failure, answer};

/// A certificate with its key, which no server sees. It is read from its file, since the feature `testing` would change what a call costs.
const CERTIFICATE: &str = include_str!("../../../runtime/src/testing/certificate.pem");

/// So many pages the result has.
pub const PAGES: u32 = 1000;

/// So many contacts are on each.
const ITEMS: u32 = 25;

/// A client over sockets.
pub fn client(server: SocketAddr) -> Result<Client, Failure> {
    let certificate = Certificate::from_pem(CERTIFICATE)?;
    let builder = Client::builder(certificate).base_url_without_version(format!("http://{server}"));
    // The documented quota would be what is measured.
    Ok(builder.rate_limit(specwright_runtime::RateLimit::off()).build()?)
}

/// All items, by the client's own paging.
pub async fn by_items(client: &Client) -> Result<(), Failure> {
    let mut contacts = client.contacts().list(tenant()?).items();
    let mut count = 0;
    while let Some(contact) = contacts.next().await {
        black_box(contact?);
        count += 1;
    }
    fits(count)
}

/// All items, by a loop of the caller's.
pub async fn by_loop(client: &Client) -> Result<(), Failure> {
    let mut count = 0;
    for number in 1_i64.. {
        let page = client.contacts().list(tenant()?).page(number).await?;
        let more = page.has_more == Some(true);
        for contact in page.items.unwrap_or_default() {
            black_box(contact);
            count += 1;
        }
        if !more {
            break;
        }
    }
    fits(count)
}

fn tenant() -> Result<TenantId, Failure> {
    Ok(answer::RESELLER.parse()?)
}

fn fits(count: u32) -> Result<(), Failure> {
    if count == PAGES * ITEMS { Ok(()) } else { Err(format!("{count} items were read").into()) }
}

/// The page that a request asks for.
pub fn page(head: &str) -> String {
    let number = head.split(['?', '&', ' ']).find_map(|pair| pair.strip_prefix("page=")?.parse().ok()).unwrap_or(1);
    let items: Vec<String> = (0..ITEMS)
        .map(|item| {
            format!(
                r#"{{"contactId":"3fa85f64-5717-4562-b3fc-{:012x}","name":"Ada Lovelace","email":"ada@customer.example","phone":"+46 70 123 45 67"}}"#,
                number * ITEMS + item
            )
        })
        .collect();
    format!(r#"{{"count":{},"hasMore":{},"items":[{}]}}"#, PAGES * ITEMS, number < PAGES, items.join(","))
}
