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
    field.setTags({u"arms transfers"_s, u"diplomacy"_s});
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
