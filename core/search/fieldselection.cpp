#include "search/fieldselection.h"

#include "archive/tagrow.h"
#include "model/annotation.h"
#include "search/checkselection.h"
#include "search/matchexpression.h"
#include "search/messages.h"
#include "text/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr char SourceNames[] = "SELECT id, name, host FROM source";

FieldSelection nothing(const QString &hint)
{
    return {.hint = hint};
}

/// A filter that means nothing yet, as while it is being typed, does not filter.
FieldSelection ignored(const QString &hint)
{
    return {.everything = true, .hint = hint};
}

QString oneOf(const SearchQuery::Field &field, const QStringList &known)
{
    return SearchMessages::tr("“%1:%2” was left out. It can be %1: with one of these: %3.")
        .arg(field.name, field.value, known.join(u", "_s));
}

/// "=x" asks for the name x itself, "x" for names in which the words of x stand side by side.
bool isName(const QString &name, const QString &value)
{
    const QString words = foldedWords(name);
    if (value.startsWith(u'='))
        return words == foldedWords(value.mid(1));
    return (u' ' + words + u' ').contains(u' ' + queryWords(value).words.join(u' ') + u' ');
}

/// Calls `visit` with the numbers that a selection gives.
template <typename Visit>
Result<void> forEachNumber(const Session &session, const FieldSelection &selection, const Visit &visit)
{
    Result<Statement> query = session.database().prepare(selection.sql);
    if (!query)
        return query.error();
    int parameter = 0;
    for (const auto &value : selection.values)
        std::visit([&](const auto &known) { query->bind(++parameter, known); }, value);
    return query->forEach([&visit](const Statement &row) { visit(row.integer(0)); });
}

/// The numbers of the rows whose name fits, as a JSON array. `sql` gives number, name and another name.
Result<QJsonArray> namedRows(const Session &session, const QByteArray &sql, const QString &value)
{
    Result<Statement> query = session.database().prepare(sql);
    if (!query)
        return query.error();
    QJsonArray ids;
    const Result<void> read = query->forEach([&](const Statement &row) {
        if (isName(row.text(1), value) || (row.columnCount() > 2 && isName(row.text(2), value)))
            ids.append(row.integer(0));
    });
    if (!read)
        return read.error();
    return ids;
}

Result<FieldSelection> selectByName(const Session &session, const QString &value, const QByteArray &names,
                                    const QByteArray &articles, const char *hint)
{
    const Result<QJsonArray> ids = namedRows(session, names, value);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return nothing(SearchMessages::tr(hint).arg(value));
    const QString json = QString::fromUtf8(QJsonDocument(*ids).toJson(QJsonDocument::Compact));
    return FieldSelection{.sql = articles, .values = {json}};
}

/// `rows` asks for what carries one of the tags `wanted`.
Result<FieldSelection> selectTag(const Session &session, const QString &value, const QByteArray &rows)
{
    const bool exact = value.startsWith(u'=');
    const QString name = exact ? value.mid(1) : value;
    const Result<std::optional<TagId>> tag = findTagId(session.database(), name);
    if (!tag)
        return tag.error();
    if (!*tag)
        return nothing(SearchMessages::tr("There is no tag “%1”.").arg(name));
    const QByteArray wanted = exact ? "WITH wanted(id) AS (SELECT ?1) "
                                    : "WITH RECURSIVE wanted(id) AS (SELECT ?1 UNION "
                                      "SELECT t.id FROM tag t JOIN wanted w ON t.parent = w.id) ";
    return FieldSelection{.sql = wanted + rows, .values = {(*tag)->value}};
}

Result<FieldSelection> selectSource(const Session &session, const QString &value)
{
    return selectByName(session, value, SourceNames,
                        "SELECT id FROM article WHERE source IN (SELECT value FROM json_each(?1))",
                        QT_TRANSLATE_NOOP("Pressmark::Search", "There is no source “%1”."));
}

/// `rows` asks for what `who` made.
Result<FieldSelection> selectPerson(const Session &session, const QString &value, const QByteArray &rows)
{
    return selectByName(session, value, "SELECT id, name FROM person",
                        "WITH who AS (SELECT value AS id FROM json_each(?1)) " + rows,
                        QT_TRANSLATE_NOOP("Pressmark::Search", "There is no person “%1”."));
}

