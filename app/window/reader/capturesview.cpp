#include "window/reader/capturesview.h"

#include "window/appearance/theme.h"
#include "window/articles/datetext.h"
#include "window/reader/doubts.h"
#include "window/shell/flowlayout.h"

#include <QFontDatabase>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString stateText(const Capture &capture)
{
    switch (capture.state) {
    case CaptureState::Good:
        return CapturesView::tr("read");
    case CaptureState::Aside:
        return CapturesView::tr("kept aside: much shorter than what is shown, or an error page");
    case CaptureState::Unreadable:
        return CapturesView::tr("could not be read: %1").arg(capture.error);
    }
    return {};
}

} // namespace

CapturesView::CapturesView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setAccessibleName(tr("Captures of this article"));
    auto *page = new QWidget;
    page->setObjectName(u"scrolled"_s);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(46, 24, 46, 24);
    m_column->setSpacing(16);
    m_column->addStretch();
    setWidget(page);
}

void CapturesView::clear()
{
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        delete item->widget();
    }
}

void CapturesView::setContent(const ArticleContent &content)
{
    clear();
    int place = 0;
    for (const Version &version : content.versions)
        m_column->insertWidget(place++, makeCard(version, content));
}

QWidget *CapturesView::makeCard(const Version &version, const ArticleContent &content)
{
    const Capture &capture = version.capture;
    auto *card = new QFrame;
    card->setObjectName(u"section"_s);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    auto *heading = new QLabel(tr("Imported %1").arg(momentText(capture.imported)), card);
    heading->setFont(interfaceFont(14, true));
    grid->addWidget(heading, 0, 0, 1, 2);

    addRow(grid, tr("State"), version.isShown ? tr("shown") : stateText(capture));
    addRow(grid, tr("Headline"), version.heading.title);
    if (version.isShown && content.change)
        addRow(grid, tr("Changed"), content.change->words);
    QStringList keepers;
    for (const ArticleCollection &collection : content.collections) {
        if (version.revision.isValid() && collection.pinned == version.revision)
            keepers.append(collection.name);
    }
    addRow(grid, tr("Kept in"), keepers.join(u", "_s));
    if (version.annotations > 0)
        addRow(grid, tr("Passages"), tr("%n made on this version", nullptr, version.annotations));
    addRow(grid, tr("File"),
           capture.part.isEmpty() ? capture.fileName : tr("%1, part %2").arg(capture.fileName, capture.part));
    addRow(grid, tr("Address"), capture.url);
    addRow(grid, tr("Fetched"), capture.fetched ? momentText(*capture.fetched) : QString());
    addRow(grid, tr("Saved"), capture.saved ? tr("%1, as the file says").arg(momentText(*capture.saved)) : QString());
    addRow(grid, tr("Type"), capture.mediaType);
    addRow(grid, tr("Read as"), capture.importer);
    if (content.revision && content.revision->capture == capture.id) {
        const Revision &revision = *content.revision;
        addRow(grid, revision.person.isValid() ? tr("Corrected by") : tr("Extractor"),
               tr("%1, %2").arg(revision.extractor, momentText(revision.time)));
        const QStringList doubts = doubtsOf(content);
        addRow(grid, tr("Doubts"), doubts.isEmpty() ? tr("none") : doubts.join(u"\n"_s));
        const auto leftOut = [](const Block &block) { return !block.kept; };
        const auto count = std::count_if(revision.body.blocks.cbegin(), revision.body.blocks.cend(), leftOut);
        addRow(grid, tr("Left out"), tr("%n piece(s); see Whole page", nullptr, static_cast<int>(count)));
    }
    addRow(grid, tr("SHA-256"), capture.original, true);
    addActs(grid, version, content);
    return card;
}

void CapturesView::addActs(QGridLayout *grid, const Version &version, const ArticleContent &content)
{
    if (!version.revision.isValid())
        return;
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(acts, 6);
    const auto add = [this, acts, flow](const QString &text, auto act) {
        auto *button = new QPushButton(text, acts);
        button->setFont(interfaceFont(12));
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    };
    if (!version.isShown)
        add(tr("Compare with what is shown"), [this, id = version.revision] { Q_EMIT compareRequested(id); });
    if (content.versions.size() > 1)
        add(tr("Split off"), [this, id = version.capture.id] { Q_EMIT splitRequested(id); });
    for (const ArticleCollection &collection : content.collections) {
        if (collection.pinned == version.revision)
            add(tr("Let “%1” show the newest").arg(collection.name),
                [this, id = collection.id] { Q_EMIT unpinRequested(id); });
    }
    if (!content.collections.isEmpty())
        add(tr("Keep this version in…"), [this, id = version.revision] { Q_EMIT pinRequested(id); });
    acts->setVisible(flow->count() > 0);
    grid->addWidget(acts, grid->rowCount(), 0, 1, 2);
}

void CapturesView::addRow(QGridLayout *grid, const QString &name, const QString &value, bool monospaced)
{
    if (value.isEmpty())
        return;
    const int row = grid->rowCount();
    auto *title = new QLabel(name);
    title->setProperty("muted", true);
    auto *words = new QLabel(value);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("%1: %2").arg(name, value));
    words->setMinimumWidth(40);
    if (monospaced) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(9);
        words->setFont(font);
        words->setText(value.left(32) + u'\n' + value.mid(32)); // has no space to be broken at
    }
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(words, row, 1);
}

} // namespace Pressmark
