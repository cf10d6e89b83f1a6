#include "search/keptfacts.h"

#include "search/factbytes.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What the archive's state is called by; empty if it has no name, as in archives of older programs.
Result<QByteArray> stateToken(const Session &session)
{
    const auto row = session.database().firstRow("SELECT token FROM search_state");
    if (!row && row.error().code == ErrorCode::Cancelled)
        return row.error();
    return row && *row ? (*row)->blob(0) : QByteArray();
}

/// The numbers in the archive of what has a name, in the order of their indexes here.
std::vector<qint64> numbersOf(const ArticleFacts::Names &names)
{
    std::vector<qint64> numbers(static_cast<size_t>(names.names.size()));
    for (auto index = names.indexes.begin(); index != names.indexes.end(); ++index)
        numbers[*index] = index.key();
    return numbers;
}

ArticleFacts::Names namesOf(const std::vector<qint64> &numbers)
{
    ArticleFacts::Names names;
    for (size_t i = 1; i < numbers.size(); ++i) {
        names.names.append(QString());
        if (numbers[i] != 0) // else it was gone already
            names.indexes.insert(numbers[i], static_cast<std::uint32_t>(i));
    }
    return names;
}

/// Everything that is kept, in its order.
template <typename Bytes, typename Facts, typename Numbers>
void forEachPart(Bytes &bytes, Facts &facts, Numbers &sources, Numbers &tags)
{
    bytes.add(facts.lengths);
    bytes.add(facts.newestFirst);
    bytes.add(facts.days);
    bytes.add(facts.all);
    bytes.add(facts.trashed);
    bytes.add(facts.annotated);
    bytes.add(facts.languages);
    bytes.add(facts.languageNames);
    bytes.add(facts.sources);
    bytes.add(sources);
    bytes.add(tags);
    bytes.add(facts.firstTag);
    bytes.add(facts.tags);
    bytes.add(facts.states);
}

template <typename T>
bool isBelow(const std::vector<T> &numbers, size_t end)
{
    return std::all_of(numbers.begin(), numbers.end(), [end](T number) { return number < end; });
}

/// Whether nothing in it can lead outside of it, whoever wrote it.
bool isSound(const ArticleFacts &facts, size_t sources, size_t tags)
{
    const size_t size = static_cast<size_t>(facts.highest) + 1;
    const std::vector<std::uint32_t> &order = facts.newestFirst;
    const auto isNotBefore = [&facts](std::uint32_t a, std::uint32_t b) {
        return facts.days[a] != facts.days[b] ? facts.days[a] < facts.days[b] : a <= b;
    };
    return facts.lengths.size() == size && facts.days.size() == size && facts.languages.size() == size
        && facts.sources.size() == size && facts.states.size() == size && facts.firstTag.size() == size + 1
        && isBelow(order, size) && order.size() == static_cast<size_t>(facts.all.count())
        && std::all_of(order.begin(), order.end(), [&facts](auto article) { return facts.all.contains(article); })
        && std::adjacent_find(order.begin(), order.end(), isNotBefore) == order.end() && isBelow(facts.annotated, size)
        && isBelow(facts.languages, static_cast<size_t>(facts.languageNames.size())) && isBelow(facts.sources, sources)
        && isBelow(facts.tags, tags) && facts.firstTag.front() == 0 && facts.firstTag.back() == facts.tags.size()
        && std::is_sorted(facts.firstTag.begin(), facts.firstTag.end());
}

QByteArray bytesOf(const ArticleFacts &facts, const QByteArray &token)
{
    FactBytes bytes(token, facts.highest);
    const std::vector<qint64> sources = numbersOf(facts.sourceNames);
    const std::vector<qint64> tags = numbersOf(facts.tagNames);
    forEachPart(bytes, facts, sources, tags);
    return bytes.finished();
}

