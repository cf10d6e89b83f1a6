#include "search/articlefacts.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Pressmark {

namespace {

/// The sum of the numbers in a row of FTS5's docsize table: how many words each column has.
std::uint16_t lengthOf(const QByteArray &sizes)
{
    std::uint64_t total = 0;
    std::uint64_t number = 0;
    for (const char byte : sizes) {
        const auto bits = static_cast<unsigned char>(byte);
        number = (number << 7) | (bits & 0x7fU);
        if ((bits & 0x80U) == 0) {
            total += number;
            number = 0;
        }
    }
    return static_cast<std::uint16_t>(std::min<std::uint64_t>(total, std::numeric_limits<std::uint16_t>::max()));
}

template <typename Row>
Result<void> readRows(const Session &session, const QByteArray &sql, const Row &row)
{
    Result<Statement> query = session.database().prepare(sql);
    if (!query)
        return query.error();
    return query->forEach(row);
}

Result<void> loadSources(const Session &session, ArticleFacts &facts)
{
    QHash<qint64, std::uint32_t> indexes;
    facts.sourceNames = {QString()};
    const Result<void> named = readRows(session, "SELECT id, name FROM source", [&](const Statement &row) {
        indexes.insert(row.integer(0), static_cast<std::uint32_t>(facts.sourceNames.size()));
        facts.sourceNames.append(row.text(1));
    });
    if (!named)
        return named.error();
    // The index on (source, published_day) holds all that is asked for here.
    return readRows(session, "SELECT id, source, published_day FROM article", [&](const Statement &row) {
        const auto article = static_cast<size_t>(row.integer(0));
        if (article >= facts.sources.size())
            return;
        facts.sources[article] = row.isNull(1) ? 0 : indexes.value(row.integer(1));
        facts.years[article] = static_cast<std::uint16_t>(row.integer(2) / 10000);
    });
}

Result<void> loadTags(const Session &session, ArticleFacts &facts)
{
    facts.tags.clear();
    QHash<qint64, size_t> indexes;
    const Result<void> named = readRows(session, "SELECT id, name FROM tag ORDER BY folded", [&](const Statement &row) {
        indexes.insert(row.integer(0), facts.tags.size());
        facts.tags.push_back({row.text(1), {}});
    });
    if (!named)
        return named.error();
    const auto add = [&](const Statement &row) {
        const auto tag = indexes.constFind(row.integer(0));
        if (tag != indexes.constEnd())
            facts.tags[*tag].articles.push_back(static_cast<std::uint32_t>(row.integer(1)));
    };
    const Result<void> direct = readRows(session, "SELECT tag, article FROM article_tag", add);
    if (!direct)
        return direct.error();
    const Result<void> passages = readRows(session,
                                           "SELECT t.tag, n.article FROM annotation_tag t "
                                           "JOIN annotation n ON n.id = t.annotation WHERE n.trashed = 0",
                                           add);
    for (ArticleFacts::Tagged &tag : facts.tags) {
        std::sort(tag.articles.begin(), tag.articles.end());
        tag.articles.erase(std::unique(tag.articles.begin(), tag.articles.end()), tag.articles.end());
    }
    return passages;
}

/// What was learnt of the index stays true as long as its totals and its list of segments do.
Result<void> forgetOldIndex(const Session &session, ArticleFacts &facts)
{
    QByteArray state;
    const Result<void> read = readRows(session, "SELECT block FROM article_fts_data WHERE id IN (1, 10) ORDER BY id",
                                       [&state](const Statement &row) { state += row.blob(0) + '|'; });
    if (!read)
        return read;
    if (state != facts.indexState) {
        facts.frequencies.clear();
        facts.forms.clear();
    }
    facts.indexState = state;
    return {};
}

} // namespace

Result<ArticleFacts *> currentFacts(const Session &session, qint64 highest)
{
    const Result<std::optional<qint64>> version = session.database().integer("PRAGMA data_version");
    if (!version)
        return version.error();
    if (!session.memory())
        session.memory() = std::make_shared<ArticleFacts>();
    auto *facts = static_cast<ArticleFacts *>(session.memory().get());
    if (facts->version != version->value_or(0)) {
        facts->version = version->value_or(0);
        facts->hasOrder = false;
        facts->hasNotes = false;
        facts->hasLanguages = false;
        facts->hasFacets = false;
        const Result<void> same = forgetOldIndex(session, *facts);
        if (!same)
            return same.error();
    }
    facts->highest = highest;
    return facts;
}

