#include "window/shell/sample.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Pressmark {

QString sampleClippings(const QString &otherwise)
{
    const QStringList places{qEnvironmentVariable("PRESSMARK_CLIPPINGS"),
                             QCoreApplication::applicationDirPath() + u"/../share/pressmark/clippings"_s, otherwise};
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo(place).isDir())
            return QFileInfo(place).canonicalFilePath();
    }
    return {};
}

QString sampleArchiveFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/Sample.pressmark"_s;
}

} // namespace Pressmark
