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
    Weight{LineFeature::Always, -1.07F, 0.38F},
    Weight{LineFeature::OneWord, -0.75F, -0.13F},
    Weight{LineFeature::ThreeWords, -0.81F, -0.24F},
    Weight{LineFeature::SixWords, -0.29F, 0.33F},
    Weight{LineFeature::TenWords, -0.50F, 0.20F},
    Weight{LineFeature::TwentyWords, -0.62F, 0.05F},
    Weight{LineFeature::FortyWords, -0.34F, 0.27F},
    Weight{LineFeature::ManyWords, 0.00F, 0.48F},
    Weight{LineFeature::Sentence, 0.94F, 0.84F},
    Weight{LineFeature::Colon, 1.61F, 1.08F},
    Weight{LineFeature::LowerCase, 0.87F, 0.61F},
    Weight{LineFeature::Capitals, -0.25F, -0.17F},
    Weight{LineFeature::TitleCase, 0.28F, 0.41F},
    Weight{LineFeature::Comma, 0.05F, 0.08F},
    Weight{LineFeature::Quote, 0.30F, -0.04F},
    Weight{LineFeature::Digits, 0.76F, 0.03F},
    Weight{LineFeature::OnlyNumber, -0.56F, -0.58F},
    Weight{LineFeature::Divided, -0.83F, -0.69F},
    Weight{LineFeature::Handle, -0.40F, -0.49F},
    Weight{LineFeature::Ellipsis, -1.97F, -0.49F},
    Weight{LineFeature::Repeated, -0.37F, -0.24F},
    Weight{LineFeature::Clutter, -2.06F, -1.84F},
    Weight{LineFeature::Date, -2.30F, -2.43F},
    Weight{LineFeature::Caption, -2.22F, -2.20F},
    Weight{LineFeature::Label, -1.72F, -1.66F},
    Weight{LineFeature::AppealWords, -1.46F, -1.52F},
    Weight{LineFeature::CreditWords, 0.24F, -0.20F},
    Weight{LineFeature::CommentWords, -1.67F, -2.47F},
    Weight{LineFeature::BlankBefore, 0.23F, 0.03F},
    Weight{LineFeature::BlankAfter, 0.46F, 0.25F},
    Weight{LineFeature::Prose, -0.20F, 0.55F},
    Weight{LineFeature::LongProse, 0.54F, 0.65F},
    Weight{LineFeature::BeforeProse, 0.51F, -0.27F},
    Weight{LineFeature::AfterProse, 0.56F, 0.21F},
    Weight{LineFeature::BeforeShort, -0.10F, -0.04F},
    Weight{LineFeature::AfterShort, -0.10F, -0.28F},
    Weight{LineFeature::BeforeClutter, -0.28F, -0.45F},
    Weight{LineFeature::AfterClutter, 0.25F, 0.40F},
    Weight{LineFeature::BeforeSentence, 0.13F, 0.18F},
    Weight{LineFeature::AfterSentence, 0.30F, 0.02F},
    Weight{LineFeature::AfterCredit, -1.30F, -1.48F},
    Weight{LineFeature::SecondProse, 0.15F, 0.14F},
    Weight{LineFeature::SecondProseBelow, 0.29F, 0.37F},
    Weight{LineFeature::ProseAbove, 0.44F, 0.15F},
    Weight{LineFeature::ProseBelow, 0.28F, 0.16F},
    Weight{LineFeature::ClutterAbove, -1.93F, -0.98F},
    Weight{LineFeature::ClutterBelow, -1.71F, -1.25F},
    Weight{LineFeature::ShortAbove, -0.88F, -0.21F},
    Weight{LineFeature::ShortBelow, -0.96F, -0.42F},
    Weight{LineFeature::LabelAbove, -1.33F, -0.67F},
    Weight{LineFeature::CommentsAbove, -1.57F, -0.97F},
    Weight{LineFeature::CapitalsLong, -0.63F, -0.94F},
    Weight{LineFeature::NearTop, -1.47F, -1.09F},
    Weight{LineFeature::NearEnd, -1.80F, 0.24F},
    Weight{LineFeature::SurroundedBothSides, -0.50F, 0.47F},
    Weight{LineFeature::HeadingLike, 0.22F, 0.34F},
    Weight{LineFeature::ListLike, 0.55F, 0.69F},
    Weight{LineFeature::MidLength, -0.07F, 0.15F},
    Weight{LineFeature::SentenceAbove, -0.14F, -0.01F},
    Weight{LineFeature::SentenceBelow, -0.31F, -0.37F},
    Weight{LineFeature::WideProseAbove, 0.22F, 0.03F},
    Weight{LineFeature::WideProseBelow, 1.45F, 0.33F},
    Weight{LineFeature::WideNoiseAbove, -1.28F, -1.20F},
    Weight{LineFeature::WideNoiseBelow, -1.67F, -0.81F},
    Weight{LineFeature::RepeatsNear, -0.28F, -0.40F},
    Weight{LineFeature::TitleListed, 0.44F, 0.46F},
    Weight{LineFeature::SameShape, 0.63F, 0.41F},
    Weight{LineFeature::LongAndNoisy, -0.81F, -1.20F},
    Weight{LineFeature::Tight, -0.13F, -0.27F},
    Weight{LineFeature::TightGroup, -0.01F, -0.31F},
    Weight{LineFeature::SentenceShort, -0.63F, -0.29F},
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
