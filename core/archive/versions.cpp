#include "archive/versions.h"

#include "archive/captures.h"
#include "archive/messages.h"
#include "archive/persons.h"
#include "archive/repeats.h"
#include "archive/revisionrow.h"
#include "archive/schema.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

struct ComparedTexts
{
    Heading heading;
    QString text;
    QString captions;
    QString language;
};

Result<ComparedTexts> readCompared(const Database &database, RevisionId revision)
{
    const auto row =
        database.firstRow("SELECT r.text, r.captions, a.language FROM revision r JOIN capture c ON c.id = r.capture "
                          "JOIN article a ON a.id = c.article WHERE r.id = ?",
                          revision.value);
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::NotFound,
                     ArchiveMessages::tr("There is no version %1 in this archive.").arg(revision.value)};
    const Result<Heading> heading = readHeading(database, revision);
    if (!heading)
        return heading.error();
    return ComparedTexts{*heading, (*row)->text(0), (*row)->text(1), (*row)->text(2)};
}

/// "paragraph 4 removed" or "3 paragraphs removed".
QString removedParagraphs(const QList<int> &numbers)
{
    if (numbers.size() == 1)
        return ArchiveMessages::tr("paragraph %1 removed").arg(numbers.first());
    return ArchiveMessages::tr("%n paragraph(s) removed", nullptr, static_cast<int>(numbers.size()));
}

void addCounts(QStringList &words, const ChangeCounts &counts)
{
    if (counts.sentencesChanged > 0)
        words.append(ArchiveMessages::tr("%n sentence(s) changed", nullptr, counts.sentencesChanged));
    if (counts.figuresChanged > 0)
        words.append(ArchiveMessages::tr("%n figure(s) changed", nullptr, counts.figuresChanged));
    if (counts.sentencesRemoved > 0)
        words.append(ArchiveMessages::tr("%n sentence(s) removed", nullptr, counts.sentencesRemoved));
    if (counts.sentencesAdded > 0)
        words.append(ArchiveMessages::tr("%n sentence(s) added", nullptr, counts.sentencesAdded));
    if (!counts.paragraphsRemoved.isEmpty())
        words.append(removedParagraphs(counts.paragraphsRemoved));
    if (!counts.paragraphsAdded.isEmpty())
        words.append(
            ArchiveMessages::tr("%n paragraph(s) added", nullptr, static_cast<int>(counts.paragraphsAdded.size())));
    if (counts.paragraphsMoved > 0)
        words.append(ArchiveMessages::tr("%n paragraph(s) moved", nullptr, counts.paragraphsMoved));
}

} // namespace

Result<QList<Version>> readVersions(const Session &session, ArticleId article)
{
    const Database &database = session.database();
    const Result<QList<Capture>> captures = readCaptures(session, article);
    if (!captures)
        return captures.error();
    const auto current = database.integer("SELECT current_revision FROM article WHERE id = ?", article.value);
    if (!current)
        return current.error();
    QList<Version> versions;
    for (const Capture &capture : *captures) {
        Version version{.capture = capture};
        const auto row = database.firstRow(
            "SELECT COALESCE(max(CASE r.id WHEN ?2 THEN r.id END), max(r.id), 0), COALESCE(max(r.id = ?2), 0), "
            "(SELECT count(*) FROM annotation n JOIN revision o ON o.id = n.revision WHERE o.capture = ?1 "
            "AND n.trashed = 0) FROM revision r WHERE r.capture = ?1",
            capture.id.value, current->value_or(0));
        if (!row)
            return row.error();
        version.revision = RevisionId{(*row)->integer(0)};
        version.isShown = (*row)->integer(1) != 0;
        version.annotations = static_cast<int>((*row)->integer(2));
        if (version.revision.isValid()) {
            const Result<Heading> heading = readHeading(database, version.revision);
            if (!heading)
                return heading.error();
            version.heading = *heading;
        }
        versions.append(version);
    }
    return versions;
}

