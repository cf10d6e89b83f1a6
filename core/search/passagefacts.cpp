#include "search/passagefacts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Pressmark {

namespace {

using Passage = PassageFacts::Passage;
using TagName = PassageFacts::TagName;

constexpr qsizetype MostChanged = 2000; // articles; to read all is faster then

/// By the first letters of the names: they are told apart without making texts of a hundred thousand rows.
MarkColor colorOf(qint64 letter)
{
    constexpr std::pair<char, MarkColor> Letters[] = {
        {'g', MarkColor::Green}, {'b', MarkColor::Blue}, {'r', MarkColor::Red}, {'v', MarkColor::Violet}};
    for (const auto &[first, color] : Letters) {
        if (letter == first)
            return color;
    }
    return MarkColor::Yellow;
}

/// Headline, subtitle, body, caption, page.
int rankOf(qint64 letter)
{
    return letter == 'h' ? 0 : letter == 's' ? 1 : letter == 'b' ? 2 : letter == 'c' ? 3 : 4;
}

struct Persons
{
    QStringList names = {QString()};
    QHash<qint64, std::uint16_t> indexes;
};

Result<Persons> readPersons(const Session &session)
{
    Persons persons;
    Result<Statement> query = session.database().prepare("SELECT id, name FROM person ORDER BY id");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&persons](const Statement &row) {
        persons.indexes.insert(row.integer(0), static_cast<std::uint16_t>(persons.names.size()));
        persons.names.append(row.text(1));
    });
    if (!read)
        return read.error();
    return persons;
}

/// Those of one article, or of all. The index holds them by article and place, but with the parts in the order of their
/// names.
Result<void> readPassages(const Session &session, std::optional<qint64> only, qint64 highestArticle,
                          const QHash<qint64, std::uint16_t> &persons, std::vector<Passage> &passages)
{
    const QByteArray columns = "SELECT id, article, unicode(part), unicode(color), person, created FROM annotation ";
    const QByteArray which =
        QByteArray("WHERE trashed = 0 ") + (only ? "AND article = ?1 " : "") + "ORDER BY article, part, start";
    Result<Statement> query = session.database().prepare(columns + "INDEXED BY annotation_listed " + which);
    if (!query) // an older archive that is only read
        query = session.database().prepare(columns + which);
    if (!query)
        return query.error();
    if (only)
        query->bind(1, *only);
    std::array<std::vector<Passage>, 5> parts; // of one article
    std::uint32_t article = 0;
    const auto finishArticle = [&] {
        for (std::vector<Passage> &part : parts) {
            passages.insert(passages.end(), part.begin(), part.end());
            part.clear();
        }
    };
    const Result<void> read = query->forEach([&](const Statement &row) {
        if (row.integer(1) < 1 || row.integer(1) > highestArticle)
            return; // a damaged archive
        const auto next = static_cast<std::uint32_t>(row.integer(1));
        if (next != article)
            finishArticle();
        article = next;
        parts[static_cast<size_t>(rankOf(row.integer(2)))].push_back({static_cast<std::uint32_t>(row.integer(0)),
                                                                      article, persons.value(row.integer(4)),
                                                                      colorOf(row.integer(3)), row.integer(5)});
    });
    finishArticle();
    return read;
}

void indexByArticle(PassageFacts &facts, qint64 highestArticle)
{
    facts.firsts.assign(static_cast<size_t>(highestArticle) + 2, 0);
    for (const Passage &passage : facts.passages)
        ++facts.firsts[passage.article + 1];
    for (size_t i = 1; i < facts.firsts.size(); ++i)
        facts.firsts[i] += facts.firsts[i - 1];
    for (const Passage &passage : facts.passages)
        facts.highest = std::max<qint64>(facts.highest, passage.annotation);
}

Result<std::vector<TagName>> readTagNames(const Session &session)
{
    std::vector<TagName> names;
    Result<Statement> query = session.database().prepare("SELECT id, parent, name FROM tag ORDER BY folded");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&names](const Statement &row) {
        names.push_back({row.integer(0), row.isNull(1) ? 0 : row.integer(1), row.text(2)});
    });
    if (!read)
        return read.error();
    return names;
}

