#include "pdf/pdfmeasures.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr qsizetype ColumnReach = 120; // lines before and after that tell how wide a column is

/// The key that was counted most; the smaller one of equals.
template <typename Count>
int mostFrequent(const QHash<int, Count> &counts, int otherwise)
{
    int best = otherwise;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        const Count known = counts.value(best);
        if (entry.value() > known || (entry.value() == known && entry.key() < best))
            best = entry.key();
    }
    return best;
}

/// Whether two lines of different regions stand below each other, each nearly as wide as the other.
bool areOneColumn(const PdfLine &a, const PdfLine &b)
{
    const float shared = std::min(a.right, b.right) - std::max(a.left, b.left);
    return shared > 0.8F * std::max(a.width(), b.width());
}

float usualLeading(const QList<PdfLine> &lines)
{
    QHash<int, int> counts;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const PdfLine &above = lines.at(i - 1);
        const PdfLine &line = lines.at(i);
        if (above.page != line.page || !areAlike(above.size, line.size) || line.size <= 0)
            continue;
        const float ratio = (line.bottom - above.bottom) / line.size;
        if (ratio > 0.6F && ratio < 2.5F)
            ++counts[static_cast<int>(std::lround(ratio * 20))];
    }
    return static_cast<float>(mostFrequent(counts, 24)) / 20;
}

} // namespace

bool areAlike(float a, float b)
{
    return std::abs(a - b) <= 0.1F * std::max(a, b);
}

float bodySize(const QList<PdfLine> &lines)
{
    QHash<int, qsizetype> letters;
    for (const PdfLine &line : lines)
        letters[static_cast<int>(std::lround(line.size * 4))] += line.leftOut ? 0 : line.text.size();
    return static_cast<float>(mostFrequent(letters, 0)) / 4;
}

PdfMeasures::PdfMeasures(const QList<PdfLine> &lines)
    : m_lines(lines)
    , m_bodySize(Pressmark::bodySize(lines))
    , m_leading(usualLeading(lines))
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_columns.append(columnOf(i));
    measureIndent();
}

/// How wide the column of a line is, as its neighbours show.
PdfMeasures::Column PdfMeasures::columnOf(qsizetype index) const
{
    const PdfLine &line = m_lines.at(index);
    Column column{line.left, line.right};
    const qsizetype to = std::min(m_lines.size(), index + ColumnReach);
    for (qsizetype i = std::max<qsizetype>(0, index - ColumnReach); i < to; ++i) {
        const PdfLine &other = m_lines.at(i);
        if (other.page != line.page || other.leftOut || other.role != line.role || !areAlike(other.size, line.size))
            continue;
        const float distance = line.rightToLeft ? other.right - line.right : other.left - line.left;
        if (std::abs(distance) > 3.5F * line.size || (other.region != line.region && !areOneColumn(line, other)))
            continue;
        column.left = std::min(column.left, other.left);
        column.right = std::max(column.right, other.right);
    }
    return column;
}

float PdfMeasures::slackOf(qsizetype index) const
{
    const PdfLine &line = m_lines.at(index);
    const Column &column = m_columns.at(index);
    return line.rightToLeft ? line.left - column.left : column.right - line.right;
}

float PdfMeasures::indentOf(qsizetype index) const
{
    const PdfLine &line = m_lines.at(index);
    const Column &column = m_columns.at(index);
    return line.rightToLeft ? column.right - line.right : line.left - column.left;
}

/// Paragraphs have an indent if some lines, but by far not most, begin at one distance from their column's edge.
void PdfMeasures::measureIndent()
{
    constexpr int Steps = 8; // of a height
    QHash<int, int> counts;
    int all = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const PdfLine &line = m_lines.at(i);
        if (line.leftOut || line.role != PdfRole::Story || !areAlike(line.size, m_bodySize))
            continue;
        ++all;
        const float indent = indentOf(i) / line.size;
        if (indent > 0.4F && indent < 3.4F)
            ++counts[static_cast<int>(std::lround(indent * Steps))];
    }
    const int best = mostFrequent(counts, 0);
    const int lines = counts.value(best - 1) + counts.value(best) + counts.value(best + 1);
    if (lines >= 3 && lines * 30 > all && lines * 2 < all)
        m_indent = static_cast<float>(best) / Steps;
}

bool PdfMeasures::isFirstByIndent(qsizetype index) const
{
    const float size = m_lines.at(index).size;
    return m_indent > 0 && std::abs(indentOf(index) - m_indent * size) < 0.25F * size;
}

} // namespace Pressmark
