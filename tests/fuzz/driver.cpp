// Stands in for libFuzzer, which is not there with every compiler: reads the seeds, then inputs made of them, for two
// seconds of processor time or as many as PRESSMARK_FUZZ_SECONDS says. With files as arguments it reads only these.
// The input that is being read stands in a file, so that it is there after a crash.

#include "fuzztarget.h"
#include "mutation.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace {

constexpr double DefaultSeconds = 2;
constexpr double Longest = 20; // seconds for one input, also under the sanitizers

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Reads inputs, each of which survives the program.
class Reader
{
public:
    explicit Reader(const QString &path)
        : m_file(path)
    {
        if (m_file.open(QIODevice::ReadWrite | QIODevice::Truncate) && m_file.resize(Room))
            m_map = m_file.map(0, Room);
        fuzzVerify(m_map != nullptr, "the input's file can be written", __FILE__, __LINE__);
    }

    void read(const QByteArray &input)
    {
        const auto length = static_cast<size_t>(std::min<qint64>(input.size(), Room - Header));
        std::snprintf(reinterpret_cast<char *>(m_map), Header, "%zu bytes\n", length);
        std::memcpy(m_map + Header, input.constData(), length);
        const double before = processorSeconds();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
        fuzzVerify(processorSeconds() - before < Longest, "an input is read in time", __FILE__, __LINE__);
        ++m_count;
    }

    void finish()
    {
        std::printf("%d inputs were read\n", m_count);
        m_file.remove();
    }

private:
    static constexpr qint64 Header = 32;
    static constexpr qint64 Room = qint64(4) << 20;

    QFile m_file;
    uchar *m_map = nullptr;
    int m_count = 0;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    fuzzVerify(file.open(QIODevice::ReadOnly), qPrintable(path), __FILE__, __LINE__);
    return file.readAll();
}

} // namespace

void fuzzVerify(bool condition, const char *text, const char *file, int line)
{
    if (condition)
        return;
    std::fprintf(stderr, "%s:%d: not true: %s\n", file, line, text);
    std::abort();
}

QByteArray projectFile(const char *path)
{
    return contents(QStringLiteral(PRESSMARK_SOURCE_DIR "/") + QString::fromUtf8(path));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList files = QCoreApplication::arguments().mid(1);
    for (const QString &file : files) {
        const QByteArray input = contents(file);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), static_cast<size_t>(input.size()));
    }
    if (!files.isEmpty())
        return 0;

    const QString path = QCoreApplication::applicationFilePath() + QStringLiteral(".input");
    std::fprintf(stderr, "If this crashes, the input stands behind 32 bytes in %s\n", qPrintable(path));
    Reader reader(path);
    const QList<QByteArray> seeds = fuzzSeeds();
    for (const QByteArray &seed : seeds)
        reader.read(seed);
    bool isNumber = false;
    const double asked = qEnvironmentVariable("PRESSMARK_FUZZ_SECONDS").toDouble(&isNumber);
    const double end = processorSeconds() + (isNumber ? asked : DefaultSeconds);
    Mutation mutation(seeds);
    while (processorSeconds() < end)
        reader.read(mutation.next());
    reader.finish();
    return 0;
}
