#include "pdf/pdfhead.h"

#include "pdf/pagefurniture.h"

#include "text/canonicaltext.h"
#include "text/dates.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype LongestTitle = 300;
constexpr qsizetype LongestLine = 120;  // of a byline or a dateline
constexpr qsizetype HeadParagraphs = 8; // that may stand between title and story

QString folded(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

/// Programs write names of files and of themselves where a title belongs.
bool isTitle(const QString &title, const QString &fileName)
{
    static const QRegularExpression Junk(
        u"^(untitled|microsoft word|layout \\d|document\\d*|unbenannt|без "
        u"назви|print|scan|www\\.|https?:)|"
        "\\.(docx?|indd|qxp|qxd|pdf|tex|dvi|txt|rtf|odt|html?|pages|eps|ai|cdr)$|^[\\d\\W_]*$|^\\S*_\\S*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.size() > 3 && title.size() <= LongestTitle && !Junk.match(title).hasMatch()
        && folded(title) != folded(QFileInfo(fileName).completeBaseName());
}

bool hasWords(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > 3;
}

/// The headline of the first page: its largest heading, or -1.
qsizetype headlineOf(const QList<PdfParagraph> &paragraphs)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < paragraphs.size() && paragraphs.at(i).page == 0; ++i) {
        const PdfParagraph &paragraph = paragraphs.at(i);
        if (paragraph.leftOut || paragraph.kind != BlockKind::Heading || !hasWords(paragraph.text))
            continue;
        if (best < 0 || paragraph.size > paragraphs.at(best).size * 1.02F)
            best = i;
    }
    return best;
}

/// Whether the first page has most words of a title, so that it is this
/// document's and not its template's.
bool standsOnFirstPage(const QString &title, const QList<PdfParagraph> &paragraphs)
{
    QString page;
    for (const PdfParagraph &paragraph : paragraphs)
        page += paragraph.page == 0 ? folded(paragraph.text) : QString();
    const QStringList words = title.split(u' ', Qt::SkipEmptyParts);
    const auto found =
        std::count_if(words.begin(), words.end(), [&page](const QString &word) { return page.contains(folded(word)); });
    return found * 2 > words.size();
}

/// The title that the metadata claim, without the name of the site behind it if
/// the headline says so; empty if it is another document's.
QString titleOf(const QString &claimed, const QString &headline, const QList<PdfParagraph> &paragraphs)
{
    static const QRegularExpression Between(u"\\s[|–—\\-·:»]\\s"_s);
    if (folded(claimed).startsWith(folded(headline)) && claimed.contains(Between))
        return headline;
    return standsOnFirstPage(claimed, paragraphs) || claimed.split(u' ').size() > 6 ? claimed : QString();
}

void setTitle(QList<PdfParagraph> &paragraphs, qsizetype headline, const QString &claimed, const QString &fileName,
              Document &document)
{
    const bool good = isTitle(claimed, fileName);
    const auto take = [&document](const QString &title, const QString &origin) {
        document.metadata.title = title;
        document.origins.insert(u"title"_s, origin);
    };
    if (headline >= 0) {
        PdfParagraph &paragraph = paragraphs[headline];
        const QString title = good ? titleOf(claimed, paragraph.text, paragraphs) : QString();
        const bool printed = title.isEmpty() || folded(title) == folded(paragraph.text);
        take(printed ? paragraph.text : title, printed ? u"largest heading"_s : u"PDF title"_s);
        if (printed || folded(title).contains(folded(paragraph.text)) || folded(paragraph.text).contains(folded(title)))
            paragraph.leftOut = LeftOutClass::Headline;
        return;
    }
    const auto first =
        std::find_if(paragraphs.begin(), paragraphs.end(), [](const PdfParagraph &p) { return !p.leftOut; });
    if (good) {
        take(claimed, u"PDF title"_s);
        if (first != paragraphs.end() && folded(first->text) == folded(claimed))
            first->leftOut = LeftOutClass::Headline;
    } else if (first != paragraphs.end() && first->text.size() < LongestLine && hasWords(first->text)
               && !first->text.endsWith(u'.') && paragraphs.size() > 1) {
        take(first->text, u"first line"_s);
        first->leftOut = LeftOutClass::Headline;
    } else {
        take(canonicalText(QFileInfo(fileName).completeBaseName()), u"file name"_s);
    }
}

