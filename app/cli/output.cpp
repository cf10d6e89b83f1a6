#include "output.h"

#include "json.h"

#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int DrawInterval = 100; // milliseconds
constexpr int ItemWidth = 50;

} // namespace

Output::Output(QIODevice &out, QIODevice &errors, bool json, bool terminal)
    : m_out(out)
    , m_errors(errors)
    , m_json(json)
    , m_terminal(terminal)
{ }

void Output::line(const QString &text)
{
    const std::lock_guard lock(m_mutex);
    clear();
    write(m_out, text.toUtf8() + '\n');
}

void Output::object(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const std::lock_guard lock(m_mutex);
    clear();
    write(m_out, bytes + '\n');
}

void Output::answer(const QString &text, const QJsonObject &json)
{
    if (m_json)
        object(json);
    else
        line(text);
}

void Output::remark(const QString &text)
{
    const std::lock_guard lock(m_mutex);
    clear();
    write(m_errors, "pressmark-cli: " + text.toUtf8() + '\n');
}

ExitCode Output::fail(const Error &error)
{
    tell(error);
    return ExitCode::Failed;
}

ExitCode Output::misuse(const QString &message)
{
    tell({ErrorCode::InvalidArgument, message});
    return ExitCode::WrongUsage;
}

void Output::tell(const Error &error)
{
    remark(error.message);
    if (m_json)
        object({{u"error"_s, errorJson(error)}});
}

ProgressSink Output::progress()
{
    if (!m_terminal)
        return {};
    return [this](const Progress &progress) { draw(progress); };
}

void Output::endProgress()
{
    const std::lock_guard lock(m_mutex);
    clear();
}

bool Output::isBroken() const
{
    const std::lock_guard lock(m_mutex);
    return m_broken;
}

void Output::draw(const Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    if (m_drawn.isValid() && m_drawn.elapsed() < DrawInterval)
        return;
    m_drawn.start();
    QString text = QString::number(progress.done);
    if (progress.total > 0)
        text += u" / "_s + QString::number(progress.total);
    QString item = progress.item.right(ItemWidth);
    // What a file is called must not steer the terminal.
    for (QChar &character : item)
        character = character.isPrint() ? character : QChar(u'?');
    write(m_errors, "\r\x1b[K" + (text + u"  "_s + item).toUtf8());
    m_onScreen = true;
}

void Output::clear()
{
    if (!m_onScreen)
        return;
    write(m_errors, "\r\x1b[K");
    m_onScreen = false;
}

void Output::write(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count = device.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0) {
            m_broken = true;
            return;
        }
        written += count;
    }
}

} // namespace Pressmark
