#pragma once

#include <QCoreApplication>

namespace Pressmark {

/// What people are told by the search, in a form that lupdate understands.
struct SearchMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Search)
};

} // namespace Pressmark
