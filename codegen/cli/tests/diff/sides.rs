//! What is compared with what.

use crate::common::Folder;
use crate::repository::{Repository, SHOP, broken, git, widened};

#[test]
fn the_work_tree_is_compared_with_the_main_branch() {
    let it = Repository::new();
    assert!(it.ends("", 0).contains("no change of the contract"));
    it.spec(&broken());
    let out = it.ends("", 1);
    assert!(out.starts_with("main ("), "{out}");
    assert!(out.contains(") -> the work tree\n"), "{out}");
    assert!(out.contains("field-removed: types.Order.id of shop"), "{out}");
    assert!(out.contains("main:specs/shop/api.yaml:19\n  -   id!: string!\n"), "{out}");
    assert!(out.ends_with("To accept: specwright diff --accept 'REASON'\n"), "{out}");
}

/// What main has got meanwhile is not what a branch changed.
#[test]
fn the_base_is_where_the_branch_left() {
    let it = Repository::new();
    it.git("checkout --quiet -b topic");
    it.spec(&widened());
    it.commit();
    it.git("checkout --quiet main");
    it.spec(&broken());
    it.commit();
    it.git("checkout --quiet topic");
    let out = it.ends("", 0);
    assert!(out.contains("operation-added") && !out.contains("field-removed"), "{out}");
}

#[test]
fn master_and_the_head_of_a_remote_are_main_branches_too() {
    let it = Repository::new();
    it.git("branch --quiet --move master");
    it.git("checkout --quiet -b topic");
    assert!(it.ends("", 0).starts_with("master ("));
    let clone = Folder::empty();
    git(&clone.path(""), &format!("clone --quiet {} .", it.0.path("").display()));
    git(&clone.path(""), "remote set-head origin master");
    let told = clone.run("diff");
    assert!(told.out.starts_with("origin/HEAD ("), "{}{}", told.out, told.error);
}

#[test]
fn files_that_git_does_not_know_yet_are_there() {
    let it = Repository::new();
    it.0.write(
        "specs/shop/more.yaml",
        "operations:\n  orders.get:\n    get: \"/orders/{id}\"\n    path: {id: string}\n    responses: {200: Order}\n",
    );
    it.0.write("specs/other/api.yaml", &SHOP.replace("api: shop", "api: other"));
    let out = it.ends("", 0);
    assert!(out.contains("operation-added: operations.orders.get of shop"), "{out}");
    assert!(out.contains("api-added: api of other"), "{out}");
    assert!(it.ends("--api shop", 0).contains("operation-added"));
    assert!(!it.ends("--api shop", 0).contains("api-added"));
    assert!(it.ends("--api other --api shop", 0).contains("api-added"));
}

#[test]
fn revisions_are_what_git_takes() {
    let it = Repository::new();
    it.git("tag v1");
    it.spec(&broken());
    it.commit();
    for (words, code) in
        [("v1", 1), ("HEAD~1 HEAD", 1), ("HEAD", 0), ("v1 main~1", 0), ("HEAD HEAD~1", 1), ("main@{0} v1", 1)]
    {
        it.ends(words, code);
    }
    let id = it.git("rev-parse HEAD~1");
    assert!(it.ends(&id[..10], 1).starts_with(&format!("{} -> ", &id[..12])));
    std::fs::remove_dir_all(it.0.path("specs/shop")).unwrap();
    it.0.write("specs/other/api.yaml", &SHOP.replace("api: shop", "api: other"));
    let out = it.ends("v1", 1);
    assert!(out.contains("api-removed: api of shop") && out.contains("api-added: api of other"), "{out}");
}

#[test]
fn folders_are_compared_without_git() {
    let folder = Folder::empty();
    folder.write("old/specs/shop/api.yaml", SHOP);
    folder.write("new/specs/shop/api.yaml", &broken());
    for words in [
        "./old ./new",
        "old new",
        "./old/specs ./new/specs",
        "./old/specs/shop ./new/specs/shop",
        "./old ./new/specs/shop",
        "./old/specs/shop ./new",
    ] {
        let told = folder.run(&format!("diff {words}"));
        assert_eq!(told.code, Some(1), "{words}: {}{}", told.out, told.error);
        assert!(told.out.contains("field-removed"), "{words}: {}", told.out);
    }
    let old = folder.path("old");
    assert_eq!(folder.run(&format!("diff {} ./old", old.display())).code, Some(0));
    // The work tree of a project that is in no repository.
    folder.write("specs/shop/api.yaml", &broken());
    assert_eq!(folder.run("diff ./old").code, Some(1));
    // One API is compared with its like, and nothing is said of others.
    folder.write("new/specs/other/api.yaml", &SHOP.replace("api: shop", "api: other"));
    let told = folder.run("diff ./old/specs/shop ./new");
    assert!(!told.out.contains("other"), "{}", told.out);
}

