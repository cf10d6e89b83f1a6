#pragma once

#include "archive/archive.h"

class QWidget;

namespace Pressmark {

/// Opens an archive to write. While one of an older Pressmark is brought up to date a dialog says so and can stop it, and
/// the window goes on living.
Result<std::unique_ptr<Archive>> openToWrite(const QString &folder, QWidget *parent);

} // namespace Pressmark
