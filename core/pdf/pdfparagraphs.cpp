#include "pdf/pdfparagraphs.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pressmark {

namespace {

constexpr float HeadingRatio = 1.15F;
constexpr qsizetype LongestHeading = 300;
constexpr qsizetype ColumnReach = 120; // lines before and after that tell how wide a column is

bool areAlike(float a, float b)
{
    return std::abs(a - b) <= 0.1F * std::max(a, b);
}

bool isCjk(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana || (c.unicode() >= 0x3000 && c.unicode() <= 0x303f)
        || (c.unicode() >= 0xff00 && c.unicode() <= 0xff65);
}

bool endsSentence(const QString &text)
{
    static const QString Ends = QStringLiteral(".!?:;…。！？؟۔");
    static const QString Closing = QStringLiteral("\"')]»”’›」』）");
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (!Closing.contains(text.at(i)))
            return Ends.contains(text.at(i));
    }
    return false;
}

bool endsWithHyphen(const QString &text)
{
    return text.size() > 1 && (text.endsWith(u'-') || text.endsWith(QChar(0x2010)))
        && text.at(text.size() - 2).isLetter();
}

bool isBullet(const QString &text)
{
    static const QString Bullets = QStringLiteral("•▪●◦‣■□–*");
    return text.size() > 2 && Bullets.contains(text.at(0)) && text.at(1) == u' ';
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
    explicit Builder(const QList<PdfLine> &lines)
        : m_lines(lines)
        , m_bodySize(bodySize(lines))
        , m_leading(usualLeading())
    {
        for (const PdfLine &line : lines)
            noteWords(line.text);
    }

    QList<PdfParagraph> build()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines.at(i);
            if (line.leftOut) {
                m_waiting.append(
                    PdfParagraph{BlockKind::Paragraph, line.text, {}, line.page, line.top, line.size, line.leftOut});
                continue;
            }
            if (m_last < 0 || !continues(m_last, i)) {
                finish();
                begin(line);
            } else {
                join(line);
            }
            m_last = i;
        }
        finish();
        return m_paragraphs;
    }

