#include "extraction/mojibake.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace Pressmark {

namespace {

constexpr qsizetype FewestSlips = 3;

/// What windows-1252 has from 0x80 to 0x9f; 0 where it has a control character.
constexpr std::array<char16_t, 32> Specials{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                            0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                            0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

/// The byte that a character was taken from, from 0x80 on; -1 if it was none.
int byteOf(QChar c)
{
    if (c >= QChar(0x80) && c <= QChar(0xff))
        return c.unicode();
    const auto *const special = std::find(Specials.begin(), Specials.end(), c.unicode());
    return special == Specials.end() || c.unicode() == 0 ? -1 : 0x80 + int(special - Specials.begin());
}

/// The character that the bytes at the beginning of a run mean, and how many they are; none if they are no UTF-8.
QString meantBy(const QByteArray &bytes, qsizetype at, qsizetype &length)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.size())
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes.mid(at, length));
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? QString() : text;
}

QString repaired(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        QByteArray bytes;
        for (int byte = 0; end < text.size() && (byte = byteOf(text[end])) >= 0; ++end)
            bytes.append(static_cast<char>(byte));
        for (qsizetype k = 0; k < bytes.size();) {
            qsizetype length = 0;
            const QString meant = meantBy(bytes, k, length);
            result += meant.isEmpty() ? QString(text[i + k]) : meant;
            k += meant.isEmpty() ? 1 : length;
        }
        if (end < text.size())
            result += text[end++];
        i = end;
    }
    return result;
}

} // namespace

QByteArray withoutMojibake(const QByteArray &utf8)
{
    // "â€" or "â" and the control character in its place: quotation marks and dashes, which every text has.
    const qsizetype slips = utf8.count("\xc3\xa2\xe2\x82\xac") + utf8.count("\xc3\xa2\xc2\x80");
    return slips < FewestSlips ? utf8 : repaired(QString::fromUtf8(utf8)).toUtf8();
}

} // namespace Pressmark
