#include "window/appearance/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Pressmark {

namespace {

constexpr int PatternsAlpha = 254; // of a colour that nothing is drawn in: so the palette brings it to every widget

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .window = rgb(0xf6f5f2),
        .panel = rgb(0xfbfaf8),
        .page = rgb(0xffffff),
        .line = rgb(0xe4e1da),
        .ink = rgb(0x1f2328),
        .mutedInk = rgb(0x666b73), // the design's #6b7078 falls short of 4.5 : 1 on the selection
        .accent = rgb(0x1f5fbf),
        .onAccent = rgb(0xffffff),
        .selection = rgb(0xe4edfa),
        .hover = rgb(0xf0eee9),
        .chip = rgb(0xefece6),
        .bars = rgb(0x85a6da),
        .good = rgb(0x1a7f37),
        .warning = rgb(0xa8520a),
        .bad = rgb(0xc22828),
        .marks = {rgb(0xffec99), rgb(0xc3f0ca), rgb(0xcfe2ff), rgb(0xffd6d6), rgb(0xe8d9fb)},
        .pigment = {rgb(0xeab308), rgb(0x2f9e44), rgb(0x3b82f6), rgb(0xe5484d), rgb(0x8b5cf6)},
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .window = rgb(0x1d1f23),
        .panel = rgb(0x23262b),
        .page = rgb(0x1a1c20),
        .line = rgb(0x34383f),
        .ink = rgb(0xe6e6e3),
        .mutedInk = rgb(0xa0a6ae), // the design's #9aa0a8 likewise
        .accent = rgb(0x7db1ff),
        .onAccent = rgb(0x10151d),
        .selection = rgb(0x2c3a50),
        .hover = rgb(0x2a2d33),
        .chip = rgb(0x2f333a),
        .bars = rgb(0x4d6f9f),
        .good = rgb(0x57c272),
        .warning = rgb(0xe0a04a),
        .bad = rgb(0xff8080),
        .marks = {rgb(0x6b5a12), rgb(0x1e5330), rgb(0x1f3f6e), rgb(0x6b2a2a), rgb(0x4a3170)},
        .pigment = {rgb(0xeab308), rgb(0x40c057), rgb(0x3b82f6), rgb(0xef4444), rgb(0xa78bfa)},
    };
    return tokens;
}

const Tokens &withPatterns(const Tokens &tokens, bool patterns)
{
    const auto twin = [](Tokens table) {
        table.patterns = true;
        return table;
    };
    static const Tokens light = twin(lightTokens());
    static const Tokens dark = twin(darkTokens());
    if (patterns)
        return tokens.dark ? dark : light;
    return tokens.dark ? darkTokens() : lightTokens();
}

const Tokens &tokensFor(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Active, QPalette::Text).lightness() > 128;
    const bool patterns = palette.color(QPalette::Active, QPalette::LinkVisited).alpha() == PatternsAlpha;
    return withPatterns(isDark ? darkTokens() : lightTokens(), patterns);
}

QPalette makePalette(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.page);
    palette.setColor(QPalette::AlternateBase, tokens.panel);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(QPalette::PlaceholderText, tokens.mutedInk);
    palette.setColor(QPalette::Button, tokens.panel);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::ToolTipBase, tokens.panel);
    palette.setColor(QPalette::ToolTipText, tokens.ink);
    palette.setColor(QPalette::Highlight, tokens.dark ? rgb(0x3b5580) : rgb(0xb9d3f7));
    palette.setColor(QPalette::HighlightedText, tokens.ink);
    palette.setColor(QPalette::Link, tokens.accent);
    QColor visited = tokens.accent;
    visited.setAlpha(tokens.patterns ? PatternsAlpha : 255);
    palette.setColor(QPalette::LinkVisited, visited);
    palette.setColor(QPalette::Light, tokens.dark ? tokens.line : tokens.page);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.dark ? rgb(0x141518) : rgb(0xc9c5bc));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.mutedInk);
    return palette;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace Pressmark
