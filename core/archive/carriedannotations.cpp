#include "archive/carriedannotations.h"

#include "archive/annotations.h"
#include "archive/areas.h"
#include "archive/messages.h"
#include "archive/persons.h"
#include "archive/tags.h"
#include "model/article.h"
#include "text/lettersearch.h"
#include "text/passageplacing.h"
#include "text/textanchor.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// An article as it is shown.
struct Shown
{
    ArticleId article;
    RevisionId revision;
    QUuid uuid;
    Metadata metadata; // headline and subtitle
    QString text;
    QString captions;

    bool isMarkable() const { return !metadata.title.isEmpty() || !text.isEmpty(); }
    QString textOf(Part part) const { return partText(part, metadata, text, captions); }
};

struct FoundPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
};

Result<std::optional<Shown>> shownArticle(const Database &database, ArticleId article)
{
    const auto row =
        database.firstRow("SELECT a.id, r.id, a.title, a.subtitle, r.text, r.captions, a.uuid FROM article a "
                          "JOIN revision r ON r.id = a.current_revision WHERE a.id = ?",
                          article.value);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Shown>();
    Shown shown{.article = {(*row)->integer(0)}, .revision = {(*row)->integer(1)}};
    shown.metadata.title = (*row)->text(2);
    shown.metadata.subtitle = (*row)->text(3);
    shown.text = (*row)->text(4);
    shown.captions = (*row)->text(5);
    shown.uuid = QUuid::fromString((*row)->text(6));
    return std::optional(shown);
}

qsizetype unitsOf(const QString &text, qsizetype codePoints)
{
    qsizetype unit = 0;
    for (; codePoints > 0 && unit < text.size(); --codePoints)
        unit += text[unit].isHighSurrogate() && unit + 1 < text.size() ? 2 : 1;
    return unit;
}

/// Where the words are in the text that is shown here, which may be another than the one that they were marked in.
std::optional<FoundPlace> placeOf(const CarriedAnnotation &annotation, const QString &text)
{
    const TextAnchor anchor{std::min(unitsOf(text, annotation.start), text.size()), annotation.quote.size(),
                            annotation.quote, annotation.before, annotation.after};
    if (const auto found = resolveAnchor(text, anchor))
        return FoundPlace{found->start, found->length};
    const PlacedPassage placed = PassagePlacing(anchor.before + anchor.quote + anchor.after, text)
                                     .place(anchor.before.size(), anchor.quote.size());
    if (placed.state == PlacementState::Detached || placed.length <= 0)
        return std::nullopt;
    return FoundPlace{placed.start, placed.length};
}

struct PartPlace
{
    Part part = Part::Body;
    FoundPlace place;
    std::optional<Area> area = {}; // instead
};

/// Where whole words are in a text that was put together in another way, such as a headline of several lines.
std::optional<FoundPlace> wordsIn(const QString &text, const QString &words)
{
    const auto found = LetterSearch(text).find(words);
    if (!found)
        return std::nullopt;
    const auto [start, length] = *found;
    const auto isInWord = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    const bool cutsWord = isInWord(start - 1) || isInWord(start + length);
    return cutsWord ? std::nullopt : std::optional(FoundPlace{start, length});
}

/// On which words of a marked file a mark of others is. Words that are not in its body may be those of a headline, which
/// stands on the first page, or of a caption.
std::optional<PartPlace> placeOfOthers(const CarriedAnnotation &mark, const Shown &article)
{
    if (mark.quote.isEmpty())
        return std::nullopt;
    if (mark.start >= 0) {
        const auto place = placeOf(mark, article.text);
        return place ? std::optional(PartPlace{Part::Body, *place}) : std::nullopt;
    }
    for (const Part part : {Part::Headline, Part::Subtitle, Part::Caption}) {
        if (part != Part::Caption && mark.page != 1)
            continue;
        if (const auto place = wordsIn(article.textOf(part), mark.quote))
            return PartPlace{part, *place};
    }
    return std::nullopt;
}

/// Brings one annotation after the other back.
class Bringing
{
public:
    Bringing(Writing &writing, ArticleId carrier, CarrierState state)
        : m_writing(writing)
        , m_carrier(carrier)
        , m_state(state)
    { }

    Result<void> bring(const CarriedAnnotation &annotation);
    const CarriedSummary &summary() const { return m_summary; }

private:
    Result<bool> takeKnown(const QString &uuid, int &restored);
    Result<QList<ArticleId>> articlesOf(const CarriedAnnotation &annotation);
    Result<const Shown *> shown(ArticleId article);
    Result<const Shown *> markableCarrier();
    Result<bool> putOnArticle(const CarriedAnnotation &annotation);
    Result<std::optional<PartPlace>> placeOn(const CarriedAnnotation &annotation, const Shown &article) const;
    Result<void> putOnCarrier(const CarriedAnnotation &annotation);
    Result<void> putOnHeadline(const CarriedAnnotation &annotation, const Shown &article);
    Result<void> bringOthers(CarriedAnnotation annotation);
    Result<void> add(const CarriedAnnotation &annotation, const Shown &article, const PartPlace &place,
                     const QString &note);
    static Result<QStringList> tag(Writing &writing, AnnotationId id, const QStringList &tags);
    Result<PersonId> personOf(const QString &name);

