#include "text/bodystyles.h"
#include "text/bodyxml.h"
#include "text/canonicaltext.h"

#include <QCoreApplication>
#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

class Reader
{
public:
    explicit Reader(const QByteArray &xhtml)
        : m_xml(xhtml)
    { }

    Result<Body> read(const QByteArray &xhtml)
    {
        if (xhtml.contains("<!DOCTYPE") || !m_xml.readNextStartElement() || m_xml.name() != u"div")
            return damaged();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"ul" || m_xml.name() == u"ol")
                readList(m_xml.name() == u"ol");
            else
                readBlock(false);
        }
        if (m_xml.hasError())
            return damaged();
        composeText(m_body);
        return m_body;
    }

private:
    Error damaged() const
    {
        return {ErrorCode::Damaged,
                QCoreApplication::translate("Pressmark::Body", "The stored text of this article is damaged (%1).")
                    .arg(m_xml.hasError() ? m_xml.errorString() : u"div"_s)};
    }

    void refuse() { m_xml.raiseError(u"unexpected <%1>"_s.arg(m_xml.name())); }

    void readList(bool ordered)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"li")
                return refuse();
            readBlock(ordered);
        }
    }

    void readBlock(bool ordered)
    {
        m_block = Block();
        m_block.ordered = ordered;
        const QString name = m_xml.name().toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString classes = attributes.value(u"class"_s).toString();
        m_block.kept = !classes.startsWith(u"left-out ");
        if (!m_block.kept)
            m_block.leftOut = leftOutClassFromName(QStringView(classes).mid(9));
        if (!setKind(name))
            return refuse();
        if (m_block.kind == BlockKind::ListItem)
            m_block.level = std::clamp(attributes.value(u"data-level"_s).toInt(), 1, 9);
        if (m_block.kind == BlockKind::Figure)
            readFigure();
        else if (m_block.kind == BlockKind::Table)
            readTable();
        else
            readInline({}, {}, 0);
        finishBlock();
    }

    bool setKind(const QString &name)
    {
        if (name == u"p") {
            m_block.kind = BlockKind::Paragraph;
        } else if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6') {
            m_block.kind = BlockKind::Heading;
            m_block.level = name[1].digitValue();
        } else if (name == u"blockquote") {
            m_block.kind = BlockKind::Quote;
        } else if (name == u"li") {
            m_block.kind = BlockKind::ListItem;
        } else if (name == u"figure") {
            m_block.kind = BlockKind::Figure;
        } else if (name == u"table") {
            m_block.kind = BlockKind::Table;
        } else if (name == u"pre") {
            m_block.kind = BlockKind::Preformatted;
        } else {
            return false;
        }
        return true;
    }

    void readFigure()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"img") {
                const QXmlStreamAttributes attributes = m_xml.attributes();
                m_block.figure.url = attributes.value(u"src"_s).toString();
                m_block.figure.picture = attributes.value(u"data-picture"_s).toString();
                m_block.figure.alt = canonicalText(attributes.value(u"alt"_s));
                m_block.figure.width = std::clamp(attributes.value(u"width"_s).toInt(), 0, 100000);
                m_block.figure.height = std::clamp(attributes.value(u"height"_s).toInt(), 0, 100000);
                m_xml.skipCurrentElement();
            } else if (m_xml.name() == u"figcaption") {
                const bool credit = m_xml.attributes().value(u"class"_s) == u"credit";
                (credit ? m_block.figure.credit : m_block.figure.caption) = canonicalText(m_xml.readElementText());
            } else {
                return refuse();
            }
        }
    }

    void readTable()
    {
        bool firstRow = true;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"tr")
                return refuse();
            if (!firstRow)
                m_block.text += u'\n';
            firstRow = false;
            bool firstCell = true;
            bool header = false;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() != u"td" && m_xml.name() != u"th")
                    return refuse();
                header = header || m_xml.name() == u"th";
                if (!firstCell)
                    m_block.text += u'\t';
                firstCell = false;
                readInline({}, {}, 0);
            }
            m_block.headerRows += header ? 1 : 0;
        }
    }

    void readInline(Styles styles, const QString &link, int depth)
    {
        if (depth > 16)
            return refuse();
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::Characters:
                append(m_xml.text(), styles, link);
                break;
            case QXmlStreamReader::StartElement:
                readInlineElement(styles, link, depth);
                break;
            case QXmlStreamReader::EndElement:
                return;
            case QXmlStreamReader::Invalid:
                return;
            default:
                return refuse();
            }
        }
    }

    void readInlineElement(Styles styles, const QString &link, int depth)
    {
        const QStringView name = m_xml.name();
        if (name == u"br") {
            append(u"\n"_s, styles, link);
            return m_xml.skipCurrentElement();
        }
        if (name == u"a") {
            const QString target = m_xml.attributes().value(u"href"_s).toString();
            const QString scheme = QUrl(target).scheme();
            if (scheme != u"http" && scheme != u"https" && scheme != u"mailto")
                return refuse();
            return readInline(styles, target, depth + 1);
        }
        for (const StyleElement &element : StyleElements) {
            if (name == QStringView(element.name))
                return readInline(styles | element.style, link, depth + 1);
        }
        refuse();
    }

    void append(QStringView text, Styles styles, const QString &link)
    {
        if (text.isEmpty())
            return;
        const qsizetype start = m_block.text.size();
        m_block.text += text;
        if (!styles && link.isEmpty())
            return;
        if (!m_block.spans.isEmpty()) {
            Span &last = m_block.spans.last();
            if (last.start + last.length == start && last.styles == styles && last.link == link) {
                last.length += text.size();
                return;
            }
        }
        m_block.spans.append(Span{start, text.size(), styles, link});
    }

    /// Texts that are not canonical would move every position: they are made canonical, and lose their spans.
    void finishBlock()
    {
        const QString text = canonicalOfKind(m_block.kind, m_block.text);
        if (text != m_block.text) {
            m_block.text = text;
            m_block.spans.clear();
        }
        m_body.blocks.append(m_block);
    }

    QXmlStreamReader m_xml;
    Body m_body;
    Block m_block;
};

} // namespace

Result<Body> readBody(const QByteArray &xhtml)
{
    return Reader(xhtml).read(xhtml);
}

} // namespace Pressmark
