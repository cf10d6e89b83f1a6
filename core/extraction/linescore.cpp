#include "extraction/linescore.h"

#include "extraction/linefeatures.h"

namespace Pressmark {

namespace {

struct Weight
{
    LineFeature feature;
    float page;   // among all lines of a copied page
    float inside; // among those between a story's first and last line
};

/// Fitted by logistic regression to the lines of copied pages.
constexpr std::array Weights{
    // clang-format off
    Weight{LineFeature::Always, -1.00F, 0.42F},
    Weight{LineFeature::OneWord, -0.60F, 0.17F},
    Weight{LineFeature::ThreeWords, -0.63F, 0.09F},
    Weight{LineFeature::SixWords, -0.28F, 0.43F},
    Weight{LineFeature::TenWords, -0.54F, 0.19F},
    Weight{LineFeature::TwentyWords, -0.67F, 0.05F},
    Weight{LineFeature::FortyWords, -0.39F, 0.28F},
    Weight{LineFeature::ManyWords, -0.06F, 0.48F},
    Weight{LineFeature::Sentence, 0.87F, 0.80F},
    Weight{LineFeature::Colon, 1.54F, 1.03F},
    Weight{LineFeature::LowerCase, 0.89F, 0.62F},
    Weight{LineFeature::Capitals, -0.37F, -0.36F},
    Weight{LineFeature::TitleCase, 0.23F, 0.39F},
    Weight{LineFeature::Comma, 0.05F, 0.05F},
    Weight{LineFeature::Quote, 0.30F, -0.06F},
    Weight{LineFeature::Digits, 0.57F, 0.24F},
    Weight{LineFeature::OnlyNumber, -0.31F, -0.81F},
    Weight{LineFeature::Divided, -0.84F, -0.72F},
    Weight{LineFeature::Handle, -0.46F, -0.53F},
    Weight{LineFeature::Ellipsis, -1.95F, -0.52F},
    Weight{LineFeature::Repeated, -0.36F, -0.26F},
    Weight{LineFeature::Clutter, -2.17F, -1.99F},
    Weight{LineFeature::Date, -2.30F, -2.54F},
    Weight{LineFeature::Caption, -2.29F, -2.24F},
    Weight{LineFeature::Label, -1.80F, -1.74F},
    Weight{LineFeature::AppealWords, -1.44F, -1.48F},
    Weight{LineFeature::CreditWords, 0.28F, -0.15F},
    Weight{LineFeature::CommentWords, -1.72F, -2.53F},
    Weight{LineFeature::BlankBefore, 0.25F, 0.08F},
    Weight{LineFeature::BlankAfter, 0.45F, 0.24F},
    Weight{LineFeature::Prose, -0.24F, 0.52F},
    Weight{LineFeature::LongProse, 0.56F, 0.66F},
    Weight{LineFeature::BeforeProse, 0.45F, -0.41F},
    Weight{LineFeature::AfterProse, 0.54F, 0.15F},
    Weight{LineFeature::BeforeShort, -0.03F, 0.12F},
    Weight{LineFeature::AfterShort, -0.04F, -0.17F},
    Weight{LineFeature::BeforeClutter, -0.31F, -0.52F},
    Weight{LineFeature::AfterClutter, 0.20F, 0.30F},
    Weight{LineFeature::BeforeSentence, 0.15F, 0.22F},
    Weight{LineFeature::AfterSentence, 0.28F, 0.01F},
    Weight{LineFeature::AfterCredit, -1.31F, -1.52F},
    Weight{LineFeature::SecondProse, 0.14F, 0.10F},
    Weight{LineFeature::SecondProseBelow, 0.24F, 0.29F},
    Weight{LineFeature::ProseAbove, 0.41F, 0.15F},
    Weight{LineFeature::ProseBelow, 0.20F, 0.07F},
    Weight{LineFeature::ClutterAbove, -1.87F, -0.95F},
    Weight{LineFeature::ClutterBelow, -1.78F, -1.36F},
    Weight{LineFeature::ShortAbove, -0.96F, -0.26F},
    Weight{LineFeature::ShortBelow, -0.97F, -0.35F},
    Weight{LineFeature::LabelAbove, -1.37F, -0.73F},
    Weight{LineFeature::CommentsAbove, -1.63F, -1.05F},
    Weight{LineFeature::CapitalsLong, -0.47F, -0.67F},
    Weight{LineFeature::NearTop, -1.50F, -1.10F},
    Weight{LineFeature::NearEnd, -1.77F, 0.28F},
    Weight{LineFeature::SurroundedBothSides, -0.43F, 0.61F},
    Weight{LineFeature::HeadingLike, 0.09F, 0.17F},
    Weight{LineFeature::ListLike, 0.52F, 0.72F},
    Weight{LineFeature::MidLength, -0.15F, 0.10F},
    Weight{LineFeature::SentenceAbove, -0.12F, 0.05F},
    Weight{LineFeature::SentenceBelow, -0.28F, -0.30F},
    Weight{LineFeature::WideProseAbove, 0.32F, 0.05F},
    Weight{LineFeature::WideProseBelow, 1.57F, 0.42F},
    Weight{LineFeature::WideNoiseAbove, -1.29F, -1.20F},
    Weight{LineFeature::WideNoiseBelow, -1.74F, -0.90F},
    Weight{LineFeature::RepeatsNear, -0.33F, -0.58F},
    Weight{LineFeature::TitleListed, 0.36F, 0.36F},
    Weight{LineFeature::SameShape, 0.70F, 0.52F},
    Weight{LineFeature::LongAndNoisy, -0.81F, -1.23F},
    Weight{LineFeature::Tight, -0.11F, -0.23F},
    Weight{LineFeature::TightGroup, 0.00F, -0.31F},
    Weight{LineFeature::SentenceShort, -0.69F, -0.36F},
    // clang-format on
};
static_assert(Weights.size() == static_cast<size_t>(LineFeature::Count));

} // namespace

std::vector<LineScore> lineScores(const std::vector<TextLine> &lines)
{
    std::vector<LineScore> scores;
    scores.reserve(lines.size());
    for (const LineFeatures &features : lineFeatures(lines)) {
        LineScore score;
        for (const Weight &weight : Weights) {
            const double value = features[static_cast<size_t>(weight.feature)];
            score.page += weight.page * value;
            score.inside += weight.inside * value;
        }
        scores.push_back(score);
    }
    return scores;
}

} // namespace Pressmark
