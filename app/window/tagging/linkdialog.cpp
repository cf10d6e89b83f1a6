#include "window/tagging/linkdialog.h"

#include "archive/areas.h"
#include "search/passages.h"
#include "window/appearance/primary.h"
#include "window/connection/archiveconnection.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr qsizetype MostListed = 100;
constexpr LinkKind AllKinds[] = {LinkKind::Supports, LinkKind::Contradicts, LinkKind::Corrects, LinkKind::Repeats};

/// The newest passages that the words find.
Result<QList<PassageText>> findPassages(const Session &session, const QString &words)
{
    const Result<SearchQuery> query = parseQuery(words);
    if (!query)
        return query.error();
    const Result<PassageResult> found = searchPassages(session, *query, {});
    if (!found)
        return found.error();
    const QList<AnnotationId> passages = found->rows ? found->rows->passages() : QList<AnnotationId>();
    return readPassageTexts(session, found->query, passages.first(std::min(MostListed, passages.size())));
}

} // namespace

QString linkText(LinkKind kind, bool outgoing)
{
    switch (kind) {
    case LinkKind::Supports:
        return outgoing ? LinkDialog::tr("supports") : LinkDialog::tr("is supported by");
    case LinkKind::Contradicts:
        return outgoing ? LinkDialog::tr("contradicts") : LinkDialog::tr("is contradicted by");
    case LinkKind::Corrects:
        return outgoing ? LinkDialog::tr("corrects") : LinkDialog::tr("is corrected by");
    case LinkKind::Repeats:
        return outgoing ? LinkDialog::tr("repeats") : LinkDialog::tr("is repeated by");
    }
    return {};
}

LinkDialog::LinkDialog(ArchiveConnection *connection, const Annotation &from, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_from(from.id)
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_timer(new QTimer(this))
{
    setWindowTitle(tr("Link with another passage"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(620, 460);
    auto *quote = new QLabel(passageName(from).left(300), this);
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    for (const LinkKind kind : AllKinds)
        m_kind->addItem(linkText(kind, true));
    m_kind->setAccessibleName(tr("What it does to the other passage"));
    m_words->setPlaceholderText(tr("Words, tag:, source:… of the other passage"));
    m_words->setAccessibleName(tr("Search for the other passage"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setAccessibleName(tr("Passages"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Link"), QDialogButtonBox::AcceptRole);
    setPrimary(m_keep);
    m_keep->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{quote, m_kind, m_words, m_list, buttons})
        column->addWidget(widget);
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, &LinkDialog::search);
    connect(m_words, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_keep->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_words->setFocus();
    search();
}

LinkKind LinkDialog::kind() const
{
    return AllKinds[m_kind->currentIndex()];
}

AnnotationId LinkDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {item ? item->data(Qt::UserRole).toLongLong() : 0};
}

void LinkDialog::search()
{
    const auto question = [words = m_words->text()](const Session &session) { return findPassages(session, words); };
    const auto answer = [this, round = ++m_round](const Result<QList<PassageText>> &passages) {
        if (!passages || round != m_round)
            return;
        m_list->clear();
        for (const PassageText &passage : *passages) {
            const Annotation &annotation = passage.placed.annotation;
            if (!annotation.id.isValid() || annotation.id == m_from)
                continue;
            const QString place = passage.source.isEmpty() ? passage.title : passage.title + u" · "_s + passage.source;
            auto *item = new QListWidgetItem(passageName(annotation).left(200) + u'\n' + place, m_list);
            item->setData(Qt::UserRole, annotation.id.value);
        }
    };
    m_connection->read<QList<PassageText>>(ArchiveConnection::Lane::Passages, this, question, answer);
}

} // namespace Pressmark
