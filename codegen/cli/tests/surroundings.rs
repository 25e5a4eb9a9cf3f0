//! What lies around the specs: guides of other programs, copies of pages, disks that are full, terminals that are gone.

mod common;

use std::process::Stdio;

use common::{Folder, Told};

#[test]
fn a_guide_of_another_program_is_left_alone() {
    let folder = Folder::with_spec();
    for file in ["specs/MANUAL.md", "specs/specwright.schema.json"] {
        let ours = folder.read(file);
        let theirs =
            ours.replace("Made by `specwright generate`", "Made by `cargo xtask regenerate`").replace("list", "row");
        for text in [theirs.as_str(), "Mine.\n"] {
            folder.write(file, text);
            folder.fine("generate");
            assert_eq!(folder.read(file), text, "{file}");
        }
        folder.write(file, &format!("{} \n", ours.trim_end()));
        folder.fine("generate");
        assert_eq!(folder.read(file), ours, "{file}");
    }
}

#[test]
fn the_manual_is_recommended_where_it_is_one() {
    let folder = Folder::empty();
    folder.write("specs/MANUAL.md", "Mine.\n");
    assert!(!folder.fine("new api example").contains("MANUAL.md"));
    let folder = Folder::empty();
    assert!(folder.fine("new api example").contains("; specs/MANUAL.md explains every keyword"));
}

#[test]
fn advice_has_the_folder_that_was_given() {
    let folder = Folder::empty();
    folder.refused("check --specs vendors", "new api NAME --specs ");
    let said = folder.fine("new api example --specs vendors");
    for command in
        ["check example --specs vendors", "generate --specs vendors", "check example --rules --specs vendors"]
    {
        assert!(said.contains(&format!("`specwright {command}`")), "{said}");
        folder.fine(command);
    }
    let said =
        Told::from(folder.command("new api other --specs .").current_dir(folder.path("vendors")).output().unwrap());
    assert!(said.out.contains("; ./MANUAL.md explains"), "{}", said.out);
}

/// The copies of the pages of the example, and the command that records them.
const RECORD: &str = "check --documents pages --record";

#[test]
fn what_is_recorded_of_a_section_that_is_gone_stays() {
    let folder = Folder::with_spec();
    folder.write("pages/example.txt", "Overview\n\nabc\n\nThings\n\nThe things.\n");
    folder.fine(RECORD);
    let recorded = folder.read("specs/example/recorded.yaml");
    folder.write("pages/example.txt", "");
    let told = folder.run(RECORD);
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    assert!(told.out.contains("is gone"), "{}", told.out);
    assert_eq!(folder.read("specs/example/recorded.yaml"), recorded);
    folder.fine("generate");
}

#[test]
fn nothing_is_recorded_of_a_page_without_its_sections() {
    let folder = Folder::with_spec();
    folder.write("pages/example.txt", "Nothing of it.\n");
    assert_eq!(folder.run(RECORD).code, Some(1));
    assert!(!folder.path("specs/example/recorded.yaml").exists());
    folder.fine("check");
}

#[test]
fn a_page_that_is_missing_does_not_keep_others_from_being_recorded() {
    let folder = Folder::with_spec();
    folder.fine("new api another");
    std::fs::rename(folder.path("specs/another"), folder.path("specs/a_first")).unwrap();
    let text = folder
        .read("specs/a_first/api.yaml")
        .replace("api: another", "api: a_first")
        .replace("another.txt", "none.txt");
    folder.write("specs/a_first/api.yaml", &text);
    folder.write("pages/example.txt", "Overview\n\nabc\n\nThings\n\nThe things.\n");
    let told = folder.run(RECORD);
    assert_eq!(told.code, Some(2), "{}{}", told.out, told.error);
    assert!(told.error.contains("cannot read the copy of `guide` of `a_first`"), "{}", told.error);
    assert!(folder.path("specs/example/recorded.yaml").exists());
}

#[test]
fn machines_are_told_why_nothing_was_written() {
    let folder = Folder::with_spec();
    folder.write("specs/example/types.yaml", "types:\n  A: {fields: {b: Nothing}}\n");
    for command in ["generate --format json", "export --format openapi --json"] {
        let told = folder.run(command);
        assert_eq!(told.code, Some(1), "{command}");
        let said: serde_json::Value = serde_json::from_str(&told.out).unwrap();
        assert!(said["apis"][0]["findings"].as_array().is_some_and(|findings| !findings.is_empty()), "{said}");
    }
}

