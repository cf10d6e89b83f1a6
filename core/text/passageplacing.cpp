#include "text/passageplacing.h"

#include "text/similarity.h"

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr int Around = 8;            // words before and behind a passage that tell its place
constexpr int FewWords = 2;          // that stand in many places
constexpr int BeyondBoundary = 3;    // words that paragraphs may begin with alike
constexpr int SureRun = 12;          // words in a row that are in both texts by no chance
constexpr double EnoughLeft = 0.5;   // of a passage's words, where its surrounding agrees
constexpr double EnoughAlike = 0.75; // of its characters, where it does not
constexpr double EnoughAlikeShort = 0.8;
constexpr double EnoughAround = 0.5;        // of the surrounding
constexpr double EnoughAroundFew = 0.75;    // of that of one or two words
constexpr double SomeAround = 0.25;         // so that it is worth a look
constexpr qsizetype ShortPassage = 30;      // UTF-16 units; what is shorter needs its surrounding
constexpr qsizetype LongPassage = 2000;     // UTF-16 units; of longer ones words are compared, not characters
constexpr qsizetype MostSearched = 500'000; // UTF-16 units for 64 of a passage, so that a hundred take no second
constexpr double MostErrors = 0.25;         // of a passage's characters that may differ where its words are unknown

int toInt(qsizetype value)
{
    return static_cast<int>(value);
}

} // namespace

/// Words [first, last] of the older text and [newFirst, newLast] of the newer one, of which `kept` are the same.
struct PassagePlacing::Words
{
    int first = 0;
    int last = 0;
    int newFirst = -1;
    int newLast = -1;
    int kept = 0;

    int count() const { return last - first + 1; }
    int newCount() const { return newLast - newFirst + 1; }
    double share() const { return static_cast<double>(kept) / count(); }
    bool isWhole() const { return kept == count() && newCount() == count(); }
};

PassagePlacing::PassagePlacing(const QString &from, const QString &to)
    : m_from(from)
    , m_to(to)
    , m_map(m_from, m_to)
{ }

const TextWord &PassagePlacing::oldWord(int word) const
{
    return m_map.from()[static_cast<size_t>(word)];
}

const TextWord &PassagePlacing::newWord(int word) const
{
    return m_map.to()[static_cast<size_t>(word)];
}

PlacedPassage PassagePlacing::place(qsizetype start, qsizetype length) const
{
    Q_ASSERT(start >= 0 && length > 0 && start + length <= m_from.size());
    if (m_from == m_to)
        return {PlacementState::Exact, start, length, 1};
    const std::optional<Words> words = wordsOf(start, length);
    if (!words)
        return placeWithoutWords(start, length);
    PlacedPassage placed = placeWords(*words, start, length);
    if (placed.state == PlacementState::Detached)
        placed = placeBetweenNeighbours(words->first, words->last, start, length);
    if (placed.state == PlacementState::Detached)
        placed = placeAnywhere(start, length);
    return placed;
}

std::optional<PassagePlacing::Words> PassagePlacing::wordsOf(qsizetype start, qsizetype length) const
{
    const std::vector<TextWord> &words = m_map.from();
    const auto first =
        std::partition_point(words.begin(), words.end(), [&](const TextWord &word) { return word.end <= start; });
    const auto last =
        std::partition_point(first, words.end(), [&](const TextWord &word) { return word.start < start + length; });
    if (first == last)
        return std::nullopt;
    return atTarget(toInt(first - words.begin()), toInt(last - words.begin()) - 1);
}

/// The place in the newer text where most of the words stand close together.
PassagePlacing::Words PassagePlacing::atTarget(int first, int last) const
{
    Words words{first, last, -1, -1, 0};
    std::vector<int> targets;
    for (int word = first; word <= last; ++word) {
        if (m_map.target(word) >= 0)
            targets.push_back(m_map.target(word));
    }
    std::sort(targets.begin(), targets.end());
    const int widest = words.count() + std::max(4, words.count() / 2);
    size_t begin = 0;
    for (size_t end = 0; end < targets.size(); ++end) {
        while (targets[end] - targets[begin] >= widest)
            ++begin;
        if (toInt(static_cast<qsizetype>(end - begin)) + 1 > words.kept) {
            words.kept = toInt(static_cast<qsizetype>(end - begin)) + 1;
            words.newFirst = targets[begin];
            words.newLast = targets[end];
        }
    }
    if (words.kept > 0)
        widen(words);
    return words;
}

