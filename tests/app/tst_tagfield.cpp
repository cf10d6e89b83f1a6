#include "window/shell/flowlayout.h"
#include "window/tagging/tagchip.h"
#include "window/tagging/tagfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_TagField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTypedWordsOnEnter();
    void takesTheChosenCompletion();
    void offersWhatLiesNear_data();
    void offersWhatLiesNear();
    void aNumberTagAsksForItsNumber();
    void twentyThousandTagsAreFoundAtOnce();
    void leavesOnEscape();
    void chipIsTakenOffByMouseAndKeys();
    void chipsFlowIntoRows();
};

void tst_TagField::takesTypedWordsOnEnter()
{
    TagField field;
    QSignalSpy entered(&field, &TagField::tagEntered);

    QTest::keyClicks(&field, u"  supply   routes "_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Return);

    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), u"supply routes"_s);
    QVERIFY(field.text().isEmpty());
}

void tst_TagField::takesTheChosenCompletion()
{
    TagField field;
    field.setTags(QList<Tag>{{.id = {1}, .name = u"arms transfers"_s}, {.id = {2}, .name = u"diplomacy"_s}});
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.setFocus();
    QSignalSpy entered(&field, &TagField::tagEntered);

    QTest::keyClicks(&field, u"transf"_s);
    QTRY_VERIFY(field.completer()->popup()->isVisible());
    QTest::keyClick(field.completer()->popup(), Qt::Key_Down);
    QTest::keyClick(field.completer()->popup(), Qt::Key_Return);

    QTRY_COMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), u"arms transfers"_s);
}

namespace {

QList<Tag> codebook()
{
    return {{.id = {1}, .name = u"sanctions"_s, .definition = u"Measures against a state."_s, .articles = 3},
            {.id = {2}, .name = u"arms transfers"_s, .articles = 9, .aliases = {u"weapons"_s}},
            {.id = {3}, .name = u"armistice"_s, .articles = 1},
            {.id = {4}, .name = u"stance"_s, .kind = TagKind::ChooseOne},
            {.id = {5}, .parent = {4}, .name = u"for"_s, .aliases = {u"pro"_s}},
            {.id = {6}, .parent = {4}, .name = u"against"_s},
            {.id = {7}, .name = u"victims"_s, .kind = TagKind::Number},
            {.id = {8}, .name = u"Żegluga"_s}};
}

} // namespace

void tst_TagField::offersWhatLiesNear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("nothing") << u" "_s << QStringList();
    QTest::newRow("the beginning, the most used first")
        << u"arm"_s << QStringList{u"arms transfers"_s, u"armistice"_s, u"arm"_s};
    QTest::newRow("a later word") << u"transf"_s << QStringList{u"arms transfers"_s, u"transf"_s};
    QTest::newRow("the whole name") << u"Armistice"_s << QStringList{u"armistice"_s};
    QTest::newRow("another name") << u"weap"_s << QStringList{u"arms transfers"_s, u"weap"_s};
    QTest::newRow("letters in their order") << u"sctn"_s << QStringList{u"sanctions"_s, u"sctn"_s};
    QTest::newRow("letters exchanged") << u"sanctoins"_s << QStringList{u"sanctions"_s, u"sanctoins"_s};
    QTest::newRow("without accents") << u"zeg"_s << QStringList{u"Żegluga"_s, u"zeg"_s};
    QTest::newRow("a question") << u"stance"_s << QStringList{u"stance = none"_s};
    QTest::newRow("its answers") << u"stance="_s << QStringList{u"for"_s, u"against"_s, u"stance = none"_s};
    QTest::newRow("an answer") << u"stance = ag"_s << QStringList{u"against"_s, u"stance = none"_s};
    QTest::newRow("a number") << u"victims =12"_s << QStringList{u"victims =12"_s, u"victims = none"_s};
    QTest::newRow("nothing near") << u"customs"_s << QStringList{u"customs"_s};
}

void tst_TagField::offersWhatLiesNear()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);

    const QList<TagOffer> offers = TagIndex(codebook()).offers(typed, 8);

    QStringList offered;
    for (const TagOffer &offer : offers)
        offered.append(offer.words);
    QCOMPARE(offered, words);
}

void tst_TagField::aNumberTagAsksForItsNumber()
{
    TagField field;
    field.setTags(codebook());
    QSignalSpy entered(&field, &TagField::tagEntered);

    QTest::keyClicks(&field, u"victims"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    QCOMPARE(field.text(), u"victims = "_s);
    QTest::keyClicks(&field, u"7"_s);
    QTest::keyClick(&field, Qt::Key_Return);

    QCOMPARE(entered.value(0).value(0).toString(), u"victims = 7"_s);
}

void tst_TagField::twentyThousandTagsAreFoundAtOnce()
{
    QList<Tag> tags;
    for (int i = 0; i < 20'000; ++i)
        tags.append({.id = {i + 1}, .name = u"subject %1 of the harbour"_s.arg(i)});
    const TagIndex index(tags);

    QCOMPARE(index.offers(u"subject 1999"_s, 8).first().words, u"subject 1999 of the harbour"_s);
    QCOMPARE(index.offers(u"sbjct 77 of teh"_s, 8).size(), 9);
}

void tst_TagField::leavesOnEscape()
{
    TagField field;
    QSignalSpy left(&field, &TagField::left);
    QSignalSpy entered(&field, &TagField::tagEntered);

    QTest::keyClicks(&field, u"coal"_s);
    QTest::keyClick(&field, Qt::Key_Escape);

    QCOMPARE(left.count(), 1);
    QCOMPARE(entered.count(), 0);
    QVERIFY(field.text().isEmpty());
}

void tst_TagField::chipIsTakenOffByMouseAndKeys()
{
    TagChip chip(u"coal"_s, Qt::red, false);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &TagChip::removeRequested);
    QSignalSpy clicked(&chip, &TagChip::clicked);

    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 0);
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));

    QCOMPARE(removed.count(), 2);
    QCOMPARE(clicked.count(), 0);
}

void tst_TagField::chipsFlowIntoRows()
{
    QWidget panel;
    auto *flow = new FlowLayout(&panel, 4);
    for (int i = 0; i < 6; ++i)
        flow->addWidget(new TagChip(u"tag number %1"_s.arg(i), Qt::blue, false));

    const int oneRow = flow->heightForWidth(2000);
    const int narrow = flow->heightForWidth(150);

    QCOMPARE(oneRow, flow->itemAt(0)->sizeHint().height());
    QCOMPARE(narrow, 6 * oneRow + 5 * 4);
}

QTEST_MAIN(tst_TagField)
#include "tst_tagfield.moc"
