#pragma once

#include "model/body.h"

namespace Pressmark {

/// The version of the rules below. Positions are comparable only between texts made by the same version.
inline constexpr int TextRulesVersion = 1;

/// Running text in canonical form: NFC; NUL, controls, soft hyphens, object replacement characters, noncharacters and
/// unpaired surrogates removed; every other run of spaces, tabs and no-break spaces is one space; LF is kept, without
/// spaces beside it; none of these at the ends.
QString canonicalText(QStringView raw);

/// The same for preformatted text, whose spaces and line ends are kept. TAB stays; CRLF and CR become LF; LF at the
/// ends is removed.
QString canonicalPreformatted(QStringView raw);

/// A table's text in canonical form: TAB between cells and LF between rows are kept, each cell is canonicalText with
/// its line ends turned into spaces.
QString canonicalTable(QStringView raw);

/// The canonical form of a block's text, by its kind.
QString canonicalOfKind(BlockKind kind, QStringView raw);

/// The text of a body: the texts of its kept blocks joined by LF. Sets `start` of every block; figures and empty
/// blocks have none.
///
/// Requires: the texts of the blocks are canonical.
QString composeText(Body &body);

/// The line that stands under a picture: caption, then credit.
QString captionLine(const Figure &figure);

/// The text of the part "caption": the caption lines of the kept figures that have one, joined by LF.
QString composeCaptions(const Body &body);

/// How many words a reader reads: runs of letters and digits; two Han, Kana or Hangul characters count as one word.
int countWords(QStringView text);

} // namespace Pressmark
