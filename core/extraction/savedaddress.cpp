#include "extraction/savedaddress.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype Beginning = 4096; // bytes

} // namespace

QString savedAddress(const QByteArray &utf8)
{
    // Browsers: "saved from url=(0024)https://…"; SingleFile: "Page saved with SingleFile", "url: https://…".
    static const QRegularExpression comment(u"<!--[^>]{0,200}?(?:saved from url=\\(\\d{4}\\)|saved with [^>]{1,80}?"
                                            "\\burl: *)(https?://[^\\s<>\"]{1,2000})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (!utf8.left(Beginning).contains("<!--"))
        return {};
    const QRegularExpressionMatch match = comment.match(QString::fromUtf8(utf8.left(Beginning)));
    const QUrl url(match.captured(1));
    return match.hasMatch() && url.isValid() && !url.host().isEmpty() ? match.captured(1) : QString();
}

} // namespace Pressmark
