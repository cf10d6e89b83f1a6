#include "jobs/importlane.h"

#include "archive/archive.h"
#include "archive/versions.h"
#include "jobs/carriedpassages.h"
#include "jobs/messages.h"
#include "jobs/pagepictures.h"

#include <QElapsedTimer>

#include <unistd.h>

namespace Pressmark {

namespace {

constexpr int LongestTurn = 40; // milliseconds that bulk work may hold the writer

/// Whether a file may be an annotated PDF or a report of Pressmark: without reading it, since what is known already is many files.
bool mayCarryAnnotations(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return bytes.contains("Pressmark") || bytes.contains("pressmark:");
    return bytes.startsWith("<!DOCTYPE html>") && bytes.contains("\"urn:pressmark:\"");
}

} // namespace

ImportLane::ImportLane(ImportRun &run, const QString &worker)
    : m_run(run)
    , m_worker(worker)
{ }

void ImportLane::work()
{
    while (const std::optional<int> chunk = m_run.takeChunk()) {
        const Result<void> worked = workOn(*chunk);
        if (!worked)
            return m_run.fail(worked.error());
    }
}

Result<void> ImportLane::workOn(int chunk)
{
    const auto [first, count] = m_run.m_chunks[chunk];
    QList<Reading> readings;
    for (qsizetype i = first; i < first + count; ++i)
        readings.append(Reading{.source = m_run.m_sources[i]});
    const Result<void> kept = store(readings);
    if (!kept)
        return kept;
    const Result<void> done = read(readings);
    if (!done)
        return done;
    if (!m_run.waitForTurn(chunk))
        return {};
    const Result<void> written = write(readings);
    m_run.endTurn();
    return written;
}

/// Its bytes, fetched before if need be.
Result<QByteArray> ImportLane::load(ImportSource &source)
{
    if (source.fetch) {
        Result<ImportSource> fetched = source.fetch();
        if (!fetched)
            return fetched.error();
        source = *std::move(fetched);
    }
    return source.load();
}

/// Loads the files and puts their bytes on the disk of the archive. What cannot be loaded gets its error.
Result<void> ImportLane::store(QList<Reading> &readings)
{
    OriginalStore::Batch batch(m_run.m_archive.originals());
    for (Reading &reading : readings) {
        const Result<QByteArray> bytes = load(reading.source);
        if (!bytes) {
            reading.error = bytes.error();
            continue;
        }
        const Result<StoredOriginal> original = batch.add(*bytes);
        if (!original)
            return original.error();
        reading.stored = true;
        reading.mayCarry = mayCarryAnnotations(*bytes);
        reading.isNew = original->isNew;
        reading.capture = {.sha256 = original->sha256,
                           .size = original->size,
                           .fileName = reading.source.fileName,
                           .url = reading.source.url,
                           .fetched = reading.source.fetched,
                           .checks = reading.source.checks};
    }
    return batch.commit();
}

/// Reads the originals and puts the pictures that came with them on the disk of the archive too.
Result<void> ImportLane::read(QList<Reading> &readings)
{
    const Result<Session> session = m_run.m_archive.session();
    if (!session)
        return session.error();
    OriginalStore::Batch pictures(m_run.m_archive.originals());
    for (Reading &reading : readings) {
        if (m_run.m_stop.stop_requested() && !reading.error)
            reading.error = Error{ErrorCode::Cancelled, ImportMessages::tr("Cancelled before it was read.")};
        if (reading.error)
            continue;
        read(reading, *session);
        if (reading.duplicateOf)
            continue;
        const Result<void> stored = storePictures(reading, pictures);
        if (!stored)
            return stored;
    }
    return pictures.commit();
}

Result<void> ImportLane::storePictures(Reading &reading, OriginalStore::Batch &batch)
{
    const ImportSource &source = reading.source;
    for (Document &document : reading.documents) {
        QList<NewPicture> pictures;
        const QList<GatheredPicture> gathered = gatherPictures(
            document, {.fileName = source.fileName, .folder = source.folder, .fetch = source.fetchPicture}, m_worker,
            m_run.m_stop);
        if (m_run.m_stop.stop_requested()) {
            reading.error = Error{ErrorCode::Cancelled, ImportMessages::tr("Cancelled before its pictures were read.")};
            return {};
        }
        for (const GatheredPicture &picture : gathered) {
            if (picture.isOriginal) {
                pictures.append({picture.name, reading.capture.sha256, reading.capture.size});
                continue;
            }
            const Result<StoredOriginal> stored = batch.add(picture.bytes);
            if (!stored)
                return stored.error();
            pictures.append({picture.name, stored->sha256, stored->size});
        }
        reading.pictures.append(pictures);
    }
    return {};
}

void ImportLane::read(Reading &reading, const Session &session)
{
    const auto duplicate = findExactDuplicate(session, reading.capture.sha256, {});
    if (duplicate && *duplicate)
        reading.duplicateOf = **duplicate;
    if (reading.duplicateOf && !reading.mayCarry)
        return;
    const Result<OriginalDescriptor> original = m_run.m_archive.originals().open(reading.capture.sha256);
    if (!original) {
        reading.error = original.error();
        return;
    }
    Result<QList<Document>> documents = m_worker.read({.descriptor = original->descriptor,
                                                       .compressed = original->compressed,
                                                       .fileName = reading.source.fileName,
                                                       .url = reading.source.url,
                                                       .charset = reading.source.charset,
                                                       .type = reading.source.type});
    ::close(original->descriptor);
    if (!documents && !reading.duplicateOf)
        reading.error = documents.error();
    if (!documents)
        return;
    reading.documents = std::move(*documents);
    if (const ArticleId checks = reading.source.checks; checks.isValid() && reading.documents.size() == 1) {
        const auto same = saysTheSame(session, checks, reading.documents.first());
        if (!same || !*same)
            return;
        reading.duplicateOf = checks;
        reading.documents.clear();
    }
}

/// Writes what was read, in as many transactions as it takes not to hold up what a person does, and reports each
/// document once it is durable.
Result<void> ImportLane::write(const QList<Reading> &readings)
{
    qsizetype next = 0;
    while (next < readings.size()) {
        QList<QList<ImportItem>> items;
        const Result<void> written = m_run.m_archive.write(
            [&](Writing &writing) -> Result<void> {
                QElapsedTimer timer;
                timer.start();
                items.clear();
                for (qsizetype i = next; i < readings.size() && (i == next || timer.elapsed() < LongestTurn); ++i) {
                    const Result<QList<ImportItem>> added = write(writing, readings[i]);
                    if (!added)
                        return added.error();
                    items.append(*added);
                }
                return {};
            },
            WritePriority::Bulk);
        if (!written)
            return written;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (const auto brought = bringBackCarried(m_run.m_archive, readings[next + i].documents, items[i]);
                !brought)
                return brought;
        }
        for (const QList<ImportItem> &ofOne : std::as_const(items)) {
            for (qsizetype i = 0; i < ofOne.size(); ++i)
                m_run.report(ofOne[i], i + 1 == ofOne.size());
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            const Reading &reading = readings[next + i];
            if (reading.isNew && (!items[i].first().added || reading.duplicateOf))
                m_run.m_unkept.append(reading.capture.sha256);
        }
        next += items.size();
    }
    return {};
}

