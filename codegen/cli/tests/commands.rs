//! The commands as a person runs them outside of any repository.

mod common;

use common::Folder;

#[test]
fn from_nothing_to_a_crate() {
    let folder = Folder::empty();
    let told = folder.fine("new api example");
    assert!(told.starts_with(&folder.path("specs/example").display().to_string()), "{told}");
    for next in ["specs/MANUAL.md", "`specwright check example`", "`specwright generate`", "tests"] {
        assert!(told.contains(next), "{told}");
    }
    let told = folder.fine("check");
    assert_eq!(told, format!("{}: 1 API with 3 operations, no error\n", folder.path("specs").display()));
    let told = folder.fine("generate");
    assert!(told.starts_with(&format!("{}: 1 API from 3 files: ", folder.path("generated").display())), "{told}");
    let first = "@generated from specs/example by `specwright generate`. Changes made here are lost.";
    assert!(folder.read("generated/example/Cargo.toml").starts_with(&format!("# {first}\n")));
    assert!(folder.read("generated/example/src/lib.rs").starts_with(&format!("// {first}\n")));
    assert!(folder.fine("generate --check").ends_with(" files are up to date\n"));
    assert!(folder.fine("generate").contains(": 0 written, 0 removed, "));
}

#[test]
fn a_manifest_stands_alone_and_says_where_the_runtime_is() {
    let folder = Folder::with_spec();
    folder.write("specs/example/crate.yaml", "crate: {version: 2.0.0-rc.1}\n");
    folder.fine("generate");
    let manifest = folder.read("generated/example/Cargo.toml");
    assert!(manifest.contains("\nversion = \"2.0.0-rc.1\"\n") && !manifest.contains("workspace"), "{manifest}");
    let line = |folder: &Folder| {
        let manifest = folder.read("generated/example/Cargo.toml");
        manifest.lines().find(|line| line.starts_with("specwright-runtime = ")).unwrap().to_owned()
    };
    let path = line(&folder);
    let path = path.split('"').nth(1).unwrap();
    assert!(folder.path("generated/example").join(path).join("Cargo.toml").is_file(), "{path}");
    for (runtime, dependency) in [
        ("0.1", "version = \"0.1\""),
        ("git:https://example.com/s", "git = \"https://example.com/s\""),
        ("git:https://example.com/s#v1", "git = \"https://example.com/s\", rev = \"v1\""),
    ] {
        folder.fine(&format!("generate --runtime {runtime}"));
        let expected = format!("specwright-runtime = {{ {dependency}, default-features = false }}");
        assert_eq!(line(&folder), expected);
    }
    folder.refused("generate --runtime path:nowhere", "nowhere is not the runtime");
    let told = folder.run("generate --runtime latest");
    assert_eq!(told.code, Some(2));
    assert!(told.error.contains("`path:DIR`, `git:URL[#REV]` or a version"), "{}", told.error);
}

#[test]
fn specs_and_crates_lie_where_the_command_line_says() {
    let folder = Folder::empty();
    let told = folder.fine("new api one --specs vendors");
    for next in ["`specwright check one --specs vendors`", "`specwright generate --specs vendors`"] {
        assert!(told.contains(next), "{told}");
    }
    let told =
        folder.run("generate one --specs vendors --out crates --runtime git:https://example.com/s#v1 --check").out;
    let fix = "`specwright generate one --specs vendors --out crates --runtime git:https://example.com/s#v1`";
    assert!(told.ends_with(&format!("run {fix} and commit what it writes\n")), "{told}");
    folder.fine("new api two --specs vendors");
    folder.fine("generate two --specs vendors --out crates");
    assert!(!folder.path("crates/one").exists());
    let header = "// @generated from vendors/two by `specwright generate`.";
    assert!(folder.read("crates/two/src/lib.rs").starts_with(header));
    folder.fine("export --format openapi --specs vendors --out documents");
    assert_eq!(folder.files("documents"), ["documents/one.openapi.json", "documents/two.openapi.json"]);
}

