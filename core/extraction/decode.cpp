#include "extraction/decode.h"

#include "extraction/mojibake.h"

#include <QList>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace Pressmark {

namespace {

/// How far into a page its own declaration is looked for.
constexpr qsizetype DeclarationWindow = 8192;
/// How much of a page is shown to the guesser.
constexpr qsizetype GuessWindow = 65536;

struct Utf8Look
{
    qsizetype sequences = 0; // of more than one byte
    qsizetype errors = 0;
};

/// The length of the well-formed UTF-8 sequence at i, or 0.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype i)
{
    const auto at = [&bytes](qsizetype k) {
        return k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : static_cast<unsigned char>(0);
    };
    const auto follows = [&at](qsizetype k, int low = 0x80, int high = 0xbf) { return at(k) >= low && at(k) <= high; };
    const int lead = at(i);
    if (lead >= 0xc2 && lead <= 0xdf)
        return follows(i + 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool second = follows(i + 1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        return second && follows(i + 2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool second = follows(i + 1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
        return second && follows(i + 2) && follows(i + 3) ? 4 : 0;
    }
    return 0;
}

Utf8Look lookAtUtf8(const QByteArray &bytes)
{
    Utf8Look look;
    for (qsizetype i = 0; i < bytes.size();) {
        uint64_t eight = 0x80;
        if (i + 8 <= bytes.size())
            std::memcpy(&eight, bytes.constData() + i, sizeof eight);
        if ((eight & 0x8080808080808080U) == 0) {
            i += 8;
            continue;
        }
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const qsizetype length = sequenceLength(bytes, i);
        ++(length > 0 ? look.sequences : look.errors);
        i += std::max<qsizetype>(length, 1);
    }
    return look;
}

QByteArray declaredCharset(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(DeclarationWindow).toLower();
    for (const char *key : {"charset=", "encoding="}) {
        qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        at += static_cast<qsizetype>(std::string_view(key).size());
        const auto isQuote = [](char c) { return c == '"' || c == '\'' || c == ' '; };
        while (at < head.size() && isQuote(head[at]))
            ++at;
        qsizetype end = at;
        while (end < head.size() && !isQuote(head[end])
               && std::string_view(">/;?").find(head[end]) == std::string_view::npos)
            ++end;
        if (end > at && end - at < 40)
            return head.mid(at, end - at);
    }
    return {};
}

/// The name that the web means by a name.
QByteArray webCharset(const QByteArray &name)
{
    struct Alias
    {
        const char *said;
        const char *meant;
    };
    static constexpr std::array Aliases{
        Alias{"iso-8859-1", "windows-1252"},
        Alias{"latin1", "windows-1252"},
        Alias{"us-ascii", "windows-1252"},
        Alias{"ascii", "windows-1252"},
        Alias{"iso-8859-9", "windows-1254"},
        Alias{"iso-8859-11", "windows-874"},
        Alias{"tis-620", "windows-874"},
        Alias{"gb2312", "gb18030"},
        Alias{"gbk", "gb18030"},
        Alias{"shift_jis", "windows-31j"},
        Alias{"shift-jis", "windows-31j"},
        Alias{"sjis", "windows-31j"},
        Alias{"euc-kr", "windows-949"},
        Alias{"ks_c_5601-1987", "windows-949"},
        Alias{"utf8", "utf-8"},
    };
    const QByteArray lower = name.trimmed().toLower();
    for (const Alias &alias : Aliases) {
        if (lower == alias.said)
            return alias.meant;
    }
    return lower;
}

QByteArray guessedCharset(const QByteArray &bytes)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, bytes.constData(), static_cast<size_t>(std::min(bytes.size(), GuessWindow)));
    uchardet_data_end(detector);
    const QByteArray name = uchardet_get_charset(detector);
    uchardet_delete(detector);
    return name;
}

/// Nothing if the charset is not known.
QByteArray converted(const QByteArray &bytes, const QByteArray &charset)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *from = ucnv_open(charset.constData(), &status);
    UConverter *to = ucnv_open("UTF-8", &status);
    QByteArray result;
    if (U_SUCCESS(status)) {
        result.resize(bytes.size() * 3 + 16);
        char *target = result.data();
        const char *source = bytes.constData();
        ucnv_convertEx(to, from, &target, result.data() + result.size(), &source, source + bytes.size(), nullptr,
                       nullptr, nullptr, nullptr, true, true, &status);
        result.truncate(U_SUCCESS(status) ? target - result.data() : 0);
    }
    ucnv_close(from);
    ucnv_close(to);
    return result;
}

/// Nothing if there is no byte order mark.
QByteArray byMark(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return "utf-8";
    if (bytes.startsWith(QByteArray("\xff\xfe\0\0", 4)))
        return "utf-32le";
    if (bytes.startsWith("\xff\xfe"))
        return "utf-16le";
    if (bytes.startsWith("\xfe\xff"))
        return "utf-16be";
    return {};
}

QByteArray withoutMark(QByteArray utf8)
{
    return utf8.startsWith("\xef\xbb\xbf") ? utf8.mid(3) : utf8;
}

QByteArray asUtf8(const QByteArray &bytes, const QList<QByteArray> &charsets)
{
    const QByteArray mark = byMark(bytes);
    if (!mark.isEmpty() && mark != "utf-8")
        return withoutMark(converted(bytes, mark));
    const Utf8Look look = lookAtUtf8(bytes);
    const bool escaped = look.sequences == 0 && bytes.contains('\x1b'); // ISO-2022: Japanese in ASCII bytes
    // Many characters that are well-formed by chance do not happen; a few damaged ones do.
    if (!escaped && look.errors * 50 <= look.sequences)
        return withoutMark(bytes);
    QList<QByteArray> names = charsets;
    if (!names.contains("utf-8") || look.errors > look.sequences)
        names.append(guessedCharset(bytes));
    names.append("windows-1252");
    for (const QByteArray &name : names) {
        const QByteArray charset = webCharset(name);
        if (charset.isEmpty() || (charset == "utf-8" && look.errors > look.sequences))
            continue;
        const QByteArray result = charset == "utf-8" ? bytes : converted(bytes, charset);
        if (!result.isEmpty())
            return withoutMark(result);
    }
    return bytes;
}

} // namespace

QByteArray htmlAsUtf8(const QByteArray &bytes, const QByteArray &charset)
{
    return withoutMojibake(asUtf8(bytes, {charset, declaredCharset(bytes)}));
}

QByteArray textAsUtf8(const QByteArray &bytes, const QByteArray &charset)
{
    return withoutMojibake(asUtf8(bytes, {charset}));
}

} // namespace Pressmark
