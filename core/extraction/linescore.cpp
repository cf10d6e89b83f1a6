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
    Weight{LineFeature::Always, -1.01F, 0.42F},
    Weight{LineFeature::OneWord, -0.60F, 0.17F},
    Weight{LineFeature::ThreeWords, -0.62F, 0.09F},
    Weight{LineFeature::SixWords, -0.30F, 0.43F},
    Weight{LineFeature::TenWords, -0.56F, 0.18F},
    Weight{LineFeature::TwentyWords, -0.68F, 0.05F},
    Weight{LineFeature::FortyWords, -0.40F, 0.28F},
    Weight{LineFeature::ManyWords, -0.06F, 0.48F},
    Weight{LineFeature::Sentence, 0.88F, 0.80F},
    Weight{LineFeature::Colon, 1.55F, 1.04F},
    Weight{LineFeature::LowerCase, 0.91F, 0.62F},
    Weight{LineFeature::Capitals, -0.38F, -0.36F},
    Weight{LineFeature::TitleCase, 0.25F, 0.39F},
    Weight{LineFeature::Comma, 0.05F, 0.06F},
    Weight{LineFeature::Quote, 0.30F, -0.06F},
    Weight{LineFeature::Digits, 0.91F, 0.29F},
    Weight{LineFeature::OnlyNumber, -0.60F, -0.85F},
    Weight{LineFeature::Divided, -0.83F, -0.69F},
    Weight{LineFeature::Handle, -0.43F, -0.52F},
    Weight{LineFeature::Ellipsis, -1.96F, -0.53F},
    Weight{LineFeature::Repeated, -0.36F, -0.26F},
    Weight{LineFeature::Clutter, -2.18F, -2.01F},
    Weight{LineFeature::Date, -2.39F, -2.56F},
    Weight{LineFeature::Caption, -2.30F, -2.25F},
    Weight{LineFeature::Label, -1.79F, -1.74F},
    Weight{LineFeature::AppealWords, -1.44F, -1.48F},
    Weight{LineFeature::CreditWords, 0.28F, -0.15F},
    Weight{LineFeature::CommentWords, -1.69F, -2.50F},
    Weight{LineFeature::BlankBefore, 0.26F, 0.09F},
    Weight{LineFeature::BlankAfter, 0.45F, 0.24F},
    Weight{LineFeature::Prose, -0.24F, 0.52F},
    Weight{LineFeature::LongProse, 0.56F, 0.65F},
    Weight{LineFeature::BeforeProse, 0.44F, -0.41F},
    Weight{LineFeature::AfterProse, 0.54F, 0.15F},
    Weight{LineFeature::BeforeShort, -0.03F, 0.11F},
    Weight{LineFeature::AfterShort, -0.04F, -0.17F},
    Weight{LineFeature::BeforeClutter, -0.31F, -0.53F},
    Weight{LineFeature::AfterClutter, 0.20F, 0.32F},
    Weight{LineFeature::BeforeSentence, 0.16F, 0.22F},
    Weight{LineFeature::AfterSentence, 0.28F, 0.01F},
    Weight{LineFeature::AfterCredit, -1.32F, -1.52F},
    Weight{LineFeature::SecondProse, 0.13F, 0.10F},
    Weight{LineFeature::SecondProseBelow, 0.24F, 0.29F},
    Weight{LineFeature::ProseAbove, 0.42F, 0.15F},
    Weight{LineFeature::ProseBelow, 0.21F, 0.08F},
    Weight{LineFeature::ClutterAbove, -1.89F, -0.94F},
    Weight{LineFeature::ClutterBelow, -1.72F, -1.30F},
    Weight{LineFeature::ShortAbove, -0.94F, -0.26F},
    Weight{LineFeature::ShortBelow, -0.95F, -0.35F},
    Weight{LineFeature::LabelAbove, -1.34F, -0.71F},
    Weight{LineFeature::CommentsAbove, -1.57F, -0.99F},
    Weight{LineFeature::CapitalsLong, -0.45F, -0.68F},
    Weight{LineFeature::NearTop, -1.51F, -1.11F},
    Weight{LineFeature::NearEnd, -1.78F, 0.27F},
    Weight{LineFeature::SurroundedBothSides, -0.43F, 0.61F},
    Weight{LineFeature::HeadingLike, 0.08F, 0.17F},
    Weight{LineFeature::ListLike, 0.54F, 0.72F},
    Weight{LineFeature::MidLength, -0.14F, 0.10F},
    Weight{LineFeature::SentenceAbove, -0.12F, 0.05F},
    Weight{LineFeature::SentenceBelow, -0.25F, -0.30F},
    Weight{LineFeature::WideProseAbove, 0.29F, 0.05F},
    Weight{LineFeature::WideProseBelow, 1.54F, 0.41F},
    Weight{LineFeature::WideNoiseAbove, -1.32F, -1.22F},
    Weight{LineFeature::WideNoiseBelow, -1.79F, -0.94F},
    Weight{LineFeature::RepeatsNear, -0.35F, -0.58F},
    Weight{LineFeature::TitleListed, 0.36F, 0.36F},
    Weight{LineFeature::SameShape, 0.69F, 0.51F},
    Weight{LineFeature::LongAndNoisy, -0.81F, -1.24F},
    Weight{LineFeature::Tight, -0.10F, -0.23F},
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
