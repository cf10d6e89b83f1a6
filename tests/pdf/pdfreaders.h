#pragma once

#include <QColor>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <optional>

/// Readers of PDF that are not ours and not Poppler.
namespace PdfReaders {

/// Why one cannot be asked; empty if it can.
inline QString whyNot(const QString &reader)
{
    if (reader == u"mutool")
        return QStandardPaths::findExecutable(reader).isEmpty() ? QStringLiteral("mutool is not installed") : QString();
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty())
        return QStringLiteral("pdf.js is not here: Node.js is not installed");
    return QFileInfo::exists(QStringLiteral(PRESSMARK_SOURCE_DIR "/build/readers/node_modules/pdfjs-dist"))
        ? QString()
        : QStringLiteral("pdf.js is not in build/readers, where ./check installs it if there is npm");
}

/// What it reads in a file: {"pages":[{"annotations":[…]}],"outline":[…],…}; nothing, and said, if it cannot.
/// `words`: what MuPDF is to find.
inline std::optional<QJsonObject> readBy(const QString &reader, const QString &path, const QStringList &words = {})
{
    const QString scripts = QStringLiteral(PRESSMARK_SOURCE_DIR "/tests/pdf/readers/");
    QProcess process;
    if (reader == u"mutool")
        process.start(reader, QStringList{QStringLiteral("run"), scripts + QStringLiteral("mutool.js"), path} + words);
    else
        process.start(QStringLiteral("node"),
                      {scripts + QStringLiteral("pdfjs.mjs"),
                       QStringLiteral(PRESSMARK_SOURCE_DIR "/build/readers/node_modules/pdfjs-dist"), path});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(reader), process.readAllStandardError().right(600).constData());
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(process.readAllStandardOutput());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Why one cannot be asked to draw; empty if it can.
inline QString whyNotDrawn(const QString &reader)
{
    const QString reason = whyNot(reader);
    const QString canvas = QStringLiteral(PRESSMARK_SOURCE_DIR "/build/readers/node_modules/@napi-rs/canvas");
    return reason.isEmpty() && reader != u"mutool" && !QFileInfo::exists(canvas)
        ? QStringLiteral("pdf.js has nothing to draw on: ./check installs it if there is npm")
        : reason;
}

/// The first page as it draws it; a null image, and said, if it cannot. `path` is where the picture may be kept.
inline QImage drawnBy(const QString &reader, const QString &pdf, int dotsPerInch, const QString &path)
{
    QProcess process;
    if (reader == u"mutool")
        process.start(reader,
                      {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-r"), QString::number(dotsPerInch),
                       QStringLiteral("-o"), path, pdf, QStringLiteral("1")});
    else
        process.start(QStringLiteral("node"),
                      {QStringLiteral(PRESSMARK_SOURCE_DIR "/tests/pdf/readers/pdfjs.mjs"),
                       QStringLiteral(PRESSMARK_SOURCE_DIR "/build/readers/node_modules/pdfjs-dist"), pdf,
                       QString::number(dotsPerInch / 72.0), path});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(reader), process.readAllStandardError().right(600).constData());
        return {};
    }
    return QImage(path).convertToFormat(QImage::Format_RGB32);
}

/// The annotations of all pages.
inline QList<QJsonObject> annotationsIn(const QJsonObject &read)
{
    QList<QJsonObject> all;
    for (const QJsonValue &page : read[u"pages"].toArray()) {
        for (const QJsonValue &annotation : page[u"annotations"].toArray())
            all.append(annotation.toObject());
    }
    return all;
}

inline bool isColor(const QJsonValue &read, const QColor &color)
{
    const QJsonArray parts = read.toArray();
    const auto near = [&parts](qsizetype i, double wanted) { return qAbs(parts[i].toDouble() - wanted) < 0.003; };
    return parts.size() == 3 && near(0, color.redF()) && near(1, color.greenF()) && near(2, color.blueF());
}

inline QStringList wordsIn(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &word : list.toArray())
        words.append(word.toString());
    return words;
}

} // namespace PdfReaders
