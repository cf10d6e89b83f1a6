#pragma once

#include "jobs/importrun.h"
#include "storage/originalstore.h"
#include "worker/workerclient.h"

namespace Pressmark {

/// One thread of an import with its own worker process: stores the originals of a chunk, has them read, writes what was
/// read, reports it, and takes the next chunk.
class ImportLane
{
public:
    ImportLane(ImportRun &run, const QString &worker);

    void work();

private:
    struct Reading
    {
        ImportSource source;
        NewCapture capture;
        bool isNew = false;
        std::optional<ArticleId> duplicateOf;
        QList<Document> documents;
        QList<QList<NewPicture>> pictures; // of each document
        std::optional<Error> error;
        bool stored = false;   // the original is in the archive
        bool mayCarry = false; // annotations: worth to be read even if it is in the archive already
    };

    Result<void> workOn(int chunk);
    Result<void> store(QList<Reading> &readings);
    static Result<QByteArray> load(ImportSource &source);
    Result<void> read(QList<Reading> &readings);
    void read(Reading &reading, const Session &session);
    Result<void> storePictures(Reading &reading, OriginalStore::Batch &batch);
    Result<void> write(const QList<Reading> &readings);
    Result<QList<ImportItem>> write(Writing &writing, const Reading &reading);

    ImportRun &m_run;
    WorkerClient m_worker;
};

} // namespace Pressmark