Result<Heading> readHeading(const Database &database, RevisionId revision)
{
    const Result<bool> known = hasSchema(database, SchemaWithVersions);
    if (!known)
        return known.error();
    const QByteArray own = *known
        ? "SELECT COALESCE(h.title, a.title), COALESCE(h.subtitle, a.subtitle) FROM revision r "
          "JOIN capture c ON c.id = r.capture JOIN article a ON a.id = c.article "
          "LEFT JOIN revision_heading h ON h.revision = r.id WHERE r.id = ?"
        : "SELECT a.title, a.subtitle FROM revision r JOIN capture c ON c.id = r.capture "
          "JOIN article a ON a.id = c.article WHERE r.id = ?";
    const auto row = database.firstRow(own, revision.value);
    if (!row)
        return row.error();
    return *row ? Heading{(*row)->text(0), (*row)->text(1)} : Heading{};
}

Result<void> insertHeading(Database &database, RevisionId revision, const Heading &heading)
{
    if (heading.title.isEmpty())
        return {};
    return database.run("INSERT INTO revision_heading(revision, title, subtitle) VALUES (?, ?, ?)", revision.value,
                        heading.title, heading.subtitle);
}

Result<VersionDiff> compareVersions(const Session &session, RevisionId from, RevisionId to)
{
    const Result<ComparedTexts> older = readCompared(session.database(), from);
    if (!older)
        return older.error();
    const Result<ComparedTexts> newer = readCompared(session.database(), to);
    if (!newer)
        return newer.error();
    const QString &language = newer->language;
    return VersionDiff{.title = diffTexts(older->heading.title, newer->heading.title, language),
                       .subtitle = diffTexts(older->heading.subtitle, newer->heading.subtitle, language),
                       .text = diffTexts(older->text, newer->text, language),
                       .captions = diffTexts(older->captions, newer->captions, language)};
}

QString changesInWords(const VersionDiff &diff)
{
    QStringList words;
    if (!diff.title.isEmpty())
        words.append(ArchiveMessages::tr("headline changed"));
    if (!diff.subtitle.isEmpty())
        words.append(ArchiveMessages::tr("subtitle changed"));
    addCounts(words, diff.text.counts);
    if (!diff.captions.isEmpty())
        words.append(ArchiveMessages::tr("captions changed"));
    if (words.isEmpty() && !diff.text.isEmpty())
        words.append(ArchiveMessages::tr("signs changed"));
    return words.join(u", "_s);
}

Result<bool> saysTheSame(const Session &session, ArticleId article, const Document &document)
{
    const Database &database = session.database();
    const auto newest = database.firstRow(
        "SELECT r.id, r.text, r.captions FROM revision r JOIN capture c ON c.id = r.capture WHERE c.article = ? "
        "AND c.state = 'good' AND r.person IS NULL ORDER BY c.id DESC, r.id DESC LIMIT 1",
        article.value);
    if (!newest)
        return newest.error();
    if (!*newest)
        return false;
    const Result<Heading> heading = readHeading(database, RevisionId{(*newest)->integer(0)});
    if (!heading)
        return heading.error();
    const Result<Document> fresh = withoutRepeated(database, document, article);
    if (!fresh)
        return fresh.error();
    const ReadText text = readText(*fresh);
    return *heading == Heading{document.metadata.title, document.metadata.subtitle} && text.text == (*newest)->text(1)
        && text.captions == (*newest)->text(2);
}

const Version *versionBefore(const QList<Version> &versions, CaptureId capture)
{
    bool passed = false;
    for (const Version &version : versions) {
        if (passed && version.capture.state == CaptureState::Good && version.revision.isValid())
            return &version;
        passed = passed || version.capture.id == capture;
    }
    return nullptr;
}

Result<RevisionId> readSeenRevision(const Session &session, ArticleId article)
{
    const Result<bool> known = hasSchema(session.database(), SchemaWithVersions);
    if (!known || !*known)
        return known ? RevisionId{} : Result<RevisionId>(known.error());
    const Result<PersonId> person = currentPerson(session.database());
    if (!person)
        return person.error();
    const auto seen = session.database().integer("SELECT revision FROM change_seen WHERE article = ? AND person = ?",
                                                 article.value, person->value);
    if (!seen)
        return seen.error();
    return RevisionId{seen->value_or(0)};
}

Result<void> setSeenRevision(Writing &writing, ArticleId article, RevisionId revision)
{
    writing.touchArticle(article);
    return writing.database().run("INSERT INTO change_seen(article, person, revision) VALUES (?, ?, ?) "
                                  "ON CONFLICT(article, person) DO UPDATE SET revision = excluded.revision",
                                  article.value, writing.person().value, revision.value);
}

} // namespace Pressmark