    Writing &m_writing;
    ArticleId m_carrier;
    CarrierState m_state;
    CarriedSummary m_summary;
    QHash<QStringList, QList<ArticleId>> m_articles;  // by identity, address and headline
    QHash<ArticleId, std::shared_ptr<Shown>> m_shown; // null: there is nothing to mark
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

Result<const Shown *> Bringing::shown(ArticleId article)
{
    const auto known = m_shown.constFind(article);
    if (known != m_shown.constEnd())
        return known->get();
    const Result<std::optional<Shown>> read = shownArticle(m_writing.database(), article);
    if (!read)
        return read.error();
    const auto kept = *read ? std::make_shared<Shown>(**read) : nullptr;
    m_shown.insert(article, kept);
    return kept.get();
}

Result<bool> Bringing::putOnArticle(const CarriedAnnotation &annotation)
{
    const Result<QList<ArticleId>> articles = articlesOf(annotation);
    if (!articles)
        return articles.error();
    for (const ArticleId id : *articles) {
        const Result<const Shown *> article = shown(id);
        if (!article)
            return article.error();
        if (!*article)
            continue;
        const Result<std::optional<PartPlace>> place = placeOn(annotation, **article);
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
Result<const Shown *> Bringing::markableCarrier()
{
    const Result<const Shown *> carrier = shown(m_carrier);
    return !carrier || (*carrier && (*carrier)->isMarkable()) ? carrier : nullptr;
}

/// On the words of the article that is shown here, or on the same page or picture.
Result<std::optional<PartPlace>> Bringing::placeOn(const CarriedAnnotation &annotation, const Shown &article) const
{
    if (!annotation.area) {
        const auto place = placeOf(annotation, article.textOf(annotation.part));
        return place ? std::optional(PartPlace{annotation.part, *place}) : std::nullopt;
    }
    const Result<std::optional<Area>> area =
        findArea(m_writing.database(), article.revision, annotation.original, *annotation.area);
    if (!area)
        return area.error();
    return *area ? std::optional(PartPlace{Part::Page, {}, *area}) : std::nullopt;
}

/// What a person marked is never silently missing.
Result<void> Bringing::putOnCarrier(const CarriedAnnotation &annotation)
{
    const Result<const Shown *> carrier = markableCarrier();
    if (!carrier || !*carrier)
        return carrier ? Result<void>() : carrier.error();
    const Shown &article = **carrier;
    ++m_summary.onCarrier;
    if (!m_carrierWords)
        m_carrierWords = std::make_unique<LetterSearch>(article.text);
    if (const auto found = m_carrierWords->find(annotation.quote, annotation.before))
        return add(annotation, article, {Part::Body, {found->first, found->second}}, annotation.note);
    return putOnHeadline(annotation, article);
}

/// With the words that it was on in its note.
Result<void> Bringing::putOnHeadline(const CarriedAnnotation &annotation, const Shown &article)
{
    QStringList note;
    if (annotation.page > 0)
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
    return add(annotation, article, {part, {0, end < 0 ? text.size() : end}}, note.join(u"\n\n"_s));
}

/// They are the same ones only in the same article: names that programs give may be anybody's.
Result<void> Bringing::bringOthers(CarriedAnnotation annotation)
{
    const Result<const Shown *> carrier = markableCarrier();
    if (!carrier || !*carrier)
        return carrier ? Result<void>() : carrier.error();
    const Shown &article = **carrier;
    const QUuid uuid = QUuid::createUuidV5(QUuid::fromString(annotation.uuid), article.uuid.toByteArray());
    annotation.uuid = uuid.toString(QUuid::WithoutBraces);
    const Result<bool> there = takeKnown(annotation.uuid, m_summary.others);
    if (!there || *there)
        return there ? Result<void>() : there.error();
    ++m_summary.others;
    if (annotation.person.isEmpty())
        annotation.person = ArchiveMessages::tr("Unnamed, in a PDF");
    const std::optional<PartPlace> found = placeOfOthers(annotation, article);
    return found ? add(annotation, article, *found, annotation.note) : putOnHeadline(annotation, article);
}

Result<PersonId> Bringing::personOf(const QString &name)
{
    return name.isEmpty() ? Result<PersonId>(m_writing.person()) : personNamed(m_writing.database(), name);
}

Result<void> Bringing::add(const CarriedAnnotation &annotation, const Shown &article, const PartPlace &place,
                           const QString &note)
{
    const Result<PersonId> person = personOf(annotation.person);
    if (!person)
        return person.error();
    const qint64 created = annotation.created > 0 ? annotation.created : m_writing.time();
    Writing theirs = m_writing.as(*person, created);
    const Result<AnnotationId> added = addAnnotation(theirs,
                                                     {.article = article.article,
                                                      .revision = article.revision,
                                                      .part = place.part,
                                                      .start = place.place.start,
                                                      .length = place.place.length,
                                                      .area = place.area,
                                                      .mark = annotation.mark,
                                                      .color = annotation.color});
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
