#pragma once

#include "extraction/lexicon.h"

#include <QStringView>

#include <optional>

namespace Pressmark {

/// What one line looks like by its words alone, whatever page or text it stands in.
struct LineLook
{
    PhraseHits hits;
    int words = 0;
    bool sentence = false; // ends like one
};

/// `words` is countWords() of the line.
LineLook lookAtLine(QStringView line, int words);

/// The class of a line that by its words is no part of a story: an appeal, a share row, a label…; nothing for others.
/// Where the page's own layout confirms it (`framed`: the line stands among other such lines), less evidence is enough.
std::optional<LeftOutClass> clutterClass(const LineLook &look, bool framed);

/// Whether a line announces links to other stories, and nothing else: "You may also like", "Related:".
bool isRelatedLabel(const LineLook &look);

/// Whether a line is nothing but a date, perhaps with "Published" before it and a clock time behind it.
bool isDateLine(const QString &line, const LineLook &look);

/// Whether a line is a picture's credit or ends with one.
bool looksLikeCaption(QStringView line, const LineLook &look);

/// Where the credit at a line's end begins, "… in the harbour. Photo: Jane Roe": a word for pictures, a sign, and few words
/// behind it; -1 if there is none.
qsizetype namedCreditAt(QStringView line);

} // namespace Pressmark