private:
    // ---- measuring ----

    /// Distance of two lines of a paragraph, in heights of a letter.
    float usualLeading() const
    {
        QHash<int, int> counts;
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            const PdfLine &above = m_lines.at(i - 1);
            const PdfLine &line = m_lines.at(i);
            if (above.page != line.page || !areAlike(above.size, line.size) || line.size <= 0)
                continue;
            const float ratio = (line.bottom - above.bottom) / line.size;
            if (ratio > 0.6F && ratio < 2.5F)
                ++counts[static_cast<int>(std::lround(ratio * 20))];
        }
        int best = 24;
        for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
            const int known = counts.value(best);
            if (entry.value() > known || (entry.value() == known && entry.key() < best))
                best = entry.key();
        }
        return static_cast<float>(best) / 20;
    }

    struct Column
    {
        float left;
        float right;
    };

    /// How wide the column of a line is, as its neighbours show.
    Column columnOf(qsizetype index) const
    {
        const PdfLine &line = m_lines.at(index);
        Column column{line.left, line.right};
        const qsizetype to = std::min(m_lines.size(), index + ColumnReach);
        for (qsizetype i = std::max<qsizetype>(0, index - ColumnReach); i < to; ++i) {
            const PdfLine &other = m_lines.at(i);
            const float startDistance =
                line.rightToLeft ? std::abs(other.right - line.right) : std::abs(other.left - line.left);
            if (other.page != line.page || other.leftOut || !areAlike(other.size, line.size)
                || startDistance > 3.5F * line.size)
                continue;
            column.left = std::min(column.left, other.left);
            column.right = std::max(column.right, other.right);
        }
        return column;
    }

    /// How much of its column a line leaves empty at its end, and at its beginning.
    float slackOf(qsizetype index) const
    {
        const PdfLine &line = m_lines.at(index);
        const Column column = columnOf(index);
        return line.rightToLeft ? line.left - column.left : column.right - line.right;
    }
    float indentOf(qsizetype index) const
    {
        const PdfLine &line = m_lines.at(index);
        const Column column = columnOf(index);
        return line.rightToLeft ? column.right - line.right : line.left - column.left;
    }

    bool isHeadingSize(const PdfLine &line) const { return line.size >= HeadingRatio * m_bodySize; }

    // ---- deciding ----

    bool continues(qsizetype above, qsizetype below) const
    {
        const PdfLine &last = m_lines.at(above);
        const PdfLine &line = m_lines.at(below);
        if (!areAlike(last.size, line.size) || isBullet(line.text) || m_current.text.size() > 20'000)
            return false;
        const float step = line.bottom - last.bottom;
        const bool beside = std::min(last.right, line.right) <= std::max(last.left, line.left);
        if (last.page != line.page || step < -0.5F * line.size)
            return continuesElsewhere(above, below);
        if (step < 0.3F * line.size)
            return !beside || std::abs(line.left - last.right) < line.size;
        if (beside)
            return false;
        if (isHeadingSize(line))
            return step < 1.6F * line.size;
        if (step > 1.3F * m_leading * line.size)
            return false;
        return !beginsAnew(above, below);
    }

    /// Whether a line below another begins a paragraph: it is indented, or its first word had fitted above.
    bool beginsAnew(qsizetype above, qsizetype below) const
    {
        const PdfLine &last = m_lines.at(above);
        const PdfLine &line = m_lines.at(below);
        if (endsWithHyphen(last.text))
            return false;
        const float indent = indentOf(below);
        if (indent > 0.6F * line.size && indentOf(above) < 0.3F * line.size && endsSentence(last.text))
            return true;
        const float room = slackOf(above);
        return room > firstWordWidth(line) + 0.6F * line.size && (endsSentence(last.text) || room > 4 * line.size);
    }

    /// In the next column, or on the next page.
    bool continuesElsewhere(qsizetype above, qsizetype below) const
    {
        const PdfLine &last = m_lines.at(above);
        const PdfLine &line = m_lines.at(below);
        if (isHeadingSize(line))
            return false;
        if (endsWithHyphen(last.text))
            return true;
        const bool full = slackOf(above) < firstWordWidth(line) + 0.6F * line.size;
        if (endsSentence(last.text))
            return full && indentOf(below) < 0.5F * line.size && !last.text.endsWith(u':');
        return full || line.text.at(0).isLower();
    }

    // ---- joining ----

    void noteWords(const QString &text)
    {
        for (const QString &word : text.split(u' ')) {
            QString clean = word.toLower();
            while (!clean.isEmpty() && !clean.back().isLetter())
                clean.chop(1);
            m_words.insert(clean);
        }
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
    }

    /// Whether the hyphen at the end of the paragraph only divides a word.
    bool hyphenGoes(const PdfLine &next) const
    {
        if (!next.text.at(0).isLower())
            return false;
        const QString &text = m_current.text;
        const QString before = text.mid(text.lastIndexOf(u' ') + 1).chopped(1).toLower();
        QString after = next.text.section(u' ', 0, 0).toLower();
        while (!after.isEmpty() && !after.back().isLetter())
            after.chop(1);
        return m_words.contains(before + after) || !m_words.contains(before + u'-' + after);
    }

    void join(const PdfLine &line)
    {
        if (endsWithHyphen(m_current.text)) {
            if (hyphenGoes(line)) {
                m_current.text.chop(1);
                m_current.glyphs.removeLast();
            }
        } else if (!(isCjk(m_current.text.back()) && isCjk(line.text.at(0)))) {
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

    const QList<PdfLine> &m_lines;
    float m_bodySize;
    float m_leading;
    QSet<QString> m_words;
    qsizetype m_last = -1; // line that was joined last
    PdfParagraph m_current;
    QList<PdfParagraph> m_waiting; // left out while the current paragraph goes on
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

float bodySize(const QList<PdfLine> &lines)
{
    QHash<int, qsizetype> letters;
    for (const PdfLine &line : lines)
        letters[static_cast<int>(std::lround(line.size * 4))] += line.leftOut ? 0 : line.text.size();
    int best = 0;
    for (auto entry = letters.cbegin(); entry != letters.cend(); ++entry) {
        const qsizetype known = letters.value(best);
        if (entry.value() > known || (entry.value() == known && entry.key() < best))
            best = entry.key();
    }
    return static_cast<float>(best) / 4;
}

QList<PdfParagraph> paragraphsOf(const QList<PdfLine> &lines)
{
    QList<PdfParagraph> paragraphs = Builder(lines).build();
    findSubheadings(paragraphs);
    return paragraphs;
}

} // namespace Pressmark
