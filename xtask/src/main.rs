//! The project's commands.
use specwright::{diagnostic, pipeline, source::{SourceFile, SourceMap}};
fn main() {
    for api in std::env::args().skip(1) {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(format!("specs/{api}")).unwrap() {
            let path = entry.unwrap().path();
            files.push(SourceFile::new(path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
        let map = SourceMap::new(files);
        let checked = pipeline::check(&map);
        for d in &checked.diagnostics { println!("{}\n", diagnostic::render(d, &map, diagnostic::Style::Plain)); }
        println!("{api}: {} ok={}", diagnostic::summary(&checked.diagnostics), checked.api.is_some());
        if let Some(api) = checked.api { println!("types {} ops {} errata {}", api.types.len(), api.operations.len(), api.errata.len()); }
    }
}
