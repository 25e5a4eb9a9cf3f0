//! A program that has its clients from a build script, in private modules, and denies all warnings.

mod auth {
    include!(concat!(env!("OUT_DIR"), "/auth.rs"));
}
mod paging {
    include!(concat!(env!("OUT_DIR"), "/paging.rs"));
}
mod rules {
    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}
mod shapes {
    include!(concat!(env!("OUT_DIR"), "/shapes.rs"));
}
mod wire {
    include!(concat!(env!("OUT_DIR"), "/wire.rs"));
}

fn main() -> Result<(), specwright_runtime::DecodeError> {
    let text = std::env::args().nth(1).unwrap_or_else(|| r#"{"number":123456789012345678901234567890}"#.to_owned());
    let big: wire::Big = specwright_runtime::from_str(&text)?;
    println!("{}", specwright_runtime::to_string(&big));
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_first_line_names_the_folder_and_the_build_script() {
        let text = include_str!(concat!(env!("OUT_DIR"), "/wire.rs"));
        assert!(text.starts_with("// @generated from ../../cases/golden/wire by `specwright::build::generate`."));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn the_feature_of_the_consumer_gives_the_types_their_serde_impls() {
        let big: crate::wire::Big = serde_json::from_str(r#"{"number":7}"#).unwrap();
        assert_eq!(serde_json::to_string(&big).unwrap(), r#"{"number":7}"#);
    }
}