QStringList namesOf(const QString &byline)
{
    static const QRegularExpression Prefix(u"^(by|von|par|por|di|door|av|автор(и)?:?|від)\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Between(
        u"\\s*(?:,|;|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bі\\b|\\bта\\b)\\s*"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString rest = byline;
    rest.remove(Prefix);
    return rest.split(Between, Qt::SkipEmptyParts);
}

/// "Mila Ortega" or "Mila de Ortega, Jan Ferro": a line of nothing but names.
bool isNames(const QString &text)
{
    static const QRegularExpression Names(u"^\\p{Lu}[\\p{L}\\p{M}.'’\\-]+(\\s+(\\p{Lu}[\\p{L}\\p{M}.'’\\-]*|de|da|"
                                          u"del|di|la|le|van|von|der|den|bin|al|"
                                          u"ten|zu))"
                                          "{1,3}(\\s*(,|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bі\\b|\\bта\\b)"
                                          "\\s*\\p{Lu}[\\p{L}\\p{M}.'’\\-]+"
                                          "(\\s+\\p{Lu}[\\p{L}\\p{M}.'’\\-]*){1,3}){0,4}$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.size() <= 80 && Names.match(text).hasMatch();
}

/// Whether the story has a word of these names as an ordinary one, in small letters.
bool areOrdinaryWords(const QString &names, const QList<PdfParagraph> &paragraphs)
{
    const QStringList parts = names.split(QRegularExpression(u"[\\s,&]+"_s), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&paragraphs](const QString &part) {
        if (!part.at(0).isUpper())
            return false;
        const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(part.toLower())),
                                      QRegularExpression::UseUnicodePropertiesOption);
        return std::any_of(paragraphs.begin(), paragraphs.end(),
                           [&word](const PdfParagraph &paragraph) { return paragraph.text.contains(word); });
    });
}

