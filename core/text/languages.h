#pragma once

#include <QString>

namespace Pressmark {

/// The language that a text is written in ("en", "uk", "zh"), from its letters and its commonest words. "" where the
/// text is too short or too close to two languages to say. Looks at the first thousand words or so.
QString detectLanguage(QStringView text);

/// The language of a tag without its region and script, in today's code: "pt" for "pt-BR" and "pt_BR", "he" for "iw",
/// "no" for "nb". "" if it is no language's tag.
QString primaryLanguage(QStringView tag);

/// Whether text in the found language may well be declared as the other one: the same, or one of a pair that a word
/// count cannot tell from each other.
bool isCompatibleLanguage(QStringView declared, QStringView detected);

} // namespace Pressmark
