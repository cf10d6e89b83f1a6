#include "window/tagging/detailslines.h"

#include "text/direction.h"
#include "window/appearance/tokens.h"
#include "window/articles/datetext.h"
#include "window/reader/doubts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// What people are told, in a form that lupdate understands.
struct DetailsMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Details)
};

QString colored(const QString &text, const QColor &color)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
}

/// The rules that tell more to people in words of their own than by their names.
constexpr std::pair<QStringView, const char *> Origins[] = {
    {u"author mark", QT_TRANSLATE_NOOP("Pressmark::Details", "from the author's mark")},
    {u"below the headline", QT_TRANSLATE_NOOP("Pressmark::Details", "from below the headline")},
    {u"beside the date", QT_TRANSLATE_NOOP("Pressmark::Details", "from beside the date")},
    {u"byline class", QT_TRANSLATE_NOOP("Pressmark::Details", "from the byline")},
    {u"byline rule", QT_TRANSLATE_NOOP("Pressmark::Details", "from the byline")},
    {u"closing byline", QT_TRANSLATE_NOOP("Pressmark::Details", "from the end of the text")},
    {u"date on the first page", QT_TRANSLATE_NOOP("Pressmark::Details", "from the first page")},
    {u"date rule", QT_TRANSLATE_NOOP("Pressmark::Details", "from a date on the page")},
    {u"file name", QT_TRANSLATE_NOOP("Pressmark::Details", "from the file's name")},
    {u"foot of the page", QT_TRANSLATE_NOOP("Pressmark::Details", "from the foot of the page")},
    {u"front matter", QT_TRANSLATE_NOOP("Pressmark::Details", "from the front matter")},
    {u"PDF creation date", QT_TRANSLATE_NOOP("Pressmark::Details", "from the PDF's date of creation")},
    {u"PDF metadata", QT_TRANSLATE_NOOP("Pressmark::Details", "from the PDF's properties")},
    {u"printed beside the date", QT_TRANSLATE_NOOP("Pressmark::Details", "from beside the date")},
    {u"running head", QT_TRANSLATE_NOOP("Pressmark::Details", "from the running head")},
};

QString originText(const QString &origin)
{
    const auto isIt = [&origin](const auto &known) { return known.first == origin; };
    const auto *const known = std::find_if(std::begin(Origins), std::end(Origins), isIt);
    return known == std::end(Origins) ? DetailsMessages::tr("from %1").arg(origin) : DetailsMessages::tr(known->second);
}

} // namespace

QString detailsLines(const ArticleContent &content, const QPalette &palette)
{
    const Tokens &tokens = tokensFor(palette);
    const Metadata &metadata = content.article.metadata;
    QStringList lines;
    const auto add = [&](const QString &value, const QString &field, const QString &doubt = {}) {
        if (value.isEmpty())
            return;
        QString line = isolated(value).toHtmlEscaped();
        const QString origin = content.origins.value(field);
        if (!origin.isEmpty())
            line += u' ' + colored(originText(origin), tokens.mutedInk);
        if (!doubt.isEmpty())
            line += u' ' + colored(doubt, tokens.warning);
        lines.append(line);
    };
    add(metadata.source, u"source"_s);
    add(metadata.byline, u"byline"_s);
    const auto unsure = [](const CivilDate &date) { return date.unsure ? DetailsMessages::tr("unsure") : QString(); };
    add(longDate(metadata.published), u"published"_s, unsure(metadata.published));
    if (!metadata.updated.isEmpty() && metadata.updated != metadata.published)
        add(DetailsMessages::tr("Updated %1").arg(longDate(metadata.updated)), u"updated"_s, unsure(metadata.updated));
    add(metadata.section, u"section"_s);
    add(metadata.url.isEmpty() ? metadata.canonicalUrl : metadata.url, u"url"_s);
    const QString language = QLocale(metadata.language).nativeLanguageName();
    QStringList last;
    if (content.article.words > 0)
        last.append(DetailsMessages::tr("%Ln word(s)", nullptr, content.article.words));
    if (!metadata.language.isEmpty())
        last.append(language.isEmpty() ? metadata.language : language);
    if (!last.isEmpty())
        lines.append(colored(last.join(u" · "_s), tokens.mutedInk));
    for (const QString &doubt : doubtsOf(content))
        lines.append(colored(doubt, tokens.warning));
    return lines.join(u"<br/>"_s);
}

} // namespace Pressmark
