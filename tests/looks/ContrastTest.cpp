// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OutlinedStyle.h"
#include "app/Theming.h"
#include "tests/looks/LooksTests.h"
#include "tests/looks/ThemeRows.h"
#include "views/changes/DialogParts.h"
#include "views/charts/ChartPalette.h"
#include "views/editors/EditorParts.h"

#include <QtWidgets/QPushButton>

namespace agm::test {
namespace {

struct Ground {
    const char *name;
    QColor color;
};

QString pair(const char *front, const char *ground, double ratio)
{
    return QStringLiteral("%1 on %2: %3").arg(QLatin1String(front), QLatin1String(ground)).arg(ratio);
}

/// WCAG 2.2: 1.4.3 text 4.5:1, 1.4.6 text 7:1 (here asked of high contrast), 1.4.11 shapes 3:1.
class ContrastTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void highContrastIsKnownByItsPalette_data() { themeRows(); }
    void highContrastIsKnownByItsPalette()
    {
        const Theme theme = fetched();
        QFETCH(ThemeChoice, choice);
        QCOMPARE(theme.highContrast, choice == ThemeChoice::ContrastLight || choice == ThemeChoice::ContrastDark);
        QCOMPARE(theme.dark, choice == ThemeChoice::Dark || choice == ThemeChoice::ContrastDark);
    }

    void textOfThePalette_data() { themeRows(); }
    void textOfThePalette()
    {
        QFETCH(ThemeChoice, choice);
        const QPalette palette = paletteOf(choice);
        const double least = Theme(palette).highContrast ? 7 : 4.5;
        using P = QPalette;
        const std::pair<P::ColorRole, P::ColorRole> pairs[] = {{P::WindowText, P::Window},
                                                               {P::Text, P::Base},
                                                               {P::Text, P::AlternateBase},
                                                               {P::ButtonText, P::Button},
                                                               {P::Link, P::Base},
                                                               {P::Link, P::Window},
                                                               {P::PlaceholderText, P::Base},
                                                               {P::ToolTipText, P::ToolTipBase},
                                                               {P::HighlightedText, P::Highlight}};
        for (const P::ColorGroup group : {P::Active, P::Inactive}) {
            for (const auto &[front, ground] : pairs) {
                const double ratio = Theme::contrast(palette.color(group, front), palette.color(group, ground));
                // White on the accent of the lists is the platform's habit; it still has to be read.
                QVERIFY2(ratio >= (front == P::HighlightedText ? 4.5 : least),
                         qPrintable(QStringLiteral("%1 on %2: %3").arg(front).arg(ground).arg(ratio)));
            }
        }
    }

    void textAndShapesOfTheTheme_data() { themeRows(); }
    void textAndShapesOfTheTheme()
    {
        const Theme theme = fetched();
        const double text = theme.highContrast ? 7 : 4.5;
        const double shape = theme.highContrast ? 4.5 : 3;
        const Ground grounds[]
            = {{"base", theme.base},         {"window", theme.window},           {"selection", theme.selection},
               {"hover", theme.hover},       {"header", theme.headerBackground}, {"warning tint", theme.warningTint},
               {"good tint", theme.goodTint}};
        for (const Ground &ground : grounds) {
            check(theme.text, "text", ground, text);
            check(theme.secondary, "secondary", ground, text);
            // The glyphs of states stand on all of these but the header.
            if (ground.color != theme.headerBackground)
                check(theme.outline, "outline", ground, shape);
        }
        for (const Ground &ground : {grounds[0], grounds[1], grounds[2]})
            check(theme.accent, "accent", ground, shape);
        for (const Ground &ground : {grounds[0], grounds[1], grounds[5]})
            check(theme.warning, "warning", ground, shape);
        for (const Ground &ground : {grounds[0], grounds[1], grounds[6]})
            check(theme.good, "good", ground, shape);
        if (theme.highContrast)
            check(theme.border, "border", grounds[0], 3);
        QVERIFY(theme.selection != theme.base && theme.hover != theme.base);
    }

    void charts_data() { themeRows(); }
    void charts()
    {
        QFETCH(ThemeChoice, choice);
        const ChartPalette palette(paletteOf(choice));
        const double text = palette.theme().highContrast ? 7 : 4.5;
        const double shape = palette.theme().highContrast ? 4.5 : 3;
        const Ground ground{"chart", palette.background()};
        for (int i = 0; i <= ChartPalette::Distinct + 1; ++i) {
            check(palette.series(i).line, "line", ground, shape);
            check(palette.series(i).fill, "fill", ground, shape);
            check(palette.series(i).previousPen().color(), "line before", ground, shape);
        }
        check(palette.text(), "text", ground, text);
        check(palette.label(), "label", ground, text);
        check(palette.axis(), "axis", ground, shape);
        check(palette.crosshair(), "crosshair", ground, shape);
        check(palette.selected(), "selected", ground, shape);
    }

    void findings_data() { themeRows(); }
    void findings()
    {
        QFETCH(ThemeChoice, choice);
        const QPalette palette = paletteOf(choice);
        const Theme theme(palette);
        for (const Ground &ground : {Ground{"base", theme.base}, Ground{"window", theme.window}}) {
            for (const Severity severity : {Severity::Blocked, Severity::Warning, Severity::Note}) {
                check(editorparts::textColor(severity, palette), "finding", ground, theme.highContrast ? 7 : 4.5);
                check(editorparts::frameColor(severity, palette), "frame", ground, theme.highContrast ? 4.5 : 3);
            }
        }
    }

    /// The style shades a button as it likes: what is painted counts.
    void thePaintedPrimaryButtonCanBeRead_data() { themeRows(); }
    void thePaintedPrimaryButtonCanBeRead()
    {
        QFETCH(ThemeChoice, choice);
        applyLooks({choice, Density::Normal});
        QWidget window;
        auto *button = new QPushButton(QStringLiteral("Post"), &window);
        dialogparts::makePrimary(button);
        button->resize(140, 30);
        window.resize(200, 60);
        window.show();
        const QImage image = button->grab().toImage();
        const QColor text = button->palette().color(QPalette::ButtonText);
        const double least = Theme(button->palette()).highContrast ? 7 : 4.5;
        for (int y = 4; y < 26; ++y) {
            const QColor ground = image.pixelColor(8, y);
            QVERIFY2(Theme::contrast(text, ground) >= least,
                     qPrintable(QStringLiteral("%1 on %2").arg(text.name(), ground.name())));
        }
    }

private:
    static Theme fetched()
    {
        const auto fetch = [] {
            QFETCH(ThemeChoice, choice);
            return choice;
        };
        return Theme(paletteOf(fetch()));
    }

    static void check(const QColor &front, const char *name, const Ground &ground, double least)
    {
        const double ratio = Theme::contrast(front, ground.color);
        QVERIFY2(ratio >= least, qPrintable(pair(name, ground.name, ratio)));
    }
};

} // namespace

std::unique_ptr<QObject> makeContrastTest()
{
    return std::make_unique<ContrastTest>();
}

} // namespace agm::test

#include "ContrastTest.moc"