Result<FieldSelection> selectCollection(const Session &session, const QString &value)
{
    return selectByName(session, value, "SELECT id, name FROM collection",
                        "WITH RECURSIVE wanted(id) AS (SELECT value FROM json_each(?1) UNION "
                        "SELECT c.id FROM collection c JOIN wanted w ON c.parent = w.id) "
                        "SELECT article FROM collection_article WHERE collection IN (SELECT id FROM wanted)",
                        QT_TRANSLATE_NOOP("Pressmark::Search", "There is no collection “%1”."));
}

/// The byline has them as printed; where there is none, what else is known of the authors is read.
Result<FieldSelection> selectAuthor(const Session &session, const QString &value)
{
    const QString words = queryWords(value).words.join(u' ');
    if (words.isEmpty())
        return ignored(SearchMessages::tr("“%1” was left out: it has neither letters nor digits.").arg(value));
    const Result<QJsonArray> unsigned_ =
        namedRows(session, "SELECT id, authors FROM article WHERE byline = '' AND authors NOT IN ('', '[]')", value);
    if (!unsigned_)
        return unsigned_.error();
    const QString json = QString::fromUtf8(QJsonDocument(*unsigned_).toJson(QJsonDocument::Compact));
    const QString byline = u"byline : "_s + leafExpression({.text = value, .phrase = true});
    return FieldSelection{.sql = "SELECT rowid FROM article_fts WHERE article_fts MATCH ?1 "
                                 "UNION ALL SELECT value FROM json_each(?2)",
                          .values = {byline, json}};
}

FieldSelection noDate(const SearchQuery::Field &field)
{
    return ignored(SearchMessages::tr("“%1:%2” was left out: write a date as 2024, 2024-10 or 2024-10-03.")
                       .arg(field.name, field.value));
}

FieldSelection selectDate(const SearchQuery::Field &field)
{
    const std::optional<DayRange> days = daysOf(field);
    if (!days)
        return noDate(field);
    return {.sql = "SELECT id FROM article WHERE published_day BETWEEN ?1 AND ?2",
            .values = {qint64(days->first), qint64(days->last)}};
}

/// The first moment of a day here, or of the one after it; a month 99 is December, a day 99 the month's last.
qint64 momentOf(int day, bool isEnd)
{
    const int year = day / 10000;
    const int month = std::clamp(day / 100 % 100, 1, 12);
    const QDate first(std::clamp(year, 1, 9998), month, 1);
    const QDate date = first.addDays(std::clamp(day % 100, 1, first.daysInMonth()) - 1);
    return date.addDays(isEnd ? 1 : 0).startOfDay().toMSecsSinceEpoch();
}

/// `rows` asks for what was made between two moments, the second exclusive.
FieldSelection selectMarked(const SearchQuery::Field &field, const QByteArray &rows)
{
    const std::optional<DayRange> days = daysOf(field);
    if (!days)
        return noDate(field);
    return {.sql = rows, .values = {momentOf(days->first, false), momentOf(days->last, true)}};
}

FieldSelection selectColor(const SearchQuery::Field &field, const QByteArray &rows)
{
    const QString color = field.value.toLower();
    if (markColorFromName(color))
        return {.sql = rows, .values = {color}};
    QStringList colors;
    for (const MarkColor known :
         {MarkColor::Yellow, MarkColor::Green, MarkColor::Blue, MarkColor::Red, MarkColor::Violet})
        colors.append(markColorName(known));
    return ignored(oneOf(field, colors));
}

FieldSelection selectLanguage(const QString &value)
{
    if (value.startsWith(u'='))
        return {.sql = "SELECT id FROM article WHERE language = ?1 COLLATE NOCASE", .values = {value.mid(1)}};
    // BCP 47: "en" is also meant by "en-GB".
    return {.sql = "SELECT id FROM article WHERE language = ?1 COLLATE NOCASE "
                   "OR substr(language, 1, length(?1) + 1) = ?1 || '-' COLLATE NOCASE",
            .values = {value}};
}

