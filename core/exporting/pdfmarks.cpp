#include "exporting/pdfobjects.h"

#include "exporting/paper.h"

#include <QDateTime>
#include <QUrl>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal FrameWidth = 1.5; // points

/// Enough for an error below a thousandth of a point.
std::string number(qreal value)
{
    std::string text = QByteArray::number(value, 'f', 4).toStdString();
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

QPDFObjectHandle real(qreal value)
{
    return QPDFObjectHandle::newReal(number(value));
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle rectangle(qreal left, qreal bottom, qreal right, qreal top)
{
    return QPDFObjectHandle::newArray({real(left), real(bottom), real(right), real(top)});
}

qreal pageHeight(QPDFObjectHandle page)
{
    return page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
}

void addAnnotation(QPDF &pdf, QPDFObjectHandle &page, const QPDFObjectHandle &annotation)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray()) {
        annotations = pdf.makeIndirectObject(QPDFObjectHandle::newArray());
        page.replaceKey("/Annots", annotations);
    }
    annotations.appendItem(annotation);
}

/// Top left, top right, bottom left, bottom right of every rectangle, as all viewers expect it.
QPDFObjectHandle quadPoints(const PageMark &mark, qreal height)
{
    QPDFObjectHandle quads = QPDFObjectHandle::newArray();
    for (const QRectF &rect : mark.rects) {
        const qreal top = height - rect.top();
        const qreal bottom = height - rect.bottom();
        for (const auto &[x, y] : {std::pair(rect.left(), top), std::pair(rect.right(), top),
                                   std::pair(rect.left(), bottom), std::pair(rect.right(), bottom)}) {
            quads.appendItem(real(x));
            quads.appendItem(real(y));
        }
    }
    return quads;
}

/// What every viewer draws, instead of each inventing a look.
QPDFObjectHandle appearance(QPDF &pdf, const PageMark &mark, qreal height, const QPDFObjectHandle &box)
{
    const bool underline = mark.mark == Mark::Underline;
    const QColor color = underline ? markBar(mark.color) : markGround(mark.color);
    std::string content =
        "/G0 gs " + number(color.redF()) + " " + number(color.greenF()) + " " + number(color.blueF()) + " rg\n";
    for (const QRectF &rect : mark.rects) {
        const qreal drawn = underline ? 0.9 : rect.height();
        const qreal bottom = height - rect.bottom() + (underline ? 0.8 : 0);
        content +=
            number(rect.left()) + " " + number(bottom) + " " + number(rect.width()) + " " + number(drawn) + " re\n";
    }
    content += "f\n";
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&pdf, content);
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", box);
    dictionary.replaceKey("/Group", QPDFObjectHandle::parse("<< /S /Transparency >>"));
    dictionary.replaceKey("/Resources",
                          QPDFObjectHandle::parse(underline ? "<< /ExtGState << /G0 << /Type /ExtGState /ca 1 >> >> >>"
                                                            : "<< /ExtGState << /G0 << /Type /ExtGState /BM /Multiply "
                                                              "/ca 1 >> >> >>"));
    return form;
}

/// A frame inside the rectangle: what it is around is to be seen as it is.
QPDFObjectHandle frameAppearance(QPDF &pdf, const PageMark &mark, qreal height, const QPDFObjectHandle &box)
{
    const QColor color = markBar(mark.color);
    const QRectF frame = mark.rects.first().adjusted(FrameWidth / 2, FrameWidth / 2, -FrameWidth / 2, -FrameWidth / 2);
    QPDFObjectHandle form = QPDFObjectHandle::newStream(
        &pdf,
        number(color.redF()) + " " + number(color.greenF()) + " " + number(color.blueF()) + " RG " + number(FrameWidth)
            + " w " + number(frame.left()) + " " + number(height - frame.bottom()) + " " + number(frame.width()) + " "
            + number(frame.height()) + " re S\n");
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", box);
    return form;
}

/// What only annotations of its kind have.
void addKind(QPDFObjectHandle &annotation, const PageMark &mark, qreal height)
{
    if (mark.isFrame) {
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Square"));
        annotation.replaceKey("/BS", QPDFObjectHandle::parse("<< /W " + number(FrameWidth) + " /S /S >>"));
        return;
    }
    const bool underline = mark.mark == Mark::Underline;
    annotation.replaceKey("/Subtype", QPDFObjectHandle::newName(underline ? "/Underline" : "/Highlight"));
    annotation.replaceKey("/QuadPoints", quadPoints(mark, height));
}

