#include "extractionreport.h"

#include "text/canonicaltext.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RunLength = 4; // words
constexpr qsizetype SampleLength = 90;

const char *kindName(const Block &block)
{
    static constexpr std::array Names{"paragraph", "heading", "quote", "list item", "figure", "table", "preformatted"};
    return Names[static_cast<size_t>(block.kind)];
}

QSet<QString> runsOf(const QStringList &words)
{
    QSet<QString> runs;
    for (qsizetype i = 0; i + RunLength <= words.size(); ++i)
        runs.insert(words.mid(i, RunLength).join(u' '));
    return runs;
}

/// A text to look blocks up in.
class Words
{
public:
    explicit Words(const QString &text)
        : m_line(u' ' + plainWords(text) + u' ')
        , m_runs(runsOf(m_line.split(u' ', Qt::SkipEmptyParts)))
    { }

    /// Whether most of the block stands in the text.
    bool have(const QStringList &words) const
    {
        const QSet<QString> runs = runsOf(words);
        if (runs.isEmpty())
            return m_line.contains(u' ' + words.join(u' ') + u' ');
        const auto shared = std::count_if(runs.begin(), runs.end(), [this](auto &run) { return m_runs.contains(run); });
        return shared * 2 >= runs.size();
    }

private:
    QString m_line;
    QSet<QString> m_runs;
};

struct Loss
{
    int blocks = 0;
    qsizetype words = 0;
    QString sample;
};

using Losses = QMap<QString, Loss>; // by what happened: "kept wrongly, paragraph"

Losses lossesOf(const Reading &reading)
{
    const Words truth(reading.page->body);
    const Words kept(reading.found.text);
    Losses losses;
    for (const Block &block : reading.document.body.blocks) {
        const QStringList words = plainWords(block.text).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const bool isWanted = truth.have(words);
        if (isWanted == block.kept || (isWanted && kept.have(words)))
            continue;
        const QString what = block.kept ? u"kept wrongly, "_s + QLatin1StringView(kindName(block))
                                        : u"left out wrongly, "_s + leftOutClassName(block.leftOut);
        Loss &loss = losses[what];
        ++loss.blocks;
        loss.words += words.size();
        if (loss.sample.isEmpty())
            loss.sample = block.text.left(SampleLength).simplified();
    }
    return losses;
}

void printLosses(const Losses &losses)
{
    for (auto it = losses.begin(); it != losses.end(); ++it) {
        std::printf("    %-30s %4d blocks %6lld words  %s\n", qPrintable(it.key()), it->blocks,
                    static_cast<long long>(it->words), qPrintable(it->sample));
    }
}

using IsRight = bool (*)(const BenchmarkPage &, const ExtractedPage &);

void printField(const char *name, const QList<Reading> &readings, QString BenchmarkPage::*wanted,
                QString ExtractedPage::*found, IsRight isRight)
{
    for (const Reading &reading : readings) {
        if (!((*reading.page).*wanted).isEmpty() && !isRight(*reading.page, reading.found)) {
            std::printf("%s %s: wanted \"%s\", found \"%s\"\n", name, qPrintable(reading.page->id),
                        qPrintable((*reading.page).*wanted), qPrintable(reading.found.*found));
        }
    }
}

} // namespace

void printWorst(const QList<Reading> &readings, const QMap<QString, PageScore> &scores, int count)
{
    QList<const Reading *> order;
    for (const Reading &reading : readings)
        order.append(&reading);
    std::stable_sort(order.begin(), order.end(), [&scores](const Reading *a, const Reading *b) {
        return scores[a->page->id].f1() < scores[b->page->id].f1();
    });
    Losses all;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Losses losses = lossesOf(*order[i]);
        for (auto it = losses.begin(); it != losses.end(); ++it) {
            all[it.key()].blocks += it->blocks;
            all[it.key()].words += it->words;
        }
        if (i >= count)
            continue;
        const PageScore score = scores[order[i]->page->id];
        std::printf("%s  f1 %.3f  p %.3f  r %.3f  %s\n", qPrintable(order[i]->page->id), score.f1(), score.precision,
                    score.recall, qPrintable(order[i]->page->url));
        printLosses(losses);
    }
    std::printf("all pages\n");
    printLosses(all);
}

void printBlocks(const Reading &reading)
{
    const Metadata &m = reading.document.metadata;
    std::printf("== %s\n   %s\n", qPrintable(reading.page->id), qPrintable(reading.page->url));
    std::printf("title    %s  [%s]\n", qPrintable(m.title), qPrintable(reading.page->title));
    std::printf("authors  %s  [%s]\n", qPrintable(m.authors.join(u"; "_s)), qPrintable(reading.page->author));
    std::printf("date     %s  [%s]\n", qPrintable(m.published.value), qPrintable(reading.page->date));
    std::printf("confidence %.2f %s\n", reading.document.confidence, qPrintable(reading.document.doubts.join(u' ')));
    const QString truth = u' ' + plainWords(reading.page->body) + u' ';
    for (const Block &block : reading.document.body.blocks) {
        const QString words = plainWords(block.text);
        const bool wanted = !words.isEmpty() && truth.contains(u' ' + words + u' ');
        const QString text = block.kind == BlockKind::Figure ? u"[figure] "_s + captionLine(block.figure) : block.text;
        std::printf("%c%c %-13s %s\n", block.kept ? '+' : '-', wanted ? 'T' : ' ',
                    block.kept ? "" : qPrintable(leftOutClassName(block.leftOut)),
                    qPrintable(text.left(300).replace(u'\n', u"\\n"_s)));
    }
}

void printFields(const QList<Reading> &readings)
{
    printField("title", readings, &BenchmarkPage::title, &ExtractedPage::title, titleIsRight);
    printField("author", readings, &BenchmarkPage::author, &ExtractedPage::author, authorIsRight);
    printField("date", readings, &BenchmarkPage::date, &ExtractedPage::date, dateIsRight);
}
