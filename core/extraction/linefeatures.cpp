#include "extraction/linefeatures.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Pressmark {

namespace {

constexpr int Window = 6; // lines above and below that are looked at
constexpr int WideWindow = 24;

struct Letters
{
    int capitals = 0; // letters
    int small = 0;
    int digits = 0;
    int wordsSmall = 0; // words that begin so
    int wordsCapital = 0;
};

Letters lettersOf(const QString &text)
{
    Letters letters;
    bool inWord = false;
    for (const QChar c : text) {
        const bool upper = c.isUpper();
        const bool lower = c.isLower();
        letters.capitals += upper ? 1 : 0;
        letters.small += lower ? 1 : 0;
        letters.digits += c.isDigit() ? 1 : 0;
        if (!inWord) {
            letters.wordsCapital += upper ? 1 : 0;
            letters.wordsSmall += lower ? 1 : 0;
        }
        inWord = c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == QChar(0x2019);
    }
    return letters;
}

bool isShort(const TextLine &line)
{
    return line.look.words <= 3 && !line.look.sentence;
}

bool isNoise(const TextLine &line)
{
    return line.clutter || line.date;
}

bool isTitleShaped(const TextLine &line)
{
    return !line.look.sentence && line.look.words >= 5 && !isNoise(line) && !line.caption;
}

bool isItemShaped(const TextLine &line)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return !line.prose && line.look.words >= 3
        && (line.text.contains(u',') || std::any_of(line.text.begin(), line.text.end(), isDigit));
}

LineFeature sizeFeature(int words)
{
    constexpr std::array Limits{1, 3, 6, 10, 20, 40};
    const auto *const limit = std::lower_bound(Limits.begin(), Limits.end(), words);
    return static_cast<LineFeature>(static_cast<int>(LineFeature::OneWord) + int(limit - Limits.begin()));
}

class FeatureReader
{
public:
    explicit FeatureReader(const std::vector<TextLine> &lines)
        : m_lines(lines)
        , m_count(static_cast<int>(lines.size()))
        , m_features(lines.size())
    { }

    std::vector<LineFeatures> run()
    {
        m_airy = isAiry();
        bool label = false;
        bool comments = false;
        for (int i = 0; i < m_count; ++i) {
            const TextLine &line = m_lines[static_cast<size_t>(i)];
            m_own = &m_features[static_cast<size_t>(i)];
            readWords(line);
            readPhrases(line);
            readNeighbours(i);
            readWindow(i);
            label = !line.prose && (label || isRelatedLabel(line.look));
            set(LineFeature::LabelAbove, label && !isRelatedLabel(line.look));
            set(LineFeature::CommentsAbove, comments);
            comments |= line.clutter == LeftOutClass::Comments;
        }
        return std::move(m_features);
    }

private:
    void set(LineFeature feature, bool value) { set(feature, value ? 1.0F : 0.0F); }
    void set(LineFeature feature, float value) { (*m_own)[static_cast<size_t>(feature)] = value; }

