#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// In a static library the resources must be asked for; the macro must stand outside of every namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace Pressmark {

namespace {

void install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QLocale(), name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    initTranslations();
    install(application, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"pressmark"_s, u":/translations"_s);
}

} // namespace Pressmark