void addInOrder(const QHash<qint64, QList<TagName>> &children, qint64 parent, PassageFacts &facts)
{
    for (const TagName &tag : children.value(parent)) {
        facts.tags.push_back({tag.id, tag.name, {}});
        addInOrder(children, tag.id, facts);
    }
}

/// The tags in their order, with no passages yet.
void setTagNames(PassageFacts &facts, const std::vector<TagName> &names)
{
    facts.tagNames = names;
    facts.tags.clear();
    QHash<qint64, QList<TagName>> children;
    for (const TagName &tag : facts.tagNames)
        children[tag.parent].append(tag);
    addInOrder(children, 0, facts);
}

QHash<qint64, size_t> indexesOfTags(const PassageFacts &facts)
{
    QHash<qint64, size_t> indexes;
    for (size_t i = 0; i < facts.tags.size(); ++i)
        indexes.insert(facts.tags[i].tag, i);
    return indexes;
}

/// What is read of changed articles, before anything of it is taken over: reading can be interrupted.
struct ChangedPassages
{
    std::vector<Passage> all;                             // those of the other articles, too
    std::vector<std::uint32_t> annotations;               // of the changed articles, as they were and as they are
    std::vector<std::pair<qint64, std::uint32_t>> tagged; // tag, annotation
};

Result<void> readChanged(const Session &session, const PassageFacts &facts, const QList<ArticleId> &articles,
                         qint64 highestArticle, const QHash<qint64, std::uint16_t> &persons, ChangedPassages &changed)
{
    Result<Statement> tagged = session.database().prepare(
        "SELECT n.id, t.tag FROM annotation n LEFT JOIN annotation_tag t ON t.annotation = n.id WHERE n.article = ?1");
    if (!tagged)
        return tagged.error();
    size_t kept = 0;
    for (const ArticleId article : articles) {
        const auto number = static_cast<size_t>(article.value);
        const bool isKnown = number + 1 < facts.firsts.size();
        const size_t first = isKnown ? facts.firsts[number] : facts.passages.size();
        const size_t last = isKnown ? facts.firsts[number + 1] : facts.passages.size();
        changed.all.insert(changed.all.end(), facts.passages.begin() + static_cast<qptrdiff>(kept),
                           facts.passages.begin() + static_cast<qptrdiff>(first));
        for (kept = first; kept < last; ++kept)
            changed.annotations.push_back(facts.passages[kept].annotation);
        const Result<void> read = readPassages(session, article.value, highestArticle, persons, changed.all);
        if (!read)
            return read;
        tagged->reset();
        tagged->bind(1, article.value);
        const Result<void> named = tagged->forEach([&changed](const Statement &row) {
            changed.annotations.push_back(static_cast<std::uint32_t>(row.integer(0)));
            if (!row.isNull(1))
                changed.tagged.emplace_back(row.integer(1), changed.annotations.back());
        });
        if (!named)
            return named;
    }
    changed.all.insert(changed.all.end(), facts.passages.begin() + static_cast<qptrdiff>(kept), facts.passages.end());
    return {};
}

/// Tags that came, went, moved or have another name. Passages of those that went are among the changed ones.
void takeNames(PassageFacts &facts, const std::vector<TagName> &names)
{
    QHash<qint64, std::vector<std::uint32_t>> annotations;
    for (PassageFacts::Tagged &tag : facts.tags)
        annotations[tag.tag] = std::move(tag.annotations);
    setTagNames(facts, names);
    for (PassageFacts::Tagged &tag : facts.tags)
        tag.annotations = annotations.take(tag.tag);
}

