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

/// In the order in which people read them.
void sortNames(ArticleFacts::Names &names)
{
    names.inOrder.assign(names.indexes.begin(), names.indexes.end());
    std::sort(names.inOrder.begin(), names.inOrder.end());
    std::stable_sort(names.inOrder.begin(), names.inOrder.end(), [&names](std::uint32_t a, std::uint32_t b) {
        return names.names[a].localeAwareCompare(names.names[b]) < 0;
    });
}

Result<void> loadSources(const Session &session, ArticleFacts &facts)
{
    facts.sourceNames = {};
    const auto named = readNames(session, "source", facts.sourceNames);
    if (!named)
        return named.error();
    facts.sources.assign(static_cast<size_t>(facts.highest) + 1, 0);
    // The index on (source, published_day) holds all that is asked for here.
    return readRows(session, "SELECT id, source FROM article", [&](const Statement &row) {
        const auto article = static_cast<size_t>(row.integer(0));
        if (article < facts.sources.size() && !row.isNull(1))
            facts.sources[article] = facts.sourceNames.indexes.value(row.integer(1));
    });
}

/// Requires: it is known which articles are annotated.
Result<void> loadTags(const Session &session, ArticleFacts &facts)
{
    facts.tagNames = {};
    const auto named = readNames(session, "tag", facts.tagNames);
    if (!named)
        return named.error();
    std::vector<std::pair<std::uint32_t, std::uint32_t>> tagged;
    const auto add = [&](qint64 article, qint64 given) {
        const std::uint32_t tag = facts.tagNames.indexes.value(given);
        if (article > 0 && article <= facts.highest && tag > 0)
            tagged.emplace_back(static_cast<std::uint32_t>(article), tag);
    };
    const Result<void> itself = readRows(session, "SELECT article, tag FROM article_tag ORDER BY article",
                                         [&](const Statement &row) { add(row.integer(0), row.integer(1)); });
    if (!itself)
        return itself;
    // Joining the annotations would look up each of a million.
    const Result<void> passages =
        readRows(session, "SELECT annotation, tag FROM annotation_tag", [&](const Statement &row) {
            const auto annotation = static_cast<size_t>(row.integer(0));
            if (annotation < facts.annotated.size())
                add(facts.annotated[annotation], row.integer(1));
        });
    if (!passages)
        return passages;
    std::sort(tagged.begin(), tagged.end());
    tagged.erase(std::unique(tagged.begin(), tagged.end()), tagged.end());
    facts.tags.clear();
    facts.tags.reserve(tagged.size());
    facts.firstTag.assign(static_cast<size_t>(facts.highest) + 2, 0);
    for (const auto &[article, tag] : tagged) {
        ++facts.firstTag[article + 1];
        facts.tags.push_back(tag);
    }
    for (size_t i = 1; i < facts.firstTag.size(); ++i)
        facts.firstTag[i] += facts.firstTag[i - 1];
    return {};
}

} // namespace

std::vector<float> ArticleFacts::takeZeros()
{
    std::vector<float> numbers;
    if (!zeros.empty()) {
        numbers = std::move(zeros.back());
        zeros.pop_back();
    }
    numbers.resize(static_cast<size_t>(highest) + 1);
    return numbers;
}

void ArticleFacts::giveBack(std::vector<float> numbers)
{
    constexpr size_t MostKept = 3; // more words are rare, and this is much memory in a large archive
    if (zeros.size() < MostKept)
        zeros.push_back(std::move(numbers));
}

std::uint16_t ArticleFacts::languageIndex(const QString &language)
{
    const qsizetype known = languageNames.indexOf(language);
    if (known < 0)
        languageNames.append(language);
    return static_cast<std::uint16_t>(known < 0 ? languageNames.size() - 1 : known);
}

ArticleFacts::Note noteOf(const Statement &row)
{
    ArticleFacts::Note note{row.integer(0), row.text(1).toUtf8(), {}};
    note.words.read({note.utf8.constData(), static_cast<size_t>(note.utf8.size())});
    return note;
}

Result<std::vector<std::uint32_t>> readNames(const Session &session, const QByteArray &table,
                                             ArticleFacts::Names &names)
{
    QList<std::pair<qint64, QString>> rows; // all of them first: half of the names would never be put in order
    const auto add = [&rows](const Statement &row) { rows.append({row.integer(0), row.text(1)}); };
    const Result<void> read = readRows(session, "SELECT id, name FROM " + table, add);
    if (!read)
        return read.error();
    QHash<qint64, std::uint32_t> gone = names.indexes;
    bool isChanged = false;
    for (const auto &[number, name] : std::as_const(rows)) {
        const auto index = names.indexes.constFind(number);
        if (index == names.indexes.constEnd()) {
            names.indexes.insert(number, static_cast<std::uint32_t>(names.names.size()));
            names.names.append(name);
            isChanged = true;
            continue;
        }
        gone.remove(number);
        isChanged = isChanged || names.names[*index] != name;
        names.names[*index] = name;
    }
    std::vector<std::uint32_t> indexes;
    for (auto index = gone.cbegin(); index != gone.cend(); ++index) {
        names.indexes.remove(index.key());
        names.names[*index].clear();
        indexes.push_back(*index);
    }
    if (isChanged || !indexes.empty())
        sortNames(names);
    return indexes;
}

