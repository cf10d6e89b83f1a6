// Citing in the window: quotations on the clipboard, their style, references of a list.

#include "app/windowtest.h"
#include "window/exporting/citationdialog.h"
#include "window/exporting/exportstarter.h"
#include "window/reader/readerpane.h"
#include "window/reader/readerselection.h"
#include "window/shell/actions.h"
#include "window/tagging/passagecard.h"
#include "window/tagging/taggingpanel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Citing : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_citing"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void copiesTheCitationInTheChosenStyle();
    void copiesAQuotationForWordProcessors();
    void dialogShowsWhatAStyleMakes();
    void dialogRemembersOnlyWhatIsAccepted();
    void aPassageCanBeDragged();
    void exportsTheReferencesOfTheList_data();
    void exportsTheReferencesOfTheList();
};

void tst_Citing::init()
{
    QSettings().clear();
    openWindow();
    importBoth();
    QVERIFY(m_window->workspace()->list()->select(listed()->articles().first()));
    waitUntilSettled();
    QVERIFY(m_window->workspace()->content());
}

void tst_Citing::copiesTheCitationInTheChosenStyle()
{
    chooseCitationForm({CitationStyle::Pattern, u"{title} ({year})"_s});
    m_window->actions()->at(Act::CopyCitation)->trigger();
    const Metadata metadata = m_window->workspace()->content()->article.metadata;
    QCOMPARE(QGuiApplication::clipboard()->text(), metadata.title + u" ("_s + metadata.published.value.left(4) + u')');

    chooseCitationForm({CitationStyle::Chicago, {}});
    m_window->actions()->at(Act::CopyCitation)->trigger();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<i>"_s + metadata.source + u"</i>"_s));
}

void tst_Citing::copiesAQuotationForWordProcessors()
{
    chooseCitationForm({CitationStyle::Apa, {}});
    Workspace *workspace = m_window->workspace();
    const QString words = workspace->content()->revision->text.left(30);
    Q_EMIT workspace->reader()->selection()->markRequested({Part::Body, 0, 30, words}, Mark::Highlight,
                                                           MarkColor::Green);
    QTRY_COMPARE_WITH_TIMEOUT(workspace->content()->annotations.size(), 1, Patience);

    Q_EMIT workspace->tagging()->quotationRequested(workspace->content()->annotations.first().annotation.id);

    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(mime->text().startsWith(u"“"_s + words.simplified() + u"”\n\n"_s), qPrintable(mime->text()));
    QVERIFY(mime->text().contains(u"). "_s));
    QVERIFY(mime->html().contains(u"<blockquote>"_s));
}

void tst_Citing::dialogShowsWhatAStyleMakes()
{
    CitedArticle article;
    article.metadata.title = u"Silt <b>"_s;
    article.metadata.authors = {u"Ida Lund"_s};
    article.metadata.source = u"The Bell"_s;
    auto *dialog = new CitationDialog(article, m_window.get());
    const auto shows = [dialog](const QString &text) {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    };

    auto *pattern = dialog->findChild<QLineEdit *>();
    pattern->setText(u"{source}: {title}"_s);
    QVERIFY(shows(u"The Bell: Silt &lt;b&gt;"_s));

    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    QVERIFY(shows(u"Lund, I. (n.d.). Silt &lt;b&gt;. <i>The Bell</i>."_s));
    QVERIFY(!pattern->isEnabled());
    dialog->close();
}

void tst_Citing::dialogRemembersOnlyWhatIsAccepted()
{
    for (const bool accepts : {false, true}) {
        auto *dialog = new CitationDialog({}, m_window.get());
        dialog->findChild<QComboBox *>()->setCurrentIndex(3);
        dialog->done(accepts ? QDialog::Accepted : QDialog::Rejected);

        QCOMPARE(chosenCitationForm().style, accepts ? CitationStyle::Mla : CitationStyle::Pattern);
    }
}

void tst_Citing::aPassageCanBeDragged()
{
    PlacedAnnotation placed;
    placed.annotation.id = {7};
    placed.annotation.anchor.quote = u"a chain"_s;
    PassageCard card(placed, {});
    card.resize(240, 80);
    QSignalSpy dragged(&card, &PassageCard::dragged);
    const auto move = [&card](const QPoint &to) {
        QMouseEvent event(QEvent::MouseMove, to, card.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&card, &event);
    };

    QTest::mousePress(&card, Qt::LeftButton, {}, {40, 20});
    move({41, 20});
    QCOMPARE(dragged.size(), 0); // a hand that trembles
    move({40 + 2 * QApplication::startDragDistance(), 20});
    move({40 + 3 * QApplication::startDragDistance(), 20});

    QCOMPARE(dragged.size(), 1);
    QCOMPARE(dragged.first().first().value<AnnotationId>(), AnnotationId{7});
}

void tst_Citing::exportsTheReferencesOfTheList_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");

    QTest::newRow("CSL-JSON") << u"list.json"_s << QByteArray("[");
    QTest::newRow("RIS") << u"list.ris"_s << QByteArray("TY  - NEWS\r\n");
    QTest::newRow("BibTeX") << u"list.bib"_s << QByteArray("@article{");
}

void tst_Citing::exportsTheReferencesOfTheList()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    auto *exporting = m_window->findChild<ExportStarter *>();
    QVERIFY(exporting);
    QSignalSpy written(exporting, &ExportStarter::written);

    exporting->exportReferencesTo(m_folder->filePath(name), m_window->workspace()->list()->chosenArticles());

    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, Patience);
    QFile out(m_folder->filePath(name));
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray bytes = out.readAll();
    QVERIFY(bytes.startsWith(begins));
    QVERIFY(bytes.contains("The ferry that nobody owns"));
    QVERIFY(bytes.contains("Sluice gates wait for their papers"));
}

QTEST_MAIN(tst_Citing)
#include "tst_citing.moc"
