#include "extraction/inlinetext.h"

#include "text/canonicaltext.h"

#include <algorithm>

namespace Pressmark {

namespace {

QString canonical(const QString &raw, BlockKind kind)
{
    switch (kind) {
    case BlockKind::Preformatted:
        return canonicalPreformatted(raw);
    case BlockKind::Table:
        return canonicalTable(raw);
    default:
        return canonicalText(raw);
    }
}

QChar character(QChar c)
{
    return c;
}

QChar character(char ascii)
{
    return QLatin1Char(ascii);
}

bool isCutAt(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate();
}

/// Spans for the canonical form of a raw text: positions are found by walking both side by side. Both differ only by
/// characters that were removed or composed; where they cannot be matched, the spans are given up.
QList<Span> movedSpans(const QString &raw, const QString &text, const QList<Span> &spans, BlockKind kind)
{
    QList<Span> moved;
    qsizetype at = 0;
    for (const Span &span : spans) {
        const QString piece = canonical(raw.mid(span.start, span.length), kind);
        const qsizetype found = piece.isEmpty() ? -1 : text.indexOf(piece, at);
        if (found < 0)
            continue;
        const qsizetype end = found + piece.size();
        if (isCutAt(text, found) || isCutAt(text, end))
            continue;
        moved.append({found, piece.size(), span.styles, span.link});
        at = end;
    }
    return moved;
}

} // namespace

void InlineText::clear()
{
    m_text.clear();
    m_spans.clear();
}

void InlineText::appendSingleSpaced(const auto &raw)
{
    const qsizetype start = m_text.size();
    m_text.resize(start + static_cast<qsizetype>(raw.size()));
    QChar *out = m_text.data() + start;
    QChar before = start > 0 ? m_text.at(start - 1) : QChar(u'\n');
    for (const auto unit : raw) {
        const QChar c = character(unit);
        const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f' || c == QChar::Nbsp;
        if (space ? before == u' ' || before == u'\n' || before == u'\t'
                  : c == QChar::SoftHyphen || c == QChar(0x200b) || c == QChar(0xfeff))
            continue;
        before = space ? QChar(u' ') : c;
        *out++ = before;
    }
    m_text.resize(out - m_text.constData());
}

void InlineText::append(std::string_view utf8, Styles styles, const QString &link, bool keepsSpaces)
{
    const qsizetype start = m_text.size();
    const bool isAscii = std::none_of(utf8.begin(), utf8.end(), [](char c) { return (c & 0x80) != 0; });
    if (keepsSpaces)
        m_text += QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    else if (isAscii)
        appendSingleSpaced(utf8);
    else
        appendSingleSpaced(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    if (m_text.size() > start && (styles || !link.isEmpty()))
        addSpan(start, styles, link);
}

void InlineText::addSpan(qsizetype start, Styles styles, const QString &link)
{
    const qsizetype length = m_text.size() - start;
    if (!m_spans.isEmpty()) {
        Span &last = m_spans.back();
        if (last.start + last.length == start && last.styles == styles && last.link == link) {
            last.length += length;
            return;
        }
    }
    m_spans.append({start, length, styles, link});
}

bool InlineText::breakLine()
{
    while (m_text.endsWith(u' '))
        m_text.chop(1);
    if (m_text.isEmpty() || m_text.endsWith(u'\n'))
        return false;
    m_text += u'\n';
    return true;
}

InlineText::Piece InlineText::take(BlockKind kind)
{
    Piece piece;
    piece.text = canonical(m_text, kind);
    if (!m_spans.isEmpty() && !piece.text.isEmpty()) {
        // Most texts are canonical already, but for a space at the end.
        if (QStringView(m_text).left(piece.text.size()) == piece.text) {
            for (Span span : m_spans) {
                span.length = std::min(span.start + span.length, piece.text.size()) - span.start;
                if (span.length > 0)
                    piece.spans.append(span);
            }
        } else {
            piece.spans = movedSpans(m_text, piece.text, m_spans, kind);
        }
    }
    clear();
    return piece;
}

} // namespace Pressmark
