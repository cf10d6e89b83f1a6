#include "pdf/qpdfmarks.h"

#include "pdf/incrementalupdate.h"
#include "pdf/markobjects.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>

namespace Pressmark {

namespace {

Error damaged()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Pressmark::Reading",
                                        "This PDF is damaged and cannot be given notes. The file is kept as it is.")};
}

std::string asString(const QByteArray &bytes)
{
    return bytes.toStdString();
}

QRectF rectangleOf(QPDFObjectHandle box, const QRectF &otherwise)
{
    if (!box.isRectangle())
        return otherwise;
    const QPDFObjectHandle::Rectangle r = box.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

PageSpace spaceOf(QPDFObjectHandle page)
{
    QPDFPageObjectHelper helper(page);
    const QRectF media = rectangleOf(helper.getAttribute("/MediaBox", false), QRectF(0, 0, 612, 792));
    const QRectF crop = rectangleOf(helper.getAttribute("/CropBox", false), media) & media;
    QPDFObjectHandle rotate = helper.getAttribute("/Rotate", false);
    PageSpace space;
    space.crop = crop.isEmpty() ? media : crop;
    space.rotate = rotate.isInteger() ? ((rotate.getIntValueAsInt() % 360) + 360) % 360 : 0;
    return space;
}

bool isDisplayedAs(const PageSpace &space, const PdfPageSize &size)
{
    const QSizeF displayed = space.displayedSize();
    return std::abs(displayed.width() - double(size.width)) < 1
        && std::abs(displayed.height() - double(size.height)) < 1 && space.rotate % 90 == 0;
}

/// A file that is given marks: numbers of new objects, and where they go.
struct Target
{
    std::function<int()> reserve;
    std::function<int()> reserveStream;
    std::function<void(int, const QByteArray &)> set;
    std::function<void(int, const QByteArray &dictionary, const QByteArray &data)> setStream;
    std::function<void(QPDFObjectHandle page, const QByteArray &annotations)> setAnnotations;
};

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray addMark(const PlacedMark &mark, const PageSpace &space, const QByteArray &page, const Target &target)
{
    const int annotation = target.reserve();
    const int popup = target.reserve();
    const int appearance = target.reserveStream();
    const MarkObjects objects =
        markObjects(mark, space, {page, reference(annotation), reference(popup), reference(appearance)});
    target.set(annotation, objects.annotation);
    target.set(popup, objects.popup);
    target.setStream(appearance, objects.appearance, objects.appearanceData);
    return reference(annotation) + ' ' + reference(popup) + ' ';
}

using Names = std::set<QString>;

bool isNamed(QPDFObjectHandle annotation, const Names &names)
{
    if (!annotation.isDictionary() || !annotation.getKey("/NM").isString())
        return false;
    const QString name = QString::fromStdString(annotation.getKey("/NM").getUTF8Value());
    return names.contains(name.section(u'/', 0, 0));
}

/// The annotations that a page keeps: all but older ones of the same marks, and their popups.
QByteArray keptAnnotations(QPDFObjectHandle page, const Names &names)
{
    QByteArray kept;
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return kept;
    for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
        if (isNamed(annotation, names) || (annotation.isDictionary() && isNamed(annotation.getKey("/Parent"), names)))
            continue;
        kept += QByteArray::fromStdString(annotation.unparse()) + ' ';
    }
    return kept;
}

/// Gives all marks to their pages. False if a page is not displayed as the marks suppose.
bool addMarks(QPDF &pdf, const QList<PlacedMark> &marks, const QList<PdfPageSize> &sizes, const Target &target)
{
    std::map<int, QList<const PlacedMark *>> byPage;
    Names names;
    for (const PlacedMark &mark : marks) {
        byPage[mark.page].append(&mark);
        names.insert(markName(*mark.mark));
    }
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    if (pages.size() != static_cast<size_t>(sizes.size()))
        return false;
    for (const auto &[index, onPage] : byPage) {
        QPDFObjectHandle page = pages.at(static_cast<size_t>(index));
        const PageSpace space = spaceOf(page);
        if (!isDisplayedAs(space, sizes.at(index)))
            return false;
        QByteArray annotations = keptAnnotations(page, names);
        for (const PlacedMark *mark : onPage)
            annotations += addMark(*mark, space, QByteArray::fromStdString(page.unparse()), target);
        target.setAnnotations(page, '[' + annotations.trimmed() + ']');
    }
    return true;
}