#[test]
fn every_format_is_written_and_left_alone_the_second_time() {
    let folder = Folder::with_spec();
    for (format, file) in [
        ("openapi", "example.openapi.json"),
        ("openapi-yaml", "example.openapi.yaml"),
        ("openapi-3.0", "example.openapi-3.0.json"),
        ("json-schema", "example.schema.json"),
    ] {
        let words = format!("export --format {format} --out documents");
        assert!(folder.fine(&words).ends_with("documents: 1 written, 0 unchanged\n"));
        let first = folder.read(&format!("documents/{file}"));
        assert!(folder.fine(&words).ends_with("documents: 0 written, 1 unchanged\n"));
        assert_eq!(folder.read(&format!("documents/{file}")), first);
        // What was written before may be replaced.
        folder.write(&format!("documents/{file}"), &first.replace("guide", "other"));
        assert!(folder.fine(&words).ends_with("documents: 1 written, 0 unchanged\n"));
    }
    assert_eq!(folder.files("documents").len(), 4);
    let json: serde_json::Value = serde_json::from_str(&folder.read("documents/example.openapi.json")).unwrap();
    let yaml: serde_json::Value = yaml_serde::from_str(&folder.read("documents/example.openapi.yaml")).unwrap();
    assert_eq!(yaml, json);
    assert!(folder.read("documents/example.openapi-3.0.json").starts_with("{\n  \"openapi\": \"3.0.3\","));
}

#[test]
fn docs_are_exported_as_the_crate_has_them() {
    let folder = Folder::with_spec();
    folder.fine("generate");
    let told = folder.fine("export --format markdown --out documents");
    assert!(told.ends_with(" written, 0 unchanged\n"), "{told}");
    let files = folder.files("documents");
    assert!(files.contains(&"documents/example/index.md".to_owned()), "{files:?}");
    for file in &files {
        let in_crate = file.replace("documents/example", "generated/example/docs");
        assert_eq!(folder.read(file), folder.read(&in_crate), "{file}");
    }
    assert_eq!(files.len(), folder.files("generated/example/docs").len());
    assert!(folder.fine("export --format markdown --out documents").contains("0 written"));
    folder.refused("export --format markdown", "the folder of a generated crate; use another `--out`");
    folder.write("documents/example/index.md", "Mine.\n");
    folder.refused("export --format markdown --out documents", "was not written by this command");
}

#[test]
fn a_site_of_docs_is_kept_apart_from_other_files() {
    let folder = Folder::with_spec();
    folder.fine("generate");
    folder.fine("new api second");
    folder.refused("docs --out specs", "lies in the folder of the specs");
    folder.refused("docs --out generated", "the folder of a generated crate; use another `--out`");
    folder.fine("docs --out site");
    folder.write("site/example/index.js", "Mine.\n");
    folder.write("site/notes.html", "Mine.\n");
    let told = folder.fine("docs second --out site");
    assert!(told.contains(" removed"), "{told}");
    assert_eq!(folder.files("site/example"), ["site/example/index.js"]);
    assert_eq!(folder.read("site/notes.html"), "Mine.\n");
    assert!(folder.files("site/second").contains(&"site/second/index.html".to_owned()));
    assert!(folder.fine("docs second --out site").contains(": 0 written"));
    folder.write("site/second/index.html", "Mine.\n");
    folder.refused("docs second --out site", "was not written by this command");
}

