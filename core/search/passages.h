#pragma once

#include "archive/annotations.h"
#include "model/civildate.h"
#include "search/search.h"

#include <memory>
#include <vector>

namespace Pressmark {

/// What passages stand together by. None: the newest marks first. Words: only quotations that stand in several articles.
enum class PassageGroup { None, Tag, Source, Article, Date, Words };

struct PassageOptions
{
    PassageGroup group = PassageGroup::None;
    bool facets = false; // color, tag, person, source, year, language
    bool forms = true;   // find other forms of the words too, if the archive is set to
};

/// Passages in an order, each group below a heading. Does not change, so that threads can share it.
class PassageRows
{
public:
    struct Group
    {
        QString name; // of the tag or source, "2024-10"; empty if there is none, or it is that of the first passage
        bool isRest = false;     // those without a tag, a source or a date
        std::uint32_t first = 0; // among the passages
        std::uint32_t count = 0;
    };

    PassageRows() = default;
    /// Without groups there are no headings.
    PassageRows(std::vector<std::uint32_t> passages, std::vector<Group> groups);

    /// Headings and passages.
    qsizetype size() const
    {
        return static_cast<qsizetype>(m_passages.size()) + static_cast<qsizetype>(m_groups.size());
    }
    const std::vector<Group> &groups() const { return m_groups; }
    /// The group whose heading the row is; null for a passage.
    const Group *heading(qsizetype row) const;
    /// The group that the row belongs to; null if there are no groups.
    const Group *group(qsizetype row) const;
    /// Of a heading: the first one below it.
    AnnotationId passage(qsizetype row) const;
    /// Of all rows that are none of headings; a passage that stands in several groups more than once.
    QList<AnnotationId> passages() const;

private:
    qsizetype groupIndex(qsizetype row) const;

    std::vector<std::uint32_t> m_passages;
    std::vector<Group> m_groups;
};

struct PassageResult
{
    std::shared_ptr<const PassageRows> rows;
    qint64 total = 0;                        // passages, each once
    qint64 all = 0;                          // passages of the archive
    QMap<QString, QList<FacetCount>> facets; // "color", "tag", "person", "source", "year", "language"
    QStringList hints;                       // as of search()
    SearchQuery query;                       // that was asked, with the forms of its words
};

/// Whether the query says itself that it wants passages: in:notes or in:passages, and nothing beside it by OR.
bool asksForPassages(const SearchQuery &query);

/// The passages that a query finds. Words are looked for in the quoted words and the notes, note: in notes; tag:,
/// color:, person:, marked:, has:note, has:highlight, has:underline, has:tag and is:untagged ask of the passage itself;
/// everything else, title: and body: too, of its article. Passages in the trash are not found; those of articles in the
/// trash only by is:trashed. Cancelled if the session was interrupted.
Result<PassageResult> searchPassages(const Session &session, const SearchQuery &query, const PassageOptions &options);

/// What a list shows of a passage.
struct PassageText
{
    PlacedAnnotation placed; // its id is not valid if it is gone
    QString title;
    QString source;
    CivilDate published;
    QList<HitRange> quoteHits;
    QList<HitRange> noteHits;
    int otherArticles = 0; // in which the same words are marked

    bool operator==(const PassageText &) const = default;
};

/// The texts of these passages, in that order.
Result<QList<PassageText>> readPassageTexts(const Session &session, const SearchQuery &query,
                                            const QList<AnnotationId> &passages);

} // namespace Pressmark
