#include "window/triage/triage.h"

#include "archive/articles.h"
#include "archive/tags.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/connection/archiveconnection.h"
#include "window/shell/messagebar.h"
#include "window/shell/workspace.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// The choice that a key stands for, if it does.
std::optional<TriageBar::Choice> choiceOf(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_M:
        return TriageBar::Choice::Read;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return TriageBar::Choice::Pass;
    case Qt::Key_Space:
        return TriageBar::Choice::Skip;
    case Qt::Key_Delete:
        return TriageBar::Choice::Trash;
    case Qt::Key_Backspace:
        return TriageBar::Choice::Back;
    case Qt::Key_Escape:
        return TriageBar::Choice::End;
    default:
        return std::nullopt;
    }
}

/// 1–9, or 0 if the key is no digit.
int digitOf(const QKeyEvent &key)
{
    return key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9 ? key.key() - Qt::Key_0 : 0;
}

/// With Ctrl a digit tags without going on.
bool isOurs(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    if (digitOf(key) > 0)
        return held == Qt::NoModifier || held == Qt::ControlModifier;
    return held == Qt::NoModifier && choiceOf(key);
}

bool isTyping()
{
    const QWidget *focus = QApplication::focusWidget();
    return QApplication::activePopupWidget() || QApplication::activeModalWidget()
        || (focus && focus->testAttribute(Qt::WA_InputMethodEnabled));
}

} // namespace

Triage::Triage(Workspace *workspace, MessageBar *messages)
    : QObject(workspace)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_bar(new TriageBar)
{
    m_bar->hide();
    connect(m_bar, &TriageBar::chosen, this, &Triage::choose);
    connect(m_bar, &TriageBar::tagChosen, this, [this](int digit) { tag(digit, false); });
    connect(workspace, &Workspace::contentShown, this, &Triage::follow);
    connect(workspace, &Workspace::contentsChanged, this, [this] { m_bar->setTags(m_workspace->contents().tags); });
    connect(workspace, &Workspace::viewChanged, this, [this](QWidget *view) {
        if (view)
            stop();
    });
}

void Triage::setConnection(ArchiveConnection *connection)
{
    m_round = {};
    stop();
    m_connection = connection;
    if (!connection)
        return;
    const auto undone = [this] {
        if (m_running && m_round.takeBack())
            showCurrent();
    };
    connect(connection, &ArchiveConnection::actUndone, this, undone);
}

void Triage::start()
{
    if (!m_connection || m_running)
        return;
    const QList<ArticleId> selected = m_workspace->list()->selectedArticles();
    if (selected.size() > 1) {
        begin(TriageRound(selected));
        return;
    }
    TriageRound round(m_workspace->list()->model()->articles());
    if (!selected.isEmpty())
        round.goTo(selected.first());
    begin(std::move(round));
}

void Triage::begin(TriageRound round)
{
    if (round.isOver()) {
        m_messages->showNews(tr("There is no article in the list to go through."));
        Q_EMIT runningChanged(false);
        return;
    }
    m_round = std::move(round);
    m_running = true;
    m_workspace->setMarksRead(false);
    m_bar->setTags(m_workspace->contents().tags);
    m_bar->show();
    qApp->installEventFilter(this);
    m_workspace->list()->takeFocus();
    showCurrent();
    Q_EMIT runningChanged(true);
}

void Triage::stop()
{
    if (!std::exchange(m_running, false))
        return;
    qApp->removeEventFilter(this);
    m_bar->hide();
    m_workspace->setMarksRead(true);
    Q_EMIT runningChanged(false);
    if (!m_connection || m_round.size() == 0)
        return;
    m_workspace->search();
    const QList<ArticleId> skipped = m_round.skipped();
    if (skipped.isEmpty())
        m_messages->showNews(summary());
    else
        m_messages->showNews(summary(), tr("Go through the skipped"), [this, skipped] {
            if (!m_running)
                begin(TriageRound(skipped));
        });
}

