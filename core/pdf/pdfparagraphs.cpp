#include "pdf/pdfparagraphs.h"

#include "pdf/pdfasides.h"
#include "pdf/pdfmeasures.h"
#include "pdf/pdfwordlist.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Pressmark {

namespace {

constexpr float HeadingRatio = 1.15F;
constexpr qsizetype LongestHeading = 300;
constexpr qsizetype LongestParagraph = 20'000;

bool isCjk(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana || (c.unicode() >= 0x3000 && c.unicode() <= 0x303f)
        || (c.unicode() >= 0xff00 && c.unicode() <= 0xff65);
}

/// Whether two lines go on without a space between: Chinese and Japanese, and dashes that touch their words.
bool joinsWithoutSpace(const QString &text, const QString &next)
{
    if (isCjk(text.back()) && isCjk(next.at(0)))
        return true;
    const QChar dash(0x2014);
    return (text.endsWith(dash) && text.size() > 1 && text.at(text.size() - 2) != u' ')
        || (next.startsWith(dash) && next.size() > 1 && next.at(1) != u' ');
}

bool isBullet(const QString &text)
{
    static const QString Bullets = QStringLiteral("•▪●◦‣■□–-*·");
    return text.size() > 2 && Bullets.contains(text.at(0)) && text.at(1) == u' ';
}

bool isNumbered(const QString &text)
{
    static const QRegularExpression Number(QStringLiteral("^(\\d{1,2}|[a-z])[.)] \\S"));
    return Number.match(text).hasMatch();
}

float firstWordWidth(const PdfLine &line)
{
    const qsizetype end = line.text.isEmpty() || isCjk(line.text.at(0)) ? 1 : line.text.indexOf(u' ');
    if (end < 0)
        return line.width();
    float left = std::numeric_limits<float>::max();
    float right = std::numeric_limits<float>::lowest();
    for (qsizetype i = 0; i < std::min(end, line.glyphs.size()); ++i) {
        left = std::min(left, line.glyphs.at(i).left);
        right = std::max(right, line.glyphs.at(i).right);
    }
    return right - left;
}

class Builder
{
public:
    Builder(const QList<PdfLine> &lines, const PdfWordList &words, bool ofNotes = false)
        : m_lines(lines)
        , m_words(words)
        , m_ofNotes(ofNotes)
        , m_measures(lines)
    { }

    QList<PdfParagraph> build()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines.at(i);
            if (line.leftOut) {
                m_waiting.append(
                    PdfParagraph{BlockKind::Paragraph, line.text, {}, line.page, line.top, line.size, line.leftOut});
            } else if (line.role == PdfRole::Note) {
                m_notes.append(line);
            } else if (line.role == PdfRole::Caption) {
                m_caption.append(line);
            } else {
                addLine(i);
            }
            const bool captionGoesOn = i + 1 < m_lines.size() && m_lines.at(i + 1).role == PdfRole::Caption;
            if (!m_caption.isEmpty() && !captionGoesOn)
                addCaption();
        }
        finish();
        return m_paragraphs + apart(m_notes, true);
    }

