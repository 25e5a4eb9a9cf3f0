//! A repository with a spec in it, and the program run there.

use std::process::Command;

use crate::common::{Folder, Told};

/// A spec of the name `shop`.
pub const SHOP: &str = "specwright: 1
api: shop
source: page / all
documents:
  page: {title: Shop API, retrieved: \"2026-11-20\", sections: {all: Shop API}}
server: {url: \"https://shop.example\"}
auth: none
operations:
  orders.list:
    get: /orders
    responses: {200: list<Order>}
  orders.create:
    post: /orders
    body: Order
    responses: {201: Order}
types:
  Order:
    fields:
      id!: string!
      note?: string
      size?: {type: integer!, maximum: 10}
";

/// The same without a member that answers promise.
pub fn broken() -> String {
    SHOP.replace("      id!: string!\n", "")
}

/// The same with another operation.
pub fn widened() -> String {
    SHOP.replace(
        "operations:\n",
        "operations:\n  orders.get:\n    get: \"/orders/{id}\"\n    path: {id: string}\n    responses: {200: Order}\n",
    )
}

/// A repository of one commit on the branch `main`, with the spec `shop`.
pub struct Repository(pub Folder);

impl Repository {
    pub fn new() -> Self {
        let it = Self(Folder::empty());
        it.git("init --quiet --initial-branch main");
        it.spec(SHOP);
        it.commit();
        it
    }

    pub fn spec(&self, text: &str) {
        self.0.write("specs/shop/api.yaml", text);
    }

    pub fn commit(&self) {
        self.git("add --all");
        self.git("commit --quiet --allow-empty --message step");
    }

    pub fn git(&self, words: &str) -> String {
        git(&self.0.path(""), words)
    }

    pub fn run(&self, words: &str) -> Told {
        self.0.run(&format!("diff {words}"))
    }

    /// Runs a comparison that has to end with this code, and gives what it printed.
    pub fn ends(&self, words: &str, code: i32) -> String {
        let told = self.run(words);
        assert_eq!(told.code, Some(code), "{words}: {}{}", told.out, told.error);
        told.out
    }
}

pub fn git(folder: &std::path::Path, words: &str) -> String {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder);
    for setting in ["user.name=a", "user.email=a@example.com", "commit.gpgsign=false", "protocol.file.allow=always"] {
        command.args(["-c", setting]);
    }
    let output = command.args(words.split_whitespace()).output().unwrap();
    assert!(output.status.success(), "git {words}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}
