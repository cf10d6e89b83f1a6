#include "worker/channel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace Pressmark {

namespace {

constexpr qsizetype HeaderSize = 5;
constexpr qsizetype ReceiveStep = qsizetype(4) << 20; // a length that lies costs no more memory than this

/// Room for one descriptor beside the bytes of a message.
struct Control
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> bytes{};
};

void attach(msghdr &message, Control &control, int descriptor)
{
    message.msg_control = control.bytes.data();
    message.msg_controllen = control.bytes.size();
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
}

/// The descriptor that came with a message, or -1.
int detach(msghdr &message)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
            return descriptor;
        }
    }
    return -1;
}

} // namespace

ChannelPatience patienceFor(std::chrono::milliseconds time)
{
    using std::chrono::steady_clock;
    return [until = steady_clock::now() + time] {
        return std::chrono::ceil<std::chrono::milliseconds>(until - steady_clock::now());
    };
}

Channel::Channel(int socket)
    : m_socket(socket)
{ }

Channel::~Channel()
{
    close();
}

Channel::Channel(Channel &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
{ }

Channel &Channel::operator=(Channel &&other) noexcept
{
    if (this != &other) {
        close();
        m_socket = std::exchange(other.m_socket, -1);
    }
    return *this;
}

void Channel::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

ChannelState Channel::wait(short events, const ChannelPatience &patience) const
{
    for (;;) {
        int milliseconds = -1;
        if (patience) {
            const std::chrono::milliseconds left = patience();
            if (left.count() <= 0)
                return ChannelState::TimedOut;
            milliseconds = static_cast<int>(std::min<qint64>(left.count(), 3'600'000));
        }
        pollfd waiting{m_socket, events, 0};
        const int ready = ::poll(&waiting, 1, milliseconds);
        if (ready > 0)
            return ChannelState::Good;
        if (ready < 0 && errno != EINTR)
            return ChannelState::Closed;
    }
}

ChannelState Channel::sendAll(const char *bytes, qsizetype size, int descriptor, const ChannelPatience &patience)
{
    while (size > 0) {
        iovec part{const_cast<char *>(bytes), static_cast<size_t>(size)};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        Control control;
        if (descriptor >= 0)
            attach(message, control, descriptor);
        const ssize_t sent = ::sendmsg(m_socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            bytes += sent;
            size -= sent;
            descriptor = -1;
            continue;
        }
        if (sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
            return ChannelState::Closed;
        const ChannelState state = wait(POLLOUT, patience);
        if (state != ChannelState::Good)
            return state;
    }
    return ChannelState::Good;
}

ChannelState Channel::receiveAll(char *bytes, qsizetype size, int *descriptor, const ChannelPatience &patience)
{
    while (size > 0) {
        const ChannelState state = wait(POLLIN, patience);
        if (state != ChannelState::Good)
            return state;
        iovec part{bytes, static_cast<size_t>(size)};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        Control control;
        if (descriptor && *descriptor < 0) {
            message.msg_control = control.bytes.data();
            message.msg_controllen = control.bytes.size();
        }
        const ssize_t received = ::recvmsg(m_socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        if (received == 0)
            return ChannelState::Closed;
        if (received < 0) {
            if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                return ChannelState::Closed;
            continue;
        }
        if (descriptor && *descriptor < 0)
            *descriptor = detach(message);
        bytes += received;
        size -= received;
    }
    return ChannelState::Good;
}

ChannelState Channel::send(quint8 kind, const QByteArray &payload, int descriptor, const ChannelPatience &patience)
{
    Q_ASSERT(quint64(payload.size()) <= 0xffffffffU);
    std::array<char, HeaderSize> header{};
    for (size_t i = 0; i < 4; ++i)
        header[i] = static_cast<char>(payload.size() >> (8 * i));
    header[4] = static_cast<char>(kind);
    const ChannelState state = sendAll(header.data(), HeaderSize, descriptor, patience);
    return state == ChannelState::Good ? sendAll(payload.constData(), payload.size(), -1, patience) : state;
}

ChannelState Channel::receive(Frame &frame, qsizetype limit, const ChannelPatience &patience)
{
    frame = Frame();
    std::array<char, HeaderSize> header{};
    ChannelState state = receiveAll(header.data(), HeaderSize, &frame.descriptor, patience);
    if (state != ChannelState::Good)
        return state;
    frame.kind = static_cast<quint8>(header[4]);
    qsizetype length = 0;
    for (size_t i = 0; i < 4; ++i)
        length |= qsizetype(static_cast<quint8>(header[i])) << (8 * i);
    if (length > limit)
        return ChannelState::TooLarge;
    while (frame.payload.size() < length && state == ChannelState::Good) {
        const qsizetype from = frame.payload.size();
        const qsizetype step = std::min(length - from, std::max(ReceiveStep, from));
        frame.payload.resize(from + step);
        state = receiveAll(frame.payload.data() + from, step, nullptr, patience);
    }
    return state;
}

} // namespace Pressmark
