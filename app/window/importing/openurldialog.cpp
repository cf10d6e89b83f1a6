#include "window/importing/openurldialog.h"

#include "window/appearance/primary.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pressmark {

OpenUrlDialog::OpenUrlDialog(const QUrl &url, QWidget *parent)
    : QDialog(parent)
    , m_fetcher(new UrlFetcher(this))
    , m_address(new QLineEdit(url.toString(), this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Open URL"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    auto *label = new QLabel(tr("Address of a web page"), this);
    label->setBuddy(m_address);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setAccessibleName(label->text());
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("Fetch and import"), QDialogButtonBox::AcceptRole);
    setPrimary(m_open);
    m_open->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_address);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(buttons);
    say(tr("The page and the pictures of its article are fetched once, without cookies, and kept as they came. "
           "Nothing else is loaded."),
        false);

    const auto check = [this] {
        m_open->setEnabled(!m_running && !UrlFetcher::urlFromText(m_address->text()).isEmpty());
    };
    const auto redirected = [this](const QUrl &to) {
        m_redirects += u'\n' + tr("Sent on to %1").arg(to.toDisplayString());
        say(m_redirects.trimmed(), false);
    };
    const auto received = [this](qint64 bytes) {
        if (m_running)
            say((tr("Received %1").arg(QLocale().formattedDataSize(bytes)) + m_redirects), false);
    };
    connect(m_address, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &OpenUrlDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fetcher, &UrlFetcher::finished, this, &OpenUrlDialog::finish);
    connect(m_fetcher, &UrlFetcher::redirected, this, redirected);
    connect(m_fetcher, &UrlFetcher::received, this, received);
    check();
}

void OpenUrlDialog::start()
{
    const QUrl url = UrlFetcher::urlFromText(m_address->text());
    if (m_running || url.isEmpty())
        return;
    m_running = true;
    m_redirects.clear();
    m_open->setEnabled(false);
    m_address->setEnabled(false);
    say(tr("Asking %1…").arg(url.host()), false);
    m_fetcher->fetch(url);
}

void OpenUrlDialog::finish(const Result<FetchedPage> &page)
{
    m_running = false;
    if (page) {
        Q_EMIT pageFetched(*page);
        accept();
        return;
    }
    m_address->setEnabled(true);
    m_open->setEnabled(true);
    m_address->setFocus(); // which went to the button when the field was disabled
    say(page.error().message + m_redirects, true);
}

void OpenUrlDialog::say(const QString &text, bool bad)
{
    m_state->setText(text);
    m_state->setProperty("bad", bad);
    m_state->setProperty("muted", !bad);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
}

} // namespace Pressmark
