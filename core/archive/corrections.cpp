#include "archive/corrections.h"

#include "archive/messages.h"
#include "archive/metadatarow.h"
#include "archive/placements.h"
#include "archive/revisionrow.h"
#include "archive/versions.h"
#include "text/canonicaltext.h"
#include "text/keptblocks.h"
#include "text/pdfmap.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

struct Counted
{
    qint64 revision = 0;
    qint64 words = 0;
    qint64 simhash = 0;
};

Result<Counted> readCounted(const Database &database, ArticleId article)
{
    const auto row =
        database.firstRow("SELECT current_revision, words, simhash FROM article WHERE id = ?", article.value);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchArticle(article);
    if ((*row)->isNull(0))
        return Error{
            ErrorCode::InvalidArgument,
            ArchiveMessages::tr("Article %1 could not be read, so there is nothing to correct.").arg(article.value)};
    return Counted{(*row)->integer(0), (*row)->integer(1), (*row)->integer(2)};
}

/// The revision that is shown, whose blocks are those that the person saw.
Result<Revision> readShown(const Database &database, RevisionId current, RevisionId seen)
{
    Result<Revision> shown = readRevision(database, current);
    if (!shown || current == seen)
        return shown;
    const Result<Revision> before = readRevision(database, seen);
    if (!before)
        return before.error();
    if (before->capture != shown->capture || !haveSameBlocks(before->body, shown->body))
        return Error{ErrorCode::Conflict,
                     ArchiveMessages::tr("Another version of this article is shown by now. Nothing was changed.")};
    return shown;
}

Result<Body> corrected(const Body &shown, const Correction &correction)
{
    Body body = shown;
    const QList<qsizetype> numbers = correction.restored + correction.dropped;
    for (const qsizetype number : numbers) {
        if (number < 0 || number >= body.blocks.size())
            return Error{ErrorCode::InvalidArgument,
                         ArchiveMessages::tr("There is no part %1 in this article. Nothing was changed.").arg(number)};
    }
    for (const qsizetype number : correction.restored)
        body.blocks[number].kept = true;
    for (const qsizetype number : correction.dropped) {
        Block &block = body.blocks[number];
        block.leftOut = block.kept ? LeftOutClass::Dropped : block.leftOut;
        block.kept = false;
    }
    return body;
}

QString nameOf(const Correction &correction)
{
    if (correction.dropped.isEmpty())
        return ArchiveMessages::tr("Restore %n part(s) of an article", nullptr,
                                   static_cast<int>(correction.restored.size()));
    if (correction.restored.isEmpty())
        return ArchiveMessages::tr("Leave out %n part(s) of an article", nullptr,
                                   static_cast<int>(correction.dropped.size()));
    return ArchiveMessages::tr("Correct what belongs to an article");
}

/// Undoing points back to the revision before; the correction itself stays, as every revision does.
QList<RowChange> recordedRows(ArticleId article, const Counted &before, const Counted &after)
{
    const auto columns = [](const Counted &counted) {
        return QJsonObject{
            {u"current_revision"_s, counted.revision}, {u"words"_s, counted.words}, {u"simhash"_s, counted.simhash}};
    };
    return {RowChange{
        .table = "article", .key = {{u"id"_s, article.value}}, .before = columns(before), .after = columns(after)}};
}

/// The shown reading, to be given other blocks.
Result<Document> documentWith(const Database &database, const Revision &shown)
{
    const Result<Heading> heading = readHeading(database, shown.id);
    if (!heading)
        return heading.error();
    return Document{.metadata = {.title = heading->title, .subtitle = heading->subtitle},
                    .body = shown.body,
                    .confidence = shown.confidence,
                    .doubts = shown.doubts,
                    .pdfMap = shown.pdfMap};
}

/// Stores the document as a revision of the shown capture, by the person of the act, and shows it.
Result<RevisionId> showCorrected(Writing &writing, ArticleId article, const Counted &before, const Revision &shown,
                                 const Document &document)
{
    const ReadText text = readText(document);
    const Result<RevisionId> revision = insertRevision(writing, shown.capture, document, text, writing.person());
    if (!revision)
        return revision.error();
    const Counted after{revision->value, text.words, static_cast<qint64>(text.simhash)};
    const Result<void> pointed =
        writing.database().run("UPDATE article SET current_revision = ?, words = ?, simhash = ? WHERE id = ?",
                               after.revision, after.words, after.simhash, article.value);
    if (!pointed)
        return pointed.error();
    writing.setRecordedRows(recordedRows(article, before, after));
    writing.touchArticle(article);
    return *revision;
}

