use crate::backend::rust::tokens::Tokens;
use crate::source::{SourceFile, SourceMap};
use crate::{ir, lower, pipeline};

#[test]
fn dump() {
    let text = std::fs::read_to_string(std::env::var("DUMP_SPEC").unwrap()).unwrap();
    let sources = SourceMap::new(vec![SourceFile::new("spec.yaml".to_owned(), text)]);
    let checked = pipeline::check(&sources);
    for d in &checked.diagnostics {
        eprintln!("{} {} {:?}", d.check.id, d.message, d.help);
    }
    let api = checked.api.unwrap();
    let krate = lower::lower(&api);
    let tokens = Tokens::new(&krate, ir::Room::Groups, true);
    let mut out = pipeline_single(&krate);
    out.push_str("#[allow(dead_code)] mod conditions { use ::specwright_runtime as rt;\n");
    for (n, (ty, made)) in lower::conditions(&api, &krate).iter().enumerate() {
        let body = tokens.expression(made).to_string();
        let ty = tokens.ty(ty).to_string();
        let this = if made.reads_this() { "this" } else { "_" };
        let context = if made.reads_context() { "context" } else { "_" };
        let context_ty = if krate.context.is_some() { "super::Context" } else { "()" };
        out.push_str(&format!("pub fn c{n}({this}: &{ty}, {context}: &{context_ty}) -> Option<bool> {{ {body} }}\n"));
    }
    out.push_str("}\n");
    std::fs::write(std::env::var("DUMP_OUT").unwrap(), out).unwrap();
}

fn pipeline_single(krate: &ir::Crate) -> String {
    let options = crate::backend::rust::Options { single_file: true, ..Default::default() };
    crate::backend::rust::render(krate, &options).remove(0).text
}
