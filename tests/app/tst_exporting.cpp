// How exports are asked for in the window: templates, what can be done with what was written.

#include "app/windowtest.h"
#include "archive/annotations.h"
#include "archive/archive.h"
#include "archive/operations.h"
#include "exporting/exporttemplates.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportdialog.h"
#include "window/exporting/exportstarter.h"
#include "window/exporting/pagespreview.h"
#include "window/library/librarycontents.h"
#include "window/shell/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Exporting : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_exporting"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void keepsTheOptionsUnderAName();
    void aTemplateSetsTheOptions();
    void choosesMarksByPersonAndDay_data();
    void choosesMarksByPersonAndDay();
    void countsTheMarksThatAreChosen();
    void offersToReplaceWhatHasChanged();
    void deletesATemplate();
    void namesTheTemplateThatTheOptionsAreAs();
    void returnInTheNameSavesAndKeepsTheDialog();
    void onlyReturnChoosesTheNameThatWasTyped();
    void showsTheFileInItsFolder();
    void firstPagesFollowTheOptions();
    void closesWhilePagesArePainted();

public Q_SLOTS:
    void takeUrl(const QUrl &url) { m_opened.append(url); }

private:
    void openDialog();
    void mark(const QString &person, const QString &words);
    void keep(const ExportTemplate &kept);
    QStringList keptNames() const;
    template <typename Widget>
    Widget *named(const QString &name) const;
    QComboBox *field() const { return named<QComboBox>(u"Template"_s); }
    void choose(const QString &name);

    ExportDialog *m_dialog = nullptr;
    QList<QUrl> m_opened;
};

void tst_Exporting::init()
{
    QSettings().clear();
    openWindow();
}

void tst_Exporting::openDialog()
{
    m_window->exporting()->askForReport({{.title = u"Ferries"_s, .articles = listed()->articles()}}, 0, {});
    m_dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(m_dialog);
    waitUntilSettled();
}

void tst_Exporting::mark(const QString &person, const QString &words)
{
    Archive &archive = m_window->connection()->archive();
    const auto change = [&words](Writing &writing) -> Result<void> {
        const auto row = writing.database().firstRow(
            "SELECT a.id, r.id, r.text FROM article a JOIN revision r ON r.id = a.current_revision "
            "WHERE instr(r.text, ?) > 0",
            words);
        const auto added = addAnnotation(writing,
                                         {.article = {(*row)->integer(0)},
                                          .revision = {(*row)->integer(1)},
                                          .start = (*row)->text(2).indexOf(words),
                                          .length = words.size()});
        return added ? Result<void>() : Result<void>(added.error());
    };
    QVERIFY(setCurrentPerson(archive, person));
    QVERIFY(archive.write(change));
}

void tst_Exporting::keep(const ExportTemplate &kept)
{
    const auto change = [&kept](Writing &writing) { return saveExportTemplate(writing, kept); };
    QVERIFY(m_window->connection()->archive().write(change));
}

QStringList tst_Exporting::keptNames() const
{
    QStringList names;
    const Result<Session> session = m_window->connection()->archive().session();
    const auto all = session ? readExportTemplates(*session) : Result<QList<ExportTemplate>>(session.error());
    for (const ExportTemplate &kept : all ? *all : QList<ExportTemplate>())
        names.append(kept.name);
    return names;
}

/// The widget of the dialog that has this name for those who cannot see it, or as its text.
template <typename Widget>
Widget *tst_Exporting::named(const QString &name) const
{
    for (Widget *widget : m_dialog->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
        if constexpr (std::is_base_of_v<QAbstractButton, Widget>) {
            if (widget->text() == name)
                return widget;
        }
    }
    return nullptr;
}

void tst_Exporting::choose(const QString &name)
{
    QTRY_VERIFY_WITH_TIMEOUT(field()->findText(name) >= 0, Patience);
    field()->setCurrentIndex(field()->findText(name));
    Q_EMIT field()->activated(field()->currentIndex());
}

void tst_Exporting::keepsTheOptionsUnderAName()
{
    openDialog();
    named<QCheckBox>(u"Hyphenate"_s)->setChecked(false);
    named<QToolButton>(u"green"_s)->setChecked(false);
    QVERIFY(!named<QPushButton>(u"Save"_s)->isEnabled());

    field()->setEditText(u"For the chair"_s);
    named<QPushButton>(u"Save"_s)->click();

    QTRY_COMPARE_WITH_TIMEOUT(keptNames(), QStringList{u"For the chair"_s}, Patience);
    const Result<Session> session = m_window->connection()->archive().session();
    const ExportTemplate kept = *findExportTemplate(*session, u"For the chair"_s);
    QVERIFY(!kept.hyphenate);
    QCOMPARE(kept.marks.colors,
             (QList<MarkColor>{MarkColor::Yellow, MarkColor::Blue, MarkColor::Red, MarkColor::Violet}));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(u"Replace"_s), Patience);
    QVERIFY(!named<QPushButton>(u"Replace"_s)->isEnabled());
}

