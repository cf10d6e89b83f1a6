#include "window/comparing/comparepane.h"

#include "window/appearance/icons.h"
#include "window/appearance/primary.h"
#include "window/appearance/theme.h"
#include "window/articles/datetext.h"
#include "window/comparing/comparedview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QLabel *makeHead()
{
    auto *head = new QLabel;
    head->setObjectName(u"versionHead"_s);
    head->setFont(interfaceFont(11.5, true));
    head->setContentsMargins(24, 18, 24, 0);
    head->setWordWrap(true);
    return head;
}

} // namespace

ComparePane::ComparePane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_counts(new QLabel)
    , m_choosing(new QWidget)
    , m_choose(new QPushButton)
    , m_olderHead(makeHead())
    , m_newerHead(makeHead())
    , m_older(new ComparedView(ComparedView::Side::Older))
    , m_newer(new ComparedView(ComparedView::Side::Newer))
{
    setObjectName(u"reader"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Two versions of the article"));
    auto *columns = new QSplitter;
    columns->setHandleWidth(1);
    columns->setChildrenCollapsible(false);
    columns->addWidget(makeColumn(m_olderHead, m_older));
    columns->addWidget(makeColumn(m_newerHead, m_newer));
    columns->setSizes({1000, 1000});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeChoosingBar());
    column->addWidget(columns, 1);
    for (ComparedView *view : {m_older, m_newer}) {
        view->installEventFilter(this);
        connect(view, &ArticleView::markClicked, this, &ComparePane::markClicked);
    }
    connect(m_newer, &ArticleView::selectionSettled, this,
            [this] { m_choose->setEnabled(m_newer->selectedPassage().has_value()); });
    followScrolling();
    hide();
}

QWidget *ComparePane::makeBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"readerHeader"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(14);
    m_title->setFont(interfaceFont(12.5, true));
    m_summary->setFont(interfaceFont(12.5));
    m_summary->setProperty("muted", true);
    m_summary->setWordWrap(true);
    m_counts->setFont(interfaceFont(12.5));
    m_counts->setProperty("muted", true);
    for (QLabel *label : {m_title, m_summary, m_counts})
        label->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton(bar);
    close->setText(tr("Close"));
    close->setToolTip(tr("Back to the article (Esc)"));
    close->setProperty("link", true);
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_counts);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ComparePane::closed);
    return bar;
}

QWidget *ComparePane::makeChoosingBar()
{
    m_choosing->setObjectName(u"doubtStrip"_s);
    m_choosing->setAttribute(Qt::WA_StyledBackground);
    auto *words = new QLabel(tr("Select the passage in the newer version, with the mouse or with Shift and the arrow "
                                "keys, then press Enter."));
    words->setWordWrap(true);
    words->setFont(interfaceFont(12.5));
    m_choose->setText(tr("Mark these words"));
    setPrimary(m_choose);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout(m_choosing);
    row->setContentsMargins(14, 6, 10, 6);
    row->addWidget(words, 1);
    row->addWidget(m_choose);
    row->addWidget(cancel);
    connect(m_choose, &QPushButton::clicked, this, &ComparePane::choose);
    connect(cancel, &QPushButton::clicked, this, &ComparePane::stopChoosing);
    m_choosing->hide();
    return m_choosing;
}

QWidget *ComparePane::makeColumn(QLabel *head, ComparedView *view)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(view, 1);
    return side;
}

/// As far down in the one as in the other.
void ComparePane::followScrolling()
{
    const auto follow = [this](QScrollBar *from, QScrollBar *to) {
        connect(from, &QScrollBar::valueChanged, this, [this, from, to](int value) {
            if (m_isScrolling || from->maximum() <= 0)
                return;
            m_isScrolling = true;
            to->setValue(static_cast<int>(qint64(value) * to->maximum() / from->maximum()));
            m_isScrolling = false;
        });
    };
    follow(m_older->verticalScrollBar(), m_newer->verticalScrollBar());
    follow(m_newer->verticalScrollBar(), m_older->verticalScrollBar());
}

