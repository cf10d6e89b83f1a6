#include "search/concordancemarks.h"

#include "archive/annotations.h"
#include "archive/tags.h"
#include "search/messages.h"
#include "text/sentences.h"

#include <QMap>

#include <optional>
#include <set>
#include <tuple>

namespace Pressmark {

namespace {

/// A passage: part, start, length.
using Place = std::tuple<Part, qsizetype, qsizetype>;

/// The lines of one article.
struct ArticleLines
{
    ArticleId article;
    RevisionId revision;
    QString language;
    QList<ConcordanceLine> lines;
};

/// Those whose article still shows the text that the lines were found in, by article.
Result<QList<ArticleLines>> byArticle(Database &database, const QList<ConcordanceLine> &lines)
{
    QMap<ArticleId, QList<ConcordanceLine>> sorted;
    for (const ConcordanceLine &line : lines)
        sorted[line.article].append(line);
    Result<Statement> query = database.prepare("SELECT current_revision, language FROM article WHERE id = ?1");
    if (!query)
        return query.error();
    QList<ArticleLines> articles;
    for (auto article = sorted.cbegin(); article != sorted.cend(); ++article) {
        query->reset();
        query->bind(1, article.key().value);
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            continue;
        ArticleLines found{article.key(), RevisionId{query->integer(0)}, query->text(1), {}};
        for (const ConcordanceLine &line : article.value()) {
            if (line.revision == found.revision)
                found.lines.append(line);
        }
        if (!found.lines.isEmpty())
            articles.append(found);
    }
    return articles;
}

TextRange extended(const QString &text, const ConcordanceLine &line, MarkExtent extent, const QString &language)
{
    const TextRange hit{line.start, line.length};
    switch (extent) {
    case MarkExtent::Hit:
        return hit;
    case MarkExtent::Sentence:
        return sentenceAround(text, hit, language);
    case MarkExtent::Paragraph:
        return paragraphAround(text, hit);
    }
    Q_UNREACHABLE();
}

class Marker
{
public:
    Marker(Writing &writing, const LineMark &mark)
        : m_writing(writing)
        , m_mark(mark)
    { }

    Result<void> mark(const ArticleLines &lines)
    {
        const Result<QList<Place>> places = placesOf(lines);
        if (!places)
            return places.error();
        const int before = m_marked.passages;
        for (const Place &place : *places) {
            const Result<void> marked = mark(lines, place);
            if (!marked)
                return marked;
        }
        m_marked.articles += m_marked.passages > before ? 1 : 0;
        return {};
    }

    const MarkedLines &marked() const { return m_marked; }

private:
    Result<QList<Place>> placesOf(const ArticleLines &lines)
    {
        QMap<Part, QString> texts;
        QList<Place> places;
        std::set<Place> known;
        for (const ConcordanceLine &line : lines.lines) {
            if (!texts.contains(line.part)) {
                const Result<QString> text = textOf(lines, line.part);
                if (!text)
                    return text.error();
                texts.insert(line.part, *text);
            }
            const QString &text = texts[line.part];
            if (line.length <= 0 || line.start + line.length > text.size())
                continue;
            const TextRange range = extended(text, line, m_mark.extent, lines.language);
            const Place place(line.part, range.start, range.length);
            if (known.insert(place).second)
                places.append(place);
        }
        return places;
    }

    Result<QString> textOf(const ArticleLines &lines, Part part)
    {
        Result<Statement> query = m_writing.database().prepare(
            "SELECT a.title, a.subtitle, r.text, r.captions FROM article a JOIN revision r ON r.id = ?2 "
            "WHERE a.id = ?1");
        if (!query)
            return query.error();
        query->bindAll(lines.article.value, lines.revision.value);
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        constexpr int Columns[] = {2, 0, 1, 3}; // body, headline, subtitle, caption
        return *row ? query->text(Columns[static_cast<int>(part)]) : QString();
    }

