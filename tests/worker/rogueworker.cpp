// Speaks the protocol of pressmark-worker and misbehaves as the file's name says. For tst_workerclient.

#include "worker/channel.h"
#include "worker/protocol.h"

#include <chrono>
#include <csignal>
#include <ctime>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Pressmark;
using namespace Qt::StringLiterals;

namespace {

void say(Channel &channel, WorkerStatus status, const QByteArray &payload)
{
    channel.send(static_cast<quint8>(status), payload, -1, {});
}

void sayRaw(const QByteArray &bytes)
{
    if (::send(STDIN_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) < 0)
        std::raise(SIGTERM);
}

Document document(const QString &title)
{
    Document document;
    document.importer = u"text"_s;
    document.metadata.title = title;
    document.body.blocks.append(Block{.text = u"The ferry to Orla Island stays in port."_s});
    return document;
}

[[noreturn]] void sleepForEver()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

void workFor(std::chrono::milliseconds time)
{
    const std::clock_t end = std::clock() + std::clock_t(time.count()) * CLOCKS_PER_SEC / 1000;
    while (std::clock() < end) { }
}

/// Works for 200 ms in all, as one does that gets a fifth of a busy machine.
void workAmongOthers()
{
    for (int i = 0; i < 20; ++i) {
        workFor(std::chrono::milliseconds(10));
        std::this_thread::sleep_for(std::chrono::milliseconds(40));
    }
}

void answer(Channel &channel, const QString &name)
{
    if (name == u"hang") {
        sleepForEver();
    } else if (name == u"spin") {
        workFor(std::chrono::hours(1));
    } else if (name == u"slow") {
        workAmongOthers();
        say(channel, WorkerStatus::Document, encodeDocument(document(u"Slow"_s)));
        say(channel, WorkerStatus::Done, {});
    } else if (name == u"crash") {
        std::raise(SIGSEGV);
    } else if (name == u"leave") {
        std::_Exit(0);
    } else if (name == u"garbage") {
        say(channel, WorkerStatus::Document, "\xff\xff\xff not a document");
    } else if (name == u"unknown status") {
        channel.send(77, {}, -1, {});
    } else if (name == u"huge") {
        sayRaw(QByteArray::fromHex("ffffffff02"));
        sleepForEver();
    } else if (name == u"half") {
        sayRaw(QByteArray::fromHex("e803000002") + "only a little");
        sleepForEver();
    } else if (name == u"drip") {
        for (;;) {
            say(channel, WorkerStatus::Document, encodeDocument(document(u"Drip"_s)));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    } else if (name == u"hello again") {
        say(channel, WorkerStatus::Hello, encodeHello({}));
    } else if (name == u"script") {
        QByteArray bytes = encodeDocument(document(u"Script"_s));
        bytes.replace("<p>The ferry", "<i>The ferry");
        say(channel, WorkerStatus::Document, bytes);
    } else if (name == u"unknown error") {
        say(channel, WorkerStatus::Failed,
            "\xa1\x64"
            "code"
            "\x63"
            "odd");
    } else if (name == u"exhausted") {
        say(channel, WorkerStatus::Failed, encodeError({ErrorCode::TooLarge, u"Too large."_s}));
    } else if (name == u"number") {
        say(channel, WorkerStatus::Document, encodeDocument(document(QString::number(::getpid()))));
        say(channel, WorkerStatus::Done, {});
    } else {
        say(channel, WorkerStatus::Document, encodeDocument(document(u"Ferry strike"_s)));
        say(channel, WorkerStatus::Done, {});
    }
}

} // namespace

int main()
{
    Channel channel(::dup(STDIN_FILENO));
    WorkerHello hello;
    hello.noNewRights = true;
    say(channel, WorkerStatus::Hello, encodeHello(hello));
    Frame frame;
    while (channel.receive(frame, WorkerRequestLimit, {}) == ChannelState::Good) {
        if (frame.kind == static_cast<quint8>(WorkerOperation::AnnotatePdf))
            sleepForEver();
        const Result<WorkerRequest> request = decodeRequest(frame.payload);
        answer(channel, request ? request->fileName : u"crash"_s);
        if (frame.descriptor >= 0)
            ::close(frame.descriptor);
    }
    return 0;
}