void tst_Exporting::aTemplateSetsTheOptions()
{
    const ExportTemplate kept{.name = u"Appendix"_s,
                              .paper = PdfOptions::Paper::Letter,
                              .font = PdfOptions::Font::Sans,
                              .marginNotes = false,
                              .hyphenate = false,
                              .justify = false,
                              .group = ReportGroup::Collection,
                              .articles = false,
                              .marks = {.colors = {MarkColor::Red}, .tags = {u"claims"_s, u"no longer there"_s}}};
    const ExportTemplate none{.name = u"No marks"_s, .marks = {.until = 1}};
    keep(kept);
    keep(none);
    openDialog();
    QSignalSpy counted(m_dialog, &ExportDialog::countRequested);

    choose(u"Appendix"_s);
    QCOMPARE(templateOf(m_dialog->reportOptions(), u"Appendix"_s), kept);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(m_dialog->reportOptions().title, u"Ferries"_s);
    choose(u"No marks"_s);
    QCOMPARE(templateOf(m_dialog->reportOptions(), u"No marks"_s), none);
    QVERIFY(!named<QToolButton>(u"red"_s)->isChecked());
}

void tst_Exporting::choosesMarksByPersonAndDay_data()
{
    QTest::addColumn<MarkChoice>("marks");

    const qint64 day = 86'400'000;
    const qint64 later = 20'000 * day;
    QTest::newRow("a person") << MarkChoice{.persons = {u"Nadia Brandt"_s}};
    QTest::newRow("two persons") << MarkChoice{.persons = {u"Nadia Brandt"_s, u"Somebody else"_s}};
    QTest::newRow("from a day on") << MarkChoice{.from = later};
    QTest::newRow("until a day") << MarkChoice{.until = later};
    QTest::newRow("days and a person") << MarkChoice{.persons = {u"Orla"_s}, .from = later, .until = later + 3 * day};
    QTest::newRow("times that are no days") << MarkChoice{.from = later + 5, .until = later + day + 7};
}

void tst_Exporting::choosesMarksByPersonAndDay()
{
    QFETCH(MarkChoice, marks);
    const ExportTemplate kept{.name = u"Second coder"_s, .marks = marks};
    keep(kept);
    openDialog();

    choose(u"Second coder"_s);

    QCOMPARE(templateOf(m_dialog->reportOptions(), u"Second coder"_s), kept);
    QCOMPARE(named<QCheckBox>(u"from"_s)->isChecked(), marks.from != 0);
    QCOMPARE(named<QCheckBox>(u"until"_s)->isChecked(), marks.until != 0);
    named<QCheckBox>(u"from"_s)->setChecked(false);
    named<QCheckBox>(u"until"_s)->setChecked(false);
    marks.from = marks.until = 0;
    QCOMPARE(m_dialog->marks(), marks);
}

void tst_Exporting::countsTheMarksThatAreChosen()
{
    importBoth();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    mark(u"Orla"_s, u"ninety cellars"_s);
    mark(u"Tamsin"_s, u"over the old wall"_s);
    openDialog();
    const auto counts = [this](const QString &count) {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text().startsWith(count + u" mark"_s))
                return true;
        }
        return false;
    };
    auto *person = named<QComboBox>(u"Made by"_s);
    QTRY_COMPARE_WITH_TIMEOUT(person->count(), 3, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(counts(u"2"_s), Patience);

    person->setCurrentIndex(person->findText(u"Orla"_s));
    QTRY_VERIFY_WITH_TIMEOUT(counts(u"1"_s), Patience);
    named<QCheckBox>(u"from"_s)->setChecked(true);
    named<QDateEdit>(u"Made on this day or later"_s)->setDate(today.addDays(1));
    QTRY_VERIFY_WITH_TIMEOUT(counts(u"0"_s), Patience);
    named<QDateEdit>(u"Made on this day or later"_s)->setDate(today.addDays(-1));
    named<QCheckBox>(u"until"_s)->setChecked(true);
    named<QDateEdit>(u"Made on this day or earlier"_s)->setDate(today);
    QTRY_VERIFY_WITH_TIMEOUT(counts(u"1"_s), Patience);
}

