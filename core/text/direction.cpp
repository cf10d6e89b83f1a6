#include "text/direction.h"

namespace Pressmark {

QString isolated(const QString &name)
{
    return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name;
}

} // namespace Pressmark
