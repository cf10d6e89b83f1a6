#pragma once

#include <QCoreApplication>

namespace Pressmark {

/// What people are told by the extractor, in a form that lupdate understands.
struct ExtractionMessages
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::Extraction)
};

} // namespace Pressmark
