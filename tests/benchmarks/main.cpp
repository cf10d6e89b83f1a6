#include "benchmark.h"
#include "testdata.h"

#include <QApplication>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

QMap<QString, BenchmarkPart> &parts()
{
    static QMap<QString, BenchmarkPart> all;
    return all;
}

int usage()
{
    std::fprintf(stderr, "usage: pressmark-bench %s [--articles N] [--json]\n", qPrintable(parts().keys().join(u'|')));
    return 2;
}

void printJson(const QString &part, const QList<BenchmarkFigure> &figures)
{
    QJsonArray array;
    for (const BenchmarkFigure &figure : figures) {
        array.append(QJsonObject{{u"name"_s, figure.name},
                                 {u"value"_s, figure.value},
                                 {u"unit"_s, figure.unit},
                                 {u"peer"_s, figure.peer ? QJsonValue(*figure.peer) : QJsonValue()}});
    }
    const QJsonObject object{{u"part"_s, part}, {u"figures"_s, array}};
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

void printTable(const QList<BenchmarkFigure> &figures)
{
    qsizetype width = 32;
    for (const BenchmarkFigure &figure : figures)
        width = std::max(width, figure.name.size());
    for (const BenchmarkFigure &figure : figures) {
        std::printf("%-*s %12.4f %s", static_cast<int>(width), qPrintable(figure.name), figure.value,
                    qPrintable(figure.unit));
        if (figure.peer)
            std::printf("   (peer %.4f)", *figure.peer);
        std::printf("\n");
    }
}

/// Typesetting needs fonts, and so a platform, and a window needs more; nothing else does.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const QByteArray part(argc > 1 ? argv[1] : "");
    const bool opensWindow = part == "typing" || part == "marks" || part == "tags";
    if (part != "pdf" && !opensWindow)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (opensWindow)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

QString BenchmarkOptions::value(const QString &name) const
{
    const qsizetype at = arguments.indexOf(u"--"_s + name);
    return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1) : QString();
}

BenchmarkRegistration::BenchmarkRegistration(const char *name, BenchmarkPart part)
{
    parts().insert(QString::fromLatin1(name), part);
}

double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<qsizetype>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

double processorSeconds()
{
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || !parts().contains(arguments.first()))
        return usage();
    const QString part = arguments.takeFirst();

    BenchmarkOptions options;
    options.json = arguments.removeAll(u"--json"_s) > 0;
    options.data = testData();
    options.arguments = arguments;
    const qsizetype articles = arguments.indexOf(u"--articles"_s);
    if (articles >= 0) {
        options.articles = options.value(u"articles"_s).toInt();
        if (options.articles <= 0)
            return usage();
        options.arguments.remove(articles, 2);
    }

    const QList<BenchmarkFigure> figures = parts().value(part)(options);
    if (options.json)
        printJson(part, figures);
    else
        printTable(figures);
    return figures.isEmpty() ? 1 : 0;
}
