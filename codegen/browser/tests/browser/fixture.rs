//! Small sites.

use std::path::Path;

use tempfile::TempDir;

/// A page with this in its `main`.
pub fn page(main: &str) -> String {
    format!(
        "<!doctype html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'\">
<meta name=\"viewport\" content=\"width=device-width\">
<title>A page</title>
</head>
<body>
<main>
{main}
</main>
</body>
</html>
"
    )
}

/// A folder with these files.
pub fn written(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

/// The address of a file; names of temporary folders need no encoding.
pub fn url(folder: &Path, file: &str) -> String {
    format!("file://{}/{file}", folder.canonicalize().unwrap().display())
}
