// Sets one page of an invented newspaper, so that the sample clippings have a printed page in two columns:
//   printedpage STORY.txt PAGE.pdf
// The story's first line is the headline, the second the byline; a line of under 40 characters is a heading.

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr double Width = 595; // A4 in points
constexpr double Margin = 46;
constexpr double Gutter = 18;
constexpr double ColumnWidth = (Width - 2 * Margin - Gutter) / 2;
constexpr double ColumnTop = 168;
constexpr double ColumnBottom = 738;
constexpr double Leading = 15.6;

struct Story
{
    QString headline;
    QString byline;
    QStringList paragraphs;
};

Story readStory(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    Story story{lines.value(0), lines.value(1), {}};
    for (const QString &line : lines.mid(2)) {
        if (!line.isEmpty())
            story.paragraphs.append(line);
    }
    return story;
}

QFont serif(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font(u"Noto Serif"_s);
    font.setPointSizeF(points); // at 72 dpi a point is a unit of the page
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Lines fall into the first column, then into the second.
class Columns
{
public:
    explicit Columns(QPainter &painter)
        : m_painter(painter)
    { }

    void add(const QString &text, const QFont &font, bool justified)
    {
        QTextLayout layout(text, font, m_painter.device());
        layout.setTextOption(QTextOption(justified ? Qt::AlignJustify : Qt::AlignLeft));
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(ColumnWidth);
            if (m_y + Leading > ColumnBottom)
                nextColumn();
            line.setPosition({Margin + m_column * (ColumnWidth + Gutter), m_y});
            m_y += Leading;
        }
        layout.endLayout();
        layout.draw(&m_painter, {});
    }

    void space(double points) { m_y += m_y > ColumnTop ? points : 0; }

private:
    void nextColumn()
    {
        if (++m_column > 1)
            qFatal("the story does not fit on the page");
        m_y = ColumnTop;
    }

    QPainter &m_painter;
    int m_column = 0;
    double m_y = ColumnTop;
};

void drawFrame(QPainter &painter, const Story &story)
{
    const QRectF head(Margin, 40, Width - 2 * Margin, 14);
    painter.setFont(serif(9));
    painter.drawText(head, Qt::AlignLeft, u"The Harbour Gazette"_s);
    painter.drawText(head, Qt::AlignHCenter, u"Thursday, 9 October 2025"_s);
    painter.drawText(head, Qt::AlignRight, u"Town"_s);
    painter.setPen(QPen(Qt::black, 0.6));
    painter.drawLine(QPointF(Margin, 58), QPointF(Width - Margin, 58));
    painter.setFont(serif(24, QFont::Bold));
    painter.drawText(QRectF(Margin, 68, Width - 2 * Margin, 66), Qt::AlignLeft | Qt::TextWordWrap, story.headline);
    painter.setFont(serif(9.5));
    painter.drawText(QRectF(Margin, 140, Width - 2 * Margin, 16), Qt::AlignLeft, story.byline);
    painter.setFont(serif(9));
    painter.drawText(QRectF(Margin, 790, Width - 2 * Margin, 14), Qt::AlignHCenter, u"A4"_s);
    const double rule = Margin + ColumnWidth + Gutter / 2;
    painter.setPen(QPen(Qt::gray, 0.4));
    painter.drawLine(QPointF(rule, ColumnTop), QPointF(rule, ColumnBottom));
    painter.setPen(Qt::black);
}

QByteArray makePage(const Story &story)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(story.headline);
    writer.setCreator(u"The Harbour Gazette"_s);
    writer.setDocumentXmpMetadata("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"/>");
    QPainter painter(&writer);
    drawFrame(painter, story);
    Columns columns(painter);
    for (const QString &paragraph : story.paragraphs) {
        const bool isHeading = paragraph.size() < 40;
        columns.space(isHeading ? 6 : 3);
        columns.add(paragraph, serif(11, isHeading ? QFont::Bold : QFont::Normal), !isHeading);
    }
    painter.end();
    return bytes;
}

/// The same page always gives the same bytes: the only thing in it that changes is the time.
QByteArray withFixedDate(QByteArray bytes)
{
    static const QRegularExpression pattern(uR"(/CreationDate \(D:\d{14}[^)]*\))"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(bytes));
    const QByteArray found = match.captured().toLatin1();
    const QByteArray fixed = QByteArray("/CreationDate (D:20251009040000Z)").leftJustified(found.size(), ' ');
    return found.isEmpty() || fixed.size() != found.size() ? bytes : bytes.replace(found, fixed);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed(); // the fonts stand in the file as a QHash orders them
    QGuiApplication application(argc, argv);
    if (argc != 3)
        qFatal("usage: printedpage STORY.txt PAGE.pdf");
    const Story story = readStory(application.arguments().at(1));
    QFile file(application.arguments().at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(withFixedDate(makePage(story))) < 0)
        qFatal("cannot write %s", argv[2]);
    return 0;
}
