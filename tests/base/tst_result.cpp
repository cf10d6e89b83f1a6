#include "base/result.h"

#include <QTest>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Result : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError();
    void anErrorPassesThroughOtherResults();
    void everyCodeHasANameThatLeadsBack();
};

void tst_Result::holdsAValueOrAnError()
{
    const Result<int> value = 4;
    const Result<int> error = Error{ErrorCode::NotFound, u"There is no such thing."_s};

    QVERIFY(value);
    QCOMPARE(*value, 4);
    QVERIFY(!error);
    QCOMPARE(error.error().code, ErrorCode::NotFound);
}

void tst_Result::anErrorPassesThroughOtherResults()
{
    const Result<int> inner = Error{ErrorCode::Damaged, u"Broken."_s};
    const Result<QString> outer = inner.error();
    const Result<void> outermost = outer.error();

    QCOMPARE(outermost.error(), inner.error());
    QVERIFY(Result<void>());
}

void tst_Result::everyCodeHasANameThatLeadsBack()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::NotVerified); ++code) {
        const QString name = errorCodeName(static_cast<ErrorCode>(code));
        QVERIFY(!name.isEmpty());
        QCOMPARE(errorCodeFromName(name), static_cast<ErrorCode>(code));
    }
    QVERIFY(!errorCodeFromName(u"no_such_code"));
}

QTEST_GUILESS_MAIN(tst_Result)
#include "tst_result.moc"
