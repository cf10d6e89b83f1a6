#include "command.h"
#include "opening.h"
#include "output.h"

#include "archive/savedsearches.h"
#include "search/search.h"
#include "search/searchquery.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

Result<ExitCode> listSearches(const QString &folder, Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadOnly);
    if (!opened)
        return opened.error();
    const auto searches = readSavedSearches(opened->session);
    if (!searches)
        return searches.error();
    for (const SavedSearch &saved : *searches) {
        const auto query = parseQuery(saved.query);
        if (!query)
            return query.error();
        const auto found = search(opened->session, *query, {.sort = SearchSort::Date});
        if (!found)
            return found.error();
        const auto fresh = countAddedSince(opened->session, found->articles, saved.looked);
        if (!fresh)
            return fresh.error();
        QString words = CommandLine::tr("%1  %2  articles: %3, new: %4")
                            .arg(saved.name, saved.query, QString::number(found->total), QString::number(*fresh));
        if (!saved.tags.isEmpty())
            words += CommandLine::tr(", gives: %1").arg(saved.tags.join(u", "_s));
        output.answer(words,
                      {{u"id"_s, saved.id.value},
                       {u"name"_s, saved.name},
                       {u"query"_s, saved.query},
                       {u"articles"_s, found->total},
                       {u"new"_s, *fresh},
                       {u"tags"_s, QJsonArray::fromStringList(saved.tags)}});
    }
    return ExitCode::Done;
}

Result<ExitCode> save(const QString &folder, const QString &name, const QString &text, Output &output)
{
    if (const auto query = parseQuery(text); !query)
        return query.error();
    const auto opened = openArchive(folder, Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    SavedSearchId id;
    const auto written = opened->archive->write([&](Writing &writing) -> Result<void> {
        const auto saved = saveSearch(writing, name, text);
        if (!saved)
            return saved.error();
        id = *saved;
        return {};
    });
    if (!written)
        return written.error();
    output.answer(CommandLine::tr("Done. “undo” takes it back."),
                  {{u"id"_s, id.value}, {u"name"_s, name}, {u"query"_s, text}});
    return ExitCode::Done;
}

using SearchChange = std::function<Result<void>(Writing &, SavedSearchId)>;

/// Changes the saved search of that name and says so.
Result<ExitCode> change(const QString &folder, const QString &name, const SearchChange &change, const QString &words,
                        Output &output)
{
    const auto opened = openArchive(folder, Archive::Access::ReadWrite);
    if (!opened)
        return opened.error();
    const auto found = findSavedSearch(opened->session, name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, CommandLine::tr("There is no saved search “%1”.").arg(name)};
    const auto written = opened->archive->write([&](Writing &writing) { return change(writing, (*found)->id); });
    if (!written)
        return written.error();
    output.answer(words, {{u"name"_s, (*found)->name}});
    return ExitCode::Done;
}

Result<ExitCode> run(const Invocation &invocation, Output &output)
{
    const QString folder = invocation.arguments[0];
    const QString act = invocation.arguments.value(1, u"list"_s);
    const QStringList words = invocation.arguments.mid(2);
    if (act == u"list" && words.isEmpty())
        return listSearches(folder, output);
    if (act == u"save" && words.size() == 2)
        return save(folder, words.first(), words.last(), output);
    if (act == u"delete" && words.size() == 1)
        return change(folder, words.first(), deleteSavedSearch, CommandLine::tr("Done. “undo” takes it back."), output);
    if (act == u"look" && words.size() == 1)
        return change(folder, words.first(), markLookedAt, CommandLine::tr("What is added from now on is new."),
                      output);
    if (act == u"tag" && !words.isEmpty()) {
        const auto tag = [tags = words.mid(1)](Writing &writing, SavedSearchId id) {
            return setArrivalTags(writing, id, tags);
        };
        return change(folder, words.first(), tag, CommandLine::tr("Done. “undo” takes it back."), output);
    }
    return output.misuse(CommandLine::tr("What to do with the saved searches is one of: list; save NAME QUERY; "
                                         "look NAME; tag NAME TAG…; delete NAME"));
}

} // namespace

Command searchesCommand()
{
    return {
        .name = u"searches"_s,
        .usage = u"ARCHIVE [list | save NAME QUERY | look NAME | tag NAME [TAG…] | delete NAME] [--json]"_s,
        .summary = CommandLine::tr(
            "Lists the saved searches with what is new, or changes them and the tags that they give to what comes in."),
        .options = {},
        .fewest = 1,
        .most = -1,
        .run = run,
    };
}

} // namespace Pressmark
