#include "exporting/pdfobjects.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cstring>
#include <limits>
#include <map>
#include <set>

namespace Pressmark {

namespace {

constexpr qsizetype FontSize = 255; // characters that one font has: its codes are bytes, and 0 is none

/// The pixels of an image of the file. No transparency.
QImage imageOf(QPDFObjectHandle object)
{
    QPDFObjectHandle dictionary = object.getDict();
    const int width = static_cast<int>(dictionary.getKey("/Width").getIntValue());
    const int height = static_cast<int>(dictionary.getKey("/Height").getIntValue());
    const bool jpeg = dictionary.getKey("/Filter").isNameAndEquals("/DCTDecode");
    const std::shared_ptr<Buffer> data = jpeg ? object.getRawStreamData() : object.getStreamData();
    if (jpeg)
        return QImage::fromData({data->getBuffer(), static_cast<qsizetype>(data->getSize())});
    const int channels = dictionary.getKey("/ColorSpace").isNameAndEquals("/DeviceGray") ? 1 : 3;
    if (data->getSize() != static_cast<size_t>(width) * static_cast<size_t>(height) * static_cast<size_t>(channels))
        return {};
    const QImage::Format format = channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
    return QImage(data->getBuffer(), width, height, static_cast<qsizetype>(width) * channels, format).copy();
}

/// Of the colours, over what is seen of the picture. Not nothing if it is the same: the file may have it as a JPEG.
qint64 colorDifference(const QImage &picture, const QImage &other)
{
    qint64 apart = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb a = picture.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int channels = qAbs(qRed(a) - qRed(b)) + qAbs(qGreen(a) - qGreen(b)) + qAbs(qBlue(a) - qBlue(b));
            apart += static_cast<qint64>(channels) * qAlpha(a);
        }
    }
    return apart;
}

/// Whether the file has it with the picture's transparency.
bool isSeenThroughLike(QPDFObjectHandle image, const QImage &picture)
{
    QPDFObjectHandle mask = image.getDict().getKey("/SMask");
    const QImage alpha = picture.convertToFormat(QImage::Format_Alpha8);
    const auto width = static_cast<size_t>(alpha.width());
    const std::shared_ptr<Buffer> data = mask.isStream() ? mask.getStreamData() : nullptr;
    if (!data || data->getSize() != width * static_cast<size_t>(alpha.height()))
        return false;
    for (int y = 0; y < alpha.height(); ++y) {
        if (std::memcmp(data->getBuffer() + static_cast<size_t>(y) * width, alpha.constScanLine(y), width) != 0)
            return false;
    }
    return true;
}

/// The sign that an image shows; QPdfWriter does not say what it made an image of.
QString signIn(QPDFObjectHandle image, const QList<PaintedSign> &signs)
{
    QString nearest;
    qint64 least = std::numeric_limits<qint64>::max();
    QImage pixels;
    for (const PaintedSign &sign : signs) {
        if (!isSeenThroughLike(image, sign.picture))
            continue;
        if (pixels.isNull())
            pixels = imageOf(image);
        const qint64 apart = pixels.size() == sign.picture.size() ? colorDifference(sign.picture, pixels) : least;
        if (apart < least) {
            least = apart;
            nearest = sign.text;
        }
    }
    return nearest;
}

/// Fonts whose letters are empty and half as wide as the line is high, and lead to the characters of signs. One for
/// each character and not for each sign: MuPDF cannot read a code that leads to several characters beyond U+FFFF.
class SignFonts
{
public:
    SignFonts(QPDF &pdf, const QList<PaintedSign> &signs)
        : m_pdf(pdf)
    {
        std::set<uint> characters;
        for (const PaintedSign &sign : signs) {
            const QList<uint> all = sign.text.toUcs4();
            characters.insert(all.begin(), all.end());
        }
        m_characters = QList<uint>(characters.begin(), characters.end());
    }

    /// What writes them next to each other, one unit wide together.
    std::string operators(const QString &sign) const
    {
        const QList<uint> characters = sign.toUcs4();
        std::string text = " q BT 3 Tr " + std::to_string(200 / characters.size()) + " Tz";
        for (const uint character : characters) {
            const qsizetype at = indexOf(character);
            const QByteArray code = QByteArray::number(at % FontSize + 1, 16).rightJustified(2, '0');
            text += ' ' + name(at) + " 1 Tf <" + code.toStdString() + "> Tj";
        }
        return text + " ET Q";
    }

