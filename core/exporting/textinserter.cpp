#include "exporting/textinserter.h"

#include "exporting/articleblocks.h"
#include "exporting/picturesigns.h"

#include <QImage>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// The layout of a word takes the square of its length; this is longer than any word that is one.
constexpr qsizetype LongestUnbroken = 200;
constexpr qreal PictureHeight = 0.95; // of the size of the letters beside it

bool isDocumentStructure(QChar c)
{
    return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::ObjectReplacementCharacter || c.isNull()
        || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef);
}

bool continuesCharacter(QChar c)
{
    return c.isLowSurrogate() || c.isMark() || c == QChar(0x200d);
}

bool isLetter(const QString &text, qsizetype i)
{
    return text[i].isLetter() || text[i].isMark();
}

} // namespace

QString documentText(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (isDocumentStructure(c))
            c = u' ';
    }
    return result;
}

TextInserter::TextInserter(const ArticleStyle &style, PositionMap &positions)
    : m_style(style)
    , m_positions(positions)
{ }

/// Where a word is longer than a word can be, a place to break it; where it is one, its hyphens.
void TextInserter::addBreaks(QList<Extra> &extras, const InsertedText &text, qsizetype from, qsizetype to) const
{
    for (qsizetype i = from; i < to;) {
        if (text.text[i].isSpace()) {
            ++i;
            continue;
        }
        const qsizetype wordStart = i;
        const bool letters = isLetter(text.text, i);
        while (i < to && !text.text[i].isSpace() && isLetter(text.text, i) == letters
               && i - wordStart < LongestUnbroken)
            ++i;
        if (i - wordStart >= LongestUnbroken) {
            qsizetype at = i;
            while (at > wordStart + 1 && at < to && continuesCharacter(text.text[at]))
                --at;
            extras.append({at == wordStart + 1 ? i : at, QString(QChar(0x200b)), false});
        } else if (letters && text.hyphenated && m_style.hyphens && i - wordStart > 4) {
            for (const qsizetype at : m_style.hyphens(text.text.mid(wordStart, i - wordStart)))
                extras.append({wordStart + at, QString(QChar(QChar::SoftHyphen)), false});
        }
    }
}

void TextInserter::addNumbers(QList<Extra> &extras, const InsertedText &text, qsizetype from, qsizetype to) const
{
    if (!text.part)
        return;
    for (const NoteNumber &number : m_style.numbers) {
        const qsizetype at = number.end - text.start;
        if (number.part == *text.part && at > from && at <= to)
            extras.append({at, number.number, true});
    }
}

QList<TextInserter::Extra> TextInserter::extrasOf(const InsertedText &text, qsizetype from, qsizetype to) const
{
    QList<Extra> extras;
    addBreaks(extras, text, from, to);
    addNumbers(extras, text, from, to);
    std::stable_sort(extras.begin(), extras.end(), [](const Extra &a, const Extra &b) { return a.at < b.at; });
    for (qsizetype i = 1; i < extras.size(); ++i) {
        // Two numbers behind the same word would read as one.
        if (extras[i].number && extras[i - 1].number && extras[i].at == extras[i - 1].at)
            extras[i].characters.prepend(u',');
    }
    return extras;
}

QTextCharFormat TextInserter::spanFormat(const QTextCharFormat &format, const Span &span) const
{
    QTextCharFormat result = format;
    if (span.styles & Style::Bold)
        result.setFontWeight(QFont::Bold);
    if (span.styles & Style::Italic)
        result.setFontItalic(true);
    if (span.styles & Style::Strike)
        result.setFontStrikeOut(true);
    if (span.styles & Style::Superscript)
        result.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (span.styles & Style::Subscript)
        result.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (span.styles & Style::Code)
        result.setFontFamilies({u"DejaVu Sans Mono"_s, u"monospace"_s});
    if (!span.link.isEmpty()) {
        result.setAnchor(true);
        result.setAnchorHref(span.link);
        result.setForeground(m_style.accent);
    }
    return result;
}

QTextCharFormat TextInserter::numberFormat(const QTextCharFormat &format) const
{
    QTextCharFormat result;
    result.setFont(m_style.interface);
    if (format.font().pixelSize() > 0) // beside a headline it is not much larger than in the body
        result.setProperty(QTextFormat::FontPixelSize,
                           std::min(format.font().pixelSize(), m_style.reading.pixelSize() * 5 / 4));
    else
        result.setFontPointSize(std::min(format.font().pointSizeF(), m_style.reading.pointSizeF() * 1.25));
    result.setFontWeight(QFont::DemiBold);
    result.setForeground(m_style.accent);
    result.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return result;
}

