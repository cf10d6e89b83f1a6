#include "jobs/pagepictures.h"

#include "worker/workerclient.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

/// Takes the pictures of a page that cannot be had.
class tst_PagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesUpAfterSomeThatTakeTooLong_data();
    void givesUpAfterSomeThatTakeTooLong();
    void stopsWhenItIsAskedTo();
};

namespace {

constexpr int Pictures = 12;

Document pageOfPictures()
{
    Document document;
    for (int i = 0; i < Pictures; ++i)
        document.body.blocks.append(
            Block{.kind = BlockKind::Figure,
                  .figure = {.url = u"https://harbourpost.example/%1.jpg"_s.arg(i), .caption = u"A boat"_s}});
    return document;
}

} // namespace

void tst_PagePictures::givesUpAfterSomeThatTakeTooLong_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("doubts");

    QTest::newRow("too long") << ErrorCode::TimedOut << 3 << 2;
    QTest::newRow("refused") << ErrorCode::Network << Pictures << 1;
    QTest::newRow("not there") << ErrorCode::NotFound << Pictures << 0;
}

void tst_PagePictures::givesUpAfterSomeThatTakeTooLong()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, asked);
    QFETCH(int, doubts);
    Document document = pageOfPictures();
    WorkerClient worker;
    int count = 0;
    const auto fetch = [&](const QString &) -> Result<QByteArray> {
        ++count;
        return Error{code, u"It did not come."_s};
    };

    const QList<GatheredPicture> gathered = gatherPictures(document, {.fetch = fetch}, worker);

    QVERIFY(gathered.isEmpty());
    QCOMPARE(count, asked);
    QCOMPARE(document.doubts.size(), doubts);
    QCOMPARE(document.body.blocks.size(), Pictures); // their captions are kept
}

void tst_PagePictures::stopsWhenItIsAskedTo()
{
    Document document = pageOfPictures();
    WorkerClient worker;
    std::stop_source stop;
    int count = 0;
    const auto fetch = [&](const QString &) -> Result<QByteArray> {
        ++count;
        stop.request_stop();
        return Error{ErrorCode::NotFound, {}};
    };

    gatherPictures(document, {.fetch = fetch}, worker, stop.get_token());

    QCOMPARE(count, 1);
}

QTEST_GUILESS_MAIN(tst_PagePictures)
#include "tst_pagepictures.moc"
