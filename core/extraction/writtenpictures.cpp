#include "extraction/writtenpictures.h"

#include "extraction/picturehead.h"

#include <charconv>

namespace Pressmark {

namespace {

constexpr std::string_view ReferenceBegin = "data:@";
constexpr int SmallestWrittenPicture = 60;        // pixels
constexpr qsizetype LargestPicture = 24 << 20;    // bytes
constexpr qsizetype LargestOfDocument = 40 << 20; // a document's pictures travel with it

/// The number at the beginning, which is taken away.
bool takeNumber(std::string_view &text, size_t &number)
{
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc())
        return false;
    text.remove_prefix(static_cast<size_t>(end - text.data()));
    return true;
}

QByteArray decoded(std::string_view address)
{
    const size_t comma = address.find(',');
    if (comma == std::string_view::npos)
        return {};
    const std::string_view head = address.substr(0, comma);
    const std::string_view content = address.substr(comma + 1);
    QByteArray bytes(content.data(), static_cast<qsizetype>(content.size()));
    if (bytes.contains('%'))
        bytes = QByteArray::fromPercentEncoding(bytes);
    return head.find(";base64") == std::string_view::npos ? bytes : QByteArray::fromBase64(bytes);
}

bool isLarge(const QByteArray &bytes)
{
    const std::optional<PictureHead> head = readPictureHead(bytes);
    if (!head)
        return false;
    return !head->size.isValid()
        || (head->size.width() >= SmallestWrittenPicture && head->size.height() >= SmallestWrittenPicture);
}

} // namespace

std::string pictureReference(size_t offset, size_t length)
{
    return std::string(ReferenceBegin) + std::to_string(offset) + "," + std::to_string(length);
}

QByteArray WrittenPictures::take(std::string_view reference)
{
    size_t offset = 0;
    size_t length = 0;
    if (!reference.starts_with(ReferenceBegin))
        return {};
    reference.remove_prefix(ReferenceBegin.size());
    // A page can write such words itself: they are only believed where a picture is.
    if (!takeNumber(reference, offset) || !reference.starts_with(','))
        return {};
    reference.remove_prefix(1);
    if (!takeNumber(reference, length) || offset > m_page.size() || length > m_page.size() - offset)
        return {};
    const std::string_view address = m_page.substr(offset, length);
    if (!address.starts_with("data:image/"))
        return {};
    if (address.size() / 4 * 3 > size_t(LargestPicture) || m_taken > LargestOfDocument - LargestPicture) {
        m_full = true;
        return {};
    }
    QByteArray bytes = decoded(address);
    if (!isLarge(bytes))
        return {};
    m_taken += bytes.size();
    return bytes;
}

} // namespace Pressmark
