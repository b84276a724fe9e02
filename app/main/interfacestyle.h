#pragma once

#include <QProxyStyle>

namespace corridor {

/// The desktop's style, but for the arrow of a menu bar that has too little room: Qt makes that icon from a file with
/// every menu bar, seen or not, and loads all image plugins to read it. Here it is drawn when it is shown.
class InterfaceStyle : public QProxyStyle {
    Q_OBJECT
public:
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;
};

} // namespace corridor