Result<void> loadLengths(const Session &session, ArticleFacts &facts)
{
    const size_t wanted = static_cast<size_t>(facts.highest) + 1;
    const size_t known = facts.lengths.size();
    if (known >= wanted)
        return {};
    Result<Statement> query = session.database().prepare("SELECT id, sz FROM article_fts_docsize WHERE id >= ?1");
    if (!query)
        return query.error();
    query->bind(1, static_cast<qint64>(known));
    std::vector<std::uint16_t> lengths(wanted - known);
    double total = 0;
    const Result<void> read = query->forEach([&](const Statement &row) {
        const size_t index = static_cast<size_t>(row.integer(0)) - known;
        if (index >= lengths.size())
            return;
        lengths[index] = lengthOf(row.blob(1));
        total += lengths[index];
    });
    if (!read)
        return read.error();
    facts.lengths.insert(facts.lengths.end(), lengths.begin(), lengths.end());
    facts.totalLength += total;
    return {};
}

Result<void> loadOrder(const Session &session, ArticleFacts &facts)
{
    if (facts.hasOrder)
        return {};
    facts.newestFirst.clear();
    facts.all = ArticleSet(facts.highest);
    facts.trashed = ArticleSet(facts.highest);
    const Result<void> ordered =
        readRows(session, "SELECT id FROM article ORDER BY published_day DESC, id DESC", [&](const Statement &row) {
            facts.newestFirst.push_back(static_cast<std::uint32_t>(row.integer(0)));
            facts.all.add(row.integer(0));
        });
    if (!ordered)
        return ordered.error();
    const Result<void> trashed = readRows(session, "SELECT id FROM article WHERE trashed <> 0",
                                          [&](const Statement &row) { facts.trashed.add(row.integer(0)); });
    facts.hasOrder = bool(trashed);
    return trashed;
}

Result<void> loadNotes(const Session &session, ArticleFacts &facts)
{
    if (facts.hasNotes)
        return {};
    facts.notes.clear();
    const Result<void> read =
        readRows(session, "SELECT id, note FROM article WHERE note <> ''",
                 [&](const Statement &row) { facts.notes.emplace_back(row.integer(0), row.text(1)); });
    facts.hasNotes = bool(read);
    return read;
}

Result<void> loadLanguages(const Session &session, ArticleFacts &facts)
{
    if (facts.hasLanguages)
        return {};
    QHash<QString, std::uint16_t> indexes;
    const QStringList before = std::exchange(facts.languageNames, {QString()});
    facts.languages.assign(static_cast<size_t>(facts.highest) + 1, 0);
    const auto add = [&](const Statement &row) {
        const auto article = static_cast<size_t>(row.integer(0));
        const QString language = row.text(1);
        auto known = indexes.constFind(language);
        if (known == indexes.constEnd()) {
            known = indexes.insert(language, static_cast<std::uint16_t>(facts.languageNames.size()));
            facts.languageNames.append(language);
        }
        if (article < facts.languages.size())
            facts.languages[article] = *known;
    };
    const Result<void> read = readRows(session, "SELECT id, language FROM article WHERE language <> ''", add);
    if (facts.languageNames != before)
        facts.forms.clear();
    facts.hasLanguages = bool(read);
    return read;
}

Result<void> loadFacets(const Session &session, ArticleFacts &facts)
{
    if (facts.hasFacets)
        return {};
    const size_t size = static_cast<size_t>(facts.highest) + 1;
    facts.sources.assign(size, 0);
    facts.years.assign(size, 0);
    facts.annotated = ArticleSet(facts.highest);
    for (const auto load : {loadSources, loadLanguages, loadTags}) {
        const Result<void> loaded = load(session, facts);
        if (!loaded)
            return loaded.error();
    }
    const Result<void> annotated = readRows(session, "SELECT DISTINCT article FROM annotation WHERE trashed = 0",
                                            [&](const Statement &row) { facts.annotated.add(row.integer(0)); });
    facts.hasFacets = bool(annotated);
    return annotated;
}

} // namespace Pressmark
