#include "benchmark.h"
#include "changedtext.h"
#include "extractionpages.h"
#include "text/canonicaltext.h"
#include "text/passageplacing.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int MarksAnArticle = 10;

struct Passage
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// One to forty words, in one paragraph or over its end.
Passage randomPassage(const QString &text, QRandomGenerator &random)
{
    const std::vector<TextWord> words = textWords(text);
    const int first = random.bounded(static_cast<int>(words.size()));
    const int most = random.bounded(4) == 0 ? 40 : 12;
    const size_t last = std::min(words.size() - 1, static_cast<size_t>(first + random.bounded(most)));
    const qsizetype start = words[static_cast<size_t>(first)].start;
    return {start, words[last].end - start};
}

struct Counts
{
    int surviving = 0;
    int right = 0;
    int removed = 0;
    int detached = 0;
    int sureAndWrong = 0;
    int changed = 0;
    int sure = 0;
};

void judge(const QString &old, const ChangedText &changed, Passage passage, const PlacedPassage &placed, bool show,
           Counts &counts)
{
    const auto [truth, survives, right] =
        changed.judge(old, passage.start, passage.length, placed.start, placed.start + placed.length);
    const bool isDetached = placed.state == PlacementState::Detached;
    const bool sure = placed.state == PlacementState::Exact || placed.state == PlacementState::Moved;
    counts.surviving += survives ? 1 : 0;
    counts.right += survives && right ? 1 : 0;
    counts.removed += truth.left == 0 ? 1 : 0;
    counts.detached += truth.left == 0 && isDetached ? 1 : 0;
    counts.sureAndWrong += sure && !right ? 1 : 0;
    counts.sure += sure ? 1 : 0;
    counts.changed += placed.state == PlacementState::Changed ? 1 : 0;
    const bool bad = (survives && !right) || (truth.left == 0 && !isDetached) || (sure && !right);
    if (bad && show)
        std::printf("%s, %.2f left: “%s” is called %s: “%s”, is “%s”\n", sure && !right ? "WRONG" : "missed",
                    truth.left, qPrintable(old.mid(passage.start, passage.length)),
                    qPrintable(placementStateName(placed.state)),
                    qPrintable(changed.text().mid(placed.start, placed.length)),
                    truth.left > 0 ? qPrintable(changed.text().mid(truth.start, truth.end - truth.start)) : "");
}

/// Marks on articles that were changed since: `pressmark-bench anchors --articles 500 [--seed N] [--show]`.
QList<BenchmarkFigure> anchors(const BenchmarkOptions &options)
{
    QStringList texts;
    for (const QString &set : {u"aeb"_s, u"wcxb"_s}) {
        for (const BenchmarkPage &page : benchmarkPages(options.data, set)) {
            const QString text = canonicalText(page.body);
            if (text.size() > 1500 && text.count(u'\n') >= 4)
                texts.append(text);
        }
    }
    if (texts.size() < 2)
        return {};
    QRandomGenerator random(options.value(u"seed"_s).toUInt() + 1);
    const int articles = options.articles > 0 ? options.articles : 500;
    Counts counts;
    QList<double> times;
    for (int article = 0; article < articles; ++article) {
        const QString old = texts[article % texts.size()];
        const QStringList others = texts[(article + 1) % texts.size()].split(u'\n').mid(0, 20);
        const ChangedText changed(old, others, {}, random);
        QList<Passage> passages;
        for (int mark = 0; mark < MarksAnArticle; ++mark)
            passages.append(randomPassage(old, random));
        QElapsedTimer timer;
        timer.start();
        const PassagePlacing placing(old, changed.text());
        QList<PlacedPassage> placed;
        for (int mark = 0; mark < 10 * MarksAnArticle; ++mark)
            placed.append(placing.place(passages[mark % MarksAnArticle].start, passages[mark % MarksAnArticle].length));
        times.append(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        for (int mark = 0; mark < MarksAnArticle; ++mark)
            judge(old, changed, passages[mark], placed[mark], options.arguments.contains(u"--show"_s), counts);
    }
    std::sort(times.begin(), times.end());
    return {{u"marks"_s, articles * double(MarksAnArticle), u""_s, {}},
            {u"surviving"_s, double(counts.surviving), u""_s, {}},
            {u"surviving_placed_rightly"_s, double(counts.right) / std::max(1, counts.surviving), u"share"_s, {}},
            {u"exact_or_moved"_s, double(counts.sure), u""_s, {}},
            {u"exact_or_moved_wrong"_s, double(counts.sureAndWrong), u""_s, {}},
            {u"changed"_s, double(counts.changed), u""_s, {}},
            {u"removed"_s, double(counts.removed), u""_s, {}},
            {u"removed_detached"_s, double(counts.detached) / std::max(1, counts.removed), u"share"_s, {}},
            {u"place_100_p95_ms"_s, times[times.size() * 95 / 100], u"ms"_s, {}}};
}

const BenchmarkRegistration Registration("anchors", anchors);

} // namespace
