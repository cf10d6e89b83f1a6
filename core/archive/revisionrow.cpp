#include "archive/revisionrow.h"

#include "archive/captures.h"
#include "archive/persons.h"
#include "archive/versions.h"
#include "text/bodyxml.h"
#include "text/canonicaltext.h"
#include "text/keptblocks.h"
#include "text/simhash.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Pressmark {

namespace {

constexpr QByteArrayView Separator("\n\f\n");

const QByteArray CaptureQuery = "SELECT c.id, c.article, c.imported, c.fetched, c.saved, c.part, c.media_type, "
                                "c.importer, c.url, c.state, c.error, "
                                "COALESCE(o.sha256, ''), COALESCE(o.name, '') FROM capture c "
                                "LEFT JOIN capture_original o ON o.capture = c.id AND o.role = 'source' ";

Capture captureOf(const Statement &row)
{
    Capture capture{.id = {row.integer(0)}, .article = {row.integer(1)}, .imported = row.integer(2)};
    capture.fetched = row.optionalInteger(3);
    capture.saved = row.optionalInteger(4);
    capture.part = row.text(5);
    capture.mediaType = row.text(6);
    capture.importer = row.text(7);
    capture.url = row.text(8);
    capture.state = captureStateFromName(row.text(9)).value_or(CaptureState::Good);
    capture.error = row.text(10);
    capture.original = row.text(11);
    capture.fileName = row.text(12);
    return capture;
}

Error notFound(const char *text, qint64 id)
{
    return {ErrorCode::NotFound, QCoreApplication::translate("Pressmark::Archive", text).arg(id)};
}

} // namespace

Result<QHash<QString, QString>> readPictures(const Session &session, CaptureId capture)
{
    Result<Statement> query =
        session.database().prepare("SELECT name, sha256 FROM capture_original WHERE capture = ? AND role = 'picture'");
    if (!query)
        return query.error();
    query->bind(1, capture.value);
    QHash<QString, QString> pictures;
    const Result<void> read =
        query->forEach([&pictures](const Statement &row) { pictures.insert(row.text(0), row.text(1)); });
    if (!read)
        return read.error();
    return pictures;
}

ReadText readText(const Document &document)
{
    Body body = document.body;
    ReadText result;
    result.text = composeText(body);
    result.captions = composeCaptions(body);
    result.body = writeBody(body);
    result.words = countWords(result.text);
    result.simhash = simHash(result.text);
    return result;
}

QString revisionHash(const QByteArray &text, const QByteArray &captions, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    hash.addData(Separator);
    hash.addData(captions);
    hash.addData(Separator);
    hash.addData(body);
    return QString::fromLatin1(hash.result().toHex());
}

Result<Document> withBody(const Document &document, const Body &body)
{
    Document result = document;
    result.body = body;
    composeText(result.body);
    const Result<QByteArray> map = shiftPdfMap(document.pdfMap, document.body, result.body);
    if (!map)
        return map.error();
    result.pdfMap = *map;
    return result;
}

Result<RevisionId> insertRevision(Writing &writing, CaptureId capture, const Document &document, const ReadText &text,
                                  std::optional<PersonId> person)
{
    QString extractor = QStringLiteral("%1 %2").arg(document.importer, QStringLiteral(PRESSMARK_VERSION));
    if (person) {
        const Result<QString> name = personName(writing.database(), *person);
        if (!name)
            return name.error();
        extractor = *name;
    }
    Result<Statement> insert =
        writing.database().prepare("INSERT INTO revision(capture, rules, extractor, time, "
                                   "confidence, doubts, text, captions, body, pdf_map, sha256, person) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    const QByteArray doubts = QJsonDocument(QJsonArray::fromStringList(document.doubts)).toJson(QJsonDocument::Compact);
    insert->bind(1, capture.value);
    insert->bind(2, TextRulesVersion);
    insert->bind(3, extractor);
    insert->bind(4, writing.time());
    insert->bind(5, document.confidence);
    insert->bind(6, QString::fromUtf8(doubts));
    insert->bind(7, text.text);
    insert->bind(8, text.captions);
    insert->bind(9, QString::fromUtf8(text.body));
    if (!document.pdfMap.isEmpty())
        insert->bindBlob(10, document.pdfMap);
    insert->bind(11, revisionHash(text.text.toUtf8(), text.captions.toUtf8(), text.body));
    insert->bind(12, person ? std::optional<qint64>(person->value) : std::nullopt);
    const Result<void> run = insert->run();
    if (!run)
        return run.error();
    const RevisionId id{writing.database().lastInsertId()};
    const Result<void> named =
        insertHeading(writing.database(), id, {document.metadata.title, document.metadata.subtitle});
    if (!named)
        return named.error();
    return id;
}

Result<QList<Capture>> readCaptures(const Session &session, ArticleId article)
{
    Result<Statement> query = session.database().prepare(CaptureQuery + "WHERE c.article = ? ORDER BY c.id DESC");
    if (!query)
        return query.error();
    query->bind(1, article.value);
    QList<Capture> captures;
    const Result<void> read = query->forEach([&captures](const Statement &row) { captures.append(captureOf(row)); });
    if (!read)
        return read.error();
    return captures;
}

Result<Capture> readCapture(const Session &session, CaptureId id)
{
    const auto row = session.database().firstRow(CaptureQuery + "WHERE c.id = ?", id.value);
    if (!row)
        return row.error();
    if (!*row)
        return notFound(QT_TRANSLATE_NOOP("Pressmark::Archive", "There is no capture %1 in this archive."), id.value);
    return captureOf(**row);
}

Result<Revision> readRevision(const Session &session, RevisionId id)
{
    return readRevision(session.database(), id);
}

Result<Revision> readRevision(const Database &database, RevisionId id)
{
    const auto row = database.firstRow("SELECT capture, text, captions, body, pdf_map, extractor, time, "
                                       "confidence, doubts, person FROM revision WHERE id = ?",
                                       id.value);
    if (!row)
        return row.error();
    if (!*row)
        return notFound(QT_TRANSLATE_NOOP("Pressmark::Archive", "There is no version %1 in this archive."), id.value);
    Revision revision{.id = id, .capture = {(*row)->integer(0)}, .text = (*row)->text(1), .captions = (*row)->text(2)};
    const Result<Body> body = readBody((*row)->blob(3));
    if (!body)
        return body.error();
    revision.body = *body;
    revision.pdfMap = (*row)->blob(4);
    revision.extractor = (*row)->text(5);
    revision.time = (*row)->integer(6);
    revision.confidence = (*row)->real(7);
    const QJsonArray doubts = QJsonDocument::fromJson((*row)->text(8).toUtf8()).array();
    for (const auto &doubt : doubts)
        revision.doubts.append(doubt.toString());
    revision.person = PersonId{(*row)->integer(9)};
    return revision;
}

Result<std::optional<Revision>> readRevisionIfAny(const Database &database, const Result<std::optional<qint64>> &id)
{
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Revision>();
    const Result<Revision> revision = readRevision(database, RevisionId{**id});
    if (!revision)
        return revision.error();
    return std::optional<Revision>(*revision);
}

Result<std::optional<Revision>> readCurrentRevision(const Database &database, ArticleId article)
{
    return readRevisionIfAny(database,
                             database.integer("SELECT current_revision FROM article WHERE id = ?", article.value));
}

} // namespace Pressmark
