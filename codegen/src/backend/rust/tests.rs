//! An API full of obstacles, as it is written: it parses, nothing of the spec leaves its place, the surface is whole.

use std::collections::BTreeSet;

use super::{Options, Runtime, render, render_file};
use crate::backend::{Header, OutputFile};
use crate::source::{SourceFile, SourceMap};
use crate::{ir, lower, pipeline};

fn lowered() -> ir::Crate {
    let sources = SourceMap::new(vec![SourceFile::new("obstacles.yaml", include_str!("obstacles.yaml"))]);
    let checked = pipeline::check(&sources);
    let Some(api) = checked.api else {
        panic!("{:#?}", checked.diagnostics);
    };
    lower::lower(&api)
}

fn files(single_file: bool) -> Vec<OutputFile> {
    let header = Header::new("obstacles.yaml", "a test");
    if single_file {
        return vec![render_file(&lowered(), &header, &Options::default())];
    }
    render(&lowered(), &header, &Runtime::Path("../runtime".into()), &Options::default())
}

fn text<'f>(files: &'f [OutputFile], path: &str) -> &'f str {
    &files.iter().find(|file| file.path == path).unwrap().text
}

#[test]
fn every_file_is_rust() {
    for single_file in [false, true] {
        for file in files(single_file).iter().filter(|file| file.path.ends_with(".rs")) {
            assert!(!file.text.contains("compile_error"), "{}", file.path);
            syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        }
    }
}

#[test]
fn twice_is_the_same() {
    assert_eq!(files(false), files(false));
}

/// An edit of a crate.
type Edit = (&'static str, fn(&mut ir::Crate));

#[test]
fn crates_are_the_same_where_their_files_are() {
    let edits: &[Edit] = &[
        ("nothing", |_| {}),
        ("what is not written", |api| {
            for item in &mut api.types {
                if let ir::Shape::Struct(made) = &mut item.shape {
                    made.fields.iter_mut().for_each(|field| field.node = None);
                }
            }
        }),
        ("a type", |api| api.types.last_mut().unwrap().docs.0.push("One more line.".into())),
        ("a validator", |api| {
            let checked = |item: &&mut ir::Item| item.validator.as_ref().is_some_and(|it| !it.is_empty());
            api.types.iter_mut().find(checked).unwrap().validator = Some(ir::Validator::default());
        }),
        ("a type less", |api| api.types.truncate(api.types.len() - 1)),
        ("an operation", |api| api.client.as_mut().unwrap().operations[0].docs.0.push("One more line.".into())),
        ("a group", |api| api.client.as_mut().unwrap().groups[0].docs.0.push("One more line.".into())),
        ("a function of a group", |api| {
            api.client.as_mut().unwrap().groups[0].functions[0].docs.0.push("One more line.".into());
        }),
        ("the client", |api| api.client.as_mut().unwrap().docs.0.push("One more line.".into())),
        ("no client", |api| api.client = None),
        ("the first page", |api| api.docs.0.push("One more line.".into())),
        ("the errata", |api| api.errata.0.push("One more line.".into())),
        ("the version", |api| api.version = "9.9.9".into()),
    ];
    let files =
        |api: &ir::Crate| render(api, &Header::new("a", "b"), &Runtime::Version("0".into()), &Options::default());
    let base = lowered();
    let written = files(&base);
    for (what, edit) in edits {
        let mut edited = base.clone();
        edit(&mut edited);
        let is_same = files(&edited) == written;
        assert_eq!(is_same, *what == "nothing" || what.starts_with("what is not"), "{what}");
        assert_eq!([super::is_same(&base, &edited), super::is_same(&edited, &base)], [is_same; 2], "{what}");
    }
}

#[test]
fn a_file_to_include_has_no_path_from_the_root_and_no_attribute_of_a_crate() {
    let files = files(true);
    let [file] = files.as_slice() else { panic!("{files:?}") };
    assert_eq!(file.path, "hostile.rs");
    for line in file.text.lines() {
        assert!(!line.contains("crate::") && !line.starts_with("#!") && !line.starts_with("//!"), "{line}");
        assert!(!line.contains("```no_run") && !line.contains("feature ="), "{line}");
    }
}

#[test]
fn names_of_the_standard_library_are_written_out_where_a_type_has_them() {
    let files = files(false);
    let types = text(&files, "src/types.rs");
    assert!(types.contains("pub struct Option(String);"));
    assert!(types.contains("pub left: ::core::option::Option<::std::boxed::Box<Tree>>,"));
    assert!(types.contains("pub struct ClientType {"));
    assert!(types.contains("pub struct ErrorType {"));
    assert!(types.contains("pub extra_member: ::core::option::Option<::std::string::String>,"));
}

#[test]
fn secrets_are_not_shown() {
    let files = files(false);
    let types = text(&files, "src/types.rs");
    assert!(types.contains(r#".field("message", &::core::format_args!("[redacted]"))"#));
}

#[test]
fn words_stay_words() {
    for file in files(false).iter().filter(|file| file.path.ends_with(".rs")) {
        let mut is_example = false;
        for line in file.text.lines().map(str::trim).filter(|line| line.starts_with("//")) {
            is_example ^= line.trim_start_matches(['/', '!', ' ']).starts_with("```");
            assert!(!line.contains("<script>") && !line.contains('\u{202e}'), "{line}");
            let is_code = line.starts_with("///     ") || line.starts_with("//!     ");
            assert!(!is_code || is_example, "code: {line}");
        }
        assert!(!is_example, "an example has no end in {}", file.path);
    }
}

#[test]
fn the_surface_has_every_function() {
    let files = files(false);
    let api = text(&files, "public-api.txt");
    let mut missing = BTreeSet::new();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        for item in syn::parse_file(&file.text).unwrap().items {
            let syn::Item::Impl(block) = item else { continue };
            let syn::Type::Path(of) = &*block.self_ty else { continue };
            let of = of.path.segments.last().unwrap().ident.to_string();
            for inner in block.items {
                let syn::ImplItem::Fn(function) = inner else { continue };
                let name = function.sig.ident.to_string();
                let listed = api.lines().any(|line| line.contains(&format!("::{name}(")) && line.contains(&of));
                if matches!(function.vis, syn::Visibility::Public(_)) && !listed {
                    missing.insert(format!("{of}::{name}"));
                }
            }
        }
    }
    assert_eq!(missing, BTreeSet::new());
    let lines: Vec<&str> = api.lines().skip_while(|line| line.starts_with("//") || line.is_empty()).collect();
    for pair in lines.windows(2) {
        assert!(pair[0] <= pair[1], "{pair:?}");
    }
}

#[test]
fn names_that_become_one_are_told() {
    let twice = include_str!("obstacles.yaml").replace("v2024.x:", "v2024_01_31.x:");
    let sources = SourceMap::new(vec![SourceFile::new("obstacles.yaml", twice)]);
    let checked = pipeline::check(&sources);
    assert!(checked.api.is_none());
    assert!(checked.diagnostics.iter().all(|diagnostic| diagnostic.check.id == "rust-names"));
}
