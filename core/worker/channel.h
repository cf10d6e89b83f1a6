#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace Pressmark {

/// How long may still be waited, asked whenever there is something to wait for and whenever that time is over; waiting
/// ends when none is left. Nothing waits for ever.
using ChannelPatience = std::function<std::chrono::milliseconds()>;

/// Ends so long from now.
ChannelPatience patienceFor(std::chrono::milliseconds time);

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
    ChannelState send(quint8 kind, const QByteArray &payload, int descriptor, const ChannelPatience &patience);
    /// Waits for a frame of at most `limit` bytes.
    ChannelState receive(Frame &frame, qsizetype limit, const ChannelPatience &patience);

private:
    ChannelState wait(short events, const ChannelPatience &patience) const;
    ChannelState sendAll(const char *bytes, qsizetype size, int descriptor, const ChannelPatience &patience);
    ChannelState receiveAll(char *bytes, qsizetype size, int *descriptor, const ChannelPatience &patience);

    int m_socket;
};

} // namespace Pressmark
