#pragma once

#include "pdf/pdfline.h"

namespace Pressmark {

/// What the lines of a document have in common, and how each differs: the width of its column, its indent.
class PdfMeasures
{
public:
    explicit PdfMeasures(const QList<PdfLine> &lines);

    float bodySize() const { return m_bodySize; }
    /// Distance of two lines of a paragraph, in heights of a letter.
    float leading() const { return m_leading; }
    /// How much of its column a line leaves empty at its end, and at its beginning.
    float slackOf(qsizetype line) const;
    float indentOf(qsizetype line) const;
    /// Whether a line is indented as the first lines of the document's paragraphs are.
    bool isFirstByIndent(qsizetype line) const;

private:
    struct Column
    {
        float left;
        float right;
    };
    Column columnOf(qsizetype index) const;
    void measureIndent();

    const QList<PdfLine> &m_lines;
    QList<Column> m_columns;
    float m_bodySize;
    float m_leading;
    float m_indent = 0; // in heights of a letter; 0 if paragraphs have none
};

/// The usual height of a document's letters.
float bodySize(const QList<PdfLine> &lines);

/// Whether two heights of letters are the same, roundings aside.
bool areAlike(float a, float b);

} // namespace Pressmark
