#include "searchpeer.h"

#include "text/words.h"

#ifdef PRESSMARK_HAS_XAPIAN
#include <xapian.h>
#endif

#include <cstdio>
#include <string>

using namespace Pressmark;

#ifdef PRESSMARK_HAS_XAPIAN

struct SearchPeer::Private
{
    Xapian::Database database;
};

namespace {

Xapian::Document documentOf(const QByteArray &text)
{
    Xapian::Document document;
    forEachWord({text.constData(), static_cast<size_t>(text.size())}, [&document](std::string_view word, WordSpan) {
        document.add_term(std::string(word));
        return true;
    });
    return document;
}

Result<void> makeIndex(const std::string &path, const Database &archive)
{
    std::fprintf(stderr, "Xapian makes its index; this takes a while.\n");
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE);
    Result<Statement> query = archive.prepare(
        "SELECT title || ' ' || byline || ' ' || body || ' ' || captions FROM article_words ORDER BY id");
    if (!query)
        return query.error();
    const Result<void> read =
        query->forEach([&database](const Statement &row) { database.add_document(documentOf(row.text(0).toUtf8())); });
    database.commit();
    return read;
}

} // namespace

Result<std::optional<SearchPeer>> SearchPeer::open(const QString &folder, const Database &database, int articles)
{
    const std::string path = folder.toStdString();
    try {
        const auto openIndex = [&path] { return std::make_unique<Private>(Private{Xapian::Database(path)}); };
        try {
            std::unique_ptr<Private> there = openIndex();
            if (there->database.get_doccount() == static_cast<Xapian::doccount>(articles))
                return std::optional(SearchPeer(std::move(there)));
        } catch (const Xapian::DatabaseOpeningError &) { }
        const Result<void> made = makeIndex(path, database);
        if (!made)
            return made.error();
        return std::optional(SearchPeer(openIndex()));
    } catch (const Xapian::Error &error) {
        return Error{ErrorCode::Database, QString::fromStdString(error.get_description())};
    }
}

qint64 SearchPeer::search(const QString &word) const
{
    Xapian::Enquire enquire(d->database);
    enquire.set_query(Xapian::Query(word.toStdString()));
    const Xapian::MSet best = enquire.get_mset(0, 50, d->database.get_doccount());
    qint64 sum = 0;
    for (auto article = best.begin(); article != best.end(); ++article)
        sum += *article; // so that they are read
    return sum > 0 ? best.get_matches_estimated() : 0;
}

#else

struct SearchPeer::Private
{ };

Result<std::optional<SearchPeer>> SearchPeer::open(const QString &, const Database &, int)
{
    std::fprintf(stderr, "Xapian is not measured: libxapian-dev was not there when this was built.\n");
    return std::optional<SearchPeer>();
}

qint64 SearchPeer::search(const QString &) const
{
    return 0;
}

#endif

SearchPeer::SearchPeer(std::unique_ptr<Private> open)
    : d(std::move(open))
{ }

SearchPeer::SearchPeer(SearchPeer &&) noexcept = default;
SearchPeer::~SearchPeer() = default;
