#include "window/appearance/icons.h"
#include "window/appearance/markpattern.h"
#include "window/appearance/theme.h"
#include "window/appearance/tokens.h"
#include "window/appearance/tooltip.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Pressmark;
using namespace Qt::StringLiterals;

class tst_Appearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsLegible_data();
    void textIsLegible();
    void wholeApplicationTurnsDark();
    void styleSheetNamesOnlyTokens();
    void everyIconIsDrawn();
    void iconsTakeTheThemesColour();
    void patternsReachEveryWidget();
    void patternsTellMarksApart();
    void lettersAreLegibleOnPatterns();
    void toolTipsShowMarkupAsItIsWritten_data();
    void toolTipsShowMarkupAsItIsWritten();
};

void tst_Appearance::textIsLegible_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");

    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        const QByteArray theme = tokens->dark ? "dark: " : "light: ";
        QTest::newRow(theme + "ink on page") << tokens->ink << tokens->page;
        QTest::newRow(theme + "ink on selection") << tokens->ink << tokens->selection;
        QTest::newRow(theme + "muted ink on panel") << tokens->mutedInk << tokens->panel;
        QTest::newRow(theme + "muted ink on window") << tokens->mutedInk << tokens->window;
        QTest::newRow(theme + "muted ink on chip") << tokens->mutedInk << tokens->chip;
        QTest::newRow(theme + "muted ink on selection") << tokens->mutedInk << tokens->selection;
        QTest::newRow(theme + "accent on panel") << tokens->accent << tokens->panel;
        QTest::newRow(theme + "accent on selection") << tokens->accent << tokens->selection;
        QTest::newRow(theme + "text on accent") << tokens->onAccent << tokens->accent;
        QTest::newRow(theme + "warning on panel") << tokens->warning << tokens->panel;
        QTest::newRow(theme + "bad on panel") << tokens->bad << tokens->panel;
        QTest::newRow(theme + "good on panel") << tokens->good << tokens->panel;
        for (size_t i = 0; i < tokens->marks.size(); ++i)
            QTest::addRow("%sink on mark %zu", theme.constData(), i) << tokens->ink << tokens->marks[i];
    }
}

void tst_Appearance::textIsLegible()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);

    QVERIFY2(contrastRatio(text, ground) >= 4.5, qPrintable(QString::number(contrastRatio(text, ground))));
}

void tst_Appearance::wholeApplicationTurnsDark()
{
    Appearance appearance;
    appearance.setTheme(Theme::Light);
    QVERIFY(!tokensFor(QApplication::palette()).dark);
    QSignalSpy changed(&appearance, &Appearance::changed);

    appearance.toggle();

    QCOMPARE(appearance.theme(), Theme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(tokensFor(QApplication::palette()).dark);
    QVERIFY(qApp->styleSheet().contains(darkTokens().page.name()));
}

void tst_Appearance::styleSheetNamesOnlyTokens()
{
    Appearance appearance;
    appearance.setTheme(Theme::Light);

    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY2(!qApp->styleSheet().contains(u'@'), "a token in the style sheet has no colour");
}

void tst_Appearance::everyIconIsDrawn()
{
    const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(names.size() >= 25);

    for (const QString &name : names) {
        const QImage image = linePixmap(name.chopped(4), Qt::black, 16, 2).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
        }
        QVERIFY2(drawn > 30 && drawn < 600, qPrintable(name + QString::number(drawn)));
    }
}

void tst_Appearance::iconsTakeTheThemesColour()
{
    Appearance appearance;
    const QIcon icon = lineIcon(u"add"_s);
    const auto middle = [&icon] { return icon.pixmap(QSize(32, 32)).toImage().pixelColor(16, 16); };

    appearance.setTheme(Theme::Light);
    QCOMPARE(middle().name(), lightTokens().ink.name());
    appearance.setTheme(Theme::Dark);
    QCOMPARE(middle().name(), darkTokens().ink.name());
}

void tst_Appearance::patternsReachEveryWidget()
{
    Appearance appearance;
    QWidget outer;
    auto *field = new QLineEdit(&outer); // the style sheet gives it a palette of its own
    outer.ensurePolished();
    field->ensurePolished();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        appearance.setTheme(theme);
        for (const bool patterns : {false, true, false}) {
            appearance.setPatterns(patterns);
            for (const QWidget *widget : {&outer, static_cast<QWidget *>(field)}) {
                QCOMPARE(tokensFor(widget->palette()).patterns, patterns);
                QCOMPARE(tokensFor(widget->palette()).dark, theme == Theme::Dark);
            }
        }
    }
}

/// Black where the pattern is drawn.
QImage patternImage(MarkColor color, const Tokens &tokens)
{
    QImage image(48, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintMarkPattern(painter, image.rect(), color, tokens, 0);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

void tst_Appearance::patternsTellMarksApart()
{
    const Tokens &tokens = withPatterns(lightTokens(), true);
    QImage none(48, 32, QImage::Format_Alpha8);
    none.fill(0);
    QList<QImage> patterns;
    QList<Qt::PenStyle> lines;
    QString signs;
    for (const MarkColor color : AllMarkColors) {
        QVERIFY(patternImage(color, lightTokens()) == none); // unless they are wanted
        QCOMPARE(markPen(color, 2, lightTokens()).style(), Qt::SolidLine);
        const QImage pattern = patternImage(color, tokens);
        QCOMPARE(pattern == none, color == MarkColor::Yellow);
        QVERIFY(!patterns.contains(pattern));
        QCOMPARE(patternImage(color, withPatterns(darkTokens(), true)) == pattern, color == MarkColor::Yellow);
        QVERIFY(patternImage(color, tokens) == pattern); // though another theme came between
        patterns.append(pattern);
        QVERIFY(!lines.contains(markPen(color, 2, tokens).style()));
        lines.append(markPen(color, 2, tokens).style());
        QVERIFY(!signs.contains(markSign(color, tokens)));
        signs.append(markSign(color, tokens));
    }
}

void tst_Appearance::lettersAreLegibleOnPatterns()
{
    for (const Tokens *theme : {&lightTokens(), &darkTokens()}) {
        const Tokens &tokens = withPatterns(*theme, true);
        for (const MarkColor color : AllMarkColors) {
            QImage image(48, 32, QImage::Format_RGB32);
            image.fill(tokens.mark(color));
            QPainter painter(&image);
            paintMarkPattern(painter, image.rect(), color, tokens, 0);
            painter.end();
            double worst = 21;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    worst = std::min(worst, contrastRatio(tokens.ink, image.pixelColor(x, y)));
            }
            QVERIFY2(worst >= 4.5, qPrintable(u"%1: %2"_s.arg(markColorName(color)).arg(worst)));
        }
    }
}

void tst_Appearance::toolTipsShowMarkupAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << u"The ferry that nobody owns"_s;
    QTest::newRow("lines") << u"The ferry\nThe Long Quay · 3 Oct 2024"_s;
    QTest::newRow("markup") << u"<img src=\"quay.png\"> Thirty years of <br> & other tags"_s;
    QTest::newRow("an end of the tip") << u"</qt><b>bold</b>"_s;
}

void tst_Appearance::toolTipsShowMarkupAsItIsWritten()
{
    QFETCH(QString, text);
    QTextDocument document;

    const QString tip = plainToolTip(text);
    document.setHtml(tip);

    QVERIFY(Qt::mightBeRichText(tip)); // so that it is read like this
    QCOMPARE(document.toPlainText(), text);
    QCOMPARE(plainToolTip({}), QString());
}

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"
