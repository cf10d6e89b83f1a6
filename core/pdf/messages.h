#pragma once

#include <QCoreApplication>

namespace Pressmark {

/// What people are told about files that cannot be read, in a form that lupdate understands.
struct ReadingMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Reading)
};

} // namespace Pressmark
