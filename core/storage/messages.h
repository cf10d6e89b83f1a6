#pragma once

#include <QCoreApplication>

namespace Pressmark {

/// What people are told by the storage, in a form that lupdate understands.
struct StorageMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Storage)
};

} // namespace Pressmark
