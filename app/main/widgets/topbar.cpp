#include "main/widgets/topbar.h"

#include "ui_topbar.h"

#include "main/menus/menutext.h"
#include "main/menus/pairmenu.h"

#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

/// The style draws the arrow: no font of the interface has a good one, and loading another takes time at start.
QString asMenuButton(const QString &text) { return menuText(text); }

} // namespace

TopBar::TopBar(QWidget *parent) :
    QFrame(parent), m_ui(std::make_unique<Ui::TopBar>()), m_pairMenu(new PairMenu(this)),
    m_sides(new QButtonGroup(this)), m_player(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->pairButton->setMenu(m_pairMenu);
    connect(m_pairMenu, &PairMenu::pairChosen, this, &TopBar::pairChosen);
    m_sides->addButton(m_ui->sideOneButton, static_cast<int>(ReporterSide::One));
    m_sides->addButton(m_ui->sideOtherButton, static_cast<int>(ReporterSide::Other));
    m_sides->addButton(m_ui->sideBothButton, static_cast<int>(ReporterSide::Both));
    connect(m_sides, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT sideChosen(static_cast<ReporterSide>(id)); });
    connect(m_ui->searchButton, &QToolButton::clicked, this, &TopBar::searchRequested);
    connect(m_ui->rangeSlider, &RangeSlider::rangeMoved, this, &TopBar::yearsChosen);
    constexpr int kYear = 900; // milliseconds: time to see what changed
    m_player->setInterval(kYear);
    connect(m_player, &QTimer::timeout, this, &TopBar::playNext);
    connect(m_ui->playButton, &QToolButton::toggled, this, &TopBar::play);
    connect(m_ui->firstYearSpin, &QSpinBox::valueChanged, this, &TopBar::emitTypedYears);
    connect(m_ui->lastYearSpin, &QSpinBox::valueChanged, this, &TopBar::emitTypedYears);
}

TopBar::~TopBar() = default;

void TopBar::setExportMenu(QMenu *menu) { m_ui->exportButton->setMenu(menu); }
void TopBar::setLanguageMenu(QMenu *menu) { m_ui->languageButton->setMenu(menu); }

void TopBar::showState(const ViewState &state, const Choices &choices, const Formatter &formatter)
{
    m_ui->pairButton->setText(asMenuButton(pairName(state.pair, formatter)));
    m_pairMenu->offer(state.pair, choices.pairs, formatter);
    showSides(state, formatter);
    showYears(choices);
    m_ui->exportButton->setText(asMenuButton(tr("Export")));
    m_ui->languageButton->setText(asMenuButton(languageName(formatter.language())));
    measure();
}

void TopBar::measure()
{
    const QStringList texts{m_ui->pairButton->text(),    m_sideOne.whole,
                            m_sideOther.whole,           m_ui->languageButton->text(),
                            m_ui->exportButton->text(),  m_ui->searchButton->text(),
                            m_ui->sideBothButton->text()};
    if (texts == m_measured)
        return;
    m_measured = texts;
    for (QToolButton *button : findChildren<QToolButton *>())
        button->ensurePolished();
    m_shortened.reset();
    setShort(true);
    m_shortWidth = layout()->totalMinimumSize().width();
    setShort(false);
    m_longWidth = layout()->totalMinimumSize().width();
    updateGeometry();
    fit();
}

void TopBar::setShort(bool shorten)
{
    if (m_shortened == shorten)
        return;
    m_shortened = shorten;
    m_ui->nameLabel->setVisible(!shorten);
    m_ui->sideOneButton->setText(shorten ? m_sideOne.brief : m_sideOne.whole);
    m_ui->sideOtherButton->setText(shorten ? m_sideOther.brief : m_sideOther.whole);
    // A nested layout tells its parent of a new size only when it is activated itself.
    m_ui->sideFrame->layout()->activate();
    m_ui->sideFrame->updateGeometry();
    layout()->activate();
}

void TopBar::fit() { setShort(width() < m_longWidth); }

QSize TopBar::minimumSizeHint() const
{
    const QSize all = QFrame::minimumSizeHint();
    return m_shortWidth > 0 ? QSize(m_shortWidth, all.height()) : all;
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TopBar::showSides(const ViewState &state, const Formatter &formatter)
{
    const auto showSide = [&formatter](QToolButton *button, const QString &area) {
        const QString name = formatter.label(u"area"_s, area);
        const QString code = formatter.label(u"area"_s, area, u"short"_s);
        const QString whole = tr("Only figures that this country publishes: %1").arg(name);
        button->setToolTip(whole.toHtmlEscaped());
        button->setAccessibleName(whole);
        // A country without a short name of its own has its code, where there is no room.
        return Words{menuText(tr("Reported by %1").arg(code)), menuText(code == name ? area : code)};
    };
    m_sideOne = showSide(m_ui->sideOneButton, state.pair.one);
    m_sideOther = showSide(m_ui->sideOtherButton, state.pair.other);
    m_sides->button(static_cast<int>(state.side))->setChecked(true);
}

void TopBar::showYears(const Choices &choices)
{
    const QSignalBlocker blockFirst(m_ui->firstYearSpin);
    const QSignalBlocker blockLast(m_ui->lastYearSpin);
    const bool hasYears = choices.firstYear > 0 && choices.lastYear > choices.firstYear;
    m_ui->rangeFrame->setEnabled(hasYears);
    m_ui->rangeSlider->setValues(choices.firstYear, choices.lastYear, choices.shownFirst, choices.shownLast);
    // Without a year there is no number to show.
    for (QSpinBox *spin : {m_ui->firstYearSpin, m_ui->lastYearSpin})
        spin->setSpecialValueText(choices.lastYear > 0 ? QString() : QStringLiteral("–"));
    m_ui->firstYearSpin->setRange(choices.firstYear, choices.shownLast);
    m_ui->lastYearSpin->setRange(choices.shownFirst, choices.lastYear);
    m_ui->firstYearSpin->setValue(choices.shownFirst);
    m_ui->lastYearSpin->setValue(choices.shownLast);
}

void TopBar::play(bool on)
{
    m_played = false;
    m_ui->playButton->setText(on ? QStringLiteral("⏸") : QStringLiteral("▶"));
    if (!on) {
        m_player->stop();
        return;
    }
    m_player->start();
    if (m_ui->rangeSlider->upper() < m_ui->lastYearSpin->maximum())
        return;
    m_played = true;
    Q_EMIT yearsChosen(m_ui->rangeSlider->lower(), m_ui->rangeSlider->lower() + 1, false);
}

void TopBar::playNext()
{
    const int next = m_ui->rangeSlider->upper() + 1;
    if (next > m_ui->lastYearSpin->maximum() || !m_ui->rangeFrame->isEnabled()) {
        m_ui->playButton->setChecked(false);
        return;
    }
    Q_EMIT yearsChosen(m_ui->rangeSlider->lower(), next, std::exchange(m_played, true));
}

void TopBar::emitTypedYears() { Q_EMIT yearsChosen(m_ui->firstYearSpin->value(), m_ui->lastYearSpin->value(), false); }

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measureAnew();
}

void TopBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    measureAnew(); // only now have the buttons the style that they are drawn in
}

void TopBar::measureAnew()
{
    m_measured.clear();
    if (!m_sideOne.whole.isEmpty())
        measure();
}

} // namespace corridor
