#include "exporting/pdfobjects.h"

#include <QByteArray>
#include <QList>
#include <QRawFont>
#include <QString>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <set>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

/// From the codes of a font to the letters that they stand for.
using CodeMap = std::map<int, QString>;

bool isCompatibilityForm(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfb00 && c <= 0xfb06)
        || (c >= 0xfb1d && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfeff);
}

/// Radicals of which Unicode does not say so, but that share their glyph with a letter in the fonts that we use.
char32_t letterOfRadical(char32_t radical)
{
    static const std::map<char32_t, char32_t> letters{
        {0x2e82, 0x4e5b}, {0x2e83, 0x4e5a}, {0x2e85, 0x4ebb}, {0x2e89, 0x5202}, {0x2e8b, 0x353e}, {0x2e8e, 0x5140},
        {0x2e8f, 0x5c23}, {0x2e90, 0x5c22}, {0x2e92, 0x5df3}, {0x2e93, 0x5e7a}, {0x2e94, 0x5f51}, {0x2e95, 0x5f50},
        {0x2e96, 0x5fc4}, {0x2e98, 0x624c}, {0x2e99, 0x6535}, {0x2e9b, 0x65e1}, {0x2e9e, 0x6b7a}, {0x2e9f, 0x6bcd},
        {0x2ea0, 0x6c11}, {0x2ea1, 0x6c35}, {0x2ea3, 0x706c}, {0x2ea4, 0x722b}, {0x2ea6, 0x4e2c}, {0x2ea8, 0x72ad},
        {0x2eab, 0x7f52}, {0x2ead, 0x793b}, {0x2eaf, 0x7cf9}, {0x2eb0, 0x7e9f}, {0x2eb1, 0x7f53}, {0x2eb2, 0x7f52},
        {0x2eb3, 0x34c1}, {0x2eb9, 0x8002}, {0x2eba, 0x8080}, {0x2ebe, 0x8279}, {0x2ebf, 0x8279}, {0x2ec1, 0x864e},
        {0x2ec2, 0x8864}, {0x2ec3, 0x8980}, {0x2ec4, 0x897f}, {0x2ec5, 0x89c1}, {0x2ec6, 0x89d2}, {0x2ec8, 0x8ba0},
        {0x2ec9, 0x8d1d}, {0x2ecb, 0x8f66}, {0x2ecc, 0x8fb6}, {0x2ecd, 0x8fb6}, {0x2ece, 0x8fb6}, {0x2ed0, 0x9485},
        {0x2ed1, 0x9577}, {0x2ed2, 0x9578}, {0x2ed3, 0x957f}, {0x2ed4, 0x95e8}, {0x2ed6, 0x961d}, {0x2ed8, 0x9752},
        {0x2ed9, 0x97e6}, {0x2eda, 0x9875}, {0x2edb, 0x98ce}, {0x2edc, 0x98de}, {0x2edd, 0x98df}, {0x2edf, 0x98e0},
        {0x2ee0, 0x9963}, {0x2ee2, 0x9a6c}, {0x2ee3, 0x9aa8}, {0x2ee4, 0x9b3c}, {0x2ee5, 0x9c7c}, {0x2ee6, 0x9e1f},
        {0x2ee7, 0x5364}, {0x2ee8, 0x9ea6}, {0x2ee9, 0x9ec4}, {0x2eea, 0x9efe}, {0x2eeb, 0x6589}, {0x2eec, 0x9f50},
        {0x2eed, 0x6b6f}, {0x2eee, 0x9f7f}, {0x2eef, 0x7adc}, {0x2ef0, 0x9f99}, {0x2ef1, 0x9f9c}, {0x2ef2, 0x4e80},
        {0x2ef3, 0x9f9f},
    };
    const auto it = letters.find(radical);
    return it == letters.end() ? radical : it->second;
}

/// The letters that were written where a glyph led to `found`. Forms of letters that are written from right to left
/// become one letter or stay: readers would put several in the wrong order.
QString written(const QString &found, const SharedGlyphs &shared)
{
    if (found.size() == 1) {
        const QList<char16_t> letters = shared.value(found.front().unicode());
        if (!letters.isEmpty())
            return QString(QChar(letters.first()));
    }
    if (found == u"\t"_s)
        return u" "_s; // one glyph for all spaces; the first of them is TAB
    const QList<uint> characters = found.toUcs4();
    if (characters.size() != 1 || !isCompatibilityForm(characters.first()))
        return found;
    const char32_t letter = letterOfRadical(characters.first());
    if (letter != characters.first())
        return QString::fromUcs4(&letter, 1);
    const QString letters = found.normalized(QString::NormalizationForm_KC);
    const bool rightToLeft = characters.first() >= 0xfb1d && characters.first() != 0xfeff;
    return letters.isEmpty() || (rightToLeft && letters.size() > 1) ? found : letters;
}

QString fromHex(const QByteArray &token)
{
    const QByteArray bytes = QByteArray::fromHex(token);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1])));
    return text;
}

