#include "exporting/examples.h"

#include "exporting/passages.h"
#include "text/canonicaltext.h"

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace Examples {

Block block(BlockKind kind, const QString &text, int level)
{
    Block block;
    block.kind = kind;
    block.text = text;
    block.level = level;
    return block;
}

Block figure(const QString &url, const QString &caption, const QString &credit)
{
    Block block;
    block.kind = BlockKind::Figure;
    block.figure = {.url = url, .caption = caption, .credit = credit, .width = 1200, .height = 700};
    return block;
}

ArticleForExport finished(ArticleForExport article)
{
    article.revision.text = composeText(article.revision.body);
    article.revision.captions = composeCaptions(article.revision.body);
    article.article.words = countWords(article.revision.text);
    return article;
}

void mark(ArticleForExport &article, const QString &words, MarkColor color, const QString &note,
          const QStringList &tags, Part part, Mark kind)
{
    const qsizetype start = partText(article, part).indexOf(words);
    Q_ASSERT(start >= 0);
    PlacedAnnotation placed;
    Annotation &annotation = placed.annotation;
    annotation.uuid = u"%1-%2"_s.arg(article.article.uuid).arg(article.annotations.size() + 1);
    annotation.part = part;
    annotation.anchor = {start, words.size(), words, {}, {}};
    annotation.mark = kind;
    annotation.color = color;
    annotation.note = note;
    annotation.personName = u"Nadia Brandt"_s;
    annotation.created = 1'730'000'000'000 + article.annotations.size() * 60'000;
    annotation.modified = annotation.created + 30'000;
    annotation.tagNames = tags;
    placed.start = start;
    placed.length = words.size();
    article.annotations.append(placed);
}

namespace {

ArticleForExport harbourHead()
{
    ArticleForExport article;
    article.article.uuid = u"5b8a8f0c-7d59-4f27-9e0f-1c2b3d4e5f60"_s;
    Metadata &metadata = article.article.metadata;
    metadata.title = u"Pilots warn of silt as the outer harbour reopens"_s;
    metadata.subtitle = u"Dredgers have left, but the channel is half a metre shallower than promised"_s;
    metadata.source = u"The Norrhavn Bell"_s;
    metadata.byline = u"Ida Lund and Tomas Okoro"_s;
    metadata.authors = {u"Ida Lund"_s, u"Tomas Okoro"_s};
    metadata.language = u"en"_s;
    metadata.url = u"https://bell.example/harbour/pilots-warn"_s;
    metadata.page = u"A4"_s;
    metadata.published.value = u"2024-10-03T05:26"_s;
    metadata.published.precision = DatePrecision::Minute;
    article.tags = {u"shipping"_s, u"public works"_s};
    article.revision.time = 1'729'000'000'000;
    Capture capture;
    capture.imported = 1'728'500'000'000;
    capture.importer = u"html 1"_s;
    capture.url = metadata.url;
    capture.original = QString(64, u'c');
    capture.fileName = u"pilots-warn.html"_s;
    article.captures = {capture};
    article.pictures = {{u"quay.jpg"_s, u"the hash of the quay"_s}};
    return article;
}

Block harbourSurvey()
{
    Block survey = block(BlockKind::Paragraph,
                         u"The survey, published in full by the port authority, lists nine soundings below the agreed "
                         "depth. Officials called the difference negligible; the insurers did not."_s);
    survey.spans = {{4, 6, {}, u"https://port.example/survey"_s}, {96, 10, Style::Italic, {}}};
    return survey;
}

Block harbourDemand(const QString &text)
{
    Block demand = block(BlockKind::ListItem, text);
    demand.ordered = true;
    return demand;
}

Block harbourPicture()
{
    Block picture = figure(u"https://bell.example/quay.jpg"_s, u"The carrier Aurelia passes the old signal station."_s,
                           u"Photo: Mirjam Sand"_s);
    picture.figure.picture = u"quay.jpg"_s;
    return picture;
}

Block harbourDepths()
{
    Block depths = block(
        BlockKind::Table,
        u"Section\tPromised\tMeasured\nOuter bar\t9.5 m\t8.9 m\nFerry bend\t9.0 m\t8.7 m\nInner quay\t8.5 m\t8.5 m"_s);
    depths.headerRows = 1;
    return depths;
}

QList<Block> harbourStory()
{
    return {
        block(BlockKind::Paragraph,
              u"The first grain carrier in two years crossed the bar at Norrhavn on Tuesday, drawing applause from "
              "the quay and a terse remark from the pilot who had brought her in: there was less water under the keel "
              "than the charts allow."_s),
        harbourSurvey(),
        harbourPicture(),
        block(BlockKind::Heading, u"What the pilots ask for"_s, 2),
        block(BlockKind::Paragraph,
              u"In a letter to the ministry the pilots’ guild sets out two demands. Neither is expensive, and both "
              "were part of the contract that ended in August."_s),
        harbourDemand(u"Measure the channel again before the first winter storm."_s),
        harbourDemand(u"Publish every sounding, not only the mean of a section."_s),
        block(BlockKind::Quote,
              u"We do not need another ceremony. We need somebody to put a lead line in the water and write down what "
              "it says, every week, where everyone can read it."_s),
        block(BlockKind::Paragraph,
              u"The contractor, a consortium led by Delta Marine, disputes the figures and points to a clause on "
              "natural accretion. Its spokeswoman said the company would answer once it had seen the raw data."_s),
        harbourDepths(),
        block(BlockKind::Paragraph, u"قال مدير الميناء إن القياسات الجديدة ستنشر قبل نهاية الشهر."_s),
        block(BlockKind::Paragraph, u"港の水先案内人は、浚渫が終わったあとも水深が足りないと訴えている。"_s),
        block(BlockKind::Paragraph,
              u"Until then the guild advises masters to keep to the northern side of the channel and to wait for the "
              "last hour of the flood."_s),
    };
}

void markHarbour(ArticleForExport &article)
{
    mark(article, u"Pilots warn of silt"_s, MarkColor::Violet, {}, {u"headline"_s}, Part::Headline);
    mark(article, u"there was less water under the keel than the charts allow"_s, MarkColor::Yellow,
         u"Ask the guild for the pilot’s log of that day."_s, {u"depth"_s, u"evidence"_s});
    mark(article, u"under the keel"_s, MarkColor::Red, {}, {u"quote"_s});
    mark(article, u"lists nine soundings below the agreed depth"_s, MarkColor::Blue,
         u"Перевірити джерело.\n「九つの測深」を確認する。\nتحقق من المصدر 🔎 (see [2], \\ and <b>)"_s, {u"evidence"_s});
    mark(article, u"the insurers did not"_s, MarkColor::Green, {}, {});
    mark(article, u"passes the old signal station"_s, MarkColor::Yellow, u"Which year?"_s, {}, Part::Caption);
    mark(article, u"natural accretion"_s, MarkColor::Red, u"Single source."_s, {u"claims"_s}, Part::Body,
         Mark::Underline);
    mark(article, u"8.9 m\nFerry bend\t9.0 m"_s, MarkColor::Blue, {}, {u"depth"_s});
    mark(article, u"القياسات الجديدة ستنشر"_s, MarkColor::Green, u"راجع البيان"_s, {u"evidence"_s});
    mark(article, u"浚渫が終わったあとも水深が足りない"_s, MarkColor::Violet, {}, {u"depth"_s});
}

} // namespace

ArticleForExport harbour()
{
    ArticleForExport article = harbourHead();
    article.revision.body.blocks = harbourStory();
    article = finished(article);
    markHarbour(article);
    return article;
}

namespace {

QList<Block> reportBlocks(int words, int number)
{
    static const QStringList sentences{
        u"The harbour council met again on Thursday and postponed its decision on the outer breakwater until the spring."_s,
        u"Residents of the lower town had waited for most of the afternoon to hear what the engineers would recommend."_s,
        u"According to the ledger, repairs to the northern sluice consumed nearly a third of last year’s maintenance budget."_s,
        u"No one in the room could remember a winter in which the ferries had been cancelled so often or for so long."_s,
        u"The minister declined to comment, but an adviser described the proposal as expensive, hurried and probably unavoidable."_s,
        u"Fishermen, whose boats lie in the older basin, argue that dredging would do more harm than another season of silt."_s};
    QList<Block> blocks;
    int count = 0;
    for (int paragraph = 0; count < words; ++paragraph) {
        QString text;
        for (int i = 0; i < 3 + (paragraph + number) % 4; ++i)
            text += sentences[(paragraph * 5 + i * 7 + number) % sentences.size()] + u' ';
        text = canonicalText(text);
        count += countWords(text);
        if (paragraph % 9 == 8)
            blocks.append(block(BlockKind::Heading, u"Section %1"_s.arg(paragraph / 9 + 1), 2));
        blocks.append(block(BlockKind::Paragraph, text));
    }
    return blocks;
}

} // namespace

ArticleForExport longArticle(int words, int number)
{
    ArticleForExport article;
    article.article.uuid = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    Metadata &metadata = article.article.metadata;
    metadata.title = u"Outer breakwater: report number %1 of the inquiry"_s.arg(number);
    metadata.source = number % 3 ? u"The Norrhavn Bell"_s : u"Tidewater Courier"_s;
    metadata.authors = {u"Ida Lund"_s};
    metadata.byline = u"Ida Lund"_s;
    metadata.language = u"en"_s;
    metadata.url = u"https://bell.example/inquiry/%1"_s.arg(number);
    metadata.published.value = u"20%1-%2-14"_s.arg(20 + number % 5).arg(1 + number % 12, 2, 10, QChar(u'0'));
    article.revision.time = 1'729'000'000'000;
    article.revision.body.blocks = reportBlocks(words, number);
    Capture capture;
    capture.imported = 1'728'500'000'000;
    capture.importer = u"html 1"_s;
    capture.url = metadata.url;
    capture.original = QString(64, u'a');
    article.captures = {capture};
    return finished(article);
}

} // namespace Examples
