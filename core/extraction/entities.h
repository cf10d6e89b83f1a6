#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace Pressmark {

/// Appends what the text's first characters, "&…", mean in HTML. Returns how many of them were read; 0 if it takes the
/// whole of HTML's rules to tell.
size_t appendReference(std::string_view text, std::string &meaning);

/// A text with what the references mean that it shows: publishing systems escape titles and names once too often.
QString withoutReferences(const QString &text);

} // namespace Pressmark
