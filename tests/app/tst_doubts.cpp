#include "window/reader/doubts.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Doubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsUnsureAndWhy_data();
    void saysWhatIsUnsureAndWhy();
};

namespace {

const QString DateDoubt = u"The date of publication is unsure."_s;
const QString TitleDoubt = u"No headline was found; the first line stands in for it."_s;
const QString ShortDoubt = u"The story is very short: the page may show only its beginning."_s;

} // namespace

void tst_Doubts::saysWhatIsUnsureAndWhy_data()
{
    QTest::addColumn<bool>("unsure");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QStringList>("doubts"); // of the extractor
    QTest::addColumn<QStringList>("edited");
    QTest::addColumn<bool>("corrected");
    QTest::addColumn<QStringList>("said");

    using List = QStringList;
    const QString date = u"The date is unsure: it was read from “3/4/2024”."_s;
    QTest::newRow("nothing") << false << u"3/4/2024"_s << List() << List() << false << List();
    QTest::newRow("a date, with its words")
        << true << u"3/4/2024"_s << List{DateDoubt} << List() << false << List{date};
    QTest::newRow("a date without words")
        << true << QString() << List() << List() << false << List{u"The date is unsure."_s};
    QTest::newRow("a date that a person set")
        << false << QString() << List{DateDoubt} << List{u"published"_s} << false << List();
    QTest::newRow("the text") << false << QString() << List{ShortDoubt} << List() << false << List{ShortDoubt};
    QTest::newRow("the text, looked at by a person")
        << true << u"3/4/2024"_s << List{ShortDoubt} << List() << true << List{date};
    QTest::newRow("a headline") << false << QString() << List{TitleDoubt} << List{u"byline"_s} << true
                                << List{TitleDoubt};
    const QString fileName = u"No headline was found; the name of the file stands in for it."_s;
    QTest::newRow("a file's name for a headline, which a person wrote")
        << false << QString() << List{fileName} << List{u"title"_s} << false << List();
    QTest::newRow("a headline that a person wrote")
        << false << QString() << List{TitleDoubt} << List{u"title"_s} << false << List();
}

void tst_Doubts::saysWhatIsUnsureAndWhy()
{
    QFETCH(bool, unsure);
    QFETCH(QString, found);
    QFETCH(QStringList, doubts);
    QFETCH(QStringList, edited);
    QFETCH(bool, corrected);
    QFETCH(QStringList, said);
    ArticleContent content;
    content.article.metadata.published = {u"2024-04-03"_s, DatePrecision::Day, {}, found, unsure};
    content.editedFields = edited;
    content.revision = Revision{.person = {corrected ? 1 : 0}, .doubts = doubts};

    QCOMPARE(doubtsOf(content), said);
}

QTEST_GUILESS_MAIN(tst_Doubts)
#include "tst_doubts.moc"
