#include "commandline.h"
#include "translations.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <clocale>
#include <cstdio>
#include <cstring>

#include <langinfo.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    // Qt reads and writes UTF-8 and warns on stderr if the locale does not.
    if (!std::setlocale(LC_ALL, "") || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt says of its surroundings is not for those who read the answers; $QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    // Qt would take options of its own out of the words.
    int onlyTheProgram = 1;
    QGuiApplication application(onlyTheProgram, argv);
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationName(u"pressmark-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PRESSMARK_VERSION));

    Pressmark::installTranslations(application);

    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QFile::decodeName(argv[i]));
    QFile out;
    QFile errors;
    if (!out.open(STDOUT_FILENO, QFile::WriteOnly | QFile::Unbuffered)
        || !errors.open(STDERR_FILENO, QFile::WriteOnly | QFile::Unbuffered))
        return static_cast<int>(Pressmark::ExitCode::Failed);
    return static_cast<int>(Pressmark::runCommandLine(words, out, errors, isatty(STDERR_FILENO)));
}
