#include "window/connection/archiveopening.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QPushButton>

#include <optional>
#include <thread>

namespace Pressmark {

namespace {

struct ArchiveOpening
{
    Q_DECLARE_TR_FUNCTIONS(Pressmark::ArchiveOpening)
};

} // namespace

Result<std::unique_ptr<Archive>> openToWrite(const QString &folder, QWidget *parent)
{
    if (!Archive::isOld(folder))
        return Archive::open(folder, Archive::Access::ReadWrite);
    auto *stop = new QPushButton(ArchiveOpening::tr("Stop"));
    QProgressDialog dialog(
        ArchiveOpening::tr("An older Pressmark made this archive. It is being brought up to date, which takes "
                           "some minutes if it is large.\nNothing is lost if you stop; it goes on next time."),
        QString(), 0, 0, parent);
    dialog.setCancelButton(stop);
    dialog.setWindowTitle(ArchiveOpening::tr("Bringing the archive up to date"));
    dialog.setObjectName(QStringLiteral("upgrade"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    dialog.setValue(0);
    dialog.show();

    std::optional<Result<std::unique_ptr<Archive>>> opened;
    QEventLoop loop;
    std::jthread thread([&](const std::stop_token &stopped) {
        opened = Archive::open(folder, Archive::Access::ReadWrite, stopped);
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&thread] { thread.request_stop(); });
    loop.exec();
    thread.join();
    return *std::move(opened);
}

} // namespace Pressmark
