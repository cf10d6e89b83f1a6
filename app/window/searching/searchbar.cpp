#include "window/searching/searchbar.h"

#include "window/appearance/icons.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/searching/searchcard.h"
#include "window/searching/searchcompletion.h"
#include "window/searching/typedfields.h"
#include "window/tagging/tagchip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QSettings>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

/// After the last key, so that fast typing asks once.
constexpr int TypingDelay = 90;
constexpr qsizetype MostHistory = 30;
const QString HistoryKey = u"search/history"_s;

/// Which the field would take to go to its end, or to empty itself.
bool isKeyOfTheWindow(const QKeyEvent &key)
{
    return key.keyCombination() == (Qt::CTRL | Qt::Key_E) || key.keyCombination() == (Qt::CTRL | Qt::Key_U);
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QFrame(parent)
    , m_chips(new QHBoxLayout)
    , m_edit(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_timer(new QTimer(this))
    , m_help(new QToolButton(this))
    , m_card(new SearchCard(this))
{
    setObjectName(u"searchField"_s);
    m_edit->setFrame(false);
    m_edit->setAccessibleName(tr("Search the archive"));
    m_edit->installEventFilter(this);
    m_edit->setFixedHeight(24);
    m_completion = new SearchCompletion(m_edit); // sees the keys before this does
    m_help->setText(u"?"_s);
    m_help->setToolTip(tr("How to search"));
    m_help->setAccessibleName(tr("How to search"));
    m_help->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_edit);
    m_result->setProperty("muted", true);
    m_chips->setSpacing(6);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(35, 3, 6, 3);
    row->setSpacing(8);
    row->addLayout(m_chips);
    row->addWidget(m_edit, 1);
    row->addWidget(m_result);
    row->addWidget(m_help);
    setFixedHeight(32);

    m_timer->setSingleShot(true);
    m_timer->setInterval(TypingDelay);
    connect(m_timer, &QTimer::timeout, this, &SearchBar::searchChanged);
    connect(m_edit, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::textEdited, this, &SearchBar::edited);
    connect(m_completion, &SearchCompletion::taken, this, [this] { takeTypedFields(false); });
    connect(m_help, &QToolButton::clicked, this, &SearchBar::openCard);
    connect(m_card, &SearchCard::exampleChosen, this, [this](const QString &example) {
        setWords(example);
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    SearchKnowledge known;
    known.history = QSettings().value(HistoryKey).toStringList();
    m_completion->setKnowledge(known);
}

void SearchBar::openCard()
{
    m_card->open(this);
}

void SearchBar::edited()
{
    m_recalled = -1;
    if (m_edit->text() == u"?") {
        m_edit->clear();
        openCard();
    } else if (m_edit->cursorPosition() == m_edit->text().size() && m_edit->text().endsWith(u' ')) {
        takeTypedFields(false);
    }
}

void SearchBar::takeTypedFields(bool all)
{
    const TypedFields taken = takeFields(m_edit->text(), all);
    if (taken.scopes.isEmpty())
        return;
    m_edit->setText(taken.words);
    QList<Scope> scopes = m_scopes;
    for (const Scope &scope : taken.scopes) {
        if (!scopes.contains(scope))
            scopes.append(scope);
    }
    setScopes(scopes);
}

void SearchBar::setQueryText(const QString &text)
{
    const TypedFields taken = takeFields(text, true);
    m_edit->setText(taken.words);
    setScopes(taken.scopes);
}

void SearchBar::remember()
{
    const QString text = queryText();
    if (text.isEmpty())
        return;
    SearchKnowledge known = m_completion->knowledge();
    known.history.removeAll(text);
    known.history.prepend(text);
    known.history = known.history.mid(0, MostHistory);
    QSettings().setValue(HistoryKey, known.history);
    m_completion->setKnowledge(known);
}

void SearchBar::recall(int step)
{
    const QStringList &history = m_completion->knowledge().history;
    const qsizetype place = m_recalled + step;
    if (place < 0 || place >= history.size())
        return;
    setQueryText(history.at(place));
    m_recalled = place;
}

void SearchBar::setScopes(const QList<Scope> &scopes)
{
    QList<Scope> wanted;
    for (const Scope &scope : scopes) {
        if (!scope.query.isEmpty())
            wanted.append(scope);
    }
    if (wanted == m_scopes)
        return;
    m_scopes = wanted;
    showScopes();
    m_timer->stop();
    Q_EMIT scopesChanged();
    Q_EMIT searchChanged();
}

void SearchBar::showTag(const QString &name)
{
    setWords({});
    setScopes({{exactTerm(u"tag"_s, name), tr("tag: %1").arg(name)}});
}

void SearchBar::addScope(const Scope &scope)
{
    if (!m_scopes.contains(scope))
        setScopes(m_scopes + QList<Scope>{scope});
}

void SearchBar::toggleScope(const Scope &scope)
{
    QList<Scope> scopes = m_scopes;
    if (scopes.removeAll(scope) == 0)
        scopes.append(scope);
    setScopes(scopes);
}

QString SearchBar::words() const
{
    return m_edit->text();
}

void SearchBar::setWords(const QString &words)
{
    m_edit->setText(words);
}

Result<SearchQuery> SearchBar::query() const
{
    SearchQuery all{.kind = SearchQuery::Kind::And};
    QStringList texts;
    for (const Scope &scope : m_scopes)
        texts.append(scope.query);
    if (!words().trimmed().isEmpty())
        texts.append(words());
    for (const QString &text : texts) {
        const Result<SearchQuery> part = parseQuery(text);
        if (!part)
            return part.error();
        all.children.append(*part);
    }
    if (all.children.isEmpty())
        return SearchQuery{};
    return all.children.size() == 1 ? all.children.first() : all;
}

QString SearchBar::queryText() const
{
    QStringList texts;
    for (const Scope &scope : m_scopes)
        texts.append(scope.query);
    if (!words().trimmed().isEmpty())
        texts.append(words().trimmed());
    return texts.join(u' ');
}

void SearchBar::setFound(qint64 found, qint64 all, qint64 milliseconds)
{
    const QLocale locale;
    m_result->setToolTip({});
    m_result->setText(
        isEmpty()
            ? QString()
            : tr("%1 of %2 · %3 ms").arg(locale.toString(found), locale.toString(all), locale.toString(milliseconds)));
}

void SearchBar::setProblem(const QString &problem)
{
    m_result->setText(tr("Not understood"));
    m_result->setToolTip(problem);
}

void SearchBar::setPlaceholder(qint64 articles)
{
    m_edit->setPlaceholderText(articles > 0 ? tr("Search %Ln article(s) (Ctrl+L)", nullptr, static_cast<int>(articles))
                                            : tr("Search"));
}

void SearchBar::takeFocus()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBar::clearStep()
{
    if (!m_edit->text().isEmpty()) {
        m_edit->clear();
        m_timer->stop();
        Q_EMIT searchChanged();
        return;
    }
    setScopes({});
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::ShortcutOverride && isKeyOfTheWindow(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        clearStep();
        return true;
    }
    if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_scopes.isEmpty()) {
        setScopes(m_scopes.first(m_scopes.size() - 1));
        return true;
    }
    if (key == Qt::Key_Up) {
        recall(1);
        return true;
    }
    if (key == Qt::Key_Down && m_recalled > 0) {
        recall(-1);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
        takeTypedFields(true);
        remember();
        if (m_timer->isActive()) {
            m_timer->stop();
            Q_EMIT searchChanged();
        }
        Q_EMIT leftDownwards();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void SearchBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(focused ? tokens.accent : tokens.line, focused ? 2 : 1));
    painter.setBrush(tokens.page);
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(11, height() / 2 - 8, 16, 16));
    painter.drawPixmap(icon.topLeft(), linePixmap(u"search"_s, tokens.mutedInk, 16, devicePixelRatioF()));
}

void SearchBar::showScopes()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Scope &scope : std::as_const(m_scopes)) {
        auto *chip = new TagChip(scope.label, {}, false, this);
        chip->setTinted(true);
        chip->setRemovable(true);
        chip->setAccessibleName(tr("Only %1").arg(scope.label));
        const auto remove = [this, scope] {
            QList<Scope> rest = m_scopes;
            rest.removeAll(scope);
            setScopes(rest);
        };
        connect(chip, &TagChip::removeRequested, this, remove);
        m_chips->addWidget(chip);
    }
}

} // namespace Pressmark
