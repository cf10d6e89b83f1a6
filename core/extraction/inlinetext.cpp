#include "extraction/inlinetext.h"

#include "text/canonicaltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LargestShift = 16;
constexpr qsizetype MostComposed = 2; // marks with one letter

QChar character(QChar c)
{
    return c;
}

QChar character(char ascii)
{
    return QLatin1Char(ascii);
}

/// How much of the canonical text the words before a span, or between two, take up with their spaces at the ends.
qsizetype lengthBetween(QStringView raw, bool atStart, BlockKind kind)
{
    static const QString Bar = u"|"_s; // is composed with nothing
    const QString framed = atStart ? raw.toString() + Bar : Bar + raw.toString() + Bar;
    return canonicalOfKind(kind, framed).size() - (atStart ? 1 : 2);
}

/// Whether a character is lost at the ends of a text.
bool isCutOff(QChar c, BlockKind kind)
{
    return kind == BlockKind::Preformatted ? c == u'\n' || c == u'\r' : c.isSpace();
}

bool isCutAt(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate();
}

/// Spans for the canonical form of a raw text. What lies between two spans is as long in the one as its own canonical
/// form is, but for letters that are composed with those of a span; where a span's words are not found there, it is
/// given up.
QList<Span> movedSpans(const QString &raw, const QString &text, const QList<Span> &spans, BlockKind kind)
{
    QList<Span> moved;
    qsizetype rawEnd = 0; // of the text before a span
    qsizetype at = 0;     // where it ends in the canonical form
    for (const Span &span : spans) {
        qsizetype from = span.start;
        qsizetype to = span.start + span.length;
        while (from < to && isCutOff(raw[from], kind))
            ++from;
        while (to > from && isCutOff(raw[to - 1], kind))
            --to;
        const QString piece = canonicalOfKind(kind, QStringView(raw).sliced(from, to - from));
        if (piece.isEmpty())
            continue;
        const qsizetype begin = at + lengthBetween(QStringView(raw).sliced(rawEnd, from - rawEnd), rawEnd == 0, kind);
        const qsizetype found = QStringView(text).mid(begin, piece.size() + LargestShift).indexOf(piece);
        rawEnd = to;
        // A mark at its beginning may have become part of the letter before it.
        at = begin + std::max<qsizetype>(0, piece.size() - MostComposed);
        if (found < 0)
            continue;
        const qsizetype end = begin + found + piece.size();
        if (isCutAt(text, begin + found) || isCutAt(text, end))
            continue;
        moved.append({begin + found, piece.size(), span.styles, span.link});
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
    piece.text = canonicalOfKind(kind, m_text);
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