/// Fonts for interfaces draw signs by the company they are in (a raised colon in 05:26); a format of its own keeps
/// every run of signs from that.
void TextInserter::insertLetters(QTextCursor &cursor, const QString &text, const QTextCharFormat &format) const
{
    const auto isSign = [](QChar c) { return c.isPunct() || c.isSymbol(); };
    const bool divided = m_style.plainSigns && format.font().families() == m_style.interface.families();
    QTextCharFormat signFormat = format;
    signFormat.setProperty(QTextFormat::UserProperty + 3, true);
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = divided ? from + 1 : text.size();
        while (end < text.size() && isSign(text[end]) == isSign(text[from]))
            ++end;
        cursor.insertText(text.mid(from, end - from), divided && isSign(text[from]) ? signFormat : format);
        from = end;
    }
}

/// As a picture, followed by places to break, so that it is as long as the sign.
void TextInserter::insertPicture(QTextCursor &cursor, const QString &sign, const QImage &picture,
                                 const QTextCharFormat &format) const
{
    const QString name = nameOfSign(sign);
    cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    const qreal height = fontSize(format.font()) * PictureHeight;
    QTextImageFormat image;
    image.merge(format);
    image.setName(name);
    image.setHeight(height);
    image.setWidth(height * picture.width() / picture.height());
    cursor.insertImage(image);
    cursor.insertText(QString(sign.size() - 1, QChar(0x200b)), format);
}

/// A PDF cannot hold what fonts have as pictures only.
void TextInserter::insertRun(QTextCursor &cursor, const QString &text, const QTextCharFormat &format) const
{
    qsizetype done = 0;
    const QList<PictureSign> signs = m_style.plainSigns ? pictureSigns(text, format.font()) : QList<PictureSign>();
    for (const PictureSign &sign : signs) {
        insertLetters(cursor, text.mid(done, sign.start - done), format);
        insertPicture(cursor, text.mid(sign.start, sign.length), sign.picture, format);
        done = sign.start + sign.length;
    }
    insertLetters(cursor, text.mid(done), format);
}

/// One text on its way into the document: characters are collected until the format changes.
class TextInserter::Pass
{
public:
    Pass(const TextInserter &inserter, QTextCursor &cursor, PositionMap &positions, const InsertedText &text,
         qsizetype from)
        : m_inserter(inserter)
        , m_cursor(cursor)
        , m_positions(positions)
        , m_text(text)
        , m_characters(documentText(text.text))
        , m_at(from)
    { }

    void take(qsizetype end)
    {
        if (m_text.part)
            m_positions.add(*m_text.part, m_text.start + m_at, end - m_at,
                            m_cursor.position() + static_cast<int>(m_pending.size()));
        m_pending += QStringView(m_characters).mid(m_at, end - m_at);
        m_at = end;
    }

    void takeExtra(const QString &characters) { m_pending += characters; }

    void flush(const QTextCharFormat &format)
    {
        if (!m_pending.isEmpty())
            m_inserter.insertRun(m_cursor, m_pending, format);
        m_pending.clear();
    }

    qsizetype at() const { return m_at; }

private:
    const TextInserter &m_inserter;
    QTextCursor &m_cursor;
    PositionMap &m_positions;
    const InsertedText &m_text;
    const QString m_characters;
    QString m_pending;
    qsizetype m_at;
};

void TextInserter::insert(QTextCursor &cursor, const InsertedText &text, qsizetype from, qsizetype to,
                          const QTextCharFormat &format) const
{
    const QList<Extra> extras = extrasOf(text, from, to);
    auto extra = extras.begin();
    auto span = text.spans.begin();
    Pass pass(*this, cursor, m_positions, text, from);
    while (pass.at() < to) {
        while (span != text.spans.end() && span->start + span->length <= pass.at())
            ++span;
        const bool inSpan = span != text.spans.end() && span->start <= pass.at();
        const qsizetype next = span == text.spans.end() ? to : inSpan ? span->start + span->length : span->start;
        const qsizetype end = std::min(next, to);
        const QTextCharFormat current = inSpan ? spanFormat(format, *span) : format;
        for (; extra != extras.end() && (extra->at < end || (extra->at == end && extra->number)); ++extra) {
            pass.take(extra->at);
            if (extra->number) {
                pass.flush(current);
                cursor.insertText(extra->characters, numberFormat(format));
            } else {
                pass.takeExtra(extra->characters);
            }
        }
        pass.take(end);
        pass.flush(current);
    }
}

} // namespace Pressmark
