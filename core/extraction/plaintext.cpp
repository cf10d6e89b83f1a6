#include "extraction/extract.h"

#include "extraction/caption.h"
#include "extraction/decode.h"
#include "extraction/messages.h"
#include "extraction/storylanguage.h"
#include "extraction/textstory.h"

#include "model/doubts.h"
#include "text/canonicaltext.h"
#include "text/languages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestHeadline = 200;
constexpr qsizetype LanguageSample = 8000;

void readMetadata(const std::vector<TextLine> &lines, const TextStory &story, Document &document)
{
    Metadata &metadata = document.metadata;
    const auto set = [&document](const QString &field, const QString &origin) {
        document.origins.insert(field, origin);
    };
    if (story.headline >= 0) {
        metadata.title = lines[static_cast<size_t>(story.headline)].text;
        set(u"title"_s, u"headline rule"_s);
    } else if (!lines.empty()) {
        metadata.title = lines.front().text.left(LongestHeadline);
        if (metadata.title.back().isHighSurrogate())
            metadata.title.chop(1);
        set(u"title"_s, u"first line"_s);
        document.doubts.append(fieldDoubtSentence(FieldDoubt::TitleByFirstLine));
    }
    if (story.subtitle >= 0) {
        metadata.subtitle = lines[static_cast<size_t>(story.subtitle)].text;
        set(u"subtitle"_s, u"subtitle rule"_s);
    }
    if (!story.byline.isEmpty()) {
        metadata.byline = story.byline.text;
        metadata.authors = story.byline.authors;
        set(u"byline"_s, u"byline rule"_s);
        set(u"authors"_s, u"byline rule"_s);
    }
    if (!story.published.isEmpty()) {
        metadata.published = story.published;
        set(u"published"_s, u"date rule"_s);
        if (story.published.unsure)
            document.doubts.append(fieldDoubtSentence(FieldDoubt::DateUnsure));
    }
}

/// How the dates of a text are written. Only English ones begin with the month.
DateReading readingOf(const std::vector<TextLine> &lines, int today)
{
    QString prose;
    for (size_t i = 0; i < lines.size() && prose.size() < LanguageSample; ++i)
        prose += lines[i].prose ? lines[i].text + u'\n' : QString();
    const QString language = detectLanguage(prose);
    return {.monthFirst = language.isEmpty() || language == u"en"_s, .today = today, .language = language};
}

Block blockOf(const TextLine &line, const TextStory::Verdict &verdict)
{
    if (!verdict.figure)
        return {.kept = verdict.kept, .leftOut = verdict.leftOut, .text = line.text};
    const CaptionParts parts = captionParts(line.text);
    return {.kind = BlockKind::Figure, .figure = {.caption = parts.caption, .credit = parts.credit}};
}

/// Gives a credit in a line of its own to the caption in the line above.
bool takeCredit(const Block &credit, Body &body)
{
    if (credit.kind != BlockKind::Figure || !credit.figure.caption.isEmpty() || body.blocks.isEmpty())
        return false;
    Block &above = body.blocks.last();
    if (above.kind != BlockKind::Figure || above.figure.caption.isEmpty() || !above.figure.credit.isEmpty())
        return false;
    above.figure.credit = credit.figure.credit;
    return true;
}

/// A short line between paragraphs that ends no sentence is a heading.
bool isHeading(const std::vector<TextLine> &lines, const TextStory &story, size_t i)
{
    const TextLine &line = lines[i];
    return story.verdicts[i].kept && !story.verdicts[i].figure && !line.prose && !line.look.sentence
        && line.look.words <= 14 && line.blankBefore && i + 1 < lines.size() && lines[i + 1].prose
        && story.verdicts[i + 1].kept;
}

} // namespace

Document extractPlainText(const QByteArray &bytes, const ExtractionHints &hints)
{
    Document document;
    document.mediaType = u"text/plain"_s;
    document.metadata.url = hints.url;
    const std::vector<TextLine> lines = textLines(QString::fromUtf8(textAsUtf8(bytes, hints.charset)));
    TextStory story = findTextStory(lines, readingOf(lines, hints.today));
    readMetadata(lines, story, document);
    for (size_t i = 0; i < lines.size(); ++i) {
        Block block = blockOf(lines[i], story.verdicts[i]);
        if (takeCredit(block, document.body))
            continue;
        if (isHeading(lines, story, i)) {
            block.kind = BlockKind::Heading;
            block.level = 2;
        }
        document.body.blocks.append(block);
    }
    document.confidence = lines.empty() ? 0 : 0.3 + 0.6 * story.share;
    const QString text = composeText(document.body);
    settleLanguage(text, document);
    if (text.isEmpty()) {
        document.confidence = 0;
        document.doubts.append(
            ExtractionMessages::tr("No story was found in this text. All of it is kept and can be restored."));
    } else if (story.share < 0.5) {
        document.doubts.append(ExtractionMessages::tr(
            "Much of the text is outside of what was taken for the story: look at what was left out."));
    }
    return document;
}

} // namespace Pressmark
