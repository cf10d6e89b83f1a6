#pragma once

#include <QCoreApplication>

namespace Pressmark {

/// What people are told by reports, in a form that lupdate understands.
struct ReportMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Report)
};

} // namespace Pressmark
