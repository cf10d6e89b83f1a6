#include "importing/markdownblocks.h"

#include "extraction/entities.h"
#include "extraction/inlinetext.h"

#include "text/canonicaltext.h"

#include <md4c.h>

#include <QUrl>

#include <string>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestEntity = 32;

QString withEntities(QStringView text);

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    return withEntities(QString::fromUtf8(attribute.text, qsizetype(attribute.size)));
}

/// What a character reference "&…;" stands for; "" if nobody knows.
QString meaningOf(QStringView reference)
{
    const QByteArray utf8 = reference.toUtf8();
    std::string meaning;
    if (appendReference({utf8.constData(), static_cast<size_t>(utf8.size())}, meaning)
        == static_cast<size_t>(utf8.size()))
        return QString::fromStdString(meaning);
    if (!reference.startsWith(u"&#"))
        return {};
    const bool hexadecimal = reference.size() > 3 && reference[2].toLower() == u'x';
    bool ok = false;
    const uint code = reference.sliced(hexadecimal ? 3 : 2).chopped(1).toUInt(&ok, hexadecimal ? 16 : 10);
    if (!ok)
        return {};
    const bool valid = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    const char32_t character = valid ? code : 0xfffd;
    return QString::fromUcs4(&character, 1);
}

QString withEntities(QStringView text)
{
    QString plain;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf(u'&', at);
        plain += text.sliced(at, (start < 0 ? text.size() : start) - at);
        if (start < 0)
            break;
        const QStringView begun = text.mid(start, LongestEntity);
        const qsizetype length = begun.indexOf(u';') + 1;
        const QString meaning = length > 0 ? meaningOf(begun.left(length)) : QString();
        plain += meaning.isEmpty() ? u"&"_s : meaning;
        at = start + (meaning.isEmpty() ? 1 : length);
    }
    return plain;
}

/// Without tags and comments. A tag that ends a line or a paragraph leaves a space.
QString withoutTags(QStringView html)
{
    QString text;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype start = html.indexOf(u'<', at);
        text += html.sliced(at, (start < 0 ? html.size() : start) - at);
        if (start < 0)
            break;
        const bool comment = html.sliced(start).startsWith(u"<!--");
        const qsizetype end = comment ? html.indexOf(u"-->", start) : html.indexOf(u'>', start);
        text += u' ';
        at = end < 0 ? html.size() : end + (comment ? 3 : 1);
    }
    return withEntities(text);
}

QString webAddress(const QString &address)
{
    const QUrl url(address.trimmed());
    const QString scheme = url.scheme().toLower();
    const bool allowed = scheme == u"http"_s || scheme == u"https"_s || scheme == u"mailto"_s;
    return allowed && url.isValid() ? url.toString(QUrl::FullyEncoded) : QString();
}

/// Makes blocks of what the parser reports.
class BlockBuilder
{
public:
    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            m_lists.append(type == MD_BLOCK_OL);
            break;
        case MD_BLOCK_LI:
            m_newItem = true;
            break;
        case MD_BLOCK_H:
            m_block.kind = BlockKind::Heading;
            m_block.level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            break;
        case MD_BLOCK_CODE:
            m_block.kind = BlockKind::Preformatted;
            break;
        case MD_BLOCK_HTML:
            m_html.clear();
            break;
        default:
            enterTable(type);
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            flush();
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            flush();
            m_lists.removeLast();
            break;
        case MD_BLOCK_HTML:
            addText(withoutTags(m_html));
            flush();
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_P:
        case MD_BLOCK_H:
        case MD_BLOCK_CODE:
        case MD_BLOCK_TABLE:
            flush();
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_A) {
            m_link = webAddress(attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        } else if (type == MD_SPAN_IMG && m_picture++ == 0) {
            const auto *picture = static_cast<MD_SPAN_IMG_DETAIL *>(detail);
            m_figure = {.url = webAddress(attributeText(picture->src)), .caption = attributeText(picture->title)};
        }
        m_styles |= styleOf(type);
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_A)
            m_link.clear();
        m_styles &= ~styleOf(type);
        if (type != MD_SPAN_IMG || --m_picture > 0)
            return;
        m_figure.alt = canonicalText(m_figure.alt.simplified());
        m_figure.caption = canonicalText(m_figure.caption.simplified());
        if (!m_figure.url.isEmpty() || !m_figure.caption.isEmpty())
            m_figures.append({.kind = BlockKind::Figure, .figure = m_figure});
    }

    void text(MD_TEXTTYPE type, QStringView text)
    {
        if (type == MD_TEXT_HTML && m_picture == 0) {
            readHtml(text);
            return;
        }
        const QString plain = type == MD_TEXT_ENTITY ? withEntities(text)
            : type == MD_TEXT_NULLCHAR               ? QString()
            : type == MD_TEXT_SOFTBR                 ? u" "_s
                                                     : text.toString();
        if (m_picture > 0)
            m_figure.alt += type == MD_TEXT_BR ? u" "_s : plain;
        else if (type == MD_TEXT_BR)
            m_text.breakLine();
        else
            addText(plain);
    }

    QList<Block> take()
    {
        flush();
        return std::move(m_blocks);
    }