void ComparePane::setComparison(const Comparison &comparison, const QList<PlacedAnnotation> &annotations)
{
    m_comparison = comparison;
    m_isScrolling = true;
    const auto show = [](ComparedView *view, const ComparedVersion &version) {
        view->pictures()->setStored(version.pictures);
        view->setArticle(version.article, version.revision.body, false);
    };
    show(m_older, comparison.older);
    show(m_newer, comparison.newer);
    m_older->setDiff(comparison.diff);
    m_newer->setDiff(comparison.diff);
    m_isScrolling = false;
    showHeads();
    setAnnotations(annotations);
}

void ComparePane::showHeads()
{
    const Capture &older = m_comparison->older.version.capture;
    const Capture &newer = m_comparison->newer.version.capture;
    const QString changes = changesInWords(m_comparison->diff);
    m_title->setText(older.id == newer.id                  ? tr("The text was corrected since")
                         : older.id.value < newer.id.value ? tr("A newer version of this page differs")
                                                           : tr("Two versions of this page"));
    m_summary->setText(changes.isEmpty() ? tr("The words are the same.") : changes);
    const bool marked = m_comparison->older.version.annotations > 0;
    const auto head = [](const Capture &capture, const QString &what) {
        const QString day = momentText(momentOf(capture));
        return (what.isEmpty() ? day : tr("%1 · %2").arg(day, what)).toUpper();
    };
    m_olderHead->setText(head(older, marked ? tr("your passages stay on this") : QString()));
    m_newerHead->setText(head(newer, m_comparison->isNewest ? tr("newest") : tr("shown")));
}

void ComparePane::setAnnotations(const QList<PlacedAnnotation> &annotations)
{
    if (!m_comparison)
        return;
    QList<PlacedAnnotation> onOlder;
    QList<PlacedAnnotation> onNewer;
    QList<PlacedAnnotation> changed;
    for (const PlacedAnnotation &placed : annotations) {
        if (placed.annotation.revision == m_comparison->older.revision.id) {
            PlacedAnnotation own = placed;
            own.state = PlacementState::Exact;
            own.decision = PassageDecision::None;
            own.start = placed.annotation.anchor.start;
            own.length = placed.annotation.anchor.length;
            onOlder.append(own);
        }
        if (placed.isShown())
            onNewer.append(placed);
        if (placed.state == PlacementState::Changed && placed.isToCheck())
            changed.append(placed);
    }
    m_older->setPassages(onOlder, {});
    m_newer->setPassages(onNewer, changed);
    QStringList counts;
    const auto [toCheck, gone] = countOpen(annotations);
    if (toCheck > 0)
        counts.append(tr("%n to check", nullptr, toCheck));
    if (gone > 0)
        counts.append(tr("%n detached", nullptr, gone));
    m_counts->setText(counts.join(u", "_s));
    m_counts->setVisible(!counts.isEmpty());
}

void ComparePane::clear()
{
    stopChoosing();
    m_comparison.reset();
    m_older->clearArticle();
    m_newer->clearArticle();
}

void ComparePane::selectMark(AnnotationId mark)
{
    m_isScrolling = true; // each goes to its own place
    m_older->selectMark(mark, true);
    m_newer->selectMark(mark, true);
    m_isScrolling = false;
}

void ComparePane::setReadingSize(double pixels)
{
    m_older->setReadingSize(pixels);
    m_newer->setReadingSize(pixels);
}

void ComparePane::startChoosing()
{
    m_isChoosing = true;
    m_choose->setEnabled(m_newer->selectedPassage().has_value());
    m_choosing->show();
    m_newer->setFocus();
}

void ComparePane::stopChoosing()
{
    m_isChoosing = false;
    m_choosing->hide();
}

void ComparePane::choose()
{
    const std::optional<Passage> passage = m_newer->selectedPassage();
    if (!m_isChoosing || !passage)
        return;
    stopChoosing();
    m_newer->clearSelection();
    Q_EMIT passageChosen(*passage);
}

QString ComparePane::summary() const
{
    return m_summary->text();
}

QString ComparePane::counts() const
{
    return m_counts->text();
}

void ComparePane::takeFocus()
{
    m_older->setFocus();
}

bool ComparePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_isChoosing && watched == m_newer) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComparePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_isChoosing)
        stopChoosing();
    else
        Q_EMIT closed();
}

} // namespace Pressmark
