#include "archive/carriedannotations.h"

#include "archive/annotations.h"
#include "archive/areas.h"
#include "archive/carriedplaces.h"
#include "archive/messages.h"
#include "archive/persons.h"
#include "archive/tags.h"
#include "model/article.h"
#include "text/lettersearch.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// Brings one annotation after the other back.
class Bringing
{
public:
    Bringing(Writing &writing, ArticleId carrier, CarrierState state)
        : m_writing(writing)
        , m_areas(writing.database())
        , m_carrier(carrier)
        , m_state(state)
    { }

    Result<void> bring(const CarriedAnnotation &annotation);
    const CarriedSummary &summary() const { return m_summary; }

private:
    Result<bool> takeKnown(const QString &uuid, int &restored);
    Result<QList<ArticleId>> articlesOf(const CarriedAnnotation &annotation);
    Result<const ShownArticle *> shown(ArticleId article);
    Result<const ShownArticle *> markableCarrier();
    Result<bool> putOnArticle(const CarriedAnnotation &annotation);
    Result<void> putOnCarrier(const CarriedAnnotation &annotation);
    Result<void> putOnHeadline(const CarriedAnnotation &annotation, const ShownArticle &article);
    Result<void> bringOthers(CarriedAnnotation annotation);
    Result<void> add(const CarriedAnnotation &annotation, const ShownArticle &article, const PartPlace &place,
                     const QString &note);
    static Result<QStringList> tag(Writing &writing, AnnotationId id, const QStringList &tags);
    Result<PersonId> personOf(const QString &name);

    Writing &m_writing;
    AreaReader m_areas;
    ArticleId m_carrier;
    CarrierState m_state;
    CarriedSummary m_summary;
    QHash<QStringList, QList<ArticleId>> m_articles;         // by identity, address and headline
    QHash<ArticleId, std::shared_ptr<ShownArticle>> m_shown; // null: there is nothing to mark
    std::unique_ptr<LetterSearch> m_carrierWords;
};

/// Whether it is there already. Counts it as known, or as one that is brought out of the trash.
Result<bool> Bringing::takeKnown(const QString &uuid, int &restored)
{
    Database &database = m_writing.database();
    const auto row = database.firstRow("SELECT id, article, trashed FROM annotation WHERE uuid = ?", uuid);
    if (!row)
        return row.error();
    if (!*row)
        return false;
    const bool comesBack = (*row)->integer(2) != 0 && m_state == CarrierState::Again;
    ++(comesBack ? restored : m_summary.known);
    if (!comesBack)
        return true;
    m_writing.touchArticle({(*row)->integer(1)});
    m_writing.touchTags();
    const Result<void> back = database.run("UPDATE annotation SET trashed = 0, modified = ? WHERE id = ?",
                                           m_writing.time(), (*row)->integer(0));
    return back ? Result<bool>(true) : Result<bool>(back.error());
}

/// The article of that identity, then those of that address, then those of that headline.
Result<QList<ArticleId>> Bringing::articlesOf(const CarriedAnnotation &annotation)
{
    const QStringList key{annotation.article, annotation.url, annotation.title};
    if (const auto known = m_articles.constFind(key); known != m_articles.constEnd())
        return *known;
    Result<Statement> query = m_writing.database().prepare(
        "SELECT id FROM article WHERE ?1 <> '' AND uuid = ?1 UNION ALL "
        "SELECT id FROM article WHERE ?2 <> '' AND trashed = 0 AND (canonical_url = ?2 OR url = ?2) AND id <> ?4 "
        "UNION ALL SELECT id FROM article WHERE ?3 <> '' AND trashed = 0 AND title = ?3 AND id <> ?4 LIMIT 8");
    if (!query)
        return query.error();
    query->bindAll(annotation.article, annotation.url, annotation.title, m_carrier.value);
    QList<ArticleId> articles;
    const Result<void> read = query->forEach([&articles](const Statement &row) {
        if (const ArticleId id{row.integer(0)}; !articles.contains(id))
            articles.append(id);
    });
    if (!read)
        return read.error();
    m_articles.insert(key, articles);
    return articles;
}

