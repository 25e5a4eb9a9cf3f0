//! Generates clients that between them have every shape.

fn main() {
    for name in ["auth", "paging", "rules", "shapes", "wire"] {
        specwright::build::generate(format!("../../cases/golden/{name}"));
    }
}
