#pragma once

namespace Pressmark {

/// Confines this process, says hello on the socket and answers requests until the other side closes it. Returns the
/// process's exit code. Takes the socket.
int serveWorker(int socket);

} // namespace Pressmark