Result<const ShownArticle *> Bringing::shown(ArticleId article)
{
    const auto known = m_shown.constFind(article);
    if (known != m_shown.constEnd())
        return known->get();
    const Result<std::optional<ShownArticle>> read = readShownArticle(m_writing.database(), article);
    if (!read)
        return read.error();
    const auto kept = *read ? std::make_shared<ShownArticle>(**read) : nullptr;
    m_shown.insert(article, kept);
    return kept.get();
}

Result<bool> Bringing::putOnArticle(const CarriedAnnotation &annotation)
{
    const Result<QList<ArticleId>> articles = articlesOf(annotation);
    if (!articles)
        return articles.error();
    for (const ArticleId id : *articles) {
        const Result<const ShownArticle *> article = shown(id);
        if (!article)
            return article.error();
        if (!*article)
            continue;
        const Result<std::optional<PartPlace>> place = placeIn(m_areas, annotation, **article);
        if (!place)
            return place.error();
        if (!*place)
            continue;
        const Result<void> added = add(annotation, **article, **place, annotation.note);
        if (!added)
            return added.error();
        ++m_summary.added;
        return true;
    }
    return false;
}

/// What carried the annotations; null if there is nothing to mark.
Result<const ShownArticle *> Bringing::markableCarrier()
{
    const Result<const ShownArticle *> carrier = shown(m_carrier);
    return !carrier || (*carrier && (*carrier)->isMarkable()) ? carrier : nullptr;
}

/// What a person marked is never silently missing.
Result<void> Bringing::putOnCarrier(const CarriedAnnotation &annotation)
{
    const Result<const ShownArticle *> carrier = markableCarrier();
    if (!carrier || !*carrier)
        return carrier ? Result<void>() : carrier.error();
    const ShownArticle &article = **carrier;
    ++m_summary.onCarrier;
    if (!m_carrierWords)
        m_carrierWords = std::make_unique<LetterSearch>(article.text);
    if (const auto area = areaOnCarrier(m_areas, annotation, article))
        return add(annotation, article, *area, annotation.note);
    if (const auto found = m_carrierWords->find(annotation.quote, annotation.before))
        return add(annotation, article, {Part::Body, found->first, found->second}, annotation.note);
    return putOnHeadline(annotation, article);
}

/// With the words that it was on in its note.
Result<void> Bringing::putOnHeadline(const CarriedAnnotation &annotation, const ShownArticle &article)
{
    QStringList note;
    if (annotation.page > 0 && !(annotation.area && !annotation.area->onPicture))
        note.append(ArchiveMessages::tr("Page %1").arg(annotation.page));
    if (annotation.area)
        note.append(areaName(*annotation.area));
    if (!annotation.quote.isEmpty())
        note.append(u"“%1”"_s.arg(annotation.quote));
    if (!annotation.note.isEmpty())
        note.append(annotation.note);
    const Part part = article.metadata.title.isEmpty() ? Part::Body : Part::Headline;
    const QString text = article.textOf(part);
    const qsizetype end = text.indexOf(u'\n');
    return add(annotation, article, {part, 0, end < 0 ? text.size() : end}, note.join(u"\n\n"_s));
}

/// They are the same ones only in the same article: names that programs give may be anybody's.
Result<void> Bringing::bringOthers(CarriedAnnotation annotation)
{
    const Result<const ShownArticle *> carrier = markableCarrier();
    if (!carrier || !*carrier)
        return carrier ? Result<void>() : carrier.error();
    const ShownArticle &article = **carrier;
    const QUuid uuid = QUuid::createUuidV5(QUuid::fromString(annotation.uuid), article.uuid.toByteArray());
    annotation.uuid = uuid.toString(QUuid::WithoutBraces);
    const Result<bool> there = takeKnown(annotation.uuid, m_summary.others);
    if (!there || *there)
        return there ? Result<void>() : there.error();
    ++m_summary.others;
    if (annotation.person.isEmpty())
        annotation.person = ArchiveMessages::tr("Unnamed, in a PDF");
    const std::optional<PartPlace> found = placeOfOthers(m_areas, annotation, article);
    return found ? add(annotation, article, *found, annotation.note) : putOnHeadline(annotation, article);
}

