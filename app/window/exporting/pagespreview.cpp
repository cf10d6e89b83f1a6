#include "window/exporting/pagespreview.h"

#include "window/jobs/job.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

constexpr int SheetWidth = 330;
constexpr int Patience = 250; // milliseconds, in which more options may be chosen

} // namespace

PagesPreview::PagesPreview(QWidget *parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
    , m_caption(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_scroll(new QScrollArea(this))
{
    m_caption->setProperty("muted", true);
    m_caption->setWordWrap(true);
    m_notice->setProperty("muted", true);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    auto *sheets = new QWidget;
    m_column = new QVBoxLayout(sheets);
    m_column->setContentsMargins(10, 10, 10, 10);
    m_column->setSpacing(10);
    m_column->addWidget(m_notice);
    m_column->addStretch();
    m_scroll->setWidget(sheets);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Preview"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_caption);
    setFixedWidth(SheetWidth + 44);
    m_timer->setSingleShot(true);
    m_timer->setInterval(Patience);
    connect(m_timer, &QTimer::timeout, this, &PagesPreview::start);
}

PagesPreview::~PagesPreview()
{
    if (!m_running)
        return;
    // It goes when it has stopped, since the window does not wait for it.
    m_running->disconnect(this);
    m_running->cancel();
    connect(m_running, &Job::finished, m_running, &QObject::deleteLater);
}

void PagesPreview::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void PagesPreview::paint(const Paint &paint)
{
    m_waiting = paint;
    if (m_running)
        m_running->cancel();
    m_timer->start();
}

void PagesPreview::start()
{
    if (m_running || !m_waiting)
        return; // it starts when what runs has stopped
    m_pages.clear();
    m_notice->setText(tr("The first pages are being laid out…"));
    m_running = new Job({}, qApp);
    const int width = qRound(SheetWidth * devicePixelRatioF());
    const auto work = [paint = std::exchange(m_waiting, {}), width, self = QPointer(this),
                       job = m_running](const ProgressSink &, std::stop_token stop) {
        const auto shown = [self, job](const QImage &page) {
            const auto deliver = [self, page] {
                if (self)
                    self->take(page);
            };
            QMetaObject::invokeMethod(job, deliver, Qt::QueuedConnection);
        };
        return paint(width, shown, stop);
    };
    connect(m_running, &Job::finished, this, &PagesPreview::finish);
    m_running->start(work);
}

void PagesPreview::take(const QImage &page)
{
    if (m_waiting)
        return;
    m_pages.append(page);
    showPages();
}

void PagesPreview::finish(const Result<void> &result)
{
    std::exchange(m_running, nullptr)->deleteLater();
    if (m_waiting) {
        if (!m_timer->isActive())
            start();
        return;
    }
    if (!result) {
        m_pages.clear();
        m_notice->setText(result.error().message);
    }
    showPages();
    Q_EMIT painted();
}

/// Pages of before stay until new ones take their places, so that nothing flickers.
void PagesPreview::showPages()
{
    while (m_sheets.size() < m_pages.size()) {
        auto *sheet = new QLabel;
        sheet->setAlignment(Qt::AlignHCenter);
        m_column->insertWidget(m_column->count() - 1, sheet);
        m_sheets.append(sheet);
    }
    while (!m_running && m_sheets.size() > m_pages.size())
        delete m_sheets.takeLast();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        QPixmap picture = QPixmap::fromImage(m_pages[i]);
        picture.setDevicePixelRatio(double(picture.width()) / SheetWidth);
        m_sheets[i]->setPixmap(picture);
        m_sheets[i]->setAccessibleName(tr("Page %1").arg(i + 1));
    }
    m_notice->setVisible(m_sheets.isEmpty());
}

} // namespace Pressmark