bool isByline(const QString &text)
{
    static const QRegularExpression Line(u"^(by|von|par|por|автор(и)?:?)\\s+\\p{Lu}[\\p{L}\\p{M}'’.\\-]*(\\s|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.size() <= LongestLine && !text.endsWith(u'.') && Line.match(text).hasMatch();
}

void setByline(const QString &byline, const QString &origin, Document &document)
{
    document.metadata.byline = byline;
    document.metadata.authors = namesOf(byline);
    document.origins.insert(u"byline"_s, origin);
    document.origins.insert(u"authors"_s, origin);
}

/// Lines between the top of the first page and the story: the folio above the
/// headline, byline and date below it.
void readHeadLines(QList<PdfParagraph> &paragraphs, qsizetype headline, Document &document)
{
    for (qsizetype i = 0; i < std::min(paragraphs.size(), std::max<qsizetype>(headline, 0) + HeadParagraphs); ++i) {
        PdfParagraph &paragraph = paragraphs[i];
        if (paragraph.page != 0 || paragraph.text.size() > LongestLine || i == headline || isPrintTime(paragraph.text)
            || (paragraph.leftOut && paragraph.leftOut != LeftOutClass::Navigation))
            continue;
        const std::optional<FoundDate> found = findDate(paragraph.text, {});
        const CivilDate date = found ? found->date : CivilDate();
        const bool belowHeadline = headline >= 0 && i == headline + 1 && !paragraph.leftOut
            && paragraph.size < paragraphs.at(headline).size * 0.98F;
        if (document.metadata.byline.isEmpty()
            && (isByline(paragraph.text)
                || (belowHeadline && isNames(paragraph.text) && !areOrdinaryWords(paragraph.text, paragraphs)))) {
            setByline(paragraph.text, u"byline"_s, document);
            paragraph.leftOut = LeftOutClass::Byline;
        } else if (!date.isEmpty() && paragraph.text.size() - date.found.size() < 40
                   && !paragraph.text.endsWith(u'.')) {
            if (document.metadata.published.isEmpty()) {
                document.metadata.published = date;
                document.origins.insert(u"published"_s, u"date on the first page"_s);
            }
            paragraph.leftOut = LeftOutClass::Date;
        } else if (i < headline && paragraph.size < paragraphs.at(headline).size * 0.6F
                   && paragraph.top < paragraphs.at(headline).top) {
            paragraph.leftOut = LeftOutClass::Navigation;
        }
    }
}

/// The date in the running heads, which the first page of a story may not have.
void readRunningHeads(const QList<PdfParagraph> &paragraphs, Document &document)
{
    for (const PdfParagraph &paragraph : paragraphs) {
        if (!document.metadata.published.isEmpty() || paragraph.leftOut != LeftOutClass::Navigation
            || paragraph.text.size() > LongestLine || isPrintTime(paragraph.text))
            continue;
        const std::optional<FoundDate> found = findDate(paragraph.text, {});
        if (!found || found->date.precision < DatePrecision::Day || paragraph.text.size() - found->length >= 40)
            continue;
        document.metadata.published = found->date;
        document.origins.insert(u"published"_s, u"running head"_s);
    }
}

/// The name of the paper and the number of the page, as they stand above or below the first page's text.
void readFolio(const QList<PdfParagraph> &paragraphs, Document &document)
{
    static const QRegularExpression Number(u"^(?:(?:page|seite|p\\.|s\\.)\\s*)?([A-Z]?-?\\d{1,3})$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Name(u"^\\p{Lu}[\\p{L}\\p{M}'’&.\\-]*(\\s[\\p{L}\\p{M}'’&.\\-]+){1,5}$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const PdfParagraph *date = nullptr;
    for (const PdfParagraph &paragraph : paragraphs) {
        if (paragraph.page == 0 && paragraph.leftOut == LeftOutClass::Date && !date)
            date = &paragraph;
    }
    for (const PdfParagraph &paragraph : paragraphs) {
        if (paragraph.page != 0 || paragraph.leftOut != LeftOutClass::Navigation)
            continue;
        const QRegularExpressionMatch number = Number.match(paragraph.text);
        if (document.metadata.page.isEmpty() && number.hasMatch()) {
            document.metadata.page = number.captured(1);
            document.origins.insert(u"page"_s, u"printed on the page"_s);
        }
        const bool besideDate = date && std::abs(date->top - paragraph.top) < 0.5F * paragraph.size;
        if (document.metadata.source.isEmpty() && besideDate && Name.match(paragraph.text).hasMatch()
            && !folded(document.metadata.title).contains(folded(paragraph.text))) {
            document.metadata.source = paragraph.text;
            document.origins.insert(u"source"_s, u"printed beside the date"_s);
        }
    }
}

/// The address that a browser printed at the foot of the pages.
void readAddress(const QList<PdfParagraph> &paragraphs, Document &document)
{
    static const QRegularExpression Address(u"^https?://[^\\s…]+\\.[^\\s…]+$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const PdfParagraph &paragraph : paragraphs) {
        if (paragraph.leftOut != LeftOutClass::Navigation || paragraph.page > 1 || paragraph.text.endsWith(u"..."_s)
            || !Address.match(paragraph.text).hasMatch())
            continue;
        document.metadata.url = paragraph.text;
        document.origins.insert(u"url"_s, u"foot of the page"_s);
        return;
    }
}

/// "D:20251009…": the day that the program wrote, wherever it was.
CivilDate claimedDate(const QString &raw)
{
    static const QRegularExpression Form(u"^(?:D:)?(\\d{4})(\\d{2})(\\d{2})"_s);
    const QRegularExpressionMatch match = Form.match(raw);
    if (!match.hasMatch())
        return {};
    CivilDate date = parseMachineDate(u"%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3)), {});
    date.found = date.value; // as programs write it nobody could read it
    date.unsure = true;
    return date;
}

/// What is known of an article that Pressmark typeset, of which only the body is on the pages.
void takeArticle(const Metadata &article, const QString &fileName, Document &document)
{
    document.isCopy = true;
    document.metadata = article;
    const std::pair<QString, bool> fields[] = {
        {u"title"_s, !article.title.isEmpty()},       {u"byline"_s, !article.byline.isEmpty()},
        {u"authors"_s, !article.authors.isEmpty()},   {u"source"_s, !article.source.isEmpty()},
        {u"url"_s, !article.url.isEmpty()},           {u"published"_s, !article.published.isEmpty()},
        {u"language"_s, !article.language.isEmpty()},
    };
    for (const auto &[field, known] : fields) {
        if (known)
            document.origins.insert(field, u"PDF metadata"_s);
    }
    if (article.title.isEmpty()) {
        document.metadata.title = canonicalText(QFileInfo(fileName).completeBaseName());
        document.origins.insert(u"title"_s, u"file name"_s);
    }
}

/// What the pages do not say.
void takeXmp(const PdfXmp &xmp, Document &document)
{
    const auto take = [&document](QString &field, const QString &name, const QString &value) {
        if (!field.isEmpty() || value.isEmpty())
            return;
        field = value;
        document.origins.insert(name, u"PDF metadata"_s);
    };
    take(document.metadata.language, u"language"_s, xmp.language);
    take(document.metadata.source, u"source"_s, xmp.publication);
    take(document.metadata.section, u"section"_s, xmp.section);
    take(document.metadata.url, u"url"_s, xmp.url);
    if (document.metadata.published.isEmpty() && !xmp.published.isEmpty()) {
        document.metadata.published = xmp.published;
        document.origins.insert(u"published"_s, u"PDF metadata"_s);
    }
}

} // namespace

void readPdfHead(const Poppler::Document &pdf, const PdfXmp &xmp, const QString &fileName,
                 QList<PdfParagraph> &paragraphs, Document &document)
{
    if (xmp.isOurs) {
        takeArticle(xmp.article, fileName, document);
        return;
    }
    const qsizetype headline = headlineOf(paragraphs);
    setTitle(paragraphs, headline, canonicalText(pdf.info(u"Title"_s)), fileName, document);
    readHeadLines(paragraphs, headline, document);
    readRunningHeads(paragraphs, document);
    readAddress(paragraphs, document);
    readFolio(paragraphs, document);
    const QString author = canonicalText(pdf.info(u"Author"_s));
    if (document.metadata.byline.isEmpty() && author.contains(u' ') && author.size() <= LongestLine)
        setByline(author, u"PDF author"_s, document);
    takeXmp(xmp, document);
    if (document.metadata.published.isEmpty()) {
        document.metadata.published = claimedDate(pdf.info(u"CreationDate"_s));
        if (!document.metadata.published.isEmpty())
            document.origins.insert(u"published"_s, u"PDF creation date"_s);
    }
    for (const QString &keyword : pdf.info(u"Keywords"_s).split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts)) {
        const QString canonical = canonicalText(keyword);
        if (!canonical.isEmpty() && canonical.size() < LongestLine && document.metadata.keywords.size() < 50)
            document.metadata.keywords.append(canonical);
    }
}

} // namespace Pressmark