private:
    /// A table, or a part of one.
    void enterTable(MD_BLOCKTYPE type)
    {
        switch (type) {
        case MD_BLOCK_TABLE:
            m_block.kind = BlockKind::Table;
            m_block.headerRows = 1;
            m_rows = 0;
            break;
        case MD_BLOCK_TR:
            m_cells = 0;
            if (m_rows++ > 0)
                m_text.append(u'\n');
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (m_cells++ > 0)
                m_text.append(u'\t');
            break;
        default:
            break;
        }
    }

    static Styles styleOf(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            return Style::Italic;
        case MD_SPAN_STRONG:
            return Style::Bold;
        case MD_SPAN_CODE:
            return Style::Code;
        case MD_SPAN_DEL:
            return Style::Strike;
        default:
            return {};
        }
    }

    void addText(const QString &plain)
    {
        const QByteArray utf8 = plain.toUtf8();
        m_text.append({utf8.constData(), static_cast<size_t>(utf8.size())}, m_styles, m_link,
                      m_block.kind == BlockKind::Preformatted);
    }

    /// A block of HTML comes in pieces, a tag within a line as a whole.
    void readHtml(QStringView text)
    {
        m_html += text;
        if (text.startsWith(u"<br", Qt::CaseInsensitive))
            m_text.breakLine();
    }

    void flush()
    {
        InlineText::Piece piece = m_text.take(m_block.kind);
        m_block.text = std::move(piece.text);
        m_block.spans = std::move(piece.spans);
        if (!m_block.text.isEmpty()) {
            if (m_block.kind == BlockKind::Paragraph && !m_lists.isEmpty() && m_newItem) {
                m_block.kind = BlockKind::ListItem;
                m_block.level = static_cast<int>(m_lists.size());
                m_block.ordered = m_lists.back();
                m_newItem = false;
            } else if (m_block.kind == BlockKind::Paragraph && m_quotes > 0) {
                m_block.kind = BlockKind::Quote;
            }
            m_blocks.append(m_block);
        }
        m_block = {};
        m_blocks.append(m_figures);
        m_figures.clear();
    }

    QList<Block> m_blocks;
    QList<Block> m_figures; // of the block that is being read
    Block m_block;
    InlineText m_text;
    Styles m_styles;
    QString m_link;
    QString m_html;
    Figure m_figure;
    QList<bool> m_lists; // whether each open one is numbered
    int m_quotes = 0;    // open
    int m_picture = 0;   // open; their text is the description
    int m_rows = 0;
    int m_cells = 0;
    bool m_newItem = false;
};

} // namespace

QList<Block> markdownBlocks(const QByteArray &utf8)
{
    BlockBuilder builder;
    MD_PARSER parser = {};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_WIKILINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        static_cast<BlockBuilder *>(user)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) {
        static_cast<BlockBuilder *>(user)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        static_cast<BlockBuilder *>(user)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) {
        static_cast<BlockBuilder *>(user)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user) {
        static_cast<BlockBuilder *>(user)->text(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };
    md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder);
    return builder.take();
}

} // namespace Pressmark