/// Nothing if it is not of this state, or damaged.
std::optional<ArticleFacts> factsIn(const QString &path, const QByteArray &token, qint64 highest)
{
    std::optional<KeptBytes> bytes = KeptBytes::open(path, token, highest);
    if (!bytes)
        return std::nullopt;
    ArticleFacts facts;
    facts.highest = highest;
    std::vector<qint64> sources;
    std::vector<qint64> tags;
    forEachPart(*bytes, facts, sources, tags);
    if (!bytes->isRead() || sources.empty() || tags.empty() || facts.languageNames.isEmpty()
        || !isSound(facts, sources.size(), tags.size()))
        return std::nullopt;
    facts.sourceNames = namesOf(sources);
    facts.tagNames = namesOf(tags);
    for (const std::uint16_t length : facts.lengths)
        facts.totalLength += length;
    return facts;
}

void write(const QString &path, const QByteArray &bytes)
{
    const QString unfinished = path + u".part"_s;
    QFile file(unfinished);
    // What a crash leaves half written is not taken for anything.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
        return;
    file.close();
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0)
        file.remove();
}

} // namespace

Result<bool> takeKeptFacts(const Session &session, ArticleFacts &facts)
{
    if (session.keptPath().isEmpty() || !QFile::exists(session.keptPath()))
        return false;
    const Result<QByteArray> token = stateToken(session);
    if (!token || token->isEmpty())
        return token ? Result<bool>(false) : token.error();
    std::optional<ArticleFacts> kept = factsIn(session.keptPath(), *token, facts.highest);
    if (!kept)
        return false;
    for (const auto &[table, names] : {std::pair("source", &kept->sourceNames), std::pair("tag", &kept->tagNames)}) {
        const auto gone = readNames(session, table, *names);
        if (!gone)
            return gone.error();
        if (!gone->empty())
            return false;
    }
    facts.lengths = std::move(kept->lengths);
    facts.totalLength = kept->totalLength;
    facts.newestFirst = std::move(kept->newestFirst);
    facts.days = std::move(kept->days);
    facts.all = std::move(kept->all);
    facts.trashed = std::move(kept->trashed);
    facts.annotated = std::move(kept->annotated);
    facts.languages = std::move(kept->languages);
    facts.languageNames = std::move(kept->languageNames);
    facts.sources = std::move(kept->sources);
    facts.sourceNames = std::move(kept->sourceNames);
    facts.tagNames = std::move(kept->tagNames);
    facts.firstTag = std::move(kept->firstTag);
    facts.tags = std::move(kept->tags);
    facts.states = std::move(kept->states);
    facts.hasOrder = facts.hasAnnotated = facts.hasLanguages = facts.hasFacets = facts.hasStates = true;
    facts.forms.clear(); // they are of languages
    facts.kept = *token;
    return true;
}

bool isAllRemembered(const Session &session)
{
    const ArticleFacts &facts = rememberedFacts(session);
    return facts.hasOrder && facts.hasAnnotated && facts.hasLanguages && facts.hasFacets && facts.hasStates
        && facts.lengths.size() > static_cast<size_t>(facts.highest);
}

Result<void> keepFacts(const Session &session, qint64 fewest)
{
    ArticleFacts &facts = rememberedFacts(session);
    const Result<Statement> snapshot = beginReading(session, facts);
    if (!snapshot)
        return snapshot.error();
    const bool isWorthIt = facts.highest >= fewest && !session.keptPath().isEmpty();
    const Result<QByteArray> token = isWorthIt ? stateToken(session) : QByteArray();
    if (!token || token->isEmpty() || *token == facts.kept)
        return token ? Result<void>() : token.error();
    for (const auto load : {loadLengths, loadFacets, loadStates}) {
        const Result<void> loaded = load(session, facts);
        if (!loaded)
            return loaded;
    }
    facts.lengths.resize(static_cast<size_t>(facts.highest) + 1); // the last articles may be gone
    write(session.keptPath(), bytesOf(facts, *token));
    facts.kept = *token;
    return {};
}

} // namespace Pressmark
