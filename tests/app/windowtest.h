#pragma once

#include "window/appearance/theme.h"
#include "window/articles/articlelistmodel.h"
#include "window/articles/articlelistpane.h"
#include "window/mainwindow.h"
#include "window/shell/workspace.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A test that works with a whole window over an empty archive, as people do.
class WindowTest
{
protected:
    static constexpr int Patience = 30'000;

    // As long as the pane's own text: stories from an invented coast.
    static inline const QByteArray Ferry =
        R"(<!DOCTYPE html><html lang="en"><head><title>The ferry that nobody owns</title>
<meta property="og:site_name" content="The Long Quay"><meta property="article:published_time" content="2024-10-03">
</head><body><article><h1>The ferry that nobody owns</h1>
<p>At ten to six every morning a woman named Corrie Vance unlocks a chain and takes the only boat across the bay. She
has done so for nineteen years, under three names and four colours of paint.</p>
<p>When the shaft broke in November, the invoice for the repair travelled between four offices for eleven weeks, and
each of them explained in a courteous letter why the boat was not theirs.</p>
<p>The islanders are used to being in between. Their harbour has been a free port for a century, so goods may land there,
be repacked and leave again without any duty being paid.</p></article></body></html>)";
    static inline const QByteArray Sluice =
        R"(<!DOCTYPE html><html lang="en"><head><title>Sluice gates wait for their papers</title>
<meta property="og:site_name" content="Tidewell Courier"><meta property="article:published_time" content="2025-02-11">
</head><body><article><h1>Sluice gates wait for their papers</h1>
<p>The new gates at Tidewell stand in the yard where they were built, because nobody has signed for them. The engineer
who drew them says that they are ready, and that the tide is not going to wait for a signature.</p>
<p>Last spring the river came up twice over the old wall and went into ninety cellars. The county promised that it would
be the last time, and ordered the gates on the same evening.</p></article></body></html>)";

    /// For initTestCase(): keeps the test of that name away from people's own settings.
    static void prepare(const QString &name)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("pressmark-test"));
        QCoreApplication::setApplicationName(name);
        if (qEnvironmentVariable("PRESSMARK_WORKER").isEmpty())
            QSKIP("PRESSMARK_WORKER does not name the reading process; ctest sets it");
    }

    void openWindow()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_appearance = std::make_unique<Pressmark::Appearance>();
        m_appearance->setTheme(Pressmark::Theme::Light);
        m_window = std::make_unique<Pressmark::MainWindow>(m_appearance.get(), QString());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->createArchive(m_folder->filePath(QStringLiteral("coast.pressmark"))));
        waitUntilSettled();
    }

    void closeWindow()
    {
        m_window.reset();
        m_appearance.reset();
        m_folder.reset();
    }

    void waitUntilSettled()
    {
        int calm = 0;
        const auto settled = [this, &calm] {
            calm = m_window->isSettled() ? calm + 1 : 0;
            return calm > 8;
        };
        QVERIFY(QTest::qWaitFor(settled, Patience));
    }

    /// Writes a file into the test's own folder. Returns its path, or nothing.
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folder->filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    }

    void drop(const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(700, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(700, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }

    /// Drops Ferry and Sluice and waits until they are listed.
    void importBoth()
    {
        drop({file(QStringLiteral("ferry.html"), Ferry), file(QStringLiteral("sluice.html"), Sluice)});
        QTRY_COMPARE_WITH_TIMEOUT(listed()->rowCount(), 2, Patience);
        waitUntilSettled();
    }

    Pressmark::ArticleListModel *listed() const { return m_window->workspace()->list()->model(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Pressmark::Appearance> m_appearance;
    std::unique_ptr<Pressmark::MainWindow> m_window;
};
