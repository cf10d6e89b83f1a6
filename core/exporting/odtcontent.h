#pragma once

#include "model/annotation.h"
#include "model/body.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

namespace Pressmark {

/// What a comment of a text document says, and on which words it is.
struct OdtComment
{
    QString name;
    QString author;
    qint64 time = 0; // UTC milliseconds
    QStringList lines;
    QString words;

    bool operator==(const OdtComment &) const = default;
};

/// A mark in a text that is written. Several may overlap.
struct OdtMark
{
    qsizetype start = 0; // UTF-16 units in the text
    qsizetype length = 0;
    Mark mark = Mark::Highlight;
    MarkColor color = MarkColor::Yellow;
    std::optional<OdtComment> begins; // the comment that begins with it
    QString ends;                     // the name of the comment that ends with it
    QString bookmark;                 // where it begins
    QString number;                   // behind it
    QString target;                   // the bookmark that the number leads to
};

/// The content of a text document (OpenDocument 1.3) while it is written.
class OdtContent
{
public:
    OdtContent();

    /// Of the paragraphs that follow, as BCP 47; empty if it is not known.
    void setLanguage(const QString &language) { m_language = language; }

    /// Begins a paragraph in a style of odtstyles.h. `sample` tells the direction.
    void beginParagraph(const QString &style, const QString &sample);
    void beginHeading(int level, const QString &style, const QString &sample);
    void endParagraph();
    /// A whole paragraph of plain words.
    void paragraph(const QString &style, const QString &words);

    // Inside of a paragraph.
    void words(const QString &text);
    void styled(const QString &style, const QString &text);
    void marked(const QString &text, const QList<Span> &spans, const QList<OdtMark> &marks);
    /// Words that lead to an address or to a bookmark ("#name").
    void link(const QString &address, const QString &text);
    void bookmark(const QString &name);
    /// The number of the page on which a bookmark stands.
    void pageOf(const QString &bookmark);
    /// A picture of that size in centimetres; `other` is for programs that cannot show the first.
    void picture(const QString &name, double width, double height, const QString &alt, const QString &other = {});

    // Around paragraphs.
    void begin(const QString &element, const QList<std::pair<QString, QString>> &attributes = {});
    void end();
    /// A number for a name that must be the only one.
    int next() { return ++m_count; }

    /// What follows stands before all that is there.
    void beginFront() { m_front = m_body.size(); }

    /// The comments so far, as they are to be read back.
    const QList<OdtComment> &comments() const { return m_comments; }

    /// content.xml
    QByteArray finish();

private:
    struct Variant // of a paragraph style
    {
        QString style;
        bool rightToLeft = false;
        QString language;

        bool operator==(const Variant &) const = default;
    };

    QString variantOf(const QString &style, const QString &sample);
    void piece(const QString &text, const Span *span, const QList<OdtMark> &marks, qsizetype at);
    void beginComment(OdtComment comment);
    void endMark(const OdtMark &mark);
    void characters(const QString &text);

    QByteArray m_body;
    qsizetype m_front = 0; // where the beginning of the document stands in it
    QXmlStreamWriter m_xml;
    QString m_language;
    QList<Variant> m_variants;
    QList<OdtComment> m_comments;
    bool m_afterSpace = true; // another one would be lost
    int m_count = 0;
};

} // namespace Pressmark
