#include "translations.h"
#include "worker/server/server.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// Moves the socket that is our standard input away from where libraries may read or print, and closes whatever else
/// was inherited. -1 if there is no socket.
int takeSocket()
{
    int type = 0;
    socklen_t length = sizeof type;
    if (::getsockopt(STDIN_FILENO, SOL_SOCKET, SO_TYPE, &type, &length) != 0)
        return -1;
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    const int socket = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    ::close(nothing);
    return socket;
}

} // namespace

int main(int argc, char *argv[])
{
    const int socket = takeSocket();
    if (socket < 0) {
        std::fputs("pressmark-worker is started by Pressmark, not by people.\n", stderr);
        return 2;
    }
    QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    Pressmark::installTranslations(application);
    return Pressmark::serveWorker(socket);
}
