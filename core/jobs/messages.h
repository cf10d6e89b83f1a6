#pragma once

#include <QCoreApplication>

namespace Pressmark {

/// What people are told by imports, in a form that lupdate understands.
struct ImportMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Import)
};

/// The same for exports.
struct ExportMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Export)
};

} // namespace Pressmark
