#include "exporting/markchoice.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_MarkChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsMarksThrough_data();
    void letsMarksThrough();
    void neverLetsAPrivateMarkThrough();
};

namespace {

Annotation mark()
{
    Annotation annotation;
    annotation.color = MarkColor::Green;
    annotation.tagNames = {u"depth"_s, u"evidence"_s};
    annotation.personName = u"Nadia Brandt"_s;
    annotation.created = 1000;
    return annotation;
}

} // namespace

void tst_MarkChoice::letsMarksThrough_data()
{
    QTest::addColumn<MarkChoice>("choice");
    QTest::addColumn<bool>("chosen");
    const auto row = [](const char *name, const MarkChoice &choice, bool chosen) {
        QTest::newRow(name) << choice << chosen;
    };
    row("everything", {}, true);
    row("its colour", {.colors = {MarkColor::Red, MarkColor::Green}}, true);
    row("another colour", {.colors = {MarkColor::Red}}, false);
    row("one of its tags", {.tags = {u"Evidence"_s, u"claims"_s}}, true);
    row("another tag", {.tags = {u"claims"_s}}, false);
    row("its person", {.persons = {u"Nadia Brandt"_s}}, true);
    row("another person", {.persons = {u"Ida Lund"_s}}, false);
    row("from then", {.from = 1000}, true);
    row("from later", {.from = 1001}, false);
    row("until then", {.until = 1000}, false);
    row("until later", {.until = 1001}, true);
    row("its colour and another tag", {.colors = {MarkColor::Green}, .tags = {u"claims"_s}}, false);
}

void tst_MarkChoice::letsMarksThrough()
{
    QFETCH(MarkChoice, choice);
    QFETCH(bool, chosen);

    QCOMPARE(isChosen(mark(), choice), chosen);
}

void tst_MarkChoice::neverLetsAPrivateMarkThrough()
{
    Annotation annotation = mark();
    annotation.isPrivate = true;

    QVERIFY(!isChosen(annotation, {}));
}

QTEST_GUILESS_MAIN(tst_MarkChoice)
#include "tst_markchoice.moc"