/// A folder wins over a revision only where it is written like one.
#[test]
fn a_folder_with_the_name_of_a_revision() {
    let it = Repository::new();
    it.git("tag v1");
    it.0.write("v1/specs/shop/api.yaml", &broken());
    assert!(it.ends("v1", 0).contains("no change"));
    assert!(it.ends("./v1", 1).contains("field-added"));
    it.0.write("v2/specs/shop/api.yaml", &broken());
    assert!(it.ends("v2", 1).contains("field-added"));
}

#[test]
fn a_project_below_the_top_of_a_repository_with_specs_elsewhere() {
    let it = Repository::new();
    it.0.write("sub/vendors/shop/api.yaml", SHOP);
    it.commit();
    it.0.write("sub/vendors/shop/api.yaml", &broken());
    let mut command = it.0.command("diff HEAD --specs vendors");
    let output = command.current_dir(it.0.path("sub")).output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{out}");
    assert!(out.contains("HEAD:vendors/shop/api.yaml:19"), "{out}");
    assert!(out.contains("To accept: specwright diff HEAD --specs "), "{out}");
    let told = it.0.run("diff HEAD --specs sub/vendors");
    assert!(told.out.contains("HEAD:sub/vendors/shop/api.yaml:19"), "{}", told.out);
}

/// What the crate was generated with is read from both sides, wherever they are.
#[test]
fn surfaces_of_crates_are_read() {
    let it = Repository::new();
    it.0.fine("generate");
    it.commit();
    it.ends("HEAD", 0);
    it.ends("HEAD HEAD", 0);
}

/// What generated crates stand on is a crate as they are, where the repository has it.
#[test]
fn hand_written_crates_are_compared() {
    let it = Repository::new();
    let version = |version: &str| format!("[package]\nname = \"base\"\nversion = \"{version}\"\n");
    it.0.write("runtime/Cargo.toml", &version("1.2.3"));
    it.0.write("runtime/public-api.txt", "pub fn base::f()\npub fn base::g()\n");
    it.commit();
    assert!(it.ends("", 0).contains("2 crates stay as published: shop, base"));
    it.0.write("runtime/public-api.txt", "pub fn base::f()\n");
    let out = it.ends("", 1);
    assert!(out.contains("base  1.2.3 -> 2.0.0  major") && out.contains("item-changed: api of base"), "{out}");
    assert!(out.ends_with("To accept: specwright diff --accept 'REASON'\n"), "{out}");
    assert!(!it.ends("--api shop", 0).contains("base"));
    it.0.write("runtime/Cargo.toml", &version("2.0.0"));
    assert!(it.ends("", 0).contains("accepted: The version is 2.0.0 now."));
}

/// What a side says and today's checks do not understand is neither new, gone nor changed.
#[test]
fn what_does_not_resolve_is_not_told_as_new() {
    let it = Repository::new();
    let whole = SHOP
        .replace("  Order:\n    fields:\n", "  Odd: {fields: {a?: string}}\n  Order:\n    fields:\n      odd?: Odd\n");
    let torn = whole.replace("Odd: {fields: {a?: string}}", "Odd: {feelds: {a?: string}}");
    let torn = torn.replace("{type: integer!, maximum: 10}", "{type: integr!, maximum: 10}");
    it.spec(&torn);
    it.commit();
    it.spec(&whole.replace("      note?: string\n", "      more?: string\n"));
    let told = it.run("HEAD --fail-on none");
    assert!(told.error.contains("error[") && told.error.contains("as far as it resolves"), "{}", told.error);
    let told_of = |node: &str| told.out.contains(&format!(": {node} of shop"));
    assert!(told_of("types.Order.note") || told_of("types.Order.more"), "{}", told.out);
    for node in ["types.Odd", "types.Odd.a", "types.Order.odd", "types.Order.size"] {
        assert!(!told_of(node), "{node} in {}", told.out);
    }
    assert!(told.out.contains("types.Order.size: it is not compared, since what the base says"), "{}", told.out);
    // The other way round it is the head, which is refused for that.
    it.commit();
    it.spec(&torn);
    let told = it.run("HEAD");
    assert_eq!(told.code, Some(1), "{}", told.error);
    assert!(
        !told.out.contains(": types.Odd of shop") && !told.out.contains("types.Order.size of shop"),
        "{}",
        told.out
    );
}
