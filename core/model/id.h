#pragma once

#include <QHashFunctions>

#include <compare>

namespace Pressmark {

/// The number of a row of one kind. Ids of different kinds do not mix. 0 is no row.
template <typename Kind>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return value <=> other.value; }
};

template <typename Kind>
size_t qHash(const Id<Kind> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

struct Annotation;
struct Article;
struct Capture;
struct Collection;
struct ImportBatch;
struct Operation;
struct Person;
struct Revision;
struct SavedSearch;
struct Source;
struct Tag;

using AnnotationId = Id<Annotation>;
using ArticleId = Id<Article>;
using CaptureId = Id<Capture>;
using CollectionId = Id<Collection>;
using ImportBatchId = Id<ImportBatch>;
using OperationId = Id<Operation>;
using PersonId = Id<Person>;
using RevisionId = Id<Revision>;
using SavedSearchId = Id<SavedSearch>;
using SourceId = Id<Source>;
using TagId = Id<Tag>;

} // namespace Pressmark
