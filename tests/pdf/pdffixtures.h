#pragma once

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
    bool notesForbidden = false;
};

/// Pages of Letter size (612 × 792 points) with these content streams; /F1 is Helvetica, /F2 Helvetica-Bold. `claims`
/// are entries of the document's information.
QByteArray drawn(const QList<QByteArray> &contents, const QMap<QByteArray, QByteArray> &claims = {});

QByteArray altered(const QByteArray &pdf, const Alteration &alteration);

/// A story of a few paragraphs about a ferry strike on one page.
QByteArray ferryStory();
