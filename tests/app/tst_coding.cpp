// Several persons in one archive: who did what, what others coded, and what passages have to do with each other.

#include "app/windowtest.h"
#include "archive/operations.h"
#include "archive/tags.h"
#include "exporting/zipfile.h"
#include "window/articles/articleacts.h"
#include "window/connection/archiveconnection.h"
#include "window/exporting/exportstarter.h"
#include "window/history/historydialog.h"
#include "window/persons/personacts.h"
#include "window/reader/articleview.h"
#include "window/reader/passageacts.h"
#include "window/reader/readerpane.h"
#include "window/reader/readerselection.h"
#include "window/shell/actions.h"
#include "window/shell/messagebar.h"
#include "window/tagging/colorsdialog.h"
#include "window/tagging/linkdialog.h"
#include "window/tagging/passagecard.h"
#include "window/tagging/tagchip.h"
#include "window/tagging/taggingpanel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Coding : public QObject, protected WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(u"tst_coding"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void blindCodingHidesOthers();
    void anArchiveThatIsCodedBlindStaysSo();
    void saysWhoseCodesAreTakenAway();
    void nothingTellsABlindCoderOfOthers();
    void reportsOfABlindCoderTellOnlyOfOwnCodes();
    void articlesOfABlindCoderTellOnlyOfOwnCodes();
    void whatWasDoneIsListedByPerson();
    void linkedPassagesAreFollowedByAClick();
    void aPrivatePassageSaysSo();
    void coloursMeanWhatThePersonSays();
    void marksAreMadeAndMovedByKeys();

private:
    void workAs(const QString &name);
    void open(qsizetype row);
    void mark(const QString &words, const QString &tag);
    QList<PassageCard *> cards() const;
    QStringList chips() const;
    QStringList makers() const;
    Workspace *workspace() const { return m_window->workspace(); }
};

void tst_Coding::init()
{
    openWindow();
    importBoth();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Coding::workAs(const QString &name)
{
    m_window->persons()->workAs(name);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->persons()->person(), name, Patience);
    waitUntilSettled();
}

void tst_Coding::open(qsizetype row)
{
    workspace()->openArticle(listed()->articles().at(row));
    waitUntilSettled();
}

/// Marks the words in the article that is shown, and tags the article.
void tst_Coding::mark(const QString &words, const QString &tag)
{
    const ArticleContent content = *workspace()->content();
    const qsizetype start = content.revision->text.indexOf(words);
    QVERIFY(start >= 0);
    m_window->connection()->write([=](Writing &writing) -> Result<void> {
        const auto added = addAnnotation(writing,
                                         {.article = content.article.id,
                                          .revision = content.revision->id,
                                          .start = start,
                                          .length = words.size(),
                                          .tags = {tag}});
        return added ? tagArticles(writing, {content.article.id}, tag) : Result<void>(added.error());
    });
    const auto shown = [this, words] {
        const QList<PassageCard *> all = cards();
        return std::any_of(all.cbegin(), all.cend(), [&words](const PassageCard *card) {
            return card->placed().annotation.anchor.quote == words;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(), Patience);
    waitUntilSettled();
}

QList<PassageCard *> tst_Coding::cards() const
{
    QList<PassageCard *> shown = workspace()->tagging()->findChildren<PassageCard *>();
    shown.removeIf([](const PassageCard *card) { return !card->isVisibleTo(card->parentWidget()); });
    return shown;
}

/// What the cards say of who made their marks.
QStringList tst_Coding::makers() const
{
    QStringList texts;
    for (const PassageCard *card : cards()) {
        if (const auto *maker = card->findChild<QLabel *>(u"maker"_s); maker->isVisible())
            texts.append(maker->text());
    }
    return texts;
}

/// What stands on the chips that can be taken off or clicked, of the article and its passages.
QStringList tst_Coding::chips() const
{
    QStringList texts;
    for (const TagChip *chip : workspace()->tagging()->findChildren<TagChip *>()) {
        if (chip->isVisible())
            texts.append(chip->text());
    }
    texts.sort();
    return texts;
}

void tst_Coding::blindCodingHidesOthers()
{
    open(0);
    workAs(u"Orla"_s);
    mark(u"ninety cellars"_s, u"damage"_s);
    workAs(u"Tamsin"_s);
    mark(u"over the old wall"_s, u"engineer"_s); // a tag that would be suggested elsewhere
    QCOMPARE(cards().size(), 2);
    QCOMPARE(makers().size(), 1);
    QVERIFY(makers().first().startsWith(u"Orla · "));

    m_window->actions()->at(Act::Blind)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 1, Patience);
    waitUntilSettled();
    QCOMPARE(chips(), QStringList({u"engineer"_s, u"engineer"_s}));
    QCOMPARE(listed()->index(0).data(ArticleListModel::TagNamesRole).toStringList(), QStringList{u"engineer"_s});
    QCOMPARE(listed()->index(0).data(ArticleListModel::AnnotationsRole).toInt(), 1);

    workAs(u"Orla"_s);
    QTRY_COMPARE_WITH_TIMEOUT(chips(), QStringList({u"damage"_s, u"damage"_s}), Patience);

    m_window->actions()->at(Act::Blind)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 2, Patience);
}

