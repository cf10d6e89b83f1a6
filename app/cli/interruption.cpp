#include "interruption.h"

#include <QtGlobal>

#include <atomic>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

namespace Pressmark {

namespace {

constexpr char Stop = 's';
constexpr char End = 'e';

std::atomic<int> writeEnd = -1;
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler reads it");

void askToStop(int)
{
    const ssize_t written = write(writeEnd.load(), &Stop, 1);
    Q_UNUSED(written);
}

void setAction(void (*function)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = function;
    action.sa_flags = flags;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interruption::Interruption()
{
    if (pipe2(m_pipe, O_CLOEXEC) != 0)
        return;
    writeEnd = m_pipe[1];
    m_thread = std::thread([source = m_source, end = m_pipe[0]]() mutable {
        char message = End;
        while (read(end, &message, 1) == 1 && message == Stop)
            source.request_stop();
    });
    setAction(askToStop, static_cast<int>(SA_RESETHAND | SA_RESTART));
}

Interruption::~Interruption()
{
    if (!m_thread.joinable())
        return;
    setAction(SIG_DFL, 0);
    const ssize_t written = write(m_pipe[1], &End, 1);
    Q_UNUSED(written);
    m_thread.join();
    close(m_pipe[0]);
    close(m_pipe[1]);
}

} // namespace Pressmark
