//! UUIDs.

use crate::shape::shaped;

/// True for eight, four, four, four and twelve hexadecimal digits with hyphens between them.
pub fn uuid(text: &str) -> bool {
    shaped(text.as_bytes(), "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
}

#[cfg(test)]
mod tests {
    #[test]
    fn uuids() {
        crate::tells(
            super::uuid,
            &[
                "00000000-0000-0000-0000-000000000000",
                "123e4567-e89b-12d3-a456-426614174000",
                "FFFFFFFF-ffff-FFFF-ffff-FFFFffffFFFF",
            ],
            &[
                "",
                "string",
                "0000000000000000-0000-0000-000000000000",
                "123e4567e89b12d3a456426614174000",
                "{123e4567-e89b-12d3-a456-426614174000}",
                "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
                "123e4567-e89b-12d3-a456-42661417400g",
                "123e4567-e89b-12d3-a456-42661417400",
                "123e4567-e89b-12d3-a456-4266141740000",
            ],
        );
    }
}
