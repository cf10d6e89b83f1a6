#include "window/appearance/theme.h"

#include "window/appearance/tokens.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Pressmark {

namespace {

QString firstInstalled(const QStringList &families, QFontDatabase::SystemFont otherwise)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

QFont sized(const QString &family, double pixels)
{
    QFont font(family);
    // Pixel sizes are whole numbers; points are not, and are pixels at 96 dpi.
    font.setPointSizeF(pixels * 72.0 / 96.0);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Fusion without lines under the letters of menus while Alt is not pressed.
class QuietStyle : public QProxyStyle
{
public:
    QuietStyle()
        : QProxyStyle(u"Fusion"_s)
    { }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        if (hint == SH_UnderlineShortcut)
            return QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// The style sheet with its @token@ places filled in.
QString styleSheet(const Tokens &tokens)
{
    QFile file(u":/styles/pressmark.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QHash<QString, QColor> colors{
        {u"window"_s, tokens.window}, {u"panel"_s, tokens.panel},       {u"page"_s, tokens.page},
        {u"line"_s, tokens.line},     {u"ink"_s, tokens.ink},           {u"muted"_s, tokens.mutedInk},
        {u"accent"_s, tokens.accent}, {u"onAccent"_s, tokens.onAccent}, {u"selection"_s, tokens.selection},
        {u"hover"_s, tokens.hover},   {u"chip"_s, tokens.chip},         {u"warning"_s, tokens.warning},
        {u"bad"_s, tokens.bad},       {u"good"_s, tokens.good},
    };
    QString sheet = QString::fromUtf8(file.readAll());
    for (auto color = colors.cbegin(); color != colors.cend(); ++color)
        sheet.replace(u'@' + color.key() + u'@', color.value().name());
    return sheet;
}

} // namespace

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::System:
        return u"system"_s;
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    }
    return {};
}

Theme themeFromName(QStringView name)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Theme::System;
}

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_desktopIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_desktopIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const auto follow = [this](Qt::ColorScheme scheme) {
        m_desktopIsDark = scheme == Qt::ColorScheme::Dark;
        if (m_theme == Theme::System)
            apply();
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
#endif
    QApplication::setStyle(new QuietStyle);
    QApplication::setFont(interfaceFont());
    apply();
}

void Appearance::setTheme(Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    apply();
}

void Appearance::toggle()
{
    setTheme(isDark() ? Theme::Light : Theme::Dark);
}

bool Appearance::isDark() const
{
    return m_theme == Theme::System ? m_desktopIsDark : m_theme == Theme::Dark;
}

void Appearance::setPatterns(bool patterns)
{
    if (m_patterns == patterns)
        return;
    m_patterns = patterns;
    apply();
}

void Appearance::apply()
{
    const Tokens &tokens = withPatterns(isDark() ? darkTokens() : lightTokens(), m_patterns);
    QApplication::setPalette(makePalette(tokens));
    qApp->setStyleSheet(styleSheet(tokens));
    Q_EMIT changed();
}

QFont interfaceFont()
{
    return interfaceFont(13);
}

QFont interfaceFont(double pixels, bool strong)
{
    static const QString family = firstInstalled({u"Inter"_s}, QFontDatabase::GeneralFont);
    QFont font = sized(family, pixels);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont readingFont(double pixels)
{
    static const QString family =
        firstInstalled({u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s}, QFontDatabase::GeneralFont);
    QFont font = sized(family, pixels);
    font.setStyleHint(QFont::Serif);
    return font;
}

} // namespace Pressmark
