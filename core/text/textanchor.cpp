#include "text/textanchor.h"

#include <algorithm>

namespace Pressmark {

namespace {

constexpr qsizetype ContextLength = 32;

/// How many units two strings share at their ends (from the back) or beginnings.
qsizetype sharedEnd(QStringView first, QStringView second)
{
    qsizetype shared = 0;
    const qsizetype most = std::min(first.size(), second.size());
    while (shared < most && first[first.size() - 1 - shared] == second[second.size() - 1 - shared])
        ++shared;
    return shared;
}

qsizetype sharedStart(QStringView first, QStringView second)
{
    const auto [a, b] = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    return a - first.begin();
}

qsizetype agreement(const QString &text, qsizetype start, const TextAnchor &anchor)
{
    const QStringView view(text);
    return sharedEnd(view.left(start), anchor.before)
        + sharedStart(view.mid(start + anchor.quote.size()), anchor.after);
}

} // namespace

TextAnchor makeAnchor(const QString &text, qsizetype start, qsizetype length)
{
    Q_ASSERT(start >= 0 && length > 0 && start + length <= text.size());
    qsizetype end = start + length;
    if (start > 0 && text[start].isLowSurrogate())
        --start;
    if (end < text.size() && text[end].isLowSurrogate())
        ++end;
    qsizetype before = std::max<qsizetype>(0, start - ContextLength);
    if (before < start && text[before].isLowSurrogate())
        ++before;
    qsizetype after = std::min(text.size(), end + ContextLength);
    if (after > end && after < text.size() && text[after].isLowSurrogate())
        --after;
    return {start, end - start, text.mid(start, end - start), text.mid(before, start - before),
            text.mid(end, after - end)};
}

std::optional<TextAnchor> resolveAnchor(const QString &text, const TextAnchor &anchor)
{
    if (anchor.quote.isEmpty())
        return std::nullopt;
    qsizetype best = -1;
    qsizetype bestAgreement = -1;
    for (qsizetype at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
        const qsizetype agreed = agreement(text, at, anchor);
        const bool nearer = qAbs(at - anchor.start) < qAbs(best - anchor.start);
        if (agreed > bestAgreement || (agreed == bestAgreement && nearer)) {
            best = at;
            bestAgreement = agreed;
        }
    }
    if (best < 0)
        return std::nullopt;
    return makeAnchor(text, best, anchor.quote.size());
}

} // namespace Pressmark
