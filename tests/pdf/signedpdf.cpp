#include "pdf/signedpdf.h"

#include <QFile>
#include <QProcess>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SignatureBytes = 4096;
const QByteArray Placeholder = "[ 0 1000000000 1000000000 1000000000 ]";

/// With an empty signature whose range is not yet known.
QByteArray prepared(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("unsigned", bytes.constData(), static_cast<size_t>(bytes.size()));
    QPDFObjectHandle signature = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange "
                                + Placeholder.toStdString() + " >>"));
    signature.replaceKey("/Contents", QPDFObjectHandle::newString(std::string(SignatureBytes, '\0')));
    QPDFObjectHandle field = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<< /FT /Sig /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /F 132 /T (Signature) >>"));
    field.replaceKey("/V", signature);
    QPDFObjectHandle page = pdf.getAllPages().front();
    page.replaceKey("/Annots", QPDFObjectHandle::newArray({field}));
    QPDFObjectHandle form = QPDFObjectHandle::parse("<< /SigFlags 3 >>");
    form.replaceKey("/Fields", QPDFObjectHandle::newArray({field}));
    pdf.getRoot().replaceKey("/AcroForm", form);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

bool run(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!done)
        qWarning("openssl: %s", process.readAllStandardError().constData());
    return done;
}

QByteArray signatureOf(const QByteArray &bytes, const QString &folder)
{
    QFile file(folder + u"/signed-bytes"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const bool done =
        run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
             u"/CN=Harbour Notary"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"certificate.pem"_s},
            folder)
        && run({u"cms"_s, u"-sign"_s, u"-binary"_s, u"-in"_s, u"signed-bytes"_s, u"-signer"_s, u"certificate.pem"_s,
                u"-inkey"_s, u"key.pem"_s, u"-outform"_s, u"DER"_s, u"-md"_s, u"sha256"_s, u"-out"_s, u"signature"_s},
               folder);
    QFile signature(folder + u"/signature"_s);
    return done && signature.open(QIODevice::ReadOnly) ? signature.readAll() : QByteArray();
}

} // namespace

QByteArray signedPdf(const QByteArray &pdf, const QString &folder)
{
    QByteArray bytes = prepared(pdf);
    const qsizetype from = bytes.indexOf('<' + QByteArray(2 * SignatureBytes, '0') + '>');
    const qsizetype to = from + 2 * SignatureBytes + 2;
    const qsizetype range = bytes.indexOf(Placeholder);
    if (from < 0 || range < 0)
        return {};
    const QByteArray numbers =
        QByteArray::number(from) + ' ' + QByteArray::number(to) + ' ' + QByteArray::number(bytes.size() - to);
    bytes.replace(range, Placeholder.size(), ("[ 0 " + numbers).leftJustified(Placeholder.size() - 1) + ']');
    const QByteArray signature = signatureOf(bytes.left(from) + bytes.mid(to), folder).toHex();
    if (signature.isEmpty() || signature.size() > 2 * SignatureBytes)
        return {};
    return bytes.replace(from + 1, signature.size(), signature);
}
