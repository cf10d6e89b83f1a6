#include "benchmark.h"
#include "bodyscore.h"
#include "extractionpages.h"

#include "extraction/decode.h"
#include "extraction/linefeatures.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Features = static_cast<size_t>(LineFeature::Count);
constexpr int Steps = 400;
constexpr double StepWidth = 0.05;
constexpr double Damping = 1e-5;     // keeps weights of rare features small
constexpr double BenchmarkShare = 4; // a page of aeb-text counts as much as four others: it was copied by people

using Weights = std::array<double, Features>;

struct Sample
{
    LineFeatures features;
    bool story = false;
    bool inside = false; // between the story's first and last line, give or take one
    bool learnt = false; // else only judged
    double weight = 0;
};

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x3040 && c.unicode() <= 0x9fff;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    bool open = false;
    for (const QChar c : text.toCaseFolded()) {
        const bool inWord = c.isLetterOrNumber() || c.isMark();
        if (isIdeograph(c) || (inWord && !open))
            words.append(QString(c));
        else if (inWord)
            words.last().append(c);
        open = inWord && !isIdeograph(c);
    }
    return words;
}

QString spaced(const QStringList &words)
{
    return u' ' + words.join(u' ') + u' ';
}

/// Labels the lines of a page by the story that people have marked in it. A long line is the story's if half of its
/// shingles are; a short one could stand anywhere and needs a neighbour that is.
void label(std::vector<Sample> &samples, const std::vector<QStringList> &lines, const QString &story)
{
    const QStringList storyWords = wordsOf(story);
    const QStringList storyShingles = shinglesOf(storyWords);
    const QSet<QString> known(storyShingles.begin(), storyShingles.end());
    const qsizetype count = std::ssize(lines);
    std::vector<bool> sure(lines.size(), false);
    qsizetype first = count;
    qsizetype last = -count;
    for (qsizetype i = 0; i < count; ++i) {
        const QStringList shingles = shinglesOf(lines[i]);
        const auto hits =
            std::count_if(shingles.begin(), shingles.end(), [&](const QString &s) { return known.contains(s); });
        sure[i] = shingles.size() > 1 && hits * 2 >= shingles.size();
        if (sure[i]) {
            first = std::min(first, i);
            last = i;
        }
    }
    const auto isSure = [&](qsizetype i) { return i >= 0 && i < count && sure[i]; };
    const QString flat = spaced(storyWords);
    for (qsizetype i = 0; i < count; ++i) {
        const bool isShort = lines[i].size() <= ShingleLength;
        samples[i].inside = i >= first - 1 && i <= last + 1;
        samples[i].story = sure[i]
            || (isShort && samples[i].inside && !lines[i].isEmpty() && flat.contains(spaced(lines[i]))
                && (isSure(i - 1) || isSure(i + 1) || isSure(i + 2)));
    }
}

/// The lines of a page, all of them together as heavy as `weight`; none if the page does not contain its story.
std::vector<Sample> samplesOf(const BenchmarkPage &page, double weight, bool learnt)
{
    const std::vector<TextLine> lines = textLines(QString::fromUtf8(textAsUtf8(page.bytes, {})));
    std::vector<Sample> samples;
    std::vector<QStringList> words;
    for (const LineFeatures &features : lineFeatures(lines)) {
        words.push_back(wordsOf(lines[samples.size()].text));
        samples.push_back({.features = features, .learnt = learnt});
    }
    label(samples, words, page.body);
    const auto isStory = [](const Sample &sample) { return sample.story; };
    if (std::none_of(samples.begin(), samples.end(), isStory))
        return {};
    const auto massOf = [](const QStringList &line) {
        return 2.0 + static_cast<double>(std::min<qsizetype>(line.size(), 40));
    };
    double mass = 0;
    for (const QStringList &line : words)
        mass += massOf(line);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i].weight = weight * massOf(words[i]) / mass;
    return samples;
}

double scoreOf(const Sample &sample, const Weights &weights)
{
    double score = 0;
    for (size_t k = 0; k < Features; ++k)
        score += weights[k] * sample.features[k];
    return score;
}

/// The slope of the logistic loss over all samples.
Weights slopeOf(const std::vector<const Sample *> &samples, const Weights &weights)
{
    Weights slope = {};
    double total = 0;
    for (const Sample *sample : samples) {
        const double chance = 1 / (1 + std::exp(-scoreOf(*sample, weights)));
        const double error = (chance - (sample->story ? 1 : 0)) * sample->weight;
        total += sample->weight;
        for (size_t k = 0; k < Features; ++k)
            slope[k] += error * sample->features[k];
    }
    for (size_t k = 0; k < Features; ++k)
        slope[k] = slope[k] / total + Damping * weights[k];
    return slope;
}

