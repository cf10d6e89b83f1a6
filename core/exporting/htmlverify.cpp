#include "exporting/htmlverify.h"

#include "exporting/messages.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace Pressmark {

using namespace Qt::StringLiterals;

namespace {

Error htmlDiffers(const QString &difference)
{
    return {ErrorCode::NotVerified,
            ReportMessages::tr("The page was read back and is not what was to be written (%1). It was removed; your "
                               "archive is unchanged. Please report this.")
                .arg(difference)};
}

/// What the lines of a page name and lead to.
class PlaceReader
{
public:
    /// The name that two places have, if there is one.
    QString read(const QString &line)
    {
        static const QRegularExpression Attribute(u" (id|href)=\"(#?)([^\"]*)\""_s);
        for (auto found = Attribute.globalMatch(line); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString name = match.captured(3);
            const bool isPlace = match.captured(1) == u"id";
            if (isPlace && m_places.contains(name))
                return name;
            if (isPlace)
                m_places.insert(name);
            else if (!match.captured(2).isEmpty())
                m_targets.insert(name);
        }
        return {};
    }

    QSet<QString> missing() const { return m_targets - m_places; }

private:
    QSet<QString> m_places;
    QSet<QString> m_targets;
};

} // namespace

Result<void> verifyHtml(const QString &path, const QString &data)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return htmlDiffers(file.errorString());
    PlaceReader places;
    QString inData;
    QByteArray last;
    bool isData = false;
    while (!file.atEnd()) {
        last = file.readLine();
        const QString line = QString::fromUtf8(last);
        isData = isData || line.startsWith(u"<script "_s);
        if (isData)
            inData += line;
        else if (const QString twice = places.read(line); !twice.isEmpty())
            return htmlDiffers(twice);
        isData = isData && !line.startsWith(u"</script>"_s);
    }
    if (!last.startsWith("</html>"))
        return htmlDiffers(u"its end"_s);
    if (inData != data)
        return htmlDiffers(u"its data"_s);
    const QSet<QString> missing = places.missing();
    return missing.isEmpty() ? Result<void>() : htmlDiffers(*missing.begin());
}

} // namespace Pressmark