/// "<0041>", "[" and "]", and words.
QList<QByteArray> tokensOf(const QByteArray &cmap)
{
    QList<QByteArray> tokens;
    for (qsizetype i = 0; i < cmap.size();) {
        const char c = cmap[i];
        qsizetype end = i + 1;
        if (c == '<' && end < cmap.size() && cmap[end] != '<') {
            end = cmap.indexOf('>', i);
            end = end < 0 ? cmap.size() : end + 1;
            tokens.append(cmap.mid(i, end - i));
        } else if (c == '[' || c == ']') {
            tokens.append(cmap.mid(i, 1));
        } else if (c > ' ') {
            while (end < cmap.size() && cmap[end] > ' ' && cmap[end] != '<' && cmap[end] != '[' && cmap[end] != ']')
                ++end;
            tokens.append(cmap.mid(i, end - i));
        }
        i = end;
    }
    return tokens;
}

int codeOf(const QByteArray &token)
{
    return token.mid(1, token.size() - 2).toInt(nullptr, 16);
}

CodeMap readMap(const QByteArray &cmap)
{
    CodeMap map;
    const QList<QByteArray> tokens = tokensOf(cmap);
    qsizetype i = tokens.indexOf("beginbfrange");
    while (i >= 0 && i + 1 < tokens.size()) {
        for (++i; i + 2 < tokens.size() && tokens[i] != "endbfrange";) {
            const int first = codeOf(tokens[i]);
            const int last = codeOf(tokens[i + 1]);
            i += 2;
            if (tokens[i] == "[") {
                int code = first;
                for (++i; i < tokens.size() && tokens[i] != "]"; ++i)
                    map[code++] = fromHex(tokens[i]);
            } else {
                const QString start = fromHex(tokens[i]);
                for (int code = first; code <= last && start.size() == 1; ++code)
                    map[code] = QString(QChar(static_cast<char16_t>(start[0].unicode() + code - first)));
            }
            ++i;
        }
        i = tokens.indexOf("beginbfrange", i);
    }
    return map;
}

QByteArray hex(const QString &text)
{
    QByteArray result;
    for (const QChar c : text)
        result += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return result;
}

/// QPdfWriter names a subset after an address in memory.
void nameSubset(QPDFObjectHandle &font, size_t number)
{
    std::string tag = "AAAAAA+";
    for (size_t i = 6; i-- > 0; number /= 26)
        tag[i] = static_cast<char>('A' + number % 26);
    const std::string base = font.getKey("/BaseFont").getName().substr(1);
    const QPDFObjectHandle name = QPDFObjectHandle::newName("/" + tag + base.substr(base.find('+') + 1));
    font.replaceKey("/BaseFont", name);
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    for (int i = 0; descendants.isArray() && i < descendants.getArrayNItems(); ++i) {
        QPDFObjectHandle descendant = descendants.getArrayItem(i);
        descendant.replaceKey("/BaseFont", name);
        descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
    }
}

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
}

/// The font that the file has of it, whose glyphs are numbered by the codes.
QRawFont embeddedFont(QPDFObjectHandle font)
{
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() != 1)
        return {};
    QPDFObjectHandle file = descendants.getArrayItem(0).getKey("/FontDescriptor").getKey("/FontFile2");
    return file.isStream() ? QRawFont(bytesOf(file), 1000, QFont::PreferNoHinting) : QRawFont();
}

/// Codes that lead to nothing are compared with the letters that were written.
void addDrawnLetters(const QRawFont &font, const QList<DrawnLetter> &letters, CodeMap &map)
{
    const QByteArray most = font.fontTable("maxp").mid(4, 2);
    const int glyphs = most.size() == 2 ? most.toHex().toInt(nullptr, 16) : 0;
    for (int code = 1; code < glyphs; ++code) {
        const QString known = map.contains(code) ? map[code] : QString();
        if (!known.isEmpty() && known != QString(QChar::Null))
            continue;
        const QImage look = lookOf(font, static_cast<quint32>(code));
        if (const QString letter = look.isNull() ? QString() : letterLike(look, letters); !letter.isEmpty())
            map[code] = letter;
    }
}

void repairFont(QPDFObjectHandle &font, const PdfContent &content)
{
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return;
    CodeMap map = readMap(bytesOf(stream));
    map.erase(0); // .notdef is no letter
    for (auto &[code, text] : map)
        text = written(text, content.sharedGlyphs);
    if (!content.drawnLetters.isEmpty())
        addDrawnLetters(embeddedFont(font), content.drawnLetters, map);
    if (!map.empty())
        stream.replaceStreamData(toUnicodeMap(map, 2).toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
}

} // namespace

QByteArray toUnicodeMap(const std::map<int, QString> &texts, int codeBytes)
{
    const auto codeHex = [codeBytes](int code) {
        return '<' + QByteArray::number(code, 16).rightJustified(2 * codeBytes, '0') + '>';
    };
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n"
        + codeHex(0) + ' ' + codeHex((1 << 8 * codeBytes) - 1).toUpper() + "\nendcodespacerange\n";
    constexpr int MostInBlock = 100;
    auto it = texts.begin();
    for (size_t left = texts.size(); left > 0;) {
        const size_t count = std::min<size_t>(left, MostInBlock);
        cmap += QByteArray::number(static_cast<int>(count)) + " beginbfchar\n";
        for (size_t i = 0; i < count; ++i, ++it)
            cmap += codeHex(it->first) + " <" + hex(it->second) + ">\n";
        cmap += "endbfchar\n";
        left -= count;
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void repairToUnicode(QPDF &pdf, const PdfContent &content)
{
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle page : pdf.getAllPages()) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &name : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(name);
            if (font.isDictionary() && seen.insert(font.getObjGen()).second) {
                nameSubset(font, seen.size());
                repairFont(font, content);
            }
        }
    }
}

} // namespace Pressmark