#[test]
fn what_3_0_cannot_say_is_listed() {
    let folder = Folder::with_spec();
    let spec = folder.read("specs/example/api.yaml");
    folder.write(
        "specs/example/api.yaml",
        &spec.replace("token!: {header: X-Api-Token,", "token!: {clientCertificate: tls,"),
    );
    let told = folder.run("export --format openapi-3.0 --out documents --json");
    assert_eq!(told.code, Some(0), "{}", told.error);
    let summary: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    let place = "/components/securitySchemes/token";
    let of_place = |it: &&serde_json::Value| it["place"] == place;
    let unsaid = summary["unsaid"].as_array().unwrap().iter().find(of_place).unwrap();
    assert_eq!(unsaid["file"], "documents/example.openapi-3.0.json");
    assert_eq!(unsaid["written"], "x-securitySchemes");
    let line = "note: documents/example.openapi-3.0.json: OpenAPI 3.0 has no `mutualTLS`; \
                `/components/securitySchemes/token` is written as `x-securitySchemes`\n";
    assert!(told.error.contains(line), "{}", told.error);
    let document: serde_json::Value = serde_json::from_str(&folder.read("documents/example.openapi-3.0.json")).unwrap();
    assert_eq!(document.pointer("/components/x-securitySchemes/token/type").unwrap(), "mutualTLS");
    // Nothing of the kind is to be said of 3.1.
    let told = folder.run("export --format openapi --out documents --json");
    assert_eq!((told.code, told.error.as_str()), (Some(0), ""));
    let summary: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(summary["unsaid"], serde_json::json!([]));
}

#[test]
fn a_crate_goes_with_its_spec() {
    let folder = Folder::with_spec();
    folder.fine("new api other");
    folder.fine("generate");
    std::fs::remove_dir_all(folder.path("specs/other")).unwrap();
    let told = folder.run("generate --check");
    assert_eq!(told.code, Some(1));
    assert!(told.out.contains("no longer made: generated/other/Cargo.toml"), "{}", told.out);
    folder.fine("generate example");
    assert!(folder.path("generated/other").exists(), "a run for some APIs leaves the others alone");
    folder.fine("generate");
    assert!(!folder.path("generated/other").exists() && folder.path("generated/example").exists());
}

#[test]
fn summaries_are_there_for_machines() {
    let folder = Folder::with_spec();
    let json = |words: &str| -> serde_json::Value { serde_json::from_str(&folder.run(words).out).unwrap() };
    let check = json("check --format json");
    assert_eq!(check["folder"], folder.path("specs").display().to_string());
    assert_eq!(check["apis"][0]["findings"], serde_json::json!([]));
    let differs = json("generate --check --format json");
    assert_eq!(differs["folder"], folder.path("generated").display().to_string());
    assert!(differs["differs"].as_array().unwrap().contains(&"generated/example/src/lib.rs".into()));
    let written = json("generate --format json");
    assert_eq!(written["written"], differs["differs"]);
    assert_eq!(written["apis"], serde_json::json!(["example"]));
}

/// Whichever way a check ends, what it prints says which folder it is about.
#[test]
fn a_check_names_its_folder_in_full() {
    let folder = Folder::with_spec();
    let specs = folder.path("specs").display().to_string();
    assert!(folder.fine("check --rules").starts_with(&format!("{specs}: 1 API\n")));
    let text = folder.read("specs/example/operations.yaml").replace("type: integer", "type: intger");
    folder.write("specs/example/operations.yaml", &text);
    let told = folder.run("check");
    assert_eq!(told.code, Some(1));
    assert!(told.out.starts_with(&specs), "{}", told.out);
    assert_eq!(told.error.matches("error[").count(), 1, "one slip, one finding: {}", told.error);
}

#[test]
fn one_thing_is_told_in_the_singular() {
    let folder = Folder::with_spec();
    folder.fine("generate");
    folder.write(
        "specs/example/operations.yaml",
        "operations:\n  things.create:\n    post: /things\n    doc: Creates a thing.\n    source: guide / things\n    \
         body: NewThing\n    responses: {201: Thing}\n",
    );
    assert!(folder.fine("check").ends_with("1 API with 1 operation, no error\n"));
    folder.fine("generate");
    let types = folder.read("generated/example/src/types.rs");
    folder.write("generated/example/src/types.rs", &types.replace("Thing", "Other"));
    assert!(folder.run("generate --check").out.contains(": 1 file differs, 0 are no longer made\n"));
    folder.fine("generate");
    folder.write("generated/example/src/old.rs", types.lines().next().unwrap());
    assert!(folder.run("generate --check").out.contains(": 0 files differ, 1 is no longer made\n"));
}