/// Words at the ends that became others belong to the passage, too, back to its neighbour or its paragraph's beginning.
void PassagePlacing::widen(Words &words) const
{
    const int size = toInt(qsizetype(m_map.from().size()));
    const auto goneFrom = [this](int word, int step) {
        int gone = 0;
        while (m_map.target(word + step * gone) < 0)
            ++gone;
        return gone;
    };
    if (const int gone = goneFrom(words.first, 1); gone > 0) {
        int at = words.newFirst;
        while (at > 0 && words.newFirst - at <= gone && !newWord(at).opens && !m_map.isTaken(at - 1))
            --at;
        const bool beside = words.first > 0 && at > 0 && m_map.target(words.first - 1) == at - 1;
        if (beside || at == 0 || newWord(at).opens)
            words.newFirst = at;
    }
    if (const int gone = goneFrom(words.last, -1); gone > 0) {
        const int end = toInt(qsizetype(m_map.to().size())) - 1;
        const auto closes = [&](int word) { return word == end || newWord(word + 1).opens; };
        int at = words.newLast;
        while (!closes(at) && at - words.newLast <= gone && !m_map.isTaken(at + 1))
            ++at;
        const bool beside = words.last + 1 < size && at < end && m_map.target(words.last + 1) == at + 1;
        if (beside || closes(at))
            words.newLast = at;
    }
}

/// How many of the words before and behind the passage stand before and behind it in the newer text, too.
int PassagePlacing::agreeingAround(const Words &words) const
{
    int agreeing = 0;
    for (int i = 1; i <= Around; ++i) {
        const int before = words.first - i >= 0 ? m_map.target(words.first - i) : -1;
        const int behind = words.last + i < toInt(qsizetype(m_map.from().size())) ? m_map.target(words.last + i) : -1;
        agreeing += before >= 0 && before < words.newFirst && before >= words.newFirst - 2 * Around ? 1 : 0;
        agreeing += behind > words.newLast && behind <= words.newLast + 2 * Around ? 1 : 0;
    }
    return agreeing;
}

int PassagePlacing::wordsAround(const Words &words) const
{
    return std::min(Around, words.first) + std::min(Around, toInt(qsizetype(m_map.from().size())) - 1 - words.last);
}

bool PassagePlacing::agrees(const Words &words, double share) const
{
    return agreeingAround(words) >= std::max(1.0, std::ceil(share * wordsAround(words)));
}

bool PassagePlacing::isSure(const Words &words) const
{
    int run = 0;
    for (int word = words.first; word <= words.last; ++word)
        run = std::max(run, m_map.run(word));
    if (run >= std::max(SureRun, words.kept))
        return true;
    const double enough = words.count() > FewWords ? EnoughAround : EnoughAroundFew;
    return (words.count() > FewWords || run > words.count() + FewWords) && agrees(words, enough);
}

/// Many paragraphs begin with the same word or two. Those that a passage takes from a paragraph's beginning, or end, are
/// its own only if the paragraph goes on in the same way.
bool PassagePlacing::endsAgree(const Words &words) const
{
    const int size = toInt(qsizetype(m_map.from().size()));
    const auto goesOn = [&](int word, int step) {
        for (int i = 1; i <= BeyondBoundary && word + step * i >= 0 && word + step * i < size; ++i) {
            if (m_map.target(word + step * i) != m_map.target(word) + step * i)
                return false;
        }
        return true;
    };
    for (int i = 1; i <= std::min(BeyondBoundary, words.count() - 1); ++i) {
        if (oldWord(words.last - i + 1).opens && !goesOn(words.last, 1))
            return false;
        if (oldWord(words.first + i).opens && !goesOn(words.first, -1))
            return false;
    }
    return true;
}

PlacedPassage PassagePlacing::placeWords(const Words &words, qsizetype start, qsizetype length) const
{
    if (words.kept == 0)
        return {};
    const qsizetype newFrom = newStart(start, words);
    const qsizetype newTo = newEnd(start + length, words);
    const QStringView quote = QStringView(m_from).mid(start, length);
    const QStringView found = QStringView(m_to).mid(newFrom, newTo - newFrom);
    const bool sure = isSure(words);
    if (words.isWhole() && sure && endsAgree(words)) {
        const bool exact = newFrom == start && found == quote;
        return {exact ? PlacementState::Exact : PlacementState::Moved, newFrom, newTo - newFrom, 1};
    }
    const double score = quote.size() > LongPassage ? words.share() : similarity(quote, found);
    const bool enough = sure
        ? words.share() >= EnoughLeft || score >= EnoughAlike
        : score >= EnoughAlike && (quote.size() >= ShortPassage || (words.count() > 2 && agrees(words, SomeAround)));
    if (!enough)
        return {};
    return {PlacementState::Changed, newFrom, newTo - newFrom, score};
}

