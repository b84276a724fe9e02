#include "pages/widgets/panel.h"

#include "charts/colorspace.h"
#include "charts/panelpainter.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

constexpr auto kKind = "corridorTheme";

/// Thin bars without arrows, as quiet as the panels they stand in.
QString scrollBarSheet(const Theme &theme)
{
    return u"QScrollBar{background:transparent;border:0;margin:0}"
           "QScrollBar:vertical{width:11px}QScrollBar:horizontal{height:11px}"
           "QScrollBar::handle{background:%1;border-radius:3px;margin:2px}"
           "QScrollBar::handle:vertical{min-height:32px}QScrollBar::handle:horizontal{min-width:32px}"
           "QScrollBar::handle:hover{background:%2}"
           "QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0}"
           "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}"
           "QAbstractScrollArea::corner{background:transparent;border:0}"_s.arg(
               mixed(theme.muted, theme.panel, 0.35).name(), theme.muted.name());
}

/// Segmented buttons, chips, fields, tables and headings; everything else takes its colours from the palette.
QString sheet(const Theme &theme)
{
    const QString text = u"QFrame[role=\"segment\"]{background:%1;border:1px solid %2;border-radius:8px}"
                         "QFrame[role=\"segment\"] QToolButton{background:transparent;border:2px solid transparent;"
                         "border-radius:6px;padding:3px 7px;color:%3}"
                         "QFrame[role=\"segment\"] QToolButton:hover{background:%4}"
                         "QFrame[role=\"segment\"] QToolButton:checked{background:%3;color:%1}"
                         "QFrame[role=\"segment\"] QToolButton:disabled{color:%5}"
                         "QToolButton[role=\"chip\"][popupMode=\"2\"]{padding-right:20px}"
                         "QToolButton[role=\"chip\"]::menu-indicator{subcontrol-origin:padding;"
                         "subcontrol-position:center right;right:7px}"
                         "QToolButton[role=\"chip\"]{background:%1;border:1px solid %2;border-radius:12px;"
                         "padding:3px 10px;color:%5}"
                         "QToolButton[role=\"chip\"]:checked{background:%6;border-color:%7;color:%3}"
                         "QToolButton[role=\"chip\"]:hover{background:%4}"
                         "QFrame[role=\"segment\"] QToolButton:focus,QToolButton[role=\"chip\"]:focus{"
                         "border-color:%7}"
                         "QLabel[role=\"title\"]{font-size:19px;font-weight:600;color:%3}"
                         "QLabel[role=\"heading\"]{font-size:14px;font-weight:600;color:%3}"
                         "QLabel[role=\"muted\"]{color:%5}"
                         "QLineEdit,QComboBox{background:%1;border:1px solid %2;border-radius:7px;padding:4px 9px;"
                         "min-height:19px;color:%3}"
                         "QLineEdit:focus,QComboBox:focus{border-color:%7}"
                         "QComboBox::drop-down{border:0;width:24px}"
                         "QComboBox::down-arrow{image:url(:/icons/chevron-%9.svg);width:12px;height:12px}"
                         "QPushButton{background:%1;border:1px solid %2;border-radius:7px;padding:5px 12px;color:%3}"
                         "QPushButton:hover{background:%4}QPushButton:focus{border-color:%7}"
                         "QPushButton:disabled{color:%5}"
                         "QHeaderView::section{background:%1;border:0;border-bottom:1px solid %2;color:%5;"
                         "padding:5px 6px;font-weight:500}"
                         "QTableView{border:0;background:%1;alternate-background-color:%8}"_s;
    return scrollBarSheet(theme) + text.arg(theme.panel.name(), theme.border.name(), theme.ink.name(),
                                            mixed(theme.accent, theme.panel, 0.08).name(), theme.muted.name(),
                                            mixed(theme.accent, theme.panel, 0.14).name(), theme.accent.name(),
                                            mixed(theme.window, theme.panel, 0.6).name(),
                                            theme.kind == ThemeKind::Light ? u"light"_s : u"dark"_s);
}

} // namespace

void Panel::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanelFrame(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), *m_theme);
}

void applyTheme(QWidget &page, const Theme &theme)
{
    const QVariant kind = static_cast<int>(theme.kind);
    if (page.property(kKind) != kind) {
        page.setProperty(kKind, kind);
        // Setting a sheet polishes every widget of the page: once a theme, and not where nothing uses it.
        if (!page.property("plain").toBool())
            page.setStyleSheet(sheet(theme));
        else {
            for (const QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>())
                area->verticalScrollBar()->setStyleSheet(scrollBarSheet(theme));
        }
        for (Panel *panel : page.findChildren<Panel *>())
            panel->setTheme(theme);
    }
}

void paintRing(QPainter &painter, const QRectF &rect, const Theme &theme, bool focus, bool hover)
{
    if (!focus && !hover)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = theme.accent;
    color.setAlphaF(focus ? 1.0F : 0.45F);
    const qreal width = focus ? 2.0 : 1.5;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), 10.0, 10.0);
    painter.restore();
}

} // namespace corridor
