#include "search/rememberedfields.h"

#include "search/fieldselection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

using Field = SearchQuery::Field;

bool isDate(const Field &field)
{
    return field.name == u"date" || field.name == u"before" || field.name == u"after";
}

/// The state that is: asks for; 0 if it is none of these.
std::uint8_t stateOf(const Field &field)
{
    const QString value = field.name == u"is" ? field.value.toLower() : QString();
    return value == u"read" || value == u"unread" ? ArticleFacts::Read
        : value == u"starred"                     ? ArticleFacts::Starred
        : value == u"included"                    ? ArticleFacts::Included
        : value == u"excluded"                    ? ArticleFacts::Excluded
                                                  : 0;
}

/// Those of the articles that there are, and that matter, which fit.
template <typename Fits>
ArticleSet articlesThat(const Fits &fits, const ArticleFacts &facts, const ArticleSet *among)
{
    ArticleSet found(facts.highest);
    const auto add = [&](qint64 article) {
        if (fits(static_cast<size_t>(article)))
            found.add(article);
    };
    (among ? *among : facts.all).forEach(add);
    if (among)
        found &= facts.all;
    return found;
}

/// They stand in the order of their days.
ArticleSet articlesOfDays(const DayRange &days, const ArticleFacts &facts, const ArticleSet *among)
{
    const auto first = static_cast<std::uint32_t>(days.first);
    const auto last = static_cast<std::uint32_t>(days.last);
    if (among) {
        const auto fits = [&](size_t article) { return facts.days[article] >= first && facts.days[article] <= last; };
        return articlesThat(fits, facts, among);
    }
    const auto isLater = [&facts](std::uint32_t article, std::uint32_t day) { return facts.days[article] > day; };
    const auto &order = facts.newestFirst;
    const auto from = std::lower_bound(order.begin(), order.end(), last, isLater);
    const auto to = first > 0 ? std::lower_bound(from, order.end(), first - 1, isLater) : order.end();
    ArticleSet found(facts.highest);
    std::for_each(from, to, [&found](std::uint32_t article) { found.add(article); });
    return found;
}

/// For each name whether its number is among these.
std::vector<char> chosenNames(const ArticleFacts::Names &names, const QList<qint64> &numbers)
{
    std::vector<char> chosen(static_cast<size_t>(names.names.size()));
    for (const qint64 number : numbers)
        chosen[names.indexes.value(number)] = 1;
    chosen[0] = 0;
    return chosen;
}

Result<std::optional<ArticleSet>> articlesOfNames(const Session &session, const ArticleFacts &facts, const Field &field,
                                                  const ArticleSet *among)
{
    const Result<QList<qint64>> numbers = namedNumbers(session, field);
    if (!numbers || numbers->isEmpty())
        return numbers ? Result<std::optional<ArticleSet>>(std::nullopt) : numbers.error();
    if (field.name == u"source") {
        const std::vector<char> chosen = chosenNames(facts.sourceNames, *numbers);
        const auto fits = [&](size_t article) { return chosen[facts.sources[article]] != 0; };
        return std::optional(articlesThat(fits, facts, among));
    }
    const std::vector<char> chosen = chosenNames(facts.tagNames, *numbers);
    const auto fits = [&](size_t article) {
        const auto isChosen = [&chosen](std::uint32_t tag) { return chosen[tag] != 0; };
        return std::any_of(facts.tags.begin() + facts.firstTag[article],
                           facts.tags.begin() + facts.firstTag[article + 1], isChosen);
    };
    return std::optional(articlesThat(fits, facts, among));
}

/// BCP 47: "en" is also meant by "en-GB".
ArticleSet articlesInLanguage(const QString &value, const ArticleFacts &facts, const ArticleSet *among)
{
    const bool exact = value.startsWith(u'=');
    const QString wanted = exact ? value.mid(1) : value;
    std::vector<char> chosen;
    for (const QString &language : facts.languageNames) {
        const bool isIt = language.compare(wanted, Qt::CaseInsensitive) == 0;
        const bool isOfIt = !exact && language.startsWith(wanted + u'-', Qt::CaseInsensitive);
        chosen.push_back(isIt || isOfIt ? 1 : 0);
    }
    const auto fits = [&](size_t article) { return chosen[facts.languages[article]] != 0; };
    return articlesThat(fits, facts, among);
}

ArticleSet articlesInState(const Field &field, const ArticleFacts &facts, const ArticleSet *among)
{
    const std::uint8_t state = stateOf(field);
    const bool without = field.value.toLower() == u"unread";
    const auto fits = [&](size_t article) { return ((facts.states[article] & state) != 0) != without; };
    return articlesThat(fits, facts, among);
}

ArticleSet tagged(const ArticleFacts &facts, const ArticleSet *among)
{
    const auto fits = [&facts](size_t article) { return facts.firstTag[article + 1] > facts.firstTag[article]; };
    return articlesThat(fits, facts, among);
}

} // namespace

bool isRemembered(const ArticleFacts &facts, const Field &field)
{
    if (!facts.hasFacets || !facts.hasOrder || !facts.hasLanguages)
        return false;
    const QString value = field.value.toLower();
    if (isDate(field))
        return daysOf(field).has_value();
    return field.name == u"tag" || field.name == u"source" || field.name == u"lang" || stateOf(field) != 0
        || (field.name == u"is" && value == u"trashed") || (field.name == u"has" && value == u"tag");
}

Result<std::optional<ArticleSet>> rememberedArticles(const Session &session, ArticleFacts &facts, const Field &field,
                                                     const ArticleSet *among)
{
    if (field.name == u"tag" || field.name == u"source")
        return articlesOfNames(session, facts, field, among);
    if (isDate(field))
        return std::optional(articlesOfDays(*daysOf(field), facts, among));
    if (field.name == u"lang")
        return std::optional(articlesInLanguage(field.value, facts, among));
    if (field.name == u"has")
        return std::optional(tagged(facts, among));
    if (stateOf(field) == 0)
        return std::optional(facts.trashed);
    const Result<void> loaded = loadStates(session, facts);
    if (!loaded)
        return loaded.error();
    return std::optional(articlesInState(field, facts, among));
}

} // namespace Pressmark
