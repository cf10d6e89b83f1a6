// Exports in the window: what can be done with what was written.

#include "app/windowtest.h"
#include "window/exporting/exportstarter.h"
#include "window/shell/messagebar.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Exporting : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_exporting"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void showsTheFileInItsFolder();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;
};

void tst_Exporting::init()
{
    QSettings().clear();
    openWindow();
}

void tst_Exporting::showsTheFileInItsFolder()
{
    importBoth();
    QSignalSpy written(m_window->exporting(), &ExportStarter::written);
    const QString path = m_folder->filePath(u"list.ris"_s);
    m_window->exporting()->exportReferencesTo(path, listed()->articles());
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");

    for (const QString &label : {u"Open"_s, u"Show in its folder"_s}) {
        for (QPushButton *button : m_window->messages()->findChildren<QPushButton *>()) {
            if (button->text() == label && !button->isHidden())
                button->click();
        }
        m_window->messages()->setVisible(true);
    }

    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, (QList<QUrl>{QUrl::fromLocalFile(path), QUrl::fromLocalFile(m_folder->path())}));
}

QTEST_MAIN(tst_Exporting)
#include "tst_exporting.moc"
