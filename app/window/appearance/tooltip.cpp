#include "window/appearance/tooltip.h"

using namespace Qt::StringLiterals;

namespace Pressmark {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace Pressmark
