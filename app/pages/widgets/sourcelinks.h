#pragma once

#include "charts/textblock.h"
#include "dashboard/dashboard.h"
#include "pages/widgets/paintedbutton.h"

#include <QWidget>

namespace corridor {

/// A line of text that wraps and can be pressed.
class LinkRow : public PaintedButton {
    Q_OBJECT
public:
    using PaintedButton::PaintedButton;

    void setLink(const QString &text, const ChartStyle &style);

protected:
    void paintContent(QPainter &painter, const ChartStyle &style) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustHeight();
    [[nodiscard]] TextBlock block() const;
};

/// Sources, one a line, publisher and title; pressing one asks for it.
class SourceLinks : public QWidget {
    Q_OBJECT
public:
    explicit SourceLinks(QWidget *parent = nullptr);

    void setSources(const QList<SourceEntry> &sources, const ChartStyle &style);
    [[nodiscard]] QStringList codes() const { return m_codes; }

Q_SIGNALS:
    void activated(const QString &source);

private:
    QStringList m_codes;
};

/// What Dashboard knows of \a codes; a code of a document gives the source it belongs to. Unknown codes are left out.
[[nodiscard]] QList<SourceEntry> sourcesOf(const Dashboard &dashboard, const QStringList &codes);

/// Opens \a address in the browser when it is http or https. \returns whether it is
bool openAddress(const QString &address);
/// Whether openAddress() would open it.
[[nodiscard]] bool isWebAddress(const QString &address);

} // namespace corridor