const QMap<QString, QByteArray> &possessions()
{
    static const QMap<QString, QByteArray> all{
        {u"note"_s,
         "SELECT article FROM annotation WHERE note <> '' AND trashed = 0 "
         "UNION ALL SELECT id FROM article WHERE note <> ''"},
        {u"highlight"_s, "SELECT article FROM annotation WHERE mark = 'highlight' AND trashed = 0"},
        {u"underline"_s, "SELECT article FROM annotation WHERE mark = 'underline' AND trashed = 0"},
        {u"tag"_s,
         "SELECT article FROM article_tag UNION ALL SELECT n.article FROM annotation_tag g "
         "JOIN annotation n ON n.id = g.annotation WHERE n.trashed = 0"},
        {u"pdf"_s, "SELECT article FROM capture WHERE media_type = 'application/pdf'"},
        // The last number of a row of docsize says how many words the captions have.
        {u"figure"_s,
         "SELECT id FROM article WHERE lead_picture <> '' UNION ALL SELECT id FROM article_fts_docsize "
         "WHERE substr(sz, -1) <> x'00' OR substr(sz, -2, 1) >= x'80'"},
    };
    return all;
}

const QMap<QString, QByteArray> &states()
{
    static const QMap<QString, QByteArray> all{
        {u"unread"_s, "SELECT id FROM article WHERE read = 0"},
        {u"read"_s, "SELECT id FROM article WHERE read <> 0"},
        {u"starred"_s, "SELECT id FROM article WHERE starred <> 0"},
        {u"trashed"_s, "SELECT id FROM article WHERE trashed <> 0"},
        {u"included"_s, "SELECT id FROM article WHERE inclusion = 'included'"},
        {u"excluded"_s, "SELECT id FROM article WHERE inclusion = 'excluded'"},
        {u"untagged"_s, "SELECT id FROM article WHERE id NOT IN (SELECT article FROM article_tag)"},
        {u"annotated"_s, "SELECT article FROM annotation WHERE trashed = 0"},
        {u"changed"_s, {}}, // as selectToCheck()
    };
    return all;
}

FieldSelection selectByWord(const SearchQuery::Field &field, const QMap<QString, QByteArray> &known)
{
    const QByteArray sql = known.value(field.value.toLower());
    if (!sql.isEmpty())
        return {.sql = sql};
    return ignored(oneOf(field, known.keys()));
}

} // namespace

Result<FieldSelection> selectField(const Session &session, const SearchQuery::Field &field)
{
    if (field.name == u"tag")
        return selectTag(session, field.value,
                         "SELECT article FROM article_tag WHERE tag IN (SELECT id FROM wanted) UNION ALL "
                         "SELECT n.article FROM annotation_tag g JOIN annotation n ON n.id = g.annotation "
                         "WHERE g.tag IN (SELECT id FROM wanted) AND n.trashed = 0");
    if (field.name == u"source")
        return selectSource(session, field.value);
    if (field.name == u"author")
        return selectAuthor(session, field.value);
    if (field.name == u"person")
        return selectPerson(session, field.value,
                            "SELECT article FROM annotation WHERE trashed = 0 AND person IN (SELECT id FROM who) "
                            "UNION ALL SELECT article FROM article_tag WHERE person IN (SELECT id FROM who) "
                            "UNION ALL SELECT n.article FROM annotation_tag g JOIN annotation n ON n.id = g.annotation "
                            "WHERE n.trashed = 0 AND g.person IN (SELECT id FROM who)");
    if (isPassageScope(field))
        return FieldSelection{.sql = states().value(u"annotated"_s)};
    if (field.name == u"in")
        return selectCollection(session, field.value);
    if (field.name == u"color")
        return selectColor(field, "SELECT article FROM annotation WHERE color = ?1 AND trashed = 0");
    if (field.name == u"marked")
        return selectMarked(field,
                            "SELECT article FROM annotation WHERE created >= ?1 AND created < ?2 AND trashed = 0");
    if (field.name == u"lang")
        return selectLanguage(field.value);
    if (asksToCheck(field))
        return selectToCheck(session, "article");
    if (field.name == u"has")
        return selectByWord(field, possessions());
    if (field.name == u"is")
        return selectByWord(field, states());
    return selectDate(field);
}