void tst_Coding::anArchiveThatIsCodedBlindStaysSo()
{
    open(0);
    workAs(u"Orla"_s);
    mark(u"ninety cellars"_s, u"damage"_s);
    workAs(u"Tamsin"_s);
    mark(u"over the old wall"_s, u"walls"_s);
    const QToolButton *sign = m_window->persons()->sign();
    QVERIFY(sign->isVisible() && sign->text() == PersonActs::tr("Working as %1").arg(u"Tamsin"_s));
    m_window->actions()->at(Act::Blind)->trigger();
    waitUntilSettled();
    QCOMPARE(sign->text(), PersonActs::tr("%1 codes blind").arg(u"Tamsin"_s));
    const QString folder = m_window->connection()->archive().folder();
    const QString other = m_folder->filePath(u"other.pressmark"_s);

    QVERIFY(m_window->createArchive(other));
    waitUntilSettled();
    QVERIFY(!m_window->actions()->at(Act::Blind)->isChecked());
    QVERIFY(workspace()->blindPerson().isEmpty());
    qsizetype most = 0; // that were seen, be it for a moment
    const QObject whileOpening;
    connect(workspace(), &Workspace::contentShown, &whileOpening,
            [&] { most = std::max(most, workspace()->content() ? workspace()->content()->annotations.size() : 0); });
    QVERIFY(m_window->openArchive(folder));
    waitUntilSettled();

    QTRY_VERIFY_WITH_TIMEOUT(workspace()->content(), Patience);
    waitUntilSettled();
    QCOMPARE(most, 1);
    QVERIFY(m_window->actions()->at(Act::Blind)->isChecked());
    QCOMPARE(sign->text(), PersonActs::tr("%1 codes blind").arg(u"Tamsin"_s));
    m_window->actions()->at(Act::Blind)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 2, Patience);
    m_window->closeArchive();
    QVERIFY(!sign->isVisible());
}

void tst_Coding::saysWhoseCodesAreTakenAway()
{
    open(0);
    workAs(u"Orla"_s);
    mark(u"ninety cellars"_s, u"damage"_s);
    m_window->workspace()->articleActs()->tag(u"flood"_s);
    waitUntilSettled();
    const AnnotationId made = cards().first()->annotation();
    workAs(u"Tamsin"_s);
    m_window->workspace()->articleActs()->tag(u"walls"_s);
    waitUntilSettled();
    const QString tag = PersonActs::tr("The tag “%1” was given by %2. It is taken off.").arg(u"flood"_s, u"Orla"_s);
    const QString ofPassage =
        PersonActs::tr("The tag “%1” was given by %2. It is taken off.").arg(u"damage"_s, u"Orla"_s);
    const QString removed = PersonActs::tr("This mark was made by %1. It is removed.").arg(u"Orla"_s);
    const auto says = [this](const QString &text) {
        return m_window->messages()->isVisible() && m_window->messages()->text() == text;
    };

    Q_EMIT workspace()->tagging()->tagRemoved(u"walls"_s); // her own
    waitUntilSettled();
    QVERIFY(!m_window->messages()->text().contains(u"walls"_s));
    Q_EMIT workspace()->tagging()->tagRemoved(u"flood"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(tag), Patience);
    m_window->connection()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!says(tag), Patience);
    waitUntilSettled();
    const TagId damage = cards().first()->placed().annotation.tags.first();
    Q_EMIT workspace()->tagging()->passageUntagged(made, damage);
    QTRY_VERIFY_WITH_TIMEOUT(says(ofPassage), Patience);
    m_window->connection()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!says(ofPassage), Patience);
    waitUntilSettled();
    workspace()->tagging()->selectPassage(made);
    m_window->actions()->at(Act::RemoveMark)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(says(removed), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 0, Patience);
}

