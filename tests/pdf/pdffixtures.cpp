#include "pdf/pdffixtures.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

Press::Press()
    : m_buffer(std::make_unique<QBuffer>(&m_bytes))
{
    m_buffer->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(m_buffer.get());
    m_writer->setResolution(1200);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

Press::~Press() = default;

qreal Press::print(qreal left, qreal top, qreal width, const QString &html)
{
    const qreal scale = 1200.0 / 72;
    QTextDocument document;
    document.documentLayout()->setPaintDevice(m_writer.get());
    document.setDocumentMargin(0);
    document.setDefaultFont(QFont(u"DejaVu Sans"_s, 10));
    document.setHtml(html);
    document.setTextWidth(width * scale);
    m_painter->save();
    m_painter->translate(left * scale, top * scale);
    document.drawContents(m_painter.get());
    m_painter->restore();
    return top + document.size().height() / scale;
}

void Press::nextPage()
{
    m_writer->newPage();
}

QByteArray Press::finish()
{
    m_painter.reset();
    m_writer.reset();
    m_buffer->close();
    return m_bytes;
}

namespace {

void rotatePage(QPDF &pdf, QPDFPageObjectHelper &page, const Alteration &alteration)
{
    QPDFObjectHandle object = page.getObjectHandle();
    object.replaceKey("/Rotate", QPDFObjectHandle::newInteger(alteration.rotate));
    if (alteration.turned)
        return;
    const QPDFObjectHandle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
    const std::string width = std::to_string(box.urx);
    const std::string height = std::to_string(box.ury);
    const std::string matrix = alteration.rotate == 90 ? "0 1 -1 0 " + height + " 0"
        : alteration.rotate == 180                     ? "-1 0 0 -1 " + width + ' ' + height
                                                       : "0 -1 1 0 0 " + width;
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q " + matrix + " cm\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nQ\n"), false);
    if (alteration.rotate != 180)
        object.replaceKey("/MediaBox", QPDFObjectHandle::newFromRectangle({0, 0, box.ury, box.urx}));
}

void encrypt(QPDFWriter &writer, const Alteration &alteration)
{
    const char *user = alteration.userPassword.constData();
    const bool notes = !alteration.notesForbidden;
    if (alteration.cipher == 40)
        writer.setR2EncryptionParametersInsecure(user, "owner", true, true, true, notes);
    else if (alteration.cipher == 128)
        writer.setR4EncryptionParametersInsecure(user, "owner", true, true, true, notes, true, true, qpdf_r3p_full,
                                                 true, true);
    else
        writer.setR6EncryptionParameters(user, "owner", true, true, true, notes, true, true, qpdf_r3p_full, true);
}

QByteArray written(QPDF &pdf, const Alteration &alteration)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setLinearization(alteration.linearized);
    if (alteration.objectStreams)
        writer.setObjectStreamMode(qpdf_o_generate);
    if (alteration.encrypted || !alteration.userPassword.isEmpty())
        encrypt(writer, alteration);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

QByteArray drawn(const QList<QByteArray> &contents, const QMap<QByteArray, QByteArray> &claims)
{
    QPDF pdf;
    pdf.emptyPDF();
    for (const QByteArray &content : contents) {
        QPDFObjectHandle page = QPDFObjectHandle::parse(
            "<< /Type /Page /MediaBox [0 0 612 792] /Resources << /Font <<"
            " /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            " /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >> >> >>");
        page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, content.toStdString()));
        QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(pdf.makeIndirectObject(page)), false);
    }
    QPDFObjectHandle information = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    for (auto claim = claims.begin(); claim != claims.end(); ++claim)
        information.replaceKey(claim.key().toStdString(),
                               QPDFObjectHandle::newUnicodeString(claim.value().toStdString()));
    pdf.getTrailer().replaceKey("/Info", information);
    return written(pdf, {});
}

QByteArray altered(const QByteArray &bytes, const Alteration &alteration)
{
    QPDF pdf;
    pdf.processMemoryFile("fixture", bytes.constData(), static_cast<size_t>(bytes.size()));
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle object = page.getObjectHandle();
        if (alteration.rotate != 0)
            rotatePage(pdf, page, alteration);
        if (!alteration.cropBox.isNull())
            object.replaceKey(
                "/CropBox",
                QPDFObjectHandle::newFromRectangle({alteration.cropBox.left(), alteration.cropBox.top(),
                                                    alteration.cropBox.right(), alteration.cropBox.bottom()}));
        if (alteration.userUnit != 1)
            object.replaceKey("/UserUnit", QPDFObjectHandle::newReal(alteration.userUnit, 2));
    }
    return written(pdf, alteration);
}

QByteArray described(const QByteArray &bytes, const QByteArray &properties)
{
    QPDF pdf;
    pdf.processMemoryFile("fixture", bytes.constData(), static_cast<size_t>(bytes.size()));
    const QByteArray packet =
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
        " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:pressmark='urn:pressmark:'"
        " xmlns:prism='http://prismstandard.org/namespaces/basic/3.0/'>"
        + properties + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='r'?>";
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, packet.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
    return written(pdf, {});
}

QByteArray annotated(const QByteArray &bytes, const QList<QByteArray> &annotations, int page)
{
    QPDF pdf;
    pdf.processMemoryFile("fixture", bytes.constData(), static_cast<size_t>(bytes.size()));
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const QByteArray &dictionary : annotations) {
        QPDFObjectHandle annotation = QPDFObjectHandle::parse("<< /Type /Annot " + dictionary.toStdString() + " >>");
        if (annotation.getKey("/IRT").isInteger())
            annotation.replaceKey("/IRT", array.getArrayItem(annotation.getKey("/IRT").getIntValueAsInt()));
        array.appendItem(pdf.makeIndirectObject(annotation));
    }
    QPDFPageDocumentHelper(pdf).getAllPages().at(size_t(page)).getObjectHandle().replaceKey("/Annots", array);
    return written(pdf, {});
}

QString small(const QString &text)
{
    return u"<p style=\"font-size:7pt;margin:0\">%1</p>"_s.arg(text);
}

QStringList storyOf(const Pressmark::Document &document)
{
    QStringList story;
    for (const Pressmark::Block &block : document.body.blocks) {
        if (block.kept && block.kind != Pressmark::BlockKind::Figure)
            story.append(block.text);
    }
    return story;
}

QByteArray ferryStory()
{
    Press press;
    press.print(60, 60, 420,
                u"<h1>Ferry strike enters second week</h1><p>By Mila Ortega and Jan Ferro</p><p>3 October 2024</p>"
                "<p>The ferries to Orla Island stayed in port on Monday, the second week of the strike, and the "
                "islanders had to do without post, bread and visitors until a fisherman took pity on them.</p>"
                "<p>The company said that it would talk to the crews on Tuesday, after it had refused for nine days "
                "to meet them or to name a day on which it would.</p>"
                "<p>The crews ask for a second engineer on every night crossing, as there was until the winter, and "
                "for the pay that goes with it.</p>"_s);
    return press.finish();
}