/// Logistic regression by Adam's method (Kingma and Ba, 2015) with all samples in each step.
Weights fit(const std::vector<const Sample *> &samples)
{
    Weights weights = {};
    Weights mean = {};
    Weights square = {};
    for (int step = 1; step <= Steps; ++step) {
        const Weights slope = slopeOf(samples, weights);
        for (size_t k = 0; k < Features; ++k) {
            mean[k] = 0.9 * mean[k] + 0.1 * slope[k];
            square[k] = 0.999 * square[k] + 0.001 * slope[k] * slope[k];
            const double m = mean[k] / (1 - std::pow(0.9, step));
            const double s = square[k] / (1 - std::pow(0.999, step));
            weights[k] -= StepWidth * m / (std::sqrt(s) + 1e-9);
        }
    }
    return weights;
}

/// The share of the lines, by weight, that a score on the wrong side of 0 misjudges.
double errorOf(const std::vector<Sample> &samples, const Weights &weights, bool inside, bool learnt)
{
    double wrong = 0;
    double total = 0;
    for (const Sample &sample : samples) {
        if ((inside && !sample.inside) || sample.learnt != learnt)
            continue;
        total += sample.weight;
        wrong += (scoreOf(sample, weights) > 0) != sample.story ? sample.weight : 0;
    }
    return total > 0 ? wrong / total : 0;
}

Weights fitTo(const std::vector<Sample> &samples, bool inside)
{
    std::vector<const Sample *> chosen;
    for (const Sample &sample : samples) {
        if (sample.learnt && (!inside || sample.inside))
            chosen.push_back(&sample);
    }
    return fit(chosen);
}

/// As they stand in the header: C++ cannot be asked for them.
QStringList featureNames()
{
    QFile header(QStringLiteral(PRESSMARK_SOURCE_DIR "/core/extraction/linefeatures.h"));
    if (!header.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(header.readAll());
    static const QRegularExpression name(u"^    (\\w+),"_s, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto match = name.globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

/// As they stand in linescore.cpp.
void printWeights(const QStringList &names, const Weights &page, const Weights &inside)
{
    const auto rounded = [](double weight) { return std::round(weight * 100) / 100 + 0.0; };
    for (size_t k = 0; k < Features; ++k)
        std::printf("    Weight{LineFeature::%s, %.2fF, %.2fF},\n", qPrintable(names[static_cast<qsizetype>(k)]),
                    rounded(page[k]), rounded(inside[k]));
}

/// Fits the weights of linescore.cpp to the copies aeb-text and, if they are there, wcxb-text: one file ID.txt for every
/// page of wcxb with the document.body.innerText that a browser without scripts gives for it.
/// --folds 0123: the folds to learn from; the others are only judged.
QList<BenchmarkFigure> runLineWeights(const BenchmarkOptions &options)
{
    const QString folds = options.value(u"folds"_s).isEmpty() ? u"0123"_s : options.value(u"folds"_s);
    std::vector<Sample> samples;
    for (const QString &set : {u"aeb-text"_s, u"wcxb-text"_s}) {
        const QList<BenchmarkPage> pages = benchmarkPages(options.data, set);
        for (const BenchmarkPage &page : pages) {
            const std::vector<Sample> lines = samplesOf(page, set == u"aeb-text"_s ? BenchmarkShare : 1,
                                                        folds.contains(QChar(u'0' + foldOf(page.url))));
            samples.insert(samples.end(), lines.begin(), lines.end());
        }
    }
    const QStringList names = featureNames();
    if (samples.empty() || names.size() != static_cast<qsizetype>(Features)) {
        std::fprintf(stderr, "There are no copies below %s, or no sources: set PRESSMARK_TEST_DATA.\n",
                     qPrintable(options.data));
        return {};
    }
    const Weights page = fitTo(samples, false);
    const Weights inside = fitTo(samples, true);
    if (!options.json)
        printWeights(names, page, inside);
    return {{.name = u"lines"_s, .value = static_cast<double>(samples.size())},
            {.name = u"misjudged of those learnt"_s, .value = errorOf(samples, page, false, true)},
            {.name = u"misjudged of the others"_s, .value = errorOf(samples, page, false, false)},
            {.name = u"misjudged inside, of those learnt"_s, .value = errorOf(samples, inside, true, true)},
            {.name = u"misjudged inside, of the others"_s, .value = errorOf(samples, inside, true, false)}};
}

const BenchmarkRegistration Registration("lineweights", runLineWeights);

} // namespace