    void readWords(const TextLine &line)
    {
        const Letters letters = lettersOf(line.text);
        const int cased = letters.wordsSmall + letters.wordsCapital;
        const int words = line.look.words;
        // A script without capitals: long lines read like sentences.
        const float lower = cased > 0 && letters.capitals + letters.small > line.text.size() / 4
            ? float(letters.wordsSmall) / float(cased)
            : (words >= 6 ? 0.6F : 0.2F);
        const bool sentence = line.look.sentence;
        const bool colon = line.text.endsWith(u':') || line.text.endsWith(QChar(0xff1a));
        set(LineFeature::Always, true);
        set(sizeFeature(words), true);
        set(LineFeature::Sentence, sentence && !colon);
        set(LineFeature::Colon, colon);
        set(LineFeature::LowerCase, lower);
        set(LineFeature::Capitals, letters.capitals >= 3 && letters.small == 0);
        set(LineFeature::CapitalsLong, letters.capitals >= 12 && letters.small <= 2 && words >= 5);
        set(LineFeature::TitleCase, lower < 0.3F && words >= 3 && words <= 14 && !sentence);
        set(LineFeature::Comma, line.text.contains(u',') || line.text.contains(QChar(0x3001)));
        set(LineFeature::Quote,
            line.text.contains(u'"') || line.text.contains(QChar(0x201c)) || line.text.contains(QChar(0xab))
                || line.text.contains(QChar(0x201e)));
        set(LineFeature::Digits, line.text.isEmpty() ? 0.0F : float(letters.digits) / float(line.text.size()));
        set(LineFeature::OnlyNumber, letters.digits > 0 && letters.capitals + letters.small == 0 && words <= 2);
        set(LineFeature::Divided,
            line.text.contains(u" | ") || line.text.contains(QChar(0xbb)) || line.text.contains(QChar(0x2022))
                || line.text.contains(QChar(0xb7)));
        set(LineFeature::Handle, line.text.contains(u'@') || line.text.contains(u"http"));
        set(LineFeature::Ellipsis, line.text.endsWith(u"...") || line.text.endsWith(QChar(0x2026)));
        const QChar first = line.text.isEmpty() ? QChar() : line.text.front();
        set(LineFeature::ListLike, words >= 3 && (first.isDigit() || first == u'-' || first == u'*'));
        set(LineFeature::MidLength, !sentence && words >= 6 && lower >= 0.5F);
        set(LineFeature::Repeated, line.repeats > 0);
        set(LineFeature::BlankBefore, line.blankBefore);
        set(LineFeature::Prose, line.prose);
        set(LineFeature::LongProse, line.prose && words >= 25);
    }

    void readPhrases(const TextLine &line)
    {
        const PhraseHits &hits = line.look.hits;
        set(LineFeature::Clutter, line.clutter.has_value());
        set(LineFeature::Date, line.date);
        set(LineFeature::Caption, line.caption);
        set(LineFeature::Label, isRelatedLabel(line.look));
        set(LineFeature::AppealWords, hits.of(PhraseKind::Appeal) + hits.of(PhraseKind::Newsletter) > 0);
        set(LineFeature::CreditWords, hits.of(PhraseKind::Credit) > 0);
        set(LineFeature::CommentWords, hits.of(PhraseKind::Comments) > 0);
    }

    /// Whether paragraphs are parted by empty lines.
    bool isAiry() const
    {
        int prose = 0;
        int blank = 0;
        for (const TextLine &line : m_lines) {
            prose += line.prose && line.look.words >= 20 ? 1 : 0;
            blank += line.prose && line.look.words >= 20 && line.blankBefore ? 1 : 0;
        }
        return blank * 10 > prose * 6;
    }

    bool isTight(int i) const { return at(i) != nullptr && !at(i)->blankBefore; }

    const TextLine *at(int i) const { return i >= 0 && i < m_count ? &m_lines[static_cast<size_t>(i)] : nullptr; }

