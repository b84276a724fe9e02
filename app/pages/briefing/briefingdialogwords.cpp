#include "ui_briefingdialog.h"

#include "dashboard/pagewords.h"
#include "pages/briefing/briefingdialog.h"
#include "report/briefing/briefingwords.h"

#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
const QList<Page> kPages{Page::Overview,  Page::Trade,     Page::Mirror,   Page::Products, Page::Investment,
                         Page::Education, Page::Transport, Page::Timeline, Page::Targets};
} // namespace

void BriefingDialog::fillTemplates(const QString &current)
{
    const QSignalBlocker quiet(m_ui->templateCombo);
    m_ui->templateCombo->clear();
    m_ui->templateCombo->addItem(tr("Six pages"), QString());
    for (const QString &name : m_templates.names())
        m_ui->templateCombo->addItem(name, name);
    m_ui->templateCombo->setCurrentIndex(std::max(0, m_ui->templateCombo->findData(current)));
    m_ui->deleteTemplateButton->setEnabled(m_ui->templateCombo->currentIndex() > 0);
}

void BriefingDialog::fillLanguages()
{
    for (const Language each : kLanguages)
        m_ui->languageCombo->addItem(languageName(each), static_cast<int>(each));
    m_ui->languageCombo->setCurrentIndex(
        m_ui->languageCombo->findData(static_cast<int>(m_parts.formatter().language())));
}

void BriefingDialog::fillAddMenu()
{
    auto *menu = new QMenu(this);
    const Formatter formatter = m_parts.formatter();
    for (const BriefingBlock::Kind kind : briefingBlockKinds()) {
        if (!hasPage(kind)) {
            menu->addAction(kindName(kind), this, [this, kind] { addBlock(kind, Page::Overview); });
            continue;
        }
        QMenu *pages = menu->addMenu(kindName(kind));
        QList<Page> offered = kPages;
        if (kind == BriefingBlock::Kind::Heading)
            offered.append(Page::Sources);
        for (const Page page : std::as_const(offered))
            pages->addAction(formatter.text(sectionTitle(page)), this, [this, kind, page] { addBlock(kind, page); });
    }
    delete m_ui->addButton->menu();
    m_ui->addButton->setMenu(menu);
}

void BriefingDialog::fillIndicators()
{
    const QSignalBlocker quiet(m_ui->indicatorCombo);
    m_ui->indicatorCombo->clear();
    const int row = selectedRow();
    const BriefingBlock block = m_blocks.blocks().value(row);
    const bool charted = row >= 0 && isChartPage(block.page) &&
                         (block.kind == BriefingBlock::Kind::Chart || block.kind == BriefingBlock::Kind::Table);
    m_ui->indicatorCombo->setEnabled(charted);
    if (!charted)
        return;
    m_ui->indicatorCombo->addItem(tr("The first of the page"), QString());
    const Formatter formatter = m_parts.formatter();
    for (const IndicatorEntry &entry : m_parts.indicators(block.page))
        m_ui->indicatorCombo->addItem(formatter.text(entry.name), entry.indicator);
    m_ui->indicatorCombo->setCurrentIndex(std::max(0, m_ui->indicatorCombo->findData(block.indicator)));
}

QString BriefingDialog::kindName(BriefingBlock::Kind kind)
{
    using Kind = BriefingBlock::Kind;
    switch (kind) {
    case Kind::Cover:
        return tr("Cover");
    case Kind::Contents:
        return tr("Contents");
    case Kind::Heading:
        return tr("Heading");
    case Kind::Sentences:
        return tr("Sentences");
    case Kind::Cards:
        return tr("Key figures");
    case Kind::Picture:
        return tr("Picture of the page");
    case Kind::Chart:
        return tr("Chart");
    case Kind::Table:
        return tr("Table");
    case Kind::Timeline:
        return tr("Timeline");
    case Kind::Targets:
        return tr("Targets");
    case Kind::Claims:
        return tr("Claims");
    case Kind::Sources:
        return tr("Sources");
    case Kind::Break:
        break;
    }
    return tr("New page");
}

QString BriefingDialog::blockName(const BriefingBlock &block) const
{
    if (!hasPage(block.kind))
        return kindName(block.kind);
    const Formatter formatter = m_parts.formatter();
    QString name = kindName(block.kind) + u": "_s + formatter.text(sectionTitle(block.page));
    if (!block.indicator.isEmpty())
        name += u" – "_s + formatter.label(u"indicator"_s, block.indicator, u"short"_s);
    return name;
}

} // namespace corridor