#[test]
fn an_api_is_called_as_its_folder() {
    let folder = Folder::with_spec();
    std::fs::rename(folder.path("specs/example"), folder.path("specs/other")).unwrap();
    let told = folder.run("check");
    assert_eq!(told.code, Some(1));
    assert!(told.error.contains("error[api-folder]: the API `example` is in the folder `other`"), "{}", told.error);
}

/// Outside of this repository as well: the crates may be members of any workspace.
#[test]
fn names_that_no_api_can_have_are_refused() {
    let folder = Folder::empty();
    for (name, help) in [
        ("Foo", "such as `foo`"),
        ("../foo", "use lower-case letters"),
        ("type", "such as `type_api`"),
        ("xtask", "such as `xtask_api`"),
        ("target", "such as `target_api`"),
        ("specwright", "use another name"),
        ("specwright_cli", "use another name"),
        ("serde", "such as `serde_api`"),
        ("core", "such as `core_api`"),
    ] {
        folder.refused(&format!("new api {name}"), &format!("`{name}` cannot be the name of an API; "));
        folder.refused(&format!("new api {name}"), help);
    }
    assert_eq!(folder.files(""), Vec::<String>::new());
    assert!(folder.fine("new api --help").contains("2 the name cannot be used"));
}

#[test]
fn packages_of_the_workspace_around_are_no_names() {
    let folder = Folder::empty();
    let package = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\n");
    folder.write("Cargo.toml", "[workspace]\nmembers = [\"app\", \"crates/*\", \"generated/*\", \"old/kept\"]\nexclude = [\"crates/two\", \"old\"]\n");
    folder.write("app/Cargo.toml", &package("acme-app"));
    folder.write("crates/one/Cargo.toml", &package("store"));
    folder.write("elsewhere/Cargo.toml", &package("free"));
    folder.write("crates/two/Cargo.toml", &package("spare"));
    // What the members name outright is one of them although it is excluded.
    folder.write("old/kept/Cargo.toml", &package("kept"));
    folder.fine("new api spare");
    std::fs::remove_dir_all(folder.path("specs/spare")).unwrap();
    for name in ["acme_app", "store", "kept"] {
        folder.refused(
            &format!("new api {name}"),
            &format!("`{name}` is the name of a package or folder of this project"),
        );
        folder.refused(&format!("new api {name}"), &format!("such as `{name}_api`"));
    }
    for command in ["new api free", "generate", "check", "generate", "export --format openapi --out documents"] {
        folder.fine(command);
    }
    // A package that came later, in a workspace that holds the crate already.
    folder.write("app/Cargo.toml", &package("free"));
    let told = folder.run("generate");
    assert_eq!(told.code, Some(1), "{}", told.error);
    assert!(told.error.contains("error[api-reserved]"), "{}", told.error);
    assert!(told.error.contains("such as `free_api`, and rename the folder"), "{}", told.error);
}

#[test]
fn every_command_has_help_with_an_example_in_its_own_words() {
    let folder = Folder::empty();
    for command in ["", "new", "new api", "check", "generate", "export", "completions"] {
        let help = folder.fine(&format!("{command} --help"));
        assert!(help.contains("Example") && help.contains(&format!("specwright {command}")), "{help}");
        assert!(help.contains("\nExit codes: 0 "), "{help}");
        assert!(!help.contains('{') && !help.contains("cargo xtask") && !help.contains('\x1b'), "{help}");
    }
}

#[test]
fn shells_complete_the_commands() {
    let script = Folder::empty().fine("completions bash");
    assert!(script.contains("complete -F _specwright") && script.contains("--runtime"), "{script}");
}
