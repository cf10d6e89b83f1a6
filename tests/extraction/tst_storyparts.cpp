#include "extraction/inventedpage.h"

#include <QTest>

using namespace InventedPage;
using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Parts of a story that stand apart from each other, and parts of a page that stand among them.
class tst_StoryParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsTheOpening_data();
    void joinsTheOpening();
    void joinsArticlesThatAreParts();
    void judgesTheEnd_data();
    void judgesTheEnd();
};

namespace {

const QString Long =
    u"Four days is a long time on an island without a bridge, a doctor or a shop, and when the boat at "
    "last came round the point on Thursday with its lamps lit at noon, half of the village stood on "
    "the quay and the other half, it is said, pretended to have work there."_s;

QString paragraphs(const QStringList &texts)
{
    QString html;
    for (const QString &text : texts)
        html += paragraph(text);
    return html;
}

/// So much that the first paragraph is a small part of it.
QStringList longStory()
{
    QStringList texts{First, Second, Third};
    for (int i = 1; i < 9; ++i)
        for (const QString &text : {First, Second, Third})
            texts.append(text + u" So it was on day %1."_s.arg(i));
    return texts;
}

/// A page whose story ends with some element.
QString ending(const QString &inside, const QString &behind)
{
    return u"<html><head><title>Ferry resumes service</title></head><body><div><h1>Ferry resumes service</h1>"
           "<div>"_s
        + paragraphs({First, Second, Long, Third}) + inside + u"</div>"_s + behind + u"</div></body></html>"_s;
}

} // namespace

void tst_StoryParts::joinsTheOpening_data()
{
    QTest::addColumn<QString>("opening"); // between the headline and the element of the other paragraphs
    QTest::addColumn<bool>("kept");

    QTest::newRow("a long paragraph") << u"<div>"_s + paragraph(Long) + u"</div>"_s << true;
    QTest::newRow("a short one is a subtitle") << u"<div>"_s
            + paragraph(u"The boat is back, the island breathes, and nobody wants to pay for the quay."_s)
            + u"</div>"_s << false;
    QTest::newRow("a box beside it") << u"<aside>"_s + paragraph(Long) + u"</aside>"_s << false;
}

void tst_StoryParts::joinsTheOpening()
{
    QFETCH(QString, opening);
    QFETCH(bool, kept);
    const QString html =
        u"<html><head><title>Ferry resumes service</title></head><body><h1>Ferry resumes service</h1>"_s + opening
        + u"<div><div class=\"x\">"_s + paragraphs(longStory()) + u"</div></div></body></html>"_s;

    const QString text = textOf(read(html));

    QCOMPARE(text.startsWith(Long), kept);
    QVERIFY(text.contains(story()));
}

void tst_StoryParts::joinsArticlesThatAreParts()
{
    QString steps;
    for (const QString &text : {First, Second, Long, Third})
        steps += u"<article><h3>Step</h3><div>"_s + paragraph(text) + u"</div></article>"_s;
    const QString html = u"<html><head><title>Ferry resumes service</title></head><body><main><h1>Ferry resumes "
                         "service</h1>"_s
        + steps + u"</main></body></html>"_s;

    QCOMPARE(textOf(read(html)),
             QStringList({u"Step"_s, First, u"Step"_s, Second, u"Step"_s, Long, u"Step"_s, Third}).join(u'\n'));
}

void tst_StoryParts::judgesTheEnd_data()
{
    QTest::addColumn<QString>("inside"); // behind the last paragraph, in its element
    QTest::addColumn<QString>("behind"); // that element
    QTest::addColumn<QString>("kept");

    const QString ann = u"<p><strong>Ann Morrow</strong></p><p>Ann Morrow is the owner of a small boat and a large "
                        "house on the northern shore of the bay.</p>"_s;
    const QString annText =
        u"\nAnn Morrow\nAnn Morrow is the owner of a small boat and a large house on the northern shore of the bay."_s;
    const QString bob = QString(ann).replace(u"Ann"_s, u"Robert"_s);
    QTest::newRow("a person presented at the end")
        << ann + u"<p>When at home, Ann mends nets.</p>"_s << QString() << QString();
    QTest::newRow("several persons") << ann + bob << QString()
                                     << annText + QString(annText).replace(u"Ann"_s, u"Robert"_s);
    const QString box = u"<div><p>%1</p><p>A choir sings on twelve quays all summer long.</p><p>Lamps are lit again "
                        "in the harbour of Nesse.</p></div>"_s;
    QTest::newRow("a box that announces other stories") << QString() << box.arg(u"You may also like"_s) << QString();
    QTest::newRow("a box that asks for an address")
        << QString() << box.arg(u"Sign up for our newsletter"_s) << QString();
    const QStringList rest{Long + u" So it was on the second day."_s, Third + u" So it was on the third."_s,
                           First + u" So it was on the fourth."_s};
    QTest::newRow("the story goes on behind an appeal")
        << QString() << u"<div><p>Sign up for our newsletter</p>"_s + paragraphs(rest) + u"</div>"_s
        << u'\n' + rest.join(u'\n');
    QString places;
    for (int i = 0; i < 50; ++i)
        places += u"<li><a href=\"/%1\">Movers in Nesse %1</a></li>"_s.arg(i);
    QTest::newRow("a directory") << u"<ul>"_s + places + u"</ul><p>The boat is free for children.</p>"_s << QString()
                                 << u"\nThe boat is free for children."_s;
}

void tst_StoryParts::judgesTheEnd()
{
    QFETCH(QString, inside);
    QFETCH(QString, behind);
    QFETCH(QString, kept);

    const QString text = QStringList({First, Second, Long, Third}).join(u'\n');

    QCOMPARE(textOf(read(ending(inside, behind))), text + kept);
}

QTEST_GUILESS_MAIN(tst_StoryParts)
#include "tst_storyparts.moc"
