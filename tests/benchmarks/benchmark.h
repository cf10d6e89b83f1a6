#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// One measured number of a part, with the same number of its peer if one was measured in the same run.
struct BenchmarkFigure
{
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> peer;
};

/// What was asked for on the command line.
struct BenchmarkOptions
{
    int articles = 0;      // --articles N; 0 if not given
    QString data;          // folder with the large sets: PRESSMARK_TEST_DATA or ../shared/data
    QStringList arguments; // what the program itself does not know: for the part
    bool json = false;     // the part prints nothing to the standard output then

    /// The word after --name among the arguments; "" if it is not there.
    QString value(const QString &name) const;
};

/// Measures a part. Notices for people go to the standard error stream, details to the standard output.
using BenchmarkPart = QList<BenchmarkFigure> (*)(const BenchmarkOptions &options);

/// Makes `pressmark-bench NAME` run a part. A part's file has one constant of this type.
struct BenchmarkRegistration
{
    BenchmarkRegistration(const char *name, BenchmarkPart part);
};

/// The value below which that share of them lies, from 0 to 1; 0 of none.
double quantile(QList<double> values, double share);

/// Seconds of processor time that this process has used so far, all threads together.
double processorSeconds();