void tst_Coding::nothingTellsABlindCoderOfOthers()
{
    open(0);
    workAs(u"Orla"_s);
    mark(u"ninety cellars"_s, u"damage"_s);
    workAs(u"Tamsin"_s);
    mark(u"over the old wall"_s, u"walls"_s);
    mark(u"The river came up"_s.mid(4), u"walls"_s);
    m_window->actions()->at(Act::History)->trigger();
    auto *history = m_window->findChild<HistoryDialog *>();
    QVERIFY(history);
    QTRY_VERIFY_WITH_TIMEOUT(history->lines().join(u' ').contains(u"damage"_s), Patience);

    m_window->actions()->at(Act::Blind)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 2, Patience);
    waitUntilSettled();

    QTRY_VERIFY_WITH_TIMEOUT(!history->lines().join(u' ').contains(u"damage"_s), Patience);
    for (const QString &line : history->lines())
        QVERIFY2(line.startsWith(u"Tamsin|"), qPrintable(line));
    QCOMPARE(history->findChild<QComboBox *>()->findText(u"Orla"_s), -1);
    QCOMPARE(workspace()->contents().counts.annotations, 2);
    for (const Tag &tag : workspace()->contents().tags)
        QCOMPARE(tag.passages, tag.name == u"walls" ? 2 : 0);
    Q_EMIT workspace()->tagging()->linkRequested(cards().first()->annotation());
    auto *dialog = m_window->findChild<LinkDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, Patience);
    QVERIFY(!list->item(0)->text().contains(u"cellars"_s));
    dialog->close();

    QVERIFY(m_window->actions()->at(Act::Undo)->isEnabled());
    workAs(u"Orla"_s); // who would take back what she does not see
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->actions()->at(Act::Undo)->isEnabled(), Patience);
    m_window->actions()->at(Act::Blind)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->actions()->at(Act::Undo)->isEnabled(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 3, Patience);
}

void tst_Coding::reportsOfABlindCoderTellOnlyOfOwnCodes()
{
    open(0);
    workAs(u"Orla"_s);
    mark(u"ninety cellars"_s, u"damage"_s);
    workAs(u"Tamsin"_s);
    mark(u"over the old wall"_s, u"walls"_s);
    const auto report = [this](const QString &name) {
        const QString path = m_folder->filePath(name);
        m_window->exporting()->exportReportTo(path, {.title = u"Flood"_s, .articles = listed()->articles()}, {});
        const auto isWritten = [this, path] { return QFile::exists(path) && m_window->isSettled(); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isWritten(), Patience); }();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QVERIFY(report(u"all.html"_s).contains(u"damage"_s));

    m_window->actions()->at(Act::Blind)->trigger();
    waitUntilSettled();

    const QString own = report(u"own.html"_s);
    QVERIFY(own.contains(u"walls"_s));
    QVERIFY(!own.contains(u"damage"_s));
    QVERIFY(!own.contains(u"Orla"_s));
}

void tst_Coding::articlesOfABlindCoderTellOnlyOfOwnCodes()
{
    open(0);
    const ArticleId article = m_window->workspace()->openedArticle();
    workAs(u"Orla"_s);
    mark(u"ninety cellars"_s, u"damage"_s);
    workAs(u"Tamsin"_s);
    mark(u"over the old wall"_s, u"walls"_s);
    const auto comments = [&](const QString &name) {
        const QString path = m_folder->filePath(name);
        m_window->exporting()->exportArticleTo(path, article, {});
        const auto isWritten = [this, path] { return QFile::exists(path) && m_window->isSettled(); };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isWritten(), Patience); }();
        const Result<QByteArray> content = readZipPart(path, u"content.xml"_s);
        return content ? QString::fromUtf8(*content) : QString();
    };
    QVERIFY(comments(u"all.odt"_s).contains(u"Orla"_s));

    m_window->actions()->at(Act::Blind)->trigger();
    waitUntilSettled();

    const QString own = comments(u"own.odt"_s);
    QVERIFY(own.contains(u"Tamsin"_s));
    QVERIFY(!own.contains(u"Orla"_s));
}

void tst_Coding::whatWasDoneIsListedByPerson()
{
    open(0);
    workAs(u"Orla"_s);
    mark(u"ninety cellars"_s, u"damage"_s);
    workAs(u"Tamsin"_s);
    mark(u"over the old wall"_s, u"walls"_s);

    m_window->actions()->at(Act::History)->trigger();
    auto *history = m_window->findChild<HistoryDialog *>();
    QVERIFY(history);
    QTRY_COMPARE_WITH_TIMEOUT(history->lines().value(0), u"Tamsin|Tag 1 article(s) “walls”|"_s, Patience);
    QCOMPARE(history->lines().value(1), u"Orla|Tag 1 article(s) “damage”|"_s);

    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(history->lines().value(1), u"Tamsin|Tag 1 article(s) “walls”|taken back"_s, Patience);
    QCOMPARE(history->lines().value(0), u"Tamsin|Undo: Tag 1 article(s) “walls”|"_s);
    auto *person = history->findChild<QComboBox *>();
    person->setCurrentText(u"Orla"_s);
    QCOMPARE(history->lines(), QStringList{u"Orla|Tag 1 article(s) “damage”|"_s});
}

