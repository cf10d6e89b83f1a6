#pragma once

#include <QCoreApplication>

namespace Pressmark {

/// What people are told by the archive, in a form that lupdate understands.
struct ArchiveMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Archive)
};

} // namespace Pressmark
