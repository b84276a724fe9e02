#include "pages/widgets/figuredetails.h"

#include "ui_figuredetails.h"

#include "pages/widgets/sourcelinks.h"
#include "pages/widgets/tables.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

FigureDetails::FigureDetails(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FigureDetails>())
{
    m_ui->setupUi(this);
    connect(m_ui->sourceLinks, &SourceLinks::activated, this, &FigureDetails::sourceRequested);
    connect(m_ui->addressLink, &LinkRow::clicked, this, [this] { openAddress(m_ui->addressLink->text()); });
}

FigureDetails::~FigureDetails() = default;

void FigureDetails::showFigure(const FigureRow &row, const QList<Fact> &facts, const Dashboard &dashboard,
                               const ChartStyle &style)
{
    while (m_ui->factsLayout->rowCount() > 0)
        m_ui->factsLayout->removeRow(0);
    QList<Fact> shown = facts;
    if (!row.figure.printed.isEmpty())
        shown.append({tr("As printed"), row.figure.printed});
    for (const auto &[name, value] : std::as_const(shown)) {
        if (value.isEmpty())
            continue;
        QLabel *label = plainLabel(name, this);
        label->setProperty("role", u"muted"_s);
        m_ui->factsLayout->addRow(label, plainLabel(value, this));
    }

    const QList<SourceEntry> sources = sourcesOf(dashboard, row.key.source.split(u';', Qt::SkipEmptyParts));
    m_ui->sourceLinks->setSources(sources, style);
    QString web;
    for (const SourceEntry &entry : sources) {
        const auto document = std::find_if(entry.documents.cbegin(), entry.documents.cend(),
                                           [&](const Document &one) { return one.code == row.figure.document; });
        const QString address = document != entry.documents.cend() && !document->url.isEmpty()
                                    ? document->url
                                    : sourceRows({entry}).first().url;
        if (web.isEmpty() && isWebAddress(address))
            web = address;
    }
    m_ui->addressLink->setLink(web, style);
    m_ui->addressLink->setToolTip(tr("Open the web page"));
    m_ui->addressLink->setVisible(!web.isEmpty());
}

void FigureDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace corridor
