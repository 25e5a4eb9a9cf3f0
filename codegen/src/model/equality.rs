//! Equality of what holds ranges of the spec by itself: two values are equal if they mean the same, wherever they are written.

use super::{Constraint, Metadata, Paginate, QueryParameter, Type};

impl PartialEq for Metadata {
    fn eq(&self, other: &Self) -> bool {
        let Self { span: _, doc, sources, own_sources, evidence, facets, errata, since, removed, deprecated } = self;
        *doc == other.doc
            && *sources == other.sources
            && *own_sources == other.own_sources
            && *evidence == other.evidence
            && *facets == other.facets
            && *errata == other.errata
            && *since == other.since
            && *removed == other.removed
            && *deprecated == other.deprecated
    }
}

impl PartialEq for Type {
    fn eq(&self, other: &Self) -> bool {
        let Self { kind, null, constraints, span: _ } = self;
        *kind == other.kind && *null == other.null && *constraints == other.constraints
    }
}

impl PartialEq for Constraint {
    fn eq(&self, other: &Self) -> bool {
        let Self { keyword, argument, keyword_span: _, span: _ } = self;
        *keyword == other.keyword && *argument == other.argument
    }
}

impl PartialEq for QueryParameter {
    fn eq(&self, other: &Self) -> bool {
        let Self { field, join, join_span } = self;
        *field == other.field && *join == other.join && join_span.is_some() == other.join_span.is_some()
    }
}

impl PartialEq for Paginate {
    fn eq(&self, other: &Self) -> bool {
        let Self { page, size, offset, cursor, items, more, total, next, span: _ } = self;
        *page == other.page
            && *size == other.size
            && *offset == other.offset
            && *cursor == other.cursor
            && *items == other.items
            && *more == other.more
            && *total == other.total
            && *next == other.next
    }
}
