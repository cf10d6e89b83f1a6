#pragma once

#include <QTest>

/// Fails with the error's own message.
#define VERIFY_OK(result)                                      \
    do {                                                       \
        const auto &verifiedResult = (result);                 \
        if (!verifiedResult)                                   \
            QFAIL(qPrintable(verifiedResult.error().message)); \
    } while (false)
