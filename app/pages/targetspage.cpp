#include "pages/targetspage.h"

#include "ui_targetspage.h"

#include "pages/widgets/claimswidget.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/sourcelinks.h"
#include "pages/widgets/tables.h"
#include "pages/widgets/targetwidget.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {
constexpr int kCodeRole = Qt::UserRole + 1;

QStandardItem *cellOf(const QString &text, const QString &code, const QVariant &life)
{
    auto *item = new QStandardItem(text);
    item->setData(code, kCodeRole);
    item->setData(life, kLifeRole);
    item->setToolTip(text.toHtmlEscaped());
    item->setEditable(false);
    return item;
}
} // namespace

TargetsPage::TargetsPage(QWidget *parent) :
    StatePage(parent), m_ui(std::make_unique<Ui::TargetsPage>()), m_targetModel(new QStandardItemModel(this))
{
    m_ui->setupUi(this);
    for (QScrollArea *area : {m_ui->claimsScrollArea, m_ui->detailsScrollArea}) {
        area->viewport()->setAutoFillBackground(false);
        area->widget()->setAutoFillBackground(false);
    }
    m_ui->claimsWidget->setWhole(true);
    setUpTable(*m_ui->targetTable, *m_targetModel);
    // Who announced what and until when takes two lines.
    m_ui->targetTable->setWordWrap(true);
    m_ui->targetTable->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 12);

    connect(m_ui->targetTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                // Walking down a list is no step that Back should undo.
                adjust([&](ViewState &next) { next.selection = now.data(kCodeRole).toString(); });
            });
    connect(m_ui->claimsWidget, &ClaimsWidget::activated, this, &TargetsPage::select);
    connect(m_ui->targetWidget, &TargetWidget::clicked, this, [this] { select(m_ui->targetWidget->target().target); });
    connect(m_ui->sourceLinks, &SourceLinks::activated, this, &TargetsPage::visitSource);
    connect(m_ui->againstLinks, &SourceLinks::activated, this, &TargetsPage::visitSource);
}

TargetsPage::~TargetsPage() = default;

void TargetsPage::showContent(const PageContent &content)
{
    // The first is the goal that holds now, with its progress; after it come all as they were announced.
    m_targets = content.targets.size() > 1 ? content.targets.mid(1) : content.targets;
    m_claims = content.claims;
    m_ui->titleLabel->setText(formatter().text(content.title));
    m_ui->subtitleLabel->setText(formatter().text(content.subtitle));

    const bool empty = m_targets.isEmpty() && m_claims.isEmpty();
    m_ui->emptyLabel->setVisible(empty);
    m_ui->emptyLabel->setText(formatter().text(content.emptyMessage));
    m_ui->body->setVisible(!empty);

    m_ui->targetPanel->setVisible(!content.targets.isEmpty());
    if (!content.targets.isEmpty())
        m_ui->targetWidget->setTarget(content.targets.first(), style());
    fillTargets();
    m_ui->claimsWidget->setClaims(m_claims, style());
    showSelection();
}

void TargetsPage::fillTargets()
{
    const QSignalBlocker quiet(m_ui->targetTable->selectionModel());
    m_targetModel->clear();
    m_targetModel->setHorizontalHeaderLabels({tr("Target"), tr("Announcement")});
    for (const TargetSpec &target : std::as_const(m_targets)) {
        const QVariant life = QVariant::fromValue(lifeOfTarget(target));
        m_targetModel->appendRow(
            {cellOf(formatter().number(target.value, target.unit, Text::NumberStyle::Compact), target.target, life),
             cellOf(formatter().text(target.announced), target.target, life)});
    }
    fitColumns(*m_ui->targetTable);
}

void TargetsPage::select(const QString &code)
{
    visit([&](ViewState &next) { next.selection = code; });
}

void TargetsPage::showSelection()
{
    const QString &code = state().selection;
    const auto claim =
        std::find_if(m_claims.cbegin(), m_claims.cend(), [&](const ClaimSpec &spec) { return spec.claim == code; });
    auto target =
        std::find_if(m_targets.cbegin(), m_targets.cend(), [&](const TargetSpec &spec) { return spec.target == code; });
    const bool onClaim = claim != m_claims.cend();
    m_ui->claimsWidget->setSelected(onClaim ? code : QString());

    const QSignalBlocker quiet(m_ui->targetTable->selectionModel());
    if (onClaim || m_targets.isEmpty()) {
        m_ui->targetTable->clearSelection();
        m_ui->targetTable->setCurrentIndex({});
    } else {
        if (target == m_targets.cend())
            target = m_targets.cbegin();
        m_ui->targetTable->selectRow(static_cast<int>(target - m_targets.cbegin()));
    }

    if (onClaim) {
        showClaim(*claim);
        const QRectF rect = m_ui->claimsWidget->claimRects().value(claim - m_claims.cbegin());
        m_ui->claimsScrollArea->ensureVisible(0, static_cast<int>(rect.center().y()), 0,
                                              static_cast<int>(rect.height() / 2) + 20);
    } else if (target != m_targets.cend()) {
        showTarget(*target);
    }
}

void TargetsPage::showTarget(const TargetSpec &target)
{
    m_ui->detailTitleLabel->setText(formatter().text(target.title));
    m_ui->verdictLabel->setText(formatter().text(target.announced));
    QStringList lines{formatter().text(target.currentText)};
    for (const Text &line : target.lines)
        lines.append(formatter().text(line));
    lines.removeAll(QString());
    m_ui->evidenceLabel->setText(lines.join(u'\n'));
    m_ui->sourcesLabel->setVisible(false);
    m_ui->sourceLinks->setSources({}, style());
    m_ui->againstLabel->setVisible(false);
    m_ui->againstLinks->setSources({}, style());
}

void TargetsPage::showClaim(const ClaimSpec &claim)
{
    m_ui->detailTitleLabel->setText(formatter().text(claim.statement));
    QStringList head{formatter().text(claim.verdictText), formatter().text(claim.speaker)};
    head.removeAll(QString());
    m_ui->verdictLabel->setText(head.join(u" · "_s));
    m_ui->evidenceLabel->setText(formatter().text(claim.evidence));
    const QList<SourceEntry> sources = sourcesOf(dashboard(), claim.documents);
    m_ui->sourcesLabel->setVisible(!sources.isEmpty());
    m_ui->sourceLinks->setSources(sources, style());
    const QList<SourceEntry> against = sourcesOf(dashboard(), claim.against);
    m_ui->againstLabel->setVisible(!against.isEmpty());
    m_ui->againstLinks->setSources(against, style());
}

void TargetsPage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
