#include "worker/workerprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr auto ProgramName = "pressmark-worker"_L1;

constexpr int LeastShare = 20;                          // a process that worked for less than a 20th of the time hangs
constexpr std::chrono::milliseconds ShortestWait{1000}; // in less, a busy machine may give it nothing at all

/// The variables that a worker needs: fonts, languages, and what sanitizers read. Nothing else of the person's
/// environment is its business.
constexpr std::array KeptVariables{
    "HOME=",       "LANG=",        "LC_",           "XDG_CACHE_HOME=", "XDG_CONFIG_HOME=", "FONTCONFIG_",
    "LD_LIBRARY_", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS",    "LSAN_OPTIONS",     "QT_PLUGIN_"};

std::vector<char *> keptEnvironment()
{
    std::vector<char *> kept;
    for (char **variable = environ; *variable; ++variable) {
        for (const char *name : KeptVariables) {
            if (std::strncmp(*variable, name, std::strlen(name)) == 0)
                kept.push_back(*variable);
        }
    }
    kept.push_back(nullptr);
    return kept;
}

/// Starts the program with one end of a socket as its standard input and nothing to print to. -1 if it does not start.
pid_t spawn(const QString &program, int socket)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t none;
    sigset_t all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);

    const QByteArray path = QFile::encodeName(program);
    std::string name = path.toStdString();
    std::array<char *, 2> arguments{name.data(), nullptr};
    std::vector<char *> environment = keptEnvironment();
    pid_t process = -1;
    if (posix_spawn(&process, path.constData(), &actions, &attributes, arguments.data(), environment.data()) != 0)
        process = -1;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return process;
}

/// The processor time that a process has used; none if it has ended.
std::chrono::milliseconds workOf(pid_t process)
{
    clockid_t clock{};
    timespec used{};
    if (::clock_getcpuclockid(process, &clock) != 0 || ::clock_gettime(clock, &used) != 0)
        return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(used.tv_sec)
                                                                 + std::chrono::nanoseconds(used.tv_nsec));
}

} // namespace

Error workerDied()
{
    return {
        ErrorCode::WorkerDied,
        QCoreApplication::translate("Pressmark::Worker",
                                    "The process that reads files stopped at this file. The file is safe, and so is "
                                    "everything else; it may be damaged, too large, or made to do harm.")};
}

Error workerTimedOut()
{
    return {ErrorCode::TimedOut,
            QCoreApplication::translate("Pressmark::Worker",
                                        "Reading this file took too long and was stopped. The file is safe; it may be "
                                        "damaged or made to do harm.")};
}

Error workerNotTrusted()
{
    return {ErrorCode::WorkerDied,
            QCoreApplication::translate("Pressmark::Worker",
                                        "The process that reads files gave an answer that cannot be trusted and was "
                                        "stopped. The file is safe; it may be made to do harm.")};
}

Result<QString> findWorkerProgram(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    const QString named = qEnvironmentVariable("PRESSMARK_WORKER");
    if (!named.isEmpty())
        return named;
    const QString folder = QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
    for (const QString &place : {folder, folder + u"/../worker"_s, folder + u"/../app/worker"_s,
                                 folder + u"/../../app/worker"_s, folder + u"/../libexec/pressmark"_s,
                                 QString(QLatin1StringView(PRESSMARK_LIBEXECDIR)), u"/usr/libexec/pressmark"_s}) {
        const QFileInfo program(place + u'/' + ProgramName);
        if (program.isFile() && program.isExecutable())
            return program.absoluteFilePath();
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Pressmark::Worker",
                                             "The program pressmark-worker, which reads files, was not found. Nothing "
                                             "was lost; install Pressmark again.")};
}

WorkerProcess::WorkerProcess(pid_t process, Channel channel)
    : m_process(process)
    , m_channel(std::move(channel))
{ }

WorkerProcess::~WorkerProcess()
{
    kill();
}

WorkerProcess::WorkerProcess(WorkerProcess &&other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_channel(std::move(other.m_channel))
    , m_hello(other.m_hello)
{ }

WorkerProcess &WorkerProcess::operator=(WorkerProcess &&other) noexcept
{
    if (this != &other) {
        kill();
        m_process = std::exchange(other.m_process, -1);
        m_channel = std::move(other.m_channel);
        m_hello = other.m_hello;
    }
    return *this;
}

void WorkerProcess::kill()
{
    m_channel.close();
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    m_process = -1;
}

ChannelPatience WorkerProcess::patience(std::chrono::milliseconds work) const
{
    using namespace std::chrono;
    return [process = m_process, begun = workOf(m_process), work, before = milliseconds(0), given = work,
            until = steady_clock::now() + work]() mutable -> milliseconds {
        const auto now = steady_clock::now();
        if (now < until)
            return ceil<milliseconds>(until - now);
        const milliseconds done = workOf(process) - begun;
        if (done >= work || (done - before) * LeastShare < given)
            return {};
        before = done;
        given = std::max(work - done, ShortestWait);
        until = now + given;
        return given;
    };
}

bool WorkerProcess::isAlive()
{
    if (m_process <= 0)
        return false;
    if (::waitpid(m_process, nullptr, WNOHANG) == 0)
        return true;
    m_process = -1;
    m_channel.close();
    return false;
}

Result<WorkerProcess> WorkerProcess::start(const QString &program, const ChannelPatience &patience)
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return workerDied();
    Channel ours(ends[0]);
    const pid_t child = spawn(program, ends[1]);
    ::close(ends[1]);
    if (child < 0)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Pressmark::Worker",
                                                 "The program pressmark-worker, which reads files, could not be "
                                                 "started (%1). Nothing was lost; install Pressmark again.")
                         .arg(program)};
    WorkerProcess process(child, std::move(ours));
    Frame frame;
    const ChannelState state = process.m_channel.receive(frame, 4096, patience);
    if (state == ChannelState::TimedOut)
        return workerTimedOut();
    if (state == ChannelState::Closed)
        return workerDied();
    const Result<WorkerHello> hello = decodeHello(frame.payload);
    const bool isHello = state == ChannelState::Good && frame.kind == static_cast<quint8>(WorkerStatus::Hello);
    if (!isHello || !hello || hello->version != WorkerProtocolVersion || !hello->noNewRights)
        return workerNotTrusted();
    process.m_hello = *hello;
    return process;
}

} // namespace Pressmark
