#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace Pressmark {

/// When waiting must end; nothing waits for ever.
using ChannelDeadline = std::optional<std::chrono::steady_clock::time_point>;

enum class ChannelState {
    Good,
    Closed, // by the other side, or broken
    TimedOut,
    TooLarge, // the other side announced more than was allowed
};

/// One message: a byte that says what it is, and its content.
struct Frame
{
    quint8 kind = 0;
    QByteArray payload;
    int descriptor = -1; // that came with it; the receiver closes it
};

/// One end of a stream socket over which frames go: u32 length of the payload (little endian), u8 kind, payload. Never
/// raises SIGPIPE. Owns the socket.
class Channel
{
public:
    explicit Channel(int socket = -1);
    ~Channel();
    Channel(Channel &&other) noexcept;
    Channel &operator=(Channel &&other) noexcept;

    bool isOpen() const { return m_socket >= 0; }
    void close();

    /// Sends a frame and, if it is not -1, a copy of a descriptor. The payload is shorter than 4 GiB.
    ChannelState send(quint8 kind, const QByteArray &payload, int descriptor, ChannelDeadline deadline);
    /// Waits for a frame of at most `limit` bytes.
    ChannelState receive(Frame &frame, qsizetype limit, ChannelDeadline deadline);

private:
    ChannelState wait(short events, ChannelDeadline deadline) const;
    ChannelState sendAll(const char *bytes, qsizetype size, int descriptor, ChannelDeadline deadline);
    ChannelState receiveAll(char *bytes, qsizetype size, int *descriptor, ChannelDeadline deadline);

    int m_socket;
};

} // namespace Pressmark