void tst_Coding::linkedPassagesAreFollowedByAClick()
{
    open(1);
    mark(u"eleven weeks"_s, u"waiting"_s);
    const AnnotationId there = cards().first()->annotation();
    open(0);
    mark(u"nobody has signed for them"_s, u"waiting"_s);
    const AnnotationId here = cards().first()->annotation();

    Q_EMIT cards().first()->linkRequested(here);
    auto *dialog = m_window->findChild<LinkDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, Patience); // the passage itself is not offered
    list->setCurrentRow(0);
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    dialog->accept();

    const auto link = [this]() -> QToolButton * {
        const QList<PassageCard *> all = cards();
        return all.isEmpty() ? nullptr : all.first()->findChild<QToolButton *>();
    };
    QTRY_VERIFY_WITH_TIMEOUT(link(), Patience);
    QCOMPARE(link()->text(), u"contradicts “eleven weeks”"_s);
    waitUntilSettled();
    link()->click();
    QTRY_COMPARE_WITH_TIMEOUT(workspace()->tagging()->selectedPassage(), there, Patience);
    QCOMPARE(workspace()->content()->article.id, listed()->articles().at(1));
    QTRY_VERIFY_WITH_TIMEOUT(link(), Patience);
    QCOMPARE(link()->text(), u"is contradicted by “nobody has signed for them”"_s);

    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!link(), Patience);
}

void tst_Coding::aPrivatePassageSaysSo()
{
    open(0);
    mark(u"ninety cellars"_s, u"damage"_s);
    const AnnotationId id = cards().first()->annotation();

    Q_EMIT cards().first()->privacyChosen(id, true);

    QTRY_VERIFY_WITH_TIMEOUT(cards().size() == 1 && cards().first()->placed().annotation.isPrivate, Patience);
    QCOMPARE(workspace()->content()->annotations.first().annotation.isPrivate, true);
}

void tst_Coding::coloursMeanWhatThePersonSays()
{
    open(0);
    mark(u"over the old wall"_s, u"engineer"_s);
    auto *legend = m_window->findChild<QLabel *>(u"legend"_s);
    QVERIFY(legend && !legend->isVisible());

    m_window->actions()->at(Act::NameColors)->trigger();
    auto *dialog = m_window->findChild<ColorsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"yellow"_s)->setText(u" What was  claimed "_s);
    dialog->findChild<QLineEdit *>(u"red"_s)->setText(u"Danger"_s);
    dialog->accept();

    QTRY_VERIFY_WITH_TIMEOUT(legend->isVisible(), Patience);
    QVERIFY2(legend->text().contains(u"What&nbsp;was&nbsp;claimed"), qPrintable(legend->text()));
    QVERIFY(!legend->text().contains(u"Danger")); // no mark of this article is red
    QCOMPARE(workspace()->contents().colors.value(MarkColor::Red), u"Danger"_s);

    m_window->actions()->at(Act::Undo)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!legend->isVisible(), Patience);
}

void tst_Coding::marksAreMadeAndMovedByKeys()
{
    open(0);
    const auto act = [this](Act name) { m_window->actions()->at(name)->trigger(); };
    ReaderPane *reader = workspace()->reader();
    QVERIFY(reader->articleView()->find(u"over the old wall"_s, false));

    act(Act::SelectSentence);
    const auto sentence = reader->selection()->passage();
    QVERIFY(sentence && sentence->text.contains(u"over the old wall"_s) && sentence->text.endsWith(u'.'));
    act(Act::SelectSentence);
    QVERIFY(reader->selection()->passage()->text.startsWith(sentence->text));
    QVERIFY(reader->selection()->passage()->length > sentence->length);

    QVERIFY(reader->articleView()->find(u"the old wall"_s, true));
    act(Act::Highlight);
    QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 1, Patience);
    workspace()->tagging()->selectPassage(cards().first()->annotation());
    const auto quote = [this] { return workspace()->content()->annotations.first().annotation.anchor.quote; };
    QCOMPARE(quote(), u"the old wall"_s);

    act(Act::StartBackwards);
    QTRY_COMPARE_WITH_TIMEOUT(quote(), u"over the old wall"_s, Patience);
    act(Act::EndBackwards);
    QTRY_COMPARE_WITH_TIMEOUT(quote(), u"over the old"_s, Patience);
    act(Act::Undo);
    QTRY_COMPARE_WITH_TIMEOUT(quote(), u"over the old wall"_s, Patience);
    act(Act::Undo);
    QTRY_COMPARE_WITH_TIMEOUT(quote(), u"the old wall"_s, Patience);
}

QTEST_MAIN(tst_Coding)
#include "tst_coding.moc"