QString Triage::summary() const
{
    QStringList parts;
    const auto add = [this, &parts](Decision decision, const QString &words) {
        if (m_round.count(decision) > 0)
            parts.append(words);
    };
    add(Decision::Tag, tr("%n tagged", nullptr, m_round.count(Decision::Tag)));
    add(Decision::Read, tr("%n marked as read", nullptr, m_round.count(Decision::Read)));
    add(Decision::Trash, tr("%n moved to the trash", nullptr, m_round.count(Decision::Trash)));
    add(Decision::Skip, tr("%n skipped", nullptr, m_round.count(Decision::Skip)));
    add(Decision::Pass, tr("%n left as they are", nullptr, m_round.count(Decision::Pass)));
    const QString seen =
        tr("%1 of %n article(s) decided on", nullptr, static_cast<int>(m_round.size())).arg(m_round.decided());
    return parts.isEmpty() ? tr("%1.").arg(seen) : tr("%1: %2.").arg(seen, parts.join(tr(", ")));
}

void Triage::choose(TriageBar::Choice choice)
{
    if (choice == TriageBar::Choice::End)
        stop();
    else if (choice == TriageBar::Choice::Back)
        back();
    else if (!isShown())
        return; // nobody decides on what is not seen yet
    else if (choice == TriageBar::Choice::Read)
        markRead();
    else if (choice == TriageBar::Choice::Trash)
        moveToTrash();
    else
        go(choice == TriageBar::Choice::Skip ? Decision::Skip : Decision::Pass, false);
}

void Triage::tag(int digit, bool stay)
{
    if (!isShown())
        return;
    const QList<Tag> &tags = m_workspace->contents().tags;
    const auto found =
        std::find_if(tags.cbegin(), tags.cend(), [digit](const Tag &tag) { return tag.shortcut == digit; });
    if (found == tags.cend())
        return;
    const auto change = [articles = QList<ArticleId>{m_round.current()}, name = found->name](Writing &writing) {
        const Result<void> read = setRead(writing, articles, true);
        return read ? tagArticles(writing, articles, name) : read; // the act is named by the tag
    };
    m_connection->write(change);
    if (stay)
        m_round.noteWritten();
    else
        go(Decision::Tag, true);
}

void Triage::markRead()
{
    const QList<ArticleId> articles{m_round.current()};
    m_connection->write([articles](Writing &writing) { return setRead(writing, articles, true); });
    go(Decision::Read, true);
}

void Triage::moveToTrash()
{
    const QList<ArticleId> articles{m_round.current()};
    m_connection->write([articles](Writing &writing) { return Pressmark::moveToTrash(writing, articles); });
    go(Decision::Trash, true);
}

void Triage::go(Decision decision, bool written)
{
    m_round.decide(decision, written);
    if (m_round.isOver())
        stop();
    else
        showCurrent();
}

void Triage::back()
{
    if (m_round.goBack())
        showCurrent();
}

void Triage::showCurrent()
{
    const ArticleId article = m_round.current();
    m_bar->setProgress(m_round.position(), m_round.size());
    if (!m_workspace->list()->select(article))
        m_workspace->openArticle(article);
}

bool Triage::isShown() const
{
    return m_running && m_workspace->content() && m_workspace->content()->article.id == m_round.current();
}

/// Whoever opens another article of the round goes on from there; whoever leaves the round ends it.
void Triage::follow()
{
    if (!m_running || !m_workspace->content() || isShown())
        return;
    if (m_round.goTo(m_workspace->content()->article.id))
        m_bar->setProgress(m_round.position(), m_round.size());
    else
        stop();
}

void Triage::act(const QKeyEvent &key)
{
    if (const int digit = digitOf(key); digit > 0)
        tag(digit, key.modifiers().testFlag(Qt::ControlModifier));
    else if (const auto choice = choiceOf(key))
        choose(*choice);
}

bool Triage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    if (!watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != m_bar->window() || isTyping())
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isOurs(key))
        return QObject::eventFilter(watched, event);
    event->accept(); // so that no shortcut takes it
    if (event->type() == QEvent::KeyPress && !key.isAutoRepeat())
        act(key);
    return event->type() == QEvent::KeyPress;
}

} // namespace Pressmark
