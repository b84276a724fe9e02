#include "pages/widgets/computebar.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace corridor {

namespace {

using Kind = Transform::Kind;

constexpr std::array kForecasts{0, 3, 5, 10};
constexpr int kUsualWindow = 3;
constexpr int kLongestChip = 320;
constexpr int kLongestList = 280;
const QString kChip = u"chip"_s;

bool needsYear(Kind kind) { return kind == Kind::Index || kind == Kind::Real; }

bool needsCount(Kind kind) { return kind == Kind::MovingSum || kind == Kind::MovingAverage; }

} // namespace

ComputeBar::ComputeBar(QWidget *parent) :
    FlowBox(parent), m_button(new QToolButton(this)), m_menu(new QMenu(m_button)), m_forecast(new QComboBox(this)),
    m_line(new QFrame(this)), m_lineLabel(new QLabel(m_line)), m_number(new QSpinBox(m_line)),
    m_list(new QComboBox(m_line)), m_apply(new QToolButton(m_line)), m_cancel(new QToolButton(m_line)),
    m_formatter(Language::English, nullptr)
{
    m_button->setObjectName(u"computeButton"_s);
    m_button->setProperty("role", kChip);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_forecast->setObjectName(u"forecastCombo"_s);

    m_line->setObjectName(u"computeLine"_s);
    auto *layout = new QHBoxLayout(m_line);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_lineLabel, m_number, m_list, m_apply, m_cancel})
        layout->addWidget(each);
    m_lineLabel->setTextFormat(Qt::PlainText);
    m_number->setObjectName(u"computeNumber"_s);
    m_list->setObjectName(u"computeList"_s);
    m_list->setMaximumWidth(kLongestList);
    m_apply->setObjectName(u"computeApply"_s);
    m_cancel->setObjectName(u"computeCancel"_s);
    for (QToolButton *button : {m_apply, m_cancel}) {
        button->setProperty("role", kChip);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_line->hide();

    connect(m_menu, &QMenu::aboutToShow, this, &ComputeBar::fillMenu);
    connect(m_apply, &QToolButton::clicked, this, &ComputeBar::finishAsking);
    connect(m_cancel, &QToolButton::clicked, this, &ComputeBar::stopAsking);
    connect(m_forecast, &QComboBox::activated, this,
            [this](int index) { Q_EMIT forecastRequested(m_forecast->itemData(index).toInt()); });
}

QList<QWidget *> ComputeBar::tabStops() const { return {m_button, m_number, m_list, m_apply, m_cancel, m_forecast}; }

