#include "pdf/pdfasides.h"

#include "pdf/pdfmeasures.h"
#include "pdf/pdfparagraphs.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr float SmallPrint = 0.92F;       // of the size of the story's letters
constexpr qsizetype LongestCaption = 700; // in letters
constexpr qsizetype LongestCaptionLines = 12;
constexpr float PictureHeight = 3.5F; // at least, in heights of a letter

/// Lines of small print that follow each other.
struct Group
{
    qsizetype from = 0;
    qsizetype to = 0; // behind the last
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
    qsizetype letters = 0;
};

bool sharesWidth(const PdfLine &line, const Group &group)
{
    return std::min(line.right, group.right) - std::max(line.left, group.left) > 0;
}

bool saysThatItIsACaption(const QString &text)
{
    static const QRegularExpression Word(
        QStringLiteral(
            "^(fig(ure)?\\.?|abb(ildung)?\\.?|photo(graph)?\\s*:|foto\\s*:|bild\\s*:|picture\\s*:|мал\\.|рис\\.|"
            "图|圖|図)\\s*\\d*|(photo(graph)?|foto|credit|©)\\s*[:/]\\s*\\S"),
        QRegularExpression::CaseInsensitiveOption);
    return Word.match(text).hasMatch();
}

class Asides
{
public:
    Asides(QList<PdfLine> &lines, const QList<PdfPageSize> &pages)
        : m_lines(lines)
        , m_pages(pages)
        , m_size(bodySize(lines))
    { }

    void mark()
    {
        bool noteGoesOn = false;
        for (const Group &group : groups()) {
            const QString &first = m_lines.at(group.from).text;
            const bool goesOn = noteGoesOn && (first.at(0).isLower() || first.at(0).isDigit());
            const bool mayBeNote = beginsNote(first) || goesOn;
            if (mayBeNote && endsColumn(group)) {
                set(group, PdfRole::Note);
                noteGoesOn = !endsSentence(m_lines.at(group.to - 1).text);
            } else if (isCaption(group)) {
                set(group, PdfRole::Caption);
            }
        }
    }

private:
    bool isSmall(const PdfLine &line) const
    {
        return !line.leftOut && line.upright && line.size < SmallPrint * m_size && line.size > 0.4F * m_size;
    }

    bool belongs(const PdfLine &line, const Group &group) const
    {
        const PdfLine &last = m_lines.at(group.to - 1);
        const float step = line.top - last.bottom;
        return line.page == last.page && step > -1.2F * line.size && step < 1.4F * line.size
            && (line.region == last.region || sharesWidth(line, group)
                || std::abs(line.bottom - last.bottom) < 0.5F * line.size);
    }

    QList<Group> groups() const
    {
        QList<Group> groups;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines.at(i);
            if (!isSmall(line))
                continue;
            if (groups.isEmpty() || groups.last().to != i || !belongs(line, groups.last())) {
                groups.append({i, i + 1, line.left, line.right, line.top, line.bottom, line.text.size()});
                continue;
            }
            Group &group = groups.last();
            group.to = i + 1;
            group.left = std::min(group.left, line.left);
            group.right = std::max(group.right, line.right);
            group.top = std::min(group.top, line.top);
            group.bottom = std::max(group.bottom, line.bottom);
            group.letters += line.text.size();
        }
        return groups;
    }

    /// The lines of the page of a group.
    std::pair<qsizetype, qsizetype> pageOf(const Group &group) const
    {
        const int page = m_lines.at(group.from).page;
        qsizetype from = group.from;
        while (from > 0 && m_lines.at(from - 1).page == page)
            --from;
        qsizetype to = group.to;
        while (to < m_lines.size() && m_lines.at(to).page == page)
            ++to;
        return {from, to};
    }

    /// Whether nothing of the story stands below it in its column, and something above.
    bool endsColumn(const Group &group) const
    {
        const auto [from, to] = pageOf(group);
        bool above = false;
        for (qsizetype i = from; i < to; ++i) {
            const PdfLine &line = m_lines.at(i);
            if (line.leftOut || !line.upright || isSmall(line) || !sharesWidth(line, group))
                continue;
            if (line.bottom > group.bottom)
                return false;
            above = above || line.bottom < group.top + 0.5F * line.size;
        }
        return above && group.bottom > 0.5F * m_pages.at(m_lines.at(group.from).page).height;
    }

    /// How much of the page is empty above a group, up to other text or to where the text of the page begins.
    float spaceAbove(const Group &group) const
    {
        const auto [from, to] = pageOf(group);
        float above = -1;
        float first = group.top;
        for (qsizetype i = from; i < to; ++i) {
            const PdfLine &line = m_lines.at(i);
            if ((i >= group.from && i < group.to) || !line.upright)
                continue;
            first = line.leftOut ? first : std::min(first, line.top);
            if (sharesWidth(line, group) && line.top < group.top - 0.3F * line.size && line.bottom > above)
                above = line.bottom;
        }
        return above < 0 ? group.top - first : group.top - above;
    }

    bool isCaption(const Group &group) const
    {
        if (group.letters > LongestCaption || group.letters < 8 || group.to - group.from > LongestCaptionLines)
            return false;
        return saysThatItIsACaption(m_lines.at(group.from).text) || spaceAbove(group) > PictureHeight * m_size;
    }

    void set(const Group &group, PdfRole role)
    {
        for (qsizetype i = group.from; i < group.to; ++i)
            m_lines[i].role = role;
    }

    QList<PdfLine> &m_lines;
    const QList<PdfPageSize> &m_pages;
    float m_size;
};

} // namespace

bool beginsNote(const QString &text)
{
    static const QRegularExpression Marker(
        QStringLiteral("^(\\d{1,3}[.):\\]]?\\s*(?=[\\p{L}\"“„«(])|\\[\\d{1,3}\\]|\\(\\d{1,3}\\)\\s|[*†‡§¶]+\\s*\\S|"
                       "[¹²³⁰⁴-⁹]+\\s*\\S|\\d{1,3}$)"));
    return Marker.match(text).hasMatch();
}

void markAsides(QList<PdfLine> &lines, const QList<PdfPageSize> &pages)
{
    Asides(lines, pages).mark();
}

} // namespace Pressmark
