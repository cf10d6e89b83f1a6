#pragma once

#include "base/error.h"
#include "exporting/pdfcontent.h"

#include <exception>
#include <map>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace Pressmark {

// The steps of finishPdf(). `pages` are in the order in which they were painted. They throw what libqpdf throws.

void addMarks(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content);
void addLinks(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content);
void addOutline(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content);
void addPageLabels(QPDF &pdf, const PdfContent &content);
void addMetadata(QPDF &pdf, const PdfContent &content);
void addAttachments(QPDF &pdf, const PdfContent &content);

/// QPdfWriter leads some glyphs back to compatibility characters (Arabic presentation forms, Kangxi radicals, ligatures)
/// that nobody searches for, and those of letters beyond U+FFFF to nothing: they are led back to the letters that were
/// written.
void repairToUnicode(QPDF &pdf, const PdfContent &content);

/// Has the signs that are painted as pictures found and copied like letters.
void addSignLetters(QPDF &pdf, std::vector<QPDFObjectHandle> &pages, const PdfContent &content);

/// A ToUnicode CMap that leads the codes of a font, of one or two bytes, to texts.
QByteArray toUnicodeMap(const std::map<int, QString> &texts, int codeBytes);

/// What people are told when libqpdf throws.
Error notPutTogether(const std::exception &error);

/// "D:20241003052600Z"
std::string pdfDate(qint64 milliseconds);

} // namespace Pressmark