    void readNeighbours(int i)
    {
        const auto is = [this](int k, auto &&test) { return at(k) != nullptr && test(*at(k)); };
        const auto prose = [](const TextLine &l) { return l.prose; };
        const auto sentence = [](const TextLine &l) { return l.look.sentence && !l.clutter; };
        const auto credit = [](const TextLine &l) { return l.caption && l.look.words <= 8; };
        const bool above = is(i - 1, prose);
        const bool below = is(i + 1, prose);
        set(LineFeature::BeforeProse, above);
        set(LineFeature::AfterProse, below);
        set(LineFeature::BeforeShort, is(i - 1, isShort));
        set(LineFeature::AfterShort, is(i + 1, isShort));
        set(LineFeature::BeforeClutter, is(i - 1, isNoise));
        set(LineFeature::AfterClutter, is(i + 1, isNoise));
        set(LineFeature::BeforeSentence, is(i - 1, sentence));
        set(LineFeature::AfterSentence, is(i + 1, sentence));
        set(LineFeature::AfterCredit, is(i + 1, credit));
        set(LineFeature::SecondProse, is(i - 2, prose));
        set(LineFeature::SecondProseBelow, is(i + 2, prose));
        set(LineFeature::SurroundedBothSides, above && below);
        const TextLine &own = *at(i);
        set(LineFeature::BlankAfter, at(i + 1) == nullptr || at(i + 1)->blankBefore);
        set(LineFeature::HeadingLike, below && !own.look.sentence && own.look.words <= 12 && own.blankBefore);
        const auto alike = [&own](const TextLine &l) {
            return isItemShaped(l) && std::abs(l.look.words - own.look.words) <= 4;
        };
        const bool inTitles = is(i - 1, isTitleShaped) || is(i + 1, isTitleShaped);
        set(LineFeature::TitleListed, isTitleShaped(own) && inTitles);
        set(LineFeature::SameShape, isItemShaped(own) && (is(i - 1, alike) || is(i + 1, alike)));
        set(LineFeature::LongAndNoisy, own.prose && !above && !below && (is(i - 1, isNoise) || is(i + 1, isNoise)));
        const bool grouped =
            (isTight(i) && isTight(i + 1)) || (isTight(i) && isTight(i - 1)) || (isTight(i + 1) && isTight(i + 2));
        set(LineFeature::Tight, m_airy && isTight(i));
        set(LineFeature::TightGroup, m_airy && grouped);
        set(LineFeature::SentenceShort, own.look.sentence && own.look.words < 9);
        set(LineFeature::NearTop, i < 5);
        set(LineFeature::NearEnd, i >= m_count - 5);
    }

    struct Sums
    {
        float prose = 0;
        float noise = 0;
        float shorts = 0;
        float sentences = 0;
        float repeats = 0;
    };

    Sums around(int i, int step, int window) const
    {
        Sums sums;
        const float share = 1.0F / float(window);
        for (int k = 1; k <= window; ++k) {
            const TextLine *line = at(i + k * step);
            if (line == nullptr)
                break;
            sums.prose += line->prose ? float(std::min(line->look.words, 60)) : 0;
            sums.noise += isNoise(*line) ? share : 0;
            sums.shorts += isShort(*line) ? share : 0;
            sums.sentences += line->look.sentence && !line->clutter ? share : 0;
            sums.repeats += line->repeats > 0 ? share : 0;
        }
        sums.prose = std::min(1.0F, std::log2(1 + sums.prose) / (window > Window ? 10.0F : 8.0F));
        return sums;
    }

    void readWindow(int i)
    {
        const Sums above = around(i, -1, Window);
        const Sums below = around(i, 1, Window);
        set(LineFeature::ProseAbove, above.prose);
        set(LineFeature::ProseBelow, below.prose);
        set(LineFeature::ClutterAbove, above.noise);
        set(LineFeature::ClutterBelow, below.noise);
        set(LineFeature::ShortAbove, above.shorts);
        set(LineFeature::ShortBelow, below.shorts);
        set(LineFeature::SentenceAbove, above.sentences);
        set(LineFeature::SentenceBelow, below.sentences);
        set(LineFeature::RepeatsNear, (above.repeats + below.repeats) / 2);
        const Sums farAbove = around(i, -1, WideWindow);
        const Sums farBelow = around(i, 1, WideWindow);
        set(LineFeature::WideProseAbove, farAbove.prose);
        set(LineFeature::WideProseBelow, farBelow.prose);
        set(LineFeature::WideNoiseAbove, farAbove.noise);
        set(LineFeature::WideNoiseBelow, farBelow.noise);
    }

    const std::vector<TextLine> &m_lines;
    const int m_count;
    bool m_airy = false;
    std::vector<LineFeatures> m_features;
    LineFeatures *m_own = nullptr;
};

} // namespace

std::vector<LineFeatures> lineFeatures(const std::vector<TextLine> &lines)
{
    return FeatureReader(lines).run();
}

} // namespace Pressmark