/// What an extractor made of the capture last.
Result<std::optional<Revision>> readUncorrected(const Database &database, CaptureId capture)
{
    return readRevisionIfAny(
        database,
        database.integer("SELECT id FROM revision WHERE capture = ? AND person IS NULL ORDER BY id DESC LIMIT 1",
                         capture.value));
}

/// The figures, and below them a paragraph for each line.
Body withParagraphs(const Body &body, const QString &text)
{
    Body typed;
    for (const Block &block : body.blocks) {
        if (block.kind == BlockKind::Figure)
            typed.blocks.append(block);
    }
    for (const QString &line : text.split(u'\n')) {
        if (const QString paragraph = canonicalText(line); !paragraph.isEmpty())
            typed.blocks.append(Block{.text = paragraph});
    }
    composeText(typed);
    return typed;
}

/// A PDF's pages for a text of so many units that stands nowhere on them. Empty for what is no PDF.
Result<QByteArray> mapWithoutWords(const QByteArray &stored, qsizetype units)
{
    if (stored.isEmpty())
        return QByteArray();
    Result<PdfMap> map = readPdfMap(stored);
    if (!map)
        return map.error();
    map->glyphs = QList<PdfGlyph>(units);
    return writePdfMap(*map);
}

} // namespace

Result<void> correctArticle(Writing &writing, ArticleId article, const Correction &correction)
{
    Database &database = writing.database();
    const Result<Counted> before = readCounted(database, article);
    if (!before)
        return before.error();
    const Result<Revision> shown = readShown(database, RevisionId{before->revision}, correction.revision);
    if (!shown)
        return shown.error();
    const Result<Body> body = corrected(shown->body, correction);
    if (!body)
        return body.error();
    if (*body == shown->body)
        return {};
    const Result<Document> document = documentWith(database, *shown);
    if (!document)
        return document.error();
    const Result<Document> other = withBody(*document, *body);
    if (!other)
        return other.error();
    const Result<RevisionId> revision = showCorrected(writing, article, *before, *shown, *other);
    if (!revision)
        return revision.error();
    writing.setOperation(nameOf(correction));
    return placeAnnotationsAnew(database, article, *shown, *revision, *body);
}

Result<bool> isTranscribable(const Database &database, const Revision &shown)
{
    const Result<std::optional<Revision>> read = readUncorrected(database, shown.capture);
    if (!read)
        return read.error();
    return *read && (*read)->text.isEmpty();
}

Result<void> transcribeArticle(Writing &writing, ArticleId article, const QString &text)
{
    Database &database = writing.database();
    const Result<Counted> before = readCounted(database, article);
    if (!before)
        return before.error();
    const Result<Revision> shown = readRevision(database, RevisionId{before->revision});
    if (!shown)
        return shown.error();
    const Result<bool> isScan = isTranscribable(database, *shown);
    if (!isScan)
        return isScan.error();
    if (!*isScan)
        return Error{ErrorCode::InvalidArgument,
                     ArchiveMessages::tr("Article %1 has a text that was read from its original, which stays as it is. "
                                         "Nothing was changed.")
                         .arg(article.value)};
    Result<Document> document = documentWith(database, *shown);
    if (!document)
        return document.error();
    document->body = withParagraphs(shown->body, text);
    document->doubts.clear();
    if (readText(*document).text == shown->text)
        return {};
    const Result<QByteArray> map = mapWithoutWords(shown->pdfMap, readText(*document).text.size());
    if (!map)
        return map.error();
    document->pdfMap = *map;
    const Result<RevisionId> revision = showCorrected(writing, article, *before, *shown, *document);
    if (!revision)
        return revision.error();
    writing.setOperation(ArchiveMessages::tr("Type the text of an article"));
    return placeAnnotations(database, article, *revision);
}

Result<std::optional<Body>> carriedCorrection(const Database &database, const Revision &shown, const Body &given)
{
    if (!shown.person.isValid())
        return std::optional<Body>();
    const Result<std::optional<Revision>> uncorrected = readUncorrected(database, shown.capture);
    if (!uncorrected)
        return uncorrected.error();
    if (!*uncorrected || !haveSameBlocks((*uncorrected)->body, shown.body))
        return std::optional<Body>();
    QHash<QString, Block> decided;
    for (qsizetype i = 0; i < shown.body.blocks.size(); ++i) {
        const Block &block = shown.body.blocks[i];
        if (block.kept != (*uncorrected)->body.blocks[i].kept && !block.text.isEmpty())
            decided.insert(block.text, block);
    }
    Body body = given;
    for (Block &block : body.blocks) {
        const auto decision = decided.constFind(block.text);
        if (decision == decided.constEnd() || decision->kept == block.kept)
            continue;
        block.kept = decision->kept;
        block.leftOut = decision->leftOut;
    }
    return body == given ? std::optional<Body>() : std::optional<Body>(body);
}

} // namespace Pressmark