Result<PersonId> Bringing::personOf(const QString &name)
{
    return name.isEmpty() ? Result<PersonId>(m_writing.person()) : personNamed(m_writing.database(), name);
}

Result<void> Bringing::add(const CarriedAnnotation &annotation, const ShownArticle &article, const PartPlace &place,
                           const QString &note)
{
    const Result<PersonId> person = personOf(annotation.person);
    if (!person)
        return person.error();
    const qint64 created = annotation.created > 0 ? annotation.created : m_writing.time();
    Writing theirs = m_writing.as(*person, created);
    const NewAnnotation given{.article = article.article,
                              .revision = article.revision,
                              .part = place.part,
                              .start = place.start,
                              .length = place.length,
                              .mark = annotation.mark,
                              .color = annotation.color};
    const Result<AnnotationId> added =
        place.area ? addReadArea(theirs, given, *place.area) : addAnnotation(theirs, given);
    if (!added)
        return added.error();
    const Result<QStringList> refused = tag(theirs, *added, annotation.tags);
    if (!refused)
        return refused.error();
    QStringList lines{note};
    if (!refused->isEmpty())
        lines.append(ArchiveMessages::tr("Tags: %1").arg(refused->join(u", "_s)));
    lines.removeAll(QString());
    return m_writing.database().run("UPDATE annotation SET uuid = ?, note = ?, modified = ?, origin = ? WHERE id = ?",
                                    annotation.uuid, lines.join(u'\n'), std::max(annotation.modified, created),
                                    annotation.others ? u"PDF"_s : u"Pressmark"_s, added->value);
}

/// Returns the tags that this archive cannot give so: here they are of another kind, or no names at all.
Result<QStringList> Bringing::tag(Writing &writing, AnnotationId id, const QStringList &tags)
{
    QStringList refused;
    for (const QString &words : tags) {
        const Result<void> tagged = tagAnnotation(writing, id, words);
        if (!tagged && tagged.error().code != ErrorCode::InvalidArgument)
            return tagged.error();
        if (!tagged)
            refused.append(words);
    }
    return refused;
}

Result<void> Bringing::bring(const CarriedAnnotation &annotation)
{
    if (annotation.others)
        return bringOthers(annotation);
    const Result<bool> there = takeKnown(annotation.uuid, m_summary.added);
    if (!there || *there)
        return there ? Result<void>() : there.error();
    const Result<bool> put = putOnArticle(annotation);
    if (!put)
        return put.error();
    return *put ? Result<void>() : putOnCarrier(annotation);
}

} // namespace

Result<CarriedSummary> bringBackAnnotations(Writing &writing, const QList<CarriedAnnotation> &annotations,
                                            ArticleId carrier, CarrierState state)
{
    Bringing bringing(writing, carrier, state);
    for (const CarriedAnnotation &annotation : annotations) {
        const Result<void> brought = bringing.bring(annotation);
        if (!brought)
            return brought.error();
    }
    const CarriedSummary &summary = bringing.summary();
    if (const int count = summary.added + summary.onCarrier; count > 0)
        writing.setOperation(ArchiveMessages::tr("Bring %n passage(s) back from a file", nullptr, count));
    else if (summary.others > 0 && state != CarrierState::New)
        writing.setOperation(ArchiveMessages::tr("Bring in %n annotation(s) of others", nullptr, summary.others));
    return summary;
}

} // namespace Pressmark
