#pragma once

#include "base/result.h"
#include "worker/channel.h"
#include "worker/protocol.h"

#include <QString>

#include <sys/types.h>

namespace Pressmark {

/// The path of pressmark-worker: what was asked for, else the environment's PRESSMARK_WORKER, else the first that is
/// there: beside the running program, in the build tree, in the libexec folder. NotFound if there is none.
Result<QString> findWorkerProgram(const QString &asked);

/// A running worker and the channel to it. Killed and collected when it is destroyed.
class WorkerProcess
{
public:
    /// Starts the program and waits for its hello. WorkerDied or TimedOut if it does not say it.
    static Result<WorkerProcess> start(const QString &program, const ChannelPatience &patience);

    ~WorkerProcess();
    WorkerProcess(WorkerProcess &&other) noexcept;
    WorkerProcess &operator=(WorkerProcess &&other) noexcept;

    Channel &channel() { return m_channel; }
    /// Lasts until the process has worked for so long: where it gets little of a busy machine, that is later than so
    /// long from now. It ends at once when, after that time, the process is seen to do next to nothing.
    ChannelPatience patience(std::chrono::milliseconds work) const;
    const WorkerHello &hello() const { return m_hello; }
    /// Whether it still runs. Collects it if it does not.
    bool isAlive();

private:
    WorkerProcess(pid_t process, Channel channel);
    void kill();

    pid_t m_process;
    Channel m_channel;
    WorkerHello m_hello;
};

Error workerDied();
Error workerTimedOut();
Error workerNotTrusted();

} // namespace Pressmark