void tst_Exporting::offersToReplaceWhatHasChanged()
{
    keep({.name = u"Appendix"_s});
    openDialog();
    choose(u"Appendix"_s);
    QVERIFY(!named<QPushButton>(u"Replace"_s)->isEnabled());

    named<QCheckBox>(u"Hyphenate"_s)->setChecked(false);
    QVERIFY(named<QPushButton>(u"Replace"_s)->isEnabled());
    named<QPushButton>(u"Replace"_s)->click();

    const auto hyphenates = [this] {
        const Result<Session> session = m_window->connection()->archive().session();
        return findExportTemplate(*session, u"Appendix"_s)->hyphenate;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!hyphenates(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!named<QPushButton>(u"Replace"_s)->isEnabled(), Patience);
}

void tst_Exporting::deletesATemplate()
{
    keep({.name = u"Appendix"_s});
    keep({.name = u"Chair"_s});
    openDialog();
    choose(u"Chair"_s);

    named<QToolButton>(u"Delete this template"_s)->click();

    QTRY_COMPARE_WITH_TIMEOUT(keptNames(), QStringList{u"Appendix"_s}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(field()->count(), 1, Patience);
    QVERIFY(field()->findText(u"Chair"_s) < 0);
}

void tst_Exporting::namesTheTemplateThatTheOptionsAreAs()
{
    keep({.name = u"Letter"_s, .paper = PdfOptions::Paper::Letter});
    keep({.name = u"Plain"_s});
    openDialog();

    QTRY_COMPARE_WITH_TIMEOUT(field()->currentText(), u"Plain"_s, Patience);
}

void tst_Exporting::returnInTheNameSavesAndKeepsTheDialog()
{
    openDialog();
    field()->setFocus();
    QTest::keyClicks(field()->lineEdit(), u"Quick"_s);

    QTest::keyClick(field(), Qt::Key_Return);

    QTRY_COMPARE_WITH_TIMEOUT(keptNames(), QStringList{u"Quick"_s}, Patience);
    QVERIFY(m_dialog->isVisible());
}

void tst_Exporting::onlyReturnChoosesTheNameThatWasTyped()
{
    keep({.name = u"Letter"_s, .paper = PdfOptions::Paper::Letter});
    openDialog();
    QTRY_COMPARE_WITH_TIMEOUT(field()->count(), 1, Patience);
    field()->setFocus();
    QTest::keyClicks(field()->lineEdit(), u"letter"_s);

    named<QCheckBox>(u"Hyphenate"_s)->setFocus();
    QCOMPARE(m_dialog->reportOptions().pdf.paper, PdfOptions::Paper::A4);
    QVERIFY(named<QPushButton>(u"Replace"_s)->isEnabled());
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Return);

    QCOMPARE(m_dialog->reportOptions().pdf.paper, PdfOptions::Paper::Letter);
    QVERIFY(m_dialog->isVisible());
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

void tst_Exporting::firstPagesFollowTheOptions()
{
    importBoth();
    openDialog();
    PagesPreview *preview = m_dialog->preview();
    QTRY_VERIFY_WITH_TIMEOUT(!preview->isPainting(), Patience);
    const qsizetype all = preview->pages();
    QVERIFY(all > 3);

    named<QCheckBox>(u"Only the passages, without the articles"_s)->setChecked(true);

    QVERIFY(preview->isPainting());
    QTRY_VERIFY_WITH_TIMEOUT(!preview->isPainting(), Patience);
    QVERIFY(preview->pages() > 0);
    QVERIFY(preview->pages() < all);
    int sheets = 0;
    for (const QLabel *label : preview->findChildren<QLabel *>())
        sheets += label->accessibleName().startsWith(u"Page "_s) ? 1 : 0;
    QCOMPARE(sheets, preview->pages());
}

void tst_Exporting::closesWhilePagesArePainted()
{
    importBoth();
    openDialog();
    const QPointer<ExportDialog> dialog(m_dialog);
    named<QCheckBox>(u"Hyphenate"_s)->toggle();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->preview()->pages() > 0, Patience);
    named<QCheckBox>(u"Hyphenate"_s)->toggle();

    dialog->reject();

    QTRY_VERIFY_WITH_TIMEOUT(!dialog, Patience);
}

QTEST_MAIN(tst_Exporting)
#include "tst_exporting.moc"