void takeTags(PassageFacts &facts, const ChangedPassages &changed)
{
    PassageSet others(facts.highest);
    for (const std::uint32_t annotation : changed.annotations) {
        if (annotation <= facts.highest)
            others.add(annotation);
    }
    for (PassageFacts::Tagged &tag : facts.tags)
        std::erase_if(tag.annotations,
                      [&](std::uint32_t number) { return number <= facts.highest && others.contains(number); });
    const QHash<qint64, size_t> indexes = indexesOfTags(facts);
    for (const auto &[tag, annotation] : changed.tagged) {
        const auto index = indexes.constFind(tag);
        if (index == indexes.constEnd())
            continue;
        std::vector<std::uint32_t> &annotations = facts.tags[*index].annotations;
        const auto at = std::lower_bound(annotations.begin(), annotations.end(), annotation);
        if (at == annotations.end() || *at != annotation) // two persons may have given the same
            annotations.insert(at, annotation);
    }
}

/// Reads the passages of the changed articles again, and their tags; false if all has to be read.
Result<bool> applyPassageChanges(const Session &session, PassageFacts &facts, qint64 highestArticle)
{
    QList<ArticleId> articles = facts.changed;
    std::sort(articles.begin(), articles.end(), [](ArticleId a, ArticleId b) { return a.value < b.value; });
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    articles.removeIf([highestArticle](ArticleId id) { return id.value < 1 || id.value > highestArticle; });
    const Result<Persons> persons = readPersons(session);
    if (!persons)
        return persons.error();
    const auto names = facts.hasTags ? readTagNames(session) : Result<std::vector<TagName>>(facts.tagNames);
    if (!names)
        return names.error();
    if (persons->names.mid(0, facts.persons.size()) != facts.persons)
        return false;
    ChangedPassages changed;
    const Result<void> read = readChanged(session, facts, articles, highestArticle, persons->indexes, changed);
    if (!read)
        return read.error();
    facts.persons = persons->names;
    facts.passages = std::move(changed.all);
    facts.changed.clear();
    facts.hasQuotations = false;
    indexByArticle(facts, highestArticle);
    if (*names != facts.tagNames)
        takeNames(facts, *names);
    if (facts.hasTags)
        takeTags(facts, changed);
    return true;
}

} // namespace

void PassageFacts::markChanged(const QList<ArticleId> &articles)
{
    changed += articles;
    if (version < 0 || changed.size() > MostChanged)
        forget();
}

void PassageFacts::forget()
{
    version = -1;
    changed.clear();
}

Result<PassageFacts *> currentPassages(const Session &session, ArticleFacts &articles)
{
    if (!articles.passages)
        articles.passages = std::make_shared<PassageFacts>();
    PassageFacts &facts = *articles.passages;
    if (facts.version == articles.version)
        return &facts;
    if (facts.version >= 0) {
        const Result<bool> applied = applyPassageChanges(session, facts, articles.highest);
        if (!applied)
            return applied.error();
        if (*applied) {
            facts.version = articles.version;
            return &facts;
        }
    }
    facts.forget();
    facts.highest = 0;
    facts.passages.clear();
    facts.hasTags = false;
    facts.hasQuotations = false;
    const Result<Persons> persons = readPersons(session);
    if (!persons)
        return persons.error();
    facts.persons = persons->names;
    const Result<void> read = readPassages(session, {}, articles.highest, persons->indexes, facts.passages);
    if (!read)
        return read.error();
    indexByArticle(facts, articles.highest);
    facts.version = articles.version;
    return &facts;
}

Result<void> loadPassageTags(const Session &session, PassageFacts &facts)
{
    if (facts.hasTags)
        return {};
    const Result<std::vector<TagName>> names = readTagNames(session);
    if (!names)
        return names.error();
    setTagNames(facts, *names);
    const QHash<qint64, size_t> indexes = indexesOfTags(facts);
    Result<Statement> query = session.database().prepare("SELECT DISTINCT tag, annotation FROM annotation_tag");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&](const Statement &row) {
        const auto index = indexes.constFind(row.integer(0));
        if (index != indexes.constEnd())
            facts.tags[*index].annotations.push_back(static_cast<std::uint32_t>(row.integer(1)));
    });
    facts.hasTags = bool(read);
    return read;
}

} // namespace Pressmark
