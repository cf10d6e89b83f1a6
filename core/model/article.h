#pragma once

#include "model/annotation.h"
#include "model/document.h"
#include "model/id.h"

#include <QList>

namespace Pressmark {

/// One story of an archive.
struct Article
{
    ArticleId id;
    QString uuid;
    Metadata metadata;
    RevisionId currentRevision; // not valid if no capture could be read
    int words = 0;
    bool read = false;
    bool starred = false;
    qint64 trashed = 0; // UTC milliseconds; 0 if it is not in the trash
    qint64 added = 0;

    bool operator==(const Article &) const = default;
};

enum class CaptureState { Good, Aside, Unreadable };

/// "good", "aside", "unreadable".
QString captureStateName(CaptureState state);
std::optional<CaptureState> captureStateFromName(QStringView name);

/// One import of an article.
struct Capture
{
    CaptureId id;
    ArticleId article;
    qint64 imported = 0;           // UTC milliseconds
    std::optional<qint64> fetched; // when it came over the network
    std::optional<qint64> saved;   // when the file says that it was saved
    QString part;
    QString mediaType;
    QString importer;
    QString url;
    CaptureState state = CaptureState::Good;
    QString error;    // why it could not be read
    QString original; // SHA-256 of the original, 64 hexadecimal digits
    QString fileName; // as it was imported

    bool operator==(const Capture &) const = default;
};

/// One immutable reading of a capture.
struct Revision
{
    RevisionId id;
    CaptureId capture;
    QString text; // of the body
    QString captions;
    Body body;
    QByteArray pdfMap;
    QString extractor; // name and version, or the name of the person who corrected it
    PersonId person;   // who corrected it; not valid if an extractor made it
    qint64 time = 0;
    double confidence = 0;
    QStringList doubts;

    bool operator==(const Revision &) const = default;
};

/// The text that positions in a part are counted in, of a reading with this body text and these captions.
QString partText(Part part, const Metadata &metadata, const QString &body, const QString &captions);

} // namespace Pressmark