void openWith(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("original", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray keptTrailer(QPDFObjectHandle trailer)
{
    QByteArray keys;
    for (const char *key : {"/Root", "/Info"}) {
        QPDFObjectHandle value = trailer.getKey(key);
        if (value.isIndirect())
            keys += key + QByteArray(" ") + QByteArray::fromStdString(trailer.getKey(key).unparse());
    }
    return keys;
}

QByteArray firstId(QPDFObjectHandle trailer)
{
    QPDFObjectHandle id = trailer.getKey("/ID");
    if (!id.isArray() || id.getArrayNItems() < 1 || !id.getArrayItem(0).isString())
        return {};
    return '<' + QByteArray::fromStdString(id.getArrayItem(0).getStringValue()).toHex() + '>';
}

} // namespace

Result<QByteArray> marksAsUpdate(const QByteArray &bytes, const QList<PlacedMark> &marks,
                                 const QList<PdfPageSize> &pages)
{
    try {
        QPDF pdf;
        openWith(pdf, bytes);
        QPDFObjectHandle trailer = pdf.getTrailer();
        const auto size = trailer.getKey("/Size").isInteger() ? trailer.getKey("/Size").getIntValueAsInt() : 0;
        std::optional<IncrementalUpdate> update =
            IncrementalUpdate::of(bytes, std::max(size, static_cast<int>(pdf.getObjectCount()) + 1));
        if (!update)
            return damaged();
        Target target;
        target.reserve = [&] { return update->reserve(); };
        target.reserveStream = target.reserve;
        target.set = [&](int number, const QByteArray &content) { update->set(number, 0, content); };
        target.setStream = [&](int number, const QByteArray &dictionary, const QByteArray &data) {
            update->setStream(number, dictionary, data);
        };
        target.setAnnotations = [&](QPDFObjectHandle page, const QByteArray &annotations) {
            QPDFObjectHandle old = page.getKey("/Annots");
            if (old.isIndirect() && old.isArray())
                return update->set(old.getObjectID(), old.getGeneration(), annotations);
            QPDFObjectHandle changed = page.shallowCopy();
            changed.replaceKey("/Annots", QPDFObjectHandle::parse(&pdf, asString(annotations)));
            update->set(page.getObjectID(), page.getGeneration(), QByteArray::fromStdString(changed.unparse()));
        };
        if (!addMarks(pdf, marks, pages, target))
            return damaged();
        return update->finish(keptTrailer(trailer), firstId(trailer));
    } catch (const std::exception &) {
        return damaged();
    }
}

Result<QByteArray> rewrittenWithMarks(const QByteArray &bytes, const QList<PlacedMark> &marks,
                                      const QList<PdfPageSize> &pages)
{
    try {
        QPDF pdf;
        openWith(pdf, bytes);
        const auto object = [&pdf](int number) { return pdf.getObjectByID(number, 0); };
        Target target;
        target.reserve = [&] { return pdf.makeIndirectObject(QPDFObjectHandle::newNull()).getObjectID(); };
        target.reserveStream = [&] { return QPDFObjectHandle::newStream(&pdf).getObjectID(); };
        target.set = [&](int number, const QByteArray &content) {
            pdf.replaceObject(object(number).getObjGen(), QPDFObjectHandle::parse(&pdf, asString(content)));
        };
        target.setStream = [&](int number, const QByteArray &dictionary, const QByteArray &data) {
            QPDFObjectHandle stream = object(number);
            stream.replaceDict(QPDFObjectHandle::parse(&pdf, asString(dictionary)));
            stream.replaceStreamData(asString(data), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        };
        target.setAnnotations = [&](QPDFObjectHandle page, const QByteArray &annotations) {
            page.replaceKey("/Annots", QPDFObjectHandle::parse(&pdf, asString(annotations)));
        };
        if (!addMarks(pdf, marks, pages, target))
            return damaged();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(!pdf.isEncrypted());
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
    } catch (const std::exception &) {
        return damaged();
    }
}

} // namespace Pressmark