#[test]
fn crates_and_exports_do_not_go_where_specs_or_other_crates_lie() {
    let folder = Folder::with_spec();
    for command in ["generate --out specs", "generate --out specs/made", "export --format openapi --out specs/made"] {
        folder.refused(command, "use another `--out`");
    }
    folder.fine("generate");
    folder.refused("generate --out generated/example/inner", "the folder of a generated crate");
    folder.fine("export --format openapi");
    assert!(folder.path("generated/example.openapi.json").exists());
    folder.fine("generate --check");
}

#[test]
fn a_crate_without_a_spec_is_a_difference() {
    let folder = Folder::with_spec();
    folder.fine("new api other");
    folder.fine("generate");
    folder.write("generated/other/notes.txt", "Mine.\n");
    std::fs::remove_dir_all(folder.path("specs/other")).unwrap();
    let told = folder.run("generate --check --format json");
    assert_eq!(told.code, Some(1), "{}{}", told.out, told.error);
    let said: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!(said["without-spec"], serde_json::json!(["generated/other"]));
}

#[test]
fn the_runtime_is_a_package_of_that_name() {
    let folder = Folder::with_spec();
    folder.write("one/Cargo.toml", "[package]\nname = \"specwright-runtime\" # ours\n");
    folder.fine("generate --runtime path:one");
    folder.write("two/Cargo.toml", "[package]\nname = \"other\"\n[[bin]]\nname = \"specwright-runtime\"\n");
    folder.refused("generate --runtime path:two", "is not the runtime");
    folder.refused("generate --runtime git:../x", "expected a URL");
}

#[cfg(unix)]
#[test]
fn the_runtime_is_found_from_where_a_link_leads() {
    let folder = Folder::with_spec();
    folder.write("rt/Cargo.toml", "[package]\nname = \"specwright-runtime\"\n");
    std::fs::create_dir_all(folder.path("deep/er")).unwrap();
    std::os::unix::fs::symlink(folder.path("deep/er"), folder.path("out")).unwrap();
    folder.fine("generate --out out --runtime path:rt");
    let manifest = folder.read("out/example/Cargo.toml");
    assert!(manifest.contains("path = \"../../../rt\""), "{manifest}");
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let folder = Folder::with_spec();
    let full = || Stdio::from(std::fs::File::options().write(true).open("/dev/full").unwrap());
    for command in ["check", "check --format json", "check --rules", "generate --check", "completions bash"] {
        let status = folder.command(command).stdout(full()).stderr(Stdio::null()).status().unwrap();
        assert_eq!(status.code(), Some(2), "{command}");
    }
    // Where only the words on what goes on are lost, the work is done.
    assert_eq!(folder.command("generate").stdout(Stdio::null()).stderr(full()).status().unwrap().code(), Some(0));
    folder.write("specs/example/types.yaml", "types: [\n");
    assert_eq!(folder.command("check").stdout(Stdio::null()).stderr(full()).status().unwrap().code(), Some(1));
}

#[cfg(unix)]
#[test]
fn folders_are_compared_where_nothing_can_be_locked() {
    let folder = Folder::with_spec();
    folder.fine("generate");
    let without = |words: &str| Told::from(folder.command(words).env("TMPDIR", "/nonexistent").output().unwrap());
    assert_eq!(without("generate --check").code, Some(0));
    let told = without("generate");
    assert!(told.code == Some(2) && told.error.contains("cannot lock /nonexistent/"), "{}", told.error);
}

#[test]
fn a_site_is_not_written_where_nothing_can_verify_it() {
    let folder = Folder::with_spec();
    folder.write("empty/file", "");
    folder.write("chromium", "");
    let verify = |chromium: &str, axe: &str, more: &str| {
        let mut command = folder.command(&format!("docs --out site --verify{more}"));
        command.env("PATH", folder.path("empty")).env("CHROMIUM", chromium).env("AXE", axe);
        Told::from(command.output().unwrap())
    };
    let chromium = folder.path("chromium").display().to_string();
    for (told, words) in [
        (verify("", "", ""), "`apt-get install chromium` installs it"),
        (verify("gone", "", ""), "`$CHROMIUM` names gone, which is no file"),
        (verify(&chromium, "", ""), "`npm install axe-core` installs it"),
        (verify(&chromium, "gone", ""), "`$AXE` names gone, which is no file"),
        (verify(&chromium, &chromium, " --searches gone"), "cannot read gone"),
        (verify(&chromium, &chromium, " --searches specs/example/api.yaml"), "is no search"),
    ] {
        assert!(told.code == Some(2) && told.error.contains(words), "{words}: {}", told.error);
    }
    assert!(!folder.path("site").exists());
    folder.refused("docs --searches list", "--verify");
}
