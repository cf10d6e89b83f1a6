#include "worker/server/sandbox.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace Pressmark {

namespace {

bool limit(__rlimit_resource resource, rlim_t most)
{
    rlimit current{};
    if (::getrlimit(resource, &current) == 0 && current.rlim_max != RLIM_INFINITY && current.rlim_max < most)
        most = current.rlim_max;
    const rlimit wanted{most, most};
    return ::setrlimit(resource, &wanted) == 0;
}

bool limitMemory()
{
#ifdef PRESSMARK_SANDBOX_LIMITS
    return limit(RLIMIT_AS, rlim_t(1) << 30);
#else
    return false; // sanitizers reserve more address space than any machine has
#endif
}

} // namespace

WorkerHello confineThisProcess()
{
    std::signal(SIGXFSZ, SIG_IGN); // a library that tries to write a cache gets an error instead
    std::signal(SIGPIPE, SIG_IGN);
    const bool limited =
        limit(RLIMIT_CPU, 600) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 64) && limit(RLIMIT_CORE, 0);
    WorkerHello hello;
    hello.limits = limited && limitMemory();
    hello.undumpable = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    hello.noNewRights = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    return hello;
}

} // namespace Pressmark
