#include "extraction/caption.h"

#include "extraction/lexicon.h"
#include "extraction/lineclass.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

bool namesCredit(const QString &words)
{
    const PhraseHits hits = phrasesIn(words);
    return hits.of(PhraseKind::Credit) > 0 || hits.starts(PhraseKind::CaptionStart);
}

CaptionParts parted(const QString &line, qsizetype at, const QString &credit)
{
    QString caption = line.left(at).trimmed();
    while (caption.endsWith(u'|') || caption.endsWith(u'-') || caption.endsWith(u'–'))
        caption = caption.chopped(1).trimmed();
    return {caption, credit.trimmed()};
}

} // namespace

CaptionParts captionParts(const QString &line)
{
    const QString text = line.simplified();
    static const QRegularExpression bracket(u"[(\\[（]([^()\\[\\]（）]{3,120})[)\\]）]\\.?$"_s);
    if (const auto match = bracket.match(text); match.hasMatch() && namesCredit(match.captured(1)))
        return parted(text, match.capturedStart(), match.captured(1));
    static const QRegularExpression introduced(
        u"(?:\\b(?:photo|image|picture|foto|bild|crédit|crédito|credit|photograph|фото)s?(?:\\s+(?:by|credit|courtesy(?"
        u": of)?|"
        "von|de|di))?\\s*[:：]|\\b(?:photo|image|photograph|picture)s? (?:by|courtesy)\\b|©)\\s*[^:]{2,100}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = introduced.match(text); match.hasMatch())
        return parted(text, match.capturedStart(), match.captured(0));
    if (const qsizetype at = namedCreditAt(text); at >= 0)
        return parted(text, at, text.mid(at));
    static const QRegularExpression divided(u"\\s[|–—]\\s([^|]{2,80})$"_s);
    if (const auto match = divided.match(text); match.hasMatch() && namesCredit(match.captured(1)))
        return parted(text, match.capturedStart(), match.captured(1));
    const PhraseHits hits = phrasesIn(text);
    const bool isCredit = text.size() < 80
        && (hits.share(PhraseKind::Credit) >= 0.4
            || (hits.starts(PhraseKind::Credit) && hits.share(PhraseKind::Credit) >= 0.25));
    return isCredit ? CaptionParts{{}, text} : CaptionParts{text, {}};
}

} // namespace Pressmark
