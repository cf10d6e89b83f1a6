#include "search/passagefacts.h"

#include "text/words.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>

namespace Pressmark {

namespace {

using Passage = PassageFacts::Passage;

constexpr qsizetype LeastQuotationWords = 3;
constexpr size_t FewQuotations = 500; // that are read one by one

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

/// Headline, subtitle, body, caption.
int rankOf(qint64 letter)
{
    return letter == 'h' ? 0 : letter == 's' ? 1 : letter == 'b' ? 2 : 3;
}

Result<QHash<qint64, std::uint16_t>> readPersons(const Session &session, PassageFacts &facts)
{
    QHash<qint64, std::uint16_t> indexes;
    facts.persons = {QString()};
    Result<Statement> query = session.database().prepare("SELECT id, name FROM person");
    if (!query)
        return query.error();
    const Result<void> read = query->forEach([&](const Statement &row) {
        indexes.insert(row.integer(0), static_cast<std::uint16_t>(facts.persons.size()));
        facts.persons.append(row.text(1));
    });
    if (!read)
        return read.error();
    return indexes;
}

/// The index holds them by article and place, but with the parts in the order of their names.
Result<void> readPassages(const Session &session, qint64 highestArticle, PassageFacts &facts)
{
    const auto persons = readPersons(session, facts);
    if (!persons)
        return persons.error();
    Result<Statement> query =
        session.database().prepare("SELECT id, article, unicode(part), unicode(color), person, created FROM annotation "
                                   "INDEXED BY annotation_listed "
                                   "WHERE trashed = 0 AND part <> 'page' ORDER BY article, part, start");
    if (!query) // an older archive that is only read
        query = session.database().prepare(
            "SELECT id, article, unicode(part), unicode(color), person, created FROM annotation "
            "WHERE trashed = 0 AND part <> 'page' ORDER BY article, part, start");
    if (!query)
        return query.error();
    std::array<std::vector<Passage>, 4> parts; // of one article
    std::uint32_t article = 0;
    const auto finishArticle = [&] {
        for (std::vector<Passage> &part : parts) {
            facts.passages.insert(facts.passages.end(), part.begin(), part.end());
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
        const auto number = static_cast<std::uint32_t>(row.integer(0));
        facts.highest = std::max<qint64>(facts.highest, number);
        parts[static_cast<size_t>(rankOf(row.integer(2)))].push_back(
            {number, article, persons->value(row.integer(4)), colorOf(row.integer(3)), row.integer(5)});
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
}

struct TagNode
{
    qint64 id;
    qint64 parent;
    QString name;
};

void addInOrder(const QHash<qint64, QList<TagNode>> &children, qint64 parent, PassageFacts &facts,
                QHash<qint64, size_t> &indexes)
{
    for (const TagNode &tag : children.value(parent)) {
        indexes.insert(tag.id, facts.tags.size());
        facts.tags.push_back({tag.id, tag.name, {}});
        addInOrder(children, tag.id, facts, indexes);
    }
}

std::uint64_t numberOf(const QString &quote)
{
    const QString words = quotationWords(quote);
    if (words.isEmpty())
        return 0;
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Md5);
    std::uint64_t number = 0;
    for (int i = 0; i < 8; ++i)
        number = (number << 8) | static_cast<unsigned char>(hash[i]);
    return number | 1;
}

} // namespace

QString quotationWords(const QString &quote)
{
    const QString words = foldedWords(quote);
    return words.count(u' ') + 1 < LeastQuotationWords ? QString() : words;
}

Result<PassageFacts *> currentPassages(const Session &session, ArticleFacts &articles)
{
    if (!articles.passages)
        articles.passages = std::make_shared<PassageFacts>();
    PassageFacts &facts = *articles.passages;
    if (facts.version == articles.version)
        return &facts;
    facts.version = -1;
    facts.highest = 0;
    facts.passages.clear();
    facts.hasTags = false;
    facts.hasQuotations = false;
    const Result<void> read = readPassages(session, articles.highest, facts);
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
    facts.tags.clear();
    QHash<qint64, QList<TagNode>> children;
    Result<Statement> names = session.database().prepare("SELECT id, parent, name FROM tag ORDER BY folded");
    if (!names)
        return names.error();
    const Result<void> named = names->forEach([&children](const Statement &row) {
        const qint64 parent = row.isNull(1) ? 0 : row.integer(1);
        children[parent].append({row.integer(0), parent, row.text(2)});
    });
    if (!named)
        return named;
    QHash<qint64, size_t> indexes;
    addInOrder(children, 0, facts, indexes);
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

Result<void> loadQuotations(const Session &session, PassageFacts &facts)
{
    if (facts.hasQuotations)
        return {};
    std::vector<std::uint32_t> unknown;
    for (const Passage &passage : facts.passages) {
        if (!facts.quotations.contains(passage.annotation))
            unknown.push_back(passage.annotation);
    }
    const bool few = unknown.size() <= FewQuotations;
    Result<Statement> query = session.database().prepare(few ? "SELECT id, quote FROM annotation WHERE id = ?1"
                                                             : "SELECT id, quote FROM annotation");
    if (!query)
        return query.error();
    const auto add = [&facts](const Statement &row) {
        facts.quotations[static_cast<std::uint32_t>(row.integer(0))] = numberOf(row.text(1));
    };
    if (!few) {
        const Result<void> read = query->forEach(add);
        facts.hasQuotations = bool(read);
        return read;
    }
    for (const std::uint32_t annotation : unknown) {
        query->reset();
        query->bind(1, static_cast<qint64>(annotation));
        const Result<void> read = query->forEach(add);
        if (!read)
            return read;
    }
    facts.hasQuotations = true;
    return {};
}

} // namespace Pressmark
