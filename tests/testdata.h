#pragma once

#include <QString>

/// The folder with the large sets of other people's files: $PRESSMARK_TEST_DATA, or shared/data beside the project. It
/// need not be there; a test that wants it is skipped then and says so.
inline QString testData()
{
    return qEnvironmentVariable("PRESSMARK_TEST_DATA", QStringLiteral(PRESSMARK_SOURCE_DIR "/../shared/data"));
}
