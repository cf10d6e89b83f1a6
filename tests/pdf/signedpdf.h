#pragma once

#include <QByteArray>
#include <QString>

/// The PDF with a signature over all of its bytes, by a certificate of nobody that openssl makes in that folder; empty
/// if that fails.
QByteArray signedPdf(const QByteArray &pdf, const QString &folder);