Result<WordIndex *> wordIndex(const Session &session, ArticleFacts &facts)
{
    if (!facts.isIndexOpened) {
        Result<std::optional<WordIndex>> index = WordIndex::open(session.database(), "article_fts");
        if (!index)
            return index.error();
        if (*index)
            facts.index.emplace(std::move(**index));
        facts.isIndexOpened = true;
    }
    return facts.index ? &*facts.index : nullptr;
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
    facts.newestFirst.reserve(static_cast<size_t>(facts.highest));
    facts.days.assign(static_cast<size_t>(facts.highest) + 1, 0);
    facts.all = ArticleSet(facts.highest);
    facts.trashed = ArticleSet(facts.highest);
    const Result<void> ordered =
        readRows(session, "SELECT id, published_day FROM article WHERE id > 0 ORDER BY published_day DESC, id DESC",
                 [&](const Statement &row) {
                     facts.newestFirst.push_back(static_cast<std::uint32_t>(row.integer(0)));
                     facts.days[static_cast<size_t>(row.integer(0))] = static_cast<std::uint32_t>(row.integer(1));
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
    if (facts.hasNotes && facts.hasAnnotated)
        return {};
    facts.notes.clear();
    const Result<void> read = readRows(session, "SELECT id, note FROM article WHERE id > 0 AND note <> ''",
                                       [&](const Statement &row) { facts.notes.push_back(noteOf(row)); });
    if (!read)
        return read;
    facts.hasNotes = true;
    if (facts.hasAnnotated)
        return {};
    facts.annotated.clear();
    const Result<void> annotated =
        readRows(session, "SELECT id, article FROM annotation WHERE id > 0 AND trashed = 0", [&](const Statement &row) {
            const auto number = static_cast<size_t>(row.integer(0));
            if (number >= facts.annotated.size())
                facts.annotated.resize(number + 1);
            facts.annotated[number] = static_cast<std::uint32_t>(row.integer(1));
        });
    facts.hasAnnotated = bool(annotated);
    return annotated;
}

std::uint8_t stateOf(const Statement &row, int column)
{
    const QString inclusion = row.text(column + 2);
    const int inclusionState = inclusion == u"included" ? ArticleFacts::Included
        : inclusion == u"excluded"                      ? ArticleFacts::Excluded
                                                        : 0;
    const int tagged = row.integer(column + 3) != 0 ? ArticleFacts::Tagged : 0;
    return static_cast<std::uint8_t>((row.integer(column) != 0 ? ArticleFacts::Read : 0)
                                     | (row.integer(column + 1) != 0 ? ArticleFacts::Starred : 0) | inclusionState
                                     | tagged);
}

Result<void> loadStates(const Session &session, ArticleFacts &facts)
{
    if (facts.hasStates)
        return {};
    facts.states.assign(static_cast<size_t>(facts.highest) + 1, 0);
    const auto add = [&](const Statement &row) {
        const auto article = static_cast<size_t>(row.integer(0));
        if (article < facts.states.size())
            facts.states[article] = stateOf(row, 1);
    };
    const Result<void> read = readRows(session, "SELECT id, read, starred, inclusion, 0 FROM article", add);
    if (!read)
        return read;
    const auto addTagged = [&](const Statement &row) {
        const auto article = static_cast<size_t>(row.integer(0));
        if (article < facts.states.size())
            facts.states[article] |= ArticleFacts::Tagged;
    };
    const Result<void> tagged = readRows(session, "SELECT DISTINCT article FROM article_tag", addTagged);
    facts.hasStates = bool(tagged);
    return tagged;
}

Result<void> loadLanguages(const Session &session, ArticleFacts &facts)
{
    if (facts.hasLanguages)
        return {};
    const QStringList before = std::exchange(facts.languageNames, {QString()});
    facts.languages.assign(static_cast<size_t>(facts.highest) + 1, 0);
    const auto add = [&](const Statement &row) {
        const auto article = static_cast<size_t>(row.integer(0));
        if (article < facts.languages.size())
            facts.languages[article] = facts.languageIndex(row.text(1));
    };
    const Result<void> read = readRows(session, "SELECT id, language FROM article WHERE language <> ''", add);
    if (facts.languageNames != before)
        facts.forms.clear();
    facts.hasLanguages = bool(read);
    return read;
}

Result<void> loadFacets(const Session &session, ArticleFacts &facts)
{
    // The rest knows whether it is loaded.
    for (const auto load : {loadOrder, loadLanguages, loadNotes}) {
        const Result<void> loaded = load(session, facts);
        if (!loaded)
            return loaded.error();
    }
    if (facts.hasFacets)
        return {};
    const Result<void> sources = loadSources(session, facts);
    if (!sources)
        return sources;
    const Result<void> tags = loadTags(session, facts);
    facts.hasFacets = bool(tags);
    return tags;
}

} // namespace Pressmark