private:
    bool isHeadingSize(const PdfLine &line) const { return line.size >= HeadingRatio * m_measures.bodySize(); }

    // ---- deciding ----

    bool continues(qsizetype above, qsizetype below) const
    {
        const PdfLine &last = m_lines.at(above);
        const PdfLine &line = m_lines.at(below);
        if (beginsItem(above, line) || (m_ofNotes && beginsNextNote(last, line))
            || m_current.text.size() > LongestParagraph || !mayBeOne(last, line))
            return false;
        const float step = line.bottom - last.bottom;
        const bool beside = std::min(last.right, line.right) <= std::max(last.left, line.left);
        if (last.page != line.page || step < -0.5F * line.size)
            return continuesElsewhere(above, below);
        if (step < 0.3F * line.size)
            return !beside || std::abs(line.left - last.right) < line.size;
        if (m_ofNotes && last.region == line.region)
            return true; // the first line of a note is often indented as far as its second one is long
        if (beside)
            return false;
        const float usual = m_measures.leading() * line.size;
        if (isHeadingSize(line))
            return step < std::max(1.4F * line.size, 1.15F * usual);
        if (step > 1.3F * usual)
            return goesOnBelow(above, below);
        return !beginsAnew(above, below);
    }

    /// Whether a line begins another note: its number is the next one, or the last note has ended.
    bool beginsNextNote(const PdfLine &last, const PdfLine &line) const
    {
        static const QRegularExpression number(QStringLiteral("^\\D?(\\d{1,3})\\b"));
        if (!beginsNote(line.text))
            return false;
        const int own = number.match(line.text).captured(1).toInt();
        const int before = number.match(m_current.text).captured(1).toInt();
        return own == 0 || own == before + 1 || (own == 1 && endsSentence(last.text));
    }

    /// Whether a line begins an item of a list. A dash at the beginning of a line may stand in a sentence.
    bool beginsItem(qsizetype above, const PdfLine &line) const
    {
        if (!isBullet(line.text))
            return false;
        const bool dash = line.text.at(0) == u'-' || line.text.at(0) == QChar(0x2013);
        return !dash || m_current.kind == BlockKind::ListItem || endsSentence(m_lines.at(above).text)
            || m_measures.slackOf(above) > 2 * line.size;
    }

    /// Whether the letters of two lines are of one height; those of a recognized scan vary.
    bool mayBeOne(const PdfLine &last, const PdfLine &line) const
    {
        if (areAlike(last.size, line.size))
            return true;
        return std::abs(last.size - line.size) < 0.25F * last.size && !endsSentence(last.text)
            && line.text.at(0).isLower() && last.page == line.page && !isHeadingSize(last) && last.dropCap == false;
    }

    /// Behind a picture or a caption in the middle of a paragraph.
    bool goesOnBelow(qsizetype above, qsizetype below) const
    {
        const PdfLine &last = m_lines.at(above);
        const PdfLine &line = m_lines.at(below);
        if (last.divided || endsWithHyphen(last.text))
            return line.text.at(0).isLower();
        return !endsSentence(last.text) && line.text.at(0).isLower() && m_measures.slackOf(above) < 4 * line.size;
    }

    /// Whether a line below another begins a paragraph: it is indented, or its first word had fitted above.
    bool beginsAnew(qsizetype above, qsizetype below) const
    {
        const PdfLine &last = m_lines.at(above);
        const PdfLine &line = m_lines.at(below);
        if (last.divided || endsWithHyphen(last.text))
            return false;
        // Below a line that is indented as far, it may be the next one of a quotation.
        if (m_measures.isFirstByIndent(below)
            && (!m_measures.isFirstByIndent(above) || endsSentence(last.text)
                || m_measures.slackOf(above) > firstWordWidth(line) + 0.6F * line.size))
            return true;
        const float indent = m_measures.indentOf(below);
        if (indent > 0.6F * line.size && m_measures.indentOf(above) < 0.3F * line.size && endsSentence(last.text))
            return true;
        const float room = m_measures.slackOf(above);
        if (isNumbered(line.text) && (endsSentence(last.text) || room > 2 * line.size))
            return true;
        return room > firstWordWidth(line) + 0.6F * line.size && (endsSentence(last.text) || room > 4 * line.size);
    }

    /// In the next column, or on the next page.
    bool continuesElsewhere(qsizetype above, qsizetype below) const
    {
        const PdfLine &last = m_lines.at(above);
        const PdfLine &line = m_lines.at(below);
        if (isHeadingSize(line))
            return false;
        if (last.divided || endsWithHyphen(last.text))
            return true;
        if (m_measures.isFirstByIndent(below))
            return false;
        const bool full = m_measures.slackOf(above) < firstWordWidth(line) + 0.6F * line.size;
        if (endsSentence(last.text))
            return full && m_measures.indentOf(below) < 0.5F * line.size && !last.text.endsWith(u':');
        return full || line.text.at(0).isLower();
    }

    // ---- joining ----

    void addLine(qsizetype index)
    {
        if (m_last >= 0 && continues(m_last, index)) {
            join(m_lines.at(index));
        } else {
            finish();
            begin(m_lines.at(index));
        }
        m_last = index;
    }

    void begin(const PdfLine &line)
    {
        m_current = PdfParagraph{BlockKind::Paragraph, line.text, line.glyphs, line.page, line.top, line.size, {}};
        if (isBullet(line.text)) {
            m_current.kind = BlockKind::ListItem;
            m_current.text.remove(0, 2);
            m_current.glyphs.remove(0, 2);
        } else if (isHeadingSize(line)) {
            m_current.kind = BlockKind::Heading;
        }
        if (line.dropCap && m_words.isWordAlone(line.text.left(1), line.text.mid(1))) {
            m_current.text.insert(1, u' ');
            m_current.glyphs.insert(1, PdfGlyph());
        }
    }

    void join(const PdfLine &line)
    {
        const PdfLine &last = m_lines.at(m_last);
        if (endsWithHyphen(m_current.text)) {
            if (m_words.hyphenDivides(last, m_current.text, line.text)) {
                m_current.text.chop(1);
                m_current.glyphs.removeLast();
            }
        } else if (!last.divided && !joinsWithoutSpace(m_current.text, line.text)) {
            m_current.text += u' ';
            m_current.glyphs.append(PdfGlyph());
        }
        m_current.text += line.text;
        m_current.glyphs += line.glyphs;
    }

    void finish()
    {
        if (m_last >= 0 && !m_current.text.isEmpty()) {
            if (m_current.kind == BlockKind::Heading && m_current.text.size() > LongestHeading)
                m_current.kind = BlockKind::Paragraph;
            m_paragraphs.append(m_current);
        }
        m_paragraphs += m_waiting;
        m_waiting.clear();
        m_current = PdfParagraph();
    }

    // ---- what stands beside the story ----

    /// Paragraphs of lines that are none of the story's.
    QList<PdfParagraph> apart(QList<PdfLine> &lines, bool areNotes) const
    {
        for (PdfLine &line : lines)
            line.role = PdfRole::Story;
        return lines.isEmpty() ? QList<PdfParagraph>() : Builder(lines, m_words, areNotes).build();
    }

    void addCaption()
    {
        for (PdfParagraph &paragraph : apart(m_caption, false)) {
            paragraph.kind = BlockKind::Figure;
            m_waiting.append(paragraph);
        }
        m_caption.clear();
    }

    const QList<PdfLine> &m_lines;
    const PdfWordList &m_words;
    const bool m_ofNotes; // the lines are footnotes
    PdfMeasures m_measures;
    qsizetype m_last = -1; // line that was joined last
    PdfParagraph m_current;
    QList<PdfLine> m_caption;      // the lines of one
    QList<PdfLine> m_notes;        // of the whole document
    QList<PdfParagraph> m_waiting; // left out, or a caption, while the current paragraph goes on
    QList<PdfParagraph> m_paragraphs;
};