Result<QList<ImportItem>> ImportLane::write(Writing &writing, const Reading &reading)
{
    const QString file = reading.source.name;
    if (reading.duplicateOf) {
        const CaptureAdded known{CaptureAdded::Outcome::DuplicateOf, *reading.duplicateOf, {}};
        return QList{ImportItem{.file = file, .added = known}};
    }
    // What is of no known format, or was not read at all, is not kept: the person still has the file.
    const bool unkept = reading.error
        && (!reading.stored || reading.error->code == ErrorCode::UnknownFormat
            || reading.error->code == ErrorCode::Cancelled);
    if (unkept)
        return QList{ImportItem{.file = file, .error = reading.error}};
    if (reading.error) {
        const auto added = addUnreadable(writing, m_run.m_batch, reading.capture, reading.error->message);
        if (!added)
            return added.error();
        return QList{ImportItem{.file = file, .added = *added, .error = reading.error}};
    }
    QList<ImportItem> items;
    for (qsizetype i = 0; i < reading.documents.size(); ++i) {
        const Document &document = reading.documents[i];
        NewCapture capture = reading.capture;
        capture.pictures = reading.pictures.value(i);
        const auto added = addDocument(writing, m_run.m_batch, capture, document);
        if (!added)
            return added.error();
        items.append({.file = file, .part = document.part, .added = *added});
    }
    if (items.isEmpty())
        items.append({.file = file,
                      .error = Error{ErrorCode::UnknownFormat, ImportMessages::tr("%1 holds no article.").arg(file)}});
    return items;
}

} // namespace Pressmark
