//! Drift for machines.

use crate::client::reply;

#[tokio::test]
async fn drift_is_written_for_machines() {
    let (reply, core) = reply(r#"{"rows": [[{"new": 1, "text": "much too long"}]]}"#).await;
    let one = serde_json::to_value(&reply.drift).unwrap();
    assert_eq!(
        one,
        serde_json::json!([
            {"operation": "board.get", "pointer": "/rows/0/0/new", "pattern": "/rows/*/*/new", "kind": "unknown-member",
             "says": "no such member", "came": "a number", "source": "params / board"},
            {"operation": "board.get", "pointer": "/rows/0/0/text", "pattern": "/rows/*/*/text", "kind": "bound",
             "says": "at most 5 characters", "came": "13 characters", "rule": "Tile.text.maxLength", "evidence": "stated",
             "source": "params / tiles"}
        ])
    );
    let report = serde_json::to_value(core.drift()).unwrap();
    assert_eq!(report["further"], 0);
    assert_eq!(report["entries"][0]["count"], 1);
    assert_eq!(report["entries"][0]["pattern"], "/rows/*/*/new");
}
