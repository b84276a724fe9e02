#include "pages/timelinepage.h"

#include "ui_timelinepage.h"

#include "pages/widgets/flowbox.h"
#include "pages/widgets/panel.h"
#include "pages/widgets/sourcelinks.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace corridor {

TimelinePage::TimelinePage(QWidget *parent) : StatePage(parent), m_ui(std::make_unique<Ui::TimelinePage>())
{
    m_ui->setupUi(this);
    m_ui->timelineScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->detailsScrollArea->viewport()->setAutoFillBackground(false);
    m_ui->detailsBox->setAutoFillBackground(false);

    connectTimeline(*m_ui->timelineView);
    connect(m_ui->previousButton, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_ui->nextButton, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_ui->wholeButton, &QToolButton::clicked, this, [this] {
        adjust([](ViewState &next) {
            next.timelineFirst = QDate();
            next.timelineLast = QDate();
        });
    });
    connect(m_ui->allButton, &QToolButton::clicked, this,
            [this] { visit([](ViewState &next) { next.hiddenCategories.clear(); }); });
    connect(m_ui->noneButton, &QToolButton::clicked, this, [this] {
        visit([&](ViewState &next) {
            next.hiddenCategories = m_categories;
            next.hiddenCategories.sort();
        });
    });
    connect(m_ui->sourceLinks, &SourceLinks::activated, this, &TimelinePage::visitSource);
}

TimelinePage::~TimelinePage() = default;

void TimelinePage::showContent(const PageContent &content)
{
    m_spec = content.timeline;
    m_ui->titleLabel->setText(formatter().text(content.title));
    m_ui->countLabel->setText(tr("%n event(s)", nullptr, static_cast<int>(m_spec.events.size())));
    showCategories(m_spec);

    const bool empty = !content.emptyMessage.isEmpty();
    m_ui->emptyLabel->setVisible(empty);
    m_ui->emptyLabel->setText(formatter().text(content.emptyMessage));
    m_ui->body->setVisible(!empty);
    showTimeline(*m_ui->timelineView, m_spec, false);
    showDetails();
}

void TimelinePage::showCategories(const TimelineSpec &spec)
{
    for (const TimelineLane &lane : spec.lanes) {
        if (!m_categories.contains(lane.category))
            m_categories.append(lane.category);
    }
    for (const QString &hidden : state().hiddenCategories) {
        if (!m_categories.contains(hidden))
            m_categories.append(hidden);
    }

    for (const QString &category : std::as_const(m_categories)) {
        auto *chip = m_ui->categoryBox->findChild<QToolButton *>(category);
        if (!chip) {
            chip = new QToolButton(m_ui->categoryBox);
            chip->setObjectName(category);
            chip->setProperty("role", u"chip"_s);
            chip->setCheckable(true);
            chip->setFocusPolicy(Qt::StrongFocus);
            connect(chip, &QToolButton::clicked, this, [this, category](bool on) { setCategory(category, on); });
            chip->show();
        }
        const QString name = formatter().label(u"category"_s, category);
        chip->setText(name);
        chip->setAccessibleName(tr("Show %1").arg(name));
        chip->setChecked(!state().hiddenCategories.contains(category));
    }
}

void TimelinePage::setCategory(const QString &category, bool shown)
{
    visit([&](ViewState &next) {
        next.hiddenCategories.removeAll(category);
        if (!shown)
            next.hiddenCategories.append(category);
        next.hiddenCategories.sort();
    });
}

qsizetype TimelinePage::selectedIndex() const
{
    const auto found = std::find_if(m_spec.events.cbegin(), m_spec.events.cend(),
                                    [this](const TimelineEvent &event) { return event.code == state().selectedEvent; });
    return found == m_spec.events.cend() ? -1 : found - m_spec.events.cbegin();
}

void TimelinePage::showDetails()
{
    const qsizetype index = selectedIndex();
    const bool any = index >= 0;
    m_ui->previousButton->setEnabled(!m_spec.events.isEmpty() && index != 0);
    m_ui->nextButton->setEnabled(index + 1 < m_spec.events.size());
    m_ui->hintLabel->setVisible(!any);
    m_ui->eventTitleLabel->setVisible(any);
    m_ui->eventDateLabel->setVisible(any);
    m_ui->eventTextLabel->setVisible(any);
    m_ui->eventSourcesLabel->setVisible(any);
    if (!any) {
        m_ui->sourceLinks->setSources({}, style());
        return;
    }
    const TimelineEvent &event = m_spec.events.at(index);
    m_ui->eventTitleLabel->setText(formatter().text(event.title));
    m_ui->eventDateLabel->setText(
        u"%1 · %2"_s.arg(formatter().date(event.date), formatter().label(u"category"_s, event.category)));
    m_ui->eventTextLabel->setText(formatter().text(event.description));
    m_ui->sourceLinks->setSources(sourcesOf(dashboard(), event.documents), style());
}

void TimelinePage::step(int events)
{
    const qsizetype count = m_spec.events.size();
    if (count == 0)
        return;
    const qsizetype from = selectedIndex();
    const qsizetype to = from < 0 ? (events > 0 ? 0 : count - 1) : std::clamp<qsizetype>(from + events, 0, count - 1);
    visit([&](ViewState &next) { next.selectedEvent = m_spec.events.at(to).code; });
}

void TimelinePage::retranslate() { m_ui->retranslateUi(this); }

} // namespace corridor