Result<std::optional<FieldSelection>> selectPassageField(const Session &session, const SearchQuery::Field &field)
{
    static const QMap<QString, QByteArray> own{
        {u"has:note"_s, "SELECT id FROM annotation WHERE note <> '' AND trashed = 0"},
        {u"has:highlight"_s, "SELECT id FROM annotation WHERE mark = 'highlight'"},
        {u"has:underline"_s, "SELECT id FROM annotation WHERE mark = 'underline'"},
        {u"has:tag"_s, "SELECT annotation FROM annotation_tag"},
        {u"is:untagged"_s, "SELECT id FROM annotation WHERE id NOT IN (SELECT annotation FROM annotation_tag)"},
    };
    Result<FieldSelection> selection = FieldSelection{};
    if (isPassageScope(field))
        selection = FieldSelection{.everything = true};
    else if (field.name == u"tag")
        selection = selectTag(session, field.value,
                              "SELECT annotation FROM annotation_tag WHERE tag IN (SELECT id FROM wanted)");
    else if (field.name == u"person")
        selection = selectPerson(session, field.value,
                                 "SELECT id FROM annotation WHERE person IN (SELECT id FROM who) UNION ALL "
                                 "SELECT annotation FROM annotation_tag WHERE person IN (SELECT id FROM who)");
    else if (field.name == u"color")
        selection = selectColor(field, "SELECT id FROM annotation WHERE color = ?1 AND trashed = 0");
    else if (field.name == u"marked")
        selection = selectMarked(field, "SELECT id FROM annotation WHERE created >= ?1 AND created < ?2");
    else if (asksToCheck(field))
        selection = selectToCheck(session, "id");
    else if (const QByteArray sql = own.value(field.name + u':' + field.value.toLower()); !sql.isEmpty())
        selection = FieldSelection{.sql = sql};
    else
        return std::optional<FieldSelection>();
    if (!selection)
        return selection.error();
    return std::optional(*selection);
}

Result<QList<qint64>> namedNumbers(const Session &session, const SearchQuery::Field &field)
{
    const Result<FieldSelection> selection = field.name == u"tag"
        ? selectTag(session, field.value, "SELECT id FROM wanted")
        : selectByName(session, field.value, SourceNames, "SELECT value FROM json_each(?1)", "%1");
    QList<qint64> numbers;
    if (!selection || selection->sql.isEmpty())
        return selection ? Result<QList<qint64>>(numbers) : selection.error();
    const Result<void> read = forEachNumber(session, *selection, [&numbers](qint64 number) { numbers.append(number); });
    return read ? Result<QList<qint64>>(numbers) : read.error();
}

bool isPassageScope(const SearchQuery::Field &field)
{
    const QString value = field.value.toLower();
    return field.name == u"in" && (value == u"notes" || value == u"passages");
}

Result<ArticleSet> articlesOf(const Session &session, const FieldSelection &selection, qint64 highest)
{
    ArticleSet found(highest);
    const Result<void> read = forEachNumber(session, selection, [&found](qint64 number) { found.add(number); });
    return read ? Result<ArticleSet>(found) : read.error();
}

bool mentionsTrash(const SearchQuery &query)
{
    if (query.kind == SearchQuery::Kind::Field) {
        const auto &field = std::get<SearchQuery::Field>(query.leaf);
        return field.name == u"is" && field.value.toLower() == u"trashed";
    }
    return std::any_of(query.children.begin(), query.children.end(), mentionsTrash);
}

std::optional<DayRange> dayRange(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (month > 12 || day > 31)
        return std::nullopt;
    const bool hasMonth = !match.captured(2).isEmpty();
    const bool hasDay = !match.captured(3).isEmpty();
    return DayRange{year * 10000 + month * 100 + day,
                    year * 10000 + (hasMonth ? month : 99) * 100 + (hasDay ? day : 99)};
}

std::optional<DayRange> daysOf(const SearchQuery::Field &field)
{
    const auto &[name, value] = field;
    constexpr int Never = 99999999;
    const qsizetype dots = name == u"date" || name == u"marked" ? value.indexOf(u".."_s) : -1;
    const QString from = dots < 0 ? value : value.left(dots);
    const QString to = dots < 0 ? value : value.mid(dots + 2);
    const std::optional<DayRange> first = dayRange(from);
    const std::optional<DayRange> last = dayRange(to);
    const bool openStart = dots >= 0 && from.isEmpty();
    const bool openEnd = dots >= 0 && to.isEmpty();
    if ((!first && !openStart) || (!last && !openEnd) || (openStart && openEnd))
        return std::nullopt;
    if (name == u"before")
        return DayRange{1, first->first - 1};
    if (name == u"after")
        return DayRange{first->first, Never};
    return DayRange{openStart ? 1 : first->first, openEnd ? Never : last->last};
}

} // namespace Pressmark
