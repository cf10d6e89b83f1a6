#pragma once

class QCoreApplication;

namespace Pressmark {

/// Lets the program speak the person's language, as far as Qt and Pressmark know it: the first of the locale's
/// languages that there is a translation for, else English. To be called once, before any text is shown.
void installTranslations(QCoreApplication &application);

} // namespace Pressmark
