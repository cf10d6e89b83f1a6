#include "importing/formats.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qint64 LongestText = qint64(32) << 20;

/// Formats that look like text, or whose first bytes may, and are something else.
constexpr std::array<QByteArrayView, 5> OtherFormats{"{\\rtf", "%!PS", "bplist", "\x1f\x8b", "GIF8"};

/// Whether every second byte is mostly NUL, as in UTF-16 of European languages without a mark.
bool isWideWithoutMark(QByteArrayView bytes)
{
    std::array<qsizetype, 2> nulls{0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        nulls[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    const qsizetype half = bytes.size() / 2;
    return half > 4 && std::max(nulls[0], nulls[1]) * 10 > half * 7 && std::min(nulls[0], nulls[1]) * 50 < half;
}

bool isBinary(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || isWideWithoutMark(bytes))
        return false;
    const auto isControl = [](char c) {
        const auto value = static_cast<unsigned char>(c);
        return (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1a
                && value != 0x1b)
            || value == 0x7f;
    };
    if (bytes.contains('\0'))
        return true;
    return std::count_if(bytes.begin(), bytes.end(), isControl) * 100 > bytes.size();
}

class TextImporter : public Importer
{
public:
    QString name() const override { return u"text"_s; }
    QStringList patterns() const override { return {u"*.txt"_s, u"*.text"_s}; }

    bool recognizes(const QByteArray &head, const QString &) const override
    {
        const auto begins = [&head](QByteArrayView beginning) { return head.startsWith(beginning); };
        return !std::any_of(OtherFormats.begin(), OtherFormats.end(), begins) && !isBinary(head);
    }

    Result<void> read(ByteSource &source, const ExtractionHints &hints, const DocumentSink &sink) const override
    {
        const Result<QByteArray> bytes = source.readAll(LongestText);
        if (!bytes)
            return bytes.error();
        Document document = extractPlainText(*bytes, hints);
        document.importer = name();
        document.mediaType = u"text/plain"_s;
        return sink(std::move(document));
    }
};

} // namespace

const Importer &textImporter()
{
    static const TextImporter Only;
    return Only;
}

} // namespace Pressmark