    void addTo(QPDFObjectHandle &resources, const QString &sign)
    {
        if (!resources.getKey("/Font").isDictionary())
            resources.replaceKey("/Font", QPDFObjectHandle::newDictionary());
        for (const uint character : sign.toUcs4()) {
            const std::string font = name(indexOf(character));
            if (!m_fonts.contains(font))
                m_fonts.emplace(font, made(indexOf(character) / FontSize * FontSize));
            resources.getKey("/Font").replaceKey(font, m_fonts.at(font));
        }
    }

private:
    qsizetype indexOf(uint character) const
    {
        return std::ranges::lower_bound(m_characters, character) - m_characters.begin();
    }

    static std::string name(qsizetype character) { return "/Signs" + std::to_string(character / FontSize); }

    QPDFObjectHandle made(qsizetype first) const
    {
        QPDFObjectHandle font = QPDFObjectHandle::parse(
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 1000] /FontMatrix [.001 0 0 .001 0 0] /FirstChar 1 "
            "/Resources << >> /CharProcs << >> /Encoding << /Type /Encoding /Differences [1] >> /Widths [] >>");
        const QPDFObjectHandle empty = m_pdf.makeIndirectObject(QPDFObjectHandle::newStream(&m_pdf, "500 0 d0"));
        std::map<int, QString> letters;
        for (qsizetype i = first; i < std::min<qsizetype>(first + FontSize, m_characters.size()); ++i) {
            const int code = static_cast<int>(i - first + 1);
            const std::string glyph = "/s" + std::to_string(code);
            font.getKey("/CharProcs").replaceKey(glyph, empty);
            font.getKey("/Encoding").getKey("/Differences").appendItem(QPDFObjectHandle::newName(glyph));
            font.getKey("/Widths").appendItem(QPDFObjectHandle::newInteger(500));
            const char32_t character = m_characters[i];
            letters[code] = QString::fromUcs4(&character, 1);
        }
        font.replaceKey("/LastChar", QPDFObjectHandle::newInteger(static_cast<long long>(letters.size())));
        font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&m_pdf, toUnicodeMap(letters, 1).toStdString()));
        return m_pdf.makeIndirectObject(font);
    }

    QPDF &m_pdf;
    QList<uint> m_characters; // sorted
    std::map<std::string, QPDFObjectHandle> m_fonts;
};

/// Writes unseen letters wherever one of the images is painted: the space in which an image is painted is one unit wide
/// and high.
class LetterWriter : public QPDFObjectHandle::TokenFilter
{
public:
    /// `letters`: what is to follow an image of the page, by its name.
    explicit LetterWriter(std::map<std::string, std::string> letters)
        : m_letters(std::move(letters))
    { }

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        writeToken(token);
        if (token.getType() == QPDFTokenizer::tt_name)
            m_name = token.getValue();
        else if (token.isWord("Do") && m_letters.contains(m_name))
            write(m_letters[m_name]);
    }

private:
    std::map<std::string, std::string> m_letters;
    std::string m_name;
};

using KnownImages = std::map<QPDFObjGen, QString>;

void addLettersOfPage(QPDFObjectHandle &page, const PdfContent &content, SignFonts &fonts, KnownImages &known)
{
    QPDFObjectHandle resources = page.getKey("/Resources");
    QPDFObjectHandle images = resources.getKey("/XObject");
    if (!images.isDictionary())
        return;
    std::map<std::string, std::string> letters;
    for (const std::string &name : images.getKeys()) {
        QPDFObjectHandle image = images.getKey(name);
        if (!image.isStream() || !image.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            continue;
        const auto [it, isNew] = known.try_emplace(image.getObjGen());
        if (isNew)
            it->second = signIn(image, content.signs);
        if (it->second.isEmpty())
            continue;
        fonts.addTo(resources, it->second);
        letters[name] = fonts.operators(it->second);
    }
    if (!letters.empty())
        QPDFPageObjectHelper(page).addContentTokenFilter(std::make_shared<LetterWriter>(letters));
}

} // namespace

void addSignLetters(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content)
{
    if (content.signs.isEmpty())
        return;
    SignFonts fonts(pdf, content.signs);
    KnownImages known;
    for (QPDFObjectHandle &page : pages)
        addLettersOfPage(page, content, fonts, known);
}

} // namespace Pressmark
