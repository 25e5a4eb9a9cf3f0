//! Paths: templates, and the parameters that they name.

use std::ops::Range;

use super::Resolver;
use crate::ast::{Block, Scalar as Text};
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{Field, PathPart, Presence, Source};
use crate::source::Spanned;

pub(super) static PATH_TEMPLATE: Check = Check::error(
    "path-template",
    "The path of an operation is not a path template. It begins with `/`, has no `?`, `#` or space, and each pair of braces encloses the name of one parameter: `/things/{id}`.",
);
pub(super) static DUPLICATE_PATH_PARAMETER: Check = Check::error(
    "duplicate-path-parameter",
    "A path template names a parameter twice. Give the two parameters different names; the names are not sent.",
);
pub(super) static UNDECLARED_PATH_PARAMETER: Check = Check::error(
    "undeclared-path-parameter",
    "A path template names a parameter that `path:` does not declare. Declare it there with its type.",
);
pub(super) static UNUSED_PATH_PARAMETER: Check = Check::error(
    "unused-path-parameter",
    "`path:` declares a parameter that the path template does not name. Write it into the path in braces, or remove it.",
);
pub(super) static OPTIONAL_PATH_PARAMETER: Check = Check::error(
    "optional-path-parameter",
    "A path parameter is marked `?`. Parameters of a path are always required; declare a second operation for the path without it.",
);

/// A path template, parsed.
#[derive(Default)]
struct Template {
    parts: Vec<Part>,
    /// The parameters, each once.
    names: Vec<Spanned<String>>,
    /// Whether it could be parsed to its end.
    is_whole: bool,
}

enum Part {
    Literal(String),
    Parameter(Spanned<String>),
}

impl Resolver<'_> {
    /// The path of an operation: the parts of its template, and its parameters.
    pub(super) fn path(
        &mut self,
        block: &Block,
        path: &Spanned<String>,
        owner: &str,
        sources: &[Source],
    ) -> (Vec<PathPart>, Vec<Field>) {
        let template = self.template(path);
        let mut parameters: Vec<Field> =
            block.map("path").iter().map(|entry| self.field(entry, owner, sources)).collect();
        for parameter in &mut parameters {
            self.required(parameter);
        }
        // In the order of the template, so that arguments follow the path; strays are left for the check.
        parameters.sort_by_key(|parameter| {
            template.names.iter().position(|name| name.value == parameter.name.value).unwrap_or(usize::MAX)
        });
        if template.is_whole {
            self.unused(&parameters, &template.names, path);
        }
        let parts = template.parts.into_iter().map(|part| self.part(part, &parameters)).collect();
        (parts, parameters)
    }

    fn required(&mut self, parameter: &mut Field) {
        if parameter.presence == Presence::Optional {
            let name = &parameter.name;
            self.report(
                Diagnostic::new(
                    &OPTIONAL_PATH_PARAMETER,
                    name.span,
                    format!("the path parameter `{name}` cannot be optional"),
                )
                .help(format!("write `{name}` without a mark")),
            );
        }
        parameter.presence = Presence::Required;
    }

    fn unused(&mut self, parameters: &[Field], names: &[Spanned<String>], path: &Spanned<String>) {
        for Field { name, .. } in parameters {
            if names.iter().any(|known| known.value == name.value) {
                continue;
            }
            let help = did_you_mean(&name.value, names.iter().map(|known| known.value.as_str()))
                .unwrap_or_else(|| format!("write `{{{name}}}` into the path, or remove the parameter"));
            self.report(
                Diagnostic::new(&UNUSED_PATH_PARAMETER, name.span, format!("the path has no `{{{name}}}`"))
                    .also(path.span, "the path")
                    .help(help),
            );
        }
    }

    fn part(&mut self, part: Part, parameters: &[Field]) -> PathPart {
        let name = match part {
            Part::Literal(text) => return PathPart::Literal(text),
            Part::Parameter(name) => name,
        };
        if let Some(at) = parameters.iter().position(|known| known.name.value == name.value) {
            return PathPart::Parameter(at);
        }
        let message = format!("the path parameter `{{{name}}}` is not declared");
        self.report(
            Diagnostic::new(&UNDECLARED_PATH_PARAMETER, name.span, message)
                .help(format!("add `path: {{{name}: string}}` with its type")),
        );
        PathPart::Literal(String::new())
    }

    fn template(&mut self, path: &Spanned<String>) -> Template {
        let text = Text { text: path.value.clone(), span: path.span, plain: true, in_flow: false };
        self.path_form(&text);
        let mut template = Template::default();
        let mut at = 0;
        while let Some(open) = text.text[at..].find(['{', '}']).map(|found| at + found) {
            if open > at {
                template.parts.push(Part::Literal(text.text[at..open].to_owned()));
            }
            let Some(inside) = braces(&text.text, open) else {
                self.bad_path(&text, open..open + 1, "braces in the path must enclose a name", "write `{name}`");
                return template;
            };
            at = inside.end + 1;
            let name = Spanned::new(text.text[inside.clone()].to_owned(), text.locate(self.sources, inside));
            if template.names.iter().any(|known| known.value == name.value) {
                let span = text.locate(self.sources, open..at);
                let message = format!("`{{{name}}}` appears twice in the path");
                self.report(
                    Diagnostic::new(&DUPLICATE_PATH_PARAMETER, span, message)
                        .help("give the two parameters different names"),
                );
            } else {
                template.names.push(name.clone());
            }
            template.parts.push(Part::Parameter(name));
        }
        if at < text.text.len() {
            template.parts.push(Part::Literal(text.text[at..].to_owned()));
        }
        template.is_whole = true;
        template
    }

    fn path_form(&mut self, path: &Text) {
        if !path.text.starts_with('/') {
            let message = format!("the path `{}` does not begin with `/`", path.text);
            let help = "write the path that follows the server's URL, with a leading `/`";
            self.bad_path(path, 0..path.text.len(), &message, help);
        }
        if let Some(at) = path.text.find(['?', '#', ' ']) {
            let help = "declare query parameters under `query:`";
            self.bad_path(path, at..at + 1, "a path contains no `?`, `#` or space", help);
        }
    }

    fn bad_path(&mut self, path: &Text, part: Range<usize>, message: &str, help: &str) {
        let span = path.locate(self.sources, part);
        self.report(Diagnostic::new(&PATH_TEMPLATE, span, message).help(help));
    }
}

/// What the braces enclose that open at `open`; `None` where that is no name.
fn braces(text: &str, open: usize) -> Option<Range<usize>> {
    let rest = text[open..].strip_prefix('{')?;
    let length = rest.find('}')?;
    let name = &rest[..length];
    (!name.is_empty() && !name.contains('{')).then_some(open + 1..open + 1 + length)
}
