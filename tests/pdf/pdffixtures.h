#pragma once

#include "model/document.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;
class QPdfWriter;
class QBuffer;

/// Makes PDFs for tests: A4, places in points from the top left corner. Needs a QGuiApplication.
class Press
{
public:
    Press();
    ~Press();

    /// HTML in a column of that width, from there downwards. Returns where it ends.
    qreal print(qreal left, qreal top, qreal width, const QString &html);
    void nextPage();
    QByteArray finish();

private:
    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

/// Paragraphs to print.
inline const QString Harbour = QStringLiteral(
    "The harbour master counted forty ships in the roads that morning, more than in any week since the great storm, "
    "and he wrote their names into the book with a pencil because the ink had frozen.");
inline const QString Market = QStringLiteral(
    "In the market the price of bread rose by a third before noon, and the bakers said that flour would last until "
    "Friday if nobody baked cakes, which nobody in the town could promise for the children.");
inline const QString Council =
    QStringLiteral("The council meets again on Thursday in the old school and will hear the crews, the company and "
                   "whoever else comes early enough to find a chair.");

/// A paragraph in small print.
QString small(const QString &text);

/// The kept paragraphs of what was read, without figures.
QStringList storyOf(const Pressmark::Document &document);

/// How a PDF is changed before a test uses it.
struct Alteration
{
    int rotate = 0;      // the page is turned, and its content back, so that it looks the same
    bool turned = false; // the content is not turned back
    QRectF cropBox;      // in PDF coordinates: left, bottom, width, height
    double userUnit = 1;
    bool objectStreams = false;
    bool linearized = false;
    QByteArray userPassword;
    bool encrypted = false; // with an empty user password
    int cipher = 256;       // bits of AES; 40: RC4
    bool notesForbidden = false;
};

/// Pages of Letter size (612 × 792 points) with these content streams; /F1 is Helvetica, /F2 Helvetica-Bold. `claims`
/// are entries of the document's information.
QByteArray drawn(const QList<QByteArray> &contents, const QMap<QByteArray, QByteArray> &claims = {});

QByteArray altered(const QByteArray &pdf, const Alteration &alteration);

/// The same PDF with annotations on a page, given as PDF dictionaries without /Type. "/IRT 0" is a reply to the first of
/// them.
QByteArray annotated(const QByteArray &pdf, const QList<QByteArray> &annotations, int page = 0);

/// The same PDF with properties in XMP, elements and lists as they stand in rdf:Description; dc, prism and pressmark are
/// known there.
QByteArray described(const QByteArray &pdf, const QByteArray &properties);

/// A story of a few paragraphs about a ferry strike on one page.
QByteArray ferryStory();
