#include "exporting/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString csvCell(const QString &text)
{
    const bool formula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    QString cell = formula ? u'\'' + text : text;
    const bool quoted = std::any_of(cell.begin(), cell.end(), [](QChar character) {
        return character == u'"' || character == u',' || character == u';' || character == u'\n' || character == u'\r';
    });
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(csvCell(cell));
    return written.join(u',');
}

} // namespace Pressmark