/// Headings in the size of the text: a short line without an end between two paragraphs.
void findSubheadings(QList<PdfParagraph> &paragraphs)
{
    constexpr qsizetype LongestSubheading = 80;
    const PdfParagraph *before = nullptr;
    PdfParagraph *candidate = nullptr;
    for (PdfParagraph &paragraph : paragraphs) {
        if (paragraph.leftOut)
            continue;
        const bool isStory = paragraph.kind == BlockKind::Paragraph && paragraph.text.size() > LongestSubheading;
        if (candidate && isStory)
            candidate->kind = BlockKind::Heading;
        const bool mayBe = before && paragraph.kind == BlockKind::Paragraph
            && paragraph.text.size() <= LongestSubheading && before->text.size() > LongestSubheading
            && endsSentence(before->text) && !endsSentence(paragraph.text) && !paragraph.text.endsWith(u',')
            && paragraph.text.size() > 3 && !paragraph.text.at(0).isLower() && paragraph.text.at(0).isLetter();
        candidate = mayBe ? &paragraph : nullptr;
        before = &paragraph;
    }
}

} // namespace

bool endsSentence(const QString &text)
{
    static const QString Ends = QStringLiteral(".!?:;…。！？؟۔");
    static const QString Closing = QStringLiteral("\"')]»”’›」』）*†⁰¹²³⁴⁵⁶⁷⁸⁹");
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (!Closing.contains(text.at(i)))
            return Ends.contains(text.at(i));
    }
    return false;
}

QList<PdfParagraph> paragraphsOf(const QList<PdfLine> &lines)
{
    const PdfWordList words(lines);
    QList<PdfParagraph> paragraphs = Builder(lines, words).build();
    findSubheadings(paragraphs);
    return paragraphs;
}

} // namespace Pressmark
