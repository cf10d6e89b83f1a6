#include "extraction/lineclass.h"

#include "extraction/pageblocks.h"

#include "text/canonicaltext.h"
#include "text/dates.h"

#include <algorithm>
#include <array>

namespace Pressmark {

namespace {

constexpr int ShortLine = 12;
constexpr int LongestAppeal = 90;
constexpr qsizetype LongestCreditTail = 60;
constexpr int LongestCreditName = 6; // words

/// Kinds that by themselves make a line clutter, the surest first.
constexpr std::array ClutterKinds{
    PhraseKind::Newsletter,    PhraseKind::Appeal, PhraseKind::Share,     PhraseKind::Comments,    PhraseKind::Audio,
    PhraseKind::Advertisement, PhraseKind::Legal,  PhraseKind::Related,   PhraseKind::ReadingTime, PhraseKind::Tags,
    PhraseKind::AuthorNote,    PhraseKind::Feed,   PhraseKind::Navigation};

/// Whether phrases of a kind are so much of a line that the line is of that kind.
bool isMostly(const LineLook &look, PhraseKind kind, bool framed)
{
    if (look.hits.of(kind) == 0)
        return false;
    if (look.hits.whole(kind))
        return true;
    const double share = look.hits.share(kind);
    switch (kind) {
    case PhraseKind::Newsletter:
    case PhraseKind::Appeal:
        if (look.words > LongestAppeal)
            return false;
        // "Finland hopes to become a member of the club.": a sentence must say more to be an appeal.
        if (!framed && look.sentence && !look.hits.starts(kind) && look.hits.of(kind) < 2 && share < 0.5)
            return false;
        return share >= (framed ? 0.08 : 0.3) || (look.hits.of(kind) >= 2 && share >= (framed ? 0.05 : 0.18))
            || (look.hits.starts(kind) && look.words <= 30 && share >= 0.12);
    case PhraseKind::Audio:
    case PhraseKind::Advertisement:
    case PhraseKind::Comments:
        return share >= (framed ? 0.15 : 0.4) || (look.hits.starts(kind) && look.words <= 20);
    case PhraseKind::ReadingTime:
        return look.words <= ShortLine && share >= (framed || look.words <= 5 ? 0.3 : 0.5);
    case PhraseKind::Share:
        return look.words <= ShortLine && share >= (framed ? 0.3 : 0.5);
    case PhraseKind::Legal:
        return look.words <= 60 && share >= (framed ? 0.08 : 0.2);
    case PhraseKind::AuthorNote:
        return look.words <= 70 && (share >= 0.15 || (framed && look.hits.of(kind) > 0));
    case PhraseKind::Tags:
        return look.hits.starts(kind) && look.words <= 30 && !look.sentence;
    case PhraseKind::Feed:
        return look.words <= 4 && share >= 0.6;
    case PhraseKind::Navigation:
        return look.words <= 6 && share >= 0.6;
    default:
        return false;
    }
}

} // namespace

qsizetype namedCreditAt(QStringView line)
{
    const QStringView tail = line.right(LongestCreditTail);
    qsizetype sign = -1;
    for (const QChar c : {u':', u'：', u'='})
        sign = std::max(sign, tail.lastIndexOf(c));
    if (sign < 1)
        return -1;
    const int name = countWords(tail.mid(sign + 1));
    const QStringView before = tail.left(sign).trimmed();
    qsizetype start = before.size();
    while (start > 0 && before[start - 1].isLetter())
        --start;
    const PhraseHits hits = phrasesIn(before.mid(start));
    const bool isCredit = name > 0 && name <= LongestCreditName
        && (hits.whole(PhraseKind::CaptionStart) || hits.whole(PhraseKind::Credit));
    return isCredit ? line.size() - tail.size() + tail.indexOf(before) + start : -1;
}

LineLook lookAtLine(QStringView line, int words)
{
    return {.hits = phrasesIn(line), .words = words, .sentence = endsSentence(line)};
}

std::optional<LeftOutClass> clutterClass(const LineLook &look, bool framed)
{
    for (const PhraseKind kind : ClutterKinds) {
        if (isMostly(look, kind, framed))
            return leftOutClassOf(kind);
    }
    return std::nullopt;
}

bool isRelatedLabel(const LineLook &look)
{
    if (look.hits.whole(PhraseKind::Related))
        return true;
    return look.hits.starts(PhraseKind::Related) && look.words <= 8 && look.hits.share(PhraseKind::Related) >= 0.34;
}

bool isDateLine(const QString &line, const LineLook &look)
{
    if (look.words > 25 || look.words == 0)
        return false;
    const auto date = findDate(line, {});
    if (!date)
        return false;
    const int other = look.words - countWords(date->date.found);
    const bool introduced = look.hits.starts(PhraseKind::DateStart) || look.hits.starts(PhraseKind::Updated);
    return other <= (introduced ? 8 : 4);
}

bool looksLikeCaption(QStringView line, const LineLook &look)
{
    if (look.words > 60)
        return false;
    if (namedCreditAt(line) >= 0)
        return true;
    if (look.hits.of(PhraseKind::Credit) + look.hits.of(PhraseKind::CaptionStart) == 0)
        return false;
    if (look.hits.starts(PhraseKind::CaptionStart) && look.words <= 40) {
        const QStringView head = line.left(24);
        if (head.contains(u':') || look.hits.of(PhraseKind::Credit) > 0)
            return true;
    }
    if (look.hits.starts(PhraseKind::Credit) && look.words <= 12)
        return true;
    // "… in Kyiv. (Jane Roe/Agency)", "… | Agency", "… Photo by Jane Roe"
    const QStringView tail = line.right(70);
    const bool bracketed = line.trimmed().endsWith(u')') || line.trimmed().endsWith(u']');
    const bool divided = tail.contains(u'|') || tail.contains(u'©') || tail.contains(u'/');
    return phrasesIn(tail).of(PhraseKind::Credit) > 0 && (bracketed || divided || !look.sentence);
}

} // namespace Pressmark