QPDFObjectHandle popup(QPDF &pdf, const QPDFObjectHandle &page, const QPDFObjectHandle &parent, const QRectF &box,
                       qreal height)
{
    const qreal right = QPDFObjectHandle(page).getKey("/MediaBox").getArrayItem(2).getNumericValue();
    const qreal top = height - box.top();
    QPDFObjectHandle dictionary = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Popup /Open false /F 28 >>");
    dictionary.replaceKey("/Rect", rectangle(right - 190, top - 90, right - 10, top));
    dictionary.replaceKey("/Parent", parent);
    dictionary.replaceKey("/P", page);
    return pdf.makeIndirectObject(dictionary);
}

void addMark(QPDF &pdf, QPDFObjectHandle &page, const PageMark &mark)
{
    const qreal height = pageHeight(page);
    QRectF box;
    for (const QRectF &rect : mark.rects)
        box |= rect;
    const bool isFull = mark.isFrame || mark.mark == Mark::Underline;
    const QColor color = isFull ? markBar(mark.color) : markGround(mark.color);
    const QPDFObjectHandle rect = rectangle(box.left(), height - box.bottom(), box.right(), height - box.top());
    QPDFObjectHandle annotation = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Annot /CA 1 /F 4 >>"));
    addKind(annotation, mark, height);
    annotation.replaceKey("/Rect", rect);
    annotation.replaceKey("/C",
                          QPDFObjectHandle::newArray({real(color.redF()), real(color.greenF()), real(color.blueF())}));
    annotation.replaceKey("/P", page);
    annotation.replaceKey("/T", unicode(mark.author));
    annotation.replaceKey("/Contents", unicode(mark.note));
    annotation.replaceKey("/NM", unicode(mark.name));
    annotation.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(mark.created)));
    annotation.replaceKey("/M", QPDFObjectHandle::newString(pdfDate(mark.modified)));
    if (!mark.tags.isEmpty())
        annotation.replaceKey("/Subj", unicode(mark.tags));
    QPDFObjectHandle looks = QPDFObjectHandle::newDictionary();
    looks.replaceKey("/N",
                     mark.isFrame ? frameAppearance(pdf, mark, height, rect) : appearance(pdf, mark, height, rect));
    annotation.replaceKey("/AP", looks);
    const QPDFObjectHandle window = popup(pdf, page, annotation, box, height);
    annotation.replaceKey("/Popup", window);
    addAnnotation(pdf, page, annotation);
    addAnnotation(pdf, page, window);
}

/// A place on a page, with a little air above.
QPDFObjectHandle destination(QPDFObjectHandle &page, qreal top)
{
    constexpr qreal Air = 12;
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                       real(pageHeight(page) - top + Air), QPDFObjectHandle::newNull()});
}

} // namespace

std::string pdfDate(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    return (u"D:"_s + time.toString(u"yyyyMMddHHmmss"_s) + u'Z').toStdString();
}

void addMarks(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content)
{
    for (const PageMark &mark : content.marks)
        addMark(pdf, pages.at(static_cast<size_t>(mark.page)), mark);
}

void addLinks(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content)
{
    for (const PdfLink &link : content.links) {
        QPDFObjectHandle &page = pages.at(static_cast<size_t>(link.page));
        const qreal height = pageHeight(page);
        QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        annotation.replaceKey(
            "/Rect",
            rectangle(link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top()));
        if (link.url.isEmpty()) {
            annotation.replaceKey("/Dest", destination(pages.at(static_cast<size_t>(link.targetPage)), link.targetTop));
        } else {
            QPDFObjectHandle action = QPDFObjectHandle::parse("<< /S /URI >>");
            action.replaceKey("/URI", QPDFObjectHandle::newString(QUrl(link.url).toEncoded().toStdString()));
            annotation.replaceKey("/A", action);
        }
        addAnnotation(pdf, page, pdf.makeIndirectObject(annotation));
    }
}

void addOutline(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content)
{
    struct Open
    {
        int level;
        QPDFObjectHandle item;
        int children;
        QPDFObjectHandle last;
    };
    if (content.outline.isEmpty())
        return;
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<Open> path{{0, root, 0, QPDFObjectHandle::newNull()}};
    const auto close = [&path] {
        Open &open = path.back();
        if (open.children > 0) {
            open.item.replaceKey("/Last", open.last);
            const int count = path.size() == 1 ? open.children : -open.children;
            open.item.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        }
        path.pop_back();
    };
    for (const PdfOutlineItem &entry : content.outline) {
        while (path.back().level >= entry.level)
            close();
        QPDFObjectHandle &page = pages.at(static_cast<size_t>(entry.page));
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(entry.title));
        item.replaceKey("/Parent", path.back().item);
        item.replaceKey("/Dest", destination(page, entry.top));
        Open &parent = path.back();
        if (parent.children++ == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        }
        parent.last = item;
        path.push_back({entry.level, item, 0, QPDFObjectHandle::newNull()});
    }
    while (!path.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace Pressmark
