#pragma once

#include <stop_token>
#include <thread>

namespace Pressmark {

/// Turns the first Ctrl+C or SIGTERM into a request to stop, for as long as it lives; the second ends the program at
/// once. There is one at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    int m_pipe[2] = {-1, -1};
    std::stop_source m_source;
    std::thread m_thread;
};

} // namespace Pressmark
