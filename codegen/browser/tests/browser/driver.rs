//! The driver.

use serde_json::json;
use specwright_browser::{Event, Screen};

use crate::browser;
use crate::fixture::{page, url, written};

#[test]
fn a_page_is_opened_and_asked() {
    let Some(browser) = browser() else { return };
    let folder = written(&[("a.html", &page("<p id=\"x\">é</p>"))]);
    let page = browser.page().unwrap();
    page.goto(&url(folder.path(), "a.html")).unwrap();
    assert_eq!(page.evaluate("document.querySelector('p').textContent").unwrap(), json!("é"));
    assert_eq!(page.evaluate("new Promise((done) => setTimeout(() => done([1, null]), 5))").unwrap(), json!([1, null]));
    let thrown = page.evaluate("(() => { throw new Error('no'); })()").unwrap_err();
    assert!(thrown.to_string().contains("Error: no"), "{thrown}");
    let missing = page.goto(&url(folder.path(), "b.html")).unwrap_err();
    assert!(missing.to_string().contains("ERR_FILE_NOT_FOUND"), "{missing}");
    page.goto(&url(folder.path(), "a.html#x")).unwrap();
    page.goto(&url(folder.path(), "a.html#y")).unwrap();
    assert_eq!(page.evaluate("location.hash").unwrap(), json!("#y"));
    assert!(browser.version().unwrap().contains("Chrom"));
}

#[test]
fn what_happens_is_told() {
    let Some(browser) = browser() else { return };
    let script = "document.querySelector('p').textContent = 'ran';";
    let folder = written(&[
        (
            "a.html",
            &page("<p>a</p><script src=\"a.js\"></script><img src=\"http://127.0.0.1:9/\"><p onclick=\"\">b</p>"),
        ),
        ("a.js", &format!("{script} console.error('a', 1); nothing();")),
    ]);
    let page = browser.page().unwrap();
    page.goto(&url(folder.path(), "a.html")).unwrap();
    assert_eq!(page.evaluate("document.querySelector('p').textContent").unwrap(), json!("ran"));
    let events = page.events();
    let requested = |file: &str| events.contains(&Event::Request { url: url(folder.path(), file) });
    assert!(requested("a.html") && requested("a.js"), "{events:?}");
    assert!(events.iter().any(|event| matches!(event, Event::Received { bytes } if *bytes > 0)), "{events:?}");
    for words in ["console says: a 1", "nothing is not defined", "img-src", "script-src"] {
        let told = |event: &Event| matches!(event, Event::Problem { words: it } if it.contains(words));
        assert!(events.iter().any(told), "{words}: {events:?}");
    }
    assert!(page.events().is_empty());
}

#[test]
fn keys_are_pressed() {
    let Some(browser) = browser() else { return };
    let script = "addEventListener('keydown', (event) => { document.title += `${event.key},`; });";
    let folder = written(&[("a.html", &page("<input><script src=\"a.js\"></script>")), ("a.js", script)]);
    let page = browser.page().unwrap();
    page.goto(&url(folder.path(), "a.html")).unwrap();
    page.evaluate("document.title = ''; document.querySelector('input').focus()").unwrap();
    page.type_text("aB/é").unwrap();
    page.press("Backspace").unwrap();
    page.press("ArrowDown").unwrap();
    assert_eq!(page.evaluate("document.querySelector('input').value").unwrap(), json!("aB/"));
    assert_eq!(page.evaluate("document.title").unwrap(), json!("a,B,/,é,Backspace,ArrowDown,"));
    assert!(page.press("Return").is_err());
}

#[test]
fn a_page_is_shown_in_many_ways() {
    let Some(browser) = browser() else { return };
    let script = "document.querySelector('p').textContent = 'ran';";
    let folder = written(&[("a.html", &page("<p>a</p><script src=\"a.js\"></script>")), ("a.js", script)]);
    let page = browser.page().unwrap();
    let matches = |query: &str| page.evaluate(&format!("matchMedia('{query}').matches")).unwrap() == json!(true);
    page.show_on(Screen::Phone).unwrap();
    page.prefer_dark(true).unwrap();
    page.goto(&url(folder.path(), "a.html")).unwrap();
    assert!(matches("(max-width: 400px)") && matches("(prefers-color-scheme: dark)") && matches("screen"));
    page.show_on(Screen::Laptop).unwrap();
    page.prefer_dark(false).unwrap();
    assert!(!matches("(max-width: 400px)") && matches("(prefers-color-scheme: light)"));
    page.print_media(true).unwrap();
    assert!(matches("print"));
    page.print_media(false).unwrap();
    assert!(matches("screen"));
    page.disable_scripts(true).unwrap();
    page.goto(&url(folder.path(), "a.html")).unwrap();
    assert_eq!(page.evaluate("document.querySelector('p').textContent").unwrap(), json!("a"));
    let picture = folder.path().join("a.png");
    page.screenshot(&picture).unwrap();
    assert!(std::fs::read(picture).unwrap().starts_with(b"\x89PNG"));
}

#[test]
fn a_dialog_keeps_nobody_waiting() {
    let Some(browser) = browser() else { return };
    let folder = written(&[("a.html", &page("<p>a</p><script src=\"a.js\"></script>")), ("a.js", "alert('look');")]);
    let page = browser.page().unwrap();
    page.goto(&url(folder.path(), "a.html")).unwrap();
    assert!(page.events().contains(&Event::Problem { words: "a dialog opened: look".to_owned() }));
}
