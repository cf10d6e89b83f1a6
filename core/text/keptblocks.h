#pragma once

#include "base/result.h"
#include "model/annotation.h"
#include "model/body.h"

#include <QByteArray>

#include <optional>

namespace Pressmark {

/// Whether two bodies differ in nothing but which blocks are kept.
bool haveSameBlocks(const Body &first, const Body &second);

/// A passage in another choice of the same blocks.
struct ShiftedPassage
{
    qsizetype start = 0;
    qsizetype length = 0;
    double share = 1; // of the passage's words that are still there

    bool operator==(const ShiftedPassage &) const = default;
};

/// Where a passage of the body's text, or of its captions, stands if other blocks are kept. Nothing if all of it is
/// gone. What is kept now between its ends belongs to it. Requires: the same blocks.
std::optional<ShiftedPassage> shiftPassage(const Body &from, const Body &to, Part part, qsizetype start,
                                           qsizetype length);

/// The map of a PDF's text for another choice of the same blocks; words that had no place on a page have none now.
Result<QByteArray> shiftPdfMap(const QByteArray &pdfMap, const Body &from, const Body &to);

} // namespace Pressmark
