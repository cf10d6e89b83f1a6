#include "archive/archive.h"
#include "translations.h"
#include "window/appearance/theme.h"
#include "window/articles/articlelistpane.h"
#include "window/mainwindow.h"
#include "window/reader/readerpane.h"
#include "window/searching/searchbar.h"
#include "window/shell/messagebar.h"
#include "window/shell/sample.h"
#include "window/shell/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <clocale>
#include <cstdio>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

#ifdef PRESSMARK_SOURCE_CLIPPINGS
const QString SourceClippings = QStringLiteral(PRESSMARK_SOURCE_CLIPPINGS);
#else
const QString SourceClippings;
#endif

struct Options
{
    QString archive;
    QString screenshot;
    QString query;
    QSize size;
    int select = 0;
    int tab = 0;
    bool dark = false;
};

QCommandLineOption hidden(QCommandLineOption option)
{
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Pressmark::Main", "Keeps your press clippings."));
    parser.addPositionalArgument(u"archive"_s, QCoreApplication::translate("Pressmark::Main", "The archive to open."),
                                 u"[ARCHIVE]"_s);
    // For the pictures in the manual, which the program makes of itself.
    parser.addOption(hidden({u"screenshot"_s, QString(), u"file"_s}));
    parser.addOption(hidden({u"query"_s, QString(), u"query"_s}));
    parser.addOption(hidden({u"size"_s, QString(), u"size"_s}));
    parser.addOption(hidden({u"select"_s, QString(), u"row"_s}));
    parser.addOption(hidden({u"tab"_s, QString(), u"number"_s}));
    parser.addOption(hidden(QCommandLineOption(u"dark"_s)));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    return {.archive = parser.positionalArguments().value(0),
            .screenshot = parser.value(u"screenshot"_s),
            .query = parser.value(u"query"_s),
            .size = QSize(size.value(0).toInt(), size.value(1).toInt()),
            .select = parser.value(u"select"_s).toInt(),
            .tab = std::clamp(parser.value(u"tab"_s).toInt(), 0, 3),
            .dark = parser.isSet(u"dark"_s)};
}

/// Searches, selects, waits until all is there, takes the picture and quits.
void takePicture(MainWindow &window, const Options &options)
{
    if (!options.query.isEmpty())
        window.searchBar()->setWords(options.query);
    auto *timer = new QTimer(&window);
    const auto step = [&window, options, timer, calm = 0, selected = false]() mutable {
        calm = window.isSettled() ? calm + 1 : 0;
        if (calm < 5)
            return;
        calm = 0;
        if (!selected && options.select > 0) {
            selected = true;
            window.workspace()->list()->move(options.select);
            return;
        }
        if (static_cast<int>(window.workspace()->reader()->tab()) != options.tab) {
            window.workspace()->reader()->openTab(static_cast<ReaderPane::Tab>(options.tab));
            return;
        }
        timer->stop();
        const bool saved = window.grab().save(options.screenshot);
        if (!saved)
            std::fputs("pressmark: the picture could not be written\n", stderr);
        QApplication::exit(saved ? 0 : 1);
    };
    QObject::connect(timer, &QTimer::timeout, &window, step);
    timer->start(60);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // libraries read and write numbers with points
    QCoreApplication::setOrganizationName(u"pressmark"_s);
    QCoreApplication::setApplicationName(u"pressmark"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PRESSMARK_VERSION));
    QGuiApplication::setDesktopFileName(u"org.pressmark.Pressmark"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.pressmark.Pressmark"_s, QIcon(u":/appicon/pressmark.svg"_s)));
    installTranslations(application);
    const Options options = readOptions(application);

    const bool picture = !options.screenshot.isEmpty();
    Appearance appearance;
    appearance.setTheme(picture ? (options.dark ? Theme::Dark : Theme::Light)
                                : themeFromName(QSettings().value(u"theme"_s).toString()));
    if (options.dark)
        appearance.setTheme(Theme::Dark);
    appearance.setPatterns(!picture && QSettings().value(u"marks/patterns"_s).toBool());
    MainWindow window(&appearance, sampleClippings(SourceClippings));
    if (options.size.isValid() && !options.size.isEmpty())
        window.resize(options.size);
    const QString last = picture ? QString() : QSettings().value(u"lastArchive"_s).toString();
    const QString folder = options.archive.isEmpty() ? last : options.archive;
    window.show();
    const bool opened = !folder.isEmpty() && window.openArchive(folder);
    if (picture) {
        if (!opened && !options.archive.isEmpty()) {
            std::fprintf(stderr, "pressmark: %s\n", qUtf8Printable(window.messages()->text()));
            return 1;
        }
        takePicture(window, options);
    }
    return QApplication::exec();
}