    Result<void> mark(const ArticleLines &lines, const Place &place)
    {
        const Result<std::optional<AnnotationId>> there = markAt(lines, place);
        if (!there)
            return there.error();
        if (!*there)
            return add(lines, place);
        if (m_mark.tag.isEmpty()) {
            ++m_marked.before;
            return {};
        }
        const Result<bool> has = hasTag(**there);
        if (!has)
            return has.error();
        (*has ? m_marked.before : m_marked.passages) += 1;
        return *has ? Result<void>() : tagAnnotation(m_writing, **there, m_mark.tag);
    }

    Result<void> add(const ArticleLines &lines, const Place &place)
    {
        const auto &[part, start, length] = place;
        const Result<AnnotationId> added =
            addAnnotation(m_writing,
                          {.article = lines.article,
                           .revision = lines.revision,
                           .part = part,
                           .start = start,
                           .length = length,
                           .mark = m_mark.mark,
                           .color = m_mark.color,
                           .note = {},
                           .tags = m_mark.tag.isEmpty() ? QStringList() : QStringList(m_mark.tag)});
        if (!added)
            return added.error();
        ++m_marked.passages;
        return {};
    }

    /// A mark from end to end of the place: for a tag any, else one that looks like ours.
    Result<std::optional<AnnotationId>> markAt(const ArticleLines &lines, const Place &place)
    {
        Result<Statement> query = m_writing.database().prepare(
            "SELECT id FROM annotation WHERE article = ?1 AND revision = ?2 AND part = ?3 AND start = ?4 "
            "AND length = ?5 AND trashed = 0 AND (?6 OR (mark = ?7 AND color = ?8)) LIMIT 1");
        if (!query)
            return query.error();
        const auto &[part, start, length] = place;
        query->bindAll(lines.article.value, lines.revision.value, partName(part), static_cast<qint64>(start),
                       static_cast<qint64>(length), !m_mark.tag.isEmpty(), markName(m_mark.mark),
                       markColorName(m_mark.color));
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        return *row ? std::optional(AnnotationId{query->integer(0)}) : std::nullopt;
    }

    Result<bool> hasTag(AnnotationId annotation)
    {
        if (!m_tag.isValid()) {
            const Result<TagId> tag = ensureTag(m_writing, m_mark.tag);
            if (!tag)
                return tag.error();
            m_tag = *tag;
        }
        Result<Statement> query =
            m_writing.database().prepare("SELECT 1 FROM annotation_tag WHERE annotation = ?1 AND tag = ?2");
        if (!query)
            return query.error();
        query->bindAll(annotation.value, m_tag.value);
        return query->step();
    }

    Writing &m_writing;
    const LineMark &m_mark;
    MarkedLines m_marked;
    TagId m_tag; // not valid until it is needed
};

QString operationName(const LineMark &mark, int passages)
{
    if (!mark.tag.isEmpty())
        return SearchMessages::tr("Tag %n passage(s) “%1”", nullptr, passages).arg(mark.tag);
    return mark.mark == Mark::Highlight ? SearchMessages::tr("Highlight %n passage(s)", nullptr, passages)
                                        : SearchMessages::tr("Underline %n passage(s)", nullptr, passages);
}

} // namespace

Result<MarkedLines> markLines(Writing &writing, const QList<ConcordanceLine> &lines, const LineMark &mark)
{
    const Result<QList<ArticleLines>> articles = byArticle(writing.database(), lines);
    if (!articles)
        return articles.error();
    if (articles->isEmpty())
        return Error{
            ErrorCode::InvalidArgument,
            SearchMessages::tr("These lines are not in the archive any more. Search again to see how it is now.")};
    Marker marker(writing, mark);
    for (const ArticleLines &article : *articles) {
        const Result<void> marked = marker.mark(article);
        if (!marked)
            return marked.error();
    }
    writing.setOperation(marker.marked().passages > 0 ? operationName(mark, marker.marked().passages) : QString());
    return marker.marked();
}

} // namespace Pressmark
