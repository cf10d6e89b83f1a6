#include "exporting/pictureshelf.h"

#include <QTest>

using namespace Pressmark;

class tst_PictureShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPutThere();
    void picturesOutliveTheirShelf();
};

void tst_PictureShelf::givesBackWhatWasPutThere()
{
    const PictureShelf shelf;
    const KeptPicture first = shelf.keep("one");
    const KeptPicture none = shelf.keep({});
    const KeptPicture last = PictureShelf(shelf).keep("three");

    QCOMPARE(last.bytes(), QByteArray("three"));
    QCOMPARE(first.bytes(), QByteArray("one"));
    QVERIFY(none.isEmpty() && none.bytes().isEmpty());
    QVERIFY(KeptPicture().isEmpty() && !first.isEmpty());
}

void tst_PictureShelf::picturesOutliveTheirShelf()
{
    KeptPicture picture;
    {
        picture = PictureShelf().keep("one");
    }

    QCOMPARE(picture.bytes(), QByteArray("one"));
}

QTEST_GUILESS_MAIN(tst_PictureShelf)
#include "tst_pictureshelf.moc"
