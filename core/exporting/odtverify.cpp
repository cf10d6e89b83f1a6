#include "exporting/messages.h"
#include "exporting/odtpackage.h"
#include "exporting/zipfile.h"

#include <QDateTime>
#include <QXmlStreamReader>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

Error odtDiffers(const QString &difference)
{
    return {
        ErrorCode::NotVerified,
        ReportMessages::tr("The document was read back and is not what was to be written (%1). It was removed; your "
                           "archive is unchanged. Please report this.")
            .arg(difference)};
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

/// Reads the comments of a document, and the words between their ends.
class CommentReader
{
public:
    explicit CommentReader(const QByteArray &content)
        : m_xml(content)
    { }

    /// False if the document is not well formed.
    bool read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                startElement();
            else if (m_xml.isCharacters())
                addWords(m_xml.text().toString());
        }
        return !m_xml.hasError();
    }

    const QList<OdtComment> &comments() const { return m_comments; }
    bool allEnded() const { return m_open.isEmpty(); }

private:
    void startElement()
    {
        const QStringView name = m_xml.qualifiedName();
        if (name == u"office:annotation") {
            m_open.append(m_comments.size());
            m_comments.append(comment());
        } else if (name == u"office:annotation-end") {
            const QString ended = m_xml.attributes().value(u"office:name"_s).toString();
            m_open.removeIf([&](qsizetype open) { return m_comments[open].name == ended; });
        } else if (name == u"text:span" && m_xml.attributes().value(u"text:style-name"_s) == u"Note_20_number") {
            skip();
        }
    }

    OdtComment comment()
    {
        OdtComment comment;
        comment.name = m_xml.attributes().value(u"office:name"_s).toString();
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (m_xml.isStartElement())
                m_element = m_xml.qualifiedName().toString();
            if (m_xml.isStartElement() && m_element == u"text:p")
                comment.lines.append(QString());
            if (!m_xml.isCharacters())
                continue;
            if (m_element == u"dc:creator")
                comment.author += m_xml.text();
            else if (m_element == u"dc:date")
                comment.time = QDateTime::fromString(m_xml.text().toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
            else if (!comment.lines.isEmpty())
                comment.lines.last() += m_xml.text();
        }
        return comment;
    }

    void skip()
    {
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
        }
    }

    void addWords(const QString &words)
    {
        for (const qsizetype open : std::as_const(m_open))
            m_comments[open].words += words;
    }

    QXmlStreamReader m_xml;
    QString m_element;
    QList<OdtComment> m_comments;
    QList<qsizetype> m_open;
};

QString differenceBetween(const OdtComment &wanted, const OdtComment &found)
{
    if (found.name != wanted.name)
        return u"%1 is missing"_s.arg(wanted.name);
    if (found.author != wanted.author || found.time != wanted.time)
        return u"author or time of %1"_s.arg(wanted.name);
    if (withoutSpaces(found.lines.join(u'\n')) != withoutSpaces(wanted.lines.join(u'\n')))
        return u"note of %1"_s.arg(wanted.name);
    if (withoutSpaces(found.words) != withoutSpaces(wanted.words))
        return u"words of %1: “%2”, read “%3”"_s.arg(wanted.name, wanted.words, found.words);
    return {};
}

bool isWellFormed(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

} // namespace

Result<void> verifyOdt(const QString &path, const QStringList &parts, const QList<OdtComment> &comments)
{
    const Result<QStringList> names = zipPartNames(path);
    if (!names)
        return names.error();
    if (*names != parts)
        return odtDiffers(u"its parts"_s);
    QByteArray content;
    for (const QString &part : parts) {
        const Result<QByteArray> bytes = readZipPart(path, part);
        if (!bytes)
            return bytes.error();
        if (part == u"content.xml")
            content = *bytes;
        else if (part.endsWith(u".xml") && !isWellFormed(*bytes))
            return odtDiffers(part);
    }
    CommentReader reader(content);
    if (!reader.read() || !reader.allEnded())
        return odtDiffers(u"content.xml"_s);
    if (reader.comments().size() != comments.size())
        return odtDiffers(u"number of comments"_s);
    for (qsizetype i = 0; i < comments.size(); ++i) {
        const QString difference = differenceBetween(comments[i], reader.comments()[i]);
        if (!difference.isEmpty())
            return odtDiffers(difference);
    }
    return {};
}

} // namespace Pressmark
