#pragma once

#include "importing/importer.h"

namespace Pressmark {

// One importer a file; importers.cpp has the list.

const Importer &htmlImporter();
const Importer &markdownImporter();
const Importer &pdfImporter();
const Importer &pictureImporter();
const Importer &textImporter();

} // namespace Pressmark
