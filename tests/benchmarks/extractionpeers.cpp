#include "extractionpeers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Peer
{
    const char *key; // as extract.mjs knows it
    const char *name;
};

constexpr std::array Peers{Peer{"readability", "Readability.js + linkedom"}, Peer{"postlight", "postlight"},
                           Peer{"defuddle", "defuddle + linkedom"}};

const QString Script = u"extract.mjs"_s;
const QString Lock = u"package-lock.json"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isThere(const QString &program)
{
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return true;
    std::fprintf(stderr, "The peers are skipped: %s is not installed.\n", qPrintable(program));
    return false;
}

/// False if it failed; its last words are told then.
bool run(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    std::fprintf(stderr, "%s %s failed: %s\n", qPrintable(program), qPrintable(arguments.value(0)),
                 process.readAllStandardError().right(500).constData());
    return false;
}

/// The folder in the build with the script and the modules that the lock file names; "" if it cannot be made.
QString installedPeers()
{
    const QString source = QStringLiteral(PRESSMARK_SOURCE_DIR "/tests/benchmarks/peers/");
    const QString folder = QStringLiteral(PRESSMARK_PEERS_FOLDER "/");
    if (!isThere(u"node"_s) || !isThere(u"npm"_s) || !QDir().mkpath(folder))
        return {};
    const QString installed = folder + u"installed-lock.json"_s;
    const QByteArray lock = contents(source + Lock);
    for (const QString &name : {Script, Lock, u"package.json"_s}) {
        if (!writeFile(folder + name, contents(source + name)))
            return {};
    }
    if (contents(installed) == lock)
        return folder;
    std::fprintf(stderr, "The peers are installed from npm into %s.\n", qPrintable(folder));
    const bool done = run(u"npm"_s, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s}, folder)
        && writeFile(installed, lock);
    return done ? folder : QString();
}

QByteArray listOf(const QList<BenchmarkPage> &pages)
{
    QJsonArray list;
    for (const BenchmarkPage &page : pages)
        list.append(QJsonObject{{u"id"_s, page.id}, {u"url"_s, page.url}, {u"file"_s, page.file}});
    return QJsonDocument(list).toJson();
}

std::optional<PeerRun> runOf(const Peer &peer, const QString &resultFile)
{
    const QJsonObject answer = QJsonDocument::fromJson(contents(resultFile)).object();
    PeerRun run{.name = QString::fromLatin1(peer.name), .found = {}, .seconds = answer[u"cpuSeconds"_s].toDouble()};
    const QJsonObject pages = answer[u"pages"_s].toObject();
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        const QJsonObject page = it.value().toObject();
        run.found.insert(it.key(),
                         {.text = page[u"text"_s].toString(),
                          .title = page[u"title"_s].toString(),
                          .author = page[u"author"_s].toString(),
                          .date = page[u"date"_s].toString()});
    }
    return run.found.isEmpty() ? std::nullopt : std::optional(run);
}

} // namespace

QList<PeerRun> runPeers(const QList<BenchmarkPage> &pages, int secondsEach)
{
    const QString folder = installedPeers();
    const QTemporaryDir temporary;
    const QString list = temporary.filePath(u"pages.json"_s);
    if (folder.isEmpty() || !writeFile(list, listOf(pages)))
        return {};
    QList<PeerRun> runs;
    for (const Peer &peer : Peers) {
        const QString key = QString::fromLatin1(peer.key);
        const QString result = temporary.filePath(key + u".json"_s);
        if (!run(u"node"_s, {Script, key, list, QString::number(secondsEach), result}, folder))
            continue;
        const auto peerRun = runOf(peer, result);
        if (!peerRun)
            continue;
        if (peerRun->found.size() < pages.size()) {
            std::fprintf(stderr,
                         "%s was stopped after %d s of processor time and %lld of %lld pages: --peer-seconds N\n",
                         peer.name, secondsEach, static_cast<long long>(peerRun->found.size()),
                         static_cast<long long>(pages.size()));
        }
        runs.append(*peerRun);
    }
    return runs;
}

PeerRun wholeText(const QList<BenchmarkPage> &pages)
{
    PeerRun run{.name = u"whole text"_s, .found = {}};
    for (const BenchmarkPage &page : pages)
        run.found.insert(page.id, {.text = QString::fromUtf8(page.bytes)});
    return run;
}
