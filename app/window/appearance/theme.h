#pragma once

#include <QFont>
#include <QObject>

namespace Pressmark {

enum class Theme { System, Light, Dark };

QString themeName(Theme theme); // "system", "light", "dark"
/// The theme of that name; System if there is none.
Theme themeFromName(QStringView name);

/// Gives the application its style, palette and fonts, and follows the desktop while the theme is System.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Requires: a QApplication. Looks at the desktop's palette, so make it before anything changes that.
    explicit Appearance(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// From light to dark or back, whatever the desktop says.
    void toggle();
    bool isDark() const;
    /// Marks have patterns besides colours.
    bool hasPatterns() const { return m_patterns; }
    void setPatterns(bool patterns);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Theme m_theme = Theme::System;
    bool m_desktopIsDark = false;
    bool m_patterns = false;
};

/// Sans serif of 13 pixels: Inter where it is installed.
QFont interfaceFont();
/// The interface's font, larger or smaller, semi-bold if asked for.
QFont interfaceFont(double pixels, bool strong = false);
/// Serif for reading: Noto Serif where it is installed.
QFont readingFont(double pixels);

} // namespace Pressmark