void ComputeBar::setContent(const ViewState &state, const ComputeChoices &choices, const Formatter &formatter,
                            bool computes)
{
    m_transforms = computes ? state.transforms : QStringList();
    m_periods = state.forecast;
    m_choices = choices;
    m_formatter = formatter;
    stopAsking();
    m_button->setVisible(computes);
    m_forecast->setVisible(computes);
    m_button->setText(tr("Compute"));
    m_button->setAccessibleName(tr("Compute from the figures"));
    m_button->setToolTip(tr("Changes, indices, shares, prices and balances"));
    m_apply->setText(tr("Apply"));
    m_apply->setAccessibleName(tr("Apply the computation"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Close without computing"));
    showForecast();
    showChips();
}

QString ComputeBar::entryName(Kind kind) const
{
    switch (kind) {
    case Kind::Index:
        return tr("Index to a year…");
    case Kind::MovingSum:
        return tr("Sum of the last periods…");
    case Kind::MovingAverage:
        return tr("Average of the last periods…");
    case Kind::Real:
        return tr("Constant prices…");
    case Kind::Currency:
        return tr("Currency");
    default:
        return m_formatter.text(transformName({kind, 0, 0, {}}));
    }
}

QAction *ComputeBar::addEntry(const QString &name, const Text &reason)
{
    QAction *entry = m_menu->addAction(QString(name).replace(u'&', u"&&"_s));
    const QString why = m_formatter.text(reason);
    entry->setEnabled(why.isEmpty());
    entry->setToolTip(why.toHtmlEscaped());
    entry->setStatusTip(why);
    return entry;
}

void ComputeBar::fillMenu()
{
    m_menu->clear();
    for (const ComputeChoice &choice : std::as_const(m_choices.transforms)) {
        if (choice.kind == Kind::Currency)
            addCurrencies(choice);
        else
            addChoice(choice);
    }
}

void ComputeBar::addChoice(const ComputeChoice &choice)
{
    const Transform transform{choice.kind, 0, 0, {}};
    QAction *entry = addEntry(entryName(choice.kind), choice.reason);
    entry->setObjectName(transformWord(choice.kind));
    const bool asks = needsYear(choice.kind) || needsCount(choice.kind);
    connect(entry, &QAction::triggered, this, [=, this] {
        if (asks)
            ask(transform, false);
        else
            add(transform);
    });
    if (choice.kind != Kind::Index)
        return;
    const Text none = m_choices.events.isEmpty()
                          ? Text::phrase(QT_TRANSLATE_NOOP("Phrase", "No event of the pair lies in these years."))
                          : choice.reason;
    QAction *toEvent = addEntry(tr("Index to an event…"), none);
    toEvent->setObjectName(u"index:event"_s);
    connect(toEvent, &QAction::triggered, this, [=, this] { ask(transform, true); });
}

void ComputeBar::addCurrencies(const ComputeChoice &choice)
{
    if (!choice.reason.isEmpty()) {
        addEntry(entryName(choice.kind), choice.reason)->setObjectName(transformWord(choice.kind));
        return;
    }
    QMenu *currencies = m_menu->addMenu(entryName(choice.kind));
    for (const QString &code : std::as_const(m_choices.currencies)) {
        if (code == m_choices.currency)
            continue;
        QAction *entry = currencies->addAction(m_formatter.label(u"unit"_s, code));
        entry->setObjectName(u"currency:"_s + code);
        connect(entry, &QAction::triggered, this, [=, this] { add({Kind::Currency, 0, 0, code}); });
    }
}

void ComputeBar::ask(const Transform &transform, bool event)
{
    m_asked = transform;
    m_list->clear();
    m_number->setVisible(!event);
    m_list->setVisible(event || transform.kind == Kind::Real);
    if (event) {
        for (const QString &code : std::as_const(m_choices.events))
            m_list->addItem(m_formatter.label(u"event"_s, code), code);
        m_lineLabel->setText(tr("Event that is 100:"));
        m_list->setAccessibleName(tr("Event that the index starts from"));
    } else if (needsCount(transform.kind)) {
        m_number->setRange(2, Transform::kLongestWindow);
        m_number->setValue(kUsualWindow);
        m_number->setAccessibleName(tr("Number of periods"));
        m_lineLabel->setText(tr("Periods:"));
    } else {
        askForYear(transform);
    }
    m_line->show();
    (event ? static_cast<QWidget *>(m_list) : m_number)->setFocus(Qt::PopupFocusReason);
}

void ComputeBar::askForYear(const Transform &transform)
{
    const int last = std::max(m_choices.firstYear, m_choices.lastYear);
    m_number->setRange(m_choices.firstYear, last);
    m_number->setValue(transform.kind == Kind::Index ? m_choices.firstYear : last);
    m_number->setAccessibleName(tr("Base year"));
    m_lineLabel->setText(tr("Base year:"));
    if (transform.kind != Kind::Real)
        return;
    m_list->addItem(tr("Usual price index"), QString());
    for (const QString &code : std::as_const(m_choices.deflators)) {
        const QString area = m_formatter.label(u"area"_s, code.section(u'@', 1));
        m_list->addItem(m_formatter.label(u"indicator"_s, code.section(u'@', 0, 0)) + u", "_s + area, code);
    }
    m_list->setAccessibleName(tr("Price index to deflate by"));
}

void ComputeBar::finishAsking()
{
    if (!m_asked)
        return;
    Transform transform = *m_asked;
    if (!m_list->isHidden())
        transform.code = m_list->currentData().toString();
    if (!m_number->isHidden())
        (needsCount(transform.kind) ? transform.count : transform.year) = m_number->value();
    add(transform);
}

void ComputeBar::stopAsking()
{
    const bool hadFocus = m_line->isAncestorOf(focusWidget() ? focusWidget() : this);
    m_asked.reset();
    m_line->hide();
    if (hadFocus)
        m_button->setFocus();
}

void ComputeBar::add(const Transform &transform)
{
    Q_EMIT transformsRequested(m_transforms + QStringList{transform.toString()});
}

void ComputeBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_asked && enter && focusWidget() != m_cancel)
        finishAsking();
    else if (m_asked && event->key() == Qt::Key_Escape)
        stopAsking();
    else
        FlowBox::keyPressEvent(event);
}

void ComputeBar::showChips()
{
    const QList<QToolButton *> old = findChildren<QToolButton *>(u"transformChip"_s, Qt::FindDirectChildrenOnly);
    const bool hadFocus = std::any_of(old.begin(), old.end(), [](const QToolButton *chip) { return chip->hasFocus(); });
    for (QToolButton *chip : old) {
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater(); // The click that leads here may be its own.
    }
    for (qsizetype i = 0; i < m_transforms.size(); ++i) {
        const auto transform = Transform::parse(m_transforms.at(i));
        const QString name = transform ? m_formatter.text(transformName(transform.value())) : m_transforms.at(i);
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"transformChip"_s);
        chip->setProperty("role", kChip);
        const QString shown = chip->fontMetrics().elidedText(name, Qt::ElideMiddle, kLongestChip);
        chip->setText(QString(shown).replace(u'&', u"&&"_s) + u"  ✕"_s);
        chip->setAccessibleName(tr("Do not compute any more: %1").arg(name));
        chip->setToolTip(tr("Do not compute any more: %1").arg(name).toHtmlEscaped());
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, i] {
            QStringList rest = m_transforms;
            rest.removeAt(i);
            Q_EMIT transformsRequested(rest);
        });
        chip->show();
    }
    if (hadFocus)
        m_button->setFocus();
}

void ComputeBar::showForecast()
{
    const QSignalBlocker quiet(m_forecast);
    m_forecast->clear();
    QList<int> offers(kForecasts.begin(), kForecasts.end());
    if (!offers.contains(m_periods))
        offers.append(m_periods);
    std::sort(offers.begin(), offers.end());
    for (const int periods : std::as_const(offers)) {
        m_forecast->addItem(periods == 0 ? tr("No forecast") : tr("Forecast: %n period(s)", nullptr, periods), periods);
        if (periods == m_periods)
            m_forecast->setCurrentIndex(m_forecast->count() - 1);
    }
    m_forecast->setAccessibleName(tr("Forecast"));
    m_forecast->setToolTip(tr("Carries the lines on, with the range they are likely to stay in"));
}

} // namespace corridor
