#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace Pressmark {

/// What stands in the pruned page for a picture that is written out ("data:image/…") at this place of the page.
std::string pictureReference(size_t offset, size_t length);

/// The pictures that are written out in a page, up to as many bytes as one document may carry.
class WrittenPictures
{
public:
    explicit WrittenPictures(std::string_view page)
        : m_page(page)
    { }

    /// The bytes of the picture behind such a reference. Empty if it is none, or no picture, or one so small that it
    /// only keeps a place, or too large.
    QByteArray take(std::string_view reference);
    /// Whether a picture was too large.
    bool isFull() const { return m_full; }

private:
    std::string_view m_page;
    qsizetype m_taken = 0;
    bool m_full = false;
};

} // namespace Pressmark