/// A passage of which no word is the same, between the same neighbours: "goverment" has become "government".
PlacedPassage PassagePlacing::placeBetweenNeighbours(int first, int last, qsizetype start, qsizetype length) const
{
    const bool inside = first > 0 && last + 1 < toInt(qsizetype(m_map.from().size()));
    const int before = inside ? m_map.target(first - 1) : -1;
    const int behind = inside ? m_map.target(last + 1) : -1;
    const int count = last - first + 1;
    if (before < 0 || behind - before < 2 || behind - before - 1 > count + 2 || length > LongPassage)
        return {};
    const Words words{first, last, before + 1, behind - 1, 0};
    const qsizetype newFrom = newWord(words.newFirst).start;
    const qsizetype newTo = newWord(words.newLast).end;
    const double score =
        similarity(QStringView(m_from).mid(start, length), QStringView(m_to).mid(newFrom, newTo - newFrom));
    if (score < (length < ShortPassage ? EnoughAlikeShort : EnoughAlike) || !agrees(words, EnoughAroundFew))
        return {};
    return {PlacementState::Changed, newFrom, newTo - newFrom, score};
}

/// A passage of signs only: at the same distance from the word before it, if the signs are there.
PlacedPassage PassagePlacing::placeWithoutWords(qsizetype start, qsizetype length) const
{
    const std::vector<TextWord> &words = m_map.from();
    const auto behind =
        std::partition_point(words.begin(), words.end(), [&](const TextWord &word) { return word.end <= start; });
    qsizetype at = start;
    if (behind != words.begin()) {
        const int before = toInt(behind - words.begin()) - 1;
        if (m_map.target(before) < 0)
            return {};
        at = newWord(m_map.target(before)).end + start - std::prev(behind)->end;
    }
    if (QStringView(m_to).mid(at, length) != QStringView(m_from).mid(start, length))
        return {};
    return {at == start ? PlacementState::Exact : PlacementState::Moved, at, length, 1};
}

/// Where the words themselves have other letters, as after another reading of a scan: in what is new in the text.
PlacedPassage PassagePlacing::placeAnywhere(qsizetype start, qsizetype length) const
{
    if (length < ShortPassage || length > LongPassage)
        return {};
    const QStringView quote = QStringView(m_from).mid(start, length);
    const int most = toInt(std::lround(MostErrors * static_cast<double>(length)));
    std::optional<SimilarStretch> best;
    const std::vector<TextWord> &words = m_map.to();
    qsizetype left = MostSearched * 64 / length;
    for (size_t first = 0; first < words.size() && left > 0;) {
        size_t end = first;
        while (end < words.size() && !m_map.isTaken(toInt(qsizetype(end))))
            ++end;
        if (end > first && words[end - 1].end - words[first].start >= length / 2) {
            const qsizetype from = words[first].start;
            const QStringView added = QStringView(m_to).mid(from, words[end - 1].end - from).left(left);
            left -= added.size();
            const auto found = mostSimilar(added, quote, best ? best->errors - 1 : most);
            if (found)
                best = SimilarStretch{from + found->start, found->length, found->errors};
        }
        first = std::max(end, first + 1);
    }
    if (!best)
        return {};
    const double score = 1 - best->errors / static_cast<double>(std::max(length, best->length));
    return {PlacementState::Changed, best->start, best->length, score};
}

/// Whether a word is written as it was, so that places inside it are the same.
bool PassagePlacing::isWrittenAlike(int word) const
{
    const int target = m_map.target(word);
    if (target < 0)
        return false;
    const auto written = [](const QString &text, const TextWord &at) {
        return QStringView(text).mid(at.start, at.end - at.start);
    };
    return written(m_from, oldWord(word)) == written(m_to, newWord(target));
}

/// The passage may begin inside its first word, or with signs before it.
qsizetype PassagePlacing::newStart(qsizetype start, const Words &words) const
{
    const qsizetype inside = start - oldWord(words.first).start;
    const qsizetype first = newWord(words.newFirst).start;
    if (m_map.target(words.first) != words.newFirst)
        return first;
    if (inside >= 0)
        return isWrittenAlike(words.first) ? first + inside : first;
    const QStringView signs = QStringView(m_from).mid(start, -inside);
    return QStringView(m_to).first(first).endsWith(signs) ? first + inside : first;
}

qsizetype PassagePlacing::newEnd(qsizetype end, const Words &words) const
{
    const qsizetype behind = end - oldWord(words.last).end;
    const qsizetype last = newWord(words.newLast).end;
    if (m_map.target(words.last) != words.newLast)
        return last;
    if (behind <= 0)
        return isWrittenAlike(words.last) ? last + behind : last;
    const QStringView signs = QStringView(m_from).mid(end - behind, behind);
    return QStringView(m_to).mid(last).startsWith(signs) ? last + behind : last;
}

} // namespace Pressmark
